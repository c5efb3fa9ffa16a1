"""Judgements of answers: what becomes a candidate, that it survives a kill, and how a reviewer makes it gold."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from answer.answer import Answer, AnswerFigure, Turn
from app import main
from errors import UsageError
from eval.gold import gold_question, read_gold
from index.journal import append, read
from tests.web_fakes import ANSWERED, REFUSED
from web.feedback import REASONS, Rating, candidate, rating_from

AT = "2024-05-02T08:00:00+00:00"
GOOD = Rating(verdict="good")


def record(answer: Answer, rating: Rating, identifier: str = "gop-y-1") -> dict[str, object]:
    return candidate(identifier, "giải ngân?", (Turn(question="trước", answer="đáp"),), answer, rating, AT)


class TestCandidate:
    def test_a_good_answer_is_a_gold_question_with_its_evidence(self) -> None:
        gold = gold_question(record(ANSWERED, GOOD))
        assert (gold.answers, gold.all) == (("39,95 %",), False)
        assert (gold.doc, gold.evidence) == (ANSWERED.citations[0].source, ANSWERED.citations[0].quote)
        assert gold.history == ({"question": "trước", "answer": "đáp"},)

    def test_several_asked_figures_are_all_wanted(self) -> None:
        second = AnswerFigure(text="75,43 %", value=Decimal("75.43"), unit="%", citation=2, asked=True)
        gold = gold_question(record(replace(ANSWERED, figures=(*ANSWERED.figures, second)), GOOD))
        assert (gold.answers, gold.all) == (("39,95 %", "75,43 %"), True)

    def test_a_good_refusal_is_unanswerable(self) -> None:
        assert gold_question(record(REFUSED, GOOD)).unanswerable is True

    def test_a_good_sentence_is_wanted_without_its_marks(self) -> None:
        gold = gold_question(record(replace(ANSWERED, figures=(), text="Đạt **tốt** mọi mặt [1].\n\nThêm."), GOOD))
        assert (gold.kind, gold.answers) == ("fact", ("Đạt tốt mọi mặt.",))

    def test_a_wrong_answer_waits_for_the_right_one(self) -> None:
        with pytest.raises(ValueError, match="thiếu “answers”"):
            gold_question(record(ANSWERED, Rating(verdict="bad", reason="wrong_period")))
        told = record(ANSWERED, Rating(verdict="bad", reason="wrong_period", expected="75,43 %"))
        gold = gold_question(told)
        assert (gold.answers, gold.doc) == (("75,43 %",), ANSWERED.citations[1].source)

    def test_what_the_form_cannot_send_is_refused(self) -> None:
        assert rating_from({"verdict": "bad", "reason": "other", "expected": None}).expected == ""
        wrong: tuple[dict[str, object], ...] = (
            {},
            {"verdict": "good", "reason": "other"},
            {"verdict": "bad", "reason": "x"},
            {"verdict": []},
        )
        for sent in wrong:
            with pytest.raises(UsageError):
                rating_from(sent)
        with pytest.raises(UsageError, match="quá dài"):
            rating_from({"verdict": "good", "comment": "a" * 2000})
        assert len(REASONS) == 8


class TestJournal:
    def test_a_kill_loses_no_line_and_a_torn_one_is_told_apart(self, tmp_path: Path) -> None:
        path = tmp_path / "data" / "feedback.jsonl"
        code = (
            "import sys, itertools; from pathlib import Path; from index.journal import append\n"
            "for n in itertools.count():\n"
            "    append(Path(sys.argv[1]), {'id': str(n), 'question': 'hỏi ' * 500}); print(n, flush=True)"
        )
        root = Path(__file__).parent.parent
        with subprocess.Popen(
            [sys.executable, "-c", code, path], cwd=root, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            last = [writer.stdout.readline() for _ in range(25)][-1]
            os.kill(writer.pid, signal.SIGKILL)
        assert len(read(path).records) >= int(last) + 1
        with path.open("ab") as file:
            file.write(b'{"id": "torn')
        append(path, {"id": "after"})
        journal = read(path)
        assert (journal.records[-1], journal.torn) == ({"id": "after"}, 1)

    def test_no_file_is_no_records(self, tmp_path: Path) -> None:
        assert read(tmp_path / "none.jsonl").records == ()


class TestCommand:
    @pytest.fixture(autouse=True)
    def kept(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path, self.gold = tmp_path / "feedback.jsonl", tmp_path / "gold.jsonl"
        monkeypatch.setenv("HOIDAP_FEEDBACK", str(self.path))
        append(self.path, record(ANSWERED, GOOD, "tốt"))
        append(self.path, record(ANSWERED, Rating(verdict="bad", reason="wrong_period", comment="xem lại"), "sai"))

    def test_the_list_says_what_waits(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["feedback", "list"]) == 0
        said = capsys.readouterr().out
        assert "tốt  [chưa duyệt]  đúng" in said
        assert "chưa có, cần --answer khi nhận" in said
        assert "Ghi chú: xem lại" in said

    def test_accepted_becomes_gold_that_evaluation_reads(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["feedback", "accept", "tốt", "--gold", str(self.gold)]) == 0
        arguments = ["--answer", "75,43", "--doc", "a.pdf", "--evidence", "đạt 75,43 %"]
        assert main(["feedback", "accept", "sai", "--gold", str(self.gold), *arguments]) == 0
        first, second = read_gold(self.gold)
        assert (first.id, first.answers) == ("tốt", ("39,95 %",))
        assert (second.answers, second.doc, second.evidence) == (("75,43",), "a.pdf", "đạt 75,43 %")
        assert "feedback" not in json.loads(self.gold.read_text(encoding="utf-8").splitlines()[0])
        assert main(["feedback", "list"]) == 0
        assert "Không có đánh giá nào chờ duyệt." in capsys.readouterr().out
        assert main(["feedback", "list", "--all"]) == 0
        assert "[đã nhận]" in capsys.readouterr().out

    def test_a_rejected_one_is_gone_from_the_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["feedback", "reject", "sai", "--because", "hỏi đùa"]) == 0
        assert main(["feedback", "list"]) == 0
        assert "sai  [" not in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["accept", "sai", "--gold", "g.jsonl"], "Hãy thêm --answer"),
            (["accept", "tốt"], "Hãy nêu tệp câu hỏi chuẩn"),
            (["accept"], "Hãy nêu mã"),
            (["reject", "không có"], "Không có đánh giá"),
        ],
    )
    def test_what_cannot_be_is_said(self, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["feedback", *arguments]) == 2
        assert said in capsys.readouterr().err

    def test_nothing_is_decided_twice(self) -> None:
        assert main(["feedback", "accept", "sai", "--gold", str(self.gold), "--unanswerable"]) == 0
        assert main(["feedback", "reject", "sai"]) == 2
        assert read_gold(self.gold)[0].unanswerable is True

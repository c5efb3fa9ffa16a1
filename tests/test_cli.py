"""The command line: exit statuses, JSON, batches, and Vietnamese messages in place of tracebacks."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import app
import parts
from eval.labels import EXTRACTIVE
from settings import Settings, read_settings
from tests.fakes import HashEmbedder
from tests.faulty_server import says, serving
from vietnamese.text import has_diacritics

ROOT = Path(__file__).parent.parent
LETTERHEAD = """UBND HUYỆN ĐÔNG SƠN
Số: {number}/BC-UBND
Đông Sơn, ngày 17 tháng {month} năm 2025

BÁO CÁO
Tình hình kinh tế - xã hội tháng {month} năm 2025

I. KINH TẾ
1. Thu, chi ngân sách
Tổng thu ngân sách nhà nước trong tháng ước đạt {number},5 tỷ đồng. Tổng chi ngân sách ước đạt {number},8 tỷ đồng.
2. Nông nghiệp
Diện tích gieo trồng ngô đạt {number}5,6 ha.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a command ended, and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json_lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process, with hashed embeddings in place of the model."""
    monkeypatch.setattr(parts, "embedder_of", lambda settings: HashEmbedder())

    def command(*arguments: object) -> Ran:
        try:
            status = app.main([str(argument) for argument in arguments])
        except SystemExit as end:  # argparse leaves so
            status = int(end.code or 0)
        written = capsys.readouterr()
        return Ran(status=status, out=written.out, err=written.err)

    return command


def write_reports(folder: Path) -> Path:
    folder.mkdir(parents=True)
    for month in (3, 4):
        text = LETTERHEAD.format(number=10 + month, month=month)
        (folder / f"2025-{month:02}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def built(tmp_path: Path, run: Run) -> Path:
    reports = write_reports(tmp_path / "reports")
    assert run("build", reports, "--index", tmp_path / "index").status == 0
    return tmp_path / "index"


def is_one_message(ran: Ran) -> bool:
    """What an official reads when something is wrong: Vietnamese, one line, no traceback."""
    return (
        ran.err.startswith("hoidap: ")
        and has_diacritics(ran.err)
        and "Traceback" not in ran.err
        and ran.err.count("\n") == 1
        and ran.out == ""
    )


class TestUsage:
    def test_the_version(self, run: Run) -> None:
        ran = run("--version")
        assert ran.status == 0
        assert ran.out.startswith("hoidap ")

    def test_help_lists_commands_and_settings(self, run: Run) -> None:
        ran = run("--help")
        assert ran.status == 0
        assert all(word in ran.out for word in ("build", "ask", "serve", "eval", "HOIDAP_MODEL", "HOIDAP_ANSWERER"))

    @pytest.mark.parametrize(
        "arguments",
        [
            [],
            ["build", "x"],
            ["ask", "câu hỏi"],
            ["serve"],
            ["eval", "gold.jsonl"],
            ["nonsense"],
            ["build", "--index", "x"],
        ],
    )
    def test_wrong_arguments(self, run: Run, arguments: list[str]) -> None:
        ran = run(*arguments)
        assert ran.status == 2
        assert "Traceback" not in ran.err

    def test_a_question_or_a_batch_but_not_both(self, run: Run, tmp_path: Path) -> None:
        for arguments in (["ask"], ["ask", "câu hỏi", "--batch", "x.jsonl"]):
            ran = run(*arguments, "--index", tmp_path)
            assert ran.status == 2
            assert is_one_message(ran)

    def test_an_unknown_setting_is_named(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOIDAP_MODLE", "x")
        ran = run("ask", "câu hỏi", "--index", tmp_path)
        assert ran.status == 2
        assert is_one_message(ran)
        assert "HOIDAP_MODLE" in ran.err
        assert "HOIDAP_MODEL" in ran.err

    def test_a_value_that_is_no_choice(self, run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOIDAP_ANSWERER", "magic")
        ran = run("ask", "câu hỏi", "--index", built)
        assert (ran.status, is_one_message(ran)) == (2, True)

    def test_a_language_model_must_be_named(self, run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HOIDAP_ANSWERER", "language-model")
        ran = run("ask", "thu ngân sách?", "--index", built)
        assert (ran.status, is_one_message(ran)) == (2, True)
        assert "HOIDAP_LANGUAGE_MODEL" in ran.err


def test_an_evaluation_with_a_model_shows_the_extractive_answerer_beside(
    run: Run, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gold = tmp_path / "hoi.jsonl"
    asked = {"id": "1", "question": "Tổng thu ngân sách tháng 3/2025?", "answers": ["13,5 tỷ đồng"]}
    gold.write_text(json.dumps(asked | {"doc": "2025-03.txt", "evidence": "13,5 tỷ đồng"}), encoding="utf-8")
    monkeypatch.setenv("HOIDAP_ANSWERER", "language-model")
    monkeypatch.setenv("HOIDAP_LANGUAGE_MODEL", "openai:m")
    with serving(says("Thu ngân sách đạt 999 tỷ đồng [1].")) as (url, questions):
        monkeypatch.setenv("HOIDAP_LANGUAGE_MODEL_URL", url)
        ran = run("eval", gold, "--index", built)
    assert ran.status == 0
    assert len(questions) == 1
    ours, beside = (
        line.split()[-17:-1] for line in ran.out.splitlines() if line.startswith("hoi  ") or EXTRACTIVE in line
    )
    assert ours[:-1] == beside[:-1]
    assert ours[0] == "1,000"


def test_settings_are_read_from_their_variables_and_nothing_else() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"HOIDAP_MODEL": "x", "PATH": "y"}) == Settings(model="x")
    assert read_settings({"HOIDAP_ANSWERER": "language-model"}).answerer == "language-model"


class TestBuild:
    def test_all_read(self, run: Run, tmp_path: Path) -> None:
        ran = run("build", write_reports(tmp_path / "reports"), "--index", tmp_path / "index")
        assert ran.status == 0
        assert "đọc 2" in ran.out
        assert "[2/2] 2025-04.txt" in ran.err

    def test_again_nothing_is_read(self, run: Run, built: Path) -> None:
        ran = run("build", built.parent / "reports", "--index", built)
        assert ran.status == 0
        assert "đọc 0, giữ nguyên 2" in ran.out

    @pytest.mark.parametrize(
        ("name", "content"),
        [("rong.txt", b""), ("hong.pdf", b"%PDF-1.4 broken"), ("rong.pdf", b""), ("hong.docx", b"PK\x03\x04 broken")],
    )
    def test_a_bad_file_is_refused_by_name_and_the_rest_is_read(
        self, run: Run, tmp_path: Path, name: str, content: bytes
    ) -> None:
        reports = write_reports(tmp_path / "reports")
        (reports / name).write_bytes(content)
        ran = run("build", reports, "--index", tmp_path / "index")
        assert ran.status == 3
        assert "đọc 2" in ran.out
        refused = [line for line in ran.err.splitlines() if line.startswith("Từ chối")]
        assert [line.split(":")[0] for line in refused] == [f"Từ chối {name}"]
        assert has_diacritics(refused[0].split(":", 1)[1])
        assert "Traceback" not in ran.err

    def test_nothing_readable(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "reports").mkdir()
        (tmp_path / "reports" / "hong.pdf").write_bytes(b"no pdf")
        ran = run("build", tmp_path / "reports", "--index", tmp_path / "index")
        assert ran.status == 1
        assert "hong.pdf" in ran.err
        assert "Traceback" not in ran.err

    @pytest.mark.parametrize("folder", ["empty", "missing"])
    def test_no_files(self, run: Run, tmp_path: Path, folder: str) -> None:
        (tmp_path / "empty").mkdir()
        ran = run("build", tmp_path / folder, "--index", tmp_path / "index")
        assert ran.status in (1, 2)
        assert is_one_message(ran)

    def test_a_failed_build_leaves_the_index_as_it_was(self, run: Run, built: Path, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        assert run("build", tmp_path / "empty", "--index", built).status == 1
        assert "13,5 tỷ đồng" in run("ask", "thu ngân sách tháng 3/2025?", "--index", built).out


class TestAsk:
    def test_the_answer_with_its_source(self, run: Run, built: Path) -> None:
        ran = run("ask", "tổng thu ngân sách tháng 3/2025?", "--index", built)
        assert ran.status == 0
        assert ran.out.startswith("13,5 tỷ đồng – ")
        assert "**" not in ran.out
        assert "[1] " in ran.out
        assert "13/BC-UBND" in ran.out

    def test_a_refusal_is_an_answer(self, run: Run, built: Path) -> None:
        ran = run("ask", "tổng thu ngân sách tháng 9/2025?", "--index", built, "--json")
        made = json.loads(ran.out)
        assert (ran.status, made["refused"], made["reason"]) == (0, True, "wrong_period")
        assert made["hits"]

    def test_json(self, run: Run, built: Path) -> None:
        made = json.loads(run("ask", "tổng chi ngân sách tháng 4/2025?", "--index", built, "--json").out)
        assert made["id"] is None
        assert [figure["text"] for figure in made["figures"]] == ["14,8 tỷ đồng"]
        assert made["citations"][0]["source"] == "2025-04.txt"

    def test_from_standard_input(self, run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("tổng thu ngân sách tháng 4/2025?\n"))
        assert run("ask", "-", "--index", built).out.startswith("14,5 tỷ đồng")

    @pytest.mark.parametrize("question", ["", "   ", "?!", "a" * 3_000_000], ids=["empty", "blank", "marks", "3 MB"])
    def test_what_is_no_question_is_wrong_usage(
        self, run: Run, built: Path, monkeypatch: pytest.MonkeyPatch, question: str
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(question))
        ran = run("ask", "-", "--index", built)
        assert (ran.status, is_one_message(ran)) == (2, True)
        assert len(ran.err) < 500


class TestBatch:
    def test_answers_come_in_order_with_their_ids(self, run: Run, built: Path, tmp_path: Path) -> None:
        questions = [
            {"id": "b", "question": "tổng thu ngân sách tháng 4/2025?"},
            {"id": 7, "question": "tổng thu ngân sách tháng 9/2025?"},
            {"question": "tổng chi ngân sách tháng 3/2025?"},
            {"id": "h", "question": "ngô?", "history": [{"question": "thu?", "answer": "13,5"}, "odd", {}]},
            {"id": "long", "question": "a" * 3_000_000},
            {"id": "empty", "question": ""},
        ]
        batch = tmp_path / "questions.jsonl"
        lines = [json.dumps(question, ensure_ascii=False) for question in questions]
        batch.write_text("\ufeff" + "\n\n".join(lines) + "\n", encoding="utf-8")
        ran = run("ask", "--batch", batch, "--index", built)
        assert ran.status == 0
        made = ran.json_lines
        assert [answer["id"] for answer in made] == ["b", "7", None, "h", "long", "empty"]
        assert [answer["reason"] for answer in made][:3] == [None, "wrong_period", None]
        assert [answer["reason"] for answer in made][4:] == ["off_topic", "off_topic"]
        assert len(made[4]["question"]) <= 2000
        assert made[0]["figures"][0]["text"] == "14,5 tỷ đồng"

    @pytest.mark.parametrize("line", ["not json", "[]", '"text"', "{}", '{"question": 5}', '{"question": null}', "{"])
    def test_a_line_that_is_no_question_is_named_and_nothing_is_answered(
        self, run: Run, built: Path, tmp_path: Path, line: str
    ) -> None:
        batch = tmp_path / "questions.jsonl"
        batch.write_text('{"question": "thu ngân sách?"}\n' + line, encoding="utf-8")
        ran = run("ask", "--batch", batch, "--index", built)
        assert (ran.status, is_one_message(ran)) == (2, True)
        assert "Dòng 2" in ran.err

    @pytest.mark.parametrize("history", ["x", 5, {"a": 1}, None, [None], [[]]])
    def test_an_odd_history_is_no_history(self, run: Run, built: Path, tmp_path: Path, history: object) -> None:
        batch = tmp_path / "questions.jsonl"
        batch.write_text(json.dumps({"id": "1", "question": "thu ngân sách tháng 3/2025?", "history": history}))
        ran = run("ask", "--batch", batch, "--index", built)
        assert ran.status == 0
        assert ran.json_lines[0]["id"] == "1"

    def test_a_missing_or_unreadable_file(self, run: Run, built: Path, tmp_path: Path) -> None:
        (tmp_path / "latin.jsonl").write_bytes(b'{"question": "\xe9"}')
        for path in (tmp_path / "missing.jsonl", tmp_path / "latin.jsonl", tmp_path):
            ran = run("ask", "--batch", path, "--index", built)
            assert (ran.status, is_one_message(ran)) == (2, True)

    def test_an_empty_batch(self, run: Run, built: Path, tmp_path: Path) -> None:
        (tmp_path / "none.jsonl").write_text("\n \n")
        ran = run("ask", "--batch", tmp_path / "none.jsonl", "--index", built)
        assert (ran.status, ran.out) == (0, "")


class TestUnusableIndex:
    def _asked(self, run: Run, index: Path) -> Ran:
        ran = run("ask", "thu ngân sách?", "--index", index)
        assert ran.status == 1
        assert is_one_message(ran)
        assert "hoidap build" in ran.err
        return ran

    def test_missing(self, run: Run, tmp_path: Path) -> None:
        assert "Chưa có chỉ mục" in self._asked(run, tmp_path / "nowhere").err

    def test_a_folder_that_is_none(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("x")
        assert "Chưa có chỉ mục" in self._asked(run, tmp_path / "file").err

    def test_stale(self, run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(parts, "embedder_of", lambda settings: HashEmbedder(name="other"))
        assert "other-64" in self._asked(run, built).err

    @pytest.mark.parametrize("name", ["manifest.json", "reports.sqlite", "vectors.faiss"])
    @pytest.mark.parametrize("damage", ["gone", "short", "garbled"])
    def test_broken(self, run: Run, built: Path, name: str, damage: str) -> None:
        [path] = built.glob(f"generation-*/{name}")
        content = path.read_bytes()
        if damage == "gone":
            path.unlink()
        elif damage == "short":
            path.write_bytes(content[: len(content) // 2])
        else:
            path.write_bytes(b"\x00" * len(content))
        self._asked(run, built)

    def test_a_pointer_to_nowhere(self, run: Run, built: Path) -> None:
        (built / "CURRENT").write_text("generation-99")
        self._asked(run, built)

    def test_building_again_helps(self, run: Run, built: Path) -> None:
        [path] = built.glob("generation-*/vectors.faiss")
        path.write_bytes(b"")
        assert run("build", built.parent / "reports", "--index", built).status == 0
        assert run("ask", "thu ngân sách tháng 3/2025?", "--index", built).status == 0


@pytest.mark.slow
def test_the_worked_example_with_the_real_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not (ROOT / "models" / "multilingual-e5-small").is_dir():
        pytest.skip("the embedding model is not unpacked: run make install")
    monkeypatch.chdir(ROOT)
    names = ("mau-cao-loc-2024-ket-luan.pdf", "mau-cao-loc-2023-02.pdf", "mau-loc-binh-2023-02.txt")
    reports = [str(ROOT / "samples" / "reports" / name) for name in names]
    assert app.main(["build", *reports, "--index", str(tmp_path / "index")]) == 0
    capsys.readouterr()
    assert app.main(["ask", "tỷ lệ giải ngân vốn đầu tư công quý I?", "--index", str(tmp_path / "index")]) == 0
    assert capsys.readouterr().out.startswith("39,95")

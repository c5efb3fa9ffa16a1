"""Records of answers: made with the answer, sealed, asked again, and compared; what cannot be trusted is refused."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.record import FORMAT, _seal, read_record
from errors import DamagedRecord
from tests.test_cli import Ran, Run, is_one_message, write_reports
from tests.test_cli import built as built
from tests.test_cli import run as run
from vietnamese.text import has_diacritics

INCOME = "tổng thu ngân sách tháng 3/2025?"
Recorded = Callable[..., dict[str, Any]]


@pytest.fixture
def recorded(run: Run, built: Path, tmp_path: Path) -> Recorded:
    """The record of one answer, as written into a file of its own."""

    def ask(question: str = INCOME) -> dict[str, Any]:
        path = tmp_path / "one.jsonl"
        path.unlink(missing_ok=True)
        assert run("ask", question, "--index", built, "--record", path).status == 0
        made: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return made

    return ask


def write(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), encoding="utf-8")
    return path


def resealed(record: dict[str, Any]) -> dict[str, Any]:
    """As one would write who knows how the seal is made."""
    values = {name: value for name, value in record.items() if name != "seal"}
    return {**values, "seal": _seal(values)}


def rebuilt(run: Run, built: Path) -> None:
    assert run("build", built.parent / "reports", "--index", built).status == 0


class TestWhatIsRecorded:
    def test_everything_that_the_answer_came_from(self, recorded: Recorded, built: Path) -> None:
        record = recorded()
        assert (record["format"], record["question"], record["history"]) == (FORMAT, INCOME, [])
        assert record["answer"]["answer"].startswith("**13,5 tỷ đồng**")
        assert record["answer"]["frame"]
        assert record["answer"]["answerer"].startswith("extractive/")
        cited = record["answer"]["citations"][0]
        text = (built.parent / "reports" / cited["source"]).read_text(encoding="utf-8")
        assert cited["quote"] in text
        best = record["hits"][0]
        assert (best["source"], best["start"]) == (cited["source"], cited["start"])
        manifest = json.loads(next(built.glob("generation-*/manifest.json")).read_text(encoding="utf-8"))
        assert {name: record["basis"][name] for name in ("embedder", "analyser", "schema", "reader")} == {
            name: manifest[name] for name in ("embedder", "analyser", "schema", "reader")
        }
        assert sorted(record["basis"]["reports"]) == ["2025-03.txt", "2025-04.txt"]
        assert all(len(digest) == 64 for digest in record["basis"]["reports"].values())
        assert record["basis"]["program"]["settings"]["answerer"] == "extractive"

    def test_no_place_on_the_machine(
        self, recorded: Recorded, built: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("HOIDAP_LANGUAGE_MODEL_URL", "http://10.9.8.7/v1")
        said = json.dumps(recorded(), ensure_ascii=False)
        assert str(tmp_path) not in said
        assert "10.9.8.7" not in said
        assert "milliseconds" in said

    def test_what_is_printed_stays_the_same(self, run: Run, built: Path, tmp_path: Path) -> None:
        plain = run("ask", INCOME, "--index", built)
        with_record = run("ask", INCOME, "--index", built, "--record", tmp_path / "r.jsonl")
        assert with_record.out == plain.out

    def test_a_batch_with_its_turns_and_a_second_run_add_up(self, run: Run, built: Path, tmp_path: Path) -> None:
        turn = {"question": INCOME, "answer": "13,5 tỷ đồng"}
        asked = write(tmp_path / "q.jsonl", {"question": INCOME}, {"question": "còn tháng 4?", "history": [turn]})
        path = tmp_path / "new" / "records.jsonl"
        for _ in range(2):
            assert run("ask", "--batch", asked, "--index", built, "--record", path).status == 0
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        assert [record["history"] for record in records] == [[], [turn]] * 2
        assert "14,5" in records[1]["answer"]["answer"]

    def test_where_nothing_can_be_written(self, run: Run, built: Path, tmp_path: Path) -> None:
        ran = run("ask", INCOME, "--index", built, "--record", tmp_path)
        assert (ran.status, is_one_message(ran)) == (2, True)


class TestReplay:
    def test_the_same_answer(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        ran = run("replay", write(tmp_path / "r.json", recorded()), "--index", built)
        assert ran.status == 0
        assert "Giống hệt hồ sơ." in ran.out
        assert INCOME in ran.out

    def test_a_refusal_is_replayed_too(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        record = recorded("tổng thu ngân sách tháng 9/2025?")
        assert record["answer"]["refused"]
        assert run("replay", write(tmp_path / "r.json", record), "--index", built).status == 0

    def test_indented_or_written_by_a_browser(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        record = recorded()
        record["answer"]["milliseconds"] = 12.0
        record = resealed(record)
        record["answer"]["milliseconds"] = 12  # as JavaScript writes it
        (tmp_path / "r.json").write_text(json.dumps(record, indent=2), encoding="utf-8")
        assert run("replay", tmp_path / "r.json", "--index", built).status == 0

    def test_without_an_index_the_seal_is_looked_at(self, run: Run, recorded: Recorded, tmp_path: Path) -> None:
        ran = run("replay", write(tmp_path / "r.json", recorded()))
        assert ran.status == 0
        assert "còn nguyên vẹn" in ran.out

    def test_a_new_report_changes_nothing_and_is_named(
        self, run: Run, built: Path, recorded: Recorded, tmp_path: Path
    ) -> None:
        record = recorded("tổng thu ngân sách?")  # no period: the newest report answers, here that of April
        assert "14,5" in record["answer"]["answer"]
        reports = built.parent / "reports"
        newer = (reports / "2025-04.txt").read_text(encoding="utf-8").replace("tháng 4", "tháng 5").replace("14", "15")
        (reports / "2025-05.txt").write_text(newer, encoding="utf-8")
        rebuilt(run, built)
        assert "15,5" in run("ask", "tổng thu ngân sách?", "--index", built).out
        ran = run("replay", write(tmp_path / "r.json", record), "--index", built)
        assert ran.status == 0, ran.out
        assert "thêm 1 báo cáo (2025-05.txt), không dùng khi trả lời lại" in ran.out

    def test_a_changed_report_is_found_and_named(
        self, run: Run, built: Path, recorded: Recorded, tmp_path: Path
    ) -> None:
        record = recorded()
        source = built.parent / "reports" / "2025-03.txt"
        source.write_text(source.read_text(encoding="utf-8").replace("13,5 tỷ", "19,5 tỷ"), encoding="utf-8")
        before = run("replay", write(tmp_path / "r.json", record), "--index", built)
        assert before.status == 0  # the index still has what was read
        assert "Tệp gốc: 2025-03.txt đã bị sửa" in before.out
        rebuilt(run, built)
        ran = run("replay", tmp_path / "r.json", "--index", built)
        assert ran.status == 4
        assert "[1] không còn nguyên văn ở chỗ cũ trong 2025-03.txt" in ran.out
        assert "Số liệu: hồ sơ ghi 13,5 tỷ đồng; nay là 19,5 tỷ đồng." in ran.out
        assert "đã đổi nội dung: 1 báo cáo (2025-03.txt)" in ran.out

    def test_a_removed_report(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        record = recorded()
        (built.parent / "reports" / "2025-03.txt").unlink()
        rebuilt(run, built)
        ran = run("replay", write(tmp_path / "r.json", record), "--index", built)
        assert ran.status == 4
        assert "không còn 1 báo cáo (2025-03.txt)" in ran.out

    def test_another_index_is_named(self, run: Run, recorded: Recorded, tmp_path: Path) -> None:
        write_reports(tmp_path / "other")
        for path in (tmp_path / "other").iterdir():
            path.rename(path.with_stem(f"khac-{path.stem}"))
        assert run("build", tmp_path / "other", "--index", tmp_path / "other-index").status == 0
        ran = run("replay", write(tmp_path / "r.json", recorded()), "--index", tmp_path / "other-index")
        assert ran.status == 4
        assert "không có báo cáo nào của hồ sơ" in ran.out

    def test_another_program_is_named(
        self, run: Run, built: Path, recorded: Recorded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        record = recorded()
        record["basis"]["program"] = {"version": "0.0.9", "settings": {"reranker": "cross"}}
        record["basis"]["embedder"] = "khac-64"
        record["answer"]["answerer"] = "extractive/0"
        ran = run("replay", write(tmp_path / "r.json", resealed(record)), "--index", built)
        assert ran.status == 0
        for said in ("phiên bản khi đó “0.0.9”", "extractive/0", "HOIDAP_RERANKER", "“khac-64”"):
            assert said in ran.out

    def test_several_at_once(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        record = recorded()
        other = copy.deepcopy(record)
        other["answer"]["answer"] = other["answer"]["answer"].replace("13,5", "31,5")
        lines = write(tmp_path / "many.jsonl", record, resealed(other), {**record, "seal": "x"}, record)
        single = write(tmp_path / "single.json", record)
        ran = run("replay", lines, single, "--index", built)
        assert ran.status == 4
        assert ran.out.count("Giống hệt hồ sơ.") == 3
        assert "many.jsonl, dòng 2: " in ran.out
        assert f"Từ chối {lines}, dòng 3: " in ran.err
        assert (
            run("replay", write(tmp_path / "two.jsonl", record, {**record, "seal": "x"}), "--index", built).status == 3
        )


class TestWhatIsRefused:
    def _refused(self, run: Run, path: Path, *more: object) -> Ran:
        ran = run("replay", path, *more)
        assert (ran.status, ran.out) == (1, "")
        assert ran.err.startswith(f"Từ chối {path}")
        assert has_diacritics(ran.err)
        assert "Traceback" not in ran.err
        return ran

    def test_a_figure_that_was_changed(self, run: Run, built: Path, recorded: Recorded, tmp_path: Path) -> None:
        record = recorded()
        record["answer"]["answer"] = record["answer"]["answer"].replace("13,5", "31,5")
        ran = self._refused(run, write(tmp_path / "r.json", record), "--index", built)
        assert "đã bị sửa" in ran.err

    def test_a_changed_figure_under_a_new_seal_differs(
        self, run: Run, built: Path, recorded: Recorded, tmp_path: Path
    ) -> None:
        record = recorded()
        record["answer"]["answer"] = record["answer"]["answer"].replace("13,5", "31,5")
        record["answer"]["figures"][0] |= {"text": "31,5 tỷ đồng", "value": 31.5e9}
        ran = run("replay", write(tmp_path / "r.json", resealed(record)), "--index", built)
        assert ran.status == 4
        assert "Số liệu: hồ sơ ghi 31,5 tỷ đồng; nay là 13,5 tỷ đồng." in ran.out

    def test_a_newer_form(self, run: Run, recorded: Recorded, tmp_path: Path) -> None:
        record = resealed({**recorded(), "format": FORMAT + 1})
        assert "nâng cấp hoidap" in self._refused(run, write(tmp_path / "r.json", record)).err

    @pytest.mark.parametrize("content", [b"", b"{", b"[]", b"5", b'{"format": 1}', b'"x"', b"\xff\xfe\x00", b"null"])
    def test_what_is_no_record(self, run: Run, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "r.json").write_bytes(content)
        self._refused(run, tmp_path / "r.json")

    def test_one_cut_short(self, run: Run, recorded: Recorded, tmp_path: Path) -> None:
        whole = json.dumps(recorded())
        (tmp_path / "r.json").write_text(whole[: len(whole) // 2], encoding="utf-8")
        self._refused(run, tmp_path / "r.json")

    @pytest.mark.parametrize("name", ["question", "history", "basis", "hits", "answer"])
    @pytest.mark.parametrize("value", [None, 5, "x", [[]]])
    def test_a_part_of_another_kind_under_a_good_seal(self, recorded: Recorded, name: str, value: object) -> None:
        record = recorded()
        if name == "question" and value == "x":
            value = ["x"]
        with pytest.raises(DamagedRecord):
            read_record(json.dumps(resealed({**record, name: value})))

    def test_a_missing_file_is_wrong_usage(self, run: Run, tmp_path: Path) -> None:
        ran = run("replay", tmp_path / "none.json")
        assert (ran.status, is_one_message(ran)) == (2, True)

    @given(st.recursive(st.none() | st.integers() | st.text() | st.floats(), lambda inner: st.lists(inner)))
    def test_the_seal_survives_being_written_and_read(self, value: Any) -> None:
        values = {"format": 1, "value": value}
        assert _seal(json.loads(json.dumps(values))) == _seal(values)

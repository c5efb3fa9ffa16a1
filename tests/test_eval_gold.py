"""Gold files are read whole or refused with the line that is wrong."""

import json
from pathlib import Path

import pytest

from errors import UsageError
from eval.gold import read_gold, same_source
from tests.eval_fakes import GOLD, write_gold

GOOD = {"id": "a", "question": "Bao nhiêu?", "answers": ["5 ha"]}
BAD = [
    ("{", "không phải JSON"),
    ("[1]", "đối tượng JSON"),
    (json.dumps({**GOOD, "id": ""}), "“id”"),
    (json.dumps({**GOOD, "question": " "}), "“question”"),
    (json.dumps({**GOOD, "answers": []}), "“answers”"),
    (json.dumps({**GOOD, "answers": "5 ha"}), "danh sách"),
    (json.dumps({**GOOD, "answers": [5]}), "chuỗi"),
    (json.dumps({**GOOD, "evidences": ["x"]}), "“evidences”"),
    (json.dumps({**GOOD, "history": ["x"]}), "“history”"),
    (json.dumps(GOOD), "trùng"),
]


@pytest.mark.parametrize(("line", "message"), BAD)
def test_a_bad_line_is_named_with_its_reason(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n\n{line}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="dòng 3") as caught:
        read_gold(path)
    assert message in str(caught.value)


def test_every_kind_of_bad_line_is_tried() -> None:
    assert len(BAD) == 10


def test_a_file_that_is_not_there_or_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Không đọc được"):
        read_gold(tmp_path / "khong-co.jsonl")
    (tmp_path / "trong.jsonl").write_text("\n", encoding="utf-8")
    with pytest.raises(UsageError, match="không có câu hỏi"):
        read_gold(tmp_path / "trong.jsonl")


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    assert read_gold(write_gold(tmp_path / "gold.jsonl")) == GOLD


def test_history_and_documents_of_a_comparison_are_kept(tmp_path: Path) -> None:
    record = {
        **GOOD,
        "docs": ["a.txt", "b.txt"],
        "doc": None,
        "history": [{"question": "Còn quý I?", "answer": "3 ha"}],
    }
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(record), encoding="utf-8")
    (gold,) = read_gold(path)
    assert gold.history == ({"question": "Còn quý I?", "answer": "3 ha"},)
    assert (gold.reports, gold.relevant, gold.kind) == (("a.txt", "b.txt"), (), "figure")


def test_a_path_without_its_folder_names_the_same_file() -> None:
    assert same_source("seed/a.txt", "a.txt")
    assert same_source("x/seed/a.txt", "seed/a.txt")
    assert not same_source("seed/a.txt", "kho/a.txt")
    assert not same_source("ba.txt", "a.txt")
    assert not same_source("", "a.txt")


def test_our_own_gold_asks_tables_workbooks_and_scans_too() -> None:
    gold = read_gold(Path(__file__).parent.parent / "samples" / "gold.jsonl")
    asked = [each for each in gold if each.kind == "table"]
    kinds = [Path(doc).suffix for each in asked for doc in each.reports]
    scanned = [each for each in gold if "mau-van-lang-2023-04.pdf" in each.reports]
    assert len(asked) >= 40
    assert kinds.count(".xlsx") >= 10
    assert len(scanned) >= 10
    assert {".docx", ".pdf", ".md"} <= set(kinds)

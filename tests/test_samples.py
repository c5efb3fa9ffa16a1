"""The samples hold what their gold questions say, in words of our own, and are what their sources make of them."""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ingest.ocr import find_tesseract
from ingest.read import read_report
from samples.plain import as_markdown, as_plain
from samples.source import MARK, Heading, Paragraph, Sample, Table, pieces, read_sample
from vietnamese.text import fold, nfc

ROOT = Path(__file__).parent.parent
REPORTS = ROOT / "samples" / "reports"
SEED = ROOT.parent / "shared" / "data" / "reports" / "seed"
FILES = sorted(REPORTS.iterdir())
SCANNED = "mau-van-lang-2023-04.pdf"
WORKBOOK = "mau-lang-son-2023-04.xlsx"
SOURCES = sorted((ROOT / "samples" / "source").glob("*.md"))
GOLD: list[dict[str, Any]] = [
    json.loads(line) for line in (ROOT / "samples" / "gold.jsonl").read_text(encoding="utf-8").splitlines()
]
NAMED_IN_PUBLIC = 10  # words in a row: shorter runs are names of programmes, agencies and documents


def folded(text: str) -> str:
    return " ".join(nfc(text).split())


@cache
def reader_text(name: str) -> str:
    """What a reader of the report sees, blanks folded."""
    path = REPORTS / name
    if path.suffix in {".md", ".txt"}:
        return folded(path.read_text(encoding="utf-8"))
    if name == SCANNED and not find_tesseract():
        pytest.skip(f"{name} is a scan: sudo apt install tesseract-ocr tesseract-ocr-vie")
    return folded(read_report(path, name).text)


def claims(record: dict[str, Any]) -> list[tuple[str, str]]:
    several = [(one["doc"], one["evidence"]) for one in record.get("evidences", [])]
    return several or [(record["doc"], record["evidence"])]


def test_there_are_reports_of_every_format_and_enough_questions() -> None:
    formats = Counter(path.suffix for path in FILES)
    assert len(FILES) >= 10
    assert formats[".docx"] >= 3
    assert formats[".pdf"] >= 2
    assert formats[".md"] >= 2
    assert formats[".txt"] >= 3
    assert formats[".xlsx"] >= 1
    assert len(GOLD) >= 128
    assert sum(record["kind"] == "table" for record in GOLD) >= 44
    assert sum(record["doc"] == WORKBOOK for record in GOLD) >= 12
    assert sum(record["doc"] == SCANNED for record in GOLD) >= 10
    assert sum(record["unanswerable"] for record in GOLD) >= 12


def test_questions_cover_the_kinds_that_users_ask() -> None:
    kinds = {
        "figure", "qualifier", "period", "place", "entity", "noaccent", "typo", "colloquial",
        "abbreviation", "compare", "table", "followup", "unanswerable",
    }  # fmt: skip
    assert {record["kind"] for record in GOLD} == kinds


def test_every_source_has_its_report_and_nothing_else_lies_there() -> None:
    assert [read_sample(path).name for path in SOURCES] == [path.name for path in FILES]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_committed_texts_are_what_the_source_says(source: Path) -> None:
    sample = read_sample(source)
    writers = {".md": as_markdown, ".txt": as_plain}
    writer = writers.get(Path(sample.name).suffix)
    if writer is None:
        assert Path(sample.name).suffix in {".docx", ".pdf", ".xlsx"}
    else:
        assert (REPORTS / sample.name).read_text(encoding="utf-8") == writer(sample)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_reader_sees_every_sentence_and_cell_of_the_source(source: Path) -> None:
    sample = read_sample(source)
    seen = (alike if sample.scanned else folded)(reader_text(sample.name))
    expected = list(_phrases(sample))
    assert len(expected) >= 25
    assert [phrase for phrase in expected if (alike if sample.scanned else folded)(phrase) not in seen] == []


def alike(text: str) -> str:
    """Without what recognition gets wrong: tones, dashes, Roman numerals. Figures are to be right to the last digit."""
    return re.sub(r"\bi+\b", "i", fold(folded(text)).replace("–", "-"))


def _phrases(sample: Sample) -> list[str]:
    phrases = [sample.number, *sample.notes.values()]
    for block in sample.blocks:
        match block:
            case Paragraph():
                phrases += [piece.removeprefix("- ") for piece in pieces(block.text) if isinstance(piece, str)]
            case Table():
                phrases += [cell for row in block.rows for cell in row]
            case Heading() if sample.name == WORKBOOK:
                pass  # the sheet's name
            case _:
                phrases.append(block.text)
    return phrases


@pytest.mark.parametrize("name", [path.name for path in FILES])
def test_every_report_is_marked_as_a_sample_near_its_top(name: str) -> None:
    assert name.startswith("mau-")
    assert alike(MARK) in alike(reader_text(name)[:500])


@pytest.mark.parametrize("record", GOLD, ids=lambda record: record["id"])
def test_evidence_stands_in_its_report_and_holds_the_answer(record: dict[str, Any]) -> None:
    if record["unanswerable"]:
        assert not record["answers"]
        assert record["doc"] is None
        return
    for doc, evidence in claims(record):
        assert folded(evidence)
        assert folded(evidence) in reader_text(doc)
    together = folded(" ".join(evidence for _, evidence in claims(record)))
    said = [folded(answer) in together for answer in record["answers"]]
    assert all(said) if record.get("all") else any(said)


@pytest.mark.parametrize("record", GOLD, ids=lambda record: record["id"])
def test_records_have_the_fields_of_the_gold_format(record: dict[str, Any]) -> None:
    required = {"id", "kind", "question", "history", "answers", "doc", "evidence", "unanswerable"}
    assert required <= record.keys() <= required | {"all", "docs", "evidences", "note"}
    assert record["unanswerable"] == (record["kind"] == "unanswerable") == (not record["answers"])
    assert all(turn.keys() == {"question", "answer"} for turn in record["history"])
    assert record.get("docs", []) == list(dict.fromkeys(doc for doc, _ in claims(record) if "docs" in record))


def test_ids_and_questions_are_unique() -> None:
    assert len({record["id"] for record in GOLD}) == len(GOLD)
    assert len({record["question"].casefold() for record in GOLD}) == len(GOLD)


def test_only_the_notice_tells_of_2024_so_that_the_demo_question_has_one_answer() -> None:
    later = re.compile(r"ngày \d+ tháng \d+ năm 20(?:2[4-9]|[3-9]\d)|giải ngân[^.]*quý I (?:năm )?/?202[4-9]")
    texts = {path.name: reader_text(path.name) for path in FILES if path.name != SCANNED or find_tesseract()}
    assert [name for name, text in texts.items() if later.search(text)] == ["mau-cao-loc-2024-ket-luan.pdf"]
    assert [name for name, text in texts.items() if "39,95" in text] == ["mau-cao-loc-2024-ket-luan.pdf"]


def test_samples_are_in_our_own_words() -> None:
    if not SEED.is_dir():
        pytest.skip(f"the public reports are not here: {SEED}")
    public = {run for path in SEED.iterdir() for run in runs_of_words(path.read_text(encoding="utf-8"))}
    assert len(public) > 1000
    sources = [(path.stem, run) for path in SOURCES for run in runs_of_words(path.read_text(encoding="utf-8"))]
    runs = [(path.name, run) for path in FILES if path.name != SCANNED for run in runs_of_words(reader_text(path.name))]
    runs += [(name, run) for name, run in sources if SCANNED.startswith(name)]
    assert len(runs) > 10_000
    assert [f"{name}: {' '.join(run)}" for name, run in runs if run in public] == []


def runs_of_words(text: str) -> list[tuple[str, ...]]:
    words = re.findall(r"\w+", nfc(text).casefold())
    return [tuple(words[start : start + NAMED_IN_PUBLIC]) for start in range(len(words) - NAMED_IN_PUBLIC + 1)]

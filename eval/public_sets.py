"""Public question sets → documents and questions, from the files as they are published.

XQuAD-vi is SQuAD JSON, ALQAC a CSV of context, question and answer, UIT-ViQuAD 2.0 JSON Lines. One context is one
document however often it stands in the file; all text is NFC. A folder without a set's file has no such set.
"""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from vietnamese.text import nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicQuestion:
    """``document``: the id of the one that holds the answer. ``answers``: spans of it, () when unanswerable."""

    id: str
    question: str
    document: str
    answers: tuple[str, ...] = ()
    unanswerable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicSet:
    """``documents``: id → text, in the file's order."""

    name: str
    documents: Mapping[str, str]
    questions: tuple[PublicQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One question with its context, as every format has them."""

    context: str
    question: str
    answers: tuple[str, ...]
    unanswerable: bool = False


def read_xquad(path: Path) -> PublicSet:
    """SQuAD JSON: data → paragraphs → qas; a paragraph without questions is a document too."""
    paragraphs = [
        paragraph
        for article in json.loads(path.read_text(encoding="utf-8"))["data"]
        for paragraph in article["paragraphs"]
    ]
    rows = (
        _Row(
            context=paragraph["context"],
            question=asked["question"],
            answers=tuple(answer["text"] for answer in asked["answers"]),
            unanswerable=bool(asked.get("is_impossible", False)),
        )
        for paragraph in paragraphs
        for asked in paragraph["qas"]
    )
    return _collected("XQuAD-vi", rows, (paragraph["context"] for paragraph in paragraphs))


def read_alqac(path: Path) -> PublicSet:
    """CSV with the columns context, question, answer."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [
            _Row(context=line["context"], question=line["question"], answers=(line["answer"],))
            for line in csv.DictReader(file)
        ]
    return _collected("ALQAC", rows)


def read_viquad2(path: Path) -> PublicSet:
    """JSON Lines with context, question, answer and answerable ("True" or "False", or a boolean)."""
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    rows = []
    for record in records:
        answerable = str(record["answerable"]) == "True"
        answers = (record["answer"],) if answerable else ()
        rows.append(
            _Row(context=record["context"], question=record["question"], answers=answers, unanswerable=not answerable)
        )
    return _collected("UIT-ViQuAD 2.0", rows)


FILES: Mapping[str, Callable[[Path], PublicSet]] = MappingProxyType(
    {"xquad.vi.json": read_xquad, "alqac.csv": read_alqac, "viquad2_half.jsonl": read_viquad2}
)


def read_sets(folder: Path) -> tuple[PublicSet, ...]:
    """The sets whose files are in the folder."""
    return tuple(read(folder / name) for name, read in FILES.items() if (folder / name).is_file())


def _collected(name: str, rows: Iterable[_Row], contexts: Iterable[str] = ()) -> PublicSet:
    """Contexts become documents "0001", "0002", … in their order of appearance."""
    ids: dict[str, str] = {}
    questions = []
    for context in contexts:
        _id(ids, context)
    for number, row in enumerate(rows, start=1):
        questions.append(
            PublicQuestion(
                id=f"{number:05d}",
                question=nfc(row.question),
                document=_id(ids, row.context),
                answers=tuple(dict.fromkeys(nfc(answer) for answer in row.answers)),
                unanswerable=row.unanswerable,
            )
        )
    documents = {key: text for text, key in ids.items()}
    return PublicSet(name=name, documents=MappingProxyType(documents), questions=tuple(questions))


def _id(ids: dict[str, str], context: str) -> str:
    return ids.setdefault(nfc(context), f"{len(ids) + 1:04d}")

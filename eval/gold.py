"""Gold questions: JSON Lines as the design describes them → ``Gold``. A bad line is named, never skipped.

Evidence is text, never a passage id, so that a gold file outlives every change of the index.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from errors import UsageError
from vietnamese.text import nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A stretch of the report ``doc`` that answers the question, or a part of it."""

    doc: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A question with its answer.

    Right when one of ``answers`` stands in the first paragraph, or all of them anywhere where ``all`` is set.
    ``doc``/``evidence``: the report and the stretch of it that answers; ``docs``/``evidences`` where there are
    several. ``history``: earlier turns, [{question, answer}]. ``reason``: why an unanswerable question must be refused,
    as the answer contract names it. ``typed``: how the question is put in, where that is not how it is written.
    """

    id: str
    question: str
    kind: str = "figure"
    history: tuple[Mapping[str, str], ...] = ()
    answers: tuple[str, ...] = ()
    doc: str | None = None
    evidence: str | None = None
    docs: tuple[str, ...] = ()
    evidences: tuple[Evidence, ...] = ()
    unanswerable: bool = False
    reason: str | None = None
    all: bool = False
    typed: str = ""

    @property
    def relevant(self) -> tuple[Evidence, ...]:
        """The units that a search should find; () for a question that no report answers."""
        if self.unanswerable:
            return ()
        if self.evidences:
            return self.evidences
        return (Evidence(doc=self.doc, evidence=self.evidence),) if self.doc and self.evidence else ()

    @property
    def reports(self) -> tuple[str, ...]:
        """The reports that a right answer cites; one is enough unless the evidence is spread over several."""
        if self.evidences:
            return tuple(dict.fromkeys(each.doc for each in self.evidences))
        return (self.doc,) if self.doc else self.docs


def read_gold(path: Path) -> tuple[Gold, ...]:
    """The questions of a JSON Lines file, in order; UsageError names the line that cannot be used."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Không đọc được tệp câu hỏi {path}: hãy kiểm tra đường dẫn và bảng mã UTF-8.") from error
    gold: list[Gold] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            gold.append(gold_question(_parsed(line)))
        except (ValueError, TypeError) as error:
            raise UsageError(f"{path}, dòng {number}: {error}. Hãy sửa dòng này rồi chạy lại.") from error
        if gold[-1].id in {each.id for each in gold[:-1]}:
            raise UsageError(f"{path}, dòng {number}: mã câu hỏi “{gold[-1].id}” bị trùng. Hãy đặt mã khác.")
    if not gold:
        raise UsageError(f"{path} không có câu hỏi nào: mỗi dòng phải là một đối tượng JSON.")
    return tuple(gold)


def same_source(one: str, other: str) -> bool:
    """Whether two paths name one file when one of them may lack leading folders: "seed/a.txt" and "a.txt"."""
    first, second = (PurePosixPath(nfc(path)).parts for path in (one, other))
    shared = min(len(first), len(second))
    return shared > 0 and first[-shared:] == second[-shared:]


def _parsed(line: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"không phải JSON hợp lệ (cột {error.colno})") from error


def gold_question(record: Any) -> Gold:
    """One line's object. Raises ValueError or TypeError that says what is missing."""
    if not isinstance(record, dict):
        raise TypeError("không phải là một đối tượng JSON")
    identifier, question = record.get("id"), record.get("question")
    if not isinstance(identifier, str) or not identifier:
        raise ValueError("thiếu “id”")
    if not isinstance(question, str) or not question.strip():
        raise ValueError("thiếu “question”")
    gold = Gold(
        id=identifier,
        question=question,
        kind=record.get("kind") or "figure",
        history=tuple(_turn(turn) for turn in _list(record, "history")),
        answers=tuple(_text(answer, "answers") for answer in _list(record, "answers")),
        doc=record.get("doc") or None,
        evidence=record.get("evidence") or None,
        docs=tuple(_text(doc, "docs") for doc in _list(record, "docs")),
        evidences=tuple(_evidence(each) for each in _list(record, "evidences")),
        unanswerable=record.get("unanswerable") is True,
        reason=record.get("reason") or None,
        all=record.get("all") is True,
    )
    if not gold.unanswerable and not gold.answers:
        raise ValueError("thiếu “answers” (hoặc đặt “unanswerable”: true)")
    return gold


def _list(record: Mapping[str, Any], name: str) -> list[Any]:
    value = record.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise TypeError(f"“{name}” phải là một danh sách")
    return value


def _text(value: Any, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError(f"“{name}” phải gồm các chuỗi không rỗng")
    return value


def _turn(value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict) or not isinstance(value.get("question"), str):
        raise TypeError("“history” phải gồm các lượt {question, answer}")
    return {"question": value["question"], "answer": str(value.get("answer") or "")}


def _evidence(value: Any) -> Evidence:
    if not isinstance(value, dict):
        raise TypeError("“evidences” phải gồm các đối tượng {doc, evidence}")
    return Evidence(doc=_text(value.get("doc"), "evidences.doc"), evidence=_text(value.get("evidence"), "evidences"))

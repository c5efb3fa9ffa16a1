"""Questions as other programs write them, one JSON object each, and their answers as one JSON object each.

A question has ``id``, ``question`` and, where it leans on what was said before, ``history``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from answer.answer import Answer, Answerer, Turn
from answer.render import answer_to_json
from errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question with the turns before it."""

    question: str
    history: tuple[Turn, ...] = ()
    identifier: str | None = None


def read_batch(path: Path) -> tuple[Asked, ...]:
    """A file of questions, JSON Lines. Raises UsageError that names the line which is no question."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Không đọc được tệp câu hỏi “{path}”. Cần tệp JSON Lines, mã UTF-8.") from error
    return tuple(
        _read_line(line, f"Dòng {number} của “{path}”") for number, line in enumerate(lines, 1) if line.strip()
    )


def asked_of(question: str, history: object = (), identifier: object = None) -> Asked:
    """What is no turn in ``history`` is passed over."""
    return Asked(
        question=question,
        history=tuple(_turns(history)) if isinstance(history, Iterable) else (),
        identifier=None if identifier is None else str(identifier),
    )


def last_answer(answerer: Answerer, asked: Asked) -> Answer:
    """The answer, whole."""
    *_, last = answerer.stream(asked.question, asked.history)
    return last


def answered(answerer: Answerer, asked: Asked) -> dict[str, Any]:
    """The answer contract's object."""
    return answer_to_json(last_answer(answerer, asked), identifier=asked.identifier)


def _read_line(line: str, named: str) -> Asked:
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    if not isinstance(value, dict) or not isinstance(value.get("question"), str):
        raise UsageError(f'{named} không phải câu hỏi. Mỗi dòng cần dạng: {{"id": "1", "question": "…"}}')
    return asked_of(value["question"], value.get("history"), value.get("id"))


def _turns(history: Iterable[object]) -> Iterable[Turn]:
    for turn in history:
        if isinstance(turn, Mapping):
            yield Turn(question=str(turn.get("question", "")), answer=str(turn.get("answer", "")))

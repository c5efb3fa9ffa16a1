"""A reply to a gold question → right, wrong or refused, and in what way it is wrong. No judge model.

Right: a gold answer stands in the first paragraph (all of them anywhere where the gold says so). A figure stands
there when value, unit, scale and direction are its own: "giảm 3,2 %" is not "tăng 3,2 %", triệu is not tỷ. A lead
that names another place or period than question and evidence do is wrong, whatever figure it holds, and a heap
of figures is no answer.
"""

from dataclasses import dataclass
from typing import Literal

from eval.expected import expected_of, match_answer
from eval.gold import Gold, same_source
from eval.reply import Reply
from eval.scanner import scan
from eval.wording import first_paragraph
from eval.world import names_another_period, names_another_place

Outcome = Literal["right", "wrong", "refused"]
ErrorKind = Literal[
    "wrong_sign",
    "wrong_unit",
    "wrong_scale",
    "wrong_period",
    "wrong_place",
    "wrong_report",
    "other_figure",
    "missing",
    "dump",
    "should_refuse",
    "crashed",
]

LEAD_LIMIT = 500
_LEAD_FIGURES = 10
_TEXT_LIMIT = 3000
_TEXT_FIGURES = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """``error`` is None unless wrong. An unanswerable question is refused or wrong."""

    outcome: Outcome
    error: ErrorKind | None = None


def judge(gold: Gold, reply: Reply) -> Verdict:
    """By the answer's text alone; its citations only tell one kind of error from another."""
    if reply.refused:
        return Verdict(outcome="refused")
    if gold.unanswerable:
        return Verdict(outcome="wrong", error="should_refuse")
    error = _error(gold, reply)
    return Verdict(outcome="wrong", error=error) if error else Verdict(outcome="right")


def _error(gold: Gold, reply: Reply) -> ErrorKind | None:
    lead = first_paragraph(reply.text)
    text, figures, letters = (reply.text, _TEXT_FIGURES, _TEXT_LIMIT) if gold.all else (lead, _LEAD_FIGURES, LEAD_LIMIT)
    if len(text) > letters or len(scan(text)) > figures:
        return "dump"
    near = [match_answer(text, expected) for expected in expected_of(gold)]
    if all(each is None for each in near) if gold.all else any(each is None for each in near):
        if names_another_place(gold, lead):
            return "wrong_place"
        return "wrong_period" if names_another_period(gold, lead) else None
    missed: list[ErrorKind] = [each for each in near if each is not None]
    for kind in ("wrong_sign", "wrong_scale", "wrong_unit"):
        if kind in missed:
            return kind
    return _other(gold, reply, text)


def _other(gold: Gold, reply: Reply, text: str) -> ErrorKind:
    """No gold figure is there, not even in another unit: which figure is it then?"""
    if not scan(text):
        return "missing"
    if names_another_place(gold, text):
        return "wrong_place"
    if names_another_period(gold, text):
        return "wrong_period"
    cited = {citation.source for citation in reply.citations}
    if cited and gold.reports and not any(same_source(doc, source) for doc in gold.reports for source in cited):
        return "wrong_report"
    return "other_figure"

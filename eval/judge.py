"""A reply to a gold question → right, wrong or refused, and in what way it is wrong. No judge model.

Right: a gold answer stands in the first paragraph (all of them anywhere where the gold says so). A figure stands
there when value, unit, scale and direction are its own: "giảm 3,2 %" is not "tăng 3,2 %", triệu is not tỷ. Where the
answer names figures in its own words, the gold figure must be one of those: a wrong figure is not righted by the
sentence that it quotes. A lead that names another place or period than question and evidence do is wrong, whatever
figure it holds, and a heap of figures or of names is no answer.

Whether an answer refuses is not only its own word: a first paragraph that denies nothing and names a figure answers.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from eval.expected import expected_of, match_answer
from eval.gold import Gold, same_source
from eval.reply import Reply
from eval.scanner import scan
from eval.wording import bare, first_paragraph, own_words
from eval.world import mixes_places, names_another_period, names_another_place

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
_SAID_FIGURES = 5
_LEAD_NAMES = 12
_TEXT_LIMIT = 3000
_TEXT_FIGURES = 30
_DENIES = re.compile(r"(?<!\w)(?:không|chưa|chẳng|hãy|vui lòng|ngoài phạm vi)(?!\w)", re.IGNORECASE)
_LEVEL = re.compile(r"^(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|ông|bà) ", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """``error`` is None unless wrong. An unanswerable question is refused or wrong."""

    outcome: Outcome
    error: ErrorKind | None = None


def judge(gold: Gold, reply: Reply, opening: Callable[[str], str] = lambda _: "") -> Verdict:
    """By the answer's text alone; its citations only tell one kind of error from another.

    ``opening``: how a report begins, which tells the place it is of when several are compared.
    """
    if reply.refused and not _asserts(gold, reply):
        return Verdict(outcome="refused")
    if gold.unanswerable:
        return Verdict(outcome="wrong", error="should_refuse")
    error = _error(gold, reply, opening)
    return Verdict(outcome="wrong", error=error) if error else Verdict(outcome="right")


def _asserts(gold: Gold, reply: Reply) -> bool:
    """A refusal in name only: its lead names a figure that the question does not, and denies nothing."""
    lead = first_paragraph(reply.text)
    asked = {figure.value for figure in scan(gold.question)}
    return not _DENIES.search(lead) and any(figure.value not in asked for figure in scan(lead))


def _error(gold: Gold, reply: Reply, opening: Callable[[str], str]) -> ErrorKind | None:
    lead = first_paragraph(reply.text)
    text = reply.text if gold.all else lead
    said = own_words(text) if scan(own_words(text)) else text
    expected = expected_of(gold)
    if _is_dump(gold, text, said):
        return "dump"
    near = [match_answer(said if each.counts else text, each) for each in expected]
    if all(each is None for each in near) if gold.all else any(each is None for each in near):
        own = own_words(lead)
        if any(names_another_place(gold, each) for each in (lead, own)) or mixes_places(gold, own_words(text), opening):
            return "wrong_place"
        return "wrong_period" if any(names_another_period(gold, each) for each in (lead, own)) else None
    missed: list[ErrorKind] = [each for each in near if each is not None]
    for kind in ("wrong_sign", "wrong_scale", "wrong_unit"):
        if kind in missed:
            return kind
    return _other(gold, reply, said)


def _is_dump(gold: Gold, text: str, said: str) -> bool:
    """More figures or names than an answer has, so that a right one among them proves nothing."""
    if gold.all:
        return len(text) > _TEXT_LIMIT or len(scan(text)) > _TEXT_FIGURES
    if len(text) > LEAD_LIMIT or len(scan(text)) > _LEAD_FIGURES:
        return True
    if any(each.counts for each in expected_of(gold)):
        return len(scan(said)) > _SAID_FIGURES
    wanted = max(_listed(answer) for answer in gold.answers)
    return _listed(text) > max(_LEAD_NAMES, 2 * wanted)


def _listed(text: str) -> int:
    """Names in a list: "xã Gia Cát, Thụy Hùng và Yên Trạch" → 3."""
    parts = (_LEVEL.sub("", part.strip()) for part in re.split(r"[,;:.()]|(?<!\w)và(?!\w)", bare(text)))
    return sum(all(word[0].isupper() for word in part.split()) for part in parts if part)


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

"""Which part of a sentence tells what is asked, and of which time that part is.

A figure is of the time named nearest before it. A fact is of the time of the part that tells it: a time named inside
its cause ("tăng là do từ quý 4 năm trước …"), or in another item of an enumeration, is the time of that alone.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from answer.cite import QUOTE_LIMIT
from answer.own_periods import own_periods, published
from answer.spoken import Spoken, spoken_period
from answer.terms import Phrase, coverage, zone
from ingest.report import Passage
from vietnamese.periods import Period
from vietnamese.text import Spelling
from vietnamese.words import Span, clauses

_CAUSE = Spelling(r"\b(?:(?:là |chủ yếu |một phần )?(?:do|vì|bởi|nhờ)|xuất phát từ)\b")
_OPENING = 20
"""What begins so near to the head of a sentence opens it: a time holds for all of it, a cause has no part before it."""

_ABOUT = re.compile(r"(?:[-–+•*]|\w{1,3}[.)])?\s*(?:Về|Đối với|Liên quan)\b")
_PART = re.compile(r"[;,](?!\d)\s*")
_LONGEST_HEAD = 160


def telling_part(text: str, phrases: Sequence[Phrase], rarity: Mapping[str, float]) -> Span:
    """The clause that covers the ``phrases`` best, the first of several alike, without the cause that it gives."""
    parts = clauses(text) or (Span(start=0, end=len(text)),)
    best = max(parts, key=lambda part: round(coverage(phrases, (zone(1.0, text[part.start : part.end]),), rarity), 2))
    causes = (best.start + match.start() for match in _CAUSE.finditer(text[best.start : best.end]))
    return Span(start=best.start, end=next((at for at in causes if at > best.start + _OPENING), best.end))


def period_of_part(
    passage: Passage, report: Period | None, phrases: Sequence[Phrase], rarity: Mapping[str, float]
) -> Spoken | None:
    """The time of the part that tells, where the times that its sentence names do not reach it; else None."""
    named = own_periods(passage.text)
    if not named or passage.kind == "row" or named[0].start < _OPENING:
        return None
    if published(passage.text):  # "Chỉ số A năm 2023 công bố năm 2024 …; chỉ số B …": the year goes with all of them
        return None
    part = telling_part(passage.text, phrases, rarity)
    if any(part.start <= mention.start < part.end for mention in named):
        return None
    said = replace(passage, text=passage.text[part.start : part.end])
    return spoken_period(said, len(said.text), report)


def head_of(text: str) -> Span | None:
    """What a sentence is about, before its colon: "Về dự án …: Bộ Xây dựng rà soát, báo cáo trước ngày …"."""
    colon = text.find(": ")
    if colon <= 0 or len(text) > QUOTE_LIMIT:
        return None
    if colon <= _LONGEST_HEAD:
        return Span(start=0, end=colon)
    comma = text.rfind(", ", 0, _LONGEST_HEAD)
    return Span(start=0, end=comma) if comma > 0 else None


def body_of(text: str) -> int:
    """Where a sentence that first says what it is about begins to say what is to be done."""
    return text.index(": ") + 2 if _ABOUT.match(text) and ": " in text else 0


def windows(text: str, body: int, room: int) -> list[Span]:
    """All stretches of whole comma-parts that fit."""
    borders = [body, *(match.end() for match in _PART.finditer(text, body)), len(text)]
    parts = [Span(start=start, end=end) for start, end in pairwise(borders) if end > start]
    return [
        Span(start=first.start, end=last.end)
        for position, first in enumerate(parts)
        for last in parts[position:]
        if last.end - first.start <= room
    ]

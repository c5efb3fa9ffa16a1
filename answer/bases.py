"""What a change is compared with where its own words do not say: what its sentence or the one before it opens with.

"So với tháng 12/2024, giá tăng 1 %. Trong đó: gạo tăng 2 %; điện giảm 1 %" says once what all its changes are
compared with.
"""

import re
from collections.abc import Iterator

from answer.kinds import BASES, Kind, kinds_in
from answer.spoken import own_periods, sentence_around
from ingest.report import Passage
from vietnamese.text import fold

_NONE: frozenset[Kind] = frozenset()
_OPENS = re.compile(r"\W*(?:neu |khi )?so (?:voi|sanh voi|cung|thang|nam)\b")
_GOES_INTO = re.compile(r"\W*(?:trong do|cu the|trong \d+|gom|bao gom|chia (?:ra|theo)|phan theo|nguoc lai|ben canh)\b")
_OPENING = re.compile(r"[,:;]")


def base_above(passage: Passage, position: int) -> frozenset[Kind]:
    """The one base that governs a change at ``position``; empty where none does, or it is not clear which."""
    text = passage.text
    start, _ = sentence_around(text, position)
    opened = _opened_with(text[start:position])
    if opened:
        return opened
    goes_into = _GOES_INTO.match(fold(text[start:position])) is not None
    for sentence in (*_upwards(text, start), *reversed(passage.above)):
        if told := _base_of(sentence, goes_into=goes_into):
            return told if len(told) == 1 else _NONE
        if own_periods(sentence):
            break  # what is said above that is of another time
        goes_into = goes_into and _GOES_INTO.match(fold(sentence)) is not None
    told = _base_of(passage.lead, goes_into=goes_into)
    return told if len(told) == 1 else _NONE


def _upwards(text: str, start: int) -> Iterator[str]:
    """The sentences before ``start``, nearest first."""
    while start > 0:
        end = len(text[:start].rstrip())
        start, _ = sentence_around(text, end)
        yield text[start:end]


def _base_of(sentence: str, *, goes_into: bool) -> frozenset[Kind]:
    """What a sentence compares with, for one that stands below it: with what it opens, and what it says at all for one
    that ``goes_into`` the same."""
    return _opened_with(sentence) or (kinds_in(sentence) & BASES if goes_into else _NONE)


def _opened_with(sentence: str) -> frozenset[Kind]:
    if not _OPENS.match(fold(sentence)):
        return _NONE
    opening = _OPENING.search(sentence)
    return kinds_in(sentence[: opening.start()] if opening else sentence) & BASES

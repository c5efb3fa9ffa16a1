"""What a change is compared with where its own words do not say: what its sentence or the one before it opens with.

"So với tháng 12/2024, giá tăng 1 %. Trong đó: gạo tăng 2 %; điện giảm 1 %" says once what all its changes are
compared with.
"""

import re
from collections.abc import Iterator

from answer.breakdown import DIVIDED_BY, opens_breakdown
from answer.kinds import BASES, Kind, kinds_in
from answer.own_periods import own_periods
from ingest.report import Passage
from vietnamese.periods import Period, find_periods
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

_NONE: frozenset[Kind] = frozenset()
_OPENS = re.compile(r"\W*(?:neu |khi )?so (?:voi|sanh voi|cung|thang|nam)\b")
# "Trong 11 nhóm hàng có 9 nhóm tăng", "Phân theo khu vực: …", "Hai nhóm hàng có giá giảm là …".
_GOES_ON = Spelling(
    rf"^\W*(?:trong \d+\b|{DIVIDED_BY}|ngược lại\b|bên cạnh\b|(?:(?:chỉ|còn|và|cũng) )?(?:có )?"
    r"(?:\d{1,2}(?:/\d{1,2})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|một số|những) "
    r"(?:nhóm|mặt hàng|ngành|sản phẩm)\b)"
)
_OPENING = re.compile(r"[,:;]")


def base_above(passage: Passage, position: int) -> frozenset[Kind]:
    """The one base that governs a change at ``position``; empty where none does, or it is not clear which."""
    text = passage.text
    start, _ = sentence_around(text, position)
    opened = _opened_with(text[start:position])
    if opened:
        return opened
    goes_into = _goes_into(text[start:position])
    for sentence in (*_upwards(text, start), *reversed(passage.above)):
        if told := _base_of(sentence, goes_into=goes_into):
            return told if len(told) == 1 else _NONE
        if own_periods(sentence):
            break  # what is said above that is of another time
        goes_into = goes_into and _goes_into(sentence)
    told = _base_of(passage.lead, goes_into=goes_into)
    return told if len(told) == 1 else _NONE


def _upwards(text: str, start: int) -> Iterator[str]:
    """The sentences before ``start``, nearest first."""
    while start > 0:
        end = len(text[:start].rstrip())
        start, _ = sentence_around(text, end)
        yield text[start:end]


def _goes_into(sentence: str) -> bool:
    """Whether a sentence goes into what the one before it tells: by its parts, or by what stands against them."""
    return opens_breakdown(sentence) or _GOES_ON.search(sentence) is not None


def time_compared_with(passage: Passage, position: int, told: Period | None) -> Period | None:
    """The time that a sentence sets the change at ``position`` against: the next one behind it, else the last before.

    None where its sentence names none. ``told``: the time of the change, to which "cùng kỳ" is relative.
    """
    if told is None:
        return None
    text = passage.text
    start, end = sentence_around(text, position)
    own = {mention.end for mention in own_periods(text)}
    compared = [each for each in find_periods(text) if each.end not in own and start <= each.start < end]
    stops = [at for sign in ";" if (at := text.find(sign, position)) >= 0]
    behind = [each for each in compared if position <= each.start < min(stops, default=end)]
    before = [each for each in compared if each.end <= position]
    named = behind[:1] or before[-1:]
    return named[0].resolve(told) if named else None


def time_in_header(column: str, told: Period | None) -> Period | None:
    """The time that a cell's header path sets its changes against: "Tháng 4 năm 2023 so với › Tháng 12 năm 2022"."""
    own = {mention.end for mention in own_periods(column)}
    compared = [each for each in find_periods(column) if each.end not in own]
    last = compared[-1:] or list(find_periods(column))[1:][-1:]
    return last[0].resolve(told) if last and told is not None else None


def _base_of(sentence: str, *, goes_into: bool) -> frozenset[Kind]:
    """What a sentence compares with, for one that stands below it: with what it opens, and what it says at all for one
    that ``goes_into`` the same."""
    return _opened_with(sentence) or (kinds_in(sentence) & BASES if goes_into else _NONE)


def _opened_with(sentence: str) -> frozenset[Kind]:
    if not _OPENS.match(fold(sentence)):
        return _NONE
    opening = _OPENING.search(sentence)
    return kinds_in(sentence[: opening.start()] if opening else sentence) & BASES

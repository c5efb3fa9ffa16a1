"""The time in a question that nothing here can read: "tuần trước", "hôm qua", "ngày 31/2/2025", "10/3 âm lịch".

Reports tell of days, months, quarters and years. Whoever names another time must hear that, not a figure of any time.
No times of asking: how often ("hằng ngày", "mỗi tuần"), how long ("trong 3 ngày"), names ("tuần lễ", "ngày hội").
"""

import re
from collections.abc import Iterator, Sequence

from vietnamese.lunar import said_by_the_moon
from vietnamese.periods import PeriodMention
from vietnamese.text import Spelling, fold
from vietnamese.units import unit_at
from vietnamese.words import Span

_PAST = r"(?:vừa qua|vừa rồi|qua|rồi)"
_NUMBER = r"(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài)"
_UNREAD = Spelling(
    # Weeks, and the parts of a day that is told by who speaks.
    rf"(?<!\d )\b(?:(?:đầu|giữa|cuối) )?tuần (?:này|nay|trước|sau|tới|{_PAST}|đầu(?: tiên)?|cuối(?: cùng)?"
    r"|thứ (?:nhất|nhì|hai|ba|tư|năm|\d)|\d{1,2})\b(?! (?:tuổi|thai|lễ))"
    r"|\b(?:ngày )?hôm (?:qua|nay|kia|trước|rồi)\b|\bngày (?:mai|kia|mốt)\b"
    r"|\b(?:sáng|trưa|chiều|đêm) (?:nay|qua|mai)\b|\btối (?:qua|mai)\b"
    rf"|\b(?:{_NUMBER}|những|các) (?:ngày|hôm|tuần|giờ) (?:gần đây|gần nhất|nay|tới|{_PAST})\b"
    rf"|(?<![\w/.-])(?<!tháng )(?<!quý ){_NUMBER} (?:tháng|quý|năm) trước\b(?! (?:khi|ngày|đó))"
    r"|\b(?:\d{1,2}|mấy|vài|nhiều) (?:tháng|năm) nay\b"
    rf"|\bcách đây {_NUMBER} (?:ngày|tuần|tháng|quý|năm)\b"
    rf"|\b(?:mùa )?hè (?:này|{_PAST})\b|\bnửa tháng (?:nay|{_PAST})\b"
    r"|\bnăm hai (?:nghìn|ngàn|không|lẻ|linh)(?: (?:không|trăm|lẻ|linh|mươi|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy"
    r"|tám|chín))*\b"
)
_ON = Spelling(r"\b(?:đến|tới|từ|hết) (?:hết )?\d{1,2}/\d{1,2}\b(?!/)")
_DAY = Spelling(
    r"(?<![\w/.,-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?![\w/])"
    r"|\bngày (?:mùng |mồng )?\d{1,2}(?:[/.-]\d{1,2}(?![\w.])(?:/\d{2,4})?| tháng \d{1,2}(?: năm \d{4})?)?"
    r"(?![\w/.])(?!,? (?:và|với|đến|tới|hằng|hàng|mỗi|\d))(?!\s*[,–-]\s*\d)"
)
# What no calendar has; "9 tháng 26 ca", "mỗi năm 25 dự án" count something.
_NUMBERED = Spelling(
    r"(?<!\d )(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )(?<!các )\b"
    r"(?:(?:tháng (?:00?|1[3-9]|[2-9]\d)|qu[ýí] (?:0|[5-9]|\d\d|v))(?:/\d{4})?|năm \d{2,3})\b(?![.,/-]?\d)(?! ?%)"
)
_DAY_WORDS = frozenset(("ngay", "mung", "mong"))
_COUNTABLE = 12
"""Of so few things "8/10" may be a share."""


def unread_time(question: str, mentions: Sequence[PeriodMention]) -> Span | None:
    """Where NFC ``question`` says the first of such times; None where each time is among the ``mentions``."""
    found = sorted(
        (start, end)
        for start, end in (*_unread_spans(question), *_lunar(question, mentions))
        if not any(_reads(question, mention, start, end) for mention in mentions)
    )
    return Span(start=found[0][0], end=found[0][1]) if found else None


def _reads(question: str, mention: PeriodMention, start: int, end: int) -> bool:
    """Whether a mention holds all of it but the word "ngày"."""
    left = fold(question[start : mention.start]).split()
    return end <= mention.end and set(left) <= _DAY_WORDS


def _unread_spans(question: str) -> Iterator[tuple[int, int]]:
    yield from (match.span() for pattern in (_UNREAD, _DAY) for match in pattern.finditer(question))
    for match in _ON.finditer(question):
        if int(re.split(r"[ /]", match.group())[-2]) > _COUNTABLE:
            yield match.span()
    for match in _NUMBERED.finditer(question):
        if unit_at(question, match.end() + 1) is None:
            yield match.span()


def _lunar(question: str, mentions: Sequence[PeriodMention]) -> Iterator[tuple[int, int]]:
    """A day or a month by the moon, which the calendar of the reports does not have."""
    for mention in mentions:
        end = said_by_the_moon(question, mention.end)
        if end is not None:
            yield mention.start, end

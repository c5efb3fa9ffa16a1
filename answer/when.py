"""When, and how long: what a text must hold to tell a time of its own, or how long something takes.

The day of a document that it refers to is none; what recurs may tell "khi nào", too.
"""

import re

from vietnamese.periods import find_periods
from vietnamese.text import Spelling

_ANY_TIME = Spelling(r"\b(?:khi|lúc|bao giờ|thời gian|thời điểm)\b")
_RECURS = Spelling(
    r"\b(?:hằng|hàng|mỗi|các) (?:ngày|tuần|tháng|quý|năm)\b|\b\d+ (?:ngày|tháng) (?:đầu|cuối)\b|\bngay sau khi\b"
)
_IN_A_DOCUMENT = re.compile(
    r"/[\w-]*[^\W\d_][\w-]*,?\s*(?:ngày\s*)?$|\b(?:luật|bộ luật|pháp lệnh)\b[^.;]{0,60}$", re.IGNORECASE
)
_LATE = Spelling(r"\b(?:chậm|trễ|muộn|quá hạn)\b(?! nhất)")
_TELLS_HOW_LONG = Spelling(
    r"\b(?:thời hạn|trong|sau|quá|hơn|tối đa|tối thiểu|ít nhất|chậm nhất|kéo dài|thời gian|vòng|mất|hạn|bình quân"
    r"|trung bình|(?:giảm|xuống|rút) còn)(?: \w+){0,6}? \d+(?:[.,]\d+)? (?:ngày|tháng|năm|giờ|phút|tuần)\b"
)
_TELLS_HOW_LATE = Spelling(
    r"\b(?:chậm|trễ|muộn|quá hạn)(?! nhất)(?: \w+){0,6}? \d+(?:[.,]\d+)? (?:ngày|tháng|năm|giờ|phút|tuần)\b"
)


def tells_time(text: str, *, to_the_day: bool = False) -> bool:
    """Whether NFC ``text`` names a day, a month or a year of its own, not that of a document it refers to."""
    return any(
        (mention.day is not None or (mention.year is not None and not to_the_day))
        and not _IN_A_DOCUMENT.search(text, 0, mention.start)
        for mention in find_periods(text)
    )


def tells_when(question: str, text: str) -> bool:
    """A time of its own; "khi nào" may also be told by what recurs: "trong 15 ngày đầu của mỗi quý"."""
    return tells_time(text) or (_ANY_TIME.search(question) is not None and _RECURS.search(text) is not None)


def tells_how_long(question: str, text: str) -> bool:
    """How long it takes; by how much it is late where that is asked."""
    told = _TELLS_HOW_LATE if _LATE.search(question) else _TELLS_HOW_LONG
    return told.search(text) is not None

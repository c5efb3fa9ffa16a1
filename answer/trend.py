"""The months of a trend: "các tháng 1, 3 và 6 năm 2025", "từ tháng 1 đến tháng 6/2025 diễn biến thế nào"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from vietnamese.periods import PeriodMention, find_periods
from vietnamese.text import Spelling

_LIST = Spelling(
    r"\btháng ((?:0?[1-9]|1[0-2])(?:(?: ?[,;] ?| và | & )(?:0?[1-9]|1[0-2])){1,11})"
    r"(?:(?: năm |/)(20\d\d))?\b(?![/.,]\d)"
)
COURSE = Spelling(
    r"\b(?:thay đổi|diễn biến|biến động|xu hướng|tăng giảm|từng tháng|hằng tháng|hàng tháng|theo (?:từng )?tháng"
    r"|qua (?:các|từng) tháng)\b"
)
_YEAR_OF = Spelling(r"\b(?:qua )?(?:các|từng|những) tháng (?:của |trong )?(?:đầu )?năm (20\d\d)\b")


def months_in(question: str) -> tuple[PeriodMention, ...]:
    """Each month that ``question`` wants side by side; () where it wants no series of months."""
    listed = _LIST.search(question)
    if listed:
        numbers = [int(number) for number in re.findall(r"\d+", listed[1])]
        return _months(question, listed.start(), listed.end(), numbers, int(listed[2]) if listed[2] else None)
    whole = _YEAR_OF.search(question)
    if whole:
        return _months(question, whole.start(), whole.end(), range(1, 13), int(whole[1]))
    if not COURSE.search(question):
        return ()
    for mention in find_periods(question):
        first, last = mention.first_month, mention.last_month
        if mention.kind in ("span", "months", "quarter") and first and last and first < last:
            return _months(question, mention.start, mention.end, range(first, last + 1), mention.year)
    return ()


def _months(question: str, start: int, end: int, numbers: Iterable[int], year: int | None) -> tuple[PeriodMention, ...]:
    mention = PeriodMention(text=question[start:end], start=start, end=end, kind="month", year=year)
    return tuple(
        replace(mention, text=f"tháng {number}", first_month=number, last_month=number)
        for number in dict.fromkeys(numbers)
    )

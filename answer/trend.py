"""The months of a trend: "các tháng 1, 3 và 6 năm 2025", "từ tháng 1 đến tháng 6/2025 diễn biến thế nào"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vietnamese.periods import PeriodMention, find_periods
from vietnamese.text import Spelling

_LIST = Spelling(
    r"\btháng ((?:0?[1-9]|1[0-2])(?:(?: ?[,;] ?| và | & )(?:0?[1-9]|1[0-2])){1,11})"
    r"(?:(?: năm |/)(20\d\d))?\b(?![/.,]\d| tháng\b)"
)
COURSE = Spelling(
    r"\b(?:thay đổi|diễn biến|biến động|xu hướng|tăng giảm|từng tháng|hằng tháng|hàng tháng|theo (?:từng )?tháng"
    r"|qua (?:các|từng) tháng)\b"
)
BESIDE = Spelling(
    r"\bmỗi (?:tháng|quý|năm|kỳ)\b|\bkhác (?:nhau|biệt)\b|\bhơn kém(?: nhau)?\b"
    r"|\bchênh(?: lệch| nhau)*\b|\bso sánh\b|\b(?:thế nào|ra sao)(?=\W*$)|\blần lượt\b"
    r"|\b(?:tháng|quý|năm|kỳ) nào (?:có )?(?:cao|thấp|nhiều|ít|lớn|nhỏ)(?: [^\W\d]+){0,3} hơn\b"
    r"|\b(?:cả|của) (?=tháng \d)"
)
_OPENED = re.compile(r"\([^)]*$")
_CHANGES = Spelling(r"\b(?:tăng|giảm)\b")
_WITH = Spelling(r"^[^.;?]{0,60}\b(?:so với|với|và|so|hay)\b[^.;?]{0,20}$")
_WHOLE = Spelling(r"^cả năm\b")
_JOINED = re.compile(r"\s*(?:và|với|va|voi|,|-|–)\s*", re.IGNORECASE)
_WITHOUT_YEAR = re.compile(r"(?:/| năm )?(?<!\d)20\d\d$")
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


def compared_with_each_other(question: str) -> tuple[PeriodMention, ...]:
    """Two times of one kind that are wanted side by side: "tháng 12/2024 so với tháng 01/2025: mỗi tháng bao nhiêu?".

    () where the second is only what a change is measured against: "tháng 3 tăng bao nhiêu so với tháng 2?".
    """
    if not BESIDE.search(question) or _CHANGES.search(question):
        return ()
    told = [each for each in outside_brackets(question, find_periods(question, asked=True)) if not each.relative]
    if len(told) != 2 or told[0].kind != told[1].kind or told[0].kind not in ("month", "quarter", "months", "year"):
        return ()
    return tuple(told) if _WITH.search(question[told[0].end : told[1].start]) else ()


def outside_brackets(question: str, mentions: Iterable[PeriodMention]) -> tuple[PeriodMention, ...]:
    """Without the times that only explain one before them: "tháng 1/2025 (15/12 - 14/01) và tháng 3/2025 (…)"."""
    return tuple(each for each in mentions if not _OPENED.search(question[: each.start]))


def in_each_year(question: str, mentions: Iterable[PeriodMention]) -> tuple[PeriodMention, ...]:
    """ "tháng 10 của tỉnh năm 2022 và 2023": the month of each year; other mentions stay as they are."""
    every = tuple(mentions)
    parts = [mention for mention in every if mention.kind in ("month", "quarter", "months") and not mention.relative]
    years = [mention for mention in every if mention.kind == "year" and not _WHOLE.search(mention.text)]
    if len(parts) != 1 or not years or len(years) + 1 != len(every):
        return every
    part = parts[0]
    if part.year is not None and not all(_JOINED.fullmatch(question[part.end : year.start]) for year in years):
        return every
    told = (part.year, *(year.year for year in years)) if part.year is not None else [year.year for year in years]
    if len(set(told)) < len(told):
        return every
    name = _WITHOUT_YEAR.sub("", part.text)
    return tuple(replace(part, year=year, text=f"{name} năm {year}") for year in told)


def same_part_of_years(periods: Sequence[PeriodMention]) -> bool:
    """Whether they are one month, quarter or part of several years."""
    parts = {(mention.kind, mention.first_month, mention.last_month, mention.start) for mention in periods}
    return len(periods) > 1 and len(parts) == 1


def _months(question: str, start: int, end: int, numbers: Iterable[int], year: int | None) -> tuple[PeriodMention, ...]:
    mention = PeriodMention(text=question[start:end], start=start, end=end, kind="month", year=year)
    return tuple(
        replace(mention, text=f"tháng {number}", first_month=number, last_month=number)
        for number in dict.fromkeys(numbers)
    )

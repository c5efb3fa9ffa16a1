"""Which time a later turn means: "quý trước", "tháng 3", "năm 2024" are told from the period asked about before.

A bare year after a part of a year has two readings: the same part of that year, and then the whole of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from vietnamese.periods import Period, PeriodMention, find_periods, last_day

_UNDATED = 2000  # stands for a year that nobody has named; a leap year, so that every day exists
_OTHER_YEAR = ("năm trước", "năm nay", "năm sau", "cùng kỳ")
_SHIFTS = {"năm trước": -1, "cùng kỳ": -1, "năm nay": 0, "năm sau": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """The period that was asked about. ``dated``: its year is known."""

    period: Period
    dated: bool = True


def reference_of(asked: Sequence[PeriodMention], told: str) -> Reference | None:
    """The earlier question's period, its year from the answer that was given (``told``); else the answer's own."""
    answered = [mention for mention in find_periods(told) if mention.year is not None]
    year = next((mention.year for mention in (*asked, *answered) if mention.year is not None), None)
    for mention in asked or answered[:1]:
        period = mention.resolve(_whole(year or _UNDATED)) if mention.kind != "relative" else None
        if period is not None:
            return Reference(period=period, dated=year is not None)
    return None


def readings(mention: PeriodMention, reference: Reference | None) -> tuple[str, ...]:
    """What a later mention may mean, most likely first, as the completed question says it."""
    if reference is None or (mention.year is not None and mention.kind != "year"):
        return (mention.text,)
    before = reference.period
    if mention.kind == "year" and mention.year is not None:
        return _in_year(mention.year, mention.text, reference)
    if mention.relative in _OTHER_YEAR and mention.kind == "relative":
        year = mention.year or before.end.year + _SHIFTS[mention.relative]
        same = _in_year(year, f"năm {year}", reference)
        return tuple(_said(each, reference) for each in (same[:1] if mention.relative == "cùng kỳ" else same))
    meant = mention.resolve(before)
    if meant is None:
        return (mention.text,)
    if meant.kind == "span":
        return (f"{mention.text} {before.end.year}" if reference.dated else mention.text,)
    return (_said(str(meant), reference),)


def cumulative(reference: Reference) -> str:
    """From January to the end of the reference: "2 tháng đầu năm 2023" of a February."""
    period = reference.period
    if period.kind == "quarter" and period.end.month == 3:
        return _said(str(period), reference)
    if period.end != last_day(period.end.year, period.end.month):
        return _said(str(replace(period, kind="until", start=date(period.end.year, 1, 1))), reference)
    return _said(str(replace(period, kind="months", start=date(period.end.year, 1, 1))), reference)


def year_of(reference: Reference | None) -> str:
    """ "năm 2023", or "" where no year is known."""
    return f"năm {reference.period.end.year}" if reference is not None and reference.dated else ""


def _in_year(year: int, whole: str, reference: Reference) -> tuple[str, ...]:
    if reference.period.kind in ("year", "school_year", "day") or whole.lower().startswith("cả"):
        return (whole,)
    same = PeriodMention(text="", start=0, end=0, kind="relative", relative="cùng kỳ", year=year)
    meant = same.resolve(reference.period)
    return (str(meant), whole) if meant is not None else (whole,)


def _whole(year: int) -> Period:
    return Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31))


def _said(words: str, reference: Reference) -> str:
    """The words without the year that nobody has named."""
    if reference.dated:
        return words
    bare = re.sub(rf"(?:/| (?:đầu )?năm |^năm ){_UNDATED}$", "", words)
    return re.sub(rf"(?:/| năm |^năm ){_UNDATED - 1}$", " năm trước", bare).strip()

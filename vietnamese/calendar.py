"""Calendar spans behind the periods that texts name: what a mention means, and which figure answers which period.

``Period`` is a resolved span of days, ``PeriodMention`` a span as a text names it, which may lack its year or be
relative ("cùng kỳ năm trước") until ``resolve`` gets a reference period. ``covers`` is the rule by which a figure's
period meets the period of a question. Nothing here reads text: see ``vietnamese.periods``.
"""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

PeriodKind = Literal["day", "month", "quarter", "months", "year", "until", "span", "school_year", "relative"]

SLACK = timedelta(days=15)
"""How far behind a period's end the cut-off of a cumulative figure may lie and still answer for the period."""
MIDDLE = 15
"""The day of a month that "giữa tháng" means, with which its first half ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Calendar days from ``start`` to ``end``, both included.

    ``kind`` "months" is a cumulative span that begins in January (6 tháng, 9 tháng); "until" is cumulative
    from 1 January of its year to a cut-off ("đến hết tháng 02/2023", "đến thời điểm kiểm tra 10/4/2024").
    ``str(period)`` is its Vietnamese name: "tháng 02/2023", "quý I/2025", "6 tháng đầu năm 2025",
    "năm 2024", "đến ngày 10/4/2024".
    """

    kind: PeriodKind
    start: date
    end: date

    def __str__(self) -> str:
        year = self.end.year
        match self.kind:
            case "day":
                return f"ngày {_day_name(self.end)}"
            case "month":
                return f"tháng {self.end.month:02}/{year}"
            case "quarter":
                return f"quý {('I', 'II', 'III', 'IV')[(self.end.month - 1) // 3]}/{year}"
            case "months":
                return f"{self.end.month} tháng đầu năm {year}"
            case "year":
                return f"năm {year}"
            case "until" if self.end == last_day(year, self.end.month):
                return f"đến hết tháng {self.end.month:02}/{year}"
            case "until":
                return f"đến ngày {_day_name(self.end)}"
            case "school_year":
                return f"năm học {self.start.year}-{year}"
            case _:
                return _span_name(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodMention:
    """A period named in a text: ``source[start:end] == text``. ``year`` is None where the text gives none.

    ``first_month`` and ``last_month`` are None for days of no month and for whole years; ``day`` is the day of
    ``last_month`` for "day", "until" and "span", None where a month is meant to its end. ``first_year`` and
    ``first_day`` say where a "span" or "school_year" begins, where that differs.
    ``relative`` holds what only a reference can resolve: "cùng kỳ", "tháng trước", "quý trước", "năm trước",
    "kỳ trước", "tháng này", "quý này", "năm nay", "trong kỳ", "đầu năm", "đến nay", "ngày đầu năm", "cuối năm",
    "tháng sau", "quý sau", "năm sau", "năm kia" ("" otherwise), and what only questions say: "tháng qua", "quý qua" and
    "năm qua", the last whole ones, "gần đây", so many ``months`` up to then, "nửa đầu tháng", "nửa cuối tháng",
    "năm học này", "năm học trước", "năm học qua", "năm học mới".
    "từ 01/7/2025 đến nay" is a "đến nay" that says where it begins.
    "cùng kỳ năm 2024" has its year; "tháng 12 năm trước" is a "month" whose year is the relative "năm trước".
    """

    text: str
    start: int
    end: int
    kind: PeriodKind
    year: int | None = None
    first_month: int | None = None
    last_month: int | None = None
    day: int | None = None
    relative: str = ""
    first_year: int | None = None
    first_day: int | None = None
    months: int | None = None

    def resolve(self, reference: Period) -> Period | None:
        """The calendar span, the missing year taken from ``reference`` (a report's or a question's period).

        None when it cannot be told. "tháng 12" in a report of January 2025 whose year is not given means
        the reference's year: callers that know better pass another reference.
        """
        if self.kind == "relative" and (self.first_month or self.first_year):
            return self._up_to(reference)
        if self.kind == "relative" and self.months is not None:
            return _months_before(_whole_months(reference), self.months)
        if self.kind == "relative":
            return _relative_to(reference, self.relative, self.year)
        year = self.year or reference.end.year + _YEAR_SHIFT.get(self.relative, 0)
        end = _date(year, self.last_month or 12, self.day)
        if end is None:
            return None
        if self.kind == "day":
            return Period(kind="day", start=end, end=end)
        first_month = self.first_month or 1
        first_year = self.first_year or (year - 1 if first_month > end.month else year)
        start = _date(first_year, first_month, self.first_day or 1)
        return Period(kind=self.kind, start=start, end=end) if start is not None and start <= end else None

    def _up_to(self, reference: Period) -> Period | None:
        """ "từ 01/7 đến nay": from the last such day, or the named one, to the end of the reference."""
        year, month, day = reference.end.year, self.first_month or 1, self.first_day or 1
        if self.first_year is not None:
            year = self.first_year
        elif (month, day) > (reference.end.month, reference.end.day):
            year -= 1
        start = _date(year, month, day)
        if start is None or start > reference.end:
            return None
        of_this_year = start == date(reference.end.year, 1, 1)
        return Period(kind="until" if of_this_year else "span", start=start, end=reference.end)


def dated(mention: PeriodMention) -> Period | None:
    """The calendar span of a mention that names its year itself; None where it needs a reference."""
    if mention.year is None:
        return None
    return mention.resolve(Period(kind="year", start=date(mention.year, 1, 1), end=date(mention.year, 12, 31)))


def month_span(year: int, first: int, last: int) -> Period:
    """The months ``first`` to ``last`` of one year, of the most telling kind: month, quarter, months, year or span."""
    kind: PeriodKind = "span"
    if (first, last) == (1, 12):
        kind = "year"
    elif first == last:
        kind = "month"
    elif last == first + 2 and first % 3 == 1:
        kind = "quarter"
    elif first == 1:
        kind = "months"
    return Period(kind=kind, start=date(year, first, 1), end=last_day(year, last))


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, 12, 31) if month == 12 else date(year, month + 1, 1) - timedelta(days=1)


def same_span(one: Period, other: Period) -> bool:
    """Same days, whatever they are called: "3 tháng đầu năm" is "quý I", "đến 30/6" is "6 tháng"."""
    return (one.start, one.end) == (other.start, other.end)


def stands_at(asked: Period, given: Period) -> bool:
    """Whether ``given`` is the very day until which ``asked`` goes: "tại thời điểm 30/9" for "đến 30/9"."""
    return (asked.kind, given.kind) == ("until", "day") and asked.end == given.end


def covers(asked: Period, given: Period) -> bool:
    """Whether a figure of ``given`` answers a question about ``asked``.

    It does when both are the same days, or when both are counted from the same 1 January and the figure's
    cut-off lies at most ``SLACK`` after the end of what was asked: "đến 10/4/2024" answers "quý I/2024" and
    "3 tháng đầu năm 2024", never "tháng 3" or "quý II".
    """
    if same_span(asked, given):
        return True
    from_new_year = asked.start == given.start and (given.start.month, given.start.day) == (1, 1)
    cumulative = asked.kind in ("quarter", "months", "year", "until") and given.kind == "until"
    return from_new_year and cumulative and timedelta(0) <= given.end - asked.end <= SLACK


def _day_name(day: date) -> str:
    """As decree 30/2020 writes dates: days below 10 and months 1 and 2 take a zero."""
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"


def _span_name(start: date, end: date) -> str:
    whole_years = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    if whole_years and start.year < end.year:
        return f"giai đoạn {start.year}-{end.year}"
    if start.day == 1 and end == last_day(end.year, end.month) and end - start > timedelta(days=31):
        return f"từ tháng {start.month:02}/{start.year} đến tháng {end.month:02}/{end.year}"
    return f"từ ngày {_day_name(start)} đến ngày {_day_name(end)}"


def _date(year: int, month: int, day: int | None) -> date | None:
    """None for a day that the calendar lacks; no day means the month's last."""
    if not (MINYEAR <= year < MAXYEAR and 1 <= month <= 12):
        return None
    last = last_day(year, month)
    if day is None:
        return last
    return date(year, month, day) if 1 <= day <= last.day else None


def _relative_to(reference: Period, relative: str, year: int | None) -> Period | None:
    if relative in _NEIGHBOURS:
        months, width = _NEIGHBOURS[relative]
        return _months_away(reference, months, width=width)
    if relative in _LAST_WHOLE:
        width = _LAST_WHOLE[relative]
        return _months_before(_whole_months(reference) // width * width, width)
    if relative in _SCHOOL_YEARS:
        return _school_year(reference, relative)
    match relative:
        case "trong kỳ":
            return reference
        case "kỳ trước" if reference.kind in _WIDTHS:
            return _months_away(reference, -_WIDTHS[reference.kind], width=_WIDTHS[reference.kind])
        case "cùng kỳ":
            return _same_period_of(reference, year)
        case "ngày đầu năm":
            first = date(year or reference.end.year, 1, 1)
            return Period(kind="day", start=first, end=first)
        case "cuối năm":
            return Period(kind="until", start=date(reference.end.year, 1, 1), end=date(reference.end.year, 12, 31))
        case "nửa đầu tháng" | "nửa cuối tháng":
            return _half_of_month(reference.end, second="cuối" in relative)
        case "đầu năm" | "đến nay":
            return _since_new_year(reference, year)
        case _:
            return None


def _months_away(reference: Period, months: int, *, width: int) -> Period | None:
    """The month (width 1), quarter (3) or year (12) that lies ``months`` from the one in which ``reference`` ends."""
    first = (reference.end.month - 1) // width * width
    index = reference.end.year * 12 + first + months
    year, month = divmod(index, 12)
    return month_span(year, month + 1, month + width) if MINYEAR <= year < MAXYEAR else None


def _whole_months(reference: Period) -> int:
    """How many months of the calendar had ended with the reference."""
    end = reference.end
    return 12 * end.year + end.month - (end != last_day(end.year, end.month))


def _months_before(ended: int, width: int) -> Period | None:
    """The last ``width`` of so many months of the calendar."""
    year, month = divmod(ended - width, 12)
    last_year, last_month = divmod(ended - 1, 12)
    if year < MINYEAR:
        return None
    if year == last_year:
        return month_span(year, month + 1, last_month + 1)
    return Period(kind="span", start=date(year, month + 1, 1), end=last_day(last_year, last_month + 1))


def _half_of_month(day: date, *, second: bool) -> Period:
    middle = day.replace(day=MIDDLE)
    if second:
        return Period(kind="span", start=middle + timedelta(days=1), end=last_day(day.year, day.month))
    return Period(kind="span", start=day.replace(day=1), end=middle)


def _school_year(reference: Period, relative: str) -> Period | None:
    """The one that is on, or was last; from June on the new one is that to come."""
    end = reference.end
    begun = end.year if end.month >= _SCHOOL_BEGINS else end.year - 1
    holidays = _SCHOOL_ENDS < end.month < _SCHOOL_BEGINS
    away = {"năm học trước": -1, "năm học qua": 0 if holidays else -1, "năm học mới": 1 if holidays else 0}
    year = begun + away.get(relative, 0)
    if not MINYEAR <= year < MAXYEAR:
        return None
    return Period(kind="school_year", start=date(year, _SCHOOL_BEGINS, 1), end=last_day(year + 1, _SCHOOL_ENDS))


def _same_period_of(reference: Period, year: int | None) -> Period | None:
    years = (year or reference.end.year - 1) - reference.end.year
    whole_month = reference.end == last_day(reference.end.year, reference.end.month)
    start = _date(reference.start.year + years, reference.start.month, reference.start.day)
    end = _date(reference.end.year + years, reference.end.month, None if whole_month else reference.end.day)
    if start is None or end is None:
        return None
    return Period(kind=reference.kind, start=end if reference.kind == "day" else start, end=end)


def _since_new_year(reference: Period, year: int | None) -> Period | None:
    if year not in (None, reference.end.year):
        return None
    return Period(kind="until", start=date(reference.end.year, 1, 1), end=reference.end)


_SCHOOL_BEGINS, _SCHOOL_ENDS = 9, 5
_SCHOOL_YEARS = ("năm học này", "năm học trước", "năm học qua", "năm học mới")
_LAST_WHOLE = {"tháng qua": 1, "quý qua": 3, "năm qua": 12}
_YEAR_SHIFT = {"năm kia": -2, "năm trước": -1, "năm nay": 0, "năm sau": 1}

# name → how many months away, and how wide: a month, a quarter, a year.
_NEIGHBOURS = {
    "tháng trước": (-1, 1),
    "tháng này": (0, 1),
    "tháng sau": (1, 1),
    "quý trước": (-3, 3),
    "quý này": (0, 3),
    "quý sau": (3, 3),
    "năm kia": (-24, 12),
    "năm trước": (-12, 12),
    "năm nay": (0, 12),
    "năm sau": (12, 12),
}
_WIDTHS: dict[PeriodKind, int] = {"month": 1, "quarter": 3, "year": 12}

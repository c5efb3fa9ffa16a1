"""Report cards → the calendar of the archive: which place has a report for which month, and where one is missing.

A report stands in the month in which its period ends. A month without any, between a place's first and its last report,
is a gap; what lies before and after is not expected. Pure.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from index.hit import ReportCard
from vietnamese.calendar import Period
from vietnamese.text import fold

Month = tuple[int, int]
"""Year and month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """``missing``: a report is to be expected, and there is none."""

    cards: tuple[ReportCard, ...] = ()
    missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A place's twelve months."""

    place: str
    months: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """The places that have a report, or miss one, in this year."""

    year: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The newest year first. ``undated``: reports whose letterhead gives no place or no period."""

    years: tuple[Year, ...]
    undated: tuple[ReportCard, ...]

    @property
    def missing(self) -> int:
        """Over all places and years."""
        return sum(cell.missing for year in self.years for row in year.rows for cell in row.months)


def calendar_of(cards: Sequence[ReportCard]) -> Calendar:
    """Every report stands in it once."""
    dated: dict[str, dict[Month, list[ReportCard]]] = defaultdict(lambda: defaultdict(list))
    undated = []
    for card in cards:
        place, period = card.letterhead.place, card.letterhead.period
        if place is None or period is None:
            undated.append(card)
        else:
            dated[str(place)][period.end.year, period.end.month].append(card)
    years = sorted({year for months in dated.values() for year, _ in months}, reverse=True)
    span = range(years[-1], years[0] + 1) if years else ()
    drawn = (Year(year=year, rows=_rows(dated, year)) for year in sorted(span, reverse=True))
    return Calendar(years=tuple(year for year in drawn if year.rows), undated=tuple(undated))


def short_period(period: Period) -> str:
    """As it fits into a cell: "T2", "QI", "6T", "năm", "10/4"."""
    match period.kind:
        case "month":
            return f"T{period.end.month}"
        case "quarter":
            return f"Q{('I', 'II', 'III', 'IV')[(period.end.month - 1) // 3]}"
        case "months":
            return f"{period.end.month}T"
        case "year":
            return "năm"
        case _:
            return f"{period.end.day}/{period.end.month}"


def _rows(dated: dict[str, dict[Month, list[ReportCard]]], year: int) -> tuple[Row, ...]:
    rows = []
    for place in sorted(dated, key=lambda name: (fold(name), name)):
        months = dated[place]
        cells = tuple(_cell(months, (year, month)) for month in range(1, 13))
        if any(cell.cards or cell.missing for cell in cells):
            rows.append(Row(place=place, months=cells))
    return tuple(rows)


def _cell(months: dict[Month, list[ReportCard]], month: Month) -> Cell:
    if month in months:
        by_length = sorted(months[month], key=lambda card: (_days(card), card.source))
        return Cell(cards=tuple(by_length))
    return Cell(missing=min(months) < month < max(months))


def _days(card: ReportCard) -> int:
    period = card.letterhead.period
    return (period.end - period.start).days if period else 0

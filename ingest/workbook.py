"""Excel workbooks of both kinds → elements; and what a workbook says of its time and place, with or without a cover.

Which kind a workbook is, its first bytes tell, whatever its suffix says.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ingest.elements import Element, Table
from ingest.report import Letterhead
from ingest.sheet_tables import sheet_elements
from ingest.xls_reader import read_xls
from ingest.xlsx_reader import read_xlsx
from vietnamese.periods import Period, find_periods
from vietnamese.places import Place, find_places

_PACKAGE = b"PK\x03\x04"


def read_workbook(path: Path) -> tuple[Element, ...]:
    """Elements of a workbook; raises ``UnreadableFile``."""
    with path.open("rb") as file:
        is_package = file.read(len(_PACKAGE)) == _PACKAGE
    return sheet_elements(read_xlsx(path) if is_package else read_xls(path))


def workbook_letterhead(elements: Sequence[Element], cover: Letterhead) -> Letterhead:
    """``cover``, with the period and the place that most of a workbook's titles and headers tell."""
    tables = [element for element in elements if isinstance(element, Table) and element.sheet is not None]
    if not tables:
        return cover
    titles = {table.title for table in tables if table.title}
    return replace(
        cover,
        title=cover.title or (titles.pop() if len(titles) == 1 else None),
        period=_period(tables) or cover.period or _year(tables),
        place=_place(tables) or cover.place,
    )


def _period(tables: Sequence[Table]) -> Period | None:
    """The newest end that a fair share of the tables names, and of the spans that end then the most frequent."""
    named = Counter(period for table in tables for period in set(_periods(table)))
    ends = Counter(end for table in tables for end in {period.end for period in _periods(table)})
    often = [end for end, count in ends.items() if 3 * count >= max(ends.values())]
    if not often:
        return None
    # "tháng 2 và 2 tháng năm 2005": of two that are as frequent, the cumulative one, as in a report's title.
    ending = [period for period in named if period.end == max(often)]
    return max(ending, key=lambda each: (named[each], each.end - each.start))


def _year(tables: Sequence[Table]) -> Period | None:
    """The whole year that all titles name, where nothing tells a shorter time."""
    years = {mention.year for table in tables for mention in find_periods(table.title) if mention.kind == "year"}
    year = years.pop() if len(years) == 1 else None
    return Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31)) if year is not None else None


def _periods(table: Table) -> Iterator[Period]:
    for text in (table.title, *table.columns):
        for mention in find_periods(text):
            if mention.year is None or mention.relative or mention.kind == "day":
                continue
            year = Period(kind="year", start=date(mention.year, 1, 1), end=date(mention.year, 12, 31))
            if (period := mention.resolve(year)) is not None and mention.kind != "year":
                yield period


def _place(tables: Sequence[Table]) -> Place | None:
    places = {mention.place for table in tables for mention in find_places(table.title)}
    return places.pop() if len(places) == 1 else None

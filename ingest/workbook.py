"""Excel workbooks of all kinds → elements; and what a workbook says of its time and place, with or without a cover.

Which kind a workbook is, its first bytes tell, whatever its suffix says.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from ingest.attached import attached_to, is_form
from ingest.elements import Element, Paragraph, Table
from ingest.markup import squeeze
from ingest.office import convert
from ingest.report import Letterhead
from ingest.sheet_tables import sheet_elements
from ingest.xls_reader import read_xls
from ingest.xlsx_reader import read_xlsx
from vietnamese.periods import Period, find_periods
from vietnamese.places import Place, find_places

_BRACKETS = re.compile(r"\([^()]*\)")
# "KH quý II/2024" is no time that is reported; "so với kế hoạch 6 tháng" is.
_FORESEEN = re.compile(
    r"(?<!so với )(?<!so )(?:\bkế hoạch|\bKH|\bdự kiến|\bdự báo|\bnhiệm vụ)\s[^,;:]{0,12}$", re.IGNORECASE
)
_PACKAGE, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_workbook(path: Path) -> tuple[Element, ...]:
    """Elements of a workbook; raises ``UnreadableFile``."""
    with path.open("rb") as file:
        start = file.read(len(_OLD))
    if start.startswith(_PACKAGE):
        return sheet_elements(read_xlsx(path))
    if start == _OLD:
        return sheet_elements(read_xls(path))
    with TemporaryDirectory(prefix="hoidap-") as folder:  # XML of Office 2003
        return sheet_elements(read_xlsx(convert(path, "xlsx", Path(folder))))


def workbook_letterhead(elements: Sequence[Element], cover: Letterhead) -> Letterhead:
    """``cover``, with the period and the place that most of a workbook's titles and headers tell."""
    tables = [element for element in elements if isinstance(element, Table) and element.sheet is not None]
    if not tables:
        return cover
    titles = {squeeze(_BRACKETS.sub(" ", table.title)) for table in tables if table.title}
    texts = [element.text for element in elements if isinstance(element, Paragraph)]
    forms = any(map(is_form, (*texts, *(table.title for table in tables))))
    owner = next(filter(None, (attached_to(table.title, form=forms) for table in tables)), None) or Letterhead()
    return replace(
        cover,
        number=cover.number or owner.number,
        issued=cover.issued or owner.issued,
        issuer=cover.issuer or owner.issuer,
        kind=cover.kind or owner.kind,
        title=cover.title or (titles.pop() if len(titles) == 1 else None),
        period=_period(tables) or cover.period or _year(tables),
        place=_place(tables) or cover.place or owner.place,
    )


def _period(tables: Sequence[Table]) -> Period | None:
    """The newest end that a fair share of the tables names, and of the spans that end then the most frequent.

    Of two that are as frequent that of a title; else the cumulative one, as in "tháng 2 và 2 tháng năm 2005".
    """
    named = Counter(period for table in tables for period in set(_periods(table.title, *table.columns)))
    titled = {period for table in tables for period in _periods(table.title)}
    ends = Counter(end for table in tables for end in {each.end for each in _periods(table.title, *table.columns)})
    often = [end for end, count in ends.items() if 3 * count >= max(ends.values())]
    ending = [period for period in named if often and period.end == max(often)]
    return max(ending, key=lambda each: (named[each], each in titled, each.end - each.start), default=None)


def _year(tables: Sequence[Table]) -> Period | None:
    """The whole year that all titles name, where nothing tells a shorter time."""
    years = {mention.year for table in tables for mention in find_periods(table.title) if mention.kind == "year"}
    year = years.pop() if len(years) == 1 else None
    return Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31)) if year is not None else None


def _periods(*texts: str) -> Iterator[Period]:
    for text in texts:
        for mention in find_periods(text):
            if mention.year is None or mention.relative or mention.kind == "day":
                continue
            if _FORESEEN.search(text, 0, mention.start):
                continue
            year = Period(kind="year", start=date(mention.year, 1, 1), end=date(mention.year, 12, 31))
            if (period := mention.resolve(year)) is not None and mention.kind != "year":
                yield period


def _place(tables: Sequence[Table]) -> Place | None:
    places = {mention.place for table in tables for mention in find_places(table.title)}
    return places.pop() if len(places) == 1 else None

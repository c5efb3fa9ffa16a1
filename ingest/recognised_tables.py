"""A recognised page and the words in its tables' cells → the page with its tables.

Where a line between two cells was not seen, their figures stand in one: nothing tells then which header is whose. Such
a table keeps its rows together and names no column.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.hocr import Recognised
from ingest.pdf_page import Rule, RuledTable, lines_of
from ingest.ruled_tables import ruled_tables
from ingest.tables import is_amount


def with_tables(read: Recognised, rules: Sequence[Rule], cells: Sequence[Recognised]) -> Recognised:
    """``cells``: recognised parts of the tables, their words where they stand on the page."""
    parts = (read, *cells)
    tables, outside = ruled_tables(rules, [word for part in cells for word in part.words])
    words = tuple(word for part in parts for word in part.words)
    lines = (*read.page.lines, *lines_of(outside))
    every = sorted((*read.page.tables, *map(_without_doubtful_header, tables)), key=lambda table: table.top)
    return Recognised(
        page=replace(read.page, lines=lines, tables=tuple(every)),
        confidence=sum(part.confidence * len(part.words) for part in parts) / max(1, len(words)),
        words=words,
    )


def _without_doubtful_header(table: RuledTable) -> RuledTable:
    doubtful = any(_holds_several_figures(cell) for row in table.rows[table.header :] for cell in row)
    return replace(table, header=0) if doubtful else table


def _holds_several_figures(cell: str) -> bool:
    """ "13.865 54.075", but not "2024 - 2025"."""
    figures = [is_amount(word) and any(map(str.isdigit, word)) for word in cell.split()]
    return any(first and second for first, second in pairwise(figures))

"""The header rows of a sheet → the header path of each column.

A heading may be typed in as many cells as it has lines, one below the other ("Thực hiện" / "tháng 01" / "năm 2025"),
and a heading over several columns may be merged over them, centred over them, or just stand over the first.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from ingest.frames import COLUMN_NUMBER
from ingest.sheet import Cell
from ingest.tables import COLUMN_PATH

_Span = tuple[int, ...]


def header_paths(header: Sequence[Sequence[Cell]], columns: Sequence[int], labels: Sequence[int]) -> tuple[str, ...]:
    """Of each of ``columns``; all of ``labels`` share one heading, that of the labels' column."""
    if not header or all(COLUMN_NUMBER.match(cell.text) for row in header for cell in row):
        return ("",) * len(columns)
    spans = [[(cell, _covered(cell, columns, labels)) for cell in row] for row in header]
    _adopt_the_lost(spans, columns)
    _reach_over_blanks(spans, columns, labels)
    return tuple(_path(spans, column) for column in columns)


def _covered(cell: Cell, columns: Sequence[int], labels: Sequence[int]) -> _Span:
    """The columns that a heading stands over."""
    over_labels = any(cell.column <= label < cell.end for label in labels)
    return tuple(
        column
        for column in columns
        if cell.column <= column < cell.end or (over_labels and labels and column == labels[0])
    )


def _adopt_the_lost(spans: Sequence[list[tuple[Cell, _Span]]], columns: Sequence[int]) -> None:
    """A heading over an empty column belongs to the next column of figures that has none in its row."""
    for row in spans:
        taken = {column for _, span in row for column in span}
        for at, (cell, span) in enumerate(row):
            if span:
                continue
            right = next((column for column in columns if column > cell.column), None)
            left = next((column for column in reversed(columns) if column < cell.column), None)
            home = next((column for column in (right, left) if column is not None and column not in taken), None)
            if home is not None and (home == right or abs(home - cell.column) == 1):
                row[at] = (cell, (home,))
                taken.add(home)


def _reach_over_blanks(
    spans: Sequence[list[tuple[Cell, _Span]]], columns: Sequence[int], labels: Sequence[int]
) -> None:
    """A heading reaches over the blanks to its right that have headings below them, as its own column has.

    Only where the labels have their heading above and nothing below it: elsewhere a heading is typed in as many rows
    as it has lines.
    """
    for row, below in pairwise(spans):
        over, under = ({column for _, span in each for column in span} for each in (row, below))
        if not labels or labels[0] not in over or labels[0] in under:
            continue
        for at, (cell, span) in enumerate(row):
            if span and span[-1] in under:
                following = columns[columns.index(span[-1]) + 1 :]
                row[at] = (cell, (*span, *takewhile((under - over).__contains__, following)))


def _path(spans: Sequence[Sequence[tuple[Cell, _Span]]], column: int) -> str:
    path = ""
    above: _Span = ()
    for row in spans:
        for cell, span in row:
            if column not in span or COLUMN_NUMBER.match(cell.text):
                continue
            text = _heading(cell)
            if not path:
                path = text
            elif span == above:
                path = _with_line(path, text)
            elif text not in path.split(COLUMN_PATH):
                path = f"{path}{COLUMN_PATH}{text}"
            above = span
    return path.replace(f":{COLUMN_PATH}", COLUMN_PATH)


def _with_line(path: str, line: str) -> str:
    """The next line of a heading; a word typed at the end of one line and again at the start of the next is one."""
    last, first = path.rpartition(" ")[2], line.partition(" ")[0]
    return f"{path.removesuffix(last).rstrip()} {line}" if last == first else f"{path} {line}"


def _heading(cell: Cell) -> str:
    """A year that Excel holds as a number stands in the heading without the dot of thousands."""
    return str(int(cell.number)) if cell.number is not None and cell.number == int(cell.number) else cell.text

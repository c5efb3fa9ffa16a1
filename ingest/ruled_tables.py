"""Lines drawn on a page, and the words between them → tables. pdfplumber's geometry, on our own values."""

from collections.abc import Sequence
from typing import Any

from pdfplumber.table import (
    Table,
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from ingest.frames import header_rows
from ingest.markup import squeeze
from ingest.pdf_page import Rule, RuledTable, Word, lines_of

_FEWEST_RULES = 4
_MOST_EDGES = 3_000
_NEAR = 3.0

Box = tuple[float, float, float, float]


def ruled_tables(rules: Sequence[Rule], words: Sequence[Word]) -> tuple[tuple[RuledTable, ...], tuple[Word, ...]]:
    """The tables from top to bottom, and the words that stand in none of them."""
    if len(rules) < _FEWEST_RULES:
        return (), tuple(words)
    found: list[RuledTable] = []
    outside = list(words)
    for grid in _grids(rules):
        box: Box = grid.bbox
        inside = [word for word in words if _inside(word, box)]
        table = _table(grid, inside)
        if table is not None:
            found.append(table)
            outside = [word for word in outside if not _inside(word, box)]
    return tuple(sorted(found, key=lambda table: table.top)), tuple(outside)


def cells_of(rules: Sequence[Rule]) -> tuple[tuple[Box, ...], ...]:
    """Left, top, right and bottom of each cell of each table that the rules draw."""
    tables = []
    for grid in _grids(rules) if len(rules) >= _FEWEST_RULES else ():
        boxes = [box for row in grid.rows for box in row.cells if box is not None]
        if len(grid.rows) > 1 and max(len(row.cells) for row in grid.rows) > 1:
            tables.append(tuple(boxes))
    return tuple(tables)


def _grids(rules: Sequence[Rule]) -> list[Any]:
    edges = merge_edges([_edge(rule) for rule in rules], _NEAR, _NEAR, _NEAR, _NEAR)
    edges = [edge for edge in edges if max(edge["x1"] - edge["x0"], edge["bottom"] - edge["top"]) >= _NEAR]
    if len(edges) > _MOST_EDGES:  # a drawing, a map
        return []
    cells = intersections_to_cells(edges_to_intersections(edges, _NEAR, _NEAR))
    no_page: Any = None  # only asked when a table's text is
    return [Table(no_page, cells) for cells in cells_to_tables(cells)]


def _edge(rule: Rule) -> dict[str, Any]:
    """As pdfplumber's functions take it."""
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "h" if rule.top == rule.bottom else "v",
        "object_type": "line",
    }


def _inside(word: Word, box: Box) -> bool:
    x0, top, x1, bottom = box
    return x0 <= (word.x0 + word.x1) / 2 <= x1 and top <= (word.top + word.bottom) / 2 <= bottom


def _text(box: Box, words: Sequence[Word]) -> str:
    return "\n".join(line.text for line in lines_of(word for word in words if _inside(word, box)))


def _table(grid: Any, words: Sequence[Word]) -> RuledTable | None:
    """Cells over their grid, merged ones repeated; None for a box that is no table."""
    boxes: list[list[Box | None]] = [list(row.cells) for row in grid.rows]
    if len(boxes) < 2 or max(map(len, boxes)) < 2:
        return None
    starts = [
        min((box[0] for row in boxes if (box := row[column]) is not None), default=float("inf"))
        for column in range(max(map(len, boxes)))
    ]
    rows: list[list[str]] = []
    depth = 1
    for index, row in enumerate(boxes):
        filled: list[str] = []
        for column, box in enumerate(row):
            from_left = box is None and _spans_left(row, column, starts[column])
            if box is not None or not (from_left or index):
                filled.append(_text(box, words) if box is not None else "")
            elif from_left:
                filled.append(filled[column - 1])
                depth = 2 if index == 0 else depth
            else:
                filled.append(rows[-1][column])
                depth = index + 1 if index == depth else depth
        rows.append(filled)
    return RuledTable(
        top=float(grid.bbox[1]),
        bottom=float(grid.bbox[3]),
        rows=tuple(tuple(row) for row in rows),
        header=header_rows([[squeeze(cell) for cell in row] for row in rows], depth),
    )


def _spans_left(row: Sequence[Box | None], column: int, start: float) -> bool:
    """Whether the next cell to the left reaches over this column, which begins at ``start``."""
    left = next((box for at in range(column - 1, -1, -1) if (box := row[at]) is not None), None)
    return left is not None and left[2] > start + 2

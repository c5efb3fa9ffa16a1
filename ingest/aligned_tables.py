"""Words that only their alignment makes a table, as in the annexes of statistics offices → tables.

Rows of a label and at least two figures, one below the other, are the body; each column is the strip that its figures
share. What stands above them, strip by strip, is the header. A heading belongs to a column beyond doubt when it stands
over that strip alone, or over the middle of several; where one does not, no column is named, and rows stay together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ingest.frames import COLUMN_NUMBER
from ingest.header_units import is_unit_line
from ingest.pdf_page import RuledTable, Word, rows_of
from ingest.tables import is_amount, is_ordinal

_BLANK = 0.6
_FEWEST_ROWS, _FEWEST_FIGURES = 3, 2
_NEAR, _ABOVE = 2.2, 3.6
_TOUCHES, _OFF_CENTRE = 0.3, 0.15
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """Words of one row that stand close together."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return self.words[-1].x1

    @property
    def is_figure(self) -> bool:
        return is_amount(self.text)


_Row = tuple[_Cell, ...]
_Strip = tuple[float, float]


def aligned_tables(words: Sequence[Word]) -> tuple[tuple[RuledTable, ...], tuple[Word, ...]]:
    """The tables from top to bottom, and the words that stand in none of them."""
    rows = [_cells(row) for row in rows_of(words)]
    found: list[RuledTable] = []
    taken: set[Word] = set()
    at = 0
    while at < len(rows):
        end = _end_of_body(rows, at)
        strips = _strips(rows[at:end]) if end > at else None
        if strips is None:
            at += 1
            continue
        first = _start_of_header(rows, at, strips)
        found.append(_table(rows[first:at], rows[at:end], strips))
        taken.update(word for row in rows[first:end] for cell in row for word in cell.words)
        at = end
    return tuple(found), tuple(word for word in words if word not in taken)


def _cells(row: Sequence[Word]) -> _Row:
    """Figures stand alone; words that a blank parts belong together."""
    cells: list[list[Word]] = []
    for word in row:
        near = bool(cells) and word.x0 - cells[-1][-1].x1 < _BLANK * word.size
        if near and not (is_amount(word.text) and all(is_amount(each.text) for each in cells[-1])):
            cells[-1].append(word)
        else:
            cells.append([word])
    return tuple(_Cell(words=tuple(cell)) for cell in cells)


def _figures(row: _Row) -> tuple[_Cell, ...]:
    """The figures at the end of a row that begins with words; () for any other row."""
    count = next((at for at, cell in enumerate(reversed(row)) if not cell.is_figure), len(row))
    labels = row[: len(row) - count]
    numbers = all(COLUMN_NUMBER.match(cell.text) for cell in row)
    return row[len(row) - count :] if any(_has_letters(cell) for cell in labels) and not numbers else ()


def _has_letters(cell: _Cell) -> bool:
    return any(map(str.isalpha, cell.text)) and not is_ordinal(cell.text)


def _end_of_body(rows: Sequence[_Row], start: int) -> int:
    """Behind the last row of a body that begins at ``start``; ``start`` where none does."""
    end = last = start
    body = 0
    while end < len(rows) and (end == start or _gap(rows[end - 1], rows[end]) < _NEAR * rows[end][0].words[0].size):
        if len(_figures(rows[end])) >= _FEWEST_FIGURES:
            body, last = body + 1, end + 1
        elif end == start or len(rows[end]) > 2 or any(cell.is_figure for cell in rows[end]):
            break
        end += 1
    return last if body >= _FEWEST_ROWS else start


def _gap(above: _Row, below: _Row) -> float:
    """From one row's foot to the next one's."""
    return below[0].words[0].bottom - above[0].words[0].bottom


def _strips(body: Sequence[_Row]) -> tuple[_Strip, ...] | None:
    """The columns of figures, left to right; None where labels reach into them or two figures share one."""
    strips: list[_Strip] = []
    for cell in sorted((cell for row in body for cell in _figures(row)), key=lambda cell: cell.x0):
        if strips and cell.x0 < strips[-1][1]:
            strips[-1] = (strips[-1][0], max(strips[-1][1], cell.x1))
        else:
            strips.append((cell.x0, cell.x1))
    labels = [cell for row in body for cell in row[: len(row) - len(_figures(row))]]
    if len(strips) < _FEWEST_FIGURES or any(cell.x1 > strips[0][0] for cell in labels):
        return None
    shared = any(len({_strip_of(cell, strips) for cell in _figures(row)}) < len(_figures(row)) for row in body)
    return None if shared else tuple(strips)


def _strip_of(cell: _Cell, strips: Sequence[_Strip]) -> int:
    return next(at for at, (x0, x1) in enumerate(strips) if x0 <= (cell.x0 + cell.x1) / 2 <= x1)


def _start_of_header(rows: Sequence[_Row], body: int, strips: Sequence[_Strip]) -> int:
    """The first row above the body that only holds headings: nothing that reaches from the labels to the figures.

    A row of as many cells as one of the body has a heading for each column, however wide: "Vốn (tỷ đồng)" over "97".
    """
    first, columns = body, len(rows[body])
    while first and _gap(rows[first - 1], rows[first]) < _ABOVE * rows[first][0].words[0].size:
        row = rows[first - 1]
        wide = any(cell.x0 < strips[0][0] - cell.words[0].size * 2 and cell.x1 > strips[0][1] for cell in row)
        reaches = wide and len(row) != columns
        over = any(cell.x1 > strips[0][0] for cell in row)
        is_unit = len(row) == 1 and is_unit_line(row[0].text)
        if reaches or is_unit or not over or (any(map(_is_level, row)) and len(_figures(row)) > 0):
            break
        first -= 1
    return first


def _is_level(cell: _Cell) -> bool:
    return cell.is_figure and not _YEAR.fullmatch(cell.text) and not COLUMN_NUMBER.match(cell.text)


def _table(header: Sequence[_Row], body: Sequence[_Row], strips: Sequence[_Strip]) -> RuledTable:
    lines = [*header, *body]
    labels = _label_strips(body)
    heads = _headings(header, labels, strips)
    rows = [*(heads or [_plain(row, labels, strips) for row in header]), *_bodies(body, labels, strips)]
    return RuledTable(
        top=lines[0][0].words[0].top,
        bottom=lines[-1][0].words[0].bottom,
        rows=tuple(rows),
        header=len(heads) if heads else 0,
    )


def _label_strips(body: Sequence[_Row]) -> tuple[float, ...]:
    """Where the columns left of the figures begin: ordinals where most rows have one, labels, units."""
    parts = [row[: len(row) - len(_figures(row))] for row in body]
    starts = [min(cell.x0 for part in parts for cell in part)]
    first = [part[0] for part in parts if part]
    rest = parts
    if 2 * sum(is_ordinal(cell.text) for cell in first) > len(first):
        rest = [part[1:] if part and is_ordinal(part[0].text) else part for part in parts]
        starts.append(min(cell.x0 for part in rest for cell in part))
    beside = [part[-1] for part in rest if len(part) > 1]
    if 2 * len(beside) > len(parts):
        starts.append(min(cell.x0 for cell in beside))
    return tuple(starts)


def _place(cell: _Cell, labels: Sequence[float], strips: Sequence[_Strip]) -> int:
    """The column of a cell of the body."""
    if cell.x1 > strips[0][0]:
        return len(labels) + _strip_of(cell, strips)
    return max((at for at, start in enumerate(labels) if start <= cell.x0 + cell.words[0].size / 2), default=0)


def _plain(row: _Row, labels: Sequence[float], strips: Sequence[_Strip]) -> tuple[str, ...]:
    """A row of headings that name no column, its texts in their order."""
    texts = [cell.text for cell in row][: len(labels) + len(strips)]
    return (*texts, *[""] * (len(labels) + len(strips) - len(texts)))


def _bodies(body: Sequence[_Row], labels: Sequence[float], strips: Sequence[_Strip]) -> list[tuple[str, ...]]:
    """The rows; a label that goes on with a small letter in the next line is one."""
    rows: list[list[str]] = []
    for row in body:
        texts = [""] * (len(labels) + len(strips))
        for cell in row:
            at = _place(cell, labels, strips)
            texts[at] = f"{texts[at]} {cell.text}".strip()
        words = [text for text in texts if text]
        if rows and len(words) == 1 and words[0][0].islower():
            at = texts.index(words[0])
            rows[-1][at] = f"{rows[-1][at]} {words[0]}".strip()
        else:
            rows.append(texts)
    return [tuple(row) for row in rows]


def _headings(
    header: Sequence[_Row], labels: Sequence[float], strips: Sequence[_Strip]
) -> list[tuple[str, ...]] | None:
    """The header as rows of a grid, a heading over several columns in each of them; None where one is in doubt."""
    slots = _slots(strips)
    grid: list[tuple[str, ...]] = []
    spans: list[list[tuple[int, int]]] = []
    for row in header:
        texts = [""] * (len(labels) + len(strips))
        over: list[tuple[int, int]] = []
        for cell in row:
            if cell.x1 <= slots[0][0] + cell.words[0].size:
                at = _place(replace(cell, words=cell.words[:1]), labels, strips)
                texts[at] = f"{texts[at]} {cell.text}".strip()
                continue
            span = _span(cell, slots)
            if span is None:
                return None
            over.append(span)
            for at in range(span[0], span[1] + 1):
                texts[len(labels) + at] = f"{texts[len(labels) + at]} {cell.text}".strip()
        grid.append(tuple(texts))
        spans.append(over)
    named = all(any(texts[len(labels) + at] for texts in grid) for at in range(len(strips)))
    return grid if named and not _is_ambiguous(spans) else None


def _slots(strips: Sequence[_Strip]) -> tuple[_Strip, ...]:
    """Strips widened to the middle between them; the outer ones by as much as their inner side."""
    borders = [(left[1] + right[0]) / 2 for left, right in pairwise(strips)]
    wide = (
        median([second - first for first, second in pairwise(borders)])
        if len(borders) > 1
        else 2 * (borders[0] - strips[0][0])
    )
    return tuple(pairwise([min(strips[0][0], borders[0] - wide), *borders, max(strips[-1][1], borders[-1] + wide)]))


def _span(cell: _Cell, slots: Sequence[_Strip]) -> tuple[int, int] | None:
    """The first and last column that a heading stands over, None where it is not over their middle."""
    touched = [
        at
        for at, (x0, x1) in enumerate(slots)
        if min(cell.x1, x1) - max(cell.x0, x0) > _TOUCHES * min(x1 - x0, cell.x1 - cell.x0)
    ]
    if not touched:
        return None
    first, last = touched[0], touched[-1]
    x0, x1 = slots[first][0], slots[last][1]
    width = (x1 - x0) / (last - first + 1)
    if first != last and abs((cell.x0 + cell.x1) / 2 - (x0 + x1) / 2) > _OFF_CENTRE * width:
        return None
    return first, last


def _is_ambiguous(spans: Sequence[Sequence[tuple[int, int]]]) -> bool:
    """Whether a heading may reach further than its words: to a neighbour whose own begin just below it.

    Then "Quý I" above "Kế hoạch" may be that of "Thực hiện" beside it, too.
    """
    named = [{at for first, last in row for at in range(first, last + 1)} for row in spans]
    if any(sum(last - first + 1 for first, last in row) > len(over) for row, over in zip(spans, named, strict=True)):
        return True
    for number, row in enumerate(spans):
        for first, last in row:
            below = next((at for at in range(number + 1, len(named)) if named[at] & set(range(first, last + 1))), None)
            if below is None:
                continue
            begun = named[below] - set().union(*named[:below])
            beside = {first - 1, last + 1} & begun
            # Words over the middle of several columns reach as far to the left as to the right.
            if beside and (first == last or len(beside) == 2):
                return True
    return False

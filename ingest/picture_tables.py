"""A page's picture → the page upright and without its ruled tables, and each table's cells one below the other.

A scan lies askew by a degree or two, in which a ruled line falls apart into steps; a line close to a figure is read as
part of it; and the lines of a header's cells, side by side at different heights, are read into each other. So the page
is straightened, its tables are cut out along their lines, and their cells are recognised as lines of a column of their
own, from which each word finds back to its place. A picture without tables is left as it is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ingest.pdf_page import Rule, Word
from ingest.picture import Picture
from ingest.ruled_tables import cells_of

_POINTS_PER_INCH = 72
_STEEPEST, _STEPS = 0.06, (0.004, 0.001)
_STRIPS = 24
_INK = 0.72
_LONG_ACROSS, _LONG_DOWN = 0.5, 0.3
_THICKEST = 0.07
_SOLID = 0.95
_FEWEST = 3
_EDGE, _OUTSIDE, _APART, _MARGIN = 1, 5, 10, 20
_FEWEST_DARK = 6
_GREY = 2
_TALLEST = 8_000

_Dots = NDArray[np.bool_]
_Grid = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, kw_only=True)
class CellColumn:
    """Cells one below the other. ``places``: where each begins in the column, and left and top of it on the page."""

    picture: Picture
    places: tuple[tuple[int, int, int], ...]

    def on_page(self, word: Word) -> Word:
        """A word of the column, where it stands on the page; in points, as all words."""
        scale = _POINTS_PER_INCH / self.picture.dots_per_inch
        middle = (word.top + word.bottom) / 2 / scale
        start, left, top = max((place for place in self.places if place[0] <= middle), default=self.places[0])
        across, down = (left - _MARGIN) * scale, (top - start) * scale
        return replace(word, x0=word.x0 + across, x1=word.x1 + across, top=word.top + down, bottom=word.bottom + down)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnTables:
    """``rest``: the upright page without its tables; ``rules``: their lines, in points; ``columns``: their cells."""

    rest: Picture
    rules: tuple[Rule, ...]
    columns: tuple[CellColumn, ...]


def drawn_tables(picture: Picture) -> DrawnTables | None:
    """None where no table is drawn on the page."""
    grid = picture.grid()
    paper = round(float(np.median(grid[::8, ::8])))
    slope = _slope(grid < _INK * paper)
    level = _moved(grid, slope, paper)
    scale = _POINTS_PER_INCH / picture.dots_per_inch
    if len(list(_bands(_lines(level < _INK * paper, round(_LONG_ACROSS * picture.dots_per_inch)), scale))) < _FEWEST:
        return None
    # Columns moved up or down, then rows to the left or right, each as one piece: no pixel changes its grey.
    upright = _moved(level.T, -slope, paper).T
    dark = upright < _INK * paper
    across = _lines(dark, round(_LONG_ACROSS * picture.dots_per_inch))
    down = _lines(dark.T, round(_LONG_DOWN * picture.dots_per_inch))
    rules = _rules(across, down, scale)
    tables = cells_of(rules)
    if not tables:
        return None
    scale = picture.dots_per_inch / _POINTS_PER_INCH
    boxes = [tuple(round(side * scale) for side in box) for table in tables for box in table]
    rest = upright.copy()
    upright[_thicker(across) | _thicker(down).T] = paper
    cells: list[tuple[int, int, _Grid]] = []
    for x0, top, x1, bottom in boxes:
        rest[max(0, top - _OUTSIDE) : bottom + _OUTSIDE, max(0, x0 - _OUTSIDE) : x1 + _OUTSIDE] = paper
        inner = slice(top + _EDGE, bottom - _EDGE + 1), slice(x0 + _EDGE, x1 - _EDGE + 1)
        if (upright[inner] < _INK * paper).sum() >= _FEWEST_DARK:
            cells.append((x0 + _EDGE, top + _EDGE, upright[inner]))
    return DrawnTables(
        rest=replace(picture, pixels=rest.tobytes()),
        rules=rules,
        columns=tuple(_column(part, paper, picture.dots_per_inch) for part in _parted(cells)),
    )


def _rules(across: _Dots, down: _Dots, scale: float) -> tuple[Rule, ...]:
    lying = [Rule(x0=x0, x1=x1, top=y, bottom=y) for y, x0, x1 in _bands(across, scale)]
    standing = [Rule(x0=x, x1=x, top=y0, bottom=y1) for x, y0, y1 in _bands(down, scale)]
    return (*lying, *standing) if min(len(lying), len(standing)) >= _FEWEST else ()


def _parted(cells: Sequence[tuple[int, int, _Grid]]) -> Iterator[list[tuple[int, int, _Grid]]]:
    """Into columns that are not too tall to be recognised."""
    part: list[tuple[int, int, _Grid]] = []
    height = 0
    for cell in cells:
        if part and height + len(cell[2]) > _TALLEST:
            yield part
            part, height = [], 0
        part.append(cell)
        height += len(cell[2]) + _APART
    if part:
        yield part


def _column(cells: Sequence[tuple[int, int, _Grid]], paper: int, dots_per_inch: int) -> CellColumn:
    width = max(cell.shape[1] for _, _, cell in cells) + 2 * _MARGIN
    height = sum(len(cell) + _APART for _, _, cell in cells) + 2 * _MARGIN
    column = np.full((height, width), paper, dtype=np.uint8)
    places = []
    start = _MARGIN
    for left, top, cell in cells:
        column[start : start + len(cell), _MARGIN : _MARGIN + cell.shape[1]] = cell
        places.append((start, left, top))
        start += len(cell) + _APART
    picture = Picture(width=width, height=height, pixels=column.tobytes(), dots_per_inch=dots_per_inch)
    return CellColumn(picture=picture, places=tuple(places))


def _slope(dark: _Dots) -> float:
    """How far lines drop for each pixel to the right: the slope at which rows are most unlike each other."""
    width = dark.shape[1] // _STRIPS * _STRIPS
    if not width or not dark.any():
        return 0.0
    strips = dark[:, :width].reshape(len(dark), _STRIPS, -1).sum(axis=2, dtype=np.int32)
    middles = (np.arange(_STRIPS) + 0.5) * (width / _STRIPS) - width / 2

    def contrast(slope: float) -> float:
        shifts = np.rint(slope * middles).astype(int)
        rows = sum(np.roll(strips[:, at], -shift) for at, shift in enumerate(shifts))
        return float(np.square(np.diff(rows)).sum())

    best, reach = 0.0, _STEEPEST
    for step in _STEPS:
        slopes = best + np.arange(-reach, reach + step / 2, step)
        best, reach = float(max(slopes, key=lambda slope: (contrast(slope), -abs(slope)))), step
    return best


def _moved(grid: _Grid, slope: float, paper: int) -> _Grid:
    """Each column as a whole up or down, by its distance from the middle."""
    height, width = grid.shape
    shifts = np.rint(slope * (np.arange(width) - width / 2)).astype(int)
    moved = np.full_like(grid, paper)
    for shift in range(int(shifts.min()), int(shifts.max()) + 1):
        if abs(shift) >= height:
            continue
        columns = shifts == shift
        kept = slice(max(0, -shift), height - max(0, shift))
        moved[kept, columns] = grid[max(0, shift) : height - max(0, -shift), columns]
    return moved


def _lines(dark: _Dots, length: int) -> _Dots:
    """The pixels of lying lines at least so long, small breaks and steps of one pixel allowed."""
    if dark.shape[1] <= length:
        return np.zeros_like(dark)
    near = dark.copy()
    near[1:] |= dark[:-1]
    near[:-1] |= dark[1:]
    solid = _within(near, length) >= _SOLID * length
    covered = np.zeros_like(dark)
    covered[:, : solid.shape[1]] = solid
    # A line reaches as far as the last window that it fills.
    return _within(np.pad(covered, ((0, 0), (length - 1, 0))), length)[:, : dark.shape[1]] > 0


def _within(dots: _Dots, length: int) -> NDArray[np.int32]:
    """How many of the next ``length`` dots of its row are set, for each dot that has so many."""
    sums = np.cumsum(np.pad(dots, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    return sums[:, length:] - sums[:, :-length]


def _bands(lines: _Dots, scale: float) -> Iterator[tuple[float, float, float]]:
    """Lying lines as (middle, start, end) in points; what is thicker than a line is none."""
    for top, bottom in _runs(lines.any(axis=1)):
        if (bottom - top) * scale > _THICKEST * _POINTS_PER_INCH:
            continue
        for start, end in _runs(lines[top:bottom].any(axis=0)):
            yield (top + bottom) / 2 * scale, start * scale, end * scale


def _runs(dots: Any) -> Iterator[tuple[int, int]]:
    """Where runs of set dots begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], dots.astype(np.int8), [0]))))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _thicker(lines: _Dots) -> _Dots:
    """With the pixels above and below, where a line's edge is grey."""
    thick = lines.copy()
    for step in range(1, _GREY + 1):
        thick[step:] |= lines[:-step]
        thick[:-step] |= lines[step:]
    return thick

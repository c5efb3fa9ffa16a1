"""What a PDF page looks like: lines of text with their places and sizes, and ruled tables. Pure values.

Coordinates in points from the page's upper-left corner.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

_SMALL = 0.82
_UNEVEN = 0.35
_WORD_GAP, _COLUMN_GAP = 0.12, 2.6
_CLOSING = tuple(",.;:)]%!?”…")
_POWERS = {"2": "²", "3": "³"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A run of characters of one size and font; ``font`` is "" where it does not matter."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    font: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words side by side, joined. ``marks``: raised footnote marks that were taken out of the text."""

    text: str
    x0: float
    x1: float
    top: float
    bottom: float
    size: float
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A straight line along the page's edges: ``top == bottom`` when it lies, ``x0 == x1`` when it stands."""

    x0: float
    x1: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledTable:
    """Cells as drawn, merged ones repeated over what they cover; cells may hold line ends."""

    top: float
    bottom: float
    rows: tuple[tuple[str, ...], ...]
    header: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, from top to bottom."""

    width: float
    height: float
    lines: tuple[Line, ...]
    tables: tuple[RuledTable, ...] = ()


def lines_of(words: Iterable[Word]) -> tuple[Line, ...]:
    """Words put together into lines, top to bottom; wide gaps make two lines of one (a letterhead's columns)."""
    pieces = [piece for row in rows_of(words) for piece in _columns(row)]
    return tuple(sorted((_line(piece) for piece in pieces), key=lambda line: (round(line.top / 4), line.x0)))


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words of one height, from left to right, top to bottom."""
    rows: list[list[Word]] = []
    # Large words first: they make the lines to which raised small ones belong.
    for word in sorted(words, key=lambda word: (-round(word.size), word.top, word.x0)):
        row = next((row for row in reversed(rows) if _in_row(word, row)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    return sorted((sorted(row, key=lambda word: word.x0) for row in rows), key=lambda row: row[0].bottom)


def _in_row(word: Word, row: Sequence[Word]) -> bool:
    """On the same height; a much smaller word must also touch a word of the row."""
    height = row[0].bottom - row[0].top
    if word.size >= _SMALL * row[0].size:
        return abs(word.bottom - row[0].bottom) < _UNEVEN * height
    middle = (word.top + word.bottom) / 2
    return row[0].top - 0.15 * height <= middle <= row[0].bottom and any(
        -1 <= word.x0 - other.x1 <= row[0].size / 2 or -1 <= other.x0 - word.x1 <= row[0].size for other in row
    )


def _columns(row: Sequence[Word]) -> list[list[Word]]:
    pieces = [[row[0]]]
    for previous, word in pairwise(row):
        if word.x0 - previous.x1 > _COLUMN_GAP * max(previous.size, word.size):
            pieces.append([])
        pieces[-1].append(word)
    return pieces


def _line(words: Sequence[Word]) -> Line:
    size = max(words, key=lambda word: (len(word.text), word.size)).size
    first = words[0]
    line = Line(text="", x0=first.x0, x1=words[-1].x1, top=first.top, bottom=first.bottom, size=size)
    previous: Word | None = None
    edge, marked = first.x0, False
    for word in words:
        small = word.size < _SMALL * size
        if small and word.text.strip("()").isdigit() and previous is not None and _raised(word, previous):
            digits = word.text.strip("()")
            if line.text.endswith("m") and digits in _POWERS:
                line = replace(line, text=line.text + _POWERS[digits])
            else:
                line, marked = replace(line, marks=(*line.marks, digits)), True
            edge = word.x1
            continue
        # Words of one size are apart, however narrow the blank; a change of size may fall within a word.
        same = previous is not None and edge == previous.x1 and round(previous.size) == round(word.size)
        # A mark stands in the blank behind its word, and may fill it.
        filled = marked and not word.text.startswith(_CLOSING)
        gap = previous is not None and (same or filled or word.x0 - edge > _WORD_GAP * size)
        line = replace(line, text=f"{line.text}{' ' if gap else ''}{word.text}")
        previous, edge, marked = word, word.x1, False
    main = [word for word in words if word.size >= _SMALL * size] or list(words)
    return replace(line, top=median(word.top for word in main), bottom=median(word.bottom for word in main))


def _raised(word: Word, previous: Word) -> bool:
    return word.bottom < previous.bottom - 0.1 * previous.size

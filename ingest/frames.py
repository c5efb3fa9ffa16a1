"""Tables that are no tables: the letterhead's two columns, recipients beside the signature, boxes of one cell."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.elements import Element, Paragraph, Table
from ingest.markup import is_rule, squeeze

_SIGN = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|Nơi\s+nhận\s*:|^\s*(?:(?:TM|KT|TL|TUQ|Q)\.|T/[ML]|K/T)\s*[A-ZĐ]"
    r"|\((?:[Đđ]ã )?[Kk]ý|^\s*(?:Luật )?[Ss]ố:.*/|^\s*V/v\b",
    re.MULTILINE,
)

_SECOND_COLUMN = re.compile(
    r"(?P<left>\S.*?)\s+(?P<right>(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]\s*Tự\s+do).*)$"
    r"|(?P<number>Số\s*:?\s*\d*\s*(?:[-/]\s?[\w&.]+)+)\s+(?P<dated>[^\d,;:]{2,40},\s*ngày\b.*)$"
)
_LETTERHEAD_LINES = 14

_AMOUNT = re.compile(r"^[\d.,\s%+-]*\d[\d.,\s%]*$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
COLUMN_NUMBER = re.compile(r"^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?\)?$")


def is_frame(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows of cells only lay out a letterhead, recipients or signatures, or hold one column of prose."""
    return all(len(row) <= 1 for row in rows) or any(_SIGN.search(cell) for row in rows for cell in row)


def header_rows(rows: Sequence[Sequence[str]], depth: int = 1) -> int:
    """How many of the first ``depth`` rows name columns: all, and the row of column numbers below them, or none."""
    # A merged header may stand alone where the page ends; a single plain row names nothing.
    if len(rows) < max(depth, 2) or not all(all(map(_names_column, row)) for row in rows[:depth]):
        return 0
    numbered = len(rows) > depth + 1 and all(COLUMN_NUMBER.match(cell) for cell in rows[depth])
    return depth + int(numbered)


def header_of(rows: Sequence[Sequence[str]]) -> int:
    """One, where the first row names every column; text formats do not tell which header cells are merged."""
    if len(rows) < 2 or not all(rows[0]) or len(rows[0]) < max(map(len, rows)):
        return 0
    return header_rows(rows)


def numbers_columns(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: "A | B | 1 | 2 | 3=2/1", letters and numbers each in their order."""
    if len(cells) < 3 or not all(map(COLUMN_NUMBER.match, cells)):
        return False
    names = [cell.partition("=")[0].strip("() ") for cell in cells]
    letters = [name for name in names if not name.isdigit()]
    numbers = [int(name) for name in names if name.isdigit()]
    in_order = letters == [chr(ord("A") + at) for at in range(len(letters))] and names[: len(letters)] == letters
    return in_order and numbers[:1] == [1] and numbers == list(range(1, len(numbers) + 1))


def _names_column(cell: str) -> bool:
    return bool(_YEAR.match(cell)) or not _AMOUNT.match(cell)


def frame_paragraphs(rows: Sequence[Sequence[str]]) -> Iterator[Paragraph]:
    """A frame's lines as paragraphs, cell after cell; a merged cell once."""
    for row in rows:
        for position, cell in enumerate(row):
            if position and cell == row[position - 1]:
                continue
            for line in cell.split("\n"):
                if (text := squeeze(line)) and not is_rule(text):
                    yield Paragraph(text=text)


def frame_or_table(rows: Sequence[Sequence[str]], header: int) -> Iterator[Element]:
    """The table, or a frame's paragraphs. Cells may hold line ends, which a table's cells lose."""
    filled = [row for row in rows if any(squeeze(cell) for cell in row)]
    if not filled:
        return
    if is_frame(filled):
        yield from frame_paragraphs(filled)
    else:
        dropped = sum(row not in filled for row in rows[:header])
        squeezed = [tuple(squeeze(cell) for cell in row) for row in filled]
        if header == 1 and not dropped and _goes_on_in_second_row(squeezed):
            squeezed[:2] = _as_if_merged(*squeezed[:2])
            header = 2
        yield Table(rows=tuple(squeezed), header=max(0, header - dropped))


def _goes_on_in_second_row(rows: Sequence[Sequence[str]]) -> bool:
    """Whether blanks of the first row have headings below them, and the labels' heading has a blank."""
    if len(rows) < 3 or len(rows[0]) != len(rows[1]):
        return False
    first, second = rows[:2]
    below = [low for high, low in zip(first, second, strict=True) if not high]
    return bool(first[0] and not second[0] and below and all(below)) and all(map(_names_column, second))


def _as_if_merged(first: Sequence[str], second: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A heading reaches over the blanks to its right, and down over the blank below it."""
    over: list[str] = []
    for cell in first:
        over.append(cell or over[-1])
    return tuple(over), tuple(low or high for high, low in zip(over, second, strict=True))


def part_columns(elements: Iterable[Element]) -> tuple[Element, ...]:
    """A letterhead's two columns that tabs or blanks set side by side in one line become lines of their own."""
    parted: list[Element] = []
    lines = 0
    for element in elements:
        match = None
        if isinstance(element, Paragraph):
            lines += 1
            match = _SECOND_COLUMN.match(element.text) if lines <= _LETTERHEAD_LINES else None
        if match and isinstance(element, Paragraph) and not element.breaks:
            left, right = match["left"] or match["number"], match["right"] or match["dated"]
            parted += [replace(element, text=left), Paragraph(text=right)]
        else:
            parted.append(element)
    return tuple(parted)

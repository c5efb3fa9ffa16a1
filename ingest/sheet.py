"""What a workbook's reader hands on: sheets of cells as a person sees them. Rows and columns count from 0."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.legacy import Run, decode
from ingest.markup import squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """``text``: as shown, NFC with single blanks. ``number``: the value behind it, None for words.

    ``columns`` and ``rows``: how many it covers, merged or centred over them. ``indent``: its alignment's indent and
    the blanks that it begins with. ``runs``: words as the file holds them, with their fonts.
    """

    row: int
    column: int
    text: str = ""
    number: float | None = None
    columns: int = 1
    rows: int = 1
    indent: int = 0
    strong: bool = False
    runs: tuple[Run, ...] = ()

    @property
    def end(self) -> int:
        """The first column to the right of it."""
        return self.column + self.columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """``cells``: all that show something, row by row from left to right. ``beside``: lines in headers and boxes."""

    name: str
    cells: tuple[Cell, ...]
    beside: tuple[str, ...] = ()


def in_unicode(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets with the texts of all cells read in their encodings, which neighbours and fonts tell."""
    texts = iter(decode([cell.runs for sheet in sheets for cell in sheet.cells if cell.runs]))
    return tuple(
        replace(sheet, cells=tuple(cell for each in sheet.cells if (cell := _read(each, texts)).text))
        for sheet in sheets
    )


def _read(cell: Cell, texts: Iterator[list[str]]) -> Cell:
    if not cell.runs:
        return cell
    text = "".join(next(texts))
    blanks = len(text) - len(text.lstrip())
    return replace(cell, text=squeeze(text), indent=cell.indent + blanks // 2, runs=())


def shown_span(column: int, columns: int, hidden: Collection[int]) -> tuple[int, int]:
    """What of ``columns`` columns from ``column`` on is shown: the first that is not hidden, and how many with it.

    A heading that is merged over columns of which the first is hidden is seen above the others. None left: (…, 0).
    """
    first = next((each for each in range(column, column + columns) if each not in hidden), column + columns)
    return first, column + columns - first


def cell_name(row: int, column: int) -> str:
    """ "B12" for row 11, column 1."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"


def range_name(cells: Sequence[Cell]) -> str:
    """All that the cells cover: "B12:H12", or "B12" for a single one."""
    first = cell_name(min(cell.row for cell in cells), min(cell.column for cell in cells))
    last = cell_name(max(cell.row for cell in cells), max(cell.end for cell in cells) - 1)
    return first if first == last else f"{first}:{last}"

"""Old Excel workbooks (``.xls``, read with xlrd) → sheets of cells as they are shown.

Fonts from before Unicode draw Vietnamese with the codes of other letters: where a cell's font says so
(".VnTime", "VNI-Times"), or its text, it becomes Unicode. Hidden sheets and columns, where drafts
and side calculations are put, are left out.
"""

import struct
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import xlrd

from errors import UnreadableFile
from ingest.compound_file import has_ring
from ingest.legacy import Run, to_unicode
from ingest.markup import squeeze
from ingest.number_format import shown_date, shown_number
from ingest.sheet import Cell, Sheet, in_unicode, shown_span
from ingest.sheet_stamps import lines_beside_old_cells

_BROKEN = "Tệp Excel bị hỏng hoặc không phải .xls. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lại."
_LOCKED = "Tệp Excel có mật khẩu. Hãy bỏ mật khẩu rồi thử lại."
# xlrd lets the errors of damaged records through as they come.
_DAMAGE = (
    xlrd.XLRDError,
    xlrd.compdoc.CompDocError,
    xlrd.xldate.XLDateError,
    struct.error,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    EOFError,
)
_CENTRED_OVER = 6
_BOLD = 600


def read_xls(path: Path) -> tuple[Sheet, ...]:
    """The visible sheets; raises ``UnreadableFile``."""
    if has_ring(path.read_bytes()):
        raise UnreadableFile(_BROKEN)
    try:
        # On demand: else the records, which hold the headers, are gone.
        with xlrd.open_workbook(
            str(path), formatting_info=True, logfile=_Silence(), ragged_rows=True, on_demand=True
        ) as book:
            sheets = in_unicode([_sheet(book, sheet) for sheet in book.sheets() if not sheet.visibility])
            beside = lines_beside_old_cells(book)
        return (*(replace(sheet, beside=beside) for sheet in sheets[:1]), *sheets[1:])
    except _DAMAGE as error:
        raise UnreadableFile(_LOCKED if "encrypted" in str(error) else _BROKEN) from error


class _Silence:
    """Where xlrd writes its remarks on odd files."""

    def write(self, text: str) -> None:
        del text

    def flush(self) -> None:
        pass


def _sheet(book: Any, sheet: Any) -> Sheet:
    return Sheet(name=squeeze(to_unicode(sheet.name)), cells=tuple(_cells(book, sheet)))


def _cells(book: Any, sheet: Any) -> Iterator[Cell]:
    merged = {(top, left): (right - left, bottom - top) for top, bottom, left, right in sheet.merged_cells}
    hidden_columns = {column for column, info in sheet.colinfo_map.items() if info.hidden}
    for row in range(sheet.nrows):
        for column in range(sheet.row_len(row)):
            columns, rows = merged.get((row, column), (_centred_over(book, sheet, row, column), 1))
            first, columns = shown_span(column, columns, hidden_columns)
            if not columns:
                continue
            cell = sheet.cell(row, column)
            style = book.xf_list[cell.xf_index]
            text, number = _shown(book, cell, style)
            runs = _runs(book, sheet, row, column, style) if cell.ctype == xlrd.XL_CELL_TEXT else ()
            if not text and not runs:
                continue
            yield Cell(
                row=row,
                column=first,
                text=text,
                number=number,
                columns=columns,
                rows=rows,
                indent=style.alignment.indent_level,
                strong=book.font_list[style.font_index].weight >= _BOLD,
                runs=runs,
            )


def _shown(book: Any, cell: Any, style: Any) -> tuple[str, float | None]:
    """A value as text, with the number behind it; "" for words, which have runs, and for what is no value."""
    number_format = book.format_map[style.format_key].format_str
    if cell.ctype == xlrd.XL_CELL_NUMBER:
        return shown_number(cell.value, number_format), float(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return shown_date(xlrd.xldate_as_datetime(cell.value, book.datemode), number_format), None
    return "", None


def _runs(book: Any, sheet: Any, row: int, column: int, style: Any) -> tuple[Run, ...]:
    """The cell's text in pieces of one font: a heading may be typed in Unicode and end in an old font."""
    text = sheet.cell_value(row, column)
    borders = [(0, style.font_index), *sheet.rich_text_runlist_map.get((row, column), ()), (len(text), 0)]
    return tuple(
        Run(text=text[start:end], font=book.font_list[font].name)
        for (start, font), (end, _) in pairwise(borders)
        if start < end
    )


def _centred_over(book: Any, sheet: Any, row: int, column: int) -> int:
    """The columns that a heading is centred over without being merged with them."""
    width = 1
    if book.xf_list[sheet.cell(row, column).xf_index].alignment.hor_align == _CENTRED_OVER:
        while column + width < sheet.row_len(row):
            right = sheet.cell(row, column + width)
            style = book.xf_list[right.xf_index]
            if right.ctype not in {xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK}:
                break
            if style.alignment.hor_align != _CENTRED_OVER:
                break
            width += 1
    return width

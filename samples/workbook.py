"""``Sample`` → .xlsx, in the manner of a statistics office's monthly tables. The only file that imports xlsxwriter.

A cover with the letterhead, then a sheet for each table: its title, the unit at the right, a header whose groups are
merged cells, and rows set in by their outline number. Fixed times: the same source gives the same bytes.
"""

import io
import re
from datetime import datetime, time

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from samples.source import MARK, Heading, Sample, Table

_UNIT = re.compile(r"\s*\(ĐVT: (.+)\)$")
_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d{3})*(?:,(\d+))?")
_OUTLINE = re.compile(r"\d+(?:\.\d+)+")
_FONT = "Times New Roman"


def as_xlsx(sample: Sample) -> bytes:
    """The finished file; a heading names the sheet of the table below it."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    book.set_properties({"title": sample.title, "comments": MARK, "created": datetime.combine(sample.issued, time(8))})
    _cover(book, sample)
    name = ""
    for block in sample.blocks:
        match block:
            case Heading():
                name = block.text
            case Table():
                _sheet(book, name, block)
            case other:
                raise TypeError(f"{sample.name}: a workbook has no place for {other}")
    book.close()
    return buffer.getvalue()


def _cover(book: Workbook, sample: Sample) -> None:
    sheet = book.add_worksheet("Bia")
    lines = [*sample.issuer, f"Số: {sample.number}", sample.place_and_date, f"({MARK})", sample.kind, sample.title]
    for row, line in enumerate(lines):
        sheet.write_string(row, 0, line, book.add_format({"font_name": _FONT, "bold": row < len(sample.issuer)}))
    sheet.set_column(0, 0, 70)


def _sheet(book: Workbook, name: str, table: Table) -> None:
    sheet = book.add_worksheet(name)
    title, _, last = _UNIT.sub("", table.caption), None, len(table.columns) - 1
    sheet.write_string(0, 0, title, book.add_format({"font_name": _FONT, "bold": True}))
    if unit := _UNIT.search(table.caption):
        sheet.write_string(2, last, unit[1], book.add_format({"font_name": _FONT, "italic": True, "align": "right"}))
    _header(book, sheet, table, 3)
    for row, cells in enumerate(table.rows, start=5):
        for column, text in enumerate(cells):
            _cell(book, sheet, row, column, text)
    sheet.set_column(0, 0, 40 if _is_label(table.columns[0][0]) else 6)
    sheet.set_column(1, last, 18)


def _is_label(header: str) -> bool:
    return header != "STT"


def _header(book: Workbook, sheet: Worksheet, table: Table, top: int) -> None:
    style = book.add_format(
        {"font_name": _FONT, "bold": True, "align": "center", "valign": "vcenter", "text_wrap": True, "border": 1}
    )
    first = 0
    for name, width in table.groups:
        last = first + width - 1
        paths = table.columns[first : last + 1]
        if len(paths[0]) == 1:
            sheet.merge_range(top, first, top + 1, last, name, style)
        elif width > 1:
            sheet.merge_range(top, first, top, last, name, style)
        for column, path in enumerate(paths, start=first):
            if len(path) > 1:
                sheet.write_string(top + 1, column, path[1], style)
        first = last + 1


def _cell(book: Workbook, sheet: Worksheet, row: int, column: int, text: str) -> None:
    """Figures as numbers that are shown as written; labels set in by their outline number."""
    number = _NUMBER.fullmatch(text) if column and not text.endswith(".") else None
    if number is not None:
        decimals = number[1] or ""
        shown = "#,##0" + ("." + "0" * len(decimals) if decimals else "")
        value = float(text.replace(".", "").replace(",", "."))
        sheet.write_number(row, column, value, book.add_format({"font_name": _FONT, "num_format": shown}))
    elif text:
        outline = _OUTLINE.match(text)
        style = {"font_name": _FONT, "indent": outline[0].count(".") if outline else 0, "bold": text.isupper()}
        sheet.write_string(row, column, text, book.add_format(style))

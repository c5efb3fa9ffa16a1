"""Excel workbooks (``.xlsx``, read with openpyxl) → sheets of cells as they are shown.

Formulas show the values that were last calculated; where a program left them out, LibreOffice calculates. Hidden
sheets and columns are left out: there drafts and side calculations are put.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import BadZipFile, ZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from errors import UnreadableFile
from ingest.legacy import Run
from ingest.markup import squeeze
from ingest.number_format import shown_date, shown_number
from ingest.office import convert, find_program, package_for
from ingest.sheet import Cell, Sheet, in_unicode, shown_span
from ingest.sheet_stamps import lines_in_boxes, lines_of_header

_BROKEN = "Tệp Excel bị hỏng hoặc không phải .xlsx. Hãy mở bằng Excel, lưu lại thành .xlsx rồi thử lại."
_UNCALCULATED = (
    "Có công thức trong tệp Excel chưa được tính, nên thiếu số liệu. Hãy mở bằng Excel, lưu lại rồi thử lại; hoặc cài"
    " đặt: sudo apt install"
)
# A formula without what it gives; an empty text is a value.
_WITHOUT_VALUE = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:</(?:\w+:)?c>|<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*<)"
)
# What openpyxl, zipfile and the XML parser let through for damaged packages.
_DAMAGE = (
    InvalidFileException,
    SyntaxError,
    BadZipFile,
    zlib.error,
    struct.error,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
)
_LARGEST_UNPACKED = 1024**3


def read_xlsx(path: Path) -> tuple[Sheet, ...]:
    """The visible sheets; raises ``UnreadableFile``."""
    try:
        if _lacks_values(path):
            with TemporaryDirectory(prefix="hoidap-") as folder:
                return _sheets(_calculated(path, Path(folder)))
        return _sheets(path)
    except OSError as error:
        if error.errno:  # the disk's; what openpyxl says of a package that is no workbook has none
            raise
        raise UnreadableFile(_BROKEN) from error
    except _DAMAGE as error:
        raise UnreadableFile(_BROKEN) from error


def _sheets(path: Path) -> tuple[Sheet, ...]:
    with path.open("rb") as file:  # by its content: openpyxl refuses other suffixes
        book = openpyxl.load_workbook(file, data_only=True)
    with path.open("rb") as file, ZipFile(file) as package:
        boxes = lines_in_boxes(package)
    sheets = in_unicode([_sheet(sheet) for sheet in book.worksheets if sheet.sheet_state == "visible"])
    return (*(replace(sheet, beside=(*sheet.beside, *boxes)) for sheet in sheets[:1]), *sheets[1:])


def _lacks_values(path: Path) -> bool:
    """Whether a program that does not calculate wrote formulas: then their figures, mostly totals, are missing."""
    with path.open("rb") as file, ZipFile(file) as package:
        if sum(item.file_size for item in package.infolist()) > _LARGEST_UNPACKED:
            raise UnreadableFile("Tệp Excel giải nén ra quá lớn (trên 1 GB). Hãy tách thành nhiều tệp nhỏ hơn.")
        return any(
            b't="str"' not in formula[1]
            for name in package.namelist()
            if name.startswith("xl/worksheets/")
            for formula in _WITHOUT_VALUE.finditer(package.read(name))
        )


def _calculated(path: Path, folder: Path) -> Path:
    if find_program("xlsx") is None:
        raise UnreadableFile(f"{_UNCALCULATED} {package_for('xlsx')}")
    return convert(path, "xlsx", folder)


def _sheet(sheet: Any) -> Sheet:
    pages = (getattr(sheet, f"{which}{part}") for which in ("odd", "even", "first") for part in ("Header", "Footer"))
    written = (side.text for page in pages for side in (page.left, page.center, page.right))
    return Sheet(name=squeeze(sheet.title), cells=tuple(_cells(sheet)), beside=lines_of_header(*written))


def _cells(sheet: Any) -> Iterator[Cell]:
    merged = {(area.min_row, area.min_col): (area.size["columns"], area.size["rows"]) for area in sheet.merged_cells}
    hidden_columns = {
        column - 1
        for dimension in sheet.column_dimensions.values()
        if dimension.hidden
        for column in range(dimension.min or 0, (dimension.max or 0) + 1)
    }
    # All cells that the file names; ``iter_rows`` would make a million empty ones for a stray format far away.
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is None:
            continue
        columns, rows = merged.get((row, column), (_centred_over(sheet, cell), 1))
        first, columns = shown_span(column - 1, columns, hidden_columns)
        if not columns:
            continue
        text, number = _shown(cell)
        runs = _runs(cell) if isinstance(cell.value, str) and cell.data_type != "e" else ()
        if text or runs:
            yield Cell(
                row=row - 1,
                column=first,
                text=text,
                number=number,
                columns=columns,
                rows=rows,
                indent=int(cell.alignment.indent or 0),
                strong=bool(cell.font.b),
                runs=runs,
            )


def _shown(cell: Any) -> tuple[str, float | None]:
    """A value as text, with the number behind it; "" for words, which have runs, and for what is no value."""
    value = cell.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return shown_number(value, cell.number_format), float(value)
    if isinstance(value, datetime | time):
        return shown_date(value, cell.number_format), None
    return "", None


def _runs(cell: Any) -> tuple[Run, ...]:
    return (Run(text=cell.value, font=cell.font.name or ""),)


def _centred_over(sheet: Any, cell: Any) -> int:
    """The columns that a heading is centred over without being merged with them."""
    width = 1
    if cell.alignment.horizontal == "centerContinuous":
        while (right := sheet._cells.get((cell.row, cell.column + width))) is not None:
            if right.value is not None or right.alignment.horizontal != "centerContinuous":
                break
            width += 1
    return width

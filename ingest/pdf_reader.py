"""PDF files with a text layer (read with pdfplumber) → elements. Scans are refused, with what would help."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pdfplumber
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from errors import UnreadableFile
from ingest.elements import Element
from ingest.frames import header_rows
from ingest.markup import is_rule, squeeze
from ingest.pdf_layout import arrange
from ingest.pdf_page import Page, RuledTable, Word, lines_of

_BROKEN = "Tệp PDF bị hỏng. Hãy mở bằng phần mềm đọc PDF, in lại thành PDF mới rồi thử lại."
_LOCKED = "Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi thử lại."
_SCANNED = (
    "PDF chỉ có ảnh quét, không có lớp chữ. Cần bản có lớp chữ: xuất thẳng từ Word, hoặc nhận dạng chữ (OCR) trước."
)
# pdfminer lets the errors of damaged objects through as they come.
_DAMAGE = (
    MalformedPDFException,
    PdfminerException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
)
_FEWEST_LETTERS_ON_A_PAGE = 60
_LARGE_IMAGE = 0.5
_FEWEST_EDGES = 4
_WORD_GAP = 0.15


def read_pdf(path: Path) -> tuple[Element, ...]:
    """Elements of a PDF; raises ``UnreadableFile``."""
    try:
        with path.open("rb") as file, pdfplumber.open(file) as document:
            pages, scanned = [], []
            for page in document.pages:
                pages.append(_page(page))
                scanned.append(_is_scan(page, pages[-1]))
                page.close()
    except _DAMAGE as error:
        locked = "Password" in repr(error) or "Encrypt" in repr(error)
        raise UnreadableFile(_LOCKED if locked else _BROKEN) from error
    if not pages:
        raise UnreadableFile(_BROKEN)
    if any(scanned):
        _refuse_scans(scanned)
    if not any(page.lines or page.tables for page in pages):
        raise UnreadableFile(_SCANNED)
    return arrange(pages)


def _refuse_scans(scanned: Sequence[bool]) -> None:
    """A report without the pages that cannot be read would be quoted as if it were whole."""
    numbers = [str(number) for number, is_scan in enumerate(scanned, start=1) if is_scan]
    if len(numbers) == len(scanned):
        raise UnreadableFile(_SCANNED)
    raise UnreadableFile(f"{_SCANNED} Các trang chỉ có ảnh: {', '.join(numbers[:20])}.")


def _is_scan(page: Any, read: Page) -> bool:
    """A large image and next to no text: the text layer of a signed scan holds only the signature's stamp."""
    letters = sum(character.isalpha() for line in read.lines for character in line.text)
    area = float(page.width * page.height) or 1.0
    covered = max((abs(image["width"] * image["height"]) / area for image in page.images), default=0.0)
    stamp = 5 * _FEWEST_LETTERS_ON_A_PAGE if page.page_number == 1 else _FEWEST_LETTERS_ON_A_PAGE
    return covered > _LARGE_IMAGE and letters < stamp


def _page(page: Any) -> Page:
    found = page.find_tables() if len(page.edges) >= _FEWEST_EDGES else []
    tables = [(table, _table(table)) for table in found]
    boxes = [table.bbox for table, ruled in tables if ruled is not None]
    words = [
        Word(
            text=squeeze(word["text"]),
            x0=float(word["x0"]),
            x1=float(word["x1"]),
            top=float(word["top"]),
            bottom=float(word["bottom"]),
            size=round(float(word["size"]), 1),
        )
        for word in page.extract_words(extra_attrs=["size"], x_tolerance_ratio=_WORD_GAP)
    ]
    outside = [word for word in words if _says_something(word) and not any(_inside(word, box) for box in boxes)]
    return Page(
        width=float(page.width),
        height=float(page.height),
        lines=lines_of(outside),
        tables=tuple(ruled for _, ruled in tables if ruled is not None),
    )


def _says_something(word: Word) -> bool:
    return bool(word.text) and not is_rule(word.text)


def _inside(word: Word, box: tuple[float, float, float, float]) -> bool:
    x0, top, x1, bottom = box
    return x0 <= (word.x0 + word.x1) / 2 <= x1 and top <= (word.top + word.bottom) / 2 <= bottom


def _table(table: Any) -> RuledTable | None:
    """Cells over their grid, merged ones repeated; None for a box that is no table."""
    texts = table.extract()
    if len(texts) < 2 or max(map(len, texts)) < 2:
        return None
    starts = [
        min((row.cells[column][0] for row in table.rows if row.cells[column] is not None), default=float("inf"))
        for column in range(max(map(len, texts)))
    ]
    rows: list[list[str]] = []
    depth = 1
    for index, (row, cells) in enumerate(zip(texts, table.rows, strict=True)):
        filled: list[str] = []
        for column, text in enumerate(row):
            from_left = text is None and _spans_left(cells.cells, column, starts[column])
            if text is not None or not (from_left or index):
                filled.append(text or "")
            elif from_left:
                filled.append(filled[column - 1])
                depth = 2 if index == 0 else depth
            else:
                filled.append(rows[-1][column])
                depth = index + 1 if index == depth else depth
        rows.append(filled)
    return RuledTable(
        top=float(table.bbox[1]),
        bottom=float(table.bbox[3]),
        rows=tuple(tuple(row) for row in rows),
        header=header_rows([[squeeze(cell) for cell in row] for row in rows], depth),
    )


def _spans_left(cells: Sequence[Any], column: int, start: float) -> bool:
    """Whether the next cell to the left reaches over this column, which begins at ``start``."""
    left = next((cells[at] for at in range(column - 1, -1, -1) if cells[at] is not None), None)
    return left is not None and bool(left[2] > start + 2)

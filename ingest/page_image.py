"""A page of a PDF file as a reader sees it: its picture, and where on the picture each of its letters stands.

Coordinates are shares of the page's width and height from its upper-left corner, so that marks fit at every size.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from errors import UnreadableFile
from ingest.pdfium import PdfFile

_ONE_AT_A_TIME = Lock()  # PDFium may not be entered by two threads


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """0 ≤ left ≤ right ≤ 1 and 0 ≤ top ≤ bottom ≤ 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLetters:
    """``boxes[i]`` is where ``text[i]`` stands; in the order of the file, which is mostly that of reading."""

    text: str
    boxes: tuple[Box, ...]


def page_png(path: Path, number: int, width: int) -> bytes:
    """Page ``number`` (from 1), ``width`` pixels wide. Raises UnreadableFile when there is none."""
    with _page(path, number) as file:
        return file.png(number - 1, width)


def page_letters(path: Path, number: int) -> PageLetters:
    """The letters of page ``number`` (from 1); none for a scanned page. Raises UnreadableFile when there is no page."""
    with _page(path, number) as file:
        letters = file.letters(number - 1)
    return PageLetters(
        text="".join(letter for letter, _ in letters),
        boxes=tuple(Box(left=x0, top=y0, right=x1, bottom=y1) for _, (x0, y0, x1, y1) in letters),
    )


def page_shape(path: Path, number: int) -> float:
    """Height divided by width. Raises UnreadableFile when there is no such page."""
    with _page(path, number) as file:
        return file.shape(number - 1)


@contextmanager
def _page(path: Path, number: int) -> Iterator[PdfFile]:
    with _ONE_AT_A_TIME, PdfFile(path) as file:
        if not 1 <= number <= len(file):
            raise UnreadableFile("Tệp PDF không có trang này. Hãy mở tệp gốc.")
        yield file

"""PDF files → elements. Each page is read by its text layer, or by recognising characters, as what it holds demands.

The text layer of a signed scan holds only the signature's stamp, and that of a searchable one what some other program
recognised, often without diacritics: what counts is how much of the page an image covers, and what the layer says.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from errors import UnreadableFile
from ingest.aligned_tables import aligned_tables
from ingest.elements import Element, Paragraph, RecognisedPages
from ingest.hocr import Recognised
from ingest.legacy import Run, decode, is_garbled
from ingest.markup import is_rule, squeeze
from ingest.ocr import DOTS_PER_INCH, recognised
from ingest.pdf_layout import arrange
from ingest.pdf_page import Page, Word, lines_of
from ingest.pdfium import PdfFile, Sight
from ingest.picture import Picture
from ingest.ruled_tables import ruled_tables
from ingest.stamps import stamp_across
from ingest.steps import step_done
from vietnamese.text import fold

_MOST_PAGES = 5_000
_MOST_POINTS = 14_400  # the largest page that the format allows, 200 inches
_FEWEST_LETTERS_BESIDE_AN_IMAGE = 300
_LARGE_IMAGE = 0.5
_MANY_DRAWINGS = 200
_VIETNAMESE = 0.08
_UNKNOWN = "\ufffd"
_UNKNOWN_SHARE = 0.2

Recogniser = Callable[[Iterator[Picture]], Iterator[Recognised]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _ReadPage:
    """``seen``: from its picture, not from its text layer. ``stamp``: what runs across it."""

    page: Page
    seen: bool
    stamp: str | None = None


def read_pdf(path: Path, recognise: Recogniser = recognised) -> tuple[Element | RecognisedPages, ...]:
    """Elements of a PDF; raises ``UnreadableFile``."""
    with PdfFile(path) as document:
        if len(document) > _MOST_PAGES:
            raise UnreadableFile(f"PDF có hơn {_MOST_PAGES} trang. Hãy tách thành nhiều tệp nhỏ hơn.")
        pages = _pages(document, recognise)
    if not any(read.page.lines or read.page.tables for read in pages):
        raise UnreadableFile("PDF không có chữ nào đọc được. Hãy kiểm tra lại tệp gốc.")
    stamps = dict.fromkeys(read.stamp for read in pages if read.stamp)
    elements = (*(Paragraph(text=stamp) for stamp in stamps), *arrange([read.page for read in pages]))
    seen = tuple(number for number, read in enumerate(pages, start=1) if read.seen)
    return (RecognisedPages(numbers=seen), *elements) if seen else elements


def _pages(document: PdfFile, recognise: Recogniser) -> list[_ReadPage]:
    """All pages in order; those that need it are recognised together, several at a time."""
    sights: list[tuple[_ReadPage, int]] = []
    to_recognise: list[int] = []
    for number in range(len(document)):
        sight = document.sight(number)
        words = _composed(sight.words)
        # Fonts may draw letters that the text layer does not tell, or tells as others.
        garbled = is_garbled(" ".join(word.text for word in words))
        if garbled or _needs_recognition(sight, words):
            to_recognise.append(number)
        else:
            step_done()
        ruled, outside = ruled_tables(sight.rules, words)
        aligned, outside = aligned_tables(outside)
        tables = tuple(sorted((*ruled, *aligned), key=lambda table: table.top))
        page = Page(width=sight.width, height=sight.height, lines=lines_of(outside), tables=tables)
        told = 0 if garbled else _letters(words)
        stamp = stamp_across(squeeze(sight.across))
        sights.append((_ReadPage(page=page, seen=sight.hidden, stamp=stamp), told))
    pictures = (document.picture(number, _resolution(sights[number][0].page)) for number in to_recognise)
    if to_recognise:
        for number, made in zip(to_recognise, recognise(pictures), strict=True):
            step_done()
            letters = sights[number][1]
            if _letters(made.words) > letters:
                sights[number] = replace(sights[number][0], page=made.page, seen=True), letters
    return [read for read, _ in sights]


def _needs_recognition(sight: Sight, words: Sequence[Word]) -> bool:
    """Whether a person sees more on the page than its text layer says."""
    letters = _letters(words)
    if sight.images > _LARGE_IMAGE:
        return letters < _FEWEST_LETTERS_BESIDE_AN_IMAGE or not _is_vietnamese(words)
    drawn = not letters and (sight.images > 0 or sight.drawings > _MANY_DRAWINGS)
    return drawn or sum(word.text.count(_UNKNOWN) for word in words) > _UNKNOWN_SHARE * letters > 0


def _is_vietnamese(words: Sequence[Word]) -> bool:
    """Enough letters carry diacritics; a recognition in another language leaves them out."""
    text = "".join(word.text for word in words)
    marked = sum(plain != letter for plain, letter in zip(fold(text), text.lower(), strict=True))
    return marked >= _VIETNAMESE * len(text)


def _letters(words: Sequence[Word]) -> int:
    return sum(character.isalpha() for word in words for character in word.text)


def _resolution(page: Page) -> int:
    """Fewer dots on a page that is far larger than paper."""
    longest = max(page.width, page.height, 1.0)
    return max(20, min(DOTS_PER_INCH, int(DOTS_PER_INCH * _MOST_POINTS / 6 / longest)))


def _composed(words: Sequence[Word]) -> tuple[Word, ...]:
    """In Unicode and NFC, as all text of this project. What only draws a line goes."""
    [texts] = decode([[Run(text=f"{word.text} ", font=word.font) for word in words]])
    squeezed = (replace(word, text=squeeze(text), font="") for word, text in zip(words, texts, strict=True))
    return tuple(word for word in squeezed if word.text and not is_rule(word.text))

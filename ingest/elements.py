"""What a reader of one file format hands on: paragraphs, footnotes, tables and page breaks, in reading order.

Readers know formats, not documents: they neither look for headings nor for the letterhead.
All texts are NFC with single blanks and without markup.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """``breaks``: offsets in ``text`` at which a new page begins. ``marks``: footnote marks taken out of it.

    ``level``: the outline level that the file itself states ("##" or "Heading 2": 2), None for body text.
    """

    text: str
    breaks: tuple[int, ...] = ()
    marks: tuple[str, ...] = ()
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """``mark`` is what stands at its place in a paragraph's ``marks``."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells; the first ``header`` rows name the columns. A cell merged over columns stands in each of them."""

    rows: tuple[tuple[str, ...], ...]
    header: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows stands on the next page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedPages:
    """Said before all else: the numbers of the pages that were read from pictures, where letters may be wrong."""

    numbers: tuple[int, ...]


Element = Paragraph | Footnote | Table | PageBreak

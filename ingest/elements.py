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
    """``mark`` is what stands at its place in a paragraph's ``marks``.

    ``page``: the page at whose foot it stands, which its paragraph may have left; None where the file has no pages,
    or the order of the elements tells it. ``behind``: how many pages its paragraph turned after the mark.
    """

    mark: str
    text: str
    page: int | None = None
    behind: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table's row looks: where its label begins, how far it is set in, and whether it is bold.

    ``place``: its cells in a workbook, "A9:G9". ``unit``: where a note to its label gives one other than the table's.
    """

    column: int = 0
    indent: int = 0
    strong: bool = False
    place: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells; the first ``header`` rows name the columns. A cell merged over columns stands in each of them.

    ``breaks``: the rows at which a new page begins.
    ``columns``: the header path of each column, where the file tells more than its rows. ``layout``: one for each
    row, or none. ``title``, ``unit`` and ``sheet``: what a workbook says above the table, and where it stands.
    """

    rows: tuple[tuple[str, ...], ...]
    header: int = 0
    breaks: tuple[int, ...] = ()
    columns: tuple[str, ...] = ()
    layout: tuple[Layout, ...] = ()
    title: str = ""
    unit: str = ""
    sheet: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows stands on the next page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedPages:
    """Said before all else: the numbers of the pages that were read from pictures, where letters may be wrong."""

    numbers: tuple[int, ...]


Element = Paragraph | Footnote | Table | PageBreak

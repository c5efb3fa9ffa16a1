"""What every reader produces: one frozen ``Report``, and the ``Passage``s that are quoted from it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from vietnamese.periods import Period
from vietnamese.places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who says this, when, about what and about which time (decree 30/2020/NĐ-CP). None: not found, never guessed."""

    number: str | None = None  # "124/BC-UBND"
    issued: date | None = None
    issuer: str | None = None  # "UBND huyện Cao Lộc"
    kind: str | None = None  # "Báo cáo", "Thông báo", …
    title: str | None = None  # trích yếu
    signer: str | None = None
    place: Place | None = None  # the unit that the report is about
    period: Period | None = None  # kỳ báo cáo
    draft: bool = False  # "DỰ THẢO" stands on it


BlockKind = Literal["letterhead", "heading", "paragraph", "row", "footnote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of ``report.text`` that is one heading, paragraph, table row or footnote.

    ``section``: the headings above it, outermost first, as written ("II. TÌNH HÌNH …", "1. Lĩnh vực kinh tế").
    ``columns``: for a row, the header path of each of its cells, which stand in the text joined by " | ".
    ``units``: the unit of each of them, "" for words. ``parents``: labels of the rows that it is part of, outermost
    first. ``caption``: the table's caption and unit line, "" where there is none. ``sheet`` and ``cells``: where the
    row stands in a workbook ("VDT", "A9:G9"). ``page``: that of a footnote, where the text's order does not tell it.
    """

    kind: BlockKind
    start: int
    end: int
    section: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    caption: str = ""
    sheet: str | None = None
    cells: str | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One file, read. ``text`` is NFC, healed across page breaks; blocks are in order and do not overlap.

    ``source``: path relative to the indexed folder, with "/". ``pages``: the offset at which each page
    begins, so that page n starts at ``pages[n - 1]``; (0,) for formats without pages. ``recognised``: the pages
    that were read from their pictures, where single letters and figures may be wrong.
    """

    source: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[int, ...] = (0,)
    recognised: tuple[int, ...] = ()
    letterhead: Letterhead = Letterhead()


PassageKind = Literal["letterhead", "prose", "row", "footnote"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A quotable span: ``report.text[start:end] == text``; whole sentences of one section, at most 1,000 characters.

    ``lead``: what governs it from outside its own sentence, "" where nothing does: the paragraph above that ends in a
    colon, and the head of its own list item ("Công tác nội vụ"). ``before``: the end of what its paragraph says before
    it; ``above``: the openings of all sentences there, nearest last, for the time and the base of comparison that hold
    on. All are context for understanding, never quoted. ``columns``, ``units``, ``parents``, ``sheet`` and ``cells``:
    as in its block. ``doubt``: what of its figures does not add up, in Vietnamese.
    """

    source: str
    start: int
    end: int
    text: str
    page: int
    kind: PassageKind = "prose"
    section: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    caption: str = ""
    lead: str = ""
    before: str = ""
    above: tuple[str, ...] = ()
    doubt: str = ""
    sheet: str | None = None
    cells: str | None = None

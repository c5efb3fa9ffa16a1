"""Elements → the report's text with its blocks, sections and pages.

The text is rendered here and only here, so that every offset is one of the text that is kept.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ingest.elements import Element, Footnote, PageBreak, Paragraph, Table
from ingest.header_units import unit_in
from ingest.headings import Heading, heading_of, is_bare_number, numbering, succeeds
from ingest.report import Block, BlockKind
from ingest.side_by_side import lists_of
from ingest.tables import CELL_SEPARATOR, TableRow, table_rows

_CAPTION = re.compile(r"^\(?(?:Bảng|Biểu|Phụ lục|Phụ biểu|Đơn vị(?: tính)?|ĐVT)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(Điều\s+\d+[a-zđ]?)[.:]")
_LONGEST_CAPTION = 160
# An annex's caption may be all the letterhead that it has.
_ABOVE_A_TABLE = {"paragraph", "heading", "letterhead"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A report's text, its blocks in order, and the offset at which each page begins."""

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[int, ...]


def outline(elements: Sequence[Element], letterhead: frozenset[int] = frozenset()) -> Outline:
    """Render elements; those whose positions are in ``letterhead`` become blocks of that kind."""
    writer = _Writer()
    for position, element in enumerate(elements):
        match element:
            case PageBreak():
                writer.turn_page()
            case Footnote():
                writer.footnote(element)
            case Table():
                writer.table(element)
            case Paragraph() if position in letterhead:
                writer.paragraph(element, "letterhead")
            case Paragraph():
                writer.body(element, _following(elements, position, letterhead))
    return writer.outline()


@dataclass(slots=True)
class _Writer:
    """Text so far and the headings that are open; used within one call of ``outline``."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    pages: list[int] = field(default_factory=lambda: [0])
    turned: int = 0
    open: list[Heading] = field(default_factory=list)
    sections_of_marks: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def section(self) -> tuple[str, ...]:
        return tuple(heading.text for heading in self.open)

    def outline(self) -> Outline:
        self.pages.extend([self.length] * self.turned)
        return Outline(text="".join(self.parts), blocks=tuple(self.blocks), pages=tuple(self.pages))

    def turn_page(self) -> None:
        self.turned += 1

    def paragraph(self, element: Paragraph, kind: BlockKind, section: tuple[str, ...] | None = None) -> None:
        section = self.section if section is None and kind != "letterhead" else section or ()
        start = self._write(element.text, Block(kind=kind, start=0, end=0, section=section))
        self.pages.extend(start + offset for offset in element.breaks)
        self.sections_of_marks.update(dict.fromkeys(element.marks, self.section))

    def body(self, element: Paragraph, following: str | None) -> None:
        """A heading or a paragraph of the report's body."""
        heading = heading_of(element.text, element.level, following)
        if heading is not None:
            self._close_for(heading)
            self.paragraph(element, "heading")
            self.open.append(heading)
            return
        number = numbering(element.text)
        if number is not None:
            self._close_series(number)
        self.paragraph(element, "paragraph")
        if number is not None and (article := _ARTICLE.match(element.text)):
            self._close_for(number)
            self.open.append(Heading(text=article[1], rank=number.rank, series=number.series, ordinal=number.ordinal))

    def footnote(self, element: Footnote) -> None:
        section = self.sections_of_marks.get(element.mark, self.section)
        self._write(element.text, Block(kind="footnote", start=0, end=0, section=section, page=element.page))

    def table(self, element: Table) -> None:
        caption = ". ".join(text for text in (element.title, element.unit) if text) or self._caption()
        if element.sheet is not None:
            self.open.clear()
        section = (element.title,) if element.title else self.section
        if element.title:
            self._write(element.title, Block(kind="heading", start=0, end=0))
        if element.unit:
            self._write(element.unit, Block(kind="row", start=0, end=0, section=section, sheet=element.sheet))
        for part in lists_of(element):
            for number, row in enumerate(table_rows(part, caption)):
                self.turned += part.breaks.count(number)
                if text := CELL_SEPARATOR.join(row.cells):
                    self._write(text, _row_block(row, section, caption, element.sheet))

    def _write(self, text: str, block: Block) -> int:
        """Append the text as the block, whose place is known only now."""
        if self.parts:
            dense = block.kind == self.blocks[-1].kind and block.kind in {"row", "letterhead"}
            self._append("\n" if dense else "\n\n")
        start = self.length
        self.pages.extend([start] * self.turned)
        self.turned = 0
        self._append(text)
        self.blocks.append(replace(block, start=start, end=self.length))
        return start

    def _append(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _close_for(self, heading: Heading) -> None:
        if self.open and is_bare_number(self.open[-1]) and not heading.series:
            return
        while self.open and self.open[-1].rank >= heading.rank:
            self.open.pop()

    def _close_series(self, number: Heading) -> None:
        """A plain paragraph "2. …" ends the section "1. …" of the same numbering."""
        for position, heading in enumerate(self.open):
            if succeeds(number, heading):
                del self.open[position:]
                return

    def _caption(self) -> str:
        """Title and unit line directly above the table."""
        lines: list[str] = []
        for block in reversed(self.blocks[-2:]):
            text = "".join(self.parts)[block.start : block.end] if block.kind in _ABOVE_A_TABLE else ""
            if len(text) > _LONGEST_CAPTION or not (_CAPTION.match(text) or _names_unit(text)):
                break
            lines.insert(0, text)
        return " ".join(lines)


def _names_unit(text: str) -> bool:
    """ "Giải ngân vốn đầu tư công (triệu đồng)": a title above a table that ends in its unit."""
    return text.endswith((")", "):")) and bool(unit_in(text[text.rfind("(") :]))


def _following(elements: Sequence[Element], position: int, letterhead: frozenset[int]) -> str | None:
    """The next paragraph's text, "" for a table, None where the body ends."""
    for later in range(position + 1, len(elements)):
        element = elements[later]
        if isinstance(element, Table):
            return ""
        if isinstance(element, Paragraph):
            return None if later in letterhead else element.text
    return None


def _row_block(row: TableRow, section: tuple[str, ...], caption: str, sheet: str | None) -> Block:
    return Block(
        kind="row",
        start=0,
        end=0,
        section=section,
        columns=row.columns,
        units=row.units,
        parents=row.parents,
        caption=caption,
        sheet=sheet,
        cells=row.place or None,
    )

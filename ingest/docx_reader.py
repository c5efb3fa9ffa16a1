"""Word documents (``.docx``, read with python-docx) → elements.

Body order: paragraphs, tables, content controls. Pages are those that Word last rendered, else explicit page
breaks. Footnotes follow the paragraph that refers to them. Left out is what is not shown: text that was deleted or
moved elsewhere, and hidden text. A table that holds tables only lays out the page and is taken apart.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from ingest.docx_fonts import make_unicode
from ingest.docx_numbering import Numbering, read_numbering
from ingest.elements import Element, Footnote, PageBreak, Paragraph
from ingest.frames import frame_or_table, header_rows
from ingest.healing import glue
from ingest.markup import is_rule, squeeze
from ingest.package import reading
from ingest.stamps import is_draft, secrecy

_SKIPPED = {qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:instrText"), qn("w:txbxContent")}
_WRAPPERS = {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WATERMARK = "{urn:schemas-microsoft-com:vml}textpath"
_PAGE, _LINE = "\f", "\n"
_PAGES = re.compile(rf"{_PAGE}(?:\s*{_PAGE})*")  # Word may note one end twice: as it was typed, and as it was shown
_POWERS = {"2": "²", "3": "³"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TYPED_MARK = re.compile(r"\(?(\d{1,3}|\*{1,3})\)?")
_TEN = re.compile(r"(?<![\d.,])10$")


def read_docx(path: Path) -> tuple[Element, ...]:
    """Elements of a Word document; raises ``UnreadableFile``."""
    with reading(path, "Word", OpcError):
        document = docx.Document(str(path))
        notes = _note_parts(document.part)
        styles = document.styles.element
        make_unicode([document.element.body, *notes.values()], styles)
        numbering = read_numbering(_numbering_part(document.part), styles)
        reader = _Reader(footnotes=_footnotes(notes), numbering=numbering)
        return (*_stamps(document.part), *reader.elements(document.element.body))


@dataclass(slots=True)
class _Run:
    """Text of a paragraph so far, with page and line ends in it, and the marks of its footnotes with their offsets."""

    text: str = ""
    marks: list[str] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Reader:
    """Walks the body once; ``fresh`` tells that nothing was written since the last page break."""

    footnotes: Mapping[str, str]
    numbering: Numbering
    fresh: bool = True

    def elements(self, body: Any) -> Iterator[Element]:
        for child in body.iterchildren():
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from self._table(child)
            elif child.tag in _WRAPPERS:
                yield from self.elements(child)

    def _paragraph(self, node: Any) -> Iterator[Element]:
        run = _Run()
        if _flag(node, "w:pPr/w:pageBreakBefore"):
            run.text = _PAGE
        _collect(node, run)
        behind = [len(_PAGES.findall(run.text, offset)) for offset in run.offsets]
        run.text = _labelled(run.text, self.numbering.label(node))
        level = _level(node)
        for index, line in enumerate(run.text.split(_LINE)):
            yield from self._line(line, tuple(run.marks) if not index else (), level)
        for mark, turned in zip(run.marks, behind, strict=True):
            if text := self.footnotes.get(mark, ""):
                yield Footnote(mark=mark, text=text, behind=turned)
        for box in node.iter(qn("w:txbxContent")):
            if not _is_copy(box) and next(box.iterancestors(qn("w:p"))) is node:
                yield from self.elements(box)

    def _line(self, line: str, marks: tuple[str, ...], level: int | None) -> Iterator[Element]:
        """One paragraph; page ends before or after its text are page breaks, those within it its ``breaks``."""
        text, turned = "", False
        breaks: list[int] = []
        for index, part in enumerate(line.split(_PAGE)):
            piece = "" if is_rule(part) else squeeze(part)
            turned = turned or bool(index)
            if turned and not text:
                yield from self._turn()
                turned = False
            if piece and text:
                text += glue(text, piece)
                breaks.append(len(text))
                turned = False
            text += piece
            self.fresh = self.fresh and not piece
        if text:
            yield Paragraph(text=text, breaks=tuple(breaks), marks=marks, level=level)
        if turned:
            yield from self._turn()

    def _turn(self) -> Iterator[PageBreak]:
        if not self.fresh:
            yield PageBreak()
        self.fresh = True

    def _table(self, node: Any) -> Iterator[Element]:
        """The table, in parts where a page ends between its rows."""
        if any(map(_is_grid, node.iterdescendants(qn("w:tbl")))):
            for row in _rows(node):
                for cell in _cells(row):
                    yield from self.elements(cell)
            return
        rows, header = _grid(node, self.numbering)
        parts: list[list[list[str]]] = [[]]
        for row in rows:
            if parts[-1] and any(cell.lstrip().startswith(_PAGE) for cell in row):
                parts.append([])
            parts[-1].append([cell.replace(_PAGE, " ") for cell in row])
        for index, part in enumerate(parts):
            if index:
                yield from self._turn()
            yield from frame_or_table(part, 0 if index else header)
            self.fresh = False


def _collect(node: Any, run: _Run) -> None:
    """Text of a paragraph's runs, hyperlinks and insertions, in order."""
    for child in node.iterchildren():
        if child.tag in _SKIPPED or child.tag == _FALLBACK or _flag(child, "w:rPr/w:vanish"):
            continue
        if child.tag == qn("w:r") and _is_superscript(child):
            _collect_superscript(child, run)
        elif child.tag == qn("w:t"):
            run.text += child.text or ""
        elif child.tag == qn("w:tab"):
            run.text += " "
        elif child.tag == qn("w:noBreakHyphen"):
            run.text += "-"
        elif child.tag == qn("w:lastRenderedPageBreak"):
            run.text += _PAGE
        elif child.tag == qn("w:cr"):
            run.text += _LINE
        elif child.tag == qn("w:br"):
            run.text += _PAGE if child.get(qn("w:type")) == "page" else _LINE
        elif child.tag in {qn("w:footnoteReference"), qn("w:endnoteReference")}:
            run.marks.append(child.tag.rpartition("}")[2][:1] + child.get(qn("w:id"), ""))
            run.offsets.append(len(run.text))
        else:
            _collect(child, run)


def _is_superscript(node: Any) -> bool:
    align = node.find(f"{qn('w:rPr')}/{qn('w:vertAlign')}")
    return align is not None and align.get(qn("w:val")) == "superscript"


def _collect_superscript(node: Any, run: _Run) -> None:
    """ "m" + "2" is "m²", "10" + "6" is "10⁶"; a footnote's mark that was typed goes: "8,52" + "1" is no 8,521."""
    raised = _Run()
    _collect(node, raised)
    run.marks += raised.marks
    run.offsets += [len(run.text) + offset for offset in raised.offsets]
    mark = _TYPED_MARK.fullmatch(raised.text.strip())
    if mark and run.text.endswith("m") and mark[1] in _POWERS:
        run.text += _POWERS[mark[1]]
    elif mark and _TEN.search(run.text):
        run.text += mark[1].translate(_RAISED)
    elif not mark or not run.text.strip():
        run.text += raised.text


def _level(node: Any) -> int | None:
    """From "Heading 2" or an outline level; None for body text."""
    outline = node.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    if outline is not None and (outline.get(qn("w:val")) or "").isdigit():
        stated = int(outline.get(qn("w:val"))) + 1
        return stated if stated <= 6 else None
    style = node.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    name = (style.get(qn("w:val")) or "") if style is not None else ""
    digits = name.casefold().removeprefix("heading").strip()
    return int(digits) if name.casefold().startswith("heading") and digits.isdigit() else None


def _flag(node: Any, path: str) -> bool:
    found = node.find("/".join(qn(step) for step in path.split("/")))
    return found is not None and found.get(qn("w:val")) not in {"0", "false"}


def _grid(node: Any, numbering: Numbering) -> tuple[list[list[str]], int]:
    """Cells by grid column, merged ones repeated over what they cover, and the number of header rows."""
    rows: list[list[str]] = []
    repeated, depth = 0, 1
    for tr in _rows(node):
        row: list[str] = []
        for tc in _cells(tr):
            width = _number(tc, "w:tcPr/w:gridSpan")
            merge = tc.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
            goes_on = merge is not None and merge.get(qn("w:val")) != "restart"
            above = rows[-1][len(row)] if goes_on and rows and len(row) < len(rows[-1]) else None
            row += [_cell_text(tc, numbering) if above is None else above] * width
            if (goes_on and len(rows) == depth) or (not rows and width > 1):
                depth = len(rows) + 1 + int(not rows)
        if _flag(tr, "w:trPr/w:tblHeader") and repeated == len(rows):
            repeated += 1
        rows.append(row)
    return rows, repeated or header_rows(rows, depth)


def _rows(table: Any) -> list[Any]:
    """Its own rows, also those within content controls, without those that were deleted."""
    rows = [row for row in table.iter(qn("w:tr")) if next(row.iterancestors(qn("w:tbl"))) is table]
    return [row for row in rows if not _flag(row, "w:trPr/w:del")]


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row.iter(qn("w:tc")) if next(cell.iterancestors(qn("w:tr"))) is row]


def _is_grid(table: Any) -> bool:
    """Whether it has rows and columns: one of a single row or column only lays out a cell."""
    rows = _rows(table)
    return len(rows) > 1 and all(len(_cells(row)) > 1 for row in rows)


def _number(node: Any, path: str) -> int:
    found = node.find("/".join(qn(step) for step in path.split("/")))
    digits = (found.get(qn("w:val")) or "") if found is not None else ""
    return min(int(digits), 200) if digits.isdigit() and int(digits) else 1


def _cell_text(tc: Any, numbering: Numbering) -> str:
    """Lines of the cell's paragraphs, those of tables and text boxes within it too."""
    lines = []
    for paragraph in tc.iter(qn("w:p")):
        if not _is_copy(paragraph):
            run = _Run()
            _collect(paragraph, run)
            lines.append(_labelled(run.text, numbering.label(paragraph), alone=True))
    return _LINE.join(lines)


def _is_copy(node: Any) -> bool:
    """Whether it repeats, for old programs, what stands before it."""
    return next(node.iterancestors(_FALLBACK), None) is not None


def _labelled(text: str, label: str, *, alone: bool = False) -> str:
    """The text with its outline number, which comes after a page's end; ``alone``: also where there is no text."""
    body = text.lstrip(f"{_PAGE} ")
    return f"{text[: len(text) - len(body)]}{label} {body}" if label and (body or alone) else text


def _stamps(part: Any) -> Iterator[Paragraph]:
    """A running header is no text, but a stamp in it, or a watermark across the page, is to be seen."""
    for relation in part.rels.values():
        if relation.reltype.endswith("/header") and not relation.is_external:
            root = parse_xml(relation.target_part.blob)
            drawn = [node.get("string") or "" for node in root.iter(_WATERMARK)]
            for line in (*_cell_text(root, Numbering()).split(_LINE), *drawn):
                if secrecy(squeeze(line)) or is_draft(squeeze(line)):
                    yield Paragraph(text=squeeze(line))


def _numbering_part(part: Any) -> Any | None:
    parts = (relation for relation in part.rels.values() if relation.reltype.endswith("/numbering"))
    return next((parse_xml(relation.target_part.blob) for relation in parts if not relation.is_external), None)


def _note_parts(part: Any) -> Mapping[str, Any]:
    """The roots of the footnotes ("f") and endnotes ("e")."""
    return {
        kind[:1]: parse_xml(relation.target_part.blob)
        for relation in part.rels.values()
        if (kind := relation.reltype.rpartition("/")[2]) in {"footnotes", "endnotes"} and not relation.is_external
    }


def _footnotes(roots: Mapping[str, Any]) -> Mapping[str, str]:
    """Texts of footnotes ("f2") and endnotes ("e1"), by the mark that refers to them."""
    return {
        kind + note.get(qn("w:id"), ""): squeeze(_cell_text(note, Numbering()))
        for kind, root in roots.items()
        for note in root.iterchildren()
        if note.get(qn("w:type")) in {None, "normal"}
    }

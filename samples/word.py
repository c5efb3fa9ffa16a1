"""``Sample`` → .docx, laid out by decree 30/2020/NĐ-CP. The only file here that imports python-docx.

python-docx has no footnotes, so their part is written here (ECMA-376 part 1, 17.11). The archive is packed
again with fixed times: the same source gives the same bytes.
"""

import io
import zipfile
from datetime import datetime, time
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as DocxParagraph

from samples.source import MARK, MOTTO, NATION, SIGNED, Heading, Paragraph, Sample, Table, pieces

_FONT = "Times New Roman"
_LEFT, _CENTRE, _BOTH = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY
_FIXED_TIME = (2024, 1, 1, 0, 0, 0)
_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def as_docx(sample: Sample) -> bytes:
    """The finished file."""
    document = Document()
    _set_page(document, sample)
    _letterhead(document, sample)
    for block in sample.blocks:
        match block:
            case Heading():
                heading = document.add_paragraph()
                heading.paragraph_format.keep_with_next = True
                _write(heading, block.text, bold=block.level < 3, italic=block.level == 3, indent=True)
            case Paragraph():
                _write(document.add_paragraph(), block.text, align=_BOTH, indent=True)
            case Table():
                _table(document, block)
    _closing(document, sample)
    if sample.notes:
        _footnotes(document, sample.notes)
    buffer = io.BytesIO()
    document.save(buffer)
    return _repack(buffer.getvalue())


def _set_page(document: Docx, sample: Sample) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin = section.bottom_margin = section.right_margin = Cm(2)
    section.left_margin = Cm(3)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    number._p.append(field)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(14)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "", sample.title, MARK
    properties.created = properties.modified = datetime.combine(sample.issued, time(8))


def _letterhead(document: Docx, sample: Sample) -> None:
    left, right = _columns(document, Cm(6.2), Cm(9.8))
    _write(left.paragraphs[0], sample.issuer[0], bold=True, align=_CENTRE, size=12)
    for line in sample.issuer[1:]:
        _write(left.add_paragraph(), line, bold=True, align=_CENTRE, size=12)
    _write(left.add_paragraph(), f"Số: {sample.number}", align=_CENTRE, size=13)
    _write(right.paragraphs[0], NATION, bold=True, align=_CENTRE, size=12)
    _write(right.add_paragraph(), MOTTO, bold=True, align=_CENTRE, size=13, underline=True)
    _write(right.add_paragraph(), sample.place_and_date, italic=True, align=_CENTRE, size=13)
    _write(document.add_paragraph(), f"({MARK})", italic=True, align=_CENTRE, size=11, before=8)
    _write(document.add_paragraph(), sample.kind, bold=True, align=_CENTRE, before=8)
    _write(document.add_paragraph(), sample.title, bold=True, align=_CENTRE, after=12)


def _closing(document: Docx, sample: Sample) -> None:
    document.add_paragraph()
    left, right = _columns(document, Cm(8), Cm(8))
    _write(left.paragraphs[0], "Nơi nhận:", bold=True, italic=True, size=12)
    for recipient in sample.recipients:
        _write(left.add_paragraph(), f"- {recipient}", size=11)
    _write(right.paragraphs[0], sample.signature[0], bold=True, align=_CENTRE, size=13)
    for line in sample.signature[1:]:
        _write(right.add_paragraph(), line, bold=True, align=_CENTRE, size=13)
    _write(right.add_paragraph(), SIGNED, italic=True, align=_CENTRE, size=13)


def _columns(document: Docx, *widths: Cm) -> list[_Cell]:
    table = document.add_table(rows=1, cols=len(widths))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width  # for LibreOffice; Word reads the cell's own
        column.cells[0].width = width
    return list(table.rows[0].cells)


def _table(document: Docx, table: Table) -> None:
    _write(document.add_paragraph(), table.caption, italic=True, align=_CENTRE, size=13, before=4, after=4)
    header_rows = 2 if table.has_groups else 1
    grid = document.add_table(rows=header_rows + len(table.rows), cols=len(table.columns), style="Table Grid")
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    _table_header(grid, table)
    for cells, row in zip(grid.rows[header_rows:], table.rows, strict=True):
        for column, (cell, text) in enumerate(zip(cells.cells, row, strict=True)):
            _write(cell.paragraphs[0], text, align=_CENTRE if column else _LEFT, size=12, before=2, after=2)
    document.add_paragraph()


def _table_header(grid: DocxTable, table: Table) -> None:
    first = 0
    for name, width in table.groups:
        last = first + width - 1
        paths = table.columns[first : last + 1]
        bottom = int(table.has_groups and len(paths[0]) == 1)
        merged = grid.cell(0, first).merge(grid.cell(bottom, last))
        _write(merged.paragraphs[0], name, bold=True, align=_CENTRE, size=12)
        for column, path in enumerate(paths, start=first):
            if len(path) > 1:
                _write(grid.cell(1, column).paragraphs[0], path[1], bold=True, align=_CENTRE, size=12)
        first = last + 1


def _write(
    paragraph: DocxParagraph,
    text: str,
    *,
    bold: bool = False,
    italic: bool = False,
    underline: bool = False,
    align: WD_ALIGN_PARAGRAPH = _LEFT,
    size: int = 14,
    indent: bool = False,
    before: int = 0,
    after: int = 0,
) -> None:
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = Pt(before)
    paragraph.paragraph_format.space_after = Pt(6 if indent else after)
    paragraph.paragraph_format.first_line_indent = Cm(1.27) if indent else None
    for piece in pieces(text):
        run = paragraph.add_run("" if isinstance(piece, int) else piece)
        run.bold, run.italic, run.underline = bold, italic, underline
        run.font.size = Pt(size)
        if isinstance(piece, int):
            run.font.superscript = True
            reference = OxmlElement("w:footnoteReference")
            reference.set(qn("w:id"), str(piece))
            run._r.append(reference)


def _footnotes(document: Docx, notes: dict[int, str]) -> None:
    separators = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>"
    )
    texts = "".join(
        f'<w:footnote w:id="{number}"><w:p>'
        '<w:r><w:rPr><w:sz w:val="20"/><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve"> {escape(text)}</w:t></w:r>'
        "</w:p></w:footnote>"
        for number, text in notes.items()
    )
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    blob = f"{declaration}<w:footnotes {nsdecls('w')}>{separators}{texts}</w:footnotes>".encode()
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES_TYPE, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _repack(archive: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, date_time=_FIXED_TIME)
            new.writestr(entry, old.read(name), compress_type=zipfile.ZIP_DEFLATED)
    return buffer.getvalue()

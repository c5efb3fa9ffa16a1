"""``Sample`` → born-digital .pdf, laid out by decree 30/2020/NĐ-CP. The only file here that imports reportlab.

A small page engine of our own, since platypus has no footnotes: a paragraph goes on where the page ends, and a
note stands at the foot of the page that its reference stands on. Fixed metadata: same source, same bytes.
"""

import io
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid

from samples.source import MARK, MOTTO, NATION, SIGNED, Heading, Paragraph, Sample, Table, pieces

FONT_FOLDER = Path("/usr/share/fonts/truetype/dejavu")
_FACES = {"": "Serif", "-Bold": "Serif-Bold", "-Italic": "Serif-Italic", "-BoldItalic": "Serif-BoldItalic"}
_LEFT, _RIGHT, _TOP, _BOTTOM = 3.0 * cm, 2.0 * cm, 2.0 * cm, 2.0 * cm
_WIDTH = A4[0] - _LEFT - _RIGHT

_BODY = ParagraphStyle(
    "body", fontName="Serif", fontSize=11.5, leading=16, alignment=TA_JUSTIFY, firstLineIndent=1 * cm, spaceAfter=4
)
_HEADINGS = {
    1: ParagraphStyle("h1", _BODY, fontName="Serif-Bold", alignment=0),
    2: ParagraphStyle("h2", _BODY, fontName="Serif-Bold", alignment=0),
    3: ParagraphStyle("h3", _BODY, fontName="Serif-BoldItalic", alignment=0),
}
_HEADING_ROOM = 3 * _BODY.leading
_CENTRED = ParagraphStyle("centred", fontName="Serif", fontSize=11, leading=14.5, alignment=TA_CENTER)
_SMALL = ParagraphStyle("small", fontName="Serif", fontSize=9.5, leading=12.5)
_NOTE = ParagraphStyle("note", fontName="Serif", fontSize=8.5, leading=11)


def as_pdf(sample: Sample) -> bytes:
    """The finished file; without the fonts, an error that says which Debian package has them."""
    _register_fonts()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setTitle(sample.title)
    canvas.setSubject(MARK)
    pages = _Pages(canvas, sample.notes)
    for flowable in [*_letterhead(sample), *_body(sample), *_closing(sample)]:
        pages.add(flowable)
    pages.close()
    canvas.save()
    return buffer.getvalue()


def _register_fonts() -> None:
    for suffix, name in _FACES.items():
        file = FONT_FOLDER / f"DejaVuSerifCondensed{suffix}.ttf"
        if not file.is_file():
            raise SystemExit(f"{file} is missing: apt-get install fonts-dejavu-core fonts-dejavu-extra")
        pdfmetrics.registerFont(TTFont(name, file))
    pdfmetrics.registerFontFamily("Serif", *_FACES.values())


class _Pages:
    """Fills pages from top to bottom; ``_notes`` are those that wait for the foot of the current page."""

    def __init__(self, canvas: Canvas, texts: dict[int, str]) -> None:
        self._canvas = canvas
        self._texts = texts
        self._top: float = A4[1] - _TOP
        self._notes: list[Text] = []

    def add(self, flowable: Flowable) -> None:
        """Place it, the rest of it on the next page where it does not fit."""
        if getattr(flowable, "style", None) in _HEADINGS.values() and self._room() < _HEADING_ROOM:
            self._turn()
        notes = self._notes_of(flowable)
        room = self._room() - sum(_height(note) for note in notes)
        if _height(flowable) <= room:
            self._draw(flowable)
            self._notes += notes
            return
        first, *rest = flowable.splitOn(self._canvas, _WIDTH, room) or [None, flowable]
        if first is not None:
            self._draw(first)
            self._notes += self._notes_of(first)
        self._turn()
        for part in rest:
            self.add(part)

    def close(self) -> None:
        """Finish the last page."""
        bottom = _BOTTOM
        for note in reversed(self._notes):
            note.drawOn(self._canvas, _LEFT, bottom)
            bottom += _height(note)
        if self._notes:
            self._canvas.line(_LEFT, bottom + 3, _LEFT + 5 * cm, bottom + 3)
        self._canvas.showPage()

    def _turn(self) -> None:
        self.close()
        self._top, self._notes = A4[1] - _TOP, []
        self._canvas.setFont("Serif", 11)
        self._canvas.drawCentredString(A4[0] / 2, A4[1] - 1.3 * cm, str(self._canvas.getPageNumber()))

    def _room(self) -> float:
        rule = 8.0
        return self._top - float(_BOTTOM) - rule - sum(_height(note) for note in self._notes)

    def _draw(self, flowable: Flowable) -> None:
        self._top -= _height(flowable)
        flowable.drawOn(self._canvas, _LEFT, self._top)
        self._top -= flowable.getSpaceAfter()

    def _notes_of(self, flowable: Flowable) -> list[Text]:
        marks = [int(part.text) for part in getattr(flowable, "frags", ()) if getattr(part, "rise", 0)]
        return [Text(f'<super size="6">{mark}</super> {escape(self._texts[mark])}', _NOTE) for mark in marks]


def _height(flowable: Flowable) -> float:
    return float(flowable.wrap(_WIDTH, A4[1])[1])


def _letterhead(sample: Sample) -> list[Flowable]:
    bold = ParagraphStyle("bold", _CENTRED, fontName="Serif-Bold", fontSize=10)
    left = [*(Text(line, bold) for line in sample.issuer), Text(f"Số: {sample.number}", _CENTRED)]
    right = [Text(NATION, bold), Text(f"<u>{MOTTO}</u>", bold), Text(f"<i>{sample.place_and_date}</i>", _CENTRED)]
    title = ParagraphStyle("title", _CENTRED, fontName="Serif-Bold", fontSize=12, leading=16)
    return [
        _side_by_side(left, right, 6 * cm),
        Spacer(0, 8),
        Text(f"<i>({MARK})</i>", _CENTRED),
        Spacer(0, 8),
        Text(sample.kind, title),
        Text(sample.title, title),
        Spacer(0, 10),
    ]


def _body(sample: Sample) -> list[Flowable]:
    flowables: list[Flowable] = []
    for block in sample.blocks:
        match block:
            case Heading():
                flowables.append(Text(escape(block.text), _HEADINGS[block.level]))
            case Paragraph():
                flowables.append(Text(_markup(block.text), _BODY))
            case Table():
                flowables += [Text(f"<i>{escape(block.caption)}</i>", _CENTRED), Spacer(0, 4), _grid(block)]
                flowables.append(Spacer(0, 8))
    return flowables


def _closing(sample: Sample) -> list[Flowable]:
    bold = ParagraphStyle("signature", _CENTRED, fontName="Serif-Bold")
    left = [Text("<b><i>Nơi nhận:</i></b>", _SMALL), *(Text(f"- {escape(one)}", _SMALL) for one in sample.recipients)]
    right = [*(Text(line, bold) for line in sample.signature), Spacer(0, 10), Text(f"<i>{SIGNED}</i>", _CENTRED)]
    return [Spacer(0, 12), _side_by_side(left, right, _WIDTH / 2)]


def _side_by_side(left: Sequence[Flowable], right: Sequence[Flowable], width: float) -> Grid:
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    return Grid([[list(left), list(right)]], colWidths=[width, _WIDTH - width], style=style)


def _grid(table: Table) -> Grid:
    name = ParagraphStyle("name", _SMALL, fontName="Serif-Bold", alignment=TA_CENTER)
    figure = ParagraphStyle("figure", _SMALL, alignment=TA_CENTER)
    header = [Text(escape(" – ".join(path)), name) for path in table.columns]
    rows = [[Text(escape(row[0]), _SMALL), *(Text(cell, figure) for cell in row[1:])] for row in table.rows]
    first = 4.2 * cm
    widths = [first, *[(_WIDTH - first) / (len(header) - 1)] * (len(header) - 1)]
    lines = [("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    return Grid([header, *rows], colWidths=widths, style=lines, repeatRows=1)


def _markup(text: str) -> str:
    return "".join(
        f'<super size="7.5">{piece}</super>' if isinstance(piece, int) else escape(piece) for piece in pieces(text)
    )

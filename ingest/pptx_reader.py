"""Presentations (``.pptx``, read with python-pptx; ``.ppt`` by way of LibreOffice) → elements.

A slide is a page, its title a heading; the other shapes follow from top to bottom, a chart as the table behind it.
Notes for the speaker and hidden slides are left out: nobody finds them on the screen.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pptx
from pptx.exc import PythonPptxError
from pptx.oxml.ns import qn

from ingest.elements import Element, PageBreak, Paragraph
from ingest.frames import frame_or_table, header_rows
from ingest.legacy import Run, decode
from ingest.markup import squeeze
from ingest.number_format import shown_number
from ingest.office import convert
from ingest.package import reading

_TITLE_LEVEL = 2


def read_pptx(path: Path) -> tuple[Element, ...]:
    """Elements of a presentation; raises ``UnreadableFile``."""
    with reading(path, "PowerPoint", PythonPptxError):
        slides = list(pptx.Presentation(str(path)).slides)
        _make_unicode([slide.shapes.element for slide in slides])
        return tuple(_elements(slides))


def read_ppt(path: Path) -> tuple[Element, ...]:
    """Elements of a presentation of before 2007; raises ``UnreadableFile``."""
    with TemporaryDirectory(prefix="hoidap-") as folder:
        return read_pptx(convert(path, "pptx", Path(folder)))


def _elements(slides: Iterable[Any]) -> Iterator[Element]:
    for number, slide in enumerate(slides):
        if number:
            yield PageBreak()
        if slide.element.get("show") in {"0", "false"}:
            continue
        title = slide.shapes.title
        if title is not None and (text := squeeze(title.text_frame.text)):
            yield Paragraph(text=text, level=_TITLE_LEVEL)
        for shape in _in_order(slide.shapes):
            if title is None or shape.shape_id != title.shape_id:
                yield from _shape(shape)


def _in_order(shapes: Iterable[Any]) -> list[Any]:
    """Shapes from top to bottom, those of groups among them; a placeholder without a place stands where it was."""
    flat: list[Any] = []
    for shape in shapes:
        flat.extend(_in_order(shape.shapes) if hasattr(shape, "shapes") else [shape])
    return sorted(flat, key=lambda shape: (shape.top or 0, shape.left or 0))


def _shape(shape: Any) -> Iterator[Element]:
    if shape.has_text_frame:
        for paragraph in shape.text_frame.paragraphs:
            for line in paragraph.text.split("\v"):
                if text := squeeze(line):
                    yield Paragraph(text=text)
    elif getattr(shape, "has_table", False):
        yield from _table(shape.table)
    elif getattr(shape, "has_chart", False):
        yield from _chart(shape.chart)


def _chart(chart: Any) -> Iterator[Element]:
    """A row for each category, a column for each series."""
    if chart.has_title and (title := squeeze(chart.chart_title.text_frame.text)):
        yield Paragraph(text=title)
    for plot in chart.plots:
        columns = [[series.name, *_points(series)] for series in plot.series]
        names = ["", *map(str, plot.categories)]
        rows = [list(row) for row in zip_longest(names, *columns, fillvalue="")]
        yield from frame_or_table(rows, header=1 if any(rows[0]) else 0)


def _points(series: Any) -> list[str]:
    """Its values, as the chart's format shows them."""
    code = next(series._element.iter(qn("c:formatCode")), None)
    shown = (code.text or "General") if code is not None else "General"
    return [shown_number(value, shown) if value is not None else "" for value in series.values]


def _table(table: Any) -> Iterator[Element]:
    rows = [["" for _ in table.columns] for _ in table.rows]
    depth = 1
    for down, row in enumerate(table.rows):
        for across, cell in enumerate(row.cells):
            if cell.is_spanned:
                continue
            height, width = (cell.span_height, cell.span_width) if cell.is_merge_origin else (1, 1)
            for line in rows[down : down + height]:
                line[across : across + width] = [cell.text] * width
            if down < depth:
                depth = max(depth, down + height, 2 if not down and width > 1 else 1)
    yield from frame_or_table(rows, header_rows(rows, depth))


def _make_unicode(roots: Iterable[Any]) -> None:
    """Rewrite the slides' texts that are in an encoding from before Unicode."""
    paragraphs = [
        [(node, Run(text=node.text or "", font=_font(node))) for node in paragraph.iter(qn("a:t"))]
        for root in roots
        for paragraph in root.iter(qn("a:p"))
    ]
    decoded = decode([[run for _, run in pieces] for pieces in paragraphs])
    for pieces, texts in zip(paragraphs, decoded, strict=True):
        for (node, _), text in zip(pieces, texts, strict=True):
            node.text = text


def _font(node: Any) -> str:
    latin = node.getparent().find(f"{qn('a:rPr')}/{qn('a:latin')}")
    return latin.get("typeface") or "" if latin is not None else ""

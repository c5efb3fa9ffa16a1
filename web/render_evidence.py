"""Evidence → HTML that is safe to put into the page: the marked page, the table with its cell, the marked text."""

import re
from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from answer.answer import Answer, Citation
from ingest.page_image import Box
from web.citation import report_line
from web.library import Context, Evidence, MarkedPage, Quotation, Table

SHOW = "xem/nguon"
PICTURE = "xem/trang"
FILE = "xem/tep"

_NUMERIC = re.compile(r"[-–+]?[\d.,]+\s?%?")
_WIDTH = 1000  # of a page, in pixels; only the proportions matter before the picture is there


def evidence_address(citation: Citation, answer: Answer) -> str:
    """Relative to the page: what a click on a citation opens. The asked figures are set off in the quotation."""
    figures = [figure.text for figure in answer.figures if figure.citation == citation.marker and figure.asked]
    figures = figures or [figure.text for figure in answer.figures if figure.citation == citation.marker]
    place = {"tep": citation.source, "tu": citation.start, "den": citation.end, "so": list(dict.fromkeys(figures))}
    return f"{SHOW}?{urlencode(place, doseq=True)}"


def evidence_html(evidence: Evidence) -> str:
    """One article: what it is, then its page, else its table, else its text open; the rest to be unfolded."""
    title = f'<h2 tabindex="-1" autofocus>{escape(report_line(evidence.report))}</h2>'
    warning = f'<p class="warning" role="note">{escape(evidence.warning)}</p>' if evidence.warning else ""
    if evidence.doubt:
        warning += f'<p class="warning" role="note">Số liệu không khớp nhau: {escape(evidence.doubt)}</p>'
    parts = []
    if evidence.pages:
        parts.append(("Trang gốc", "".join(_page(evidence, page) for page in evidence.pages)))
    if evidence.table is not None:
        parts.append(("Bảng số liệu", _table(evidence.table, evidence.quotation)))
    parts.append(("Phần chữ", _text(evidence.context, evidence.quotation)))
    shown = "".join(_part(name, body, is_open=at == 0) for at, (name, body) in enumerate(parts))
    return f'<article class="evidence">{title}{_where(evidence)}{warning}{_file(evidence)}{shown}</article>'


def _where(evidence: Evidence) -> str:
    headings = " › ".join(" ".join(heading.split()) for heading in evidence.section)
    page = f"Trang {evidence.page}" if evidence.page is not None else ""
    sheet = f"Trang tính “{evidence.sheet}”" if evidence.sheet else ""
    cells = f"ô {evidence.cells}" if evidence.cells else ""
    title = evidence.report.letterhead.title or ""
    lines = (title, " · ".join(filter(None, (headings, page, sheet, cells))))
    return "".join(f'<p class="where">{escape(line)}</p>' for line in lines if line)


def _file(evidence: Evidence) -> str:
    source = evidence.report.source
    if not evidence.original:
        return f'<p class="file">Tệp: {escape(source)}</p>'
    address = f"{FILE}?{urlencode({'tep': source})}"
    if evidence.page is not None:
        address += f"#page={evidence.page}"
    return (
        f'<p class="file"><a href="{escape(address)}" target="_blank">Mở tệp gốc</a> <span>{escape(source)}</span></p>'
    )


def _part(name: str, body: str, *, is_open: bool) -> str:
    return f"<details{' open' if is_open else ''}><summary>{name}</summary>{body}</details>"


def _page(evidence: Evidence, page: MarkedPage) -> str:
    report = evidence.report
    address = f"{PICTURE}?{urlencode({'tep': report.source, 'trang': page.number, 'v': report.sha256[:12]})}"
    said = "đoạn trích được tô vàng" if page.quote else "đoạn trích nằm trong trang này, không tô được"
    height = round(_WIDTH * page.shape)
    return (
        f'<figure class="page"><figcaption>Trang {page.number}/{report.pages}</figcaption><div class="sheet">'
        f'<img src="{escape(address)}" width="{_WIDTH}" height="{height}" '
        f'alt="Hình trang {page.number} của báo cáo; {said}">'
        f"{_boxes(page.quote, 'mark')}{_boxes(page.figures, 'mark asked')}</div></figure>"
    )


def _boxes(boxes: Sequence[Box], name: str) -> str:
    return "".join(
        f'<span class="{name}" style="left:{box.left:.2%};top:{box.top:.2%};'
        f'width:{box.right - box.left:.2%};height:{box.bottom - box.top:.2%}"></span>'
        for box in boxes
    )


def _table(table: Table, quotation: Quotation) -> str:
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in table.columns)
    rows = "".join(
        ('<tr class="cited">' if at == table.cited else "<tr>")
        + "".join(_cell(cell, quotation.figures if at == table.cited else ()) for cell in row)
        + "</tr>"
        for at, row in enumerate(table.rows)
    )
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    cut = '<p class="where">Bảng dài: chỉ hiện các dòng gần dòng được trích.</p>' if table.cut else ""
    return (
        f'<div class="scrolled" tabindex="0" role="region" aria-label="Bảng số liệu trong báo cáo"><table>{caption}'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>{cut}"
    )


def _cell(cell: str, figures: Sequence[str]) -> str:
    number = ' class="number"' if _NUMERIC.fullmatch(cell.strip()) else ""
    shown = escape(cell)
    if cell.strip() and any(_same_figure(cell, figure) for figure in figures):
        shown = f"<mark>{shown}</mark>"
    return f"<td{number}>{shown}</td>"


def _same_figure(cell: str, figure: str) -> bool:
    """A cell holds the bare number; the figure of the answer has its unit, which the column's head gives."""
    number = _NUMERIC.match(figure.strip())
    bare = number[0].rstrip(" %.,") if number else figure
    return bool(bare) and re.search(rf"(?<![\d.,]){re.escape(bare)}(?![.,]?\d)", cell) is not None


def _text(context: Context, quotation: Quotation) -> str:
    return (
        '<blockquote tabindex="0" aria-label="Đoạn trích trong báo cáo">'
        f"{escape(context.before)}<mark>{_set_off(context.quote, quotation.figures)}</mark>{escape(context.after)}"
        "</blockquote>"
    )


def _set_off(quote: str, figures: Sequence[str]) -> str:
    """The quotation, its asked figures strong."""
    if not figures:
        return escape(quote)
    longest_first = "|".join(re.escape(figure) for figure in sorted(figures, key=len, reverse=True))
    pieces = re.split(f"({longest_first})", quote)
    return "".join(f"<strong>{escape(piece)}</strong>" if at % 2 else escape(piece) for at, piece in enumerate(pieces))

"""Compared figures → table, chart and CSV, to be read, copied and taken away."""

import csv
from collections.abc import Mapping, Sequence
from html import escape
from io import StringIO

from answer.answer import Answer, Citation, Series
from web.chart import chart_svg
from web.citation import citation_line
from web.render_evidence import evidence_address

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def series_html(answer: Answer) -> str:
    """The empty text where nothing was compared."""
    series = answer.series
    if series is None or not series.rows:
        return ""
    cited = {citation.marker: citation for citation in answer.citations}
    note = f'<p class="warning" role="note">{escape(series.note)}</p>' if series.note else ""
    chart = chart_svg(series)
    picture = '<button type="button" data-png>Tải hình PNG</button>' if chart else ""
    data = escape(series_csv(series, answer.citations))
    return (
        f'<figure class="series" data-name="{escape(_file_name(series))}">'
        f"<figcaption>{escape(series.title)}</figcaption>{note}{chart}{_table(answer, series, cited)}"
        f'<div class="tools"><button type="button" data-csv="{data}">Tải bảng CSV</button>{picture}'
        '<button type="button" data-copy-table>Sao chép bảng</button></div></figure>'
    )


def series_csv(series: Series, citations: Sequence[Citation]) -> str:
    """With ";" between the cells and "," in the numbers, as a spreadsheet in Vietnamese expects."""
    cited = {citation.marker: citation_line(citation) for citation in citations}
    written = StringIO()
    table = csv.writer(written, delimiter=";")
    table.writerow([_head(series), "Số liệu trong báo cáo", f"Giá trị ({series.unit})", "Nguồn"])
    for row in series.rows:
        value = format(row.value.normalize(), "f").replace(".", ",")
        table.writerow([_no_formula(row.label), _no_formula(row.text), value, _no_formula(cited.get(row.citation, ""))])
    return written.getvalue()


def _table(answer: Answer, series: Series, cited: Mapping[int, Citation]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(row.label)}</th><td class="number">{escape(row.text)}</td>'
        f"<td>{_marker(answer, cited.get(row.citation))}</td></tr>"
        for row in series.rows
    )
    return (
        f'<div class="scrolled"><table><thead><tr><th scope="col">{_head(series)}</th>'
        f'<th scope="col" class="number">Số liệu</th><th scope="col">Nguồn</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _marker(answer: Answer, citation: Citation | None) -> str:
    if citation is None:
        return ""
    address = escape(evidence_address(citation, answer))
    return f'<a class="marker" href="{address}" aria-label="Xem nguồn {citation.marker}">[{citation.marker}]</a>'


def _head(series: Series) -> str:
    return "Kỳ" if series.kind == "trend" else "Đơn vị"


def _file_name(series: Series) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in series.title).split())[:60] or "so-lieu"


def _no_formula(cell: str) -> str:
    """A spreadsheet would reckon a cell that begins like a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell

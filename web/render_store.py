"""The archive → HTML that is safe to put into the page: its calendar, its refused files, one report's outline."""

from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from index.hit import ReportCard
from ingest.read import SUFFIXES
from web.citation import administrative_date, report_line
from web.library import OutlineEntry, Refused
from web.render_evidence import FILE, SHOW
from web.store import Calendar, Cell, Row, Year, calendar_of, short_period

STORE = "xem/kho"
REPORT = "xem/bao-cao"


def store_html(cards: Sequence[ReportCard], refused: Sequence[Refused], *, curates: bool, own: Sequence[str]) -> str:
    """``own``: files that were uploaded here, which a curator may delete here."""
    calendar = calendar_of(cards)
    counted = [f"{len(cards)} báo cáo"]
    if calendar.missing:
        counted.append(f"thiếu {calendar.missing} tháng")
    if refused:
        counted.append(f"{len(refused)} tệp không đọc được")
    return (
        f'<section class="store" aria-label="Kho báo cáo"><p class="coverage">{" · ".join(counted)}</p>'
        + (_upload() if curates else "")
        + _legend(calendar)
        + "".join(_year(year) for year in calendar.years)
        + _listed("Chưa rõ địa phương hoặc kỳ báo cáo", calendar.undated)
        + _refused(refused, own if curates else ())
        + "</section>"
    )


def report_html(
    card: ReportCard, outline: Sequence[OutlineEntry], doubts: Sequence[tuple[int, str]], *, original: bool, own: bool
) -> str:
    """Who says it, when, about what; its headings, each of which opens its text; what in it does not add up."""
    head = card.letterhead
    issued = administrative_date(head.issued) if head.issued else None
    place = str(head.place) if head.place else None
    rows = (
        ("Số, ký hiệu", head.number),
        ("Ngày ban hành", issued),
        ("Cơ quan ban hành", head.issuer),
        ("Loại văn bản", head.kind),
        ("Trích yếu", head.title),
        ("Người ký", head.signer),
        ("Địa phương", place),
        ("Kỳ báo cáo", str(head.period) if head.period else None),
        ("Số trang", str(card.pages) if card.pages > 1 else None),
        ("Tệp", card.source),
    )
    said = "".join(
        f"<div><dt>{name}</dt><dd>{escape(value) if value else '<em>không thấy trong văn bản</em>'}</dd></div>"
        for name, value in rows
        if value or name != "Số trang"
    )
    file = (
        f'<a href="{FILE}?{escape(urlencode({"tep": card.source}))}" target="_blank">Mở tệp gốc</a>' if original else ""
    )
    delete = _delete(card.source) if own else ""
    return (
        f'<article class="evidence"><h2 tabindex="-1">{escape(report_line(card))}</h2>'
        f'<p class="file">{file}{delete}</p>'
        f'<dl class="letterhead">{said}</dl>{_doubts(card, doubts)}{_outline(card, outline)}</article>'
    )


def _upload() -> str:
    accepted = ",".join(SUFFIXES)
    return (
        '<form class="upload"><span class="title">Thêm báo cáo vào kho</span>'
        f'<label class="pick">Chọn tệp…<input type="file" class="unseen" multiple required accept="{accepted}"></label>'
        '<output class="picked">Chưa chọn tệp nào</output><button type="submit">Tải lên</button>'
        '<progress max="1" value="0" hidden aria-label="Tiến độ"></progress>'
        '<p class="sent" role="status"></p></form>'
    )


def _legend(calendar: Calendar) -> str:
    if not calendar.years:
        return ""
    return (
        '<p class="legend">Mỗi ô là tháng kết thúc kỳ báo cáo: T2 là báo cáo tháng, QI quý, 6T sáu tháng, '
        '10/4 số liệu đến ngày đó. <span class="missing">thiếu</span> là tháng không có báo cáo nào, '
        "giữa các tháng đã có.</p>"
    )


def _year(year: Year) -> str:
    months = "".join(f'<th scope="col"><abbr title="Tháng {month}">{month}</abbr></th>' for month in range(1, 13))
    rows = "".join(_row(row, year.year) for row in year.rows)
    return (
        f'<div class="scrolled" tabindex="0" role="region" aria-label="Báo cáo năm {year.year}">'
        f'<table class="calendar"><caption>Năm {year.year}</caption>'
        f'<thead><tr><th scope="col">Địa phương</th>{months}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _row(row: Row, year: int) -> str:
    cells = "".join(_cell(cell, f"{row.place}, tháng {at}/{year}") for at, cell in enumerate(row.months, start=1))
    return f'<tr><th scope="row">{escape(row.place)}</th>{cells}</tr>'


def _cell(cell: Cell, said: str) -> str:
    if cell.missing:
        return f'<td class="missing"><span aria-label="Thiếu báo cáo: {escape(said)}" role="img">thiếu</span></td>'
    return f"<td>{' '.join(_opens(card) for card in cell.cards)}</td>"


def _opens(card: ReportCard) -> str:
    period = card.letterhead.period
    name = escape(report_line(card))
    shown = short_period(period) if period else "?"
    return f'<a data-open href="{_address(card)}" title="{name}" aria-label="{shown}: {name}">{shown}</a>'


def _address(card: ReportCard) -> str:
    return escape(f"{REPORT}?{urlencode({'tep': card.source})}")


def _listed(title: str, cards: Sequence[ReportCard]) -> str:
    items = "".join(f'<li><a data-open href="{_address(card)}">{escape(report_line(card))}</a></li>' for card in cards)
    return f'<h3 class="sources-title">{title}</h3><ul class="plain">{items}</ul>' if items else ""


def _refused(refused: Sequence[Refused], own: Sequence[str]) -> str:
    items = "".join(
        f"<li><strong>{escape(each.source)}</strong>: {escape(each.reason)}"
        f"{_delete(each.source) if each.source in own else ''}</li>"
        for each in refused
    )
    return f'<h3 class="sources-title">Không đọc được, chưa vào kho</h3><ul class="plain">{items}</ul>' if items else ""


def _delete(source: str) -> str:
    return f' <button type="button" class="delete" data-delete="{escape(source)}">Xoá khỏi kho</button>'


def _doubts(card: ReportCard, doubts: Sequence[tuple[int, str]]) -> str:
    items = "".join(f"<li>{escape(said)} <span>(trang {page})</span></li>" for page, said in doubts) if card else ""
    return f'<h3 class="sources-title">Số liệu không khớp nhau</h3><ul class="plain">{items}</ul>' if items else ""


def _outline(card: ReportCard, outline: Sequence[OutlineEntry]) -> str:
    items = "".join(
        f'<li style="padding-left:{min(entry.depth, 5) * 1.1:.1f}rem"><a data-open href="{_passage(card, entry)}">'
        f"{escape(' '.join(entry.heading.split()))}</a></li>"
        for entry in outline
    )
    return f'<h3 class="sources-title">Đề cương</h3><ul class="plain">{items}</ul>' if items else ""


def _passage(card: ReportCard, entry: OutlineEntry) -> str:
    return escape(f"{SHOW}?{urlencode({'tep': card.source, 'tu': entry.start, 'den': entry.end})}")

"""Answers → HTML that is safe to put into the page.

Every text of a report, a question or a model is escaped first; only then do two marks of an answer become
markup: ``**…**`` (the asked figure) and ``[n]`` (a citation that the answer really has). HTML is made here and in the
other ``render_…`` modules, nowhere else.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape

from answer.answer import Answer
from web.citation import citation_line, footnote
from web.feedback import REASONS
from web.filters import Options
from web.render_evidence import evidence_address
from web.render_series import series_html

REFUSAL_LABEL = "Không có trong báo cáo"
UNREAD_TIME_LABEL = "Chưa đọc được thời gian trong câu hỏi"
STOPPED = "Đã dừng theo yêu cầu: câu trả lời trên chưa đầy đủ, không nên sử dụng."
ERROR_LABEL = "Chưa trả lời được"

_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_MARKER = re.compile(r"\[(\d{1,3})\]")
_BLANK_LINE = re.compile(r"\n\s*\n")


def exchange_html(number: int, question: str, body: str, *, busy: bool = False) -> str:
    """One question with what stands below it; ``body`` is HTML made here. Busy: not yet to be read aloud."""
    return (
        f'<article class="exchange" id="hoi-{number}" aria-busy="{str(busy).lower()}">'
        f'<h2 class="question"><span class="unseen">Câu hỏi: </span>{_lines(question)}</h2>{body}</article>'
    )


def answer_html(answer: Answer, *, complete: bool = True) -> str:
    """While a model still writes, there is nothing to copy."""
    addresses = {citation.marker: evidence_address(citation, answer) for citation in answer.citations}
    kind = "refusal" if answer.refused else "answer"
    heading = UNREAD_TIME_LABEL if answer.for_unread_time else REFUSAL_LABEL
    label = f'<p class="label">{heading}</p>' if answer.refused else ""
    tools = _tools(answer) if complete else '<p class="pending">Đang viết câu trả lời…</p>'
    return (
        f'<div class="{kind}">{label}{paragraphs_html(answer.text, addresses)}</div>'
        f"{series_html(answer)}{_sources(answer, addresses)}{_notes(answer.notes)}{_frame(answer.frame)}{tools}"
    )


def stopped_html(body: str) -> str:
    """What was there when the reader stopped the writing."""
    return f'{body}<p class="stopped" role="status">{STOPPED}</p>'


def notice_html(message: str) -> str:
    """Why there is no answer, and what to do next."""
    return f'<div class="failure" role="alert"><p class="label">{ERROR_LABEL}</p><p>{_lines(message)}</p></div>'


def pending_html() -> str:
    """Shown until the first answer arrives."""
    return '<p class="pending">Đang tìm trong các báo cáo…</p>'


def paragraphs_html(text: str, addresses: Mapping[int, str]) -> str:
    """Paragraphs of an answer; a marker that has no address stays the plain text that it is."""

    def link(found: re.Match[str]) -> str:
        address = addresses.get(int(found[1]))
        if address is None:
            return found[0]
        return f'<a class="marker" href="{escape(address)}" aria-label="Xem nguồn {found[1]}">[{found[1]}]</a>'

    def markup(paragraph: str) -> str:
        return _MARKER.sub(link, _BOLD.sub(r"<strong>\1</strong>", _lines(paragraph.strip())))

    return "".join(f"<p>{markup(paragraph)}</p>" for paragraph in _BLANK_LINE.split(text) if paragraph.strip())


def plain_text(answer: Answer) -> str:
    """For another document: the answer without marks, then its sources, one a line."""
    return _with_footnotes(answer.text, answer)


def cited_sentence(answer: Answer) -> str:
    """The direct answer alone, with a footnote as official papers write it."""
    return _with_footnotes(_BLANK_LINE.split(answer.text.strip())[0], answer)


def _with_footnotes(text: str, answer: Answer) -> str:
    text = _BOLD.sub(r"\1", text).strip()
    used = {int(found) for found in _MARKER.findall(text)}
    notes = "\n".join(f"[{each.marker}] {footnote(each)}." for each in answer.citations if each.marker in used)
    return "\n\n".join(filter(None, (text, notes)))


def header_html(title: str, promise: str) -> str:
    """The head of the page, with the way to its two views."""
    return (
        f'<header><div><h1>{escape(title)}</h1><p>{escape(promise)}</p></div><nav aria-label="Các trang">'
        '<a href="#hoi-dap" data-view="ask" aria-current="page">Hỏi đáp</a>'
        '<a href="#kho" data-view="store">Kho báo cáo</a></nav></header>'
    )


def viewer_html() -> str:
    """The empty panel in which citations and reports are opened."""
    return (
        '<dialog id="panel" aria-label="Nguồn trích dẫn"><div class="panel-head"><span>Đối chiếu với báo cáo</span>'
        '<button type="button" data-close>Đóng</button></div><div class="panel-body" aria-live="polite"></div></dialog>'
    )


def filters_html(options: Options) -> str:
    """Three lists of the system's own, which every phone and screen reader knows."""
    lists = (
        ("place", "Địa phương", "Tất cả địa phương", options.places),
        ("period", "Kỳ báo cáo", "Tất cả các kỳ", options.periods),
        ("kind", "Loại văn bản", "Tất cả các loại", options.kinds),
    )
    return (
        '<fieldset class="filters"><legend>Chỉ tìm trong</legend>'
        + "".join(_filter(name, label, everything, tuple(values)) for name, label, everything, values in lists)
        + "</fieldset>"
    )


def _filter(name: str, label: str, everything: str, values: Sequence[str]) -> str:
    offered = "".join(f"<option>{escape(value)}</option>" for value in values)
    return f'<select data-filter="{name}" aria-label="{label}"><option value="">{everything}</option>{offered}</select>'


def coverage_html(line: str) -> str:
    """``line`` of the indexed reports, or what to do when there are none."""
    if line:
        return f'<p class="coverage">{escape(line)}</p>'
    return (
        '<div class="empty" role="status"><p class="label">Chưa có báo cáo nào</p>'
        "<p>Người quản trị cần nạp báo cáo bằng lệnh <code>hoidap build THƯ_MỤC --index CHỈ_MỤC</code>, "
        "rồi tải lại trang này.</p></div>"
    )


def _sources(answer: Answer, addresses: Mapping[int, str]) -> str:
    lines = "".join(
        f'<li><a class="source" href="{escape(addresses[citation.marker])}">'
        f'<span class="number">[{citation.marker}]</span> '
        f'<span class="line">{escape(citation_line(citation))}</span></a></li>'
        for citation in answer.citations
    )
    heading = "Báo cáo có nêu" if answer.refused else "Nguồn trích dẫn"
    return f'<h3 class="sources-title">{heading}</h3><ol class="sources">{lines}</ol>' if lines else ""


def _tools(answer: Answer) -> str:
    cited = (
        f'<button type="button" data-copy="{escape(cited_sentence(answer))}">Sao chép có trích dẫn</button>'
        if answer.citations
        else ""
    )
    return (
        f'<div class="tools">{cited}'
        f'<button type="button" data-copy="{escape(plain_text(answer))}">Sao chép cả câu trả lời</button></div>'
    )


def record_html(number: int) -> str:
    """What the answer came from, as a file."""
    return (
        f'<div class="tools"><button type="button" data-record="{number}" title="Để đối chiếu hay trả lời lại sau này">'
        "Tải hồ sơ câu trả lời</button></div>"
    )


def rating_html(number: int, sent: str) -> str:
    """Thumbs, and the form that asks for the reason; ``sent``: what is said once a judgement was taken."""
    if sent:
        return f'<p class="sent" role="status">{escape(sent)}</p>'
    reasons = "".join(f'<option value="{key}">{said}</option>' for key, said in REASONS.items())
    return (
        f'<form class="rating" data-number="{number}"><span>Câu trả lời này:</span>'
        '<button type="button" data-verdict="good">Đúng</button>'
        '<button type="button" data-verdict="bad" aria-expanded="false">Chưa đúng</button>'
        f'<div class="reason" hidden><label>Vì sao? <select name="reason">{reasons}</select></label>'
        '<label>Câu trả lời đúng, nếu biết <input name="expected" maxlength="400"></label>'
        '<label>Ghi chú <input name="comment" maxlength="1000"></label>'
        '<button type="submit">Gửi đánh giá</button></div></form>'
    )


def _notes(notes: Sequence[str]) -> str:
    items = "".join(f"<li>{_lines(note)}</li>" for note in notes)
    return f'<ul class="notes" aria-label="Lưu ý">{items}</ul>' if items else ""


def _frame(frame: Sequence[tuple[str, str]]) -> str:
    parts = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in frame)
    return f'<div class="frame"><span>Câu hỏi được hiểu là</span><dl>{parts}</dl></div>' if parts else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")

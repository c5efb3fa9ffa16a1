"""Answers → HTML that is safe to put into the page.

Every text of a report, a question or a model is escaped first; only then do two marks of an answer become
markup: ``**…**`` (the asked figure) and ``[n]`` (a citation that the answer really has). No other function
of the project makes HTML.
"""

import re
from collections.abc import Container, Sequence
from html import escape

from answer.answer import Answer
from web.citation import citation_line
from web.library import Context

REFUSAL_LABEL = "Không có trong báo cáo"
ERROR_LABEL = "Chưa trả lời được"

_BOLD = re.compile(r"\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*")
_MARKER = re.compile(r"\[(\d{1,3})\]")
_BLANK_LINE = re.compile(r"\n\s*\n")


def exchange_html(number: int, question: str, body: str) -> str:
    """One question with what stands below it; ``body`` is HTML made by this module."""
    return (
        f'<article class="exchange" id="hoi-{number}">'
        f'<h2 class="question"><span class="unseen">Câu hỏi: </span>{_lines(question)}</h2>{body}</article>'
    )


def answer_html(answer: Answer, contexts: Sequence[Context], number: int) -> str:
    """``contexts`` stand in the order of ``answer.citations``; ``number`` tells the page's exchanges apart."""
    prefix = f"nguon-{number}"
    markers = {citation.marker for citation in answer.citations}
    text = paragraphs_html(answer.text, markers, prefix)
    sources = [
        source_html(f"{prefix}-{citation.marker}", citation.marker, citation_line(citation), citation.source, context)
        for citation, context in zip(answer.citations, contexts, strict=True)
    ]
    label = f'<p class="label">{REFUSAL_LABEL}</p>' if answer.refused else ""
    heading = "Báo cáo có nêu" if answer.refused else "Nguồn trích dẫn"
    return (
        f'<div class="{"refusal" if answer.refused else "answer"}">{label}{text}</div>'
        + (f'<h3 class="sources-title">{heading}</h3><ol class="sources">{"".join(sources)}</ol>' if sources else "")
        + _notes(answer.notes)
        + _frame(answer.frame)
        + f'<button type="button" class="copy" data-copy="{escape(plain_text(answer))}">Sao chép kèm nguồn</button>'
    )


def notice_html(message: str) -> str:
    """Why there is no answer, and what to do next."""
    return f'<div class="failure" role="alert"><p class="label">{ERROR_LABEL}</p><p>{_lines(message)}</p></div>'


def pending_html() -> str:
    """Shown until the first answer arrives."""
    return '<p class="pending">Đang tìm trong các báo cáo…</p>'


def paragraphs_html(text: str, markers: Container[int], prefix: str) -> str:
    """Paragraphs of an answer; a marker outside ``markers`` stays the plain text that it is."""

    def link(found: re.Match[str]) -> str:
        marker = int(found[1])
        if marker not in markers:
            return found[0]
        target = f"{prefix}-{marker}"
        return f'<a class="marker" href="#{target}" aria-label="Xem nguồn {marker}">[{marker}]</a>'

    def markup(paragraph: str) -> str:
        return _MARKER.sub(link, _BOLD.sub(r"<strong>\1</strong>", _lines(paragraph.strip())))

    return "".join(f"<p>{markup(paragraph)}</p>" for paragraph in _BLANK_LINE.split(text) if paragraph.strip())


def source_html(identifier: str, marker: int, line: str, source: str, context: Context) -> str:
    """A line of the list of sources that opens to the quotation in its surroundings."""
    headings = " › ".join(" ".join(heading.split()) for heading in context.section)
    page = f"Trang {context.page}" if context.page is not None else ""
    where = " · ".join(filter(None, (headings, page, f"Tệp {source}")))
    return (
        f'<li><details id="{identifier}"><summary><span class="number">[{marker}]</span> '
        f'<span class="line">{escape(line)}</span></summary>'
        f'<div class="context"><p class="where">{escape(where)}</p>'
        f'<blockquote tabindex="0" aria-label="Đoạn trích trong báo cáo">{escape(context.before)}'
        f"<mark>{escape(context.quote)}</mark>{escape(context.after)}</blockquote></div></details></li>"
    )


def plain_text(answer: Answer) -> str:
    """For another document: the answer without marks, then its sources, one a line."""
    text = _BOLD.sub(r"\1", answer.text).strip()
    sources = "\n".join(f"[{citation.marker}] {citation_line(citation)}" for citation in answer.citations)
    return "\n\n".join(filter(None, (text, sources)))


def header_html(title: str, promise: str) -> str:
    """The head of the page."""
    return f"<header><h1>{escape(title)}</h1><p>{escape(promise)}</p></header>"


def coverage_html(line: str) -> str:
    """``line`` of the indexed reports, or what to do when there are none."""
    if line:
        return f'<p class="coverage">{escape(line)}</p>'
    return (
        '<div class="empty" role="status"><p class="label">Chưa có báo cáo nào</p>'
        "<p>Người quản trị cần nạp báo cáo bằng lệnh <code>hoidap build THƯ_MỤC --index CHỈ_MỤC</code>, "
        "rồi tải lại trang này.</p></div>"
    )


def _notes(notes: Sequence[str]) -> str:
    items = "".join(f"<li>{_lines(note)}</li>" for note in notes)
    return f'<ul class="notes" aria-label="Lưu ý">{items}</ul>' if items else ""


def _frame(frame: Sequence[tuple[str, str]]) -> str:
    parts = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in frame)
    return f'<div class="frame"><span>Câu hỏi được hiểu là</span><dl>{parts}</dl></div>' if parts else ""


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")

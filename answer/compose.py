"""What was chosen → the words of an answer: the lead first, then what explains it. Vietnamese, with markers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from answer.answer import AnswerFigure, Reason
from answer.candidates import Candidate
from answer.cite import Citations, in_quotes, outline_width, shown_words, unnumbered
from answer.find import Finding
from answer.label import cell_at, in_cell
from answer.match import place_of_figure
from answer.wording import content_syllables
from index.hit import ReportCard
from ingest.report import Passage
from ingest.tables import CELL_SEPARATOR, is_total
from vietnamese.figures import find_figures
from vietnamese.periods import Period, PeriodMention, same_span, stands_at
from vietnamese.places import Place, same_place
from vietnamese.text import blanked
from vietnamese.words import Span, clauses, sentences

LEAD_LIMIT = 480
_RANK = re.compile(r"\bthứ\s\Z", re.IGNORECASE)
FACT_LIMIT = 420
_SUBJECT_LIMIT = 160
_NUMBERING = re.compile(r"^\s*[\dIVX.]+\s*\| ")  # the first cell of a row that only counts rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An answer's words and figures, not yet through the gate."""

    text: str
    figures: tuple[AnswerFigure, ...] = ()
    reason: Reason | None = None


def figure_lead(
    chosen: Sequence[Candidate], citations: Citations, *, places: Sequence[Place] = (), planned: bool = False
) -> Draft:
    """The asked figure, whose and of when it is, and the clause that says so; ``chosen``: one, or its several kinds."""
    first = chosen[0]
    own = Span(start=min(each.own.start for each in chosen), end=max(each.own.end for each in chosen))
    marker = citations.add_hit(first.finding.hit, Span(start=first.clause.start, end=own.end))
    words = said_words(first, own)
    figures = tuple(_answer_figure(each, marker, planned=planned) for each in chosen)
    *said, last = (f"**{_as_said(each, figure)}**" for each, figure in zip(chosen, figures, strict=True))
    named = f"{', '.join(said)} và {last}" if said else last
    return Draft(text=f"{named} – {scope_of(first, places)}: {in_quotes(words)} [{marker}].", figures=figures)


def said_words(candidate: Candidate, own: Span | None = None) -> str:
    """What a report says a figure with: its row, or its clause up to the end of its ``own`` words."""
    if candidate.passage.kind == "row":
        return row_words(candidate)
    return _with_subject(candidate.passage, candidate.clause, own or candidate.own)


def _with_subject(passage: Passage, clause: Span, own: Span) -> str:
    """The words of a clause, after those of an earlier sentence where it names nothing itself ("Lũy kế 8 tháng …")."""
    words = shown_words(passage.text, clause, own)
    if _names_something(words):
        return words
    for said in (passage.text[: clause.start], passage.before):
        for sentence in reversed(sentences(said)):
            told = said[sentence.start + outline_width(said[sentence.start : sentence.end]) : sentence.end]
            subject = told[: next((figure.start for figure in find_figures(told)), len(told))].strip(" ;:,-–")
            if _names_something(subject) and len(subject) <= _SUBJECT_LIMIT:
                return f"{subject} … {words.removeprefix('… ')}"
    return words


def _names_something(words: str) -> bool:
    return bool(content_syllables(blanked(words, ((figure.start, figure.end) for figure in find_figures(words)))))


def short_figure(
    candidate: Candidate, citations: Citations, *, places: Sequence[Place] = (), planned: bool = False
) -> Draft:
    """ "Huyện Lộc Bình, tháng 02/2023: **5,2 %** [2]." """
    told = marked_figure(candidate, citations, planned=planned)
    return replace(told, text=f"{scope_of(candidate, places)}: {told.text}.")


def marked_figure(candidate: Candidate, citations: Citations, *, planned: bool = False) -> Draft:
    """ "**5,2 %** [2]" """
    marker = citations.add_hit(candidate.finding.hit, candidate.own)
    figure = _answer_figure(candidate, marker, planned=planned)
    return Draft(text=f"**{_as_said(candidate, figure)}** [{marker}]", figures=(figure,))


def _as_said(candidate: Candidate, shown: AnswerFigure) -> str:
    """ "giảm 0,26%", "hơn 602.000 con", "thứ 4": without the word before it, it would be another figure."""
    figure = candidate.figure
    rank = _RANK.search(candidate.passage.text[: figure.start])
    before = (figure.direction, figure.qualifier, rank[0].strip().lower() if rank else "")
    return " ".join(part for part in (*before, shown.text) if part)


def row_words(candidate: Candidate) -> str:
    """Row path › column path: cell, with the unit that the table gives."""
    text, figure = candidate.passage.text, candidate.figure
    position = cell_at(text, figure.start)
    cells = text.split(CELL_SEPARATOR)
    label = next((cell for cell in cells[:position] if any(letter.isalpha() for letter in cell)), "")
    column = in_cell(candidate.passage.columns, text, figure.start)
    unit = f" {candidate.unit}" if candidate.unit and not figure.unit else ""
    title = candidate.passage.section[-1:] if is_total(label) else ()
    named = map(unnumbered, (*title, *candidate.passage.parents, label))
    path = " › ".join(part for part in (*named, column) if part)
    return f"{path}: {cells[position]}{unit}" if path else f"{cells[position]}{unit}"


def fact_lead(finding: Finding, shown: Span | None, citations: Citations, *, head: Span | None = None) -> Draft:
    """The sentence that says it, or what is ``shown`` of it, behind its ``head``."""
    text = finding.hit.passage.text
    shown = shown or (Span(start=0, end=len(text)) if len(text) <= FACT_LIMIT else _head(text))
    marker = citations.add_hit(finding.hit, Span(start=head.start if head else shown.start, end=shown.end))
    told = text[shown.start : shown.end]
    told = _NUMBERING.sub("", told) if finding.hit.passage.kind == "row" else told[outline_width(told) :]
    words = told.strip(" ;,-–")
    if head:
        about = text[head.start : head.end]
        words = f"{about[outline_width(about) :].strip()}: … {words}"
    words = words.replace("\n", " ")
    # A day that the sentence names belongs to what it says, and its year may only be inferred.
    spoken, card = finding.fit.period, finding.hit.report
    period = spoken if spoken and spoken.kind != "day" else card.letterhead.period
    return Draft(text=f"{scope(card, period)}: {in_quotes(words)} [{marker}].")


def scope(card: ReportCard, period: Period | None) -> str:
    """Whose figure and of when: "Huyện Cao Lộc, tháng 02/2023"; the report's name where neither is known."""
    return _dated(_issuer(card) or report_name(card), period)


def scope_of(candidate: Candidate, places: Sequence[Place]) -> str:
    """The same of a figure, which in the report of another place may be of one of the asked ``places``.

    "Xã Gia Cát (theo báo cáo của huyện Cao Lộc), tháng 02/2023".
    """
    card = candidate.finding.hit.report
    place = place_of(candidate, places)
    if place is None or place == card.letterhead.place:
        return scope(card, candidate.period)
    issuer = _issuer(card)
    source = f"theo báo cáo của {issuer}" if issuer else f"theo {report_name(card)}"
    return _dated(f"{place} ({source})", candidate.period)


def place_of(candidate: Candidate, places: Sequence[Place]) -> Place | None:
    """Whose a figure is: its report's place, or the one of the asked ``places`` to which it is bound there."""
    card = candidate.finding.hit.report
    own = card.letterhead.place
    others = (place for place in places if own is None or not same_place(place, own))
    bound = (place for place in others if place_of_figure((place,), candidate.passage, candidate.own, card))
    return next(bound, own)


def _issuer(card: ReportCard) -> str:
    place = card.letterhead.place
    return str(place) if place else ""


def _dated(whose: str, period: Period | None) -> str:
    said = f"{whose}, {period}" if period else whose
    return said[0].upper() + said[1:]


def report_name(card: ReportCard) -> str:
    """ "Báo cáo số 124/BC-UBND ngày 17/02/2023", or the title, or the file's name."""
    head = card.letterhead
    if head.number:
        issued = f" ngày {head.issued:%d/%m/%Y}" if head.issued else ""
        return f"{head.kind or 'Văn bản'} số {head.number}{issued}"
    return head.title or card.source


def document_name(card: ReportCard) -> str:
    """ "Kế hoạch số 182/KH-UBND", or the title: a document by itself, without its day, which nobody asked for."""
    head = card.letterhead
    return f"{head.kind or 'Văn bản'} số {head.number}" if head.number else head.title or card.source


def paragraphs(texts: Iterable[str]) -> str:
    """One behind the other, in a new paragraph where the first would grow too long for a lead."""
    made = [""]
    for text in texts:
        if made[-1] and len(made[-1]) + len(text) >= LEAD_LIMIT:
            made.append("")
        made[-1] = f"{made[-1]} {text}".strip()
    return "\n\n".join(made)


def not_exactly(mentions: Sequence[PeriodMention], asked: Sequence[Period], period: Period | None) -> str:
    """Said when a figure answers whose period is not quite the one asked for; "" when it is."""
    if not mentions or period is None or any(same_span(want, period) or stands_at(want, period) for want in asked):
        return ""
    asked_time = mentions[0].text[0].lower() + mentions[0].text[1:]
    return f"Báo cáo không nêu riêng {asked_time}; số liệu trên tính cho thời gian: {period}."


def refusal(reason: Reason, what: str, near: Draft | None, because: str = "", when: str = "") -> Draft:
    """Why there is no answer, and what there is instead. Figures of the question are not said again: no report does.

    ``when``: the time that is told of nowhere, where another is told.
    """
    time = when if when and not find_figures(when) else "kỳ được hỏi"
    said = _REFUSALS[reason].format(what=f"“{what}”" if what and not find_figures(what) else "nội dung này", time=time)
    said = f"{said} {because}".rstrip()
    if near is None:
        return Draft(text=said, reason=reason)
    return Draft(text=f"{said}\n\nSố liệu gần nhất hiện có: {near.text}", figures=near.figures, reason=reason)


def unread(time: str) -> Draft:
    """A refusal for a time that nobody here can read; the duration in "2 tuần qua" is no figure of a report."""
    named = "một khoảng thời gian" if find_figures(time) else f"thời gian “{time}”"
    text = f"Câu hỏi nêu {named} mà hệ thống không hiểu. Hãy nêu tháng, quý hoặc năm, ví dụ “quý III năm nay”."
    return Draft(text=text, reason="wrong_period")


_REFUSALS: dict[Reason, str] = {
    "no_evidence": "Các báo cáo đã lập chỉ mục không có câu nào trả lời được câu hỏi này.",
    "wrong_period": "Các báo cáo không nêu {what} cho {time}.",
    "wrong_place": "Các báo cáo không nêu {what} cho địa bàn được hỏi.",
    "wrong_indicator": "Các báo cáo không nêu {what}.",
    "off_topic": "Câu hỏi nằm ngoài nội dung của các báo cáo đã lập chỉ mục.",
}


def _answer_figure(candidate: Candidate, marker: int, *, planned: bool) -> AnswerFigure:
    figure = candidate.figure
    if planned and figure.total is not None:
        unit = figure.text[len(figure.number) :].strip()
        return AnswerFigure(
            text=f"{figure.number.rpartition('/')[2]} {unit}".strip(),
            value=figure.total * figure.scale,
            unit=figure.unit,
            citation=marker,
            asked=True,
            computed=f"phần kế hoạch của {figure.text}",
        )
    of_header = candidate.unit and not figure.unit and candidate.passage.kind == "row"
    text = f"{figure.text} {candidate.unit}" if of_header else figure.text
    read = next(iter(find_figures(text)), figure) if of_header else figure  # the header's unit may hold the scale
    return AnswerFigure(
        text=text,
        value=read.amount,
        unit=read.unit or candidate.unit,
        citation=marker,
        asked=True,
    )


def _head(text: str) -> Span:
    parts = clauses(text)
    end = 0
    for part in parts:
        if part.end > FACT_LIMIT:
            break
        end = part.end
    blank = text.rfind(" ", 0, FACT_LIMIT)  # a figure cut in two would be another figure
    return Span(start=0, end=end or (blank if blank > 0 else FACT_LIMIT))

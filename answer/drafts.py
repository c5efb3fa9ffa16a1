"""What was chosen → the draft that tells it, or a refusal with what comes nearest; and what the question left open.

The figure or sentence comes first, then what stands beside it: what another report tells, other kinds, other periods.
"""

from collections.abc import Sequence
from dataclasses import replace

from answer.candidates import Candidate
from answer.choose import FigureChoice, NoChoice
from answer.cite import Citations
from answer.compose import LEAD_LIMIT, Draft, fact_lead, figure_lead, not_exactly, refusal, short_figure
from answer.conflicts import conflict_told, settled
from answer.fact import FactChoice, fact_answer
from answer.feasts import tells_feast
from answer.find import Finding, Search, Searcher
from answer.frame import Frame
from answer.merger import since_merger
from vietnamese.periods import PeriodMention

_OTHERS_SHOWN = 2
_NO_YEAR = "Câu hỏi không nêu năm: trả lời theo năm mới nhất có số liệu."
_NO_PERIOD = "Câu hỏi không nêu kỳ: trả lời theo báo cáo mới nhất có số liệu."


def draft_of(
    search: Search,
    choice: FigureChoice | FactChoice | NoChoice,
    searcher: Searcher,
    citations: Citations,
    mentions: Sequence[PeriodMention] | None = None,
    *,
    what: str = "",
) -> Draft:
    """The figure or the sentence; else the refusal.

    ``mentions``: the times that are asked for here, of several; ``what``: how a refusal calls the indicator, where that
    is not by the question's own words.
    """
    match choice:
        case FigureChoice():
            return _with_context(search, choice, citations)
        case FactChoice():
            return fact_answer(choice, citations)
        case NoChoice():
            refused, because = since_merger(search, choice, searcher, mentions)
            near = _near(refused.near, search.frame, citations)
            when = mentions[0].text if mentions is not None and len(mentions) == 1 else ""
            return refusal(refused.reason, what or asked_about(search.frame), near, because, when)


def _with_context(search: Search, choice: FigureChoice, citations: Citations) -> Draft:
    planned = "kế hoạch" in search.frame.kinds
    told = settled(search, choice.chosen[0], choice.fitting if len(choice.chosen) == 1 else ())
    places = search.frame.places
    lead = figure_lead((told.best,) if told.rivals else choice.chosen, citations, places=places, planned=planned)
    first, figures = lead.text, list(lead.figures)
    conflict = conflict_told(told, lead.figures[0].citation, citations) if told.rivals else Draft(text="")
    fits = len(first) + len(conflict.text) < LEAD_LIMIT
    first += f" {conflict.text}" if conflict.text and fits else ""
    figures += conflict.figures
    for other in choice.elsewhere:
        more = short_figure(other, citations, planned=planned)
        if len(first) + len(more.text) < LEAD_LIMIT:
            first += f" {more.text}"
            figures += more.figures
    paragraphs = [first]
    of_it = choice.chosen[0].passage.source in search.reports
    of_it = of_it or tells_feast(search.frame.said, choice.chosen[0].passage.text)
    said = "" if of_it else not_exactly(search.frame.periods, search.asked, choice.chosen[0].period)
    if said and not planned:
        paragraphs.append(said)
    if conflict.text and not fits:
        paragraphs.append(conflict.text)
    if not search.frame.periods:
        for other in [each for each in choice.others if each not in (told.best, *told.rivals)][:_OTHERS_SHOWN]:
            more = short_figure(other, citations, places=places, planned=planned)
            paragraphs.append(f"Kỳ khác: {more.text}")
            figures += [replace(figure, asked=False) for figure in more.figures]
    return Draft(text="\n\n".join(paragraphs), figures=tuple(figures))


def _near(near: Candidate | Finding | None, frame: Frame, citations: Citations) -> Draft | None:
    match near:
        case None:
            return None
        case Candidate():
            draft = figure_lead((near,), citations, places=frame.places)
            return replace(draft, figures=tuple(replace(figure, asked=False) for figure in draft.figures))
        case Finding():
            return fact_lead(near, None, citations)


def notes_of(frame: Frame) -> tuple[str, ...]:
    """By which time the answer goes, where the question names none, or no year."""
    if not frame.periods:
        return (_NO_PERIOD,)
    if all(mention.year is None and not mention.relative for mention in frame.periods):
        return (_NO_YEAR,)
    return ()


def asked_about(frame: Frame) -> str:
    """What an answer calls the indicator."""
    said = frame.subject
    return said[:1].lower() + said[1:] if not said[:2].isupper() else said

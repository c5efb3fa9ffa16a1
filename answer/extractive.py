"""The default answerer: no language model. It shows the clause that holds the asked figure or fact, or refuses."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from answer.against import Against, against
from answer.answer import Answer, Series, Turn
from answer.asked_times import summed_up
from answer.asking import asks_document_number, asks_share
from answer.assembled import cited_first, side_by_side
from answer.candidates import Candidate
from answer.catalog import catalog_answer
from answer.choose import FigureChoice, NoChoice, choose_figure, contradicted
from answer.cite import Citations
from answer.cited_documents import cited_document
from answer.comparison import Part, compared, lying_between
from answer.compose import (
    LEAD_LIMIT,
    Draft,
    fact_lead,
    figure_lead,
    not_exactly,
    refusal,
    short_figure,
    unread,
)
from answer.computed import computed_of
from answer.conflicts import conflict_told, settled
from answer.coordinated import apart, asks_difference, counted_apart
from answer.differences import sides_asked
from answer.digest import digest_of
from answer.fact import FactChoice, about, choose_fact, fact_answer
from answer.feasts import tells_feast
from answer.find import Finding, Search, Searcher, find, known_places
from answer.frame import Frame, frame_of
from answer.gate import guard
from answer.headers import with_headers
from answer.kinds import ASSIGNED, PLANS
from answer.levels import in_one_unit, is_against, is_state
from answer.limits import NO_INDICATOR, unusable
from answer.merger import since_merger
from answer.narrower import counts_all
from answer.none_told import none_told
from answer.sections import asks_section, section_of
from answer.signer import asks_signer, number_of, signer_of
from answer.summary import asks_summary, summary_of
from answer.superlative import ranking_lead, ranking_of
from answer.told_once import aspect_named, beside_each_other, told_once
from answer.whether import asks_reached, is_planned
from vietnamese.periods import PeriodMention
from vietnamese.places import Place, of_one_rank
from vietnamese.text import fold

_OTHERS_SHOWN = 2
_TWO = 2
_NO_YEAR = "Câu hỏi không nêu năm: trả lời theo năm mới nhất có số liệu."
_NO_PERIOD = "Câu hỏi không nêu kỳ: trả lời theo báo cáo mới nhất có số liệu."


class ExtractiveAnswerer:
    """Answers with the reports' own sentences. Deterministic; safe to share between threads."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    @property
    def name(self) -> str:
        """Changes whenever answers may change."""
        return "extractive/1"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:  # noqa: ARG002
        """One whole answer; earlier turns are not used."""
        yield self.answer(question)

    def answer(self, question: str) -> Answer:
        """The answer to one question, through the gate."""
        started = time.perf_counter()
        made = unusable(question) or catalog_answer(question, self._searcher) or self._from_reports(question)
        guarded = guard(replace(with_headers(made, self._searcher), answerer=self.name))
        return replace(guarded, milliseconds=(time.perf_counter() - started) * 1000)

    def _from_reports(self, question: str) -> Answer:
        known = known_places(self._searcher)
        frame, asked = frame_of(question, known), apart(question, known)
        if frame.unread:
            return _unread(find(frame, self._searcher), self._searcher)
        if _names_nothing(frame):
            return Answer(question=frame.question, text=NO_INDICATOR, reason="off_topic", frame=frame.shown)
        # A level and its change are two; of more things the others would be left out.
        set_against = against(frame.question) if len(asked) <= _TWO else None
        beside = _set_against(frame, set_against, known, self._searcher) if set_against else None
        if beside is not None:
            return beside
        each = [frame_of(part, known) for part in asked if asked[1:]]
        counted = [] if each else [frame_of(part, known) for part in counted_apart(frame.question)]
        together = _together(frame, each, self._searcher) if each else _each_counted(frame, counted, self._searcher)
        if together is not None:
            return together
        parts = parts_of(frame)
        if len(parts) > 1:
            return _several(frame, parts, self._searcher)
        search = find(frame, self._searcher)
        citations = Citations()
        of_document = signer_of if asks_signer(question) else number_of if asks_document_number(question) else None
        told = of_document(search, self._searcher, citations) if of_document else None
        draft = told or _draft(search, self._searcher, citations)
        return Answer(
            question=frame.question,
            text=draft.text,
            reason=draft.reason,
            figures=draft.figures,
            citations=citations.all(),
            shown=cited_first(search.hits, citations.all()),
            frame=frame.shown,
            notes=() if draft.reason else _notes(frame),
        )


def _names_nothing(frame: Frame) -> bool:
    """ "Còn huyện Đông Sơn thì sao?", "Đạt bao nhiêu phần trăm kế hoạch?": nobody can say of what."""
    asks = asks_summary(frame) or asks_signer(frame.question) or asks_document_number(frame.question)
    return not (frame.phrases or frame.numbers or asks)


def _unread(search: Search, searcher: Searcher) -> Answer:
    """A refusal that says which time could not be read; what no report is about at all is off topic first."""
    frame = search.frame
    draft = _draft_of(search, _choice(search, searcher), searcher, Citations())
    draft = draft if draft.reason == "off_topic" else unread(frame.unread)
    return Answer(question=frame.question, text=draft.text, reason=draft.reason, shown=search.hits, frame=frame.shown)


def _draft(search: Search, searcher: Searcher, citations: Citations) -> Draft:
    if asks_section(search.frame):
        section = section_of(search, searcher, citations) or summary_of(search, searcher, citations, named=True)
        return section or refusal("wrong_indicator", _asked_about(search.frame), None)
    if asks_summary(search.frame) and sides_asked(search.frame.question) is None:
        told = digest_of(search, searcher, citations) or summary_of(search, searcher, citations)
        if told:
            return told
    ranking = ranking_of(search, about(search.frame))
    if ranking:
        return ranking_lead(ranking, citations)
    choice = _choice(search, searcher)
    computed = computed_of(search, searcher, citations) if isinstance(choice, NoChoice) else None
    return none_told(search, choice, citations) or computed or _draft_of(search, choice, searcher, citations)


def _draft_of(
    search: Search,
    choice: FigureChoice | FactChoice | NoChoice,
    searcher: Searcher,
    citations: Citations,
    mentions: Sequence[PeriodMention] | None = None,
    *,
    what: str = "",
) -> Draft:
    """``what``: how a refusal calls the indicator, where that is not by the question's own words."""
    match choice:
        case FigureChoice():
            return _with_context(search, choice, citations)
        case FactChoice():
            return fact_answer(choice, citations)
        case NoChoice():
            refused, because = since_merger(search, choice, searcher, mentions)
            near = _near(refused.near, search.frame, citations)
            when = mentions[0].text if mentions is not None and len(mentions) == 1 else ""
            return refusal(refused.reason, what or _asked_about(search.frame), near, because, when)


def _choice(search: Search, searcher: Searcher) -> FigureChoice | FactChoice | NoChoice:
    cited = cited_document(search, about(search.frame)) if asks_document_number(search.frame.question) else None
    if cited is not None:
        return FactChoice(finding=cited.finding, shown=cited.told, named=cited.named)
    if search.frame.asked in ("date", "fact", "reason") or sides_asked(search.frame.question) is not None:
        return choose_fact(search, searcher)
    choice = _change_in_any_unit(search, choose_figure(search))
    if asks_reached(search.frame.question) and not _tells_result(choice):
        return choose_fact(search, searcher)
    # A near miss of the very indicator is a refusal: its sentence is no answer either.
    open_to_facts = search.frame.asked == "topic" and not search.frame.likely_units
    if isinstance(choice, NoChoice) and open_to_facts and not isinstance(choice.near, Candidate):
        fact = choose_fact(search, searcher)
        return choice if isinstance(fact, NoChoice) or contradicted(search, fact.finding) else fact
    return choice


def _change_in_any_unit(search: Search, choice: FigureChoice | NoChoice) -> FigureChoice | NoChoice:
    """ "Tăng hay giảm bao nhiêu so với cùng kỳ?" is told in per cent, else in what is counted: "giảm 36 ha"."""
    frame = search.frame
    if isinstance(choice, FigureChoice) or not frame.growth or frame.units != ("%",) or asks_share(frame.question):
        return choice
    other = choose_figure(
        replace(search, frame=replace(frame, units=())), only=lambda each: bool(each.figure.direction)
    )
    return choice if isinstance(other, NoChoice) else other


def _tells_result(choice: FigureChoice | NoChoice) -> bool:
    """Whether a figure is one of what was reached; the plan alone tells nobody whether it was."""
    if isinstance(choice, NoChoice):
        return False
    best = choice.chosen[0]
    return not best.kinds & (PLANS | ASSIGNED) and not is_planned(best.passage.text, best.figure.start)


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


def parts_of(frame: Frame) -> tuple[tuple[Frame, tuple[PeriodMention, ...]], ...]:
    """A question about several periods, or several places of one level, taken apart."""
    if paired := _paired(frame):
        return paired
    if frame.side_by_side:
        return tuple((frame, (mention,)) for mention in frame.periods)
    if len(frame.places) > 1 and of_one_rank(frame.places):
        return tuple((frame.about(place), frame.periods) for place in frame.places)
    return ((frame, frame.periods),)


def _paired(frame: Frame) -> tuple[tuple[Frame, tuple[PeriodMention, ...]], ...]:
    """ "Của Đông Sơn 6 tháng 2023 với Tây Sơn 9 tháng 2024": each place with the time beside it; () where they do not
    take turns."""
    several = len(frame.places) == len(frame.periods) > 1 and of_one_rank(frame.places)
    if not (frame.side_by_side and several):
        return ()
    plain = fold(frame.question)
    places = sorted((plain.find(fold(place.name)), place.name, place) for place in frame.places)
    periods = sorted(frame.periods, key=lambda mention: mention.start)
    turns = sorted([(at, "place") for at, *_ in places] + [(mention.start, "time") for mention in periods])
    kinds = [kind for _, kind in turns]
    if len(set(kinds[::2])) > 1 or len(set(kinds[1::2])) > 1:
        return ()
    return tuple((frame.about(place), (mention,)) for (*_, place), mention in zip(places, periods, strict=True))


def _set_against(frame: Frame, asked: Against, known: tuple[Place, ...], searcher: Searcher) -> Answer | None:
    """The change that a report tells against that very time, or both figures and what lies between; None for neither.

    Where one figure alone is told it stands there by itself, with which one is not.
    """
    change = frame_of(asked.change, known) if asked.change else None
    search = find(change, searcher) if change else None
    choice = _change_in_any_unit(search, choose_figure(search)) if search else None
    exact = isinstance(choice, FigureChoice) and search is not None and is_against(asked, search, choice.chosen[0])
    level = frame_of(asked.level, known)
    times = tuple(summed_up(asked.times)) if "luỹ kế" in level.kinds else asked.times
    level = replace(level, periods=times, side_by_side=True, asked="figure")
    beside = None
    if asked.each or not exact:
        beside = _several(level, parts_of(level), searcher, changes=asked.growth)
        if beside.series is not None:
            return replace(beside, question=frame.question, frame=frame.shown)
    if exact and asked.each and change is not None:
        beside = _together(frame, (frame_of(asked.level, known), change), searcher) or beside
    if beside is not None and (search is None or not beside.refused):
        return replace(beside, question=frame.question, frame=frame.shown)
    if search is None:
        return None
    if exact and asked.change == frame.question:
        return None
    if isinstance(choice, FigureChoice) and not exact:
        choice = NoChoice(reason="wrong_indicator", near=choice.chosen[0])
    citations = Citations()
    draft = _draft_of(search, choice or NoChoice(reason="no_evidence"), searcher, citations)
    return replace(side_by_side(frame, [search], [draft], citations), notes=() if draft.reason else _notes(frame))


def _several(
    frame: Frame,
    parts: Sequence[tuple[Frame, tuple[PeriodMention, ...]]],
    searcher: Searcher,
    *,
    changes: bool | None = None,
) -> Answer:
    """One answer for each period or place that was asked about, side by side.

    ``changes``: whether changes are set against each other, or levels; None where any figures may be.
    """
    citations = Citations()
    searches = [find(part, searcher, mentions) for part, mentions in parts]
    choices = [_choice(search, searcher) for search in searches]
    choices = list(in_one_unit(parts, choices, searcher, changes=changes))
    if len(set(map(_told_by, choices))) == 1:  # one figure is of both: nothing is to be compared
        searches, choices, parts = searches[:1], choices[:1], parts[:1]
    figures = [
        (search, choice) for search, choice in zip(searches, choices, strict=True) if isinstance(choice, FigureChoice)
    ]
    beside: tuple[Draft, Series] | None = None
    if len(figures) > 1:
        planned, state = "kế hoạch" in frame.kinds, is_state(frame)
        beside = compared(
            [
                Part(chosen=choice.chosen[0], places=search.frame.places, planned=planned, state=state)
                for search, choice in figures
            ],
            _asked_about(frame),
            citations,
        )
    drafts = [
        _draft_of(search, choice, searcher, citations, mentions)
        for search, choice, (_, mentions) in zip(searches, choices, parts, strict=True)
        if beside is None or not isinstance(choice, FigureChoice)
    ]
    drafts = [beside[0], *drafts] if beside else drafts
    answer = side_by_side(frame, searches, drafts, citations)
    return replace(answer, series=beside[1]) if beside else answer


def _told_by(choice: FigureChoice | FactChoice | NoChoice) -> object:
    """The figure that was chosen; what else answers is each its own."""
    if not isinstance(choice, FigureChoice):
        return choice
    return choice.chosen[0].passage.source, choice.chosen[0].passage.start, choice.chosen[0].figure.start


def _each_counted(frame: Frame, asked: Sequence[Frame], searcher: Searcher) -> Answer | None:
    """One answer to several that are counted side by side; None where a figure counts them together, or none is told.

    That of one alone is no answer: it is the near miss.
    """
    if not asked or len(parts_of(frame)) > 1:
        return None
    search = find(frame, searcher)
    choice = choose_figure(search)
    if isinstance(choice, NoChoice):
        return _together(frame, asked, searcher)
    if counts_all(frame.question, choice.chosen[0]):
        return None
    citations = Citations()
    near = NoChoice(reason="wrong_indicator", near=choice.chosen[0])
    alone = _draft_of(search, near, searcher, citations)
    return _together(frame, asked, searcher) or side_by_side(frame, [search], [alone], citations)


def _together(frame: Frame, asked: Sequence[Frame], searcher: Searcher) -> Answer | None:
    """One answer to several figures asked at once; None where they are not told apart, or nothing is told at all."""
    if any(len(parts_of(each)) > 1 for each in asked):
        return None
    searches = [find(each, searcher) for each in asked]
    subjects = [_asked_about(search.frame) for search in searches]
    aspects = [aspect_named(each.frame, subject) for each, subject in zip(searches, subjects, strict=True)]
    of_one = [
        bool(each) and not aspects[0] and subject == subjects[0]
        for each, subject in zip(aspects, subjects, strict=True)
    ]
    choices = beside_each_other([_choice(search, searcher) for search in searches], of_one=of_one)
    figures = [choice for choice in choices if isinstance(choice, FigureChoice)]
    if len(set(map(_told_by, figures))) < len(figures):
        return None
    citations = Citations()
    if not figures and not all(isinstance(choice, NoChoice) for choice in choices):
        return None
    if len(figures) == len(choices) == _TWO and asks_difference(frame.question):
        drafts = [_draft_of(search, each, searcher, citations) for search, each in zip(searches, choices, strict=True)]
        parts = [Part(chosen=each.chosen[0], places=frame.places) for each in figures]
        drafts.append(lying_between(parts, subjects, [draft.figures[0] for draft in drafts]))
    else:
        drafts = [
            _draft_of(searches[at], choice, searcher, citations, what=aspects[at] if of_one[at] else "")
            for at, choice in told_once(searches, choices)
        ]
    return side_by_side(frame, searches, drafts, citations)


def _notes(frame: Frame) -> tuple[str, ...]:
    if not frame.periods:
        return (_NO_PERIOD,)
    if all(mention.year is None and not mention.relative for mention in frame.periods):
        return (_NO_YEAR,)
    return ()


def _asked_about(frame: Frame) -> str:
    """What an answer calls the indicator."""
    said = frame.subject
    return said[:1].lower() + said[1:] if not said[:2].isupper() else said

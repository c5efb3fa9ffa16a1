"""A question for several figures at once → one answer, each figure side by side with the others.

Several times or places are compared; a time that another is set against is told by the change where a report tells it;
of several things that a question names each is told, and said of which nothing is.
"""

from collections.abc import Sequence
from dataclasses import replace

from answer.against import Against
from answer.answer import Answer, Series
from answer.asked_parts import parts_of
from answer.asked_times import summed_up
from answer.assembled import side_by_side
from answer.choose import FigureChoice, NoChoice, choose_figure
from answer.cite import Citations
from answer.comparison import Part, compared, lying_between
from answer.compose import Draft
from answer.coordinated import asks_difference
from answer.drafts import asked_about, draft_of, notes_of
from answer.fact import FactChoice
from answer.figure_or_fact import change_in_any_unit, choice_of
from answer.find import Searcher, find
from answer.frame import Frame, frame_of
from answer.levels import in_one_unit, is_against, is_state
from answer.narrower import counts_all
from answer.told_once import aspect_named, beside_each_other, told_once
from vietnamese.periods import PeriodMention
from vietnamese.places import Place

_TWO = 2


def several(
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
    choices = [choice_of(search, searcher) for search in searches]
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
            asked_about(frame),
            citations,
        )
    drafts = [
        draft_of(search, choice, searcher, citations, mentions)
        for search, choice, (_, mentions) in zip(searches, choices, parts, strict=True)
        if beside is None or not isinstance(choice, FigureChoice)
    ]
    drafts = [beside[0], *drafts] if beside else drafts
    answer = side_by_side(frame, searches, drafts, citations)
    return replace(answer, series=beside[1]) if beside else answer


def set_against(frame: Frame, asked: Against, known: tuple[Place, ...], searcher: Searcher) -> Answer | None:
    """The change that a report tells against that very time, or both figures and what lies between; None for neither.

    Where one figure alone is told it stands there by itself, with which one is not.
    """
    change = frame_of(asked.change, known) if asked.change else None
    search = find(change, searcher) if change else None
    choice = change_in_any_unit(search, choose_figure(search)) if search else None
    exact = isinstance(choice, FigureChoice) and search is not None and is_against(asked, search, choice.chosen[0])
    level = frame_of(asked.level, known)
    times = tuple(summed_up(asked.times)) if "luỹ kế" in level.kinds else asked.times
    level = replace(level, periods=times, side_by_side=True, asked="figure")
    beside = None
    if asked.each or not exact:
        beside = several(level, parts_of(level), searcher, changes=asked.growth)
        if beside.series is not None:
            return replace(beside, question=frame.question, frame=frame.shown)
    if exact and asked.each and change is not None:
        beside = together(frame, (frame_of(asked.level, known), change), searcher) or beside
    if beside is not None and (search is None or not beside.refused):
        return replace(beside, question=frame.question, frame=frame.shown)
    if search is None:
        return None
    if exact and asked.change == frame.question:
        return None
    if isinstance(choice, FigureChoice) and not exact:
        choice = NoChoice(reason="wrong_indicator", near=choice.chosen[0])
    citations = Citations()
    draft = draft_of(search, choice or NoChoice(reason="no_evidence"), searcher, citations)
    return replace(side_by_side(frame, [search], [draft], citations), notes=() if draft.reason else notes_of(frame))


def each_counted(frame: Frame, asked: Sequence[Frame], searcher: Searcher) -> Answer | None:
    """One answer to several that are counted side by side; None where a figure counts them together, or none is told.

    That of one alone is no answer: it is the near miss.
    """
    if not asked or len(parts_of(frame)) > 1:
        return None
    search = find(frame, searcher)
    choice = choose_figure(search)
    if isinstance(choice, NoChoice):
        return together(frame, asked, searcher)
    if counts_all(frame.question, choice.chosen[0]):
        return None
    citations = Citations()
    near = NoChoice(reason="wrong_indicator", near=choice.chosen[0])
    alone = draft_of(search, near, searcher, citations)
    return together(frame, asked, searcher) or side_by_side(frame, [search], [alone], citations)


def together(frame: Frame, asked: Sequence[Frame], searcher: Searcher) -> Answer | None:
    """One answer to several figures asked at once; None where they are not told apart, or nothing is told at all."""
    if any(len(parts_of(each)) > 1 for each in asked):
        return None
    searches = [find(each, searcher) for each in asked]
    subjects = [asked_about(search.frame) for search in searches]
    aspects = [aspect_named(each.frame, subject) for each, subject in zip(searches, subjects, strict=True)]
    of_one = [
        bool(each) and not aspects[0] and subject == subjects[0]
        for each, subject in zip(aspects, subjects, strict=True)
    ]
    choices = beside_each_other([choice_of(search, searcher) for search in searches], of_one=of_one)
    figures = [choice for choice in choices if isinstance(choice, FigureChoice)]
    if len(set(map(_told_by, figures))) < len(figures):
        return None
    citations = Citations()
    if not figures and not all(isinstance(choice, NoChoice) for choice in choices):
        return None
    if len(figures) == len(choices) == _TWO and asks_difference(frame.question):
        drafts = [draft_of(search, each, searcher, citations) for search, each in zip(searches, choices, strict=True)]
        parts = [Part(chosen=each.chosen[0], places=frame.places) for each in figures]
        drafts.append(lying_between(parts, subjects, [draft.figures[0] for draft in drafts]))
    else:
        drafts = [
            draft_of(searches[at], choice, searcher, citations, what=aspects[at] if of_one[at] else "")
            for at, choice in told_once(searches, choices)
        ]
    return side_by_side(frame, searches, drafts, citations)


def _told_by(choice: FigureChoice | FactChoice | NoChoice) -> object:
    """The figure that was chosen; what else answers is each its own."""
    if not isinstance(choice, FigureChoice):
        return choice
    return choice.chosen[0].passage.source, choice.chosen[0].passage.start, choice.chosen[0].figure.start

"""Which figures may stand for two times that are set against each other: both levels or both growths, in one unit.

A change that a report tells against the very base needs no second figure.
"""

from collections.abc import Iterator, Sequence

from answer.against import Against
from answer.bases import time_compared_with, time_in_header
from answer.candidates import Candidate
from answer.choose import FigureChoice, NoChoice, choose_figure
from answer.fact import FactChoice
from answer.find import Search, Searcher, find
from answer.frame import Frame
from answer.kinds import BASES, base_between
from answer.units import canonical, same_unit
from vietnamese.periods import PeriodMention, same_span
from vietnamese.text import fold


def is_against(asked: Against, search: Search, figure: Candidate) -> bool:
    """Whether a figure is a change against the very base, as its own sentence says or by what such a one is called."""
    base, own = asked.times
    shares = figure.unit.startswith("%") and figure.kinds & BASES
    if not (figure.figure.direction or shares):
        return False
    told = next(iter(search.asked), figure.period)
    named = (
        time_in_header(figure.column, told)
        if figure.column
        else time_compared_with(figure.passage, figure.figure.end, told)
    )
    wanted = base.resolve(told) if told is not None else None
    if named is not None and wanted is not None:
        moments = "day" in (named.kind, wanted.kind) or wanted.kind == "month"
        return same_span(named, wanted) or (named.end == wanted.end and moments)
    called = base_between(own, base)
    return called is not None and figure.kinds & BASES <= {called}


def in_one_unit(
    parts: Sequence[tuple[Frame, tuple[PeriodMention, ...]]],
    choices: Sequence[FigureChoice | FactChoice | NoChoice],
    searcher: Searcher,
    *,
    changes: bool,
) -> Iterator[FigureChoice | NoChoice]:
    """The choices, each in the unit of the last, which is the one that is asked for; without those of another sort."""
    usable = [_usable(choice, changes=changes) for choice in choices]
    last = usable[-1]
    unit = _unit(last.chosen[0]) if isinstance(last, FigureChoice) else ""
    for (frame, mentions), choice in zip(parts[:-1], usable, strict=False):
        if not unit or (isinstance(choice, FigureChoice) and _alike(_unit(choice.chosen[0]), unit)):
            yield choice
        else:
            again = choose_figure(find(frame, searcher, mentions), only=lambda each: _alike(_unit(each), unit))
            yield _usable(again, changes=changes)
    yield last


def _usable(choice: FigureChoice | FactChoice | NoChoice, *, changes: bool) -> FigureChoice | NoChoice:
    if isinstance(choice, NoChoice) or (isinstance(choice, FigureChoice) and _is_level(choice, changes=changes)):
        return choice
    return NoChoice(reason="wrong_period")


def _is_level(choice: FigureChoice, *, changes: bool) -> bool:
    """Whether a figure may be set beside another: no change where none is asked for."""
    figure = choice.chosen[0]
    if changes:
        return bool(figure.figure.direction) or figure.figure.unit == "%"
    return not figure.figure.direction and not (figure.figure.unit == "%" and figure.kinds & BASES)


def _unit(candidate: Candidate) -> str:
    return canonical(candidate.figure.unit or candidate.unit)


def _alike(one: str, other: str) -> bool:
    """Whether two units count the same: no price a ton and a sum."""
    same = one == other or same_unit(fold(one), other) or same_unit(fold(other), one)
    return same and ("/" in one) == ("/" in other)

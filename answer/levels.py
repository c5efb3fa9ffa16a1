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
from vietnamese.text import Spelling, fold

_STATE = Spelling(
    r"^(?:giá|tỷ giá|đơn giá|lãi suất|tỷ lệ|dân số|đàn|tổng đàn|quy mô|(?:tổng )?dư nợ|nợ|biên chế)\b(?! trị)"
)


def is_state(frame: Frame) -> bool:
    """Whether a figure is of the moment at which it is told: a price, a rate, how things stand."""
    return frame.state or _STATE.search(frame.subject) is not None


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
    if called is None and _is_of_the_year_before(base, own, figure):
        return figure.kinds & BASES == {"so cùng kỳ"}
    return called is not None and figure.kinds & BASES <= {called}


def _is_of_the_year_before(base: PeriodMention, own: PeriodMention, figure: Candidate) -> bool:
    """Whether what is told of a whole year is set against the one before, which "cùng kỳ" is there and in no month."""
    if own.kind != "year" or base.kind != "year" or own.year is None or own.year - 1 != base.year:
        return False
    told = own.resolve(figure.period) if figure.period is not None else None
    return told is not None and figure.period is not None and same_span(figure.period, told)


def in_one_unit(
    parts: Sequence[tuple[Frame, tuple[PeriodMention, ...]]],
    choices: Sequence[FigureChoice | FactChoice | NoChoice],
    searcher: Searcher,
    *,
    changes: bool | None,
) -> Iterator[FigureChoice | FactChoice | NoChoice]:
    """The choices in one unit, without those of another sort: that of the last, which is the one that is asked for;
    where any figures will do (``changes`` None), that of most, and what is no figure stays."""
    usable = choices if changes is None else [_usable(choice, changes=changes) for choice in choices]
    unit = _of_most(usable) if changes is None else _unit_of(usable[-1])
    for (frame, mentions), choice in zip(parts, usable, strict=True):
        stays = changes is None and not isinstance(choice, FigureChoice)
        if not unit or stays or _alike(_unit_of(choice), unit):
            yield choice
        else:
            again = choose_figure(find(frame, searcher, mentions), only=lambda each: _alike(_unit(each), unit))
            yield again if changes is None else _usable(again, changes=changes)


def _of_most(choices: Sequence[FigureChoice | FactChoice | NoChoice]) -> str:
    """The unit in which most figures are told; "" where all are, or no two."""
    units = [_unit_of(choice) for choice in choices if isinstance(choice, FigureChoice)]
    told = [sum(_alike(unit, other) for other in units) for unit in units]
    return units[told.index(max(told))] if told and len(told) > max(told) > 1 else ""


def _unit_of(choice: FigureChoice | FactChoice | NoChoice) -> str:
    return _unit(choice.chosen[0]) if isinstance(choice, FigureChoice) else ""


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

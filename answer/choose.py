"""From findings to a decision: which figure answers, or why none does. Sentences are chosen in ``answer/fact.py``.

A figure answers when its surroundings cover the indicator, its period and place are those that were asked,
and it has the unit that was asked for. What comes closest without meeting all of that is the near miss.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from answer.answer import Reason
from answer.candidates import Candidate, candidates
from answer.find import Finding, Search
from answer.frame import Frame
from answer.kinds import BASES, DECISIVE
from answer.match import PARTLY, REPORTED, STATED
from answer.names import names_stand_in
from answer.units import MEASURES, answers_unit, canonical, same_unit
from vietnamese.places import same_place

READ = 20
_RELATED = 0.45
_ANY_RELATION = 0.25
_TIE = 0.25
_BOUND_ALIKE = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChoice:
    """``chosen``: the figure, or several kinds of the same one; ``elsewhere``: the same of other places, where the
    question names none; ``others``: of other reports of the same place, best first; ``fitting``: all that
    may answer, whatever their report."""

    chosen: tuple[Candidate, ...]
    elsewhere: tuple[Candidate, ...] = ()
    others: tuple[Candidate, ...] = ()
    fitting: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoChoice:
    """Why nothing answers, and what comes closest."""

    reason: Reason
    near: Candidate | Finding | None = None


def choose_figure(search: Search) -> FigureChoice | NoChoice:
    """The best figure, unless no figure is good enough."""
    ranked = _ranked_candidates(search)
    fitting = [each for each in ranked if _answers(search, each)]
    if not fitting:
        return _no_figure(search, ranked)
    fitting = _most_fitting_first(search, fitting)
    if not search.frame.periods:
        fitting = _newest_report_first(fitting)
    elif not _year_is_asked(search):
        fitting = _newest_year_first(fitting)
    best = fitting[0]
    whose_plan_is_open = not search.frame.kinds & DECISIVE
    same = [each for each in fitting[1:] if whose_plan_is_open and _another_kind(best, each)]
    same += _other_units(best, fitting, search.frame.units)
    chosen = tuple(sorted((best, *same), key=lambda each: each.figure.start))
    alike = [each for each in fitting if _alike(best, each)]
    of_its_time = [each for each in alike if not search.frame.periods or _year(each) == _year(best)]
    return FigureChoice(
        chosen=chosen,
        elsewhere=() if search.frame.places else _first_of_each(of_its_time, _place_name, {_place_name(best)}),
        others=_first_of_each(
            [each for each in alike if _place_name(each) == _place_name(best)], _source, {_source(best)}
        ),
        fitting=tuple(fitting),
    )


def contradicted(search: Search, finding: Finding) -> bool:
    """Whether the sentence tells another kind of figure than was asked: a plan where the result was."""
    return any(each.contradicts for each in candidates(search, finding))


def _ranked_candidates(search: Search) -> list[Candidate]:
    found = [each for finding in search.findings[:READ] for each in candidates(search, finding)]
    return sorted(found, key=lambda each: (-each.score, each.passage.source, each.passage.start, each.figure.start))


def _answers(search: Search, candidate: Candidate) -> bool:
    return (
        candidate.time >= PARTLY
        and candidate.place > 0
        and not candidate.unheld
        and not candidate.contradicts
        and _of_asked_sort(search.frame, candidate)
        and names_stand_in(search.frame.names, candidate.passage)
    )


def _of_asked_sort(frame: Frame, candidate: Candidate) -> bool:
    """A change for "tăng bao nhiêu", a share for "đạt mấy % kế hoạch", tonnes for "sản lượng": nothing else answers."""
    figure = candidate.figure
    compared = candidate.passage.kind == "row" and candidate.kinds & BASES  # an index, or a growth without a sign
    if frame.growth and "%" in frame.units and not (figure.direction or candidate.grows or compared):
        return False
    if "so kế hoạch" in frame.kinds and not frame.units and not figure.unit.startswith("%") and figure.total is None:
        return False
    if figure.direction and not frame.growth and frame.units and "%" not in frame.units:
        return False  # "giảm 01 vụ" is no number of cases
    row = candidate.passage.kind == "row"
    unit = canonical(candidate.unit if row else figure.unit)
    if frame.units or (not unit and row):
        return True
    # Where such an indicator is measured, a count of things is none of it either: "03 mã" for "sản lượng".
    physical = bool(frame.likely_units) and "dong" not in frame.likely_units
    measured = unit in MEASURES or (physical and not unit.startswith("%"))
    return not measured or answers_unit(frame.likely_units, unit)


def _year_is_asked(search: Search) -> bool:
    return any(mention.year is not None or mention.relative for mention in search.frame.periods)


def _most_fitting_first(search: Search, fitting: Sequence[Candidate]) -> list[Candidate]:
    """The figures by what they lack, among those that are bound about as well as the best.

    In this order: the base of comparison that was asked for; a change where a change was; a level where no share was;
    the unit that such an indicator is measured in; the very period rather than one that only reaches up to it.
    """
    enough = max(each.bound for each in fitting) - 2 * _BOUND_ALIKE
    likely = search.frame.likely_units
    bases = search.frame.kinds & BASES

    def shortcomings(each: Candidate) -> tuple[bool, ...]:
        return (
            each.bound < enough,
            bool(each.missing) and any(not other.missing and other.bound >= enough for other in fitting),
            bool(bases) and not bases & each.kinds,
            search.frame.growth != (bool(each.figure.direction) or (search.frame.growth and each.grows)),
            not search.frame.units and "%" not in likely and each.figure.unit.startswith("%"),
            bool(likely) and not answers_unit(likely, canonical(each.unit), each.figure.unit),
            each.time < REPORTED or (each.time == REPORTED and any(_says_when(other, each) for other in fitting)),
        )

    return sorted(fitting, key=shortcomings)


def _says_when(other: Candidate, each: Candidate) -> bool:
    """Whether beside a figure that names no time the like of it is told of the very time that was asked."""
    return (
        other.passage == each.passage
        and other.time == STATED
        and other.figure.unit == each.figure.unit
        and other.figure.direction == each.figure.direction
        and other.bound >= each.bound - _BOUND_ALIKE
    )


def _newest_report_first(fitting: Sequence[Candidate]) -> list[Candidate]:
    """No period: the newest report that has it; what is bound much worse does not have it."""
    enough = max(each.bound for each in fitting) - _BOUND_ALIKE
    newest = min(each.finding.age for each in fitting if each.bound >= enough)
    return sorted(fitting, key=lambda each: each.bound < enough or each.finding.age > newest)


def _newest_year_first(fitting: Sequence[Candidate]) -> list[Candidate]:
    """No year: the newest year that has it; what is bound much worse does not have it."""
    enough = max(each.bound for each in fitting) - _BOUND_ALIKE
    years = {each.period.end.year for each in fitting if each.period is not None and each.bound >= enough}
    newest = max(years, default=None)
    return sorted(
        fitting, key=lambda each: each.period is None or each.period.end.year != newest or each.bound < enough
    )


def _another_kind(best: Candidate, other: Candidate) -> bool:
    """The same indicator measured against something else: tỉnh giao beside huyện giao."""
    return (
        best.passage == other.passage
        and best.clause == other.clause
        and best.figure.unit == other.figure.unit == "%"
        and best.figure.direction == other.figure.direction
        and abs(best.score - other.score) <= _TIE
    )


def _other_units(best: Candidate, fitting: Sequence[Candidate], units: Sequence[str]) -> list[Candidate]:
    """ "bao nhiêu xã và bao nhiêu phường": beside the best figure the nearest one of each other unit asked for."""
    beside = []
    for unit in units:
        if not same_unit(unit, best.figure.unit):
            options = [each for each in fitting if each.passage == best.passage and same_unit(unit, each.figure.unit)]
            beside += sorted(options, key=lambda each: abs(each.figure.start - best.figure.start))[:1]
    return beside


def _alike(best: Candidate, other: Candidate) -> bool:
    """About as well bound, and of the same sort."""
    return (
        other.bound >= best.bound - _BOUND_ALIKE
        and other.figure.unit == best.figure.unit
        and other.figure.direction == best.figure.direction
        and ("mục tiêu" in other.kinds) == ("mục tiêu" in best.kinds)
    )


def _first_of_each(
    ranked: Sequence[Candidate], key: Callable[[Candidate], str], taken: set[str]
) -> tuple[Candidate, ...]:
    firsts: dict[str, Candidate] = {}
    for each in ranked:
        if key(each) not in taken:
            firsts.setdefault(key(each), each)
    return tuple(firsts.values())


def _source(candidate: Candidate) -> str:
    return candidate.passage.source


def _year(candidate: Candidate) -> int | None:
    return candidate.period.end.year if candidate.period is not None else None


def _place_name(candidate: Candidate) -> str:
    place = candidate.finding.hit.report.letterhead.place
    return f"{place.level} {place.name}" if place else ""


def _no_figure(search: Search, ranked: Sequence[Candidate]) -> NoChoice:
    bound = [each for each in ranked if not each.unheld]
    near = max(
        bound,
        key=lambda each: (each.place, not _misleads(search, each), each.bound + each.time),
        default=None,
    )
    if near is None or (near.place == 0 and place_is_told_of(search)):
        return unrelated(search)
    return NoChoice(
        reason="wrong_place" if near.place == 0 else "wrong_period",
        near=None if _misleads(search, near) else near,
    )


def _misleads(search: Search, candidate: Candidate) -> bool:
    """A plan shown beside a question for the result, a count beside one for an area: worse than showing nothing."""
    likely = search.frame.likely_units
    return candidate.contradicts or not answers_unit(likely, canonical(candidate.unit), candidate.figure.unit)


def place_is_told_of(search: Search) -> bool:
    """Some report is of the place that was asked for: then what is missing is the indicator."""
    return any(each.fit.place > 0 and _is_of(search, each) for each in search.findings)


def _is_of(search: Search, finding: Finding) -> bool:
    own = finding.hit.report.letterhead.place
    return own is not None and any(same_place(place, own) for place in search.frame.places)


def unrelated(search: Search) -> NoChoice:
    """Nothing tells of it: whether that is for the place, for the indicator, or since it is off topic."""
    if search.frame.places and all(each.fit.place == 0 for each in search.findings):
        return NoChoice(reason="wrong_place")
    best = max(search.findings[:READ], key=lambda each: each.covered, default=None)
    if best is None or (best.covered < _ANY_RELATION and not search.frame.periods):
        return NoChoice(reason="off_topic")
    if best.covered < _RELATED:
        return NoChoice(reason="wrong_indicator")
    return NoChoice(reason="wrong_indicator", near=best if fits(search, best) else None)


def fits(search: Search, finding: Finding) -> bool:
    """Whether a sentence is of the asked time and place."""
    return (not search.asked or finding.fit.time >= PARTLY) and finding.fit.place > 0

"""From findings to a decision: which figure answers, or why none does. Sentences are chosen in ``answer/fact.py``.

A figure answers when it is of the asked time and place, fits best (``answer/ranking.py``), and well enough to be
trusted. What comes closest without meeting all of that is the near miss.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from answer.answer import Reason
from answer.better_told import better_told
from answer.candidates import Candidate, candidates
from answer.find import Finding, Search
from answer.held import lacking
from answer.kinds import DECISIVE
from answer.match import PARTLY, REPORTED
from answer.narrower import without_parts, without_siblings, without_totals
from answer.ranking import (
    READ,
    Ranked,
    best_first,
    figures_of,
    fitting,
    may_answer,
    ruled_out,
    trust,
    weighed,
)
from answer.units import answers_unit, canonical, same_unit
from vietnamese.periods import stands_at
from vietnamese.places import same_place
from vietnamese.text import fold

TRUSTED = 0.45
"""How probable it must be that a figure answers, for it to be shown as an answer."""
_RELATED = 0.45
_ANY_RELATION = 0.25
_AS_GOOD = 1.5
_MUCH_WORSE = 4.0
_MOSTLY = 0.5
"""Scores (log odds) within these of the best leave it to the newest report or year, in learning and in choosing."""
_AS_BOUND = 0.1
"""A share of the indicator so much smaller is covered about as well."""
_READ_FIRST = 12
_TELLS_APART = ("missing", "missing nearby", "label of others")
_SAID_OTHERWISE = ("missing nearby", "missing in label", "label of others", "head of others", "level missing")
"""What says that a figure which covers less of the question is of something else, and is not only worded otherwise."""
_OF_ANOTHER_THING = ("kind decides", "plan for a result", "other event", "opposed", "other crop", "of less than asked")
_UNRELATED = 0.65
"""Of so much of the question nothing around a near miss says a word."""
_YEAR_OFF, _DAYS = 6.0, 365
"""What a year between the asked time and that of a near miss counts, in log odds."""
_ALIKE = 2.5
"""The same for a figure of another report, shown beside the one that answers."""


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


def choose_figure(search: Search, *, only: Callable[[Candidate], bool] | None = None) -> FigureChoice | NoChoice:
    """The best figure, unless no figure is good enough; ``only``: which figures may be chosen at all.

    All ``READ`` passages are read only where the first of them hold no answer.
    """
    figures: tuple[Ranked, ...] = ()
    for findings in (search.findings[:_READ_FIRST], search.findings[_READ_FIRST:READ]):
        figures += weighed(search, (each for each in figures_of(search, findings) if only is None or only(each)))
        able = without_siblings(search, without_totals(search, best_first(fitting(search, figures))))
        able = _holding_all_first(search, _called_so_first(without_parts(search, able)))
        standing = _newest_trusted(search, able)
        if standing:
            break
    if not standing:
        return _no_figure(search, best_first(figures))
    better = better_told(search, standing[0], figures)
    if better is not None:
        return NoChoice(reason=better.reason, near=better.figure)
    best = standing[0].candidate
    whose_plan_is_open = not search.frame.kinds & DECISIVE
    same = [each.candidate for each in standing[1:] if whose_plan_is_open and _another_kind(best, each.candidate)]
    same += _other_units(best, [each.candidate for each in standing], search.frame.units)
    alike = [each.candidate for each in able if _alike(standing[0], each)]
    of_its_time = [each for each in alike if not search.frame.periods or _year(each) == _year(best)]
    return FigureChoice(
        chosen=tuple(sorted((best, *same), key=lambda each: each.figure.start)),
        elsewhere=() if search.frame.places else _first_of_each(of_its_time, _place_name, {_place_name(best)}),
        others=_first_of_each(
            sorted(
                (each for each in alike if _place_name(each) == _place_name(best)), key=lambda each: each.finding.age
            ),
            _source,
            {_source(best)},
        ),
        fitting=tuple(each.candidate for each in able),
    )


def _newest_trusted(search: Search, able: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """The figures of the newest report, or year, whose best is trusted where none was asked; () where none is.

    What stands alone in its report has no rivals there, so that first the best of all must be trusted.
    """
    frame, rivals = search.frame, contenders(search, able)
    if not rivals or trust(frame, rivals[0], rivals) < TRUSTED:
        return ()
    for group in (_of_the_very_time(search, each) for each in _by_newness(search, able)):
        near_best = group[0].score >= able[0].score - _MUCH_WORSE and _says_as_much(search, group[0], able[0])
        if near_best and trust(frame, group[0], group) >= TRUSTED:
            return _own_report_first(search, group)
    return _own_report_first(search, rivals)


def _called_so_first(able: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Of two about as good the one that is called what was asked: "thuốc lá 1.112 ha" before "100% diện tích thuốc lá
    trong khung thời vụ; diện tích ký hợp đồng bao tiêu là 984 ha"."""
    if not able or able[0].features["label of others"] < _MOSTLY or able[0].features["missing in label"] < 1:
        return tuple(able)
    best = able[0]
    called = next((each for each in able[1:] if _is_called_so(each, best)), None)
    return tuple(able) if called is None else (called, *(each for each in able if each is not called))


def _holding_all_first(search: Search, able: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Before a figure around which nothing says a word of the question the first that is about as good and has all:
    "doanh nghiệp bất động sản tạm ngừng" are not all that paused."""
    phrases, rarity = search.frame.phrases, search.rarity
    if not able or not lacking(phrases, able[0].candidate.zones, rarity):
        return tuple(able)
    as_good = (each for each in able[1:] if each.score >= able[0].score - _AS_GOOD)
    whole = next((each for each in as_good if not lacking(phrases, each.candidate.governing, rarity)), None)
    return tuple(able) if whole is None else (whole, *(each for each in able if each is not whole))


def _is_called_so(each: Ranked, best: Ranked) -> bool:
    one, other = each.features, best.features
    named = not one["label of others"] and one["missing in label"] < _MOSTLY and one["named"] > other["named"]
    as_good = each.score >= best.score - _AS_GOOD and not one["missing nearby"] > other["missing nearby"]
    return named and as_good and each.candidate.time >= best.candidate.time


def _own_report_first(search: Search, group: tuple[Ranked, ...]) -> tuple[Ranked, ...]:
    """The same figure goes by the asked place's own report before the table of the province that holds it."""
    best = group[0].candidate
    if _is_of(search, best.finding):
        return group
    same = (each for each in group[1:] if each.candidate.figure.amount == best.figure.amount)
    own = next((each for each in same if _is_of(search, each.candidate.finding)), None)
    return (own, *(each for each in group if each is not own)) if own is not None else group


def _says_as_much(search: Search, each: Ranked, best: Ranked) -> bool:
    """Whether it lacks no asked word that the best one holds: what is newer is no answer about another thing."""
    lacks, spares = (lacking(search.frame.phrases, one.candidate.governing, search.rarity) for one in (each, best))
    return frozenset(lacks) <= frozenset(spares)


def _by_newness(search: Search, able: Sequence[Ranked]) -> list[tuple[Ranked, ...]]:
    """All together where a year was asked; else apart by year, or by report where no period was asked, newest first.

    What a year reached so far is told anew by each of its reports: apart by how far they go.
    """
    dated = any(mention.year is not None or mention.relative for mention in search.frame.periods)
    so_far = any(want.kind == "year" for want in search.asked) and all(each.candidate.time <= PARTLY for each in able)
    if dated and not so_far:
        return [tuple(able)] if able else []

    def newness(each: Ranked) -> float:
        if not search.frame.periods:
            return -each.candidate.finding.age
        if so_far:
            return float(each.candidate.period.end.toordinal() if each.candidate.period else 0)
        return float(_year(each.candidate) or 0)

    times = sorted({newness(each) for each in able}, reverse=True)
    return [tuple(each for each in able if newness(each) == time) for time in times]


def contenders(search: Search, able: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """What stands against each other: the figures of the newest report, or year, that has one about as good as any."""
    groups = (_of_the_very_time(search, each) for each in _by_newness(search, able))
    best = max((each.score for each in able), default=0.0)
    return next((group for group in groups if group[0].score >= best - _AS_GOOD), _of_the_very_time(search, able))


def _of_the_very_time(search: Search, able: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """Without what was reached up to the asked time, or in a part of it, where the like is told of the very time."""
    if not able:
        return ()
    best = able[0]
    # "Đến 20/11 đạt 63 %; ước đến 30/11 đạt 68 %": the day that was asked goes first.
    to_the_day = any(want.kind == "until" for want in search.asked) and not _is_of_the_very_time(search, best)
    very = tuple(
        each for each in able if (_is_of_the_very_time(search, each) if to_the_day else each.candidate.time >= REPORTED)
    )
    alike = any(
        each.candidate.figure.direction == best.candidate.figure.direction
        and same_unit(fold(canonical(best.candidate.unit)), canonical(each.candidate.unit))
        and _as_bound(each, best)
        for each in very
    )
    return very if alike else tuple(able)


def _is_of_the_very_time(search: Search, each: Ranked) -> bool:
    """How things stand "tại thời điểm 30/9" is told of that day or up to it."""
    period = each.candidate.period
    return bool(each.features["very time"]) or (
        period is not None and any(stands_at(want, period) for want in search.asked)
    )


def _as_bound(each: Ranked, best: Ranked) -> bool:
    """Whether a figure is of the asked thing about as surely as the best: no "526 con" that were culled for a herd, but
    "1.527 lao động đi làm việc có thời hạn ở nước ngoài" for whoever "đi xuất khẩu lao động"."""
    if each.features["other item"] > best.features["other item"]:
        return False
    covered = each.features["covered"] >= best.features["covered"] - _AS_BOUND
    lacks = each.features["missing"] or any(each.features[name] > best.features[name] for name in _SAID_OTHERWISE)
    return covered or (not lacks and each.score >= best.score - _MUCH_WORSE)


def contradicted(search: Search, finding: Finding) -> bool:
    """Whether the sentence tells another kind of figure than was asked: a plan where the result was."""
    return any(each.features["kind decides"] for each in weighed(search, candidates(search, finding)))


def _another_kind(best: Candidate, other: Candidate) -> bool:
    """The same indicator measured against something else: tỉnh giao beside huyện giao."""
    return (
        best.passage == other.passage
        and best.clause == other.clause
        and best.figure.unit == other.figure.unit == "%"
        and best.figure.direction == other.figure.direction
        and best.kinds & DECISIVE != other.kinds & DECISIVE
    )


def _other_units(best: Candidate, fitting: Sequence[Candidate], units: Sequence[str]) -> list[Candidate]:
    """ "bao nhiêu xã và bao nhiêu phường": beside the best figure the nearest one of each other unit asked for."""
    beside = []
    for unit in units:
        if not same_unit(unit, best.unit):
            options = [each for each in fitting if each.passage == best.passage and same_unit(unit, each.unit)]
            beside += sorted(options, key=lambda each: abs(each.figure.start - best.figure.start))[:1]
    return beside


def _alike(best: Ranked, other: Ranked) -> bool:
    """About as well bound, and of the same sort."""
    one, two = best.candidate, other.candidate
    return (
        other.score >= best.score - _ALIKE
        and two.figure.unit == one.figure.unit
        and two.figure.direction == one.figure.direction
        and ("mục tiêu" in two.kinds) == ("mục tiêu" in one.kinds)
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


def _no_figure(search: Search, everything: Sequence[Ranked]) -> NoChoice:
    bound = [each for each in everything if not each.features["unheld"]]

    def nearness(each: Ranked) -> tuple[float, bool, bool, float]:
        elsewhere_then = each.candidate.place == 0 and each.candidate.time >= PARTLY
        far = _years_off(search, each.candidate) * _YEAR_OFF
        return each.candidate.place, not _misleads(search, each), elsewhere_then, each.score - min(far, _MUCH_WORSE)

    near = max(bound, key=nearness, default=None)
    near = _nearest_in_time(search, near, bound) if near is not None else None
    if near is None or (near.candidate.place == 0 and place_is_told_of(search)):
        return unrelated(search)
    if may_answer(search, near):
        return NoChoice(reason="wrong_indicator", near=None if _misleads(search, near) else near.candidate)
    of_its_time = near.candidate.time >= PARTLY
    return NoChoice(
        reason="wrong_place" if near.candidate.place == 0 else "wrong_indicator" if of_its_time else "wrong_period",
        near=None if _misleads(search, near) else near.candidate,
    )


def _nearest_in_time(search: Search, near: Ranked, bound: Sequence[Ranked]) -> Ranked:
    """Of the same indicator the figure whose time lies nearest, however the sentence is worded."""
    same = (
        each
        for each in bound
        if _alike(near, each)
        and each.candidate.place == near.candidate.place
        and not ruled_out(each)
        and all(each.features[name] <= near.features[name] for name in _TELLS_APART)
    )
    return min((near, *same), key=lambda each: _years_off(search, each.candidate))


def _years_off(search: Search, candidate: Candidate) -> float:
    """How far the time of a figure ends from the nearest one that was asked."""
    if candidate.period is None or not search.asked:
        return 0.0
    return min(abs((want.end - candidate.period.end).days) for want in search.asked) / _DAYS


def _misleads(search: Search, near: Ranked) -> bool:
    """A plan shown beside a question for the result, a count beside one for an area, what a whirlwind broke beside one
    for a storm, the yield of rice beside one for groundnuts: worse than showing nothing."""
    likely, candidate = search.frame.likely_units, near.candidate
    against = any(near.features[name] for name in _OF_ANOTHER_THING) or near.features["missing nearby"] >= _UNRELATED
    return against or not answers_unit(likely, canonical(candidate.unit), candidate.figure.unit)


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

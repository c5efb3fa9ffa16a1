"""The same indicator, place and period with another figure in another report: estimated first, revised later.

The newest report answers, as it does where no period is asked, and the others' figures are set beside it. Only what
measures the same is a conflict: the same words name it, in the same unit, of the same place and time, compared
with the same base; a plan is no rival of a result, and 159,8 nghìn tỷ none of 159.844 tỷ.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from answer.candidates import Candidate, named_by
from answer.cite import Citations
from answer.compose import Draft, marked_figure, report_name
from answer.find import Search
from answer.kinds import BASES, DECISIVE, PLANS, Kind
from answer.spoken import spoken_period
from answer.terms import coverage, zone
from answer.units import canonical
from answer.wording import content_syllables
from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import same_span
from vietnamese.places import Place, merged_since, same_place
from vietnamese.text import fold

_NAMED = 0.8
"""Share of the asked indicator that the figure's own words must name: "ngô 1.307 ha" may be of any area of maize."""
_MEASURED: frozenset[Kind] = DECISIVE | {"so kế hoạch", "bình quân"}
# How a figure was come by, and whose it is: the report says that, and the one leaves out what the other says.
_SAID_ANYWAY = frozenset(
    "thuc hien chinh thuc lai sau ra soat cap nhat dieu chinh so lieu bao cao ky truoc dia ban luy ke".split()
)
_ESTIMATED = re.compile(r"\b(ước|dự kiến|sơ bộ)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """``best``: the figure of the newest report; ``rivals``: what other reports tell in its place, the newest first."""

    best: Candidate
    rivals: tuple[Candidate, ...] = ()


def settled(search: Search, chosen: Candidate, others: Iterable[Candidate]) -> Settled:
    """Of each other report the first figure that says the same otherwise; a draft gives way to what was issued."""
    named = coverage(search.frame.phrases, (zone(1.0, named_by(chosen)),), search.rarity) >= _NAMED
    found: dict[str, Candidate] = {}
    for other in others if named and _dated(chosen) else ():
        if other.passage.source not in found and _rival(chosen, other):
            found[other.passage.source] = other
    best, *rivals = sorted((chosen, *found.values()), key=lambda each: _authority(_card(each)), reverse=True)
    return Settled(best=best, rivals=tuple(rivals))


def conflict_told(settled: Settled, marker: int, citations: Citations) -> Draft:
    """One sentence that names every figure with its report and its citation, and which report is newer."""
    told = [marked_figure(rival, citations) for rival in settled.rivals]
    figures = tuple(replace(figure, asked=False) for draft in told for figure in draft.figures)
    ours = _card(settled.best)
    theirs = "; ".join(
        f"{report_name(_card(rival))} {_verb(rival)} {draft.text}"
        for rival, draft in zip(settled.rivals, told, strict=True)
    )
    newer = all(_authority(_card(rival)) < _authority(ours) for rival in settled.rivals)
    age = " (mới hơn)" if newer else ", không rõ báo cáo nào mới hơn"
    return Draft(text=f"Lấy theo {report_name(ours)}{age} [{marker}]; {theirs}.", figures=figures)


def _rival(one: Candidate, other: Candidate) -> bool:
    return (
        other.passage.source != one.passage.source
        and not (one.kinds | other.kinds) & PLANS
        and _dated(other)
        and one.period is not None
        and other.period is not None
        and same_span(one.period, other.period)
        and _same_scope(_card(one).letterhead, _card(other).letterhead)
        and _measure(one) == _measure(other)
        and _names(one) == _names(other) != frozenset()
        and _apart(_read(one), _read(other))
    )


def _dated(candidate: Candidate) -> bool:
    """Whether its own sentence or its report says of when it is, and not only what was said before it."""
    passage = candidate.passage
    report = _card(candidate).letterhead.period
    return passage.kind == "row" or spoken_period(passage, candidate.figure.end, report).told != "inherited"


def _same_scope(one: Letterhead, other: Letterhead) -> bool:
    """Of one place, and not of a province before and after it was merged with others."""
    if one.place is None or other.place is None or not same_place(one.place, other.place):
        return False
    return _provinces(one.place, one) == _provinces(other.place, other)


def _provinces(place: Place, head: Letterhead) -> set[bool | None]:
    """Both where a report on the time before the merger was given out after it: which province it means is open."""
    days = (head.issued, head.period.end if head.period is not None else None)
    return {merged_since(place, day) for day in days if day is not None}


def _measure(candidate: Candidate) -> tuple[str, bool, frozenset[Kind]]:
    """What a figure counts in, whether it is a change, and against what."""
    kinds = candidate.kinds & (_MEASURED | BASES if candidate.figure.direction else _MEASURED)
    return _unit(candidate), bool(candidate.figure.direction), kinds


def _names(candidate: Candidate) -> frozenset[str]:
    """The words that name what is measured."""
    place = _card(candidate).letterhead.place
    own = fold(str(place)).split() if place is not None else ()
    words = named_by(candidate)
    for figure in reversed(find_figures(words)):
        words = f"{words[: figure.start]} {words[figure.end :]}"
    return frozenset(content_syllables(words)) - _SAID_ANYWAY - frozenset(own)


def _apart(one: Figure, other: Figure) -> bool:
    """Whether two figures differ by more than the coarser one's last written place tells."""
    if any(figure.high is not None or figure.total is not None for figure in (one, other)):
        return False
    signs = [Decimal(-1) if figure.direction == "giảm" else Decimal(1) for figure in (one, other)]
    return abs(one.amount * signs[0] - other.amount * signs[1]) > max(_step(one), _step(other))


def _read(candidate: Candidate) -> Figure:
    """With the unit, and so the scale, that a table's header gives it."""
    figure = candidate.figure
    if figure.unit or not candidate.unit or candidate.passage.kind != "row":
        return figure
    return next(iter(find_figures(f"{figure.text} {candidate.unit}")), figure)


def _step(figure: Figure) -> Decimal:
    """What the last written place counts; of "khoảng 1.500" the last that is no zero."""
    exponent = figure.value.as_tuple().exponent
    places = exponent if isinstance(exponent, int) else 0
    if figure.qualifier and places == 0 and figure.value:
        digits = str(int(figure.value))
        places = len(digits) - len(digits.rstrip("0"))
    return Decimal(10) ** places * figure.scale


def _unit(candidate: Candidate) -> str:
    return canonical(candidate.figure.unit or candidate.unit)


def _verb(candidate: Candidate) -> str:
    own = candidate.passage.text[candidate.own.start : candidate.own.end]
    return "ước" if _ESTIMATED.search(own) else "ghi"


def _authority(card: ReportCard) -> tuple[bool, date]:
    """What was issued goes before a draft, the newer before the older."""
    head = card.letterhead
    return not head.draft, head.issued or (head.period.end if head.period is not None else date.min)


def _card(candidate: Candidate) -> ReportCard:
    return candidate.finding.hit.report

"""What follows from figures that one report tells: a share, a multiple or a difference of two, what is left of one.

"Thu nội địa chiếm bao nhiêu % tổng thu?" is computed where a report tells both, of one kind, time and place. What a
report tells itself goes before it; what is computed shows its formula and cites what it was computed from.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from answer.answer import AnswerFigure
from answer.candidates import Candidate, named_by
from answer.choose import FigureChoice, choose_figure
from answer.cite import Citations, in_quotes
from answer.comparison import Part, vietnamese_number, why_not
from answer.compose import Draft, marked_figure, said_words, scope_of
from answer.find import Search, Searcher, find, known_places
from answer.frame import frame_of
from answer.gate import DIVIDED, LESS, SHARE
from answer.held import lacking
from answer.kinds import ASSIGNED, PLANS
from answer.operands import Operands, operands_in
from answer.rest import rest_of
from answer.terms import folded_syllables
from answer.units import canonical, same_unit
from answer.whether import is_planned
from vietnamese.figures import find_figures
from vietnamese.periods import same_span
from vietnamese.text import fold

_HUNDRED = Decimal(100)
_PLACES = 2
_TOTAL = ("tong", "so")
# "Trong thu nội địa, thu xổ số 1.386 tỷ đồng" tells nothing of all "thu nội địa".
_WITHIN = re.compile(r"\btrong (?!đó\b)[^,:]+, ", re.IGNORECASE)


def computed_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """What a question asks for, computed; None where no report tells all that it follows from."""
    rest = rest_of(search, citations)
    if rest is not None:
        return rest
    asked = operands_in(search.frame.question, known_places(searcher))
    if asked is None:
        return None
    searches = [find(frame_of(question, known_places(searcher)), searcher) for question in (asked.part, asked.whole)]
    of_one = _share_of_one(asked, searches[0], citations)
    if of_one is not None:
        return of_one
    told = _told(asked, searches)
    return _drafted(asked, *told, search, citations) if told else None


def _share_of_one(asked: Operands, search: Search, citations: Citations) -> Draft | None:
    """ "82/149 xã" for the share of all communes: one figure tells the part with its whole."""
    if asked.operation != "share" or not asked.counted:
        return None
    choice = choose_figure(search, only=lambda each: each.figure.total is not None and each.figure.high is None)
    best = choice.chosen[0] if isinstance(choice, FigureChoice) else None
    if best is None or best.figure.total is None or fold(best.figure.unit) != fold(asked.counted):
        return None
    told = marked_figure(best, citations).figures[0]
    times = best.figure.value / best.figure.total * _HUNDRED
    made = replace(_per_cent(told, times), computed=f"{SHARE} {told.text}")
    scope, words = scope_of(best, search.frame.places), said_words(best)
    return Draft(
        text=f"**{made.text}** ({made.computed}) – {scope}: {in_quotes(words)} [{told.citation}].", figures=(made,)
    )


def _told(asked: Operands, searches: Sequence[Search]) -> tuple[Candidate, Candidate] | None:
    """The two figures, of one report: the whole and what is told beside it, else the part and its whole."""
    for first, second in ((1, 0), (0, 1)):
        one = choose_figure(searches[first], only=_is_level)
        if not isinstance(one, FigureChoice):
            continue
        base = one.chosen[0]
        beside = searches[second] if _told_apart(asked, searches[second]) else _in_report_of(searches[second], base)
        other = choose_figure(beside, only=_beside(asked, base, planned=first == 0))
        if isinstance(other, FigureChoice) and _says_as_much(searches[second], other.chosen[0]):
            pair = (base, other.chosen[0]) if first == 0 else (other.chosen[0], base)
            if _fits_together(asked, *pair):
                return pair
    return None


def _says_as_much(search: Search, other: Candidate) -> bool:
    """Whether it lacks no asked word that the figure has which answers wherever it is told: no vegetables for rice."""
    free = choose_figure(search, only=_is_level)
    told = free.chosen[0].governing if isinstance(free, FigureChoice) else None
    spared = lacking(search.frame.phrases, told, search.rarity) if told is not None else ()
    lacks = lacking(search.frame.phrases, other.governing, search.rarity)
    return frozenset(lacks) <= {*spared, *_TOTAL}


def _in_report_of(search: Search, base: Candidate) -> Search:
    of_it = tuple(each for each in search.findings if each.hit.passage.source == base.passage.source)
    return replace(search, findings=of_it)


def _is_level(candidate: Candidate) -> bool:
    """No change, no share of a plan and no range: what can be divided."""
    figure = candidate.figure
    return not (figure.direction or candidate.unit.startswith("%") or figure.high is not None or figure.qualifier)


def _beside(asked: Operands, base: Candidate, *, planned: bool) -> Callable[[Candidate], bool]:
    """Whether a figure is told of the same time, in the same unit, as another thing than ``base``."""

    def fits(candidate: Candidate) -> bool:
        unit = canonical(candidate.unit)
        alike = unit == canonical(base.unit) or same_unit(fold(unit), canonical(base.unit))
        if not (alike and _is_level(candidate)):
            return False
        if asked.operation != "difference":
            return _of_one_time(candidate, base)
        return _planned(candidate) is planned and _of_one_year(candidate, base)

    return fits


def _told_apart(asked: Operands, search: Search) -> bool:
    """Whether a plan of the year that a question names may be told by one report, its result by another."""
    return asked.operation == "difference" and bool(search.asked)


def _of_one_year(one: Candidate, other: Candidate) -> bool:
    ends = {each.period.end.year for each in (one, other) if each.period is not None}
    return len(ends) == 1


def _of_one_time(one: Candidate, other: Candidate) -> bool:
    if one.period is None or other.period is None:
        return one.period is other.period
    return same_span(one.period, other.period)


def _fits_together(asked: Operands, part: Candidate, whole: Candidate) -> bool:
    """Whether both measure the same: of one kind, but for a plan and its result; a part is no more than its whole."""
    if (part.passage.start, part.figure.start) == (whole.passage.start, whole.figure.start):
        return False
    if asked.operation == "difference":
        return _planned(whole) and not _planned(part)
    if asked.named and not asked.named & {*folded_syllables(_WITHIN.sub("", _named(part)))}:
        return False
    if why_not((Part(chosen=part), Part(chosen=whole))) or _planned(part) is not _planned(whole):
        return False
    return whole.figure.amount > 0 and (asked.operation == "times" or part.figure.amount <= whole.figure.amount)


def _named(candidate: Candidate) -> str:
    """What names a figure: its row and column; in prose its own words."""
    passage, own = candidate.passage, candidate.own
    return named_by(candidate) if passage.kind == "row" else passage.text[own.start : own.end]


def _planned(candidate: Candidate) -> bool:
    aimed = candidate.kinds & (PLANS | ASSIGNED)
    return bool(aimed) or is_planned(candidate.passage.text, candidate.figure.start)


def _drafted(asked: Operands, part: Candidate, whole: Candidate, search: Search, citations: Citations) -> Draft | None:
    told = [marked_figure(each, citations).figures[0] for each in (part, whole)]
    read = [next(iter(find_figures(each.text)), None) for each in told]
    if any(each is None or each.total is not None or each.high is not None for each in read):
        return None
    made = _made(asked, *told)
    markers = "".join(f" [{marker}]" for marker in dict.fromkeys(each.citation for each in told))
    lead = (
        f"**{made.text}** ({made.computed}) – {scope_of(part, search.frame.places)}, tính từ số liệu báo cáo{markers}."
    )
    words = dict.fromkeys(
        f"{in_quotes(said_words(each))} [{one.citation}]." for each, one in zip((part, whole), told, strict=True)
    )
    shown = (made, *(replace(each, asked=False) for each in told))
    return Draft(text=f"{lead}\n\nCăn cứ: {' '.join(words)}", figures=shown)


def _made(asked: Operands, part: AnswerFigure, whole: AnswerFigure) -> AnswerFigure:
    if asked.operation == "difference":
        shown = find_figures(part.text)[0]
        size = abs(part.value - whole.value) / shown.scale
        return replace(
            part,
            text=f"{vietnamese_number(size, _decimals(size))} {part.text[len(shown.number) :].strip()}".strip(),
            value=abs(part.value - whole.value),
            computed=f" {LESS} ".join(each.text for each in sorted((part, whole), key=lambda each: -each.value)),
        )
    if asked.operation == "share":
        made = _per_cent(part, part.value / whole.value * _HUNDRED)
    else:
        times = part.value / whole.value
        made = replace(part, text=f"{vietnamese_number(times, _PLACES)} lần", value=round(times, _PLACES), unit="lần")
    return replace(made, computed=f"{part.text} {DIVIDED} {whole.text}")


def _per_cent(part: AnswerFigure, value: Decimal) -> AnswerFigure:
    return replace(part, text=f"{vietnamese_number(value, _PLACES)} %", value=round(value, _PLACES), unit="%")


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0

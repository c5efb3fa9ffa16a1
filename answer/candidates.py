"""A passage's figures that may answer, each bound to the words that it belongs to, scored for a question.

A sentence is read as clauses (";") and, within a clause, as the stretch that belongs to one figure: what
stands between the figure before it and the end of its own comma-part. "A đạt 5 tỷ đồng, tăng 3 %; B đạt
2 tỷ đồng" has four figures with four different sets of own words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from answer.conditions import conditions_hold
from answer.find import Finding, Search
from answer.frame import Frame
from answer.held import lacking, puts_another, unheld
from answer.kinds import Kind, column_kinds, decides_against, kinds_in, shares_the_plan, targets_in
from answer.label import (
    PART_END,
    label_of,
    label_of_row,
    named_in,
    names_another,
    names_nothing_else,
    own_stretch,
    reach,
    said_of,
    said_share,
)
from answer.match import STATED, place_of_figure, report_period, time_fit
from answer.names import numbered_alike
from answer.neighbours import opposed, unnamed
from answer.seasons import of_another_season
from answer.spoken import cell_period, cumulated, sentence_around, spoken_period
from answer.terms import Zone, coverage, levels_in, zone
from answer.units import answers_unit, canonical
from answer.wording import content_syllables
from ingest.report import Passage
from ingest.tables import is_total
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import Period, same_span
from vietnamese.places import Place
from vietnamese.text import Spelling, fold
from vietnamese.words import Span, clauses

_CIRCUMSTANCES = frozenset("ngay thang nam gio phut tuan tuoi cap mui khoa dot".split())
BOUND = 0.5
"""Share of the indicator (weighted by rarity) that must stand around a figure."""
_DETAIL = 0.15
_VERY_TIME = 0.1
_FEWEST_STATED = 0.25
"""Share of the indicator that must stand around a figure itself."""
_HEADING = 0.75
_SUMMING_UP = re.compile(r"\W*(?:l[uũ][yỹ]\s*k[eế]|cộng dồn|tính chung)\b", re.IGNORECASE)
_CUMULATIVE = re.compile(r"(?P<so_far>l[uũ][yỹ]\s*k[eế])|\btrong (?:tháng|quý|kỳ)\b|\btháng \d", re.IGNORECASE)
_GROWTH = Spelling(
    r"\btăng trưởng\b|\btốc độ tăng\b|\bmức (?:tăng|giảm)\b|\bgấp\b|\bso (?:với )?(?:cùng kỳ|năm|tháng|quý)\b"
)
_EQUALS = re.compile(r"\b(?:bằng|gấp) $")
_STATED = -3
"""The zones up to here are the sentence's own and what governs it; behind them headings and title."""
_GOVERNING, _BEFORE = (0, 1, 2, 3, 6, 8, 9), (4, 7)
"""The zones that name a figure or govern it, and those of the text before it; the others hold what is said beside."""
_PLAN_BEFORE = re.compile(
    r"\b(?:kế hoạch|KH|dự toán|chỉ tiêu)(?: [^\W\d]+){0,3} \($", re.IGNORECASE
)  # "đạt 86 % kế hoạch (415 ha)"
_SHARE: frozenset[Kind] = frozenset(("so kế hoạch",))
_PLAN: frozenset[Kind] = frozenset(("kế hoạch",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A figure that may answer. ``clause``: its clause in the passage's text; ``own``: its own stretch.

    ``bound``: share of the indicator that its surroundings cover, nearer ones counting more; ``unheld``: words of it
    that tell things apart and stand nowhere around; ``missing``: the
    same of what names it, governs it or stands before it. ``grows``: called a growth, besides its own direction.
    ``place``: 1 when it is of an asked place.
    """

    finding: Finding
    figure: Figure
    clause: Span
    own: Span
    bound: float
    time: float
    period: Period | None
    score: float
    unit: str
    kinds: frozenset[Kind]
    place: float
    unheld: tuple[str, ...]
    missing: tuple[str, ...]
    grows: bool
    contradicts: bool

    @property
    def passage(self) -> Passage:
        """The passage that holds it."""
        return self.finding.hit.passage


def candidates(search: Search, finding: Finding) -> tuple[Candidate, ...]:
    """The figures of a finding's passage that have the asked unit and enough of the indicator around them, scored."""
    passage = finding.hit.passage
    figures = find_figures(passage.text)
    parts = clauses(passage.text) or (Span(start=0, end=len(passage.text)),)
    made = []
    for position, figure in enumerate(figures):
        if not _may_answer(search.frame, figure):
            continue
        clause = next((part for part in parts if part.start <= figure.start < part.end), parts[-1])
        own = own_stretch(passage.text, figures, position, clause)
        candidate = _candidate(search, finding, position, clause, own)
        made += [candidate] if candidate is not None else []
    return tuple(made)


def _may_answer(frame: Frame, figure: Figure) -> bool:
    """Not a figure that the question gives itself, nor one that only tells circumstances ("từ 18 tuổi", "hai cấp")."""
    if any(figure.amount == given.amount and figure.unit in (given.unit, "") for given in find_figures(frame.question)):
        return False
    if frame.units and answers_unit(frame.units, canonical(figure.unit), figure.unit):
        return True
    in_words = not any(map(str.isdigit, figure.text))
    return not in_words and fold(figure.unit) not in _CIRCUMSTANCES


def _candidate(search: Search, finding: Finding, position: int, clause: Span, own: Span) -> Candidate | None:
    frame, passage = search.frame, finding.hit.passage
    figure = find_figures(passage.text)[position]
    own_text = passage.text[own.start : own.end]
    column = _column(passage, figure)
    unit = figure.unit or _unit_of_label(frame, passage, clause, figure) or _unit_around(passage, figure)
    if not answers_unit(frame.units, canonical(unit), figure.unit):
        return None
    zones = _zones(finding, figure, clause, own, column)
    bound = coverage(frame.phrases, zones, search.rarity)
    if bound < BOUND:
        return None
    stated = zones[:_STATED]
    if names_nothing_else(frame, own_text):
        stated += (zone(_HEADING, *passage.section[-1:]),)
    if coverage(frame.phrases, stated, search.rarity) < _FEWEST_STATED:
        return None  # a heading names what all its sentences are about, this one need not be
    missing = lacking(frame.phrases, [zones[at] for at in (*_GOVERNING, *_BEFORE)], search.rarity)
    lead = passage.text[clause.start : figure.start]
    # A sentence about "lũy kế … 19.939 triệu đồng, đạt 75,43% …" says once that all its later figures are cumulative.
    near = kinds_in(own_text) | column_kinds(column)
    if figure.total is not None and "kế hoạch" in frame.kinds:
        near |= _PLAN  # "88,85/556 ha": done and planned
    if _PLAN_BEFORE.search(passage.text, clause.start, figure.start) and not figure.unit.startswith("%"):
        near = near - _SHARE | _PLAN
    if shares_the_plan(column, passage.columns):
        near |= _SHARE
    around = kinds_in(lead) | column_kinds(column) | targets_in(passage.section)
    report = report_period(finding.hit)
    if "so tháng 12" in near and report is not None and report.end.month == 1:
        near |= {"so tháng trước"}
    spoken = (cell_period(passage, column, report) if column else None) or spoken_period(passage, figure.end, report)
    if "luỹ kế" in near or _goes_on_cumulating(passage, figure):
        spoken = cumulated(spoken)
    period = spoken.period
    time = time_fit(search.asked, spoken, report, whole_year=frame.whole_year, so_far=frame.so_far)
    if "kế hoạch" in frame.kinds and period is not None and any(_within_year(want, period) for want in search.asked):
        time = STATED  # a month's report tells the year's plan
    place = place_of_figure(frame.places, passage, own, finding.hit.report)
    score = (
        2.4 * bound
        + 1.0 * time
        + _VERY_TIME * any(period is not None and same_span(want, period) for want in search.asked)
        + 1.0 * place
        + _unit_score(frame, unit, figure)
        + _kind_score(frame.kinds, near, around)
        + _growth_score(frame.growth, figure)
        - _DETAIL * _in_brackets(passage, figure)
        + _level_score(frame.levels, levels_in(f"{lead} {column}"))
        + 0.3 * finding.hit.score
        - 0.4 * (1 - said_share(frame, passage, label_of(passage, clause, own, figure)))
        - (0.25 if not frame.periods else 0.1) * finding.age
        - 0.02 * _distance(passage.text[own.start : figure.start])
    )
    return Candidate(
        finding=finding,
        figure=figure,
        clause=clause,
        own=own,
        bound=bound,
        time=time,
        period=period,
        score=score,
        unit=unit,
        kinds=near | around,
        place=place,
        grows=_GROWTH.search(passage.text[clause.start : own.end]) is not None,
        unheld=unheld(frame.phrases, zones, search.rarity),
        missing=missing,
        contradicts=decides_against(
            frame.kinds, near, around, change=_compares(passage.text, figure), summed=_is_summed(period)
        )
        or of_another_season(frame.question, *_named_before(passage, figure, own, column))
        or opposed(frame.question, said_of(passage, clause, own, figure, column))
        or unnamed(frame.question, _surroundings(finding, column))
        or names_another(frame, passage, clause, position)
        or puts_another(
            frame.phrases,
            lacking(frame.phrases, _governing(zones, passage, clause), search.rarity),
            missing,
            named_in(passage, label_of(passage, clause, own, figure), own, figure),
        )
        or not conditions_hold(frame.question, passage)
        or not numbered_alike(frame.numbered, f"{label_of_row(passage)} {own_text} {column}", passage.text),
    )


def _governing(zones: Sequence[Zone], passage: Passage, clause: Span) -> list[Zone]:
    places = (*_GOVERNING, *_BEFORE) if _goes_on(passage.text, clause) else _GOVERNING
    return [zones[at] for at in places]


def _goes_on_cumulating(passage: Passage, figure: Figure) -> bool:
    """ "Lũy kế giải quyết việc làm cho 2.184 lao động; xuất khẩu lao động 168 người": said once, of both."""
    start, _ = sentence_around(passage.text, figure.start)
    said = list(_CUMULATIVE.finditer(passage.text[start : figure.start]))
    return passage.kind != "row" and bool(said) and said[-1].group("so_far") is not None


def _compares(text: str, figure: Figure) -> bool:
    """ "tăng 5 %", "bằng 94,43 %", "gấp 1,3 lần": what it is compared with may have been said before."""
    return bool(figure.direction) or _EQUALS.search(text, 0, figure.start) is not None


def _is_summed(period: Period | None) -> bool:
    return period is not None and period.kind not in ("month", "day")


def _named_before(passage: Passage, figure: Figure, own: Span, column: str) -> tuple[str, ...]:
    """What may name the season of a figure, nearest first."""
    text = passage.text
    around = (passage.before, passage.lead, passage.caption, *reversed(passage.section), *passage.columns)
    return (f"{column} {text[own.start : own.end]}", text[: figure.start], text, *around)


def named_by(candidate: Candidate) -> str:
    """What names a figure: its row and column, the words before it; in prose those of its clause where it has none."""
    passage = candidate.passage
    column = _column(passage, candidate.figure)
    label = label_of(passage, candidate.clause, candidate.own, candidate.figure)
    return f"{label_of_row(passage)} {passage.text[label.start : label.end]} {column}"


def _surroundings(finding: Finding, column: str) -> str:
    passage = finding.hit.passage
    return "\n".join(
        (
            passage.text,
            column,
            passage.lead,
            passage.before,
            passage.caption,
            *passage.section,
            finding.hit.report.letterhead.title or "",
        )
    )


def _within_year(asked: Period, period: Period) -> bool:
    return asked.kind == "year" and asked.start.year == period.end.year


def _zones(finding: Finding, figure: Figure, clause: Span, own: Span, column: str) -> tuple[Zone, ...]:
    passage, card = finding.hit.passage, finding.hit.report
    text = passage.text
    head, whole = _head(text, clause), reach(text, find_figures(text), own, clause)
    label = label_of_row(passage)
    titles = (*passage.section, passage.caption) if is_total(label) else ()
    # "Lũy kế 8 tháng là 47.089 lượt" names no indicator: it goes on about that of the sentence before it.
    elliptic = not content_syllables(_words_before(text, clause, figure)) or _goes_on(text, clause)
    return (
        zone(1.0, text[whole.start : whole.end], column, label, *passage.parents[-1:], *titles),
        zone(0.9, *passage.parents),
        zone(0.9, text[clause.start : figure.start]),
        zone(0.8, head),
        zone(0.9 if elliptic else 0.4, text[: clause.start]),
        zone(0.4, text),
        zone(0.9 if elliptic else 0.8, passage.lead),
        zone(0.9 if elliptic and clause.start == 0 else 0.7, passage.before),
        zone(0.75, passage.caption),
        zone(0.75, *passage.section),
        zone(0.75, _initials(card.letterhead.place)),
        zone(0.5, card.letterhead.title or "", card.letterhead.place.level if card.letterhead.place else ""),
    )


def _goes_on(text: str, clause: Span) -> bool:
    """ "Lũy kế từ đầu năm chi trả 27.752 triệu đồng": of what the sentence before it tells of the month."""
    start, _ = sentence_around(text, clause.end)
    return _SUMMING_UP.match(text, start) is not None


def _in_brackets(passage: Passage, figure: Figure) -> bool:
    """Whether a figure only details the one before it: "199.883 học sinh (tiểu học 107.775)"."""
    before = passage.text[: figure.start]
    return passage.kind != "row" and before.rfind("(") > before.rfind(")")


def _initials(place: Place | None) -> str:
    """ "LS" for Lạng Sơn, as officials write it."""
    return "".join(word[0] for word in place.name.split()) if place else ""


def _words_before(text: str, clause: Span, figure: Figure) -> str:
    """What stands in its clause before a figure, without the figures there and their units."""
    characters = list(text[: figure.start])
    for other in find_figures(text):
        if other.end <= figure.start:
            characters[other.start : other.end] = " " * (other.end - other.start)
    return "".join(characters[clause.start :])


def _head(text: str, clause: Span) -> str:
    """The words that govern all clauses of a sentence: up to its colon, else up to its first comma or clause.

    What another sentence said before its colon governs this one where it names a subject alone: "Giáo dục: …".
    """
    start, _ = sentence_around(text, clause.end)
    colon = text.rfind(": ", start, clause.start + 1)
    if colon < 0:
        first = PART_END.search(text, start)
        colon = min(clause.start, first.start()) if first else clause.start
    opened = text.find(": ", 0, start)
    subject = text[:opened] if opened >= 0 and not find_figures(text[:opened]) else ""
    return f"{subject}\n{text[start:colon]}"


def _unit_of_label(frame: Frame, passage: Passage, clause: Span, figure: Figure) -> str:
    """ "Doanh nghiệp thành lập mới: 690" counts what it names, where that is asked for."""
    before = passage.text[clause.start : figure.start]
    if passage.kind == "row" or not before.rstrip().endswith(":"):
        return ""
    return next((unit for unit in frame.units if fold(before).lstrip("-+* ").startswith(unit)), "")


def _unit_around(passage: Passage, figure: Figure) -> str:
    """A bare number's unit: that of its cell, or that of the figure before ("cấp 46 giấy phép; … cấp 07")."""
    if passage.kind == "row":
        position = passage.text.count(" | ", 0, figure.start)
        return passage.units[position] if position < len(passage.units) else ""
    earlier = [each.unit for each in find_figures(passage.text) if each.end <= figure.start and each.unit]
    return earlier[-1] if earlier else ""


def _column(passage: Passage, figure: Figure) -> str:
    """The header path of the cell in which the figure stands; "" in prose."""
    if passage.kind != "row":
        return ""
    position = passage.text.count(" | ", 0, figure.start)
    return passage.columns[position] if position < len(passage.columns) else ""


def _unit_score(frame: Frame, unit: str, figure: Figure) -> float:
    if frame.units:
        return 0.6 if answers_unit(frame.units, canonical(unit), figure.unit) else -0.6 if unit else -0.3
    if unit.startswith("%"):
        return -0.4
    if frame.likely_units:
        return 0.3 if answers_unit(frame.likely_units, canonical(unit), figure.unit) else -0.2
    return 0.1 if unit else 0.0


def _level_score(asked: frozenset[str], near: frozenset[str]) -> float:
    """A figure of the communes is not one of the district: its clause speaks of other levels only."""
    if not asked or not near:
        return 0.0
    return 0.1 if asked & near else -0.4


def _kind_score(asked: frozenset[Kind], near: frozenset[Kind], around: frozenset[Kind]) -> float:
    """Kinds that were asked and are said nearby count for it, asked ones that are missing and others against it."""
    held = sum(0.4 if kind in near else 0.2 if kind in around else -0.4 for kind in asked)
    return held - 0.15 * len(near - asked)


def _growth_score(growth: bool, figure: Figure) -> float:
    if growth:
        return 0.4 if figure.direction else -0.3
    return -0.25 if figure.direction else 0.0


def _distance(between: str) -> float:
    return min(10.0, len(between.split()) / 2)

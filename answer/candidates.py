"""A passage's figures that may answer, each bound to the words that it belongs to.

A sentence is read as clauses (";") and, within a clause, as the stretch that belongs to one figure: what
stands between the figure before it and the end of its own comma-part. "A đạt 5 tỷ đồng, tăng 3 %; B đạt
2 tỷ đồng" has four figures with four different sets of own words. How well they fit, ``answer/features.py`` says.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from answer.bases import base_above
from answer.breakdown import DIVIDED_BY, divides_a_change, opener_of, opens_breakdown, without_breakdown
from answer.counted import unit_around, unit_of_label, unit_of_whole
from answer.figure_time import time_of_figure
from answer.find import Finding, Search
from answer.frame import Frame
from answer.harm import HARMED
from answer.kinds import BASES, PRICES, Kind, column_kinds, kinds_in, shares_the_plan, targets_in
from answer.label import (
    PART_END,
    cell_at,
    in_cell,
    label_of_row,
    names_nothing_else,
    nearest_label,
    own_stretch,
    reach,
    without_asides,
)
from answer.lent_times import opening_above
from answer.match import place_of_figure
from answer.occasions import occasion_of
from answer.seasons import season_of
from answer.terms import Zone, coverage, zone
from answer.units import answers_unit, canonical
from answer.wording import content_syllables
from ingest.header_units import is_scaled_unit
from ingest.report import Passage
from ingest.tables import CELL_SEPARATOR, is_total
from vietnamese.figures import Figure, find_figures
from vietnamese.gazetteer import spelling
from vietnamese.periods import Period
from vietnamese.places import Place
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span, clauses, sentence_around

_CIRCUMSTANCES = frozenset("ngay thang nam gio phut tuan tuoi cap mui khoa dot".split())
_AGE = re.compile(r"\btuổi (?:từ )?(?:\d+(?:, | và | đến |-| - ))*$", re.IGNORECASE)
# "với điểm tuyệt đối Toán 10, Vật lý 10", "đạt điểm 9": a mark, and no number of those who got it.
_MARK = Spelling(
    r"\bđiểm (?:(?:tuyệt đối|thi|tối đa|trung bình|bình quân)\b(?: [^\W\d]+){0,3} "
    r"(?:\d+(?:,\d+)?, (?:[^\W\d]+ ){1,3})*)?$"
)
_FEWEST = 0.3
"""Share of the indicator (weighted by rarity) that must stand around a figure for it to be looked at."""
_FEWEST_STATED = 0.1
"""The same for what the sentence itself says, and what governs it."""
_HEADING = 0.75
_SUMMING_UP = re.compile(
    rf"\W*(?:(?:l[uũ][yỹ]\s*k[eế]|cộng dồn|tính chung|theo (?:quý|tháng))\b|{DIVIDED_BY})", re.IGNORECASE
)
# "Xảy ra 18 vụ tai nạn; chết 07 người": what came of it has no subject of its own.
_OUTCOME = Spelling(rf"^\W*(?:làm |trong đó |ước (?:tính )?)?(?:{HARMED}|thiệt hại|thu giữ)\b")
_FEW_WORDS = 4
"""So many content syllables at most has what sums up without naming its indicator."""
# "75.000 đồng/chục (12 trái)": a word behind it says what is counted.
# "12 bộ máy tính do doanh nghiệp tặng" counts no enterprises.
_GROWTH = Spelling(
    r"\btăng trưởng\b|\btốc độ tăng\b|\bmức (?:tăng|giảm)\b|\bgấp\b|\bso (?:với )?(?:cùng kỳ|năm|tháng|quý)\b"
)
_PLAN_BEFORE = re.compile(
    r"\b(?:kế hoạch|KH|dự toán|chỉ tiêu)(?: [^\W\d]+| \d{4}){0,3} \($", re.IGNORECASE
)  # "đạt 86 % kế hoạch (415 ha)"
# "Cấp 118 tấn gạo cho 1.942 hộ (lũy kế)": what closes a comma-part is said of all its figures.
_CUMULATIVE_BEHIND = Spelling(r"^(?:[^,;:()]|,(?=\d))*\((?:số )?(?:lũy|luỹ) kế\b[^()]*\)")
_SHARED_OUT = re.compile(r"(?:đồng|USD)/(km2|km²|ha|người|hộ|lao động)\b", re.IGNORECASE)
_OPENS_AIMS = re.compile(r"\W*(?:\d+[.)]\s*)?(?:phấn đấu|mục tiêu|chỉ tiêu phấn đấu)\b", re.IGNORECASE)
_SO_FAR = Spelling(r"\b(?:đã|đến nay|tới nay|hiện|hiện nay|kết quả|ước)\b")
_AIMS: frozenset[Kind] = frozenset(("mục tiêu",))
_CUMULATIVE: frozenset[Kind] = frozenset(("luỹ kế",))
_SHARE: frozenset[Kind] = frozenset(("so kế hoạch",))
_PLAN: frozenset[Kind] = frozenset(("kế hoạch",))
_AVERAGE: frozenset[Kind] = frozenset(("bình quân",))
_STATED = -3
"""The zones up to here are the sentence's own and what governs it; behind them headings and title."""
_HEAD = 3
_GOVERNING, _BEFORE = (0, 1, 2, _HEAD, 6, 8, 9, 11), (4, 7)
"""The zones that name a figure or govern it, and those of the text before it; the others hold what is said beside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A figure that may answer. ``clause``: its clause in the passage's text; ``own``: its own stretch; ``label``: the
    words that name it, in prose; ``column``: the header path of its cell; ``unit``: with that of its cell or label;
    ``zones``: where the indicator may be covered, the nearest words first; ``goes_on``: its sentence goes on about what
    the one before it tells of; ``near``: kinds that its own words name,
    ``around``: those said before it in its clause or above it; ``grows``: called a growth, besides its own direction;
    ``time`` and ``place``: how well they fit, 0…1.
    """

    finding: Finding
    figure: Figure
    position: int
    clause: Span
    own: Span
    label: Span
    column: str
    unit: str
    zones: tuple[Zone, ...]
    goes_on: bool
    near: frozenset[Kind]
    around: frozenset[Kind]
    grows: bool
    period: Period | None
    time: float
    place: float

    @property
    def passage(self) -> Passage:
        """The passage that holds it."""
        return self.finding.hit.passage

    @property
    def kinds(self) -> frozenset[Kind]:
        """All kinds that it may be of."""
        return self.near | self.around

    @property
    def head(self) -> Zone:
        """The zone of the words that govern all clauses of its sentence."""
        return self.zones[_HEAD]

    @property
    def governing(self) -> tuple[Zone, ...]:
        """The zones that name it or govern it, those of the text before it where its sentence goes on about that."""
        return tuple(self.zones[at] for at in (*_GOVERNING, *(_BEFORE if self.goes_on else ())))

    @property
    def stated(self) -> tuple[Zone, ...]:
        """The zones that name it, govern it or stand before it."""
        return tuple(self.zones[at] for at in (*_GOVERNING, *_BEFORE))


def candidates(search: Search, finding: Finding) -> tuple[Candidate, ...]:
    """The figures of a finding's passage that have the asked unit and some of the indicator around them."""
    passage = finding.hit.passage
    figures = find_figures(passage.text)
    parts = clauses(passage.text) or (Span(start=0, end=len(passage.text)),)
    made = []
    for position, figure in enumerate(figures):
        if _may_answer(search.frame, figure) and not _scales_its_row(passage, figure):
            clause = next((part for part in parts if part.start <= figure.start < part.end), parts[-1])
            made.append(_candidate(search, finding, position, clause))
    return tuple(each for each in made if each is not None)


def _may_answer(frame: Frame, figure: Figure) -> bool:
    """Not a figure that the question gives itself, nor one that only tells circumstances ("từ 18 tuổi", "hai cấp")."""
    if any(figure.amount == given.amount and figure.unit in (given.unit, "") for given in find_figures(frame.question)):
        return False
    if frame.units and answers_unit(frame.units, canonical(figure.unit), figure.unit):
        return True
    in_words = not any(map(str.isdigit, figure.text))
    return not in_words and fold(figure.unit) not in _CIRCUMSTANCES


def _scales_its_row(passage: Passage, figure: Figure) -> bool:
    """ "Đá xây dựng | 1.000 m3 | 148": what the others of a row are counted in is none of its figures."""
    cells = passage.text.split(CELL_SEPARATOR) if passage.kind == "row" else ()
    return bool(cells) and is_scaled_unit(cells[cell_at(passage.text, figure.start)])


def _candidate(search: Search, finding: Finding, position: int, clause: Span) -> Candidate | None:
    frame, passage = search.frame, finding.hit.passage
    figures = find_figures(passage.text)
    figure, own = figures[position], own_stretch(passage.text, figures, position, clause)
    column = in_cell(passage.columns, passage.text, figure.start) if passage.kind == "row" else ""
    unit = unit_of_label(frame, passage, clause, own, figure) or figure.unit or unit_around(passage, figure)
    if not answers_unit(frame.units, canonical(unit), figure.unit):
        unit = unit_of_whole(passage, figure) or unit
    if not answers_unit(frame.units, canonical(unit), figure.unit) or _is_an_age(frame, passage.text, figure):
        return None
    if _is_a_mark(frame, passage.text, figure):
        return None
    goes_on = _goes_on(passage.text, clause, own, figure)
    titles = (*titles_of(frame, passage), *_crop_of(search, passage))
    zones = _zones(finding, figure, clause, own, column, titles, goes_on=goes_on)
    if not _is_about(search, passage, own, zones):
        return None
    label = nearest_label(passage, position, clause)
    near, around = _kinds(frame, passage, figure, clause, own, column)
    time = time_of_figure(search, finding, figure, unit, near, column)
    if "so tháng 12" in near and time.closes_january:
        near |= {"so tháng trước"}
    return Candidate(
        finding=finding,
        figure=figure,
        position=position,
        clause=clause,
        own=own,
        label=label,
        column=column,
        unit=unit,
        zones=zones,
        goes_on=goes_on,
        near=near,
        around=around,
        grows=_GROWTH.search(passage.text[clause.start : own.end]) is not None
        or divides_a_change(passage.text, figure),
        period=time.period,
        time=time.fit,
        place=place_of_figure(frame.places, passage, own, finding.hit.report),
    )


def _is_an_age(frame: Frame, text: str, figure: Figure) -> bool:
    """ "ở các mốc tuổi 70, 75, 80, các cụ ở tuổi 91 đến 94": whom it is about, and no number of them."""
    return not figure.unit and "tuoi" not in frame.units and _AGE.search(text, 0, figure.start) is not None


def _is_a_mark(frame: Frame, text: str, figure: Figure) -> bool:
    return not figure.unit and "diem" not in fold(frame.said) and _MARK.search(text[: figure.start]) is not None


def _is_about(search: Search, passage: Passage, own: Span, zones: Sequence[Zone]) -> bool:
    """Whether some of the indicator stands around a figure; a heading names what all its sentences are about, which
    one that names other things need not be."""
    if coverage(search.frame.phrases, zones, search.rarity) < _FEWEST:
        return False
    stated = tuple(zones[:_STATED])
    if coverage(search.frame.phrases, stated, search.rarity) >= _FEWEST_STATED:
        return True
    if not names_nothing_else(search.frame, passage.text[own.start : own.end]):
        return False
    headed = (*stated, zone(_HEADING, *passage.section[-1:]))
    return coverage(search.frame.phrases, headed, search.rarity) >= _FEWEST_STATED


def _kinds(
    frame: Frame, passage: Passage, figure: Figure, clause: Span, own: Span, column: str
) -> tuple[frozenset[Kind], frozenset[Kind]]:
    """The kinds named by a figure's own words, and by those before it or above it.

    A sentence about "lũy kế … 19.939 triệu đồng, đạt 75,43% …" says once that all its later figures are cumulative.
    """
    near = kinds_in(passage.text[own.start : own.end]) | column_kinds(column)
    if figure.total is not None and "kế hoạch" in frame.kinds:
        near |= _PLAN  # "88,85/556 ha": done and planned
    if _PLAN_BEFORE.search(passage.text, clause.start, figure.start) and not figure.unit.startswith("%"):
        near = near - _SHARE | _PLAN
    if _CUMULATIVE_BEHIND.search(passage.text[figure.end : clause.end]):
        near |= _CUMULATIVE
    if _rate_said(figure):
        near |= _AVERAGE & frame.kinds
    if shares_the_plan(column, passage.columns):
        near |= _SHARE
    around = kinds_in(passage.text[clause.start : figure.start]) | column_kinds(column) | targets_in(passage.section)
    if _aims(passage.text, clause):
        around |= _AIMS
    if figure.direction and passage.kind != "row" and not (near | around) & BASES:
        around |= base_above(passage, figure.start)
    # At which prices is said once, for the whole paragraph.
    above = (passage.text[: clause.start], passage.before, passage.lead, *passage.section)
    return near, around | (frozenset(kind for text in above for kind in kinds_in(text)) & PRICES)


def _aims(text: str, clause: Span) -> bool:
    """ "Phấn đấu thu 90 tỷ đồng; giải ngân đạt 60 %": what opens a list of aims makes all its items such."""
    begun, _ = sentence_around(text, clause.end)
    opened = _OPENS_AIMS.match(text, begun, clause.start)
    return opened is not None and _SO_FAR.search(text[opened.end() : clause.end]) is None


def named_by(candidate: Candidate) -> str:
    """What names a figure: its row and column, the words before it; in prose those of its clause where it has none."""
    passage, label = candidate.passage, candidate.label
    return f"{label_of_row(passage)} {passage.text[label.start : label.end]} {candidate.column}"


def _crop_of(search: Search, passage: Passage) -> tuple[str, ...]:
    """Whose pests a passage tells of, where its section says so above; else ()."""
    above = search.crops.get((passage.source, passage.start), "")
    return (f"vụ {season_of(above)}",) if above else ()


def titles_of(frame: Frame, passage: Passage) -> tuple[str, ...]:
    """What names the row of a total, or of the asked place: the table's titles. () for other rows, and in prose."""
    label = label_of_row(passage)
    of_place = bool(label) and any(fold(spelling(place.name)) in fold(spelling(label)) for place in frame.places)
    return (*passage.section, passage.caption) if label and (is_total(label) or of_place) else ()


def _zones(
    finding: Finding,
    figure: Figure,
    clause: Span,
    own: Span,
    column: str,
    titles: Sequence[str],
    *,
    goes_on: bool,
) -> tuple[Zone, ...]:
    passage, card = finding.hit.passage, finding.hit.report
    text = passage.text
    begun = sentence_around(text, clause.end)[0]
    summing_up = begun < clause.start and _SUMMING_UP.match(text, clause.start) is not None
    before = text[begun : clause.start] if summing_up else text[: begun if goes_on else clause.start]
    head, whole = _head(text, clause), reach(text, find_figures(text), own, clause)
    label = label_of_row(passage)
    return (
        zone(1.0, text[whole.start : whole.end], column, label, _rate_said(figure), *passage.parents[-1:], *titles),
        zone(0.9, *passage.parents),
        zone(0.9, without_asides(text[clause.start : figure.start])),
        zone(0.8, head),
        zone(0.9, without_breakdown(before)) if goes_on else zone(0.4, before),
        zone(0.4, text),
        zone(0.9 if goes_on else 0.8, passage.lead, opener_of(passage), occasion_of(passage, begun)),
        zone(0.9 if goes_on and clause.start == 0 else 0.7, passage.before, opening_above(passage)),
        zone(0.75, passage.caption),
        zone(0.75, *passage.section),
        zone(0.75, _initials(card.letterhead.place)),
        zone(0.5, card.letterhead.title or "", card.letterhead.place.level if card.letterhead.place else ""),
    )


def _goes_on(text: str, clause: Span, own: Span, figure: Figure) -> bool:
    """ "Lũy kế 8 tháng là 47.089 lượt" names no indicator, and "Lũy kế từ đầu năm chi trả 27 tỷ" not all of it: they go
    on about that of the sentence before them, or of the clause. "Trong quý có 07 học sinh bỏ học" names it behind."""
    start, _ = sentence_around(text, clause.end)
    before = content_syllables(_words_before(text, clause, figure))
    if any(_SUMMING_UP.match(text, begun) for begun in (start, clause.start)):
        return len(before) <= _FEW_WORDS
    if opens_breakdown(text, start):
        return True
    return not before and not content_syllables(text[figure.end : own.end])


def _rate_said(figure: Figure) -> str:
    """What the unit of a sum shared out says: "90 tỷ đồng/km2" is the average of each."""
    shared = _SHARED_OUT.search(figure.unit)
    return f"bình quân mỗi {shared[1]}" if shared else ""


def _initials(place: Place | None) -> str:
    """ "LS" for Lạng Sơn, as officials write it."""
    return "".join(word[0] for word in place.name.split()) if place else ""


def _words_before(text: str, clause: Span, figure: Figure) -> str:
    """What stands in its clause before a figure, without the figures there and their units."""
    before = ((other.start, other.end) for other in find_figures(text) if other.end <= figure.start)
    return blanked(text[: figure.start], before)[clause.start :]


def _head(text: str, clause: Span) -> str:
    """The words that govern all clauses of a sentence: up to its colon, else up to its first comma or clause.

    A clause on what came of something is governed by all before it. What another sentence said before its colon governs
    this one where it names a subject alone: "Giáo dục: …".
    """
    start, _ = sentence_around(text, clause.end)
    if _OUTCOME.search(text[clause.start : clause.end]):
        return text[start : clause.start]
    colon = text.rfind(": ", start, clause.start + 1)
    if colon < 0:
        first = PART_END.search(text, start)
        colon = min(clause.start, first.start()) if first else clause.start
    opened = text.find(": ", 0, start)
    subject = text[:opened] if opened >= 0 and not find_figures(text[:opened]) else ""
    return f"{subject}\n{text[start:colon]}"

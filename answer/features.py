"""How well a figure fits what was asked, as numbers: the features that ``answer/ranking.py`` weighs.

Each is 0…1 or a small count, and means the same for every question. A feature says what is seen and never decides.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from answer.candidates import Candidate, titles_of
from answer.derived import is_raw_operand
from answer.find import Search
from answer.held import lacking, lacking_pairs, stand_apart, telling_syllables, unheld
from answer.kinds import BASES, DECISIVE, PLANS, PRICES, Kind
from answer.label import label_of_row, words_of
from answer.left_out import counts_left_out, leaves_out_the_same
from answer.match import CUMULATIVE, PARTLY, REPORTED, STATED
from answer.objections import OBJECTIONS
from answer.other_kinds import of_another_kind, of_asked_sort
from answer.terms import Phrase, Zone, coverage, levels_in, worths_of, zone
from answer.units import answers_unit, canonical
from answer.wording import without_slots
from ingest.report import Passage
from vietnamese.brackets import open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import same_span
from vietnamese.text import fold, tone_key
from vietnamese.words import Span

_CUMULATIVE: frozenset[Kind] = frozenset(("luỹ kế",))
_SHORT_BASES: frozenset[Kind] = frozenset(("so tháng trước", "so tháng 12", "so quý trước"))
_LONGEST = 10
# "kỳ thi", "trận lốc", "cơn bão": that it is an event the name of the event says as well.
_EVENTS = frozenset((tone_key(word),) for word in "kỳ cuộc trận cơn đợt".split())
_MOST_OTHERS = 5
_Group = Callable[[Search, Candidate], Mapping[str, float]]


class Features(Mapping[str, float]):
    """Name → value, of one figure for one question; what is cheap to see is seen first, the rest when asked for."""

    def __init__(self, search: Search, candidate: Candidate) -> None:
        self._search, self._candidate = search, candidate
        self._seen: dict[str, float] = {}
        self._next = 0

    def __getitem__(self, name: str) -> float:
        while name not in self._seen and self._next < len(_GROUPS):
            self._see(_GROUPS[self._next])
            self._next += 1
        return self._seen[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, float]:
        for group in _GROUPS[self._next :]:
            self._see(group)
        self._next = len(_GROUPS)
        return self._seen

    def _see(self, group: _Group) -> None:
        self._seen.update((name, float(value)) for name, value in group(self._search, self._candidate).items())


def features_of(search: Search, candidate: Candidate) -> Mapping[str, float]:
    """Name → value, of one figure for one question."""
    return Features(search, candidate)


def _words(search: Search, candidate: Candidate) -> dict[str, float]:
    frame, rarity, passage = search.frame, search.rarity, candidate.passage
    text, label = passage.text, candidate.label
    row = label_of_row(passage)
    titles = titles_of(frame, passage)
    named = zone(1.0, text[label.start : label.end], candidate.column, row, *passage.parents[-1:], *titles)
    missing = lacking(frame.phrases, candidate.zones, rarity)
    telling = [phrase for phrase in frame.phrases if phrase.weight == 1]
    weight = sum(rarity.get(word, 1.0) for phrase in telling for word in phrase.syllables)
    own = words_of(frame, f"{row} {candidate.column}") if row else words_of(frame, text, span=label)
    clause, figure = candidate.clause, candidate.figure
    leaves_out = leaves_out_the_same(frame, text[clause.start : figure.start])
    head = words_of(frame, text, span=Span(start=clause.start, end=max(clause.start, label.start)))
    behind = words_of(frame, text, span=Span(start=figure.end, end=max(figure.end, candidate.own.end)))
    others = own.share + (0.0 if row else head.others + behind.others)
    lack = _share_of(missing, weight, rarity)
    return {
        "covered": coverage(frame.phrases, candidate.zones, rarity),
        "named": coverage(frame.phrases, (named,), rarity),
        "beside": coverage(frame.phrases, candidate.zones[:1], rarity),
        "governed": coverage(frame.phrases, candidate.governing, rarity),
        "missing": lack,
        "missing among others": lack if others else 0.0,
        "missing nearby": _share_of(lacking(frame.phrases, candidate.governing, rarity), weight, rarity),
        "known words missing": _share_of(
            lacking_pairs(frame.phrases, candidate.zones, rarity, search.known), weight, rarity
        ),
        "known words missing nearby": _share_of(
            lacking_pairs(frame.phrases, candidate.governing, rarity, search.known), weight, rarity
        ),
        "known words apart": float(stand_apart(frame.phrases, candidate.zones, rarity, search.known)),
        "missing in label": _share_of(lacking(frame.phrases, (named,), rarity), weight, rarity),
        "weak words missing": _weak_missing(frame.phrases, candidate.governing),
        "excluded": float(not leaves_out and counts_left_out(frame, text, label, figure)),
        "leaves out the same": float(leaves_out),
        "unheld": float(bool(missing and unheld(frame.phrases, candidate.zones, rarity))),
        "label of others": own.share,
        "label says nothing": float(own.telling == 0 and not titles),
        "head of others": 0.0 if row else min(head.others, _MOST_OTHERS) / _MOST_OTHERS,
        "behind of others": 0.0 if row else min(behind.others, _MOST_OTHERS) / _MOST_OTHERS,
        "level": _level(frame.levels, levels_in(f"{text[clause.start : figure.start]} {candidate.column}")),
    }


def _share_of(words: Sequence[str], weight: float, rarity: Mapping[str, float]) -> float:
    return sum(rarity.get(word, 1.0) for word in words) / weight if weight else 0.0


def _weak_missing(phrases: Sequence[Phrase], zones: Sequence[Zone]) -> float:
    """Share of the words that tell nothing apart by themselves ("lớn", "cấp xã", "mới") that stand nowhere nearby."""
    weak = [worth for phrase in phrases if phrase.weight == 1 for worth in _weak_worths(phrase, zones)]
    return sum(worth == 0 for worth in weak) / len(weak) if weak else 0.0


def _weak_worths(phrase: Phrase, zones: Sequence[Zone]) -> Sequence[float]:
    places = _weak_places(phrase)
    worths = worths_of(phrase, zones) if places else ()
    return [worths[at] for at in places]


@lru_cache(maxsize=1_024)
def _weak_places(phrase: Phrase) -> tuple[int, ...]:
    telling = telling_syllables(phrase)
    return tuple(
        at
        for at, syllable in enumerate(phrase.syllables)
        if syllable not in telling and phrase.keys[at : at + 1] not in _EVENTS
    )


def _time(search: Search, candidate: Candidate) -> dict[str, float]:
    period = candidate.period
    return {
        "time stated": float(candidate.time >= STATED),
        "time in part": float(candidate.time == PARTLY),
        "time up to it": float(candidate.time == CUMULATIVE),
        "part of the time asked alone": float(search.frame.alone and candidate.time < REPORTED),
        "very time": float(period is not None and any(same_span(want, period) for want in search.asked)),
        "age": candidate.finding.age,
    }


def _sort(search: Search, candidate: Candidate) -> dict[str, float]:
    """Whether it is the sort of figure that was asked: a change, a share, a count of the asked things."""
    frame, figure, unit = search.frame, candidate.figure, canonical(candidate.unit)
    asked = bool(frame.units) and answers_unit(frame.units, unit, figure.unit)
    likely = not frame.units and bool(frame.likely_units) and answers_unit(frame.likely_units, unit, figure.unit)
    changes = bool(figure.direction)
    return {
        "asked unit": float(asked),
        "very unit": float(bool(frame.units) and fold(unit) in frame.units),
        "likely unit": float(likely),
        "unlikely unit": float(not frame.units and bool(frame.likely_units) and not likely),
        "per cent unasked": float(not frame.units and not frame.likely_units and figure.unit.startswith("%")),
        "change asked": float(frame.growth and changes),
        "growth asked": float(frame.growth and not changes and candidate.grows),
        "change unasked": float(not frame.growth and changes),
        "of another sort": float(not of_asked_sort(frame, candidate)),
        "raw operand": float(is_raw_operand(frame, candidate)),
    }


def _kinds(search: Search, candidate: Candidate) -> dict[str, float]:
    asked, near, around = search.frame.kinds, candidate.near, candidate.around
    if candidate.period is not None and candidate.period.kind in ("until", "months"):
        near |= _CUMULATIVE
    said_once = near | (around & PRICES if not near & PRICES else frozenset())
    held = sum(1.0 if kind in said_once else 0.5 if kind in around else 0.0 for kind in asked)
    bases = near & BASES or around & BASES
    return {
        "kinds held": held / len(asked) if asked else 0.0,
        "kinds missing": sum(kind not in near | around for kind in asked) / len(asked) if asked else 0.0,
        "average unasked": float("bình quân" in near - asked),
        "assigned unasked": float(bool(near & _unusual(candidate.figure) - asked) and not asked & PLANS),
        "last month unasked": float(bool(near & _SHORT_BASES) and not asked & BASES),
        "other base": float(bool(asked & BASES and bases and not asked & bases)),
        "share of plan missing": float("so kế hoạch" in asked and "so kế hoạch" not in candidate.kinds),
        "share of plan unasked": float(
            "so kế hoạch" in near and "so kế hoạch" not in asked and "%" not in search.frame.units
        ),
    }


def _unusual(figure: Figure) -> frozenset[Kind]:
    """The kinds of figure that are only meant where they are named; a growth is told at constant prices as a rule."""
    return DECISIVE - PRICES if figure.direction else DECISIVE


def _position(_search: Search, candidate: Candidate) -> dict[str, float]:
    passage, figure = candidate.passage, candidate.figure
    earlier = [
        each
        for each in find_figures(passage.text)[: candidate.position]
        if each.start >= candidate.clause.start
        and canonical(each.unit) == canonical(figure.unit)
        and bool(each.direction) == bool(figure.direction)
    ]
    between = without_slots(passage.text[candidate.own.start : figure.start]).split()
    return {
        "first clause": float(candidate.clause.start == 0),
        "figures before": min(len(earlier), 3) / 3,
        "in brackets": float(_in_brackets(passage, figure)),
        "distance": min(len(between), 2 * _LONGEST) / (2 * _LONGEST),
    }


def _passage(_search: Search, candidate: Candidate) -> dict[str, float]:
    finding = candidate.finding
    return {
        "found": finding.score,
        "similar": finding.hit.score,
        "similar in meaning": finding.hit.dense or 0.0,
        "similar in words": finding.hit.lexical or 0.0,
    }


def _level(asked: frozenset[str], near: frozenset[str]) -> float:
    """A figure of the communes is not one of the district: its clause speaks of other levels only."""
    if not asked or not near:
        return 0.0
    return 0.2 if asked & near else -1.0


def _in_brackets(passage: Passage, figure: Figure) -> bool:
    """Whether a figure only details the one before it: "199.883 học sinh (tiểu học 107.775)"."""
    return passage.kind != "row" and open_bracket(passage.text, figure.start) >= 0


_GROUPS: tuple[_Group, ...] = (
    _sort,
    of_another_kind,
    _kinds,
    _words,
    *OBJECTIONS,
    _time,
    _position,
    _passage,
)

"""How well a figure fits what was asked, as numbers: the features that ``answer/ranking.py`` weighs.

Each is 0…1 or a small count, and means the same for every question. A feature says what is seen and never decides.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from answer.candidates import Candidate, titles_of
from answer.conditions import conditions_hold, numbers_missing, of_another_age, of_the_feast
from answer.find import Finding, Search
from answer.frame import Frame
from answer.held import lacking, lacking_pairs, puts_another, telling_syllables, unheld
from answer.kinds import ASSIGNED, BASES, DECISIVE, PLANS, PRICES, Kind, decides_against
from answer.label import PART_END, label_of_row, named_in, names_another, said_of, words_of
from answer.match import CUMULATIVE, PARTLY, REPORTED, STATED
from answer.names import names_missing, numbered_alike
from answer.neighbours import has_neighbours, opposed, unnamed
from answer.seasons import of_another_season
from answer.spoken import sentence_around
from answer.terms import Phrase, Zone, coverage, folded_syllables, levels_in, worths_of, zone
from answer.units import MEASURES, answers_unit, canonical
from answer.wording import content_syllables, without_slots
from ingest.report import Passage
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import Period, same_span
from vietnamese.places import merged_since
from vietnamese.text import Spelling, fold
from vietnamese.words import Span

_CUMULATIVE: frozenset[Kind] = frozenset(("luỹ kế",))
_PLAN: frozenset[Kind] = frozenset(("kế hoạch",))
_PLAN_OR_SHARE: frozenset[Kind] = _PLAN | ASSIGNED | {"so kế hoạch", "mục tiêu"}
_SHORT_BASES: frozenset[Kind] = frozenset(("so tháng trước", "so tháng 12"))
_EQUALS = Spelling(r"\b(?:bằng|gấp) $")
_LEVEL_OF = Spelling(r"\bcấp (tỉnh|huyện|xã|trung ương)\b")
_COUNTRY = Spelling(r"\b(?:cả nước|toàn quốc)\b")
_COUNTRY_TOLD = Spelling(r"\b(?:cả nước|toàn quốc)(?: (?:là|tăng|giảm|đạt|ước|khoảng|chỉ))* $")
_LEAVING_OUT = Spelling(r"\b(?:loại trừ|trừ|không (?:tính|kể|bao gồm)|chưa (?:tính|kể|bao gồm)|ngoài) ")
_OTHERS = Spelling(r"^[^\d,;]*\bkhác(?=\s*(?:$|[\d|(]|đạt\b|là\b|ước\b|có\b|chiếm\b|tăng\b|giảm\b))")
_OTHERS_ASKED = Spelling(r"\b(?:khác|còn lại)\b")
_REACHED = Spelling(r"\bhiện (?:nay )?(?:đã |mới |đang )?(?:đạt|có|còn|là)\b|\b(?:đã|mới) (?:đạt|được)\b")
_COUNTED_TOGETHER = re.compile(r"(?: ?[^\W\d]+){0,4}(?:(?:, | và )[^\W\d]+(?=\s*[,;.(]))*")
_LONGEST = 10
_MOST_OTHERS = 5


def features_of(search: Search, candidate: Candidate) -> Mapping[str, float]:
    """Name → value, of one figure for one question."""
    frame = search.frame
    return {
        **_words(search, candidate),
        **_time(search, candidate),
        **_sort(frame, candidate),
        **_kinds(frame, candidate),
        **_position(candidate),
        **_passage(candidate.finding),
        **_objections(search, candidate),
    }


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
    leaves_out = bool(frame.excluded) and _leaves_out(frame, text[clause.start : figure.start])
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
        "missing in label": _share_of(lacking(frame.phrases, (named,), rarity), weight, rarity),
        "weak words missing": _weak_missing(frame.phrases, candidate.governing),
        "excluded": 0.0
        if leaves_out
        else _excluded(frame, _last_part(text, label, figure)) or _excluded_behind(frame, text[figure.end :]),
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
    return tuple(at for at, syllable in enumerate(phrase.syllables) if syllable not in telling)


def _excluded(frame: Frame, label: str) -> float:
    """Whether a label names what the question leaves out, "(không tính khách sạn)"."""
    return float(any(f" {' '.join(words)} " in f" {' '.join(folded_syllables(label))} " for words in frame.excluded))


def _last_part(text: str, label: Span, figure: Figure) -> str:
    """Of a label's comma-parts the one at the figure: "343 người nộp đơn, đã phê duyệt 187 trường hợp"."""
    before = text[label.start : max(label.start, min(label.end, figure.start))]
    parts = [part for part in PART_END.split(before) if content_syllables(part)]
    return text[label.start : label.end] if label.start >= figure.start else parts[-1] if parts else before


def _excluded_behind(frame: Frame, behind: str) -> float:
    """ "487 con trâu, bò (…": the things that a figure counts together, up to what divides them."""
    return _excluded(frame, _COUNTED_TOGETHER.match(behind)[0])  # type: ignore[index]


def _leaves_out(frame: Frame, said: str) -> bool:
    """ "Nếu trừ tiền đất, thu nội địa tăng 5 %" for "Không kể tiền đất thì thu nội địa tăng bao nhiêu?"."""
    leaving = _LEAVING_OUT.search(said)
    left_out = folded_syllables(said[leaving.end() :]) if leaving else ()
    return any(thing[-1] in left_out for thing in frame.excluded)


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


def _sort(frame: Frame, candidate: Candidate) -> dict[str, float]:
    """Whether it is the sort of figure that was asked: a change, a share, a count of the asked things."""
    figure, unit = candidate.figure, canonical(candidate.unit)
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
        "of another sort": float(not _of_asked_sort(frame, candidate)),
    }


def _kinds(frame: Frame, candidate: Candidate) -> dict[str, float]:
    asked, near, around = frame.kinds, candidate.near, candidate.around
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
        "share of plan unasked": float("so kế hoạch" in near and "so kế hoạch" not in asked and "%" not in frame.units),
    }


def _unusual(figure: Figure) -> frozenset[Kind]:
    """The kinds of figure that are only meant where they are named; a growth is told at constant prices as a rule."""
    return DECISIVE - PRICES if figure.direction else DECISIVE


def _position(candidate: Candidate) -> dict[str, float]:
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


def _passage(finding: Finding) -> dict[str, float]:
    return {
        "found": finding.score,
        "similar": finding.hit.score,
        "similar in meaning": finding.hit.dense or 0.0,
        "similar in words": finding.hit.lexical or 0.0,
    }


def _objections(search: Search, candidate: Candidate) -> dict[str, float]:
    """What speaks against a figure, 1 where it holds."""
    frame, passage, figure, own = search.frame, candidate.passage, candidate.figure, candidate.own
    start, _ = sentence_around(passage.text, figure.start)
    sentence = passage.text[start : figure.start] if passage.kind != "row" else ""
    label = label_of_row(passage)
    own_words = f"{label} {passage.text[own.start : own.end]} {candidate.column}"
    levels = _government(frame.said)
    named = _government(f"{label} {passage.text[candidate.clause.start : own.end]} {candidate.column}")
    around = "\n".join((passage.text, passage.lead, candidate.column, *passage.parents, *passage.section[-1:]))
    against = {
        "kind decides": _kind_decides(frame, candidate),
        "other prices": bool(frame.kinds & PRICES and candidate.near & PRICES and not frame.kinds & candidate.near),
        "plan for a result": _plans(candidate) and not frame.kinds & (PLANS | ASSIGNED),
        "other season": of_another_season(frame.said, *_named_before(candidate)),
        "opposed": has_neighbours(frame.said)
        and opposed(
            frame.said,
            said_of(passage, candidate.clause, own, figure, candidate.column),
            sentence,
            passage.lead,
            # What its sentence goes on about was named before it.
            f"{passage.before} {passage.text[:start]}" if candidate.goes_on else "",
        ),
        "not named": unnamed(frame.said, f"{_surroundings(candidate)}\n{' '.join(passage.parents)}"),
        "other item": names_another(frame, passage, candidate.clause, candidate.position),
        "in another's place": _in_anothers_place(search, candidate),
        "condition missing": not conditions_hold(frame.said, passage)
        or not of_the_feast(frame.said, around, candidate.period),
        "other extent": candidate.finding.hit.report.letterhead.place is not None
        and _is_of_the_country(frame.said) != _tells_the_country(passage.text[own.start : figure.start]),
        "other side of the merger": _other_side(frame, candidate),
        "remainder": _is_remainder(frame, passage, candidate.label),
        "other level": bool(levels and named and not levels & named),
        "level missing": bool(levels and not named),
        "other dimension": _is_measured_otherwise(frame, candidate),
        "result for a plan": frame.kinds & _PLAN_OR_SHARE == _PLAN and not candidate.kinds & PLANS,
        "level for a change": _is_no_change(frame, candidate),
        "other age": of_another_age(frame.said, passage.text[start : own.end]),
        "other number": not numbered_alike(frame.numbered, own_words, passage.text),
    }
    return {
        **{name: float(holds) for name, holds in against.items()},
        "numbers missing": numbers_missing(frame.said, around),
        "names missing": names_missing(frame.proper, f"{_surroundings(candidate)}\n{' '.join(passage.parents)}"),
    }


def _is_remainder(frame: Frame, passage: Passage, label: Span) -> bool:
    """ "dịch vụ khác 4.660 tỷ đồng": what is left of a list answers only who asks for that."""
    named = label_of_row(passage) or passage.text[label.start : label.end]
    return _OTHERS.search(without_slots(named)) is not None and _OTHERS_ASKED.search(frame.question) is None


def _other_side(frame: Frame, candidate: Candidate) -> bool:
    """ "Dân số tỉnh sau sáp nhập" is told by no report on a time before."""
    asked, head = frame.after_merger, candidate.finding.hit.report.letterhead
    day = candidate.period.end if candidate.period is not None else head.issued
    if asked is None or head.place is None or day is None:
        return False
    return merged_since(head.place, day) is (not asked)


def _kind_decides(frame: Frame, candidate: Candidate) -> bool:
    return decides_against(
        frame.kinds,
        candidate.near,
        candidate.around,
        change=_compares(candidate.passage.text, candidate.figure),
        summed=_is_summed(candidate.period),
    )


def _in_anothers_place(search: Search, candidate: Candidate) -> bool:
    phrases = search.frame.phrases
    missing = lacking(phrases, candidate.governing, search.rarity)
    return bool(missing) and puts_another(
        phrases,
        missing,
        lacking(phrases, candidate.stated, search.rarity),
        named_in(candidate.passage, candidate.label, candidate.own, candidate.figure),
    )


def _of_asked_sort(frame: Frame, candidate: Candidate) -> bool:
    """A change for "tăng bao nhiêu", a share for "đạt mấy % kế hoạch", tonnes for "sản lượng"."""
    figure, row = candidate.figure, candidate.passage.kind == "row"
    compared = row and candidate.kinds & BASES  # an index, or a growth without a sign
    if "so kế hoạch" in frame.kinds and figure.direction and not frame.growth:
        return False
    if frame.growth and "%" in frame.units and not (figure.direction or candidate.grows or compared):
        return False
    if "so kế hoạch" in frame.kinds and not frame.units and not figure.unit.startswith("%") and figure.total is None:
        return False
    if figure.direction and not frame.growth and frame.units and "%" not in frame.units:
        return False  # "giảm 01 vụ" is no number of cases
    unit = fold(canonical(candidate.unit if row else figure.unit))
    if frame.units or (not unit and row):
        return True
    # Where such an indicator is measured, a count of things is none of it either: "03 mã" for "sản lượng".
    physical = bool(frame.likely_units) and "dong" not in frame.likely_units
    measured = unit in MEASURES or (physical and not unit.startswith("%"))
    return not measured or answers_unit(frame.likely_units, unit)


def _is_measured_otherwise(frame: Frame, candidate: Candidate) -> bool:
    """Money for "lượng khách", visitors for "doanh thu", tạ/ha for "sản lượng": no share and no change of it."""
    unit = canonical(candidate.unit)
    if frame.units or frame.growth or not frame.likely_units or not unit or unit.startswith("%"):
        return False
    per_area = unit.endswith("/ha") and not any("/" in likely for likely in frame.likely_units)
    return per_area or not answers_unit(frame.likely_units, unit, candidate.figure.unit)


def _is_no_change(frame: Frame, candidate: Candidate) -> bool:
    """ "Giảm bao nhiêu vụ so với tháng trước?" is not answered by how many there were."""
    apart = candidate.figure.unit.startswith("điểm phần trăm")
    return frame.growth and not (
        apart or candidate.figure.direction or candidate.grows or candidate.passage.kind == "row"
    )


def _plans(candidate: Candidate) -> bool:
    counts_them = fold(candidate.unit) == "chi tieu"
    said = candidate.passage.text[candidate.own.start : candidate.figure.start]
    return (
        not counts_them
        and _REACHED.search(said) is None
        and (bool(candidate.near & PLANS) or "mục tiêu" in candidate.around)
    )


@lru_cache(maxsize=256)
def _is_of_the_country(question: str) -> bool:
    return _COUNTRY.search(question) is not None


def _tells_the_country(text: str) -> bool:
    """ "bình quân cả nước tăng 16,2%": what stands before a figure says that it is the country's."""
    return _COUNTRY_TOLD.search(text) is not None


@lru_cache(maxsize=4_096)
def _government(text: str) -> frozenset[str]:
    """The levels of government whose own figure is meant: "vốn cấp tỉnh", "Một cửa cấp xã"."""
    return frozenset(fold(match.group(1)) for match in _LEVEL_OF.finditer(text))


def _level(asked: frozenset[str], near: frozenset[str]) -> float:
    """A figure of the communes is not one of the district: its clause speaks of other levels only."""
    if not asked or not near:
        return 0.0
    return 0.2 if asked & near else -1.0


def _compares(text: str, figure: Figure) -> bool:
    """ "tăng 5 %", "bằng 94,43 %", "gấp 1,3 lần": what it is compared with may have been said before."""
    return bool(figure.direction) or _EQUALS.search(text[: figure.start]) is not None


def _is_summed(period: Period | None) -> bool:
    return period is not None and period.kind not in ("month", "day")


def _named_before(candidate: Candidate) -> tuple[str, ...]:
    """What may name the season of a figure, nearest first."""
    passage, own = candidate.passage, candidate.own
    text = passage.text
    above = (*reversed(passage.parents), passage.before, passage.lead, passage.caption, *reversed(passage.section))
    around = (*above, *passage.columns)
    return (f"{candidate.column} {text[own.start : own.end]}", text[: candidate.figure.start], text, *around)


def _surroundings(candidate: Candidate) -> str:
    passage = candidate.passage
    title = candidate.finding.hit.report.letterhead.title or ""
    above = (candidate.column, passage.lead, passage.before, passage.caption, *passage.section, title)
    return "\n".join((passage.text, *above))


def _in_brackets(passage: Passage, figure: Figure) -> bool:
    """Whether a figure only details the one before it: "199.883 học sinh (tiểu học 107.775)"."""
    before = passage.text[: figure.start]
    return passage.kind != "row" and before.rfind("(") > before.rfind(")")

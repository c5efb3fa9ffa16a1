"""What speaks against a figure: another season, place, level, kind or thing than the one that was asked.

Each is seen in what names the figure and in what governs it; ``answer/ranking.py`` says which of them decide.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import pairwise

from answer.belonging import of_another_former, of_some_alone, of_the_leader
from answer.by_the_way import counts_a_list, left_behind, limits_others
from answer.candidates import Candidate
from answer.conditions import (
    conditions_hold,
    numbers_missing,
    of_another_age,
    of_another_grade,
    of_another_ordinal,
    of_the_feast,
)
from answer.denied import denied
from answer.doers import of_another_doer
from answer.events import of_another_event, of_another_way, told_of
from answer.find import Search
from answer.frame import Frame
from answer.harm import asks_damage, tells_damage
from answer.held import lacking, puts_another, replaces
from answer.label import PART_END, label_of_row, named_in, names_another, said_of, without_asides
from answer.names import names_missing, number_missing, numbered_alike, with_storm_names, with_storm_number
from answer.neighbours import has_neighbours, of_the_other_measure, opposed
from answer.other_times import of_another_time
from answer.poles import tells_pole
from answer.rates import of_another_rate, rate_missing
from answer.restrictions import all_missing, asks_group, group_missing, sources_in, told_of_a_unit, told_up_to
from answer.seasons import of_another_crop, of_another_season
from answer.states import of_another_state
from answer.terms import folded_syllables, zone
from answer.together import is_told_together, told_with_another_rank
from answer.told_elsewhere import told_elsewhere
from answer.wholes import a_part_of_it, of_another_whole, part_asked, part_missing, whole_unnamed
from answer.wording import without_slots
from ingest.report import Passage
from vietnamese.places import find_places, may_name, merged_since
from vietnamese.syllables import by_folded
from vietnamese.text import Spelling, blanked, fold, has_diacritics
from vietnamese.words import Span, sentence_around

_NEXT_GRADE = re.compile(rf"{PART_END.pattern}| và (?=\d[\d.]* (?!sao\b))")  # "9 món 4 sao và 12 món 3 sao"
_LEVEL_OF = Spelling(r"\bcấp (tỉnh|huyện|xã|trung ương)\b")
_BODY = 3
"""So many syllables at least name whose level it is: "tổ hỗ trợ cấp xã", not "vốn cấp tỉnh"."""
_LEVEL_WORDS = 2
_OTHER_SUBJECT = Spelling(
    r"\b(?:toàn|cả|của|trên địa bàn) (?:tỉnh|huyện|xã|thành phố)\b|\b(?:sở|ban|ngành|ubnd|chi cục)\b"
)
_EVENT = Spelling(r"\b(?:giải|hội thi|cuộc thi|kỳ thi|đại hội|liên hoan|hội diễn|hội khỏe|lễ hội)(?: \w+){0,4} $")
_COUNTRY = Spelling(r"\b(?:cả nước|toàn quốc)\b")
_COUNTRY_TOLD = Spelling(r"\b(?:cả nước|toàn quốc)(?: (?:là|tăng|giảm|đạt|ước|khoảng|chỉ))* $")
_OTHERS = Spelling(r"^[\s,;:(]*[^\d,;]*\bkhác(?=\s*(?:$|[\d|(]|đạt\b|là\b|ước\b|có\b|chiếm\b|tăng\b|giảm\b))")
_OTHERS_ASKED = Spelling(r"\b(?:khác|còn lại)\b")
_ALL_OF = Spelling(r"\btất cả (?:các )?(\w+)")
_NAMING = 3
"""So many letters at least has an abbreviation that names an indicator; "bc" is only short for a word."""


def _of_another_thing(search: Search, candidate: Candidate) -> dict[str, bool]:
    """Another thing than the asked one: its opposite, its neighbour in a list, what is named instead."""
    frame, passage, figure, own = search.frame, candidate.passage, candidate.figure, candidate.own
    return {
        "opposed": of_the_other_measure(frame.said, passage.text[figure.end : own.end])
        or _is_of_a_neighbour(frame, candidate),
        "not named": whole_unnamed(frame, candidate, _surroundings(candidate)),
        "other item": names_another(frame, passage, candidate.clause, candidate.position),
        "in another's place": _in_anothers_place(search, candidate),
        "replaced": replaces(
            frame.phrases, lacking(frame.phrases, candidate.governing, search.rarity), _own_name(frame, candidate)
        ),
    }


def _of_another_case(search: Search, candidate: Candidate) -> dict[str, float]:
    """Another season, level, age, number, end of a ranking or condition than the asked one."""
    frame, passage, figure, own = search.frame, candidate.passage, candidate.figure, candidate.own
    start, _ = sentence_around(passage.text, figure.start)
    label = label_of_row(passage)
    own_words = f"{label} {passage.text[own.start : own.end]} {candidate.column}"
    up_to_it = f"{label} {passage.text[own.start : figure.start]} {candidate.column}"
    levels = _government(frame.said)
    named = _government(f"{label} {passage.text[candidate.clause.start : own.end]} {candidate.column}")
    around = "\n".join((passage.text, passage.lead, candidate.column, *passage.parents, *passage.section[-1:]))
    crop = search.crops.get((passage.source, passage.start), "")
    return {
        "other season": of_another_season(frame.said, *_named_before(candidate), crop),
        "condition missing": not conditions_hold(frame.said, passage)
        or not of_the_feast(frame.said, around, candidate.period, f"{_sentence(candidate)} {candidate.column}"),
        "other extent": candidate.finding.hit.report.letterhead.place is not None
        and _is_of_the_country(frame.said) != _tells_the_country(passage.text[own.start : figure.start]),
        "other side of the merger": _other_side(frame, candidate),
        "other level": bool(levels and named and not levels & named),
        "level missing": bool(levels and not (named or levels & _government(passage.lead)))
        and not _is_of_the_body(frame.said, candidate),
        "abbreviation missing": any(
            _is_abbreviation(word, frame.question) for word in lacking(frame.phrases, candidate.zones, search.rarity)
        ),
        "told together": is_told_together(frame, passage.text[candidate.clause.start : figure.start])
        or told_with_another_rank(frame.said, up_to_it),
        "other pole": not tells_pole(frame.said, up_to_it),
        "other age": of_another_age(frame.said, passage.text[start : own.end], _clause_and_part(candidate)[1]),
        "other number": not numbered_alike(frame.numbered, own_words, passage.text)
        or of_another_ordinal(frame.said, _sentence(candidate)),
        "numbers missing": numbers_missing(frame.said, around),
        "names missing": names_missing(frame.proper, f"{_surroundings(candidate, search.storms)}\n{crop}"),
    }


def _sentence(candidate: Candidate) -> str:
    """What its sentence says up to a figure; of a row nothing."""
    text, (start, _) = candidate.passage.text, sentence_around(candidate.passage.text, candidate.figure.start)
    return without_asides(text[start : candidate.figure.start]) if candidate.passage.kind != "row" else ""


def _is_of_a_neighbour(frame: Frame, candidate: Candidate) -> bool:
    """Whether what its own words, else its sentence, its lead or what it goes on about say is a neighbour."""
    asked = part_asked(frame.said)
    if not has_neighbours(asked):
        return False
    passage, figure = candidate.passage, candidate.figure
    own = without_asides(said_of(passage, candidate.clause, candidate.own, figure, candidate.column))
    begun, _ = sentence_around(passage.text, figure.start)
    before = f"{passage.before} {passage.text[:begun]}" if candidate.goes_on else ""
    return opposed(asked, own, _sentence(candidate), passage.lead, before, counted=figure.unit)


def _tells_damage(passage: Passage, candidate: Candidate) -> bool:
    """ "Diện tích đầm nuôi bị ngập 50 ha" is no area of ponds: what was lost is told by its own words, or its lead."""
    text, clause = passage.text, candidate.clause
    begun, _ = sentence_around(text, candidate.figure.start)
    head = text[begun : clause.start].rpartition(":")[0]
    own = f"{label_of_row(passage)} {head} {text[clause.start : candidate.own.end]}"
    return tells_damage(own) or tells_damage(passage.lead)


def _is_told_of_all(search: Search, candidate: Candidate) -> bool:
    """ "Điểm trung bình tất cả các môn" is not that of "môn Ngữ văn", of which nothing is said."""
    missing = lacking(search.frame.phrases, candidate.governing, search.rarity)
    said = folded_syllables(search.frame.said)
    name = _own_name(search.frame, candidate) if missing else ""
    kinds = {fold(match.group(1)) for match in _ALL_OF.finditer(name)}
    return any(left in kinds and right in missing for left, right in pairwise(said))


def _of_another_part(search: Search, candidate: Candidate) -> dict[str, bool]:
    """Whose a figure is and to what the question restricts it."""
    frame, passage = search.frame, candidate.passage
    text, own = passage.text, candidate.own
    named = label_of_row(passage) or text[candidate.label.start : candidate.label.end]
    label = f"{named} {candidate.column}"
    own_words = f"{label} {text[min(candidate.label.start, own.start) : own.end]}"
    sources = sources_in(frame.said)
    crop = of_another_crop(frame.said, label) and bool(lacking(frame.phrases, [zone(1.0, label)], search.rarity))
    return {
        "other crop": crop,
        "number missing": bool(frame.numbered)
        and number_missing(frame.numbered, own_words, _numbered_surroundings(search, candidate)),
        "told elsewhere": told_elsewhere(search, candidate),
        "denied": denied(frame.phrases, frame.said, _clause_and_part(candidate)[1]),
        "counts a list": counts_a_list(search, candidate),
        "other former place": of_another_former(frame, candidate),
        "part missing": part_missing(search, candidate),
        "part of it": a_part_of_it(search, candidate),
        "other whole": of_another_whole(search, candidate),
        "of the leader": of_the_leader(frame, candidate),
        "left behind": left_behind(frame, candidate),
        "limit of others": limits_others(frame, candidate),
        "of less than asked": of_some_alone(frame, candidate)
        or told_of_a_unit(
            frame.said,
            frame.places,
            candidate.finding.hit.report.letterhead.place,
            named=label_of_row(passage) or text[own.start : candidate.figure.start],
            sentence=text[sentence_around(text, candidate.figure.start)[0] : candidate.figure.start],
            said=f"{own_words}\n{passage.lead}",
        ),
        "source missing": bool(sources)
        and all_missing(sources, lacking(frame.phrases, candidate.zones, search.rarity)),
        "other event": of_another_event(frame.said, told_of(candidate))
        or of_another_way(frame.said, text[: candidate.figure.end], text[candidate.figure.end : own.end]),
        "rate missing": rate_missing(frame, candidate) or of_another_rate(frame.said, passage, candidate.figure),
        "group missing": asks_group(frame.said) and group_missing(frame.said, told_up_to(candidate)),
        "remainder": _is_remainder(frame, passage, candidate.label),
        "damage unasked": _tells_damage(passage, candidate) and not asks_damage(frame.said),
        "told of all": _is_told_of_all(search, candidate),
        "other grade": of_another_grade(frame.said, *_clause_and_part(candidate)),
    }


def _clause_and_part(candidate: Candidate) -> tuple[str, str]:
    """What stands before a figure in its clause, and the part between commas that it stands in; of a row all of it."""
    text, figure, clause = candidate.passage.text, candidate.figure, candidate.clause
    if candidate.passage.kind == "row":
        return "\n".join(candidate.passage.parents), f"{label_of_row(candidate.passage)} {candidate.column}"
    starts = [end for match in _NEXT_GRADE.finditer(text, clause.start) if (end := match.end()) <= figure.start]
    ended = _NEXT_GRADE.search(text, figure.end, clause.end)
    end = ended.start() if ended else clause.end
    return text[clause.start : figure.start], text[starts[-1] if starts else clause.start : end]


def _is_abbreviation(word: str, question: str) -> bool:
    """ "grdp": said by no other words, it is the very name of the indicator; "Wipha" is only a storm's."""
    named = len(word) >= _NAMING and word.isalpha() and word not in by_folded()
    return named and (word.upper() in question or not has_diacritics(question))


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


def _in_anothers_place(search: Search, candidate: Candidate) -> bool:
    phrases = search.frame.phrases
    missing = lacking(phrases, candidate.governing, search.rarity)
    return bool(missing) and puts_another(
        phrases,
        missing,
        lacking(phrases, candidate.stated, search.rarity),
        _own_name(search.frame, candidate),
    )


def _own_name(frame: Frame, candidate: Candidate) -> str:
    """ "Điểm trung bình các môn thi của Hưng Yên": the place that is asked for is no other thing."""
    name = named_in(candidate.passage, candidate.label, candidate.own, candidate.figure)
    places = find_places(name, frame.places) if may_name(fold(name), frame.places) else ()
    return blanked(name, ((each.start, each.end) for each in places if each.place in frame.places))


@lru_cache(maxsize=256)
def _is_of_the_country(question: str) -> bool:
    return _COUNTRY.search(question) is not None


def _tells_the_country(text: str) -> bool:
    """ "bình quân cả nước tăng 16,2%": what stands before a figure says that it is the country's."""
    return _COUNTRY_TOLD.search(text) is not None


@lru_cache(maxsize=4_096)
def _government(text: str) -> frozenset[str]:
    """The levels of government whose own figure is meant: "vốn cấp tỉnh", "Một cửa cấp xã"; no "giải bơi cấp tỉnh"."""
    levels = (match for match in _LEVEL_OF.finditer(text) if _EVENT.search(text[: match.start()]) is None)
    return frozenset(fold(match.group(1)) for match in levels)


def _is_of_the_body(question: str, candidate: Candidate) -> bool:
    """ "40/40 tổ hỗ trợ thanh niên cấp xã đã ra mắt; trong tháng giúp 900 lượt người": a later clause that names
    nobody else goes on about those whose level the question names, in the same words."""
    text, start = candidate.passage.text, sentence_around(candidate.passage.text, candidate.figure.start)[0]
    if candidate.passage.kind == "row" or _OTHER_SUBJECT.search(text[start : candidate.figure.start]):
        return False
    before = text[start : candidate.clause.start]
    named = [*_LEVEL_OF.finditer(before)][-1:]
    told = [(*folded_syllables(before[: each.start()])[-_BODY:], *folded_syllables(each.group())) for each in named]
    said = f" {' '.join(folded_syllables(question))} "
    return any(len(body) >= _BODY + _LEVEL_WORDS and f" {' '.join(body)} " in said for body in told)


def _named_before(candidate: Candidate) -> tuple[str, ...]:
    """What may name the season of a figure, nearest first."""
    passage, own = candidate.passage, candidate.own
    text = passage.text
    above = (*reversed(passage.parents), passage.before, passage.lead, passage.caption, *reversed(passage.section))
    around = (*above, *passage.columns)
    return (f"{candidate.column} {text[own.start : own.end]}", text[: candidate.figure.start], text, *around)


def _surroundings(candidate: Candidate, storms: frozenset[tuple[str, str, str]] = frozenset()) -> str:
    said = "\n".join((candidate.passage.text, _above(candidate), *candidate.passage.parents))
    return with_storm_names(said, candidate.passage.source, storms)


def _numbered_surroundings(search: Search, candidate: Candidate) -> str:
    said = _surroundings(candidate)
    of_one = candidate.passage.source in search.of_one_storm
    return with_storm_number(said, search.frame.numbered) if of_one else said


def _above(candidate: Candidate) -> str:
    """What governs a figure from outside its text."""
    passage = candidate.passage
    title = candidate.finding.hit.report.letterhead.title or ""
    return "\n".join((candidate.column, passage.lead, passage.before, passage.caption, *passage.section, title))


OBJECTIONS: tuple[Callable[[Search, Candidate], Mapping[str, float]], ...] = (
    _of_another_thing,
    _of_another_case,
    of_another_time,
    of_another_state,
    of_another_doer,
    _of_another_part,
)
"""Each says what speaks against a figure, 1 where it holds; what is soonest seen first. Its sort is seen before all of
them (``answer/other_kinds.py``)."""

"""What is asked for has a figure of its own beside the one that is looked at: another column, item, clause or part.

"Cấp phép 12 dự án, trong đó Hàn Quốc 5 dự án": the twelve are not Korea's. "Lũy kế đạt 90 tấn. Diện tích tôm nuôi là 8
ha": the ninety tons are not of shrimps.
"""

import re
from itertools import pairwise

from answer.breakdown import BREAKDOWN, PARTS, SINGLED_OUT
from answer.candidates import Candidate
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking
from answer.label import PART_END, label_of_row, names_nothing_else, words_of
from answer.terms import zone
from answer.units import canonical
from answer.wording import content_syllables
from vietnamese.brackets import asides, closing_bracket, open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import find_periods
from vietnamese.text import blanked, fold
from vietnamese.words import Span, sentence_around

_GAP = r"\s+"
_SEVERAL = 2
_CODE = re.compile(r"\b[A-ZĐ]{2,}[ -]?$")  # "(VSIP 2)" counts nothing
# "Hàn Quốc 5", "Hàn Quốc: có 5", "Hàn Quốc với số dự án 5".
_NUMBER_BEHIND = re.compile(r"[\s:(–-]*(?:[^\W\d_]+\s+){0,4}(\d)")
# "80% số trạm y tế xã và (trên) 100% …".
_JOINED_SHARE = re.compile(
    r"\s*([^\d,;:.()]+?)(?:\s+và|[,;])\s+(?:(?:trên|hơn|gần|khoảng|ít nhất|tối thiểu|có|đạt)\s+)*", re.IGNORECASE
)


def told_elsewhere(search: Search, candidate: Candidate) -> bool:
    """Whether what the question asks about is not said of this figure and has one of its own: in another column of the
    row, behind its name, in a later sentence, or as a part of it."""
    if candidate.passage.kind == "row":
        return _in_another_column(search, candidate)
    return (
        _named_behind(search.frame, candidate)
        or _asked_behind(search, candidate)
        or _asked_in_a_later_clause(search, candidate)
        or _only_a_part(search, candidate)
        or _of_another_item(search, candidate)
        or _behind_the_share_before(search, candidate)
    )


def _in_another_column(search: Search, candidate: Candidate) -> bool:
    """ "Tổng số hộ | Hộ nghèo" below "Biểu 2. Hộ nghèo theo huyện": the second cell is that of the poor."""
    passage, phrases, rarity = candidate.passage, search.frame.phrases, search.rarity
    label = label_of_row(passage)
    missing = set(lacking(phrases, [zone(1.0, label, candidate.column)], rarity))
    if not missing or not candidate.column:
        return False
    alike = (
        column
        for column, unit in zip(passage.columns, passage.units, strict=False)
        if column != candidate.column and canonical(unit) == canonical(candidate.unit)
    )
    return any(set(lacking(phrases, [zone(1.0, label, column)], rarity)) < missing for column in alike)


def _asked_behind(search: Search, candidate: Candidate) -> bool:
    """ "Lũy kế đạt 90 tấn. Diện tích tôm nuôi là 8 ha": a figure that names nothing is not of what comes next."""
    passage, phrases = candidate.passage, search.frame.phrases
    if passage.kind == "row" or words_of(search.frame, passage.text, span=candidate.label).telling:
        return False
    begun, end = sentence_around(passage.text, candidate.figure.start)
    told_before = zone(1.0, passage.before, passage.text[:begun])  # "Con số này tăng 3 %"
    missing = lacking(phrases, (*candidate.governing, told_before), search.rarity)
    if not missing or not passage.text[end:].strip():
        return False
    return bool(set(missing) - set(lacking(phrases, [zone(1.0, passage.text[end:])], search.rarity)))


def _asked_in_a_later_clause(search: Search, candidate: Candidate) -> bool:
    """ "Hộ có người chết được 90 triệu đồng; đã sửa 40 nhà bị tốc mái": a figure of something is not of what only a
    clause behind it tells, which has its own."""
    passage, begins = candidate.passage, candidate.clause.end
    begun, end = sentence_around(passage.text, candidate.figure.start)
    if begins >= end or not any(begins <= each.start < end for each in find_figures(passage.text)):
        return False
    if names_nothing_else(search.frame, passage.text[begun : candidate.figure.start]):
        return False
    phrases, rarity = search.frame.phrases, search.rarity
    told_before = zone(1.0, passage.before, passage.text[:begins])
    missing = lacking(phrases, (*candidate.governing, told_before), rarity)
    behind = zone(1.0, passage.text[begins:end])
    return bool(missing) and bool(set(missing) - set(lacking(phrases, [behind], rarity)))


def _only_a_part(search: Search, candidate: Candidate) -> bool:
    """ "03 vụ cháy (02 vụ nhà dân, 01 vụ tàu cá), thiệt hại 9 tỷ đồng", "thiếu 8 giáo viên, nhiều nhất là tin học":
    what is asked for stands in the sentence as a part of the whole alone, and the figure is the whole's."""
    passage, figure = candidate.passage, candidate.figure
    text, before = passage.text, passage.before
    _, end = sentence_around(text, figure.start)
    parts, earlier = _parts_beside(text, figure, end), _counted_asides(before, len(before))
    if not parts and not earlier:
        return False
    phrases, rarity = search.frame.phrases, search.rarity
    whole = f"{blanked(before, earlier)} {blanked(text[:end], parts)}"
    above = (passage.lead, passage.caption)
    unsaid = set(lacking(phrases, [zone(1.0, whole, *above)], rarity))
    told = " ".join((*(text[slice(*each)] for each in parts), *(before[slice(*each)] for each in earlier)))
    return bool(unsaid - set(lacking(phrases, [zone(1.0, whole, told, *above)], rarity)))


def _parts_beside(text: str, figure: Figure, end: int) -> tuple[tuple[int, int], ...]:
    """Where, up to the end of its sentence, parts are told that a figure is none of: in brackets that count them, and
    behind what opens them.

    The latter only behind the figure: before it they are a list of which it may be the sum.
    """
    opened = PARTS.search(text[figure.end : end])
    behind = figure.end + opened.start() if opened else end
    counted = _counted_asides(text, behind)
    beside = tuple((start, stop) for start, stop in counted if not start < figure.start < stop)
    return (*beside, (behind, end)) if opened else beside


def _counted_asides(text: str, end: int) -> tuple[tuple[int, int], ...]:
    figures = find_figures(text) if "(" in text else ()
    counts = [each.start for each in figures if not _CODE.search(text[: each.start])]
    told = (span for span in asides(text[:end]) if counts)
    return tuple((start, stop) for start, stop in told if any(start < each < stop for each in counts))


def _of_another_item(search: Search, candidate: Candidate) -> bool:
    """ "Trao 45 bò giống (30 con cho hộ nghèo, 15 con cho hộ cận nghèo)": of those side by side in a bracket, each has
    what its own item says; what is asked for is that of another."""
    passage, at = candidate.passage, candidate.figure.start
    text, opened = passage.text, open_bracket(passage.text, at)
    if opened < 0:
        return False
    items = _items_of(text, opened + 1, closing_bracket(text, opened + 1, len(text)))
    own = next((each for each in items if each.start <= at < each.end), None)
    figures = find_figures(text)
    counted = [each for each in items if any(each.start <= figure.start < each.end for figure in figures)]
    if own is None or len(counted) < _SEVERAL:
        return False
    phrases, rarity = search.frame.phrases, search.rarity
    said = zone(1.0, text[:opened], text[own.start : own.end], passage.lead)
    unsaid = set(lacking(phrases, [said], rarity))
    others = (zone(1.0, text[each.start : each.end]) for each in counted if each is not own)
    return any(unsaid - set(lacking(phrases, [each], rarity)) for each in others)


def _items_of(text: str, start: int, end: int) -> tuple[Span, ...]:
    """What commas and semicolons divide."""
    ends = [match.start() for match in PART_END.finditer(text, start, end)]
    return tuple(Span(start=one, end=other) for one, other in pairwise((start, *ends, end)))


def _named_behind(frame: Frame, candidate: Candidate) -> bool:
    """Whether a name has, or one of several places."""
    passage, figure = candidate.passage, candidate.figure
    places = _places_within(frame, candidate)
    if not frame.proper and not places:
        return False
    begun, ended = sentence_around(passage.text, figure.start)
    parted = BREAKDOWN.search(passage.text[figure.end : candidate.own.end])
    end = figure.end + parted.start() if parted else max(candidate.own.end, _singled_out(passage.text, figure, ended))
    plain = fold(passage.text)
    for name in (*frame.proper, *places):
        reach = ended if name in places else len(plain)
        spots = [match.span() for match in re.finditer(rf"\b{_GAP.join(name)}\b", plain[:reach])]
        said = any(begun <= start < end for start, _ in spots)
        if not said and any(_has_its_own(passage.text, stop, figure) for start, stop in spots if start >= end):
            return True
    return False


def _places_within(frame: Frame, candidate: Candidate) -> tuple[tuple[str, ...], ...]:
    """The names of the asked places that are none of the report's own."""
    own = candidate.finding.hit.report.letterhead.place
    names = (fold(place.name) for place in frame.places if own is None or fold(place.name) != fold(own.name))
    return tuple(tuple(name.split()) for name in names)


def _singled_out(text: str, figure: Figure, end: int) -> int:
    """Where behind a figure a part of it is singled out before any other figure; 0 where none is."""
    part = SINGLED_OUT.search(text[figure.end : end])
    if part is None or find_figures(text[figure.end : figure.end + part.start()]):
        return 0
    return figure.end + part.start()


def _has_its_own(text: str, stop: int, whole: Figure) -> bool:
    """Whether right behind a name comes a number that counts the same as the ``whole``, or says no unit; no day."""
    number = _NUMBER_BEHIND.match(text, stop)
    if number is None or any(each.start <= number.start(1) < each.end for each in find_periods(text)):
        return False
    told = next((each for each in find_figures(text) if each.start <= number.start(1) < each.end), None)
    # "đổ 49 cột điện (xã Đông 18 cột trung thế)": the same sort of thing.
    return told is None or not told.unit or _head(told) == _head(whole)


def _head(figure: Figure) -> str:
    return canonical(figure.unit).partition(" ")[0]


def _behind_the_share_before(search: Search, candidate: Candidate) -> bool:
    """ "Trên 80% số trạm y tế xã và 100% phòng khám đạt chuẩn": the first share is of what stands behind it, and the
    second of what stands behind that."""
    text, figure, position = candidate.passage.text, candidate.figure, candidate.position
    figures = find_figures(text)
    if not position or not (figure.unit.startswith("%") and figures[position - 1].unit.startswith("%")):
        return False
    between = _JOINED_SHARE.fullmatch(text, figures[position - 1].end, figure.start)
    behind = text[figure.end : candidate.clause.end]
    if between is None or not content_syllables(behind):
        return False
    phrases, rarity = search.frame.phrases, search.rarity
    missing = set(lacking(phrases, [zone(1.0, behind)], rarity))
    return bool(missing - set(lacking(phrases, [zone(1.0, between[1])], rarity)))

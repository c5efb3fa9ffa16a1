"""To whom or to what a figure belongs: not to a part that is told behind it, nor to a whole that is not asked for.

"Cấp phép 12 dự án, trong đó Hàn Quốc 5 dự án": the twelve are not Korea's. "Tỉnh Đông cũ có 33 xã, tỉnh Tây cũ có 60
xã": each has its own. "Chia theo lĩnh vực: xuất khẩu 90 tỷ đồng", behind a sentence on loans, tells no exports.
"""

import re
from functools import lru_cache
from itertools import pairwise

from answer.breakdown import BREAKDOWN, DIVIDED_BY, PARTS, SINGLED_OUT
from answer.candidates import Candidate
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking, telling_syllables
from answer.label import PART_END, label_of_row, names_nothing_else, words_of
from answer.neighbours import unnamed
from answer.restrictions import told_of_some
from answer.spoken import sentence_around
from answer.terms import folded_syllables, zone
from answer.units import MEASURES, canonical
from answer.wording import content_syllables, phrases_of
from vietnamese.brackets import asides, closing_bracket, open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import find_periods
from vietnamese.places import FORMER, find_places
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span

_SORTED_BY = Spelling(rf"(?:^|[.;,] )[^\w]*{DIVIDED_BY}[^:]*:")
# "Thị trường lớn nhất là Hoa Kỳ với …", "nhiều nhất ở huyện Đông Sơn (64 con)": what follows is of the one that leads.
_LEADER = Spelling(r"\bnhất(?: vẫn)? (?:là|thuộc về|tại|ở) ([^,;:()\d]+)\(?$")
_LEADER_ASKED = Spelling(r"\bnhất\b|\b(?:đứng|dẫn) đầu\b|\bnào\b")
# "Trong số nhà tạm, nhà dột nát đã xóa, có bao nhiêu căn xây mới?": up to the last comma before what asks.
_AMONG = Spelling(
    r"^(?:[^,\d]{0,30}\b(?:hỏi|biết),? )?trong (?:tổng|số|tổng số) "
    r"([^?]+(?=, [^,?]*\b(?:bao nhiêu|mấy)\b)|[^,?]+(?=, )),"
)
_WITHIN = re.compile(r"\W*trong (?!đó\b|khi\b|số\b)((?:[^\W\d_]+ ?){1,10}),", re.IGNORECASE)
# "Doanh nghiệp mới hoạt động trong các lĩnh vực: chế biến 47 doanh nghiệp, vốn 90 tỷ đồng; …".
_FIELDS = Spelling(r"\b(?:lĩnh vực|ngành(?: nghề)?|loại hình)(?: [^\W\d_]+){0,4}\s*$")
# "22 chủ đầu tư giải ngân dưới 30 %", "14 xã đạt từ 50 % kế hoạch trở lên": behind what is counted, which are counted.
_WHICH_ONES = re.compile(r"[^,;:.()\d]+")
_FROM, _AND_MORE = Spelling(r"\btừ $"), Spelling(r"^[^,;.\d]{0,40}\btrở (?:lên|xuống)\b")
_LIMIT_ASKED = Spelling(r"\b(?:dưới|trên|hơn|trở lên|trở xuống|mức nào)\b")
# "từ 88 % lên 91 %", "giảm từ 19 đầu năm xuống còn 13": no range of ages or of days, which goes "đến".
_ON_TO = Spelling(r"^ (?:[a-zà-ỹđ]+ ){0,5}(?:lên|xuống|còn)(?: (?:còn|tới|đến|thành|mức))? $")
_BEFORE_ASKED = Spelling(
    r"\btừ (?:mức )?(?:bao nhiêu|mấy)\b|\b(?:trước|đầu (?:năm|kỳ|nhiệm kỳ)|cuối năm|cùng kỳ|năm ngoái)\b"
)
# "Tăng so với 150 ca cùng kỳ" tells the base by its number; "so với đầu năm" in a question asks for no base.
_AGAINST = Spelling(r"\bso với (?:mức |con số |số )?$")
# "Xong 4 dự án trên tổng số 23 dự án" tells how many there are by the way.
_OUT_OF = Spelling(r"\b(?:trên|trong|/) ?tổng (?:số )?$")
_ALL_ASKED = Spelling(r"\btổng\b|\btất cả\b|\btoàn bộ\b|\bcả thảy\b")
_BASE_ASKED = Spelling(r"(?<!so với )\b(?:trước|đầu (?:năm|kỳ)|cuối năm|cùng kỳ|năm ngoái)\b")
_GAP = r"\s+"
_SEVERAL = 2
_CODE = re.compile(r"\b[A-ZĐ]{2,}[ -]?$")  # "(VSIP 2)" counts nothing
# "Hàn Quốc 5", "Hàn Quốc: có 5", "Hàn Quốc với số dự án 5".
_NUMBER_BEHIND = re.compile(r"[\s:(–-]*(?:[^\W\d_]+\s+){0,4}(\d)")


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


def _singled_out(text: str, figure: Figure, end: int) -> int:
    """Where behind a figure a part of it is singled out before any other figure; 0 where none is."""
    part = SINGLED_OUT.search(text[figure.end : end])
    if part is None or find_figures(text[figure.end : figure.end + part.start()]):
        return 0
    return figure.end + part.start()


def _places_within(frame: Frame, candidate: Candidate) -> tuple[tuple[str, ...], ...]:
    """The names of the asked places that are none of the report's own."""
    own = candidate.finding.hit.report.letterhead.place
    names = (fold(place.name) for place in frame.places if own is None or fold(place.name) != fold(own.name))
    return tuple(tuple(name.split()) for name in names)


def counts_a_list(search: Search, candidate: Candidate) -> bool:
    """Whether a figure only counts what its colon lists, and the question names one of these alone.

    "Có 02 nhóm giảm: giao thông giảm 1,5 %" counts two groups, and tells nothing of transport by that.
    """
    passage, figure = candidate.passage, candidate.figure
    if passage.kind == "row" or search.frame.units or figure.direction or canonical(figure.unit) in MEASURES:
        return False
    _, end = sentence_around(passage.text, figure.start)
    colon = passage.text.find(":", figure.end, end)
    if not figure.unit or colon < 0 or any(figure.end <= each.start < colon for each in find_figures(passage.text)):
        return False
    begun, _ = sentence_around(passage.text, figure.start)
    phrases, rarity = search.frame.phrases, search.rarity
    above = (passage.lead, passage.before, *passage.section)
    unsaid = set(lacking(phrases, [zone(1.0, passage.text[begun:colon], *above)], rarity))
    return bool(unsaid - set(lacking(phrases, [zone(1.0, passage.text[colon:end])], rarity)))


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


def of_the_leader(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is of the one that leads, where neither a leader nor that one is asked for."""
    leads = _LEADER.search(candidate.passage.text[candidate.clause.start : candidate.figure.start])
    if leads is None or _LEADER_ASKED.search(frame.question) is not None:
        return False
    asked = {syllable for phrase in frame.phrases for syllable in phrase.syllables}
    leader = frozenset(folded_syllables(leads.group(1)))
    if any(leader.issuperset(folded_syllables(place.name)) for place in frame.places):
        return False
    return asked.isdisjoint(content_syllables(leads.group(1)))


def of_some_alone(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is of a part that is certified, or of the debts of some: by its own words or clause, or by what
    its bracket divides."""
    passage, figure = candidate.passage, candidate.figure
    text, own = passage.text, candidate.own
    unit = fold(canonical(candidate.unit))
    if passage.kind == "row":
        return told_of_some(frame.said, f"{label_of_row(passage)} {candidate.column}", "", unit)
    opened = open_bracket(text, figure.start)
    divided = PART_END.split(text[: max(opened, 0)])[-1]
    begun, _ = sentence_around(text, figure.start)
    clause = text[max(begun, text.rfind(";", 0, figure.start)) : figure.start]
    return told_of_some(frame.said, f"{divided} {text[own.start : figure.start]}", clause, unit)


def limits_others(frame: Frame, candidate: Candidate) -> bool:
    """Whether a share only says which ones a number before it counts: "22 chủ đầu tư giải ngân dưới 30 %"."""
    text, figure = candidate.passage.text, candidate.figure
    if figure.unit != "%" or candidate.passage.kind == "row" or _LIMIT_ASKED.search(frame.said):
        return False
    at_least = _FROM.search(text[: figure.start]) is not None and _AND_MORE.search(text[figure.end :]) is not None
    if figure.qualifier != "dưới" and not at_least:
        return False
    told = find_figures(text)[: candidate.position][-1:]
    return any(
        not each.unit.startswith("%")
        and fold(canonical(each.unit)) not in MEASURES
        and _WHICH_ONES.fullmatch(text, each.end, figure.start) is not None
        for each in told
    )


def left_behind(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is what the next one came from, or the one before is set against or is out of: "từ 88 % lên
    91 %" tells of 91 % now.

    One that names a time of its own ("từ 62 xã năm 2023 lên 70 xã") is told apart by that.
    """
    text, figure = candidate.passage.text, candidate.figure
    if candidate.passage.kind != "row" and _AGAINST.search(text[: figure.start]):
        return not _BASE_ASKED.search(frame.said)
    if _OUT_OF.search(text[: figure.start]) and candidate.position:
        return not _ALL_ASKED.search(frame.said)
    if candidate.passage.kind == "row" or not _FROM.search(text[: figure.start]) or _BEFORE_ASKED.search(frame.said):
        return False
    told = find_figures(text)[candidate.position + 1 :][:1]
    alike = (each for each in told if canonical(figure.unit) in ("", canonical(each.unit)))
    between = (text[figure.end : each.start] for each in alike)
    return any(_ON_TO.search(each) and not any(map(str.isdigit, each)) for each in between)


def of_another_former(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is told of another former place ("tỉnh Đông cũ") than the one that the question names."""
    asked = _former_in(frame.question)
    if not asked:
        return False
    text, figure = candidate.passage.text, candidate.figure
    begun, end = sentence_around(text, figure.start)
    named = _former_in(text[begun : figure.start])
    # "Tỉnh mới có 11 phường, trong đó tỉnh Đông cũ 6 phường".
    behind = not named and any(name in asked for name in _former_in(text[candidate.own.end : end]))
    return behind or any(name not in asked for name in named[-1:])


@lru_cache(maxsize=1_024)
def _former_in(text: str) -> tuple[str, ...]:
    """The folded names of the places that are called former ones, in order."""
    mentions = sorted(find_places(text), key=lambda each: each.start)
    return tuple(fold(each.place.name) for each in mentions if FORMER.search(text[each.end :]))


def of_another_whole(search: Search, candidate: Candidate) -> bool:
    """Whether a figure is an item of what is divided by fields or kinds, and the question names nothing but the item.

    Where it says a word of what is divided ("cho vay xuất khẩu"), or the item is of it by its own words, it is asked.
    """
    passage = candidate.passage
    sorted_by = _SORTED_BY.search(passage.text[: candidate.figure.start]) if passage.kind != "row" else None
    if sorted_by is None:
        return False
    whole = _last_sentences(passage.text[: sorted_by.start()], passage.before)
    told = words_of(search.frame, whole)
    item = zone(1.0, passage.text[candidate.label.start : candidate.own.end])
    only_item = not lacking(search.frame.phrases, [item], search.rarity)
    return bool(told.telling) and told.others == told.telling and only_item


def part_asked(question: str) -> str:
    """What a question asks of a whole that it names first: of "Trong số vụ phát hiện, bao nhiêu vụ đã xử lý?" the cases
    that were dealt with; else all of it."""
    whole = _AMONG.search(question)
    return question[whole.end() :] if whole is not None else question


def whole_unnamed(frame: Frame, candidate: Candidate, around: str) -> bool:
    """Whether nothing ``around`` a figure names what is asked for; the whole of "Trong tổng vốn đầu tư toàn xã hội, vốn
    lưu động tăng bao nhiêu?" may stand further above as well."""
    whole = _AMONG.search(frame.said)
    if whole is None:
        return unnamed(frame.said, around)
    above = "\n".join((around, *candidate.passage.above))
    return unnamed(whole[1], above) or unnamed(frame.said[whole.end() :], around)


def part_missing(search: Search, candidate: Candidate) -> bool:
    """Whether nothing that names a figure or stands before it says a word of the part that is asked for among a
    whole."""
    frame = search.frame
    whole = _AMONG.search(frame.said)
    if whole is None:
        return False
    telling = (word for phrase in frame.phrases if phrase.weight == 1 for word in telling_syllables(phrase))
    counted = frozenset(word for unit in frame.units for word in unit.split())
    part = frozenset(telling) - counted - frozenset(folded_syllables(frame.said[slice(*whole.span(1))]))
    return bool(part) and part.issubset(lacking(frame.phrases, candidate.stated, search.rarity))


def a_part_of_it(search: Search, candidate: Candidate) -> bool:
    """Whether a figure is of a part alone of what is asked: "Trong sản lượng thủy sản, tôm 90 tấn" tells none of all.

    What is asked stands behind the "trong" whole; before the figure, and right behind it, other things are named.
    """
    passage, figure, phrases = candidate.passage, candidate.figure, search.frame.phrases
    if passage.kind == "row":
        return False
    if _of_one_field(search, candidate):
        return True
    begun, _ = sentence_around(passage.text, figure.start)
    whole = _WITHIN.match(passage.text, begun)
    if whole is None or not whole.end() < figure.start or find_figures(whole[1]):
        return False
    if lacking(phrases, [zone(1.0, whole[1])], search.rarity):
        return False
    text, label = passage.text, candidate.label
    named = (
        f"{text[max(whole.end(), label.start) : min(label.end, figure.start)]} {text[figure.end : candidate.own.end]}"
    )
    return _names_more(search.frame, named)


def _of_one_field(search: Search, candidate: Candidate) -> bool:
    """Whether a figure's list goes through fields, and its item names one for which the question does not ask."""
    text, figure = candidate.passage.text, candidate.figure
    begun, _ = sentence_around(text, figure.start)
    colon = text.rfind(":", begun, figure.start)
    if colon < 0 or not _FIELDS.search(text[begun:colon]) or find_figures(text[begun:colon]):
        return False
    item = max(colon, text.rfind(";", colon, figure.start)) + 1
    counted = next(each.start for each in find_figures(text) if each.start >= item)
    said = zone(1.0, text[begun:colon], text[candidate.own.start : candidate.own.end], candidate.passage.lead)
    whole = not lacking(search.frame.phrases, [said], search.rarity)
    return whole and _names_more(search.frame, text[item:counted])


def _names_more(frame: Frame, named: str) -> bool:
    """Whether a name tells more than what is asked for."""
    asked = {syllable for phrase in frame.phrases for way in (phrase.syllables, *phrase.others) for syllable in way}
    telling = (word for phrase in phrases_of(named) if phrase.weight == 1 for word in telling_syllables(phrase))
    return not asked.issuperset(telling)


def _last_sentences(text: str, before: str) -> str:
    """What stands before the division in its own text, else what its text goes on about."""
    return text if text.strip() else before

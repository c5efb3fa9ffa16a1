"""Parts and totals: "cấp 1.284 giấy chứng nhận, trong đó cấp lần đầu 176 giấy".

A total gives way to the part of it that was asked for: likeness of words prefers the total, which is said in full; the
part's own words say what the question restricts it to. A part gives way to its total where the question restricts
nothing: "bao nhiêu học sinh?" is not answered by those of the primary schools.
"""

import re
from collections.abc import Sequence

from answer.breakdown import BREAKDOWN, DIVIDED_BY, SINGLED_OUT, opens_breakdown
from answer.candidates import Candidate, named_by
from answer.find import Search
from answer.held import lacking
from answer.label import words_of
from answer.match import REPORTED
from answer.neighbours import names_all
from answer.ranking import Ranked
from answer.terms import Zone, folded_syllables, levels_in, worths_of, zone
from answer.units import answers_unit, canonical, same_unit
from vietnamese.figures import find_figures
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import sentence_around

_NEAR = 2_000
"""So many characters behind its total the last of its parts is told."""
_TOTAL = Spelling(r"\btổng (?:mức|số|cộng|lượng|diện tích|sản lượng|thu|chi|vốn|giá trị|đàn|doanh thu|kinh phí)\b")
_TIMES = frozenset(("", "thang", "nam", "ngay"))
_JOINED = Spelling(r" (?:và|,) ")
_BULLET = re.compile(r"\s*[-+*•]\s")
# "Trong tổng số giáo viên: mầm non …", "Phân theo loại hình: …" go through the parts of what stands before them.
_AMONG = Spelling(rf"^[^\w]*(?:trong (?:tổng )?số\b|{DIVIDED_BY})")
# "Đã thu hồi bao nhiêu trong số kiến nghị?" is answered by "598/762 triệu đồng", never by the 762.
_OF_THOSE = Spelling(r"\btrong (?:tổng )?số\b")
_BRACKET = re.compile(r"\(")
_NAMED_OTHERWISE = ("names missing", "numbers missing", "condition missing", "other level")
_RESTRICTING = (*_NAMED_OTHERWISE, "missing", "missing nearby")
_RIVALS = 12
"""How many of the best figures are looked at for parts of those before them."""


def without_totals(search: Search, figures: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """``figures``, best first, without those of which another is the asked part."""
    near = figures[:_RIVALS]
    return tuple(each for each in figures if not any(_is_asked_part(search, other, each) for other in near)) or tuple(
        figures
    )


def without_parts(search: Search, figures: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """``figures``, best first, without those that are a part of another, where nothing asked restricts it to them."""
    near = figures[:_RIVALS]
    return tuple(each for each in figures if not any(_is_total(search, other, each) for other in near))


def without_siblings(search: Search, figures: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """``figures``, best first, without those of one of two things that are asked together where both are told as one:
    "lưu trú 32 tỷ đồng; ăn uống 849 tỷ đồng" beside "lưu trú, ăn uống 881 tỷ đồng"."""
    near = figures[:_RIVALS]
    return tuple(each for each in figures if not any(_holds_both(search, other, each) for other in near))


def _holds_both(search: Search, both: Ranked, one: Ranked) -> bool:
    """Whether what names ``both`` says all that is asked, and ``one`` leaves some of it to another figure of its
    sentence."""
    whole, part = both.candidate, one.candidate
    if both.features["missing in label"] or not one.features["missing in label"] or whole.time < part.time:
        return False
    told_apart = part.passage.kind != "row" and whole.passage.source == part.passage.source
    alike = _counted(whole) == _counted(part) and bool(whole.figure.direction) == bool(part.figure.direction)
    if not told_apart or not alike or whole.figure.amount <= part.figure.amount:
        return False
    text, phrases = part.passage.text, search.frame.phrases
    begun, end = sentence_around(text, part.figure.start)
    same = [each.start for each in find_figures(text) if canonical(each.unit) == canonical(part.figure.unit)]
    before = text[begun : part.own.start] if any(begun <= each < part.own.start for each in same) else ""
    behind = next((text[part.own.end : each] for each in same if part.own.end <= each < end), "")
    lacks = set(lacking(phrases, [zone(1.0, named_by(part))], search.rarity))
    return bool(lacks - set(lacking(phrases, [zone(1.0, before, behind)], search.rarity)))


def _is_total(search: Search, whole: Ranked, part: Ranked) -> bool:
    """Whether ``part`` is told as one of the parts of ``whole``, and holds no asked word that ``whole`` lacks."""
    one, other = whole.candidate, part.candidate
    total = _says_total(search, one, other)
    if one.passage.source != other.passage.source or not (total or _is_above(one, other)):
        return False
    if not _counts_alike(one, other) or bool(one.figure.direction) != bool(other.figure.direction):
        return False
    if one.figure.amount <= other.figure.amount or one.time < other.time:
        return False
    before = _before_parts(one, other)
    own, nearest, told = zone(1.0, named_by(one), _own_words(one), before), set[str](), set[str]()
    # Behind a whole the words that name it go on up to its parts, commas and all.
    if before.strip():
        nearest = _absent(search, [zone(1.0, named_by(one), _behind_the_last(one), before)])
        told = _absent(search, [zone(1.0, _told_of_part(one, other))])
    says_all = bool(before.strip()) and nearest <= told
    restricting = _NAMED_OTHERWISE if says_all else _RESTRICTING
    if any(whole.features[name] > part.features[name] for name in restricting):
        return False
    if total:
        return True
    said = _absent(search, [own, one.head])
    if said - _absent(search, [zone(1.0, named_by(other), item_of(other))]):
        return False
    return (says_all and nearest < told) or words_of(search.frame, _own_words(other)).others > 0 or _add_up(one, other)


def _counts_alike(whole: Candidate, part: Candidate) -> bool:
    """ "1,1 triệu lượt, trong đó 15 nghìn lượt khách quốc tế" counts visitors both times."""
    one, other = _counted(whole), _counted(part)
    return one == other or same_unit(fold(one), other) or same_unit(fold(other), one)


def _before_parts(whole: Candidate, part: Candidate) -> str:
    """What stands of one sentence between a whole and the words that open its parts."""
    if whole.passage.start != part.passage.start or part.figure.start < whole.figure.end:
        return ""
    between = whole.passage.text[whole.figure.end : part.figure.start]
    return between[: max(0, _parts_from(between))]


def _behind_the_last(candidate: Candidate) -> str:
    """What stands between the figure before and this one, with what it counts."""
    text, figure = candidate.passage.text, candidate.figure
    before = [each.end for each in find_figures(text) if each.end <= figure.start]
    return text[max(before, default=0) : figure.end]


def _told_of_part(whole: Candidate, part: Candidate) -> str:
    """What opens the parts of a whole in its sentence, and tells of one of them."""
    text, end = whole.passage.text, whole.figure.end
    return text[end + max(0, _parts_from(text[end : part.figure.start])) : part.own.end]


def _parts_from(between: str) -> int:
    """Where the parts of what stands before are opened; -1 where they are not."""
    opened = (pattern.search(between) for pattern in (_BRACKET, BREAKDOWN, SINGLED_OUT))
    return min((match.start() for match in opened if match), default=-1)


def _says_total(search: Search, whole: Candidate, part: Candidate) -> bool:
    """ "Tổng mức bán lẻ?" is answered by what is called so where anything is."""
    said, named, other = (_TOTAL.search(text) for text in (search.frame.said, named_by(whole), named_by(part)))
    return bool(said and named) and other is None


def _is_above(whole: Candidate, part: Candidate) -> bool:
    """Whether ``whole`` stands before ``part`` and what leads on to that says that parts follow."""
    if whole.passage.start == part.passage.start:
        between = part.passage.text[whole.figure.end : part.figure.start]
        return whole.figure.end <= part.figure.start and _parts_from(between) >= 0
    text = part.passage.text
    near = 0 < part.passage.start - whole.passage.start <= _NEAR and part.passage.section == whole.passage.section
    return near and _is_item(text) and not _is_item(whole.passage.text)


def _add_up(whole: Candidate, part: Candidate) -> bool:
    """ "45 sản phẩm, trong đó: 5 sản phẩm 4 sao; 40 sản phẩm 3 sao": what one sentence tells behind it makes it up."""
    text = whole.passage.text
    _, end = sentence_around(text, whole.figure.start)
    behind = (each for each in find_figures(text) if whole.figure.end <= each.start < end and not each.direction)
    alike = [each for each in behind if canonical(each.unit) == canonical(whole.figure.unit)]
    at = [each.start for each in alike]
    return part.figure.start in at and sum(each.amount for each in alike) == whole.figure.amount


def _is_item(text: str) -> bool:
    """A passage that is one part of those that its list tells."""
    return _BULLET.match(text) is not None or opens_breakdown(text) or _AMONG.search(text) is not None


def _own_words(candidate: Candidate) -> str:
    """What names a figure within its clause: "- 196 trường tiểu học, 4.021 lớp, 142.379 học sinh"."""
    return candidate.passage.text[candidate.clause.start : candidate.own.end]


def _is_asked_part(search: Search, part: Ranked, whole: Ranked) -> bool:
    """Of "đến 20/11 đạt 63 %; ước đến 30/11 đạt 68 %" what is of the asked day gives way to no other."""
    nearer = whole.features["very time"] > part.features["very time"]
    one, other = part.candidate, whole.candidate
    return not nearer and (_is_done_of(search, one, other) or _is_part(search, one, other))


def _is_done_of(search: Search, done: Candidate, whole: Candidate) -> bool:
    """ "Kiến nghị thu hồi 762 triệu đồng, đã thu hồi 598/762 triệu đồng"."""
    figure, total = done.figure, whole.figure
    same = done.passage.source == whole.passage.source and figure.total is not None and total.total is None
    if not same or figure.total is None or figure.total * figure.scale != total.amount:
        return False
    return _counted(done) == _counted(whole) and _OF_THOSE.search(search.frame.said) is not None


def _is_part(search: Search, part: Candidate, whole: Candidate) -> bool:
    """Whether what names ``part`` holds asked words that nothing says of ``whole``, and it lacks none but those."""
    if part.passage.source != whole.passage.source or part.time < min(whole.time, REPORTED):
        return False
    # "… 597 doanh nghiệp …. Trong đó: … 27 doanh nghiệp": the whole comes first, whichever says less of the question.
    if _place(part) <= _place(whole):
        return False
    # A rate of a part may be higher than that of all: "giảm 0,11%, trong đó lương thực tăng 0,24%".
    counted = _counted(part) == _counted(whole) and not part.figure.unit.startswith("%")
    larger = counted and part.figure.amount > whole.figure.amount
    if (
        larger
        or not _counts_the_same(search, part, whole)
        or bool(part.figure.direction) != bool(whole.figure.direction)
    ):
        return False
    phrases, rarity = search.frame.phrases, search.rarity
    governing = (*whole.governing, zone(1.0, _before_parts(whole, part)))
    unsaid = set(lacking(phrases, governing, rarity))
    if not unsaid >= set(lacking(phrases, part.stated, rarity)):
        return False
    if _names_it_alone(search, part, whole):
        return True
    item = zone(1.0, _without_figures(f"{named_by(part)} {item_of(part)}"))
    return bool(unsaid - set(lacking(phrases, [item], rarity))) or _says_more(search, part, governing)


def _names_it_alone(search: Search, part: Candidate, whole: Candidate) -> bool:
    """ "doanh thu lưu trú và ăn uống 7.686 tỷ đồng (… ăn uống 7.410 tỷ đồng)": what is asked for, and with another."""
    if lacking(search.frame.phrases, part.governing, search.rarity):
        return False
    alone, joint = (words_of(search.frame, named_by(each)) for each in (part, whole))
    return _joins_another(search, named_by(whole)) and bool(alone.telling) and not alone.others and bool(joint.others)


def _joins_another(search: Search, named: str) -> bool:
    """Whether "và" puts beside what is asked for what is not: no "bán lẻ hàng hóa và doanh thu dịch vụ" where that is
    asked for as a whole."""
    joined = _JOINED.search(named)
    if joined is None:
        return False
    ways = (way for phrase in search.frame.phrases for way in (phrase.syllables, *phrase.others))
    asked = frozenset(syllable for way in ways for syllable in way)
    beside = (*folded_syllables(named[: joined.start()])[-1:], *folded_syllables(named[joined.end() :])[:1])
    return not asked.issuperset(beside)


def _says_more(search: Search, part: Candidate, governing: Sequence[Zone]) -> bool:
    """Whether the label of ``part`` is of asked words alone, and one stands nowhere in what is ``governing`` the whole,
    be it a weak one: "xây dựng nhà các loại" for "xây dựng"."""
    named = named_by(part)
    label = words_of(search.frame, named)
    if not label.telling or label.share or not levels_in(named) <= search.frame.levels:
        return False
    return bool(_absent(search, governing) - _absent(search, [zone(1.0, named)]))


def _absent(search: Search, zones: Sequence[Zone]) -> set[str]:
    """All asked words, weak ones too, that stand in none of the zones."""
    named = (phrase for phrase in search.frame.phrases if phrase.weight == 1)
    worths = ((phrase.syllables, worths_of(phrase, zones)) for phrase in named)
    return {word for words, each in worths for word, worth in zip(words, each, strict=True) if not worth}


def _place(candidate: Candidate) -> int:
    return candidate.passage.start + candidate.figure.start


def _counts_the_same(search: Search, part: Candidate, whole: Candidate) -> bool:
    """The same unit, or both one of those that were asked: "giấy" is short for "giấy chứng nhận"."""
    units = search.frame.units
    return _counted(part) == _counted(whole) or (
        bool(units) and all(answers_unit(units, canonical(each.unit), each.figure.unit) for each in (part, whole))
    )


def _counted(candidate: Candidate) -> str:
    """The unit without what it is told of: "8,62 triệu đồng/tháng, trong đó nam 9,40 triệu đồng"."""
    unit, _, per = candidate.unit.partition("/")
    return canonical(unit) if fold(per) in _TIMES else f"{canonical(unit)}/{per}"


def counts_all(question: str, candidate: Candidate) -> bool:
    """Whether a figure counts together what is asked side by side: "90 người chết và bị thương"."""
    passage, figure = candidate.passage, candidate.figure
    said = f"{item_of(candidate)} {passage.text[figure.start : candidate.own.end]}"
    return names_all(question, named_by(candidate) if passage.kind == "row" else said)


def _without_figures(text: str) -> str:
    """ "vốn đăng ký 26 tỷ đồng": of what names it, its "tỷ" is none."""
    return blanked(text, ((each.start, each.end) for each in find_figures(text)))


def item_of(candidate: Candidate) -> str:
    """The words before a figure up to the last one of its kind: "xây dựng 6 doanh nghiệp, vốn đăng ký 3 tỷ đồng"."""
    text, figure = candidate.passage.text, candidate.figure
    before = [each for each in find_figures(text) if candidate.clause.start <= each.start < figure.start]
    ends = [each.end for each in before if canonical(each.unit) == canonical(figure.unit)]
    return text[max(ends, default=candidate.clause.start) : figure.start]

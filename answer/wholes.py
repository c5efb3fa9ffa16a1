"""Of a whole and the parts into which it is divided, which of them a question asks for, and a figure is of.

"Trong số vụ phát hiện, bao nhiêu vụ đã xử lý?" asks for the part; "Trong sản lượng thủy sản, tôm 90 tấn" tells the
part alone. "Chia theo lĩnh vực: xuất khẩu 90 tỷ đồng", behind a sentence on loans, tells no exports.
"""

import re

from answer.breakdown import BREAKDOWN, DIVIDED_BY
from answer.candidates import Candidate
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking, telling_syllables
from answer.label import words_of
from answer.neighbours import unnamed
from answer.terms import folded_syllables, zone
from answer.units import canonical
from answer.wording import content_syllables, phrases_of
from vietnamese.figures import find_figures
from vietnamese.text import Spelling, blanked
from vietnamese.words import sentence_around

_SORTED_BY = Spelling(rf"(?:^|[.;,] )[^\w]*{DIVIDED_BY}[^:]*:")
# "Trong số nhà tạm, nhà dột nát đã xóa, có bao nhiêu căn xây mới?": up to the last comma before what asks.
_AMONG = Spelling(
    r"^(?:[^,\d]{0,30}\b(?:hỏi|biết),? )?trong (?:tổng|số|tổng số) "
    r"([^?]+(?=, [^,?]*\b(?:bao nhiêu|mấy)\b)|[^,?]+(?=, )),"
)
_WITHIN = re.compile(r"\W*trong (?!đó\b|khi\b|số\b)((?:[^\W\d_]+ ?){1,10}),", re.IGNORECASE)
# "Doanh nghiệp mới hoạt động trong các lĩnh vực: chế biến 47 doanh nghiệp, vốn 90 tỷ đồng; …".
_FIELDS = Spelling(r"\b(?:lĩnh vực|ngành(?: nghề)?|loại hình)(?: [^\W\d_]+){0,4}\s*$")


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


def _last_sentences(text: str, before: str) -> str:
    """What stands before the division in its own text, else what its text goes on about."""
    return text if text.strip() else before


def a_part_of_it(search: Search, candidate: Candidate) -> bool:
    """Whether a figure is of a part alone of what is asked: "Trong sản lượng thủy sản, tôm 90 tấn" tells none of all.

    What is asked stands behind the "trong" whole; before the figure, and right behind it, other things are named.
    """
    passage, figure, phrases = candidate.passage, candidate.figure, search.frame.phrases
    if passage.kind == "row":
        return False
    if _of_one_field(search, candidate) or _of_an_item_of_what_is_counted(search, candidate):
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


def _of_an_item_of_what_is_counted(search: Search, candidate: Candidate) -> bool:
    """ "Toàn tỉnh có 90 trường, 741 học sinh. Trong đó: - 20 trường mầm non, 199 học sinh; …": what introduces a list
    counts all of what is asked, and the item names a kind for which the question does not ask."""
    lead, text, figure = candidate.passage.lead, candidate.passage.text, candidate.figure
    counted = find_figures(lead)
    if not any(canonical(each.unit) == canonical(candidate.unit) for each in counted) or not BREAKDOWN.search(lead):
        return False
    if lacking(search.frame.phrases, [zone(1.0, lead)], search.rarity):
        return False
    before = ((each.start, each.end) for each in find_figures(text) if each.start < figure.start)
    named = content_syllables(blanked(text[: figure.start], before))
    said = {*folded_syllables(lead), *folded_syllables(search.frame.said)}
    return not said.issuperset(named)


def _names_more(frame: Frame, named: str) -> bool:
    """Whether a name tells more than what is asked for."""
    asked = {syllable for phrase in frame.phrases for way in (phrase.syllables, *phrase.others) for syllable in way}
    telling = (word for phrase in phrases_of(named) if phrase.weight == 1 for word in telling_syllables(phrase))
    return not asked.issuperset(telling)

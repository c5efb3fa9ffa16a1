"""To whom or to what a figure belongs: not to a part that is told behind it, nor to a whole that is not asked for.

"Cấp phép 12 dự án, trong đó Hàn Quốc 5 dự án": the twelve are not Korea's. "Tỉnh Đông cũ có 33 xã, tỉnh Tây cũ có 60
xã": each has its own. "Chia theo lĩnh vực: xuất khẩu 90 tỷ đồng", behind a sentence on loans, tells no exports.
"""

import re
from functools import lru_cache

from answer.breakdown import BREAKDOWN
from answer.candidates import Candidate
from answer.find import Search
from answer.frame import Frame
from answer.held import lacking
from answer.label import words_of
from answer.spoken import sentence_around
from answer.terms import zone
from answer.units import MEASURES, canonical
from vietnamese.figures import Figure, find_figures
from vietnamese.places import find_places
from vietnamese.text import Spelling, fold

_FORMER = Spelling(r"^ \(?cũ\b|^ trước (?:đây|sáp nhập|hợp nhất|khi (?:sáp nhập|hợp nhất))\b")
_SORTED_BY = Spelling(r"(?:^|[.;,] )[^\w]*(?:phân|chia) (?:ra )?theo\b[^:]*:")
_GAP = r"\s+"
# "Hàn Quốc 5", "Hàn Quốc: có 5", "Hàn Quốc với số dự án 5".
_NUMBER_BEHIND = re.compile(r"[\s:(–-]*(?:[^\W\d_]+\s+){0,4}(\d)")


def told_behind(frame: Frame, candidate: Candidate) -> bool:
    """Whether a name of the question has a figure of its own behind this one, and is not said of this one."""
    passage, figure = candidate.passage, candidate.figure
    if passage.kind == "row" or not frame.proper:
        return False
    begun, _ = sentence_around(passage.text, figure.start)
    parted = BREAKDOWN.search(passage.text[figure.end : candidate.own.end])
    end = figure.end + parted.start() if parted else candidate.own.end
    plain = fold(passage.text)
    for name in frame.proper:
        spots = [match.span() for match in re.finditer(rf"\b{_GAP.join(name)}\b", plain)]
        said = any(begun <= start < end for start, _ in spots)
        if not said and any(_has_its_own(passage.text, stop, figure) for start, stop in spots if start >= end):
            return True
    return False


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
    """Whether right behind a name comes a number that counts the same as the ``whole``, or says no unit."""
    number = _NUMBER_BEHIND.match(text, stop)
    if number is None:
        return False
    told = next((each for each in find_figures(text) if each.start <= number.start(1) < each.end), None)
    return told is None or not told.unit or canonical(told.unit) == canonical(whole.unit)


def of_another_former(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is told of another former place ("tỉnh Đông cũ") than the one that the question names."""
    asked = _former_in(frame.question)
    if not asked:
        return False
    text, figure = candidate.passage.text, candidate.figure
    begun, _ = sentence_around(text, figure.start)
    return any(name not in asked for name in _former_in(text[begun : figure.start])[-1:])


@lru_cache(maxsize=1_024)
def _former_in(text: str) -> tuple[str, ...]:
    """The folded names of the places that are called former ones, in order."""
    mentions = sorted(find_places(text), key=lambda each: each.start)
    return tuple(fold(each.place.name) for each in mentions if _FORMER.search(text[each.end :]))


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

"""Of which event a harm is told: what a whirlwind broke is no damage of a storm, nor the dead of the roads a fire's.

Reports say the event once, ahead of a list of harms or in the sentence before. The nearest text that names any tells
of which it is; one disaster brings another with it ("bão gây lũ quét"), so that all that it names count.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from answer.breakdown import opener_of
from answer.candidates import Candidate
from answer.harm import asks_harm
from vietnamese.brackets import open_bracket, outside
from vietnamese.text import blanked
from vietnamese.words import sentence_around


class _Sort(NamedTuple):
    """How an event is ``asked`` of, which names it beyond doubt, and by which words one may be ``told`` of."""

    asked: re.Pattern[str]
    told: re.Pattern[str]


def _sorts(*spelt: tuple[str, str]) -> tuple[_Sort, ...]:
    return tuple(_Sort(*(re.compile(rf"\b(?:{each})\b", re.IGNORECASE) for each in pair)) for pair in spelt)


_DISASTERS = _sorts(
    (r"bão|áp thấp nhiệt đới", r"bão|áp thấp|hoàn lưu"),
    (r"lốc|lốc xoáy|vòi rồng|dông|giông", r"lốc|vòi rồng|dông|giông|gió giật"),
    (r"lũ quét|lũ ống", r"lũ quét|lũ ống"),
    (r"mưa lũ|lũ lụt|ngập lụt|lụt bão|bão lũ|mưa lớn|(?<!ứng )lũ(?! (?:quét|ống|lượt))", r"lũ|lụt|mưa"),
    (r"động đất|dư chấn", r"động đất|dư chấn"),
    (r"sạt lở|lở đất|sụt lún", r"sạt|lở|trượt|sụt"),
    (r"hạn hán|khô hạn|hạn mặn|xâm nhập mặn", r"hạn hán|khô hạn|hạn mặn|mặn|nắng nóng|thiếu nước"),
    (r"mưa đá", r"mưa đá"),
    (r"sét đánh|sét", r"sét"),
    (r"rét đậm|rét hại|sương muối|băng giá", r"rét|sương muối|băng giá"),
    (r"sóng thần|triều cường", r"sóng thần|triều cường"),
)


def _any_of(attribute: str, more: str) -> str:
    return "|".join([more, *(getattr(each, attribute).pattern for each in _DISASTERS)])


_TRAFFIC = r"giao thông|TNGT|ATGT"
# The disasters as one, and what harms people and goods besides: none of these is told by the name of another.
_FAMILIES = _sorts(
    (_any_of("asked", "thiên tai"), _any_of("told", "thiên tai|thời tiết|ngập úng|úng")),
    (r"tai nạn (?:đường|hàng)|an toàn giao thông|(?:tai nạn|va chạm) giao thông|TNGT|ATGT", _TRAFFIC),
    (r"cháy(?! (?:nắng|lá|bìa))|hỏa hoạn|hoả hoạn|(?:vụ|bị) nổ", r"cháy|hỏa hoạn|hoả hoạn|nổ"),
    (r"đuối nước|chết đuối", r"đuối|ngạt nước"),
    (r"ngộ độc", r"ngộ độc"),
    (r"tai nạn lao động|TNLĐ", r"lao động|TNLĐ"),
    (r"dịch bệnh|bệnh dịch|dịch tả|sốt xuất huyết|bệnh dại", r"dịch|bệnh|nhiễm|sốt|mắc"),
    (r"giết người|án mạng|phạm pháp|tội phạm|phạm tội", r"giết|án|hình sự|tội|phạm|ma tuý|ma túy"),
)
_WAYS = _sorts(
    *((way, way) for way in (r"đường bộ", r"đường sắt", r"đường (?:thủy|thuỷ|sông)", r"hàng hải|đường biển"))
)
# What is harmed in a list of harms ("sạt lở 90 điểm", "5 ha tre bị sạt lở"): no event beside one that is named.
_AS_HARM = re.compile(
    r"\b(?:bị|gây) (?:sạt lở|sạt|lở|trượt|sụt|ngập lụt)\b|\b(?:điểm|vị trí|chỗ) sạt(?: lở)?\b"
    r"|\bsạt lở(?: (?:đất|bờ|sông|suối|kè|đê|đường|khoảng|hơn|gần|trên))* (?=\d)",
    re.IGNORECASE,
)
# "2 người chết (do sét đánh), 7 nhà sập": the cause is that of the figure before it alone.
_IN_BRACKETS = re.compile(r"(?<=\S )\((?:do|vì|bởi)\b[^()]*\)", re.IGNORECASE)
_ROADS = 0  # its place among the ways: the whole of a report that tells no ways apart is nearly all theirs


def told_of(candidate: Candidate) -> tuple[str, ...]:
    """What says on what occasion a figure is told, nearest first; last what its text goes on to."""
    passage, clause = candidate.passage, candidate.clause
    begun, _ = sentence_around(passage.text, candidate.figure.start)
    causes = _IN_BRACKETS.finditer(passage.text, 0, candidate.figure.start)
    text = blanked(passage.text, (match.span() for match in causes))
    own = () if passage.kind == "row" else (text[clause.start : clause.end], text[begun : clause.end])
    titles = (*reversed(passage.parents), passage.before, *reversed(passage.section), *reversed(passage.above))
    return (*own, text[: clause.end], opener_of(passage), passage.lead, *titles, passage.text)


def of_another_event(question: str, nearest_first: Iterable[str]) -> bool:
    """Whether the nearest text that names an event names none that ``question`` asks of.

    "Thiệt hại do động đất?" and "(1) 12 nhà bị tốc mái", in a list that "lốc xoáy" opens; "Cháy làm chết mấy
    người?" and "Tai nạn giao thông: xảy ra 9 vụ, chết 4 người".
    """
    disasters, families = _asked(question, _DISASTERS), _harms_asked(question)
    if not disasters and not families:
        return False
    told = tuple(nearest_first)
    return _of_another_family(families, told) or _of_another(disasters, told)


def of_another_way(question: str, before: str, behind: str) -> bool:
    """Whether what stands ``before`` and ``behind`` a figure tells the accidents of another way, or of all of them.

    "36 vụ tai nạn giao thông (đường sắt 2 vụ), làm chết 9 người": none of the nine is told of the railway.
    """
    asked = _asked(question, _WAYS)
    if not asked or not asks_harm(question):
        return False
    opened = open_bracket(behind, len(behind))
    told = f"{outside(before)} {outside(behind[:opened] if opened >= 0 else behind)}"
    named = _named(told, _WAYS)
    if named:
        return not named & asked
    return _ROADS not in asked and _FAMILIES[1].told.search(told) is not None


def names_event(text: str) -> bool:
    """Whether a text names a disaster, or another event that harms people."""
    return any(each.asked.search(text) for each in (*_DISASTERS, *_FAMILIES))


def _of_another(asked: frozenset[int], told: Iterable[str]) -> bool:
    """By the nearest text that names any; of one that only lists what was harmed another may tell of what it was."""
    harmed = False
    for text in told if asked else ():
        named = _named(text, _DISASTERS)
        if named & asked:
            return False
        if _named(_AS_HARM.sub(" ", text), _DISASTERS):
            return True
        harmed = harmed or bool(named)
    return harmed


def _of_another_family(asked: frozenset[int], told: Iterable[str]) -> bool:
    for text in told if asked else ():
        if any(_FAMILIES[at].told.search(text) for at in asked):
            return False
        if any(each.asked.search(text) for each in _FAMILIES):
            return True
    return False


def _named(text: str, sorts: tuple[_Sort, ...]) -> frozenset[int]:
    return frozenset(at for at, each in enumerate(sorts) if each.told.search(text))


@lru_cache(maxsize=256)
def _asked(question: str, sorts: tuple[_Sort, ...]) -> frozenset[int]:
    """By its accents alone: "bao", "lu" and "set" are other words as well."""
    return frozenset(at for at, each in enumerate(sorts) if each.asked.search(question))


def _harms_asked(question: str) -> frozenset[int]:
    return _asked(question, _FAMILIES) if asks_harm(question) else frozenset()

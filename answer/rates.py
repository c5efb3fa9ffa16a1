"""What each gets: "mỗi hộ được hỗ trợ bao nhiêu tiền?" asks for a rate, and no sum of all is one.

A rate says so by its unit ("60 triệu đồng/nhà") or in the words around it: "mỗi", "mức", "bình quân", "trị giá".
"""

import re
from decimal import Decimal
from functools import lru_cache

from answer.candidates import Candidate
from answer.frame import Frame
from ingest.report import Passage
from vietnamese.figures import Figure, find_figures
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

_AMOUNTS = frozenset(("dong", "kg", "usd"))
_LEAST_MONEY = 1_000
# "Quà mức 500 nghìn", "trị giá 2 triệu đồng".
_PAID = Spelling(r"\b(?:mức|trị giá)(?: (?!tăng|giảm|tổng)[^\W\d]+){0,3} $")
# Not each place, kind or time, which are told one beside the other: "mỗi xã thu bao nhiêu?".
_EACH = Spelling(
    r"\b(?:mỗi|từng)(?: một)? (?:nhà|căn|ngôi|hộ|gia đình|người|cháu|em|cụ|học sinh|sinh viên|giáo viên|cán bộ|lao động"
    r"|suất|đối tượng|trường hợp|con|cây|gốc|ha|héc ta|sào|mẫu|ca|lượt|mét|kg|lít|vé|giải|sản phẩm)\b"
)
# Not "tổng mức", "mức tăng", which are of all.
_RATE = Spelling(
    r"\b(?:mỗi|từng|bình quân|trung bình|định mức|đơn giá|giá|suất|trị giá|(?<!tổng )mức(?! (?:tăng|giảm|độ)\b)"
    r"|(?:một|01|1) (?:nhà|căn|ngôi|hộ|người|cháu|em|con|cây|ha|sào|suất))\b"
)
# What is told of each head is no answer of each square kilometre, nor the other way round.
_OF_AN_AREA = Spelling(r"\b(?:mỗi|một|từng|trên|/) ?(?:km2|km²|ki-?lô-?mét vuông|kilomet vuông|cây số vuông|mét vuông)")
_OF_A_HEAD = Spelling(r"\b(?:đầu người|mỗi người|một người)\b|/người\b")
# "Mỗi người dân" is anyone: what cadres or the poor get is no answer.
_ANYONE = Spelling(r"\b(?:mỗi|từng)(?: một)? (?:người dân|công dân|nhân khẩu)\b")
_GROUP = Spelling(
    r"\b(?:cán bộ|công chức|viên chức|giáo viên|học sinh|sinh viên|học viên|trẻ em|cháu|em|cụ|lao động|công nhân"
    r"|chiến sĩ|thương binh|bệnh binh|liệt sĩ|đảng viên|hội viên|đối tượng|nạn nhân|thất nghiệp|gia đình chính sách"
    r"|nghèo|bệnh nhân|người (?:có công|cao tuổi|khuyết tật|chết|bị thương|mất tích|hiến|nghỉ|hưởng))\b"
)


# "112.000 đồng/kg" is the price of goods, and no value of what was produced or sold.
_PRICE = re.compile(r"(?:dong|usd)/(?:kg|ta|tan|yen|con|lit|m³|m²|qua|trai|chuc|chi|luong|kwh|cay|gam|g|bao|thung)\b")
_PRICE_ASKED = Spelling(
    r"\b(?:giá(?! trị\b)|(?:mua|bán)(?: được| với)? (?:bao nhiêu|mấy)|mỗi|một|từng)\b"
    r"|(?:/|\b1) ?(?:kg|tạ|tấn|con|lít|m2|m²|m3|m³|ha)\b"
)


def rate_missing(frame: Frame, candidate: Candidate) -> bool:
    """Whether the amount for each is asked for, and neither a figure's unit nor what stands around it says that; of
    "mỗi người dân", it is what each of some group gets; or the price of goods is told where none was asked."""
    if _is_of_another_share(frame, candidate) or _is_a_price_unasked(frame, candidate):
        return True
    if _AMOUNTS.isdisjoint((*frame.units, *frame.likely_units)) or _EACH.search(frame.said) is None:
        return False
    passage, own = candidate.passage, candidate.own
    begun, end = sentence_around(passage.text, candidate.figure.start)
    if _ANYONE.search(frame.said) and not _GROUP.search(frame.said) and _GROUP.search(passage.text[begun:end]):
        return True
    if "/" in candidate.unit or "/" in candidate.figure.unit:
        return False
    told = passage.text if passage.kind == "row" else passage.text[begun : own.end]
    return _RATE.search("\n".join((told, candidate.column, passage.lead, *passage.parents))) is None


def _is_of_another_share(frame: Frame, candidate: Candidate) -> bool:
    """ "Mỗi km2 làm ra bao nhiêu tỷ đồng?" where "bình quân đầu người 90 triệu đồng" is told."""
    by_area, by_head = (pattern.search(frame.said) is not None for pattern in (_OF_AN_AREA, _OF_A_HEAD))
    if by_area == by_head:
        return False
    text, own = candidate.passage.text, candidate.own
    told = f"{candidate.column} {text[own.start : own.end]}"
    other, same = (_OF_A_HEAD, _OF_AN_AREA) if by_area else (_OF_AN_AREA, _OF_A_HEAD)
    return other.search(told) is not None and same.search(told) is None


def _is_a_price_unasked(frame: Frame, candidate: Candidate) -> bool:
    return _PRICE.match(fold(candidate.unit)) is not None and _PRICE_ASKED.search(frame.said) is None


def of_another_rate(question: str, passage: Passage, told: Figure) -> bool:
    """ "90 em với mức 3 triệu đồng/em; 40 em với mức 2 triệu đồng/em": those who got two millions are not the 90."""
    asked = _rates(question)
    if not asked or passage.kind == "row":
        return False
    start = passage.text.rfind(";", 0, told.start) + 1
    end = passage.text.find(";", told.end)
    named = _rates(passage.text[start : end if end >= 0 else len(passage.text)])
    return bool(named) and named.isdisjoint(asked)


@lru_cache(maxsize=4_096)
def _rates(text: str) -> frozenset[Decimal]:
    """How much each one gets: "mức hỗ trợ 2 triệu đồng", "trị giá 300 nghìn đồng/suất"."""
    money = (each for each in find_figures(text) if each.unit.startswith("đồng") or _counts_none(each))
    return frozenset(each.amount for each in money if _PAID.search(text[: each.start]))


def _counts_none(figure: Figure) -> bool:
    """ "Mức 500 nghìn" is money, "mức độ 4" none."""
    return not figure.unit and figure.amount >= _LEAST_MONEY

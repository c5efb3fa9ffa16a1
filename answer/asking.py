"""Which words of a question ask, and what they ask for: a figure with its unit, a time, a reason, a fact."""

import re
from dataclasses import dataclass
from typing import Literal

from answer.units import MEASURES, unit_words
from vietnamese.text import fold
from vietnamese.units import unit_at
from vietnamese.words import Span

Asked = Literal["figure", "topic", "date", "fact", "reason"]

_HOW_MANY = re.compile(r"\b(?:bao nhieu|bao nhieu la|bao nheu|bao nhiu|bnhieu|bn|may)\b\s*")
_PERCENT = re.compile(r"%|\bphan tram\b|\bty le\b|\bti le\b|\bty trong\b")
_MONEY = re.compile(r"\bso tien\b|\bkinh phi\b|\bbao nhieu tien\b|\bhet bao nhieu tien\b|\btri gia\b")
_GROWTH = re.compile(r"\b(tang|giam|cao hon|thap hon|vuot)\b( \w+){0,4}? (bao nhieu|bao nheu|bao nhiu|bn|may)\b")
_FIGURE = re.compile(r"\b(bao nhieu|bao nheu|bao nhiu|bnhieu|bn|may|muc nao|lan luot|thu may)\b|%")
_NUMBER_OF = re.compile(r"\bso (?:luong )?(?!voi\b|lieu\b|\d)")
_DATE = re.compile(r"\b(khi nao|bao gio|(ngay|thang|nam|hom|luc|thoi gian|thoi diem) nao)\b")
_REASON = re.compile(r"\b(vi sao|tai sao|do dau|nguyen nhan|ly do)\b")
_WONDERING = re.compile(r"\b(nao|gi|ai|dau|sao|khong|chua|the nao|tom tat|neu|liet ke|ke ten)\b")
# Words of asking, not of what is asked about. Folded; taken out of a question before its terms are taken.
ASKING = re.compile(
    r"\b(xin |hay |vui long |lam on )?(cho (toi |em |minh |chung toi )?)?(hoi|biet)\b(?= )"
    r"|\b(bao nhieu|bao nheu|bao nhiu|bnhieu|bn|may)\b( phan tram| %)?|%"
    r"|\b(khi|bao|luc|hom|ngay|thoi gian|thoi diem) (nao|gio)\b|\b(nhu )?the nao\b|\bra sao\b|\b(nao|gi|ai)\b"
    r"|\b(vi sao|tai sao|do dau|o dau|lan luot|so sanh|phan tram|thi sao)\b|\b(thong tin|so lieu)\b(?= ve)"
    r"|\bkhong phai [^,.?()]*|\bden thoi diem kiem tra\b|\bthoi diem kiem tra\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """``units``: folded. ``measures``: where a measure's name stands ("héc ta"); it is no part of the indicator."""

    what: Asked
    units: tuple[str, ...] = ()
    measures: tuple[Span, ...] = ()


def asked_for(question: str) -> Asking:
    """What NFC ``question`` asks for."""
    plain = fold(question)
    if _REASON.search(plain):
        return Asking(what="reason")
    if _DATE.search(plain):
        return Asking(what="date")
    units, measures = _units(question, plain)
    if _FIGURE.search(plain) or units:
        return Asking(what="figure", units=units, measures=measures)
    return Asking(what="fact" if _WONDERING.search(plain) else "topic")


def asks_growth(question: str) -> bool:
    """ "tăng bao nhiêu", "giảm mấy phần trăm": the change is asked for, not the level."""
    return bool(_GROWTH.search(fold(question)))


def asks_whole_year(question: str) -> bool:
    """ "cả năm" leaves no room for a part of the year."""
    return bool(re.search(r"\bca nam\b", fold(question)))


def _units(question: str, plain: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Units after "bao nhiêu" or "số"; else what "tỷ lệ", "số tiền" or a growth imply."""
    units: list[str] = []
    measures: list[Span] = []
    for asking in (*_HOW_MANY.finditer(plain), *_NUMBER_OF.finditer(plain)):
        named, end = _unit_at(question, plain, asking.end())
        if named:
            units.append(named)
            if named in MEASURES:
                measures.append(Span(start=asking.end(), end=end))
    if not units:
        implied = ((_PERCENT, "%"), (_MONEY, "dong"), (_GROWTH, "%"))
        units = [unit for pattern, unit in implied if pattern.search(plain)][:1]
    return tuple(dict.fromkeys(units)), tuple(measures)


def _unit_at(question: str, plain: str, position: int) -> tuple[str, int]:
    unit = unit_at(question, position)
    if unit is not None and unit.name:
        return fold(unit.name), unit.end
    return unit_words(plain, position)

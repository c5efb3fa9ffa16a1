"""Question → its frame: the indicator's words, the period, the place, the kind of figure, and what is asked for.

Pure and deterministic; ``Frame.shown`` is what the answer tells the reader about how it understood the question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from vietnamese.everyday import official_terms

from answer.kinds import Kind, kinds_in
from answer.terms import Phrase, folded_syllables
from vietnamese.abbreviations import expand
from vietnamese.periods import PeriodMention, find_periods
from vietnamese.places import Place, find_places
from vietnamese.text import fold, nfc
from vietnamese.words import syllables

Asked = Literal["figure", "date", "fact", "list", "reason", "comparison"]

_PERCENT = re.compile(r"%|phan tram|\bty le\b|\bti le\b")
_MONEY = re.compile(r"\b(bao nhieu|bn|may) (tien|dong|ty|trieu|kinh phi|von)\b|\bso tien\b|\bkinh phi\b")
_FOREIGN_MONEY = re.compile(r"\b(bao nhieu|bn|may) (trieu |ty )?(usd|do la|do my)\b|\btrieu usd\b")
_COUNTED = re.compile(r"\b(?:bao nhieu|bn|may)\s+(?:(?:nghin|trieu|ty)\s+)?([a-z²³/]+(?:\s+[a-z]+)?)")
_GROWTH = re.compile(r"\b(tang|giam|cao hon|thap hon|vuot)( \w+){0,3} (bao nhieu|bn|may)\b")
_FIGURE = re.compile(r"\b(bao nhieu|bn|bnhieu|bao nhiu|bao nheu|may|muc nao|lan luot|ty le|ti le|so luong|tong so)\b|%")
_DATE = re.compile(r"\b(khi nao|bao gio|ngay nao|thang nao|nam nao|thoi gian nao|thoi diem nao|hom nao|luc nao)\b")
_LIST = re.compile(r"\b(nhung|cac|gom|hai|ba|bon|nam|sau|bay|tam|chin|muoi|\d+)\b[^?]{0,40}\b(nao|gi|ai)\b")
_REASON = re.compile(r"\b(vi sao|tai sao|do dau|nguyen nhan|ly do)\b")
_COMPARISON = re.compile(r"\b(so sanh|chenh lech|hon kem|lan luot)\b")
# Words of asking, not of what is asked about. Folded; blanked out of the question before its terms are taken.
_ASKING = re.compile(
    r"\b(xin |hay |vui long |lam on )?(cho (toi |em |minh |chung toi )?)?(hoi|biet)\b(?= )"
    r"|\b(la |dat |duoc |uoc )?(bao nhieu|bao nheu|bao nhiu|bnhieu|bn)\b|\bmay\b"
    r"|\b(khi|bao|luc|hom|ngay|thoi gian|thoi diem) (nao|gio)\b|\b(nhu )?the nao\b|\bra sao\b|\b(nao|gi|ai)\b"
    r"|\bvi sao\b|\btai sao\b|\bdo dau\b|\bo dau\b|\blan luot\b|\bso sanh\b|\bphan tram\b"
    r"|\b(thong tin|so lieu)\b(?= ve)"
    r"|\bkhong phai [^,.?()]*"
)
# Accented words of no content. Without diacritics many of them are also content ("tu": từ, đầu tư), so a
# question that has none is only freed of the few that are safe.
_STOP = frozenset(
    (
        "là của có ở tại trong và với cho được đạt thì mà các những một này đó khi đến từ theo về ra vào lên cũng "
        "sẽ đã đang còn bị bởi do vì nên hay hoặc rằng như rồi ạ nhỉ nhé thế gì ai nào trên dưới địa bàn toàn so "
        "ước tính kết quả riêng khoảng chung bằng giữa hết mỗi phần thuộc hồi báo cáo nêu"
    ).split()
)
_STOP_BARE = frozenset(("la", "cua", "duoc", "nhung", "cac", "trong", "voi", "o", "tai", "thi", "ma", "vay", "nhe"))
_LEVELS = frozenset(("tỉnh", "huyện", "xã", "phường", "quận", "tinh", "huyen"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """``phrases``: the indicator. ``unit``: folded unit that the answer must have, "" when any will do.

    ``whole_year``: "cả năm" was said, so that a part of the year does not answer.
    """

    question: str
    phrases: tuple[Phrase, ...]
    indicator: str
    periods: tuple[PeriodMention, ...]
    places: tuple[Place, ...]
    kinds: frozenset[Kind]
    asked: Asked
    unit: str = ""
    growth: bool = False
    whole_year: bool = False
    numbers: tuple[str, ...] = ()

    @property
    def search_terms(self) -> str:
        """What lexical search is given: the indicator, with other ways to say it; periods are matched, not searched."""
        others = (" ".join(way) for phrase in self.phrases for way in phrase.others)
        return " ".join((self.indicator, *others, *self.numbers))

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """For the reader, in Vietnamese."""
        pairs = (
            ("chỉ tiêu", self.indicator),
            ("kỳ", ", ".join(mention.text for mention in self.periods)),
            ("địa bàn", ", ".join(f"{place.level} {place.name}".strip() for place in self.places)),
            ("loại số liệu", ", ".join(sorted(self.kinds))),
            ("hỏi về", _ASKED_NAMES[self.asked] + (f" ({self.unit})" if self.unit else "")),
        )
        return tuple((name, value) for name, value in pairs if value)


_ASKED_NAMES: dict[Asked, str] = {
    "figure": "số liệu",
    "date": "thời gian",
    "fact": "nội dung",
    "list": "danh sách",
    "reason": "nguyên nhân",
    "comparison": "so sánh",
}
_DOCUMENT_NUMBER = re.compile(r"\b\d+(?:/\d{4})?/[\w-]*[^\W\d_][\w-]*")


def frame_of(question: str, known_places: tuple[Place, ...] = ()) -> Frame:
    """Understand a question; ``known_places`` are the places of the index's own reports."""
    text = nfc(question).strip()
    plain = fold(text)
    periods = tuple(mention for mention in find_periods(text) if mention.relative != "cùng kỳ")
    places = find_places(text, known_places)
    numbers = tuple(match.group() for match in _DOCUMENT_NUMBER.finditer(text))
    kinds = kinds_in(text)
    asked, unit = _asked(plain)
    indicator = _without(text, plain, [(mention.start, mention.end) for mention in (*periods, *places)], numbers)
    return Frame(
        question=text,
        phrases=_phrases(indicator),
        indicator=indicator,
        periods=periods,
        places=tuple(dict.fromkeys(mention.place for mention in places)),
        kinds=kinds,
        asked=asked,
        unit=unit,
        growth=bool(_GROWTH.search(plain)),
        whole_year="ca nam" in plain,
        numbers=numbers,
    )


def _asked(plain: str) -> tuple[Asked, str]:
    unit = _unit(plain)
    if _COMPARISON.search(plain):
        return "comparison", unit
    if _REASON.search(plain):
        return "reason", ""
    if _DATE.search(plain):
        return "date", ""
    if _FIGURE.search(plain):
        return "figure", unit
    if _LIST.search(plain):
        return "list", ""
    return "fact", ""


def _unit(plain: str) -> str:
    if re.search(r"\b(bao nhieu|bn|may) (phan tram|%)", plain):
        return "%"
    if _FOREIGN_MONEY.search(plain):
        return "usd"
    if _MONEY.search(plain):
        return "dong"
    counted = _COUNTED.search(plain)
    if counted and counted.group(1).split()[0] not in _STOP_BARE | {"so", "sao"}:
        return counted.group(1)
    return "%" if _PERCENT.search(plain) or _GROWTH.search(plain) else ""


def _without(text: str, plain: str, spans: Sequence[tuple[int, int]], numbers: Sequence[str]) -> str:
    """The question without its period, place, document numbers and words of asking."""
    characters = list(text)
    numbered = [(text.index(number), text.index(number) + len(number)) for number in numbers]
    asking = [match.span() for match in _ASKING.finditer(plain)]
    for start, end in (*spans, *numbered, *asking):
        characters[start:end] = "|" * (end - start)
    kept = re.sub(r"[|?!.,;:()\"“”]+(?!\d)", " | ", "".join(characters))
    return re.sub(r"(\s*\|\s*)+", " | ", kept).strip(" |")


def _phrases(indicator: str) -> tuple[Phrase, ...]:
    """Runs of content syllables; what stands between two runs are stop words and blanked places."""
    stop = _LEVELS | (_STOP if fold(indicator) != indicator.lower() else _STOP_BARE)
    phrases: list[Phrase] = []
    for piece in indicator.split("|"):
        run: list[str] = []
        for syllable in (*syllables(piece), ""):
            if syllable and syllable not in stop:
                run.append(syllable)
            elif run:
                phrases.append(_phrase(" ".join(run)))
                run = []
    return tuple(phrases)


def _phrase(said: str) -> Phrase:
    own = folded_syllables(said)
    others = {folded_syllables(way) for way in (*expand(said), *official_terms(said))}
    return Phrase(syllables=own, others=tuple(sorted(others - {own})))

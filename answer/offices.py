"""Who holds an office: "Giám đốc Sở Y tế là ai?" is told where a person stands beside that office of that body alone.

"Đồng chí A, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh A", and the foot of a document: "TM. ỦY BAN
NHÂN DÂN – CHỦ TỊCH – A", of the place that the document is of. A name that is only near, or beside another office
("Phó Chủ tịch", "KT. CHỦ TỊCH"), is nobody's answer.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from answer.persons import people_in
from ingest.report import Passage
from vietnamese.periods import find_periods
from vietnamese.places import Place
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span

_OFFICE = (
    r"(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|bí thư|chánh văn phòng|chánh thanh tra|thủ trưởng|chi cục trưởng"
    r"|cục trưởng|hiệu trưởng|viện trưởng|trạm trưởng|trưởng (?:ban|phòng|đoàn|thôn|bản)|trưởng)"
)
_ASKED = Spelling(
    rf"\bai (?:đang |hiện |đang là |hiện là )?(?:là|giữ chức|làm) ({_OFFICE})\b([^,;?]*)"
    rf"|\b({_OFFICE})\b([^,;?]*?) (?:hiện |hiện nay )?(?:là|tên) (?:là )?(?:ai|gì|(?:đồng chí|ông|bà) nào)\b"
)
_LEVELS = frozenset("tinh huyen xa phuong quan".split())
_LEVELS_OF_TWO = frozenset((("thanh", "pho"), ("thi", "xa"), ("thi", "tran")))
_NO_LEVEL_BEFORE = frozenset("uy doan hoi".split())
_SPELT_OUT = {"ubnd": ("uy", "ban", "nhan", "dan"), "hdnd": ("hoi", "dong", "nhan", "dan")}
_OF_EACH_LEVEL = frozenset("uy hoi dang cong mat".split())
"""First syllables of the bodies that every level has: uỷ ban, hội đồng, đảng uỷ, công an, mặt trận."""
_DEED = Spelling(
    r"\b(?:dự|tham dự|tham gia|đến|thăm|chủ trì|ký|phát biểu|kiểm tra|làm việc|tiếp|trao|đi|nói|trả lời|kết luận)\b.*"
)
_LINKS = frozenset("cua o tai".split())
_STANDS_IN = frozenset("pho kt tl tuq nguyen cuu".split())
_WORD = re.compile(r"[^\W_]+")
_RANKS = r"(?:[uủ][yỷ] viên|phó|bí thư|chủ tịch|giám đốc|trưởng|đại biểu|thành viên|chánh)\b[^,;.:]*,\s*"
_FROM_NAME = re.compile(rf"\s*[,(–-]\s*(?:{_RANKS})*|\s+(?:hiện |đang )?(?:là|giữ chức)\s+(?:{_RANKS})*", re.IGNORECASE)
_TO_NAME = re.compile(
    r"(?: [^\W\d_a-zà-ỹđ][^\W\d_]*){0,4}\s*(?:[:–-]|\blà\b)?\s*(?:(?:đồng chí|đ/c|ông|bà)[\s:]*)?", re.IGNORECASE
)
_SIGNED_BY = re.compile(r"\s*(?:\((?:đã ký|đã ký tên)\)\s*)?", re.IGNORECASE)
_REACH = 120


@dataclass(frozen=True, slots=True)
class _Word:
    said: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """``body``: what the office is of, spelt out and folded; ``level``: of which level of administration, or ""."""

    office: tuple[str, ...]
    body: tuple[str, ...]
    level: str


def asks_holder(question: str) -> bool:
    """ "Chủ tịch UBND xã là ai?", "ai là giám đốc …?"."""
    return _ASKED.search(question) is not None


def asks_deed(question: str) -> bool:
    """Whether the holder is asked of who did something: "phó chủ tịch HĐND dự buổi khảo sát tên gì?"."""
    asked = _ASKED.search(question)
    return asked is not None and _DEED.search(asked.group(2) or asked.group(4) or "") is not None


def holder_in(question: str, passage: Passage, place: Place | None) -> Span | None:
    """Where a passage of a report on ``place`` names who holds the asked office; None where it does not."""
    wanted = _wanted(question)
    if wanted is None:
        return None
    words = _words_of(passage.text)
    said = [word.said for word in words]
    for at in _offices(said, wanted.office):
        end = _end_of_body(said, at + len(wanted.office), wanted)
        if end is not None and _is_of_level(said, end, wanted, place):
            name = _beside(passage.text, words, at, end)
        else:
            name = _signed(passage.text, words, at, wanted, place)
        if name is not None:
            return name
    return None


def _wanted(question: str) -> _Wanted | None:
    asked = _ASKED.search(blanked(question, ((each.start, each.end) for each in find_periods(question))))
    if asked is None:
        return None
    group = 1 if asked.group(1) else 3
    of_what = question[slice(*asked.span(group + 1))]
    deed = _DEED.search(of_what)
    said = [word.said for word in _words_of(of_what[: deed.start()] if deed else of_what)]
    said = said[2:] if said[:2] == ["thuong", "truc"] else said
    of = next((at for at in range(len(said)) if _level_at(said, at)), len(said))
    office = tuple(fold(question[slice(*asked.span(group))]).split())
    body = tuple(part for word in said[:of] if word not in _LINKS for part in _SPELT_OUT.get(word, (word,)))
    level = _level_at(said, of)
    if not body and level and office[-2:] == ("chu", "tich"):
        body = _SPELT_OUT["ubnd"]
    return _Wanted(office=office, body=body, level=level)


def _words_of(text: str) -> list[_Word]:
    return [_Word(fold(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)]


def _level_at(said: Sequence[str], at: int) -> str:
    pair = tuple(said[at : at + 2])
    if pair in _LEVELS_OF_TWO:
        return " ".join(pair)
    levelled = said[at : at + 1] and said[at] in _LEVELS and not _NO_LEVEL_BEFORE & set(pair[1:])
    return said[at] if levelled else ""


def _offices(said: Sequence[str], office: tuple[str, ...]) -> list[int]:
    """Where the office stands in its own right: not that of a deputy, nor of one who only stands in or was before."""
    starts = range(len(said) - len(office) + 1)
    spots = [at for at in starts if tuple(said[at : at + len(office)]) == office]
    return [at for at in spots if not at or said[at - 1] not in _STANDS_IN]


def _end_of_body(said: Sequence[str], at: int, wanted: _Wanted) -> int | None:
    """Where the words of the asked body end that stand right behind an office; None where others stand there."""
    if wanted.office[0] == "pho" and said[at : at + 2] == ["thuong", "truc"]:
        at += 2
    left = wanted.body
    while left:
        word = said[at] if at < len(said) else ""
        spelt = _SPELT_OUT.get(word, (word,))
        if left[: len(spelt)] != spelt:
            return None
        left, at = left[len(spelt) :], at + 1
    return at


def _is_of_level(said: Sequence[str], end: int, wanted: _Wanted, place: Place | None) -> bool:
    """Whether the body is of the asked level, by its own word or else by the place of its report."""
    if not wanted.level or (wanted.body and wanted.body[0] not in _OF_EACH_LEVEL):
        return True
    level = _level_at(said, end) or (fold(place.level) if place else "")
    return level == wanted.level


def _beside(text: str, words: Sequence[_Word], at: int, end: int) -> Span | None:
    """The person in apposition to an office, before or behind it."""
    start, until = words[at].start, words[end - 1].end
    opens = max(0, start - _REACH)
    for name in people_in(text[opens:start]):
        first = text.rfind(name, opens, start)
        if _FROM_NAME.fullmatch(text, first + len(name), start):
            return Span(start=first, end=first + len(name))
    level = _level_at([word.said for word in words], end)
    until = words[end + level.count(" ")].end if level else until
    for name in people_in(text[until : until + _REACH]):
        first = text.find(name, until)
        if _TO_NAME.fullmatch(text, until, first):
            return Span(start=first, end=first + len(name))
    return None


def _signed(text: str, words: Sequence[_Word], at: int, wanted: _Wanted, place: Place | None) -> Span | None:
    """Who signed for the body, below the office: "TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH – A"."""
    before = [part for word in words[:at] for part in _SPELT_OUT.get(word.said, (word.said,))]
    bodies = [spot for spot, word in enumerate(before) if word == "tm"]
    if not wanted.body or not bodies or tuple(before[bodies[-1] + 1 :][: len(wanted.body)]) != wanted.body:
        return None
    if wanted.level and (place is None or fold(place.level) != wanted.level):
        return None
    until = words[at + len(wanted.office) - 1].end
    name = next(people_in(text[until : until + _REACH]), "")
    first = text.find(name, until)
    return Span(start=first, end=first + len(name)) if name and _SIGNED_BY.fullmatch(text, until, first) else None

"""Who holds an office: "Giám đốc Sở Y tế là ai?" is told where a person stands beside that office of that body alone.

"Đồng chí A, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh A", "giao ông A làm Trưởng Ban Chỉ đạo …",
"Sở Y tế do bà A làm Giám đốc", "Thành lập Hợp tác xã B với 20 thành viên, Giám đốc là ông A", and the foot of a
document: "TM. ỦY BAN NHÂN DÂN – CHỦ TỊCH – A", of the place that the document is of. A name that is only near, or
beside another office ("Phó Chủ tịch", "KT. CHỦ TỊCH"), is nobody's answer, nor is one who leaves the office for another
("bổ nhiệm ông A, Giám đốc Sở Y tế, giữ chức …").
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from answer.persons import people_in
from ingest.report import Passage
from vietnamese.brackets import outside
from vietnamese.periods import find_periods
from vietnamese.places import Place
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span

_OFFICE = (
    r"(?:phó )?(?:tổng giám đốc|giám đốc|chủ tịch|bí thư|chánh văn phòng|chánh thanh tra|thủ trưởng|chi cục trưởng"
    r"|cục trưởng|hiệu trưởng|viện trưởng|trạm trưởng|đội trưởng|tổ trưởng|chỉ huy trưởng|chánh án|tổng biên tập"
    r"|chủ nhiệm|trưởng (?:ban|phòng|đoàn|thôn|bản)|trưởng)"
)
_ASKED = Spelling(
    rf"\bai (?:đang |hiện |đang là |hiện là )?(?:là|giữ chức|làm) ({_OFFICE})\b([^;?]*)"
    rf"|\b({_OFFICE})\b([^;?]*?) (?:hiện |hiện nay )?(?:là|tên) (?:là )?(?:ai|gì|(?:đồng chí|ông|bà) nào)\b"
)
_LEVELS = frozenset("tinh huyen xa phuong quan".split())
_LEVELS_OF_TWO = frozenset((("thanh", "pho"), ("thi", "xa"), ("thi", "tran"), ("dac", "khu")))
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
_RANKS = (
    r"(?:(?:(?:tỉnh|thành|huyện|thị|quận|đảng) )?[uủ][yỷ] viên|phó|bí thư|chủ tịch|giám đốc|trưởng|đại biểu|thành viên"
    r"|chánh)\b[^,;.:]*,\s*"
)
_AS = (
    r"(?:(?:hiện|đang|đã|vừa|tiếp tục|được|phân công|bổ nhiệm|bầu|điều động|chỉ định|giao|cử|và) )*"
    r"(?:là|làm|(?:giữ|nhận|đảm nhiệm) chức(?: vụ| danh)?)\s+"
)
_FROM_NAME = re.compile(rf"\s*[,(–-]\s*(?:{_RANKS})*(?:{_AS})?|\s+{_AS}(?:{_RANKS})*", re.IGNORECASE)
_TITLE = (
    r"(?:đồng chí|đ/c|ông|bà|nghệ (?:sĩ|nhân) (?:nhân dân|ưu tú)|nsnd|nsưt|nhà giáo (?:nhân dân|ưu tú)"
    r"|thầy thuốc (?:nhân dân|ưu tú)|bác sĩ|thạc sĩ|tiến sĩ|kỹ sư|(?:đại|thượng|trung|thiếu) (?:tướng|tá))[\s:]*"
)
_TO_NAME = re.compile(rf"(?: [^\W\d_a-zà-ỹđ][^\W\d_]*){{0,4}}\s*(?:[:–-]|\blà\b)?\s*(?:{_TITLE})*", re.IGNORECASE)
_CAPITALS = r"(?:[^\W\d_a-zà-ỹđ][^\W\d_]*)"
_TITLED = re.compile(rf"((?i:{_TITLE})*)({_CAPITALS}(?: {_CAPITALS}){{1,3}})")
_IN_PLACE = rf"(?: (?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|đặc khu)\b(?: {_CAPITALS}){{0,3}})?"
_LED_BY = re.compile(rf"{_IN_PLACE},? (?:hiện |đang )?(?:do|có) ")
_ITS_OFFICE = re.compile(
    rf"{_IN_PLACE}(?: (?:mới )?(?:được )?(?:thành lập|ra mắt|đổi tên|hợp nhất))?(?: (?:từ |kể từ )?ngày [\d/]+)?"
    r"(?:\s*[,(–:-]\s*(?:có |do )?| có )"
)
# "do Phó Chủ tịch UBND tỉnh A làm Tổ trưởng": what else he is.
_ALSO = re.compile(
    rf"(?:{_TITLE})?(?:(?:(?:tỉnh|thành|huyện|thị|quận|đảng) )?[uủ][yỷ] viên|phó|bí thư|chủ tịch|giám đốc|trưởng|chánh)"
    rf"\b[^,;.:()]{{0,60}} (?:{_TITLE})*",
    re.IGNORECASE,
)
_AND = re.compile(r"\b(?:và|cùng|với)\b", re.IGNORECASE)
# "Thành lập Hợp tác xã B (thôn C) ngày 3/4 với 20 thành viên, vốn 2,5 tỷ đồng, Giám đốc là ông A": all of it is of B.
_FOUNDS = re.compile(r"\b(?:thành lập|ra mắt)(?: mới)? (?:được )?(?:\d+ )?$", re.IGNORECASE)
_FOUNDED_WITH = re.compile(r"(?:[^.;:()]|\([^()]*\)|(?<=\d)\.(?=\d)){0,160}, (?:có |do )?")
_BODY = Spelling(
    r"\b(?:sở|ban(?! hành)|phòng|ubnd|hđnd|[uủ][yỷ] ban|hội(?! viên)|công ty|doanh nghiệp|hợp tác xã|htx|trường"
    r"|đoàn(?! viên)|cục|trung tâm|viện|ngân hàng|tập đoàn|chi nhánh|quỹ|nhà máy|chi bộ|đảng bộ|câu lạc bộ"
    r"|tổ(?! chức))\b"
)
_MOVES = re.compile(r"\b(?:bổ nhiệm|điều động|luân chuyển|biệt phái)\b[^.;]{0,60}$", re.IGNORECASE)
_MOVED_TO = re.compile(rf"{_IN_PLACE},? (?:đến |sang |về )?(?:giữ|làm|nhận|đảm nhiệm)\b")
_UNITS_IN_TITLES = frozenset("ban phong doan thon".split())
"""What an office names of its body: "Trưởng ban" of the "Ban Chỉ đạo …"."""
_STOP = re.compile(r"[;.:]")
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
        ends_here = end is None or _STOP.search(passage.text, words[at].start, words[end - 1].end)
        if end is not None and not ends_here and _is_of_level(said, end, wanted, place):
            name = _beside(passage.text, words, at, end)
        else:
            name = _signed(passage.text, words, at, wanted, place) or _led(passage.text, words, at, wanted, place)
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
    cooperative = tuple(said[max(0, at - 2) : at]) == ("hop", "tac")
    levelled = said[at : at + 1] and said[at] in _LEVELS and not _NO_LEVEL_BEFORE & set(pair[1:]) and not cooperative
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
    of_one = wanted.body and wanted.body[0] not in _OF_EACH_LEVEL and "chi dao" not in " ".join(wanted.body[:3])
    if not wanted.level or of_one:
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
            moved = _MOVES.search(text, 0, first) and _MOVED_TO.match(text, until)
            return None if moved else Span(start=first, end=first + len(name))
    level = _level_at([word.said for word in words], end)
    until = words[end + level.count(" ")].end if level else until
    for name in people_in(text[until : until + _REACH]):
        first = text.find(name, until)
        if _TO_NAME.fullmatch(text, until, first):
            return Span(start=first, end=first + len(name))
    return None


def _led(text: str, words: Sequence[_Word], at: int, wanted: _Wanted, place: Place | None) -> Span | None:
    """Who is told to hold the office behind its body: "Sở Y tế do bà A làm Giám đốc", "Sở Y tế (Giám đốc: bà A)"."""
    office_end = at + len(wanted.office) - 1
    start, until = words[at].start, words[office_end].end
    said = [word.said for word in words]
    unit = wanted.office[-1:] if wanted.office[-1] in _UNITS_IN_TITLES else ()
    whole = replace(wanted, body=unit + wanted.body)
    spots = range(at - 1, -1, -1) if wanted.body else ()
    ends = ((spot, _end_of_body(said, spot, whole)) for spot in spots)
    first, end = next(((spot, each) for spot, each in ends if each is not None and each <= at), (0, None))
    if end is None or not _is_of_level(said, end, wanted, place):
        return None
    body_end = words[end - 1].end
    led = _LED_BY.match(text, body_end, start)
    if led is not None:
        name = _person_at(text, led.end()) or _person_behind_office(text, led.end(), start)
        held = name is not None and _FROM_NAME.fullmatch(text, name.end, start) and not _of_a_body(text, until)
        return name if held else None
    if not _ITS_OFFICE.fullmatch(text, body_end, start) and not _founded(text, words[first].start, body_end, start):
        return None
    for person in people_in(text[until : until + _REACH]):
        first = text.find(person, until)
        if _TO_NAME.fullmatch(text, until, first):
            return Span(start=first, end=first + len(person))
    return None


def _person_at(text: str, position: int) -> Span | None:
    """The person who is named at ``position``; behind a title any capitalised words are a name ("ông Y Blô Niê")."""
    named = _TITLED.match(text, position)
    if named is None:
        return None
    person = next(people_in(named.group(2)), "")
    if person and named.group(2).startswith(person):
        return Span(start=named.start(2), end=named.start(2) + len(person))
    return Span(start=named.start(2), end=named.end(2)) if named.group(1) else None


def _person_behind_office(text: str, position: int, end: int) -> Span | None:
    """The one person who is named up to ``end`` behind another office: "Phó Chủ tịch UBND tỉnh A"."""
    name = next(people_in(text[position:end]), "")
    first = text.find(name, position)
    also = _ALSO.fullmatch(text, position, first) if name else None
    return Span(start=first, end=first + len(name)) if also and not _AND.search(also.group()) else None


def _founded(text: str, start: int, end: int, office: int) -> bool:
    """Whether all from a body that is founded up to an office tells of that body: no other one is named there."""
    with_what = _FOUNDED_WITH.fullmatch(text, end, office) if _FOUNDS.search(text, 0, start) else None
    return with_what is not None and _BODY.search(outside(with_what.group())) is None


def _of_a_body(text: str, end: int) -> bool:
    """Whether an office that ends there is of a body that is named behind it: "Giám đốc | Sở Nội vụ"."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


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

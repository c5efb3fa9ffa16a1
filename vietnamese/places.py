"""Administrative units by exact name: provinces old and new, and any unit written as level + Name.

A name counts only where it stands with its level ("huyện Cao Lộc", "xã Gia Cát", "TP. Lạng Sơn"), is a
province's name, or is among the names that the caller knows (an index's own places). Nothing is guessed.

Refused: names in lower case or without diacritics that are neither a province's nor known; "Hồ Chí Minh" without
its level, which is a person; and, without a level, names that read as other words once their capitals or
diacritics are gone ("hòa bình", "dien bien", "gia lai").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from vietnamese.provinces import CITIES, MERGED_ON, MERGERS, SPELLINGS
from vietnamese.text import fold

__all__ = [
    "MERGED_ON",
    "MERGER",
    "PROVINCES",
    "Place",
    "PlaceMention",
    "find_places",
    "may_name",
    "merged_into",
    "merged_since",
    "predecessors",
    "same_place",
    "successor",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``level``: "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "" unknown."""

    name: str
    level: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """``source[start:end] == text``."""

    text: str
    start: int
    end: int
    place: Place


PROVINCES: frozenset[str] = frozenset(MERGERS) | {old for olds in MERGERS.values() for old in olds}
"""Names of the provincial units before and after the merger."""


MERGER = f"sáp nhập ngày {MERGED_ON:%d}/{MERGED_ON.month}/{MERGED_ON.year}"
"""How answers date the merger, which no report need say."""


def find_places(text: str, known: tuple[Place, ...] = ()) -> tuple[PlaceMention, ...]:
    """All mentions in NFC ``text``, in order, the longest first; folded text matches ``known`` and provinces too.

    In a list ("các xã Hợp Thành, Xuất Lễ và Yên Trạch") the later mentions are the names alone.
    """
    reader = _Reader(
        text=text,
        syllables=_syllables(text),
        names=_names(known),
        openings=_openings(known),
        accented=fold(text) != text.lower(),
    )
    mentions: list[PlaceMention] = []
    index = 0
    while index < len(reader.syllables):
        found, index = _read_at(reader, index)
        mentions += found
    return tuple(mentions)


def may_name(text: str, places: Iterable[Place]) -> bool:
    """Whether folded ``text`` holds the syllables of a place's name, without which ``find_places`` finds none of them
    there. Most texts are passed over so."""
    return any(all(word in text for word in way) for place in places for way in _ways_to_write(place.name))


def same_place(one: Place, other: Place) -> bool:
    """Same name, wherever its tone mark stands (Hoà, Hòa), and no contradiction between the levels.

    A province that became a city keeps its identity: "tỉnh Đồng Nai" is "thành phố Đồng Nai".
    """
    if _spelling(one.name) != _spelling(other.name):
        return False
    levels = {one.level, other.level}
    city = _spelling(one.name) in {_spelling(name) for name in CITIES}
    return len(levels) == 1 or "" in levels or (city and levels == {"tỉnh", "thành phố"})


def successor(province: str) -> str:
    """The province's name since 1 July 2025 ("Thái Bình" → "Hưng Yên"); its own name where it was not merged."""
    name = _spelling(province)
    for new, olds in MERGERS.items():
        if name in {_spelling(old) for old in olds}:
            return new
    return province


def predecessors(province: str) -> tuple[str, ...]:
    """What today's province was made of ("Hưng Yên" → Hưng Yên, Thái Bình); () for a name that is none today."""
    return next((olds for new, olds in MERGERS.items() if _spelling(new) == _spelling(province)), ())


def merged_since(place: Place, on: date) -> bool | None:
    """Whether ``place`` was by that day what several provinces had become; None for what was never merged."""
    return on >= MERGED_ON if len(predecessors(place.name)) > 1 else None


def merged_into(place: Place, on: date) -> Place | None:
    """The province of which ``place``, once one itself, was a part by that day; None for any other place."""
    new = successor(place.name)
    if on < MERGED_ON or place.level != "tỉnh" or len(predecessors(new)) < 2 or _spelling(new) == _spelling(place.name):
        return None
    return Place(name=new, level=_level_of_province(new))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Syllable:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name of the gazetteer; ``level`` is what it is when it stands alone, where it may not be a ``person``'s."""

    name: str
    level: str
    person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    text: str
    syllables: tuple[_Syllable, ...]
    names: dict[str, _Name]
    openings: frozenset[str]
    accented: bool

    def key(self, start: int, end: int) -> str:
        """Syllables ``start`` to ``end`` as the gazetteer writes them; "" where punctuation divides them."""
        if end > len(self.syllables):
            return ""
        words = self.syllables[start].text
        for index in range(start + 1, end):
            gap = self.gap(index).strip()
            if gap not in ("", "-", "–"):
                return ""
            words += (" - " if gap else " ") + self.syllables[index].text
        return _spelling(words) if self.accented else fold(_spelling(words))

    def gap(self, index: int) -> str:
        """What stands between a syllable and the one before it."""
        return self.text[self.syllables[index - 1].end : self.syllables[index].start]

    def mention(self, first: int, end: int, place: Place) -> PlaceMention:
        start, stop = self.syllables[first].start, self.syllables[end - 1].end
        return PlaceMention(text=self.text[start:stop], start=start, end=stop, place=place)


# Without the raised number of a footnote: "thành phố Cao Bằng²".
_SYLLABLE = re.compile(r"[^\W_¹²³⁰⁴-⁹]+(?:['’][^\W_¹²³⁰⁴-⁹]+)*")
_NAME_WORD = re.compile(r"[^\W_]+")
_LONGEST_NAME = 5

_LEVELS = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "huyện": "huyện",
    "quận": "quận",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "xã": "xã",
    "phường": "phường",
    "thị trấn": "thị trấn",
    "đặc khu": "đặc khu",
}
# One letter, or an abbreviation of something else as well: a level only with its full stop ("H. Cao Lộc").
_DOTTED_LEVELS = {"h": "huyện", "q": "quận", "p": "phường", "x": "xã", "tt": "thị trấn"}
_GAP = re.compile(r"[^\S\n]*(?::\s?|\n)?[^\S\n]*")
_GAP_AFTER_SHORT_LEVEL = re.compile(r"\.?[^\S\n]*\n?[^\S\n]*")
_FOLDED_LEVELS = {fold(word): level for word, level in _LEVELS.items()}

# Of what a province, which may be a city, consists, and of what these do; a name of two levels may be the upper one's.
_RANKS = {"": 1, "huyện": 1, "quận": 1, "thị xã": 1, "xã": 2, "phường": 2, "thị trấn": 2, "đặc khu": 2}
_PLURAL = frozenset({"các", "những", "mấy", "nhiêu", "cac", "nhung", "may", "nhieu"})
_JOINS = frozenset({"và", "hoặc", "va", "hoac"})
_BETWEEN_LEVELS = re.compile(r"\s*[,/–-]?\s*")
_SEVERAL = re.compile(r"(?:các|những|cac|nhung|\d+|hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi)")
# Words that follow a level in capitals without being a name, or end a name there.
_NO_NAME = frozenset(
    "tháng ngày năm quý và về trong của tại từ đến báo số kỳ khóa khoá tình kết công trên ủy uỷ đoàn đảng hội".split()
)
_ENDS_A_NAME = frozenset({"tháng", "quý", "năm", "về", "và", "của", "trong", "theo"})
# "Năm Căn" and "Phú Quý" are names, "Năm 2024" and "Quý I" are not.
_PERIOD_AHEAD = re.compile(r"\s+(?:\d|[IV]+\b)")
_ORDINAL = re.compile(r"[IVX]+")
_ORGANS = frozenset({"ban", "sở", "phòng", "ủy", "uỷ", "bộ", "cục", "chi", "văn phòng", "hội"})
# Without capitals or diacritics these are other words: "gìn giữ hòa bình", "diễn biến", "Kim Sơn là", "giá lại tăng".
_OTHER_WORDS_FOLDED = frozenset({"hoa binh", "dien bien", "son la", "long an", "gia lai", "ca mau", "ha nam"})
_OTHER_WORDS = frozenset({"hòa bình", "sơn la", "long an", "gia lai"})
_SURNAMES = frozenset("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý".split())
# Only in open syllables, and not after q: hoà is hòa, but hoàn and quý have one spelling.
_TONES_MOVED = {
    f"{vowel}{marked}": f"{first}{plain}"
    for vowel, plain, firsts, marks in (
        ("o", "a", "òóỏõọ", "àáảãạ"),
        ("o", "e", "òóỏõọ", "èéẻẽẹ"),
        ("u", "y", "ùúủũụ", "ỳýỷỹỵ"),
    )
    for first, marked in zip(firsts, marks, strict=True)
}
_MOVED_TONE = re.compile(rf"(?<![qQ])(?:{'|'.join(_TONES_MOVED)})(?!\w)")


def _with_settled_tones(name: str) -> str:
    """Tone marks where the older spelling has them: Hòa Cư, Thụy Hùng."""
    return _MOVED_TONE.sub(lambda match: _TONES_MOVED[match.group()], name)


@lru_cache(maxsize=1 << 14)
def _spelling(name: str) -> str:
    """What two writings of one name share: lower case, settled tones, one kind of blank, hyphen and apostrophe."""
    return _with_settled_tones(" ".join(name.lower().replace("–", "-").replace("’", "'").split()))


def _syllables(text: str) -> tuple[_Syllable, ...]:
    return tuple(
        _Syllable(text=match.group(), start=match.start(), end=match.end()) for match in _SYLLABLE.finditer(text)
    )


@lru_cache(maxsize=1 << 10)
def _ways_to_write(name: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of a name, and of its other spellings."""
    own = _spelling(name)
    ways = (name, *(written for written, meant in SPELLINGS.items() if _spelling(meant) == own))
    return tuple(dict.fromkeys(tuple(_NAME_WORD.findall(fold(way))) for way in ways))


@lru_cache(maxsize=16)
def _names(known: tuple[Place, ...]) -> dict[str, _Name]:
    """The gazetteer by spelling and by folded spelling; a province's bare name means the province."""
    names: dict[str, _Name] = {}
    for place in known:
        for key in {_spelling(place.name), fold(_spelling(place.name))}:
            level = place.level if key not in names or names[key].level == place.level else ""
            names[key] = _Name(name=place.name, level=level)
    for written, name in [(name, name) for name in sorted(PROVINCES)] + list(SPELLINGS.items()):
        level = _level_of_province(name)
        for key in (fold(_spelling(written)), _spelling(written)):
            names[key] = _Name(name=name, level=level, person=written == "Hồ Chí Minh")
    return names


def _level_of_province(name: str) -> str:
    return "thành phố" if name in CITIES - {"Đồng Nai"} else "tỉnh"


@lru_cache(maxsize=16)
def _openings(known: tuple[Place, ...]) -> frozenset[str]:
    """The first words of all names and levels: most syllables begin neither."""
    levels = (*_LEVELS, *_FOLDED_LEVELS, *_DOTTED_LEVELS)
    return frozenset(name.split()[0] for name in (*_names(known), *levels))


def _read_at(reader: _Reader, index: int) -> tuple[list[PlaceMention], int]:
    """The mentions that begin at a syllable, and the syllable to go on with."""
    if reader.key(index, index + 1) not in reader.openings:
        return [], index + 1
    level, after = _level_at(reader, index)
    if level and not _is_of_all(reader, index):
        several = index > 0 and _is_several(reader, index - 1)
        place, end = _named(reader, after, level) if several or ":" not in reader.gap(after) else (None, index)
        if place is not None:
            first = reader.mention(index, end, place)
            mentions, behind = _with_list(reader, first, level, end)
            whole = _whole_of(reader, index, after, end) if len(mentions) == 1 else None
            if whole is not None:
                return [reader.mention(after, end, whole)], end
            return (mentions, behind) if several else ([first], end)
        return [], index + 1
    listed, end = _listed(reader, index)
    if listed is not None and _may_stand_alone(reader, index, end, listed):
        return [reader.mention(index, end, Place(name=listed.name, level=listed.level))], end
    return [], index + 1


def _is_of_all(reader: _Reader, index: int) -> bool:
    """ "cấp xã Đắk Lắk": the communes of Đắk Lắk, not one of that name."""
    before = reader.key(index - 1, index) if index else ""
    return before == ("cấp" if reader.accented else "cap") and reader.gap(index) == " "


def _whole_of(reader: _Reader, index: int, after: int, end: int) -> Place | None:
    """What several units of a level belong to, where one larger one is named behind them: "các xã, phường Hưng Yên"."""
    listed, listed_end = _listed(reader, after)
    rank = _RANKS.get(_level_at(reader, index)[0], 0)
    if listed is None or listed_end != end or ":" in reader.gap(after) or _RANKS.get(listed.level, 0) >= rank:
        return None
    following = _next_in_list(reader, end)
    if following is not None and _RANKS.get(_level_at(reader, following)[0], 0) == rank:
        return None
    plural = index > 0 and reader.key(index - 1, index) in _PLURAL
    return Place(name=listed.name, level=listed.level) if plural or _follows_a_level(reader, index, rank) else None


def _follows_a_level(reader: _Reader, index: int, rank: int) -> bool:
    """Whether a level of the same rank stands before, without a name of its own: the "xã" of "xã, phường"."""
    last = index - 2 if index and reader.key(index - 1, index) in _JOINS else index - 1
    if last < 0 or not _BETWEEN_LEVELS.fullmatch(reader.gap(last + 1)):
        return False
    levels = _LEVELS if reader.accented else _FOLDED_LEVELS
    before = (levels.get(reader.key(last + 1 - width, last + 1), "") for width in (2, 1) if width <= last + 1)
    return any(_RANKS.get(level, 0) == rank for level in before)


def _level_at(reader: _Reader, index: int) -> tuple[str, int]:
    """The level written at a syllable and where its name would begin; "" where there is none."""
    levels = _LEVELS if reader.accented else _FOLDED_LEVELS
    for width in (2, 1):
        level = levels.get(reader.key(index, index + width), "")
        after = index + width
        gap = _GAP_AFTER_SHORT_LEVEL if width == 1 and reader.syllables[index].text.lower() in ("tp", "tx") else _GAP
        if level and after < len(reader.syllables) and gap.fullmatch(reader.gap(after)):
            return level, after
    after = index + 1
    dotted = _DOTTED_LEVELS.get(reader.syllables[index].text.lower(), "")
    if dotted and after < len(reader.syllables) and re.fullmatch(r"\.[ ]?", reader.gap(after)):
        return dotted, after
    return "", index


def _named(reader: _Reader, index: int, level: str) -> tuple[Place | None, int]:
    """The name that follows a level: listed, or a run of capitalised syllables, or a number."""
    listed, listed_end = _listed(reader, index)
    run = _capitalised_run(reader, index)
    shouted = _is_shouted(reader.syllables[index : index + run])
    if listed is not None and (level == "tỉnh" or shouted or listed_end >= index + run):
        return Place(name=listed.name, level=level), listed_end
    number = reader.syllables[index].text
    if level in ("quận", "phường") and number.isdecimal() and len(number) <= 2:
        return Place(name=str(int(number)), level=level), index + 1
    # One syllable is a name only where it is listed: "cấp huyện Tổ chức", "XÃ HỘI".
    if run < 2 or (shouted and (level == "tỉnh" or run > 3)):
        return None, index
    words = [syllable.text for syllable in reader.syllables[index : index + run]]
    name = _with_settled_tones(" ".join(word.capitalize() for word in words) if shouted else " ".join(words))
    return Place(name=name, level=level), index + run


def _listed(reader: _Reader, index: int) -> tuple[_Name | None, int]:
    if reader.key(index, index + 1) not in reader.openings:
        return None, index
    for width in range(_LONGEST_NAME, 0, -1):
        key = reader.key(index, index + width)
        if key in reader.names:
            return reader.names[key], index + width
    return None, index


def _capitalised_run(reader: _Reader, index: int) -> int:
    """How many syllables from ``index`` on are one capitalised name."""
    shouted = _is_shouted(reader.syllables[index : index + 1])
    end = index
    while end < len(reader.syllables) and end - index < _LONGEST_NAME:
        word = reader.syllables[end]
        if end > index and reader.gap(end) not in (" ", "  ", "\u00a0"):
            break
        if not word.text[0].isupper() or (len(word.text) > 1 and word.text.isupper()) != (
            shouted and len(word.text) > 1
        ):
            break
        if any(map(str.isdigit, word.text)) or _ends_a_name(reader, end, word, shouted=shouted):
            break
        end += 1
    return end - index


def _ends_a_name(reader: _Reader, index: int, word: _Syllable, *, shouted: bool) -> bool:
    lower = word.text.lower()
    if lower in ("quý", "năm") and not _PERIOD_AHEAD.match(reader.text, word.end):
        return False
    return (shouted and lower in _NO_NAME) or lower in _ENDS_A_NAME or _level_at(reader, index)[0] != ""


def _is_shouted(words: Sequence[_Syllable]) -> bool:
    """Whether the words stand in capitals throughout, as in a heading."""
    return bool(words) and all(word.text.isupper() for word in words) and any(len(word.text) > 1 for word in words)


def _is_several(reader: _Reader, index: int) -> bool:
    return _SEVERAL.fullmatch(reader.syllables[index].text.lower()) is not None


def _with_list(reader: _Reader, first: PlaceMention, level: str, index: int) -> tuple[list[PlaceMention], int]:
    """The names that go on the list after its first one: "các xã Hợp Thành, Xuất Lễ và Yên Trạch"."""
    mentions = [first]
    while (begin := _next_in_list(reader, index)) is not None:
        if _level_at(reader, begin)[0] or reader.syllables[begin].text.lower() in _ORGANS:
            break
        place, end = _named(reader, begin, level)
        if place is None:
            break
        mentions.append(reader.mention(begin, end, place))
        index = end
    return mentions, index


def _next_in_list(reader: _Reader, index: int) -> int | None:
    """Where a list goes on at ``index``, behind its "và" or comma; None where it ends."""
    if index >= len(reader.syllables):
        return None
    if reader.syllables[index].text.lower() in ("và", "va") and index + 1 < len(reader.syllables):
        return index + 1
    return index if reader.gap(index).strip() in (",", ";") else None


def _may_stand_alone(reader: _Reader, index: int, end: int, listed: _Name) -> bool:
    """A name without its level counts when it cannot be a person's, a part of a longer name, or other words."""
    words = reader.syllables[index:end]
    before = reader.syllables[index - 1].text if index > 0 and reader.gap(index) == " " else ""
    # "sản lượng ngô Lâm Đồng" is about maize; without diacritics capitals say nothing either.
    after_surname = before.lower() in _SURNAMES and (before[:1].isupper() or not reader.accented)
    if listed.person or after_surname:
        return False
    if all(word.text[0].isupper() for word in words) and (reader.accented or not _is_shouted(words)):
        return _is_shouted(words) or not _goes_on(reader, end)
    other_words = _OTHER_WORDS if reader.accented else _OTHER_WORDS_FOLDED
    uniform = _is_shouted(words) or all(word.text.islower() for word in words)
    return uniform and reader.key(index, end) not in other_words


def _goes_on(reader: _Reader, end: int) -> bool:
    """Whether a capitalised syllable follows that makes it another name: "Điện Biên Phủ", "Phả Lại II".

    What stands in capitals throughout, as the name does not, is an abbreviation: "Hưng Yên CPI".
    """
    if end >= len(reader.syllables) or reader.gap(end) != " " or not _capitalised_run(reader, end):
        return False
    following = reader.syllables[end]
    return not _is_shouted((following,)) or _ORDINAL.fullmatch(following.text) is not None

"""The gazetteer: the levels and names of administrative units, provinces old and new, and which of them are the same.

``names_of`` is what ``vietnamese/places.py`` reads texts by; the words beside it are those that tell a name from what
only looks like one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from vietnamese.provinces import CITIES, MERGED_ON, MERGERS, SPELLINGS
from vietnamese.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``level``: "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "" unknown."""

    name: str
    level: str = ""

    def __str__(self) -> str:
        """ "huyện Cao Lộc"; the name alone where the level is unknown."""
        return f"{self.level} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name of the gazetteer; ``level`` is what it is when it stands alone, where it may not be a ``person``'s."""

    name: str
    level: str
    person: bool = False


PROVINCES: frozenset[str] = frozenset(MERGERS) | {old for olds in MERGERS.values() for old in olds}
"""Names of the provincial units before and after the merger."""

MERGER = f"sáp nhập ngày {MERGED_ON:%d}/{MERGED_ON.month}/{MERGED_ON.year}"
"""How answers date the merger, which no report need say."""

LEVELS = {
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
DOTTED_LEVELS = {"h": "huyện", "q": "quận", "p": "phường", "x": "xã", "tt": "thị trấn"}
FOLDED_LEVELS = {fold(word): level for word, level in LEVELS.items()}

# Of what a province, which may be a city, consists, and of what these do; a name of two levels may be the upper one's.
RANKS = {"": 1, "huyện": 1, "quận": 1, "thị xã": 1, "xã": 2, "phường": 2, "thị trấn": 2, "đặc khu": 2}
LONGEST_NAME = 5
"""So many syllables at most has a name."""
PLURAL = frozenset({"các", "những", "mấy", "nhiêu", "cac", "nhung", "may", "nhieu"})
JOINS = frozenset({"và", "hoặc", "va", "hoac"})
_SEVERAL = re.compile(r"(?:các|những|cac|nhung|\d+|hai|ba|bốn|bon|năm|nam|sáu|sau|bảy|bay|tám|tam|chín|chin|mười|muoi)")

# Words that follow a level in capitals without being a name, or end a name there.
NO_NAME = frozenset(
    "tháng ngày năm quý và về trong của tại từ đến báo số kỳ khóa khoá tình kết công trên ủy uỷ đoàn đảng hội".split()
)
ENDS_A_NAME = frozenset({"tháng", "quý", "năm", "về", "và", "của", "trong", "theo"})
ORGANS = frozenset({"ban", "sở", "phòng", "ủy", "uỷ", "bộ", "cục", "chi", "văn phòng", "hội"})
# Without capitals or diacritics these are other words: "gìn giữ hòa bình", "diễn biến", "Kim Sơn là", "giá lại tăng".
OTHER_WORDS_FOLDED = frozenset({"hoa binh", "dien bien", "son la", "long an", "gia lai", "ca mau", "ha nam"})
OTHER_WORDS = frozenset({"hòa bình", "sơn la", "long an", "gia lai"})
SURNAMES = frozenset("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý".split())

_NAME_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile("['’]")
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


def may_name(text: str, places: Iterable[Place]) -> bool:
    """Whether folded ``text`` holds the syllables of a place's name, without which ``find_places`` finds none of them
    there. Most texts are passed over so."""
    text = _APOSTROPHES.sub("", text)
    return any(all(word in text for word in way) for place in places for way in _ways_to_write(place.name))


def same_place(one: Place, other: Place) -> bool:
    """Same name, wherever its tone mark stands (Hoà, Hòa), and no contradiction between the levels.

    A province that became a city keeps its identity: "tỉnh Đồng Nai" is "thành phố Đồng Nai".
    """
    if spelling(one.name) != spelling(other.name):
        return False
    levels = {one.level, other.level}
    city = spelling(one.name) in {spelling(name) for name in CITIES}
    return len(levels) == 1 or "" in levels or (city and levels == {"tỉnh", "thành phố"})


def successor(province: str) -> str:
    """The province's name since 1 July 2025 ("Thái Bình" → "Hưng Yên"); its own name where it was not merged."""
    name = spelling(province)
    for new, olds in MERGERS.items():
        if name in {spelling(old) for old in olds}:
            return new
    return province


def predecessors(province: str) -> tuple[str, ...]:
    """What today's province was made of ("Hưng Yên" → Hưng Yên, Thái Bình); () for a name that is none today."""
    return next((olds for new, olds in MERGERS.items() if spelling(new) == spelling(province)), ())


def merged_since(place: Place, on: date) -> bool | None:
    """Whether ``place`` was by that day what several provinces had become; None for what was never merged."""
    return on >= MERGED_ON if len(predecessors(place.name)) > 1 else None


def merged_into(place: Place, on: date) -> Place | None:
    """The province of which ``place``, once one itself, was a part by that day; None for any other place."""
    new = successor(place.name)
    if on < MERGED_ON or place.level != "tỉnh" or len(predecessors(new)) < 2 or spelling(new) == spelling(place.name):
        return None
    return Place(name=new, level=_level_of_province(new))


def counts_several(word: str) -> bool:
    """ "các xã", "những xã", "ba xã", "12 xã": behind it several units of a level are named."""
    return _SEVERAL.fullmatch(word.lower()) is not None


@lru_cache(maxsize=1 << 10)
def _ways_to_write(name: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of a name, and of its other spellings."""
    own = spelling(name)
    ways = (name, *(written for written, meant in SPELLINGS.items() if spelling(meant) == own))
    return tuple(dict.fromkeys(tuple(_NAME_WORD.findall(fold(way))) for way in ways))


@lru_cache(maxsize=16)
def names_of(known: tuple[Place, ...]) -> dict[str, Name]:
    """The gazetteer by spelling and by folded spelling; a province's bare name means the province."""
    names: dict[str, Name] = {}
    for place in known:
        for key in {spelling(place.name), fold(spelling(place.name))}:
            level = place.level if key not in names or names[key].level == place.level else ""
            names[key] = Name(name=place.name, level=level)
    for written, name in [(name, name) for name in sorted(PROVINCES)] + list(SPELLINGS.items()):
        level = _level_of_province(name)
        for key in (fold(spelling(written)), spelling(written)):
            names[key] = Name(name=name, level=level, person=written == "Hồ Chí Minh")
    return names


def _level_of_province(name: str) -> str:
    return "thành phố" if name in CITIES - {"Đồng Nai"} else "tỉnh"


@lru_cache(maxsize=16)
def openings_of(known: tuple[Place, ...]) -> frozenset[str]:
    """The first words of all names and levels: most syllables begin neither."""
    levels = (*LEVELS, *FOLDED_LEVELS, *DOTTED_LEVELS)
    return frozenset(name.split()[0] for name in (*names_of(known), *levels))


def with_settled_tones(name: str) -> str:
    """Tone marks where the older spelling has them: Hòa Cư, Thụy Hùng."""
    return _MOVED_TONE.sub(lambda match: _TONES_MOVED[match.group()], name)


@lru_cache(maxsize=1 << 14)
def spelling(name: str) -> str:
    """What two writings of one name share: lower case, settled tones, one kind of blank and hyphen, no apostrophe.

    "Cư M'gar" is typed "Cư Mgar" as well.
    """
    return with_settled_tones(" ".join(_APOSTROPHES.sub("", name.lower()).replace("–", "-").split()))

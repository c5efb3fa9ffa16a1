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

from vietnamese import gazetteer
from vietnamese.gazetteer import (
    MERGER,
    PROVINCES,
    Place,
    may_name,
    merged_into,
    merged_since,
    predecessors,
    same_place,
    successor,
)
from vietnamese.provinces import CITIES, MERGED_ON
from vietnamese.text import Spelling, fold

__all__ = [
    "FORMER",
    "MERGED_ON",
    "MERGER",
    "PROVINCES",
    "Place",
    "PlaceMention",
    "find_places",
    "may_name",
    "merged_into",
    "merged_since",
    "of_one_rank",
    "predecessors",
    "same_place",
    "successor",
]

FORMER = Spelling(r"^ \(?cũ\b|^ trước (?:đây|sáp nhập|hợp nhất|khi (?:sáp nhập|hợp nhất))\b")
"""What stands behind the name of a place that is no more: "tỉnh Hà Nam cũ", "huyện Đông Sơn trước sáp nhập"."""


def of_one_rank(places: Iterable[Place]) -> bool:
    """Whether none of the places may be a part of another: "phường Đông Sơn" and "xã Tây Khê", but no district."""
    return len({_rank(place) for place in places}) == 1


def _rank(place: Place) -> int | str:
    """0 for provinces and the cities like them, then as in the gazetteer; "" for a name without its level."""
    of_province = place.level == "tỉnh" or (place.level == "thành phố" and place.name in CITIES)
    return 0 if of_province else gazetteer.RANKS.get(place.level, gazetteer.RANKS["huyện"]) if place.level else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """``source[start:end] == text``."""

    text: str
    start: int
    end: int
    place: Place


def find_places(text: str, known: tuple[Place, ...] = ()) -> tuple[PlaceMention, ...]:
    """All mentions in NFC ``text``, in order, the longest first; folded text matches ``known`` and provinces too.

    In a list ("các xã Hợp Thành, Xuất Lễ và Yên Trạch") the later mentions are the names alone.
    """
    reader = _Reader(
        text=text,
        syllables=_syllables(text),
        names=gazetteer.names_of(known),
        openings=gazetteer.openings_of(known),
        accented=fold(text) != text.lower(),
    )
    mentions: list[PlaceMention] = []
    index = 0
    while index < len(reader.syllables):
        found, index = _read_at(reader, index)
        mentions += found
    return tuple(mentions)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Syllable:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    text: str
    syllables: tuple[_Syllable, ...]
    names: dict[str, gazetteer.Name]
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
        return gazetteer.spelling(words) if self.accented else fold(gazetteer.spelling(words))

    def gap(self, index: int) -> str:
        """What stands between a syllable and the one before it."""
        return self.text[self.syllables[index - 1].end : self.syllables[index].start]

    def mention(self, first: int, end: int, place: Place) -> PlaceMention:
        start, stop = self.syllables[first].start, self.syllables[end - 1].end
        return PlaceMention(text=self.text[start:stop], start=start, end=stop, place=place)


# Without the raised number of a footnote: "thành phố Cao Bằng²".
_SYLLABLE = re.compile(r"[^\W_¹²³⁰⁴-⁹]+(?:['’][^\W_¹²³⁰⁴-⁹]+)*")
_GAP = re.compile(r"[^\S\n]*(?::\s?|\n)?[^\S\n]*")
_GAP_AFTER_SHORT_LEVEL = re.compile(r"\.?[^\S\n]*\n?[^\S\n]*")
_BETWEEN_LEVELS = re.compile(r"\s*[,/–-]?\s*")
# "Năm Căn" and "Phú Quý" are names, "Năm 2024" and "Quý I" are not.
_PERIOD_AHEAD = re.compile(r"\s+(?:\d|[IV]+\b)")
_ORDINAL = re.compile(r"[IVX]+")


def _syllables(text: str) -> tuple[_Syllable, ...]:
    return tuple(
        _Syllable(text=match.group(), start=match.start(), end=match.end()) for match in _SYLLABLE.finditer(text)
    )


def _read_at(reader: _Reader, index: int) -> tuple[list[PlaceMention], int]:
    """The mentions that begin at a syllable, and the syllable to go on with."""
    if reader.key(index, index + 1) not in reader.openings:
        return [], index + 1
    level, after = _level_at(reader, index)
    if level and not _is_of_all(reader, index):
        several = index > 0 and gazetteer.counts_several(reader.syllables[index - 1].text)
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
    rank = gazetteer.RANKS.get(_level_at(reader, index)[0], 0)
    if listed is None or listed_end != end or ":" in reader.gap(after) or gazetteer.RANKS.get(listed.level, 0) >= rank:
        return None
    following = _next_in_list(reader, end)
    if following is not None and gazetteer.RANKS.get(_level_at(reader, following)[0], 0) == rank:
        return None
    plural = index > 0 and reader.key(index - 1, index) in gazetteer.PLURAL
    return Place(name=listed.name, level=listed.level) if plural or _follows_a_level(reader, index, rank) else None


def _follows_a_level(reader: _Reader, index: int, rank: int) -> bool:
    """Whether a level of the same rank stands before, without a name of its own: the "xã" of "xã, phường"."""
    last = index - 2 if index and reader.key(index - 1, index) in gazetteer.JOINS else index - 1
    if last < 0 or not _BETWEEN_LEVELS.fullmatch(reader.gap(last + 1)):
        return False
    levels = gazetteer.LEVELS if reader.accented else gazetteer.FOLDED_LEVELS
    before = (levels.get(reader.key(last + 1 - width, last + 1), "") for width in (2, 1) if width <= last + 1)
    return any(gazetteer.RANKS.get(level, 0) == rank for level in before)


def _level_at(reader: _Reader, index: int) -> tuple[str, int]:
    """The level written at a syllable and where its name would begin; "" where there is none."""
    levels = gazetteer.LEVELS if reader.accented else gazetteer.FOLDED_LEVELS
    for width in (2, 1):
        level = levels.get(reader.key(index, index + width), "")
        after = index + width
        gap = _GAP_AFTER_SHORT_LEVEL if width == 1 and reader.syllables[index].text.lower() in ("tp", "tx") else _GAP
        if level and after < len(reader.syllables) and gap.fullmatch(reader.gap(after)):
            return level, after
    after = index + 1
    dotted = gazetteer.DOTTED_LEVELS.get(reader.syllables[index].text.lower(), "")
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
    name = gazetteer.with_settled_tones(" ".join(word.capitalize() for word in words) if shouted else " ".join(words))
    return Place(name=name, level=level), index + run


def _listed(reader: _Reader, index: int) -> tuple[gazetteer.Name | None, int]:
    if reader.key(index, index + 1) not in reader.openings:
        return None, index
    for width in range(gazetteer.LONGEST_NAME, 0, -1):
        key = reader.key(index, index + width)
        if key in reader.names:
            return reader.names[key], index + width
    return None, index


def _capitalised_run(reader: _Reader, index: int) -> int:
    """How many syllables from ``index`` on are one capitalised name."""
    shouted = _is_shouted(reader.syllables[index : index + 1])
    end = index
    while end < len(reader.syllables) and end - index < gazetteer.LONGEST_NAME:
        word = reader.syllables[end]
        if end > index and reader.gap(end) not in (" ", "  ", "\u00a0"):
            break
        if not word.text[0].isupper() or _is_shouted((word,)) != (shouted and len(word.text) > 1):
            break
        if any(map(str.isdigit, word.text)) or _ends_a_name(reader, end, word, shouted=shouted):
            break
        end += 1
    return end - index


def _ends_a_name(reader: _Reader, index: int, word: _Syllable, *, shouted: bool) -> bool:
    lower = word.text.lower()
    if lower in ("quý", "năm") and not _PERIOD_AHEAD.match(reader.text, word.end):
        return False
    ending = gazetteer.NO_NAME | gazetteer.ENDS_A_NAME if shouted else gazetteer.ENDS_A_NAME
    return lower in ending or _level_at(reader, index)[0] != ""


def _is_shouted(words: Sequence[_Syllable]) -> bool:
    """Whether the words stand in capitals throughout, as in a heading."""
    return bool(words) and all(word.text.isupper() for word in words) and any(len(word.text) > 1 for word in words)


def _with_list(reader: _Reader, first: PlaceMention, level: str, index: int) -> tuple[list[PlaceMention], int]:
    """The names that go on the list after its first one: "các xã Hợp Thành, Xuất Lễ và Yên Trạch"."""
    mentions = [first]
    while (begin := _next_in_list(reader, index)) is not None:
        if _level_at(reader, begin)[0] or reader.syllables[begin].text.lower() in gazetteer.ORGANS:
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


def _may_stand_alone(reader: _Reader, index: int, end: int, listed: gazetteer.Name) -> bool:
    """A name without its level counts when it cannot be a person's, a part of a longer name, or other words."""
    words = reader.syllables[index:end]
    before = reader.syllables[index - 1].text if index > 0 and reader.gap(index) == " " else ""
    # "sản lượng ngô Lâm Đồng" is about maize; without diacritics capitals say nothing either.
    after_surname = before.lower() in gazetteer.SURNAMES and (before[:1].isupper() or not reader.accented)
    if listed.person or after_surname:
        return False
    if all(word.text[0].isupper() for word in words) and (reader.accented or not _is_shouted(words)):
        return _is_shouted(words) or not _goes_on(reader, end)
    other_words = gazetteer.OTHER_WORDS if reader.accented else gazetteer.OTHER_WORDS_FOLDED
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

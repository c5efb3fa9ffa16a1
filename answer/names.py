"""Names of things in a question, and whether a passage speaks of them.

"cửa khẩu Chi Ma" and "cửa khẩu Tân Thanh" differ in two syllables that no similarity weighs enough; a figure of
the one is never an answer about the other. Administrative units are matched as places, not here.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import groupby, pairwise, takewhile
from typing import Protocol

from answer.terms import folded_syllables
from ingest.report import Passage
from vietnamese.abbreviations import expansions
from vietnamese.syllables import by_folded
from vietnamese.text import fold

_NAMED = (
    "cửa khẩu|dự án|công ty|doanh nghiệp|khu công nghiệp|cụm công nghiệp|khu kinh tế|khu du lịch|khu đô thị|trường|chợ|"
    "đường|cầu|hồ|sông|suối|ga|cảng|bến xe|bệnh viện|nhà máy|trạm y tế|thủy điện|đền|chùa|lễ hội|thôn|bản|đồn|núi|đảo"
)
_NUMBERED = re.compile(
    r"\b(mũi|mui|đợt|dot|nhóm|nhom|khối|khoi|lớp|lop|tuyến|tuyen|vòng|vong|tiểu dự án|hợp phần|giai đoạn"
    r"|chương trình|chuong trinh|phân đoạn|phan doan|phân khu|phan khu|gói thầu|goi thau"
    r"|bão số|bao so)"
    r"\s+(?:s[ốo]\s+)?((?<=trình )20\d\d|(?<=trinh )20\d\d|\d{1,2}(?!\d)(?:(?: ?[,–-] ?| và )\d{1,2}(?![\d.]))*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d+")
_STORM = ("bao",)
_STORMS_A_YEAR = 25
_NUMBERED_STORM = "bao so"
_BARE_STORM = re.compile(r"\bbão\b(?! (?:giá|lụt|hòa|hoà|lòng))", re.IGNORECASE)
_STORM_NUMBER = re.compile(r"\bbao so 0?(\d{1,2})\b")
# "lần lượt" gives each of several its own.
_EACH_ITS_OWN = re.compile(r"\b(?:lần lượt|lan luot|tương ứng|tuong ung)\b", re.IGNORECASE)
_TWO = 2
_NAME = re.compile(rf"\b(?:{_NAMED})(?=((?:\s+[^\W\d_]+){{1,5}}))")


class Definitions(Protocol):
    """In how many passages folded pairs stand, and some of those passages."""

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...

    def holding(self, pair: str) -> tuple[Passage, ...]: ...


def names_in(question: str) -> tuple[tuple[str, ...], ...]:
    """Folded syllables of each name that stands behind the noun that it names."""
    behind = (match.group(1).split() for match in _NAME.finditer(question[:1].lower() + question[1:]))
    named = (list(takewhile(_is_capitalised, words)) for words in behind)
    # "dự án FDI" is a kind of project, not one of that name.
    found = (folded_syllables(" ".join(words)) for words in named if not (len(words) == 1 and expansions(words[0])))
    return tuple(dict.fromkeys(name for name in found if name))


def proper_names(text: str, places: Sequence[str] = ()) -> tuple[tuple[str, ...], ...]:
    """Folded syllables of every name in capitals that does not begin a ``text``, abbreviations and ``places`` left
    out: "Singapore", "Hàn Quốc", "Vingroup"."""
    for generic in (_OPENING, _FOREIGN, _GENERIC):
        text = generic.sub(lambda match: match.group().lower(), text)
    words = text.split()[1:]
    runs = (list(run) for named, run in groupby(words, key=_is_name) if named)
    found = (_before_tet(_own_name(folded_syllables(" ".join(run)))) for run in runs)
    known = [folded_syllables(place) for place in places]
    return tuple(
        dict.fromkeys(
            name for name in found if name and _tells(name) and not any(_within(name, each) for each in known)
        )
    )


def _tells(name: Sequence[str]) -> bool:
    """A single Vietnamese syllable in capitals ("Nghị định", "tháng Một") is no name."""
    return len(name) > 1 or any(syllable not in by_folded() for syllable in name)


def _own_name(name: tuple[str, ...]) -> tuple[str, ...]:
    """ "Bão Wipha", where a question begins so, is called Wipha."""
    return name[1:] if name[:1] == _STORM and _tells(name[1:]) else name


def _before_tet(name: tuple[str, ...]) -> tuple[str, ...]:
    """ "Tết Nguyên Đán" is a time, whatever stands before it in capitals."""
    return name[: name.index("tet")] if "tet" in name else name


_OPENING = re.compile(
    r"\A\W*(?:Tại|Trong|Ở|Trên|Theo|Sau|Trước|Trải qua|Qua|Với|Từ|Đến|Tới|Vào|Hồi|Nhân|Dịp|Về|Do|Nhờ|Vì|Riêng|Có|Các"
    r"|Những|Ngoài|Bên cạnh|Cùng|Tham gia|Tham dự|Dự)\b"
)
"""What a question may begin with: of "Tại Đại hội …" the two are no name."""
_FOREIGN = re.compile(r"\b([Kk]hách|[Nn]gười|[Ôô]ng|[Dd]ân|[Đđ]ô|[Đđ]ồng) (?:Tây|Ta|Tàu|Mỹ|Mĩ)\b")
"""Everyday words for foreigners and their money, in capitals though they name nothing."""
_GENERIC = re.compile(
    r"\b(?:Quốc lộ|Tỉnh lộ|Hương lộ|Đường|Cầu|Sở|Bộ|Ban|Cục|Chi cục|Phòng|Hội|Công an|Ủy ban|Uỷ ban|Trung tâm"
    r"|Dịp|Ngày|Đêm|Lễ|Đợt|Kỳ)\b"
)
"""Words that say what sort of road, body or feast a name is of: "Sở Lao động", "Dịp Quốc khánh" are no names of two
syllables."""


def _is_name(word: str) -> bool:
    letters = word.strip(".,;:()?“”\"'")
    return letters.isalpha() and letters[0].isupper() and not letters.isupper() and not expansions(letters)


def storms_by_number(names: Sequence[tuple[str, ...]], reports: Definitions) -> frozenset[tuple[str, str, str]]:
    """Source, number and name where a report says which storm of the asked ``names`` it numbers: "bão số 3 (Haikui)".

    Each year counts its storms anew, so that a number names one in the reports alone that say so.
    """
    said = [name[0] for name in names if len(name) == 1 and name[0] not in by_folded()]
    pairs = {f"{number}_{name}": (str(number), name) for name in said for number in range(1, _STORMS_A_YEAR)}
    counts = reports.document_frequencies(pairs) if pairs else {}
    return frozenset(
        (passage.source, number, name)
        for pair, (number, name) in pairs.items()
        for passage in (reports.holding(pair) if counts[pair] else ())
        if f"bao so {number} ({name}" in fold(passage.text)
    )


def sources_of_one_storm(
    numbered: Sequence[tuple[str, int]], sources: Iterable[str], text_of: Callable[[str], str]
) -> frozenset[str]:
    """Those of ``sources`` whose whole text numbers the asked storm and no other: what they tell "sau bão" is of it."""
    asked = {str(number) for word, number in numbered if fold(word) == _NUMBERED_STORM}
    if len(asked) != 1:
        return frozenset()
    return frozenset(source for source in sources if set(_STORM_NUMBER.findall(fold(text_of(source)))) == asked)


def with_storm_number(said: str, numbered: Sequence[tuple[str, int]]) -> str:
    """The text with the asked number behind it, where it speaks of a storm and gives no number."""
    number = next((number for word, number in numbered if fold(word) == _NUMBERED_STORM), None)
    bare = number is not None and _BARE_STORM.search(said) is not None and not _STORM_NUMBER.search(fold(said))
    return f"{said} bão số {number}" if bare else said


def with_storm_names(said: str, source: str, storms: Collection[tuple[str, str, str]]) -> str:
    """The text with the name behind it by which its report calls the one storm that it numbers."""
    numbers = frozenset(_STORM_NUMBER.findall(fold(said))) if storms else frozenset()
    named = (name for of, number, name in storms if of == source and numbers == {number})
    return " ".join((said, *named))


def _within(name: Sequence[str], place: Sequence[str]) -> bool:
    return f" {' '.join(place)} " in f" {' '.join(name)} " or f" {' '.join(name)} " in f" {' '.join(place)} "


def names_missing(names: Sequence[tuple[str, ...]], said: str) -> float:
    """Share of the names that a text does not say."""
    if not names:
        return 0.0
    text = f" {' '.join(folded_syllables(said))} "
    return sum(f" {' '.join(name)} " not in text for name in names) / len(names)


def names_stand_in(names: Sequence[tuple[str, ...]], passage: Passage) -> bool:
    """Whether each name stands, whole, in the passage or in what governs it."""
    if not names:
        return True
    said = (
        passage.text,
        passage.lead,
        passage.before,
        passage.caption,
        *passage.section,
        *passage.columns,
        *passage.parents,
    )
    text = f" {' '.join(syllable for part in said for syllable in folded_syllables(part))} "
    return all(f" {' '.join(name)} " in text for name in names)


def numbered_in(question: str) -> tuple[tuple[str, int], ...]:
    """ "mũi 4", "đợt 2", "nhóm 3, 4, 5": the things of a row that only their number tells apart."""
    return tuple((match[1].lower(), number) for match in _NUMBERED.finditer(question) for number in _numbers(match[2]))


def _numbers(listed: str) -> tuple[int, ...]:
    """ "3, 4, 5" and "3-5" alike; of "lớp 5, 40 học sinh" the first alone."""
    told = [int(each) for each in _NUMBER.findall(listed)]
    if len(told) == _TWO and re.search("[–-]", listed) and told[0] < told[1]:
        return tuple(range(told[0], told[1] + 1))
    follow = takewhile(lambda pair: pair[1] == pair[0] + 1, pairwise(told))
    return (*told[:1], *(later for _, later in follow))


def numbered_alike(asked: Sequence[tuple[str, int]], label: str, sentence: str) -> bool:
    """Whether the words of a figure name the asked numbers; the sentence's do where the words name no number."""
    for word, number in asked:
        named = _named_by(word, label) or _named_by(word, sentence)
        if named and number not in named:
            return False
    return True


def _lists(word: str, text: str) -> list[tuple[int, ...]]:
    """The numbers, one or more together, that ``text`` gives things of a ``word``."""
    return [_numbers(match[2]) for match in _NUMBERED.finditer(text) if fold(match[1]) == fold(word)]


def _named_by(word: str, text: str) -> set[int]:
    return {number for listed in _lists(word, text) for number in listed}


def number_missing(asked: Sequence[tuple[str, int]], own: str, around: str) -> bool:
    """Whether nothing around a figure names the one asked number, or its ``own`` words name it among others.

    "Nợ xấu" and "nợ xấu (nhóm 3, 4, 5)" tell nothing of "nhóm 5" alone. Who asks for several only defines by them.
    """
    if len(asked) != 1:
        return False
    word, number = asked[0]
    told = [each for each in _lists(word, own) if number in each]
    if told:
        return all(len(each) > 1 for each in told) and not _EACH_ITS_OWN.search(around)
    return number not in _named_by(word, around)


def _is_capitalised(word: str) -> bool:
    """By the character itself: a range of letters such as "À-Ỹ" holds small ones too."""
    return word[0].isupper()

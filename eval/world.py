"""Whether a lead speaks of another place or period than the question and its evidence do.

Cautious: only what both name in the same way is compared (a district with a district, a month with a month, a year
with a year), and years that a figure is compared with ("so với cùng kỳ năm 2024") do not count. Silence is no error.
"""

import re
from collections.abc import Callable
from itertools import takewhile

from eval.expected import expected_of, match_answer
from eval.gold import Gold
from eval.wording import bare, sentences
from vietnamese.text import fold

_LEVELS = ("tỉnh", "thành phố", "huyện", "thị xã", "quận", "thị trấn", "phường", "xã")
_PLACE = re.compile(rf"(?<!\w)({'|'.join(_LEVELS)})(?=((?: [^\W\d_]+)+))", re.IGNORECASE)
_WORDS = {
    "muoi hai": 12, "muoi mot": 11, "muoi": 10, "chin": 9, "tam": 8, "bay": 7, "sau": 6, "nam": 5, "tu": 4, "bon": 4,
    "ba": 3, "hai": 2, "mot": 1, "gieng": 1, "chap": 12,
}  # fmt: skip
_COUNT = rf"\d{{1,2}}|{'|'.join(_WORDS)}"
_COMPARED = re.compile(r"(?:so voi|cung ky|so cung ky)[^.;:,()]{0,40}")
_DATE = re.compile(r"ngay \d{1,2} thang \d{1,2}|\d{1,2}/\d{1,2}/\d{4}")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
# "9 tháng năm 2025" holds neither a month nor May: spans are taken out before months are looked for.
_SPAN = re.compile(rf"(?<!\w)({_COUNT}) ?thang(?! (?:\d|mot|hai|ba|tu|bon|sau|bay|tam|chin|muoi)(?!\w))")
_MONTH = re.compile(rf"(?<!\w)thang ({_COUNT})(?!\w)")
_QUARTER = re.compile(r"(?<!\w)quy (iv|i{1,3}|[1-4]|mot|hai|ba|tu)(?!\w)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def names_another_place(gold: Gold, lead: str) -> bool:
    """The question names a unit of some level, and the lead names only others of that level.

    "tỉnh LS" names Lạng Sơn too.
    """
    known = fold(bare(_context(gold)))
    asked = set(_places(_asked(gold)))
    for level in {level for level, _ in asked}:
        named = [name for named_level, name in _places(lead) if named_level == level]
        if named and not any(name in known or (level, _initials(name)) in asked for name in named):
            return True
    return False


def mixes_places(gold: Gold, text: str, opening: Callable[[str], str]) -> bool:
    """Of several places compared, an answer's figure stands in a sentence that names only the others.

    Told only where each answer has evidence of its own, in a report whose opening names just one of the places.
    """
    asked = {name for _, name in _places(_asked(gold))}
    if not gold.all or len(asked) < 2 or len(gold.evidences) != len(gold.answers):
        return False
    for expected, unit in zip(expected_of(gold), gold.evidences, strict=True):
        begins = fold(opening(unit.doc))
        own = {name for name in asked if name in begins}
        said = [
            {name for _, name in _places(each)} & asked
            for each in sentences(text)
            if match_answer(each, expected) is None
        ]
        if len(own) == 1 and said and all(names and not names & own for names in said):
            return True
    return False


def names_another_period(gold: Gold, lead: str) -> bool:
    """The question names a year, month, quarter or span of months, and the lead names only others of that sort."""
    asked, known, said = (_periods_text(text) for text in (_asked(gold), _context(gold), lead))
    said = _COMPARED.sub(" ", said)
    readers: tuple[Callable[[str], set[int]], ...] = (_years, _months, _spans, _quarters)
    return any(read(asked) and read(said) and not read(said) & read(known) for read in readers)


def _asked(gold: Gold) -> str:
    """The question alone: what it takes over from earlier turns, and what it replaces, only its evidence can tell."""
    return gold.question


def _context(gold: Gold) -> str:
    earlier = (turn["question"] for turn in gold.history)
    return "\n".join([gold.question, *earlier, *(each.evidence for each in gold.relevant), *gold.answers])


def _places(text: str) -> list[tuple[str, str]]:
    named = []
    for level, words in _PLACE.findall(bare(text)):
        name = takewhile(lambda word: word[0].isupper(), words.split())
        named.append((fold(level), fold(" ".join(name))))
    return [(level, name) for level, name in named if name]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _periods_text(text: str) -> str:
    return _DATE.sub(lambda match: f" {match[0][-4:]} " if "/" in match[0] else " ", fold(bare(text)))


def _years(text: str) -> set[int]:
    return {int(year) for year in _YEAR.findall(text)}


def _months(text: str) -> set[int]:
    return {_number(month) for month in _MONTH.findall(_SPAN.sub(" ", text))}


def _spans(text: str) -> set[int]:
    return {_number(months) for months in _SPAN.findall(text)}


def _quarters(text: str) -> set[int]:
    return {_QUARTERS.get(match[1]) or _number(match[1]) for match in _QUARTER.finditer(text)}


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS[word]

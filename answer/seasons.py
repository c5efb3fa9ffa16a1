"""The season of a crop: a figure of the winter-spring rice never answers a question about the summer-autumn rice.

Reports name the season once, in a heading or at the head of a list, and then only say "diện tích", "năng suất": what
named a season last before a figure tells whose it is, and where nothing names one, it is of the year or of all.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from answer.terms import folded_syllables
from vietnamese.text import Spelling, fold

_APART = 8
"""Two names as near as that are one: "vụ Thu Đông (vụ mùa)"."""
_LONGEST_CROP = 3
"""Words before a season among which its crop stands: "khoai lang vụ đông"."""
_PART = re.compile(r"[.;:,()](?!\d)")
_TWO_YEARS = re.compile(r"\s*(?:năm )?(20\d\d)\s*[-–/]\s*(20\d\d)\b", re.IGNORECASE)
_OF_SEASONS = frozenset("vu cay dong xuan he thu mua chiem".split())
_NO_CROPS = _OF_SEASONS | frozenset(
    "tra trong gieo cay sa hoach duoc san xuat dien tich luong nang suat dat cua la co o va ve cho nam toan tinh huyen"
    " xa ca hang hien nay qua truoc xuong giong chinh cac loai uoc bao nhieu tai so tong voi thoi vu den da".split()
)
# "vụ xuân" is what the north calls "vụ đông xuân".
_SEASONS: tuple[tuple[str, Spelling], ...] = (
    ("đông xuân", Spelling(r"\bđông[ -]+xuân\b|\b(?:vụ|lúa|ngô|màu|rau|lạc|chiêm) xuân\b(?! hè)|\bchiêm xuân\b")),
    ("xuân hè", Spelling(r"\bxuân[ -]+hè\b")),
    ("hè thu", Spelling(r"\bhè[ -]+thu\b")),
    ("thu đông", Spelling(r"\bthu[ -]+đông\b")),
    ("mùa", Spelling(r"\b(?:vụ|lúa|ngô|màu|rau|lạc) mùa\b|\bmùa(?= (?:\d|\())")),
    ("đông", Spelling(r"\b(?:vụ|ngô|màu|rau|cây) đông\b(?![ -]+xuân)")),
)


def of_another_season(question: str, *said: str) -> bool:
    """Whether ``question`` names a season and what is said of a figure, nearest first, names another one or none.

    "Đông xuân 2025-2026" is another one than "đông xuân 2024-2025".
    """
    asked = {season for season, _, _ in _named(question)}
    if not asked:
        return False
    nearest = next((names for text in said if (names := _named(text))), ())
    if not asked & _last_together(nearest):
        return True
    wanted = _years_named((question,))
    return bool(wanted) and not wanted & (_years_named(said) or wanted)


def harvested_in(text: str) -> frozenset[int]:
    """The later years of the seasons that ``text`` names by two: 2025 of "lúa đông xuân 2024-2025"."""
    return frozenset(
        int(years[2])
        for _, _, end in (_named(text) if _TWO_YEARS.search(text) else ())
        if (years := _TWO_YEARS.match(text, end)) and int(years[2]) == int(years[1]) + 1
    )


def _years_named(said: Sequence[str]) -> frozenset[int]:
    """Those of the nearest text that names any."""
    return next((years for text in said if (years := harvested_in(text))), frozenset())


def of_another_crop(question: str, label: str) -> bool:
    """Whether a ``label`` puts another crop before a season than ``question`` does.

    "Đậu xanh hè thu" for "lúa hè thu"; "vụ hè thu" and "gieo trồng hè thu" name no crop.
    """
    asked = dict(_crops(question))
    said = frozenset(folded_syllables(label)) if asked else frozenset()
    told = [season for season, _ in _crops(label) if season in asked] if asked else []
    return bool(told) and all(said.isdisjoint(asked[season]) for season in told)


@lru_cache(maxsize=4_096)
def _crops(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The seasons that ``text`` names with the folded words of a crop before them."""
    named = ((season, f"{text[:start]} {_own_crop(text[start:end])}") for season, start, end in _named(text))
    words = ((season, folded_syllables(_PART.split(said)[-1])[-_LONGEST_CROP:]) for season, said in named)
    crops = ((season, frozenset(said) - _NO_CROPS) for season, said in words)
    return tuple((season, crop) for season, crop in crops if crop)


def _own_crop(name: str) -> str:
    """ "Lúa mùa" names its crop with its season."""
    first, *_ = name.split()
    return first if fold(first) not in _OF_SEASONS else ""


def names_season(text: str) -> bool:
    """Whether ``text`` names any."""
    return bool(_named(text))


def season_of(text: str) -> str:
    """The one season that ``text`` names; "" where it names none or several."""
    named = {season for season, _, _ in _named(text)}
    return named.pop() if len(named) == 1 else ""


def ends_with_season(text: str) -> bool:
    """Whether the last words of ``text`` name a season: what follows is its year."""
    named = _named(text)
    return bool(named) and not text[named[-1][2] :].strip()


def _named(text: str) -> list[tuple[str, int, int]]:
    """The seasons that ``text`` names, in order, with where each name stands."""
    named = [(season, match.start(), match.end()) for season, name in _SEASONS for match in name.finditer(text)]
    return sorted(named, key=lambda each: each[1:])


def _last_together(named: Sequence[tuple[str, int, int]]) -> frozenset[str]:
    together: set[str] = set()
    begin = named[-1][1] if named else 0
    for season, start, end in reversed(named):
        if begin - end > _APART:
            break
        together.add(season)
        begin = start
    return frozenset(together)

"""The season of a crop: a figure of the winter-spring rice never answers a question about the summer-autumn rice.

Reports name the season once, in a heading or at the head of a list, and then only say "diện tích", "năng suất": what
named a season last before a figure tells whose it is, and where nothing names one, it is of the year or of all.
"""

from collections.abc import Sequence

from vietnamese.text import Spelling

_APART = 8
"""Two names as near as that are one: "vụ Thu Đông (vụ mùa)"."""
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
    """Whether ``question`` names a season and what is said of a figure, nearest first, names another one or none."""
    asked = {season for season, _, _ in _named(question)}
    if not asked:
        return False
    nearest = next((names for text in said if (names := _named(text))), ())
    return not asked & _last_together(nearest)


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

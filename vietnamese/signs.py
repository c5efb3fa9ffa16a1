"""What must stand in a text for a pattern to match it: most patterns need not be looked for in most texts.

A sign is a piece of a pattern that every match of it holds: "thang" and "dau" of ``thang\\s+dau``. Where a pattern asks
for one of several ("quy" or "q1"), these stand together. What may be left out, classes of characters and what is only
looked at give none: a pattern without signs is looked for everywhere.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

from vietnamese.text import fold

_ESCAPE = re.compile(r"\\(?:x[0-9a-f]{2}|.)")
_CHARACTER_CLASS = re.compile(r"\[[^\]]*\]")
_REPEATED = re.compile(r"\{[0-9,]+\}")
_GROUP = re.compile(r"\((?P<opens>\?(?:[:=!]|<[=!]|p<\w+>|-i:)|)(?P<holds>[^()]*)\)(?P<repeated>[?*{]?)")
_SIGN = re.compile(r"(?:[a-z0-9_:/<]{2,}|[:/<])(?![?*{])")
_Kept = TypeVar("_Kept")
_LOOKS = frozenset(("?=", "?!", "?<=", "?<!"))


def signs_of(pattern: str) -> tuple[frozenset[str], ...]:
    """Of each any one stands in the folded text, wherever ``pattern`` matches."""
    left = fold(_REPEATED.sub("{", _CHARACTER_CLASS.sub("\0", _ESCAPE.sub("\0", pattern))))
    while (outer := _GROUP.sub(_asked_by_group, left)) != left:
        left = outer
    return tuple(frozenset(words.split("_")) for words in _in_each(left))


class Sieve(Generic[_Kept]):
    """Things that are each looked for by a pattern: those of which a text holds all signs, in their order."""

    def __init__(self, patterns: Iterable[tuple[str, _Kept]]) -> None:
        signed = [(signs_of(pattern), kept) for pattern, kept in patterns]
        self._asked = tuple(dict.fromkeys(words for signs, _ in signed for words in signs))
        self._words = tuple({word for words in self._asked for word in words})
        # Which of ``_asked`` each needs, as bits.
        self._needs = tuple(
            (sum(1 << self._asked.index(words) for words in set(signs)), kept) for signs, kept in signed
        )
        self._by_held = lru_cache(maxsize=4_096)(self._of_those)

    def of(self, folded: str) -> tuple[_Kept, ...]:
        """Those whose pattern may match a folded text."""
        present = {word for word in self._words if word in folded}
        return self._by_held(sum(1 << at for at, words in enumerate(self._asked) if not present.isdisjoint(words)))

    def _of_those(self, held: int) -> tuple[_Kept, ...]:
        return tuple(kept for needs, kept in self._needs if not needs & ~held)


def _asked_by_group(group: re.Match[str]) -> str:
    consumed = group["opens"] not in _LOOKS
    asked = _in_each(group["holds"]) if consumed and not group["repeated"] else ()
    return f" {' '.join(asked)} "


def _in_each(alternatives: str) -> tuple[str, ...]:
    """The words that each of the alternatives asks for; "a_b" where one asks for "a" and the other for "b"."""
    asked = [_SIGN.findall(each) for each in alternatives.split("|")]
    common = tuple(word for word in dict.fromkeys(asked[0]) if all(word in other for other in asked))
    return common or (("_".join(max(each, key=_shortest) for each in asked),) if all(asked) else ())


def _shortest(words: str) -> int:
    """Of several signs the one that is seldom met: that of the longest words."""
    return min(map(len, words.split("_")))

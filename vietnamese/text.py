"""Unicode forms of Vietnamese text: composed (NFC) and folded (no case, no diacritics, đ as d).

Folding keeps the length: ``fold(text)[i]`` is the folded form of ``text[i]``, so that a span found in
folded text is a span of the text itself. Every text of this project is NFC from the moment it is read.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

# Soft hyphen, zero-width space and joiners, byte-order mark, directional marks: they sit inside words of real files.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
# The pieces of a pattern: "\W" must not be folded, which would make it "\w".
_PIECES = re.compile(r"\\.|[^\\]+", re.DOTALL)


def nfc(text: str) -> str:
    """Composed form, without soft hyphens and zero-width characters; applying it twice changes nothing."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def fold(text: str) -> str:
    """Lower case without diacritics, đ as d; same length as ``text``, which must be NFC."""
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """Character → its folded form, worked out when it is first met: ``str.translate`` then runs without Python."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0]
        # NFD leaves đ whole: its stroke is not a combining mark.
        base = {"đ": "d", "Đ": "d"}.get(base, base)
        lower = base.lower()
        return self.setdefault(code, lower if len(lower) == 1 else base)


_FOLDED = _Folded()


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with a blank for each character within ``spans`` (start, end); same length, so that offsets hold."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


@lru_cache(maxsize=1 << 15)
def tone_key(syllable: str) -> str:
    """A lower-case syllable with its tone at the end: "hoà" and "hòa" are one, only the tone's place differs."""
    parts = unicodedata.normalize("NFD", syllable.lower())
    tones = "".join(character for character in parts if character in _TONES)
    return unicodedata.normalize("NFC", "".join(character for character in parts if character not in _TONES)) + tones


def marks_of(syllable: str) -> str:
    """The diacritics of an NFC syllable in order, without its letters: those of "giải" and "dải" are the same."""
    return "".join(filter(unicodedata.combining, unicodedata.normalize("NFD", syllable)))


@lru_cache(maxsize=1 << 15)
def has_diacritics(text: str) -> bool:
    """Whether any letter of NFC ``text`` carries a Vietnamese diacritic (đ counts)."""
    return fold(text) != text.lower()


class Spelling:
    """A pattern written with diacritics that also finds its words in a text that has none at all.

    In a text that has diacritics, "mấy" must not find "máy", nor "hỏi" "hội"; in "may du an" there is no
    other way.
    """

    def __init__(self, pattern: str) -> None:
        self._accented = re.compile(pattern, re.IGNORECASE)
        self._bare = re.compile("".join(part if part[0] == "\\" else fold(part) for part in _PIECES.findall(pattern)))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in NFC ``text``, by offsets into it."""
        return self._accented.finditer(text) if has_diacritics(text) else self._bare.finditer(fold(text))

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in NFC ``text``."""
        return next(self.finditer(text), None)

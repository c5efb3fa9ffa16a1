"""Abbreviations of Vietnamese administration and what they stand for, both ways.

``expansions`` knows the common ones, ``defined_in`` reads those that a report defines itself, and ``expand`` lists
the full forms that a question's abbreviations stand for, so that a search can look for them too. A definition
counts only where the initials of the full form spell the abbreviation: "chỉ số giá tiêu dùng (CPI)" is none.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from vietnamese.lexicon import ABBREVIATIONS
from vietnamese.text import fold

# Letters with the signs that stand inside abbreviations: KT-XH, GD&ĐT, đ/c, tr.đ.
_TOKEN = re.compile(r"[^\W_]+(?:\s?&\s?[^\W_]+|[-–/.][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_SIGNS = re.compile(r"[^\w]")

_ABBREVIATION = r"[A-ZĐƯ][A-Za-zĐđƯư]*(?:\s?[&/–-]\s?[A-ZĐƯ][A-Za-zĐđƯư]*)*"
_CALLED = r"(?:(?:sau đây\s+)?(?:được\s+)?(?:viết|gọi)\s+(?:tắt\s+)?là:?\s+|viết tắt:?\s+)?"
_AFTER_FULL_FORM = re.compile(rf"\(\s*{_CALLED}[\"“']?(?P<abbreviation>{_ABBREVIATION})[\"”']?\s*\)")
_BEFORE_FULL_FORM = re.compile(rf"(?<!\w)(?P<abbreviation>{_ABBREVIATION})\s*\((?P<full>[^()]{{4,120}})\)")
_UNIT = re.compile(r"[A-ZĐƯ][a-zđư]*")
_CLAUSE_END = re.compile(r"[.;:()!?\n]")
_CONNECTORS = frozenset({"và", "của", "các", "cho", "về", "trên", "với"})
_LONGEST_SYLLABLES = 20
# In small letters these are words ("một ca bệnh", "da liễu", "tư nhân") or letters of a list ("d)").
_ALSO_WORDS = frozenset({"ca", "da", "tu", "d", "th"})


def expansions(abbreviation: str) -> tuple[str, ...]:
    """Full forms of an abbreviation, lower case ("GPMB" → "giải phóng mặt bằng"); () when unknown.

    Signs and case do not matter; without its diacritics ("dtc") it is whatever has these letters.
    """
    key = _key(abbreviation)
    return ABBREVIATIONS.get(key) or _by_folded_key().get(key, ())


def defined_in(text: str) -> dict[str, str]:
    """Abbreviations that a report defines itself: "giải phóng mặt bằng (GPMB)" → {"gpmb": "giải phóng mặt bằng"}."""
    defined: dict[str, str] = {}
    for match in _AFTER_FULL_FORM.finditer(text):
        clause = _CLAUSE_END.split(text[: match.start()][-200:])[-1]
        full = _spelled_by(match["abbreviation"], clause, whole=False)
        if full:
            defined.setdefault(_key(match["abbreviation"]), full)
    for match in _BEFORE_FULL_FORM.finditer(text):
        full = _spelled_by(match["abbreviation"], match["full"], whole=True)
        if full:
            defined.setdefault(_key(match["abbreviation"]), full)
    return defined


def expand(text: str) -> tuple[str, ...]:
    """Full forms of the abbreviations that stand in ``text``, in order, those left out that it spells itself."""
    written = f" {' '.join(_PART.findall(text.lower()))} "
    full_forms: dict[str, None] = {}
    for token in _abbreviations(text):
        for full in expansions(token):
            if f" {' '.join(_PART.findall(full))} " not in written:
                full_forms[full] = None
    return tuple(full_forms)


def _abbreviations(text: str) -> Iterator[str]:
    """Known abbreviations in order, a compound before its parts: "KT-XH" is one, "BHXH-BHYT" are two."""
    for match in _TOKEN.finditer(text):
        whole = match.group()
        for token in (whole, *_PART.findall(whole)):
            if token.islower() and fold(_key(token)) in _ALSO_WORDS:
                continue
            if expansions(token):
                yield token
                if token == whole:
                    break


def _key(abbreviation: str) -> str:
    return _SIGNS.sub("", abbreviation.lower())


@cache
def _by_folded_key() -> dict[str, tuple[str, ...]]:
    folded: dict[str, tuple[str, ...]] = {}
    for key, full_forms in ABBREVIATIONS.items():
        folded[fold(key)] = tuple(dict.fromkeys((*folded.get(fold(key), ()), *full_forms)))
    return folded


def _spelled_by(abbreviation: str, text: str, *, whole: bool) -> str:
    """The last words of ``text`` whose initials spell the abbreviation; "" where none do, or not the ``whole``."""
    units = tuple(fold(unit) for unit in _UNIT.findall(abbreviation))
    words = list(_PART.finditer(text))[-_LONGEST_SYLLABLES:]
    if len(units) < 2 or (words and text[words[-1].end() :].strip()):
        return ""
    first = _first_word(
        units, tuple(fold(word.group()) for word in words), tuple(word.group().lower() for word in words)
    )
    if first is None or (whole and first > 0):
        return ""
    return " ".join(text[words[first].start() :].lower().split())


def _first_word(units: Sequence[str], folded: Sequence[str], words: Sequence[str]) -> int | None:
    """Where a full form begins that ends with the last word: each word gives one unit, connectors may give none."""
    if not units:
        return len(words)
    if not words:
        return None
    if folded[-1].startswith(units[-1]):
        first = _first_word(units[:-1], folded[:-1], words[:-1])
        if first is not None:
            return first
    return _first_word(units, folded[:-1], words[:-1]) if words[-1] in _CONNECTORS else None

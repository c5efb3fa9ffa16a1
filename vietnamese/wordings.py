"""Other wordings of the same thing: what a question says, and what reports call it.

``vietnamese/domains`` holds the tables, one line an entry, in a notation of three forms:

- ``heo hơi, giá heo > lợn hơi`` – whoever says a wording on the left may mean each of those on the right, which are
  added to a question and never put in place of its own words. The right never brings the left.
- ``đào tạo nghề = dạy nghề = học nghề`` – wordings of one indicator that reports use alike: each brings the others.
  A line that is too long goes on in the next, indented.
- ``lạm phát cơ bản`` – a term that stands for itself alone, though a shorter wording ("lạm phát") begins it.

A wording counts on syllable boundaries, the longest at each, wherever its tones stand ("bà hoả" is "bà hỏa"); what it
means, where it stands inside that ("trộm cắp" in "trộm cắp tài sản"), is longer. In text without diacritics only
wordings of two or more syllables count, since one syllable alone is too many words there. What makes another
indicator (thu and chi, số vụ and số người, gieo trồng and thu hoạch) must never be linked: a wrong figure is worse than
a refusal.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from unicodedata import combining

from vietnamese.domains import (
    budget,
    business,
    common,
    construction,
    culture,
    disasters,
    education,
    environment,
    farming,
    finance,
    forestry,
    government,
    health,
    industry,
    investment,
    justice,
    land,
    livestock,
    population,
    rural,
    security,
    society,
    trade,
    traffic,
    transport,
    work,
)
from vietnamese.text import fold, tone_key

Words = tuple[str, ...]

DOMAINS = (
    budget,
    business,
    common,
    construction,
    culture,
    disasters,
    education,
    environment,
    farming,
    finance,
    forestry,
    government,
    health,
    industry,
    investment,
    justice,
    land,
    livestock,
    population,
    rural,
    security,
    society,
    trade,
    traffic,
    transport,
    work,
)
"""A table a field, each in ``WORDINGS``; their order says nothing."""
_SYLLABLE = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """``everyday``: wording → official terms; ``variants``: official wording → the others of the same indicator."""

    everyday: Mapping[Words, tuple[Words, ...]]
    variants: Mapping[Words, tuple[Words, ...]]


def wordings_at(
    syllables: Sequence[str], position: int, *, accented: bool, longest: int | None = None
) -> tuple[int, tuple[Words, ...]]:
    """The longest known wording at ``position`` of lower-case syllables: its length and the other ones; 0, ().

    ``longest``: no longer one than this, see ``layout``.

    A length without other wordings is a term that stands for itself alone. ``accented``: whether the text that the
    syllables are from has diacritics; the other wordings then have them, too.
    """
    known = _known(accented)
    most = _longest(accented) if longest is None else longest
    for length in range(min(most, len(syllables) - position), 0, -1):
        others = known.get(_key(syllables[position : position + length]))
        if others is not None:
            return length, others
    return 0, ()


def layout(syllables: Sequence[str], *, accented: bool) -> tuple[int, ...]:
    """For each position how long the wording is that best begins there, 0 for none: together they say the most.

    Of "mất mạng vì tai nạn xe cộ" these are "mất mạng" and "tai nạn xe cộ", though "mất mạng vì tai nạn" is one, too.
    """
    known, count = _known(accented), len(syllables)
    keys = _key(syllables)
    said, taken = [(0, 0)] * (count + 1), [0] * count
    for start in range(count - 1, -1, -1):
        said[start] = said[start + 1]
        for length in range(1, min(_longest(accented), count - start) + 1):
            covered, pieces = said[start + length]
            told = (covered + length, pieces - 1)
            if keys[start : start + length] in known and told >= said[start]:
                said[start], taken[start] = told, length
    return tuple(taken)


def variants_of(term: str) -> tuple[Words, ...]:
    """What reports also call exactly ``term``, which has its diacritics: for the full form of an abbreviation."""
    return _variants().get(_key(_words(term)), ())


@cache
def tables() -> Tables:
    """All domains as written."""
    return _read("".join(domain.WORDINGS for domain in DOMAINS))


def _read(text: str) -> Tables:
    everyday: dict[Words, tuple[Words, ...]] = {}
    variants: dict[Words, tuple[Words, ...]] = {}
    for line in text.lower().replace("\n  ", " ").split("\n"):
        said, sign, meant = line.partition(">")
        if sign:
            official = tuple(map(_words, meant.split(",")))
            for each in map(_words, said.split(",")):
                everyday[each] = _merged(everyday.get(each, ()), official)
        elif said:
            alike = tuple(map(_words, said.split("=")))
            for each in alike:
                variants[each] = _merged(variants.get(each, ()), tuple(other for other in alike if other != each))
    return Tables(everyday=everyday, variants=variants)


@cache
def _known(accented: bool) -> Mapping[Words, tuple[Words, ...]]:
    """All wordings, by their keys, with the others of each: what they mean, and what that is called otherwise."""
    if not accented:
        return _bare(_known(True))
    everyday, variants = _keyed(tables().everyday), _variants()
    known = dict(variants)
    for words, official in everyday.items():
        called = (other for term in official for other in variants.get(_key(term), ()) if _key(other) != words)
        known[words] = _merged(known.get(words, ()), (*official, *called))
    for words, official in everyday.items():
        terms = map(_key, official)
        known.update({term: () for term in terms if term not in known and _is_one_with(words, term, variants)})
    return known


@cache
def _variants() -> Mapping[Words, tuple[Words, ...]]:
    return _keyed(tables().variants)


def _keyed(table: Mapping[Words, tuple[Words, ...]]) -> Mapping[Words, tuple[Words, ...]]:
    """A table by keys; wordings that only their tones' places tell apart are one, and none is another of itself."""
    keyed: dict[Words, tuple[Words, ...]] = {}
    for words, others in table.items():
        key = _key(words)
        keyed[key] = _merged(keyed.get(key, ()), tuple(other for other in others if _key(other) != key))
    return keyed


def _without_tone(key: str) -> str:
    return "".join(character for character in key if not combining(character))


def _key(words: Sequence[str]) -> Words:
    """Syllables with each tone at the end; not NFC, and never shown."""
    return tuple(map(tone_key, words))


def _is_one_with(words: Words, term: Words, variants: Mapping[Words, tuple[Words, ...]]) -> bool:
    """Whether a wording stands inside what it means ("lốc" in "lốc xoáy"), which it would tear apart."""
    runs = {term[start:end] for start in range(len(term)) for end in range(start + 1, len(term) + 1)}
    return words in runs and not runs & variants.keys()


def _bare(known: Mapping[Words, tuple[Words, ...]]) -> Mapping[Words, tuple[Words, ...]]:
    """The same without diacritics; wordings that become alike have the others of both."""
    folded = {syllable: fold(_without_tone(syllable)) for syllable in {each for words in known for each in words}}
    bare: dict[Words, tuple[Words, ...]] = {}
    for words, others in known.items():
        if len(words) > 1 or words[0].isascii():
            key = tuple(folded[syllable] for syllable in words)
            bare[key] = _merged(bare.get(key, ()), others)
    return bare


@cache
def _longest(accented: bool) -> int:
    return max(map(len, _known(accented)))


def _merged(first: tuple[Words, ...], second: tuple[Words, ...]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(first + second)) if first else second


def _words(text: str) -> Words:
    return tuple(_SYLLABLE.findall(text.lower()))

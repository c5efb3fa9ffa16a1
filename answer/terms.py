"""What a question is about: its content syllables, and how much of them a text covers.

Vietnamese syllables are ambiguous alone ("xuất" stands in "sản xuất", "xuất khẩu" and "xuất huyết"), so a
syllable counts in full only beside a neighbour that it also has in the question.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import log

from vietnamese.abbreviations import expand
from vietnamese.text import fold, has_diacritics, tone_key
from vietnamese.words import syllables

_ALONE, _TURNED = 0.45, 0.9
_ONE_ACCENT_OFF, _OTHER_ACCENTS = 0.85, 0.25
# Share of another wording's pairs that must stand there: two words of a long official name are not that name, nor
# is "giới thiệu việc làm" another way to say "tạo việc làm".
_OTHER_WORDING = 0.6
_LEVELS = {"tỉnh": "tỉnh", "huyện": "huyện", "xã": "xã", "phường": "xã", "thị trấn": "xã", "đặc khu": "xã"}
_LEVEL = re.compile(rf"\b({'|'.join(_LEVELS)})\b(?! (?:hội|giao)\b)")
_CAPITALS = re.compile(r"\b[A-ZĐ]{2,}(?:[-&][A-ZĐ]{2,})*\b")

_Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Neighbouring content syllables of the question, folded, and other ways to say the same.

    ``keys``: the same syllables by ``tone_key``, where the question was written with diacritics; else ().
    ``weight``: less than 1 for words that a figure's unit says as well ("diện tích … ha").
    """

    syllables: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()
    weight: float = 1.0
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Zone:
    """A text in which a term may be covered, and how much that is worth (0…1). ``keys``: see ``Phrase``."""

    weight: float
    single: frozenset[str]
    double: frozenset[tuple[str, str]]
    keys: frozenset[str]


@lru_cache(maxsize=4_096)
def zone(weight: float, *texts: str) -> Zone:
    """The folded syllables and neighbouring pairs of ``texts``, abbreviations in capitals spelt out as well.

    All figures of a passage share most of theirs.
    """
    parts = [_parts(text) for text in texts if text]
    if len(parts) == 1:
        return Zone(weight, *parts[0])
    return Zone(
        weight,
        frozenset().union(*(single for single, _, _ in parts)),
        frozenset().union(*(double for _, double, _ in parts)),
        frozenset().union(*(keys for _, _, keys in parts)),
    )


@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[frozenset[str], frozenset[tuple[str, str]], frozenset[str]]:
    single: set[str] = set()
    double: set[tuple[str, str]] = set()
    keys: set[str] = set()
    short = () if text.isupper() else _CAPITALS.findall(text)
    for said in (text, *expand(" ".join(short))):
        parts = folded_syllables(said)
        single.update(parts)
        double.update(pairwise(parts))
        keys.update(map(tone_key, syllables(said)) if has_diacritics(text) else parts)
    return frozenset(single), frozenset(double), frozenset(keys)


def folded_syllables(text: str) -> tuple[str, ...]:
    """Syllables of NFC ``text`` in folded form."""
    return syllables(fold(text))


def levels_in(text: str) -> frozenset[str]:
    """The levels of administration that a text speaks of, communes of all sorts as one."""
    return frozenset(_LEVELS[level] for level in _LEVEL.findall(text.lower()))


def coverage(phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float]) -> float:
    """Share of the phrases' weight that the zones cover, 0…1; 1 when there is nothing to cover."""
    total = covered = 0.0
    for phrase in phrases:
        weight = phrase.weight * sum(rarity.get(syllable, 1.0) for syllable in phrase.syllables)
        total += weight
        own = _covered_share(phrase.syllables, zones, rarity, phrase.keys)
        covered += weight * (own if own == 1 or not phrase.others else max(own, said_otherwise(phrase, zones, rarity)))
    return covered / total if total else 1.0


def _stands(way: tuple[str, ...], zones: Sequence[Zone]) -> bool:
    if len(way) == 1:
        return any(way[0] in each.single for each in zones)
    doubles = [each.double for each in zones]
    pairs = _either_way(way)
    held = 0
    for turns in pairs:
        for double in doubles:
            if not double.isdisjoint(turns):
                held += 1
                break
    return held >= _OTHER_WORDING * len(pairs)


@lru_cache(maxsize=4_096)
def _either_way(way: tuple[str, ...]) -> tuple[_Pairs, ...]:
    """Each pair of neighbours, as it stands and turned."""
    return tuple((pair, pair[::-1]) for pair in pairwise(way))


def rarities(frequencies: Mapping[str, int], passages: int) -> dict[str, float]:
    """Inverse document frequency of each term, at least 0.1; a term that stands nowhere is the rarest."""
    return {term: max(0.1, log((passages + 1) / (count + 0.5))) for term, count in frequencies.items()}


def worths_of(phrase: Phrase, zones: Sequence[Zone]) -> Sequence[float]:
    """What each syllable of a phrase is worth where it counts most, 0…1; 0 where it stands nowhere."""
    return _worths(phrase.syllables, zones, phrase.keys)


def said_otherwise(phrase: Phrase, zones: Sequence[Zone], rarity: Mapping[str, float]) -> float:
    """How much of the best covered other wording of a phrase stands in the zones, 0…1."""
    return max((_covered_share(way, zones, rarity) for way in phrase.others if _stands(way, zones)), default=0.0)


def _covered_share(
    way: tuple[str, ...], zones: Sequence[Zone], rarity: Mapping[str, float], keys: Sequence[str] = ()
) -> float:
    total = covered = 0.0
    for syllable, worth in zip(way, _worths(way, zones, keys), strict=True):
        weight = rarity.get(syllable, 1.0)
        total += weight
        covered += weight * worth
    return covered / total if total else 0.0


def _worths(way: tuple[str, ...], zones: Sequence[Zone], keys: Sequence[str]) -> Sequence[float]:
    worths = [0.0] * len(way)
    neighbours = _neighbours(way)
    for each in zones:
        single, double, weight = each.single, each.double, each.weight
        if single.isdisjoint(way):
            continue
        for position, syllable in enumerate(way):
            if syllable in single and worths[position] < weight:
                worth = weight
                pairs, turned = neighbours[position]
                alone = double.isdisjoint(pairs) and double.isdisjoint(turned)
                if pairs and double.isdisjoint(pairs):
                    worth *= _ALONE if alone else _TURNED  # "rừng trồng" and "trồng rừng"
                if keys and keys[position] not in each.keys:  # alone, "cua" does not stand in "của"
                    worth *= _OTHER_ACCENTS if alone else _other_accents(keys, position, each)
                worths[position] = max(worths[position], worth)
    return worths


def _other_accents(keys: Sequence[str], position: int, where: Zone) -> float:
    """ "tiền đất" does not stand in "ưu tiên đạt"; a single wrong accent is more likely a slip of the keyboard."""
    near = keys[max(0, position - 1) : position + 2]
    return _OTHER_ACCENTS if where.keys.isdisjoint(near) else _ONE_ACCENT_OFF


@lru_cache(maxsize=4_096)
def _neighbours(way: tuple[str, ...]) -> tuple[tuple[_Pairs, _Pairs], ...]:
    """For each syllable the pairs that it makes with those beside it, as they stand and turned."""
    pairs = tuple(pairwise(way))
    beside = (pairs[max(0, position - 1) : position + 1] for position in range(len(way)))
    return tuple((each, tuple((right, left) for left, right in each)) for each in beside)

"""What a question is about: its content syllables, and how much of them a text covers.

Vietnamese syllables are ambiguous alone ("xuất" stands in "sản xuất", "xuất khẩu" and "xuất huyết"), so a
syllable counts in full only beside a neighbour that it also has in the question.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
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


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """Neighbouring content syllables of the question, folded, and other ways to say the same.

    ``keys``: the same syllables by ``tone_key``, where the question was written with diacritics; else ().
    ``weight``: less than 1 for words that a figure's unit says as well ("diện tích … ha").
    """

    syllables: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()
    weight: float = 1.0
    keys: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.syllables, self.others, self.weight, self.keys))

    @cached_property
    def ways(self) -> tuple[tuple[tuple[str, ...], tuple[_Pairs, ...]], ...]:
        """The other ways, each with its pairs of neighbours, as they stand and turned."""
        return tuple((way, tuple((pair, pair[::-1]) for pair in pairwise(way))) for way in self.others)

    @cached_property
    def telling(self) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
        """What one of the other ways asks for: lone syllables, and pairs as they stand and turned."""
        pairs = (pair for _, turned in self.ways for turns in turned for pair in turns)
        return frozenset(way[0] for way in self.others if len(way) == 1), frozenset(pairs)


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """A text in which a term may be covered, and how much that is worth (0…1). ``keys``: see ``Phrase``.

    Told apart by identity, which is quick to look up: ``zone`` makes one of the same texts once.
    """

    weight: float
    single: frozenset[str]
    double: frozenset[tuple[str, str]]
    keys: frozenset[str]


@lru_cache(maxsize=1 << 14)
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


def _standing(phrase: Phrase, zones: Sequence[Zone]) -> Iterator[tuple[str, ...]]:
    """The other ways of which enough stands in the zones."""
    singles, pairs = phrase.telling
    held = frozenset[tuple[str, str]]().union(*(each.double & pairs for each in zones))
    lone = frozenset[str]().union(*(each.single & singles for each in zones))
    for way, turned in phrase.ways if held or lone else ():
        stands = sum(not held.isdisjoint(turns) for turns in turned) >= _OTHER_WORDING * len(turned)
        if way[0] in lone if len(way) == 1 else stands:
            yield way


def rarities(frequencies: Mapping[str, int], passages: int) -> dict[str, float]:
    """Inverse document frequency of each term, at least 0.1; a term that stands nowhere is the rarest."""
    return {term: max(0.1, log((passages + 1) / (count + 0.5))) for term, count in frequencies.items()}


def worths_of(phrase: Phrase, zones: Sequence[Zone]) -> Sequence[float]:
    """What each syllable of a phrase is worth where it counts most, 0…1; 0 where it stands nowhere."""
    return _worths(phrase.syllables, tuple(zones), phrase.keys)


def said_otherwise(phrase: Phrase, zones: Sequence[Zone], rarity: Mapping[str, float]) -> float:
    """How much of the best covered other wording of a phrase stands in the zones, 0…1."""
    return max((_covered_share(way, zones, rarity) for way in _standing(phrase, zones)), default=0.0)


def _covered_share(
    way: tuple[str, ...], zones: Sequence[Zone], rarity: Mapping[str, float], keys: tuple[str, ...] = ()
) -> float:
    total = covered = 0.0
    for syllable, worth in zip(way, _worths(way, tuple(zones), keys), strict=True):
        weight = rarity.get(syllable, 1.0)
        total += weight
        covered += weight * worth
    return covered / total if total else 0.0


@lru_cache(maxsize=1 << 13)
def _worths(way: tuple[str, ...], zones: tuple[Zone, ...], keys: tuple[str, ...]) -> Sequence[float]:
    """Asked for several times of each figure: for all its zones, those that govern it, and for what is missing."""
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
    return tuple(worths)


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

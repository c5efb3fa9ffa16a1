"""Slips of the keyboard and of the ear in a question, mended from the index's own words.

Wrong diacritics do no harm, since terms are compared folded. What is left is a wrong letter ("doang thu") or
a sound written otherwise ("dải ngân"). A pair of syllables that stands nowhere in the index is mended when a
single such slip turns it into one that does; what the reports really do not speak of stays as it was asked.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase
from typing import Protocol

from answer.terms import Phrase

# Spellings of one sound, or of sounds that regions merge, folded: each class is written as its first member.
_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(gi|r|d)(?=[aeiouy])"), "d"),
    (re.compile(r"^(x|s)"), "s"),
    (re.compile(r"^(tr|ch)"), "ch"),
    (re.compile(r"^(l|n(?![gh]))"), "l"),
    (re.compile(r"^(ngh|ng)"), "ng"),
    (re.compile(r"^(gh|g)(?!i)"), "g"),
    (re.compile(r"^(k|q|c)(?!h)"), "c"),
    (re.compile(r"y"), "i"),
    (re.compile(r"(?<=[aeiou])ng$"), "n"),
    (re.compile(r"(?<=[aeiou])c$"), "t"),
)


class Vocabulary(Protocol):
    """What mending needs of an index: folded tokens and in how many passages each stands."""

    def document_frequencies(self, terms: Sequence[str]) -> Mapping[str, int]: ...

    def followers(self, syllable: str) -> Mapping[str, int]: ...

    def leaders(self, syllable: str) -> Mapping[str, int]: ...


def mended(phrases: Sequence[Phrase], vocabulary: Vocabulary) -> tuple[Phrase, ...]:
    """The phrases, each with its mended reading among its other wordings where it has one."""
    return tuple(_mended(phrase, vocabulary) for phrase in phrases)


@lru_cache(maxsize=1 << 13)
def sounds_like(syllable: str) -> str:
    """A folded syllable with its confusable sounds made one."""
    for pattern, sound in _SOUNDS:
        syllable = pattern.sub(sound, syllable)
    return syllable


def one_slip(left: str, right: str) -> bool:
    """One letter too many, too few, another, or two neighbours swapped."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest_left, rest_right = left[start:], right[start:]
    swapped = rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:] and len(rest_left) > 1
    return swapped or rest_left[1:] in (rest_right[1:], rest_right) or rest_left == rest_right[1:]


def slips_of(folded: str) -> frozenset[str]:
    """All that one slip makes of a folded syllable, whether it is a syllable or not."""
    parts = [(folded[:cut], folded[cut:]) for cut in range(len(folded) + 1)]
    return frozenset(
        (
            *(left + right[1:] for left, right in parts if right),
            *(left + right[1] + right[0] + right[2:] for left, right in parts if len(right) > 1),
            *(left + letter + right[1:] for left, right in parts if right for letter in ascii_lowercase),
            *(left + letter + right for left, right in parts for letter in ascii_lowercase),
        )
    )


def _mended(phrase: Phrase, vocabulary: Vocabulary) -> Phrase:
    said = list(phrase.syllables)
    pairs = [f"{left}_{right}" for left, right in pairwise(said)]
    known = vocabulary.document_frequencies([*said, *pairs])
    for position, pair in enumerate(pairs):
        if known[pair] or phrase.others:
            continue
        left, right = said[position], said[position + 1]
        options = {
            **{
                (found, right): count for found, count in vocabulary.leaders(right).items() if _slip(left, found, known)
            },
            **{
                (left, found): count
                for found, count in vocabulary.followers(left).items()
                if _slip(right, found, known)
            },
        }
        if options:
            said[position], said[position + 1] = max(options, key=lambda option: (options[option], option))
    way = tuple(said)
    return phrase if way == phrase.syllables else replace(phrase, others=(*phrase.others, way))


def _slip(said: str, found: str, known: Mapping[str, int]) -> bool:
    """A syllable that the reports know is only misheard; one that they do not know may be mistyped."""
    if said == found:
        return False
    return sounds_like(said) == sounds_like(found) or (not known.get(said, 1) and one_slip(said, found))

"""How often syllables, and pairs of neighbours, are said: in the reports of an index and every day.

Only what may be known of the index counts, so that no hidden report shows through.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from vietnamese.everyday import NUMBER, SAID_OFTEN, everyday

# What everyday phrases count beside the passages of the index, so that neither drowns the other.
_EVERYDAY_SHARE = 1 / 1000
COMMON = 1.0
"""What is said as often is a word in use."""

Around = tuple[Sequence[str], Sequence[str]]
"""The forms of the word before and of the word behind."""


class Vocabulary(Protocol):
    """What reading needs of an index: in how many passages accented syllables and pairs ("giải_ngân") stand."""

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...

    def passage_count(self) -> int: ...


class Counts:
    """How often syllables and pairs are said, in the reports and every day; each is asked for once a question."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._said: dict[str, float] = {}
        self._witnesses: dict[str, float] = {}
        self._everyday = max(1.0, vocabulary.passage_count() * _EVERYDAY_SHARE)

    def of(self, terms: Iterable[str]) -> Mapping[str, float]:
        """Those of ``terms`` that are said at all."""
        wanted = tuple(dict.fromkeys(terms))
        unknown = [term for term in wanted if term not in self._said]
        reported = self._vocabulary.spelling_frequencies(unknown)
        for term in unknown:
            self._said[term] = reported.get(term, 0) + self._everyday * everyday().get(term, 0)
            self._witnesses[term] = reported.get(term, 0) + self._everyday * sum(
                divmod(everyday().get(term, 0), SAID_OFTEN)
            )
        return {term: self._said[term] for term in wanted if self._said[term]}

    def witnesses(self, terms: Iterable[str]) -> float:
        """How many passages and phrases say one of ``terms``: a phrase of asking is one, however much it counts."""
        return sum(self._witnesses[term] for term in self.of(terms))


def attested(forms: Sequence[str], around: Around, counts: Counts, *, sides: int = 0) -> bool:
    """Whether any form is said beside a neighbour; with ``sides``: beside so many at least, and all but numbers."""
    before, behind = around
    pairs_of = (
        [f"{left}_{form}" for left in before for form in forms],
        [f"{form}_{right}" for right in behind for form in forms],
    )
    said = [
        bool(counts.of(pairs)) for pairs, words in zip(pairs_of, around, strict=True) if words and words != (NUMBER,)
    ]
    if sides:
        return len(said) >= sides and all(said)
    beside_number = any(words == (NUMBER,) and counts.of(pairs) for pairs, words in zip(pairs_of, around, strict=True))
    return any(said) or beside_number

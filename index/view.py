"""An index of which only some reports are asked: what a reader's filter leaves.

Everything that an answer is made from passes through here: search, texts and passages, the list of reports, the
counts of words and the vocabulary that mends slips. Passages of the other reports are excluded by the query itself,
never from its result, so that none takes a place among the candidates. What weighs a word is still its rarity in the
whole index: what a reader may not see at all is kept from him by ``Index.of``.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from index.hit import Hit, ReportCard
from index.search import Query
from ingest.report import Passage

_COUNTED_TERMS = 20_000


class Whole(Protocol):
    """What a view needs of the index that it narrows."""

    def reports(self) -> tuple[ReportCard, ...]: ...

    def search(self, query: Query) -> tuple[Hit, ...]: ...

    def text(self, source: str) -> str: ...

    def page_starts(self, source: str) -> tuple[int, ...]: ...

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]: ...

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...

    def frequency_within(self, term: str, sources: Iterable[str], *, accented: bool = False) -> int: ...

    def followers(self, syllable: str) -> Mapping[str, int]: ...

    def leaders(self, syllable: str) -> Mapping[str, int]: ...

    def holding(self, pair: str, within: Iterable[str] | None = None) -> tuple[Passage, ...]: ...


class View:
    """The same questions as an index, answered from the reports of ``sources`` alone. Safe between threads."""

    def __init__(self, whole: Whole, sources: Iterable[str]) -> None:
        allowed = frozenset(sources)
        self._whole = whole
        self._cards = tuple(card for card in whole.reports() if card.source in allowed)
        self._sources = tuple(card.source for card in self._cards)
        self._allowed = frozenset(self._sources)
        self._passages = sum(card.passages for card in self._cards)
        self._all = len(self._cards) == len(whole.reports())  # then the index's own counts are right, and at hand
        # Terms repeat from question to question, and each one costs a walk over the passages that hold it.
        self._frequency = lru_cache(maxsize=_COUNTED_TERMS)(lambda term: whole.frequency_within(term, self._sources))
        self._spelling_frequency = lru_cache(maxsize=_COUNTED_TERMS)(
            lambda term: whole.frequency_within(term, self._sources, accented=True)
        )

    @property
    def whole(self) -> Whole:
        """What it narrows."""
        return self._whole

    def reports(self) -> tuple[ReportCard, ...]:
        """Those that are asked, by source."""
        return self._cards

    def text(self, source: str) -> str:
        """The report's whole text; "" for a report that is left out as for an unknown one."""
        return self._whole.text(source) if source in self._allowed else ""

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets at which the report's pages begin; () for one that is left out as for an unknown one."""
        return self._whole.page_starts(source) if source in self._allowed else ()

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end``, in order."""
        return self._whole.passages(source, start, end) if source in self._allowed else ()

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The best passages of the reports that are asked."""
        if self._all:
            return self._whole.search(query)
        wanted = self._sources if query.within is None else tuple(sorted(self._allowed.intersection(query.within)))
        return self._whole.search(replace(query, within=wanted)) if wanted else ()

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many of these passages each folded token stands."""
        if self._all:
            return self._whole.document_frequencies(terms)
        return {term: self._frequency(term) for term in terms}

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many of these passages each accented token stands; those that stand nowhere are left out."""
        over_all = self._whole.spelling_frequencies(terms)
        if self._all:
            return over_all
        counts = {term: self._spelling_frequency(term) for term in over_all}
        return {term: count for term, count in counts.items() if count}

    def frequency_within(self, term: str, sources: Iterable[str], *, accented: bool = False) -> int:
        """In how many passages of these reports, as far as they are asked, the token stands."""
        return self._whole.frequency_within(term, self._allowed.intersection(sources), accented=accented)

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right behind this one somewhere, with the number of passages."""
        return self._counted(self._whole.followers(syllable), lambda found: f"{syllable}_{found}")

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right before this one somewhere, with the number of passages."""
        return self._counted(self._whole.leaders(syllable), lambda found: f"{found}_{syllable}")

    def holding(self, pair: str, within: Iterable[str] | None = None) -> tuple[Passage, ...]:
        """Some of these passages in which two folded syllables stand side by side."""
        wanted = self._sources if within is None else tuple(sorted(self._allowed.intersection(within)))
        return self._whole.holding(pair, None if self._all and within is None else wanted)

    def passage_count(self) -> int:
        """Over the reports that are asked."""
        return self._passages

    def _counted(self, over_all: Mapping[str, int], pair: Callable[[str], str]) -> Mapping[str, int]:
        if self._all:
            return over_all
        counts = {found: self._frequency(pair(found)) for found in over_all}
        return {found: count for found, count in counts.items() if count}

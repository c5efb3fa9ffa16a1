"""An opened index: questions in, hits out. Nothing is rebuilt per question, and nothing is written.

Lexical and dense candidates are united, both scores are computed for all of them, scaled and summed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from errors import BrokenIndex
from index.embedder import Embedder
from index.fulltext import FullText
from index.fusion import fused, scaled
from index.hit import Hit, ReportCard
from index.manifest import FULL_TEXT, REPORTS, VECTORS, named_generation, read_manifest
from index.reranker import Reranker, reranked
from index.store import Store
from index.vectors import Ids, Vectors
from ingest.report import Passage

_LEXICAL_WEIGHT = 0.6
_CANDIDATES = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """``question`` is embedded; ``terms`` is searched lexically (period words dropped, abbreviations spelt out).

    ``within``: only passages of these reports, None for all.
    """

    question: str
    terms: str
    within: tuple[str, ...] | None = None
    limit: int = 50


class Index:
    """One generation, opened for reading; may be shared between threads."""

    def __init__(
        self,
        store: Store,
        full_text: FullText,
        vectors: Vectors,
        embedder: Embedder,
        reranker: Reranker | None = None,
    ) -> None:
        self._store = store
        self._full_text = full_text
        self._vectors = vectors
        self._reranker = reranker
        self._stored = store.stored()
        self._reports = store.cards()
        self._cards = {card.source: card for card in self._reports}
        # One question is searched several times, in all reports and in those that fit it.
        self._embed = lru_cache(maxsize=64)(embedder.embed_question)

    def reports(self) -> tuple[ReportCard, ...]:
        """All reports, by source."""
        return self._reports

    def text(self, source: str) -> str:
        """The report's whole text."""
        return self._store.text(source)

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets in the report's text at which its pages begin; () for an unknown source."""
        return self._store.page_starts(source)

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end``, in order."""
        return self._store.passages_of(source, start, end)

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each folded token stands."""
        return self._full_text.document_frequencies(terms)

    def frequency_within(self, term: str, sources: Iterable[str]) -> int:
        """In how many passages of these reports the folded token stands."""
        return self._full_text.frequency_within(term, self._keys(sources))

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right behind this one somewhere, with the number of passages."""
        return self._full_text.followers(syllable)

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right before this one somewhere, with the number of passages."""
        return self._full_text.leaders(syllable)

    def passage_count(self) -> int:
        """Over all reports."""
        return len(self._vectors)

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The best ``query.limit`` passages, best first."""
        candidates = max(_CANDIDATES, query.limit)
        vector = self._embed(query.question)
        if query.within is None:
            lexical = self._full_text.search(query.terms, candidates)
            nearest = self._vectors.search(vector, candidates)
        else:
            lexical = self._full_text.search(query.terms, candidates, self._keys(query.within))
            nearest = self._vectors.search(vector, candidates, self._passages(query.within))
        dense = nearest | self._vectors.cosines(vector, [key for key in lexical if key not in nearest])
        lexical_scaled, dense_scaled = (
            scaled(lexical | dict.fromkeys(dense.keys() - lexical.keys(), 0.0)),
            scaled(dense),
        )
        scores = fused(lexical_scaled, dense_scaled, lexical_weight=_LEXICAL_WEIGHT)
        best = sorted(scores, key=lambda key: (-scores[key], key))[: query.limit]
        passages = self._store.passages(best)
        hits = tuple(
            Hit(
                passage=passages[key],
                report=self._cards[passages[key].source],
                score=scores[key],
                lexical=lexical_scaled[key],
                dense=dense_scaled[key],
            )
            for key in best
        )
        return hits if self._reranker is None else reranked(query.question, hits, self._reranker)

    def _keys(self, sources: Iterable[str]) -> list[int]:
        return [self._stored[source].report for source in sources if source in self._stored]

    def _passages(self, sources: Iterable[str]) -> Ids:
        """The ids of these reports' passages, ascending."""
        spans = sorted(
            (found.start, found.stop)
            for source in frozenset(sources)
            if (stored := self._stored.get(source)) is not None and (found := stored.passages)
        )
        return np.concatenate([np.arange(0), *(np.arange(start, stop) for start, stop in spans)])


def open_index(folder: Path, embedder: Embedder, reranker: Reranker | None = None) -> Index:
    """Raises MissingIndex, StaleIndex or BrokenIndex, each with the command that helps."""
    while True:
        generation = named_generation(folder)
        try:
            manifest = read_manifest(folder, generation)
            manifest.check(embedder.name, folder)
            return Index(
                Store.open(generation / REPORTS),
                FullText.open(generation / FULL_TEXT),
                Vectors.open(generation / VECTORS),
                embedder,
                reranker,
            )
        except BrokenIndex:
            # Broken, or a build made a newer generation current in between and removed this one.
            if named_generation(folder) == generation:
                raise

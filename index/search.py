"""An opened index: questions in, hits out. Nothing is rebuilt per question, and nothing is written.

Lexical and dense candidates are united, both scores are computed for all of them, scaled and summed.

``Index.of`` some reports is what an index of those alone would be: the others are not searched, listed or counted, and
no word or number of theirs has a part in any score. So whoever may see only those cannot tell that there are others.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from errors import BrokenIndex
from index.cells import Cells
from index.embedder import Embedder, Vector
from index.fulltext import FullText
from index.fusion import fused, scaled
from index.hit import Hit, ReportCard
from index.manifest import FULL_TEXT, REPORTS, VECTORS, named_generation, read_manifest
from index.reranker import Reranker, reranked
from index.store import Store, Stored
from index.vectors import Ids, Vectors
from ingest.report import Passage

_LEXICAL_WEIGHT = 0.6
_CANDIDATES = 200
_HELD = 20
_KEPT_INDEXES = 64  # of some reports alone

SeenTogether = Callable[[Sequence[str]], Sequence[Collection[str]]]
"""Sources → the cells of those that are seen together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """``question`` is embedded; ``terms`` is searched lexically (period words dropped, abbreviations spelt out).

    ``within``: only passages of these reports, None for all.
    """

    question: str
    terms: str
    within: tuple[str, ...] | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class _Files:
    """What an index and the indexes of some of its reports share."""

    store: Store
    vectors: Vectors
    embed: Callable[[str], Vector]
    reranker: Reranker | None


class Index:
    """One generation, opened for reading; may be shared between threads."""

    def __init__(
        self, files: _Files, full_text: Callable[[], FullText], stored: Mapping[str, Stored], cells: Cells
    ) -> None:
        self._files = files
        self._open_full_text = full_text
        self._stored = stored
        self._cells = cells
        self._reports = tuple(card for card in files.store.cards() if card.source in stored)
        self._cards = {card.source: card for card in self._reports}
        # What each group sees is made once.
        self._of = lru_cache(maxsize=_KEPT_INDEXES)(self._made_of)

    def of(self, sources: Iterable[str]) -> "Index":
        """As if only these reports had been indexed."""
        return self._of(frozenset(self._stored.keys() & set(sources)))

    def prepare(self) -> None:
        """Write now the cells from which each reader's index is made up, which the first question would wait for."""
        self._cells.write()

    def reports(self) -> tuple[ReportCard, ...]:
        """All reports, by source."""
        return self._reports

    def text(self, source: str) -> str:
        """The report's whole text; "" for an unknown source."""
        return self._files.store.text(source) if source in self._stored else ""

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets in the report's text at which its pages begin; () for an unknown source."""
        return self._files.store.page_starts(source) if source in self._stored else ()

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end``, in order."""
        return self._files.store.passages_of(source, start, end) if source in self._stored else ()

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each folded token stands."""
        return self._full_text.document_frequencies(terms)

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each accented token stands; those that stand nowhere are left out."""
        return self._full_text.spelling_frequencies(terms)

    def frequency_within(self, term: str, sources: Iterable[str], *, accented: bool = False) -> int:
        """In how many passages of these reports the token stands, folded or as it is spelt."""
        return self._full_text.frequency_within(term, self._keys(sources), accented=accented)

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right behind this one somewhere, with the number of passages."""
        return self._full_text.followers(syllable)

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right before this one somewhere, with the number of passages."""
        return self._full_text.leaders(syllable)

    def holding(self, pair: str, within: Iterable[str] | None = None) -> tuple[Passage, ...]:
        """Some passages in which two folded syllables ("giai_ngan") stand side by side; of these reports, or of all."""
        keys = None if within is None else self._keys(within)
        ids = self._full_text.holding(pair, _HELD, keys)
        passages = self._files.store.passages(ids)
        return tuple(passages[key] for key in ids)

    def passage_count(self) -> int:
        """Over all reports."""
        return sum(len(stored.passages) for stored in self._stored.values())

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The best ``query.limit`` passages, best first."""
        candidates = max(_CANDIDATES, query.limit)
        reports, ids = (
            (None, self._all) if query.within is None else (self._keys(query.within), self._passages(query.within))
        )
        # FAISS keeps Python's lock, Tantivy does not: it goes through its postings from the embedding on.
        with ThreadPoolExecutor(max_workers=1) as beside:
            found = beside.submit(self._full_text.search, query.terms, candidates, reports)
            vector = self._files.embed(query.question)
            nearest = self._files.vectors.search(vector, candidates, ids)
        lexical = found.result()
        dense = nearest | self._files.vectors.cosines(vector, [key for key in lexical if key not in nearest])
        lexical_scaled, dense_scaled = (
            scaled(lexical | dict.fromkeys(dense.keys() - lexical.keys(), 0.0)),
            scaled(dense),
        )
        scores = fused(lexical_scaled, dense_scaled, lexical_weight=_LEXICAL_WEIGHT)
        best = sorted(scores, key=lambda key: (-scores[key], key))[: query.limit]
        passages = self._files.store.passages(best)
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
        reranker = self._files.reranker
        return hits if reranker is None else reranked(query.question, hits, reranker)

    def _made_of(self, sources: frozenset[str]) -> "Index":
        if len(sources) == len(self._stored):
            return self
        stored = {source: self._stored[source] for source in sorted(sources)}
        keys = [each.report for each in stored.values()]
        return Index(self._files, lambda: self._cells.of(keys), stored, self._cells)

    @cached_property
    def _full_text(self) -> FullText:
        return self._open_full_text()

    @cached_property
    def _all(self) -> Ids | None:
        """The ids of the passages, where there are others."""
        return None if self.passage_count() == len(self._files.vectors) else self._passages(self._stored)

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


def open_index(
    folder: Path, embedder: Embedder, reranker: Reranker | None = None, together: SeenTogether | None = None
) -> Index:
    """``together``: the reports that are seen together, so that what a reader sees is some of the cells.

    Raises MissingIndex, StaleIndex or BrokenIndex, each with the command that helps.
    """
    while True:
        generation = named_generation(folder)
        try:
            manifest = read_manifest(folder, generation)
            manifest.check(embedder.name, folder)
            return assembled(
                Store.open(generation / REPORTS),
                FullText.open(generation / FULL_TEXT),
                Vectors.open(generation / VECTORS),
                embedder,
                reranker,
                together,
            )
        except BrokenIndex:
            # Broken, or a build made a newer generation current in between and removed this one.
            if named_generation(folder) == generation:
                raise


def assembled(
    store: Store,
    full_text: FullText,
    vectors: Vectors,
    embedder: Embedder,
    reranker: Reranker | None = None,
    together: SeenTogether | None = None,
) -> Index:
    """From its opened files."""
    # One question is searched several times, in all reports and in those that fit it.
    embed = lru_cache(maxsize=64)(embedder.embed_question)
    stored = store.stored()
    divided = Cells(
        full_text, [[stored[source].report for source in cell] for cell in together(sorted(stored))] if together else []
    )
    files = _Files(store=store, vectors=vectors, embed=embed, reranker=reranker)
    return Index(files, lambda: full_text, stored, divided)

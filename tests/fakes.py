"""Fakes that implement the real interfaces, for tests that need no model."""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

import numpy as np

from index.embedder import Matrix, Vector
from index.fusion import fused, scaled
from index.hit import Hit, ReportCard
from index.lexical import folded, tokens
from index.search import Query
from ingest.report import Passage, Report
from vietnamese.abbreviations import expand
from vietnamese.text import fold


class HashEmbedder:
    """Texts as unit vectors of hashed syllables and syllable pairs, folded: alike texts come out close."""

    def __init__(self, dimension: int = 64, name: str = "hash") -> None:
        self._dimension = dimension
        self._name = name

    @property
    def name(self) -> str:
        return f"{self._name}-{self._dimension}"

    @property
    def dimension(self) -> int:
        return self._dimension

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        rows = [self.embed_question(text) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(rows), self._dimension)

    def embed_question(self, text: str) -> Vector:
        syllables = re.findall(r"\w+", fold(text))
        terms = [*syllables, *(" ".join(pair) for pair in pairwise(syllables))]
        vector = np.zeros(self._dimension, np.float32)
        vector[0] = 1e-3  # a text without syllables still has a direction
        for term in terms:
            vector[zlib.crc32(term.encode()) % self._dimension] += 1
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


class MemoryIndex:
    """An index without files: every passage is compared with every query. Implements ``answer.find.Searcher``."""

    def __init__(self, read: Sequence[tuple[Report, Sequence[Passage]]], embedder: HashEmbedder | None = None) -> None:
        self._embedder = embedder or HashEmbedder()
        self._texts = {report.source: report.text for report, _ in read}
        self._pages = {report.source: report.pages for report, _ in read}
        self._passages = [passage for _, passages in read for passage in passages]
        self._cards = {
            report.source: ReportCard(
                source=report.source,
                sha256=report.sha256,
                letterhead=report.letterhead,
                pages=len(report.pages),
                passages=len(passages),
            )
            for report, passages in sorted(read, key=lambda pair: pair[0].source)
        }
        self._spelt = [_body_tokens(passage) for passage in self._passages]
        self._tokens = [frozenset(folded(tuple(own))) for own in self._spelt]
        self._vectors = self._embedder.embed_passages([passage.text for passage in self._passages])

    def reports(self) -> tuple[ReportCard, ...]:
        return tuple(self._cards.values())

    def text(self, source: str) -> str:
        return self._texts.get(source, "")

    def page_starts(self, source: str) -> tuple[int, ...]:
        return self._pages.get(source, ())

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        found = (each for each in self._passages if each.source == source and each.end > start and each.start < end)
        return tuple(sorted(found, key=lambda each: each.start))

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        return {term: sum(term in own for own in self._tokens) for term in terms}

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        counts = {term: sum(term in own for own in self._spelt) for term in terms}
        return {term: count for term, count in counts.items() if count}

    def followers(self, syllable: str) -> Mapping[str, int]:
        return self._partners(lambda left, right: right if left == syllable else None)

    def leaders(self, syllable: str) -> Mapping[str, int]:
        return self._partners(lambda left, right: left if right == syllable else None)

    def holding(self, pair: str) -> tuple[Passage, ...]:
        return tuple(each for each, own in zip(self._passages, self._tokens, strict=True) if pair in own)

    def passage_count(self) -> int:
        return len(self._passages)

    def search(self, query: Query) -> tuple[Hit, ...]:
        wanted = frozenset(folded(tokens(query.terms)))
        scope = [
            number for number, each in enumerate(self._passages) if query.within is None or each.source in query.within
        ]
        near = self._vectors @ self._embedder.embed_question(query.question)
        lexical = scaled({number: float(len(wanted & self._tokens[number])) for number in scope})
        dense = scaled({number: float(near[number]) for number in scope})
        scores = fused(lexical, dense, lexical_weight=0.6)
        return tuple(
            Hit(
                passage=self._passages[number],
                report=self._cards[self._passages[number].source],
                score=scores[number],
                lexical=lexical[number],
                dense=dense[number],
            )
            for number in sorted(scores, key=lambda number: (-scores[number], number))[: query.limit]
        )

    def _partners(self, partner: Callable[[str, str], str | None]) -> Mapping[str, int]:
        pairs = (token.split("_") for own in self._tokens for token in own)
        syllables = (pair for pair in pairs if len(pair) == 2 and all(map(str.isalpha, pair)))
        return Counter(found for pair in syllables if (found := partner(*pair)) is not None)


def _body_tokens(passage: Passage) -> frozenset[str]:
    spelt_out = (token for full in expand(passage.text) for token in tokens(full))
    return frozenset((*tokens(passage.text), *spelt_out))

"""Fakes that implement the real interfaces, for tests that need no model."""

import re
import zlib
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from index.embedder import Matrix, Vector
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

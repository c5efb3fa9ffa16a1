"""Vectors in FAISS, keyed by passage id: exact inner product, added to and removed from in place.

The only file that knows FAISS; outside it vectors are float32 NumPy arrays.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import faiss
import numpy as np

from errors import REBUILD, BrokenIndex
from index.embedder import Matrix, Vector


class Vectors:
    """Unit vectors by passage id. ``search`` ranks by inner product, which is the cosine."""

    def __init__(self, dimension: int) -> None:
        # Any: FAISS patches its classes at import, so its stubs do not know what its methods take.
        self._faiss: Any = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))

    @classmethod
    def read(cls, path: Path) -> "Vectors":
        """From a file that ``write`` made. Raises BrokenIndex when FAISS cannot read it."""
        vectors = cls.__new__(cls)
        try:
            vectors._faiss = faiss.read_index(str(path))
        except RuntimeError as error:  # FAISS has no narrower exception
            raise BrokenIndex(f"Không đọc được tệp véc-tơ {path.name} của chỉ mục. {REBUILD}") from error
        return vectors

    def write(self, path: Path) -> None:
        """To one file."""
        faiss.write_index(self._faiss, str(path))

    def __len__(self) -> int:
        return int(self._faiss.ntotal)

    def add(self, ids: Sequence[int], vectors: Matrix) -> None:
        """``vectors``: float32, one row an id."""
        if len(ids):
            self._faiss.add_with_ids(np.ascontiguousarray(vectors, dtype=np.float32), np.asarray(ids, dtype=np.int64))

    def remove(self, ids: Sequence[int]) -> None:
        """Unknown ids are ignored."""
        if len(ids):
            self._faiss.remove_ids(np.asarray(ids, dtype=np.int64))

    def search(self, question: Vector, limit: int, within: Sequence[int] | None = None) -> dict[int, float]:
        """The ``limit`` nearest ids with their cosines, among ``within`` where it is given."""
        if not len(self) or limit < 1 or (within is not None and not len(within)):
            return {}
        parameters: Any = None
        if within is not None:
            parameters = faiss.SearchParameters()
            parameters.sel = faiss.IDSelectorBatch(np.asarray(within, dtype=np.int64))
        scores, ids = self._faiss.search(question.reshape(1, -1), min(limit, len(self)), params=parameters)
        return {int(key): float(score) for key, score in zip(ids[0], scores[0], strict=True) if key >= 0}

    def cosines(self, question: Vector, ids: Sequence[int]) -> dict[int, float]:
        """The cosines of these ids, all of which must be known."""
        if not len(ids):
            return {}
        stored = self._faiss.reconstruct_batch(np.asarray(ids, dtype=np.int64))
        return dict(zip(ids, (stored @ question).tolist(), strict=True))

"""Vectors in FAISS, keyed by passage id: exact inner products, added to and removed from in place.

Where up to ``COMPARED_EXACTLY`` of them are asked, every vector is compared with the question. Beyond, ``write`` lays a
quarter of their size beside them, each number in one byte: those find the candidates, whose exact products then rank
them. The question's numbers are bytes there, too, so that nothing is made a float of: that takes half the time. An
opened index maps both files, so that it opens at once and processes share them.

Products are summed in double precision, so that a cosine does not depend on what else is compared.

The only file that knows FAISS; outside it vectors are float32 NumPy arrays.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from errors import REBUILD, BrokenIndex
from index.embedder import Matrix, Vector

COMPARED_EXACTLY = 50_000
_GATHERED = 5_000  # rows: picking out more costs longer than looking at every candidate
_SPARE = 400  # more candidates than are wanted, for those that rounding puts too low
_LARGEST = 127  # of a byte with a sign
_ROUNDED_AT_ONCE = 50_000  # rows
_DIGITS = 6
Ids = npt.NDArray[np.int64]


class Vectors:
    """Unit vectors by passage id, added in ascending order. Products are cosines."""

    # Any: FAISS patches its classes at import, so its stubs do not know what its methods take.
    def __init__(self, dimension: int, *, exact: Any = None, brief: Any = None) -> None:
        self._exact: Any = exact or faiss.IndexIDMap(faiss.IndexFlatIP(dimension))
        self._brief: Any = brief
        self._ids: Ids = faiss.vector_to_array(self._exact.id_map)

    @classmethod
    def read(cls, path: Path) -> "Vectors":
        """To go on building, from a file that ``write`` made. Raises BrokenIndex when FAISS cannot read it."""
        exact = _read(path)
        return cls(exact.d, exact=exact)

    @classmethod
    def open(cls, path: Path) -> "Vectors":
        """To search only: the files are mapped. Raises BrokenIndex when FAISS cannot read them."""
        exact = _read(path, faiss.IO_FLAG_MMAP_IFC)
        brief = _read(_beside(path), faiss.IO_FLAG_MMAP_IFC) if _beside(path).exists() else None
        return cls(exact.d, exact=exact, brief=brief)

    def write(self, path: Path) -> None:
        """To ``path``, and beside it what a large index is searched by."""
        faiss.write_index(self._exact, str(path))
        if len(self) > COMPARED_EXACTLY:
            faiss.write_index(_brief(self._rows), str(_beside(path)))

    def __len__(self) -> int:
        return int(self._exact.ntotal)

    def add(self, ids: Sequence[int], vectors: Matrix) -> None:
        """``vectors``: float32, one row an id. Ids ascend, and lie above those that there are."""
        if len(ids):
            self._exact.add_with_ids(np.ascontiguousarray(vectors, dtype=np.float32), np.asarray(ids, dtype=np.int64))
            self._changed()

    def remove(self, ids: Sequence[int]) -> None:
        """Unknown ids are ignored."""
        if len(ids):
            self._exact.remove_ids(np.asarray(ids, dtype=np.int64))
            self._changed()

    def search(self, question: Vector, limit: int, within: Ids | None = None) -> dict[int, float]:
        """The ``limit`` nearest ids with their cosines, among ``within`` (known ids, ascending) where it is given."""
        asked = len(self) if within is None else len(within)
        if not asked or limit < 1:
            return {}
        among = None if within is None else self._positions(within)
        if asked > _GATHERED:
            positions = self._candidates(question, min(limit + _SPARE, asked), among)
        else:
            positions = np.arange(asked) if among is None else among
        ids, cosines = self._ids[positions], self._cosines(question, positions)
        nearest = np.lexsort((ids, -cosines))[:limit]  # among equals the lower id first
        return dict(zip(ids[nearest].tolist(), cosines[nearest].tolist(), strict=True))

    def cosines(self, question: Vector, ids: Sequence[int]) -> dict[int, float]:
        """The cosines of these ids, all of which must be known."""
        if not len(ids):
            return {}
        cosines = self._cosines(question, self._positions(np.asarray(ids, dtype=np.int64)))
        return dict(zip(ids, cosines.tolist(), strict=True))

    def _cosines(self, question: Vector, positions: Ids) -> npt.NDArray[np.float64]:
        products = self._rows[positions].astype(np.float64) @ question.astype(np.float64)
        return products.round(_DIGITS)

    def _candidates(self, question: Vector, limit: int, among: Ids | None) -> Ids:
        """Positions of the nearest, and no others of any use."""
        parameters: Any = None
        if among is not None:
            parameters = faiss.SearchParameters()
            parameters.sel = _selector(len(self), among)
        few = (len(self) if among is None else len(among)) <= COMPARED_EXACTLY
        exactly = few or self._brief is None
        searched, asked = (self._exact.index, question) if exactly else (self._brief, _rounded(question))
        with _one_thread():
            _, found = searched.search(asked.reshape(1, -1), limit, params=parameters)
        positions: Ids = found[0][found[0] >= 0]
        return positions

    def _positions(self, ids: Ids) -> Ids:
        positions: Ids = np.searchsorted(self._ids, ids)
        if not np.array_equal(self._ids[np.minimum(positions, len(self) - 1)], ids):
            raise KeyError("unknown passage")
        return positions

    def _changed(self) -> None:
        self._ids = faiss.vector_to_array(self._exact.id_map)
        self._brief = None

    @property
    def _rows(self) -> Matrix:
        """All vectors, in the order of ``_ids``; not copied."""
        flat: Any = faiss.downcast_index(self._exact.index)
        rows: Matrix = faiss.rev_swig_ptr(flat.get_xb(), flat.ntotal * flat.d).reshape(flat.ntotal, flat.d)
        return rows


def _selector(size: int, positions: Ids) -> Any:
    chosen = np.zeros(size, bool)
    chosen[positions] = True
    bitmap: Any = faiss.IDSelectorBitmap
    return bitmap(np.packbits(chosen, bitorder="little"))


@contextmanager
def _one_thread() -> Iterator[None]:
    """FAISS gives one question to one thread; the others would spin meanwhile, and slow it down."""
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(threads)


def _brief(rows: Matrix) -> Any:
    """One byte a number, on the scale of the largest of all."""
    index = faiss.IndexScalarQuantizer(
        rows.shape[1], faiss.ScalarQuantizer.QT_8bit_direct_signed, faiss.METRIC_INNER_PRODUCT
    )
    largest = max(rows.max(), -rows.min())
    for start in range(0, len(rows), _ROUNDED_AT_ONCE):
        index.add(_rounded(rows[start : start + _ROUNDED_AT_ONCE], largest))
    return index


def _rounded(numbers: Matrix, largest: float | None = None) -> Matrix:
    """float32 still, but whole numbers from -127 to 127, the latter for ``largest`` (that of ``numbers`` if None)."""
    scale = np.abs(numbers).max() if largest is None else largest
    return np.rint(numbers * (_LARGEST / (scale or 1.0)), dtype=np.float32)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.stem}.brief{path.suffix}")


def _read(path: Path, flags: int = 0) -> Any:
    try:
        return faiss.read_index(str(path), flags)
    except RuntimeError as error:  # FAISS has no narrower exception
        raise BrokenIndex(f"Không đọc được tệp véc-tơ {path.name} của chỉ mục. {REBUILD}") from error

"""Nearest vectors: as by comparing every one, however they are kept."""

from pathlib import Path

import faiss
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from errors import BrokenIndex
from index import vectors as module
from index.embedder import Matrix, Vector
from index.vectors import Vectors

DIMENSION = 384  # from some size on FAISS multiplies bytes by bytes


def _rows(count: int, seed: int = 0) -> Matrix:
    rows = np.random.default_rng(seed).standard_normal((count, DIMENSION), np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def _nearest(rows: Matrix, ids: list[int], question: Vector, limit: int) -> list[int]:
    cosines = rows @ question
    return [ids[number] for number in np.argsort(-cosines, kind="stable")[:limit]]


def _filled(rows: Matrix, ids: list[int]) -> Vectors:
    vectors = Vectors(DIMENSION)
    vectors.add(ids[: len(ids) // 2], rows[: len(ids) // 2])
    vectors.add(ids[len(ids) // 2 :], rows[len(ids) // 2 :])
    return vectors


@settings(max_examples=30, deadline=None)
@given(
    ids=st.lists(st.integers(1, 10_000), min_size=1, max_size=60, unique=True).map(sorted),
    limit=st.integers(1, 70),
    seed=st.integers(0, 99),
    data=st.data(),
)
def test_search_is_comparing_every_vector(ids: list[int], limit: int, seed: int, data: st.DataObject) -> None:
    rows, question = _rows(len(ids), seed), _rows(1, seed + 1)[0]
    vectors = _filled(rows, ids)
    found = vectors.search(question, limit)
    assert list(found) == _nearest(rows, ids, question, limit)
    assert list(found.values()) == pytest.approx([float(rows[ids.index(key)] @ question) for key in found], abs=1e-5)
    chosen = sorted(data.draw(st.sets(st.sampled_from(ids))))
    among = vectors.search(question, limit, np.array(chosen, np.int64))
    assert list(among) == _nearest(rows[[ids.index(key) for key in chosen]], chosen, question, limit)


def test_what_was_removed_is_not_found(tmp_path: Path) -> None:
    rows = _rows(9)
    vectors = _filled(rows, list(range(1, 10)))
    vectors.remove([2, 5, 77])
    vectors.write(tmp_path / "vectors.faiss")
    again = Vectors.read(tmp_path / "vectors.faiss")
    again.add([12], _rows(1, 5))
    assert len(again) == 8
    assert set(again.search(rows[4], 20)) == {1, 3, 4, 6, 7, 8, 9, 12}
    assert again.cosines(rows[5], [6, 1]) == pytest.approx({6: 1.0, 1: float(rows[0] @ rows[5])}, abs=1e-5)


def test_an_unknown_passage_is_a_bug() -> None:
    with pytest.raises(KeyError):
        _filled(_rows(4), [1, 2, 3, 4]).cosines(_rows(1)[0], [5])


def test_nothing_is_found_among_nothing(tmp_path: Path) -> None:
    question = _rows(1)[0]
    assert Vectors(DIMENSION).search(question, 5) == {}
    Vectors(DIMENSION).write(tmp_path / "vectors.faiss")
    assert Vectors.open(tmp_path / "vectors.faiss").search(question, 5) == {}
    assert _filled(_rows(3), [1, 2, 3]).search(question, 5, np.array([], np.int64)) == {}
    assert _filled(_rows(3), [1, 2, 3]).search(question, 0) == {}
    assert _filled(_rows(3), [1, 2, 3]).cosines(question, []) == {}


class TestManyVectors:
    """Above the size from which a byte a number finds the candidates."""

    COUNT = 3000

    @pytest.fixture
    def path(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(module, "COMPARED_EXACTLY", 1000)
        monkeypatch.setattr(module, "_GATHERED", 50)
        monkeypatch.setattr(module, "_SPARE", 50)
        path = tmp_path / "vectors.faiss"
        _filled(_rows(self.COUNT), list(range(1, self.COUNT + 1))).write(path)
        return path

    def test_a_quarter_of_the_size_lies_beside(self, path: Path) -> None:
        brief = path.with_name("vectors.brief.faiss")
        assert 0.2 < brief.stat().st_size / path.stat().st_size < 0.3

    def test_the_candidates_hold_the_nearest(self, path: Path) -> None:
        ids, rows = list(range(1, self.COUNT + 1)), _rows(self.COUNT)
        vectors = Vectors.open(path)
        for question in _rows(20, seed=9):
            found = vectors.search(question, 50)
            assert list(found) == _nearest(rows, ids, question, 50)
            assert list(found.values()) == pytest.approx([float(rows[key - 1] @ question) for key in found], abs=1e-5)

    def test_the_length_of_a_question_changes_no_rank(self, path: Path) -> None:
        vectors, question = Vectors.open(path), _rows(1, seed=9)[0]
        for length in (0.25, 300):
            assert set(vectors.search(question * np.float32(length), 20)) == set(vectors.search(question, 20))
        assert len(vectors.search(question * np.float32(0), 20)) == 20

    def test_bytes_over_the_range_of_each_dimension_are_read_as_well(self, path: Path) -> None:
        """As earlier builds laid them beside."""
        scalar = faiss.ScalarQuantizer.QT_8bit
        brief = faiss.IndexScalarQuantizer(DIMENSION, scalar, faiss.METRIC_INNER_PRODUCT)
        brief.train(_rows(self.COUNT))
        brief.add(_rows(self.COUNT))
        faiss.write_index(brief, str(path.with_name("vectors.brief.faiss")))
        found = Vectors.open(path).search(_rows(1, seed=9)[0], 50)
        assert list(found) == _nearest(_rows(self.COUNT), list(range(1, self.COUNT + 1)), _rows(1, seed=9)[0], 50)

    def test_a_search_takes_one_thread_and_leaves_the_setting_alone(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        vectors, threads = Vectors.open(path), faiss.omp_get_max_threads()
        during: list[int] = []

        class Watched:
            def search(self, *_: object, **__: object) -> None:
                during.append(faiss.omp_get_max_threads())
                raise InterruptedError

        monkeypatch.setattr(vectors, "_brief", Watched())
        faiss.omp_set_num_threads(3)
        try:
            with pytest.raises(InterruptedError):
                vectors.search(_rows(1)[0], 50)
            assert during == [1]
            assert faiss.omp_get_max_threads() == 3
        finally:
            faiss.omp_set_num_threads(threads)

    @pytest.mark.parametrize("step", [2, 100])  # many chosen, and few
    def test_among_chosen_ones(self, path: Path, step: int) -> None:
        chosen = list(range(1, self.COUNT + 1, step))
        vectors, question = Vectors.open(path), _rows(1, seed=9)[0]
        found = vectors.search(question, 10, np.array(chosen, np.int64))
        assert list(found) == _nearest(_rows(self.COUNT)[::step], chosen, question, 10)

    def test_building_goes_on_with_all_that_is_exact(self, path: Path) -> None:
        vectors = Vectors.read(path)
        vectors.remove(range(1, self.COUNT - 9))
        vectors.write(path.with_name("small.faiss"))
        assert not path.with_name("small.brief.faiss").exists()
        assert len(Vectors.open(path.with_name("small.faiss"))) == 10

    def test_damage_says_what_to_do(self, path: Path) -> None:
        for broken in (path.with_name("vectors.brief.faiss"), path):
            broken.write_bytes(b"nothing")
            with pytest.raises(BrokenIndex, match="hoidap build"):
                Vectors.open(path)

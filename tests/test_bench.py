"""The bench's parts, on an archive of a few hundred passages. What it prints is measured, never asserted."""

from pathlib import Path

import numpy as np
import pytest

from eval.bench import HEAD, Row, build_bench, built_before, line
from eval.bench_corpus import (
    BenchQuestion,
    Copies,
    GeneratedReader,
    read_questions,
    reports_for,
    sentence_vectors,
    write_questions,
)
from eval.bench_measure import Measured, Times, measure, percentiles
from index.search import open_index
from ingest.reader import ReadReport
from tests.fakes import HashEmbedder

PASSAGES = 300


@pytest.fixture(scope="module")
def embedder() -> HashEmbedder:
    return HashEmbedder(32)


@pytest.fixture(scope="module")
def folder(embedder: HashEmbedder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bench")
    build_bench(PASSAGES, made, embedder, sentence_vectors(embedder, made / "cache"))
    return made


def test_the_archive_has_as_many_passages_as_were_asked_for(folder: Path, embedder: HashEmbedder) -> None:
    index = open_index(folder / "index", embedder)
    assert index.passage_count() == PASSAGES
    assert 5 <= len(index.reports()) <= 20


def test_it_is_built_once_for_an_embedder(folder: Path, embedder: HashEmbedder, tmp_path: Path) -> None:
    seconds = built_before(folder, embedder)
    assert seconds is not None
    assert seconds > 0
    assert built_before(folder, HashEmbedder(16)) is None
    assert built_before(tmp_path, embedder) is None


def test_each_question_has_its_source_and_vector(folder: Path, embedder: HashEmbedder) -> None:
    texts, asked = reports_for(PASSAGES)
    questions = read_questions(folder / "questions.jsonl")
    assert [(each.text, each.source) for each in questions] == asked
    assert len(questions) == 150
    assert {each.source for each in questions} <= texts.keys()
    for each in questions[:5]:
        assert each.vector == pytest.approx(embedder.embed_question(each.text))


def test_questions_are_read_as_they_were_written(tmp_path: Path) -> None:
    given = (BenchQuestion(text="thu ngân sách?", source="a/b.txt", vector=np.array([0.6, 0.8], np.float32)),)
    write_questions(given, tmp_path / "questions.jsonl")
    [read] = read_questions(tmp_path / "questions.jsonl")
    assert (read.text, read.source, read.vector.tolist()) == ("thu ngân sách?", "a/b.txt", given[0].vector.tolist())


def test_copies_lie_close_to_real_vectors_and_each_text_has_its_own() -> None:
    base = np.eye(64, dtype=np.float32)
    copies = Copies("copies", base, ())
    rows = copies.embed_passages([f"Thu ngân sách {number} tỷ đồng." for number in range(200)])
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert (rows @ base.T).max(axis=1) == pytest.approx(0.993, abs=0.01)
    assert len(np.unique(rows, axis=0)) == 200
    assert np.array_equal(copies.embed_passages(["Thu ngân sách 7 tỷ đồng."])[0], rows[7])


def test_real_sentences_are_embedded_once(tmp_path: Path) -> None:
    class Counting(HashEmbedder):
        embedded = 0

        def embed_passages(self, texts):  # type: ignore[no-untyped-def]
            self.embedded += len(texts)
            return super().embed_passages(texts)

    embedder = Counting(8)
    first = sentence_vectors(embedder, tmp_path)
    assert np.array_equal(sentence_vectors(embedder, tmp_path), first)
    assert embedder.embedded == len(first) == 2500


def test_the_reader_stops_at_the_size() -> None:
    texts, _ = reports_for(60)
    reader = GeneratedReader(texts, 60)
    found = [(source, read) for source, read in reader.read_all(reader.files, lambda: None)]
    assert [source for source, _ in found] == list(texts)
    kept = [read.passages for _, read in found if isinstance(read, ReadReport)]
    assert sum(map(len, kept)) == 60
    for source, passages in zip(texts, kept, strict=True):
        assert all(passage.source == source for passage in passages)


def test_an_index_that_compares_every_vector_misses_nothing(folder: Path, embedder: HashEmbedder) -> None:
    measured = measure(folder / "index", embedder, read_questions(folder / "questions.jsonl")[:20])
    assert measured.recall == (1.0, 1.0)
    for times in (measured.everywhere, measured.within):
        assert 0 < times.p50 <= times.p95


def test_percentiles() -> None:
    assert percentiles([5.0] * 99 + [105.0]) == Times(p50=5.0, p95=5.0)
    assert percentiles(list(range(101))) == Times(p50=50.0, p95=95.0)
    assert percentiles([9.0], [2.0]).busy == (2.0, 2.0)
    with pytest.raises(ValueError, match="nothing"):
        percentiles([])


def test_the_line_of_a_size_fills_the_table() -> None:
    measured = Measured(
        opened=12.4,
        own=100.6,
        mapped=2000.0,
        everywhere=Times(p50=3.4, p95=7.8, busy=(2.6, 5.1)),
        within=Times(p50=1.0, p95=2.0),
        recall=(1.0, 0.9984),
    )
    row = Row(passages=1_000_000, built=61.0, size=1234.5, measured=measured, answers=Times(p50=90.0, p95=140.0))
    head, rule = HEAD.splitlines()
    assert head.count("|") == rule.count("|") == line(row).count("|")
    assert (
        line(row) == "| 1.000.000 | 3 / 8 (3 / 5) | 1 / 2 | 90 / 140 | 1,000 / 0,998 | 12 | 101 / 2000 | 61 | 1234 |\n"
    )

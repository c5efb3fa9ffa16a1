"""What a bench indexes: generated look-alike reports, and vectors that are perturbed copies of real ones.

Embedding a million passages takes hours. A few thousand generated sentences are embedded once; every passage then gets
one of their vectors, moved as far as other figures in the same sentence move it.
"""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from errors import UnreadableFile
from eval.lookalike import draw_world, generate
from eval.lookalike_units import LARGEST
from index.embedder import Embedder, Matrix, Vector
from index.model_text import model_text
from ingest.passages import passages_of
from ingest.read import read_report
from ingest.reader import ReadReport
from ingest.report import Report

SENTENCES = 2500
QUESTIONS = 150
SEED = 7
_PASSAGES_OF_A_REPORT = 45  # a little fewer than they have
_MONTHS = 24
_SAMPLED_UNITS, _SAMPLED_MONTHS = 6, 12
# Length of what is added to a unit vector: a cosine of 0.993, as between sentences that differ in their figures.
_MOVED = 0.12


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchQuestion:
    """``source`` holds the answer; ``vector`` is the question's own, by the real model."""

    text: str
    source: str
    vector: Vector


class Copies:
    """An embedder whose passages are perturbed copies of ``base``, and whose questions were embedded before."""

    def __init__(self, name: str, base: Matrix, questions: Sequence[BenchQuestion]) -> None:
        self._name = name
        self._base = base
        self._questions: Mapping[str, Vector] = {question.text: question.vector for question in questions}

    @property
    def name(self) -> str:
        return self._name

    @property
    def dimension(self) -> int:
        return int(self._base.shape[1])

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """The same text gives the same row."""
        rows = np.empty((len(texts), self.dimension), np.float32)
        for row, text in zip(rows, texts, strict=True):
            number = zlib.crc32(text.encode())
            moved = np.random.default_rng(number).standard_normal(self.dimension, np.float32)
            row[:] = self._base[number % len(self._base)] + moved * (_MOVED / self.dimension**0.5)
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)

    def embed_question(self, text: str) -> Vector:
        """Raises KeyError for a question that is none of the bench's."""
        return self._questions[text]


class GeneratedReader:
    """The index's reader over generated texts, through the product's own reading; stops after ``passages``."""

    name = "bench/1"

    def __init__(self, texts: Mapping[str, str], passages: int) -> None:
        self._texts = texts
        self._left = passages

    @property
    def files(self) -> list[tuple[Path, str]]:
        """As a build wants them; there are no such files."""
        return [(Path(source), source) for source in self._texts]

    def hash(self, path: Path) -> str:
        return hashlib.sha256(self._texts[path.as_posix()].encode()).hexdigest()

    def read_all(
        self,
        files: Sequence[tuple[Path, str]],
        step: Callable[[], None],  # noqa: ARG002  part of what a build calls
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        """One after the other, in this process."""
        for _, source in files:
            report = _read(source, self._texts[source])
            found = passages_of(report)[: self._left]
            self._left -= len(found)
            yield source, ReadReport(report=report, passages=found)


def reports_for(passages: int) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Texts by source, enough for so many passages, and questions with the source that answers each."""
    reports = passages // _PASSAGES_OF_A_REPORT + 1
    units = min(LARGEST, reports // _MONTHS + 1)
    corpus = generate(units, reports // units + 4, SEED, answerable=QUESTIONS, unanswerable=0)
    return dict(corpus.reports), [(str(record["question"]), str(record["doc"])) for record in corpus.gold]


def sentence_vectors(embedder: Embedder, cache: Path) -> Matrix:
    """Of ``SENTENCES`` generated passages; embedded once for each embedder."""
    path = cache / f"{embedder.name}.npy"
    if not path.exists():
        texts: list[str] = []
        for report in draw_world(_SAMPLED_UNITS, _SAMPLED_MONTHS, SEED).reports:
            read = _read(report.source, report.text)
            texts += (model_text(read.letterhead, passage) for passage in passages_of(read))
        cache.mkdir(parents=True, exist_ok=True)
        np.save(path, embedder.embed_passages(texts[:SENTENCES]))
    base: Matrix = np.load(path)
    return base


def write_questions(questions: Sequence[BenchQuestion], path: Path) -> None:
    """JSON Lines."""
    records = ({"text": each.text, "source": each.source, "vector": each.vector.tolist()} for each in questions)
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")


def read_questions(path: Path) -> tuple[BenchQuestion, ...]:
    """What ``write_questions`` wrote."""
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(BenchQuestion(**(record | {"vector": np.array(record["vector"], np.float32)})) for record in records)


def _read(source: str, text: str) -> Report:
    with TemporaryDirectory() as folder:
        path = Path(folder) / Path(source).name
        path.write_text(text, encoding="utf-8")
        return read_report(path, source)

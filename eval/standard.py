"""The standard recipe as a baseline: what one gets without understanding reports.

LangChain's recursive splitter at the sizes that its tutorials use, the same embedder as ours, exact FAISS search, the
nearest chunks as they come: no titles, no frames, no lexical side. It finds and does not answer, so that only its
``hits`` are to be judged.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from langchain_text_splitters import RecursiveCharacterTextSplitter

from index.embedder import Embedder
from index.vectors import Vectors

NAME = "standard"
CHUNK, OVERLAP = 1000, 200
_HITS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """``text`` stands in its source at ``start``."""

    source: str
    start: int
    text: str


class StandardRecipe:
    """Reports (source → text), split and embedded once; then searched."""

    def __init__(self, texts: Mapping[str, str], embedder: Embedder) -> None:
        self._embedder = embedder
        self._chunks = split(texts)
        self._vectors = Vectors(embedder.dimension)
        embedded = embedder.embed_passages([chunk.text for chunk in self._chunks])
        self._vectors.add(range(len(self._chunks)), embedded)

    def search(self, question: str, limit: int = _HITS) -> tuple[dict[str, object], ...]:
        """The nearest chunks, best first, as the answer contract's ``hits``."""
        nearest = self._vectors.search(self._embedder.embed_question(question), limit)
        ranked = sorted(nearest.items(), key=lambda item: (-item[1], item[0]))
        return tuple(_hit(self._chunks[key], score) for key, score in ranked)

    def answer(
        self,
        question: str,
        history: Sequence[Mapping[str, str]] = (),  # noqa: ARG002  part of the harness's call
    ) -> dict[str, object]:
        """An object of the answer contract that holds hits and says nothing; earlier turns are not looked at."""
        return {
            "question": question,
            "answer": "",
            "refused": False,
            "reason": None,
            "figures": [],
            "citations": [],
            "hits": list(self.search(question)),
            "answerer": NAME,
        }


def split(texts: Mapping[str, str]) -> tuple[Chunk, ...]:
    """Chunks of at most ``CHUNK`` characters, in order."""
    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP, add_start_index=True)
    return tuple(
        Chunk(source=source, start=document.metadata["start_index"], text=document.page_content)
        for source, text in texts.items()
        for document in splitter.create_documents([text])
    )


def _hit(chunk: Chunk, score: float) -> dict[str, object]:
    return {
        "source": chunk.source,
        "page": 1,
        "start": chunk.start,
        "end": chunk.start + len(chunk.text),
        "text": chunk.text,
        "score": score,
    }

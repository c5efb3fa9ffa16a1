"""A LangChain retriever over an index: a question → the passages that may answer it, as documents, best first.

The ranking is the product's own (indicator, place, period, kind of figure), not similarity alone.
"""

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import SkipValidation

from answer.find import Searcher, find
from answer.frame import frame_of
from index.hit import Hit


class ReportRetriever(BaseRetriever):
    """``page_content`` is the passage's verbatim text; ``metadata`` says where it stands, in plain values."""

    searcher: SkipValidation[Searcher]
    limit: int = 10

    def _get_relevant_documents(
        self,
        query: str,
        *,
        run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002  LangChain passes it by name
    ) -> list[Document]:
        places = (card.letterhead.place for card in self.searcher.reports())
        known = tuple(dict.fromkeys(place for place in places if place is not None))
        return [_document(hit) for hit in find(frame_of(query, known), self.searcher).hits[: self.limit]]


def _document(hit: Hit) -> Document:
    passage, head = hit.passage, hit.report.letterhead
    return Document(
        page_content=passage.text,
        metadata={
            "source": passage.source,
            "page": passage.page,
            "start": passage.start,
            "end": passage.end,
            "section": " › ".join(passage.section),
            "title": head.title or "",
            "place": str(head.place or ""),
            "period": str(head.period or ""),
            "score": hit.score,
        },
    )

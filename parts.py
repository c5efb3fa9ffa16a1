"""The wiring that every command shares: settings → the embedder, the index, the answerer over it."""

from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from errors import UsageError
from settings import Settings

if TYPE_CHECKING:
    from answer.answer import Answerer
    from answer.find import Searcher
    from answer.record import Program
    from index.embedder import Embedder
    from index.search import Index, SeenTogether
    from web.access import Rules


def embedder_of(settings: Settings) -> "Embedder":
    """Loads its model with the first text."""
    from index.embedder import SentenceTransformerEmbedder

    return SentenceTransformerEmbedder(settings.model, Path(settings.models))


def index_of(folder: Path, settings: Settings, together: "SeenTogether | None" = None) -> "Index":
    """``together``: where not everyone sees everything. Raises IndexProblem with what to do about it."""
    from index.reranker import CrossEncoderReranker
    from index.search import open_index

    reranker = CrossEncoderReranker(settings.reranker, Path(settings.models)) if settings.reranker else None
    return open_index(folder, embedder_of(settings), reranker, together)


def rules_of(settings: Settings) -> "Rules":
    """The rule file's, or those that hold without one. Raises UsageError."""
    from web.access import Rules, read_rules

    return read_rules(Path(settings.rules)) if settings.rules else Rules()


def answerer_of(searcher: "Searcher", settings: Settings) -> "Answerer":
    """Over what ``searcher`` knows; it understands a question by the turns before it."""
    from answer.conversation import ConversingAnswerer

    return ConversingAnswerer(_single_answerer(searcher, settings), searcher)


def program_of(settings: Settings) -> "Program":
    """What a record says of the program. A model's folder is no matter of its readers, nor is a server's address."""
    from answer.record import Program

    by_model = settings.answerer == "language-model"
    return Program(
        version=version("hoidap"),
        settings={
            "answerer": settings.answerer,
            "reranker": Path(settings.reranker).name,
            "language_model": settings.language_model if by_model else "",
        },
    )


def _single_answerer(searcher: "Searcher", settings: Settings) -> "Answerer":
    """What answers whole questions, one at a time."""
    if settings.answerer == "extractive":
        from answer.extractive import ExtractiveAnswerer

        return ExtractiveAnswerer(searcher)
    if not settings.language_model:
        raise UsageError("Hãy đặt HOIDAP_LANGUAGE_MODEL, ví dụ openai:tên-mô-hình, khi HOIDAP_ANSWERER=language-model.")
    from answer.chat_model import Budget, LangChainModel
    from answer.language_model import LanguageModelAnswerer

    budget = Budget(seconds=settings.language_model_seconds, tokens=settings.language_model_tokens)
    model = LangChainModel(
        settings.language_model, url=settings.language_model_url, key=settings.language_model_key, budget=budget
    )
    return LanguageModelAnswerer(searcher, model, budget)

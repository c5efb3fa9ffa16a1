"""The wiring of ``hoidap eval``: who is asked the gold questions, and what is asked the same to stand beside."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import parts
from answer.answer import Answerer
from connect.batch import answered, asked_of
from eval.labels import EXTRACTIVE, STANDARD
from eval.run import Asker, Compared
from index.manifest import refused_files
from index.search import Index
from ingest.tools import lacks_tool
from settings import Settings


def asker_of(answerer: Answerer) -> Asker:
    """The answerer, as the judge asks it: it sees nothing but the answer as JSON."""

    def ask(question: str, history: Sequence[Mapping[str, str]]) -> dict[str, Any]:
        return answered(answerer, asked_of(question, history))

    return ask


def compared_of(index: Index, settings: Settings, *, standard: bool) -> list[Compared]:
    """The default answerer beside another one, and the usual recipe where it is wanted."""

    def extractive() -> Asker:
        return asker_of(parts.answerer_of(index, replace(settings, answerer="extractive")))

    def usual() -> Asker:
        from eval.standard import StandardRecipe

        texts = {card.source: index.text(card.source) for card in index.reports()}
        return StandardRecipe(texts, parts.embedder_of(settings)).answer

    beside = [Compared(label=EXTRACTIVE, make=extractive, answers=True)] * (settings.answerer != "extractive")
    return beside + [Compared(label=STANDARD, make=usual, answers=False)] * standard


def unread_of(folder: Path) -> dict[str, str]:
    """The reports that the index is without since this machine lacks the tool that reads them: source → reason."""
    return {source: reason for source, reason in refused_files(folder).items() if lacks_tool(reason)}

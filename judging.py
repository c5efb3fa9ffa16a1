"""The wiring of ``hoidap eval``: who is asked the gold questions, what is asked the same to stand beside, and the
texts that quotations are held against."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import parts
from answer.answer import Answerer
from connect.batch import answered, asked_of
from eval.labels import EXTRACTIVE, STANDARD
from eval.run import Asker, Compared
from index.manifest import current_generation, read_manifest, refused_files
from index.search import Index
from ingest.files import locate
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


class Originals:
    """``Sources``: the files themselves where they are plain text and still there, else what the index read."""

    def __init__(self, index: Index, folder: Path) -> None:
        self._index = index
        self._folders = [Path(each) for each in read_manifest(folder, current_generation(folder)).folders]

    def text(self, source: str) -> str:
        path = locate(self._folders, source) if source.lower().endswith((".txt", ".md")) else None
        try:
            return path.read_text(encoding="utf-8-sig") if path else self._index.text(source)
        except UnicodeDecodeError:  # an old encoding, which only the reader knows
            return self._index.text(source)


def unread_of(folder: Path) -> dict[str, str]:
    """The reports that the index is without since this machine lacks the tool that reads them: source → reason."""
    return {source: reason for source, reason in refused_files(folder).items() if lacks_tool(reason)}

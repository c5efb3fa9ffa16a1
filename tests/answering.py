"""What an answering process of a test is given: an index that is none, and an answerer that does as it is told."""

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from answer.answer import Answer, Turn
from errors import StaleIndex
from index.hit import ReportCard
from tests.web_fakes import CARDS


@dataclass(frozen=True)
class SomeReports:
    """As much of an index as decides what may be seen."""

    cards: tuple[ReportCard, ...] = CARDS

    def reports(self) -> tuple[ReportCard, ...]:
        return self.cards

    def of(self, sources: Sequence[str]) -> "SomeReports":
        return SomeReports(tuple(card for card in self.cards if card.source in sources))


class Obedient:
    """ "chậm" never ends, "hỏng" is a bug, "lỗi" an error of ours; else the process and what it sees, in two steps."""

    name = "obedient"

    def __init__(self, searcher: Any) -> None:
        self._searcher = searcher

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:
        yield Answer(question=question, text="một nửa")
        if "chậm" in question:
            time.sleep(3600)
        if "hỏng" in question:
            raise ZeroDivisionError("chia cho không")
        if "lỗi" in question:
            raise StaleIndex("Chỉ mục cũ.")
        seen = ", ".join(card.source for card in self._searcher.reports())
        yield Answer(question=question, text=f"{os.getpid()}: {seen} ({len(history)})")


def current() -> Any:
    generation = SimpleNamespace(path=Path("generation-1"), index=SomeReports())
    return SimpleNamespace(now=lambda: generation)


def nothing() -> Any:
    raise StaleIndex("Không mở được.")

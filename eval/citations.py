"""Whether the quotes of an answer stand, word for word, in the reports that they name."""

from typing import Protocol

from eval.gold import Gold, same_source
from eval.reply import Quoted, Reply
from eval.wording import contains_words, words_and_figures

QUOTE_LIMIT = 800
_OPENING = 600


class Sources(Protocol):
    """The reports that answers may cite."""

    def text(self, source: str) -> str | None:
        """The report's text, of its file or as it was read; None or "" for an unknown source."""


class Texts:
    """``Sources`` folded for comparison, each report once."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._folded: dict[str, str] = {}

    def opening(self, source: str) -> str:
        """Letterhead and title, as far as they matter; "" for an unknown source."""
        return self.words(source)[:_OPENING]

    def words(self, source: str) -> str:
        if source not in self._folded:
            self._folded[source] = words_and_figures(self._sources.text(source) or "")
        return self._folded[source]


def verbatim(citation: Quoted, texts: Texts) -> bool:
    """Whitespace and markup aside; a quote as long as a report is none, and a cell's is the text of its row."""
    quote = words_and_figures(citation.quote)
    return len(citation.quote) <= QUOTE_LIMIT and contains_words(texts.words(citation.source), quote)


def cites_gold(gold: Gold, reply: Reply) -> bool | None:
    """Whether every report that holds the evidence is cited; None when the gold names none."""
    if not gold.reports:
        return None
    return all(any(same_source(doc, citation.source) for citation in reply.citations) for doc in gold.reports)

"""Figures of an answer's text that the quotes cited in their sentence do not hold. Refusals are read alike.

A figure is held by a quote when a figure there has its value, no other unit or scale, and not the opposite
direction. A sentence without a marker may rest on any quote of the answer. Nothing that the answer says about
itself ("computed") excuses a figure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from eval.citations import QUOTE_LIMIT
from eval.reply import Reply
from eval.scanner import Scanned, scan
from eval.wording import markers

_SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+(?=[\W\d]*[A-ZĐ])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """How many figures the text shows, and those that no quote holds, as written with their unit."""

    figures: int
    unsupported: tuple[str, ...]


def check_support(reply: Reply) -> Support:
    """Over the whole text, sentence by sentence."""
    quotes = {citation.marker: scan(citation.quote) for citation in reply.citations if _short(citation.quote)}
    everything = [figure for figures in quotes.values() for figure in figures]
    sources = {citation.source for citation in reply.citations}
    shown, unsupported = 0, []
    for sentence in _SENTENCE_END.split(reply.text):
        marked = markers(sentence)
        pool = [figure for marker in marked for figure in quotes.get(marker, ())] if marked else everything
        for figure in scan(sentence):
            if _trivial(figure):
                continue
            shown += 1
            if not _held(figure, pool) and not _counts(figure, sources):
                unsupported.append(f"{figure.number} {figure.unit.name}".strip())
    return Support(figures=shown, unsupported=tuple(unsupported))


def _short(quote: str) -> bool:
    return len(quote) <= QUOTE_LIMIT


def _trivial(figure: Scanned) -> bool:
    """A lone digit that counts nothing: a rank in a list, a part of a name."""
    return len(figure.number) == 1 and not figure.unit.name and figure.unit.scale == 1


def _held(figure: Scanned, pool: Sequence[Scanned]) -> bool:
    return any(_same(figure, quoted) for quoted in pool)


def _same(figure: Scanned, quoted: Scanned) -> bool:
    if figure.unit.conflicts(quoted.unit) or (figure.sign and quoted.sign and figure.sign != quoted.sign):
        return False
    unscaled = figure.unit.unknown or quoted.unit.unknown
    return figure.amount == quoted.amount or (unscaled and figure.value == quoted.value)


def _counts(figure: Scanned, sources: set[str]) -> bool:
    """ "2 báo cáo" where two are cited."""
    return figure.following.lstrip().startswith("báo cáo") and figure.value == len(sources)

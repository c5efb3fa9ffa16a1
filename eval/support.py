"""Figures of an answer's text that the quotes cited in their sentence do not hold. Refusals are read alike.

A figure is held by a quote when a figure there has its value, no other unit or scale, and not the opposite
direction. A sentence without a marker may rest on any quote of the answer. Nothing that the answer says about
itself ("computed") excuses a figure: a difference that a sentence announces is computed here once more.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from eval.citations import QUOTE_LIMIT
from eval.reply import Reply
from eval.scanner import Scanned, scan
from eval.wording import markers

_ROUNDED = Decimal("0.01")
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
            held = _held(figure, pool) or _counts(figure, sources) or _lies_between(figure, pool, sentence)
            if not held:
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


def _lies_between(figure: Scanned, pool: Sequence[Scanned], sentence: str) -> bool:
    """ "Chênh lệch: … cao hơn 445 lượt (6,38 %)": what lies between two quoted figures, or its share of one of them."""
    if not sentence.strip().lower().startswith("chênh lệch"):
        return False
    pairs = [(one, other) for one in pool for other in pool if not one.unit.conflicts(other.unit)]
    if figure.following.lstrip().startswith("%"):
        shares = (abs(one.amount - other.amount) / other.amount * 100 for one, other in pairs if other.amount)
        return any(abs(share - figure.value) < _ROUNDED for share in shares)
    return any(abs(one.amount - other.amount) == figure.amount for one, other in pairs)


def _counts(figure: Scanned, sources: set[str]) -> bool:
    """ "2 báo cáo" where two are cited."""
    return figure.following.lstrip().startswith("báo cáo") and figure.value == len(sources)

"""Figures of an answer's text that the quotes cited in their sentence do not hold. Refusals are read alike.

A figure is held by a quote when a figure there has its value, no other unit or scale, and not the opposite
direction. A sentence without a marker may rest on any quote of the answer. Nothing that the answer says about
itself ("computed") excuses a figure: a difference that a sentence announces is computed here once more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from eval.citations import QUOTE_LIMIT
from eval.reply import Reply
from eval.scanner import Scanned, scan
from eval.units import Unit
from eval.wording import markers, sentences

_POINTS = Unit(name="điểm %", measured=True)
_ROUNDED = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """How many figures the text shows, and those that no quote holds, as written with their unit.

    ``cited``: how many a quotation holds that their own sentence names and that stands in its report.
    """

    figures: int
    unsupported: tuple[str, ...]
    cited: int = 0


def check_support(reply: Reply, proven: frozenset[int] = frozenset()) -> Support:
    """Over the whole text, sentence by sentence. ``proven``: markers whose quotations stand in their reports."""
    quotes = {citation.marker: scan(citation.quote) for citation in reply.citations if _short(citation.quote)}
    everything = [figure for figures in quotes.values() for figure in figures]
    sources = {citation.source for citation in reply.citations}
    shown, cited, unsupported = 0, 0, []
    for sentence in sentences(reply.text):
        marked = markers(sentence)
        pool = [figure for marker in marked for figure in quotes.get(marker, ())] if marked else everything
        sure = [figure for marker in marked if marker in proven for figure in quotes.get(marker, ())]
        for figure in scan(sentence):
            if _trivial(figure):
                continue
            shown += 1
            counted = _counts(figure, sources)
            cited += counted or _rests_on(figure, sure, sentence)
            if not counted and not _rests_on(figure, pool, sentence):
                unsupported.append(f"{figure.number} {figure.unit.name}".strip())
    return Support(figures=shown, unsupported=tuple(unsupported), cited=cited)


def _short(quote: str) -> bool:
    return len(quote) <= QUOTE_LIMIT


def _trivial(figure: Scanned) -> bool:
    """A lone digit that counts nothing: a rank in a list, a part of a name."""
    return len(figure.number) == 1 and not figure.unit.name and figure.unit.scale == 1


def _rests_on(figure: Scanned, pool: Sequence[Scanned], sentence: str) -> bool:
    return any(_same(figure, quoted) for quoted in pool) or _lies_between(figure, pool, sentence)


def _same(figure: Scanned, quoted: Scanned) -> bool:
    if figure.unit.conflicts(quoted.unit) or (figure.sign and quoted.sign and figure.sign != quoted.sign):
        return False
    unscaled = figure.unit.unknown or quoted.unit.unknown
    return figure.amount == quoted.amount or (unscaled and figure.value == quoted.value)


def _lies_between(figure: Scanned, pool: Sequence[Scanned], sentence: str) -> bool:
    """ "Chênh lệch: … cao hơn 445 lượt (6,38 %)": what lies between two quoted figures, or its share of one of them."""
    if not sentence.strip().lower().startswith("chênh lệch"):
        return False
    pairs = [_alike(one, other) for one in pool for other in pool if not one.unit.conflicts(other.unit)]
    if figure.unit.name == "%":
        shares = (abs(one - other) / other * 100 for one, other, _ in pairs if other)
        return any(abs(share - figure.value) < _ROUNDED for share in shares)
    return any(
        abs(one - other) in ({figure.value} if unit.unknown else {figure.amount})
        for one, other, unit in pairs
        if not figure.unit.conflicts(_POINTS if unit.name == "%" else unit)
    )


def _alike(one: Scanned, other: Scanned) -> tuple[Decimal, Decimal, Unit]:
    """Both amounts in the unit of both: a bare figure, as in a table cell, has that of the other."""
    unit = other.unit if one.unit.unknown else one.unit
    scale = {each.unit.scale for each in (one, other) if not each.unit.unknown}
    if len(scale) == 1:
        return one.value * unit.scale, other.value * unit.scale, unit
    return one.amount, other.amount, unit


def _counts(figure: Scanned, sources: set[str]) -> bool:
    """ "2 báo cáo" where two are cited."""
    return figure.following.lstrip().startswith("báo cáo") and figure.value == len(sources)

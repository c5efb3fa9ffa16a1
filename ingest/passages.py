"""Report → the passages that are searched and quoted: sentences, table rows, footnotes, the letterhead as a whole.

A passage lies within one block (the letterhead's blocks count as one) and is verbatim: joining or dividing
only moves its borders. Headings are no passages but the sections of those below them; neither are the header
rows of tables, which are the columns of the rows below.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ingest.above import gone_on_with
from ingest.arithmetic import Finding, doubts
from ingest.leads import in_context, leads_of
from ingest.report import Block, Passage, PassageKind, Report
from ingest.tables import CELL_SEPARATOR
from vietnamese.words import Span, sentences

LONGEST = 1_000
_SHORTEST = 40
_DIVIDERS = ("; ", ", ", " ")


def passages_of(report: Report) -> tuple[Passage, ...]:
    """All passages that hold a letter or a figure, in the order of the text; with what of them does not add up."""
    found = doubts(report)
    return tuple(_doubted(passage, found) for passage in _passages(report) if any(map(str.isalnum, passage.text)))


def _doubted(passage: Passage, found: Sequence[Finding]) -> Passage:
    notes = [finding.note for finding in found if finding.start < passage.end and passage.start < finding.end]
    return replace(passage, doubt=" ".join(notes)) if notes else passage


def page_of(report: Report, offset: int) -> int:
    """The number of the page on which an offset of the report's text lies, from 1."""
    return max(1, bisect_right(report.pages, offset))


def _passages(report: Report) -> Iterator[Passage]:
    leads, above = leads_of(report), gone_on_with(report)
    for kind, group in groupby(report.blocks, key=lambda block: block.kind):
        blocks = list(group)
        if kind == "letterhead":
            lines = [Span(start=block.start, end=block.end) for block in blocks]
            for span in _packed(lines, report.text):
                yield _passage(report, span, "letterhead", blocks[0])
        elif kind == "row":
            for block in blocks:
                yield from _row(report, block)
        elif kind in {"paragraph", "footnote"}:
            for block in blocks:
                for span in _sentences(report.text, block):
                    passage = _passage(report, span, "footnote" if kind == "footnote" else "prose", block)
                    governed = leads.get(block.start, ""), above.get(block.start, ())
                    yield in_context(passage, report.text, block, *governed)


def _passage(report: Report, span: Span, kind: PassageKind, block: Block) -> Passage:
    return Passage(
        source=report.source,
        start=span.start,
        end=span.end,
        text=report.text[span.start : span.end],
        page=block.page or page_of(report, span.start),
        kind=kind,
        section=block.section,
        parents=block.parents,
        caption=block.caption,
        sheet=block.sheet,
        cells=block.cells,
    )


def _sentences(text: str, block: Block) -> Iterator[Span]:
    """The block's sentences; fragments and lead-ins joined to their neighbour, overlong ones divided."""
    found = sentences(text[block.start : block.end])
    whole = [Span(start=block.start + span.start, end=block.start + span.end) for span in found]
    for span in _joined(whole, text):
        yield from _divided(span, text)


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and _needs_company(text[joined[-1].start : joined[-1].end]) and _fits(joined[-1], span):
            joined[-1] = Span(start=joined[-1].start, end=span.end)
        else:
            joined.append(span)
    if len(joined) > 1 and _needs_company(text[joined[-1].start : joined[-1].end]) and _fits(joined[-2], joined[-1]):
        joined[-2:] = [Span(start=joined[-2].start, end=joined[-1].end)]
    return joined


def _needs_company(text: str) -> bool:
    """ "Cụ thể:", "Trong đó:", "(1)": it says nothing by itself."""
    return text.endswith(":") or sum(map(str.isalpha, text)) < _SHORTEST


def _fits(first: Span, second: Span) -> bool:
    return second.end - first.start <= LONGEST


def _divided(span: Span, text: str) -> Iterator[Span]:
    """Pieces of at most ``LONGEST`` characters, cut behind the last ";", else ",", else blank that allows it."""
    start = span.start
    while span.end - start > LONGEST:
        cut = next((cut for divider in _DIVIDERS if (cut := text.rfind(divider, start + 1, start + LONGEST)) > 0), None)
        end = start + LONGEST if cut is None else cut + (text[cut] != " ")
        yield Span(start=start, end=end)
        start = end + (text[end] == " ")
    yield Span(start=start, end=span.end)


def _packed(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """Neighbouring spans put together as long as they fit."""
    packed: list[Span] = []
    for span in spans:
        if packed and _fits(packed[-1], span):
            packed[-1] = Span(start=packed[-1].start, end=span.end)
        else:
            packed.append(span)
    for span in packed:
        yield from _divided(span, text)


def _row(report: Report, block: Block) -> Iterator[Passage]:
    """The row, or groups of its cells where it is too long; nothing for a header row, which has no columns."""
    if not block.columns:
        return
    cells: list[Span] = []
    start = block.start
    for cell in report.text[block.start : block.end].split(CELL_SEPARATOR):
        cells.append(Span(start=start, end=start + len(cell)))
        start += len(cell) + len(CELL_SEPARATOR)
    for span in _packed(cells, report.text):
        covered = [at for at, cell in enumerate(cells) if cell.start < span.end and span.start < cell.end]
        yield replace(
            _passage(report, span, "row", block),
            columns=tuple(block.columns[at] for at in covered),
            units=tuple(block.units[at] for at in covered),
        )

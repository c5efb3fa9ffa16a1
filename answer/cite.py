"""Passages → numbered citations, and the words of a passage that an answer shows.

The passage that an answer uses first is [1], and stays so when it is used again. Of a long sentence the clause that
holds the figure is shown.
"""

import re
from collections.abc import Sequence

from answer.answer import Citation
from answer.label import units_of
from answer.lent_times import named_above
from index.hit import Hit, ReportCard
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.words import Span, clauses, sentence_around

QUOTE_LIMIT = 800
_SHOWN_LIMIT = 330
_SHOWN_FIGURES = 5
_OUTLINE = re.compile(
    r"\s*(?:\d+(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)*[-–/]\s+(?=[^\W\d_])|\(?\d+\)\s+|[a-zđ][.)]\s+|[IVX]{1,5}[.)]\s+|[-–+•*]\s+)"
)
_OF_A_TIME = re.compile(
    r"(?:(?:lũy|luỹ) kế|tính chung|cộng dồn|(?:riêng )?(?:trong |cả )?(?:tháng|quý|năm)"
    r"|(?:\d{1,2}|[^\W\d_]+) tháng)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r",(?!\d)")
# "4.180 nghìn người[2]": the report's own footnote, which in an answer would look like one of its citations.
_FOOTNOTE = re.compile(r"(?<=[^\s\[\]])(?:\[\d{1,3}\])+")


class Citations:
    """Numbers passages in the order in which an answer uses them; the same passage keeps its number."""

    def __init__(self) -> None:
        self._made: list[Citation] = []

    def add(self, passage: Passage, report: ReportCard, around: Span | None = None) -> int:
        """The marker of ``passage``; a longer one than may be quoted is cut to clauses ``around`` a span."""
        span = quoted_span(passage.text, around or Span(start=0, end=min(len(passage.text), QUOTE_LIMIT)))
        start, end = passage.start + span.start, passage.start + span.end
        for citation in self._made:
            if (citation.source, citation.start, citation.end) == (passage.source, start, end):
                return citation.marker
        self._made.append(
            Citation(
                marker=len(self._made) + 1,
                source=passage.source,
                page=passage.page,
                start=start,
                end=end,
                quote=passage.text[span.start : span.end],
                section=passage.section,
                report=report,
                sheet=passage.sheet,
                cells=passage.cells,
                governed_by="\n".join(
                    (passage.lead, named_above(passage), passage.before, passage.caption, *passage.columns)
                ).strip(),
                units=units_of(passage),
                path=(*map(unnumbered, passage.parents), *passage.columns, *_titles(passage)),
                doubt=passage.doubt,
            )
        )
        return len(self._made)

    def add_hit(self, hit: Hit, around: Span | None = None) -> int:
        """As ``add``."""
        return self.add(hit.passage, hit.report, around)

    def all(self) -> tuple[Citation, ...]:
        """In order of their markers."""
        return tuple(self._made)


def _titles(passage: Passage) -> tuple[str, ...]:
    """Of a table row's headings, as an answer names them, without their numbers."""
    return tuple(map(unnumbered, passage.section)) if passage.kind == "row" else ()


def unnumbered(text: str) -> str:
    """An item without its number or bullet, which shown in an answer would look like a figure."""
    return text[outline_width(text) :]


def in_quotes(words: str) -> str:
    """A report's words in quotation marks, without the marks of its footnotes."""
    return f"“{_FOOTNOTE.sub('', words)}”"


def quoted_span(text: str, around: Span) -> Span:
    """At most QUOTE_LIMIT characters of ``text``: all of it, or whole clauses that hold ``around``."""
    if len(text) <= QUOTE_LIMIT:
        return Span(start=0, end=len(text))
    start, end = around.start, around.end
    for clause in _nearest_first(clauses(text), around):
        low, high = min(start, clause.start), max(end, clause.end)
        if high - low <= QUOTE_LIMIT:
            start, end = low, high
    return Span(start=start, end=min(end, start + QUOTE_LIMIT))


def shown_words(text: str, clause: Span, own: Span) -> str:
    """The clause up to the end of the comma-part that holds ``own``, with the head that governs it; verbatim pieces.

    What is left out is marked " … ". Never longer than a lead may be. The head of another sentence ("Ma túy: …. Tai nạn
    5 vụ; …") is none of this one, which then is shown with its own opening.
    """
    comma = _COMMA.search(text, own.end, clause.end)
    end = comma.start() if comma else clause.end
    begun, _ = sentence_around(text, min(clause.start + 1, len(text)))
    colon = text.rfind(": ", begun, clause.start + 1)
    headed = 0 < colon - begun <= _SHOWN_LIMIT // 2 and clause.start > 0
    head = text[begun + outline_width(text[begun:]) : colon].strip() if headed else ""
    start = clause.start + outline_width(text[clause.start : clause.end])
    goes_on = not head and ": " in text[:begun] and _OF_A_TIME.match(text, start) is not None
    opening = _opening(text, begun, clause) if goes_on else ""
    room = _SHOWN_LIMIT - len(head) - len(opening)
    if end - start > room:
        commas = [match.end() for match in _COMMA.finditer(text, start, own.start)]
        start = next((place for place in commas if end - place <= room), own.start)
    if end - start > room:
        end = max(own.end, start + room)
    start = _past_others(text, start, end, own)
    body = text[start:end].strip(" ;,-–")
    if head and start >= colon:
        return f"{head}: {body}" if start <= colon + 2 else f"{head}: … {body}"
    if opening:
        return f"{opening} … {body}"
    return body if start <= clause.start + outline_width(text[clause.start : clause.end]) else f"… {body}"


def _opening(text: str, begun: int, clause: Span) -> str:
    """What a sentence that begins before ``clause`` says up to its first figure; "" where that is long or nothing. A
    clause that opens with a time goes on about it."""
    first = next((each.start for each in find_figures(text) if each.start >= begun), clause.start)
    opening = text[begun + outline_width(text[begun:]) : min(first, clause.start)].strip(" ,;–-")
    return opening if len(opening) <= _SHOWN_LIMIT // 2 else ""


def _past_others(text: str, start: int, end: int, own: Span) -> int:
    """Further on where a list of many figures would hide the one that answers."""
    figures = [each.start for each in find_figures(text) if start <= each.start < end]
    if len(figures) <= _SHOWN_FIGURES:
        return start
    commas = [match.end() for match in _COMMA.finditer(text, start, own.start + 1)]
    return next((place for place in commas if sum(each >= place for each in figures) <= _SHOWN_FIGURES), own.start)


def outline_width(text: str) -> int:
    """How many characters of an item's number or bullet stand at its beginning; shown alone it would look a figure."""
    number = _OUTLINE.match(text)
    return number.end() if number else 0


def _nearest_first(parts: Sequence[Span], around: Span) -> list[Span]:
    return sorted(parts, key=lambda part: abs(part.start - around.start))

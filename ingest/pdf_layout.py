"""Pages of lines → elements: running heads dropped, footnotes apart, lines joined into paragraphs by their layout.

A paragraph begins with an indented line, after a wider gap, at an outline number, or where the line before
ended early. It goes on over a page's end when the last line was full and the next one is not indented.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ingest.elements import Element, Footnote, PageBreak, Paragraph, Table
from ingest.frames import frame_or_table
from ingest.healing import glue, is_item, join
from ingest.joined_tables import same_header
from ingest.markup import squeeze
from ingest.pdf_page import Line, Page, RuledTable

_PAGE_NUMBER = re.compile(r"^(?:[Tt]rang\s*)?[-–(]?\s*\d{1,4}\s*(?:/\s*\d{1,4})?\s*[-–)]?$")
_NOTE = re.compile(r"^(?:\[?(\d{1,3})\]?[.)]?)\s+(?=\D)|^\[?(\d{1,3})\]?(?=[^\W\d_])")
_ENDS = tuple(".;:!?…")
_NUMBER_OF_PAGE = re.compile(
    r"^\W*\d{1,4}(?=\s*[^\w.,\s]|\s+[^\W\d]|$)|(?:\b[Tt]rang\s*|\s)\d{1,4}(?:\s*/\s*\d{1,4})?\W*$"
    r"|\b[Tt]rang\s*\d{1,4}(?:\s*/\s*\d{1,4})?"
)
_RECIPIENTS = re.compile(r"^Nơi nhận\b")
_MOTTO_ENDS = re.compile(r"Tự\s+do\s*[-–]\s*Hạnh\s+phúc\W*$", re.IGNORECASE)
_EDGE_LINES, _LINES_ABOVE = 2, 3
_SMALL_PRINT = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class _Measure:
    """A document's usual type size, its text's left and right edge, and the distance of its lines."""

    size: float
    left: float
    right: float
    pitch: float


def arrange(pages: Sequence[Page]) -> tuple[Element, ...]:
    """Elements of all pages, in reading order."""
    pages = _without_running_lines(pages)
    measure = _measure(pages)
    elements: list[Element] = []
    last: Line | None = None
    for number, page in enumerate(pages):
        body, notes = _footnotes(page, measure)
        body = _letterhead_columns(body, measure) if not number else _signature_columns(body)
        if number:
            elements.append(PageBreak())
        last = _append_page(elements, body, page.tables, measure, last)
        elements.extend(replace(note, page=number + 1) for note in notes)
    return tuple(elements)


def _measure(pages: Sequence[Page]) -> _Measure:
    lines = [line for page in pages for line in page.lines]
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 12.0
    usual = [line for line in lines if abs(line.size - size) < 1 and len(line.text) > 30] or lines
    gaps = [second.top - first.top for page in pages for first, second in pairwise(page.lines)]
    near = [gap for gap in gaps if 0.8 * size < gap < 2.5 * size]
    return _Measure(
        size=size,
        left=_quantile([line.x0 for line in usual], 0.1),
        right=_quantile([line.x1 for line in usual], 0.9),
        pitch=median(near) if near else 1.3 * size,
    )


def _quantile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _without_running_lines(pages: Sequence[Page]) -> list[Page]:
    """Drop page numbers, and what repeats at the top or bottom of at least half of three or more pages.

    Left and right pages may have heads of their own. Only the page's number may differ: lines that differ in other
    figures are text.
    """
    sides = (pages, pages[::2], pages[1::2])
    often = [text for side, share in zip(sides, (2, 1.25, 1.25), strict=True) for text in _repeated(side, share)]
    cleaned = []
    for page in pages:
        edges = _edge_lines(page)
        dropped = {line for line in edges if _PAGE_NUMBER.match(line.text) or _without_number(line) in often}
        cleaned.append(replace(page, lines=tuple(line for line in page.lines if line not in dropped)))
    return cleaned


def _repeated(pages: Sequence[Page], share: float) -> list[str]:
    """What stands at an edge of three pages and of one in ``share``."""
    seen = Counter(text for page in pages for text in {_without_number(line) for line in _edge_lines(page)})
    return [text for text, count in seen.items() if count >= max(3, len(pages) / share)]


def _without_number(line: Line) -> str:
    return _NUMBER_OF_PAGE.sub("#", line.text)


def _edge_lines(page: Page) -> tuple[Line, ...]:
    return page.lines[:_EDGE_LINES] + page.lines[_EDGE_LINES:][-_EDGE_LINES:]


def _footnotes(page: Page, measure: _Measure) -> tuple[list[Line], list[Footnote]]:
    """The lines of small print at the foot, as footnotes, apart from the body's lines."""
    lines = list(page.lines)
    start = len(lines)
    while start and lines[start - 1].size < _SMALL_PRINT * measure.size:
        start -= 1
    while start < len(lines) and not _note_mark(lines[start]):
        start += 1
    notes: list[Footnote] = []
    for line in lines[start:]:
        mark = _note_mark(line)
        if mark is not None and mark != (notes[-1].mark if notes else None):
            text = line.text if line.marks else _NOTE.sub("", line.text)
            notes.append(Footnote(mark=mark, text=text))
        elif notes:
            text = notes[-1].text + glue(notes[-1].text, line.text) + line.text
            notes[-1] = replace(notes[-1], text=text)
    return lines[:start], notes


def _note_mark(line: Line) -> str | None:
    match = _NOTE.match(line.text)
    return match[1] or match[2] if match else None


def _letterhead_columns(lines: Sequence[Line], measure: _Measure) -> list[Line]:
    """Side by side at the top of the first page: the left column, then the right one.

    A line of its own that is not over or below the left one alone stands above both ("BẢN TIN") or below ("BÁO CÁO").
    """
    begin = next((at for at in range(min(_LINES_ABOVE, len(lines))) if _is_beside(lines, at)), 0)
    end = next((at for at in range(begin, len(lines)) if not _is_beside(lines, at)), len(lines))
    middle = (measure.left + measure.right) / 2
    head = lines[begin:end]
    paired = [line for line in head if any(_on_one_height(line, other) for other in head)]
    left = [line for line in paired if line.x0 < middle and line.x1 < middle + 2 * measure.size]
    edge = max((line.x1 for line in left), default=middle)
    border = min((line.x0 for line in paired if line not in left), default=middle)
    left = [line for line in head if line in left or (line not in paired and line.x0 < edge and line.x1 <= border)]
    above = head[: head.index(paired[0])] if paired else []
    order = [*(line for line in above if line.x0 < edge and line.x1 > border), *left]
    rest = [line for line in head if line not in order]
    return [*lines[:begin], *order, *rest, *_signature_columns(lines[end:])]


def _on_one_height(line: Line, other: Line) -> bool:
    return line is not other and abs(line.top - other.top) < line.size


def _is_beside(lines: Sequence[Line], at: int) -> bool:
    """Whether a line has a neighbour on its height, within the next few lines: it is part of two columns."""
    near = lines[max(0, at - 2) : at + 4]
    return any(abs(line.top - other.top) < line.size and line is not other for line in near for other in near) and any(
        _overlap(other, lines[at]) for other in near if other is not lines[at]
    )


def _overlap(first: Line, second: Line) -> bool:
    return first.x1 < second.x0 or second.x1 < first.x0


def _signature_columns(lines: Sequence[Line]) -> list[Line]:
    """Recipients on the left, then the signature on the right."""
    start = next((at for at, line in enumerate(lines) if _RECIPIENTS.match(line.text)), None)
    if start is None:
        return list(lines)
    while start and abs(lines[start - 1].top - lines[start].top) < lines[start].size:
        start -= 1
    recipients = next(line for line in lines[start:] if _RECIPIENTS.match(line.text))
    tail = lines[start:]
    border = min((line.x0 for line in tail if line.x0 > recipients.x1), default=float("inf"))
    left = [line for line in tail if line.x0 < min(border, recipients.x0 + 200)]
    return [*lines[:start], *left, *(line for line in tail if line not in left)]


def _append_page(
    elements: list[Element], lines: Sequence[Line], tables: Sequence[RuledTable], measure: _Measure, last: Line | None
) -> Line | None:
    """Write a page's paragraphs and tables; returns its last line where that may go on over the page."""
    waiting = list(tables)
    previous = last
    turned = last is not None
    for line in lines:
        while waiting and waiting[0].top < line.top:
            elements.extend(_table(waiting.pop(0), elements))
            previous = None
        paragraph = Paragraph(text=line.text, marks=line.marks)
        at = _last_paragraph(elements)
        if previous is None or at is None or _begins(previous, line, measure, turned=turned):
            elements.append(paragraph)
        else:
            first = elements[at]
            assert isinstance(first, Paragraph)
            between = elements[at + 1 :]
            breaks = sum(isinstance(element, PageBreak) for element in between)
            kept = [element for element in between if not isinstance(element, PageBreak)]
            elements[at:] = [join(first, paragraph, pages_turned=breaks), *kept]
        previous, turned = line, False
    for table in waiting:
        elements.extend(_table(table, elements))
    return None if waiting or previous is last else previous


def _last_paragraph(elements: Sequence[Element]) -> int | None:
    return next((at for at in range(len(elements) - 1, -1, -1) if isinstance(elements[at], Paragraph)), None)


def _begins(previous: Line, line: Line, measure: _Measure, *, turned: bool) -> bool:
    """Whether ``line`` begins a paragraph of its own after ``previous``."""
    if is_item(line.text) or abs(line.size - previous.size) > 1:
        return True
    if not turned and line.top < previous.top - line.size:  # from one column's foot to the next one's head
        return not line.text[0].islower()
    if _MOTTO_ENDS.search(previous.text):
        return True
    if _is_centred(previous, measure) or _is_centred(line, measure):
        return turned or not _titles_go_on(previous, line, measure)
    indented = line.x0 > measure.left + 0.8 * measure.size
    ended_early = previous.x1 < measure.right - 3 * measure.size
    if turned:
        return indented or ended_early or previous.text.endswith((".", "!", "?", ":", ";"))
    beside = abs(line.top - previous.top) < 0.5 * line.size
    far = line.top - previous.top > 1.4 * measure.pitch
    deeper = indented and line.x0 > previous.x0 + 0.8 * measure.size
    same_indent = indented and abs(line.x0 - previous.x0) < 1 and previous.text.endswith(_ENDS)
    return beside or far or deeper or same_indent or (ended_early and not line.text[0].islower())


def _is_centred(line: Line, measure: _Measure) -> bool:
    left, right = line.x0 - measure.left, measure.right - line.x1
    return min(left, right) > 2 * measure.size and abs(left - right) < 2 * measure.size


def _titles_go_on(previous: Line, line: Line, measure: _Measure) -> bool:
    """Two centred lines of one title: alike in size and capitals, close together."""
    close = line.top - previous.top < 1.4 * measure.pitch
    if line.text[0].islower():
        return close
    alike = previous.text.isupper() == line.text.isupper()
    return alike and close and len(previous.text) > 30 and not previous.text.endswith(_ENDS)


def _table(table: RuledTable, before: Sequence[Element]) -> Iterator[Element]:
    """The table; one that goes on over the page has a header only where it repeats that of its first part."""
    header = table.header
    above = before[-2] if len(before) > 1 and isinstance(before[-1], PageBreak) else None
    if isinstance(above, Table) and len(above.rows[0]) == len(table.rows[0]):
        first_rows = tuple(tuple(squeeze(cell) for cell in row) for row in table.rows[: above.header])
        header = above.header if same_header(above.rows[: above.header], first_rows) else 0
    yield from frame_or_table(table.rows, header)

"""Tables in plain text that blanks, tabs or bars between the cells set out → their rows, with the lines they take.

Columns of blanks are what a page's words are, a sign being a unit wide: ``ingest/aligned_tables.py`` reads them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.aligned_tables import aligned_tables
from ingest.frames import header_of, header_rows
from ingest.pdf_page import Word

_GAP = re.compile(r"\S(?: {2,}|\t)\s*\S")
_TAB, _BAR = "\t", "|"
_FEWEST_ROWS, _FEWEST_TABS, _FEWEST_BARS = 3, 2, 2
_RULE = re.compile(r"\s*[-=_+|:]{3,}[-=_+|:\s]*$")
_APART, _LINES_ABOVE, _MOST_LINES = 3, 4, 1_000
# One blank is within a cell, two part cells; a blank line stands within a table.
_SIZE, _PITCH = 2.5, 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTable:
    """``first`` and ``end``: its lines. ``header``: how many rows name the columns."""

    first: int
    end: int
    rows: tuple[tuple[str, ...], ...]
    header: int


def text_tables(lines: Sequence[str]) -> tuple[TextTable, ...]:
    """From top to bottom, none over another."""
    barred = tuple(_barred(lines))
    taken = {at for table in barred for at in range(table.first, table.end)}
    others = ["" if at in taken else line for at, line in enumerate(lines)]
    found: list[TextTable] = []
    for table in sorted((*barred, *_tabbed(others), *_aligned(others)), key=lambda table: table.first):
        if not found or table.first >= found[-1].end:
            found.append(table)
    return tuple(found)


def _barred(lines: Sequence[str]) -> Iterator[TextTable]:
    """Lines with as many bars between their cells: "Lúa | ha | 1.200"; rules may stand between them.

    What bars also frame is a row of Markdown, which ``ingest/text_reader.py`` reads.
    """
    at = 0
    while at < len(lines):
        bars, end = _bars(lines[at]), at + 1
        rows = [_cells(lines[at])]
        for position in range(at + 1, len(lines) if bars else at):
            if _bars(lines[position]) == bars:
                rows.append(_cells(lines[position]))
                end = position + 1
            elif not _RULE.match(lines[position]):
                break
        if bars and len(rows) >= _FEWEST_ROWS:
            yield TextTable(first=at, end=end, rows=tuple(rows), header=header_of(rows))
        at = end


def _bars(line: str) -> int:
    """How many part the cells of a line; 0 where too few do, or where they frame it."""
    line = line.strip()
    framed = line.startswith(_BAR) or line.endswith(_BAR)
    count = line.count(_BAR)
    return 0 if framed or count < _FEWEST_BARS or _RULE.match(line) else count


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.split(_BAR))


def _tabbed(lines: Sequence[str]) -> Iterator[TextTable]:
    """Lines with as many tabs, as a sheet that was saved as text has them."""
    at = 0
    for tabs, group in groupby(lines, key=_tabs):
        count = len(list(group))
        if tabs >= _FEWEST_TABS and count >= _FEWEST_ROWS:
            rows = tuple(tuple(cell.strip() for cell in line.split(_TAB)) for line in lines[at : at + count])
            named = all(rows[0]) and not any(map(str.isdigit, "".join(rows[0])))
            yield TextTable(first=at, end=at + count, rows=rows, header=header_rows(rows) if named else 0)
        at += count


def _tabs(line: str) -> int:
    """How many there are; none in prose that tabs only set in."""
    return line.count(_TAB) if sum(bool(cell.strip()) for cell in line.split(_TAB)) > 1 else 0


def _aligned(lines: Sequence[str]) -> Iterator[TextTable]:
    for start, end in _stretches(lines):
        words = [
            word
            for at in range(start, end)
            if not _rules_within(lines, at)
            for word in _words(lines[at], (at - start) * _PITCH)
        ]
        for table in aligned_tables(words)[0]:
            first, last = (start + round(edge / _PITCH) for edge in (table.top, table.bottom - _SIZE))
            yield TextTable(first=first, end=last + 1, rows=table.rows, header=table.header)


def _stretches(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where lines with gaps follow each other closely, with a few lines above for a header."""
    gaps = [at for at, line in enumerate(lines) if _TAB not in line and _GAP.search(line)]
    position = 0
    while position < len(gaps):
        last = position
        while (
            last + 1 < len(gaps)
            and gaps[last + 1] - gaps[last] <= _APART
            and gaps[last + 1] - gaps[position] < _MOST_LINES
        ):
            last += 1
        if last - position + 1 >= _FEWEST_ROWS:
            yield max(0, gaps[position] - _LINES_ABOVE), gaps[last] + 1
        position = last + 1


def _rules_within(lines: Sequence[str], at: int) -> bool:
    """Whether a line only draws a rule below a table's headings, or above its total: cells stand on both sides."""
    if not _RULE.fullmatch(lines[at]):
        return False
    return all(0 <= beside < len(lines) and _GAP.search(lines[beside]) for beside in (at - 1, at + 1))


def _words(line: str, top: float) -> Iterator[Word]:
    for match in re.finditer(r"\S+", line):
        yield Word(
            text=match[0],
            x0=float(match.start()),
            x1=float(match.end()),
            top=top,
            bottom=top + _SIZE,
            size=_SIZE,
        )

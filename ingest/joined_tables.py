"""Tables that a page's end divides → one table, whose ``breaks`` tell where pages begin.

The next page's part has as many columns, and either no header or the same one again, which goes. A row that the
page's end cut in the middle of its words ("Lúa" / "đông xuân") is one row.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ingest.elements import Element, Footnote, PageBreak, Table


def join_tables(elements: Iterable[Element]) -> tuple[Element, ...]:
    """Elements with divided tables whole; footnotes that stood between the parts come after the whole."""
    joined: list[Element] = []
    for element in elements:
        at = _open_table(joined) if isinstance(element, Table) else None
        if at is not None and isinstance(element, Table):
            first = joined[at]
            assert isinstance(first, Table)
            between = joined[at + 1 :]
            turned = sum(isinstance(other, PageBreak) for other in between)
            if turned and _goes_on(first, element):
                footnotes = [other for other in between if not isinstance(other, PageBreak)]
                joined[at:] = [_join(first, element, turned), *footnotes]
                continue
        joined.append(element)
    return tuple(joined)


def same_header(first: Sequence[Sequence[str]], second: Sequence[Sequence[str]]) -> bool:
    """Whether one repeats the other; on a scan a cell of it may have been lost."""
    pairs = [pair for rows in zip(first, second, strict=False) for pair in zip(*rows, strict=False)]
    equal = sum(one == other for one, other in pairs)
    alike = all(one == other or not one or not other for one, other in pairs)
    return list(map(len, first)) == list(map(len, second)) and alike and 2 * equal >= len(pairs)


def _open_table(elements: list[Element]) -> int | None:
    """Where the last table is, when only page breaks and footnotes follow it."""
    for at in range(len(elements) - 1, -1, -1):
        if isinstance(elements[at], Table):
            return at
        if not isinstance(elements[at], Footnote | PageBreak):
            return None
    return None


def _goes_on(first: Table, second: Table) -> bool:
    same_width = len(first.rows[-1]) == len(second.rows[0])
    again = same_header(first.rows[: first.header], second.rows[: second.header])
    return first.sheet is None and same_width and (not second.header or again)


def _join(first: Table, second: Table, turned: int) -> Table:
    above, rows = first.rows, second.rows[second.header :]
    start = len(above) - second.header
    if rows and (whole := _whole_row(above[-1], rows[0])) is not None:
        above, rows, start = (*above[:-1], whole), rows[1:], start - 1
    breaks = (*first.breaks, *[len(above)] * turned, *(at + start for at in second.breaks))
    return replace(first, rows=above + rows, breaks=breaks)


def _whole_row(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...] | None:
    """Both as one, where the second only goes on, in small letters, with words of the first."""
    words = [(before, rest) for before, rest in zip(first, second, strict=True) if rest]
    if len(words) == len(second) or not all(before and rest[0].islower() for before, rest in words):
        return None
    return tuple(f"{before} {rest}".strip() for before, rest in zip(first, second, strict=True))

"""Two lists that a table sets side by side ("Khoản thu | Số tiền | Khoản chi | Số tiền"), or one that it folds.

Each becomes a table of its own: else a row would be one thing, called by the left label, and a figure of the right
list would answer for it.
"""

from collections.abc import Sequence
from dataclasses import replace

from ingest.elements import Table
from ingest.tables import COLUMN_PATH, column_paths, is_amount, is_ordinal


def lists_of(table: Table) -> tuple[Table, ...]:
    """The left and the right half where both have the same headings, but for that of their labels; else the table."""
    width = max(map(len, table.rows), default=0)
    half = width // 2
    paths = table.columns or column_paths(table.rows[: table.header], width)
    if width % 2 or half < 2 or not table.header or table.breaks or any(len(row) != width for row in table.rows):
        return (table,)
    leaves = [path.rpartition(COLUMN_PATH)[2] for path in paths]
    figures = [at for at in range(half) if all(_holds_figures(table, column) for column in (at, at + half))]
    labels = [at for at in range(half) if all(_holds_words(table, column) for column in (at, at + half))]
    unlike = {at for at in range(half) if leaves[at] != leaves[at + half]}
    if len(labels) != 1 or figures[-1:] != [half - 1] or not unlike <= set(labels) or not all(leaves):
        return (table,)
    return tuple(_part(table, columns) for columns in (range(half), range(half, width)))


def _holds_words(table: Table, column: int) -> bool:
    cells = [row[column] for row in table.rows[table.header :] if row[column]]
    words = sum(not is_amount(cell) and not is_ordinal(cell) for cell in cells)
    return 2 * words > len(cells) > 0


def _holds_figures(table: Table, column: int) -> bool:
    cells = [row[column] for row in table.rows[table.header :] if row[column]]
    return 2 * sum(map(is_amount, cells)) > len(cells)


def _part(table: Table, columns: Sequence[int]) -> Table:
    return replace(
        table,
        rows=tuple(tuple(row[column] for column in columns) for row in table.rows),
        columns=tuple(table.columns[column] for column in columns) if table.columns else (),
    )

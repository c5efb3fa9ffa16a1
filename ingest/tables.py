"""A table's grid → its rows as they are quoted: each cell with its header path, its unit and the rows it is part of.

"1.1 | Chi đầu tư | 39,95" below "1 | Chi ngân sách" is quoted with the columns "Quý I › Thực hiện", the unit that the
caption, the column, a column "ĐVT" or the row's label gives, and the parent "Chi ngân sách".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from ingest.elements import Layout, Table
from ingest.frames import COLUMN_NUMBER
from ingest.header_units import (
    DITTO,
    are_units,
    counted_by,
    is_scaled_unit,
    things_named,
    unit_in,
    unit_named,
    unit_of_caption,
)
from ingest.headings import numbering
from vietnamese.text import fold
from vietnamese.units import unit_at

COLUMN_PATH = " › "
CELL_SEPARATOR = " | "
_AMOUNT = re.compile(r"^[(\d.,\s%+*/x−-]*\d[\d.,\s%*/)]*$|^[-–—.…:x]+$")
_ORDINAL = re.compile(r"^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-ZĐa-zđ])[.)]?$|^[-–+•*]$")
_ORDINAL_HEADER = re.compile(r"^(?:s[oố] )?(?:stt|tt)\b")
_UNIT_HEADER, _UNIT_OR_OFFICE = re.compile(r"^(?:dvt|don vi tinh|dv tinh)\b"), re.compile(r"^(?:don vi|dv)\b")
_HYPHEN = re.compile(r"^[IVX]+[-/](?=\S)")  # "I-ta-li-a" is no first item
_BULLET = re.compile(r"^[-–+•*]\s*")
_AMONG = re.compile(r"^[-–+•*\s]*(?:trong (?:do|tong so)|chia ra|bao gom|gom)\b")
_AMONG_ALONE = re.compile(r"^[-–+•*\s]*(?:trong (?:do|tong so)|chia ra|bao gom|gom(?: co)?)\s*:?$")
_TOTAL = re.compile(
    r"^(?:tong (?!cong ty|(?:cuc|ket|hop|quan|bien|dai)\b|lanh|thu ky)"
    r"|cong (?:chung|lai)|toan (?:quoc|tinh|nganh|huyen)|ca nuoc)\b|^(?:tong|cong)\W*$"
)
_TOTAL_ALONE = re.compile(r"^(?:tong(?: so| cong| chung)?|cong|toan (?:quoc|tinh|nganh|huyen)|ca nuoc)\W*$")
_BY = re.compile(r"^(?:phan|chia) theo\b")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_OUTERMOST, _CAPITALS, _SECTION, _PLAIN, _DASH = 5, 25, 60, 90, 95
_LONGEST_SECTION = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row; ``cells``, ``columns`` and ``units`` are of one length. A header row has no ``columns``.

    ``parents``: labels of the rows that it is part of, outermost first. ``place``: its cells in a workbook, "A9:G9".
    ``section``: it has no figures and only names the rows below it.
    """

    cells: tuple[str, ...]
    columns: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    place: str = ""
    section: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Header paths of all columns, and which of them hold ordinals ("STT"), labels and units; -1 for none."""

    paths: tuple[str, ...]
    ordinal: int = -1
    label: int = 0
    unit: int = -1


@dataclass(slots=True)
class _Open:
    """The rows that are open while a table is read from top to bottom: sort key, label and unit of each.

    ``among``: the key of a row below which a bare "Trong đó:" stands, as long as its parts are listed; ``begun``: some
    of them were. ``in_section``: the row above only names what is below it. ``listed``: rows stand above that are part
    of no section or total; ``closing``: which open row is a total of such rows, and has nothing but a "Trong đó:".
    """

    rows: list[tuple[tuple[int, ...], str, str]] = field(default_factory=list)
    stepped: set[tuple[int, ...]] = field(default_factory=set)
    among: tuple[int, ...] | None = None
    begun: bool = False
    in_section: bool = False
    listed: bool = False
    closing: int | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(label for _, label, _ in self.rows)


def table_rows(table: Table, caption: str) -> tuple[TableRow, ...]:
    """All rows of ``table``, with what the ``caption`` says of all of them."""
    rows = tuple(_rows(table, columns_of(table), caption))
    # What only names the rows below it is told as their parent.
    return tuple(
        replace(row, columns=(), units=()) if following is not None and _names(row, following) else row
        for row, following in zip_longest(rows, rows[1:])
    )


def _names(row: TableRow, following: TableRow) -> bool:
    among = bool(row.cells) and _AMONG_ALONE.match(fold(row.cells[-1]))
    return row.section and (bool(among) or bool(set(row.cells) & set(following.parents)))


def _rows(table: Table, columns: Columns, caption: str) -> Iterator[TableRow]:
    open_rows = _Open()
    units_of_open: list[Mapping[int, str]] = []
    above = ""
    for number, row in enumerate(table.rows):
        layout = table.layout[number] if table.layout else Layout()
        # A header that was typed again where a page begins.
        if number < table.header or row in table.rows[: table.header]:
            yield TableRow(cells=tuple(cell for _, cell in _distinct(row)), place=layout.place)
            continue
        row, above = _spelt_out(row, columns, above)
        label, section = label_of(row, columns), is_section(row, columns)
        parents = _parents(open_rows, row, label, columns, layout, section=section)
        del units_of_open[len(parents) :]
        own = _noted_units(layout.unit, columns) or _row_units(row, label, columns, section=section)
        units_of_open.append(own or (units_of_open[-1] if units_of_open else {}))
        fitting = columns if len(row) == len(columns.paths) else replace(columns, paths=("",) * len(row))
        kept = _distinct(row)
        yield TableRow(
            cells=tuple(cell.replace(CELL_SEPARATOR, " / ") for _, cell in kept),
            columns=tuple(fitting.paths[position] for position, _ in kept),
            units=tuple(_cell_unit(cell, position, fitting, units_of_open[-1], caption) for position, cell in kept),
            parents=parents,
            place=layout.place,
            section=section,
        )


def columns_of(table: Table) -> Columns:
    """What each column is, by its header, else by what stands in it."""
    body = table.rows[table.header :] or ((),)
    width = max(map(len, table.rows))
    paths = table.columns or column_paths(table.rows[: table.header], width)
    plain = [fold(path) for path in paths]
    ordinal = next((at for at, path in enumerate(plain[:2]) if _ORDINAL_HEADER.match(path)), -1)
    if ordinal < 0 and width > 2 and _are_ordinals([row[0] for row in body if row and len(row) == width]):
        ordinal = 0
    unit = next((at for at, path in enumerate(plain) if at and _holds_units(path, body, at)), -1)
    label = next((at for at in range(width) if at not in {ordinal, unit} and _holds_words(body, at)), 0)
    return Columns(paths=paths, ordinal=ordinal, label=label, unit=unit)


def _holds_units(path: str, body: Sequence[Sequence[str]], at: int) -> bool:
    """ "ĐVT", or "Đơn vị" above units: "STT | Đơn vị | Kế hoạch" lists communes."""
    if "%" in path or not (_UNIT_HEADER.match(path) or _UNIT_OR_OFFICE.match(path)):
        return False
    return bool(_UNIT_HEADER.match(path)) or are_units(row[at] for row in body if at < len(row))


def column_paths(header: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """Header cells above each column from the top, repeated ones once; "" where the row does not fit the header.

    A cell over several columns is a level of its own; cells over a single one are lines of one heading.
    """
    if not header or any(len(row) != width for row in header):
        return ("",) * width
    paths = []
    for column in range(width):
        path, above = "", 0
        for row in header:
            cell, span = row[column], _span(row, column)
            if cell and not COLUMN_NUMBER.match(cell) and cell not in path.split(COLUMN_PATH):
                path = f"{path}{COLUMN_PATH if span != above or span > 1 else ' '}{cell}" if path else cell
                above = span
        paths.append(path)
    return tuple(paths)


def label_of(row: Sequence[str], columns: Columns) -> str:
    """What the row is called, without its ordinal; "" where it is called nothing."""
    return row[columns.label] if columns.label < len(row) else ""


def is_section(row: Sequence[str], columns: Columns) -> bool:
    """Whether the row only names those below it: one text, in its label or over all columns, and no amounts.

    The units of the columns of figures may stand beside it: "B. HÀNG HOÁ | Nghìn tấn | Triệu tấn.km".
    """
    label = label_of(row, columns)
    beside = _beside(row, label, columns)
    return (
        all(map(is_scaled_unit, beside))
        and any(map(str.isalpha, label))
        and len(label) <= _LONGEST_SECTION
        and not label.endswith(".")
        and len(columns.paths) > 1
    )


def _beside(row: Sequence[str], label: str, columns: Columns) -> list[str]:
    """What stands in the row beside its ordinal and its label, which may be merged over all columns."""
    return [cell for position, cell in enumerate(row) if cell and position != columns.ordinal and cell != label]


def is_among(label: str) -> bool:
    """ "Trong đó: lúa": a part among others that need not be listed."""
    return bool(_AMONG.match(fold(label)))


def is_total(label: str) -> bool:
    """ "TỔNG SỐ", "Cả nước": a row that stands for the whole table, whose title names it."""
    return bool(_TOTAL_ALONE.match(fold(label)))


def is_amount(cell: str) -> bool:
    """Whether a cell holds figures, or the dash that stands for none."""
    return bool(_AMOUNT.match(cell))


def is_ordinal(text: str) -> bool:
    """ "1", "1.2", "II", "a)", "-": a row's number in a column of its own."""
    return bool(_ORDINAL.match(text))


def _parents(
    open_rows: _Open, row: Sequence[str], label: str, columns: Columns, layout: Layout, *, section: bool
) -> tuple[str, ...]:
    """The labels above this row, which is opened itself unless nothing can be part of it."""
    if not any(map(str.isalpha, label)):
        return ()
    key = _key(row, label, columns, layout, section=section, in_section=open_rows.in_section)
    open_rows.in_section = section
    if open_rows.closing is not None and not _AMONG.match(fold(label)):
        del open_rows.rows[open_rows.closing :]
        open_rows.closing = None
    if _AMONG_ALONE.match(fold(label)) and open_rows.rows:
        parent = next((each for each in reversed(open_rows.rows) if each[0][0] <= key[0]), open_rows.rows[-1])
        del open_rows.rows[open_rows.rows.index(parent) + 1 :]
        open_rows.among, open_rows.begun = parent[0], False
        return open_rows.labels
    if _AMONG.match(fold(label)) and open_rows.rows and open_rows.rows[-1][0] >= key:
        key = (open_rows.rows[-1][0][0], _DASH, 1)
    # Parts that stand no deeper than their sum are told by the "Trong đó:" alone.
    if (
        open_rows.among is not None
        and (key != open_rows.among or section)
        and (key <= open_rows.among or not open_rows.begun)
    ):
        open_rows.among = None
    open_rows.begun = True
    unit = _base_unit(row, columns)
    while open_rows.rows and (
        _ends(open_rows, open_rows.rows[-1][0], key) or _counts_otherwise(open_rows.rows[-1], key, unit)
    ):
        open_rows.stepped.discard(open_rows.rows.pop()[0])
    if open_rows.rows and open_rows.rows[-1][0][0] < key[0]:
        open_rows.stepped.add(open_rows.rows[-1][0])
    parents = open_rows.labels
    if key != open_rows.among:
        if is_total(label) and open_rows.listed:
            open_rows.closing = len(open_rows.rows)
        open_rows.rows.append((key, label, unit))
    open_rows.listed = not section and not is_total(label)
    return parents


def _ends(open_rows: _Open, above: tuple[int, ...], key: tuple[int, ...]) -> bool:
    """Whether a row ends an open one. Parts that were set in end with the first row that is not; a total has all."""
    if above == open_rows.among:
        return False
    return above >= key or (above in open_rows.stepped and above[0] == key[0] and above[1] != _OUTERMOST)


def _counts_otherwise(above: tuple[tuple[int, ...], str, str], key: tuple[int, ...], unit: str) -> bool:
    """ "Tổng mức bán lẻ | Tỷ đồng" has no part "Kim ngạch xuất khẩu | Triệu USD" that stands no deeper than itself."""
    rank, label, of_total = above
    if is_total(label) or (rank[1], key[1]) != (_OUTERMOST, _PLAIN) or key[0] > rank[0]:
        return False
    return bool(unit and of_total) and unit != of_total and "%" not in (unit, of_total)


def _base_unit(row: Sequence[str], columns: Columns) -> str:
    """What the row's column "ĐVT" counts in, whatever the scale: "dong" of "Tỷ đồng"."""
    named = row[columns.unit] if 0 <= columns.unit < len(row) else ""
    return (fold(named).split() or [""])[-1]


def _key(
    row: Sequence[str], label: str, columns: Columns, layout: Layout, *, section: bool, in_section: bool
) -> tuple[int, ...]:
    """Smaller is further out: indentation, then outline number, then type. A sum right below a section is its own."""
    plain = fold(label)
    ordinal = row[columns.ordinal] if columns.ordinal >= 0 and columns.ordinal < len(row) else ""
    number = numbering(f"{ordinal.rstrip('.)')}. {label}" if _ORDINAL.match(ordinal) else _HYPHEN.sub("", label))
    emphasis = 0 if layout.strong else 1
    if _TOTAL.match(plain):
        return (layout.column, number.rank if number else _PLAIN if in_section else _OUTERMOST, emphasis)
    if ordinal in {"-", "–", "+", "•", "*"} or _BULLET.match(label):
        return (layout.column + layout.indent, _DASH, 1)
    if number is not None:
        return (layout.column + layout.indent, number.rank, emphasis)
    if _BY.match(plain):
        return (layout.column + layout.indent, _SECTION, emphasis)
    name = _IN_BRACKETS.sub("", label)
    if sum(map(str.isalpha, name)) > 3 and name == name.upper():
        return (layout.column, _CAPITALS, emphasis)
    return (layout.column + layout.indent, _SECTION if section else _PLAIN, emphasis)


def _spelt_out(row: Sequence[str], columns: Columns, above: str) -> tuple[tuple[str, ...], str]:
    """The row with the unit that a ditto mark stands for, and its unit for the next one."""
    if columns.unit < 0 or columns.unit >= len(row):
        return tuple(row), above
    unit = above if DITTO.match(row[columns.unit]) else row[columns.unit]
    spelt = (*row[: columns.unit], unit, *row[columns.unit + 1 :])
    return spelt, unit or above


def _row_units(row: Sequence[str], label: str, columns: Columns, *, section: bool) -> Mapping[int, str]:
    """The unit that the row gives its figures, and those below it: by column, or for all of them (-1)."""
    if section and _beside(row, label, columns):
        return _units_to_the_right(row, columns)
    if columns.unit >= 0 and columns.unit < len(row) and row[columns.unit] and not _AMOUNT.match(row[columns.unit]):
        return {-1: unit_named(row[columns.unit])}
    unit = unit_in(label)
    return {-1: unit} if unit else {}


def _noted_units(note: str, columns: Columns) -> Mapping[int, str]:
    """What a note to the row's label ("(*) Nghìn chiếc, triệu USD") gives its figures and those of its parts."""
    units = {at: unit_of_caption(f"Đơn vị tính: {note}", path) for at, path in enumerate(columns.paths)} if note else {}
    return {at: unit for at, unit in units.items() if unit}


def _units_to_the_right(row: Sequence[str], columns: Columns) -> Mapping[int, str]:
    """Each unit of a section's row holds for the columns up to the next one."""
    units: dict[int, str] = {}
    for at in range(columns.label + 1, len(row)):
        unit = unit_named(row[at]) if row[at] and row[at] != row[columns.label] else units.get(at - 1, "")
        if unit:
            units[at] = unit
    return units


def _cell_unit(cell: str, position: int, columns: Columns, of_row: Mapping[int, str], caption: str) -> str:
    """A share's unit is its column's; else the row's own, the column's, the caption's. "" for words and ordinals."""
    if position in {columns.ordinal, columns.unit, columns.label} or not _AMOUNT.match(cell):
        return ""
    if cell.endswith("%"):
        return "%"
    path = columns.paths[position]
    of_column = unit_in(path)
    if of_column.startswith("%"):
        return of_column
    if "%" in path.rpartition(" › ")[2]:
        return "%"  # "% huyện giao", "TH/KH %"
    return of_row.get(position, of_row.get(-1, "")) or of_column or _of_table(caption, path)


def _of_table(caption: str, path: str) -> str:
    """The caption's unit, but for a column that counts something else: "Số dự án" beside capital in "tỷ đồng"."""
    named, leaf = unit_of_caption(caption, path), path.rpartition(COLUMN_PATH)[2]
    known, counted = unit_at(named, 0), counted_by(leaf)
    return counted if counted and (known is None or not known.counted) else named or things_named(leaf)


def _distinct(row: Sequence[str]) -> list[tuple[int, str]]:
    """The cells that hold something, one merged over several columns once; equal figures side by side are two."""
    return [
        (position, cell)
        for position, cell in enumerate(row)
        if cell and not (position and cell == row[position - 1] and not cell[:1].isdigit())
    ]


def _span(row: Sequence[str], column: int) -> int:
    first = last = column
    while first and row[first - 1] == row[column]:
        first -= 1
    while last + 1 < len(row) and row[last + 1] == row[column]:
        last += 1
    return last - first + 1


def _are_ordinals(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and all(map(_ORDINAL.match, filled))


def _holds_words(body: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in body if column < len(row) and row[column]]
    words = sum(any(map(str.isalpha, cell)) and not _ORDINAL.match(cell) for cell in cells)
    return 2 * words > len(cells) > 0

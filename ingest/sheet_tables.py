"""Sheets → tables with their titles and units, one page a sheet.

A sheet holds one table or several, each below its title: lines of words, then the header, in as many rows as its
lines need, then rows of figures. Labels may begin in several columns; how far in they begin tells their level.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from ingest.elements import Element, Layout, PageBreak, Paragraph, Table
from ingest.frames import numbers_columns
from ingest.header_units import are_units, is_scaled_unit, is_unit_line
from ingest.markup import squeeze
from ingest.sheet import Cell, Sheet, range_name
from ingest.sheet_headers import header_paths
from ingest.sheet_letterhead import letterhead_rows
from ingest.stamps import secrecy
from ingest.tables import is_among, is_amount, is_ordinal

_STEP = 10
_SHARE = 0.2
_LAST = 16_384
_LONGEST_LABEL = 200
_YEARS = range(1900, 2101)
_UNIT_HEADER = re.compile(r"^(?:ĐVT|Đơn vị|ĐV tính)", re.IGNORECASE)
_UNIT_COLUMN = re.compile(r"^(?:ĐVT|Đơn vị tính|ĐV tính)", re.IGNORECASE)
_NOTED_UNIT = re.compile(r"(\(\*+\))\s*((?:Nghìn|Triệu|Chiếc|Con|Tấn|Cái).*)")
_CONTINUED = re.compile(r"\(?\s*(?:tiếp theo|tiếp|Tiếp theo|Tiếp)\s*\)?")
_ORDINAL_HEADER = re.compile(r"^(?:S(?:ố )?)?TT\b", re.IGNORECASE)

Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One table of a sheet. ``border``: the first column of its figures, right of the labels.

    ``title``: title and unit lines; ``notes``: rows of words below the last figures.
    """

    border: int
    title: tuple[Row, ...]
    header: tuple[Row, ...]
    body: tuple[Row, ...]
    notes: tuple[Row, ...] = ()


def sheet_elements(sheets: Sequence[Sheet]) -> tuple[Element, ...]:
    """Elements of all sheets; a sheet without any words is no page."""
    elements: list[Element] = []
    for sheet in sheets:
        if any(_is_words(cell) for cell in sheet.cells):
            if elements:
                elements.append(PageBreak())
            elements.extend(_elements(sheet))
    return tuple(elements)


def _elements(sheet: Sheet) -> Iterator[Element]:
    # A running header is no text, but a stamp of secrecy in it is to be seen.
    yield from (Paragraph(text=line) for line in sheet.beside if secrecy(line))
    rows = [tuple(cells) for _, cells in groupby(sheet.cells, key=lambda cell: cell.row)]
    begins = letterhead_rows(rows)
    for cell in (cell for row in rows[:begins] for cell in row):
        yield Paragraph(text=cell.text)
    for part in _joined(parts_of(rows[begins:])):
        title, unit = _title_and_unit(part.title)
        if part.body:
            yield _table(sheet.name, part, title, unit)
        elif title:
            yield Paragraph(text=title)
        for row in part.notes:
            yield Paragraph(text=_text(row))


def parts_of(rows: Sequence[Row]) -> Iterator[Part]:
    """Divide a sheet's rows where, below figures, another header begins: words in the columns of the figures."""
    start = 0
    while start < len(rows):
        rest = rows[start:]
        border = _border(rest)
        first = next((at for at in range(len(rest)) if _is_data(rest, at, border)), None)
        if first is None:
            for row in rest:
                yield Part(border=border, title=(row,), header=(), body=())
            return
        body = _upwards_over_labels(rest, first, border)
        end = next((at for at in range(first + 1, len(rest)) if _is_header(rest, at, border)), len(rest))
        end = _upwards_over_titles(rest, end, border) if end < len(rest) else end
        last = _upwards_over_labels(rest, _upwards_over_words(rest, body + 1, end, border), border)
        head = _title_rows(rest[:body], border)
        yield Part(
            border=border,
            title=tuple(rest[:head]),
            header=tuple(rest[head:body]),
            body=tuple(rest[body:last]),
            notes=tuple(rest[last:end]),
        )
        start += end


def _joined(parts: Iterable[Part]) -> Iterator[Part]:
    """A part without a title of its own, or with the same one again, goes on with the table above it."""
    open_part: Part | None = None
    for part in parts:
        if open_part is not None and _goes_on(open_part, part):
            open_part = replace(open_part, body=(*open_part.body, *part.body), notes=(*open_part.notes, *part.notes))
            continue
        if open_part is not None:
            yield open_part
        open_part = part
    if open_part is not None:
        yield open_part


def _goes_on(first: Part, second: Part) -> bool:
    title, again = (squeeze(_CONTINUED.sub(" ", _title_and_unit(part.title)[0])) for part in (first, second))
    same_header = [_shape(row) for row in first.header] == [_shape(row) for row in second.header]
    return bool(second.body) and first.border == second.border and same_header and again in {"", title}


def _shape(row: Row) -> tuple[tuple[int, str], ...]:
    return tuple((cell.column, cell.text) for cell in row)


def _border(rows: Sequence[Row]) -> int:
    """The first column in which a fair share of rows have their first figure right of words."""
    votes: Counter[int] = Counter()
    for row in rows:
        words = next((cell for cell in row if _is_words(cell)), None)
        if words is not None:
            figure = next((cell for cell in row if cell.number is not None and cell.column > words.column), None)
            votes.update([figure.column] if figure is not None else [])
    enough = _SHARE * max(votes.values(), default=0)
    return min((column for column, count in votes.items() if count >= enough), default=0)


def _is_data(rows: Sequence[Row], at: int, border: int) -> bool:
    """A label and a figure; years beside words are a header as long as there was none."""
    figures = [cell for cell in rows[at] if cell.number is not None and cell.column >= border]
    if numbers_columns([cell.text for cell in rows[at]]):
        return False
    if not figures or not any(_is_words(cell) and cell.column < border for cell in rows[at]):
        return False
    years = all(cell.number in _YEARS for cell in figures)
    return not years or any(_is_words(cell) and cell.column >= border for row in rows[:at] for cell in row)


def _is_header(rows: Sequence[Row], at: int, border: int) -> bool:
    """Words where figures stand, no figures but years, and figures further down."""
    over = [cell for cell in rows[at] if cell.column >= border]
    words = [cell for cell in over if _is_words(cell)]
    if _are_years(over) and at and (_is_label(rows[at - 1], border) or _is_unit(rows[at - 1])):
        return any(_is_data(rows, below, border) for below in range(at + 1, len(rows)))
    if not words or any(cell.number is not None and cell.number not in _YEARS for cell in over):
        return False
    lone = (len(words) == 1 or _is_label(rows[at], border)) and any(cell.column < border for cell in rows[at])
    return not lone and any(_is_data(rows, below, border) for below in range(at + 1, len(rows)))


def _are_years(cells: Sequence[Cell]) -> bool:
    """Years that follow each other, typed as numbers or as words."""
    years = [int(cell.number or 0) if cell.number is not None else _typed_year(cell.text) for cell in cells]
    return len(years) > 1 and years[0] in _YEARS and all(second - first == 1 for first, second in pairwise(years))


def _typed_year(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) == 4 else 0


def _upwards_over_labels(rows: Sequence[Row], at: int, border: int) -> int:
    """The first of the rows right above ``at`` that hold labels only; ``at`` where nothing else stands above them."""
    first = at
    while first and _is_label(rows[first - 1], border):
        first -= 1
    return first or at


def _upwards_over_words(rows: Sequence[Row], body: int, end: int, border: int) -> int:
    """The first of the last rows that hold words where figures stand: who made the table, and signs it."""
    while end > body and _is_words_only(rows[end - 1], border):
        end -= 1
    return end


def _is_words_only(row: Row, border: int) -> bool:
    right = [cell for cell in row if cell.column >= border]
    return bool(right) and all(_is_words(cell) and not is_scaled_unit(cell.text) for cell in right)


def _upwards_over_titles(rows: Sequence[Row], at: int, border: int) -> int:
    """The first of the rows right above a header that hold its title and unit."""
    first = at
    while first and (_is_label(rows[first - 1], border) or _is_unit(rows[first - 1])):
        first -= 1
    return first or at


def _is_unit(row: Row) -> bool:
    return len(row) == 1 and is_unit_line(row[0].text)


def _is_label(row: Row, border: int) -> bool:
    """Labels alone, or a section with the units of its figures: "B. HÀNG HOÁ" | "Nghìn tấn"."""
    right = [cell for cell in row if cell.column >= border]
    left = any(_is_words(cell) for cell in row if cell.column < border)
    return not right or (left and all(is_scaled_unit(cell.text) for cell in right))


def _title_rows(rows: Sequence[Row], border: int) -> int:
    """How many rows stand above the header: lines in the labels' columns, a unit at the right, a centred line."""
    titled = False
    for at, row in enumerate(rows):
        left = [cell for cell in row if cell.column < border]
        right = [cell for cell in row if cell.column >= border]
        unit = len(right) == 1 and _is_unit_beside(row, right[0], last=at == len(rows) - 1)
        centred = len(right) == 1 and not left and not titled and _is_words(right[0])
        if right and not unit and not centred:
            return at
        titled = titled or bool(left) or centred
    return len(rows)


def _is_unit_beside(row: Row, cell: Cell, *, last: bool) -> bool:
    """Many a heading is also a unit: "STT | Xã | Chỉ tiêu"; beside others, or right above the figures, it is none."""
    alone = len(row) == 1 or (len(row) == 2 and not last)
    return is_unit_line(cell.text) and (alone or is_scaled_unit(cell.text))


def _title_and_unit(rows: Iterable[Row]) -> tuple[str, str]:
    lines: list[str] = []
    unit = ""
    for row in rows:
        if is_unit_line(row[-1].text) and (lines or len(row) > 1):
            unit = row[-1].text.strip("() ")
            row = row[:-1]
        if row:
            lines.append(_text(row))
    if unit and not _UNIT_HEADER.match(unit):
        unit = f"Đơn vị tính: {unit}"
    return " ".join(lines), unit


def _table(sheet: str, part: Part, title: str, unit: str) -> Table:
    ordinal, units = _special_columns(part)
    part = replace(part, body=tuple(_with_label(row, ordinal, part.border) for row in part.body))
    labels = sorted(_columns(part.body) - {ordinal, units} - set(range(part.border, _LAST)))
    beside = _columns_of_words(part, labels)
    labels = [column for column in labels if column not in beside]
    figures = beside + _figure_columns(part)
    order = [column for column in (ordinal, labels[0] if labels else None, units) if column is not None] + figures
    paths = header_paths(part.header, order, labels)
    noted = {match[1]: match[2] for row in part.notes if (match := _NOTED_UNIT.match(_text(row)))}
    rows: list[tuple[str, ...]] = [paths] if any(paths) else []
    layout = [Layout()] * len(rows)
    for row in _whole_labels(part.body, labels):
        for cells, look in _lines(row, labels, order, noted):
            rows.append(cells)
            layout.append(look)
    return Table(
        rows=tuple(rows),
        header=1 if any(paths) else 0,
        columns=paths,
        layout=tuple(layout),
        title=title,
        unit=unit,
        sheet=sheet,
    )


def _columns_of_words(part: Part, labels: Sequence[int]) -> list[int]:
    """Columns between the labels and the figures that have a heading of their own: "Tên dự án | Chủ đầu tư"."""
    headed = {cell.column for row in part.header for cell in row if _is_words(cell)}
    return [column for column in labels[1:] if column in headed and labels[0] in headed]


def _figure_columns(part: Part) -> list[int]:
    """Those with figures; without a heading only where they are more than a slip of the typist."""
    counts = Counter(cell.column for row in part.body for cell in row if cell.column >= part.border)
    headed = {column for row in part.header for cell in row for column in range(cell.column, cell.end)}
    few = _SHARE * max(counts.values(), default=0)
    return sorted(column for column, count in counts.items() if not headed or column in headed or count > few)


def _whole_labels(rows: Sequence[Row], labels: Sequence[int]) -> Iterator[Row]:
    """Rows with their labels whole: one that goes on with a small letter in the next row is a single label."""
    waiting: Row | None = None
    for row in rows:
        if waiting is not None and (joined := _one_label(waiting, row, labels)) is not None:
            waiting = joined
            continue
        if waiting is not None:
            yield waiting
        waiting = row
    if waiting is not None:
        yield waiting


def _one_label(first: Row, second: Row, labels: Sequence[int]) -> Row | None:
    """Both rows as one, where the second goes on with the label of the first and only one of them has figures."""
    above, below = (next((cell for cell in row if cell.column in labels), None) for row in (first, second))
    if above is None or below is None or second[0].row - first[-1].row > 1:
        return None
    if above.column != below.column and len(first) + len(second) > 2:
        return None
    goes_on = below.text[0].islower() or (below.text.startswith("VÀ ") and above.text.isupper())
    alone = [row for row in (first, second) if len(row) == 1]
    if not goes_on or not alone or is_among(below.text) or above.text.endswith(":") or len(above.text) > _LONGEST_LABEL:
        return None
    label = replace(above, text=f"{above.text} {below.text}")
    return (label, *(cell for row in (first, second) for cell in row if cell not in (above, below)))


def _lines(
    row: Row, labels: Sequence[int], order: Sequence[int], noted: Mapping[str, str]
) -> Iterator[tuple[tuple[str, ...], Layout]]:
    """The row; what stands before its label ("Trong đó:" | "Lương thực" | 135,31) is a row of its own above it."""
    named = [cell for cell in row if cell.column in labels]
    for cell in named[:-1]:
        yield _line([cell], cell, labels, order, noted)
    yield _line([cell for cell in row if cell not in named[:-1]], named[-1] if named else None, labels, order, noted)


def _line(
    cells: Sequence[Cell],
    label: Cell | None,
    labels: Sequence[int],
    order: Sequence[int],
    noted: Mapping[str, str],
) -> tuple[tuple[str, ...], Layout]:
    texts = {cell.column: cell.text for cell in cells}
    column = indent = 0
    if label is not None:
        texts[labels[0]] = texts.pop(label.column)
        # Four blanks typed before a label reach about as far as the next of the labels' columns.
        further = next((each for each in labels if each > label.column), None) if label.indent > 1 else None
        column, indent = (further, 0) if further is not None else (label.column, min(label.indent, _STEP - 1))
    look = Layout(
        column=column * _STEP,
        indent=indent,
        strong=label.strong if label else False,
        place=range_name(cells),
        unit=next((unit for mark, unit in noted.items() if label is not None and label.text.endswith(mark)), ""),
    )
    return tuple(texts.get(column, "") for column in order), look


def _special_columns(part: Part) -> tuple[int | None, int | None]:
    """Among the labels' columns: that of ordinals ("1", "1.1", "a"), and that of units ("Nghìn tấn")."""
    ordinal = units = None
    candidates = sorted(column for column in _columns(part.body) if column < part.border)
    for column in candidates if len(candidates) > 1 else ():
        texts = [cell.text for row in part.body for cell in row if cell.column == column]
        header = " ".join(cell.text for row in part.header for cell in row if cell.column == column)
        if column == candidates[0] and _are_ordinals(texts, header):
            ordinal = column
        elif column > candidates[0] and (_UNIT_COLUMN.match(header) or are_units(texts)):
            units = column
    return ordinal, units


def _with_label(row: Row, ordinal: int | None, border: int) -> Row:
    """ "Tổng cộng" in the column of ordinals is the label of a row that has no other."""
    first = row[0]
    if ordinal is None or first.column != ordinal or is_ordinal(first.text):
        return row
    if any(ordinal < cell.column < border for cell in row[1:]):
        return row
    return (replace(first, column=ordinal + 1, columns=1), *row[1:])


def _are_ordinals(texts: Sequence[str], header: str) -> bool:
    """All of them; below a heading "STT" most of them, since a total may stand there."""
    some = sum(map(is_ordinal, texts))
    return some == len(texts) or (bool(_ORDINAL_HEADER.match(header)) and 2 * some >= len(texts))


def _columns(rows: Iterable[Row]) -> set[int]:
    return {cell.column for row in rows for cell in row}


def _is_words(cell: Cell) -> bool:
    return cell.number is None and any(map(str.isalpha, cell.text)) and not is_amount(cell.text)


def _text(row: Row) -> str:
    return " ".join(cell.text for cell in row)

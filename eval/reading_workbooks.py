"""A statistics office's workbooks against ten of its series, and against a hundred cells that were checked by eye.

A printed figure of a series is found when a cell of its month's workbook shows it, in a row of that name, below a
header or caption of the right time: the month, the month before it, or the months of the year so far. The cells of
``reading_workbooks.jsonl`` are found when value, row path, column path and unit are the same.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from eval.reading_score import Measure, ReadingScore
from ingest.passages import passages_of
from ingest.read import read_report
from ingest.report import Passage
from vietnamese.calendar import Period, last_day, month_span
from vietnamese.figures import read_number
from vietnamese.periods import find_periods
from vietnamese.text import fold
from vietnamese.words import syllables

_AIM = 0.98
_ALIKE = 0.5
CELLS = Path(__file__).with_name("reading_workbooks.jsonl")
Time = Literal["before", "month", "so far"]
# Columns that the workbooks print: the time of each, and what the series took off (it keeps indices as growth).
SERIES: Mapping[str, Mapping[str, tuple[Time, int]]] = MappingProxyType(
    {
        "cpi": {"YOY": ("month", 100), "MOM": ("month", 100), "YTD-YOY": ("so far", 100)},
        "fdi": {
            "Số dự án": ("so far", 0),
            "Vốn đăng ký cấp mới": ("so far", 0),
            "Vốn đăng ký điều chỉnh": ("so far", 0),
        },
        "iip": {
            "YOY-Pre-Month": ("before", 100),
            "MOM": ("month", 100),
            "E-YOY": ("month", 100),
            "YTD-YOY": ("so far", 100),
        },
        "nk": {"Total-M": ("month", 0), "Total-YOY": ("so far", 0), "YOY": ("month", 100), "YTD-YOY": ("so far", 100)},
        "spcn": {
            "Total-Pre-Month": ("before", 0),
            "E-Total-M": ("month", 0),
            "Total-YTD": ("so far", 0),
            "YOY": ("month", 100),
            "YTD-YOY": ("so far", 100),
        },
        "tongmuc": {
            "Pre-M": ("before", 0),
            "E-M": ("month", 0),
            "YTD": ("so far", 0),
            "M-YOY": ("month", 0),
            "YTD-YOY": ("so far", 0),
        },
        "vdt": {
            "Total-Pre-Month": ("before", 0),
            "E-Total-M": ("month", 0),
            "Total-YOY": ("so far", 0),
            "YOP": ("so far", 0),
            "YTD-YOY": ("so far", 100),
        },
        "xk": {"Total-M": ("month", 0), "Total-YOY": ("so far", 0), "YOY": ("month", 100), "YTD-YOY": ("so far", 100)},
        "xnk": {
            "Total-M-XK": ("month", 0),
            "Total-YOY-XK": ("so far", 0),
            "Total-M-NK": ("month", 0),
            "Total-YOY-NK": ("so far", 0),
        },
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A figure of a workbook with all that says what it is."""

    row: str
    label: str
    column: str
    value: str
    unit: str
    caption: str
    sheet: str
    cells: str


def measure_workbooks(data: Path) -> ReadingScore:
    """Reads ``data/workbooks/*.xls*`` and compares with ``data/workbooks/gold/*.csv`` and with the checked cells."""
    books = {path.name: cells_of(path) for path in sorted((data / "workbooks").glob("*.xls*"))}
    by_amount = {name: _by_amount(cells) for name, cells in books.items()}
    lines: list[str] = []
    found = expected = 0
    for series, columns in SERIES.items():
        for day, label, column, value in _printed(data / "workbooks" / "gold" / f"{series}.csv", columns):
            cells = next((cells for name, cells in by_amount.items() if name.startswith(day.isoformat())), None)
            if cells is None:
                continue
            expected += 1
            time, taken_off = columns[column]
            # Core inflation is the one index that is printed as growth.
            if any(
                _tells(cell, label, each, day, time)
                for each in (value + taken_off, value)
                for cell in _near(cells, each)
            ):
                found += 1
            else:
                lines.append(f"{day} {series} {column} {label}: {value}")
    checked = [json.loads(line) for line in CELLS.read_text(encoding="utf-8").splitlines()]
    right = sum(_is_read(books.get(each["source"], ()), each) for each in checked)
    return ReadingScore(
        measures=(
            Measure(name="số liệu của các chuỗi, đúng kỳ", value=found / max(1, expected), aim=_AIM, of=expected),
            Measure(name="ô đã soát bằng mắt", value=right / max(1, len(checked)), aim=_AIM, of=len(checked)),
        ),
        lines=tuple(lines),
    )


def cells_of(path: Path) -> tuple[Cell, ...]:
    """All figures of a workbook's tables."""
    return tuple(cell for passage in passages_of(read_report(path, path.name)) for cell in _cells(passage))


def _cells(passage: Passage) -> Iterator[Cell]:
    texts = passage.text.split(" | ")
    label = next((text for text in texts if any(map(str.isalpha, text))), "")
    for text, column, unit in zip(texts, passage.columns, passage.units, strict=False):
        if text.strip("-")[:1].isdigit() and text != label:
            yield Cell(
                row=" › ".join((*passage.parents, label)),
                label=label,
                column=column,
                value=text,
                unit=unit,
                caption=passage.caption,
                sheet=passage.sheet or "",
                cells=passage.cells or "",
            )


def _printed(path: Path, columns: Mapping[str, tuple[Time, int]]) -> Iterator[tuple[date, str, str, Decimal]]:
    """Day of publication, label, column and figure of what the workbooks print."""
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for column in columns:
                if row[column]:
                    label = next(row[name] for name in ("Hàng hóa", "Ngành", "Phân Loại") if name in row)
                    yield date.fromisoformat(row["Date"]), label, column, Decimal(row[column])


def _by_amount(cells: Sequence[Cell]) -> Mapping[int, list[Cell]]:
    """The cells by the whole part of what they show."""
    found: dict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        if (amount := _amount(cell)) is not None:
            found[int(amount)].append(cell)
    return found


def _near(cells: Mapping[int, list[Cell]], value: Decimal) -> Iterator[Cell]:
    """Those that may show the value, which rounding may carry to the next whole number."""
    whole = int(abs(value))
    return (cell for key in (whole - 1, whole, whole + 1) for cell in cells.get(key, ()))


def _amount(cell: Cell) -> Decimal | None:
    return read_number(cell.value.removeprefix("-").removesuffix("%"))


def _tells(cell: Cell, label: str, value: Decimal, day: date, time: Time) -> bool:
    decimals = len(cell.value.partition(",")[2])
    shown = _amount(cell)
    if shown is None or abs(shown - abs(value)) > Decimal("0.501").scaleb(-decimals):
        return False
    return _alike(cell.label, label) and _is_of(_period(cell, day), day, time)


def _alike(one: str, other: str) -> bool:
    """The series settled on one of the names that the years gave a row."""
    first, second = set(syllables(fold(one))), set(syllables(fold(other)))
    if "".join(syllables(fold(one))) == "".join(syllables(fold(other))):
        return True  # "Tivi", "Ti vi"
    return len(first & second) >= _ALIKE * min(len(first), len(second))


def _period(cell: Cell, day: date) -> Period | None:
    for text in (cell.column, cell.caption):
        mentions = [mention for mention in find_periods(text) if not mention.relative and mention.kind != "year"]
        if mentions:
            year = mentions[0].year or day.year
            return mentions[0].resolve(Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31)))
    return None


def _is_of(period: Period | None, day: date, time: Time) -> bool:
    if period is None:
        return False
    if time == "before":
        return period == month_span(day.year, day.month - 1, day.month - 1) or period.end == last_day(
            day.year, day.month - 1
        )
    if time == "month":
        return (period.start, period.end) == (date(day.year, day.month, 1), last_day(day.year, day.month))
    return period.start == date(day.year, 1, 1) and (period.end.year, period.end.month) == (day.year, day.month)


def _is_read(cells: Sequence[Cell], checked: Mapping[str, str]) -> bool:
    return any(
        (cell.sheet, cell.cells, cell.value, cell.row, cell.column, cell.unit)
        == tuple(checked[name] for name in ("sheet", "cells", "value", "row", "column", "unit"))
        for cell in cells
    )

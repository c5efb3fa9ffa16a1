"""What of a report's figures does not add up: totals against their rows, shares and growth against their parts.

A report tells itself which of its figures belong together. A list is complete when it adds up in another column, or
exceeds its total, or misses it narrowly; a column is the ratio of two others when it is so in nearly all rows. What
then differs by more than the rounding of the printed digits is doubted. A partial list ("Trong đó") is not summed, nor
are averages and rates. A total stands above its parts, or as "Tổng cộng" below them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby, permutations

from ingest.amounts import HUNDRED, Amount, amount_of_cell, gives, written
from ingest.prose_arithmetic import doubts_in_sentence
from ingest.report import Block, Report
from ingest.tables import CELL_SEPARATOR, is_among, is_total
from vietnamese.text import fold
from vietnamese.words import sentences

_NARROWLY = Decimal("0.02")
_NEARLY_ALL, _FEWEST_ROWS, _MOST_COLUMNS = 0.8, 5, 12
_PARTIAL = ("mot so", "chu yeu", "lon nhat")
_NO_SUM = ("nang suat", "binh quan", "chi so", "ty le", "toc do", "mat do")
# A column that says no unit may hold anything.
_NO_SUM_WITHOUT_UNIT = ("so sanh", "so voi", "tang", "giam", "dat", "diem", "gia", "xep", "thu tu", "nam", "ma so")
_ORDINALS = re.compile(r"^(?:so )?(?:stt|tt)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``start`` and ``end``: the row or sentence whose figures are doubted; ``note``: why, in Vietnamese."""

    start: int
    end: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row of a table with its amounts by header path; shares are no part of sums."""

    block: Block
    label: str
    amounts: Mapping[str, Amount]
    summed: Mapping[str, Amount]


def doubts(report: Report) -> tuple[Finding, ...]:
    """All findings, in the order of the text."""
    found: list[Finding] = []
    for _, group in groupby(report.blocks, key=lambda block: (block.kind == "row", block.sheet, block.caption)):
        blocks = [block for block in group if block.kind == "row"]
        rows = [row for block in blocks if (row := _row(report, block)) is not None]
        found += [*_sums(rows), *_ratios(rows)]
    for block in report.blocks:
        if block.kind in {"paragraph", "footnote"}:
            found += _in_prose(report.text, block)
    return tuple(sorted(set(found), key=lambda finding: (finding.start, finding.note)))


def _in_prose(text: str, block: Block) -> Iterator[Finding]:
    for span in sentences(text[block.start : block.end]):
        start, end = block.start + span.start, block.start + span.end
        for note in doubts_in_sentence(text[start:end]):
            yield Finding(start=start, end=end, note=note)


def _row(report: Report, block: Block) -> _Row | None:
    cells = report.text[block.start : block.end].split(CELL_SEPARATOR)
    label = next((cell for cell in cells if any(map(str.isalpha, cell))), "")
    if not block.columns:
        return _Row(block=block, label=label, amounts={}, summed={}) if is_among(label) else None
    amounts: dict[str, Amount] = {}
    summed: dict[str, Amount] = {}
    for cell, column, unit in zip(cells, block.columns, block.units, strict=True):
        amount = amount_of_cell(cell) if column else None
        if amount is not None and column not in amounts:
            if unit:
                amounts[column] = amount
            if _adds_up(fold(column), unit):
                summed[f"{column}, {unit}" if unit not in column else column] = amount
    return _Row(block=block, label=label, amounts=amounts, summed=summed)


def _adds_up(column: str, unit: str) -> bool:
    """Whether a column's figures may be summed: no shares, no averages, no rates ("tạ/ha")."""
    if unit:
        return not unit.startswith("%") and "/" not in unit and not any(word in column for word in _NO_SUM)
    words = column.split()
    named = any(word in words for word in _NO_SUM_WITHOUT_UNIT) or any(
        " " in word and word in column for word in (*_NO_SUM, *_NO_SUM_WITHOUT_UNIT)
    )
    return "%" not in column and not _ORDINALS.match(column) and not named


def _sums(rows: Sequence[_Row]) -> Iterator[Finding]:
    """Totals that their own complete lists of parts do not give."""
    for at, total in enumerate(rows):
        path = (*total.block.parents, total.label)
        below = list(_below(rows[at + 1 :], path))
        lists: dict[tuple[str, ...], list[_Row]] = defaultdict(list)
        for row in below:
            lists[row.block.parents].append(row)
        labels = {row.label for row in below if row.amounts}
        for parents, parts in lists.items():
            section = parents[len(path) :]
            listed_whole = len(section) < 2 and not set(section) & labels and not _is_partial(section, parts)
            if listed_whole and len(parts) > 1:
                yield from _doubted_sums(total, parts)
        if not below and is_total(total.label):
            yield from _doubted_closing(rows[:at], total)


def _doubted_closing(above: Sequence[_Row], total: _Row) -> Iterator[Finding]:
    """A total below its parts: the rows of its own level, back to the total before it."""
    parts: list[_Row] = []
    for row in reversed(above):
        if is_total(row.label):
            break
        if row.block.parents == total.block.parents and (row.amounts or row.summed):
            parts.append(row)
    if len(parts) > 1 and not _is_partial((), parts):
        yield from _doubted_sums(total, parts)


def _below(rows: Sequence[_Row], path: tuple[str, ...]) -> Iterator[_Row]:
    for row in rows:
        if row.block.parents[: len(path)] != path:
            return
        yield row


def _is_partial(section: Sequence[str], parts: Sequence[_Row]) -> bool:
    said = [fold(text) for text in (*section, *(part.label for part in parts))]
    named = any(word in text for text in said for word in (*_PARTIAL, *_NO_SUM))
    return named or any(is_among(part.label) for part in parts)


def _doubted_sums(total: _Row, parts: Sequence[_Row]) -> Iterator[Finding]:
    columns = [column for column in total.summed if all(column in part.summed for part in parts)]
    if not columns or any(word in fold(total.label) for word in _NO_SUM):
        return
    wrong = []
    for column in columns:
        amounts = [part.summed[column] for part in parts]
        added = sum((amount.value for amount in amounts), Decimal(0))
        slack = sum((amount.slack for amount in amounts), total.summed[column].slack)
        if abs(added - total.summed[column].value) > slack:
            wrong.append((column, added))
    proven = len(wrong) < len(columns)
    for column, added in wrong:
        amount = total.summed[column]
        if proven or abs(added - amount.value) <= _NARROWLY * abs(amount.value):
            note = (
                f"“{total.label}”, cột “{column}”: ghi {amount.text}, cộng các dòng thành phần được {written(added)}."
            )
            yield Finding(start=total.block.start, end=total.block.end, note=note)


def _ratios(rows: Sequence[_Row]) -> Iterator[Finding]:
    """Shares and growth that are the ratio of two columns in nearly all rows, but not in this one."""
    columns = list(dict.fromkeys(column for row in rows for column in row.amounts))
    shares = [column for column in columns if "%" in column]
    others = [column for column in columns if column not in shares]
    if not shares or len(columns) > _MOST_COLUMNS:
        return
    for share in shares:
        for part, whole in permutations(others, 2):
            full = [row for row in rows if {share, part, whole} <= row.amounts.keys()]
            for less in (Decimal(0), HUNDRED):
                wrong = [
                    row for row in full if not gives(row.amounts[share], row.amounts[part], row.amounts[whole], less)
                ]
                if len(full) >= _FEWEST_ROWS and wrong and len(wrong) <= (1 - _NEARLY_ALL) * len(full):
                    yield from (_doubted_ratio(row, share, part, whole, less) for row in wrong)


def _doubted_ratio(row: _Row, share: str, part: str, whole: str, less: Decimal) -> Finding:
    amounts = row.amounts
    computed = HUNDRED * amounts[part].value / amounts[whole].value - less
    note = (
        f"“{row.label}”, cột “{share}”: ghi {amounts[share].text}, tính từ {amounts[part].text} và "
        f"{amounts[whole].text} được {written(round(computed, 2))}."
    )
    return Finding(start=row.block.start, end=row.block.end, note=note)

"""The rows at the top of a sheet that are its letterhead: agency and motto, number and day, "Biểu số 01", a stamp."""

import re
from collections.abc import Sequence

from ingest.header_units import is_unit_line
from ingest.sheet import Cell
from ingest.stamps import secrecy

_LETTERHEAD = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|^Số\s*:.*/|,\s*ngày\b.*\btháng\b.*\bnăm\b"
    r"|^(?:(?:PHỤ\s+)?BIỂU|MẪU|PHỤ\s+LỤC)\s+(?:BIỂU\s+|SỐ\s*:?\s*)?[\w./-]{1,12}$",
    re.IGNORECASE,
)
# "THỐNG KÊ …" and "THANH TRA …" may be titles; these are none, where a title stands below them.
_AGENCY = re.compile(
    r"(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|HĐND|SỞ|PHÒNG (?!CHỐNG)|(?:CHI |TỔNG )?CỤC|BAN QUẢN LÝ|HUYỆN|TỈNH|THÀNH PHỐ)"
    r"\b[^\da-z:;]{0,80}"
)
_ROWS = 12


def letterhead_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows there are of it, all above the first figure; the title of the table stands below them."""
    count = 0
    for number, row in enumerate(rows[:_ROWS], start=1):
        if any(cell.number is not None for cell in row):
            break
        if any(_LETTERHEAD.search(cell.text) or secrecy(cell.text) for cell in row) or (
            number == count + 1 and _names_agency(row) and _is_line(rows[number : number + 1])
        ):
            count = number
    return count


def _names_agency(row: Sequence[Cell]) -> bool:
    return all(_AGENCY.fullmatch(cell.text) for cell in row)


def _is_line(rows: Sequence[Sequence[Cell]]) -> bool:
    """A row of words alone, as a title is, and no header."""
    return any(len(row) == 1 and row[0].number is None and not is_unit_line(row[0].text) for row in rows)

"""The rows at the top of a sheet that are its letterhead: agency and motto, number and day, "Biểu số 01", a stamp."""

import re
from collections.abc import Sequence

from ingest.sheet import Cell
from ingest.stamps import secrecy

_LETTERHEAD = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|^Số\s*:.*/|,\s*ngày\b.*\btháng\b.*\bnăm\b"
    r"|^(?:(?:PHỤ\s+)?BIỂU|MẪU|PHỤ\s+LỤC)\s+(?:BIỂU\s+|SỐ\s*:?\s*)?[\w./-]{1,12}$",
    re.IGNORECASE,
)
_ROWS = 12


def letterhead_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows there are of it, all above the first figure; the title of the table stands below them."""
    count = 0
    for number, row in enumerate(rows[:_ROWS], start=1):
        if any(cell.number is not None for cell in row):
            break
        if any(_LETTERHEAD.search(cell.text) or secrecy(cell.text) for cell in row):
            count = number
    return count

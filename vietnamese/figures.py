"""Figures as Vietnamese reports write them, with value, unit, scale, direction and exact span.

"1.234,5 tỷ đồng", "39,95 %", "02 dự án", "08/19 tiêu chí", "88,85/556 ha", "7.590,4 m²", "10-12 toa/ngày",
"trên 70 xe/ngày", "giảm 3,2 %", "1.829.669.600^d", "hai triệu đồng". Not figures: dates, periods,
document numbers ("124/BC-UBND", "Nghị định 116", "Quốc lộ 4B"), outline numbers, school years.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Direction = Literal["", "tăng", "giảm"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a text: ``source[start:end] == text``, number and unit together.

    ``value`` is as written (1234.5 for "1.234,5 tỷ đồng"); ``value * scale`` is the amount in ``unit``
    ("đồng", scale 10**9). ``unit`` is canonical: "%", "đồng", "USD", "ha", "m²", "tấn", "tạ/ha", "dự án",
    "xe/ngày", "" where there is none. ``number`` is the number's own characters ("1.234,5", "08/19", "10-12").
    ``high`` is the upper end of a range, ``total`` the second part of "done/planned".
    ``qualifier`` is a word before it that blurs it: "trên", "gần", "khoảng", "hơn", "dưới", "xấp xỉ".
    ``direction``: "tăng" for tăng / cao hơn / vượt …, "giảm" for giảm / thấp hơn … directly before it.
    """

    text: str
    start: int
    end: int
    number: str
    value: Decimal
    unit: str = ""
    scale: Decimal = Decimal(1)
    high: Decimal | None = None
    total: Decimal | None = None
    qualifier: str = ""
    direction: Direction = ""

    @property
    def amount(self) -> Decimal:
        """In ``unit``: 15.624 triệu đồng and 15,624 tỷ đồng are equal amounts."""
        return self.value * self.scale


def find_figures(text: str) -> tuple[Figure, ...]:
    """All figures of NFC ``text``, in order, not overlapping."""
    raise NotImplementedError

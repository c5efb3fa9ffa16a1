"""Periods of time as reports and questions name them, and the calendar spans that they mean.

Day, month, quarter, 6/9/N months, year, "đến hết tháng 02", "đến thời điểm 10/4/2024", "cùng kỳ năm trước",
"tháng Bẩy", "Chín tháng", "quý I", "Q1/2025", "6T2025", "nửa đầu năm", "năm học 2024-2025", "03 tháng đầu năm".
Works on text with and without diacritics ("thang 2/2023", "quy I").
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

PeriodKind = Literal["day", "month", "quarter", "months", "year", "until", "span", "school_year", "relative"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Calendar days from ``start`` to ``end``, both included.

    ``kind`` "months" is a cumulative span that begins in January (6 tháng, 9 tháng); "until" is cumulative
    from 1 January of its year to a cut-off ("đến hết tháng 02/2023", "đến thời điểm kiểm tra 10/4/2024").
    ``str(period)`` is its Vietnamese name: "tháng 02/2023", "quý I/2025", "6 tháng đầu năm 2025",
    "năm 2024", "đến ngày 10/4/2024".
    """

    kind: PeriodKind
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodMention:
    """A period named in a text: ``source[start:end] == text``. ``year`` is None where the text gives none.

    ``relative`` holds what only a reference can resolve: "cùng kỳ", "tháng trước", "năm trước", "năm nay",
    "tháng này", "đầu năm" ("" otherwise). ``plan`` … see ``resolve``.
    """

    text: str
    start: int
    end: int
    kind: PeriodKind
    year: int | None = None
    first_month: int | None = None
    last_month: int | None = None
    day: int | None = None
    relative: str = ""

    def resolve(self, reference: Period) -> Period | None:
        """The calendar span, the missing year taken from ``reference`` (a report's or a question's period).

        None when it cannot be told. "tháng 12" in a report of January 2025 whose year is not given means
        the reference's year: callers that know better pass another reference.
        """
        raise NotImplementedError


def find_periods(text: str) -> tuple[PeriodMention, ...]:
    """All mentions in NFC ``text``, in order, not overlapping, the longest reading of each place."""
    raise NotImplementedError

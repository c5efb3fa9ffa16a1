"""Numbers of workbooks as a person reads them."""

from datetime import datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.number_format import shown_date, shown_number
from vietnamese.figures import read_number

ACCOUNTING = '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"_);_(@_)'


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (1234.5678, "0.0", "1.234,6"),
        (1234.5678, "General", "1.234,5678"),
        (101.29999999999998, "General", "101,3"),
        (35247.927, "0", "35.248"),
        (35247.927, "#,##0", "35.248"),
        (2.5, "0", "3"),
        (1.0, "#.##", "1"),
        (1.25, "0.##", "1,25"),
        (0.125, "0.0%", "12,5%"),
        (12345678.0, "#,##0,", "12.346"),
        (-11.16549, "0.0", "-11,2"),
        (-1234.5, "#,##0.0_);(#,##0.0)", "-1.234,5"),
        (-0.01, "0.0", "0,0"),
        (103.6431, ACCOUNTING, "103,6"),
        (7.5, '0.0" tỷ"', "7,5"),
        (0.00001234, "General", "0,00001234"),
        (1e21, "General", "1.000.000.000.000.000.000.000"),
        (5.0, "@", "5"),
    ],
)
def test_numbers_are_shown_as_their_format_says(value: float, number_format: str, shown: str) -> None:
    assert shown_number(value, number_format) == shown


@given(st.floats(-1e12, 1e12), st.integers(0, 4))
def test_what_is_shown_reads_back_as_the_rounded_value(value: float, decimals: int) -> None:
    shown = shown_number(value, "0." + "0" * decimals if decimals else "0")
    amount = read_number(shown.removeprefix("-"))
    assert amount is not None
    assert abs(amount - abs(Decimal(repr(value)))) <= Decimal(1).scaleb(-decimals) / 2
    assert shown.startswith("-") == (value < 0 and amount != 0)


@pytest.mark.parametrize(
    ("number_format", "shown"),
    [("dd/mm/yyyy", "05/02/2025"), ("mm/yyyy", "02/2025"), ("d/m", "05/02"), ("", "05/02/2025")],
)
def test_dates_are_shown_as_far_as_the_format_goes(number_format: str, shown: str) -> None:
    assert shown_date(datetime(2025, 2, 5), number_format) == shown


def test_a_time_of_day_is_shown_as_one() -> None:
    assert shown_date(time(8, 30), "h:mm") == "08:30"

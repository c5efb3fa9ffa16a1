"""The harness's own reading of figures: Vietnamese notation, units, direction, and what is no figure."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eval.scanner import number_value, scan
from eval.units import read_unit
from eval.wording import first_paragraph, holds, plain, words_and_figures

NUMBERS = [
    ("1.234,5", "1234.5"),
    ("1.234", "1234"),
    ("1.829.669.600", "1829669600"),
    ("14.3", "14.3"),
    ("39,95", "39.95"),
    ("08", "8"),
    ("0,512", "0.512"),
    ("0.512", "0.512"),
    ("1,234,567", "1234567"),
    ("1,234.5", "1234.5"),
    ("7.590,4", "7590.4"),
]


@pytest.mark.parametrize(("written", "value"), NUMBERS)
def test_a_number_has_the_value_of_vietnamese_notation(written: str, value: str) -> None:
    assert number_value(written) == Decimal(value)


WORDS = [
    ("ước khoảng ba mươi bảy ca", 37, "ca"),
    ("Hai dự án hoàn thành", 2, "dự án"),
    ("đạt mười lăm triệu đồng", 15_000_000, "đồng"),
    ("tăng ba phẩy hai phần trăm", Decimal("3.2"), "%"),
    ("hai trăm linh năm hộ", 205, "hộ"),
    ("một nghìn hai trăm ba mươi tư người", 1234, "người"),
    ("ba nghìn tỷ đồng", 3_000_000_000_000, "đồng"),
    ("năm mươi mốt bệnh nhân", 51, ""),
]
NOT_WORDS = [
    "Chín tháng năm 2025", "tháng Mười hai", "quý ba", "thứ hai", "hai mươi năm qua", "một số xã", "Hai Bà Trưng",
    "chính quyền hai cấp", "không nêu", "năm dự án", "mười ngày", "ba lần",
]  # fmt: skip


@pytest.mark.parametrize(("text", "amount", "unit"), WORDS)
def test_a_figure_in_words_is_a_figure(text: str, amount: Decimal, unit: str) -> None:
    assert [(each.amount, each.unit.name) for each in scan(text)] == [(amount, unit)]


@pytest.mark.parametrize("text", NOT_WORDS)
def test_words_that_tell_times_and_names_are_no_figures(text: str) -> None:
    assert scan(text) == ()


def test_separators_that_make_no_number_have_no_value() -> None:
    assert [number_value(written) for written in ("3,4,5", "1.2.3", "1,2,3.4")] == [None, None, None]


READINGS = [
    ("đạt 15,6 tỷ đồng", [("15,6", "đồng", 15_600_000_000, "")]),
    ("tăng 1.234,5 triệu USD", [("1.234,5", "usd", 1_234_500_000, "+")]),
    ("giảm 3,2 % so với tháng 02/2023", [("3,2", "%", Decimal("3.2"), "-")]),
    (
        "**39,95%** kế hoạch, cao hơn mức bình quân là 12,7 %",
        [("39,95", "%", Decimal("39.95"), ""), ("12,7", "%", Decimal("12.7"), "+")],
    ),
    ("08/19 tiêu chí", [("08", "tiêu chí", 8, ""), ("19", "tiêu chí", 19, "")]),
    ("88,85/556 ha", [("88,85", "ha", Decimal("88.85"), ""), ("556", "ha", 556, "")]),
    ("từ 65.000 - 70.000 đồng/kg", [("65.000", "đồng/kg", 65000, ""), ("70.000", "đồng/kg", 70000, "")]),
    ("45.692 tỷ, tăng", [("45.692", "đồng", 45_692_000_000_000, "")]),
    ("9,4 triệu lượt khách", [("9,4", "lượt", 9_400_000, "")]),
    ("tổng số 512 bệnh nhân", [("512", "", 512, "")]),
    ("512. ha rừng", [("512", "", 512, "")]),
    ("gấp 5 lần", [("5", "lần", 5, "")]),
    ("lợi nhuận âm 3,2 %", [("3,2", "%", Decimal("3.2"), "-")]),
    ("tổng số 331 ca", [("331", "ca", 331, "")]),
    ("biến động -3,2 %", [("3,2", "%", Decimal("3.2"), "-")]),
    ("số hộ giảm còn 3,2 %", [("3,2", "%", Decimal("3.2"), "")]),
    ("tăng 5 % và đạt 40 %", [("5", "%", 5, "+"), ("40", "%", 40, "")]),
    ("70 xe/ngày qua quốc lộ 4B", [("70", "xe/ngày", 70, "")]),
]


@pytest.mark.parametrize(("text", "figures"), READINGS)
def test_a_figure_has_unit_amount_and_direction(text: str, figures: list[tuple[str, str, Decimal, str]]) -> None:
    assert [(each.number, each.unit.name, each.amount, each.sign) for each in scan(text)] == figures


NOT_FIGURES = [
    "ngày 17/02/2023", "tháng 02/2023", "năm 2023", "giai đoạn 2021-2025", "Quý I/2025", "quý 1", "9 tháng đầu năm",
    "Báo cáo 124/BC-UBND", "Nghị định 116", "30/2020/NĐ-CP", "mục II.1.b", "trang 5", "Điều 3 khoản 2", "khối A00",
    "COVID-19", "[1]", "một <sup>2</sup>", "lúc 8h30", "1. Lĩnh vực kinh tế", "17 tháng 02 năm 2023", "quốc lộ 4B",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_dates_and_numbers_of_things_are_no_figures(text: str) -> None:
    assert scan(text) == ()


def test_the_examples_are_all_there() -> None:
    assert (len(NUMBERS), len(READINGS), len(NOT_FIGURES), len(WORDS), len(NOT_WORDS)) == (11, 18, 21, 8, 12)


@settings(deadline=None)
@given(st.integers(0, 10**12), st.integers(0, 99), st.sampled_from(["%", "tỷ đồng", "triệu USD", "ha", "người"]))
def test_what_is_written_in_vietnamese_notation_is_read_back(whole: int, cents: int, unit: str) -> None:
    written = f"{whole:,}".replace(",", ".") + (f",{cents:02}" if cents else "")
    (figure,) = scan(f"chỉ tiêu ước đạt {written} {unit}.")
    assert figure.value == Decimal(whole) + Decimal(cents) / 100
    assert figure.unit == read_unit(f" {unit.lower()}")


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,/-–% tăngiảmđồỷHAX[]*()\n", max_size=60))
def test_any_text_can_be_scanned_and_spans_are_in_order(text: str) -> None:
    found = scan(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(each.value >= 0 for each in found)


def test_units_conflict_only_where_a_measure_is_named() -> None:
    percent, money, people, dossiers, none = (read_unit(text) for text in ("%", "đồng", "người", "hồ sơ", ""))
    assert percent.conflicts(money)
    assert percent.conflicts(people)
    assert not people.conflicts(dossiers)
    assert not percent.conflicts(none)
    assert not money.conflicts(read_unit("đồng/suất"))
    assert read_unit("điểm phần trăm").conflicts(percent)


def test_short_answers_stand_on_boundaries() -> None:
    assert holds("đạt 02 lượt", "2 lượt")
    assert not holds("đạt 12 lượt", "2 lượt")
    assert not holds("đạt 1.234 hộ", "234 hộ")
    assert not holds("đạt 2,5 tấn", "5 tấn")
    assert not holds("xã Phú Xán", "Phú Xá")
    assert holds("xã **Phú Xá**.", "phú xá")
    assert holds("xã Thuỵ Hùng, Hoà Cư", "Thụy Hùng")
    assert not holds("quý II", "qúy II")


def test_markup_blanks_and_case_do_not_decide() -> None:
    assert plain("Đạt **39,95%**[1] <sup>2</sup> kế  hoạch") == "đạt 39,95 % kế hoạch"
    assert words_and_figures("a) Đạt 1.234,5 tỷ; “tăng”") == "a đạt 1.234,5 tỷ tăng"
    assert first_paragraph("\n\nMột.\n\nHai.") == "Một."

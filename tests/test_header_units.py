"""Units that stand in captions, headers and labels instead of beside the figures."""

import pytest

from ingest.header_units import (
    counted_by,
    is_scaled_unit,
    is_unit_line,
    things_named,
    unit_in,
    unit_named,
    unit_of_caption,
)


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("ĐVT: triệu đồng", "triệu đồng"),
        ("Đơn vị tính: ha", "ha"),
        ("(Đơn vị: tấn)", "tấn"),
        ("Diện tích (ha)", "ha"),
        ("Sản lượng (Nghìn tấn)", "nghìn tấn"),
        ("Kinh phí (1.000 đồng)", "nghìn đồng"),
        ("Số hộ (hộ) › Năm 2025", "hộ"),
        ("So với kế hoạch (%)", "%"),
        ("Thực hiện (tháng 3)", ""),
        ("Ghi chú", ""),
        ("Đơn vị thực hiện", ""),
        ("", ""),
    ],
)
def test_units_of_headers(header: str, unit: str) -> None:
    assert unit_in(header) == unit


@pytest.mark.parametrize(
    ("said", "unit"),
    [("Nghìn tấn", "nghìn tấn"), ("DN", "DN"), ("USD", "USD"), ("1000 đồng", "nghìn đồng"), ("%", "%")],
)
def test_a_unit_is_named_as_beside_a_figure(said: str, unit: str) -> None:
    assert unit_named(said) == unit


@pytest.mark.parametrize("line", ["Đơn vị tính: Tỷ đồng", "Nghìn ha", "Nghìn tấn; Triệu USD", "%", "Lượt người"])
def test_lines_that_only_give_a_unit(line: str) -> None:
    assert is_unit_line(line)


@pytest.mark.parametrize("line", ["Nghìn tấn thóc được mùa", "Tháng 02", "Thực hiện (Tỷ đồng)", "2025"])
def test_lines_that_say_more(line: str) -> None:
    assert not is_unit_line(line)


def test_what_is_counted_is_no_scaled_unit() -> None:
    assert is_scaled_unit("Nghìn tấn")
    assert not is_scaled_unit("Tỉnh")


@pytest.mark.parametrize(
    ("column", "unit"),
    [("Tháng 2 › Lượng", "nghìn tấn"), ("Tháng 2 › Trị giá", "triệu USD"), ("Tháng 2", "")],
)
def test_of_two_units_money_is_for_values_and_the_other_for_quantities(column: str, unit: str) -> None:
    assert unit_of_caption("Hàng hóa xuất khẩu. Đơn vị tính: Nghìn tấn; Triệu USD", column) == unit


def test_a_single_unit_is_for_all_columns() -> None:
    assert unit_of_caption("Thu ngân sách. Đơn vị tính: Tỷ đồng", "Thực hiện") == "tỷ đồng"


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Số người chết", "người"),
        ("Tổng số hộ nghèo", "hộ"),
        ("Số tiền", ""),
        ("Số lượng (con)", ""),
        ("Số năm", ""),
        ("Tỷ lệ hộ nghèo", ""),
    ],
)
def test_a_column_counts_what_its_header_numbers(header: str, unit: str) -> None:
    assert counted_by(header) == unit


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Hộ nghèo", "hộ"),
        ("Người chết", "người"),
        ("Vụ cháy", "vụ"),
        ("Vụ xuân", ""),
        ("Tỉnh giao", ""),
        ("Nhà nước", ""),
        ("Nhà tốc mái", "nhà"),
        ("Nhà máy", ""),
        ("Trường mầm non", "trường"),
        ("Trường hợp mắc", "trường hợp"),
        ("Cơ sở kinh doanh", "cơ sở"),
        ("Cơ sở hạ tầng", ""),
        ("Xã đạt chuẩn", "xã"),
        ("Xã giao", ""),
        ("Lượt khách quốc tế", "lượt khách"),
        ("Tỷ lệ hộ nghèo", ""),
    ],
)
def test_a_column_without_a_unit_counts_what_it_is_called(header: str, unit: str) -> None:
    assert things_named(header) == unit

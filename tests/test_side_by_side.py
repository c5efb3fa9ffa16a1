"""Two lists side by side are two tables; tables of pairs of figures stay one."""

import pytest

from ingest.elements import Paragraph, Table
from ingest.outline import outline
from ingest.side_by_side import lists_of

BALANCE = Table(
    rows=(
        ("Khoản thu", "Số tiền", "Khoản chi", "Số tiền"),
        ("Thuế", "500", "Lương", "300"),
        ("Phí", "100", "", ""),
        ("Tổng thu", "600", "Tổng chi", "300"),
    ),
    header=1,
)


def test_each_figure_stands_beside_the_label_of_its_own_list() -> None:
    drawn = outline([Paragraph(text="Biểu 1. Cân đối (triệu đồng)"), BALANCE])
    rows = [(drawn.text[block.start : block.end], block.columns) for block in drawn.blocks if any(block.units)]
    assert rows == [
        ("Thuế | 500", ("Khoản thu", "Số tiền")),
        ("Phí | 100", ("Khoản thu", "Số tiền")),
        ("Tổng thu | 600", ("Khoản thu", "Số tiền")),
        ("Lương | 300", ("Khoản chi", "Số tiền")),
        ("Tổng chi | 300", ("Khoản chi", "Số tiền")),
    ]
    assert {block.caption for block in drawn.blocks if block.kind == "row"} == {"Biểu 1. Cân đối (triệu đồng)"}


def test_a_list_that_is_folded_has_ordinals_and_headings_twice() -> None:
    rows = (("STT", "Xã", "Số hộ", "STT", "Xã", "Số hộ"), ("1", "Cao Lâu", "5", "2", "Hòa Cư", "6"))
    assert [part.rows[1] for part in lists_of(Table(rows=rows, header=1))] == [
        ("1", "Cao Lâu", "5"),
        ("2", "Hòa Cư", "6"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        (("Chỉ tiêu", "Tháng 3", "Kế hoạch", "Tháng 4"), ("Thu", "5", "7", "6")),
        (("Họ tên", "Chức vụ", "Họ tên", "Chức vụ"), ("An", "Trưởng phòng", "Bình", "Phó phòng")),
        (("Xã", "Số hộ", "Thôn", "Số người"), ("Cao Lâu", "5", "Nà Va", "20")),
        (("Xã", "Số hộ", "Số người"), ("Cao Lâu", "5", "20")),
    ],
)
def test_other_tables_stay_whole(rows: tuple[tuple[str, ...], ...]) -> None:
    table = Table(rows=rows, header=1)
    assert lists_of(table) == (table,)

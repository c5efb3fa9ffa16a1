"""Tables in plain text that only blanks, tabs or bars set out."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ingest.elements import Paragraph, Table
from ingest.text_reader import parse_text, read_text
from ingest.text_tables import text_tables

ALIGNED = """Biểu 1. Thu ngân sách (triệu đồng)

Xã                    Dự toán        Thực hiện
                                  Tháng 9    9 tháng
Hồng Phong               120         10         90
Thạch Đạn                 60          5         30
Hợp Thành                  -          2         12
Tổng số                  180         17        132

Số liệu sơ bộ.
"""


def test_columns_of_blanks_are_a_table_with_its_merged_headings() -> None:
    elements = parse_text(ALIGNED)

    assert elements == (
        Paragraph(text="Biểu 1. Thu ngân sách (triệu đồng)"),
        Table(
            rows=(
                ("Xã", "Dự toán", "Thực hiện", "Thực hiện"),
                ("", "", "Tháng 9", "9 tháng"),
                ("Hồng Phong", "120", "10", "90"),
                ("Thạch Đạn", "60", "5", "30"),
                ("Hợp Thành", "-", "2", "12"),
                ("Tổng số", "180", "17", "132"),
            ),
            header=2,
        ),
        Paragraph(text="Số liệu sơ bộ."),
    )


RULED = """PHỤ LỤC: THU HOẠCH ĐẾN 30/9
------------------------------------------------------
Địa phương           Kế hoạch (tỷ đồng)   Thực hiện (%)
------------------------------------------------------
Hồng Phong                  120               9,5
Thạch Đạn                    60               7,4
Hợp Thành                    72              10,2
------------------------------------------------------
Tổng số                     252               9,1
------------------------------------------------------
"""


def test_rules_within_a_table_part_its_headings_from_its_rows_and_no_row_is_lost() -> None:
    (table,) = (element for element in parse_text(RULED) if isinstance(element, Table))

    assert table.header == 1
    assert table.rows[0] == ("Địa phương", "Kế hoạch (tỷ đồng)", "Thực hiện (%)")
    assert [row[0] for row in table.rows[1:]] == ["Hồng Phong", "Thạch Đạn", "Hợp Thành", "Tổng số"]


BODY = "\n\n".join(f"Khoản thu thứ {number} đạt 12 tỷ đồng." for number in range(9))
SIGNED = """
Nơi nhận:                                KT. CHỦ TỊCH
- UBND tỉnh;                             PHÓ CHỦ TỊCH
- Lưu: VT.                                (đã ký)
                                       Hoàng Văn Páo
"""


def test_recipients_and_the_signature_beside_them_are_lines_of_their_own() -> None:
    elements = parse_text(f"{BODY}\n{SIGNED}")
    said = [element.text for element in elements if isinstance(element, Paragraph)]

    assert said[9:] == [
        "Nơi nhận:",
        "- UBND tỉnh;",
        "- Lưu: VT.",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "(đã ký)",
        "Hoàng Văn Páo",
    ]


def test_columns_of_tabs_are_a_table_and_prose_set_in_by_tabs_is_none() -> None:
    lines = ["STT\tHuyện\tSố dân", "1\tCao Lộc\t75.000", "2\tLộc Bình\t80.000", *["\t\tĐoạn văn lùi vào."] * 4]

    (table,) = text_tables(lines)

    assert (table.first, table.end, table.header, table.rows[2]) == (0, 3, 1, ("2", "Lộc Bình", "80.000"))


BARRED = """BIỂU KÈM THEO
---------------------------------------------------
Chỉ tiêu          | ĐVT  | Tháng 5/2023 | 5 tháng
------------------+------+--------------+----------
Trồng rừng        | ha   | 21,5         | 130,2
 - Rừng sản xuất  | ha   | 20           | 118
Cháy rừng         | vụ   |              | 1
---------------------------------------------------
Nguồn: hạt kiểm lâm | trạm | đội
"""


def test_bars_between_cells_are_a_table_and_rules_no_row_of_it() -> None:
    elements = parse_text(BARRED)

    assert elements == (
        Paragraph(text="BIỂU KÈM THEO"),
        Table(
            rows=(
                ("Chỉ tiêu", "ĐVT", "Tháng 5/2023", "5 tháng"),
                ("Trồng rừng", "ha", "21,5", "130,2"),
                ("- Rừng sản xuất", "ha", "20", "118"),
                ("Cháy rừng", "vụ", "", "1"),
            ),
            header=1,
        ),
        Paragraph(text="Nguồn: hạt kiểm lâm | trạm | đội"),
    )


def test_two_lines_with_bars_or_bars_that_frame_them_are_no_table_of_bars() -> None:
    assert text_tables(["Trang 1 | Báo cáo | Huyện", "Trang 2 | Báo cáo | Huyện"]) == ()
    assert text_tables(["| Xã | Số hộ | Ghi chú |", "|---|---|---|", "| Tân Mỹ | 4 | |", "| Tân Lập | 6 | |"]) == ()


def test_an_old_text_whose_letterhead_is_set_out_with_blanks_is_read(tmp_path: Path) -> None:
    """Half of such a page are blanks, which say nothing of its encoding; these are words in TCVN3."""
    lines = (("ñy ban nh©n d©n", "céng hßa x· héi chñ nghÜa viÖt nam"), ("tØnh L¹ng S¬n", "§éc lËp"))
    page = "\n".join((" " * 60).join(columns) for columns in lines)
    (tmp_path / "cu.txt").write_bytes(page.encode("cp1252"))

    text = " ".join(element.text for element in read_text(tmp_path / "cu.txt") if isinstance(element, Paragraph))
    assert text == "ủy ban nhân dân cộng hòa xã hội chủ nghĩa việt nam tỉnh Lạng Sơn Độc lập"


@given(st.lists(st.text(alphabet="a1,. \t|–đ", max_size=30), max_size=40))
def test_tables_lie_within_the_lines_and_apart_from_each_other(lines: list[str]) -> None:
    tables = text_tables(lines)

    edges = [edge for table in tables for edge in (table.first, table.end)]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(lines) for edge in edges)
    for table in tables:
        words = " ".join(lines[table.first : table.end]).replace("|", " ").split()
        assert sorted(words) == sorted(" ".join(" ".join(row) for row in table.rows).replace("|", " ").split())

"""Workbooks: titles, stacked headers, units at every place, levels of rows, and where each cell stands."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from errors import UnreadableFile
from ingest.compound_file import has_ring
from ingest.office import find_program
from ingest.passages import passages_of
from ingest.read import read_report
from ingest.report import Passage, Report
from ingest.sheet import Cell, cell_name, range_name
from tests.ingest_fixtures import FIXTURES
from tests.workbooks import write_workbook
from vietnamese.periods import Period
from vietnamese.places import Place

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = tmp_path_factory.mktemp("workbooks") / "bieu.xlsx"
    write_workbook(path)
    return read_report(path, path.name)


def snapshot(report: Report) -> str:
    """One line a cell that has a header: its place, row path, header path, text and unit."""
    lines = [f"{report.letterhead.period}, {report.letterhead.place}"]
    for passage in passages_of(report):
        lines.append(
            f"p{passage.page} {passage.sheet} {passage.cells} [{passage.caption}] {' › '.join(passage.parents)}"
        )
        cells = passage.text.split(" | ")
        lines += [
            f"    {column} = {cell} {unit}".rstrip()
            for cell, column, unit in zip(cells, passage.columns, passage.units, strict=False)
        ]
        lines += [f"    {passage.text}"] if not passage.columns else []
    return "\n".join(lines) + "\n"


def test_a_workbook_reads_as_its_golden_snapshot(workbook: Report) -> None:
    assert snapshot(workbook) == (GOLDEN / "bieu.xlsx.golden").read_text()


def test_an_old_workbook_reads_as_its_golden_snapshot() -> None:
    assert snapshot(read_report(FIXTURES / "old.xls", "old.xls")) == (GOLDEN / "old.xls.golden").read_text()


def test_passages_are_verbatim_and_every_figure_has_column_unit_sheet_and_cells(workbook: Report) -> None:
    rows = [passage for passage in passages_of(workbook) if passage.kind == "row"]
    assert len(rows) == 14
    for passage in rows:
        assert workbook.text[passage.start : passage.end] == passage.text
        cells = passage.text.split(" | ")
        assert len(cells) == len(passage.columns) == len(passage.units)
        figures = [
            (column, unit)
            for cell, column, unit in zip(cells, passage.columns, passage.units, strict=True)
            if cell[0].isdigit()
        ]
        assert figures
        assert all(column and unit for column, unit in figures)
        assert passage.sheet
        assert passage.cells


def test_each_sheet_is_a_page_and_hidden_ones_are_none(workbook: Report) -> None:
    assert len(workbook.pages) == 3
    assert "nháp" not in workbook.text
    assert [passage.page for passage in passages_of(workbook) if passage.sheet == "San pham"] == [2, 2, 2]


def test_the_month_that_most_tables_name_is_the_workbooks(workbook: Report) -> None:
    assert workbook.letterhead.period == Period(kind="month", start=date(2025, 3, 1), end=date(2025, 3, 31))


@pytest.mark.parametrize(
    ("title", "last", "named"),
    [
        ("Nhập khẩu tháng 2 và 2 tháng năm 2005", date(2005, 2, 28), "2 tháng đầu năm 2005"),
        ("Dân số phân theo huyện năm 2022", date(2022, 12, 31), "năm 2022"),
    ],
)
def test_the_title_of_its_only_table_is_a_workbook_s_title_and_time(
    tmp_path: Path, title: str, last: date, named: str
) -> None:
    found = read_report(
        written(tmp_path, (title,), (None, "Số lượng"), ("Gạo", 1.5), ("Ngô", 2.5)), "a.xlsx"
    ).letterhead
    assert found.title == title
    assert found.period is not None
    assert (found.period.end, str(found.period)) == (last, named)


def row(report: Report, label: str) -> Passage:
    return next(passage for passage in passages_of(report) if passage.text.startswith(f"{label} | "))


def test_a_label_over_two_rows_is_one(tmp_path: Path) -> None:
    report = read_report(
        written(
            tmp_path,
            ("Chỉ số tháng 3 năm 2025",),
            (None, "Tháng 3", "Quý I"),
            ("Sản xuất sản phẩm",),
            ("từ khoáng phi kim loại", 101.5, 102.0),
            ("Dệt", 99.0, 98.5),
        ),
        "a.xlsx",
    )
    assert row(report, "Sản xuất sản phẩm từ khoáng phi kim loại").cells == "A3:C4"
    assert [passage.text for passage in passages_of(report)] == [
        "Sản xuất sản phẩm từ khoáng phi kim loại | 101,5 | 102",
        "Dệt | 99 | 98,5",
    ]


def test_a_table_that_goes_on_below_its_header_again_keeps_title_and_parents(tmp_path: Path) -> None:
    header = (None, "Tháng 3", "Quý I")
    report = read_report(
        written(
            tmp_path,
            ("1. Thu ngân sách tháng 3 năm 2025",),
            (None, None, "Tỷ đồng"),
            header,
            ("CẢ TỈNH", 10.5, 20.5),
            ("Đông Sơn", 4.5, 9.0),
            ("1. (Tiếp theo) Thu ngân sách tháng 3 năm 2025",),
            header,
            ("Tây Khê", 6.0, 11.5),
        ),
        "a.xlsx",
    )
    found = row(report, "Tây Khê")
    assert found.parents == ("CẢ TỈNH",)
    assert found.units == ("", "tỷ đồng", "tỷ đồng")
    assert found.caption == "1. Thu ngân sách tháng 3 năm 2025. Đơn vị tính: Tỷ đồng"


def test_ordinals_tell_levels(tmp_path: Path) -> None:
    report = read_report(
        written(
            tmp_path,
            ("Dự toán năm 2025 (ĐVT: triệu đồng)",),
            ("STT", "Nội dung", "Dự toán", "Thực hiện"),
            ("I", "Thu nội địa", 900.5, 800.0),
            (1, "Thu từ doanh nghiệp", 400.5, 300.0),
            ("-", "Thuế giá trị gia tăng", 100.5, 90.0),
            (2, "Thu từ đất", 500.0, 500.0),
            ("II", "Thu xuất nhập khẩu", 50.0, 40.5),
        ),
        "a.xlsx",
    )
    rows = {passage.text.split(" | ")[1]: passage for passage in passages_of(report)}
    assert rows["Thuế giá trị gia tăng"].parents == ("Thu nội địa", "Thu từ doanh nghiệp")
    assert rows["Thu từ đất"].parents == ("Thu nội địa",)
    assert rows["Thu xuất nhập khẩu"].parents == ()
    assert rows["Thu từ đất"].columns == ("STT", "Nội dung", "Dự toán", "Thực hiện")
    assert rows["Thu từ đất"].units == ("", "", "triệu đồng", "triệu đồng")


@pytest.mark.parametrize(
    "numbers", [("A", "B", 1, 2, "3=2/1*100"), ("(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)"), (1, 2, 3, 4, 5)]
)
def test_numbers_of_columns_are_no_row(tmp_path: Path, numbers: tuple[object, ...]) -> None:
    rows = (
        ("Giải ngân quý I năm 2025",),
        ("STT", "Nội dung", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"),
        numbers,
        ("I", "Chi đầu tư", 1000, 400, 40),
        (1, "Giao thông", 600, 200, 33.3),
        ("II", "Chi thường xuyên", 900, 300, 33.3),
    )
    rows_read = [each for each in passages_of(read_report(written(tmp_path, *rows), "a.xlsx")) if each.columns]
    assert [each.text.split(" | ")[1] for each in rows_read] == ["Chi đầu tư", "Giao thông", "Chi thường xuyên"]
    assert [each.parents for each in rows_read] == [(), ("Chi đầu tư",), ()]
    assert {each.columns for each in rows_read} == {("STT", "Nội dung", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)")}


def test_a_district_s_sheet_with_letterhead_total_and_signature(tmp_path: Path) -> None:
    report = read_report(
        written(
            tmp_path,
            ("UBND HUYỆN BÌNH GIA", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("PHÒNG TÀI CHÍNH - KẾ HOẠCH", None, None, "Độc lập - Tự do - Hạnh phúc"),
            (),
            ("THU NGÂN SÁCH QUÝ I NĂM 2024",),
            ("Đơn vị: triệu đồng",),
            ("STT", "Chỉ tiêu", "Dự toán", "Thực hiện"),
            ("A", "B", 1, 2),
            ("I", "Thu nội địa", 12000, 3500.5),
            (1, "Thuế", 5000, 1500),
            ("Tổng cộng", None, 17000, 5000.5),
            ("Người lập biểu", None, None, "TM. UBND"),
        ),
        "a.xlsx",
    )
    rows = [each for each in passages_of(report) if each.columns]
    assert [each.text for each in rows] == [
        "I | Thu nội địa | 12.000 | 3.500,5",
        "1 | Thuế | 5.000 | 1.500",
        "Tổng cộng | 17.000 | 5.000,5",
    ]
    assert [each.parents for each in rows] == [(), ("Thu nội địa",), ()]
    assert {each.columns[-2:] for each in rows} == {("Dự toán", "Thực hiện")}
    assert {each.units[-1] for each in rows} == {"triệu đồng"}
    found = report.letterhead
    assert (found.issuer, found.title) == ("Phòng Tài chính - Kế hoạch", "THU NGÂN SÁCH QUÝ I NĂM 2024")
    assert (found.place, str(found.period)) == (Place(name="Bình Gia", level="huyện"), "quý I/2024")


@pytest.mark.parametrize("top", [("TỐI MẬT",), (None, "TỐI MẬT"), ("UBND XÃ HOA THÁM", "TỐI MẬT")])
def test_a_stamp_above_a_sheet_counts(tmp_path: Path, top: tuple[object, ...]) -> None:
    path = written(tmp_path, top, ("Quân số quý I năm 2024",), ("Thôn", "Số người"), ("Nà Pàn", 12), ("Nà Kéo", 8))
    with pytest.raises(UnreadableFile, match="TỐI MẬT"):
        read_report(path, "a.xlsx")


def test_an_annex_s_number_is_no_heading_of_a_column(tmp_path: Path) -> None:
    rows = (
        ("UBND XÃ HOA THÁM", None, "Biểu số 02"),
        ("Dân số năm 2022",),
        ("Thôn", "Số hộ", "Số người"),
        ("Nà Pàn", 120, 480),
        ("Nà Kéo", 80, 310),
    )
    report = read_report(written(tmp_path, *rows), "a.xlsx")
    assert {each.columns for each in passages_of(report) if each.columns} == {("Thôn", "Số hộ", "Số người")}
    assert report.letterhead.place == Place(name="Hoa Thám", level="xã")


def test_a_column_of_words_with_its_own_heading_is_no_level_of_labels(tmp_path: Path) -> None:
    rows = (
        ("Giải ngân năm 2024",),
        ("(Số liệu đến ngày 31/3/2024)",),
        ("STT", "Tên dự án", "Chủ đầu tư", "Kế hoạch", "Giải ngân"),
        (None, "TỔNG SỐ", None, 1000, 400),
        (1, "Đường Nà Pàn", "Ban quản lý dự án", 600, 250),
        (2, "Trường Nà Kéo", "UBND xã", 400, 150),
    )
    report = read_report(written(tmp_path, *rows), "a.xlsx")
    total, *projects = [each for each in passages_of(report) if each.columns]
    assert total.text == "TỔNG SỐ | 1.000 | 400"
    assert [each.text for each in projects] == [
        "1 | Đường Nà Pàn | Ban quản lý dự án | 600 | 250",
        "2 | Trường Nà Kéo | UBND xã | 400 | 150",
    ]
    assert {each.columns for each in projects} == {("STT", "Tên dự án", "Chủ đầu tư", "Kế hoạch", "Giải ngân")}
    assert {each.parents for each in projects} == {("TỔNG SỐ",)}
    assert report.letterhead.title == "Giải ngân năm 2024"
    assert str(report.letterhead.period) == "đến hết tháng 03/2024"


@pytest.mark.parametrize(
    ("columns", "period"),
    [
        (("TH quý I/2024", "KH quý II/2024"), "quý I/2024"),
        (("Ước 6 tháng 2024", "So với kế hoạch 6 tháng 2024 (%)"), "6 tháng đầu năm 2024"),
        (("Tháng 3/2024", "Bình quân quý I/2024"), "quý I/2024"),
    ],
)
def test_a_plan_s_time_is_not_the_workbook_s(tmp_path: Path, columns: tuple[str, ...], period: str) -> None:
    report = read_report(written(tmp_path, ("Kết quả",), (None, *columns), ("Thu", 5, 6), ("Chi", 7, 8)), "a.xlsx")
    assert str(report.letterhead.period) == period


def test_a_heading_reaches_over_the_blanks_to_its_right(tmp_path: Path) -> None:
    rows = (
        ("Thu ngân sách (ĐVT: triệu đồng)",),
        ("Chỉ tiêu", "Dự toán", "So sánh (%)"),
        (None, None, "Dự toán", "Cùng kỳ"),
        ("Thuế", 12000, 29.1, 110.2),
        ("Phí", 5000, 30, 105),
    )
    book = written(tmp_path, *rows)
    page = tmp_path / "a.html"
    lines = ["".join(f"<td>{'' if cell is None else cell}</td>" for cell in (*row, "")[:4]) for row in rows[1:]]
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    page.write_text(f"<p>Biểu 1 (ĐVT: triệu đồng)</p><table border=1>{table}</table>", encoding="utf-8")
    for path in (book, page):
        read = [each for each in passages_of(read_report(path, path.name)) if each.columns]
        assert len(read) == 2
        assert {each.columns for each in read} == {
            ("Chỉ tiêu", "Dự toán", "So sánh (%) › Dự toán", "So sánh (%) › Cùng kỳ")
        }
        assert {each.units for each in read} == {("", "triệu đồng", "%", "%")}


def test_the_title_s_time_goes_before_that_of_a_column(tmp_path: Path) -> None:
    rows = (("Giá tháng 3 năm 2024",), (None, "Tháng 3/2024", "Bình quân quý I/2024"), ("Gạo", 5, 6), ("Ngô", 7, 8))
    report = read_report(written(tmp_path, *rows), "a.xlsx")
    assert str(report.letterhead.period) == "tháng 03/2024"


@pytest.mark.parametrize(
    ("cells", "units"),
    [(("Xã Hoa Thám", "Xã Quý Hòa", "Trạm y tế"), ["triệu đồng"] * 3), (("tấn", "con", '"'), ["tấn", "con", "con"])],
)
def test_below_a_heading_don_vi_stand_offices_or_units(
    tmp_path: Path, cells: tuple[str, ...], units: list[str]
) -> None:
    named = cells[0] == "tấn"
    labels = ("Thóc", "Lợn", "Bò") if named else cells
    rows = [
        (at, *([label] if named else []), cell, 10 * at)
        for at, label, cell in zip((1, 2, 3), labels, cells, strict=True)
    ]
    header = ("STT", *(["Sản phẩm"] if named else []), "Đơn vị", "Thực hiện")
    book = written(tmp_path, ("Kết quả quý I năm 2024 (ĐVT: triệu đồng)",), header, *rows)
    page = tmp_path / "a.md"
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (header, ["---"] * len(header), *rows)]
    page.write_text("\n".join(["Biểu 1. Kết quả (ĐVT: triệu đồng)", "", *lines]), encoding="utf-8")
    for path in (book, page):
        read = [each for each in passages_of(read_report(path, path.name)) if each.columns]
        assert [each.units[-1] for each in read] == units
        assert all(each.text.split(" | ")[1] == label for each, label in zip(read, labels, strict=True))


def test_years_in_a_header_are_no_figures(tmp_path: Path) -> None:
    report = read_report(written(tmp_path, ("Dân số",), ("Xã", 2023, 2024), ("Hoa Thám", 5120, 2044)), "a.xlsx")
    assert [(passage.text, passage.columns) for passage in passages_of(report)] == [
        ("Hoa Thám | 5.120 | 2.044", ("Xã", "2023", "2024"))
    ]


def test_a_sheet_of_words_is_text(tmp_path: Path) -> None:
    report = read_report(
        written(tmp_path, ("Ghi chú về số liệu của Cục Thống kê",), ("Số liệu là ước tính.",)), "a.xlsx"
    )
    assert "Số liệu là ước tính." in report.text


_UNCALCULATED = (
    ("Thu ngân sách (triệu đồng)",),
    ("Xã", "Thu"),
    ("Cao Lâu", 10),
    ("Hòa Cư", 5),
    ("Tổng", "=SUM(B3:B4)"),
)


def test_formulas_that_were_never_calculated_are(tmp_path: Path) -> None:
    """Else a total would be missing without a word."""
    if find_program("xlsx") is None:
        pytest.skip("LibreOffice Calc is not installed")
    report = read_report(written(tmp_path, *_UNCALCULATED), "a.xlsx")
    assert [passage.text for passage in passages_of(report)] == ["Cao Lâu | 10", "Hòa Cư | 5", "Tổng | 15"]


def test_without_a_program_that_calculates_the_refusal_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnreadableFile, match=r"công thức.*libreoffice-calc-nogui"):
        read_report(written(tmp_path, *_UNCALCULATED), "a.xlsx")


def test_a_heading_whose_first_column_is_hidden_stands_over_the_others(tmp_path: Path) -> None:
    book = Workbook()
    rows = (("Trồng rừng",), ("Xã", "Diện tích (ha)"), (None, "Cũ", "Mới", "Đạt"), ("Bắc Xa", 5, 120, 98.5))
    for row in rows:
        book.active.append(row)
    book.active.merge_cells("B2:D2")
    book.active.column_dimensions["B"].hidden = True
    book.save(tmp_path / "a.xlsx")

    (passage,) = passages_of(read_report(tmp_path / "a.xlsx", "a.xlsx"))
    assert passage.columns == ("Xã", "Diện tích (ha) › Mới", "Diện tích (ha) › Đạt")
    assert passage.units == ("", "ha", "ha")


@pytest.mark.parametrize("heading", ["Chỉ tiêu", "Kế hoạch", "Hồ sơ"])
def test_a_heading_that_is_also_a_unit_stays_one(tmp_path: Path, heading: str) -> None:
    report = read_report(written(tmp_path, ("Tuyển quân",), ("STT", "Xã", heading), (1, "Cao Lâu", 5)), "a.xlsx")
    (passage,) = passages_of(report)
    assert (passage.columns, passage.caption) == (("STT", "Xã", heading), "Tuyển quân")


def test_a_second_table_whose_header_is_years_has_its_own_title_and_unit(tmp_path: Path) -> None:
    years = ("2022", "2023")
    rows = (("Bảng 1. Trồng trọt (tấn)",), ("Cây", *years), ("Lúa", 10, 12), ("Ngô", 5, 6))
    below = (("Bảng 2. Chăn nuôi",), ("Đơn vị tính: con",), ("Vật nuôi", *years), ("Trâu", 7, 8), ("Lợn", 20, 30))
    report = read_report(written(tmp_path, *rows, (), *below), "a.xlsx")
    assert [(passage.caption, passage.text, passage.units[-1]) for passage in passages_of(report)] == [
        ("Bảng 1. Trồng trọt (tấn)", "Lúa | 10 | 12", "tấn"),
        ("Bảng 1. Trồng trọt (tấn)", "Ngô | 5 | 6", "tấn"),
        ("Bảng 2. Chăn nuôi. Đơn vị tính: con", "Trâu | 7 | 8", "con"),
        ("Bảng 2. Chăn nuôi. Đơn vị tính: con", "Lợn | 20 | 30", "con"),
    ]


def test_agencies_above_a_sheet_s_title_are_its_letterhead(tmp_path: Path) -> None:
    rows = (("UBND HUYỆN VĂN QUAN",), ("PHÒNG TÀI CHÍNH - KẾ HOẠCH",), ("THU NGÂN SÁCH QUÝ III NĂM 2023",))
    report = read_report(written(tmp_path, *rows, ("Nội dung", "Thu (triệu đồng)"), ("Thuế", 5), ("Phí", 6)), "a.xlsx")
    assert report.letterhead.issuer == "Phòng Tài chính - Kế hoạch"
    assert report.letterhead.place == Place(name="Văn Quan", level="huyện")
    assert {each.caption for each in passages_of(report) if each.kind == "row"} == {"THU NGÂN SÁCH QUÝ III NĂM 2023"}


def test_a_title_that_begins_with_an_agency_stays_one(tmp_path: Path) -> None:
    rows = (("SỞ Y TẾ",), ("Bệnh viện", "Số giường"), ("Đa khoa", 500), ("Phổi", 120))
    report = read_report(written(tmp_path, *rows), "a.xlsx")
    assert {each.caption for each in passages_of(report)} == {"SỞ Y TẾ"}


def test_an_annex_is_of_the_report_that_it_is_attached_to(tmp_path: Path) -> None:
    owner = "(Kèm theo Báo cáo số 450/BC-UBND ngày 03/11/2023 của UBND huyện Tràng Định)"
    rows = (
        ("Phụ lục 02",),
        ("GIẢI NGÂN ĐẾN NGÀY 31/10/2023",),
        (owner,),
        ("Dự án", "Giải ngân"),
        ("Cầu", 5),
        ("Hồ", 6),
    )
    letterhead = read_report(written(tmp_path, *rows), "a.xlsx").letterhead
    assert (letterhead.number, letterhead.issued) == ("450/BC-UBND", date(2023, 11, 3))
    assert (letterhead.issuer, letterhead.title) == ("UBND huyện Tràng Định", "GIẢI NGÂN ĐẾN NGÀY 31/10/2023")
    assert str(letterhead.period) == "đến hết tháng 10/2023"


def test_a_cell_that_says_per_cent_is_in_per_cent_whatever_the_caption_says(tmp_path: Path) -> None:
    rows = (("Chi ngân sách",), ("Đơn vị tính: đồng",), ("Nội dung", "Chi", "Tăng giảm"), ("Chi y tế", 800, "−5,2%"))
    (passage,) = passages_of(read_report(written(tmp_path, *rows), "a.xlsx"))
    assert passage.units == ("", "đồng", "%")


def test_a_lone_total_below_counted_rows_is_no_part_of_the_last(tmp_path: Path) -> None:
    rows = (("Trồng rừng (ha)",), ("TT", "Xã", "Đạt"), (1, "Bắc Xa", 5), (2, "Lâm Ca", 6), (None, "Tổng", 11))
    assert [each.parents for each in passages_of(read_report(written(tmp_path, *rows), "a.xlsx"))] == [(), (), ()]


def test_what_counts_otherwise_is_no_part_of_a_total_that_stands_no_further_out(tmp_path: Path) -> None:
    rows = (
        ("Chỉ tiêu", "ĐVT", "Tháng 5"),
        ("Tổng vốn huy động", "Tỷ đồng", 90),
        ("Tiền gửi dân cư", "Triệu đồng", 60000),
        ("Tỷ trọng tiền gửi", "%", 66),
        ("Hộ được vay", "Hộ", 120),
        ("Doanh thu bến bãi", "Tỷ đồng", 3),
    )
    read = passages_of(read_report(written(tmp_path, *rows), "a.xlsx"))
    raised = ("Tổng vốn huy động",)
    assert [each.parents for each in read] == [(), raised, raised, (), ()]

    whole = (("Hàng hóa", "ĐVT", "Tháng 5"), ("Tổng số", "Tấn", 15), ("Xi măng", "Bao", 7))
    read = passages_of(read_report(written(tmp_path, *whole), "b.xlsx"))
    assert [each.parents for each in read] == [(), ("Tổng số",)]


@pytest.mark.parametrize("suffix", [".xls", ".xlsx"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"hong{suffix}"
    start = b"PK\x03\x04" if suffix == ".xlsx" else b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    path.write_bytes(start + bytes(range(256)) * 20)
    with pytest.raises(UnreadableFile, match="hỏng"):
        read_report(path, path.name)


def test_a_new_workbook_with_the_old_suffix_is_read_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "bieu.xls"
    write_workbook(path)
    assert passages_of(read_report(path, "bieu.xls"))


def test_cells_are_named_as_in_excel() -> None:
    assert [cell_name(0, 0), cell_name(11, 25), cell_name(0, 26), cell_name(9, 701), cell_name(0, 702)] == [
        "A1",
        "Z12",
        "AA1",
        "ZZ10",
        "AAA1",
    ]
    assert range_name([Cell(row=8, column=0), Cell(row=8, column=5, columns=2)]) == "A9:G9"
    assert range_name([Cell(row=8, column=2)]) == "C9"


def written(folder: Path, *rows: tuple[object, ...]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for values in rows:
        sheet.append(values)
    path = folder / "a.xlsx"
    book.save(path)
    return path


def test_a_ring_of_short_sectors_is_told_before_it_is_followed(tmp_path: Path) -> None:
    content = bytearray((FIXTURES / "old.xls").read_bytes())
    assert not has_ring(bytes(content))
    # The first sector of the table of short sectors, all of whose entries lead to the first.
    size = 1 << int.from_bytes(content[30:32], "little")
    begins = 512 + int.from_bytes(content[60:64], "little") * size
    content[begins : begins + size] = bytes(size)
    assert has_ring(bytes(content))
    (tmp_path / "a.xls").write_bytes(content)
    with pytest.raises(UnreadableFile, match="hỏng"):
        read_report(tmp_path / "a.xls", "a.xls")

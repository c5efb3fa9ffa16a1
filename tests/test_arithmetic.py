"""What does not add up is doubted; roundings, partial lists and shares of other things are not."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.build import build
from index.build_report import as_json, remarks
from ingest.arithmetic import doubts
from ingest.elements import Element, Paragraph, Table
from ingest.number_format import vietnamese
from ingest.outline import outline
from ingest.passages import passages_of
from ingest.read import read_report
from ingest.report import Report
from tests.fakes import HashEmbedder
from tests.reports import GivenReader

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
HEADER = ("STT", "Chỉ tiêu", "Tháng 2 (tỷ đồng)", "Tháng 3 (tỷ đồng)")


def report(*elements: Element) -> Report:
    drawn = outline(elements)
    return Report(source="a.docx", sha256="0", text=drawn.text, blocks=drawn.blocks, pages=drawn.pages)


def table(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> Report:
    return report(Table(rows=(header, *rows), header=1))


def test_a_total_that_its_rows_do_not_give_is_doubted() -> None:
    found = doubts(
        table(
            ("1", "Thu ngân sách", "310,4", "421,5"),
            ("1.1", "Thu nội địa", "200,2", "290,3"),
            ("1.2", "Thu xuất nhập khẩu", "110,2", "130,2"),
        )
    )
    assert [finding.note for finding in found] == [
        "“Thu ngân sách”, cột “Tháng 3 (tỷ đồng)”: ghi 421,5, cộng các dòng thành phần được 420,5."
    ]


CLOSED = ("STT", "Xã", "Diện tích (ha)", "Sản lượng (tấn)", "Năng suất (tạ/ha)", "Số hộ")
FIELDS = (("1", "Cao Lâu", "10", "45,0", "45,0", "120"), ("2", "Hòa Cư", "20", "100,0", "50,0", "310"))


@pytest.mark.parametrize(
    ("total", "column"),
    [
        (("", "Cộng", "30", "145,0", "48,3", "430"), ""),
        (("", "Tổng cộng", "30", "154,0", "48,3", "430"), "Sản lượng (tấn)"),
        (("", "Tổng số", "30", "145,0", "48,3", "480"), "Số hộ"),
    ],
)
def test_a_total_below_its_rows_is_summed_but_no_average_is(total: tuple[str, ...], column: str) -> None:
    """Also a column that gives no unit, as "Số hộ" does; the yield of all is no sum of yields."""
    notes = [finding.note for finding in doubts(table(*FIELDS, total, header=CLOSED))]
    assert [column in note for note in notes] == [True] * bool(column)


def test_a_second_total_sums_the_rows_since_the_first() -> None:
    first, second = ("", "Cộng", "30", "145,0", "", ""), ("3", "Bảo Lâm", "5", "20,0", "", "")
    rows = (*FIELDS, first, second, ("4", "Thạch Đạn", "5", "30,0", "", ""))
    assert not doubts(table(*rows, ("", "Cộng", "10", "50,0", "", ""), header=CLOSED))
    assert doubts(table(*rows, ("", "Cộng", "10", "75,0", "", ""), header=CLOSED))


def test_what_follows_a_total_below_its_rows_is_no_part_of_it() -> None:
    rows = (*FIELDS, ("", "Cộng", "30", "145,0", "", ""), ("", "Trong đó: lúa", "12", "60,0", "", ""), *FIELDS)
    read = [passage for passage in passages_of(table(*rows, header=CLOSED)) if passage.kind == "row"]
    assert [passage.parents for passage in read] == [(), (), (), ("Cộng",), (), ()]


def test_shares_are_no_parts_of_a_sum_though_the_row_s_label_gives_a_unit() -> None:
    header = ("STT", "Chỉ tiêu", "Thực hiện", "% huyện giao")
    made = table(
        ("1", "Tổng thu (triệu đồng)", "300", "22,6"),
        ("1.1", "Thuế, phí", "200", "29,6"),
        ("1.2", "Tiền sử dụng đất", "100", "9,6"),
        header=header,
    )
    assert not doubts(made)
    assert [passage.units[-1] for passage in passages_of(made) if passage.kind == "row"] == ["%"] * 3


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            (("1", "Tổng thu", "300,4", "0,1"), ("1.1", "Nội địa", "200,2", "0,1"), ("1.2", "Khác", "100,1", "0,1")),
            id="within the rounding of the last digit",
        ),
        pytest.param(
            (("1", "Tổng thu", "300", "400"), ("1.1", "Một số huyện", "20", "30"), ("1.2", "Đông Sơn", "10", "10")),
            id="a list that says that it is partial",
        ),
        pytest.param(
            (("1", "Tổng thu", "300", "400"), ("1.1", "Đông Sơn", "20", "30"), ("1.2", "Tây Khê", "10", "10")),
            id="a list that is far below its total",
        ),
        pytest.param(
            (("1", "Tổng thu", "300", "400"), ("", "Trong đó:", "", ""), ("1.1", "Lệ phí", "299", "399"),
             ("1.2", "Phí", "3", "3")),
            id="in it, among others",
        ),
        pytest.param(
            (("1", "Năng suất lúa", "58", "60"), ("1.1", "Đông xuân", "60", "62"), ("1.2", "Mùa", "57", "58")),
            id="what is no sum",
        ),
    ],
)  # fmt: skip
def test_no_false_alarm(rows: tuple[tuple[str, ...], ...]) -> None:
    assert doubts(table(*rows)) == ()


PLAN = ("Đơn vị", "Kế hoạch (ha)", "Thực hiện (ha)", "So với kế hoạch (%)")
DONE = (
    ("Hoa Thám", "120", "60", "50,0"),
    ("Hồng Phong", "80", "60", "75,0"),
    ("Vĩnh Yên", "30", "10", "33,3"),
    ("Quý Hòa", "70", "7", "10,0"),
    ("Yên Lỗ", "90", "60", "66,7"),
)


def test_a_share_that_is_not_that_of_its_column_is_doubted() -> None:
    found = doubts(table(*DONE, ("Thiện Long", "40", "10", "52,0"), header=PLAN))
    assert [finding.note for finding in found] == [
        "“Thiện Long”, cột “So với kế hoạch (%)”: ghi 52,0, tính từ 10 và 40 được 25."
    ]
    assert doubts(table(*DONE, ("Thiện Long", "40", "10", "25,0"), header=PLAN)) == ()


def test_growth_that_follows_from_no_column_is_left_alone() -> None:
    rows = [(*row[:3], f"{101 + number},5") for number, row in enumerate(DONE)]
    assert doubts(table(*rows, header=PLAN)) == ()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Trồng rừng được 88,85/556 ha, đạt 15,98% kế hoạch.", "Trồng rừng được 88,85/556 ha, đạt 51,98% kế hoạch."),
        ("Thu 115.492 triệu đồng, đạt 51,3% dự toán (224.970 triệu đồng).",
         "Thu 115.492 triệu đồng, đạt 53,1% dự toán (224.970 triệu đồng)."),
        ("Trồng được 88,85 ha, đạt 15,98% so với KH năm 2024 (556 ha).",
         "Trồng được 88,85 ha, đạt 18,95% so với KH năm 2024 (556 ha)."),
        ("Kế hoạch vốn năm 2024 là 63.683 triệu đồng, đã giải ngân 25.443 triệu đồng, đạt 39,95%.",
         "Kế hoạch vốn năm 2024 là 63.683 triệu đồng, đã giải ngân 25.443 triệu đồng, đạt 93,95%."),
        ("Dự toán giao 1,2 tỷ đồng; thu được 600 triệu đồng, bằng 50,0% dự toán.",
         "Dự toán giao 1,2 tỷ đồng; thu được 600 triệu đồng, bằng 55,0% dự toán."),
        ("Vốn đầu tư đạt 16.498 tỷ đồng, tăng 8,28%, tương ứng tăng 1.262 tỷ đồng so với cùng kỳ.",
         "Vốn đầu tư đạt 16.498 tỷ đồng, tăng 8,82%, tương ứng tăng 1.262 tỷ đồng so với cùng kỳ."),
        ("Thu đạt 5.664 tỷ đồng, giảm 28 tỷ đồng, tương ứng giảm 0,49% so với cùng kỳ.",
         "Thu đạt 5.664 tỷ đồng, giảm 28 tỷ đồng, tương ứng giảm 4,9% so với cùng kỳ."),
        ("Lúa 58,87 tạ/ha, giảm 6,53% so với cùng kỳ (giảm 4,11 tạ/ha).",
         "Lúa 58,87 tạ/ha, giảm 5,63% so với cùng kỳ (giảm 4,11 tạ/ha)."),
        ("Đàn lợn 120.000 con, tăng 20% so với cùng kỳ năm 2023 (100.000 con).",
         "Đàn lợn 120.000 con, tăng 25% so với cùng kỳ năm 2023 (100.000 con)."),
        ("Đón 90.000 lượt khách, bằng 90% so với cùng kỳ (100.000 lượt khách).",
         "Đón 90.000 lượt khách, bằng 80% so với cùng kỳ (100.000 lượt khách)."),
        ("Sản lượng từ 100 tấn lên 120 tấn, tăng 20%.", "Sản lượng từ 100 tấn lên 120 tấn, tăng 12%."),
    ],
)  # fmt: skip
def test_shares_and_growth_beside_their_parts_in_a_sentence(right: str, wrong: str) -> None:
    assert doubts(report(Paragraph(text=right))) == ()
    [finding] = doubts(report(Paragraph(text=wrong)))
    assert finding.note.startswith("Tỷ lệ ghi ")


@pytest.mark.parametrize(
    "sentence",
    [
        "Có 08/19 xã, chiếm 42,1%, đạt chuẩn.",
        "Trồng rừng được 88,85/556 ha, tăng 51,98% so với cùng kỳ.",
        "Trồng rừng được 88,85/556 ha; độ che phủ đạt 51,98%.",
        "Thu 28.000 triệu đồng, lũy kế 58.829 triệu đồng, đạt 26,15% dự toán tỉnh giao, đạt 96,27% so với cùng kỳ.",
        "Kế hoạch tỉnh giao 26.434 triệu đồng, huyện giao 63.683 triệu đồng; giải ngân 24.289 triệu đồng, đạt 91,89%.",
        "Kế hoạch cả năm trồng 556 ha, tháng này trồng được 88,85 ha, đạt 120% so với cùng kỳ.",
        "Kế hoạch vốn 500 triệu đồng, đã chi khoảng 200 triệu đồng, đạt 41%.",
        "Bán lẻ đạt 84 tỷ đồng, tăng 21,4%, trong đó hàng may mặc tăng 3 tỷ đồng.",
        "Thu đạt 40.477 tỷ đồng, tăng 24,75% so với cùng kỳ (trong đó thu nội địa 35.811 tỷ đồng).",
        "Thu 9.450 tỷ đồng, bằng 105% dự toán 9.000 tỷ đồng, tăng 5,2% so với cùng kỳ (8.983 tỷ đồng).",
        "Thu 12.500 tỷ đồng, đạt 31,25% dự toán tỉnh giao (40.000 tỷ đồng), 28% dự toán huyện giao (44.600 tỷ đồng).",
        "Rau 4.093 ha, tăng 0,64% (tăng 27 ha).",  # the change between rounded figures
        "Ngô 56.069 tấn, giảm 0,65% (giảm 372 tấn).",  # cut off, not rounded
    ],
)
def test_no_false_alarm_in_a_sentence(sentence: str) -> None:
    assert doubts(report(Paragraph(text=sentence))) == ()


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 2))
def test_true_shares_and_growth_are_never_doubted(done: int, planned: int, places: int) -> None:
    share = vietnamese(str(round(Decimal(100) * done / planned, places)))
    growth = round(Decimal(100) * (done - planned) / planned, places)
    verb = "tăng" if growth > 0 else "giảm"
    a, b, change = (vietnamese(str(each)) for each in (done, planned, abs(done - planned)))
    rate = vietnamese(str(abs(growth)))
    for sentence in (
        f"Thu được {a} tấn, đạt {share}% kế hoạch ({b} tấn).",
        f"Kế hoạch là {b} tấn, đã thu {a} tấn, đạt {share}%.",
        f"Thu được {a} tấn, {verb} {rate}% so với cùng kỳ ({b} tấn).",
        f"Thu được {a} tấn, {verb} {rate}%, tương ứng {verb} {change} tấn.",
    ):
        assert doubts(report(Paragraph(text=sentence))) == (), sentence


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared test data is not here")
def test_the_one_sentence_of_real_reports_that_does_not_add_up_is_found() -> None:
    """Of 162 shares and growths beside their parts; 13.865 of 130.341 before is 10,64 %."""
    paths = [path for path in (SHARED / "reports").rglob("*") if path.is_file()]
    assert len(paths) == 15
    notes = [finding.note for path in paths for finding in doubts(read_report(path, path.name))]
    assert notes == ["Tỷ lệ ghi 10,48%, tính từ 13.865 tỷ đồng và 144.206 tỷ đồng được 10,64 %."]


def test_of_several_levels_none_gives_a_wrong_share() -> None:
    sentence = "Thu 9.450 tỷ đồng, bằng 105% dự toán 9.000 tỷ đồng, tăng 2,5% so với cùng kỳ (8.983 tỷ đồng)."
    assert len(doubts(report(Paragraph(text=sentence)))) == 1


def test_a_doubt_goes_along_with_the_passage() -> None:
    passages = passages_of(report(Paragraph(text="Đã trồng rừng được 88,85/556 ha, đạt 51,98% kế hoạch của năm 2025.")))
    assert [passage.doubt for passage in passages] == ["Tỷ lệ ghi 51,98%, tính từ 88,85/556 ha được 15,98 %."]


@given(st.lists(st.decimals(0, 10_000, places=3), min_size=2, max_size=8), st.integers(0, 2))
def test_true_sums_are_never_doubted_however_they_are_rounded(parts: list[Decimal], places: int) -> None:
    shown = [vietnamese(str(round(each, places))) for each in (sum(parts, Decimal(0)), *parts)]
    rows = [(f"1.{number}" if number else "1", f"Mục {number}", each, each) for number, each in enumerate(shown)]
    assert doubts(table(*rows)) == ()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared test data is not here")
def test_the_statistics_office_adds_up() -> None:
    paths = list((SHARED / "documents" / "workbooks").glob("*.xls*"))
    assert len(paths) == 7
    assert [finding.note for path in paths for finding in doubts(read_report(path, path.name))] == []


def test_a_build_lists_what_does_not_add_up(tmp_path: Path) -> None:
    given = report(Paragraph(text="Đã trồng rừng được 88,85/556 ha, đạt 51,98% kế hoạch của năm 2025."))
    reader = GivenReader([given], passages_of)
    note = "Tỷ lệ ghi 51,98%, tính từ 88,85/556 ha được 15,98 %."
    for result in (build(reader.files, tmp_path, HashEmbedder(), reader) for _ in range(2)):  # the second reads nothing
        assert result.doubts == (("a.docx", note),)
        assert as_json(result)["doubts"] == [{"source": "a.docx", "note": note}]
        assert remarks(result) == (f"Số liệu không khớp trong a.docx: {note}",)

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
    ("sentence", "doubted"),
    [
        ("Trồng rừng được 88,85/556 ha, đạt 15,98% kế hoạch.", False),
        ("Trồng rừng được 88,85/556 ha, đạt 51,98% kế hoạch.", True),
        ("Có 08/19 xã, chiếm 42,1%, đạt chuẩn.", False),
        ("Trồng rừng được 88,85/556 ha, tăng 51,98% so với cùng kỳ.", False),
        ("Trồng rừng được 88,85/556 ha; độ che phủ đạt 51,98%.", False),
    ],
)
def test_a_share_beside_its_part_and_whole(sentence: str, doubted: bool) -> None:
    assert bool(doubts(report(Paragraph(text=sentence)))) is doubted


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

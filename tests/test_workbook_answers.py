"""Questions to a workbook: the right cell, with its sheet and cells; a table's title names its total."""

from pathlib import Path

import pytest

from answer.extractive import ExtractiveAnswerer
from index.build import build
from index.search import open_index
from ingest.passages import passages_of
from ingest.read import read_report
from tests.fakes import HashEmbedder
from tests.reports import GivenReader
from tests.workbooks import write_workbook
from vietnamese.places import Place

SAMPLE = Path(__file__).resolve().parent.parent / "samples" / "reports" / "mau-lang-son-2023-04.xlsx"


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    folder = tmp_path_factory.mktemp("workbook")
    write_workbook(folder / "bieu.xlsx")
    return over(folder / "bieu.xlsx", folder)


def over(path: Path, folder: Path) -> ExtractiveAnswerer:
    reader = GivenReader([read_report(path, path.name)], passages_of)
    build(reader.files, folder / "index", HashEmbedder(), reader)
    return ExtractiveAnswerer(open_index(folder / "index", HashEmbedder()))


@pytest.mark.parametrize(
    ("question", "figure", "sheet", "cells"),
    [
        ("sản lượng than sạch tháng 3 năm 2025?", "1.234,6 nghìn tấn", "San pham", "A4:E4"),
        ("vốn đầu tư của Sở Nông nghiệp tháng 3 năm 2025?", "15,5 tỷ đồng", "VDT", "B12:F12"),
        ("vốn đầu tư của Sở Nông nghiệp tháng 2 năm 2025?", "12,0 tỷ đồng", "VDT", "B12:F12"),
        ("vốn đầu tư thực hiện từ nguồn ngân sách tháng 3 năm 2025?", "420,5 tỷ đồng", "VDT", "A9:F9"),
        ("vận tải hành khách đường bộ tháng 3 năm 2025?", "800,4 nghìn HK", "Van tai, XK", "B6:D6"),
        ("lượng gạo xuất khẩu tháng 3 năm 2025?", "15,5 nghìn tấn", "Van tai, XK", "A14:D14"),
    ],
)
def test_the_cell_that_was_asked_answers(
    answerer: ExtractiveAnswerer, question: str, figure: str, sheet: str, cells: str
) -> None:
    *_, answer = answerer.stream(question)
    assert answer.text.startswith(f"**{figure}**")
    assert (answer.citations[0].sheet, answer.citations[0].cells) == (sheet, cells)


def test_a_month_that_no_column_is_of_is_refused(answerer: ExtractiveAnswerer) -> None:
    *_, answer = answerer.stream("sản lượng than sạch tháng 5 năm 2025?")
    assert answer.reason == "wrong_period"


@pytest.mark.parametrize(
    ("question", "begins", "names"),
    [
        ("bán lẻ xăng, dầu 4 tháng năm 2023?", "**1.622,7 tỷ đồng**", "TỔNG SỐ › Bán lẻ hàng hóa › Xăng, dầu các loại"),
        ("dịch vụ lưu trú, ăn uống tháng 4 năm 2023 so với tháng trước?", "**108,17 %**", "Dịch vụ lưu trú, ăn uống"),
    ],
)
def test_outline_numbers_of_rows_are_no_figures(tmp_path: Path, question: str, begins: str, names: str) -> None:
    *_, answer = over(SAMPLE, tmp_path).stream(question)
    assert answer.text.startswith(begins)
    assert names in answer.text
    assert answer.notes == ()


def test_a_cover_says_whose_the_workbook_is_and_its_tables_of_when() -> None:
    head = read_report(SAMPLE, SAMPLE.name).letterhead
    assert (head.number, head.issuer) == ("214/BC-CTK", "Cục Thống kê tỉnh Lạng Sơn")
    assert (head.place, str(head.period)) == (Place(name="Lạng Sơn", level="tỉnh"), "tháng 04/2023")

"""Questions to a workbook: the right cell, with its sheet and cells; a table's title names its total."""

import pytest

from answer.extractive import ExtractiveAnswerer
from index.build import build
from index.search import open_index
from ingest.passages import passages_of
from ingest.read import read_report
from tests.fakes import HashEmbedder
from tests.reports import GivenReader
from tests.workbooks import write_workbook


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    folder = tmp_path_factory.mktemp("workbook")
    write_workbook(folder / "bieu.xlsx")
    reader = GivenReader([read_report(folder / "bieu.xlsx", "bieu.xlsx")], passages_of)
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

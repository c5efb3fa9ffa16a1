"""The line that names a cell is cited where its name holds a number that the row does not."""

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.gate import MARKER
from ingest.passages import passages_of
from ingest.read import read_report
from tests.fakes import MemoryIndex

REPORT = """UBND HUYỆN ĐÔNG SƠN
BÁO CÁO
Tình hình lao động năm 2024

Biểu 1. Lao động theo xã

Xã | Tổng số (hộ) | Hộ có 3 lao động (hộ) | Lao động năm 2024 (người)
Tân Mỹ | 210 | 18 | 615
Hợp Thành | 184 | 21 | 502
Thạch Đạn | 95 | 7 | 260
"""
HEADER = "Xã | Tổng số (hộ) | Hộ có 3 lao động (hộ) | Lao động năm 2024 (người)"


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    path = tmp_path_factory.mktemp("headers") / "a.txt"
    path.write_text(REPORT, encoding="utf-8")
    report = read_report(path, path.name)
    return ExtractiveAnswerer(MemoryIndex([(report, passages_of(report))]))


@pytest.mark.parametrize(
    ("question", "figure", "quotes", "why"),
    [
        (
            "xã Hợp Thành có bao nhiêu hộ có 3 lao động?",
            "21 hộ",
            ["Hợp Thành | 184 | 21 | 502", HEADER],
            "3 is part of what was counted",
        ),
        ("xã Hợp Thành có bao nhiêu người lao động?", "502 người", ["Hợp Thành | 184 | 21 | 502"], "a year is a time"),
        ("xã Hợp Thành có tổng số bao nhiêu hộ?", "184 hộ", ["Hợp Thành | 184 | 21 | 502"], "no number is shown"),
    ],
)
def test_the_header_is_cited_with_the_row(
    answerer: ExtractiveAnswerer, question: str, figure: str, quotes: list[str], why: str
) -> None:
    *_, answer = answerer.stream(question)
    assert answer.text.startswith(f"**{figure}"), answer.text
    assert [citation.quote for citation in answer.citations] == quotes, why
    lead = answer.text.split("\n\n")[0]
    assert [int(marker) for marker in MARKER.findall(lead)] == [each.marker for each in answer.citations]
    assert all(each.page == 1 and each.start < each.end for each in answer.citations)

"""Tables of Word and PDF files with merged headers on two levels: every cell has the right header path."""

from pathlib import Path

import pytest

from ingest.passages import passages_of
from ingest.read import read_report
from ingest.report import Report
from tests.ingest_fixtures import FIXTURES
from tests.merged_tables import PATHS, ROWS, write_merged_table


def check(report: Report, times: int = 1) -> None:
    """All cells of all rows with figures: text, header path, unit, and the rows that they are part of."""
    rows = [passage for passage in passages_of(report) if passage.kind == "row"]
    expected = [row for row in ROWS if row[3]] * times
    assert [row.text.split(" | ") for row in rows] == [list(row) for row in expected]
    for row, wanted in zip(rows, expected, strict=True):
        assert row.columns == PATHS
        assert row.units == ("", "", "", *[wanted[2]] * 4, "%")
    parents = [(), ("Sản lượng lúa",), (), ()]
    sections = ["Nông nghiệp", "Nông nghiệp", "Nông nghiệp", "Đầu tư"]
    assert [row.parents for row in rows] == [
        (section, *above) for section, above in zip(sections, parents, strict=True)
    ] * times


@pytest.mark.parametrize("repeated", [False, True])
def test_word(tmp_path: Path, repeated: bool) -> None:
    path = tmp_path / "bang.docx"
    write_merged_table(path, repeated=repeated)
    check(read_report(path, path.name))


@pytest.mark.parametrize("name", ["merged.pdf", "merged-once.pdf"])
def test_pdf_over_several_pages_with_the_header_on_each_or_only_on_the_first(name: str) -> None:
    report = read_report(FIXTURES / name, name)
    assert len(report.pages) > 1
    check(report, times=12)


def test_a_header_typed_again_is_no_row(tmp_path: Path) -> None:
    header = "| STT | Chỉ tiêu | Thực hiện |"
    lines = [header, "|---|---|---|", "| 1 | Lúa | 1.200 |", header, "| 2 | Ngô | 500 |"]
    (tmp_path / "a.md").write_text("\n".join(lines), encoding="utf-8")
    rows = [each for each in passages_of(read_report(tmp_path / "a.md", "a.md")) if each.columns]
    assert [each.text for each in rows] == ["1 | Lúa | 1.200", "2 | Ngô | 500"]
    assert {each.parents for each in rows} == {()}

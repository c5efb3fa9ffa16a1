"""The measure of workbooks: what it counts as found, on a workbook of our own and on the statistics office's."""

from pathlib import Path

import pytest

from eval.reading_workbooks import CELLS, cells_of, measure_workbooks
from tests.workbooks import write_workbook

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "documents"
HEADER = ",Phân Loại,Total-Pre-Month,E-Total-M,Total-YOY,YOP,YTD-YOY,Date\n"


def measured(folder: Path, *rows: str) -> tuple[float, int, tuple[str, ...]]:
    gold = folder / "workbooks" / "gold"
    gold.mkdir(parents=True)
    write_workbook(folder / "workbooks" / "2025-03-29-bieu.xlsx")
    (gold / "vdt.csv").write_text(HEADER + "\n".join(rows))
    score = measure_workbooks(folder)
    return score.measures[0].value, score.measures[0].of, score.lines


def test_a_printed_figure_of_its_row_and_time_is_found(tmp_path: Path) -> None:
    value, of, lines = measured(tmp_path, "0,TỔNG SỐ,310.44,420.5,1100.94,21.3456,,2025-03-29")
    assert (value, of, lines) == (1.0, 4, ())


def test_another_rows_or_another_times_figure_is_not(tmp_path: Path) -> None:
    value, of, lines = measured(tmp_path, "0,Địa phương,310.44,200.24,700.84,,,2025-03-29")
    assert (round(3 * value), of) == (1, 3)
    assert [line.split(" Địa")[0] for line in lines] == [
        "2025-03-29 vdt Total-Pre-Month",  # the total's
        "2025-03-29 vdt E-Total-M",  # February's
    ]


def test_series_of_days_without_a_workbook_are_left_out(tmp_path: Path) -> None:
    assert measured(tmp_path, "0,TỔNG SỐ,310.44,420.5,,,,2025-04-29")[1] == 0


def test_cells_carry_all_that_says_what_they_are(tmp_path: Path) -> None:
    write_workbook(tmp_path / "bieu.xlsx")
    cell = next(cell for cell in cells_of(tmp_path / "bieu.xlsx") if cell.value == "15,5" and cell.sheet == "VDT")
    assert (cell.row, cell.column, cell.unit, cell.cells) == (
        "TỔNG SỐ › Trung ương › Sở Nông nghiệp",
        "Ước tính tháng 3 năm 2025",
        "tỷ đồng",
        "B12:F12",
    )


def test_a_hundred_cells_were_checked() -> None:
    assert len(CELLS.read_text(encoding="utf-8").splitlines()) == 100


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared test data is not here")
def test_the_statistics_offices_workbooks_are_read() -> None:
    score = measure_workbooks(SHARED)
    assert [measure.of for measure in score.measures] == [4140, 100]
    assert all(measure.value >= measure.aim for measure in score.measures)

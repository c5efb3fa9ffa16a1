"""Tables on scanned pages: found by their lines, however askew, read cell by cell, each figure below its own header."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from ingest.hocr import Recognised, parse_cells
from ingest.passages import passages_of
from ingest.pdf_page import Page, Rule, Word
from ingest.picture import Picture
from ingest.picture_tables import drawn_tables
from ingest.read import read_report
from ingest.recognised_tables import with_tables
from tests.ingest_fixtures import FIXTURES
from tests.merged_tables import PATHS, ROWS
from tests.scans import needs_tesseract, write_scan
from vietnamese.text import fold

BLANK = Recognised(page=Page(width=595, height=842, lines=()), confidence=90)
ACROSS, DOWN = (100, 160, 220, 280), (80, 260, 380, 500)


def askew(slope: float, *, standing: Sequence[int] = DOWN) -> Picture:
    """An A4 page at 200 dots an inch with a table of 3 × 3 cells, a dark bar in each, turned about its middle."""
    page = np.full((2339, 1654), 240, dtype=np.uint8)
    rows, columns = np.indices(page.shape)
    x = columns - 827 + slope * (rows - 1169) + 827
    y = rows - 1169 - slope * (columns - 827) + 1169
    within = (x >= 220) & (x <= 1390) & (y >= 276) & (y <= 780)
    for line in ACROSS:
        page[within & (abs(y - line * 2.777) < 1.5)] = 20
    for line in standing:
        page[within & (abs(x - line * 2.777) < 1.5)] = 20
    for top in ACROSS[:-1]:
        for left in DOWN[:-1]:
            page[(abs(y - (top + 30) * 2.777) < 12) & (abs(x - (left + 60) * 2.777) < 40)] = 60
    return Picture(width=1654, height=2339, pixels=page.tobytes(), dots_per_inch=200)


@pytest.mark.parametrize("slope", [0.0, 0.004, -0.012, 0.03])
def test_a_table_is_found_and_cut_into_cells_however_askew(slope: float) -> None:
    drawn = drawn_tables(askew(slope))
    assert drawn is not None
    assert sum(rule.top == rule.bottom for rule in drawn.rules) == len(ACROSS)
    assert sum(rule.x0 == rule.x1 for rule in drawn.rules) == len(DOWN)
    assert len(drawn.columns[0].places) == 9
    assert drawn.rest.grid().min() > 200, "the page is left without the table"
    column = drawn.columns[0].picture.grid()
    assert (column < 100).any(axis=1).sum() < 9 * 40, "no line is left beside the cells"


def test_a_page_without_a_table_is_left_as_it_is() -> None:
    rows, columns = np.indices((2339, 1654))
    text = np.where((rows % 40 < 22) & (columns % 9 < 6) & (columns % 90 < 76), 30, 240).astype(np.uint8)
    text[1200:1204, 200:1400] = 20  # a rule across the page
    assert drawn_tables(Picture(width=1654, height=2339, pixels=text.tobytes(), dots_per_inch=200)) is None


def test_a_word_of_a_cell_finds_back_to_the_cell() -> None:
    drawn = drawn_tables(askew(0.0))
    assert drawn is not None
    column = drawn.columns[0]
    for cell, (start, _, _) in enumerate(column.places):
        word = Word(text="12", x0=20 * 0.36, x1=20, top=(start + 8) * 0.36, bottom=(start + 30) * 0.36, size=9)
        found = column.on_page(word)
        row, place = divmod(cell, 3)
        assert ACROSS[row] <= found.top < found.bottom <= ACROSS[row + 1]
        assert abs(found.x0 - DOWN[place]) < 2


def words(*texts: tuple[str, float, float]) -> Recognised:
    made = tuple(Word(text=text, x0=x, x1=x + 5 * len(text), top=y, bottom=y + 10, size=10) for text, x, y in texts)
    return Recognised(page=Page(width=0, height=0, lines=()), confidence=80, words=made)


CELLS = words(
    ("Khoản", 100, 125), ("Ước", 280, 125), ("Lũy kế", 400, 125),
    ("Phí", 100, 185), ("865", 280, 185), ("3.390", 400, 185),
    ("Thuế", 100, 245), ("2024 - 2025", 280, 245), ("8.670", 400, 245),
)  # fmt: skip
LYING = [Rule(x0=80, x1=500, top=y, bottom=y) for y in ACROSS]


def standing(*places: float, top: float = 100) -> list[Rule]:
    return [Rule(x0=x, x1=x, top=top, bottom=280) for x in places]


def test_cells_make_a_table_with_its_header() -> None:
    read = with_tables(BLANK, LYING + standing(*DOWN), [CELLS])
    [table] = read.page.tables
    assert table.header == 1
    assert table.rows[1:] == (("Phí", "865", "3.390"), ("Thuế", "2024 - 2025", "8.670"))
    assert len(read.words) == 9


def test_where_a_line_was_not_seen_no_figure_has_a_header() -> None:
    short = [Rule(x0=380, x1=380, top=100, bottom=160)]
    [table] = with_tables(BLANK, LYING + standing(80, 260, 500) + short, [CELLS]).page.tables
    assert table.header == 0
    assert "865\n3.390" in table.rows[1]


def test_what_is_in_no_table_stays_a_line() -> None:
    read = with_tables(BLANK, LYING + standing(*DOWN), [CELLS, words(("Ghi chú", 100, 400))])
    assert [line.text for line in read.page.lines] == ["Ghi chú"]


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\xff\xfe"])
def test_cells_in_which_nothing_was_recognised_are_blank(content: bytes) -> None:
    assert parse_cells(content, dots_per_inch=200).words == ()


@needs_tesseract
def test_a_scanned_table_with_merged_headers_has_every_figure_below_its_header(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(FIXTURES / "merged.pdf")
    pages = [document[number].render(scale=200 / 72, grayscale=True).to_pil() for number in range(len(document))]
    turned = [
        page.rotate(angle, fillcolor=255, resample=3) for page, angle in zip(pages, (0.8, -0.5, 0, 1), strict=True)
    ]
    write_scan(tmp_path / "bang.pdf", turned)
    rows = [
        row for row in passages_of(read_report(tmp_path / "bang.pdf", "bang.pdf")) if len(row.columns) == len(PATHS)
    ]
    expected = [row for row in ROWS if row[3]] * 12
    assert [row.text.split(" | ")[3:] for row in rows] == [list(row[3:]) for row in expected]
    assert [fold(row.text.split(" | ")[1]) for row in rows] == [fold(row[1]) for row in expected]
    assert [row.units[3:] for row in rows] == [(*[row[2]] * 4, "%") for row in expected]
    assert {row.columns for row in rows} == {PATHS}
    assert {row.page for row in rows} == {1, 2, 3, 4}

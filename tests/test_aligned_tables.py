"""Tables that only alignment makes: headers found strip by strip, or no column named at all."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ingest.aligned_tables import aligned_tables
from ingest.passages import passages_of
from ingest.pdf_page import RuledTable, Word
from ingest.read import read_report
from ingest.report import Passage
from samples.portable import FONT_FOLDER
from tests.scans import needs_tesseract, write_scan

SIZE = 10.0
LABELS, RIGHTS = 60.0, (280.0, 350.0, 420.0, 490.0)
BODY = (
    ("TỔNG SỐ", "1.034,3", "1.102,5", "26,1", "108,4"),
    ("Vốn ngân sách cấp tỉnh", "672,2", "-", "27,1", "110,4"),
    ("Vốn ngân sách cấp huyện", "301,9", "318,0", "25,2", "105,7"),
    ("Vốn ngân sách cấp xã", "60,3", "64,5", "21,8", "101,2"),
)


def words(text: str, x0: float, top: float) -> list[Word]:
    """Each letter half as wide as it is high."""
    made = []
    for word in text.split():
        x1 = x0 + SIZE / 2 * len(word)
        made.append(Word(text=word, x0=x0, x1=x1, top=top, bottom=top + SIZE, size=SIZE))
        x0 = x1 + SIZE / 4
    return made


def width(text: str) -> float:
    return words(text, 0, 0)[-1].x1


def ending(text: str, x1: float, top: float) -> list[Word]:
    return words(text, x1 - width(text), top)


def centred(text: str, middle: float, top: float) -> list[Word]:
    return words(text, middle - width(text) / 2, top)


def body(rows: Sequence[Sequence[str]] = BODY, top: float = 200) -> list[Word]:
    made = []
    for number, (label, *figures) in enumerate(rows):
        made += words(label, LABELS, top + 16 * number) if label else []
        for figure, right in zip(figures, RIGHTS, strict=False):
            made += ending(figure, right, top + 16 * number) if figure else []
    return made


MIDDLES = tuple(right - 18 for right in RIGHTS)


def header(*lines: Sequence[str]) -> list[Word]:
    return [
        word
        for number, line in enumerate(lines)
        for text, middle in zip(line, MIDDLES, strict=True)
        if text
        for word in centred(text, middle, 178 - 14 * (len(lines) - 1 - number))
    ]


def only(made: Sequence[Word]) -> RuledTable:
    [table], _ = aligned_tables(made)
    return table


def test_stacked_headings_stand_over_their_columns() -> None:
    lines = (("Thực hiện", "Ước tính", "So với", "So với"), ("tháng 3", "tháng 4", "kế hoạch", "cùng kỳ"))
    table = only([*header(*lines), *body()])
    assert table.header == 2
    assert table.rows[:2] == tuple(("", *line) for line in lines)
    assert table.rows[2:] == BODY


def test_a_heading_over_the_middle_of_two_columns_is_that_of_both() -> None:
    group = centred("So với (%)", (MIDDLES[2] + MIDDLES[3]) / 2, 164)
    below = header(("Tháng 3", "Tháng 4", "kế hoạch", "cùng kỳ"))
    table = only([*group, *below, *body()])
    assert table.rows[0] == ("", "", "", "So với (%)", "So với (%)")
    assert table.header == 2


@pytest.mark.parametrize(
    "heads",
    [
        pytest.param([], id="none"),
        pytest.param(header(("Tháng 3", "Tháng 4", "", "cùng kỳ")), id="a column without a heading"),
        pytest.param(
            [*centred("Bốn tháng năm nay", MIDDLES[1] + 45, 164), *header(("Một", "Hai", "Ba", "Bốn"))],
            id="a heading beside the middle of its columns",
        ),
        pytest.param(
            [*centred("Quý I", MIDDLES[1], 164), *header(("Kế hoạch", "Ước", "Tỷ lệ", "Bốn"))],
            id="a heading that may be that of three columns",
        ),
    ],
)
def test_where_a_heading_is_in_doubt_no_column_is_named_and_rows_stay_together(heads: list[Word]) -> None:
    table = only([*heads, *body()])
    assert table.header == 0
    assert table.rows[-len(BODY) :] == BODY


def test_sections_and_labels_of_two_lines() -> None:
    rows = (
        ("Chia theo cấp quản lý", "", "", "", ""),
        *BODY[1:3],
        ("Vốn hỗ trợ từ trung ương", "60,3", "64,5", "21,8", "101,2"),
        ("theo mục tiêu", "", "", "", ""),
        ("Vốn khác", "6,3", "4,5", "1,8", "99,2"),
    )
    table = only([*header(("Một", "Hai", "Ba", "Bốn")), *body((BODY[0], *rows))])
    labels = [row[0] for row in table.rows[1:]]
    assert labels == [
        "TỔNG SỐ",
        "Chia theo cấp quản lý",
        "Vốn ngân sách cấp tỉnh",
        "Vốn ngân sách cấp huyện",
        "Vốn hỗ trợ từ trung ương theo mục tiêu",
        "Vốn khác",
    ]


def test_prose_lists_and_lines_with_figures_are_no_tables() -> None:
    prose = [
        *words("Thu ngân sách tháng 4 là 13.865 triệu đồng, đạt 34,89 % dự toán, chi 47.310", 60, 100),
        *words("triệu đồng, bằng 95,2 % cùng kỳ; số hộ nghèo giảm còn 13,1 % sau 12 tháng, 14 xã", 60, 116),
        *words("đạt chuẩn nông thôn mới, bình quân 13,5 tiêu chí mỗi xã, tăng 0,3 tiêu chí so", 60, 132),
        *words("với năm 2022. Toàn huyện có 49 trường, 25 trường đạt chuẩn, tỷ lệ 51,02 %.", 60, 148),
    ]
    assert aligned_tables(prose) == ((), tuple(prose))
    assert aligned_tables(body(BODY[:2]))[0] == ()
    assert aligned_tables(()) == ((), ())


def test_figures_that_share_a_strip_make_no_table() -> None:
    crossed = [*body(), *ending("5", 314, 216), *ending("7", 316, 248)]
    [table], _ = aligned_tables(crossed)
    assert table.header == 0


def write_annex(path: Path, *, group: bool = True) -> None:
    """A page as a statistics office annexes it: prose, title, unit, a header on two levels, no rules."""
    pdfmetrics.registerFont(TTFont("Annex", FONT_FOLDER / "DejaVuSerif.ttf"))
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Annex", 10)
    canvas.drawString(60, 790, "Kết quả thực hiện vốn đầu tư của tỉnh trong tháng nêu tại biểu dưới đây.")
    canvas.drawCentredString(297, 760, "Biểu 3. Vốn đầu tư thực hiện tháng 4 năm 2023")
    canvas.drawRightString(RIGHTS[-1], 744, "ĐVT: Tỷ đồng")
    if group:
        canvas.drawCentredString((MIDDLES[2] + MIDDLES[3]) / 2, 724, "So với (%)")
    for text, second, middle in zip(
        ("Thực hiện", "Ước tính", "", ""), ("tháng 3", "tháng 4", "kế hoạch", "cùng kỳ"), MIDDLES, strict=True
    ):
        canvas.drawCentredString(middle, 724, text)
        canvas.drawCentredString(middle, 710, second)
    for number, (label, *figures) in enumerate(BODY):
        canvas.drawString(LABELS, 690 - 16 * number, label)
        for figure, right in zip(figures, RIGHTS, strict=True):
            canvas.drawRightString(right, 690 - 16 * number, figure)
    canvas.drawString(60, 600, "Nguồn vốn của trung ương chiếm phần lớn trong tháng.")
    canvas.save()


def rows_of_report(path: Path) -> list[Passage]:
    return [passage for passage in passages_of(read_report(path, path.name)) if passage.kind == "row"]


def test_an_annex_of_a_pdf_has_its_header_paths_units_and_caption(tmp_path: Path) -> None:
    write_annex(tmp_path / "bieu.pdf")
    rows = rows_of_report(tmp_path / "bieu.pdf")
    assert [row.text for row in rows] == [" | ".join(row) for row in BODY]
    assert {row.columns[1:] for row in rows} == {
        ("Thực hiện tháng 3", "Ước tính tháng 4", "So với (%) › kế hoạch", "So với (%) › cùng kỳ")
    }
    assert {row.units for row in rows if "-" not in row.text} == {("", "tỷ đồng", "tỷ đồng", "%", "%")}
    assert {row.caption for row in rows} == {"Biểu 3. Vốn đầu tư thực hiện tháng 4 năm 2023 ĐVT: Tỷ đồng"}


def test_prose_around_an_annex_stays_prose(tmp_path: Path) -> None:
    write_annex(tmp_path / "bieu.pdf")
    prose = [
        passage.text
        for passage in passages_of(read_report(tmp_path / "bieu.pdf", "bieu.pdf"))
        if passage.kind == "prose"
    ]
    assert any("nêu tại biểu dưới đây" in text for text in prose)
    assert any("chiếm phần lớn trong tháng" in text for text in prose)


@needs_tesseract
def test_an_annex_on_a_scan_is_read_alike(tmp_path: Path) -> None:
    write_annex(tmp_path / "bieu.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "bieu.pdf")[0].render(scale=200 / 72, grayscale=True).to_pil()
    write_scan(tmp_path / "quet.pdf", [page.rotate(0.5, fillcolor=255, resample=3)])
    printed, scanned = (rows_of_report(tmp_path / name) for name in ("bieu.pdf", "quet.pdf"))
    assert [row.text for row in scanned] == [row.text for row in printed]
    assert [(row.columns, row.units) for row in scanned] == [(row.columns, row.units) for row in printed]

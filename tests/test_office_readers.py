"""Web pages, presentations, old Word and Rich Text: the same elements as the formats that they stand beside."""

import random
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from socket import socket
from typing import Any

import docx
import pptx
import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from errors import UnreadableFile
from ingest import office
from ingest.doc_reader import read_doc
from ingest.docx_reader import read_docx
from ingest.elements import Footnote, PageBreak, Paragraph, Table
from ingest.html_reader import parse_html, read_html
from ingest.office import convert, find_program
from ingest.passages import passages_of
from ingest.pptx_reader import read_ppt, read_pptx
from ingest.read import read_report
from ingest.report import Letterhead
from tests.ingest_fixtures import write_word_report
from vietnamese.periods import Period
from vietnamese.places import Place

HEADER = ("Chỉ tiêu", "Quý I", "Quý I", "So sánh"), ("Chỉ tiêu", "Kế hoạch", "Thực hiện", "So sánh")
MERGED = Table(rows=(*HEADER, ("Thu ngân sách", "9.000", "9.450", "105%")), header=2)

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Trang</title><style>p { color: red }</style></head>
<body><nav>Trang chủ</nav>
<table><tr><td>ỦY BAN NHÂN DÂN<br><b>HUYỆN BÌNH GIA</b></td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table>
<h2>I. KINH TẾ</h2>
<p>Đã thu hồi 1.250 m<sup>2</sup> đất<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>, giao
cho hai&nbsp;xã.</p>
<p style="display: none">Không hiện ra.</p>
<ul><li>Lúa: 5 ha</li></ul><ol start="3"><li>Rà soát</li></ol>
<table border="1"><caption>Biểu 1. ĐVT: triệu đồng</caption>
<tr><td rowspan="2">Chỉ tiêu</td><td colspan="2">Quý I</td><td rowspan="2">So sánh</td></tr>
<tr><td>Kế hoạch</td><td>Thực hiện</td></tr>
<tr><td>Thu ngân sách</td><td>9.000</td><td>9.450</td><td>105%</td></tr></table>
<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Quyết định thu hồi đất.</p></div>
</body></html>"""


def test_a_web_page_gives_headings_lists_tables_and_notes() -> None:
    assert parse_html(PAGE) == (
        Paragraph(text="ỦY BAN NHÂN DÂN"),
        Paragraph(text="HUYỆN BÌNH GIA"),
        Paragraph(text="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        Paragraph(text="I. KINH TẾ", level=2),
        Paragraph(text="Đã thu hồi 1.250 m² đất, giao cho hai xã.", marks=("_ftn1",)),
        Paragraph(text="- Lúa: 5 ha"),
        Paragraph(text="3. Rà soát"),
        Paragraph(text="Biểu 1. ĐVT: triệu đồng"),
        MERGED,
        Footnote(mark="_ftn1", text="Quyết định thu hồi đất."),
    )


def test_a_raised_mark_in_a_cell_of_a_web_page_never_sticks_to_its_figure() -> None:
    cells = (
        "<td>Gỗ (m<sup>3</sup>)</td><td>8,52<sup>1</sup></td><td>5<sup><a href='#n'>(2)</a></sup><br><sup>a</sup></td>"
    )
    (table,) = parse_html(f"<table><tr><th>Chỉ tiêu<th>Kế hoạch<th>Thực hiện</tr><tr>{cells}</tr></table>")
    assert table == Table(rows=(("Chỉ tiêu", "Kế hoạch", "Thực hiện"), ("Gỗ (m³)", "8,52", "5")), header=1)


def test_a_table_that_lays_out_the_page_is_taken_apart() -> None:
    page = f"<table><tr><td>Bên trái</td><td><p>Bài viết.</p>{PAGE[PAGE.index('<table border') :]}</td></tr></table>"
    elements = parse_html(page)
    assert elements[:2] == (Paragraph(text="Bên trái"), Paragraph(text="Bài viết."))
    assert MERGED in elements


@pytest.mark.parametrize(
    ("charset", "body"),
    [
        ("utf-8", "<p>Tổng sản lượng lương thực của tỉnh</p>".encode()),
        (
            "windows-1252",
            '<p><font face=".VnTime">Tæng s¶n l\xad\xeeng l\xad¬ng thùc cña tØnh</font></p>'.encode("cp1252"),
        ),
        ("windows-1252", "<p>Toång saûn löôïng löông thöïc cuûa tænh</p>".encode("cp1252")),
        ("utf-16", "<p>Tổng sản lượng lương thực của tỉnh</p>".encode("utf-16")),
    ],
)
def test_a_page_of_any_encoding_is_read(tmp_path: Path, charset: str, body: bytes) -> None:
    head = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"></head><body>'
    path = tmp_path / "a.htm"
    path.write_bytes(head.encode("utf-16" if charset == "utf-16" else "ascii") + body.removeprefix(b"\xff\xfe"))
    assert read_html(path) == (Paragraph(text="Tổng sản lượng lương thực của tỉnh"),)


def test_a_page_that_word_saved_in_an_old_font_is_a_whole_report(tmp_path: Path) -> None:
    (tmp_path / "a.htm").write_bytes(OLD_PAGE.encode("cp1252"))
    report = read_report(tmp_path / "a.htm", "a.htm")
    assert report.text.split("\n\n")[1:] == ["I. Kết quả", "Tổng sản lượng lương thực 12.500 tấn, tăng 5%."]
    assert report.letterhead == Letterhead(
        number="12/BC-UB",
        issued=date(2004, 6, 15),
        issuer="UBND huyện Bình Gia",
        kind="Báo cáo",
        title="Tình hình kinh tế - xã hội 6 tháng đầu năm 2004",
        place=Place(name="Bình Gia", level="huyện"),
        period=Period(kind="months", start=date(2004, 1, 1), end=date(2004, 6, 30)),
    )


OLD_PAGE = """<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<style><!-- p.MsoNormal {font-family:".VnTime"} --></style></head><body lang=EN-US><div class=Section1>
<table border=0><tr><td width=200><p align=center><span style='font-family:.VnTimeH'>uû ban nh©n d©n</span></p>
<p align=center><span style='font-family:.VnTimeH'>huyÖn b×nh gia</span></p><p>Sè: 12/BC-UB</p></td>
<td><p><b>Céng hoµ x· héi chñ nghÜa ViÖt Nam</b></p><p>§éc lËp - Tù do - H¹nh phóc</p>
<p><i>B×nh Gia, ngµy 15 th¸ng 6 n¨m 2004</i></p></td></tr></table>
<p align=center><span style='font-family:.VnTimeH'>b¸o c¸o</span></p>
<p class=MsoNormal>T×nh h×nh kinh tÕ - x· héi 6 th¸ng ®Çu n¨m 2004</p>
<p class=MsoNormal><b>I. KÕt qu¶</b></p>
<p class=MsoNormal>Tæng s¶n l\xad\xeeng l\xad¬ng thùc 12.500 tÊn, t¨ng 5%.</p><p>&nbsp;</p></div></body></html>"""


def test_a_presentation_has_a_page_for_each_slide(tmp_path: Path) -> None:
    assert read_pptx(presentation(tmp_path / "a.pptx")) == SLIDES


SLIDES = (
    Paragraph(text="KẾT QUẢ THÁNG 5", level=2),
    Paragraph(text="Thu ngân sách 5,2 tỷ đồng"),
    Paragraph(text="Chi 3 tỷ đồng"),
    PageBreak(),
    Paragraph(text="Chỉ tiêu năm 2007 của tỉnh", level=2),
    MERGED,
)


def test_a_chart_is_the_table_behind_it_and_a_hidden_slide_only_a_page(tmp_path: Path) -> None:
    deck = pptx.Presentation()
    deck.slides.add_slide(deck.slide_layouts[5]).shapes.title.text = "Nháp"
    deck.slides[0].element.set("show", "0")
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "Thu ngân sách (tỷ đồng)"
    untyped: Any = CategoryChartData
    data = untyped(number_format="0.0")
    data.categories = ["Quý I", "Quý II"]
    data.add_series("Thu nội địa", (12.5, 20))
    data.add_series("Thu khác", (None, 8.25))
    second.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, Inches(2), Inches(5), Inches(3), data)
    deck.save(str(tmp_path / "a.pptx"))

    report = read_report(tmp_path / "a.pptx", "a.pptx")
    assert "Nháp" not in report.text
    (first, other) = (passage for passage in passages_of(report) if passage.kind == "row")
    assert (first.text, first.columns) == ("Quý I | 12,5", ("", "Thu nội địa"))
    assert (other.text, other.columns) == ("Quý II | 20,0 | 8,3", ("", "Thu nội địa", "Thu khác"))
    assert (other.units, other.page, other.caption) == (("", *["tỷ đồng"] * 2), 2, "Thu ngân sách (tỷ đồng)")


def presentation(path: Path) -> Path:
    """Two slides: bullets, and a table with a merged header below a title in TCVN3."""
    deck = pptx.Presentation()
    first = deck.slides.add_slide(deck.slide_layouts[1])
    first.shapes.title.text, first.placeholders[1].text = "KẾT QUẢ THÁNG 5", "Thu ngân sách 5,2 tỷ đồng\nChi 3 tỷ đồng"
    second = deck.slides.add_slide(deck.slide_layouts[5])
    second.shapes.title.text = "ChØ tiªu n¨m 2007 cña tØnh"
    table = second.shapes.add_table(3, 4, Inches(1), Inches(2), Inches(6), Inches(2)).table
    for row, cells in enumerate(MERGED.rows):
        for column, text in enumerate(cells):
            table.cell(row, column).text = "" if (row, column) in {(0, 2), (1, 0), (1, 3)} else text
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    table.cell(0, 3).merge(table.cell(1, 3))
    deck.save(str(path))
    return path


def exported(source: Path, to: str) -> Path:
    """The file as LibreOffice saves it in an older format; skips where it is not installed."""
    if find_program("pptx" if to == "ppt" else "docx") is None:
        pytest.skip(f"không có LibreOffice để tạo tệp .{to}")
    folder = Path(tempfile.mkdtemp(dir=source.parent))
    return convert(source, to, folder)


@pytest.fixture(autouse=True)
def _older_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        office, "_PACKAGES", {**office._PACKAGES, **dict.fromkeys(("doc", "rtf"), office._PACKAGES["docx"])}
    )
    monkeypatch.setitem(office._PACKAGES, "ppt", office._PACKAGES["pptx"])


@pytest.mark.parametrize("to", ["doc", "rtf"])
def test_old_word_and_rich_text_read_like_the_word_file(tmp_path: Path, to: str) -> None:
    write_word_report(tmp_path / "quy.docx")
    document = docx.Document(str(tmp_path / "quy.docx"))
    document.add_paragraph("Hết.")  # LibreOffice takes a table at the very end apart when it writes .doc
    document.save(str(tmp_path / "quy.docx"))
    new, old = read_report(tmp_path / "quy.docx", "a"), read_report(exported(tmp_path / "quy.docx", to), "a")
    assert old.text == new.text
    assert old.blocks == new.blocks
    assert old.letterhead == new.letterhead


def test_an_old_presentation_reads_like_the_new_one(tmp_path: Path) -> None:
    assert read_ppt(exported(presentation(tmp_path / "a.pptx"), "ppt")) == SLIDES


def test_rich_text_in_an_old_font_is_unicode_with_capitals(tmp_path: Path) -> None:
    if find_program("docx") is None:
        pytest.skip("không có LibreOffice")
    head = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 .VnTime;}{\f1\fcharset0 .VnTimeH;}}"
    title = r"{\f1 u\'fb ban nh\'a9n d\'a9n}\par"
    body = r" {\f0 S\'b6n l\'ad\'eeng n\'a8m 2005 \'ae\'b9t 12,5 t\'can\line s\'e8 2}\par}"
    (tmp_path / "cu.rtf").write_text(head + title + body, encoding="ascii")
    assert read_doc(tmp_path / "cu.rtf") == (
        Paragraph(text="UỶ BAN NHÂN DÂN"),
        Paragraph(text="Sản lượng năm 2005 đạt 12,5 tấn"),
        Paragraph(text="số 2"),
    )


def test_old_fonts_that_pass_for_symbols_are_read(tmp_path: Path) -> None:
    document = docx.Document()
    run = document.add_paragraph().add_run("".join(chr(0xF000 + ord(letter)) for letter in "ChØ tiªu n¨m "))
    run.font.name = ".VnTime"
    symbol = OxmlElement("w:sym")
    symbol.set(qn("w:font"), ".VnTime")
    symbol.set(qn("w:char"), "F0AE")
    run._r.append(symbol)
    bullet = OxmlElement("w:sym")
    bullet.set(qn("w:font"), "Wingdings")
    bullet.set(qn("w:char"), "F0B7")
    run._r.append(bullet)
    document.save(str(tmp_path / "a.docx"))
    assert read_report(tmp_path / "a.docx", "a").text == "Chỉ tiêu năm đ"


def test_a_footnote_of_rich_text_follows_its_paragraph(tmp_path: Path) -> None:
    if find_program("docx") is None:
        pytest.skip("không có LibreOffice")
    note = r"{\super\chftn}{\footnote\pard {\super\chftn} Theo ke hoach.}"
    (tmp_path / "a.rtf").write_text(rf"{{\rtf1\ansi Dat 5%{note}, tang.\par Het.\par}}", encoding="ascii")
    first, second, third = read_doc(tmp_path / "a.rtf")
    assert isinstance(first, Paragraph)
    assert isinstance(second, Footnote)
    assert (first.text, second.text, third) == ("Dat 5%, tang.", "Theo ke hoach.", Paragraph(text="Het."))
    assert first.marks == (second.mark,)


def test_without_libreoffice_the_refusal_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, content in (("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ("a.rtf", b"{\\rtf1 a}")):
        (tmp_path / name).write_bytes(content + b"\0" * 600)
        with pytest.raises(UnreadableFile, match="sudo apt install libreoffice-writer-nogui"):
            read_report(tmp_path / name, name)


def test_a_conversion_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(office, "_SECONDS", 0.2)
    (tmp_path / "a.rtf").write_text("{\\rtf1 a}")
    with pytest.raises(UnreadableFile, match="không chuyển xong"):
        read_doc(tmp_path / "a.rtf")


def test_a_conversion_fetches_nothing_and_leaves_nothing_behind(tmp_path: Path) -> None:
    if find_program("docx") is None:
        pytest.skip("không có LibreOffice")
    with socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.1)
        picture = f"http://127.0.0.1:{server.getsockname()[1]}/a.png"
        field = rf'{{\field{{\*\fldinst{{INCLUDEPICTURE "{picture}" \\d}}}}{{\fldrslt }}}}'
        (tmp_path / "a.rtf").write_text(rf"{{\rtf1\ansi Noi dung {field}\par}}")
        assert read_doc(tmp_path / "a.rtf")[0] == Paragraph(text="Noi dung")
        with pytest.raises(TimeoutError):
            server.accept()
    assert [path.name for path in tmp_path.iterdir()] == ["a.rtf"]


def test_word_sets_outline_numbers_that_are_in_no_text(tmp_path: Path) -> None:
    document = docx.Document()
    levels = ("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"), ("bullet", "·")
    _add_list(document, levels)
    for depth, text in enumerate(("KINH TẾ", "Nông nghiệp", "Trồng trọt", "Lúa", "Lúa xuân")):
        _join_list(document.add_paragraph(text), depth)
    _join_list(document.add_paragraph("Công nghiệp"), 1)
    _join_list(document.add_paragraph("Điện"), 2)
    _join_list(document.add_paragraph("XÃ HỘI"), 0)
    table = document.add_table(rows=2, cols=2)
    for row, name in zip(table.rows, ("Thu", "Chi"), strict=True):
        _join_list(row.cells[0].paragraphs[0], 1)
        row.cells[1].text = name
    document.save(str(tmp_path / "a.docx"))
    text = read_report(tmp_path / "a.docx", "a").text
    assert text.split("\n\n") == [
        *("I. KINH TẾ", "1. Nông nghiệp", "1.1. Trồng trọt", "a) Lúa", "- Lúa xuân", "2. Công nghiệp", "2.1. Điện"),
        *("II. XÃ HỘI", "1. | Thu\n2. | Chi"),
    ]


def _add_list(document: Any, levels: tuple[tuple[str, str], ...]) -> None:
    """A multi-level list as number 77 of the document."""
    xml = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
        for depth, (form, pattern) in enumerate(levels)
    )
    root = document.part.numbering_part.element
    root.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{xml}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))


def _join_list(paragraph: Any, depth: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", depth), ("w:numId", 77)):
        node = OxmlElement(name)
        node.set(qn("w:val"), str(value))
        numbering.append(node)
    properties.append(numbering)


def test_word_text_that_is_not_shown_is_left_out(tmp_path: Path) -> None:
    """Moved away, deleted or hidden: the draft figure of a sentence must not stand beside the final one."""
    document = docx.Document()
    paragraph = document.add_paragraph("Thu được 91,4 tỷ đồng")
    paragraph.add_run(" (bản nháp: 88,1)").font.hidden = True
    for tag, text in (("del", "delText"), ("moveFrom", "t")):
        paragraph._p.append(
            parse_xml(f'<w:{tag} {nsdecls("w")} w:id="1" w:author="x"><w:r><w:{text}>nháp</w:{text}></w:r></w:{tag}>')
        )
    paragraph._p.append(
        parse_xml(f'<w:moveTo {nsdecls("w")} w:id="2" w:author="x"><w:r><w:t>, tăng 4%.</w:t></w:r></w:moveTo>')
    )
    document.save(str(tmp_path / "bao-cao.docx"))

    assert read_docx(tmp_path / "bao-cao.docx") == (Paragraph(text="Thu được 91,4 tỷ đồng, tăng 4%."),)


def test_word_content_controls_and_custom_elements_hold_text_like_any_other(tmp_path: Path) -> None:
    """A repeated section wraps rows of a table, a form's element whole paragraphs; none of them may be lost."""
    document = docx.Document()
    document.element.body.insert(
        0, parse_xml(f'<w:customXml {nsdecls("w")} w:element="x"><w:p><w:r><w:t>Một</w:t></w:r></w:p></w:customXml>')
    )
    paragraph = document.add_paragraph("Hai")
    paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:cr/><w:t>Ba</w:t></w:r>"))
    table = document.add_table(rows=0, cols=2)
    for cells in (("Nội dung", "Thu"), ("Thuế", "640"), ("Phí", "150"), ("Dòng đã xóa", "9")):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    table.rows[3]._tr.get_or_add_trPr().append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="x"/>'))
    wrapped = table.rows[2]._tr
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtContent/></w:sdt>")
    wrapped.addprevious(control)
    control[0].append(wrapped)
    document.save(str(tmp_path / "bieu.docx"))

    assert read_docx(tmp_path / "bieu.docx") == (
        *(Paragraph(text=text) for text in ("Một", "Hai", "Ba")),
        Table(rows=(("Nội dung", "Thu"), ("Thuế", "640"), ("Phí", "150")), header=1),
    )


def test_a_word_table_that_holds_tables_is_taken_apart(tmp_path: Path) -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "Kết quả theo cấp học"
    inner = outer.cell(0, 1).add_table(rows=2, cols=2)
    for cell, text in zip(inner._cells, ("Cấp học", "Số trường", "Mầm non", "20"), strict=True):
        cell.text = text
    document.save(str(tmp_path / "long.docx"))

    assert read_docx(tmp_path / "long.docx") == (
        Paragraph(text="Kết quả theo cấp học"),
        Table(rows=(("Cấp học", "Số trường"), ("Mầm non", "20")), header=1),
    )


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    document = docx.Document()
    run = document.add_paragraph("Nội dung chính").add_run()
    box = "<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>"
    namespaces = f'{nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    run._r.append(
        parse_xml(
            f"<mc:AlternateContent {namespaces}><mc:Choice Requires='wps'>{box}</mc:Choice>"
            f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
        )
    )
    document.save(str(tmp_path / "a.docx"))
    assert read_report(tmp_path / "a.docx", "a").text == "Nội dung chính\n\nDỰ THẢO"


def test_word_text_in_old_fonts_is_unicode_by_run(tmp_path: Path) -> None:
    """Fonts of styles count; a soft hyphen is an element of its own, and a letter."""
    document = docx.Document()
    document.styles["Normal"].font.name = ".VnTime"
    paragraph = document.add_paragraph()
    for text, font in (
        ("s¶n l", None),
        ("\xad", None),
        ("îng ", None),
        ("thµnh phè", ".VnTimeH"),
        (" Đà Nẵng", "Arial"),
    ):
        run = paragraph.add_run("" if text == "\xad" else text)
        if text == "\xad":
            run._r.append(OxmlElement("w:softHyphen"))
        if font:
            run.font.name = font
    document.save(str(tmp_path / "a.docx"))
    assert read_report(tmp_path / "a.docx", "a").text == "sản lượng THÀNH PHỐ Đà Nẵng"


RECIPES: Mapping[str, Callable[[Path], object]] = {
    "html": lambda path: path.write_text(PAGE, encoding="utf-8"),
    "pptx": presentation,
    "docx": write_word_report,
    "rtf": lambda path: path.write_bytes(
        rb"{\rtf1{\fonttbl{\f0 .VnTime;}}\f0 S\'b6n l\'ad\'eeng\par\trowd\cellx900 a\cell\row}"
    ),
}


@pytest.mark.parametrize(("suffix", "rounds"), [("html", 40), ("pptx", 25), ("docx", 25), ("rtf", 2)])
def test_damaged_files_give_a_report_or_a_refusal(tmp_path: Path, suffix: str, rounds: int) -> None:
    """The readers that LibreOffice stands behind are damaged more often by ``make fuzz``."""
    if suffix == "rtf" and find_program("docx") is None:
        pytest.skip("không có LibreOffice")
    path = tmp_path / f"a.{suffix}"
    RECIPES[suffix](path)
    whole = path.read_bytes()
    chance = random.Random(11)
    for attempt in range(rounds):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 20, 300))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        path = tmp_path / f"{attempt}.{suffix}"
        path.write_bytes(bytes(damaged[: chance.choice((len(damaged), chance.randrange(1, len(damaged))))]))
        with suppress(UnreadableFile):
            assert read_report(path, "a").blocks
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


def test_pages_nested_beyond_reason_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<div>" * 20_000 + "<p>Nội dung ở trong cùng</p>" + "</div>" * 20_000)
    with pytest.raises(UnreadableFile):
        read_report(tmp_path / "a.html", "a")


def test_libreoffice_is_found_where_it_is() -> None:
    assert (find_program("docx") is None) == (shutil.which("soffice") is None)

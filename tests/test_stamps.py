"""Stamps of secrecy and drafts, and letterheads that are not laid out as the decree says."""

import struct
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from zipfile import ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from errors import UnreadableFile, UsageError
from ingest.elements import Element, Paragraph
from ingest.frames import part_columns
from ingest.letterhead import find_letterhead, read_letterhead
from ingest.read import read_report
from ingest.reader import FileReader, read_file
from ingest.report import Letterhead
from ingest.reported_period import reported_period
from ingest.sheet_stamps import lines_beside_old_cells
from ingest.stamps import is_draft, secrecy, stamp_across, stamped_secret
from settings import read_settings
from vietnamese.places import Place

_DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"
REPORT = """ỦY BAN NHÂN DÂN
HUYỆN BÌNH GIA
Số: 77/BC-UBND
{stamp}
Bình Gia, ngày 18 tháng 5 năm 2023

BÁO CÁO

Kết quả phát triển kinh tế - xã hội tháng 5 năm 2023

I. KẾT QUẢ

Bảo vệ bí mật nhà nước được thực hiện nghiêm; đàn ong cho 3 tấn mật.
"""


def letterhead(*lines: str) -> Letterhead:
    elements: tuple[Element, ...] = part_columns(Paragraph(text=line) for line in lines)
    place = find_letterhead(elements)
    body = [
        element.text
        for at, element in enumerate(elements)
        if isinstance(element, Paragraph) and at not in place.positions
    ]
    return read_letterhead(place, body)


@pytest.mark.parametrize(
    ("line", "degree"),
    [
        ("MẬT", "MẬT"),
        ("TỐI MẬT", "TỐI MẬT"),
        ("[TUYỆT MẬT]", "TUYỆT MẬT"),
        ("Độ mật: Mật", "MẬT"),
        ("ĐỘ MẬT: TỐI MẬT", "TỐI MẬT"),
        ("Số: 12/BC-UBND MẬT", "MẬT"),
        ("Mật", None),
        ("MẬT ONG", None),
        ("BẢO VỆ BÍ MẬT", None),
        ("Công tác bảo vệ bí mật nhà nước", None),
        ("Số: 12/BC-UBND", None),
        ("", None),
    ],
)
def test_a_stamp_is_a_line_of_its_own(line: str, degree: str | None) -> None:
    assert secrecy(line) == degree


@given(st.lists(st.text(alphabet="bímậtong BÍMẬT", max_size=12)))
@settings(deadline=None)
def test_a_stamp_far_into_the_text_does_not_count(lines: list[str]) -> None:
    assert stamped_secret([*["Nội dung."] * 40, *lines, "MẬT"]) is None


@pytest.mark.parametrize("stamp", ["MẬT", "TỐI MẬT", "Độ mật: Tuyệt mật"])
def test_a_stamped_file_is_refused_unless_the_setting_allows_it(tmp_path: Path, stamp: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(REPORT.format(stamp=stamp), encoding="utf-8")
    with pytest.raises(UnreadableFile, match="HOIDAP_SECRET_FILES=index"):
        read_file(path, "a.txt")
    report = read_file(path, "a.txt", secret=True).report
    assert report.letterhead.number == "77/BC-UBND"
    assert report.letterhead.issuer == "UBND huyện Bình Gia"
    assert FileReader(secret=True).name != FileReader().name


def test_secrets_in_prose_are_no_stamp(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(REPORT.format(stamp="KHẨN"), encoding="utf-8")
    assert "bí mật" in read_report(path, "a.txt").text


def test_a_stamp_in_a_text_box_or_header_of_word_counts(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "TỐI MẬT"
    document.add_paragraph("Nội dung báo cáo.")
    document.save(str(tmp_path / "a.docx"))
    with pytest.raises(UnreadableFile, match="TỐI MẬT"):
        read_report(tmp_path / "a.docx", "a.docx")


@pytest.mark.parametrize("place", ["header", "box"])
def test_a_stamp_in_a_header_or_text_box_of_excel_counts(tmp_path: Path, place: str) -> None:
    book = Workbook()
    for cells in (("Tuyển quân",), ("Xã", "Giao"), ("Cao Lâu", 5)):
        book.active.append(cells)
    book.active.oddHeader.left.text = "MẬT" if place == "header" else None
    book.save(tmp_path / "a.xlsx")
    if place == "box":
        with ZipFile(tmp_path / "a.xlsx", "a") as package:
            package.writestr("xl/drawings/drawing1.xml", f'<p xmlns="{_DRAWN}"><r><t>MẬ</t></r><r><t>T</t></r></p>')
    with pytest.raises(UnreadableFile, match="MẬT"):
        read_report(tmp_path / "a.xlsx", "a.xlsx")
    assert "MẬT" in read_report(tmp_path / "a.xlsx", "a.xlsx", secret=True).text


@pytest.mark.parametrize(("stamp", "draft"), [("DỰ THẢO", True), ("MẬT", False)])
def test_a_watermark_of_word_is_a_stamp(tmp_path: Path, stamp: str, draft: bool) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0]._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
            f'<v:textpath string="{stamp}"/></v:shape></w:pict></w:r>'
        )
    )
    for line in ("UBND XÃ HỒNG PHONG", "BÁO CÁO", "Kết quả năm 2024", "Thu được 5 tỷ đồng."):
        document.add_paragraph(line)
    document.save(str(tmp_path / "a.docx"))
    if draft:
        assert read_report(tmp_path / "a.docx", "a.docx").letterhead.draft
    else:
        with pytest.raises(UnreadableFile, match=stamp):
            read_report(tmp_path / "a.docx", "a.docx")


@pytest.mark.parametrize(
    ("letters", "stamp"), [("D Ự T H Ả O", "DỰ THẢO"), ("tối mật", "TỐI MẬT"), ("Ký bởi: An", None), ("", None)]
)
def test_what_runs_across_a_page_may_be_a_stamp(letters: str, stamp: str | None) -> None:
    assert stamp_across(letters) == stamp


def test_letters_across_a_page_are_in_no_line_of_it(tmp_path: Path) -> None:
    """Large letters, each on the height of a few lines."""
    canvas = Canvas(str(tmp_path / "a.pdf"))
    canvas.saveState()
    canvas.translate(150, 480)
    canvas.rotate(45)
    canvas.setFont("Helvetica", 60)
    canvas.drawString(0, 0, "DRAFT")
    canvas.restoreState()
    lines = [f"Line {number} has {number * 11} hectares of forest in all." for number in range(20)]
    for number, line in enumerate(lines):
        canvas.drawString(70, 760 - 15 * number, line)
    canvas.save()
    text = read_report(tmp_path / "a.pdf", "a.pdf").text
    assert " ".join(text.split()) == " ".join(lines)


def test_headers_and_boxes_of_an_old_workbook_are_in_its_records() -> None:
    header = "&LTỐI MẬT&R&P"
    records = (
        (0x14, struct.pack("<HB", len(header), 1) + header.encode("utf-16-le")),
        (0x1B6, bytes(18)),
        (0x3C, b"\x00Loose letter"),
        (0x3C, b"\x00none"),
    )
    stream = b"".join(struct.pack("<HH", kind, len(data)) + data for kind, data in records)
    book = SimpleNamespace(mem=b"before" + stream, base=6, stream_len=len(stream))
    assert lines_beside_old_cells(book) == ("TỐI MẬT", "Loose letter")
    assert lines_beside_old_cells(SimpleNamespace(mem=None)) == ()


def test_the_setting_has_two_values() -> None:
    assert read_settings({"HOIDAP_SECRET_FILES": "index"}).secret_files == "index"
    with pytest.raises(UsageError, match="HOIDAP_SECRET_FILES"):
        read_settings({"HOIDAP_SECRET_FILES": "yes"})


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("DỰ THẢO", True),
        ("(Dự thảo lần 2)", True),
        ("DỰ THẢO BÁO CÁO", True),
        ("Dự thảo, ngày 12/5/2024", True),
        ("Dự thảo Luật Đất đai được lấy ý kiến nhân dân", False),
        ("Góp ý dự thảo", False),
    ],
)
def test_a_draft_says_so(line: str, draft: bool) -> None:
    assert is_draft(line) == draft
    assert letterhead("ỦY BAN NHÂN DÂN", "XÃ HỒNG PHONG", line, "BÁO CÁO", "Kết quả năm 2024", "I. A").draft == draft


@pytest.mark.parametrize(("line", "degree"), [("M Ậ T", "MẬT"), ("T Ố I  M Ậ T", "TỐI MẬT"), ("M Ậ", None)])
def test_a_stamp_s_letters_may_stand_apart(line: str, degree: str | None) -> None:
    assert secrecy(line) == degree


def test_two_columns_in_one_line_are_parted() -> None:
    found = letterhead(
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "HUYỆN BÌNH GIA Độc lập - Tự do - Hạnh phúc",
        "Số: 77/BC-UBND Bình Gia, ngày 18 tháng 5 năm 2023",
        "BÁO CÁO",
        "Kết quả tháng 5 năm 2023",
        "I. KẾT QUẢ",
    )
    assert (found.number, found.issued, found.issuer) == ("77/BC-UBND", date(2023, 5, 18), "UBND huyện Bình Gia")
    assert found.place == Place(name="Bình Gia", level="huyện")


LAYOUTS: Mapping[tuple[str, ...], Mapping[str, object]] = {
    (
        "NGHỊ ĐỊNH",
        "CỦA CHÍNH PHỦ SỐ 15 /1999/NĐ-CP NGÀY 7 THÁNG 3 NĂM 1999 QUY ĐỊNH VIỆC NUÔI TÔM",
        "Điều 1. Phạm vi",
    ): {
        "number": "15/1999/NĐ-CP",
        "issued": date(1999, 3, 7),
        "issuer": "Chính phủ",
        "kind": "Nghị định",
        "title": "QUY ĐỊNH VIỆC NUÔI TÔM",
        "period": None,
    },
    ("Thông tư của Bộ Tài chính số 15/1999/TT-BTC ngày 07/3/1999 hướng dẫn thu phí", "Điều 1. Phạm vi"): {
        "number": "15/1999/TT-BTC",
        "issued": date(1999, 3, 7),
        "issuer": "Bộ Tài chính",
        "kind": "Thông tư",
        "title": "hướng dẫn thu phí",
    },
    ("SỞ CÔNG THƯƠNG", "BÁO CÁO TÓM TẮT", "Hoạt động thương mại quý II năm 2024", "I. KẾT QUẢ"): {
        "issuer": "Sở Công thương",
        "kind": "Báo cáo",
        "title": "TÓM TẮT Hoạt động thương mại quý II năm 2024",
    },
    (
        "UBND HUYỆN BÌNH GIA",
        "BÁO CÁO",
        "Kết quả thực hiện nhiệm vụ tháng 5 năm 2023;",
        "nhiệm vụ trọng tâm tháng 6 năm 2023",
        "I. KẾT QUẢ",
    ): {"title": "Kết quả thực hiện nhiệm vụ tháng 5 năm 2023; nhiệm vụ trọng tâm tháng 6 năm 2023"},
    ("Tên đơn vị:", "Điện thoại:", "....., ngày tháng năm", "BÁO CÁO", "Tai nạn lao động", "I. KẾT QUẢ"): {
        "issuer": None,
        "issued": None,
    },
    (
        "THỊ",
        "THỦ TƯỚNG CHÍNH PHỦ",
        "-24.1.| v39",
        "Só: ÝZ /QĐ-TTg",
        "Hà Nội, ngày tháng năm",
        "KẺ HOẠCH",
        "Trồng rừng",
        "I. A",
    ): {"issuer": "Thủ tướng Chính phủ", "kind": "Kế hoạch", "title": "Trồng rừng"},
    ("CHÍNH PHỦ", "NGHỊ ĐỊNH CỦA CHÍNH PHỦ", "Về nuôi tôm", "Điều 1. Phạm vi"): {"title": "Về nuôi tôm"},
    ("THỦ TƯỚNG CHÍNH PHỦ", "Số: 5/TTg-NN", "Hà Nội, ngày 05 tháng 4 năm 2024", "Kính gửi:"): {
        "issuer": "Thủ tướng Chính phủ",
        "title": None,
    },
    ("Mẫu số 3-TT", "BÁO CÁO", "Tai nạn lao động", "I. KẾT QUẢ"): {"number": None},
    ("TỈNH ỦY LẠNG SƠN", "Số: 5-BC/TU", "BÁO CÁO", "Công tác xây dựng Đảng năm 2024", "I. KẾT QUẢ"): {
        "issuer": "Tỉnh ủy Lạng Sơn",
        "place": Place(name="Lạng Sơn", level="tỉnh"),
    },
}


@pytest.mark.parametrize("lines", LAYOUTS)
def test_other_layouts_are_read_too(lines: tuple[str, ...]) -> None:
    found = letterhead(*lines)
    assert {name: getattr(found, name) for name in LAYOUTS[lines]} == LAYOUTS[lines]


@pytest.mark.parametrize(
    ("title", "issued", "start", "end"),
    [
        ("Kết quả tháng 5 và 5 tháng đầu năm", date(2023, 5, 18), date(2023, 1, 1), date(2023, 5, 31)),
        ("Tình hình tháng 12", date(2024, 1, 5), date(2023, 12, 1), date(2023, 12, 31)),
        ("Tình hình quý I, nhiệm vụ quý II", date(2024, 3, 25), date(2024, 1, 1), date(2024, 3, 31)),
        ("Sơ kết quý III/2024 theo Nghị quyết ngày 12/12/2023", None, date(2024, 7, 1), date(2024, 9, 30)),
        ("Kinh tế năm 2024 và kế hoạch phát triển kinh tế năm 2025", None, date(2024, 1, 1), date(2024, 12, 31)),
        ("Công tác tháng 12/2023 và năm 2023, chương trình năm 2024", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("9 tháng đầu năm 2024 và dự báo quý IV/2024", None, date(2024, 1, 1), date(2024, 9, 30)),
        ("Kết quả quý II và 6 tháng đầu năm 2024", None, date(2024, 1, 1), date(2024, 6, 30)),
        ("Giải ngân vốn đến thời điểm 15/4/2024", None, date(2024, 1, 1), date(2024, 4, 15)),
        ("Tình hình tháng Bẩy năm 2025", None, date(2025, 7, 1), date(2025, 7, 31)),
        # A plan's year is not the time of what was done of it.
        ("Giải ngân kế hoạch vốn năm 2024 đến ngày 31/3/2024", None, date(2024, 1, 1), date(2024, 3, 31)),
        ("Giải ngân vốn đầu tư công năm 2024 đến hết quý I", None, date(2024, 1, 1), date(2024, 3, 31)),
        ("Giải ngân vốn năm 2024 (tính đến 15/4/2024)", None, date(2024, 1, 1), date(2024, 4, 15)),
        ("Thực hiện dự toán ngân sách năm 2024 quý II", None, date(2024, 4, 1), date(2024, 6, 30)),
        ("6 tháng đầu năm thực hiện kế hoạch kinh tế - xã hội năm 2024", None, date(2024, 1, 1), date(2024, 6, 30)),
        ("Kinh tế 9 tháng, thực hiện kế hoạch năm 2024", date(2024, 10, 2), date(2024, 1, 1), date(2024, 9, 30)),
        ("6 tháng đầu năm thực hiện Nghị quyết về kế hoạch năm 2024", None, date(2024, 1, 1), date(2024, 6, 30)),
        ("Xây dựng nông thôn mới giai đoạn 2021 - 2025 năm 2023", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("Hộ nghèo năm 2023 theo chuẩn giai đoạn 2022-2025", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("Trực tuần 12 năm 2024 (từ 18/3/2024 đến 24/3/2024)", None, date(2024, 3, 18), date(2024, 3, 24)),
        # What is reported beside it counts, what is foreseen does not.
        ("Công tác tháng 12, tổng kết công tác năm 2023", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("Kinh tế năm 2024 (họp báo tháng 12/2024)", None, date(2024, 1, 1), date(2024, 12, 31)),
        ("Các chỉ tiêu kinh tế năm 2023 và mục tiêu năm 2024", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("Quyết toán ngân sách năm 2022; điều chỉnh dự toán năm 2023", None, date(2022, 1, 1), date(2022, 12, 31)),
        ("Kinh tế 9 tháng và ước thực hiện cả năm 2023", None, date(2023, 1, 1), date(2023, 9, 30)),
        ("Kinh tế quý IV và ước cả năm 2023", None, date(2023, 1, 1), date(2023, 12, 31)),
        ("Kinh tế tháng 12, ước thực hiện năm 2023", None, date(2023, 1, 1), date(2023, 12, 31)),
        # The year may be that of the outlook alone.
        ("Công tác tháng 12; nhiệm vụ tháng 01 năm 2024", None, date(2023, 12, 1), date(2023, 12, 31)),
        ("Kết quả 9 tháng đầu năm, kế hoạch năm 2025", date(2024, 10, 3), date(2024, 1, 1), date(2024, 9, 30)),
        ("Kết quả công tác tháng 12 và cả năm", date(2024, 1, 5), date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_the_period_of_a_title(title: str, issued: date | None, start: date, end: date) -> None:
    period = reported_period(title, "Báo cáo", [], issued=issued)
    assert period is not None
    assert (period.start, period.end) == (start, end)


@pytest.mark.parametrize(("kind", "end"), [("Báo cáo", date(2024, 3, 31)), ("Kế hoạch", date(2024, 12, 31))])
def test_of_a_year_that_is_not_over_the_opening_tells_until_when(kind: str, end: date) -> None:
    opening = ["Tính đến ngày 31/3/2024, thu được 1,2 tỷ đồng."]
    period = reported_period("Thực hiện dự toán ngân sách năm 2024", kind, opening, issued=date(2024, 4, 9))
    assert period is not None
    assert (period.start, period.end) == (date(2024, 1, 1), end)


@pytest.mark.parametrize(
    ("title", "issued"),
    [
        ("Kết quả tháng 5", None),
        ("Nghị định số 15/1999/NĐ-CP ngày 07/3/1999", date(1999, 3, 7)),
        ("Phòng, chống ma túy đến năm 2030", date(2024, 1, 1)),
    ],
)
def test_titles_without_a_period(title: str, issued: date | None) -> None:
    assert reported_period(title, "Báo cáo", [], issued=issued) is None

"""Reading files: formats, refusals, and that nothing but a report or a refusal ever comes out."""

import hashlib
import random
import re
import unicodedata
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from errors import UnreadableFile, UsageError
from ingest.elements import PageBreak, Table
from ingest.files import file_hash, find_files
from ingest.markup import plain
from ingest.office import find_program
from ingest.passages import passages_of
from ingest.read import SUFFIXES, read_report
from ingest.report import Report
from ingest.text_reader import decode, parse_text
from samples.source import Paragraph as SampleParagraph
from samples.source import read_sample
from samples.word import as_docx
from tests.ingest_fixtures import (
    CONVERTED_MARKDOWN,
    FIXTURES,
    FRAMED_MARKDOWN,
    MONTHLY_TEXT,
    STATISTICS_TEXT,
    add_rendered_page_break,
    raise_text,
    write_word_report,
)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "data"
WORDS = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+")


LINES = (
    "",
    "\f",
    "I. TÌNH HÌNH CHUNG",
    "1. Kinh tế",
    "Thu ngân sách đạt 12,5 tỷ đồng, tăng",
    "3,2% so với cùng kỳ.",
    "xuất khẩu **giảm** nhẹ (*ước*)",
    "mỗi ngày 08-",
    "12 toa",
    "131.000 m",
    "3",
    "- Thu phí: 20 triệu đồng;",
    "---",
    "|",
    "| Chỉ tiêu | Kế hoạch |",
    "|---|---|",
    "| Lúa | 500 |",
    "Nơi nhận:",
)


def read(path: Path) -> Report:
    return read_report(path, path.name)


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def words_of(text: str) -> list[str]:
    """What a quotation is compared by: words and figures, without marks and emphasis."""
    return WORDS.findall(re.sub(r"<sup>.*?</sup>|\*", "", text.lower()))


REFUSED: tuple[tuple[str, bytes, str], ...] = (
    ("bang.xyz", b"x", "Chưa đọc được định dạng “.xyz”"),
    ("khong-duoi", b"x", "Tên tệp không có đuôi"),
    ("rong.txt", b"", "Tệp rỗng"),
    ("rong.pdf", b"", "Tệp rỗng"),
    ("trang.txt", b" \n \n", "không có nội dung chữ"),
    ("nul.txt", b"abc\0def", "byte rỗng"),
    ("la.txt", bytes(range(128, 256)) * 4, "bảng mã"),
    ("that-ra-pdf.txt", b"%PDF-1.7\n", "Nội dung không phải văn bản"),
    ("that-ra-van-ban.pdf", b"xin chao", "Nội dung không phải .pdf"),
    ("that-ra-van-ban.docx", b"xin chao", "Nội dung không phải .docx"),
    ("co-mat-khau.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "mật khẩu"),
    ("co-mat-khau.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "tệp Excel cũ (.xls)"),
    ("co-mat-khau.pptx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "tệp PowerPoint cũ (.ppt)"),
    ("hong.docx", b"PK\x03\x04" + b"\1" * 200, "bị hỏng"),
    ("hong.pptx", b"PK\x03\x04" + b"\1" * 200, "PowerPoint bị hỏng"),
    ("that-ra-van-ban.rtf", b"xin chao", "Nội dung không phải .rtf"),
    ("rong.html", b"<html><body></body></html>", "không có nội dung chữ"),
    ("hong.pdf", b"%PDF-1.7\n" + b"\1" * 200, "bị hỏng"),
)


@pytest.mark.parametrize(("name", "content", "reason"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_a_file_that_cannot_be_a_report_is_refused_with_its_reason(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read(written(tmp_path, name, content))
    assert reason in str(refusal.value)
    assert str(refusal.value).endswith((".", ")."))


@pytest.mark.parametrize("name", ["a.xls", "a.doc"])
@pytest.mark.parametrize("before", ["", "\ufeff\n<!DOCTYPE html>", "<meta charset=utf-8>"])
def test_a_web_page_that_is_called_an_office_file_is_read(tmp_path: Path, name: str, before: str) -> None:
    table = "<table border=1><tr><th>Chỉ tiêu</th><th>Quý I</th></tr><tr><td>Thu</td><td>12,5</td></tr></table>"
    report = read(written(tmp_path, name, f"{before}<html><body>{table}</body></html>"))
    assert [block.columns for block in report.blocks if block.columns] == [("Chỉ tiêu", "Quý I")]


WORD_2003 = """<?xml version="1.0"?><?mso-application progid="Word.Document"?>
<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>
<w:p><w:r><w:t>Xã Tân Mỹ có 4.150 người.</w:t></w:r></w:p></w:body></w:wordDocument>"""
EXCEL_2003 = """<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
<Row><Cell><Data ss:Type="String">Xã</Data></Cell><Cell><Data ss:Type="String">Số người</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Tân Mỹ</Data></Cell><Cell><Data ss:Type="Number">4150</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


@pytest.mark.parametrize(("name", "page"), [("a.doc", WORD_2003), ("a.xls", EXCEL_2003)])
def test_the_xml_that_office_2003_saved_is_read(tmp_path: Path, name: str, page: str) -> None:
    if find_program("docx") is None or find_program("xlsx") is None:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / name).write_text(page, encoding="utf-8")
    report = read_report(tmp_path / name, name)
    assert "Tân Mỹ" in report.text
    assert "4.150" in report.text


def test_a_word_file_that_is_called_a_workbook_is_refused_as_such(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    with pytest.raises(UnreadableFile, match="Excel"):
        read(written(tmp_path, "a.xlsx", (tmp_path / "a.docx").read_bytes()))


def test_an_unknown_suffix_is_answered_with_those_that_work(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile) as refusal:
        read(written(tmp_path, "a.odt", b"x"))
    assert all(suffix in str(refusal.value) for suffix in SUFFIXES)
    assert {".doc", ".docx", ".md", ".pdf", ".rtf", ".txt"} <= set(SUFFIXES)


def test_a_file_that_is_not_there_or_may_not_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="Không mở được tệp"):
        read(tmp_path / "mat.txt")


def test_a_pdf_with_a_password_is_refused_as_such(tmp_path: Path) -> None:
    encryption = f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'ab' * 32}> /U <{'cd' * 32}> >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>", encryption]
    body, offsets = "%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    start = len(body)
    body += "xref\n0 4\n0000000000 65535 f \n" + "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    body += f"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n{start}\n%%EOF\n"
    with pytest.raises(UnreadableFile, match="mật khẩu"):
        read(written(tmp_path, "khoa.pdf", body))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_encodings_read_alike(encoding: str) -> None:
    assert decode(MONTHLY_TEXT.encode(encoding)) == MONTHLY_TEXT


def test_windows_1258_is_read_as_composed_vietnamese() -> None:
    # Windows-1258 has â and ê whole, and writes the tones after them as combining characters.
    text = "Hội đồng xã chuẩn bị kế hoạch trồng rừng"
    assert decode(_with_separate_tones(text).encode("cp1258")) == text


def _with_separate_tones(text: str) -> str:
    tones = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
    spread = []
    for character in text:
        base = unicodedata.normalize("NFD", character)
        tone = "".join(sign for sign in base if sign in tones)
        spread.append(unicodedata.normalize("NFC", "".join(sign for sign in base if sign not in tones)) + tone)
    return "".join(spread)


def test_decomposed_text_and_soft_hyphens_become_plain_composed_text(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "Huyện Bình Gia trồng rừ\u00adng mới, đạt kế hoạch.")
    assert read(written(tmp_path, "nfd.txt", decomposed)).text == "Huyện Bình Gia trồng rừng mới, đạt kế hoạch."


@pytest.mark.parametrize(
    ("markup", "text", "marks"),
    [
        ("kiểm tra **22** cơ sở (*hai mươi hai*)", "kiểm tra 22 cơ sở (hai mươi hai)", ()),
        ("***1.2 Đối với xã***", "1.2 Đối với xã", ()),
        ("* **Đánh giá chung:** ổn định", "* Đánh giá chung: ổn định", ()),
        ("theo quy định<sup>1</sup>, đạt[^2] 5%", "theo quy định, đạt 5%", ("1", "2")),
        ("diện tích 4 m<sup>2</sup>", "diện tích 4 m²", ()),
        ("số tiền 1.829.600^d", "số tiền 1.829.600^d", ()),
        ("8,52%.1 Số thu", "8,52%.1 Số thu", ()),
        ("(*) Ghi chú (*)", "(*) Ghi chú (*)", ()),
        ("R&amp;D &lt; 5&nbsp;%, AT&T", "R&D < 5 %, AT&T", ()),
        (r"1\. Mục \*a\*", "1. Mục *a*", ()),
        ("dòng một<br>dòng  hai", "dòng một dòng hai", ()),
    ],
)
def test_markup_goes_and_words_and_figures_stay(markup: str, text: str, marks: tuple[str, ...]) -> None:
    assert plain(markup) == (text, marks)


@given(st.lists(st.sampled_from(LINES), max_size=14))
@settings(deadline=None, max_examples=200)
def test_reading_text_loses_and_reorders_nothing_but_footnotes(lines: list[str]) -> None:
    # Cells of one text beside each other are one merged cell.
    assume(not any(bar == "|" and left == right for left, bar, right in zip(lines, lines[1:], lines[2:], strict=False)))
    elements = parse_text("\n".join(lines))
    found = " ".join(
        " ".join(cell for row in element.rows for cell in row) if isinstance(element, Table) else element.text
        for element in elements
        if not isinstance(element, PageBreak)
    )
    assert words_of(found) == words_of(" ".join(lines))


@pytest.mark.parametrize("text", [MONTHLY_TEXT, CONVERTED_MARKDOWN, STATISTICS_TEXT, FRAMED_MARKDOWN])
def test_every_word_of_a_text_file_is_in_its_report(tmp_path: Path, text: str) -> None:
    kept = words_of(read(written(tmp_path, "a.md", text)).text)
    # The marks in front of footnotes ("[1]", "[^2]:") go; everything else stays.
    assert sorted(set(words_of(text)) - set(kept)) in ([], ["2"])
    assert len(words_of(text)) - len(kept) <= 2


def test_word_tables_keep_merged_headers_and_pages(tmp_path: Path) -> None:
    path = tmp_path / "quy.docx"
    write_word_report(path)
    report = read(path)
    rows = [block for block in report.blocks if block.kind == "row" and block.columns]
    assert [report.text[block.start : block.end] for block in rows] == [
        "Thu ngân sách | 9.000 | 9.450",
        "Chi ngân sách | 42.000 | 39.870",
    ]
    assert {block.columns for block in rows} == {("Chỉ tiêu", "Quý I › Kế hoạch", "Quý I › Thực hiện")}
    assert {block.caption for block in rows} == {"Biểu 1. Thu, chi ngân sách (ĐVT: triệu đồng)"}
    assert len(report.pages) == 2
    assert report.text[report.pages[1] :].startswith("của huyện chuyển sang")


def test_word_text_drops_deletions_and_reads_raised_powers_and_rendered_pages(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Diện tích 1.250 m")
    raise_text(paragraph.add_run("2"))
    add_rendered_page_break(paragraph)
    paragraph.add_run(" tại hai xã.")
    document.save(str(tmp_path / "a.docx"))
    report = read(tmp_path / "a.docx")
    assert report.text == "Diện tích 1.250 m² tại hai xã."
    assert report.pages == (0, len("Diện tích 1.250 m² "))


@pytest.mark.parametrize(
    ("before", "raised", "text"),
    [
        ("Đạt 8,52", "1", "Đạt 8,52 tấn."),
        ("Đạt 8,52%", "(2)", "Đạt 8,52% tấn."),
        ("Đạt 10", "6", "Đạt 10⁶ tấn."),
        ("Đạt 210", "3", "Đạt 210 tấn."),
        ("Tầng 1", "er", "Tầng 1er tấn."),
    ],
)
def test_a_raised_mark_that_was_typed_never_sticks_to_a_figure(
    tmp_path: Path, before: str, raised: str, text: str
) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph(before)
    raise_text(paragraph.add_run(raised))
    paragraph.add_run(" tấn.")
    document.save(str(tmp_path / "a.docx"))
    assert read(tmp_path / "a.docx").text == text


def test_a_pdf_reads_like_the_word_file_it_was_made_from(tmp_path: Path) -> None:
    write_word_report(tmp_path / "quy.docx")
    from_word, from_pdf = read(tmp_path / "quy.docx"), read(FIXTURES / "quarterly.pdf")
    assert sorted(words_of(from_pdf.text)) == sorted(words_of(from_word.text))
    body = [[block for block in report.blocks if block.kind != "letterhead"] for report in (from_pdf, from_word)]
    for pdf_block, word_block in zip(*body, strict=True):
        assert from_pdf.text[pdf_block.start : pdf_block.end] == from_word.text[word_block.start : word_block.end]
        assert replace(pdf_block, start=0, end=0) == replace(word_block, start=0, end=0)
    assert from_pdf.letterhead == from_word.letterhead


def test_folders_and_files_get_unique_sorted_sources(tmp_path: Path) -> None:
    for name in ("a/thang/x.txt", "a/b.txt", "b/thang/x.txt", "le.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "a/thang/vong").symlink_to(tmp_path / "a")
    assert [source for _, source in find_files([tmp_path / "a"]).files] == ["b.txt", "thang/x.txt"]
    several = find_files([tmp_path / "b/thang", tmp_path / "a/thang", tmp_path / "le.txt"]).files
    assert [source for _, source in several if "vong" not in source] == ["le.txt", "thang-2/x.txt", "thang/x.txt"]
    assert [source for _, source in find_files([tmp_path / "le.txt"]).files] == ["le.txt"]
    with pytest.raises(UsageError, match="Không có tệp hay thư mục"):
        find_files([tmp_path / "mat"])


def test_a_source_is_composed_and_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    (tmp_path / unicodedata.normalize("NFD", "báo cáo.txt")).write_bytes(b"abc")
    ((path, source),) = find_files([tmp_path]).files
    assert source == unicodedata.normalize("NFC", "báo cáo.txt")
    assert file_hash(path) == hashlib.sha256(b"abc").hexdigest()


@given(
    content=st.binary(max_size=400),
    suffix=st.sampled_from([suffix for suffix in SUFFIXES if suffix not in {".doc", ".ppt", ".rtf"}]),
    start=st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"\x89PNG\r\n", b"II*\0", b"\xff\xd8\xff"]),
)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_give_a_report_or_a_refusal(tmp_path: Path, content: bytes, suffix: str, start: bytes) -> None:
    _reads_or_refuses(written(tmp_path, f"x{suffix}", start + content))


@pytest.mark.parametrize("name", ["quarterly.pdf", "quarterly.docx"])
def test_damaged_files_give_a_report_or_a_refusal(tmp_path: Path, name: str) -> None:
    write_word_report(tmp_path / "quarterly.docx")
    whole = ((FIXTURES if name.endswith("pdf") else tmp_path) / name).read_bytes()
    chance = random.Random(7)
    for attempt in range(25):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 20, 300))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        cut = chance.choice((len(damaged), chance.randrange(1, len(damaged))))
        _reads_or_refuses(written(tmp_path, f"{attempt}{Path(name).suffix}", bytes(damaged[:cut])))


def _reads_or_refuses(path: Path) -> None:
    with suppress(UnreadableFile):
        assert read(path).blocks


def test_garbled_text_is_refused(tmp_path: Path) -> None:
    garbled = "Tổng giá trị sản xuất của huyện đạt kế hoạch đề ra. ".encode().decode("latin-1")
    with pytest.raises(UnreadableFile, match="không đọc được thành tiếng Việt"):
        read(written(tmp_path, "loi.txt", garbled.encode()))


def test_a_footnote_of_word_stands_on_the_page_of_its_mark(tmp_path: Path) -> None:
    sample = replace(
        read_sample(ROOT / "samples/source/mau-lang-son-2023-quy-1.md"),
        blocks=(SampleParagraph(text="Thu ngân sách đạt khá[^1]; chi ngân sách đúng dự toán."),),
        notes={1: "Không kể thu từ đất."},
    )
    document = docx.Document(BytesIO(as_docx(sample)))
    for text in ("Các khoản khác", " đều tăng."):
        paragraph = next(each for each in document.paragraphs if "Thu ngân sách" in each.text)
        add_rendered_page_break(paragraph)
        paragraph.add_run(text)
    document.save(str(tmp_path / "a.docx"))
    report = read_report(tmp_path / "a.docx", "a.docx")
    [note] = [passage for passage in passages_of(report) if passage.kind == "footnote"]
    assert (len(report.pages), note.text, note.page) == (3, "Không kể thu từ đất.", 1)


def test_a_letterhead_in_two_columns_is_read_above_wrapped_lines(tmp_path: Path) -> None:
    body = "\n".join(
        f"Trong tháng {month} toàn huyện gieo trồng được một trăm hai mươi héc ta lúa và chăm sóc tốt\n"
        "diện tích rau màu đã xuống giống từ trước, không để phát sinh sâu bệnh gây hại trên\n"
        "diện rộng, năng suất ước bằng cùng kỳ năm trước.\n"
        for month in range(1, 9)
    )
    head = (
        "ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "HUYỆN ĐÔNG SƠN              Độc lập - Tự do - Hạnh phúc\n\n"
        "Số: 43/BC-UBND            Đông Sơn, ngày 14 tháng 6 năm 2024\n\nBÁO CÁO\nTình hình 6 tháng đầu năm 2024\n\n"
    )
    report = read(written(tmp_path, "a.txt", (head + body).encode()))
    assert report.letterhead.place is not None
    assert (report.letterhead.place.level, report.letterhead.place.name) == ("huyện", "Đông Sơn")
    assert report.letterhead.number == "43/BC-UBND"


def test_who_signed_is_read_where_blanks_set_it_beside_the_recipients(tmp_path: Path) -> None:
    tail = (
        "Nơi nhận:                        KT. GIÁM ĐỐC\n- Bộ Công an;                    PHÓ GIÁM ĐỐC\n- Lưu: VT.\n"
        "                                    (đã ký)\n                                 Đại tá Lê Văn Mẫu\n\nPHỤ LỤC\n"
    )
    report = read(
        written(
            tmp_path,
            "a.txt",
            f"BÁO CÁO\nTình hình an ninh tháng 5 năm 2024\n\nI. KẾT QUẢ\n\nĐiều tra 12 vụ.\n\n{tail}".encode(),
        )
    )
    assert report.letterhead.signer == "Đại tá Lê Văn Mẫu"
    assert [block.kind for block in report.blocks][-3:] == ["letterhead", "letterhead", "heading"]

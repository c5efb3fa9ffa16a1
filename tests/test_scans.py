"""Scans, photographs and signed PDFs: read by recognising characters, page by page, and only where it must be."""

import re
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from errors import UnreadableFile
from ingest import ocr
from ingest.elements import Paragraph, RecognisedPages
from ingest.hocr import Recognised, parse_hocr
from ingest.ocr_spelling import spelt, spelt_behind
from ingest.passages import passages_of
from ingest.pdf_page import Line, Page, Word
from ingest.pdf_reader import read_pdf
from ingest.picture import Picture
from ingest.read import read_report
from ingest.report import Report
from tests.ingest_fixtures import FIXTURES
from tests.scans import STAMP, needs_tesseract, page_images, write_scan

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
WORDS = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+")
TYPED = ("I. KET QUA", "Thu ngan sach dat 12,5 ty dong trong quy mot cua nam 2024.", "Chi ngan sach 3 ty dong.")


def read(path: Path) -> Report:
    return read_report(path, path.name)


def share_found(expected: Report, found: Report) -> float:
    """The share of the expected words, figures among them, that were recognised."""
    words = set(WORDS.findall(found.text))
    wanted = WORDS.findall(expected.text)
    return sum(word in words for word in wanted) / len(wanted)


class Blind:
    """A recogniser that counts the pictures and sees one sentence on each."""

    def __init__(self, text: str = "Nhận ra được đủ một câu chữ dài hơn con dấu của chữ ký số trên trang này.") -> None:
        self.text, self.pictures = text, 0

    def __call__(self, pictures: Iterator[Picture]) -> Iterator[Recognised]:
        for _ in pictures:
            self.pictures += 1
            word = Word(text=self.text * 4, x0=70, x1=500, top=100, bottom=112, size=12)
            line = Line(text=word.text, x0=70, x1=500, top=100, bottom=112, size=12)
            yield Recognised(page=Page(width=595, height=842, lines=(line,)), confidence=90, words=(word,))


def _place_of(words: str) -> tuple[float, float, float, float]:
    """Where the line that begins with the words stands on the picture of the first page."""
    page = pypdfium2.PdfDocument(FIXTURES / "quarterly.pdf")[0]
    text = page.get_textpage()
    found = text.search(words).get_next()
    assert found is not None
    left, bottom, _, top = text.get_charbox(found[0])
    scale = 200 / 72
    width, height = page.get_size()
    return (scale * left - 5, scale * (height - top) - 15, scale * width, scale * (height - bottom) + 15)


@needs_tesseract
class TestRecognition:
    def test_a_scan_reads_like_the_report_that_was_scanned(self, tmp_path: Path) -> None:
        write_scan(tmp_path / "quet.pdf", page_images(), stamp=STAMP)
        report, original = read(tmp_path / "quet.pdf"), read(FIXTURES / "quarterly.pdf")
        assert report.recognised == (1, 2, 3)
        assert share_found(original, report) > 0.97
        assert len(report.pages) == 3
        assert report.letterhead.number == original.letterhead.number
        assert report.letterhead.issued == original.letterhead.issued
        assert {passage.page for passage in passages_of(report)} == {1, 2, 3}

    def test_a_text_layer_without_half_of_its_letters_is_not_believed(self, tmp_path: Path) -> None:
        """However long it is: what the page shows is recognised."""
        holes = "K t qu th c hi n nhi m v phát tri n kinh t xã h i c a huy n " * 12
        write_scan(tmp_path / "mat-chu.pdf", page_images()[:1], stamp=holes)
        report = read(tmp_path / "mat-chu.pdf")
        assert report.recognised == (1,)
        assert "Giải ngân đạt 12,4% kế hoạch vốn" in report.text

    def test_a_number_beside_a_day_that_was_filled_in_by_hand_is_not_trusted(self, tmp_path: Path) -> None:
        page = page_images()[0]
        ImageDraw.Draw(page).rectangle(_place_of("Bình Gia, ngày"), fill=255)
        write_scan(tmp_path / "viet-tay.pdf", [page])
        letterhead = read(tmp_path / "viet-tay.pdf").letterhead
        assert (letterhead.issued, letterhead.number) == (None, None)
        assert letterhead.kind == read(FIXTURES / "quarterly.pdf").letterhead.kind

    @pytest.mark.parametrize("suffix", ["png", "jpg", "jpeg", "tif", "tiff"])
    def test_a_photograph_of_a_page_is_a_page(self, tmp_path: Path, suffix: str) -> None:
        first = page_images()[0]
        first.save(tmp_path / f"anh.{suffix}", dpi=(200, 200))
        report = read(tmp_path / f"anh.{suffix}")
        assert report.recognised == (1,)
        assert "Bình Gia, ngày 25 tháng 3 năm 2024" in report.text
        assert "12,4% kế hoạch" in report.text

    def test_a_photograph_is_read_by_its_content(self, tmp_path: Path) -> None:
        page_images()[0].save(tmp_path / "anh.jpg", dpi=(200, 200))
        (tmp_path / "anh.jpg").rename(tmp_path / "anh.png")
        assert "12,4% kế hoạch" in read(tmp_path / "anh.png").text

    def test_a_fax_of_many_pages_keeps_them(self, tmp_path: Path) -> None:
        first, *rest = (image.convert("1") for image in page_images())
        first.save(tmp_path / "fax.tiff", save_all=True, append_images=rest, dpi=(200, 200))
        report = read(tmp_path / "fax.tiff")
        assert report.recognised == (1, 2, 3)
        assert len(report.pages) == 3

    def test_sideways_large_and_see_through_pictures(self, tmp_path: Path) -> None:
        first = page_images()[0]
        first.rotate(90, expand=True).save(tmp_path / "ngang.png", dpi=(200, 200))
        large = first.resize((first.width * 2, first.height * 2))
        large.save(tmp_path / "lon.png")  # says nothing of its resolution
        clear = Image.new("RGBA", first.size, (0, 0, 0, 0))
        clear.paste((0, 0, 0, 255), mask=ImageOps.invert(first))
        clear.save(tmp_path / "trong.png", dpi=(200, 200))
        for name in ("ngang.png", "lon.png", "trong.png"):
            assert "12,4% kế hoạch" in read(tmp_path / name).text, name

    def test_a_blank_page_and_a_picture_of_nothing_are_refused(self, tmp_path: Path) -> None:
        Image.new("L", (1200, 1600), 255).save(tmp_path / "trang.png")
        Image.new("L", (1200, 1600), 200).save(tmp_path / "xam.pdf")
        for name in ("trang.png", "xam.pdf"):
            with pytest.raises(UnreadableFile, match="không có chữ nào đọc được"):
                read(tmp_path / name)

    def test_every_page_of_the_signed_documents_is_read_in_full(self) -> None:
        signed = sorted((SHARED / "documents/signed_pdf").glob("*.pdf"))
        if not signed:
            pytest.skip("không có ../shared/data/documents")
        report = read(signed[0])
        assert len(signed) == 4
        assert report.recognised == tuple(range(1, len(report.pages) + 1))
        assert len(report.text) > 400 * len(report.pages)


class TestWhatIsRecognised:
    """By what the page holds, not by the file."""

    def test_only_the_pages_that_are_pictures(self, tmp_path: Path) -> None:
        write_scan(tmp_path / "lan.pdf", page_images(40)[:2], stamp=STAMP, typed=TYPED * 6)
        seer = Blind()
        first, *elements = read_pdf(tmp_path / "lan.pdf", seer)
        assert seer.pictures == 2
        assert first == RecognisedPages(numbers=(1, 2))
        assert any(isinstance(element, Paragraph) and "12,5 ty dong" in element.text for element in elements)

    def test_a_page_with_a_small_picture_keeps_its_text_layer(self, tmp_path: Path) -> None:
        canvas = Canvas(str(tmp_path / "anh.pdf"), pagesize=A4)
        canvas.drawInlineImage(page_images(40)[0], 72, 400, 100, 140)
        canvas.drawString(72, 700, TYPED[1])
        canvas.save()
        seer = Blind()
        assert RecognisedPages not in map(type, read_pdf(tmp_path / "anh.pdf", seer))
        assert seer.pictures == 0

    def test_text_drawn_as_shapes_is_recognised(self, tmp_path: Path) -> None:
        canvas = Canvas(str(tmp_path / "net.pdf"), pagesize=A4)
        for number in range(300):
            canvas.circle(72 + number, 700 - number, 3)
        canvas.save()
        seer = Blind()
        assert read_pdf(tmp_path / "net.pdf", seer)[0] == RecognisedPages(numbers=(1,))

    def test_a_recognition_without_diacritics_behind_the_picture_is_made_anew(self, tmp_path: Path) -> None:
        canvas = Canvas(str(tmp_path / "an.pdf"), pagesize=A4)
        canvas.drawInlineImage(page_images(40)[0], 0, 0, *A4)
        hidden = canvas.beginText(72, 700)
        hidden.setTextRenderMode(3)
        for line in TYPED * 12:
            hidden.textLine(line)
        canvas.drawText(hidden)
        canvas.save()
        seer = Blind("Chữ có dấu đầy đủ, dài hơn phần mà máy quét đã nhận ra từ trước. " * 12)
        elements = read_pdf(tmp_path / "an.pdf", seer)
        assert seer.pictures == 1
        assert elements[0] == RecognisedPages(numbers=(1,))

    def test_less_than_the_text_layer_says_is_not_taken(self, tmp_path: Path) -> None:
        write_scan(tmp_path / "it.pdf", page_images(40)[:1], stamp=f"{STAMP} {TYPED[1]}")
        elements = read_pdf(tmp_path / "it.pdf", Blind(""))
        assert any(isinstance(element, Paragraph) and "12,5 ty dong" in element.text for element in elements)

    def test_without_tesseract_a_scan_is_refused_with_the_command_that_helps(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(ocr, "find_tesseract", lambda: None)
        write_scan(tmp_path / "quet.pdf", page_images(40)[:1])
        page_images(40)[0].save(tmp_path / "quet.png")
        for name in ("quet.pdf", "quet.png"):
            with pytest.raises(UnreadableFile, match="sudo apt install tesseract-ocr tesseract-ocr-vie"):
                read(tmp_path / name)
        assert read(FIXTURES / "quarterly.pdf").recognised == ()


HOCR = """<html><body><div class='ocr_page'>
<span class='ocr_header' title='bbox 100 100 1500 130; baseline -0.02 0; x_size 30'>
<span class='ocrx_word' title='bbox 100 100 300 130; x_wconf 95'>UBND</span>
<span class='ocrx_word' title='bbox 900 84 1500 114; x_wconf 95'>CỘNG</span></span>
<span class='ocr_line' title='bbox 100 200 1500 230; baseline -0.02 0; x_size 33'>
<span class='ocrx_word' title='bbox 100 200 300 230; x_wconf 95'>đạt</span>
<span class='ocrx_word' title='bbox 310 196 330 226; x_wconf 30'>—</span>
<span class='ocrx_word' title='bbox 340 195 500 225; x_wconf 91'>1l,5%</span></span>
<span class='ocr_line' title='bbox 100 300 1500 330; x_size 30'>
<span class='ocrx_word' title='bbox 100 300 300 330; x_wconf 12'>T8iãI81</span></span></div></body></html>"""


def test_what_tesseract_says_becomes_lines_in_their_places() -> None:
    read = parse_hocr(HOCR.encode(), width=1600, height=800, dots_per_inch=200)
    assert [line.text for line in read.page.lines] == ["UBND", "CỘNG", "đạt 11,5%"]
    assert abs(read.page.lines[0].top - read.page.lines[1].top) < 2, "straightened by the slope"
    assert len({line.size for line in read.page.lines}) == 1
    assert read.page.width == 576


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\xff\xfe", b"<span class='ocr_line' title='bbox'>"])
def test_what_is_no_recognition_is_a_blank_page(content: bytes) -> None:
    read = parse_hocr(content, width=10, height=10, dots_per_inch=200)
    assert (read.page.lines, read.confidence) == ((), 0)


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("QUYÉT", "QUYẾT"),
        ("quÝ", "quý"),
        ("QÐ-TTg", "QĐ-TTg"),
        ("0§-CTr/TU", "08-CTr/TU"),
        ("1l,5", "11,5"),
        ("l6", "16"),
        ("2O26", "2026"),
        ("ngày23", "ngày 23"),
        ("tiến", "tiến"),
        ("kiên", "kiên"),
        ("III", "III"),
        ("Ol", "Ol"),
        ("QUÝ", "QUÝ"),
        ("1.234,5", "1.234,5"),
    ],
)
def test_only_what_spelling_proves_wrong_is_mended(seen: str, meant: str) -> None:
    assert spelt(seen) == meant


@pytest.mark.parametrize(
    ("before", "seen", "meant"),
    [
        ("quý", "l", "I"),
        ("Quý", "Í/2024", "I/2024"),
        ("quý", "lIl,", "III,"),
        ("QUÝ", "lV", "IV"),
        ("quý", "này", "này"),
        ("quý", "1", "1"),
        ("quý", "lợi", "lợi"),
        ("xã", "l", "l"),
    ],
)
def test_a_quarter_s_strokes_are_told_by_the_word_before(before: str, seen: str, meant: str) -> None:
    assert spelt_behind(before, seen) == meant


@given(st.text(max_size=30))
def test_mending_twice_changes_nothing_more(word: str) -> None:
    assert spelt(spelt(word)) == spelt(word)


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 7))
def test_four_quarters_are_a_whole_turn(width: int, height: int, quarters: int) -> None:
    picture = Picture(width=width, height=height, pixels=bytes(range(width * height)), dots_per_inch=200)
    assert picture.turned(quarters).turned((-quarters) % 4) == picture
    assert picture.turned(1).width == height

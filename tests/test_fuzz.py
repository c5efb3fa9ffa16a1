"""Two hundred damaged files of all formats: each becomes a report or a refusal, none crashes or hangs its reader."""

import random
from pathlib import Path

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from eval.fuzz import ROOT, damaged, fuzz, seeds_in
from ingest import ocr, office
from tests.ingest_fixtures import CONVERTED_MARKDOWN, MONTHLY_TEXT, write_word_report

FILES = 200


def write_seeds(folder: Path) -> None:
    """Small ones, beside those of the repository; those for system tools only where these are installed."""
    write_word_report(folder / "quy.docx")
    (folder / "thang.txt").write_text(MONTHLY_TEXT, encoding="utf-8")
    (folder / "trang.html").write_text(f"<html><body><p>{CONVERTED_MARKDOWN}</p></body></html>", encoding="utf-8")
    canvas = Canvas(str(folder / "mot-trang.pdf"), pagesize=A4)
    canvas.drawString(72, 700, "Thu ngan sach dat 12,5 ty dong.")
    canvas.save()
    if ocr.find_tesseract():
        Image.new("L", (300, 200), 255).save(folder / "anh.png")
        Image.new("L", (300, 200), 255).save(folder / "anh.tiff")
    if office.find_program("docx"):
        (folder / "cu.rtf").write_bytes(rb"{\rtf1\ansi Thu ngan sach dat 12,5 ty dong.\par}")


def test_damaged_files_of_all_formats_are_read_or_refused(tmp_path: Path) -> None:
    for name in ("seeds", "damaged"):
        (tmp_path / name).mkdir()
    write_seeds(tmp_path / "seeds")
    seeds = seeds_in([tmp_path / "seeds", ROOT / "samples" / "reports", ROOT / "tests" / "fixtures"])
    made = fuzz(seeds, FILES, tmp_path / "damaged")
    assert made.bad == ()
    assert made.read + made.refused >= FILES
    assert made.read > FILES / 10
    assert made.refused > FILES / 10
    assert {".docx", ".html", ".md", ".pdf", ".txt", ".xls"} <= made.formats.keys()


def test_the_same_seed_damages_alike(tmp_path: Path) -> None:
    write_word_report(tmp_path / "quy.docx")
    for content in (b"", b"x", bytes(100), (tmp_path / "quy.docx").read_bytes()):
        first = [damaged(content, random.Random(number)) for number in range(10)]
        assert first == [damaged(content, random.Random(number)) for number in range(10)]
        assert not content or any(made != content for made in first)

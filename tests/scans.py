"""Scans made for the tests: pages of our own PDF as pictures, alone, behind a signature's stamp, or beside text."""

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ingest.ocr import find_tesseract
from tests.ingest_fixtures import FIXTURES

needs_tesseract = pytest.mark.skipif(not find_tesseract(), reason="sudo apt install tesseract-ocr tesseract-ocr-vie")
A4 = (595.0, 842.0)
STAMP = "Ky boi: UY BAN NHAN DAN HUYEN Thoi gian ky: 25.03.2024 16:20:11 +07:00"


def page_images(dots_per_inch: int = 200) -> list[Image.Image]:
    """The three pages of the quarterly report, as a scanner in grey sees them."""
    document = pypdfium2.PdfDocument(FIXTURES / "quarterly.pdf")
    scale = dots_per_inch / 72
    return [document[number].render(scale=scale, grayscale=True).to_pil() for number in range(len(document))]


def write_scan(path: Path, images: Sequence[Image.Image], *, stamp: str = "", typed: Sequence[str] = ()) -> None:
    """One page an image, with the stamp's text on each; then one page with a text layer of the typed lines."""
    canvas = Canvas(str(path), pagesize=A4)
    for image in images:
        canvas.drawImage(ImageReader(image), 0, 0, *A4)
        if stamp:
            canvas.setFont("Helvetica", 6)
            canvas.drawString(380, 820, stamp)
        canvas.showPage()
    if typed:
        for number, line in enumerate(typed):
            canvas.drawString(72, 760 - 16 * number, line)
        canvas.showPage()
    canvas.save()

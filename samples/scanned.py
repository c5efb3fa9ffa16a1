"""A born-digital PDF → what an office's scanner makes of its print: pictures, slightly askew, grey and grained.

Seeded: the same pages give the same bytes.
"""

import io

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

_DOTS_PER_INCH = 200
_ASKEW = (0.6, -0.4)
"""Degrees, page after page."""
_PAPER, _GRAIN, _SPECKS = 244, 7, 40
_QUALITY = 45


def as_scan(printed: bytes) -> bytes:
    """One picture a page, and no text layer."""
    chance = np.random.default_rng(4)
    document = pypdfium2.PdfDocument(printed)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for number, page in enumerate(document):
        canvas.setPageSize(page.get_size())
        picture = page.render(scale=_DOTS_PER_INCH / 72, grayscale=True).to_pil()
        canvas.drawImage(ImageReader(_scanned(picture, _ASKEW[number % len(_ASKEW)], chance)), 0, 0, *page.get_size())
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _scanned(page: Image.Image, askew: float, chance: np.random.Generator) -> io.BytesIO:
    turned = page.rotate(askew, Image.Resampling.BICUBIC, fillcolor=255)
    grey = np.asarray(turned, dtype=np.float32) * (_PAPER / 255)
    grey += chance.normal(0, _GRAIN, grey.shape)
    for _ in range(_SPECKS):
        y, x = chance.integers(0, grey.shape[0] - 3), chance.integers(0, grey.shape[1] - 3)
        grey[y : y + 2, x : x + 2] = 60
    written = io.BytesIO()
    Image.fromarray(grey.clip(0, 255).astype(np.uint8)).save(written, "JPEG", quality=_QUALITY)
    return written

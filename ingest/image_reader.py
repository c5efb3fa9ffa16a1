"""Photographs and scans of pages (PNG, JPEG, TIFF of one page or many) → elements, by recognising characters."""

import warnings
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from errors import UnreadableFile
from ingest.elements import Element, RecognisedPages
from ingest.ocr import DOTS_PER_INCH, recognised
from ingest.pdf_layout import arrange
from ingest.picture import Picture
from ingest.steps import step_done

_BROKEN = "Tệp ảnh bị hỏng hoặc không phải ảnh. Hãy mở bằng phần mềm xem ảnh, lưu lại rồi thử lại."
_BLANK = "Ảnh không có chữ nào đọc được. Hãy quét lại rõ hơn, ở 200-300 dpi."
_LARGEST_SIDE, _MOST_PIXELS = 5_000, 150_000_000
_MOST_PAGES = 500
_PAPER_INCHES = 11.7
_PLAUSIBLE = range(150, 401)
# What Pillow lets through of damaged files.
_DAMAGE = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
)


def read_image(path: Path) -> tuple[Element | RecognisedPages, ...]:
    """Elements of all pages; raises ``UnreadableFile``."""
    pages = []
    try:
        # Pillow warns of small damage; what cannot be read is refused, what can be is.
        with warnings.catch_warnings(action="ignore"), Image.open(path) as image:
            for read in recognised(_pictures(image)):
                step_done()
                pages.append(read.page)
    except OSError as error:
        if error.errno:  # the disk's; Pillow's own have none
            raise
        raise UnreadableFile(_BROKEN) from error
    except _DAMAGE as error:
        raise UnreadableFile(_BROKEN) from error
    if not any(page.lines for page in pages):
        raise UnreadableFile(_BLANK)
    return RecognisedPages(numbers=tuple(range(1, len(pages) + 1))), *arrange(pages)


def _pictures(image: Image.Image) -> Iterator[Picture]:
    for number, frame in enumerate(ImageSequence.Iterator(image), start=1):
        if number > _MOST_PAGES:
            raise UnreadableFile(f"Tệp ảnh có hơn {_MOST_PAGES} trang. Hãy tách thành nhiều tệp nhỏ hơn.")
        if frame.width * frame.height > _MOST_PIXELS:
            raise UnreadableFile("Ảnh quá lớn. Hãy quét lại ở 200-300 dpi.")
        yield _picture(frame)


def _picture(frame: Image.Image) -> Picture:
    """In grey on white, the way up that the camera noted, at the resolution that is recognised best."""
    upright = ImageOps.exif_transpose(frame)
    if upright.mode in {"RGBA", "LA", "P", "PA"}:
        upright = upright.convert("RGBA")
        white = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(white, upright)
    grey = upright.convert("L")
    stated = round(float(frame.info.get("dpi", (0, 0))[0] or 0))
    dots = stated if stated in _PLAUSIBLE else max(1, round(max(grey.size) / _PAPER_INCHES))
    scale = min(DOTS_PER_INCH / dots, _LARGEST_SIDE / max(grey.size))
    if not 0.8 < scale < 1.25:
        grey = grey.resize(
            (max(1, round(grey.width * scale)), max(1, round(grey.height * scale))), Image.Resampling.LANCZOS
        )
        dots = DOTS_PER_INCH
    return Picture(width=grey.width, height=grey.height, pixels=grey.tobytes(), dots_per_inch=dots)

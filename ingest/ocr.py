"""Pictures of pages → recognised pages, by tesseract: a system tool that is found, never installed.

Pages are recognised side by side, one tesseract to a core. A page that reads badly is looked at once more the way up
that tesseract's own detection proposes.
"""

import os
import shutil
import subprocess
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from functools import cache

from errors import UnreadableFile
from ingest.hocr import Recognised, parse_cells, parse_hocr
from ingest.picture import Picture
from ingest.picture_tables import drawn_tables
from ingest.recognised_tables import with_tables

DOTS_PER_INCH = 200
INSTALL = "sudo apt install tesseract-ocr tesseract-ocr-vie"
_LANGUAGE = "vie"
_SECONDS_A_PAGE = 120
_READS_WELL = 65.0
_INPUT = ("-", "-")
# Page segmentation 4: one column of text of any size. Sauvola's threshold copes with uneven light.
_COMMAND = ("-l", _LANGUAGE, "--psm", "4", "-c", "thresholding_method=2")
# 6: a uniform block. Cut-out cells are evenly lit.
_CELLS = ("-l", _LANGUAGE, "--psm", "6")
_ORIENTATION = ("-l", "osd", "--psm", "0")


@cache
def find_tesseract() -> str | None:
    """The program, where it is installed with Vietnamese; None where not."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    run = subprocess.run(
        [program, "--list-langs"], capture_output=True, text=True, check=False, timeout=_SECONDS_A_PAGE
    )
    return program if _LANGUAGE in run.stdout.split() else None


def recognised(pictures: Iterable[Picture]) -> Iterator[Recognised]:
    """In order; only as many pictures are held as are worked on. Raises ``UnreadableFile``."""
    program = find_tesseract()
    if program is None:
        raise UnreadableFile(f"Cần phần mềm nhận dạng chữ để đọc ảnh quét. Hãy cài đặt rồi chạy lại: {INSTALL}")
    cores = len(os.sched_getaffinity(0))
    waiting: deque[Future[Recognised]] = deque()
    source = iter(pictures)
    with ThreadPoolExecutor(cores) as threads:
        try:
            for picture in source:
                waiting.append(threads.submit(_recognise, program, picture))
                if len(waiting) > cores:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _recognise(program: str, picture: Picture) -> Recognised:
    first = _read(program, picture)
    if first.confidence >= _READS_WELL:
        return first
    quarters = _quarters(program, picture)
    if not quarters:
        return first
    again = _read(program, picture.turned(quarters))
    return max(first, again, key=lambda read: read.confidence)


def _read(program: str, picture: Picture) -> Recognised:
    """The page; tables that are drawn on it cell by cell."""
    drawn = drawn_tables(picture)
    seen = drawn.rest if drawn else picture
    read = parse_hocr(
        _hocr(program, seen, _COMMAND), width=seen.width, height=seen.height, dots_per_inch=seen.dots_per_inch
    )
    if drawn is None:
        return read
    cells = [
        replace(made, words=tuple(map(column.on_page, made.words)))
        for column in drawn.columns
        for made in (parse_cells(_hocr(program, column.picture, _CELLS), dots_per_inch=seen.dots_per_inch),)
    ]
    return with_tables(read, drawn.rules, cells)


def _hocr(program: str, picture: Picture, command: tuple[str, ...]) -> bytes:
    return _run((program, *_INPUT, *command, "--dpi", str(picture.dots_per_inch), "hocr"), picture)


def _quarters(program: str, picture: Picture) -> int:
    """How often the picture must be turned clockwise to be upright, 0 where tesseract cannot tell."""
    said = _run((program, *_INPUT, *_ORIENTATION, "--dpi", str(picture.dots_per_inch)), picture).decode(
        "utf-8", "replace"
    )
    degrees = next((line.partition(":")[2] for line in said.splitlines() if line.startswith("Rotate:")), "0")
    return int(degrees) // 90 % 4


def _run(command: tuple[str, ...], picture: Picture) -> bytes:
    """Standard output; "" where tesseract fails, as it does on a page without anything to read."""
    try:
        run = subprocess.run(
            command,
            input=picture.as_pgm(),
            capture_output=True,
            check=False,
            timeout=_SECONDS_A_PAGE,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(
            "Nhận dạng chữ một trang mất quá lâu. Hãy quét lại tệp với độ phân giải 200-300 dpi."
        ) from error
    return run.stdout if run.returncode == 0 else b""

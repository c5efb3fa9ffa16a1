"""Lines beside the cells of a workbook, where a stamp may stand: running headers and footers, and text boxes."""

import re
import struct
from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from lxml import etree

from ingest.legacy import to_unicode
from ingest.markup import squeeze

_DRAWING = re.compile(r"xl/drawings/drawing\d+\.xml")
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# Codes of a header: font, size and colour, the parts at the left, in the middle and at the right.
_PART, _CODE = re.compile(r"&[LCR]"), re.compile(r'&(?:"[^"]*"|\d+|K[0-9A-F]{6}|.)')
_HEADER, _FOOTER, _BOX, _CONTINUED = 0x14, 0x15, 0x1B6, 0x3C  # [MS-XLS] 2.4
_OF_LINES = {_HEADER, _FOOTER, _CONTINUED}
_LONGEST = 200


def lines_in_boxes(package: ZipFile) -> tuple[str, ...]:
    """Of the drawings of a workbook of today, paragraph by paragraph."""
    lines: list[str] = []
    for name in filter(_DRAWING.fullmatch, package.namelist()):
        root = etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
        for paragraph in root.iter(f"{_DRAWN}p"):
            lines.append(squeeze("".join(text.text or "" for text in paragraph.iter(f"{_DRAWN}t"))))
    return tuple(filter(None, lines))


def lines_of_header(*headers: str | None) -> tuple[str, ...]:
    """What is shown of a header as it is written: "&LMẬT&R&P"."""
    parts = [part for header in headers for part in _PART.split(header or "")]
    lines = [squeeze(line) for part in parts for line in _CODE.sub("", part).split("\n")]
    return tuple(filter(None, lines))


def lines_beside_old_cells(book: Any) -> tuple[str, ...]:
    """The same of a workbook of before 2007, from its records, which xlrd passes over."""
    if not book.mem:  # of before 1993
        return ()
    stream = memoryview(book.mem)[book.base : book.base + book.stream_len]
    lines: list[str] = []
    before = 0
    for kind, data in _records(stream):
        if kind in {_HEADER, _FOOTER} and len(data) > 3:
            lines += lines_of_header(to_unicode(_text(data[2:])))
        elif kind == _CONTINUED and before == _BOX:
            lines += map(squeeze, to_unicode(_text(data)).split("\n"))
        before = kind
    return tuple(line for line in lines if line and len(line) < _LONGEST)


def _records(stream: memoryview) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length].tobytes() if kind in _OF_LINES else b""
        at += 4 + length


def _text(data: bytes) -> str:
    """Letters of one byte or of two, as the first byte says."""
    return data[1:].decode("utf-16-le" if data[0] & 1 else "latin-1", "replace") if data else ""

"""One file → one ``Report``, by the reader that its suffix names; or ``UnreadableFile`` with the reason.

reader → elements → healed elements → letterhead and outline → report.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from errors import UnreadableFile
from ingest.doc_reader import read_doc
from ingest.docx_reader import read_docx
from ingest.elements import Element, Paragraph, RecognisedPages
from ingest.files import file_hash
from ingest.frames import part_columns
from ingest.healing import heal
from ingest.html_reader import read_html
from ingest.image_reader import read_image
from ingest.joined_tables import join_tables
from ingest.legacy import is_garbled
from ingest.letterhead import find_letterhead, read_letterhead
from ingest.outline import outline
from ingest.pdf_reader import read_pdf
from ingest.pptx_reader import read_ppt, read_pptx
from ingest.report import Letterhead, Report
from ingest.stamps import stamped_secret
from ingest.text_reader import read_text
from ingest.workbook import read_workbook, workbook_letterhead

_READERS: Mapping[str, Callable[[Path], tuple[Element | RecognisedPages, ...]]] = MappingProxyType(
    {
        ".doc": read_doc,
        ".docx": read_docx,
        ".htm": read_html,
        ".html": read_html,
        ".jpeg": read_image,
        ".jpg": read_image,
        ".md": read_text,
        ".pdf": read_pdf,
        ".png": read_image,
        ".ppt": read_ppt,
        ".pptx": read_pptx,
        ".rtf": read_doc,
        ".tif": read_image,
        ".tiff": read_image,
        ".txt": read_text,
        ".xls": read_workbook,
        ".xlsx": read_workbook,
    }
)
SUFFIXES: tuple[str, ...] = tuple(_READERS)
_LARGEST = 200 * 1024 * 1024
_OFFICE_2003 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE = b"PK\x03\x04"
# Which picture it is, is told by its content: what telephones send is often JPEG whatever its name says.
_PICTURE = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"II*\0", b"MM\0*")
_WEB_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<head|<meta|<table|<style)", re.IGNORECASE)
# Office 2003 could save as XML, under its usual suffixes; exporting programs still do.
_WORD_2003, _EXCEL_2003 = b'progid="Word.Document"', b"urn:schemas-microsoft-com:office:spreadsheet"
_NEWER_OFFICE = {".docx": "Word", ".xlsx": "Excel", ".pptx": "PowerPoint"}
_SIGNATURES: Mapping[str, tuple[bytes, ...]] = MappingProxyType(
    {
        # Much that is called .doc is Rich Text or of the newer format: LibreOffice reads them all.
        ".doc": (_OFFICE_2003, b"{\\rtf", _PACKAGE, _WORD_2003),
        ".docx": (_PACKAGE,),
        ".jpeg": _PICTURE,
        ".jpg": _PICTURE,
        ".pdf": (b"%PDF-",),
        ".png": _PICTURE,
        ".ppt": (_OFFICE_2003, _PACKAGE),
        ".pptx": (_PACKAGE,),
        ".rtf": (b"{\\rtf", _OFFICE_2003),
        ".tif": _PICTURE,
        ".tiff": _PICTURE,
        ".xls": (_OFFICE_2003, _PACKAGE, _EXCEL_2003),
        ".xlsx": (_PACKAGE,),
    }
)


def read_report(path: Path, source: str, *, secret: bool = False) -> Report:
    """Read one file; ``source`` is the name that citations show. Raises ``UnreadableFile``.

    ``secret``: whether a file with a stamp of secrecy is read at all.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        unknown = f"Chưa đọc được định dạng “{path.suffix}”" if path.suffix else "Tên tệp không có đuôi nói định dạng"
        raise UnreadableFile(f"{unknown}. Hãy lưu lại thành một trong: {', '.join(SUFFIXES)}.")
    try:
        start = _start(path)
        # What sites offer as a Word or Excel file is often a web page.
        if path.suffix.lower() in {".doc", ".xls"} and _WEB_PAGE.match(start):
            reader = read_html
        else:
            _check_content(path, start)
        sha256 = file_hash(path)  # before reading: a file that changes meanwhile is read again the next time
        report = _assemble(reader(path), source, sha256)
    except OSError as error:
        raise UnreadableFile(
            f"Không mở được tệp ({error.strerror or error}). Hãy kiểm tra quyền đọc của tệp."
        ) from error
    if not secret and (degree := _stamp(report)):
        raise UnreadableFile(
            f"Tài liệu có dấu “{degree}” nên không đưa vào chỉ mục. Nếu được phép xử lý trên máy này, hãy đặt"
            " HOIDAP_SECRET_FILES=index rồi lập lại chỉ mục."
        )
    if not report.blocks:
        raise UnreadableFile("Tệp không có nội dung chữ. Hãy kiểm tra lại tệp gốc.")
    if is_garbled(report.text):
        raise UnreadableFile(
            "Chữ trong tệp không đọc được thành tiếng Việt (bảng mã lạ). Hãy chuyển sang Unicode rồi thử lại."
        )
    return report


def _stamp(report: Report) -> str | None:
    """Stamps stand in the letterhead, or in boxes near it."""
    return stamped_secret(
        line
        for block in report.blocks
        if block.kind in {"letterhead", "paragraph", "heading"}
        for line in report.text[block.start : block.end].split("\n")
    )


def _start(path: Path) -> bytes:
    """The first bytes, which tell what a file is. Refuses what is empty or too large."""
    size = path.stat().st_size
    if not size:
        raise UnreadableFile("Tệp rỗng (0 byte). Hãy chép lại tệp gốc.")
    if size > _LARGEST:
        raise UnreadableFile(f"Tệp lớn hơn {_LARGEST // 1024**2} MB. Hãy tách thành nhiều tệp nhỏ hơn.")
    with path.open("rb") as file:
        return file.read(1024)


def _check_content(path: Path, start: bytes) -> None:
    """Refuse what is something else than its suffix says."""
    suffix = path.suffix.lower()
    expected = _SIGNATURES.get(suffix)
    if expected is None:
        if start.startswith((b"%PDF-", b"PK\x03\x04", _OFFICE_2003)):
            raise UnreadableFile(f"Nội dung không phải văn bản {suffix}. Hãy đặt lại đúng đuôi của tệp.")
    elif suffix in _NEWER_OFFICE and start.startswith(_OFFICE_2003):
        program = _NEWER_OFFICE[suffix]
        raise UnreadableFile(
            f"Tệp có mật khẩu, hoặc thực ra là tệp {program} cũ ({suffix[:-1]}). Hãy bỏ mật khẩu, hoặc mở bằng"
            f" {program} và lưu lại {suffix}."
        )
    elif not any(signature in start for signature in expected):
        raise UnreadableFile(
            f"Nội dung không phải {suffix} như đuôi tệp nói. Hãy mở bằng chương trình đã tạo ra tệp và lưu lại thành"
            f" {suffix}, hoặc kiểm tra lại tệp gốc."
        )


def _assemble(elements: tuple[Element | RecognisedPages, ...], source: str, sha256: str) -> Report:
    whole = join_tables(heal(element for element in elements if not isinstance(element, RecognisedPages)))
    healed = part_columns(whole)
    place = find_letterhead(healed)
    drawn = outline(healed, letterhead=place.positions)
    body = [
        element.text
        for position, element in enumerate(healed)
        if isinstance(element, Paragraph) and position not in place.positions
    ]
    recognised = tuple(
        number for element in elements if isinstance(element, RecognisedPages) for number in element.numbers
    )
    letterhead = workbook_letterhead(healed, read_letterhead(place, body))
    return Report(
        source=source,
        sha256=sha256,
        text=drawn.text,
        blocks=drawn.blocks,
        pages=drawn.pages,
        recognised=recognised,
        letterhead=_without_handwriting(letterhead) if 1 in recognised else letterhead,
    )


def _without_handwriting(recognised: Letterhead) -> Letterhead:
    """Where the day could not be read it was filled in by hand, and the number with it: "115" comes as "445"."""
    return recognised if recognised.issued is not None else replace(recognised, number=None)

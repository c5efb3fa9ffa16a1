"""The bytes of a text or a web page → characters as they are written, old encodings still to be resolved.

UTF-8, UTF-16 with or without its mark; any other bytes as Windows-1252, which is how TCVN3 and VNI were typed, and
from which ``ingest/legacy.py`` knows the way back to VISCII, VPS and Windows-1258. Refuses what is no text.
"""

from errors import UnreadableFile

UNKNOWN_ENCODING = "Không nhận ra bảng mã của tệp. Hãy lưu lại dưới dạng UTF-8 (Unicode)."
_SAMPLE, _EMPTY_HALVES = 4096, 0.4
# Bytes that Windows-1252 leaves open are letters in other encodings.
_SIGNS = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}


def surface(data: bytes) -> tuple[str, bool]:
    """The characters, and whether they are Unicode beyond doubt."""
    if encoding := _wide_encoding(data):
        try:
            return data.decode(encoding), True
        except UnicodeDecodeError as error:
            raise UnreadableFile(UNKNOWN_ENCODING) from error
    if b"\0" in data:
        raise UnreadableFile("Tệp không phải văn bản (có byte rỗng). Hãy lưu lại dưới dạng văn bản UTF-8.")
    try:
        return data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        return data.decode("latin-1").translate(_SIGNS), False


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 by its mark, or without one by the empty half of each ASCII character."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    even, odd = data[:_SAMPLE:2], data[1:_SAMPLE:2]
    for encoding, low, high in (("utf-16-le", even, odd), ("utf-16-be", odd, even)):
        if high.count(0) > _EMPTY_HALVES * len(high) and not low.count(0):
            return encoding
    return None

"""Open XML packages (``.docx``, ``.pptx``): zip archives that may be damaged, or blow up when unpacked."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from errors import UnreadableFile

_LARGEST_UNPACKED = 1024**3
# What the readers' libraries, zipfile and lxml let through for damaged packages.
_DAMAGE = (
    SyntaxError,  # lxml's errors are of this class
    BadZipFile,
    zlib.error,
    struct.error,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
)


@contextmanager
def reading(path: Path, name: str, *more_damage: type[Exception]) -> Iterator[None]:
    """Reads a package; what damage raises becomes ``UnreadableFile``. ``name``: "Word", "PowerPoint"."""
    suffix = path.suffix.lower()
    damage: tuple[type[Exception], ...] = (*_DAMAGE, *more_damage)
    try:
        with ZipFile(path) as package:
            unpacked = sum(item.file_size for item in package.infolist())
        if unpacked > _LARGEST_UNPACKED:
            raise UnreadableFile(f"Tệp {name} giải nén ra quá lớn (trên 1 GB). Hãy tách thành nhiều tệp nhỏ hơn.")
        yield
    except damage as error:
        raise UnreadableFile(
            f"Tệp {name} bị hỏng hoặc không phải {suffix}. Hãy mở bằng {name}, lưu lại thành {suffix} rồi thử lại."
        ) from error

"""Zip archives → the files in them, each with a source of its own: "thang-3.zip/huyen/bao-cao.docx".

Members are written to a folder of ours under names of ours, so that a name within an archive decides nothing but the
source. Archives in archives are opened, too. Refused by name: what is protected by a password, what unpacks to far more
than it is (a bomb), names that point outside, and damage; the other members are read.
"""

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

from errors import UnreadableFile
from ingest.files import FoundFiles, is_report, numbered, source_name

SUFFIX = ".zip"
_MOST_MEMBERS = 20_000
_DEEPEST = 3
_LARGEST_MEMBER, _LARGEST_IN_ALL = 200 * 1024**2, 4 * 1024**3
_LARGEST_RATIO, _RATIO_COUNTS_FROM = 200, 10 * 1024**2
_AT_ONCE = 1024**2
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
_BROKEN = "Tệp zip bị hỏng. Hãy chép lại tệp gốc."
_LOCKED = "Tệp zip có mật khẩu. Hãy giải nén bằng mật khẩu, rồi chạy lại với thư mục đã giải nén."
_BOMB = "Bung ra lớn bất thường so với tệp nén. Hãy giải nén và kiểm tra lại tệp gốc."
_OFFICE = "[Content_Types].xml"
_PACKAGE = "Thực ra là tệp Office (.docx, .xlsx, .pptx). Hãy đặt lại đúng đuôi của tệp."
_OUTSIDE = "Tên trong tệp zip chỉ ra ngoài tệp zip. Hãy giải nén và kiểm tra lại tệp gốc."


@dataclass(slots=True)
class _Unpacking:
    """``room``: how many more bytes may be written; ``members``: how many more files of one archive and those in it."""

    folder: Path
    room: int = _LARGEST_IN_ALL
    members: int = _MOST_MEMBERS
    files: dict[str, Path] = field(default_factory=dict)
    refused: list[tuple[str, str]] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=count)


def unpacked(found: FoundFiles, folder: Path) -> FoundFiles:
    """The same files with each archive's members in its place, written below ``folder``."""
    unpacking = _Unpacking(folder=folder)
    for path, source in found.files:
        if path.suffix.lower() == SUFFIX:
            unpacking.members = _MOST_MEMBERS
            _open(path, source, unpacking, depth=1)
        else:
            unpacking.files[_free(source, unpacking)] = path
    files = sorted((source, path) for source, path in unpacking.files.items())
    return FoundFiles(
        files=tuple((path, source) for source, path in files), refused=(*found.refused, *unpacking.refused)
    )


def _open(path: Path, source: str, unpacking: _Unpacking, *, depth: int) -> None:
    if depth > _DEEPEST:
        unpacking.refused.append((source, f"Quá {_DEEPEST} tầng tệp zip lồng nhau. Hãy giải nén rồi chạy lại."))
        return
    try:
        with zipfile.ZipFile(path) as archive:
            members = [member for member in archive.infolist() if _is_file(member)]
            if _OFFICE in archive.namelist():
                unpacking.refused.append((source, _PACKAGE))
                return
            for member in members:
                if not unpacking.members:
                    said = f"Chỉ đọc {_MOST_MEMBERS} tệp đầu trong tệp zip. Hãy giải nén rồi chạy lại với thư mục."
                    unpacking.refused.append((source, said))
                    return
                unpacking.members -= 1
                _take(archive, member, source, unpacking, depth=depth)
    except _DAMAGE:
        unpacking.refused.append((source, _BROKEN))


def _is_file(member: zipfile.ZipInfo) -> bool:
    """No folder, no link, and nothing that a system keeps for itself."""
    parts = [part for part in PurePosixPath(_name(member)).parts if part != ".."]
    link = stat.S_ISLNK(member.external_attr >> 16)
    return not (member.is_dir() or link or "__MACOSX" in parts) and all(map(is_report, parts))


def _take(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, archive_source: str, unpacking: _Unpacking, *, depth: int
) -> None:
    """One member: written and listed, or refused."""
    name = PurePosixPath(_name(member))
    source = f"{archive_source}/{source_name(str(name))}"
    if ".." in name.parts or name.is_absolute():
        unpacking.refused.append((source, _OUTSIDE))
        return
    target = unpacking.folder / f"{next(unpacking.numbers)}{PurePosixPath(source_name(name.name)).suffix}"
    try:
        _write(archive, member, target, unpacking)
    except UnreadableFile as error:
        target.unlink(missing_ok=True)
        unpacking.refused.append((source, str(error)))
    except _DAMAGE:
        target.unlink(missing_ok=True)
        unpacking.refused.append((source, _BROKEN))
    else:
        if target.suffix.lower() == SUFFIX:
            _open(target, source, unpacking, depth=depth + 1)
        else:
            unpacking.files[_free(source, unpacking)] = target


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, unpacking: _Unpacking) -> None:
    """What an archive says of its sizes may be a lie: the bytes that come out are counted."""
    if member.flag_bits & _ENCRYPTED:
        raise UnreadableFile(_LOCKED)
    written = 0
    with archive.open(member) as packed, target.open("xb") as file:
        while piece := packed.read(_AT_ONCE):
            written += len(piece)
            unpacking.room -= len(piece)
            swollen = written > max(_RATIO_COUNTS_FROM, _LARGEST_RATIO * member.compress_size)
            if swollen or written > _LARGEST_MEMBER or unpacking.room < 0:
                raise UnreadableFile(_BOMB)
            file.write(piece)


def _name(member: zipfile.ZipInfo) -> str:
    """Names not marked as UTF-8 are mostly UTF-8 all the same; the format's own old code page else."""
    name = member.filename
    if not member.flag_bits & _UTF8_NAME:
        with suppress(ValueError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _free(source: str, unpacking: _Unpacking) -> str:
    unique, number = source, 1
    while unique in unpacking.files:
        number += 1
        unique = numbered(source, number)
    return unique

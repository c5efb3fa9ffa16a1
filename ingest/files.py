"""Folders and files that are to be indexed → every file in them, with the source name that citations show."""

import hashlib
import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from errors import UsageError
from vietnamese.text import nfc

_NOT_REPORTS = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFiles:
    """``files``: path and source, sorted by source, no source twice. ``refused``: source → why it cannot be read."""

    files: tuple[tuple[Path, str], ...]
    refused: tuple[tuple[str, str], ...] = ()


def find_files(folders: Sequence[Path], *, without: Path | None = None) -> FoundFiles:
    """All files below ``folders``, none below ``without``. Single files may stand among the folders.

    The source is the path relative to its folder, with "/"; the folder's own name goes in front where several things
    are indexed. What an operating system or an editor leaves beside the reports (hidden and lock files, thumbnails) is
    passed over. Folders that may not be opened are refused by name. Raises ``UsageError`` for a folder that is not
    there.
    """
    found: list[tuple[Path, str]] = []
    refused: list[tuple[str, str]] = []
    passed_over = without.resolve() if without is not None else None
    for folder, prefix in zip(folders, _prefixes(folders), strict=True):
        if folder.is_dir():

            def refuse(error: OSError, folder: Path = folder, prefix: str = prefix) -> None:
                source = f"{prefix}{_relative(Path(error.filename), folder)}"
                refused.append((source, f"Không mở được thư mục ({error.strerror}). Hãy kiểm tra quyền đọc."))

            below = _files_below(folder, passed_over, refuse)
            found.extend((path, f"{prefix}{_relative(path, folder)}") for path in below)
        elif folder.is_file():
            found.append((folder, prefix.rstrip("/") or source_name(folder.name)))
        else:
            raise UsageError(f"Không có tệp hay thư mục “{source_name(str(folder))}”. Hãy kiểm tra lại đường dẫn.")
    return FoundFiles(files=_told_apart(found), refused=tuple(refused))


def locate(folders: Sequence[Path], source: str) -> Path | None:
    """The file that ``find_files(folders)`` lists as ``source``; None when it is gone, or would lie elsewhere."""
    for folder, prefix in zip(folders, _prefixes(folders), strict=True):
        direct = folder / source.removeprefix(prefix)
        if folder.is_dir() and source.startswith(prefix) and ".." not in direct.parts and direct.is_file():
            return direct
    there = [folder for folder in folders if folder.exists()]
    if len(there) < len(folders):
        return None
    return next((path for path, found in find_files(folders).files if found == source), None)


def file_hash(path: Path) -> str:
    """SHA-256 of the file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def source_name(name: str) -> str:
    """A file's name as it can be shown: NFC, with what is not UTF-8 or cannot be seen written out."""
    shown = nfc(os.fsencode(name).decode("utf-8", "backslashreplace"))
    return "".join(
        character if unicodedata.category(character) != "Cc" else f"\\x{ord(character):02x}" for character in shown
    )


def is_report(name: str) -> bool:
    """Not a hidden file, nor one that an editor or a system keeps for itself."""
    return not name.startswith((".", "~$")) and name.lower() not in _NOT_REPORTS


def numbered(name: str, number: int) -> str:
    """ "bao-cao-2.docx": a name beside one that is taken."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}-{number}{dot}{suffix}" if stem and "/" not in suffix else f"{name}-{number}"


def _told_apart(found: Sequence[tuple[Path, str]]) -> tuple[tuple[Path, str], ...]:
    """Names that are alike when shown (one in NFC, one in NFD) are numbered, always in the same order."""
    told: dict[str, Path] = {}
    for path, source in sorted(found, key=lambda item: (item[1], os.fsencode(item[0]))):
        unique, number = source, 1
        while unique in told:
            number += 1
            unique = numbered(source, number)
        told[unique] = path
    return tuple(sorted(((path, source) for source, path in told.items()), key=lambda item: item[1]))


def _prefixes(folders: Sequence[Path]) -> tuple[str, ...]:
    """ "name/" for each of several folders, numbered where two have the same name; "" for a single one."""
    if len(folders) < 2:
        return ("",) * len(folders)
    prefixes: list[str] = []
    for folder in folders:
        name = source_name(folder.resolve().name) or "goc"
        unique, number = name, 1
        while f"{unique}/" in prefixes:
            number += 1
            unique = numbered(name, number) if folder.is_file() else f"{name}-{number}"
        prefixes.append(f"{unique}/")
    return tuple(prefixes)


def _relative(path: Path, folder: Path) -> str:
    return source_name(path.relative_to(folder).as_posix())


def _files_below(folder: Path, without: Path | None, refuse: Callable[[OSError], None]) -> Iterator[Path]:
    """Files in folders and linked folders, each real folder once, so that a loop of links ends."""
    seen: set[Path] = set()
    for directory, subfolders, names in os.walk(folder, followlinks=True, onerror=refuse):
        real = Path(directory).resolve()
        if real in seen or real == without:
            subfolders.clear()
            continue
        seen.add(real)
        subfolders.sort()
        yield from (path for name in names if is_report(name) and (path := Path(directory, name)).is_file())

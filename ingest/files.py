"""Folders and files that are to be indexed → every file in them, with the source name that citations show."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from errors import UsageError
from vietnamese.text import nfc


def find_files(folders: Sequence[Path]) -> tuple[tuple[Path, str], ...]:
    """All files below ``folders``, sorted by source. Single files may stand among the folders.

    The source is the path relative to its folder, with "/"; the folder's own name goes in front where
    several things are indexed. Hidden and lock files are listed too: what to skip is the caller's choice.
    Raises ``UsageError`` for a folder that is not there.
    """
    found: list[tuple[Path, str]] = []
    for folder, prefix in zip(folders, _prefixes(folders), strict=True):
        if folder.is_dir():
            found.extend((path, f"{prefix}{_relative(path, folder)}") for path in _files_below(folder))
        elif folder.is_file():
            found.append((folder, prefix.rstrip("/") or nfc(folder.name)))
        else:
            raise UsageError(f"Không có tệp hay thư mục “{folder}”. Hãy kiểm tra lại đường dẫn.")
    return tuple(sorted(found, key=lambda item: item[1]))


def locate(folders: Sequence[Path], source: str) -> Path | None:
    """The file that ``find_files(folders)`` lists as ``source``; None when it is gone, or would lie elsewhere."""
    for folder, prefix in zip(folders, _prefixes(folders), strict=True):
        if folder.is_file() and source == (prefix.rstrip("/") or nfc(folder.name)):
            return folder
        if folder.is_dir() and source.startswith(prefix):
            relative = source.removeprefix(prefix)
            direct = folder / relative
            if ".." not in Path(relative).parts and direct.is_file():
                return direct
            return next((path for path in _files_below(folder) if _relative(path, folder) == relative), None)
    return None


def file_hash(path: Path) -> str:
    """SHA-256 of the file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _prefixes(folders: Sequence[Path]) -> tuple[str, ...]:
    """ "name/" for each of several folders, numbered where two have the same name; "" for a single one."""
    if len(folders) < 2:
        return ("",) * len(folders)
    prefixes: list[str] = []
    for folder in folders:
        name = nfc(folder.resolve().name) or "goc"
        unique, number = name, 1
        while f"{unique}/" in prefixes:
            number += 1
            unique = _numbered(name, number, is_file=folder.is_file())
        prefixes.append(f"{unique}/")
    return tuple(prefixes)


def _numbered(name: str, number: int, *, is_file: bool) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}-{number}{dot}{suffix}" if is_file and stem else f"{name}-{number}"


def _relative(path: Path, folder: Path) -> str:
    return nfc(path.relative_to(folder).as_posix())


def _files_below(folder: Path) -> Iterator[Path]:
    """Files in folders and linked folders, each real folder once, so that a loop of links ends."""
    seen: set[Path] = set()
    for directory, subfolders, names in os.walk(folder, followlinks=True):
        real = Path(directory).resolve()
        if real in seen:
            subfolders.clear()
            continue
        seen.add(real)
        subfolders.sort()
        yield from (path for name in names if (path := Path(directory, name)).is_file())

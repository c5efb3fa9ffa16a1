"""An index with what people have left beside it, as one file; and back.

The file is a tar archive: the current generation below ``index/``, the records (feedback, log) below their names. A
backup holds the lock of builds, so that its generation stays; servers go on answering. As the log itself, a backup and
what is restored of the records are for their owner's eyes alone. What is restored is checked
byte for byte before it becomes current, so that a damaged backup leaves everything as it was.
"""

import os
import shutil
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from errors import BrokenIndex, UsageError
from index.lock import locked
from index.manifest import GENERATION, check_digests, current_generation, make_current, read_manifest

_INDEX = "index"


def back_up(folder: Path, target: Path, records: Mapping[str, Path]) -> None:
    """``records``: a file or a folder of files by its name in the backup; what is not there is left out.

    Raises UsageError when ``target`` exists, and IndexProblem when there is no whole index.
    """
    if target.exists():
        raise UsageError(f"“{target}” đã có. Hãy chọn tên tệp khác cho bản sao lưu.")
    draft = target.with_name(f".{target.name}.new")
    current_generation(folder)  # a folder without an index has nothing to lock
    with locked(folder):
        generation = current_generation(folder)
        read_manifest(folder, generation)
        try:
            draft.unlink(missing_ok=True)  # of a backup that was killed
            with open(draft, "xb", opener=_private) as written, tarfile.open(fileobj=written, mode="w") as archive:
                archive.add(generation, _INDEX)
                for name, path in records.items():
                    for file in _files(path):
                        inside = file.name if path.is_dir() else ""
                        archive.add(file, f"{name}/{inside}".rstrip("/"), recursive=False)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise UsageError(f"Không ghi được bản sao lưu “{target}”: {error.strerror or error}.") from error
    draft.replace(target)


def restore(source: Path, folder: Path, records: Mapping[str, Path]) -> tuple[Path, ...]:
    """Makes the index of a backup the folder's; the records that were there already and stay as they are.

    Raises UsageError for what is no backup, BrokenIndex for a damaged one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        generation = folder / f"generation-{_last_number(folder) + 1}"
        try:
            with tarfile.open(source) as archive:
                members = [member for member in archive.getmembers() if member.isfile()]
                for member, inside in _below(members, _INDEX):
                    _extract(archive, member, generation / inside)
                check_digests(folder, generation, read_manifest(folder, generation))
                kept = _restore_records(archive, members, records)
        except (tarfile.TarError, OSError) as error:
            shutil.rmtree(generation, ignore_errors=True)
            raise UsageError(f"“{source}” không phải bản sao lưu đọc được: {error}.") from error
        except BrokenIndex:
            shutil.rmtree(generation, ignore_errors=True)
            raise
        make_current(folder, generation)
    return kept


def _restore_records(
    archive: tarfile.TarFile, members: list[tarfile.TarInfo], records: Mapping[str, Path]
) -> tuple[Path, ...]:
    kept = []
    for name, path in records.items():
        for member, inside in _below(members, name):
            target = path / inside if inside.parts else path
            if target.exists():
                kept.append(target)
            else:
                _extract(archive, member, target)
    return tuple(kept)


def _below(members: list[tarfile.TarInfo], name: str) -> Iterator[tuple[tarfile.TarInfo, PurePosixPath]]:
    """The members of one part with their places in it. A place that leads out of it is none."""
    for member in members:
        place = PurePosixPath(member.name)
        if place.parts[:1] == (name,) and ".." not in place.parts:
            yield member, PurePosixPath(*place.parts[1:])


def _extract(archive: tarfile.TarFile, member: tarfile.TarInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    content = archive.extractfile(member)
    assert content is not None  # a file
    with content, open(target, "wb", opener=_private) as file:
        shutil.copyfileobj(content, file)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(each for each in path.iterdir() if each.is_file())
    return [path] if path.is_file() else []


def _last_number(folder: Path) -> int:
    names = [path.name for path in folder.iterdir() if GENERATION.fullmatch(path.name)]
    return max((int(name.rpartition("-")[2]) for name in names), default=0)

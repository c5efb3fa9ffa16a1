"""Damaged files of every format through the build's own reader: each must become a report or a refusal.

Bytes are changed, cut, doubled and zeroed; in formats that are zip archives (docx, xlsx, pptx), a member's content as
well, so that the damage reaches the reader and not only the archive. The same seed damages alike.

    python -m eval.fuzz --files 2000 --data DIR
"""

import argparse
import io
import random
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from errors import UnreadableFile
from ingest.archive import unpacked
from ingest.files import FoundFiles
from ingest.read import SUFFIXES
from ingest.reader import FileReader
from ingest.workers import CRASHED, SLOW, Limits

ROOT = Path(__file__).resolve().parent.parent
_LARGEST = 2 * 1024**2
# Read by a system tool, in seconds: one file in so many.
_SLOW = frozenset({".doc", ".rtf", ".ppt", ".png", ".jpg", ".jpeg", ".tif", ".tiff"})
_ONE_SLOW_IN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Fuzzed:
    """``bad``: (name, reason) of the files that crashed their reader or kept it beyond the limit."""

    read: int
    refused: int
    formats: dict[str, int]
    bad: tuple[tuple[str, str], ...]


def seeds_in(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Files of all formats that are read, to be damaged."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(path for path in files if path.suffix.lower() in SUFFIXES and path.stat().st_size <= _LARGEST)


def fuzz(seeds: Sequence[Path], count: int, folder: Path, *, seed: int = 0) -> Fuzzed:
    """``count`` damaged files below ``folder``, read, zip archives of some of them among them."""
    chance = random.Random(seed)
    quick = [path for path in seeds if path.suffix.lower() not in _SLOW]
    slow = [path for path in seeds if path.suffix.lower() in _SLOW]
    files: list[tuple[Path, str]] = []
    for number in range(count):
        among = slow if slow and (not quick or number % _ONE_SLOW_IN == 0) else quick
        # Formats in turn, so that those with few files are damaged as often.
        suffixes = sorted({path.suffix.lower() for path in among})
        suffix = suffixes[number % len(suffixes)]
        chosen = chance.choice([path for path in among if path.suffix.lower() == suffix])
        path = folder / f"{number}{suffix}"
        path.write_bytes(damaged(chosen.read_bytes(), chance))
        files.append((path, path.name))
    archive = folder / "kho.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path, name in files[: count // 20]:
            packed.writestr(zipfile.ZipInfo(name), path.read_bytes())
    (folder / "hong.zip").write_bytes(damaged(archive.read_bytes(), chance))
    (folder / "unpacked").mkdir()
    found = unpacked(FoundFiles(files=((folder / "hong.zip", "hong.zip"),)), folder / "unpacked")
    outcomes = dict(FileReader(limits=Limits(seconds=60)).read_all([*files, *found.files]))
    refused = {name: str(outcome) for name, outcome in outcomes.items() if isinstance(outcome, UnreadableFile)}
    return Fuzzed(
        read=len(outcomes) - len(refused),
        refused=len(refused),
        formats=dict(Counter(Path(name).suffix for name in outcomes)),
        bad=tuple((name, reason) for name, reason in refused.items() if reason.startswith((CRASHED, SLOW))),
    )


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The content with some of it changed, or a member of it where it is a zip archive."""
    if content.startswith(b"PK\x03\x04") and chance.random() < 0.7:
        return _damaged_within(content, chance)
    made = bytearray(content)
    for _ in range(chance.choice((1, 1, 3, 20, 300))):
        _damage(made, chance)
    return bytes(made)


def _damage(content: bytearray, chance: random.Random) -> None:
    if not content:
        return
    start = chance.randrange(len(content))
    stop = min(len(content), start + chance.choice((1, 4, 64, 1024)))
    match chance.randrange(12):
        case 0:
            del content[start:stop]
        case 1:
            content[start:start] = content[start:stop]
        case 2:
            content[start:stop] = bytes(stop - start)
        case 3 if len(content) > 64:
            del content[max(64, start) :]
        case 4:
            content[start:stop] = chance.randbytes(stop - start)
        case 5:
            content[start : start + 1] = chance.choice((b"0", b"-1", b"99999999", b"<", b"&", b"\xff", b"\x00"))
        case _:
            content[start] = chance.randrange(256)


def _damaged_within(content: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as torn:
        names = whole.namelist()
        hit = chance.choice(names)
        for name in names:
            member = bytearray(whole.read(name))
            if name == hit:
                for _ in range(chance.choice((1, 3, 20))):
                    _damage(member, chance)
            torn.writestr(zipfile.ZipInfo(name), bytes(member))  # without the time of day
    return made.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Damage and read files; status 4 when one crashed its reader or kept it too long."""
    parser = argparse.ArgumentParser(prog="python -m eval.fuzz", description=main.__doc__)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--data", type=Path, help="thư mục có thêm tệp để làm hỏng")
    chosen = parser.parse_args(arguments)
    folders = [ROOT / "samples" / "reports", ROOT / "tests" / "fixtures", *([chosen.data] if chosen.data else [])]
    with TemporaryDirectory(prefix="hoidap-") as folder:
        made = fuzz(seeds_in(folders), chosen.files, Path(folder), seed=chosen.seed)
    for name, reason in made.bad:
        sys.stdout.write(f"{name}: {reason}\n")
    formats = ", ".join(f"{suffix} {count}" for suffix, count in sorted(made.formats.items()))
    sys.stdout.write(f"{made.read} đọc được, {made.refused} từ chối, {len(made.bad)} hỏng hay treo ({formats})\n")
    return 4 if made.bad else 0


if __name__ == "__main__":
    sys.exit(main())

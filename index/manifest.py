"""What built an index, and where its current generation lies.

    DIR/CURRENT                  the name of the current generation, replaced in one atomic step
    DIR/<generation>/            manifest.json, reports.sqlite, fulltext/, vectors.faiss (and vectors.brief.faiss)

A generation is complete before ``CURRENT`` names it and never changes afterwards, so that a kill at any
moment leaves the old index or the new one.
"""

import json
import os
import re
import shlex
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from errors import BrokenIndex, MissingIndex, StaleIndex
from index.lexical import ANALYSER
from index.store import SCHEMA
from ingest.files import file_hash

REPORTS, FULL_TEXT, VECTORS = "reports.sqlite", "fulltext", "vectors.faiss"
GENERATION = re.compile(r"generation-\d+")
_CURRENT, _MANIFEST = "CURRENT", "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """``sizes``: bytes of each file of the generation, by its path there; ``digests``: its SHA-256, which a build
    checks before it builds upon the generation. ``folders``: what was indexed, to name in messages.

    ``refused``: source → (SHA-256, reason) of the files that could not be read, so that they are tried again only
    when they, or the reader, have changed.
    """

    embedder: str
    dimension: int
    folders: tuple[str, ...]
    reports: int
    passages: int
    sizes: dict[str, int]
    digests: dict[str, str]
    refused: dict[str, tuple[str, str]]
    reader: str
    schema: int = SCHEMA
    analyser: str = ANALYSER

    def check(self, embedder: str, folder: Path) -> None:
        """Raises StaleIndex when other settings than those in force built it."""
        for what, built, wanted in (
            ("mô hình nhúng", self.embedder, embedder),
            ("lược đồ", self.schema, SCHEMA),
            ("bộ phân tích từ", self.analyser, ANALYSER),
        ):
            if built != wanted:
                raise StaleIndex(
                    f"Chỉ mục được lập bằng {what} “{built}”, hiện dùng “{wanted}”. "
                    f"Hãy lập lại: hoidap build {shlex.join(self.folders)} --index {shlex.quote(str(folder))}"
                )


def current_generation(folder: Path) -> Path:
    """Raises MissingIndex when the folder holds no index, BrokenIndex when it names what is not there."""
    generation = named_generation(folder)
    if not (generation / _MANIFEST).is_file():
        raise BrokenIndex(_broken(folder, "thiếu tệp manifest.json"))
    return generation


def named_generation(folder: Path) -> Path:
    """The generation that is current now, whether or not it is there."""
    pointer = folder / _CURRENT
    if not pointer.is_file():
        raise MissingIndex(
            f"Chưa có chỉ mục trong “{folder}”. Hãy lập chỉ mục trước:"
            f" hoidap build <thư mục báo cáo> --index {shlex.quote(str(folder))}"
        )
    try:
        name = pointer.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise BrokenIndex(_broken(folder, "không đọc được tệp CURRENT")) from error
    if not GENERATION.fullmatch(name):
        raise BrokenIndex(_broken(folder, "tệp CURRENT không chỉ đến đâu"))
    return folder / name


def read_manifest(folder: Path, generation: Path) -> Manifest:
    """Raises BrokenIndex when it cannot be read or a file has another size than it says."""
    try:
        content = (generation / _MANIFEST).read_bytes()
        _refuse_older(json.loads(content), folder)
        manifest = TypeAdapter(Manifest).validate_json(content)
    except (OSError, ValueError) as error:
        raise BrokenIndex(_broken(folder, "không đọc được manifest.json")) from error
    for name, size in manifest.sizes.items():
        path = generation / name
        if not path.is_file() or path.stat().st_size != size:
            raise BrokenIndex(_broken(folder, f"tệp {name} thiếu hoặc không đủ"))
    return manifest


def refused_files(folder: Path) -> Mapping[str, str]:
    """The files that the current index is without: source → reason. Raises as ``read_manifest`` does."""
    manifest = read_manifest(folder, current_generation(folder))
    return {source: reason for source, (_, reason) in manifest.refused.items()}


def _refuse_older(fields: object, folder: Path) -> None:
    """An older version's manifest may lack what this one's needs: its files are named, not found damaged."""
    if isinstance(fields, dict) and isinstance(fields.get("schema"), int) and fields["schema"] < SCHEMA:
        folders = [str(each) for each in fields.get("folders", ())] or ["<thư mục báo cáo>"]
        raise StaleIndex(
            f"Chỉ mục trong “{folder}” do phiên bản trước lập (lược đồ {fields['schema']}, hiện dùng {SCHEMA}). "
            f"Hãy lập lại: hoidap build {shlex.join(folders)} --index {shlex.quote(str(folder))}"
        )


def file_sizes(generation: Path) -> dict[str, int]:
    """Of a generation that has no manifest yet."""
    files = (path for path in sorted(generation.rglob("*")) if path.is_file())
    return {path.relative_to(generation).as_posix(): path.stat().st_size for path in files}


def file_digests(generation: Path) -> dict[str, str]:
    """Of a generation that has no manifest yet."""
    return {name: file_hash(generation / name) for name in file_sizes(generation)}


def check_digests(folder: Path, generation: Path, manifest: Manifest) -> None:
    """Raises BrokenIndex when a file is not, byte for byte, the one that was written."""
    for name, digest in manifest.digests.items():
        if file_hash(generation / name) != digest:
            raise BrokenIndex(_broken(folder, f"tệp {name} đã bị thay đổi"))


def write_manifest(generation: Path, manifest: Manifest) -> None:
    """Into the generation's folder, on the disk when this returns."""
    _write_durably(generation / _MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=2))


def make_current(folder: Path, generation: Path) -> None:
    """The atomic step: from here on the folder's index is this generation."""
    for path in (*generation.rglob("*"), generation):
        _sync(path)
    draft = folder / f"{_CURRENT}.new"
    _write_durably(draft, generation.name)
    draft.replace(folder / _CURRENT)
    _sync(folder)


def _broken(folder: Path, what: str) -> str:
    return (
        f"Chỉ mục trong “{folder}” bị hỏng: {what}. "
        f"Hãy xoá thư mục này rồi lập lại: hoidap build <thư mục báo cáo> --index {shlex.quote(str(folder))}"
    )


def _write_durably(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    _sync(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

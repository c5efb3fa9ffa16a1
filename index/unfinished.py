"""What a build has read and embedded so far, on disk: a build that was killed goes on where it stopped.

    DIR/unfinished/made-by.json, reports.records, vectors.f32

``reports.records``: for each report a line of JSON (source, SHA-256, passages, bytes, CRC-32), then so many bytes of
JSON, then a line end. ``vectors.f32``: raw float32, one row a passage, in the same order, written before its report.
What was torn by the end of a build is cut off; what another reader, embedder or schema made is thrown away.
"""

import json
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from pydantic import TypeAdapter

from index.embedder import Embedder, Matrix
from index.store import SCHEMA
from ingest.reader import ReadReport

_FOLDER, _MADE_BY, _REPORTS, _VECTORS = "unfinished", "made-by.json", "reports.records", "vectors.f32"
_NUMBER = np.dtype(np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """Where a report's JSON and the vectors of its passages stand, in bytes and rows."""

    sha256: str
    start: int
    bytes: int
    first_row: int
    passages: int


class Unfinished:
    """Open for one build: ``find`` what an earlier one left, ``keep`` more, ``remove`` it when the index is made."""

    def __init__(self, folder: Path, embedder: Embedder, reader: str) -> None:
        self._folder = folder / _FOLDER
        self._dimension = embedder.dimension
        self._form = TypeAdapter(ReadReport)
        made_by = json.dumps([embedder.name, embedder.dimension, reader, SCHEMA])
        written = self._folder / _MADE_BY
        if not written.is_file() or written.read_bytes() != made_by.encode():
            self.remove()
            self._folder.mkdir()
            written.write_text(made_by, encoding="utf-8")
        self._reports = _opened(self._folder / _REPORTS)
        self._vectors = _opened(self._folder / _VECTORS)
        rows = self._vectors.seek(0, 2) // self._row_bytes
        self._entries = dict(_entries(self._reports, rows))
        last = max(self._entries.values(), key=lambda entry: entry.start, default=None)
        self._rows = last.first_row + last.passages if last else 0
        self._reports.truncate(last.start + last.bytes + 1 if last else 0)
        self._vectors.truncate(self._rows * self._row_bytes)

    def holds(self, source: str, sha256: str) -> bool:
        """Whether the report is there, of the file as it is now."""
        return source in self._entries and self._entries[source].sha256 == sha256

    def find(self, source: str) -> tuple[ReadReport, Matrix]:
        """A report that it holds, as it was read, with its passages' vectors."""
        entry = self._entries[source]
        self._reports.seek(entry.start)
        read = self._form.validate_json(self._reports.read(entry.bytes))
        self._vectors.seek(entry.first_row * self._row_bytes)
        content = self._vectors.read(entry.passages * self._row_bytes)
        return read, np.frombuffer(content, dtype=_NUMBER).reshape(entry.passages, self._dimension)

    def keep(self, read: ReadReport, vectors: Matrix) -> None:
        """One more report; safe from a kill when this returns."""
        content = self._form.dump_json(read)
        heading = {
            "source": read.report.source,
            "sha256": read.report.sha256,
            "passages": len(read.passages),
            "bytes": len(content),
            "check": zlib.crc32(content),
        }
        self._vectors.seek(0, 2)
        self._vectors.write(np.ascontiguousarray(vectors, dtype=_NUMBER).tobytes())
        self._vectors.flush()
        self._reports.seek(0, 2)
        self._reports.write(json.dumps(heading).encode() + b"\n" + content + b"\n")
        self._reports.flush()

    def close(self) -> None:
        """For the next build to go on with."""
        self._reports.close()
        self._vectors.close()

    def remove(self) -> None:
        """All of it."""
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _row_bytes(self) -> int:
        return self._dimension * _NUMBER.itemsize


def _opened(path: Path) -> BinaryIO:
    path.touch()
    return path.open("r+b")


def _entries(reports: BinaryIO, rows: int) -> Iterator[tuple[str, _Entry]]:
    """All whole records whose vectors are all there."""
    size, first_row = reports.seek(0, 2), 0
    reports.seek(0)
    while line := reports.readline():
        try:
            heading = json.loads(line)
            source, sha256 = str(heading["source"]), str(heading["sha256"])
            passages, length = int(heading["passages"]), int(heading["bytes"])
        except (ValueError, LookupError, TypeError):
            return
        start = reports.tell()
        if start + length + 1 > size or first_row + passages > rows or length < 0 or passages < 0:
            return
        if zlib.crc32(reports.read(length)) != heading.get("check") or reports.read(1) != b"\n":
            return
        yield source, _Entry(sha256=sha256, start=start, bytes=length, first_row=first_row, passages=passages)
        first_row += passages

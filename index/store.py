"""Reports and passages in one SQLite file.

A file is written by one builder, then only ever read: readers open it immutable and mapped, and may share it between
threads.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from errors import REBUILD, BrokenIndex
from index.hit import ReportCard
from index.records import card_from_row, letterhead_to_json, passage_from_row, passage_row
from ingest.report import Passage, Report

SCHEMA = 6

_TABLES = """
CREATE TABLE reports (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,
    pages TEXT NOT NULL, recognised TEXT NOT NULL, letterhead TEXT NOT NULL,
    text TEXT NOT NULL);  -- last: what stands behind a long text is slow to reach
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id), start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, text TEXT NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL,
    section TEXT NOT NULL, columns TEXT NOT NULL, units TEXT NOT NULL, parents TEXT NOT NULL, caption TEXT NOT NULL,
    lead TEXT NOT NULL, before TEXT NOT NULL, above TEXT NOT NULL, doubt TEXT NOT NULL, sheet TEXT, cells TEXT);
CREATE INDEX passages_of_report ON passages (report, start);
"""
_CARDS = """
SELECT source, sha256, pages, recognised, letterhead,
    (SELECT count(*) FROM passages WHERE report = reports.id) AS passages
FROM reports ORDER BY source
"""
_MAPPED_BYTES = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Under which ids a report and its passages are stored; those of one report follow each other."""

    report: int
    passages: range


class Store:
    """The SQLite side of an index. Use ``create`` to build, ``open`` to read."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._connection.row_factory = sqlite3.Row
        self._lock = Lock()

    @classmethod
    def create(cls, path: Path) -> "Store":
        """A new, writable file, or one that an earlier build made."""
        fresh = not path.exists()
        connection = sqlite3.connect(path)
        if fresh:
            connection.executescript(_TABLES)
        return cls(connection)

    @classmethod
    def open(cls, path: Path) -> "Store":
        """Read-only; usable from several threads. Raises BrokenIndex when it is no index."""
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        try:
            connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            connection.execute("SELECT count(*) FROM reports").fetchone()
            connection.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        except sqlite3.Error as error:
            raise BrokenIndex(f"Tệp {path.name} của chỉ mục bị hỏng. {REBUILD}") from error
        return cls(connection)

    def close(self) -> None:
        """Commit nothing, release the file."""
        self._connection.close()

    def commit(self) -> None:
        """Make what was added and removed permanent."""
        self._connection.commit()

    def add(self, report: Report, passages: Sequence[Passage]) -> Stored:
        """The new ids, above all that there are."""
        execute = self._connection.execute
        key = execute(
            "INSERT INTO reports (source, sha256, text, pages, recognised, letterhead) VALUES (?, ?, ?, ?, ?, ?)",
            (
                report.source,
                report.sha256,
                report.text,
                json.dumps(report.pages),
                json.dumps(report.recognised),
                letterhead_to_json(report.letterhead),
            ),
        ).lastrowid
        assert key is not None
        first = int(execute("SELECT coalesce(max(id), 0) + 1 FROM passages").fetchone()[0])
        self._connection.executemany(
            'INSERT INTO passages (id, report, start, "end", text, page, kind, section, columns, units,'
            " parents, caption, lead, before, above, doubt, sheet, cells)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((first + number, *passage_row(key, passage)) for number, passage in enumerate(passages)),
        )
        return Stored(report=key, passages=range(first, first + len(passages)))

    def remove(self, source: str) -> Stored | None:
        """The ids that went; None for an unknown source."""
        found = self.stored([source]).get(source)
        if found is not None:
            self._connection.execute("DELETE FROM passages WHERE report = ?", (found.report,))
            self._connection.execute("DELETE FROM reports WHERE id = ?", (found.report,))
        return found

    def stored(self, sources: Iterable[str] | None = None) -> dict[str, Stored]:
        """The ids of these reports, or of all."""
        chosen = "" if sources is None else " WHERE source IN (SELECT value FROM json_each (?))"
        rows = self._read(
            "SELECT source, reports.id AS report, min(passages.id) AS first, count(passages.id) AS passages"
            f" FROM reports LEFT JOIN passages ON passages.report = reports.id{chosen} GROUP BY reports.id",
            () if sources is None else (json.dumps(list(sources)),),
        )
        return {
            row["source"]: Stored(
                report=row["report"], passages=range(row["first"] or 0, (row["first"] or 0) + row["passages"])
            )
            for row in rows
        }

    def hashes(self) -> dict[str, str]:
        """Source → SHA-256 of the file that was read."""
        return {row["source"]: row["sha256"] for row in self._read("SELECT source, sha256 FROM reports")}

    def cards(self) -> tuple[ReportCard, ...]:
        """All reports, by source."""
        return tuple(card_from_row(row) for row in self._read(_CARDS))

    def text(self, source: str) -> str:
        """The report's whole text; "" for an unknown source."""
        rows = self._read("SELECT text FROM reports WHERE source = ?", (source,))
        return str(rows[0]["text"]) if rows else ""

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets in the report's text at which its pages begin; () for an unknown source."""
        rows = self._read("SELECT pages FROM reports WHERE source = ?", (source,))
        return tuple(json.loads(rows[0]["pages"])) if rows else ()

    def doubts(self) -> tuple[tuple[str, str], ...]:
        """(source, note) of all figures that do not add up."""
        rows = self._read(
            "SELECT DISTINCT source, doubt FROM passages JOIN reports ON reports.id = passages.report"
            " WHERE doubt != '' ORDER BY source, passages.id"
        )
        return tuple((row["source"], row["doubt"]) for row in rows)

    def passage_count(self) -> int:
        """Over all reports."""
        return int(self._read("SELECT count(*) AS n FROM passages")[0]["n"])

    def passages(self, ids: Iterable[int]) -> dict[int, Passage]:
        """Passages by id."""
        rows = self._read(
            "SELECT passages.*, reports.source AS source FROM passages JOIN reports ON reports.id = passages.report"
            " WHERE passages.id IN (SELECT value FROM json_each (?))",
            (json.dumps(sorted(ids)),),
        )
        return {row["id"]: passage_from_row(row["source"], row) for row in rows}

    def passages_of(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end``, in order."""
        rows = self._read(
            "SELECT * FROM passages WHERE report = (SELECT id FROM reports WHERE source = ?)"
            ' AND "end" > ? AND start < ? ORDER BY start',
            (source, start, end),
        )
        return tuple(passage_from_row(source, row) for row in rows)

    def _read(self, query: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        with self._lock:
            try:
                return self._connection.execute(query, parameters).fetchall()
            except sqlite3.DatabaseError as error:
                raise BrokenIndex(f"Tệp dữ liệu của chỉ mục bị hỏng ({error}). {REBUILD}") from error

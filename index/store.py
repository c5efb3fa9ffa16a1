"""Reports, passages and lexical fields in one SQLite file.

A file is written by one builder, then only ever read: readers open it immutable and may share it between
threads. Lexical search is FTS5 over four columns (body and context, accented and folded).
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from threading import Lock

from errors import REBUILD, BrokenIndex
from index.hit import ReportCard
from index.lexical import folded, tokens
from index.records import card_from_row, letterhead_to_json, passage_from_row, passage_row
from ingest.report import Passage, Report
from vietnamese.abbreviations import expand

SCHEMA = 2

_TABLES = """
CREATE TABLE reports (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,
    text TEXT NOT NULL, pages TEXT NOT NULL, letterhead TEXT NOT NULL);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports (id), start INTEGER NOT NULL,
    "end" INTEGER NOT NULL, text TEXT NOT NULL, page INTEGER NOT NULL, kind TEXT NOT NULL,
    section TEXT NOT NULL, columns TEXT NOT NULL, caption TEXT NOT NULL,
    lead TEXT NOT NULL, before TEXT NOT NULL, sheet TEXT, cells TEXT);
CREATE INDEX passages_of_report ON passages (report, start);
CREATE VIRTUAL TABLE lexical USING fts5 (
    body, body_folded, context, context_folded,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '_'", detail = column);
"""
_CARDS = """
SELECT reports.*, (SELECT count(*) FROM passages WHERE report = reports.id) AS passages FROM reports
"""
# bm25 weights of body, body_folded, context, context_folded: the sentence counts more than its headings,
# and letters with their diacritics more than without.
_WEIGHTS = "1.0, 0.6, 0.4, 0.25"


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
            connection.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab ('main', 'lexical', 'col')")
            connection.execute("CREATE VIRTUAL TABLE temp.occurrences USING fts5vocab ('main', 'lexical', 'instance')")
        except sqlite3.Error as error:
            raise BrokenIndex(f"Tệp {path.name} của chỉ mục bị hỏng. {REBUILD}") from error
        return cls(connection)

    def close(self) -> None:
        """Commit nothing, release the file."""
        self._connection.close()

    def commit(self) -> None:
        """Make what was added and removed permanent."""
        self._connection.commit()

    def add(self, report: Report, passages: Sequence[Passage]) -> list[int]:
        """The new passages' ids, in order."""
        execute = self._connection.execute
        key = execute(
            "INSERT INTO reports (source, sha256, text, pages, letterhead) VALUES (?, ?, ?, ?, ?)",
            (
                report.source,
                report.sha256,
                report.text,
                json.dumps(report.pages),
                letterhead_to_json(report.letterhead),
            ),
        ).lastrowid
        assert key is not None
        ids = []
        for passage in passages:
            row = execute(
                'INSERT INTO passages (report, start, "end", text, page, kind, section, columns, caption, lead, before,'
                " sheet, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                passage_row(key, passage),
            )
            assert row.lastrowid is not None
            ids.append(row.lastrowid)
            execute(
                "INSERT INTO lexical (rowid, body, body_folded, context, context_folded) VALUES (?, ?, ?, ?, ?)",
                (row.lastrowid, *_fields(report, passage)),
            )
        return ids

    def remove(self, source: str) -> list[int]:
        """The ids of the passages that went; [] for an unknown source."""
        execute = self._connection.execute
        found = execute("SELECT id FROM reports WHERE source = ?", (source,)).fetchone()
        if found is None:
            return []
        ids = [row["id"] for row in execute("SELECT id FROM passages WHERE report = ?", (found["id"],))]
        self._connection.executemany("DELETE FROM lexical WHERE rowid = ?", ((key,) for key in ids))
        execute("DELETE FROM passages WHERE report = ?", (found["id"],))
        execute("DELETE FROM reports WHERE id = ?", (found["id"],))
        return ids

    def hashes(self) -> dict[str, str]:
        """Source → SHA-256 of the file that was read."""
        return {row["source"]: row["sha256"] for row in self._read("SELECT source, sha256 FROM reports")}

    def cards(self) -> tuple[ReportCard, ...]:
        """All reports, by source."""
        return tuple(card_from_row(row) for row in self._read(_CARDS + " ORDER BY source"))

    def text(self, source: str) -> str:
        """The report's whole text; "" for an unknown source."""
        rows = self._read("SELECT text FROM reports WHERE source = ?", (source,))
        return str(rows[0]["text"]) if rows else ""

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets in the report's text at which its pages begin; () for an unknown source."""
        rows = self._read("SELECT pages FROM reports WHERE source = ?", (source,))
        return tuple(json.loads(rows[0]["pages"])) if rows else ()

    def passage_count(self) -> int:
        """Over all reports."""
        return int(self._read("SELECT count(*) AS n FROM passages")[0]["n"])

    def ids_of(self, sources: Iterable[str]) -> list[int]:
        """The passages of these reports."""
        keys = json.dumps(sorted(sources))
        rows = self._read(
            "SELECT id FROM passages WHERE report IN"
            " (SELECT id FROM reports WHERE source IN (SELECT value FROM json_each (?)))",
            (keys,),
        )
        return [row["id"] for row in rows]

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

    def search(self, text: str, limit: int, within: Sequence[str] | None = None) -> dict[int, float]:
        """BM25 of the ``limit`` best passages by id, higher is better; among the reports ``within`` where given.

        A text without any diacritics is compared with the folded columns alone: its accented reading is unknown.
        """
        accented = list(dict.fromkeys(tokens(text)))
        bare = list(dict.fromkeys(folded(accented)))
        if not bare:
            return {}
        match = f"{{body_folded context_folded}} : ({_any(bare)})"
        if accented != bare:
            match += f" OR {{body context}} : ({_any(accented)})"
        scope = ""
        parameters: list[object] = [match]
        if within is not None:
            scope = (
                " AND +rowid IN (SELECT passages.id FROM passages JOIN reports ON reports.id = passages.report"
                " WHERE reports.source IN (SELECT value FROM json_each (?)))"
            )
            parameters.append(json.dumps(sorted(within)))
        rows = self._read(
            f"SELECT rowid, bm25 (lexical, {_WEIGHTS}) AS distance FROM lexical WHERE lexical MATCH ?{scope}"
            " ORDER BY distance LIMIT ?",
            (*parameters, limit),
        )
        return {row["rowid"]: -row["distance"] for row in rows}

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each folded token stands (0 when nowhere)."""
        wanted = sorted(set(terms))
        rows = self._read(
            "SELECT term, doc FROM temp.vocabulary"
            " WHERE col = 'body_folded' AND term IN (SELECT value FROM json_each (?))",
            (json.dumps(wanted),),
        )
        return dict.fromkeys(wanted, 0) | {row["term"]: row["doc"] for row in rows}

    def frequency_within(self, term: str, sources: Iterable[str]) -> int:
        """In how many passages of these reports the folded token stands."""
        rows = self._read(
            "SELECT count(*) AS n FROM temp.occurrences JOIN passages ON passages.id = occurrences.doc"
            " WHERE term = ? AND col = 'body_folded' AND passages.report IN"
            " (SELECT id FROM reports WHERE source IN (SELECT value FROM json_each (?)))",
            (term, json.dumps(sorted(sources))),
        )
        return int(rows[0]["n"])

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right behind this one somewhere, with the number of passages."""
        rows = self._read(
            "SELECT term, doc FROM temp.vocabulary WHERE col = 'body_folded' AND term > ? AND term < ?",
            (f"{syllable}_", f"{syllable}`"),  # "`" is the character after "_"
        )
        pairs = ((row["term"].split("_"), row["doc"]) for row in rows)
        return {parts[1]: count for parts, count in pairs if len(parts) == 2}

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables that stand right before this one somewhere, with the number of passages."""
        ending = f"_{syllable}"
        rows = self._read(
            "SELECT term, doc FROM temp.vocabulary WHERE col = 'body_folded' AND substr (term, ?) = ?",
            (-len(ending), ending),
        )
        pairs = ((row["term"].split("_"), row["doc"]) for row in rows)
        return {parts[0]: count for parts, count in pairs if len(parts) == 2}

    def _read(self, query: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(query, parameters).fetchall()


def context_of(report: Report, passage: Passage) -> str:
    """What a reader knows before reading the sentence: title, place, period, headings, table header."""
    head = report.letterhead
    parts = (
        head.title or "",
        f"{head.place.level} {head.place.name}" if head.place else "",
        str(head.period) if head.period else "",
        *passage.section,
        passage.caption,
        passage.lead,
        passage.before,
        *passage.columns,
    )
    return "\n".join(part for part in parts if part)


def _fields(report: Report, passage: Passage) -> tuple[str, str, str, str]:
    body = (*tokens(passage.text), *(token for full in expand(passage.text) for token in tokens(full)))
    context = tokens(context_of(report, passage))
    return " ".join(body), " ".join(folded(body)), " ".join(context), " ".join(folded(context))


def _any(terms: Sequence[str]) -> str:
    return " OR ".join(f'"{term}"' for term in terms)

"""Lexical search: passages' tokens → BM25, in a Tantivy index on disk. The only file that knows Tantivy.

Four fields (body and context, accented and folded) are scored apart and summed. Tantivy maps its files, so that
processes share them. Asked from Python it goes through all postings of a question's words, some 3 ns each: how many
passages are wanted hardly matters, how often it is asked does. A fifth field holds the body's pairs of syllables, both
ways round, so that neighbours are found without passing over all the figures that stand there.

Words are counted over the whole of an index. Tantivy's index is a list of segments: who may see only some reports
gets one that lists their segments alone (``open`` of several folders, each made by ``copy_to``), so that no count, no
average length and no word of the others has any part in what is found.
"""

import json
import shutil
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

import tantivy
from tantivy import Occur, Query

from errors import REBUILD, BrokenIndex
from index.fusion import best
from index.lexical import Analysed, folded, tokens
from vietnamese.text import fold

# The sentence counts more than its headings, and letters with their diacritics more than without.
_ACCENTED: Mapping[str, float] = MappingProxyType({"body": 1.0, "context": 0.4})
_FOLDED: Mapping[str, float] = MappingProxyType({"body_folded": 0.6, "context_folded": 0.25})
_PAIRS = "pairs"
_FOLLOWS, _LEADS = ">", "<"  # "thu>ngan" and "ngan<thu"
_WRITER_BYTES = 128_000_000
# Removed passages are still counted in the frequencies of words until the index is written anew.
_REMOVED_AT_MOST = 0.01
_REWRITTEN_AT_ONCE = 10_000
_ASKED_AT_FIRST = 16  # times as many as are wanted, for those that equal the last: asking again costs all of it again
_EQUALS_AT_MOST = 20_000
_LIST = "meta.json"  # Tantivy's list of segments
_DIGITS = 3  # scores of one document differ beyond the fifth decimal with the order in which its words are summed


class FullText:
    """The lexical side of an index, by passage and report id. Use ``create`` to build, ``open`` to read."""

    def __init__(self, index: tantivy.Index, folder: Path) -> None:
        self._folder = folder
        self._schema = index.schema
        index.config_reader(reload_policy="manual")
        self._searcher = index.searcher()
        self._index = index
        self._writer: tantivy.IndexWriter | None = None
        self._removed = 0

    @classmethod
    def create(cls, folder: Path) -> "FullText":
        """A new folder to write to, or one that an earlier build made."""
        folder.mkdir(exist_ok=True)
        full_text = cls(tantivy.Index(_schema(), path=str(folder)), folder)
        # One thread: the same passages give the same index.
        full_text._writer = full_text._index.writer(heap_size=_WRITER_BYTES, num_threads=1)
        return full_text

    @classmethod
    def open(cls, folder: Path, *further: Path) -> "FullText":
        """Read-only; usable from several threads. Several folders are one index. Raises BrokenIndex when it is none."""
        # Tantivy locks a folder while it opens it, and may not be allowed to write to this one: it is shown links. Its
        # lock may still be going when opening failed, so that what is left of the links is no error.
        with TemporaryDirectory(ignore_cleanup_errors=True) as links:
            try:
                for path in (path for each in (folder, *further) for path in each.resolve().iterdir()):
                    if path.name != _LIST and not path.name.startswith("."):
                        (Path(links) / path.name).symlink_to(path)
                (Path(links) / _LIST).write_text(_joined([folder, *further]), encoding="utf-8")
                return cls(tantivy.Index.open(links), folder)
            except (ValueError, OSError) as error:
                raise BrokenIndex(f"Không đọc được thư mục {folder.name} của chỉ mục. {REBUILD}") from error

    def copy_to(self, folder: Path, reports: Collection[int]) -> None:
        """A new index of these reports' passages."""
        copy = FullText.create(folder)
        copy._copy(self, Query.const_score_query(_of_reports(self._schema, list(reports)), 0.0))
        copy.commit()

    def add(self, report: int, passages: Iterable[tuple[int, Analysed]]) -> None:
        """The passages of one report, by id."""
        assert self._writer is not None
        for passage, analysed in passages:
            self._writer.add_document(_document(report, passage, " ".join(analysed.body), " ".join(analysed.context)))

    def remove(self, report: int) -> None:
        """All passages of the report."""
        assert self._writer is not None
        self._writer.delete_documents_by_term("report", report)
        self._removed += self._count(_of_reports(self._schema, [report]))

    def commit(self) -> None:
        """Everything on the disk, and the writing over."""
        assert self._writer is not None
        self._writer.commit()
        self._writer.wait_merging_threads()
        self._writer = None
        self._index.reload()
        self._searcher = self._index.searcher()
        if self._removed > _REMOVED_AT_MOST * len(self):
            self._write_anew()
        for path in self._folder.iterdir():
            if path.suffix == ".lock":
                path.unlink()
            else:
                path.chmod(path.stat().st_mode | 0o044)  # Tantivy lets nobody but the builder read its list of files

    def __len__(self) -> int:
        return self._searcher.num_docs

    def search(self, text: str, limit: int, within: Sequence[int] | None = None) -> dict[int, float]:
        """BM25 of the ``limit`` best passages by id, higher is better; among the reports ``within`` where given.

        A text without any diacritics is compared with the folded fields alone: its accented reading is unknown.
        """
        accented = list(dict.fromkeys(tokens(text)))
        bare = list(dict.fromkeys(folded(accented)))
        clauses = self._terms(_FOLDED, bare) + (self._terms(_ACCENTED, accented) if accented != bare else [])
        if not clauses or limit < 1:
            return {}
        query = Query.boolean_query(clauses)
        if within is not None:
            scope = Query.const_score_query(_of_reports(self._schema, within), 0.0)
            query = Query.boolean_query([(Occur.Must, scope), (Occur.Must, query)])
        return best(self._scores(query, limit), limit)

    def holding(self, term: str, limit: int, within: Sequence[int] | None = None) -> list[int]:
        """The ids of ``limit`` passages in which the folded token stands; of the reports ``within`` where given."""
        clauses = [(Occur.Must, Query.term_query(self._schema, "body_folded", term, "basic"))]
        if within is not None:
            clauses.append((Occur.Must, _of_reports(self._schema, within)))
        return sorted(best(self._scores(Query.boolean_query(clauses), limit), limit))

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each folded token stands (0 when nowhere)."""
        return {term: self._searcher.doc_freq("body_folded", term) for term in terms}

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each accented token stands; those that stand nowhere are left out."""
        counts = ((term, self._searcher.doc_freq("body", term)) for term in terms)
        return {term: count for term, count in counts if count}

    def frequency_within(self, term: str, reports: Sequence[int], *, accented: bool = False) -> int:
        """In how many passages of these reports the token stands, folded or as it is spelt."""
        standing = Query.term_query(self._schema, "body" if accented else "body_folded", term, "basic")
        scope = _of_reports(self._schema, reports)
        return self._count(Query.boolean_query([(Occur.Must, standing), (Occur.Must, scope)]))

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables (no numbers) that stand right behind this one somewhere, with the number of passages."""
        return self._neighbours(syllable + _FOLLOWS)

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables (no numbers) that stand right before this one somewhere, with the number of passages."""
        return self._neighbours(syllable + _LEADS)

    def _scores(self, query: Query, limit: int) -> dict[int, float]:
        """The ``limit`` best with all that equal the last of them, since the order of those is Tantivy's own."""
        asked = (limit + 1) * _ASKED_AT_FIRST
        while True:
            found = self._searcher.search(query, asked, count=False).hits
            least = round(found[limit - 1][0], _DIGITS) if len(found) > limit else -inf
            if len(found) < asked or round(found[-1][0], _DIGITS) < least or asked > _EQUALS_AT_MOST:
                break
            asked *= 4
        hits = found[: bisect_right(found, -least, key=lambda hit: -round(hit[0], _DIGITS))]
        ids = self._searcher.fast_field_values("passage", [address for _, address in hits])
        return {int(key or 0): round(score, _DIGITS) for key, (score, _) in zip(ids, hits, strict=True)}

    def _neighbours(self, prefix: str) -> Mapping[str, int]:
        return {pair[len(prefix) :]: count for pair, count in self._searcher.terms_with_prefix(_PAIRS, prefix)}

    def _count(self, query: Query) -> int:
        found: Any = self._searcher.search(query, 1)  # Any: Tantivy's stubs leave ``count`` out
        return int(found.count)

    def _terms(self, weights: Mapping[str, float], terms: Sequence[str]) -> list[tuple[Occur, Query]]:
        return [
            (Occur.Should, Query.boost_query(Query.term_query(self._schema, field, term, "freq"), weight))
            for field, weight in weights.items()
            for term in terms
        ]

    def _write_anew(self) -> None:
        """The same passages in a new index, from the texts that this one keeps."""
        folder = self._folder.with_name(f"{self._folder.name}.new")
        anew = FullText.create(folder)
        anew._copy(self, Query.all_query())
        anew.commit()
        shutil.rmtree(self._folder)
        folder.rename(self._folder)

    def _copy(self, other: "FullText", chosen: Query) -> None:
        assert self._writer is not None
        for document in other._documents(chosen):
            self._writer.add_document(document)

    def _documents(self, chosen: Query) -> Iterator[tantivy.Document]:
        """From the texts that the index keeps, in the order of their passages."""
        last = -1
        while found := self._searcher.search(
            Query.boolean_query([(Occur.Must, chosen), (Occur.Must, self._after(last))]),
            _REWRITTEN_AT_ONCE,
            count=False,
            order_by_field="passage",
            order=tantivy.Order.Asc,
        ).hits:
            for last, address in found:
                kept = self._searcher.doc(address)
                report, body, context = (kept.get_first(field) for field in ("report", "body", "context"))
                yield _document(int(report or 0), last, str(body or ""), str(context or ""))

    def _after(self, passage: int) -> Query:
        return Query.range_query(self._schema, "passage", tantivy.FieldType.Integer, passage, include_lower=False)


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for field in (*_ACCENTED, *_FOLDED):
        builder.add_text_field(field, stored=field in _ACCENTED, tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field(_PAIRS, tokenizer_name="whitespace", index_option="basic")
    builder.add_integer_field("passage", indexed=True, fast=True)
    builder.add_integer_field("report", stored=True, indexed=True)
    return builder.build()


def _joined(folders: Sequence[Path]) -> str:
    """One list of all their segments."""
    lists = [json.loads((folder / _LIST).read_text(encoding="utf-8")) for folder in folders]
    return json.dumps(lists[0] | {"segments": [segment for each in lists for segment in each["segments"]]})


_bare = lru_cache(maxsize=1 << 17)(fold)


def _document(report: int, passage: int, body: str, context: str) -> tantivy.Document:
    bare = [_bare(token) for token in body.split()]
    pairs = (token.partition("_") for token in dict.fromkeys(bare))
    syllables = [(left, right) for left, _, right in pairs if left.isalpha() and right.isalpha()]
    return tantivy.Document(
        body=body,
        context=context,
        body_folded=" ".join(bare),
        context_folded=" ".join(map(_bare, context.split())),
        pairs=" ".join(f"{left}{_FOLLOWS}{right} {right}{_LEADS}{left}" for left, right in syllables),
        passage=passage,
        report=report,
    )


def _of_reports(schema: tantivy.Schema, reports: Sequence[int]) -> Query:
    return Query.term_set_query(schema, "report", list(reports))

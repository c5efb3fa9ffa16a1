"""Files → an index on disk: incremental, and never without a readable index once there was one.

A build copies the current generation, changes in the copy only the reports whose files changed, and then
makes the copy current. Files that cannot be read are refused by name; they never stop the rest. What is embedded is
kept at once (`index/unfinished.py`), from which the next build goes on when this one is killed.
"""

import shutil
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from errors import BrokenIndex, IndexProblem, MissingIndex, NothingToIndex, UnreadableFile
from index.embedder import Embedder, Matrix
from index.fulltext import FullText
from index.hit import ReportCard
from index.lexical import analysed
from index.lock import locked
from index.manifest import (
    FULL_TEXT,
    GENERATION,
    REPORTS,
    VECTORS,
    Manifest,
    check_digests,
    current_generation,
    file_digests,
    file_sizes,
    make_current,
    read_manifest,
    write_manifest,
)
from index.model_text import model_text
from index.plan import Plan, planned
from index.store import Store
from index.unfinished import Unfinished
from index.vectors import Vectors
from index.watch import Progress, Watch
from ingest.files import source_name
from ingest.reader import ReadReport

_EMBEDDED_AT_ONCE = 256
_NOTHING = "Không tìm thấy tệp báo cáo nào đọc được. Hãy chỉ đúng thư mục chứa báo cáo."


class Reader(Protocol):
    """What a build needs of ingestion. ``name`` changes when the same file would be read otherwise."""

    @property
    def name(self) -> str: ...

    def hash(self, path: Path) -> str:
        """Raises UnreadableFile."""
        ...

    def read_all(
        self, files: Sequence[tuple[Path, str]], step: Callable[[], None]
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        """Each file's source with what it holds, or why not, in the order of the files; ``step`` for each page."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """By source. ``refused``: (source, reason). ``duplicates``: (source, the same file that is read in its place).

    ``embedded``: passages whose vectors were computed now. ``cards``: all reports of the index. ``doubts``: (source,
    note) of figures that do not add up.
    """

    read: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    duplicates: tuple[tuple[str, str], ...] = ()
    embedded: int = 0
    passages: int = 0
    cards: tuple[ReportCard, ...] = ()
    doubts: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Draft:
    """The generation under construction. Reports wait until there are enough passages to be embedded together."""

    store: Store
    full_text: FullText
    vectors: Vectors
    embedder: Embedder
    unfinished: Unfinished
    pending: list[ReadReport] = field(default_factory=list)
    waiting: int = 0
    embedded: int = 0

    def add(self, read: ReadReport) -> None:
        self.pending.append(read)
        self.waiting += len(read.passages)
        if self.waiting >= _EMBEDDED_AT_ONCE:
            self.embed()

    def put(self, read: ReadReport, vectors: Matrix) -> None:
        stored = self.store.add(read.report, read.passages)
        words = (analysed(read.report, passage) for passage in read.passages)
        self.full_text.add(stored.report, zip(stored.passages, words, strict=True))
        self.vectors.add(stored.passages, vectors)

    def remove(self, source: str) -> None:
        stored = self.store.remove(source)
        if stored is not None:
            self.full_text.remove(stored.report)
            self.vectors.remove(stored.passages)

    def embed(self) -> None:
        if not self.pending:
            return
        texts = [model_text(read.report.letterhead, passage) for read in self.pending for passage in read.passages]
        vectors = self.embedder.embed_passages(texts)
        start = 0
        for read in self.pending:
            own = vectors[start : start + len(read.passages)]
            self.unfinished.keep(read, own)
            self.put(read, own)
            start += len(read.passages)
        self.embedded += len(texts)
        self.pending.clear()
        self.waiting = 0


def build(
    files: Sequence[tuple[Path, str]],
    folder: Path,
    embedder: Embedder,
    reader: Reader,
    *,
    folders: Sequence[str] = (),
    refused: Sequence[tuple[str, str]] = (),
    readers_of: Callable[[str], Hashable] = lambda _: None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> BuildResult:
    """Make ``folder`` the index of exactly these ``files`` (path, source); ``refused``: what was not even a file;
    ``readers_of``: who sees a source, of which copies are told apart.

    Raises NothingToIndex when none of them can be read (an existing index stays as it is), BusyIndex when
    another build is under way in the folder, IndexProblem when the folder cannot be written to.
    """
    with _written_to(folder):
        result = _build(
            files, folder, embedder, reader, folders=folders, refused=refused, readers_of=readers_of, progress=progress
        )
    return replace(result, refused=tuple(sorted((*result.refused, *refused))))


def _build(
    files: Sequence[tuple[Path, str]],
    folder: Path,
    embedder: Embedder,
    reader: Reader,
    *,
    folders: Sequence[str],
    refused: Sequence[tuple[str, str]],
    readers_of: Callable[[str], Hashable],
    progress: Callable[[Progress], None],
) -> BuildResult:
    if not files:
        said = f"Không đọc được tệp nào. {_listed(refused)}" if refused else _NOTHING
        raise NothingToIndex(said)
    folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        _remove_leftovers(folder)
        previous, manifest = _reusable_generation(folder, embedder, reader)
        known = _known(previous)
        plan = planned(files, reader.hash, known, manifest.refused if manifest else {}, readers_of)
        kept = BuildResult(unchanged=plan.unchanged, removed=plan.gone, duplicates=plan.duplicates)
        same = manifest is not None and plan.refused == manifest.refused
        if previous is not None and manifest is not None and same and not plan.changed and not plan.gone:
            return replace(
                kept,
                refused=_reasons(plan.refused),
                passages=manifest.passages,
                cards=_cards(previous),
                doubts=_doubts(previous),
            )
        with closing(Unfinished(folder, embedder, reader.name)) as unfinished:
            generation = _start_generation(folder, previous)
            draft = _open_draft(generation, embedder, unfinished)
            for source in (*plan.gone, *(source for _, source in plan.changed)):
                draft.remove(source)
            read, turned_down = _read_changed(draft, reader, plan, progress)
            if not read and not plan.unchanged:
                shutil.rmtree(generation)
                raise NothingToIndex(f"Không đọc được tệp nào. {_listed((*_reasons(turned_down), *refused))}")
            draft.embed()
            passages = _finish(folder, generation, draft, folders, turned_down, reader)
            make_current(folder, generation)
        unfinished.remove()
        _remove_leftovers(folder)  # processes that read the old generation keep its open files
        return replace(
            kept,
            read=read,
            refused=_reasons(turned_down),
            embedded=draft.embedded,
            passages=passages,
            cards=_cards(generation),
            doubts=_doubts(generation),
        )


def _read_changed(
    draft: _Draft, reader: Reader, plan: Plan, progress: Callable[[Progress], None]
) -> tuple[tuple[str, ...], dict[str, tuple[str, str]]]:
    read: list[str] = []
    refused = dict(plan.refused)
    watch = Watch({source: _size(path) for path, source in plan.changed}, draft.store.passage_count(), progress)
    unfinished = draft.unfinished
    kept = {source for _, source in plan.changed if unfinished.holds(source, plan.hashes[source])}
    outcomes = reader.read_all([(path, source) for path, source in plan.changed if source not in kept], watch.step)
    for _, source in plan.changed:
        if source in kept:
            draft.embed()  # what came before, so that an interrupted build makes the same index
            found = unfinished.find(source)
            draft.put(*found)
            read.append(source)
            watch.done(source, passages=len(found[0].passages), pages=len(found[0].report.pages))
            continue
        _, outcome = next(outcomes)
        if isinstance(outcome, UnreadableFile):
            refused[source] = (plan.hashes[source], str(outcome))
            watch.done(source)
        else:
            draft.add(outcome)
            read.append(source)
            watch.done(source, passages=len(outcome.passages))
    return tuple(read), refused


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _reasons(refused: Mapping[str, tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((source, reason) for source, (_, reason) in sorted(refused.items()))


def _listed(reasons: Sequence[tuple[str, str]]) -> str:
    return " ".join(f"{source}: {reason}" for source, reason in reasons)


@contextmanager
def _written_to(folder: Path) -> Iterator[None]:
    """What the operating system says against writing there, as our own error."""
    try:
        yield
    except OSError as error:
        raise IndexProblem(
            f"Không ghi được chỉ mục vào “{source_name(str(folder))}” ({error.strerror or error}). Hãy chọn một thư mục"
            " ghi được và còn chỗ trống: --index <thư mục chỉ mục>"
        ) from error


def _reusable_generation(folder: Path, embedder: Embedder, reader: Reader) -> tuple[Path | None, Manifest | None]:
    """The current generation when it can be built upon; a stale or broken one is rebuilt from the files."""
    try:
        generation = current_generation(folder)
        manifest = read_manifest(folder, generation)
        manifest.check(embedder.name, folder)
        check_digests(folder, generation, manifest)
    except IndexProblem:
        return None, None
    return (generation, manifest) if manifest.reader == reader.name else (None, None)


def _known(generation: Path | None) -> dict[str, str]:
    return {card.source: card.sha256 for card in _cards(generation)} if generation is not None else {}


def _cards(generation: Path) -> tuple[ReportCard, ...]:
    with closing(Store.open(generation / REPORTS)) as store:
        return store.cards()


def _doubts(generation: Path) -> tuple[tuple[str, str], ...]:
    with closing(Store.open(generation / REPORTS)) as store:
        return store.doubts()


def _start_generation(folder: Path, previous: Path | None) -> Path:
    numbers = [int(path.name.rpartition("-")[2]) for path in _generations(folder)]
    draft = folder / f"generation-{max(numbers, default=0) + 1}"
    draft.mkdir()
    if previous is not None:
        for name in (REPORTS, VECTORS):
            shutil.copyfile(previous / name, draft / name)
        shutil.copytree(previous / FULL_TEXT, draft / FULL_TEXT)
    return draft


def _generations(folder: Path) -> list[Path]:
    """Our own folders; whatever else lies there is not ours to touch."""
    return [path for path in folder.iterdir() if GENERATION.fullmatch(path.name) and path.is_dir()]


def _remove_leftovers(folder: Path) -> None:
    """What an earlier build left that was killed: an incomplete generation, or the one before the current."""
    try:
        current = current_generation(folder)
    except MissingIndex:
        current = None
    except IndexProblem:
        return
    for path in _generations(folder):
        if path != current:
            shutil.rmtree(path)


def _open_draft(draft: Path, embedder: Embedder, unfinished: Unfinished) -> _Draft:
    path = draft / VECTORS
    vectors = Vectors.read(path) if path.exists() else Vectors(embedder.dimension)
    return _Draft(
        store=Store.create(draft / REPORTS),
        full_text=FullText.create(draft / FULL_TEXT),
        vectors=vectors,
        embedder=embedder,
        unfinished=unfinished,
    )


def _finish(
    folder: Path,
    generation: Path,
    draft: _Draft,
    folders: Sequence[str],
    refused: dict[str, tuple[str, str]],
    reader: Reader,
) -> int:
    """Write everything but the pointer; the number of passages."""
    draft.store.commit()
    reports, passages = len(draft.store.hashes()), draft.store.passage_count()
    draft.store.close()
    draft.full_text.commit()
    if not len(draft.vectors) == len(draft.full_text) == passages:
        raise BrokenIndex(f"Chỉ mục trong “{folder}” không khớp giữa câu và véc-tơ. Hãy xoá thư mục này rồi lập lại.")
    draft.vectors.write(generation / VECTORS)
    write_manifest(
        generation,
        Manifest(
            embedder=draft.embedder.name,
            dimension=draft.embedder.dimension,
            folders=tuple(folders),
            reports=reports,
            passages=passages,
            sizes=file_sizes(generation),
            digests=file_digests(generation),
            refused=refused,
            reader=reader.name,
        ),
    )
    return passages

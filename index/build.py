"""Files → an index on disk: incremental, and never without a readable index once there was one.

A build copies the current generation, changes in the copy only the reports whose files changed, and then
makes the copy current. Files that cannot be read are refused by name; they never stop the rest.
"""

import fcntl
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from errors import BrokenIndex, BusyIndex, IndexProblem, MissingIndex, NothingToIndex, UnreadableFile
from index.embedder import Embedder
from index.fulltext import FullText
from index.lexical import analysed
from index.manifest import (
    FULL_TEXT,
    REPORTS,
    VECTORS,
    Manifest,
    current_generation,
    file_sizes,
    make_current,
    read_manifest,
    write_manifest,
)
from index.model_text import model_text
from index.store import Store
from index.vectors import Vectors
from ingest.report import Passage, Report

_EMBEDDED_AT_ONCE = 256
_GENERATION = re.compile(r"generation-\d+")


class Reader(Protocol):
    """What a build needs of ingestion. ``name`` changes when the same file would be read otherwise."""

    @property
    def name(self) -> str: ...

    def hash(self, path: Path) -> str: ...

    def read(self, path: Path, source: str) -> Report:
        """Raises UnreadableFile."""
        ...

    def passages(self, report: Report) -> tuple[Passage, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """After each step: files done of all files, and which one."""

    done: int
    files: int
    source: str
    passages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildResult:
    """By source. ``refused``: (source, reason). ``embedded``: passages whose vectors were computed now."""

    read: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    embedded: int = 0
    passages: int = 0


@dataclass(slots=True)
class _Draft:
    """The generation under construction."""

    store: Store
    full_text: FullText
    vectors: Vectors
    embedder: Embedder
    pending: list[tuple[int, str]] = field(default_factory=list)
    embedded: int = 0

    def __len__(self) -> int:
        return len(self.vectors) + len(self.pending)

    def add(self, report: Report, passages: Sequence[Passage]) -> None:
        stored = self.store.add(report, passages)
        ids = stored.passages
        self.full_text.add(stored.report, zip(ids, (analysed(report, each) for each in passages), strict=True))
        self.pending += zip(ids, (model_text(report.letterhead, passage) for passage in passages), strict=True)
        if len(self.pending) >= _EMBEDDED_AT_ONCE:
            self.embed()

    def remove(self, source: str) -> None:
        stored = self.store.remove(source)
        if stored is not None:
            self.full_text.remove(stored.report)
            self.vectors.remove(stored.passages)

    def embed(self) -> None:
        if self.pending:
            ids, texts = zip(*self.pending, strict=True)
            self.vectors.add(ids, self.embedder.embed_passages(texts))
            self.embedded += len(ids)
            self.pending.clear()


def build(
    files: Sequence[tuple[Path, str]],
    folder: Path,
    embedder: Embedder,
    reader: Reader,
    *,
    folders: Sequence[str] = (),
    progress: Callable[[Progress], None] = lambda _: None,
) -> BuildResult:
    """Make ``folder`` the index of exactly these ``files`` (path, source).

    Raises NothingToIndex when none of them can be read (an existing index stays as it is), BusyIndex when
    another build is under way in the folder.
    """
    if not files:
        raise NothingToIndex("Không tìm thấy tệp báo cáo nào đọc được. Hãy chỉ đúng thư mục chứa báo cáo.")
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        _remove_leftovers(folder)
        previous, manifest = _reusable_generation(folder, embedder, reader)
        plan = _planned(files, reader, _known_hashes(previous), manifest.refused if manifest else {})
        if manifest is not None and not plan.changed and not plan.gone:
            return BuildResult(unchanged=plan.unchanged, refused=_reasons(plan.refused), passages=manifest.passages)
        generation = _start_generation(folder, previous)
        draft = _open_draft(generation, embedder)
        for source in (*plan.gone, *(source for _, source in plan.changed)):
            draft.remove(source)
        read, refused = _read_changed(draft, reader, plan, progress)
        if not read and not plan.unchanged:
            shutil.rmtree(generation)
            raise NothingToIndex(f"Không đọc được tệp nào. {_listed(_reasons(refused))}")
        draft.embed()
        passages = _finish(folder, generation, draft, folders, refused, reader)
        make_current(folder, generation)
        _remove_leftovers(folder)  # processes that read the old generation keep its open files
        return BuildResult(
            read=read,
            unchanged=plan.unchanged,
            removed=plan.gone,
            refused=_reasons(refused),
            embedded=draft.embedded,
            passages=passages,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """``changed``: new or changed files; ``gone``: sources whose files went; ``refused``: as in the manifest."""

    changed: tuple[tuple[Path, str], ...]
    unchanged: tuple[str, ...]
    gone: tuple[str, ...]
    refused: dict[str, tuple[str, str]]
    hashes: dict[str, str]


def _planned(
    files: Sequence[tuple[Path, str]],
    reader: Reader,
    known: Mapping[str, str],
    refused_before: Mapping[str, tuple[str, str]],
) -> _Plan:
    hashes: dict[str, str] = {}
    refused: dict[str, tuple[str, str]] = {}
    for path, source in files:
        try:
            hashes[source] = reader.hash(path)
        except UnreadableFile as error:
            refused[source] = ("", str(error))
            continue
        before = refused_before.get(source)
        if before is not None and before[0] == hashes[source]:
            refused[source] = before
    sources = [(path, source) for path, source in files if source not in refused]
    return _Plan(
        changed=tuple((path, source) for path, source in sources if hashes[source] != known.get(source)),
        unchanged=tuple(source for _, source in sources if hashes[source] == known.get(source)),
        gone=tuple(sorted(known.keys() - {source for _, source in sources})),
        refused=refused,
        hashes=hashes,
    )


def _read_changed(
    draft: _Draft, reader: Reader, plan: _Plan, progress: Callable[[Progress], None]
) -> tuple[tuple[str, ...], dict[str, tuple[str, str]]]:
    read: list[str] = []
    refused = dict(plan.refused)
    for done, (path, source) in enumerate(plan.changed, start=1):
        try:
            report = reader.read(path, source)
        except UnreadableFile as error:
            refused[source] = (plan.hashes[source], str(error))
        else:
            draft.add(report, reader.passages(report))
            read.append(source)
        progress(Progress(done=done, files=len(plan.changed), source=source, passages=len(draft)))
    return tuple(read), refused


def _reasons(refused: Mapping[str, tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((source, reason) for source, (_, reason) in sorted(refused.items()))


def _listed(reasons: Sequence[tuple[str, str]]) -> str:
    return " ".join(f"{source}: {reason}" for source, reason in reasons)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One build a folder; the lock goes with the process, however that ends."""
    handle = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyIndex(
                f"Một tiến trình khác đang lập chỉ mục trong “{folder}”. Hãy đợi xong rồi thử lại."
            ) from error
        yield
    finally:
        os.close(handle)


def _reusable_generation(folder: Path, embedder: Embedder, reader: Reader) -> tuple[Path | None, Manifest | None]:
    """The current generation when it can be built upon; a stale or broken one is rebuilt from the files."""
    try:
        generation = current_generation(folder)
        manifest = read_manifest(folder, generation)
        manifest.check(embedder.name)
    except IndexProblem:
        return None, None
    return (generation, manifest) if manifest.reader == reader.name else (None, None)


def _known_hashes(generation: Path | None) -> dict[str, str]:
    if generation is None:
        return {}
    store = Store.open(generation / REPORTS)
    try:
        return store.hashes()
    finally:
        store.close()


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
    return [path for path in folder.iterdir() if _GENERATION.fullmatch(path.name) and path.is_dir()]


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


def _open_draft(draft: Path, embedder: Embedder) -> _Draft:
    path = draft / VECTORS
    vectors = Vectors.read(path) if path.exists() else Vectors(embedder.dimension)
    return _Draft(
        store=Store.create(draft / REPORTS),
        full_text=FullText.create(draft / FULL_TEXT),
        vectors=vectors,
        embedder=embedder,
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
            refused=refused,
            reader=reader.name,
        ),
    )
    return passages

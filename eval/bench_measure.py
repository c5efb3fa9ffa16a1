"""One index, measured in a process of its own: how fast it opens and finds, what memory it takes, what it misses."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from eval.bench_corpus import BenchQuestion
from index.embedder import Embedder
from index.fulltext import FullText
from index.manifest import FULL_TEXT, REPORTS, VECTORS, current_generation
from index.search import Index, Query, assembled, open_index
from index.store import Store
from index.vectors import Vectors

_CUTS = (10, 50)
_STATUS = Path("/proc/self/status")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Milliseconds: the median and the 95th percentile; ``busy`` of processor time alone, which other work on the
    machine does not lengthen.
    """

    p50: float
    p95: float
    busy: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """``own``: megabytes of this process alone; ``mapped``: of files, which processes share and the system may drop.

    ``everywhere`` and ``within`` (the reports of one unit): a search without embedding the question.
    ``recall``: the share of the best 10 and 50 hits of an exact search that were found.
    """

    opened: float
    own: float
    mapped: float
    everywhere: Times
    within: Times
    recall: tuple[float, ...]


def measure(folder: Path, embedder: Embedder, questions: Sequence[BenchQuestion]) -> Measured:
    """``embedder`` must know the questions' vectors: the time to embed them is not the index's."""
    before, _ = _memory()
    started = time.perf_counter()
    index = open_index(folder, embedder)
    opened = (time.perf_counter() - started) * 1000
    sources = [card.source for card in index.reports()]
    unit = {each.source: tuple(s for s in sources if s.startswith(_unit(each.source))) for each in questions}
    wide = [Query(question=each.text, terms=each.text) for each in questions]
    narrow = [Query(question=each.text, terms=each.text, within=unit[each.source]) for each in questions]
    everywhere, within = (times_of(index.search, queries) for queries in (wide, narrow))
    own, mapped = _memory()
    return Measured(
        opened=opened,
        own=own - before,
        mapped=mapped,
        everywhere=everywhere,
        within=within,
        recall=_recall(index, _exact(folder, embedder), wide),
    )


def times_of(search: Callable[[Query], object], queries: Sequence[Query]) -> Times:
    """Of the second time that each is asked in turn: the first brings the files into memory."""
    for query in queries:
        search(query)
    taken, busy = [], []
    for query in queries:
        started, idle = time.perf_counter(), time.process_time()
        search(query)
        busy.append((time.process_time() - idle) * 1000)
        taken.append((time.perf_counter() - started) * 1000)
    return percentiles(taken, busy)


def percentiles(milliseconds: Sequence[float], busy: Sequence[float] = ()) -> Times:
    """Raises ValueError for none."""
    if not milliseconds:
        raise ValueError("nothing was measured")
    p50, p95 = np.percentile(milliseconds, (50, 95)).tolist()
    half, most = np.percentile(busy, (50, 95)).tolist() if busy else (0.0, 0.0)
    return Times(p50=p50, p95=p95, busy=(half, most) if busy else None)


def _unit(source: str) -> str:
    return source.partition("/")[0] + "/"


def _exact(folder: Path, embedder: Embedder) -> Index:
    """The same index with every vector compared in full."""
    generation = current_generation(folder)
    return assembled(
        Store.open(generation / REPORTS),
        FullText.open(generation / FULL_TEXT),
        Vectors.read(generation / VECTORS),
        embedder,
    )


def _recall(index: Index, exact: Index, queries: Sequence[Query]) -> tuple[float, ...]:
    shares: list[list[float]] = []
    for query in queries:
        found, wanted = (
            [(hit.passage.source, hit.passage.start) for hit in each.search(query)] for each in (index, exact)
        )
        shares.append([len({*found[:cut]} & {*wanted[:cut]}) / max(1, len(wanted[:cut])) for cut in _CUTS])
    return tuple(np.mean(shares, axis=0).tolist())


def _memory() -> tuple[float, float]:
    """Megabytes of this process, its own and mapped from files; zeros where the system does not tell."""
    if not _STATUS.exists():
        return 0.0, 0.0
    lines = (line.split() for line in _STATUS.read_text(encoding="ascii").splitlines())
    kilobytes = {parts[0]: int(parts[1]) for parts in lines if parts[0] in ("RssAnon:", "RssFile:")}
    return kilobytes["RssAnon:"] / 1024, kilobytes["RssFile:"] / 1024

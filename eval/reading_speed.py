"""How fast pages are read by a build's own reader, all cores at work: printed ones, with tables, and scans.

Printed pages are those of the samples, over and over; scans are those of the test data. Memory is that of all processes
together, each page of memory counted once (PSS), at its highest.
"""

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from eval.reading_score import Measure, ReadingScore
from ingest.reader import FileReader, ReadReport

ROOT = Path(__file__).resolve().parent.parent
_PLAIN = ("samples/reports/mau-cao-loc-2023-02.pdf", "samples/reports/mau-cao-loc-2024-ket-luan.pdf")
_WITH_TABLES = ("tests/fixtures/quarterly.pdf",)
_COPIES = 40
_GIGABYTE = 1024**3


def measure_speed(data: Path) -> ReadingScore:
    """Pages a second against the aims, and 2 GB against the memory that was needed, as a share."""
    scans = sorted([*(data / "signed_pdf").glob("*.pdf"), *(data / "scans").glob("*.pdf")])
    list(_read([ROOT / _PLAIN[0]]))  # the processes start
    with _watched() as memory:
        plain = _pages_a_second([ROOT / name for name in _PLAIN] * _COPIES)
        tables = _pages_a_second([ROOT / name for name in _WITH_TABLES] * _COPIES)
        recognised = _pages_a_second(scans)
    return ReadingScore(
        measures=(
            Measure(name="trang in mỗi giây", value=plain, aim=40, of=len(_PLAIN) * _COPIES),
            Measure(name="trang có bảng mỗi giây", value=tables, aim=10, of=_COPIES),
            Measure(name="trang quét mỗi giây", value=recognised, aim=1.2, of=len(scans)),
            Measure(name="GB bộ nhớ còn dưới mức 2 GB", value=2 - memory.highest / _GIGABYTE, aim=0, of=1),
        ),
        lines=(f"{len(os.sched_getaffinity(0))} nhân xử lý; bộ nhớ cao nhất {memory.highest / _GIGABYTE:.2f} GB",),
    )


def _pages_a_second(paths: Sequence[Path]) -> float:
    started = time.perf_counter()
    pages = sum(_read(paths))
    return pages / (time.perf_counter() - started)


def _read(paths: Sequence[Path]) -> Iterator[int]:
    files = [(path, f"{number}-{path.name}") for number, path in enumerate(paths)]
    for _, outcome in FileReader().read_all(files):
        if isinstance(outcome, ReadReport):
            yield len(outcome.report.pages)


@dataclass(slots=True)
class _Memory:
    highest: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        """Until told to stop."""
        while not self.stop.wait(0.25):
            self.highest = max(self.highest, sum(map(_proportional, _family(os.getpid()))))


@contextmanager
def _watched() -> Iterator[_Memory]:
    memory = _Memory()
    watcher = threading.Thread(target=memory.watch)
    watcher.start()
    try:
        yield memory
    finally:
        memory.stop.set()
        watcher.join()


def _family(pid: int) -> Iterator[int]:
    """The process and all that descend from it."""
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found = children.read_text().split()
        except OSError:  # it has just ended
            continue
        for child in found:
            yield from _family(int(child))


def _proportional(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)

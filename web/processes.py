"""Answers computed in processes of their own, which share one index: as many questions at a time as there are cores.

The server's own process serves pages and keeps limits, log and sessions; what computes is here. A process that dies is
replaced, and the question it had is asked once more.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from threading import Lock

from answer.answer import Answer, Answerer, Turn
from answer.find import Searcher
from index.view import View, Whole
from web.current import CurrentIndex

_KEPT_ANSWERERS = 32

AnswererOver = Callable[[Searcher], Answerer]


class AnswerProcesses:
    """``current`` and ``answerer_over`` are called in each process, so both must be functions of a module."""

    def __init__(self, count: int, current: Callable[[], CurrentIndex], answerer_over: AnswererOver) -> None:
        self._count = count
        self._parts = (current, answerer_over)
        self._lock = Lock()
        self._executor = self._started()

    def over(self, searcher: Searcher) -> "DistantAnswerer":
        """An answerer of what ``searcher`` knows of the index."""
        filtered = isinstance(searcher, View)
        seen = searcher.whole if isinstance(searcher, View) else searcher
        return DistantAnswerer(self, Scope(seen=_sources(seen), asked=_sources(searcher) if filtered else None))

    def answer(self, scope: "Scope", question: str, history: Sequence[Turn]) -> Answer:
        """From these reports alone."""
        executor = self._executor
        try:
            return executor.submit(_answer, scope, question, tuple(history)).result()
        except BrokenProcessPool:
            return self._renewed(executor).submit(_answer, scope, question, tuple(history)).result()

    def close(self) -> None:
        """Ends the processes."""
        self._executor.shutdown(cancel_futures=True)

    def _renewed(self, broken: ProcessPoolExecutor) -> ProcessPoolExecutor:
        """The first thread that notices starts new processes for all."""
        with self._lock:
            if self._executor is broken:
                broken.shutdown(wait=False)
                self._executor = self._started()
            return self._executor

    def _started(self) -> ProcessPoolExecutor:
        threads = max(1, (os.cpu_count() or 1) // self._count)
        arguments = (*self._parts, threads)
        executor = ProcessPoolExecutor(self._count, get_context("spawn"), initializer=_open, initargs=arguments)
        for ready in [executor.submit(_ready) for _ in range(self._count)]:
            ready.result()
        return executor


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The reports that may be seen and, of them, those that a filter leaves; None without one."""

    seen: tuple[str, ...]
    asked: tuple[str, ...] | None = None


class DistantAnswerer:
    """Implements ``Answerer``; the answer comes whole."""

    def __init__(self, processes: AnswerProcesses, scope: Scope) -> None:
        self._processes = processes
        self._scope = scope

    @property
    def name(self) -> str:
        """The answers carry the name of what made them."""
        return "processes"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:
        """One answer."""
        yield self._processes.answer(self._scope, question, history)


class _Process:
    """What one process has opened."""

    def __init__(self, current: CurrentIndex, answerer_over: AnswererOver) -> None:
        self._current = current
        self._answerer_over = answerer_over
        self._answerers = lru_cache(maxsize=_KEPT_ANSWERERS)(self._make)

    def answer(self, scope: Scope, question: str, history: Sequence[Turn]) -> Answer:
        """Of the index as it is now; reports that went with a newer generation are not there."""
        *_, answer = self._answerers(self._current.now().path.name, scope).stream(question, history)
        return answer

    def _make(self, _generation: str, scope: Scope) -> Answerer:
        seen = self._current.now().index.of(scope.seen)
        return self._answerer_over(seen if scope.asked is None else View(seen, scope.asked))


_process: list[_Process] = []  # of this process; filled once, by ``_open``


def _open(current: Callable[[], CurrentIndex], answerer_over: AnswererOver, threads: int) -> None:
    os.environ["OMP_NUM_THREADS"] = str(threads)  # before any library that reads it is loaded
    opened = current()
    warm(answerer_over(opened.now().index))
    _process[:] = [_Process(opened, answerer_over)]


def warm(answerer: Answerer) -> None:
    """Asks a first question, which loads the model and the dictionaries: nobody has to wait for that later."""
    for _ in answerer.stream("tổng thu ngân sách nhà nước?"):
        pass


def _ready() -> bool:
    return bool(_process)


def _answer(scope: Scope, question: str, history: Sequence[Turn]) -> Answer:
    return _process[0].answer(scope, question, history)


def _sources(searcher: Searcher | Whole) -> tuple[str, ...]:
    return tuple(card.source for card in searcher.reports())

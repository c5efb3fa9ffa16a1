"""Answers computed in processes of their own, which share one index: as many at a time as there are processes.

The server's own process serves pages and keeps limits, log and sessions; what computes is here. A process answers one
question at a time. One that dies is replaced, and its question asked once more; one that takes longer than an answer
may take is ended and replaced, and the person told so: nothing goes on that nobody waits for.
"""

import os
import signal
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Thread
from time import monotonic

from answer.answer import Answer, Answerer, Turn
from answer.find import Searcher
from errors import HoidapError, SlowAnswer
from index.view import View, Whole
from web.current import CurrentIndex

_KEPT_ANSWERERS = 32
_START_SECONDS = 300.0
_SETTLING_SECONDS = 0.5  # for an answer that nobody waits for any more: shorter than a new process takes

AnswererOver = Callable[[Searcher], Answerer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The reports that may be seen and, of them, those that a filter leaves; None without one."""

    seen: tuple[str, ...]
    asked: tuple[str, ...] | None = None


Asked = tuple[Scope, str, tuple[Turn, ...]]


@dataclass(frozen=True, slots=True)
class _End:
    """After the last answer. ``error``: ours, to be shown; ``bug``: a traceback."""

    error: HoidapError | None = None
    bug: str = ""


class AnswerProcesses:
    """``current`` and ``answerer_over`` are called in each process, so both must be functions of a module.

    They start in the background: a question that comes before waits for one. ``seconds``: the longest an answer takes.
    """

    def __init__(
        self, count: int, current: Callable[[], CurrentIndex], answerer_over: AnswererOver, *, seconds: float
    ) -> None:
        self._parts = (current, answerer_over, max(1, (os.cpu_count() or 1) // count))
        self._seconds = seconds
        self._ready = False
        self._closed = False
        self._running: set[_Worker] = set()
        # One entry for each process, None for one that could not be started: whoever takes it tries again.
        self._idle: SimpleQueue[_Worker | None] = SimpleQueue()
        for _ in range(count):
            self._replace()

    @property
    def ready(self) -> bool:
        """Whether a question would be answered at once."""
        return self._ready

    def over(self, searcher: Searcher) -> "DistantAnswerer":
        """An answerer of what ``searcher`` knows of the index."""
        if isinstance(searcher, View):
            return DistantAnswerer(self, Scope(seen=_sources(searcher.whole), asked=_sources(searcher)))
        return DistantAnswerer(self, Scope(seen=_sources(searcher)))

    def stream(self, asked: Asked) -> Iterator[Answer]:
        """From these reports alone. Raises SlowAnswer."""
        worker = self._idle.get()
        try:
            worker = worker or self._started()
            try:
                yield from worker.answers(asked, self._seconds)
            except (EOFError, OSError):
                self._end(worker)
                worker = None
                worker = self._started()
                yield from worker.answers(asked, self._seconds)
        finally:
            self._give_back(worker)

    def close(self) -> None:
        """Ends the processes."""
        self._closed = True
        for worker in tuple(self._running):
            self._end(worker)

    def _give_back(self, worker: "_Worker | None") -> None:
        if worker is not None and worker.settled(_SETTLING_SECONDS):
            self._idle.put(worker)
            return
        if worker is not None:
            self._end(worker)
        self._replace()

    def _replace(self) -> None:
        Thread(target=self._start_idle, daemon=True).start()

    def _start_idle(self) -> None:
        worker = None
        with suppress(HoidapError):  # the process itself has said why
            worker = self._started()
        self._idle.put(worker)

    def _started(self) -> "_Worker":
        worker = _Worker(*self._parts)
        self._running.add(worker)
        if self._closed or not worker.opened(_START_SECONDS):
            self._end(worker)
            raise HoidapError("Không khởi động được tiến trình trả lời. Hãy xem nhật ký của máy chủ.")
        self._ready = True
        return worker

    def _end(self, worker: "_Worker") -> None:
        worker.kill()
        self._running.discard(worker)


class DistantAnswerer:
    """Implements ``Answerer``."""

    def __init__(self, processes: AnswerProcesses, scope: Scope) -> None:
        self._processes = processes
        self._scope = scope

    @property
    def name(self) -> str:
        """The answers carry the name of what made them."""
        return "processes"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:
        """As the process's own answerer does."""
        return self._processes.stream((self._scope, question, tuple(history)))


class _Worker:
    """One process, seen from the server. All but ``kill`` are called by one thread at a time."""

    def __init__(self, current: Callable[[], CurrentIndex], answerer_over: AnswererOver, threads: int) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        arguments = (theirs, current, answerer_over, threads)
        self._process: BaseProcess = context.Process(target=_work, args=arguments, daemon=True)
        self._process.start()
        theirs.close()  # so that its end is the end of the pipe
        self._busy = False

    def opened(self, seconds: float) -> bool:
        """Waits until it can answer; False when it does not come to that."""
        try:
            return self._pipe.poll(seconds) and isinstance(self._pipe.recv(), _End)
        except (EOFError, OSError):
            return False

    def answers(self, asked: Asked, seconds: float) -> Iterator[Answer]:
        """Raises SlowAnswer, EOFError or OSError when the process has died, and what the answerer raises."""
        deadline = monotonic() + seconds
        self._pipe.send(asked)
        self._busy = True
        while True:
            if not self._pipe.poll(max(0.0, deadline - monotonic())):
                raise SlowAnswer(
                    f"Câu hỏi này cần hơn {seconds:g} giây nên đã dừng. Hãy hỏi ngắn hơn, nêu rõ một chỉ tiêu, một địa "
                    "phương, một kỳ; nếu vẫn vậy, hãy báo người quản trị."
                )
            told = self._pipe.recv()
            if isinstance(told, _End):
                self._busy = False
                if told.error is not None:
                    raise told.error
                if told.bug:
                    raise RuntimeError(told.bug)
                return
            yield told

    def settled(self, seconds: float) -> bool:
        """Whether it is free for the next question; an answer that was left is given a moment to end."""
        deadline = monotonic() + seconds
        with suppress(EOFError, OSError):
            while self._busy and self._pipe.poll(max(0.0, deadline - monotonic())):
                self._busy = not isinstance(self._pipe.recv(), _End)
        return not self._busy

    def kill(self) -> None:
        """At once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


class _Opened:
    """What one process has opened."""

    def __init__(self, current: CurrentIndex, answerer_over: AnswererOver) -> None:
        self._current = current
        self._answerer_over = answerer_over
        self._answerers = lru_cache(maxsize=_KEPT_ANSWERERS)(self._make)

    def answers(self, asked: Asked) -> Iterator[Answer]:
        """Of the index as it is now; reports that went with a newer generation are not there."""
        scope, question, history = asked
        return self._answerers(self._current.now().path.name, scope).stream(question, history)

    def warm(self) -> None:
        """Asks a first question, which loads the model and the dictionaries: nobody has to wait for that later."""
        for _ in self._answerer_over(self._current.now().index).stream("tổng thu ngân sách nhà nước?"):
            pass

    def _make(self, _generation: str, scope: Scope) -> Answerer:
        seen = self._current.now().index.of(scope.seen)
        return self._answerer_over(seen if scope.asked is None else View(seen, scope.asked))


def _work(pipe: Connection, current: Callable[[], CurrentIndex], answerer_over: AnswererOver, threads: int) -> None:
    """The life of a process: until the server's end of the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends its processes itself
    os.environ["OMP_NUM_THREADS"] = str(threads)  # before the model's libraries, which read it, are loaded
    opened = _Opened(current(), answerer_over)
    opened.warm()
    with suppress(EOFError, OSError):
        pipe.send(_End())
        while True:
            for told in _told(opened, pipe.recv()):
                pipe.send(told)


def _told(opened: _Opened, asked: Asked) -> Iterator[Answer | _End]:
    try:
        yield from opened.answers(asked)
    except HoidapError as error:
        yield _End(error=error)
    except Exception:  # noqa: BLE001  a bug is raised in the server, with its traceback
        yield _End(bug=traceback.format_exc())
    else:
        yield _End()


def _sources(searcher: Searcher | Whole) -> tuple[str, ...]:
    return tuple(card.source for card in searcher.reports())

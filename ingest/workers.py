"""Work on files in processes of their own, several at a time, each under a limit of time and memory.

A file that crashes its process, swells or makes no step for too long costs its own result, never the others'. Results
come in the order of the files, so that the same files always make the same index. What hangs is killed with all that it
started: each worker leads a process group.
"""

import fcntl
import multiprocessing
import os
import pickle
import resource
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from errors import UnreadableFile
from ingest.steps import listening

CRASHED, SLOW, SWOLLEN = "Tệp làm hỏng chương trình đọc", "Đọc mất quá lâu", "Đọc cần quá nhiều bộ nhớ"
"""How the reasons of files begin that the limits stopped, or that ended their process."""

_PRELOADED = ("ingest.reader", "ingest.read", "ingest.passages")
_AHEAD = 16  # results kept for the sake of order, for each worker
_GRACE = 2.0
_OUT_OF_MEMORY = {-signal.SIGKILL, -signal.SIGABRT, -signal.SIGTRAP}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """``seconds``: without a step (a page, a sheet); ``bytes``: of memory that a process may write to."""

    seconds: float = 180.0
    bytes: int = 1_536 * 1024**2


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A file, and the name under which it is cited."""

    path: Path
    source: str


Work = Callable[[Path, str], object]
"""Must be importable from its module, and its result picklable. Raises ``UnreadableFile``."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    said: Path
    number: int | None = None
    stepped: float = 0.0


@dataclass(slots=True)
class _Crew:
    """The processes, the tasks not yet given out, and the results that wait for their turn."""

    work: Work
    limits: Limits
    tasks: Sequence[Task]
    step: Callable[[], None]
    folder: Path
    numbers: Iterator[int] = field(default_factory=count)
    workers: list[_Worker] = field(default_factory=list)
    waiting: deque[int] = field(default_factory=deque)
    done: dict[int, object] = field(default_factory=dict)


def worked_on(
    tasks: Sequence[Task],
    work: Work,
    *,
    processes: int | None = None,
    limits: Limits | None = None,
    step: Callable[[], None] = lambda: None,
) -> Iterator[tuple[Task, object]]:
    """Each task with the result of ``work``, or with the ``UnreadableFile`` that it ended in, in order.

    ``step`` is called for each page that is done. Closing the iterator ends all processes.
    """
    with TemporaryDirectory(prefix="hoidap-") as folder:
        crew = _Crew(work=work, limits=limits or Limits(), tasks=tasks, step=step, folder=Path(folder))
        crew.waiting.extend(range(len(tasks)))
        wanted = processes or len(os.sched_getaffinity(0))
        try:
            for turn, task in enumerate(tasks):
                while turn not in crew.done:
                    while len(crew.workers) < min(wanted, len(tasks) - turn):
                        crew.workers.append(_start(crew))
                    _hand_out(crew, turn)
                    _listen(crew)
                yield task, crew.done.pop(turn)
        finally:
            for worker in crew.workers:
                _end(worker)


def _start(crew: _Crew) -> _Worker:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(_PRELOADED))
    ours, theirs = context.Pipe()
    said = crew.folder / f"{next(crew.numbers)}.txt"
    # A daemon, so that a program that ends by a bug does not wait for it for ever, and with it all its locks.
    process = context.Process(target=_serve, args=(theirs, crew.work, crew.limits.bytes, said), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process=process, connection=ours, said=said)


def _hand_out(crew: _Crew, turn: int) -> None:
    for worker in crew.workers:
        if worker.number is None and crew.waiting and crew.waiting[0] < turn + _AHEAD * len(crew.workers):
            worker.number = crew.waiting.popleft()
            worker.stepped = time.monotonic()
            try:
                worker.connection.send(crew.tasks[worker.number])
            except OSError:  # it died while idle: said when it is listened to
                continue


def _listen(crew: _Crew) -> None:
    """Wait for the next step or result, or until the next limit is reached."""
    busy = [worker for worker in crew.workers if worker.number is not None]
    until = min(worker.stepped for worker in busy) + crew.limits.seconds
    ready = set(wait([worker.connection for worker in busy], timeout=max(0.0, until - time.monotonic())))
    for worker in busy:
        if worker.connection in ready:
            _receive(crew, worker)
        elif time.monotonic() - worker.stepped >= crew.limits.seconds:
            seconds = f"{crew.limits.seconds:g}"
            _give_up(crew, worker, f"{SLOW} ({seconds} giây không thêm được trang nào).")


def _receive(crew: _Crew, worker: _Worker) -> None:
    try:
        said = worker.connection.recv()
    except (EOFError, OSError, pickle.UnpicklingError):
        worker.process.join(_GRACE)
        _give_up(crew, worker, _reason_of(worker))
        return
    worker.stepped = time.monotonic()
    if said is None:
        crew.step()
    elif worker.number is not None:
        crew.done[worker.number] = said
        worker.number = None


def _reason_of(worker: _Worker) -> str:
    """Why a process died, with the last line that it said: the name of a bug, to be passed on."""
    if worker.process.exitcode in _OUT_OF_MEMORY:
        return f"{SWOLLEN}."
    lines = worker.said.read_text(encoding="utf-8", errors="replace").split("\n") if worker.said.exists() else []
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f"{CRASHED}{f' ({last[:200]})' if last else ''}."


def _give_up(crew: _Crew, worker: _Worker, reason: str) -> None:
    if worker.number is not None:
        advice = "Hãy mở tệp bằng phần mềm của nó, lưu lại thành tệp mới hoặc tách nhỏ rồi thử lại."
        crew.done[worker.number] = UnreadableFile(f"{reason} {advice}")
    _end(worker)
    crew.workers.remove(worker)


def _end(worker: _Worker) -> None:
    """The process, and whatever it started (tesseract, LibreOffice)."""
    worker.connection.close()
    if worker.process.pid is not None:
        try:
            os.killpg(worker.process.pid, signal.SIGKILL)
        except ProcessLookupError:  # gone, or killed before it led its group
            worker.process.kill()
    worker.process.join()


def _serve(connection: Connection, work: Work, memory: int, said: Path) -> None:
    """A worker's life: one task after the other, until nobody asks any more."""
    os.setsid()
    _end_with_the_main_process()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the main process ends us
    # What libraries print, and the traceback of a bug.
    output = os.open(said, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    soft = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with listening(lambda: connection.send(None)):
        while True:
            try:
                task: Task = connection.recv()
            except EOFError:
                return
            connection.send(_result(work, task))


def _end_with_the_main_process() -> None:
    """However that ends: the pipe that it holds open then closes, and the kernel sends a signal that ends us."""
    main = multiprocessing.parent_process()
    assert main is not None
    fcntl.fcntl(main.sentinel, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(main.sentinel, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)


def _result(work: Work, task: Task) -> object:
    try:
        return work(task.path, task.source)
    except UnreadableFile as error:
        return error
    except MemoryError:
        return UnreadableFile(f"{SWOLLEN}. Hãy tách thành nhiều tệp nhỏ hơn rồi thử lại.")
    except RecursionError:
        return UnreadableFile("Tệp lồng nhau quá sâu. Hãy mở bằng phần mềm của nó, lưu lại thành tệp mới rồi thử lại.")

"""How much one person may ask, and how many are answered at once: nobody can take the machine for himself.

A bucket holds the questions that a person may ask at once and refills over a minute. Answers are computed a few at a
time, in the order in which they were asked; who would wait too long is told so instead.
"""

import time
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from errors import BusyServer, TooManyRequests

_REMEMBERED = 10_000  # people; the longest unseen are forgotten first


class Buckets:
    """``a_minute`` requests for each key, all at once or spread; 0 means no limit. Safe between threads."""

    def __init__(self, a_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_minute = a_minute
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, key: str) -> None:
        """Raises TooManyRequests with the seconds to wait."""
        if not self._a_minute:
            return
        with self._lock:
            now = self._clock()
            left, since = self._left.pop(key, (float(self._a_minute), now))
            left = min(self._a_minute, left + (now - since) * self._a_minute / 60)
            self._left[key] = (left - 1 if left >= 1 else left, now)
            if len(self._left) > _REMEMBERED:
                self._left.popitem(last=False)
        if left < 1:
            wait = int((1 - left) * 60 / self._a_minute) + 1
            raise TooManyRequests(f"Quá {self._a_minute} lần trong một phút. Hãy thử lại sau {wait} giây.", wait)


class Turnstile:
    """Lets ``at_once`` through; others wait for at most ``patience`` seconds and are let in as they came."""

    def __init__(self, at_once: int, patience: float) -> None:
        self._free = at_once
        self._patience = patience
        self._line: deque[Event] = deque()
        self._lock = Lock()

    @contextmanager
    def passed(self) -> Iterator[None]:
        """Raises BusyServer when the turn does not come."""
        self._enter()
        try:
            yield
        finally:
            self._leave()

    def _enter(self) -> None:
        with self._lock:
            if self._free:
                self._free -= 1
                return
            turn = Event()
            self._line.append(turn)
        if turn.wait(self._patience):
            return
        with self._lock:
            if turn.is_set():  # it came at the last moment
                return
            self._line.remove(turn)
        raise BusyServer("Đang có quá nhiều người hỏi cùng lúc. Hãy thử lại sau ít phút.", 30)

    def _leave(self) -> None:
        """The place goes to whoever has waited longest, never to one who has only just come."""
        with self._lock:
            if self._line:
                self._line.popleft().set()
            else:
                self._free += 1

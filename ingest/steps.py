"""Signs of life: a reader says each page that it is done with, so that a slow file can be told from one that hangs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


def _unheard() -> None:
    """Nobody listens."""


_LISTENER: ContextVar[Callable[[], None]] = ContextVar("listener", default=_unheard)


def step_done() -> None:
    """To be called by a reader after each page, sheet or chapter."""
    _LISTENER.get()()


@contextmanager
def listening(listener: Callable[[], None]) -> Iterator[None]:
    """``listener`` is called at each step within."""
    token = _LISTENER.set(listener)
    try:
        yield
    finally:
        _LISTENER.reset(token)

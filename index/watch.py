"""How far a build is, and how long it will go on, as far as the files' sizes can tell."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_TOLD_AFTER_SECONDS, _TOLD_AFTER_SHARE = 5.0, 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Files done of all, and pages and passages of them; ``source``: the file that was just done, None for a page.

    ``seconds_left``: None as long as too little is known.
    """

    done: int
    files: int
    pages: int
    passages: int
    source: str | None = None
    seconds_left: float | None = None


class Watch:
    """Counts what is done and tells ``show``. ``sizes``: bytes of each source that is to be read."""

    def __init__(
        self,
        sizes: Mapping[str, int],
        passages: int,
        show: Callable[[Progress], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sizes = sizes
        self._all = sum(sizes.values()) or 1
        self._show, self._clock = show, clock
        self._started = clock()
        self._files = self._bytes = self._pages = 0
        self._passages = passages

    def step(self) -> None:
        """A page was read."""
        self._pages += 1
        self._tell(None)

    def done(self, source: str, *, passages: int = 0, pages: int = 0) -> None:
        """A file was read or refused; ``pages``: those that made no step."""
        self._files += 1
        self._bytes += self._sizes[source]
        self._passages += passages
        self._pages += pages
        self._tell(source)

    def _tell(self, source: str | None) -> None:
        elapsed, share = self._clock() - self._started, self._bytes / self._all
        known = elapsed >= _TOLD_AFTER_SECONDS and share >= _TOLD_AFTER_SHARE
        self._show(
            Progress(
                done=self._files,
                files=len(self._sizes),
                pages=self._pages,
                passages=self._passages,
                source=source,
                seconds_left=elapsed / share - elapsed if known else None,
            )
        )

"""The index in a folder as it is now: opened once, and again when a build has made a newer generation current.

Who works with a generation keeps it to the end: its files stay open though their names are gone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from errors import IndexProblem
from index.manifest import Manifest, current_generation, read_manifest
from index.search import Index


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """An opened index, with the folder that it was opened from."""

    path: Path
    index: Index
    manifest: Manifest


class CurrentIndex:
    """May be shared between threads."""

    def __init__(self, folder: Path, opened: Callable[[], Index]) -> None:
        """``opened``: the folder's current index; what it raises is raised, so that a start tells what is wrong."""
        self._folder = folder
        self._opened = opened
        self._opening = Lock()
        self._generation = self._open()

    def now(self) -> Generation:
        """One thread opens a newer generation, the others answer from the old one meanwhile."""
        if self._opening.acquire(blocking=False):
            try:
                if current_generation(self._folder) != self._generation.path:
                    self._generation = self._open()
            except IndexProblem:
                pass  # what is open stays in use while the folder is being restored, moved or mended
            finally:
                self._opening.release()
        return self._generation

    def _open(self) -> Generation:
        while True:
            path = current_generation(self._folder)
            index = self._opened()
            manifest = read_manifest(self._folder, path)
            if path == current_generation(self._folder):
                return Generation(path=path, index=index, manifest=manifest)

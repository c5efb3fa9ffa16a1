"""The full text of an index in cells, of which each reader's own index is made up: words counted over them alone.

Reports that are always seen together are one cell. Their passages are written once more, cell by cell, into a
temporary folder; whoever may see some of the cells gets a full text of those. A question costs no more than before.
"""

import shutil
from collections.abc import Collection, Sequence
from pathlib import Path
from tempfile import mkdtemp
from threading import Lock
from weakref import finalize

from index.fulltext import FullText


class Cells:
    """``cells``: disjoint collections of report ids. Safe between threads."""

    def __init__(self, full_text: FullText, cells: Sequence[Collection[int]]) -> None:
        self._full_text = full_text
        self._cells = tuple(map(frozenset, cells))
        self._folder: Path | None = None
        self._written: dict[frozenset[int], Path] = {}
        self._lock = Lock()

    def of(self, reports: Collection[int]) -> FullText:
        """As if only these reports had been indexed. What is not a whole cell is written for this alone."""
        wanted = frozenset(reports)
        chosen = [cell for cell in self._cells if cell and cell <= wanted]
        rest = wanted.difference(*chosen)
        return FullText.open(*map(self._write, [*chosen, rest] if rest or not chosen else chosen))

    def write(self) -> None:
        """All cells now, where there are several."""
        for cell in self._cells if len(self._cells) > 1 else ():
            self._write(cell)

    def _write(self, cell: frozenset[int]) -> Path:
        with self._lock:
            if self._folder is None:
                self._folder = Path(mkdtemp(prefix="hoidap-"))
                finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            if cell not in self._written:
                folder = self._folder / str(len(self._written))
                self._full_text.copy_to(folder, cell)
                self._written[cell] = folder
            return self._written[cell]

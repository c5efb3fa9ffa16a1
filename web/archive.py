"""The archive behind the screen and the API: the current index, of which each person sees the own part.

A request works with one generation of the index from its beginning to its end. When a build has made a newer one
current, the next request opens that; requests under way keep the old one, whose files stay open though their names are
gone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from errors import IndexProblem
from index.manifest import Manifest, current_generation, read_manifest
from index.view import View, Whole
from web.access import Person, Rules
from web.library import Library

KEPT_LIBRARIES = 64  # one a combination of collections; there are few of them, whatever the number of people

MakeLibrary = Callable[[View, Manifest], Library]


class Archive:
    """Implements ``Libraries`` over the index in ``folder``. May be shared between threads."""

    def __init__(self, folder: Path, opened: Callable[[], Whole], rules: Rules, library: MakeLibrary) -> None:
        """``opened``: the folder's current index; what it raises is raised, so that a start tells what is wrong."""
        self._folder = folder
        self._opened = opened
        self._rules = rules
        self._library = library
        self._lock = Lock()
        self._opening = Lock()
        self._state = self._open()

    def seen_by(self, person: Person) -> Library:
        """The part of the index, as it is now, that the person's collections show."""
        self._renew()
        state = self._state
        with self._lock:
            library = state.libraries.get(person.collections) or self._make(state, person.collections)
            while len(state.libraries) >= KEPT_LIBRARIES:
                del state.libraries[next(iter(state.libraries))]
            state.libraries[person.collections] = library
            return library

    def hidden(self) -> tuple[str, ...]:
        """The reports that are in no collection, for the administrator."""
        return self._rules.unnamed(card.source for card in self._state.whole.reports())

    def _make(self, state: "_State", collections: frozenset[str]) -> Library:
        sources = self._rules.seen(collections, (card.source for card in state.whole.reports()))
        refused = {
            source: state.manifest.refused[source] for source in self._rules.seen(collections, state.manifest.refused)
        }
        return self._library(View(state.whole, sources), replace(state.manifest, refused=refused))

    def _renew(self) -> None:
        """One thread opens the newer generation, the others answer from the old one meanwhile."""
        if self._opening.acquire(blocking=False):
            try:
                if current_generation(self._folder) != self._state.generation:
                    self._state = self._open()
            except IndexProblem:
                return  # what is open stays in use while the folder is being restored, moved or mended
            finally:
                self._opening.release()

    def _open(self) -> "_State":
        while True:
            generation = current_generation(self._folder)
            whole = self._opened()
            manifest = read_manifest(self._folder, generation)
            if generation == current_generation(self._folder):
                return _State(generation=generation, whole=whole, manifest=manifest)


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """One generation, with the libraries made of it by collections."""

    generation: Path
    whole: Whole
    manifest: Manifest
    libraries: dict[frozenset[str], Library] = field(default_factory=dict)

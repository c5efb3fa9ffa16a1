"""The archive behind the screen and the API: the current index, of which each person sees the own part.

A request works with one generation of the index from its beginning to its end.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import PurePosixPath
from threading import Lock

from index.hit import ReportCard
from index.manifest import Manifest
from index.search import Index
from web.access import Person, Rules
from web.current import CurrentIndex, Generation
from web.library import Library

KEPT_LIBRARIES = 64  # one a combination of collections; there are few of them, whatever the number of people

MakeLibrary = Callable[[Index, Manifest], Library]


class Archive:
    """Implements ``Libraries`` over an index. May be shared between threads."""

    def __init__(self, current: CurrentIndex, rules: Rules, library: MakeLibrary) -> None:
        self._current = current
        self._rules = rules
        self._library = library
        self._lock = Lock()
        self._libraries: OrderedDict[tuple[str, frozenset[str]], Library] = OrderedDict()

    def seen_by(self, person: Person) -> Library:
        """The part of the index, as it is now, that the person's collections show."""
        generation = self._current.now()
        key = (generation.path.name, person.collections)
        with self._lock:
            library = self._libraries.pop(key, None) or self._make(generation, person.collections)
            self._libraries[key] = library
            outdated = [known for known in self._libraries if known[0] != generation.path.name]
            for each in outdated or list(self._libraries)[:-KEPT_LIBRARIES]:
                del self._libraries[each]
            return library

    def hidden(self) -> tuple[str, ...]:
        """The reports that are in no collection, for the administrator."""
        return self._rules.unnamed(card.source for card in self._current.now().index.reports())

    def sources(self) -> frozenset[str]:
        """All that the index names, read or refused, for the administrator."""
        now = self._current.now()
        return frozenset((*(card.source for card in now.index.reports()), *now.manifest.refused))

    def _make(self, generation: Generation, collections: frozenset[str]) -> Library:
        cards = generation.index.reports()
        seen = frozenset(self._rules.seen(collections, (card.source for card in cards)))
        sources = _each_once(card for card in cards if card.source in seen)
        refused = generation.manifest.refused
        known = {source: refused[source] for source in self._rules.seen(collections, refused)}
        return self._library(generation.index.of(sources), replace(generation.manifest, refused=known))


def _each_once(cards: Iterable[ReportCard]) -> tuple[str, ...]:
    """Of copies in several collections the first by name: a report that is there twice would answer twice."""
    first: dict[tuple[str, str], str] = {}
    for card in cards:
        first.setdefault((card.sha256, PurePosixPath(card.source).suffix.lower()), card.source)
    return tuple(first.values())

"""Conversations that outlive a reload: kept by the server, given back to the tab and the person that they are of.

A tab names itself by a random number that it forgets when it is closed and when somebody logs out. Another person in
the same tab, or the same one with other rights, begins anew. After some idle hours, or a restart, all is forgotten.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from web.access import Person
from web.conversation import Conversation

IDLE_SECONDS = 4 * 60 * 60
_REMEMBERED = 500  # the longest unused are forgotten first

Key = tuple[str, frozenset[str], str]


class KeptConversations:
    """Safe between threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._kept: OrderedDict[Key, tuple[float, Conversation]] = OrderedDict()
        self._lock = Lock()

    def put(self, person: Person, tab: str, conversation: Conversation) -> None:
        """In place of the tab's earlier one. A tab that could not name itself ("") keeps nothing."""
        if not tab:
            return
        with self._lock:
            self._kept[_key(person, tab)] = (self._clock(), conversation)
            self._kept.move_to_end(_key(person, tab))
            idle = [key for key, (since, _) in self._kept.items() if since + IDLE_SECONDS < self._clock()]
            for key in idle or list(self._kept)[:-_REMEMBERED]:
                del self._kept[key]

    def get(self, person: Person, tab: str) -> Conversation:
        """() where there is none."""
        with self._lock:
            since, conversation = self._kept.get(_key(person, tab), (0.0, ()))
            return conversation if since + IDLE_SECONDS >= self._clock() else ()


def _key(person: Person, tab: str) -> Key:
    return person.name, person.collections, tab

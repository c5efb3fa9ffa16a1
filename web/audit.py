"""The log of who asked what, which reports were cited, who opened which: one file a day, only ever appended to.

A question is on the disk before anything of its answer is shown, and what is cited before the citation is: after a kill
at any moment, whatever a reader has seen stands in the log, also of an answer that was left half-way. What the answer
said is not kept unless that is set.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Lock
from uuid import uuid4

from answer.answer import Answer
from index.journal import append
from web.access import Person

_FILE = re.compile(r"nhat-ky-(\d{4}-\d{2}-\d{2})\.jsonl")


def _now() -> datetime:
    return datetime.now(UTC)


class AuditLog:
    """In ``folder``; files older than ``days`` are removed when a new one begins, none when it is 0."""

    def __init__(
        self, folder: Path, *, days: int, with_answers: bool = False, now: Callable[[], datetime] = _now
    ) -> None:
        self._folder = folder
        self._days = days
        self._with_answers = with_answers
        self._now = now
        self._lock = Lock()
        self._day: date | None = None

    def asked(self, person: Person, question: str) -> str:
        """The entry's identifier, for ``answered``."""
        identifier = uuid4().hex
        self._write("asked", id=identifier, who=person.name, address=person.address, question=question)
        return identifier

    def shown(self, identifier: str, answer: Answer) -> None:
        """Which reports an answer cites that still grows, and may be left before it is whole."""
        self._write("shown", id=identifier, cited=_cited(answer))

    def answered(self, identifier: str, answer: Answer) -> None:
        """Which reports were cited, or why the question was refused."""
        said = {"answer": answer.text} if self._with_answers else {}
        self._write("answered", id=identifier, refused=answer.reason, cited=_cited(answer), **said)

    def opened(self, person: Person, source: str) -> None:
        """Somebody looked at a report itself."""
        self._write("opened", who=person.name, address=person.address, source=source)

    def changed(self, person: Person, event: str, source: str) -> None:
        """``event``: "uploaded" or "deleted"."""
        self._write(event, who=person.name, address=person.address, source=source)

    def _write(self, event: str, **fields: object) -> None:
        at = self._now()
        with self._lock:
            if self._day != at.date():
                self._day = at.date()
                self._expire()
        append(
            self._folder / f"nhat-ky-{at.date().isoformat()}.jsonl", {"at": at.isoformat(), "event": event, **fields}
        )

    def _expire(self) -> None:
        if not self._days or self._day is None or not self._folder.is_dir():
            return
        oldest = self._day - timedelta(days=self._days)
        for path in self._folder.iterdir():
            dated = _FILE.fullmatch(path.name)
            if dated and dated[1] < oldest.isoformat():
                path.unlink(missing_ok=True)


def _cited(answer: Answer) -> list[str]:
    return list(dict.fromkeys(citation.source for citation in answer.citations))

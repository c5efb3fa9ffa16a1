"""What stands between a person and the answers: the limit of questions, the queue, the log and the counters.

Screen and API ask for a person's library and get it from here, so that neither can forget one of them.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from answer.answer import Answer, Turn
from answer.record import Record
from errors import HoidapError, TooManyRequests
from index.filter import EVERYTHING, Filter
from index.hit import ReportCard
from web.access import Person
from web.audit import AuditLog
from web.feedback import Rating
from web.library import Evidence, Libraries, Library, OutlineEntry, Quotation, Refused
from web.limits import Buckets, Turnstile
from web.metrics import Metrics


class Desk:
    """Implements ``Libraries``: each person's library, watched."""

    def __init__(
        self,
        libraries: Libraries,
        *,
        buckets: Buckets,
        turnstile: Turnstile,
        metrics: Metrics,
        log: AuditLog | None = None,
    ) -> None:
        self._libraries = libraries
        self._buckets = buckets
        self._turnstile = turnstile
        self._metrics = metrics
        self._log = log

    def seen_by(self, person: Person) -> "WatchedLibrary":
        """What the person may see; asking is limited and written down."""
        return WatchedLibrary(self._libraries.seen_by(person), person, self)

    def answers(
        self, library: Library, person: Person, question: str, history: Sequence[Turn], chosen: Filter
    ) -> Iterator[Answer]:
        """The library's growing answers; the last one is held back until it is in the log."""
        try:
            with self._metrics.answering():
                self._buckets.take(person.name or person.address)
                identifier = self._log.asked(person, question) if self._log else ""
                last: Answer | None = None
                told: set[str] = set()
                with self._turnstile.passed():
                    for answer in library.stream(question, history, chosen):
                        if last is not None:
                            self._showing(identifier, last, told)
                            yield last
                        last = answer
                assert last is not None
                if self._log:
                    self._log.answered(identifier, last)
        except TooManyRequests:
            self._metrics.outcome("limited")
            raise
        except HoidapError:
            self._metrics.outcome("failed")
            raise
        self._metrics.outcome("refused" if last.refused else "answered")
        yield last

    def _showing(self, identifier: str, answer: Answer, told: set[str]) -> None:
        """An answer that is still growing may be the last that its reader waits for."""
        fresh = {citation.source for citation in answer.citations} - told
        if self._log and fresh:
            self._log.shown(identifier, answer)
            told |= fresh

    def changed(self, person: Person, event: str, source: str) -> None:
        """The person has put a report into the archive, or taken one out."""
        if self._log:
            self._log.changed(person, event, source)

    def opened(self, person: Person, source: str) -> None:
        """The person looks at a report itself."""
        if self._log:
            self._log.opened(person, source)


class WatchedLibrary:
    """A person's library. What changes is told to the desk, all else is the library's own."""

    def __init__(self, library: Library, person: Person, desk: Desk) -> None:
        self._library = library
        self._person = person
        self._desk = desk
        self._opened: set[str] = set()  # a library is made for one request, which opens a report once

    def reports(self) -> tuple[ReportCard, ...]:
        """Those that the person may see."""
        return self._library.reports()

    def refused(self) -> tuple[Refused, ...]:
        """Files that could not be read."""
        return self._library.refused()

    def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
        """Raises TooManyRequests before anything is computed."""
        return self._desk.answers(self._library, self._person, question, history, chosen)

    def evidence(self, quotation: Quotation) -> Evidence | None:
        """Written down: the person reads the report."""
        evidence = self._library.evidence(quotation)
        if evidence is not None:
            self._open(quotation.source)
        return evidence

    def original(self, source: str) -> Path | None:
        """Written down: the person reads the pages or takes the file."""
        path = self._library.original(source)
        if path is not None:
            self._open(source)
        return path

    def outline(self, source: str) -> tuple[OutlineEntry, ...]:
        """Written down: the person reads the report."""
        entries = self._library.outline(source)
        if entries:
            self._open(source)
        return entries

    def doubts(self, source: str) -> tuple[tuple[int, str], ...]:
        """A part of what ``outline`` has opened."""
        return self._library.doubts(source)

    def rate(self, question: str, history: Sequence[Turn], answer: Answer, rating: Rating) -> None:
        """A judgement of an answer."""
        self._library.rate(question, history, answer, rating)

    def record(self, question: str, history: Sequence[Turn], answer: Answer, chosen: Filter = EVERYTHING) -> Record:
        """Of an answer that was given: nothing is asked again."""
        return self._library.record(question, history, answer, chosen)

    def examples(self) -> tuple[str, ...]:
        """Questions to start with."""
        return self._library.examples()

    def page_text(self, source: str, number: int) -> str | None:
        """Written down: the person reads the report."""
        text = self._library.page_text(source, number)
        if text is not None:
            self._open(source)
        return text

    def _open(self, source: str) -> None:
        if source not in self._opened:
            self._opened.add(source)
            self._desk.opened(self._person, source)

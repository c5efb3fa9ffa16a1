"""What the screen asks of the reports, in the screen's own words. The wiring implements it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from answer.answer import Answer, Turn
from answer.record import Record
from index.filter import EVERYTHING, Filter
from index.hit import ReportCard
from ingest.page_image import Box
from web.access import Person
from web.feedback import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A stretch of a report: its ``source`` and the offsets in its text. ``figures``: those to be set off in it."""

    source: str
    start: int
    end: int
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A quotation where it stands: ``before + quote + after`` is one stretch of the report's text."""

    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPage:
    """A page of the original file. ``shape``: its height divided by its width."""

    number: int
    shape: float
    quote: tuple[Box, ...] = ()
    figures: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The table that a quoted row stands in, at most some rows around it. ``cited``: its position in ``rows``."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cited: int
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A quotation in its place: the text around it, its table, its pages where the original file can show them.

    ``page`` is None for formats without pages. ``section``: the headings above it, outermost first, as written.
    ``original``: whether the file is there, unchanged since it was read. ``warning``: what cannot be shown, and why.
    ``doubt``: what of the quotation's figures does not add up.
    """

    report: ReportCard
    quotation: Quotation
    context: Context
    section: tuple[str, ...] = ()
    page: int | None = None
    sheet: str | None = None
    cells: str | None = None
    table: Table | None = None
    pages: tuple[MarkedPage, ...] = ()
    original: bool = False
    warning: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineEntry:
    """A heading of a report. ``depth`` from 0; ``start`` and ``end``: the first sentence below it."""

    heading: str
    depth: int
    page: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A file that could not be read, and why."""

    source: str
    reason: str


class Library(Protocol):
    """The indexed reports and the answerer over them, as one reader may see them. Called from several threads."""

    def reports(self) -> tuple[ReportCard, ...]:
        """Every indexed report; () when there are none."""
        ...

    def refused(self) -> tuple[Refused, ...]:
        """The files that are not indexed because they could not be read."""
        ...

    def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
        """Whole, growing answers from the reports that ``chosen`` admits; at least one, the last one is the answer."""
        ...

    def examples(self) -> tuple[str, ...]:
        """Questions that these reports answer, to start with."""
        ...

    def evidence(self, quotation: Quotation) -> Evidence | None:
        """None when the index has no such stretch of text."""
        ...

    def original(self, source: str) -> Path | None:
        """The file that the report was read from, None when it is gone or has changed since."""
        ...

    def outline(self, source: str) -> tuple[OutlineEntry, ...]:
        """The report's headings, in order."""
        ...

    def doubts(self, source: str) -> tuple[tuple[int, str], ...]:
        """What in the report does not add up, in Vietnamese, each with its page."""
        ...

    def rate(self, question: str, history: Sequence[Turn], answer: Answer, rating: Rating) -> None:
        """Keep a reader's judgement; it is on the disk when this returns."""
        ...

    def record(self, question: str, history: Sequence[Turn], answer: Answer, chosen: Filter = EVERYTHING) -> Record:
        """What the answer to a question came from, of what this reader may see."""
        ...

    def page_text(self, source: str, number: int) -> str | None:
        """The text of a page (from 1); None when there is no such report or page."""
        ...


class Libraries(Protocol):
    """What each person sees of the archive: another person's library may hold other reports."""

    def seen_by(self, person: Person) -> Library:
        """For one request: asked again for the next one, since reports and rights change."""
        ...

"""What the screen asks of the reports, in the screen's own words. The wiring implements it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from answer.answer import Answer, Citation, Turn
from index.hit import ReportCard
from web.access import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A quotation where it stands: ``before + quote + after`` is one stretch of the report's text.

    ``page`` is None for formats without pages. ``section``: the headings above it, outermost first, as written.
    """

    before: str
    quote: str
    after: str
    page: int | None = None
    section: tuple[str, ...] = ()


class Library(Protocol):
    """The indexed reports and the answerer over them. Called from several threads at a time."""

    def reports(self) -> tuple[ReportCard, ...]:
        """Every indexed report; () when there are none."""
        ...

    def stream(self, question: str, history: Sequence[Turn]) -> Iterator[Answer]:
        """Whole, growing answers; at least one, and the last one is the answer."""
        ...

    def context(self, citation: Citation) -> Context:
        """The cited span with some of the report's text around it."""
        ...

    def examples(self) -> tuple[str, ...]:
        """Questions that these reports answer, to start with."""
        ...

    def page_text(self, source: str, number: int) -> str | None:
        """The text of a page (from 1); None when there is no such report or page."""
        ...


class Libraries(Protocol):
    """What each person sees of the archive: another person's library may hold other reports."""

    def seen_by(self, person: Person) -> Library:
        """For one request: asked again for the next one, since reports and rights change."""
        ...

"""The answer and its parts, as every screen, command and harness sees them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, Protocol

from index.hit import Hit, ReportCard

UNREAD_TIME = "thời gian chưa đọc được"
"""How ``Answer.frame`` names a time of the question that nobody here can read."""
Reason = Literal["no_evidence", "wrong_period", "wrong_place", "wrong_indicator", "off_topic"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What the answer really used. ``quote`` is verbatim text of the report, at most 800 characters.

    ``governed_by``: what the passage's paragraph and lead say before it; it may name the quote's time, never a figure.
    ``units``: for a table row, the unit of each of its cells. ``path``: the labels of the rows above it and the
    headers of its columns. ``doubt``: what of its figures does not add up.
    """

    marker: int
    source: str
    page: int
    start: int
    end: int
    quote: str
    section: tuple[str, ...]
    report: ReportCard
    sheet: str | None = None
    cells: str | None = None
    governed_by: str = ""
    units: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFigure:
    """A figure that the answer shows. ``asked``: it answers the question; else it is context."""

    text: str
    value: Decimal
    unit: str
    citation: int
    asked: bool
    computed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """One compared figure: whose or of when (``label``), the figure as the answer shows it, and its citation."""

    label: str
    text: str
    value: Decimal
    citation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Figures of one indicator in one unit, side by side: of several places, or of one place in the order of time.

    ``note``: why they may not be compared without care (another scope, another kind of figure), "" when they may.
    """

    kind: Literal["comparison", "trend"]
    title: str
    unit: str
    rows: tuple[SeriesRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """An earlier question of the same conversation, with the answer's text."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """``shown`` is what the answerer saw, ``citations`` what it used: never confuse them.

    ``text``: paragraphs divided by a blank line, the first one the direct answer; "[1]" markers point at
    ``citations``; "**…**" sets the asked figure off. ``reason`` is None unless refused.
    ``frame``: how the question was understood, name and Vietnamese value, for display.
    ``series``: the compared figures, where a comparison or a trend was asked. ``notes``: what was degraded or
    completed, in Vietnamese.
    """

    question: str
    text: str
    reason: Reason | None = None
    figures: tuple[AnswerFigure, ...] = ()
    citations: tuple[Citation, ...] = ()
    shown: tuple[Hit, ...] = ()
    frame: tuple[tuple[str, str], ...] = ()
    series: Series | None = None
    notes: tuple[str, ...] = ()
    answerer: str = ""
    milliseconds: float = 0.0

    @property
    def refused(self) -> bool:
        return self.reason is not None

    @property
    def for_unread_time(self) -> bool:
        """Refused because nobody here can read the time that the question names, whatever the reports tell."""
        return self.reason == "wrong_period" and UNREAD_TIME in dict(self.frame)


class Answerer(Protocol):
    """Answers from hits. ``stream`` yields whole, growing answers; the last one is the answer."""

    @property
    def name(self) -> str: ...

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]: ...

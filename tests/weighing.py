"""Figures weighed by hand: what is found for a question in sentences or rows that a test writes itself.

Every word is as rare as every other, so that shares can be counted on the fingers.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from answer.find import Finding, Search
from answer.frame import frame_of
from answer.match import Fit
from answer.ranking import Ranked, figures_of, ranked
from answer.sought import asked_periods
from index.hit import Hit, ReportCard
from ingest.report import Letterhead, Passage
from tests.reports import month
from vietnamese.periods import Period
from vietnamese.places import Place

PLACE = Place(name="Đông Sơn", level="huyện")
APRIL = month(2025, 4)


def prose(text: str, *, lead: str = "", before: str = "", section: tuple[str, ...] = ()) -> Passage:
    return Passage(source="a.txt", start=0, end=len(text), text=text, page=1, lead=lead, before=before, section=section)


def row(text: str, columns: tuple[str, ...], units: tuple[str, ...] = (), *, parents: tuple[str, ...] = ()) -> Passage:
    return Passage(
        source="a.xlsx",
        start=0,
        end=len(text),
        text=text,
        page=1,
        kind="row",
        columns=columns,
        units=units,
        parents=parents,
    )


def card(source: str = "a.txt", place: Place | None = PLACE, period: Period | None = APRIL) -> ReportCard:
    letterhead = Letterhead(place=place, period=period, issued=date(2025, 4, 17))
    return ReportCard(source=source, sha256="0", letterhead=letterhead, pages=1, passages=1)


def found(question: str, passages: Sequence[Passage], report: ReportCard | None = None) -> Search:
    """A search that found these passages, each half as well as can be."""
    report = report or card()
    frame = frame_of(question, (PLACE,))
    findings = tuple(
        Finding(
            hit=Hit(passage=each, report=report, score=0.5, lexical=0.25, dense=0.75),
            fit=Fit(time=1.0, place=1.0, period=APRIL),
            covered=1.0,
            age=0.0,
            score=3.0,
        )
        for each in passages
    )
    return Search(frame=frame, asked=asked_periods(frame.periods, (report,)), findings=findings, rarity={})


def figures(question: str, *texts: str) -> tuple[Search, tuple[Ranked, ...]]:
    """All figures of these sentences of one report, best first."""
    apart = (replace(prose(each), start=1_000 * at, end=1_000 * at + len(each)) for at, each in enumerate(texts))
    search = found(question, tuple(apart))
    return search, ranked(search, figures_of(search))


def scored(each: Ranked, score: float) -> Ranked:
    """The same figure with another score."""
    return replace(each, features={**each.features, "told": score}, weights={"told": 1.0})


def figure(question: str, passage: Passage | str, text: str, report: ReportCard | None = None) -> Ranked:
    """The figure that a passage writes as ``text``; a StopIteration where it may not answer at all."""
    search = found(question, [prose(passage) if isinstance(passage, str) else passage], report)
    return next(each for each in ranked(search, figures_of(search)) if each.candidate.figure.text == text)

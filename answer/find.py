"""Frame + index → the passages that may answer, best first, each with how it fits what was asked.

Similarity finds candidates; matching the frame (indicator, period, place, kind) decides between near-identical ones.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Protocol

from answer.breakdown import opener_of
from answer.defined import shortened, spelt_out
from answer.frame import Frame
from answer.held import telling_syllables
from answer.kinds import kinds_in
from answer.match import PARTLY, Fit, context_text, place_fit, time_fit
from answer.names import sources_of_one_storm, storms_by_number
from answer.sought import Sought, date_of, fitting_reports, sought
from answer.spelling import mended
from answer.spoken import spoken_periods
from answer.standing_crop import standing_crops
from answer.telling_part import period_of_part
from answer.terms import Zone, coverage, rarities, zone
from answer.units import answers_unit
from index.hit import Hit, ReportCard
from index.search import Query
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.periods import Period, PeriodMention
from vietnamese.places import Place
from vietnamese.text import fold

_LIMIT, _READ_FOR_STORMS = 60, 20
_ALL = 2**31
_RELATED = 0.5
_EMPTY = 1.0
"""The most that a word can weigh which says nothing by itself."""
NO_FIGURES = frozenset(("date", "fact", "reason"))


class Searcher(Protocol):
    """What finding needs of an index."""

    def reports(self) -> tuple[ReportCard, ...]:
        """All reports, by source."""

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The best ``query.limit`` passages, best first."""

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end`` of its text, in order."""

    def text(self, source: str) -> str:
        """The report's whole text; "" for an unknown source."""

    def page_starts(self, source: str) -> tuple[int, ...]:
        """The offsets in the report's text at which its pages begin; () for an unknown source."""

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each folded token stands."""

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        """In how many passages each accented token stands; without those that stand nowhere."""

    def followers(self, syllable: str) -> Mapping[str, int]:
        """Folded syllables right behind a folded one somewhere, each with its number of passages."""

    def leaders(self, syllable: str) -> Mapping[str, int]:
        """The same of those right before it."""

    def holding(self, pair: str) -> tuple[Passage, ...]:
        """Some passages in which two folded syllables ("giai_ngan") stand side by side."""

    def passage_count(self) -> int:
        """Over all reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A hit with its fit. ``covered``: share of the indicator that sentence, headings and title cover.

    ``age``: years that the report's time lies before the newest one's, at most 3.
    """

    hit: Hit
    fit: Fit
    covered: float
    age: float
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """All that was found for a frame. ``asked``: the calendar spans that would answer, () when any would.

    ``known``: the neighbouring syllables of the indicator that some report holds side by side. ``reports``: the
    sources of those that the question names by their time and asks for no other time: all that they tell is of it.
    ``storms``: see ``storms_by_number``; ``of_one_storm``: see ``sources_of_one_storm``; ``crops``: see
    ``standing_crops``.
    """

    frame: Frame
    asked: tuple[Period, ...]
    findings: tuple[Finding, ...]
    rarity: Mapping[str, float]
    known: frozenset[tuple[str, str]] = frozenset()
    reports: frozenset[str] = frozenset()
    storms: frozenset[tuple[str, str, str]] = frozenset()
    of_one_storm: frozenset[str] = frozenset()
    crops: Mapping[tuple[str, int], str] = field(default_factory=dict)

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Best first, scored by the ranking that decided."""
        return tuple(
            Hit(
                passage=each.hit.passage,
                report=each.hit.report,
                score=each.score,
                lexical=each.hit.lexical,
                dense=each.hit.dense,
            )
            for each in self.findings
        )


def find(frame: Frame, searcher: Searcher, mentions: Sequence[PeriodMention] | None = None) -> Search:
    """Rank the index's passages for ``frame``; ``mentions`` (default: the frame's) are the periods asked for."""
    cards = searcher.reports()
    phrases = spelt_out(frame.phrases, frame.question, searcher)
    frame = replace(frame, phrases=mended(phrases, searcher))
    what = sought(frame, frame.periods if mentions is None else mentions, cards)
    frame = _aiming(frame, what.asked, cards)
    hits = _candidates(frame, what, searcher, cards)
    phrases = shortened(frame.phrases, (hit.passage for hit in hits))
    if phrases != frame.phrases:
        frame = replace(frame, phrases=phrases)
        hits = _candidates(frame, what, searcher, cards)
    hits = _of_named_documents(frame, hits, searcher, cards)
    rarity = _rarity(frame, searcher)
    newest = max((date_of(card) for card in cards), default=date.min)
    found = {_key(hit): _finding(frame, what, rarity, newest, hit) for hit in hits}
    if what.asked and frame.places and not any(_may_answer(each) for each in found.values()):
        # Nothing of that place and time: what is told of the place at other times comes nearest.
        for hit in _within(frame, fitting_reports(frame, (), cards), searcher, cards):
            found.setdefault(_key(hit), _finding(frame, what, rarity, newest, hit))
    ranked = sorted(found.values(), key=lambda each: (-each.score, each.hit.passage.source, each.hit.passage.start))
    return Search(
        frame=frame,
        asked=what.asked,
        findings=tuple(ranked),
        rarity=rarity,
        known=_known_pairs(frame, searcher),
        reports=what.only,
        storms=storms_by_number(frame.proper, searcher) if frame.proper else frozenset(),
        of_one_storm=_of_one_storm(frame, ranked[:_READ_FOR_STORMS], searcher) if frame.numbered else frozenset(),
        crops=standing_crops(frame.said, (each.hit.passage for each in ranked), searcher),
    )


def _of_one_storm(frame: Frame, findings: Sequence[Finding], searcher: Searcher) -> frozenset[str]:
    sources = dict.fromkeys(each.hit.passage.source for each in findings)
    return sources_of_one_storm(frame.numbered, sources, searcher.text)


def _aiming(frame: Frame, asked: Sequence[Period], cards: Sequence[ReportCard]) -> Frame:
    """What is asked of a year that lies ahead of all reports can only be a target."""
    known = max((date_of(card) for card in cards), default=date.max)
    ahead = bool(asked) and all(want.start.year > known.year for want in asked)
    return replace(frame, kinds=frame.kinds | {"mục tiêu"}) if ahead else frame


def known_places(searcher: Searcher) -> tuple[Place, ...]:
    """The places that the index's own reports are about."""
    places = (card.letterhead.place for card in searcher.reports())
    return tuple(dict.fromkeys(place for place in places if place is not None))


# What a letterhead says without naming it: it gives the number, the date and the issuer in a fixed layout.
_LETTERHEAD_SAYS = "số ký hiệu, ngày tháng ban hành, ngày ký, phát hành, cơ quan ban hành, người ký"


def zones_of(passage: Passage, card: ReportCard) -> tuple[Zone, ...]:
    """Where a passage may cover the indicator: in itself best, then in its headings, then in its report's title."""
    head = card.letterhead
    implied = _LETTERHEAD_SAYS if passage.kind == "letterhead" else ""
    # The title of a table names its total.
    titles = (*passage.section, passage.caption) if passage.kind == "row" and not passage.parents else ()
    return (
        zone(1.0, passage.text, *passage.columns, *passage.parents, *titles, implied),
        zone(0.75, passage.lead, opener_of(passage), passage.before),
        zone(0.7, *passage.section, passage.caption),
        zone(0.5, head.title or "", head.number or "", head.kind or "", head.place.level if head.place else ""),
    )


def _rarity(frame: Frame, searcher: Searcher) -> Mapping[str, float]:
    """By the reports' own words. What says nothing by itself counts little, however seldom reports say it ("vậy")."""
    terms = {syllable for phrase in frame.phrases for way in (phrase.syllables, *phrase.others) for syllable in way}
    rarity = rarities(searcher.document_frequencies(terms), searcher.passage_count())
    telling = {syllable for phrase in frame.phrases for syllable in telling_syllables(phrase)}
    return {term: value if term in telling else min(value, _EMPTY) for term, value in rarity.items()}


def _known_pairs(frame: Frame, searcher: Searcher) -> frozenset[tuple[str, str]]:
    pairs = {pair for phrase in frame.phrases for pair in pairwise(phrase.syllables)}
    counts = searcher.document_frequencies(f"{left}_{right}" for left, right in pairs)
    return frozenset((left, right) for left, right in pairs if counts[f"{left}_{right}"])


def _candidates(frame: Frame, what: Sought, searcher: Searcher, cards: Sequence[ReportCard]) -> tuple[Hit, ...]:
    """From all reports, and once more from those of the asked place and period alone.

    Reports that the question names by their number or their time are the only ones that are asked.
    """
    if what.named:
        return searcher.search(_query(frame, what.named))
    hits = {_key(hit): hit for hit in searcher.search(_query(frame, None))}
    for hit in _within(frame, fitting_reports(frame, what.asked, cards), searcher, cards):
        hits.setdefault(_key(hit), hit)
    return tuple(hits.values())


def _of_named_documents(
    frame: Frame, hits: tuple[Hit, ...], searcher: Searcher, cards: Sequence[ReportCard]
) -> tuple[Hit, ...]:
    """Of a document whose number no letterhead has, only those reports tell that name it or have no number."""
    if not frame.numbers or any(card.letterhead.number in frame.numbers for card in cards):
        return hits
    kinds = fold(frame.question)

    @cache
    def may_tell(source: str, kind: str | None) -> bool:
        unnumbered = kind is not None and fold(kind) in kinds
        told = (passage.text for passage in searcher.passages(source, 0, _ALL))
        return unnumbered or any(number in text for text in told for number in frame.numbers)

    def known(hit: Hit) -> str | None:
        return None if hit.report.letterhead.number else hit.report.letterhead.kind

    return tuple(hit for hit in hits if may_tell(hit.passage.source, known(hit)))


def _within(frame: Frame, sources: tuple[str, ...], searcher: Searcher, cards: Sequence[ReportCard]) -> tuple[Hit, ...]:
    """The best of some reports alone; none where these are all, which were searched already."""
    return searcher.search(_query(frame, sources)) if 0 < len(sources) < len(cards) else ()


def _may_answer(finding: Finding) -> bool:
    return finding.covered >= _RELATED and finding.fit.time >= PARTLY and finding.fit.place > 0


def _query(frame: Frame, within: tuple[str, ...] | None) -> Query:
    return Query(question=frame.question, terms=frame.search_terms or frame.question, within=within, limit=_LIMIT)


def _key(hit: Hit) -> tuple[str, int]:
    return hit.passage.source, hit.passage.start


def _finding(frame: Frame, what: Sought, rarity: Mapping[str, float], newest: date, hit: Hit) -> Finding:
    fit = _fit(frame, what, rarity, hit)
    covered = coverage(frame.phrases, zones_of(hit.passage, hit.report), rarity)
    age = min(3.0, (newest - date_of(hit.report)).days / 365)
    score = (
        hit.score
        + 1.5 * covered
        + 1.0 * fit.time
        + 1.0 * fit.place
        + 0.3 * _kind_fit(frame, hit.passage)
        + 0.5 * _holds_what_is_asked(frame, hit.passage)
        + _number_fit(frame, hit)
        - 0.1 * age
    )
    return Finding(hit=hit, fit=fit, covered=covered, age=age, score=score)


def _fit(frame: Frame, what: Sought, rarity: Mapping[str, float], hit: Hit) -> Fit:
    """The best of the periods that the sentence speaks of, or its part that tells a fact; the report's where it names
    none. What a named report tells of other times fits in part."""
    report = hit.report.letterhead.period
    options = spoken_periods(hit.passage, report)
    part = period_of_part(hit.passage, report, frame.phrases, rarity) if frame.asked in NO_FIGURES else None
    options = (*options, part) if part is not None else options
    time, period = max(
        (
            (time_fit(what.asked, spoken, report, whole_year=frame.whole_year, so_far=frame.so_far), spoken.period)
            for spoken in options
        ),
        key=lambda option: option[0],
    )
    if hit.passage.source in what.only:
        time = max(time, PARTLY)
    return Fit(time=time, place=place_fit(frame.places, context_text(hit.passage), hit.report), period=period)


def _kind_fit(frame: Frame, passage: Passage) -> float:
    if not frame.kinds:
        return 0.5
    return len(frame.kinds & kinds_in("\n".join((passage.text, *passage.columns)))) / len(frame.kinds)


def _holds_what_is_asked(frame: Frame, passage: Passage) -> float:
    if frame.asked in NO_FIGURES:
        return 0.5
    figures = find_figures(passage.text)
    if not figures:
        return 0.0
    return 1.0 if any(answers_unit(frame.units, figure.unit) for figure in figures) else 0.3


def _number_fit(frame: Frame, hit: Hit) -> float:
    number = hit.report.letterhead.number
    if not frame.numbers or number is None:
        return 0.0
    own = 1.0 if number in frame.numbers else 0.0
    return own + (0.5 if own and hit.passage.kind == "letterhead" and frame.asked == "date" else 0.0)

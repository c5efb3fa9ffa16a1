"""Frame + the reports' letterheads → the times that are asked for, and the reports that may tell of them.

What an index holds decides what a question may mean: the year that it leaves out, the report that it names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from answer.frame import Frame
from answer.named_reports import is_periodic, reports_of
from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.periods import Period, PeriodKind, PeriodMention
from vietnamese.places import Place, same_place

_AHEAD, _AFTERWARDS = timedelta(days=31), timedelta(days=45)
_SUMMED_UP: frozenset[PeriodKind] = frozenset(("until", "months"))
_PERIODIC: frozenset[PeriodKind] = frozenset(("month", "quarter", "months", "year"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What the reports make of a question. ``asked``: the calendar spans that would answer, () when any would.

    ``named``: the sources of the reports that it names by number or time, () when it names none that there is;
    ``only``: those of them that it names by their time and asks for no other, so that all they tell is of it.
    """

    asked: tuple[Period, ...]
    named: tuple[str, ...] = ()
    only: frozenset[str] = frozenset()


def sought(frame: Frame, mentions: Sequence[PeriodMention], cards: Sequence[ReportCard]) -> Sought:
    """What a question about ``mentions`` asks of the reports: its times, and the reports that it names."""
    numbered = tuple(card.source for card in cards if frame.numbers and card.letterhead.number in frame.numbers)
    naming = {mention.start for mention in frame.reports}
    by_time = [mention for mention in mentions if mention.start in naming] or frame.reports
    periodic = all(is_periodic(frame.question, mention) for mention in by_time)
    mine = _of_places(frame, cards)
    dated = reports_of(asked_periods(by_time, cards, mine), mine, periodic=periodic)
    open_ended = all(mention.start in naming for mention in mentions) and bool(dated or numbered)
    asked = () if open_ended and not periodic else asked_periods(mentions, cards, mine)
    return Sought(asked=asked, named=numbered or dated, only=frozenset(dated if open_ended else ()))


def _of_places(frame: Frame, cards: Sequence[ReportCard]) -> tuple[ReportCard, ...]:
    """The reports of the asked places; all where none is of one of them, or none is asked."""
    named = (*frame.places, *frame.around)
    mine = (card for card in cards if any(_is_of(place, card.letterhead) for place in named))
    return tuple(mine) or tuple(cards)


def _is_of(place: Place, head: Letterhead) -> bool:
    return head.place is not None and same_place(place, head.place)


def asked_periods(
    mentions: Sequence[PeriodMention], cards: Sequence[ReportCard], mine: Sequence[ReportCard] = ()
) -> tuple[Period, ...]:
    """The spans that the mentions may mean: in the year that was said, else in each year that has reports.

    "Tháng này" is that of the newest periodic report of ``mine``, the asked place's, else of all.
    """
    newest = _newest_time(mine, cards)
    if newest is None:
        return ()
    years = sorted({period.end.year for period in _times_of(cards)}, reverse=True)
    spans: list[Period] = []
    for mention in mentions:
        if mention.year is not None or mention.relative:
            references = [newest]
        else:
            references = [Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31)) for year in years]
        spans += [span for span in (mention.resolve(reference) for reference in references) if span is not None]
    return tuple(dict.fromkeys(spans))


def _newest_time(mine: Sequence[ReportCard], cards: Sequence[ReportCard]) -> Period | None:
    """What "now" is: the time of the newest report that comes every month, quarter or year, else of any document."""
    every = _times_of(cards)
    periodic = ([time for time in _times_of(group) if time.kind in _PERIODIC] for group in (mine, cards))
    times: Sequence[Period] = next((group for group in periodic if group), every)
    return max(times, key=lambda time: time.end, default=None)


def _times_of(cards: Sequence[ReportCard]) -> list[Period]:
    """What the documents are on; a plan's time is none that has come."""
    return [card.letterhead.period for card in cards if card.letterhead.period is not None and not plans_ahead(card)]


def fitting_reports(frame: Frame, asked: Sequence[Period], cards: Sequence[ReportCard]) -> tuple[str, ...]:
    """The reports of the asked place and period, or of the asked number. Thousands share a place or a period."""

    @cache
    def of_place(own: Place | None) -> bool:
        named = (*frame.places, *frame.around)
        return not named or (own is not None and any(same_place(place, own) for place in named))

    @cache
    def of_time(own: Period | None) -> bool:
        return not asked or (own is not None and any(_may_tell(want, own) for want in asked))

    def fits(head: Letterhead) -> bool:
        if frame.numbers and head.number is not None:
            return head.number in frame.numbers
        return of_place(head.place) and of_time(head.period)

    return tuple(card.source for card in cards if fits(card.letterhead))


def _may_tell(asked: Period, report: Period) -> bool:
    """Whether a report may speak of a time: it covers it, ends with it or soon after, or plans it a month before.

    What was summed up until November the report of March cannot tell.
    """
    covered = report.start <= asked.start and asked.end <= report.end
    first = asked.end if asked.kind in _SUMMED_UP else asked.start
    return covered or first - _AHEAD <= report.end <= asked.end + _AFTERWARDS


def date_of(card: ReportCard) -> date:
    """When a report is news: the end of its time; a plan's is the day on which it was issued."""
    head = card.letterhead
    if head.issued is not None and plans_ahead(card):
        return head.issued
    return head.period.end if head.period else head.issued or date.min


def plans_ahead(card: ReportCard) -> bool:
    """A plan for 2026–2030 of 2025 is no news of 2030."""
    head = card.letterhead
    return head.period is not None and head.issued is not None and head.period.end > head.issued + _AFTERWARDS

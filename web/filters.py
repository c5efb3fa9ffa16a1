"""Which filters the reader may choose from, and what a choice means. Pure: report cards in, options out.

A choice comes back from the page as the text of its option; what is no option is refused, not guessed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from errors import UsageError
from index.filter import Filter
from index.hit import ReportCard
from vietnamese.calendar import Period, month_span
from vietnamese.places import Place
from vietnamese.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Each option's text with what it means, in the order in which they are offered."""

    places: Mapping[str, Place]
    periods: Mapping[str, Period]
    kinds: Mapping[str, str]


def options_of(cards: Sequence[ReportCard]) -> Options:
    """Places and kinds by name; whole years, then the reports' own periods, the newest first."""
    heads = [card.letterhead for card in cards]
    places = {str(head.place): head.place for head in heads if head.place is not None}
    own = {str(head.period): head.period for head in heads if head.period is not None}
    years = sorted({period.end.year for period in own.values()}, reverse=True)
    whole = [month_span(year, 1, 12) for year in years]
    narrower = sorted(own.values(), key=lambda period: (period.end, period.start), reverse=True)
    return Options(
        places={name: places[name] for name in sorted(places, key=fold)},
        periods={str(period): period for period in (*whole, *narrower)},
        kinds={kind: kind for kind in sorted({head.kind for head in heads if head.kind}, key=fold)},
    )


def chosen_filter(options: Options, choice: Mapping[str, str]) -> Filter:
    """``choice``: {"place": …, "period": …, "kind": …} with "" for all. Raises UsageError for anything else."""
    try:
        place, period, kind = (choice.get(name) or "" for name in ("place", "period", "kind"))
        return Filter(
            place=options.places[place] if place else None,
            period=options.periods[period] if period else None,
            kind=options.kinds[kind] if kind else None,
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise UsageError("Bộ lọc đã chọn không còn trong kho báo cáo. Hãy tải lại trang rồi chọn lại.") from error

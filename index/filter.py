"""Which reports the reader wants to search: a place, a time, a kind of document. A value, and what it admits."""

from dataclasses import dataclass

from index.hit import ReportCard
from vietnamese.periods import Period
from vietnamese.places import Place, same_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """None: not restricted. A report fits ``period`` when the period that it reports on lies within."""

    place: Place | None = None
    period: Period | None = None
    kind: str | None = None

    def __bool__(self) -> bool:
        return (self.place, self.period, self.kind) != (None, None, None)

    def __str__(self) -> str:
        """ "huyện Cao Lộc, quý I/2023, Báo cáo"; "" for a filter that admits everything."""
        place = str(self.place or "")
        period = str(self.period) if self.period else ""
        return ", ".join(part for part in (place, period, self.kind or "") if part)

    def admits(self, card: ReportCard) -> bool:
        """Whether the report may be searched. One whose letterhead does not say is left out."""
        head = card.letterhead
        return (
            (self.place is None or (head.place is not None and same_place(self.place, head.place)))
            and (self.period is None or (head.period is not None and _within(head.period, self.period)))
            and self.kind in (None, head.kind)
        )


EVERYTHING = Filter()


def _within(inner: Period, outer: Period) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end

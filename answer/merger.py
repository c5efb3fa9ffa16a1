"""What is asked of a province since it was merged into another: why nothing tells it, and the other one's figure.

A question about a time before the merger, or about a province that kept its name, is none of these.
"""

from collections.abc import Sequence
from dataclasses import replace

from answer.candidates import Candidate
from answer.choose import FigureChoice, NoChoice, choose_figure
from answer.find import NO_FIGURES, Finding, Search, Searcher, find
from answer.sought import date_of
from vietnamese.periods import PeriodMention
from vietnamese.places import MERGED_ON, MERGER, Place, merged_into


def since_merger(
    search: Search, refused: NoChoice, searcher: Searcher, mentions: Sequence[PeriodMention] | None = None
) -> tuple[NoChoice, str]:
    """The refusal, with the merged province's figure of the asked time as its near miss, and the sentence that says
    why; as it is, and "", where no merger is the reason. ``mentions``: as in ``find``."""
    whole = _whole(search, searcher)
    if whole is None or refused.reason == "off_topic":
        return refused, ""
    old = search.frame.places[0]
    said = f"Tỉnh {old.name} đã hợp nhất vào {whole} ({MERGER})."
    # What another province told before the merger is nothing of this one.
    own = refused.near if refused.near is not None and _place_fit(refused.near) > 0 else None
    return replace(refused, near=_figure_of(search, whole, searcher, mentions) or own), said


def _whole(search: Search, searcher: Searcher) -> Place | None:
    """What the asked province had become a part of by the asked time, or by the newest report's where none is asked."""
    days = [want.end for want in search.asked] or [date_of(card) for card in searcher.reports()]
    return merged_into(search.frame.places[0], max(days)) if len(search.frame.places) == 1 and days else None


def _figure_of(
    search: Search, whole: Place, searcher: Searcher, mentions: Sequence[PeriodMention] | None
) -> Candidate | None:
    if search.frame.asked in NO_FIGURES:
        return None
    choice = choose_figure(find(search.frame.about(whole), searcher, mentions))
    best = choice.chosen[0] if isinstance(choice, FigureChoice) else None
    return best if best is not None and best.period is not None and best.period.end >= MERGED_ON else None


def _place_fit(near: Candidate | Finding) -> float:
    return near.place if isinstance(near, Candidate) else near.fit.place

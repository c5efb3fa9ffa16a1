""" "… của A và B khác nhau thế nào?": the sentence that tells it of each, side by side; one alone is no answer."""

from collections.abc import Sequence
from dataclasses import replace

from answer.choose import fits
from answer.find import Finding, Search, Searcher, zones_of
from answer.terms import Phrase, coverage, folded_syllables
from vietnamese.periods import find_periods
from vietnamese.text import Spelling, blanked

_DIFFER = Spelling(
    r"^(.*\b(?:của|giữa|cho|đối với) )?(.+?) (?:và|với|so với) (.+?),? (?:có (?:gì )?)?"
    r"(?:khác nhau|khác gì|khác biệt|khác ở)\b"
)
_ASKING = frozenset("khac nhau biet gi chenh lech".split())
_COVERED = 0.5
_REACH = 4_000
_SOCIETY = "xa hoi"


def sides_asked(question: str) -> tuple[str, str] | None:
    """The two things whose difference is asked for; None where none is, or what differs is a thing of two times."""
    match = _DIFFER.search(question)
    if match is None:
        return None
    one, other = (question[slice(*match.span(side))] for side in (2, 3))
    return None if _is_time(other) else (one, other)


def _is_time(side: str) -> bool:
    """ "tháng 6/2025": each of two times is told by a figure of its own."""
    left = blanked(side, ((each.start, each.end) for each in find_periods(side, asked=True)))
    return not left.strip()


def told_of_each(search: Search, phrases: Sequence[Phrase], searcher: Searcher) -> tuple[Finding, ...]:
    """The best sentence about each side, or the one about both; () where one side is told of nowhere."""
    sides = sides_asked(search.frame.question)
    if sides is None:
        return ()
    named = _ASKING.union(*(folded_syllables(side) for side in sides))
    common = [phrase for phrase in phrases if not set(phrase.syllables) <= named] or list(phrases)
    covering = [each for each in search.findings if _is_about(search, common, each)]
    both = next((each for each in covering if all(_stands(side, each, own=True) for side in sides)), None)
    if both is not None:
        return (both,)
    near = [other for each in covering[:1] for other in _beside(each, searcher)]
    beside = [each for each in near if _is_about(search, common, each)]
    told = [
        next(
            (each for each in (*covering, *beside) if _stands(mine, each) and not _stands(other, each, own=True)), None
        )
        for mine, other in (sides, sides[::-1])
    ]
    found = tuple(each for each in told if each is not None)
    return found if len({(each.hit.passage.source, each.hit.passage.start) for each in found}) == len(sides) else ()


def _is_about(search: Search, common: Sequence[Phrase], finding: Finding) -> bool:
    zones = zones_of(finding.hit.passage, finding.hit.report)
    return fits(search, finding) and coverage(common, zones, search.rarity) >= _COVERED


def _beside(finding: Finding, searcher: Searcher) -> list[Finding]:
    """What stands around a sentence, as if it had been found."""
    passage = finding.hit.passage
    around = searcher.passages(passage.source, max(0, passage.start - _REACH), passage.end + _REACH)
    return [replace(finding, hit=replace(finding.hit, passage=each)) for each in around if each != passage]


def _stands(side: str, finding: Finding, *, own: bool = False) -> bool:
    """Whether the sentence names a side, or, unless it must do so on its ``own``, its heading does."""
    passage = finding.hit.passage
    said = (passage.text,) if own else (passage.text, passage.lead, *passage.section[-2:])
    name = f" {' '.join(folded_syllables(side))} "
    return any(name in f" {' '.join(folded_syllables(text)).replace(_SOCIETY, '')} " for text in said)

"""A sentence that tells what was asked of a matter that its neighbours name.

"… xảy ra 01 vụ nổ tại xã A. Không có người bị thương do cháy. Vụ nổ kho làm 02 người chết": asked where the explosion
was that killed two, the sentence that covers the question names no place, and the one that names it covers little.
"""

from collections.abc import Sequence
from itertools import takewhile

from answer.evidence import Evidence
from answer.fact_time import of_its_time
from answer.find import Finding, Search, Searcher, zones_of
from answer.held import unheld
from answer.terms import Phrase, coverage, zone
from ingest.report import Passage

_COVERED, _COVERED_ITSELF = 0.65, 0.25
"""Share of the question that a sentence with its neighbours, and by itself, must cover."""
_REACH = 600
"""Characters to either side in which neighbours lie."""
_NEIGHBOURS = 2
_NEXT_TO_IT = 0.75


def told_in_context(
    search: Search, evidence: Evidence, phrases: Sequence[Phrase], findings: Sequence[Finding], searcher: Searcher
) -> Finding | None:
    """Of the sentences that hold what was asked for the one that covers the question best with its neighbours."""
    holding = [
        each
        for each in findings
        if each.hit.passage.kind == "prose"
        and of_its_time(search, each)
        and all(test(each.hit.passage) for test in evidence.required)
        and coverage(phrases, zones_of(each.hit.passage, each.hit.report), search.rarity) >= _COVERED_ITSELF
    ]
    told = [(covered, each) for each in holding if (covered := _covered(search, phrases, each, searcher)) >= _COVERED]

    def worth(option: tuple[float, Finding]) -> tuple[float, int, float]:
        covered, each = option
        return round(covered, 1), sum(test(each.hit.passage) for test in evidence.preferred), each.score

    return max(told, key=worth)[1] if told else None


def neighbours(passage: Passage, searcher: Searcher) -> tuple[Passage, ...]:
    """The sentences of the same heading right before and behind one."""
    near = searcher.passages(passage.source, max(0, passage.start - _REACH), passage.end + _REACH)
    before = [each for each in near if each.end <= passage.start][::-1][:_NEIGHBOURS]
    behind = [each for each in near if each.start >= passage.end][:_NEIGHBOURS]
    beside = (takewhile(lambda each: _goes_with(each, passage), side) for side in (before, behind))
    return tuple(each for side in beside for each in side)


def _goes_with(other: Passage, passage: Passage) -> bool:
    return other.kind == "prose" and other.section == passage.section


def _covered(search: Search, phrases: Sequence[Phrase], finding: Finding, searcher: Searcher) -> float:
    """With what stands beside it; 0 where words that tell things apart stand nowhere there."""
    around = zone(_NEXT_TO_IT, *(each.text for each in neighbours(finding.hit.passage, searcher)))
    zones = (*zones_of(finding.hit.passage, finding.hit.report), around)
    return 0.0 if unheld(phrases, zones, search.rarity) else coverage(phrases, zones, search.rarity)

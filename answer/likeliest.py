"""A sentence whose words may each be read in several ways → the likeliest reading (Viterbi over pairs of syllables).

"tong thu ngan sach" may be read as "tổng thu ngân sách" or "tong thu ngàn sách": the first is what is said.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log, sqrt

from answer.attested import Counts
from answer.slips import Option
from vietnamese.everyday import NUMBER

_UNSEEN = 3.0
_RARE = 1e-7


def likeliest(options: Sequence[Sequence[Option]], counts: Counts, *, bare: bool = False) -> tuple[str, ...]:
    """The cheapest way through the options (Viterbi); of equals the first.

    ``bare``: the sentence was typed without diacritics, so that pairs nobody has seen are no sign of a slip.
    """
    single = counts.of(option.spelling for each in options for option in each)
    pairs = counts.of(
        f"{left.spelling}_{right.spelling}" for before, after in pairwise(options) for left in before for right in after
    )
    total = sum(single.values()) or 1.0
    ways: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for each in options:
        ways = [
            min(
                (
                    cost
                    + option.cost
                    + _surprise(way[-1] if way else "", option.spelling, single, pairs, total, bare=bare),
                    (*way, option.spelling),
                )
                for cost, way in ways
            )
            for option in each
        ]
    return min(ways)[1]


def _surprise(
    left: str, right: str, single: Mapping[str, float], pairs: Mapping[str, float], total: float, *, bare: bool
) -> float:
    """-log of how likely ``right`` follows ``left``, smoothed by how likely it is at all.

    As in Witten and Bell (1991) the prior weighs as much as there are kinds of words behind ``left``; in a ``bare``
    sentence these grow as the root of how often it is said (Heaps): "bị" goes before many a word not seen behind it.
    """
    alone = (0.0 if right == NUMBER else single.get(right, 0.0) / total) + _RARE
    if not left:
        return -log(alone)
    said = single.get(left, 0.0)
    kinds = _UNSEEN + (sqrt(said) if bare else 0.0)
    return -log((pairs.get(f"{left}_{right}", 0.0) + kinds * alone) / (said + kinds))

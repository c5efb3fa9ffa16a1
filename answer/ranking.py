"""Which figure fits best, and whether it fits well enough to be shown: learned weights over ``answer/features.py``.

``score`` orders the figures of one question; ``trust`` is the probability that the first of them answers it. The
weights in ``answer/weights.py`` were learned by ``python -m learning``, on questions that no gold file holds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import exp

from answer.candidates import Candidate, candidates
from answer.features import features_of
from answer.find import Finding, Search
from answer.frame import Frame
from answer.match import PARTLY
from answer.names import names_stand_in
from answer.units import canonical
from answer.weights import BIAS, RANKING, TRUST

# Of what speaks against a figure, that which hardly ever spoke against a right one among the questions learned from;
# what is soonest seen first.
_DECISIVE = (
    ("unlikely unit",),
    ("raw operand",),
    ("change for a level",),
    ("plan for a result",),
    ("level for a change",),
    ("other dimension",),
    ("result for a plan",),
    ("other prices",),
    ("other base",),
    ("share of plan missing", "change unasked"),
    ("known words missing", "label of others"),
    ("known words missing", "weak words missing"),
    ("known words apart", "weak words missing", "label of others"),
    ("unheld", "known words apart", "label says nothing"),
    ("excluded",),
    ("opposed",),
    ("not named",),
    ("other item", "in another's place"),
    ("other item", "missing nearby"),
    ("unheld", "replaced"),
    ("other season",),
    ("other number",),
    ("other grade",),
    ("number missing",),
    ("other crop",),
    ("told elsewhere",),
    ("denied",),
    ("counts a list",),
    ("other former place",),
    ("other whole",),
    ("of the leader",),
    ("part missing",),
    ("part of it",),
    ("left behind",),
    ("limit of others",),
    ("of less than asked",),
    ("source missing",),
    ("rate missing",),
    ("group missing",),
    ("other event",),
    ("other age",),
    ("other pole",),
    ("condition missing",),
    ("other extent",),
    ("remainder",),
    ("told together",),
    ("told ahead",),
    ("abbreviation missing", "label of others"),
    ("other level",),
    ("other giver",),
    ("other body",),
    ("cause missing",),
    ("lack for a stock",),
    ("foreseen for done",),
    ("new for a stock",),
    ("of all years",),
    ("level missing",),
    ("other side of the merger",),
    ("names missing", "missing nearby"),
    ("damage unasked",),
    ("summed up behind",),
    ("not summed up",),
    ("told of all",),
    ("part of the time asked alone",),
    ("per cent unasked", "missing nearby"),
)
READ = 20
"""How many of the best passages are read for figures."""
_SMALL, _MOST_RIVALS = 2.0, 3
_NO_RIVAL = 5.0
"""The margin of a figure that stands alone, and the most that counts."""


@dataclass(frozen=True, kw_only=True)
class Ranked:
    """A figure with its features, and by what they are weighed."""

    candidate: Candidate
    features: Mapping[str, float] = field(repr=False)
    weights: Mapping[str, float] = field(repr=False)

    @cached_property
    def score(self) -> float:
        """The weighted sum of the features, log odds against the other figures of the question."""
        return weigh(self.weights, self.features)


def figures_of(search: Search, findings: Sequence[Finding] | None = None) -> tuple[Candidate, ...]:
    """All figures of ``findings`` (default: the best ones) that have the asked unit and some of the indicator around
    them."""
    read = search.findings[:READ] if findings is None else findings
    return tuple(each for finding in read for each in candidates(search, finding))


def ranked(search: Search, figures: Iterable[Candidate], weights: Mapping[str, float] = RANKING) -> tuple[Ranked, ...]:
    """Best first by ``weights``."""
    return best_first(weighed(search, figures, weights))


def weighed(search: Search, figures: Iterable[Candidate], weights: Mapping[str, float] = RANKING) -> tuple[Ranked, ...]:
    """As they are told; nothing is seen of a figure before it is asked for, since most are ruled out at a glance."""
    return tuple(Ranked(candidate=each, features=features_of(search, each), weights=weights) for each in figures)


def best_first(told: Iterable[Ranked]) -> tuple[Ranked, ...]:
    """By score; of equal ones by where they stand."""
    return tuple(sorted(told, key=_order))


def is_of_it(search: Search, candidate: Candidate) -> bool:
    """Whether a figure is of the asked time, place and name: without that no likeness of words makes it an answer."""
    return candidate.time >= PARTLY and candidate.place > 0 and names_stand_in(search.frame.names, candidate.passage)


def may_answer(search: Search, each: Ranked) -> bool:
    """Whether it is, and nothing that decides speaks against it."""
    return is_of_it(search, each.candidate) and not ruled_out(each)


def ruled_out(each: Ranked) -> bool:
    """Whether something speaks against a figure that decides, whatever its time."""
    return any(all(each.features[name] for name in names) for names in _DECISIVE)


def fitting(search: Search, told: Iterable[Ranked]) -> tuple[Ranked, ...]:
    """Those that may answer, in the order in which they are ``told``."""
    able = tuple(each for each in told if may_answer(search, each))
    # Where a report tells it without what the question leaves out, the whole is no answer.
    without = tuple(each for each in able if each.features["leaves out the same"])
    return without or able


def trust(frame: Frame, best: Ranked, others: Sequence[Ranked]) -> float:
    """The probability, 0…1, that ``best`` answers the question; ``others``: what was weighed against it."""
    return 1 / (1 + exp(-BIAS - weigh(TRUST, standing(frame, best, others))))


def standing(frame: Frame, best: Ranked, others: Sequence[Ranked]) -> Mapping[str, float]:
    """The features of the best figure, and how it stands against the others.

    ``margin``: how far it lies before the first that says another figure, in log odds.
    """
    rivals = [each.score for each in others if _rival(frame, best.candidate, each.candidate)]
    margin = min(_NO_RIVAL, best.score - max(rivals, default=best.score - _NO_RIVAL))
    near = sum(score > best.score - 1 for score in rivals)
    return {
        **best.features,
        "score": best.score,
        "margin": margin,
        "small margin": min(margin, _SMALL),
        "rivals": float(min(near, _MOST_RIVALS)),
    }


def _rival(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Another figure; of "bao nhiêu xã và bao nhiêu phường" one of the same unit."""
    several = len(frame.units) > 1
    return other.figure.amount != best.figure.amount and not (several and canonical(other.unit) != canonical(best.unit))


def weigh(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """The weighted sum; a feature without a weight counts nothing."""
    return sum(weight * features[name] for name, weight in weights.items())


def _order(each: Ranked) -> tuple[float, str, int, int]:
    passage = each.candidate.passage
    return -each.score, passage.source, passage.start, each.candidate.figure.start

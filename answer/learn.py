"""Questions with their answers → the weights that ``answer/ranking.py`` uses.

Two models over the features of ``answer/features.py``:

- ranking: a conditional logit. Of one question's figures the right one's score is pushed above the others'.
- trust: a logistic regression on the best figure's features and on how it stands against the others, by scores of
  models that did not see the question (five folds), unanswerable questions among them.

A weight has the sign that its feature's meaning gives it, so that little data cannot turn it round. Deterministic.
"""

import json
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from answer.asked_parts import parts_of
from answer.choose import contenders
from answer.find import Search, Searcher, find, known_places
from answer.frame import frame_of
from answer.ranking import Ranked, figures_of, fitting, ranked, standing
from errors import UsageError
from vietnamese.figures import find_figures

Vector = npt.NDArray[np.float64]

FOR = (
    "covered|named|beside|governed|time stated|very time|asked unit|very unit|likely unit|change asked|growth asked"
    "|kinds held|level|leaves out the same|found|similar|similar in meaning|similar in words|first clause|margin"
    "|small margin|score"
)
"""Features that speak for a figure."""
AGAINST = (
    "missing|missing among others|missing nearby|known words missing|known words missing nearby|missing in label"
    "|weak words missing|excluded|unheld|label of others|head of others|behind of others|time in part"
    "|time up to it|part of the time asked alone|age|unlikely unit|per cent unasked|change unasked"
    "|of another sort|kinds missing|average unasked|assigned unasked|last month unasked|other base"
    "|plan for a result|share of plan missing|share of plan unasked|figures before|in brackets|distance"
    "|kind decides|other season|opposed|not named|other item|in another's place|condition missing|other number"
    "|other dimension|result for a plan|other age|other pole|level for a change|numbers missing|names missing"
    "|other extent"
    "|abbreviation missing|other side of the merger|other level|level missing|remainder|told together"
    "|told ahead|denied|change for a level|other prices|rivals"
    "|replaced|damage unasked|summed up behind|not summed up|told of all"
    "|label says nothing|other crop|number missing|told elsewhere|other former place|other whole|source missing"
    "|group missing|rate missing|part missing|part of it|other event|of the leader|counts a list|left behind"
    "|known words apart"
    "|limit of others|of less than asked|other grade|raw operand"
    "|other giver|other body|cause missing|lack for a stock|new for a stock|foreseen for done|of all years"
)
"""Features that speak against it."""
_BOUNDS: Mapping[str, tuple[float | None, float | None]] = {
    **dict.fromkeys(FOR.split("|"), (0.0, None)),
    **dict.fromkeys(AGAINST.split("|"), (None, 0.0)),
}
# They order the figures of one question, and say little of how far the first may be trusted.
_OF_THE_PLACE = frozenset(
    ("found", "similar", "similar in words", "first clause", "figures before", "in brackets", "distance", "age")
)
_FOLDS = 5
_UNMISTAKABLE = 4
_RANKING_PENALTY, _TRUST_PENALTY = 1.0, 10.0
_NEGLIGIBLE = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question. ``answers``: right when one of them is said, () when no report answers; ``sources``: that do."""

    question: str
    answers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A question with the figures that may answer it, best first; ``right``: which of them do."""

    search: Search
    figures: tuple[Ranked, ...]
    right: tuple[bool, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """By feature, in its own scale."""

    ranking: Mapping[str, float]
    trust: Mapping[str, float]
    bias: float


def weighed(examples: Iterable[Example], searcher: Searcher) -> list[Weighed]:
    """The questions for a figure; those for a fact, for several periods or for several places are left out."""
    known = known_places(searcher)
    made = []
    for example in examples:
        frame = frame_of(example.question, known)
        if frame.asked in ("figure", "topic") and len(parts_of(frame)) == 1:
            search = find(frame, searcher)
            figures = fitting(search, ranked(search, figures_of(search), {}))
            right = tuple(_is_right(example, each) for each in figures)
            made.append(Weighed(search=search, figures=figures, right=right))
    return made


def _is_right(example: Example, each: Ranked) -> bool:
    """A figure of an answer, in a report that answers; one of many digits in any report."""
    figure, unit = each.candidate.figure, each.candidate.unit
    here = any(_same_file(source, each.candidate.passage.source) for source in example.sources)
    if not here and sum(map(str.isdigit, figure.number)) < _UNMISTAKABLE:
        return False
    return any(
        told.amount == figure.amount or (not told.unit and told.value == figure.value and bool(unit))
        for answer in example.answers
        for told in find_figures(answer)
    )


def _same_file(one: str, other: str) -> bool:
    """Whether one path is the other without its first folders."""
    parts, others = PurePosixPath(one).parts, PurePosixPath(other).parts
    shared = min(len(parts), len(others))
    return parts[-shared:] == others[-shared:]


def learn(questions: Sequence[Weighed]) -> Weights:
    """Both models, on all questions; UsageError where no question has a right figure to learn from."""
    if not any(any(each.right) for each in questions):
        raise UsageError("Không câu hỏi nào có số liệu đúng trong chỉ mục: hãy kiểm tra chỉ mục và tệp câu hỏi.")
    shuffled = list(questions)
    random.Random(0).shuffle(shuffled)
    apart = []
    for fold in range(_FOLDS):
        weights = fit_ranking([each for at, each in enumerate(shuffled) if at % _FOLDS != fold])
        apart += [rescored(each, weights) for each in shuffled[fold::_FOLDS]]
    trust, bias = fit_trust(apart)
    return Weights(ranking=fit_ranking(shuffled), trust=trust, bias=bias)


def fit_ranking(questions: Sequence[Weighed]) -> Mapping[str, float]:
    """Maximum likelihood of a right figure among each question's, with the weights' squares against it."""
    told = [each for each in questions if any(each.right)]
    names = tuple(told[0].figures[0].features)
    tables = [_table(names, [one.features for one in each.figures]) for each in told]
    spread = _spread(np.vstack(tables))
    scaled = [(table / spread, np.array(each.right)) for table, each in zip(tables, told, strict=True)]

    def loss(weights: Vector) -> tuple[float, Vector]:
        total, slope = _RANKING_PENALTY * float(weights @ weights), 2 * _RANKING_PENALTY * weights
        for table, right in scaled:
            odds = table @ weights
            share = np.exp(odds - odds.max())
            share /= share.sum()
            held = float(share[right].sum())
            total -= float(np.log(held))
            slope = slope + table.T @ share - table[right].T @ (share[right] / held)
        return total, slope

    return _kept(names, _fitted(loss, names), spread)


def fit_trust(questions: Sequence[Weighed]) -> tuple[Mapping[str, float], float]:
    """The weights and the bias."""
    rows: list[Mapping[str, float]] = []
    right: list[bool] = []
    for each in questions:
        rivals = contenders(each.search, each.figures)
        if rivals:
            rows.append(standing(each.search.frame, rivals[0], rivals))
            right.append(each.right[each.figures.index(rivals[0])])
    names = tuple(name for name in rows[0] if name not in _OF_THE_PLACE)
    table, wanted = _table(names, rows), np.array(right)
    spread = _spread(table)
    scaled = np.hstack((table / spread, np.ones((len(table), 1))))

    def loss(weights: Vector) -> tuple[float, Vector]:
        odds, free = scaled @ weights, np.append(weights[:-1], 0.0)
        total = float(np.logaddexp(0, np.where(wanted, -odds, odds)).sum()) + _TRUST_PENALTY * float(free @ free)
        return total, scaled.T @ (1 / (1 + np.exp(-odds)) - wanted) + 2 * _TRUST_PENALTY * free

    best = _fitted(loss, names, bias=True)
    return _kept(names, best[:-1], spread), round(float(best[-1]), 4)


def rescored(question: Weighed, weights: Mapping[str, float]) -> Weighed:
    """By other weights, best first."""
    again = [
        (replace(each, weights=weights), right) for each, right in zip(question.figures, question.right, strict=True)
    ]
    again.sort(key=lambda each: -each[0].score)
    return replace(question, figures=tuple(each for each, _ in again), right=tuple(right for _, right in again))


def written(weights: Weights) -> str:
    """The text of ``answer/weights.py``."""
    tables = [
        "\n".join((f"{name}: Mapping[str, float] = MappingProxyType(", "    {", *_rows(table), "    }", ")"))
        for name, table in (("RANKING", weights.ranking), ("TRUST", weights.trust))
    ]
    title = '"""What each feature of a figure counts for. Written by ``python -m learning``."""'
    imports = "from collections.abc import Mapping\nfrom types import MappingProxyType"
    return f"{title}\n\n{imports}\n\n{tables[0]}\n{tables[1]}\nBIAS = {weights.bias}\n"


def _rows(table: Mapping[str, float]) -> list[str]:
    return [f"        {json.dumps(name)}: {weight}," for name, weight in table.items()]


def _table(names: Sequence[str], rows: Iterable[Mapping[str, float]]) -> Vector:
    return np.array([[row[name] for name in names] for row in rows], dtype=np.float64)


def _spread(table: Vector) -> Vector:
    """Of each column; what is the same everywhere cannot be weighed and gets no weight."""
    spread: Vector = table.std(axis=0)
    return np.where(spread > 0, spread, np.inf)


def _fitted(loss: Callable[[Vector], tuple[float, Vector]], names: Sequence[str], *, bias: bool = False) -> Vector:
    bounds = [_BOUNDS.get(name, (None, None)) for name in names] + [(None, None)] * bias
    best: Vector = minimize(loss, np.zeros(len(bounds)), jac=True, method="L-BFGS-B", bounds=bounds).x
    return best


def _kept(names: Sequence[str], weights: Vector, spread: Vector) -> Mapping[str, float]:
    """In the features' own scale, without those that hardly count."""
    return {
        name: round(float(weight / scale), 4)
        for name, weight, scale in zip(names, weights, spread, strict=True)
        if abs(weight) >= _NEGLIGIBLE
    }

"""Ratios over questions with bootstrap intervals, nearest-rank quantiles, and McNemar's exact test."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np

_RESAMPLES = 1000
_SEED = 2024
_COVERED = 0.975  # on one side, of 95 % on both


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A value with its 95 % interval over ``n`` questions; all None when no question is eligible."""

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0


def ratio(parts: Sequence[tuple[float, float]], worst: float = 0.0) -> Estimate:
    """Σ numerators / Σ denominators; one pair a question, (0, 0) for one that is not eligible.

    Questions are what is resampled (Efron's percentile bootstrap), so that the figures of one answer stay together.
    Where all of them agree there is nothing to resample, and twenty-five right answers are not certainty: then the
    bound is the exact one of Clopper and Pearson (1934). ``worst``: the least that one question can have.
    """
    pairs = np.array([part for part in parts if part[1]], dtype=float).reshape(-1, 2)
    if not len(pairs):
        return Estimate(value=None)
    drawn = pairs[_resampled(len(pairs))].sum(axis=1)
    values = drawn[:, 0] / drawn[:, 1]
    low, high = np.quantile(values, [0.025, 0.975])
    total = pairs.sum(axis=0)
    beyond = 1 - (1 - _COVERED) ** (1 / len(pairs))
    if (pairs[:, 0] == pairs[:, 1]).all():
        low = 1 - beyond * (1 - worst)
    elif not pairs[:, 0].any():
        high = beyond
    return Estimate(value=float(total[0] / total[1]), low=float(low), high=float(high), n=len(pairs))


def quantile(values: Sequence[float], share: float) -> Estimate:
    """The value below which ``share`` of them lie, of two the higher; never one that was not measured."""
    if not values:
        return Estimate(value=None)
    ordered = np.sort(np.array(values, dtype=float))
    place = min(int(len(ordered) * share), len(ordered) - 1)
    drawn = np.sort(ordered[_resampled(len(ordered))], axis=1)[:, place]
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Estimate(value=float(ordered[place]), low=float(low), high=float(high), n=len(ordered))


def mcnemar(lost: int, won: int) -> float:
    """One-sided exact p that at least ``lost`` of the changed questions were lost by chance (McNemar 1947)."""
    changed = lost + won
    return float(sum(comb(changed, each) for each in range(lost, changed + 1)) / 2**changed)


def _resampled(count: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.random.default_rng(_SEED).integers(0, count, size=(_RESAMPLES, count))

"""Scores of several searches → one score: min-max scaled, weighted sum.

Min-max beats reciprocal-rank fusion on Vietnamese sets almost throughout (ViRE, EACL 2026): ranks throw
away how far apart two near-identical passages are.
"""

from collections.abc import Mapping


def best(scores: Mapping[int, float], limit: int) -> dict[int, float]:
    """The ``limit`` best, best first; among equals the lower key comes first."""
    return dict(sorted(scores.items(), key=lambda each: (-each[1], each[0]))[:limit])


def scaled(scores: Mapping[int, float]) -> dict[int, float]:
    """Scores scaled to 0…1; all 1 where they are all equal."""
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    if high == low:
        return dict.fromkeys(scores, 1.0)
    return {key: (score - low) / (high - low) for key, score in scores.items()}


def fused(lexical: Mapping[int, float], dense: Mapping[int, float], *, lexical_weight: float) -> dict[int, float]:
    """Weighted sum over the union of the keys; a key that one side lacks counts 0 there."""
    keys = lexical.keys() | dense.keys()
    return {key: lexical_weight * lexical.get(key, 0.0) + (1.0 - lexical_weight) * dense.get(key, 0.0) for key in keys}

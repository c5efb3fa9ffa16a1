"""Fusion: hand-computed sums, and properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import fused, scaled

SCORES = st.dictionaries(st.integers(0, 20), st.floats(-50, 50, allow_nan=False), max_size=12)


def test_scaled_by_hand() -> None:
    assert scaled({1: 2.0, 2: 4.0, 3: 3.0}) == {1: 0.0, 2: 1.0, 3: 0.5}


def test_equal_scores_are_all_best() -> None:
    assert scaled({1: 7.0, 2: 7.0}) == {1: 1.0, 2: 1.0}


def test_fused_by_hand() -> None:
    sums = fused({1: 1.0, 2: 0.5}, {2: 1.0, 3: 0.2}, lexical_weight=0.6)
    assert sums == {1: pytest.approx(0.6), 2: pytest.approx(0.7), 3: pytest.approx(0.08)}


@given(SCORES)
def test_scaling_keeps_the_order_and_the_range(scores: dict[int, float]) -> None:
    result = scaled(scores)
    assert result.keys() == scores.keys()
    assert all(0.0 <= score <= 1.0 for score in result.values())
    for left in scores:
        for right in scores:
            if scores[left] < scores[right]:
                assert result[left] <= result[right]


@given(SCORES, SCORES)
def test_fusion_covers_the_union(lexical: dict[int, float], dense: dict[int, float]) -> None:
    assert fused(scaled(lexical), scaled(dense), lexical_weight=0.5).keys() == lexical.keys() | dense.keys()

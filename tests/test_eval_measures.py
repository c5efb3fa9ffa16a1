"""Measures against numbers computed by hand."""

from collections.abc import Sequence
from math import log2

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eval.gold import Evidence, Gold
from eval.judge import Verdict
from eval.measures import LABELS, UPPER, by_kind, by_source, risk_coverage, summarise
from eval.reply import Found, Reply
from eval.retrieval import Ranks, score_retrieval
from eval.run import QuestionResult
from eval.statistics import mcnemar, quantile, ratio
from eval.support import Support


def result(
    identifier: str,
    outcome: str,
    *,
    unanswerable: bool = False,
    score: float = 0.0,
    kind: str = "figure",
    doc: str | None = "a.txt",
    support: tuple[int, int] = (0, 0),
    milliseconds: float = 1.0,
    reasons: tuple[str | None, str | None] = (None, None),
) -> QuestionResult:
    """``support``: figures and how many of them nothing holds; ``reasons``: the gold's and the given one."""
    verdicts = {
        "right": Verdict(outcome="right"),
        "wrong": Verdict(outcome="wrong", error="other_figure"),
        "refused": Verdict(outcome="refused"),
    }
    return QuestionResult(
        gold=Gold(id=identifier, question="?", kind=kind, unanswerable=unanswerable, doc=doc, reason=reasons[0]),
        reply=Reply(
            refused=outcome == "refused", reason=reasons[1], hits=(Found(source="a.txt", text="…", score=score),)
        ),
        verdict=verdicts[outcome],
        milliseconds=milliseconds,
        support=Support(figures=support[0], unsupported=("1 %",) * support[1]),
        retrieval={},
    )


# Answerable: 3 right, 1 wrong, 1 refused; unanswerable: 2 refused, 1 answered.
RESULTS = (
    result("a", "right", score=0.9, support=(3, 0), milliseconds=10),
    result("b", "right", score=0.8, support=(2, 1), milliseconds=20),
    result("c", "wrong", score=0.7, milliseconds=30),
    result("d", "right", score=0.6, support=(1, 0), milliseconds=40),
    result("e", "refused", milliseconds=50),
    result("f", "refused", unanswerable=True, doc=None, support=(2, 1), milliseconds=60),
    result("g", "refused", unanswerable=True, doc=None, milliseconds=70),
    result("h", "wrong", unanswerable=True, doc=None, score=0.5, milliseconds=800),
)
BY_HAND = {
    "right": 3 / 5,
    "wrong": 2 / 5,
    "falserefusal": 1 / 5,
    "refused": 2 / 3,
    "refusalprecision": 2 / 3,
    "crag": (3 + 2 - 2 + 0) / 8,
    "unsupported": 2 / 8,
    "p50": 50,
    "p95": 800,
}


@pytest.mark.parametrize(("name", "value"), BY_HAND.items())
def test_a_measure_is_what_a_hand_computes(name: str, value: float) -> None:
    assert summarise(RESULTS)[name].value == pytest.approx(value)


def test_a_refusal_counts_for_its_reason_where_the_gold_gives_one() -> None:
    results = (
        result("a", "refused", unanswerable=True, reasons=("wrong_period", "wrong_period")),
        result("b", "refused", unanswerable=True, reasons=("wrong_place", "wrong_indicator")),
        result("c", "wrong", unanswerable=True, reasons=("wrong_place", None)),
        result("d", "refused", unanswerable=True, reasons=(None, "off_topic")),
        result("e", "refused", reasons=(None, "wrong_period")),
    )
    assert summarise(results)["reason"].value == pytest.approx(1 / 3)


def test_a_measure_without_an_eligible_question_has_no_value() -> None:
    estimates = summarise(RESULTS)
    assert [estimates[name].value for name in ("r1", "cite", "src")] == [None, None, None]
    assert summarise(())["right"].value is None


def test_risk_and_coverage_follow_the_first_hits_score() -> None:
    coverage, risk = zip(*risk_coverage(RESULTS), strict=True)
    assert coverage == (1 / 8, 2 / 8, 3 / 8, 4 / 8, 5 / 8)
    assert risk == pytest.approx((0, 0, 1 / 3, 1 / 4, 2 / 5))
    assert summarise(RESULTS)["aurc"].value == pytest.approx((0 + 0 + 1 / 3 + 1 / 4 + 2 / 5) / 5)


def test_equal_scores_go_through_together() -> None:
    tied = (result("a", "right", score=0.5), result("b", "wrong", score=0.5))
    assert risk_coverage(tied) == ((1.0, 0.5),)


def test_every_question_is_in_one_kind_and_one_source() -> None:
    assert {name: len(part) for name, part in by_kind(RESULTS).items()} == {"figure": 8}
    assert {name: len(part) for name, part in by_source(RESULTS).items()} == {"txt": 5, "–": 3}


def test_every_measure_has_a_label_and_bounds_know_which_way_is_better() -> None:
    assert set(summarise(RESULTS)) | {"memory"} == set(LABELS)
    assert {"wrong", "falserefusal", "unsupported", "p50", "p95", "aurc", "memory"} == UPPER


RANKINGS: list[tuple[Ranks, dict[str, float]]] = [
    ((1,), {"r1": 1, "r5": 1, "r10": 1, "mrr10": 1, "ndcg10": 1}),
    ((3,), {"r1": 0, "r5": 1, "r10": 1, "mrr10": 1 / 3, "ndcg10": 1 / log2(4)}),
    ((7,), {"r1": 0, "r5": 0, "r10": 1, "mrr10": 1 / 7, "ndcg10": 1 / log2(8)}),
    ((11,), {"r1": 0, "r5": 0, "r10": 0, "mrr10": 0, "ndcg10": 0}),
    ((None,), {"r1": 0, "r5": 0, "r10": 0, "mrr10": 0, "ndcg10": 0}),
    (
        (2, 4),
        {
            "r1": 0,
            "r5": 1,
            "r10": 1,
            "mrr10": 1 / 2,
            "ndcg10": (1 / log2(3) + 1 / log2(5)) / (1 + 1 / log2(3)),
        },
    ),
    ((1, None), {"r1": 0.5, "r5": 0.5, "r10": 0.5, "mrr10": 1, "ndcg10": 1 / (1 + 1 / log2(3))}),
    # One hit holds both units: it counts at its rank and at the next.
    ((2, 2), {"r1": 0, "r5": 1, "mrr10": 1 / 2, "ndcg10": (1 / log2(3) + 1 / log2(4)) / (1 + 1 / log2(3))}),
]


@pytest.mark.parametrize(("ranks", "values"), RANKINGS)
def test_retrieval_measures_are_what_a_hand_computes(ranks: Ranks, values: dict[str, float]) -> None:
    scores = score_retrieval({"q": ranks, "unanswerable": ()})
    assert set(scores) == {"q"}
    assert {name: scores["q"][name] for name in values} == pytest.approx(values)


def test_the_rankings_are_all_there_and_nothing_is_scored_without_evidence() -> None:
    assert len(RANKINGS) == 8
    assert score_retrieval({"q": ()}) == {}


def test_an_unanswerable_question_has_no_relevant_unit() -> None:
    gold = Gold(id="u", question="?", unanswerable=True, evidences=(Evidence(doc="a", evidence="b"),))
    assert gold.relevant == ()


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1), st.just(1)), min_size=1, max_size=40))
def test_an_interval_holds_its_value_and_is_the_same_again(parts: list[tuple[int, int]]) -> None:
    estimate = ratio(parts)
    assert estimate.value is not None
    assert estimate.low is not None
    assert estimate.high is not None
    assert 0 <= estimate.low <= estimate.value <= estimate.high <= 1
    assert estimate == ratio(parts)


def test_questions_that_are_not_eligible_change_nothing() -> None:
    assert ratio([(1, 1), (0, 0), (0, 1)]) == ratio([(1, 1), (0, 1)])
    assert ratio([(1, 1)] * 9 + [(0, 1)]).value == pytest.approx(0.9)


def test_an_interval_of_forty_coins_is_as_wide_as_the_binomial() -> None:
    estimate = ratio([(1, 1)] * 20 + [(0, 1)] * 20)
    # Standard error √(.25/40) = .079, so .5 ± .155.
    assert (estimate.low, estimate.high) == pytest.approx((0.345, 0.655), abs=0.03)


def test_agreement_of_a_few_is_not_certainty() -> None:
    """Clopper and Pearson: 25 of 25 is at least .025^(1/25) = .8628; none of 25 at most .1372; CRAG has twice that."""
    right, wrong = ratio([(1, 1)] * 25), ratio([(0, 1)] * 25)
    assert (right.low, right.high) == pytest.approx((0.8628, 1), abs=1e-4)
    assert (wrong.low, wrong.high) == pytest.approx((0, 0.1372), abs=1e-4)
    assert ratio([(1, 1)] * 25, -1.0).low == pytest.approx(0.7256, abs=1e-4)


@pytest.mark.parametrize(("share", "value"), [(0.5, 3), (0.95, 4), (0.0, 1)])
def test_a_quantile_is_a_measured_value(share: float, value: float) -> None:
    assert quantile([4, 1, 3, 2], share).value == value


MCNEMAR: Sequence[tuple[int, int, float]] = [
    (0, 0, 1.0), (5, 0, 1 / 32), (4, 0, 1 / 16), (0, 5, 1.0), (8, 2, 56 / 1024),
]  # fmt: skip


@pytest.mark.parametrize(("lost", "won", "chance"), MCNEMAR)
def test_mcnemar_is_the_binomial_tail(lost: int, won: int, chance: float) -> None:
    assert mcnemar(lost, won) == pytest.approx(chance)

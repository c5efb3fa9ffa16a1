"""Everything that one ``hoidap eval`` measured: what the reports show."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eval.bounds import Bound
from eval.gate import Comparison, Outcomes
from eval.measures import summarise, summarise_found
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate
from eval.table import show

# What retyping a question may cost: the measures whose differences are shown.
DELTAS = ("right", "wrong", "falserefusal", "refused", "r1", "r5", "ndcg10")


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRun:
    """The gold set ``run.name`` asked again, typed in another way."""

    variant: str
    run: EvalResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A bound that a gold set missed, with the value that was measured."""

    gold_set: str
    bound: Bound
    value: float

    def __str__(self) -> str:
        return f"{self.gold_set}: {self.bound}, đo được {show(self.bound.measure, self.value)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """``comparison`` is None without a baseline; ``accepted``: the outcomes of the last accepted run.

    ``standard``: the same gold sets searched by the standard recipe, which finds and does not answer.
    """

    runs: tuple[EvalResult, ...]
    standard: tuple[EvalResult, ...] = ()
    variants: tuple[VariantRun, ...] = ()
    missed: tuple[Missed, ...] = ()
    comparison: Comparison | None = None
    accepted: Outcomes = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        return not self.missed and (self.comparison is None or self.comparison.passed)


def standard_estimates(evaluation: Evaluation) -> dict[str, Mapping[str, Estimate]]:
    """Gold set → what the standard recipe found of it."""
    return {run.name: summarise_found(run) for run in evaluation.standard}


def variant_deltas(evaluation: Evaluation) -> list[tuple[str, str, Mapping[str, float]]]:
    """(gold set, variant, measure → change against the question as written)."""
    plain = {run.name: summarise(run.results) for run in evaluation.runs}
    rows: list[tuple[str, str, Mapping[str, float]]] = []
    for each in evaluation.variants:
        given = summarise(each.run.results)
        deltas = {}
        for name in DELTAS:
            now, before = given[name].value, plain[each.run.name][name].value
            if now is not None and before is not None:
                deltas[name] = now - before
        rows.append((each.run.name, each.variant, deltas))
    return rows


def failures(run: EvalResult) -> tuple[QuestionResult, ...]:
    """Wrong answers and refusals of what could be answered."""
    return tuple(result for result in run.results if not result.good)

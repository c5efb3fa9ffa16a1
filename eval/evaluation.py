"""Everything that one ``hoidap eval`` measured: what the reports show."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eval.bounds import Bound
from eval.gate import Comparison, Outcomes
from eval.measures import summarise, summarise_found, summarise_run
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate
from eval.table import show

# What retyping a question may cost: the measures whose differences are shown.
DELTAS = ("right", "wrong", "falserefusal", "refused", "reason", "r1", "r5", "ndcg10")


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantRun:
    """The gold set ``run.name`` asked again, typed in another way."""

    variant: str
    run: EvalResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The same gold sets asked of something else. ``answers``: it answers, and does not only find."""

    label: str
    runs: tuple[EvalResult, ...]
    answers: bool

    def estimates(self) -> dict[str, Mapping[str, Estimate]]:
        """Gold set → its measures: those of finding alone, of what does not answer."""
        measure = summarise_run if self.answers else summarise_found
        return {run.name: measure(run) for run in self.runs}


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

    ``beside``: what else was asked the same, such as the standard recipe, which finds and does not answer.
    """

    runs: tuple[EvalResult, ...]
    beside: tuple[Beside, ...] = ()
    variants: tuple[VariantRun, ...] = ()
    missed: tuple[Missed, ...] = ()
    comparison: Comparison | None = None
    accepted: Outcomes = field(default_factory=dict)

    @property
    def beside_estimates(self) -> dict[str, dict[str, Mapping[str, Estimate]]]:
        """Label → gold set → measures."""
        return {each.label: each.estimates() for each in self.beside}

    @property
    def passed(self) -> bool:
        return not self.missed and (self.comparison is None or self.comparison.passed)


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

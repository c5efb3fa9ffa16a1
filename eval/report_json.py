"""An evaluation → ``report.json``: every measure with its interval, every question with its outcome."""

import json
from collections.abc import Mapping
from typing import Any

from eval.evaluation import Evaluation, variant_deltas
from eval.measures import by_kind, by_source, risk_coverage, summarise, summarise_run
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate


def render_json(evaluation: Evaluation) -> str:
    """Indented, in the order of the gold; values are rounded to six digits."""
    record: dict[str, Any] = {
        "passed": evaluation.passed,
        "sets": {run.name: _run(run) for run in evaluation.runs},
        "beside": {
            label: {name: _estimates(each) for name, each in sets.items()}
            for label, sets in evaluation.beside_estimates.items()
        },
        "variants": [
            {"set": name, "variant": variant, "change": {key: _round(value) for key, value in deltas.items()}}
            for name, variant, deltas in variant_deltas(evaluation)
        ],
        "missed": [
            {"set": each.gold_set, "bound": str(each.bound), "value": _round(each.value)} for each in evaluation.missed
        ],
        "gate": None,
    }
    if evaluation.comparison is not None:
        record["gate"] = {
            "passed": evaluation.comparison.passed,
            "missing": evaluation.comparison.missing,
            "unknown_sets": evaluation.comparison.unknown_sets,
            "added": evaluation.comparison.added,
            "changes": [
                {
                    "set": change.gold_set,
                    "measure": change.measure,
                    "label": change.label,
                    "lost": change.lost,
                    "won": change.won,
                    "p": _round(change.chance),
                    "fell": change.fell,
                }
                for change in evaluation.comparison.changes
            ],
        }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _run(run: EvalResult) -> dict[str, Any]:
    return {
        "n": len(run.results),
        "measures": _estimates(summarise_run(run)),
        "kinds": {kind: _estimates(summarise(part)) for kind, part in by_kind(run.results).items()},
        "sources": {source: _estimates(summarise(part)) for source, part in by_source(run.results).items()},
        "risk_coverage": [[_round(coverage), _round(risk)] for coverage, risk in risk_coverage(run.results)],
        "questions": [_question(result) for result in run.results],
    }


def _question(result: QuestionResult) -> dict[str, Any]:
    return {
        "id": result.gold.id,
        "kind": result.gold.kind,
        "question": result.gold.question,
        "answers": result.gold.answers,
        "unanswerable": result.gold.unanswerable,
        "outcome": result.verdict.outcome,
        "error": result.verdict.error,
        "answer": result.reply.text,
        "reason": result.reply.reason,
        "ranks": result.ranks,
        "verbatim": result.verbatim,
        "cites_gold": result.cites_gold,
        "figures": result.support.figures,
        "unsupported": result.support.unsupported,
        "cited": result.support.cited,
        "milliseconds": round(result.milliseconds, 1),
        "crash": result.error or None,
    }


def _estimates(estimates: Mapping[str, Estimate]) -> dict[str, Any]:
    return {
        name: {"value": _round(each.value), "low": _round(each.low), "high": _round(each.high), "n": each.n}
        for name, each in estimates.items()
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 6)

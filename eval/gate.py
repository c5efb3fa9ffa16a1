"""This run against the last accepted one, question by question: what became worse beyond noise is stopped.

``baseline.json`` holds ids and outcomes only, so that accepting a new one shows in a diff which question changed.
Each judgement of a question (answered right, not answered wrongly, evidence first, evidence in five, quotes
verbatim, figures supported, the right report cited, refused for the right reason) is compared by McNemar's exact test
within its gold set, over the questions of which the accepted run tells it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path
from types import MappingProxyType
from typing import Any

from errors import UsageError
from eval.gold import Gold
from eval.run import EvalResult, QuestionResult
from eval.statistics import mcnemar

LEVEL = 0.05
_SHOWN_IDS = 12
Outcomes = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Gold set → question id → {"answer": outcome, "rank": of the evidence or null, "cite": bool, "supported": bool,
"source": whether a right answer cites the right report, "reason": whether a refusal is for the right reason}; the last
two where the gold tells."""

LeftOut = Mapping[str, frozenset[str]]
"""Gold set → ids of questions that were not asked since this machine has no tool to read their reports."""

_JUDGEMENTS: Mapping[str, tuple[str, str, Callable[[Mapping[str, Any]], bool]]] = MappingProxyType(
    {
        "right": ("câu trả lời đúng", "answer", lambda outcome: outcome.get("answer") == "good"),
        "wrong": ("câu không bị trả lời sai", "answer", lambda outcome: outcome.get("answer") != "wrong"),
        "r1": ("bằng chứng ở hạng 1", "rank", lambda outcome: _rank(outcome) <= 1),
        "r5": ("bằng chứng trong 5 hạng đầu", "rank", lambda outcome: _rank(outcome) <= 5),
        "cite": ("trích dẫn nguyên văn", "cite", lambda outcome: outcome.get("cite") is not False),
        "unsupported": (
            "số liệu có trong trích dẫn",
            "supported",
            lambda outcome: outcome.get("supported") is not False,
        ),
        "src": ("dẫn đúng báo cáo", "source", lambda outcome: outcome.get("source") is not False),
        "reason": ("từ chối đúng lý do", "reason", lambda outcome: outcome.get("reason") is not False),
    }
)
"""Measure → its label, the part of an outcome that tells it, and whether it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One judgement of one gold set: the questions it lost and won, and how likely so many losses are by chance."""

    gold_set: str
    measure: str
    label: str
    lost: tuple[str, ...]
    won: tuple[str, ...]

    @property
    def chance(self) -> float:
        return mcnemar(len(self.lost), len(self.won))

    @property
    def fell(self) -> bool:
        return len(self.lost) > len(self.won) and self.chance < LEVEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """``missing``: accepted questions of a set that this run asked, but not them: a gate must not be starved.

    ``unknown_sets``: never accepted, so that nothing holds them to anything: renaming a set must not open the gate.
    ``added``: questions that are new in a known set; they count from the next accepted run on.
    """

    changes: tuple[Change, ...]
    missing: tuple[str, ...] = ()
    unknown_sets: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return not self.missing and not self.unknown_sets and not any(change.fell for change in self.changes)


def outcomes(run: EvalResult) -> dict[str, dict[str, Any]]:
    """What a baseline keeps of a run."""
    return {result.gold.id: _outcome(result) for result in run.results}


def compare(baseline: Outcomes, runs: Sequence[EvalResult], left_out: LeftOut = MappingProxyType({})) -> Comparison:
    """Sets that the baseline does not know are named and fail; sets that this run lacks are left alone."""
    changes: list[Change] = []
    missing: list[str] = []
    unknown: list[str] = []
    added: list[str] = []
    for run in runs:
        before = baseline.get(run.name)
        if before is None:
            unknown.append(run.name)
            continue
        now = outcomes(run)
        excused = left_out.get(run.name, frozenset())
        missing += [
            f"{run.name}/{identifier}" for identifier in before if identifier not in now and identifier not in excused
        ]
        added += [f"{run.name}/{identifier}" for identifier in now if identifier not in before]
        changes += [_change(run.name, measure, before, now) for measure in _JUDGEMENTS]
    if len(runs) - len(unknown) > 1:
        changes += pooled(changes)
    return Comparison(changes=tuple(changes), missing=tuple(missing), unknown_sets=tuple(unknown), added=tuple(added))


def pooled(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Each judgement over all sets together: a fall too small to see in each of them."""
    together = []
    for measure, (label, _, _) in _JUDGEMENTS.items():
        own = [change for change in changes if change.measure == measure]
        lost = tuple(f"{change.gold_set}/{each}" for change in own for each in change.lost)
        won = tuple(f"{change.gold_set}/{each}" for change in own for each in change.won)
        together.append(Change(gold_set="mọi bộ", measure=measure, label=label, lost=lost, won=won))
    return tuple(together)


def accepted_values(before: Mapping[str, Mapping[str, Any]], run: EvalResult) -> dict[str, float]:
    """Measures of the accepted run over the questions that this one asks too, as far as outcomes tell them."""
    gold = {result.gold.id: result.gold for result in run.results}
    kept = [(gold[identifier], each) for identifier, each in before.items() if identifier in gold]
    shares = {
        "right": [each["answer"] == "good" for question, each in kept if not question.unanswerable],
        "wrong": [each["answer"] == "wrong" for question, each in kept if _given(question, each)],
        "falserefusal": [each["answer"] == "refused" for question, each in kept if not question.unanswerable],
        "refused": [each["answer"] == "good" for question, each in kept if question.unanswerable],
    }
    values = {name: sum(share) / len(share) for name, share in shares.items() if share}
    refusals = [question.unanswerable for question, each in kept if not _given(question, each)]
    values |= {"refusalprecision": sum(refusals) / len(refusals)} if refusals else {}
    points = [{"good": 1, "refused": 0}.get(each["answer"], -1) for _, each in kept]
    values |= {"crag": sum(points) / len(points)} if points else {}
    eligible = [_rank(each) for question, each in kept if len(question.relevant) == 1]
    if eligible:
        values |= {f"r{k}": sum(rank <= k for rank in eligible) / len(eligible) for k in (1, 5, 10)}
        values["mrr10"] = sum(1 / rank for rank in eligible if rank <= 10) / len(eligible)
        values["ndcg10"] = sum(1 / log2(rank + 1) for rank in eligible if rank <= 10) / len(eligible)
    for name, key in (("src", "source"), ("reason", "reason")):
        told = [each[key] for _, each in kept if key in each]
        values |= {name: sum(told) / len(told)} if told else {}
    return values


def read_baseline(path: Path) -> Outcomes:
    """UsageError when it cannot be read; {} when there is none yet."""
    if not path.exists():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"Không đọc được mốc so sánh {path}: hãy khôi phục tệp hoặc chạy lại với --accept.") from error
    if not isinstance(content, dict) or not all(isinstance(each, dict) for each in content.values()):
        raise UsageError(f"{path} không phải là mốc so sánh: hãy khôi phục tệp hoặc chạy lại với --accept.")
    return content


def accept(path: Path, runs: Sequence[EvalResult], left_out: LeftOut = MappingProxyType({})) -> None:
    """Makes these runs the accepted ones; other gold sets in the file stay. One question a line, for the diff."""
    content = dict(read_baseline(path))
    for run in runs:
        before, excused = content.get(run.name, {}), left_out.get(run.name, frozenset())
        kept = {identifier: outcome for identifier, outcome in before.items() if identifier in excused}
        content[run.name] = {**kept, **outcomes(run)}
    sets = []
    for name in sorted(content):
        lines = [f"  {_json(identifier)}: {_json(outcome)}" for identifier, outcome in sorted(content[name].items())]
        sets.append(f" {_json(name)}: {{\n" + ",\n".join(lines) + "\n }")
    path.write_text("{\n" + ",\n".join(sets) + "\n}\n", encoding="utf-8")


def describe(comparison: Comparison) -> list[str]:
    """Lines for the screen: what fell, what moved, what could not be compared."""
    lines = [f"Mốc so sánh chưa có bộ câu hỏi {name}: thêm bằng --accept." for name in comparison.unknown_sets]
    if comparison.missing:
        count = f"{len(comparison.missing)} câu hỏi{_some(comparison.missing)}"
        lines.append(f"{count} có trong mốc so sánh nhưng không được hỏi.")
    if comparison.added:
        lines.append(f"{len(comparison.added)} câu hỏi mới{_some(comparison.added)} chưa có trong mốc so sánh.")
    for change in comparison.changes:
        if change.lost or change.won:
            verdict = "GIẢM QUÁ MỨC NGẪU NHIÊN" if change.fell else "trong mức ngẫu nhiên"
            lines.append(
                f"{change.gold_set}: {change.label}: mất {len(change.lost)}{_some(change.lost)}, "
                f"được {len(change.won)}{_some(change.won)}; p = {comma(change.chance)}: {verdict}."
            )
    return lines


def comma(chance: float) -> str:
    """0.05 → "0,050"."""
    return f"{chance:.3f}".replace(".", ",")


def _some(identifiers: Sequence[str]) -> str:
    """The first few, in brackets."""
    if not identifiers:
        return ""
    more = ", …" if len(identifiers) > _SHOWN_IDS else ""
    return f" ({', '.join(identifiers[:_SHOWN_IDS])}{more})"


def _outcome(result: QuestionResult) -> dict[str, Any]:
    answer = "good" if result.good else result.verdict.outcome
    ranks = [rank or 999 for rank in result.ranks]
    outcome: dict[str, Any] = {
        "answer": answer,
        "rank": max(ranks) if ranks and max(ranks) < 999 else None,
        "cite": all(result.verbatim),
        "supported": not result.support.unsupported,
    }
    if result.cites_gold is not None:
        outcome["source"] = result.cites_gold
    if result.gold.unanswerable and result.gold.reason is not None and answer == "good":
        outcome["reason"] = result.reply.reason == result.gold.reason
    return outcome


def _given(gold: Gold, outcome: Mapping[str, Any]) -> bool:
    refused = outcome["answer"] == "refused" or (gold.unanswerable and outcome["answer"] == "good")
    return not refused


def _rank(outcome: Mapping[str, Any]) -> int:
    rank = outcome.get("rank")
    return rank if isinstance(rank, int) else 999


def _change(name: str, measure: str, before: Mapping[str, Mapping[str, Any]], now: Mapping[str, Any]) -> Change:
    label, key, holds = _JUDGEMENTS[measure]
    both = [identifier for identifier, outcome in before.items() if identifier in now and key in outcome]
    return Change(
        gold_set=name,
        measure=measure,
        label=label,
        lost=tuple(each for each in both if holds(before[each]) and not holds(now[each])),
        won=tuple(each for each in both if not holds(before[each]) and holds(now[each])),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

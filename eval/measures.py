"""Judged questions → the measures of a run, as a whole and split by kind of question and of source."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from eval.retrieval import NAMES
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate, quantile, ratio

Part = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """``part``: one question's numerator and denominator, (0, 0) when it is not eligible. ``upper``: less is better.

    ``worst``: the least value of one question.
    """

    label: str
    part: Callable[[QuestionResult], Part]
    upper: bool = False
    worst: float = 0.0


def _among(eligible: bool, value: float) -> Part:
    return (float(value), 1.0) if eligible else (0.0, 0.0)


def _retrieval(name: str) -> Callable[[QuestionResult], Part]:
    return lambda result: _among(bool(result.retrieval), result.retrieval.get(name, 0.0))


def _crag(result: QuestionResult) -> float:
    """CRAG (Yang et al. 2024): +1 right, 0 no answer, -1 wrong; to refuse the unanswerable is right."""
    return 1.0 if result.good else 0.0 if result.verdict.outcome == "refused" else -1.0


def _refused(result: QuestionResult) -> bool:
    return result.verdict.outcome == "refused"


def _has_reason(result: QuestionResult) -> bool:
    return result.gold.unanswerable and result.gold.reason is not None


RATIOS: Mapping[str, Measure] = MappingProxyType(
    {
        "right": Measure(
            label="Trả lời đúng", part=lambda r: _among(not r.gold.unanswerable, r.verdict.outcome == "right")
        ),
        "wrong": Measure(
            label="Sai trong số đã trả lời", part=lambda r: _among(not _refused(r), not r.good), upper=True
        ),
        "falserefusal": Measure(
            label="Từ chối nhầm", part=lambda r: _among(not r.gold.unanswerable, _refused(r)), upper=True
        ),
        "refused": Measure(label="Từ chối đúng chỗ", part=lambda r: _among(r.gold.unanswerable, _refused(r))),
        "reason": Measure(
            label="Từ chối đúng lý do",
            part=lambda r: _among(_has_reason(r), _refused(r) and r.reply.reason == r.gold.reason),
        ),
        "refusalprecision": Measure(
            label="Lời từ chối là đúng", part=lambda r: _among(_refused(r), r.gold.unanswerable)
        ),
        "crag": Measure(label="Điểm CRAG", part=lambda r: _among(True, _crag(r)), worst=-1.0),
        "r1": Measure(label="Bằng chứng ở hạng 1", part=_retrieval("r1")),
        "r5": Measure(label="Bằng chứng trong 5 hạng đầu", part=_retrieval("r5")),
        "r10": Measure(label="Bằng chứng trong 10 hạng đầu", part=_retrieval("r10")),
        "mrr10": Measure(label="MRR@10", part=_retrieval("mrr10")),
        "ndcg10": Measure(label="nDCG@10", part=_retrieval("ndcg10")),
        "cite": Measure(label="Trích dẫn nguyên văn", part=lambda r: (sum(r.verbatim), len(r.verbatim))),
        "citerecall": Measure(
            label="Số liệu có dẫn ngay trong câu", part=lambda r: (r.support.cited, r.support.figures)
        ),
        "src": Measure(
            label="Câu đúng dẫn đúng báo cáo", part=lambda r: _among(r.cites_gold is not None, r.cites_gold is True)
        ),
        "unsupported": Measure(
            label="Số liệu không có trong trích dẫn",
            part=lambda r: (len(r.support.unsupported), r.support.figures),
            upper=True,
        ),
    }
)
QUANTILES: Mapping[str, tuple[str, float]] = MappingProxyType(
    {"p50": ("Thời gian trả lời, trung vị (ms)", 0.50), "p95": ("Thời gian trả lời, p95 (ms)", 0.95)}
)
LABELS: Mapping[str, str] = MappingProxyType(
    {name: measure.label for name, measure in RATIOS.items()}
    | {name: label for name, (label, _) in QUANTILES.items()}
    | {"aurc": "Rủi ro – độ phủ (diện tích)", "memory": "Bộ nhớ đỉnh (MB)"}
)
UPPER = frozenset({name for name, measure in RATIOS.items() if measure.upper} | {*QUANTILES, "aurc", "memory"})


def summarise(results: Sequence[QuestionResult]) -> dict[str, Estimate]:
    """Every ratio, latency and the area under risk–coverage, by name."""
    estimates = {
        name: ratio([measure.part(result) for result in results], measure.worst) for name, measure in RATIOS.items()
    }
    times = [result.milliseconds for result in results]
    estimates |= {name: quantile(times, share) for name, (_, share) in QUANTILES.items()}
    points = risk_coverage(results)
    area = sum(risk for _, risk in points) / len(points) if points else None
    return estimates | {"aurc": Estimate(value=area, n=len(points))}


def summarise_run(run: EvalResult) -> dict[str, Estimate]:
    """``summarise`` and the process's peak memory."""
    return summarise(run.results) | {"memory": Estimate(value=run.peak_memory, n=len(run.results))}


def summarise_found(run: EvalResult) -> dict[str, Estimate]:
    """The retrieval measures alone: all that can be said of a recipe that finds and does not answer."""
    return {name: ratio([RATIOS[name].part(result) for result in run.results]) for name in NAMES}


def risk_coverage(results: Sequence[QuestionResult]) -> tuple[tuple[float, float], ...]:
    """(coverage, risk) as answers are let through from the surest to the least sure, by the first hit's score.

    Coverage is of all questions, risk the share of wrong ones among the answers let through; equal scores go
    through together.
    """
    given = sorted((result for result in results if not _refused(result)), key=_confidence, reverse=True)
    points, wrong = [], 0
    for count, result in enumerate(given, 1):
        wrong += not result.good
        if count == len(given) or _confidence(given[count]) != _confidence(result):
            points.append((count / len(results), wrong / count))
    return tuple(points)


def by_kind(results: Iterable[QuestionResult]) -> dict[str, tuple[QuestionResult, ...]]:
    """Kind of question → its results, in order of appearance."""
    return _split(results, lambda result: result.gold.kind)


def by_source(results: Iterable[QuestionResult]) -> dict[str, tuple[QuestionResult, ...]]:
    """File type of the report that holds the evidence → its results; "–" where there is none."""
    return _split(results, _file_type)


def _split(
    results: Iterable[QuestionResult], key: Callable[[QuestionResult], str]
) -> dict[str, tuple[QuestionResult, ...]]:
    parts: dict[str, list[QuestionResult]] = {}
    for result in results:
        parts.setdefault(key(result), []).append(result)
    return {name: tuple(part) for name, part in parts.items()}


def _file_type(result: QuestionResult) -> str:
    types = sorted({PurePosixPath(doc).suffix.lstrip(".").lower() or "–" for doc in result.gold.reports})
    return "+".join(types) or "–"


def _confidence(result: QuestionResult) -> float:
    return result.reply.hits[0].score if result.reply.hits else 0.0

"""Runs → the terminal's table: one line for every gold set, kind of question and kind of source."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from eval.labels import kind_label, source_label
from eval.measures import by_kind, by_source, summarise, summarise_run
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate

_COLUMNS = (
    ("đúng", "right"),
    ("sai", "wrong"),
    ("từ chối nhầm", "falserefusal"),
    ("từ chối đúng", "refused"),
    ("đúng lý do", "reason"),
    ("CRAG", "crag"),
    ("bc@1", "r1"),
    ("bc@5", "r5"),
    ("bc@10", "r10"),
    ("MRR", "mrr10"),
    ("nDCG", "ndcg10"),
    ("nguyên văn", "cite"),
    ("có dẫn", "citerecall"),
    ("đúng nguồn", "src"),
    ("số lạ", "unsupported"),
    ("p50", "p50"),
    ("p95", "p95"),
)
_NOTHING: Mapping[str, Mapping[str, Mapping[str, Estimate]]] = MappingProxyType({})
_MILLISECONDS = frozenset({"p50", "p95"})


def show(name: str, value: float | None) -> str:
    """A value as tables show it: ratios with three decimals, milliseconds and megabytes whole, "–" for none."""
    if value is None:
        return "–"
    return f"{value:.0f}" if name in _MILLISECONDS or name == "memory" else f"{value:.3f}".replace(".", ",")


def show_interval(name: str, estimate: Estimate) -> str:
    """The value with its 95 % interval."""
    if estimate.low is None or estimate.high is None:
        return show(name, estimate.value)
    return f"{show(name, estimate.value)} [{show(name, estimate.low)}–{show(name, estimate.high)}]"


def table(runs: Sequence[EvalResult], beside: Mapping[str, Mapping[str, Mapping[str, Estimate]]] = _NOTHING) -> str:
    """Aligned columns of plain text: the runs, each above what others reached (label → set → measures), then parts."""
    rows = [["", "n", *(title for title, _ in _COLUMNS)]]
    for run in runs:
        rows.append(_row(run.name, len(run.results), summarise_run(run)))
        for label, compared in beside.items():
            if run.name in compared:
                rows.append(_row(f"{run.name} · {label}", len(run.results), compared[run.name]))
    for run in runs:
        rows += [_part(f"{run.name} · {kind_label(kind)}", part) for kind, part in by_kind(run.results).items()]
        sources = by_source(run.results)
        if len(sources) > 1:
            rows += [_part(f"{run.name} · {source_label(source)}", part) for source, part in sources.items()]
    return align(rows)


def variant_table(rows: Sequence[tuple[str, str, Mapping[str, float]]]) -> str:
    """What retyping the questions changed, set by set."""
    names = tuple(dict.fromkeys(name for _, _, deltas in rows for name in deltas))
    cells = [["chênh khi gõ khác", *names]]
    for gold_set, kind, deltas in rows:
        changes = [f"{deltas[name]:+.3f}".replace(".", ",") if name in deltas else "–" for name in names]
        cells.append([f"{gold_set} · {kind}", *changes])
    return align(cells)


def align(rows: Sequence[Sequence[str]]) -> str:
    """The first column to the left, the others to the right; a rule below the heading."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]
    return "\n".join([lines[0], "─" * len(lines[0]), *lines[1:]])


def _part(name: str, results: tuple[QuestionResult, ...]) -> list[str]:
    return _row(name, len(results), summarise(results))


def _row(name: str, n: int, estimates: Mapping[str, Estimate]) -> list[str]:
    values = {measure: estimate.value for measure, estimate in estimates.items()}
    return [name, str(n), *(show(measure, values.get(measure)) for _, measure in _COLUMNS)]

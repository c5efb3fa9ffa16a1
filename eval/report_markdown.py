"""An evaluation → ``report.md``: the tables for a pull request or a release note."""

from collections import Counter
from collections.abc import Mapping, Sequence

from eval.evaluation import DELTAS, Evaluation, failures, variant_deltas
from eval.gate import describe
from eval.labels import ERROR_LABELS, OUTCOME_LABELS, kind_label, source_label
from eval.measures import LABELS, by_kind, by_source, summarise, summarise_run
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate
from eval.table import show, show_interval

_PART_COLUMNS = ("right", "wrong", "falserefusal", "refused", "r1", "r5", "cite", "citerecall", "unsupported", "p95")


def render_markdown(evaluation: Evaluation) -> str:
    """Headings and pipe tables; cells are escaped."""
    parts = ["# Kết quả đánh giá", _measures(evaluation)]
    for run in evaluation.runs:
        parts += [f"## {run.name}", _split(run), _errors(run), _failures(run)]
    if evaluation.variants:
        parts += ["## Câu hỏi gõ theo cách khác (chênh so với nguyên văn)", _variants(evaluation)]
    problems = [f"- {each}" for each in evaluation.missed]
    if problems:
        parts += ["## Ngưỡng không đạt", "\n".join(problems)]
    if evaluation.comparison is not None:
        lines = [f"- {line}" for line in describe(evaluation.comparison)]
        parts += ["## So với mốc đã chấp nhận", "\n".join(lines) or "Không có câu hỏi nào đổi kết quả."]
    return "\n\n".join(part for part in parts if part) + "\n"


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """The first row is the heading; every column but the first is set to the right."""
    escaped = [[" ".join(cell.replace("|", "\\|").split()) for cell in row] for row in rows]
    rule = [":--", *("--:" for _ in escaped[0][1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (escaped[0], rule, *escaped[1:]))


def _measures(evaluation: Evaluation) -> str:
    """A column for each gold set, and one beside it for each thing that it is compared with."""
    columns: list[tuple[str, Mapping[str, Estimate]]] = []
    for run in evaluation.runs:
        columns.append((f"{run.name} (n = {len(run.results)})", summarise_run(run)))
        for label, compared in evaluation.beside_estimates.items():
            if run.name in compared:
                columns.append((f"{run.name}: {label}", compared[run.name]))
    rows = [["Thước đo (khoảng tin cậy 95 %)", *(title for title, _ in columns)]]
    for name, label in LABELS.items():
        cells = (show_interval(name, each[name]) if name in each else "–" for _, each in columns)
        rows.append([f"{label} `{name}`", *cells])
    return markdown_table(rows)


def _split(run: EvalResult) -> str:
    rows = [["Phần", "n", *(f"`{name}`" for name in _PART_COLUMNS)]]
    rows += [_part(kind_label(kind), results) for kind, results in by_kind(run.results).items()]
    rows += [_part(source_label(source), results) for source, results in by_source(run.results).items()]
    return markdown_table(rows)


def _part(name: str, results: tuple[QuestionResult, ...]) -> list[str]:
    estimates = summarise(results)
    return [name, str(len(results)), *(show(each, estimates[each].value) for each in _PART_COLUMNS)]


def _errors(run: EvalResult) -> str:
    counts = Counter(result.verdict.error for result in run.results if result.verdict.error is not None)
    return "Loại lỗi: " + "; ".join(f"{ERROR_LABELS[kind]} {n}" for kind, n in counts.most_common()) if counts else ""


def _failures(run: EvalResult) -> str:
    failed = failures(run)
    if not failed:
        return ""
    rows = [["Câu hỏi", "Kết quả", "Cần", "Được"]]
    rows += [
        [
            f"{result.gold.id}: {result.gold.question}",
            ERROR_LABELS[result.verdict.error] if result.verdict.error else OUTCOME_LABELS[result.verdict.outcome],
            " / ".join(result.gold.answers) or "từ chối",
            result.reply.text[:200] or "–",
        ]
        for result in failed
    ]
    return markdown_table(rows)


def _variants(evaluation: Evaluation) -> str:
    rows = [["Bộ · cách gõ", *(f"`{name}`" for name in DELTAS)]]
    for name, variant, deltas in variant_deltas(evaluation):
        changes = (f"{deltas[each]:+.3f}".replace(".", ",") if each in deltas else "–" for each in DELTAS)
        rows.append([f"{name} · {variant}", *changes])
    return markdown_table(rows)

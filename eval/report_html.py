"""An evaluation → ``report.html``, one file that needs nothing else: charts, tables, wrong answers with evidence."""

import re
from collections.abc import Mapping, Sequence
from html import escape

from eval.charts import Bar, bar_chart, legend, line_chart, stacked_chart
from eval.evaluation import DELTAS, Evaluation, failures, variant_deltas
from eval.gate import accepted_values, describe
from eval.labels import ERROR_LABELS, OUTCOME_LABELS, kind_label, source_label
from eval.measures import LABELS, RATIOS, by_kind, by_source, risk_coverage, summarise_run
from eval.run import EvalResult, QuestionResult
from eval.statistics import Estimate
from eval.table import show, show_interval

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;color:#222;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #cfd6de;padding:.2rem .6rem;text-align:right}
td:first-child,th:first-child{text-align:left}svg{max-width:100%;height:auto;font-size:13px;display:block}
article{border-left:4px solid #b3403a;padding:.2rem 1rem;margin:1rem 0;background:#faf7f6}
article.refused{border-color:#c9b458}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:2px solid #9ab;color:#345}
.key{display:inline-block;width:.8rem;height:.8rem;margin:0 .3rem 0 .8rem}.passed{color:#2e7d4f}.failed{color:#b3403a}
"""


def render_html(evaluation: Evaluation) -> str:
    """Every text is escaped; no script, no outside address."""
    state = ("passed", "Đạt") if evaluation.passed else ("failed", "Không đạt")
    parts = [f'<h1>Kết quả đánh giá: <span class="{state[0]}">{state[1]}</span></h1>', _problems(evaluation)]
    parts += [_run(run, evaluation) for run in evaluation.runs]
    if evaluation.variants:
        parts += ["<h2>Câu hỏi gõ theo cách khác</h2><p>Chênh so với câu hỏi nguyên văn.</p>", _variants(evaluation)]
    return (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kết quả đánh giá</title>'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _problems(evaluation: Evaluation) -> str:
    lines = [str(each) for each in evaluation.missed]
    if evaluation.comparison is not None:
        lines += describe(evaluation.comparison)
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>" if lines else ""


def _run(run: EvalResult, evaluation: Evaluation) -> str:
    estimates = summarise_run(run)
    accepted = accepted_values(evaluation.accepted.get(run.name, {}), run)
    compared = {label: sets[run.name] for label, sets in evaluation.beside_estimates.items() if run.name in sets}
    red = f"Vạch đỏ: {escape(next(iter(compared)))}. " if compared else ""
    failed = failures(run)
    parts = [
        f"<h2>{escape(run.name)} <small>{len(run.results)} câu hỏi</small></h2>",
        f"<p>Vạch đen: mốc đã chấp nhận. Nét ngang: khoảng tin cậy 95 %. {red}↓: càng thấp càng tốt.</p>",
        _measures(estimates, accepted, compared),
        f"<p>Theo loại câu hỏi và loại tệp: {legend()}</p>",
        stacked_chart(_counts(run)),
        "<h3>Rủi ro – độ phủ</h3>",
        line_chart(risk_coverage(run.results), across="độ phủ", up="tỷ lệ sai"),
        _numbers(estimates, compared),
        f"<h3>Câu sai và từ chối nhầm ({len(failed)})</h3>" if failed else "",
        *(_failure(result) for result in failed),
    ]
    return f"<section>{''.join(parts)}</section>"


def _measures(
    estimates: Mapping[str, Estimate], accepted: Mapping[str, float], beside: Mapping[str, Mapping[str, Estimate]]
) -> str:
    """The first of what stands beside is marked in red."""
    label, compared = next(iter(beside.items()), ("", {}))
    bars = [
        Bar(
            label=f"{measure.label} ↓" if measure.upper else measure.label,
            value=value,
            shown=show(name, value),
            low=estimates[name].low,
            high=estimates[name].high,
            accepted=accepted.get(name),
            beside=compared[name].value if name in compared else None,
            beside_label=label,
        )
        for name, measure in RATIOS.items()
        if (value := estimates[name].value) is not None
    ]
    return bar_chart(bars)


def _counts(run: EvalResult) -> list[tuple[str, tuple[int, int, int]]]:
    parts = [(kind_label(kind), part) for kind, part in by_kind(run.results).items()]
    parts += [(source_label(source), part) for source, part in by_source(run.results).items()]
    rows = []
    for name, results in parts:
        good = sum(result.good for result in results)
        wrong = sum(result.verdict.outcome == "wrong" for result in results)
        rows.append((f"{name} ({len(results)})", (good, len(results) - good - wrong, wrong)))
    return rows


def _numbers(estimates: Mapping[str, Estimate], compared: Mapping[str, Mapping[str, Estimate]]) -> str:
    rows: list[tuple[str, ...]] = [("Thước đo", "Giá trị [khoảng tin cậy 95 %]", "n", *compared)]
    for name, label in LABELS.items():
        beside = [show_interval(name, each[name]) if name in each else "–" for each in compared.values()]
        rows.append((label, show_interval(name, estimates[name]), str(estimates[name].n), *beside))
    return _table(rows)


def _failure(result: QuestionResult) -> str:
    gold, reply = result.gold, result.reply
    label = ERROR_LABELS[result.verdict.error] if result.verdict.error else OUTCOME_LABELS[result.verdict.outcome]
    evidence = "".join(_quote(each.doc, each.evidence) for each in gold.relevant)
    cited = "".join(_quote(f"[{each.marker}] {each.source}", each.quote) for each in reply.citations)
    ranks = ", ".join(str(rank) if rank else "không thấy" for rank in result.ranks)
    return (
        f'<article class="{result.verdict.outcome}"><b>{escape(gold.id)}</b> ({escape(label)}): {escape(gold.question)}'
        f"<br>Cần: <b>{escape(' / '.join(gold.answers) or 'từ chối')}</b>{evidence}"
        f"Được: {_shown(reply.text) or escape(result.error.strip()[-300:] or '–')}{cited}"
        f"{f'<div><small>Hạng của bằng chứng: {ranks}</small></div>' if ranks else ''}</article>"
    )


def _shown(answer: str) -> str:
    """Escaped, with the answer's emphasis and paragraphs."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(answer.strip())).replace("\n", "<br>")


def _quote(source: str, text: str) -> str:
    return f"<blockquote>{escape(text)} <small>– {escape(source)}</small></blockquote>"


def _variants(evaluation: Evaluation) -> str:
    rows: list[tuple[str, ...]] = [("Bộ · cách gõ", *(LABELS[name] for name in DELTAS))]
    for name, variant, deltas in variant_deltas(evaluation):
        changes = (f"{deltas[each]:+.3f}".replace(".", ",") if each in deltas else "–" for each in DELTAS)
        rows.append((f"{name} · {variant}", *changes))
    return _table(rows)


def _table(rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows[1:])
    return f"<table><tr>{head}</tr>{body}</table>"

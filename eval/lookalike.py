"""A corpus of look-alike district reports, by seed: the benchmark of confusion and of scale.

Every unit reports the same indicators every month in sentences of its own habit, with other figures; some months are
missing, some indicators are never reported. Out come report texts and gold questions: answerable ones, each with the
sentence that answers it, and ones that must be refused because the month, the unit or the indicator is not there.

    python -m eval.lookalike --units 11 --months 24 --seed 7 --out DIR
"""

import argparse
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.lookalike_catalogue import INDICATORS
from eval.lookalike_figures import Month, draw_series
from eval.lookalike_gold import World, answerable_questions, unanswerable_questions
from eval.lookalike_indicator import Indicator
from eval.lookalike_report import DistrictReport, compose
from eval.lookalike_units import Unit, draw
from eval.lookalike_wording import draw_voice

FIRST = Month(year=2023, number=1)
ANSWERABLE, UNANSWERABLE = 150, 120
_LEFT_OUT = 0.24


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """``reports``: (source, text); ``gold``: questions in the project's gold format, sources as in ``reports``."""

    reports: tuple[tuple[str, str], ...]
    gold: tuple[Mapping[str, object], ...]


def generate(
    units: int, months: int, seed: int, *, answerable: int = ANSWERABLE, unanswerable: int = UNANSWERABLE
) -> Corpus:
    """The same numbers give the same corpus.

    Raises ValueError for more units than there are names, for no month, or when there are fewer figures to ask for
    than questions wanted.
    """
    if months < 1:
        raise ValueError(f"months must be at least 1, not {months}")
    world = draw_world(units, months, seed)
    chance = random.Random(f"{seed} questions")
    return Corpus(
        reports=tuple((report.source, report.text) for report in world.reports),
        gold=(
            *answerable_questions(world, answerable, chance),
            *unanswerable_questions(world, unanswerable, chance),
        ),
    )


def draw_world(units: int, months: int, seed: int) -> World:
    """All reports with what they state, before any question is asked."""
    reporting, silent = draw(units, random.Random(f"{seed} units"))
    period = tuple(FIRST.shifted(index) for index in range(months))
    reports: list[DistrictReport] = []
    reported = {}
    for number, unit in enumerate(reporting):
        chance = random.Random(f"{seed} {unit.full}")
        indicators = _reported(chance)
        reported[unit] = indicators
        reports += _reports_of(unit, indicators, period, _missing(period, chance, at_least=int(number == 0)), chance)
    return World(reports=tuple(reports), reported=reported, silent=silent, period=period)


def write(corpus: Corpus, folder: Path) -> None:
    """``reports/<unit>/<unit>-<yyyy-mm>.txt`` and ``gold.jsonl`` below ``folder``."""
    for source, text in corpus.reports:
        path = folder / "reports" / source
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    lines = (json.dumps(record, ensure_ascii=False) + "\n" for record in corpus.gold)
    (folder / "gold.jsonl").write_text("".join(lines), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Write a corpus to a folder."""
    parser = argparse.ArgumentParser(prog="python -m eval.lookalike", description=main.__doc__)
    parser.add_argument("--units", type=int, default=11)
    parser.add_argument("--months", type=int, default=24)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--out", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    try:
        corpus = generate(chosen.units, chosen.months, chosen.seed)
    except ValueError as error:
        parser.error(str(error))
    write(corpus, chosen.out)


def _reports_of(
    unit: Unit,
    indicators: tuple[Indicator, ...],
    period: tuple[Month, ...],
    missing: frozenset[Month],
    chance: random.Random,
) -> list[DistrictReport]:
    voice = draw_voice(unit, indicators, chance)
    figures = {each.key: draw_series(each, period[0], period[-1], chance) for each in indicators}
    composed = [compose(voice, month, figures, chance) for month in period]
    return [report for report in composed if report.month not in missing]


def _reported(chance: random.Random) -> tuple[Indicator, ...]:
    """What one unit reports: always the budget, most of the rest."""
    chosen = [each.shape == "budget" or chance.random() >= _LEFT_OUT for each in INDICATORS]
    return tuple(indicator for indicator, kept in zip(INDICATORS, chosen, strict=True) if kept)


def _missing(period: tuple[Month, ...], chance: random.Random, *, at_least: int) -> frozenset[Month]:
    """Up to three months inside the period for which no report is on file."""
    inside = period[1:-1]
    wanted = max(at_least, chance.choice((0, 1, 1, 2, 3)))
    return frozenset(chance.sample(inside, min(wanted, len(inside) // 4)))


if __name__ == "__main__":
    main()

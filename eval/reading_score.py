"""What a measurement of reading says: its measures with their aims, and a line for each file."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """``value`` and ``aim`` are shares from 0 to 1; ``of``: out of how many."""

    name: str
    value: float
    aim: float
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingScore:
    """``lines``: one for each file, then what was missed, to be looked at."""

    measures: tuple[Measure, ...]
    lines: tuple[str, ...] = ()


def render_score(score: ReadingScore) -> str:
    """The lines, then one line for each measure."""
    return "\n".join([*score.lines, *map(_measure_line, score.measures)])


def _measure_line(measure: Measure) -> str:
    verdict = "đạt" if measure.value >= measure.aim else "CHƯA ĐẠT"
    return f"{measure.name}: {measure.value:.4f} trên {measure.of} (mục tiêu {measure.aim:g}: {verdict})"


def in_order(expected: Sequence[str], found: Sequence[str]) -> int:
    """How many of ``expected`` stand in ``found`` in the same order: the longest common subsequence.

    Hunt and Szymanski's algorithm: the longest increasing run among the places where the words occur.
    """
    places: dict[str, list[int]] = {}
    for position, word in enumerate(found):
        places.setdefault(word, []).append(position)
    ends: list[int] = []
    for word in expected:
        # From the back, so that one word of ``expected`` takes one place only.
        for position in reversed(places.get(word, ())):
            slot = bisect_left(ends, position)
            ends[slot : slot + 1] = [position]
    return len(ends)

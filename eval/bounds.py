"""``--min measure=value``: what a run must reach. For measures where less is better the bound is a ceiling."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from errors import UsageError
from eval.measures import LABELS, UPPER
from eval.statistics import Estimate

_EARNED = frozenset({"cite", "citerecall", "src"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A measure's name and the value that it must reach, or must not pass where less is better."""

    measure: str
    value: float

    def __str__(self) -> str:
        return f"{self.measure} {'≤' if self.measure in UPPER else '≥'} {f'{self.value:g}'.replace('.', ',')}"


def read_bounds(written: Sequence[str]) -> tuple[Bound, ...]:
    """ "right=.9" → Bound; UsageError names an unknown measure or a value that is no number."""
    return tuple(_bound(each) for each in written)


def missed_bounds(bounds: Sequence[Bound], estimates: Mapping[str, Estimate]) -> tuple[Bound, ...]:
    """Those that the values miss. Who answers nothing earns no citation measure; others need an eligible question."""
    return tuple(bound for bound in bounds if _misses(bound, estimates[bound.measure].value))


def _misses(bound: Bound, value: float | None) -> bool:
    if value is None:
        return bound.measure in _EARNED
    return value > bound.value if bound.measure in UPPER else value < bound.value


def _bound(written: str) -> Bound:
    measure, _, value = written.partition("=")
    if measure not in LABELS:
        raise UsageError(f"Không có thước đo “{measure}”. Các thước đo: {', '.join(LABELS)}.")
    try:
        return Bound(measure=measure, value=float(value))
    except ValueError as error:
        raise UsageError(f"“{written}” thiếu giá trị: hãy viết dạng {measure}=0.9.") from error

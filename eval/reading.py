"""How well files are read: each set of documents against what is known of it.

python -m eval.reading legacy --data DIR
"""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from eval.reading_legacy import measure_legacy
from eval.reading_scans import measure_scans
from eval.reading_score import ReadingScore, render_score
from eval.reading_speed import measure_speed
from eval.reading_workbooks import measure_workbooks

SETS: Mapping[str, Callable[[Path], ReadingScore]] = MappingProxyType(
    {"legacy": measure_legacy, "scans": measure_scans, "speed": measure_speed, "workbooks": measure_workbooks}
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the documents of one set and say how much of them is right; status 4 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="python -m eval.reading", description=main.__doc__)
    parser.add_argument("set", choices=sorted(SETS))
    parser.add_argument("--data", type=Path, required=True, help="thư mục documents của dữ liệu thử")
    chosen = parser.parse_args(arguments)
    score = SETS[chosen.set](chosen.data)
    sys.stdout.write(f"{render_score(score)}\n")
    return 0 if all(measure.value >= measure.aim for measure in score.measures) else 4


if __name__ == "__main__":
    sys.exit(main())

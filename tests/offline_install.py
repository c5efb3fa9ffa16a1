"""A copy of the project is set up from ``bundle/`` and used without a network. Run by ``make test-bundle``.

It is not among the tests that ``make test`` collects: it installs two gigabytes.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOT_COPIED = (
    ".git",
    ".venv",
    ".*_cache",
    ".hypothesis",
    "__pycache__",
    "*.egg-info",
    "build",
    "bundle",
    "data",
    "models",
)
UNREACHABLE = "http://127.0.0.1:9"  # the discard port: nothing answers there


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "checkout"
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
    yield folder
    shutil.rmtree(folder)


def run_offline(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run in a network namespace without a network where the system grants one, and behind dead proxies anyway."""
    isolated = ["unshare", "--map-root-user", "--net"]
    granted = shutil.which("unshare") and subprocess.run([*isolated, "true"], check=False).returncode == 0
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "MAKE"))}
    environment |= {"PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": UNREACHABLE, "PIP_NO_CACHE_DIR": "1"}
    environment |= {"http_proxy": UNREACHABLE, "https_proxy": UNREACHABLE, "no_proxy": "127.0.0.1,localhost"}
    return subprocess.run(
        [*(isolated if granted else []), *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_machine_without_a_network_is_set_up_from_the_bundle(checkout: Path) -> None:
    installed = run_offline(checkout, "make", "install", f"BUNDLE={ROOT / 'bundle'}", "PIP_ARGS=--no-compile")
    assert installed.returncode == 0, installed.stdout[-3000:] + installed.stderr[-3000:]

    again = run_offline(checkout, "make", "install")
    assert "Nothing to be done" in again.stdout

    built = run_offline(checkout, ".venv/bin/hoidap", "build", "samples/reports", "--index", "data/index")
    assert built.returncode == 0, built.stderr[-3000:]

    asked = run_offline(checkout, ".venv/bin/hoidap", "ask", "tỷ lệ giải ngân vốn đầu tư công", "--index", "data/index")
    assert asked.returncode == 0, asked.stderr[-3000:]
    assert asked.stdout.strip()

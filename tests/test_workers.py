"""Reading under limits: real processes that hang, swell, die and crash, and the files beside them that are read."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from errors import UnreadableFile
from ingest.steps import step_done
from ingest.workers import Limits, Task, worked_on

ROOT = Path(__file__).parent.parent
LIMITS = Limits(seconds=1.5, bytes=400 * 1024**2)


def work(path: Path, source: str) -> object:
    """Does to its process what the source says."""
    match source:
        case "hangs":
            while True:
                time.sleep(1)
        case "hangs with a child":
            child = subprocess.Popen(["sleep", "600"])
            path.write_text(str(child.pid))
            child.wait()
        case "swells":
            return len([bytes(50 * 1024**2) for _ in range(100)])
        case "dies":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "is killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "has a bug":
            raise ZeroDivisionError("chia cho 0")
        case "recurses":
            return work(path, source)
        case "is refused":
            raise UnreadableFile("Tệp hỏng.")
        case "prints":
            sys.stdout.write("thư viện nói gì đó\n")
            sys.stdout.flush()
        case "is slow but sure":
            for _ in range(6):
                time.sleep(0.5)
                step_done()
        case "waits to be orphaned":
            path.write_text(str(os.getpid()))
            while True:
                time.sleep(1)
    return source


def run(tmp_path: Path, *sources: str, limits: Limits = LIMITS) -> list[object]:
    tasks = [Task(path=tmp_path / f"{number}.pid", source=source) for number, source in enumerate(sources)]
    return [result for _, result in worked_on(tasks, work, limits=limits)]


def is_alive(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


def ends(pid: int) -> bool:
    for _ in range(100):
        if not is_alive(pid):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("hangs", "quá lâu"),
        ("swells", "quá nhiều bộ nhớ"),
        ("is killed", "quá nhiều bộ nhớ"),
        ("dies", "làm hỏng chương trình đọc"),
        ("has a bug", r"làm hỏng chương trình đọc \(ZeroDivisionError: chia cho 0\)"),
        ("recurses", "lồng nhau quá sâu"),
        ("is refused", "Tệp hỏng"),
    ],
)
def test_a_bad_file_costs_only_itself(tmp_path: Path, source: str, reason: str) -> None:
    first, bad, *rest = run(tmp_path, "a", source, "b", "c", "d")
    assert (first, rest) == ("a", ["b", "c", "d"])
    assert isinstance(bad, UnreadableFile)
    with pytest.raises(UnreadableFile, match=reason):
        raise bad
    assert str(bad).endswith(".")


def test_a_slow_file_that_makes_steps_is_read(tmp_path: Path) -> None:
    steps: list[None] = []
    tasks = [Task(path=tmp_path, source="is slow but sure")]
    [(_, result)] = worked_on(tasks, work, limits=LIMITS, step=lambda: steps.append(None))
    assert result == "is slow but sure"
    assert len(steps) == 6


def test_what_a_hanging_file_started_is_ended_with_it(tmp_path: Path) -> None:
    [result] = run(tmp_path, "hangs with a child")
    assert isinstance(result, UnreadableFile)
    assert ends(int((tmp_path / "0.pid").read_text()))


def test_results_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    sources = ["is slow but sure", *map(str, range(60))]
    assert run(tmp_path, *sources) == sources


def test_nothing_to_do_starts_nothing() -> None:
    assert list(worked_on([], work)) == []


def test_what_libraries_print_stays_out_of_sight(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "prints") == ["prints"]
    assert capfd.readouterr() == ("", "")


def test_no_worker_outlives_a_killed_main_process(tmp_path: Path) -> None:
    pid_file = tmp_path / "worker.pid"
    script = (
        "from pathlib import Path; from ingest.workers import Task, worked_on; from tests.test_workers import work\n"
        "if __name__ == '__main__':\n"
        f"    list(worked_on([Task(path=Path({str(pid_file)!r}), source='waits to be orphaned')], work))\n"
    )
    main = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT)
    for _ in range(300):
        if pid_file.exists() and pid_file.read_text():
            break
        time.sleep(0.1)
    worker = int(pid_file.read_text())
    assert is_alive(worker)
    main.kill()
    main.wait()
    assert ends(worker)


def test_a_program_that_breaks_off_with_work_under_way_ends(tmp_path: Path) -> None:
    """With its generator still referred to, as by the traceback of a bug."""
    program = tmp_path / "program.py"
    program.write_text(
        "from pathlib import Path\n"
        "from ingest.workers import Task, worked_on\n"
        "from tests.test_workers import work\n"
        "if __name__ == '__main__':\n"
        "    started = worked_on([Task(path=Path('a'), source=each) for each in 'ab'], work, processes=1)\n"
        "    next(started)\n"
        "    raise ZeroDivisionError\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(program)]
    ended = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60
    )
    assert b"ZeroDivisionError" in ended.stderr

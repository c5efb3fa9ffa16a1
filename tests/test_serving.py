"""Real servers in real processes: killed, doubled, and asked while their index is exchanged."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from eval.load import Asked, load, summary

ROOT = Path(__file__).parent.parent
QUESTION = "tỷ lệ giải ngân vốn đầu tư công quý I?"
PATIENCE = 120


def hoidap(*arguments: object, **environment: str) -> subprocess.Popen[str]:
    """A command in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.hash_app", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOIDAP_QUESTIONS_A_MINUTE": "0", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def done(*arguments: object, **environment: str) -> None:
    command = hoidap(*arguments, **environment)
    out, _ = command.communicate(timeout=PATIENCE)
    assert command.returncode == 0, out


def kill(server: subprocess.Popen[str]) -> None:
    """With all its processes, at once."""
    os.killpg(server.pid, signal.SIGKILL)
    server.communicate()


@contextmanager
def running(
    index: Path, *more: object, until: str = "/readyz", **environment: str
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server that answers ``until``, and its address."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    server = hoidap("serve", "--index", index, "--port", port, *(more or ("--workers", 1)), **environment)
    address = f"http://127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + PATIENCE
        while True:
            assert server.poll() is None, server.communicate()[0]
            assert time.monotonic() < deadline
            try:
                if httpx2.get(f"{address}{until}").status_code == 200:
                    break
            except httpx2.TransportError:
                time.sleep(0.05)
        yield server, address
    finally:
        if server.poll() is None:
            kill(server)


def ask(address: str, question: str = QUESTION) -> dict[str, Any]:
    response = httpx2.post(f"{address}/api/ask", json={"question": question}, timeout=PATIENCE)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("serving") / "index"
    done("build", ROOT / "samples" / "reports", "--index", folder)
    return folder


def entries(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in folder.glob("*.jsonl") for line in path.read_bytes().splitlines()]


def test_what_was_answered_stands_in_the_log_when_the_server_is_killed(index: Path, tmp_path: Path) -> None:
    answered: list[str] = []
    lock = threading.Lock()

    def keep_asking(address: str, user: int) -> None:
        for number in range(10_000):
            question = f"{QUESTION} ({user}.{number})"
            try:
                if httpx2.post(f"{address}/api/ask", json={"question": question}, timeout=PATIENCE).status_code != 200:
                    return
            except httpx2.TransportError:
                return
            with lock:
                answered.append(question)

    with running(index, HOIDAP_AUDIT=str(tmp_path)) as (server, address), ThreadPoolExecutor(6) as pool:
        users = [pool.submit(keep_asking, address, user) for user in range(6)]
        while len(answered) < 30:
            assert not all(user.done() for user in users)
            time.sleep(0.01)
        kill(server)
    logged = entries(tmp_path)
    asked = {entry["id"]: entry["question"] for entry in logged if entry["event"] == "asked"}
    recorded = {asked[entry["id"]] for entry in logged if entry["event"] == "answered"}
    assert len(answered) >= 30
    assert set(answered) <= recorded


def test_a_backup_of_a_server_at_work_is_restored_elsewhere_and_answers_the_same(index: Path, tmp_path: Path) -> None:
    saved, restored = tmp_path / "luu.tar", tmp_path / "restored"
    (feedback := tmp_path / "gop-y.jsonl").write_text('{"id": "1"}\n', encoding="utf-8")
    kept = {"HOIDAP_FEEDBACK": str(feedback), "HOIDAP_AUDIT": str(tmp_path / "nhat-ky")}
    with running(index, **kept) as (_, address):
        before = ask(address)
        done("backup", saved, "--index", index, **kept)
        assert ask(address)["figures"] == before["figures"]
    again = {"HOIDAP_FEEDBACK": str(tmp_path / "b" / "gop-y.jsonl"), "HOIDAP_AUDIT": str(tmp_path / "b" / "nhat-ky")}
    done("restore", saved, "--index", restored, **again)
    assert (tmp_path / "b" / "gop-y.jsonl").read_bytes() == feedback.read_bytes()
    assert [entry["event"] for entry in entries(tmp_path / "b" / "nhat-ky")] == ["asked", "answered"]
    with running(restored, **again) as (_, address):
        assert ask(address) | {"milliseconds": 0} == before | {"milliseconds": 0}


def wait_until(happens: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_newer_index_is_taken_over_without_a_failed_request(tmp_path: Path) -> None:
    """By two processes, of which each lays out what everyone sees: all but one report."""
    reports, folder, rules = tmp_path / "reports", tmp_path / "index", tmp_path / "quyen.toml"
    rules.write_text('[collections]\nchung = ["[0-9].txt"]\n[groups]\n"*" = ["chung"]\n', encoding="utf-8")
    reports.mkdir()
    source = (ROOT / "samples" / "reports" / "mau-loc-binh-2023-02.txt").read_text(encoding="utf-8")
    (reports / "0.txt").write_text(source, encoding="utf-8")
    (reports / "mat.txt").write_text(source.replace("Lộc Bình", "Bình Gia"), encoding="utf-8")
    done("build", reports, "--index", folder)
    stop = threading.Event()
    failed: list[object] = []

    def keep_asking(address: str) -> int:
        count = 0
        while not stop.is_set():
            for path, body in (("/api/ask", {"question": QUESTION}), ("/api/reports", None)):
                try:
                    url = f"{address}{path}"
                    response = httpx2.post(url, json=body, timeout=PATIENCE) if body else httpx2.get(url)
                    if response.status_code != 200:
                        failed.append((path, response.status_code, response.text))
                except httpx2.TransportError as error:
                    failed.append((path, error))
                count += 1
        return count

    shown = {"HOIDAP_RULES": str(rules)}
    with running(folder, "--workers", 2, **shown) as (_, address), ThreadPoolExecutor(3) as pool:
        users = [pool.submit(keep_asking, address) for _ in range(3)]
        for number in range(1, 3):
            (reports / f"{number}.txt").write_text(source.replace("Lộc Bình", f"Lộc Bình {number}"), encoding="utf-8")
            done("build", reports, "--index", folder)
            wait_until(lambda: httpx2.get(f"{address}/api/reports").json()["total"] == len(list(reports.glob("?.txt"))))
        assert "Bình Gia" not in json.dumps(ask(address, "thu ngân sách huyện Bình Gia?")["hits"], ensure_ascii=False)
        stop.set()
        assert sum(user.result() for user in users) >= 6
    assert failed == []


def test_it_listens_before_it_can_answer_and_the_first_question_waits(index: Path) -> None:
    with running(index, until="/healthz") as (server, address):
        before = httpx2.get(f"{address}/readyz")
        assert ask(address)["figures"][0]["text"] == "39,95%"
        assert httpx2.get(f"{address}/readyz").status_code == 200
        assert len(answering_processes(server.pid)) == 1
    assert (before.status_code, "đang khởi động" in before.text) in ((503, True), (200, False))


def answering_processes(server: int) -> list[int]:
    """Not the ones that only keep count of what the others share."""
    found = [int(child) for of in Path(f"/proc/{server}/task").glob("*/children") for child in of.read_text().split()]
    return [child for child in found if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_answering_processes_share_the_index_are_replaced_when_they_die_and_end_with_the_server(
    index: Path, tmp_path: Path
) -> None:
    with running(index, "--workers", 2, HOIDAP_AUDIT=str(tmp_path)) as (server, address):
        before = answering_processes(server.pid)
        assert len(before) == 2
        assert ask(address)["figures"][0]["text"] == "39,95%"
        with ThreadPoolExecutor(4) as pool:
            asked = [pool.submit(ask, address, f"{QUESTION} ({number})") for number in range(8)]
            for child in before:
                os.kill(child, signal.SIGKILL)
            assert all(answer.result()["figures"][0]["text"] == "39,95%" for answer in asked)
        assert ask(address)["citations"]
        assert sum(entry["event"] == "answered" for entry in entries(tmp_path)) == 10
        processes = answering_processes(server.pid)
        server.kill()  # the server alone
        server.communicate()
        wait_until(lambda: not any(Path(f"/proc/{process}").exists() for process in processes))
        assert processes


def test_a_build_goes_on_when_who_listened_to_it_has_gone(tmp_path: Path) -> None:
    command = hoidap("build", ROOT / "samples" / "reports", "--index", tmp_path / "index")
    assert command.stdout is not None
    command.stdout.close()
    command.wait(PATIENCE)
    done("ask", QUESTION, "--index", tmp_path / "index")


def test_several_servers_share_one_index_and_one_log(index: Path, tmp_path: Path) -> None:
    with (
        running(index, HOIDAP_AUDIT=str(tmp_path)) as (_, one),
        running(index, HOIDAP_AUDIT=str(tmp_path)) as (_, other),
        ThreadPoolExecutor(4) as pool,
    ):
        answers = [answer.result() for answer in [pool.submit(ask, address) for address in (one, other) * 4]]
        assert len({json.dumps(answer | {"milliseconds": 0}) for answer in answers}) == 1
    logged = entries(tmp_path)
    assert len([entry for entry in logged if entry["event"] == "answered"]) == 8
    assert len({entry["id"] for entry in logged}) == 8


def test_fifty_people_asking_at_once_are_all_answered(index: Path, tmp_path: Path) -> None:
    with running(index, "--workers", 2, HOIDAP_WAIT_SECONDS=str(PATIENCE), HOIDAP_AUDIT=str(tmp_path)) as (_, address):
        found = asyncio.run(load(address, [f"{QUESTION} ({number})" for number in range(50)], users=50, each=1))
    assert (found["asked"], found["answered"]) == (50, 50)
    assert sum(entry["event"] == "answered" for entry in entries(tmp_path)) == 50


def test_the_summary_of_a_load() -> None:
    asked = [Asked(status=200, seconds=number / 10) for number in range(1, 101)] + [Asked(status=0, seconds=300.0)]
    found = summary(asked, 20.0)
    assert found == {
        "asked": 101,
        "answered": 100,
        "statuses": {"0": 1, "200": 100},
        "seconds": 20.0,
        "a_second": 5.05,
        "p50": 5.1,
        "p95": 9.6,
        "slowest": 300.0,
    }


@pytest.mark.parametrize("workers", ["0", "-1"])
def test_less_than_one_process_is_refused(index: Path, workers: str) -> None:
    command = hoidap("serve", "--index", index, f"--workers={workers}")
    out, _ = command.communicate(timeout=PATIENCE)
    assert (command.returncode, "--workers" in out) == (2, True)

"""Answers in processes of their own: whatever one does, the next question finds a process, and nothing is left over."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest

from answer.answer import Answer, Turn
from errors import HoidapError, SlowAnswer, StaleIndex
from index.view import View
from tests.answering import Obedient, SomeReports, current, nothing
from tests.web_fakes import CARDS
from web.processes import AnswerProcesses

PATIENCE = 60.0


@contextmanager
def running(count: int = 1, seconds: float = PATIENCE, opened: Any = current) -> Iterator[AnswerProcesses]:
    before = set(threading.enumerate())
    processes = AnswerProcesses(count, opened, Obedient, seconds=seconds)
    try:
        yield processes
    finally:
        wait_until(lambda: set(threading.enumerate()) <= before)  # those that start processes have ended
        processes.close()


def wait_until(happens: Any) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def asked(processes: AnswerProcesses, question: str, searcher: Any = None, turns: int = 0) -> list[Answer]:
    history = [Turn(question="a", answer="b")] * turns
    return list(processes.over(searcher or cast(Any, SomeReports())).stream(question, history))


def pid(processes: AnswerProcesses) -> int:
    return int(asked(processes, "ai?")[-1].text.partition(":")[0])


def gone(process: int) -> bool:
    return not Path(f"/proc/{process}").exists()


def test_an_answer_that_takes_too_long_is_ended_with_its_process() -> None:
    with running(seconds=1.0) as processes:
        before = pid(processes)
        with pytest.raises(SlowAnswer, match=r"hơn 1 giây nên đã dừng\. Hãy hỏi ngắn hơn"):
            asked(processes, "chậm")
        assert gone(before)
        assert pid(processes) != before


def test_it_grows_before_the_reader_s_eyes_and_can_be_left() -> None:
    with running() as processes:
        assert [answer.text for answer in asked(processes, "gì?")][:1] == ["một nửa"]
        before = pid(processes)
        begun = processes.over(cast(Any, SomeReports())).stream("gì?")
        assert next(begun).text == "một nửa"
        cast(Any, begun).close()
        assert pid(processes) == before  # it was soon done
        begun = processes.over(cast(Any, SomeReports())).stream("chậm")
        assert next(begun).text == "một nửa"
        cast(Any, begun).close()
        assert pid(processes) != before
        assert gone(before)


def test_what_is_seen_and_what_a_filter_leaves_go_along() -> None:
    with running() as processes:
        seen = SomeReports(CARDS[:2])
        assert "cao-loc/2023-02.pdf, cao-loc/ket-luan-2024.docx (2)" in asked(processes, "gì?", seen, 2)[-1].text
        view = View(cast(Any, seen), [CARDS[1].source, CARDS[2].source])
        assert asked(processes, "gì?", view)[-1].text.partition(": ")[2] == "cao-loc/ket-luan-2024.docx (0)"


def test_errors_and_bugs_are_told_and_the_process_stays() -> None:
    with running() as processes:
        before = pid(processes)
        with pytest.raises(StaleIndex, match="Chỉ mục cũ"):
            asked(processes, "lỗi")
        with pytest.raises(RuntimeError, match=r"in stream(.|\n)*ZeroDivisionError: chia cho không"):
            asked(processes, "hỏng")
        assert pid(processes) == before


def test_a_process_that_dies_is_replaced_and_asked_once_more() -> None:
    with running(count=2) as processes:
        first = pid(processes)
        os.kill(first, signal.SIGKILL)
        assert all(pid(processes) != first for _ in range(4))
        assert processes.ready


def test_what_cannot_be_started_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    with running(opened=nothing) as processes:
        with pytest.raises(HoidapError, match="Không khởi động được tiến trình trả lời"):
            asked(processes, "ai?")
        assert not processes.ready
    assert "Không mở được." in capfd.readouterr().err

"""Between a person and the answers: limits, the queue, the log, the counters."""

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.answer import Answer, Turn
from errors import BusyServer, StaleIndex, TooManyRequests
from index.filter import EVERYTHING, Filter
from tests.web_fakes import ANSWERED, REFUSED, FakeLibrary, OneLibrary
from web.access import Person
from web.audit import AuditLog
from web.desk import Desk, WatchedLibrary
from web.limits import Buckets, Turnstile
from web.metrics import Metrics

AN = Person(name="an", address="10.0.0.7")


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.read_bytes().splitlines()]


class FromModel(FakeLibrary):
    """The settled answer at once, then prose; reports with their files."""

    def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
        yield ANSWERED
        yield replace(ANSWERED, text=f"{ANSWERED.text}\n\nCao hơn bình quân")
        yield replace(ANSWERED, text=f"{ANSWERED.text}\n\nCao hơn bình quân của tỉnh [1].")

    def original(self, source: str) -> Path | None:
        return Path(source) if source in {card.source for card in self.cards} else None


def desk(
    log: AuditLog | None = None,
    metrics: Metrics | None = None,
    a_minute: int = 0,
    at_once: int = 2,
    library: FakeLibrary | None = None,
) -> Desk:
    return Desk(
        OneLibrary(library or FakeLibrary()),
        buckets=Buckets(a_minute),
        turnstile=Turnstile(at_once, 0.01),
        metrics=metrics or Metrics(),
        log=log,
    )


class TestLog:
    def test_a_question_and_what_was_cited_without_what_was_answered(self, tmp_path: Path) -> None:
        [*_, last] = desk(AuditLog(tmp_path, days=0)).seen_by(AN).stream("giải ngân?", ())
        assert last == ANSWERED
        asked, answered = lines(tmp_path)
        assert (asked["event"], asked["who"], asked["address"], asked["question"]) == (
            "asked", "an", "10.0.0.7", "giải ngân?",
        )  # fmt: skip
        assert (answered["event"], answered["id"], answered["refused"]) == ("answered", asked["id"], None)
        assert answered["cited"] == ["cao-loc/ket-luan-2024.docx", "cao-loc/2023-02.pdf"]
        assert "39,95" not in json.dumps(answered)
        assert datetime.fromisoformat(asked["at"]).tzinfo is not None

    def test_the_answer_is_kept_where_that_is_set_and_a_refusal_says_why(self, tmp_path: Path) -> None:
        list(desk(AuditLog(tmp_path, days=0, with_answers=True)).seen_by(AN).stream("năm 2022?", ()))
        assert (lines(tmp_path)[1]["answer"], lines(tmp_path)[1]["refused"]) == (REFUSED.text, "wrong_period")

    def test_nothing_is_shown_before_it_is_written(self, tmp_path: Path) -> None:
        answers = desk(AuditLog(tmp_path, days=0)).seen_by(AN).stream("giải ngân?", ())
        events = []
        for _ in answers:
            events.append([line["event"] for line in lines(tmp_path)])
        assert events == [["asked"], ["asked", "answered"]]

    def test_what_is_cited_half_way_is_written_before_it_is_shown_and_once(self, tmp_path: Path) -> None:
        library = desk(AuditLog(tmp_path, days=0), library=FromModel()).seen_by(AN)
        left = library.stream("giải ngân?", ())
        next(left)
        asked, shown = lines(tmp_path)
        assert (shown["event"], shown["id"], shown["cited"]) == (
            "shown", asked["id"], [citation.source for citation in ANSWERED.citations],
        )  # fmt: skip
        left.close()  # type: ignore[attr-defined]
        list(library.stream("giải ngân?", ()))
        assert [line["event"] for line in lines(tmp_path)[2:]] == ["asked", "shown", "answered"]

    def test_taking_a_report_s_file_is_written_once_a_request(self, tmp_path: Path) -> None:
        log = AuditLog(tmp_path, days=0)
        library = desk(log, library=FromModel()).seen_by(AN)
        assert library.original("khong-co.pdf") is None
        assert library.original("cao-loc/2023-02.pdf")
        assert library.outline("cao-loc/2023-02.pdf")
        desk(log, library=FromModel()).seen_by(AN).original("cao-loc/2023-02.pdf")
        assert [(line["event"], line["source"]) for line in lines(tmp_path)] == [("opened", "cao-loc/2023-02.pdf")] * 2

    def test_opening_a_report_is_written_and_what_is_not_there_is_not(self, tmp_path: Path) -> None:
        library = desk(AuditLog(tmp_path, days=0)).seen_by(AN)
        assert library.page_text("khong-co.pdf", 1) is None
        assert library.page_text("cao-loc/2023-02.pdf", 1)
        assert [(line["event"], line["source"]) for line in lines(tmp_path)] == [("opened", "cao-loc/2023-02.pdf")]

    def test_a_day_has_its_file_and_old_ones_go(self, tmp_path: Path) -> None:
        day = datetime(2026, 1, 1, 23, 59, tzinfo=UTC)
        (tmp_path / "ghi-chu.txt").write_text("của người khác")
        for offset in range(5):
            log = AuditLog(tmp_path, days=2, now=lambda offset=offset: day + timedelta(days=offset))  # type: ignore[misc]
            log.asked(AN, f"câu {offset}")
        assert [path.name for path in sorted(tmp_path.iterdir())] == [
            "ghi-chu.txt", "nhat-ky-2026-01-03.jsonl", "nhat-ky-2026-01-04.jsonl", "nhat-ky-2026-01-05.jsonl",
        ]  # fmt: skip

    @settings(max_examples=30, deadline=None)
    @given(st.text(), st.text())
    def test_a_line_stays_a_line_whatever_is_asked(
        self, tmp_path_factory: pytest.TempPathFactory, name: str, question: str
    ) -> None:
        folder = tmp_path_factory.mktemp("log")
        log = AuditLog(folder, days=0)
        for _ in range(2):
            log.asked(Person(name=name), question)
        assert [(line["who"], line["question"]) for line in lines(folder)] == [(name, question)] * 2


class TestLimits:
    def test_a_bucket_refills_over_a_minute_and_is_everyone_s_own(self) -> None:
        now = [0.0]
        buckets = Buckets(3, clock=lambda: now[0])
        for _ in range(3):
            buckets.take("an")
        with pytest.raises(TooManyRequests, match="thử lại sau 21 giây") as refused:
            buckets.take("an")
        assert refused.value.seconds == 21
        buckets.take("bình")
        now[0] = 20.5
        buckets.take("an")
        with pytest.raises(TooManyRequests):
            buckets.take("an")

    @given(st.integers(1, 20), st.lists(st.floats(0, 30), max_size=80))
    def test_no_minute_lets_through_more_than_twice_the_limit(self, limit: int, waits: list[float]) -> None:
        now, passed = [0.0], []
        buckets = Buckets(limit, clock=lambda: now[0])
        for wait in waits:
            now[0] += wait
            try:
                buckets.take("an")
                passed.append(now[0])
            except TooManyRequests:
                continue
        assert all(sum(start <= time < start + 60 for time in passed) <= 2 * limit for start in passed)

    def test_no_limit_is_none(self) -> None:
        buckets, passed = Buckets(0), 0
        for _ in range(1000):
            buckets.take("an")
            passed += 1
        assert passed == 1000

    def test_who_waits_too_long_is_told_and_the_place_is_free_again(self) -> None:
        turnstile = Turnstile(1, 0.01)
        with turnstile.passed(), pytest.raises(BusyServer, match="quá nhiều người"), turnstile.passed():
            pass
        with turnstile.passed():
            pass

    def test_a_limited_question_is_not_asked(self, tmp_path: Path) -> None:
        metrics = Metrics()
        library = desk(AuditLog(tmp_path, days=0), metrics, a_minute=1).seen_by(AN)
        list(library.stream("giải ngân?", ()))
        with pytest.raises(TooManyRequests):
            list(library.stream("giải ngân?", ()))
        assert [line["event"] for line in lines(tmp_path)] == ["asked", "answered"]
        assert b'hoidap_answers_total{outcome="limited"} 1.0' in metrics.text()

    def test_an_answer_that_nobody_waits_for_leaves_its_place(self) -> None:
        library = desk(at_once=1).seen_by(AN)
        begun = library.stream("giải ngân?", ())
        next(begun)
        assert isinstance(begun, Iterator)
        begun.close()  # type: ignore[attr-defined]
        assert [*library.stream("giải ngân?", ())][-1] == ANSWERED


class TestCounters:
    def test_outcomes_are_counted_and_no_word_of_them_is_a_label(self) -> None:
        metrics = Metrics()
        library = desk(metrics=metrics).seen_by(AN)
        for question in ("giải ngân?", "năm 2022?", "năm 2022?"):
            list(library.stream(question, ()))
        with pytest.raises(StaleIndex):
            list(library.stream("lỗi", ()))
        text = metrics.text().decode()
        for outcome, count in (("answered", 1), ("refused", 2), ("failed", 1)):
            assert f'hoidap_answers_total{{outcome="{outcome}"}} {count}.0' in text
        assert "hoidap_answers_under_way 0.0" in text
        assert not {"an", "cao-loc", "ngân"} & set(text.replace('"', " ").split())


def test_turns_come_in_the_order_of_asking() -> None:
    turnstile, order, threads = Turnstile(1, 60), list[int](), list[threading.Thread]()

    def ask(number: int) -> None:
        with turnstile.passed():
            order.append(number)

    with turnstile.passed():
        for number in range(20):
            threads.append(threading.Thread(target=ask, args=[number]))
            threads[-1].start()
            while len(turnstile._line) <= number:
                pass
    for thread in threads:
        thread.join()
    assert order == list(range(20))


def test_answers_are_computed_a_few_at_a_time() -> None:
    most, under_way, lock = [0], [0], threading.Lock()
    gate = threading.Event()

    class Slow(FakeLibrary):
        def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
            with lock:
                under_way[0] += 1
                most[0] = max(most[0], under_way[0])
            gate.wait(0.02)
            with lock:
                under_way[0] -= 1
            yield ANSWERED

    watched = Desk(OneLibrary(Slow()), buckets=Buckets(0), turnstile=Turnstile(3, 60), metrics=Metrics())
    library: WatchedLibrary = watched.seen_by(AN)
    threads = [threading.Thread(target=lambda: list(library.stream("a", ()))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [3]

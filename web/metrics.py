"""What an operator watches, in Prometheus' text format. No name of a person, a report or a question is a label."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_TYPE = CONTENT_TYPE_LATEST
_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._answers = Counter(
            "hoidap_answers",
            "Câu hỏi theo kết quả: answered, refused, limited, failed.",
            ["outcome"],
            registry=self._registry,
        )
        self._seconds = Histogram(
            "hoidap_answer_seconds",
            "Thời gian trả lời, kể cả lúc đợi đến lượt.",
            registry=self._registry,
            buckets=_SECONDS,
        )
        self._under_way = Gauge(
            "hoidap_answers_under_way", "Câu hỏi đang đợi hoặc đang trả lời.", registry=self._registry
        )
        self._requests = Counter(
            "hoidap_http_requests", "Yêu cầu HTTP theo mã trả lời.", ["method", "status"], registry=self._registry
        )

    def outcome(self, name: str) -> None:
        """One question more that ended so."""
        self._answers.labels(outcome=name).inc()

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Around the whole of one answer."""
        started = perf_counter()
        with self._under_way.track_inprogress():
            yield
        self._seconds.observe(perf_counter() - started)

    def request(self, method: str, status: int) -> None:
        """One response more."""
        self._requests.labels(method=method, status=str(status)).inc()

    def text(self) -> bytes:
        """All of it, as Prometheus reads it."""
        return generate_latest(self._registry)


class Counted:
    """The layer that counts responses."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                method = scope["method"] if scope["method"] in ("GET", "HEAD", "POST", "OPTIONS") else "other"
                self._metrics.request(method, message["status"])
            await send(message)

        await self._app(scope, receive, counted if scope["type"] == "http" else send)

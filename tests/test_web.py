"""The HTTP edge without a browser: the API, its errors and bounds, headers, what Gradio must not offer."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from inspect import iscoroutinefunction

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from answer.answer import Answer, Turn
from answer.limits import QUESTION_LIMIT
from errors import UsageError
from index.filter import EVERYTHING, Filter
from tests.web_fakes import ANSWERED, FakeLibrary, OneLibrary, built_server, gradio_config, to_json
from web.conversation import (
    BUG_MESSAGE,
    KEPT_TURNS,
)
from web.headers import BODY_LIMIT, content_security_policy
from web.metrics import Metrics
from web.origins import read_origins
from web.server import Behind
from web.watch import watch_router


@pytest.fixture(scope="module")
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture(scope="module")
def app(library: FakeLibrary) -> FastAPI:
    return built_server(library)


@pytest.fixture(scope="module")
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url="http://bao-cao.example.vn") as client:
        yield client


def test_health(client: TestClient) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


def test_ask_returns_the_last_answer_as_the_wiring_renders_it(client: TestClient, library: FakeLibrary) -> None:
    history = [{"question": "trước", "answer": "đáp"}]
    response = client.post("/api/ask", json={"question": " giải ngân? ", "history": history})
    assert response.status_code == 200
    assert response.json() == {"question": ANSWERED.question, "answer": ANSWERED.text, "refused": False}
    assert "kế hoạch vốn" in response.text
    assert library.asked[-1] == ("giải ngân?", (Turn(question="trước", answer="đáp"),))


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        ({"question": "  "}, 422, "Câu hỏi trống."),
        ({"question": "a" * (QUESTION_LIMIT + 1)}, 413, "quá mức 2.000 ký tự"),
        ({}, 422, "Yêu cầu phải là JSON"),
        ({"question": 7}, 422, "Yêu cầu phải là JSON"),
        ({"question": "a", "top_k": 5}, 422, "Yêu cầu phải là JSON"),
        ({"question": "a", "history": [{"question": "a", "answer": "b"}] * (KEPT_TURNS + 1)}, 422, "tối đa 8 lượt"),
        ({"question": "a" * BODY_LIMIT}, 413, "Yêu cầu quá lớn"),
        ({"question": "quá lâu"}, 504, "Câu hỏi này cần hơn 90 giây nên đã dừng."),
        ({"question": "lỗi"}, 503, "Chỉ mục cũ: hãy chạy lại hoidap build <thư mục>."),
    ],
)
def test_bad_input_is_told_in_vietnamese(client: TestClient, body: object, status: int, message: str) -> None:
    response = client.post("/api/ask", json=body)
    assert response.status_code == status
    assert message in response.json()["detail"]


def test_a_request_without_length_is_bounded_too(client: TestClient) -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(BODY_LIMIT // 1024 + 1):
            yield b" " * 1024

    for path in ("/api/ask", "/gradio_api/queue/join"):
        response = client.post(path, content=chunks(), headers={"Content-Type": "application/json"})
        assert response.status_code == 413, path


def test_it_is_alive_before_it_is_ready() -> None:
    answering: list[bool] = []
    behind = Behind(libraries=OneLibrary(FakeLibrary()), to_json=to_json, ready=lambda: bool(answering))
    with TestClient(built_server(FakeLibrary(), behind=behind)) as client:
        assert client.get("/healthz").status_code == 200
        waiting = client.get("/readyz")
        assert (waiting.status_code, waiting.headers["retry-after"]) == (503, "2")
        assert "đang khởi động" in waiting.json()["detail"]
        answering.append(True)
        assert client.get("/readyz").json() == {"status": "ready"}


def test_a_bug_shows_nothing_of_itself_and_still_reaches_the_server(app: FastAPI, client: TestClient) -> None:
    quiet = TestClient(app, raise_server_exceptions=False)
    response = quiet.post("/api/ask", json={"question": "hỏng"})
    assert (response.status_code, response.json()) == (500, {"detail": BUG_MESSAGE})
    with pytest.raises(ZeroDivisionError):
        client.post("/api/ask", json={"question": "hỏng"})


def test_a_stream_that_a_bug_cuts_off_says_so_at_its_end(caplog: pytest.LogCaptureFixture) -> None:
    class Breaking(FakeLibrary):
        def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
            yield ANSWERED
            raise ZeroDivisionError("bí mật của máy chủ")

    with TestClient(built_server(Breaking())) as client:
        response = client.post("/api/ask/stream", json={"question": "giải ngân?"})
    assert [line for line in response.text.splitlines() if line.startswith("event")] == [
        "event: answer",
        "event: error",
    ]
    assert BUG_MESSAGE in response.text
    assert "bí mật" not in response.text
    assert "bí mật" in caplog.text
    assert response.headers["x-accel-buffering"] == "no"


def test_health_waits_in_no_line_of_threads() -> None:
    router = watch_router(OneLibrary(FakeLibrary()), lambda: True, Metrics(), (), "")
    [health] = [route for route in router.routes if getattr(route, "path", "") == "/healthz"]
    assert iscoroutinefunction(health.endpoint)  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["/", "/healthz", "/config", "/gradio_api/info", "/nowhere"])
def test_every_response_has_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert headers["Content-Security-Policy"].endswith("frame-ancestors 'self'")


@pytest.mark.parametrize("path", ["/", "/config", "/healthz", "/gradio_api/info", "/gradio_api/startup-events"])
def test_no_foreign_origin_is_allowed(client: TestClient, path: str) -> None:
    foreign = {"Origin": "https://xau.example", "Cookie": "a=b"}
    preflight = {**foreign, "Access-Control-Request-Method": "POST"}
    assert "access-control-allow-origin" not in client.get(path, headers=foreign).headers
    assert "access-control-allow-origin" not in client.options(path, headers=preflight).headers


def test_a_portal_may_embed_the_page_when_it_is_an_origin() -> None:
    policy = content_security_policy(read_origins("https://cong.example.vn http://10.0.0.5:8080"))
    assert policy.endswith("frame-ancestors 'self' https://cong.example.vn http://10.0.0.5:8080")
    for wrong in ("*", "https://a.vn;script-src", "cong.example.vn", "https://a.vn/x"):
        with pytest.raises(UsageError, match="không đúng dạng"):
            read_origins(wrong)


def test_gradio_s_own_extras_are_off(client: TestClient) -> None:
    config = gradio_config(client.get("/").text)
    assert len(config["dependencies"]) >= 8
    assert {event["api_visibility"] for event in config["dependencies"]} == {"private"}
    assert (config["footer_links"], config["run_history"], config["analytics_enabled"]) == ([], False, False)
    assert (config["show_error"], config["title"]) == (False, "Hỏi đáp báo cáo")
    hidden = ("/docs", "/redoc", "/openapi.json", "/config", "/gradio_api/info", "/gradio_api/runs")
    assert [client.get(path).status_code for path in hidden] == [404] * len(hidden)


def test_below_a_prefix_everything_moves() -> None:
    with TestClient(built_server(FakeLibrary(), root_path="/hoi-dap/")) as client:
        assert client.get("/hoi-dap/healthz").json() == {"status": "ok"}
        assert client.get("/healthz").status_code == 404
        assert client.post("/hoi-dap/api/ask", json={"question": "a"}).status_code == 200
        assert gradio_config(client.get("/hoi-dap/").text)["root"].endswith("/hoi-dap")
        assert client.get("/hoi-dap/theme.css").status_code == 200
        assert client.get("/hoi-dap/gradio_api/info").status_code == client.get("/gradio_api/info").status_code == 404


def test_importing_the_server_imports_no_gradio() -> None:
    code = "import sys, json, web.server; print(json.dumps('gradio' in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout) is False

"""The HTTP API over a real index: what it answers, to whom, and that it keeps to its own description."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import negative_data_rejection
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from answer.answer import Turn
from answer.extractive import ExtractiveAnswerer
from answer.record import read_record
from answer.render import answer_to_json
from index.build import build
from index.search import open_index
from ingest.files import find_files
from ingest.ocr import find_tesseract
from ingest.reader import FileReader
from tests.fakes import HashEmbedder
from tests.web_fakes import PROGRAM
from web.access import Rules
from web.api_reports import report_id
from web.archive import Archive
from web.audit import AuditLog
from web.current import CurrentIndex
from web.desk import Desk
from web.indexed import IndexedLibrary
from web.limits import Buckets, Turnstile
from web.login import ProxyLogin
from web.metrics import Metrics
from web.proxy import read_networks
from web.server import Behind, Door, create_server

SAMPLES = Path(__file__).parent.parent / "samples" / "reports"
EMBEDDER = HashEmbedder(256)
RULES = Rules(
    collections={"cao-loc": ("mau-cao-loc-*",), "loc-binh": ("mau-loc-binh-*",), "tinh": ("mau-*",)},
    groups={"*": ("cao-loc",), "loc-binh": ("loc-binh",), "tinh": ("tinh",)},
)
QUESTION = "tỷ lệ giải ngân vốn đầu tư công quý I?"
HIDDEN = "mau-loc-binh-2023-02.txt"
AN = {"X-Remote-User": "an"}
LEADER = {"X-Remote-User": "lanh", "X-Remote-Groups": "tinh"}


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("log")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory, log: Path) -> FastAPI:
    """Built inside a running event loop, as Gradio wants it."""
    folder = tmp_path_factory.mktemp("api") / "index"
    build(find_files([SAMPLES]).files, folder, EMBEDDER, FileReader(), folders=[str(SAMPLES)])
    current = CurrentIndex(folder, lambda: open_index(folder, EMBEDDER))
    kept = log / "feedback.jsonl"
    archive = Archive(
        current,
        RULES,
        lambda view, manifest: IndexedLibrary(view, ExtractiveAnswerer, manifest, program=PROGRAM, feedback=kept),
    )
    metrics, audit = Metrics(), AuditLog(log, days=0)
    desk = Desk(archive, buckets=Buckets(0), turnstile=Turnstile(4, 60), metrics=metrics, log=audit)
    login = ProxyLogin(RULES, "X-Remote-User", "X-Remote-Groups")
    door = Door(login=login, proxies=read_networks("127.0.0.1"), metrics_from=read_networks("127.0.0.1"))

    async def made() -> FastAPI:
        return create_server(Behind(libraries=desk, to_json=answer_to_json, metrics=metrics), door)

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(lambda: asyncio.run(made())).result()


@pytest.fixture(scope="module")
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, client=("127.0.0.1", 5)) as client:
        yield client


class TestAsking:
    def test_an_answer_is_the_contract_s(self, client: TestClient) -> None:
        answer = client.post("/api/ask", json={"question": QUESTION}, headers=LEADER).json()
        assert (answer["figures"][0]["text"], answer["refused"]) == ("39,95%", False)
        assert answer["citations"][0]["source"] == "mau-cao-loc-2024-ket-luan.pdf"
        assert len(answer["hits"]) >= 10
        assert answer["record"] is None

    def test_a_record_on_request_names_what_the_asker_may_see(self, client: TestClient) -> None:
        turn = {"question": QUESTION, "answer": "39,95%"}
        asked = {"question": "còn năm 2023?", "history": [turn], "record": True}
        for headers, sees in ((LEADER, True), (AN, False)):
            answer = client.post("/api/ask", json=asked, headers=headers).json()
            record = read_record(json.dumps(answer["record"]))
            assert (record.question, record.history) == (asked["question"], (Turn(**turn),))
            assert record.answer == {key: value for key, value in answer.items() if key != "hits"} | {"record": None}
            assert [hit.start for hit in record.hits] == [hit["start"] for hit in answer["hits"]]
            assert (HIDDEN in record.basis.reports) is sees
            assert (HIDDEN in json.dumps(answer["record"])) is sees
        streamed = client.post("/api/ask/stream", json=asked, headers=AN)
        events = [json.loads(event.split("\ndata: ")[1]) for event in streamed.text.strip().split("\n\n")]
        assert [event["record"] is None for event in events] == [True] * (len(events) - 1) + [False]

    def test_a_stream_ends_with_the_whole_answer(self, client: TestClient) -> None:
        streamed = client.post("/api/ask/stream", json={"question": QUESTION}, headers=LEADER)
        assert streamed.headers["content-type"].startswith("text/event-stream")
        events = [event.split("\ndata: ") for event in streamed.text.strip().split("\n\n")]
        assert [name for name, _ in events] == ["event: answer", "event: done"]
        whole = client.post("/api/ask", json={"question": QUESTION}, headers=LEADER).json()
        assert json.loads(events[-1][1]) | {"milliseconds": 0} == whole | {"milliseconds": 0}

    def test_a_stream_that_cannot_begin_has_a_status(self, client: TestClient) -> None:
        assert client.post("/api/ask/stream", json={"question": " "}, headers=AN).status_code == 422
        assert client.post("/api/ask/stream", json={"question": QUESTION}).status_code == 401

    def test_who_asks_what_and_what_was_cited_is_in_the_log(self, client: TestClient, log: Path) -> None:
        client.post("/api/ask", json={"question": "thu ngân sách huyện Cao Lộc?"}, headers=AN)
        [path] = log.iterdir()
        *_, asked, answered = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        assert (asked["who"], asked["question"]) == ("an", "thu ngân sách huyện Cao Lộc?")
        assert answered["cited"]


class TestReports:
    def test_everyone_gets_the_own_list(self, client: TestClient) -> None:
        lists = [client.get("/api/reports", headers=headers).json() for headers in (AN, LEADER)]
        assert [each["total"] for each in lists] == [6, 13 if find_tesseract() else 12]
        assert {each["source"][:11] for each in lists[0]["reports"]} == {"mau-cao-loc"}
        first = lists[0]["reports"][0]
        assert (first["number"], first["place"]) == ("45/BC-UBND", "huyện Cao Lộc")

    def test_it_comes_in_stretches_and_by_place(self, client: TestClient) -> None:
        listed = client.get(
            "/api/reports", params={"place": "loc binh", "limit": 1, "offset": 1}, headers=LEADER
        ).json()
        assert (listed["total"], [each["place"] for each in listed["reports"]]) == (2, ["huyện Lộc Bình"])

    def test_a_report_and_its_pages(self, client: TestClient) -> None:
        identifier = report_id("mau-cao-loc-2023-02.pdf")
        report = client.get(f"/api/reports/{identifier}", headers=AN).json()
        pages = [client.get(f"/api/reports/{identifier}/pages/{n}", headers=AN) for n in range(1, report["pages"] + 2)]
        assert [page.status_code for page in pages] == [200] * report["pages"] + [404]
        assert report["pages"] >= 2
        assert "Cao Lộc" in pages[0].json()["text"]
        assert pages[0].json()["text"] != pages[1].json()["text"]

    def test_a_page_of_a_pdf_has_its_picture(self, client: TestClient) -> None:
        pictures = [
            client.get(f"/api/reports/{report_id(source)}/pages/{page}/image", headers=AN)
            for source, page in (
                ("mau-cao-loc-2023-02.pdf", 1), ("mau-cao-loc-2023-02.pdf", 99), ("mau-cao-loc-2023-01.docx", 1),
            )
        ]  # fmt: skip
        assert [picture.status_code for picture in pictures] == [200, 404, 404]
        assert pictures[0].headers["content-type"] == "image/png"
        assert pictures[0].content.startswith(b"\x89PNG")

    @pytest.mark.parametrize("path", ["", "/pages/1", "/pages/1/image"])
    def test_a_hidden_report_is_answered_like_none(self, client: TestClient, path: str) -> None:
        hidden, unknown = (f"/api/reports/{report_id(source)}{path}" for source in (HIDDEN, "khong-co.txt"))
        answers = [client.get(address, headers=AN) for address in (hidden, unknown)]
        assert answers[0].status_code == answers[1].status_code == 404
        assert answers[0].content == answers[1].content
        assert client.get(f"/api/reports/{report_id(HIDDEN)}", headers=LEADER).status_code == 200


class TestWatching:
    def test_readiness_needs_no_person_and_tells_nothing(self, client: TestClient) -> None:
        assert client.get("/readyz").json() == {"status": "ready"}

    def test_counters_are_for_their_addresses(self, app: FastAPI, client: TestClient) -> None:
        text = client.get("/metrics").text
        assert 'hoidap_http_requests_total{method="GET",status="200"}' in text
        assert "hoidap_answer_seconds_bucket" in text
        elsewhere = TestClient(app, client=("10.0.0.7", 5))
        assert elsewhere.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 403
        assert client.get("/metrics", headers={"X-Forwarded-For": "10.0.0.7"}).status_code == 403

    def test_the_description_has_examples_and_every_address(self, client: TestClient) -> None:
        described = client.get("/api/openapi.json", headers=AN).json()
        assert {path for path in described["paths"] if path.startswith("/api/ask")} == {"/api/ask", "/api/ask/stream"}
        assert len(described["paths"]) == 9
        assert described["components"]["schemas"]["AskRequest"]["examples"][0]["question"] == QUESTION
        assert client.get("/api/openapi.json").status_code == 401


class FromProxy:
    """The application as the proxy of a logged-in leader reaches it."""

    def __init__(self, app: FastAPI) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        named = [(name.lower().encode(), value.encode()) for name, value in LEADER.items()]
        if scope["type"] == "http":
            scope = {**scope, "client": ("127.0.0.1", 5), "headers": [*scope["headers"], *named]}
        await self._app(scope, receive, send)


BOUNDED = settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_the_api_keeps_to_its_description(app: FastAPI) -> None:
    """Requests that fit it and requests that do not, made by schemathesis: bounded, and always the same ones."""
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", FromProxy(app))
    statuses: dict[str, Counter[int]] = {}

    def check(case: Any) -> None:
        response = case.call()
        # Too large a body is refused before it is read, which that check does not know as a refusal.
        excluded = [negative_data_rejection] if response.status_code == 413 else []
        case.validate_response(response, excluded_checks=excluded)
        statuses.setdefault(case.operation.label, Counter())[response.status_code] += 1

    for found in schema.get_all_operations():
        operation = found.ok()  # type: ignore[union-attr]  # one that cannot be read raises here
        takes_anything = operation.body or operation.query or operation.path_parameters
        for mode in GenerationMode if takes_anything else [GenerationMode.POSITIVE]:
            BOUNDED(given(case=operation.as_strategy(generation_mode=mode))(check))()
    assert len(statuses) == 9
    assert sum(counts.total() for counts in statuses.values()) > 100
    assert {status for counts in statuses.values() for status in counts} <= {200, 400, 404, 405, 413, 422}

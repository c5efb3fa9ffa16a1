"""The HTTP API for asking: ``POST /api/ask`` and ``/api/ask/stream``. Errors are JSON: ``{"detail": "tiếng Việt"}``.

Whose reports are asked is decided by the request's person alone; nothing in a body or an address widens it.
"""

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Body, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, StreamingResponse
from starlette.exceptions import HTTPException

from answer.answer import Answer, Turn
from answer.limits import QUESTION_LIMIT
from answer.record import record_to_json
from errors import BusyServer, HoidapError, SlowAnswer, TooManyRequests, UnreadableFile, UsageError
from vietnamese.text import nfc
from web.api_schema import Answered, AskRequest, Trouble
from web.conversation import BUG_MESSAGE, KEPT_TURNS, too_long
from web.library import Libraries, Library
from web.login import person_of

_LOG = logging.getLogger(__name__)

ToJson = Callable[[Answer], dict[str, object]]

_MALFORMED = (
    'Yêu cầu phải là JSON dạng {"question": "câu hỏi", "history": [{"question": "…", "answer": "…"}]}; '
    f"“history” có thể bỏ qua, tối đa {KEPT_TURNS} lượt."
)
_ADDRESS = "Địa chỉ hoặc tham số không đúng dạng. Hãy xem mô tả tại /api/openapi.json."
TROUBLES: dict[int | str, dict[str, Any]] = {
    401: {"model": Trouble, "description": "Chưa đăng nhập."},
    422: {"model": Trouble, "description": "Yêu cầu không đúng dạng."},
    429: {"model": Trouble, "description": "Hỏi quá nhanh; Retry-After nói đợi bao nhiêu giây."},
    503: {"model": Trouble, "description": "Quá nhiều người hỏi, hoặc chưa có chỉ mục dùng được."},
}
_UNBUFFERED = {"X-Accel-Buffering": "no"}  # for a proxy that would hold back what is written bit by bit
_STANDARD = {400: _MALFORMED, 404: "Không có địa chỉ này.", 405: "Địa chỉ này không nhận cách gọi đó."}
_ASKING = {
    **TROUBLES,
    400: {"model": Trouble, "description": "Không phải JSON, mã UTF-8."},
    413: {"model": Trouble, "description": f"Câu hỏi dài quá {QUESTION_LIMIT} ký tự."},
    504: {"model": Trouble, "description": "Câu hỏi cần quá nhiều thời gian nên đã dừng (HOIDAP_ANSWER_SECONDS)."},
}
_EVENT_SCHEMA = {
    "type": "object",
    "properties": {"event": {"enum": ["answer", "done", "error"]}, "data": {"type": "string"}},
    "required": ["event", "data"],
}


def api_router(libraries: Libraries, to_json: ToJson, prefix: str) -> APIRouter:
    """Both routes below ``prefix`` ("" or "/path")."""
    router = APIRouter(prefix=prefix, tags=["hỏi đáp"])

    def put(asked: AskRequest, request: Request) -> _Put:
        question = nfc(asked.question).strip()
        if not question:
            raise UsageError("Câu hỏi trống.")
        history = tuple(Turn(question=nfc(turn.question), answer=nfc(turn.answer)) for turn in asked.history)
        library = libraries.seen_by(person_of(request.scope))
        return _Put(library=library, question=question, history=history, recorded=asked.record, to_json=to_json)

    @router.post("/api/ask", responses={200: {"model": Answered}, **_ASKING}, summary="Hỏi, nhận câu trả lời")
    def ask(asked: Annotated[AskRequest, Body()], request: Request) -> Response:
        question = put(asked, request)
        *_, answer = question.answers()
        return Response(_json(question.told(answer)), media_type="application/json")

    @router.post(
        "/api/ask/stream",
        response_class=StreamingResponse,
        responses={200: {"content": {"text/event-stream": {"schema": _EVENT_SCHEMA}}}, **_ASKING},
        summary="Hỏi, nhận câu trả lời lớn dần (server-sent events)",
        description="Mỗi sự kiện `answer` là cả câu trả lời cho đến lúc đó, cùng dạng với /api/ask; sự kiện cuối là "
        "`done` với câu trả lời đầy đủ, hoặc `error` với `detail`.",
    )
    def stream(asked: Annotated[AskRequest, Body()], request: Request) -> StreamingResponse:
        question = put(asked, request)
        growing = question.answers()
        first = next(growing)  # what cannot be asked is refused with a status of its own
        events = _events(first, growing, question)
        return StreamingResponse(events, media_type="text/event-stream", headers=_UNBUFFERED)

    return router


@dataclass(frozen=True, slots=True, kw_only=True)
class _Put:
    """A question, put to what its person may see."""

    library: Library
    question: str
    history: tuple[Turn, ...]
    recorded: bool
    to_json: ToJson

    def answers(self) -> Iterator[Answer]:
        return self.library.stream(self.question, self.history)

    def told(self, answer: Answer) -> dict[str, object]:
        """The whole answer, with its record where that was asked for."""
        told = self.to_json(answer)
        if self.recorded:
            told["record"] = record_to_json(self.library.record(self.question, self.history, answer))
        return told


def _events(first: Answer, rest: Iterator[Answer], question: _Put) -> Iterator[str]:
    answer = first
    yield _event("answer", question.to_json(answer))
    try:
        for answer in rest:
            yield _event("answer", question.to_json(answer))
        done = question.told(answer)
    except HoidapError as error:
        yield _event("error", {"detail": str(error)})
        return
    except Exception:  # noqa: BLE001 - the edge: the status is sent, so the last event tells it, and the log has it
        _LOG.exception("A bug cut off an answer.")
        yield _event("error", {"detail": BUG_MESSAGE})
        return
    yield _event("done", done)


def _event(name: str, content: dict[str, object]) -> str:
    return f"event: {name}\ndata: {_json(content)}\n\n"


def _json(content: dict[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False)


def add_error_handlers(app: FastAPI) -> None:
    """Ours are shown as they are. A bug gets a neutral sentence, and the server still logs its traceback."""

    @app.exception_handler(HoidapError)
    def ours(_request: Request, error: HoidapError) -> JSONResponse:
        wait = {"Retry-After": str(error.seconds)} if isinstance(error, TooManyRequests) else None
        return JSONResponse({"detail": str(error)}, status_code=_status(error), headers=wait)

    @app.exception_handler(RequestValidationError)
    def malformed(request: Request, error: RequestValidationError) -> JSONResponse:
        for wrong in error.errors():
            if wrong["type"] == "string_too_long" and wrong["loc"][-2:] == ("body", "question"):
                return JSONResponse({"detail": too_long(str(wrong["input"]))}, status_code=413)
            if wrong["type"] == "string_pattern_mismatch" and wrong["loc"][-2:] == ("body", "question"):
                return JSONResponse({"detail": "Câu hỏi trống."}, status_code=422)
        return JSONResponse({"detail": _MALFORMED if request.method == "POST" else _ADDRESS}, status_code=422)

    @app.exception_handler(HTTPException)
    def refused(_request: Request, error: HTTPException) -> JSONResponse:
        """The frameworks' own refusals are in English."""
        theirs = error.status_code == 400 or error.detail == HTTPStatus(error.status_code).phrase
        detail = _STANDARD.get(error.status_code, error.detail) if theirs else error.detail
        return JSONResponse({"detail": detail}, status_code=error.status_code, headers=error.headers)

    @app.exception_handler(Exception)
    def bug(_request: Request, _error: Exception) -> JSONResponse:
        return JSONResponse({"detail": BUG_MESSAGE}, status_code=500)


def _status(error: HoidapError) -> int:
    if isinstance(error, TooManyRequests) and not isinstance(error, BusyServer):
        return 429
    return {UsageError: 422, UnreadableFile: 404, SlowAnswer: 504}.get(type(error), 503)

"""The HTTP API: ``GET /healthz`` and ``POST /api/ask``. Errors are JSON ``{"detail": "…"}`` in Vietnamese."""

import json
from collections.abc import Callable

from fastapi import APIRouter, FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from answer.answer import Answer, Turn
from errors import HoidapError, UsageError
from vietnamese.text import nfc
from web.conversation import BUG_MESSAGE, KEPT_TURNS, too_long
from web.library import Libraries
from web.login import person_of

ToJson = Callable[[Answer], dict[str, object]]

_MALFORMED = (
    'Yêu cầu phải là JSON dạng {"question": "câu hỏi", "history": [{"question": "…", "answer": "…"}]}; '
    f"“history” có thể bỏ qua, tối đa {KEPT_TURNS} lượt."
)


class EarlierTurn(BaseModel):
    """One earlier question with its answer."""

    model_config = ConfigDict(extra="forbid")
    question: str
    answer: str


class AskRequest(BaseModel):
    """The body of ``POST /api/ask``."""

    model_config = ConfigDict(extra="forbid")
    question: str
    history: list[EarlierTurn] = Field(default=[], max_length=KEPT_TURNS)


def api_router(libraries: Libraries, to_json: ToJson, prefix: str) -> APIRouter:
    """Both routes below ``prefix`` ("" or "/path")."""
    router = APIRouter(prefix=prefix)

    @router.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @router.post("/api/ask")
    def ask(request: AskRequest, connection: Request) -> Response:
        question = nfc(request.question).strip()
        if not question:
            raise HTTPException(422, "Câu hỏi trống.")
        if reason := too_long(question):
            raise HTTPException(413, reason)
        history = [Turn(question=nfc(turn.question), answer=nfc(turn.answer)) for turn in request.history]
        *_, answer = libraries.seen_by(person_of(connection.scope)).stream(question, history)
        body = json.dumps(to_json(answer), ensure_ascii=False)
        return Response(body, media_type="application/json")

    return router


def add_error_handlers(app: FastAPI) -> None:
    """Ours are shown as they are. A bug gets a neutral sentence, and the server still logs its traceback."""

    @app.exception_handler(HoidapError)
    def ours(_request: Request, error: HoidapError) -> JSONResponse:
        return JSONResponse({"detail": str(error)}, status_code=422 if isinstance(error, UsageError) else 503)

    @app.exception_handler(RequestValidationError)
    def malformed(_request: Request, _error: RequestValidationError) -> JSONResponse:
        return JSONResponse({"detail": _MALFORMED}, status_code=422)

    @app.exception_handler(Exception)
    def bug(_request: Request, _error: Exception) -> JSONResponse:
        return JSONResponse({"detail": BUG_MESSAGE}, status_code=500)

"""Of the many addresses that Gradio serves only those that the screen calls; each session belongs to who began it.

Gradio also answers with descriptions of its events, takes files, runs events by name and more: whatever the screen does
not call is not there. A session is named by the browser; what is asked and answered in it is nobody else's.
"""

import json
import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from threading import Lock
from types import MappingProxyType
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.login import person_of

_READ = re.compile(r"/|/theme\.css|/favicon\.ico|/(assets|static)/.+|/gradio_api/(app_id|queue/data|heartbeat/\w+)")
_SENT = re.compile(r"/gradio_api/(queue/join|cancel|reset)")  # cancel and reset: what "Dừng" sends
_METHODS: Mapping[str, re.Pattern[str]] = MappingProxyType({"GET": _READ, "HEAD": _READ, "POST": _SENT})
_HEARTBEAT = re.compile(r"/gradio_api/heartbeat/(\w+)")
_REMEMBERED = 20_000  # sessions; the longest unused are forgotten first


class ScreenRoutes:
    """Around Gradio's application."""

    def __init__(self, app: ASGIApp, others: Sequence[BaseRoute]) -> None:
        """``others``: what is served beside it, which it would hide from a wrong method."""
        self._app = app
        self._others = tuple(others)
        self._owners = Owners()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raises HTTPException for what is not served here, and for another person's session."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        path = scope["path"].removeprefix(scope.get("root_path", "")) or "/"
        if not served(scope.get("method", ""), path):
            await self._refuse(scope, receive, send)
            return
        sessions = _sessions_named(path, scope.get("query_string", b""))
        if scope["method"] == "POST":
            body = await _whole_body(receive)
            sessions, receive = {*sessions, _session_in(body)}, _again(body, receive)
        if not all(self._owners.own(session, person_of(scope).name) for session in sessions - {""}):
            raise HTTPException(403, "Phiên hỏi đáp này của người khác. Hãy tải lại trang.")
        await self._app(scope, receive, send)

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Status 405 for an address that is there for another method, else 404."""
        outside = {**scope, "root_path": scope.get("app_root_path", "")}
        for route in self._others:
            match, more = route.matches(outside)
            if match is Match.PARTIAL:
                await route.handle({**outside, **more}, receive, send)
                return
        raise HTTPException(404)


def served(method: str, path: str) -> bool:
    """Whether the screen calls this; ``path`` is that below Gradio's own."""
    return method in _METHODS and _METHODS[method].fullmatch(path) is not None


class Owners:
    """Who began which session. Safe between threads."""

    def __init__(self) -> None:
        self._names: OrderedDict[str, str] = OrderedDict()
        self._lock = Lock()

    def own(self, session: str, name: str) -> bool:
        """Whether the session is the person's; a new one is."""
        with self._lock:
            owner = self._names.setdefault(session, name)
            self._names.move_to_end(session)
            if len(self._names) > _REMEMBERED:
                self._names.popitem(last=False)
            return owner == name


async def _whole_body(receive: Receive) -> bytes:
    """Bounded by the layers outside."""
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


def _again(body: bytes, receive: Receive) -> Receive:
    """The body once more, then what else comes."""
    given = False

    async def receive_again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again


def _sessions_named(path: str, query: bytes) -> set[str]:
    """Every one that the address names, since of several Gradio would take its own choice."""
    heartbeat = _HEARTBEAT.fullmatch(path)
    asked = parse_qs(query.decode("latin-1")).get("session_hash", [])
    return {*asked, heartbeat.group(1)} if heartbeat else {*asked}


def _session_in(body: bytes) -> str:
    """ "" where there is none: Gradio, which reads it the same way, refuses what is no JSON or nested too deeply."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    return str(sent.get("session_hash") or "") if isinstance(sent, dict) else ""

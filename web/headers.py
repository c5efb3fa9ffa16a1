"""Two ASGI layers around everything that is served: security headers, and a bound on the size of requests."""

import re
from collections.abc import Sequence

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from errors import UsageError

BODY_LIMIT = 256 * 1024  # bytes; the longest conversation that the HTTP API takes is well below

_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?")


def content_security_policy(portals: Sequence[str]) -> str:
    """Everything from this server only; ``portals`` are the origins that may show the page in a frame.

    Gradio evaluates templates and event code in the page, hence 'unsafe-inline' and 'unsafe-eval'.
    """
    for portal in portals:
        if not _ORIGIN.fullmatch(portal):
            raise UsageError(f"Địa chỉ cổng thông tin “{portal}” không đúng dạng, ví dụ đúng: https://cong.example.vn")
    return "; ".join(
        (
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            " ".join(("frame-ancestors 'self'", *portals)),
        )
    )


class SecurityHeaders:
    """Adds the policy and its companions to every HTTP response, errors included."""

    def __init__(self, app: ASGIApp, policy: str) -> None:
        self._app = app
        self._headers = {
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class BodyLimit:
    """Stops reading a request at ``BODY_LIMIT`` bytes with status 413, whatever its headers promise.

    The exception rises inside the application's own reading of the body, so that FastAPI renders it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        received = 0

        async def receive_within_limit() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > BODY_LIMIT:
                raise HTTPException(413, f"Yêu cầu quá lớn: tối đa {BODY_LIMIT // 1024} KB.")
            return message

        await self._app(scope, receive_within_limit if scope["type"] == "http" else receive, send)

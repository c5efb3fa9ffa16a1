"""Two ASGI layers around everything that is served: security headers, and a bound on the size of requests."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

UNCHANGING = re.compile(r".*/(assets/.+|static/.+|theme\.css|favicon\.ico|embed\.js)")
"""The page's own parts, which are the same for everybody."""

BODY_LIMIT = 256 * 1024  # bytes; the longest conversation that the HTTP API takes is well below


def content_security_policy(portals: Sequence[str]) -> str:
    """Everything from this server only; ``portals`` are the origins that may show the page in a frame.

    Gradio evaluates templates and event code in the page, hence 'unsafe-inline' and 'unsafe-eval'.
    """
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
    """Adds the policy and its companions to every HTTP response, errors included; over TLS, that TLS stays.

    What a response says for itself stays, but for the policy. What is somebody's own is kept by no browser, in which
    another person may log in next. ``framed``: some portal may show the page in a frame,
    which the older header X-Frame-Options cannot tell apart from everybody.
    """

    def __init__(self, app: ASGIApp, policy: str, *, framed: bool) -> None:
        self._app = app
        self._policy = policy
        self._companions = {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Resource-Policy": "same-origin",
            **({} if framed else {"X-Frame-Options": "SAMEORIGIN"}),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Content-Security-Policy"] = self._policy
                for name, value in self._companions.items():
                    headers.setdefault(name, value)
                if not UNCHANGING.fullmatch(scope["path"]):
                    headers.setdefault("Cache-Control", "no-store")
                if scope["scheme"] == "https":
                    headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class BodyLimit:
    """Stops reading a request at ``BODY_LIMIT`` bytes with status 413, whatever its headers promise.

    The exception rises inside the application's own reading of the body, so that FastAPI renders it.
    """

    def __init__(self, app: ASGIApp, larger: Mapping[str, int] = MappingProxyType({})) -> None:
        """``larger``: paths with a limit of their own, in bytes."""
        self._app = app
        self._larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        received = 0
        limit = self._larger.get(scope["path"], BODY_LIMIT) if scope["type"] == "http" else BODY_LIMIT

        async def receive_within_limit() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > limit:
                raise HTTPException(413, f"Yêu cầu quá lớn: tối đa {limit // 1024} KB.")
            return message

        await self._app(scope, receive_within_limit if scope["type"] == "http" else receive, send)

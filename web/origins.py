"""Other sites' pages: the configured portals may embed the screen and call the API, no other page may make it act.

Browsers name the page that sends a request in ``Origin``. A request that could change something and comes from a page
of elsewhere is refused, whatever cookies it carries; programs name no origin and have no foreign cookies.
"""

import re
from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from errors import UsageError

_ORIGIN = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?")
_READING = ("GET", "HEAD", "OPTIONS")


def read_origins(text: str) -> tuple[str, ...]:
    """Origins divided by blanks. Raises UsageError for what is none."""
    origins = tuple(text.split())
    for origin in origins:
        if not _ORIGIN.fullmatch(origin):
            raise UsageError(f"Địa chỉ cổng thông tin “{origin}” không đúng dạng, ví dụ đúng: https://cong.example.vn")
    return origins


class OwnOrigin:
    """Refuses what a foreign page sends."""

    def __init__(self, app: ASGIApp, portals: Sequence[str]) -> None:
        self._app = app
        self._portals = frozenset(portals)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and not self._may(scope):
            refusal = JSONResponse({"detail": "Trang này không được phép gửi yêu cầu đến đây."}, status_code=403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _may(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        origins = headers.getlist("origin")
        if scope.get("method") in _READING or not origins:
            return True
        own = f"{scope['scheme']}://{headers.get('host', '')}"
        return all(origin == own or origin in self._portals for origin in origins)

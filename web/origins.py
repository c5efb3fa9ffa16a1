"""Other sites' pages: the configured portals may embed the screen and call the API, no other page may make it act.

Browsers name the page that sends a request in ``Origin``. A request that could change something and comes from a page
of elsewhere is refused, whatever cookies it carries; programs name no origin and have no foreign cookies.
"""

import re
from collections.abc import Sequence
from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from errors import UsageError
from web.proxy import LOOPBACK, sender_of, within

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


class OwnName:
    """Where nobody logs in: refuses what comes straight from this machine and asks for a name out in the world.

    A page of elsewhere can let its own name lead to this machine, and its reader's browser then takes our answers for
    that page's. A proxy that passes requests of such a name on says so in X-Forwarded-For.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and self._is_foreign(scope):
            detail = (
                "Máy chủ này không cần đăng nhập nên chỉ mở được bằng địa chỉ 127.0.0.1 hoặc localhost, hay qua máy "
                "chủ proxy có ghi X-Forwarded-For."
            )
            await JSONResponse({"detail": detail}, status_code=421)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_foreign(self, scope: Scope) -> bool:
        client = scope.get("client")
        if client is None or not within(client[0], LOOPBACK) or not sender_of(scope).direct:
            return False
        name = re.sub(r":\d*$", "", Headers(scope=scope).get("host", "")).strip("[]").rstrip(".").lower()
        try:
            ip_address(name)
        except ValueError:
            return "." in name and not name.endswith(".localhost")
        return False

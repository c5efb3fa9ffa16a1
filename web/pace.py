"""How many requests a person may send, whatever they are; only the page's own unchanging parts are not counted."""

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from errors import TooManyRequests
from web.access import Person
from web.headers import UNCHANGING
from web.limits import Buckets


class Paced:
    """Answers 429 when the person's, or for a nameless one the address's, requests of a minute are spent."""

    def __init__(self, app: ASGIApp, buckets: Buckets) -> None:
        self._app = app
        self._buckets = buckets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let through, or refused."""
        if scope["type"] == "http" and not UNCHANGING.fullmatch(scope["path"]):
            person: Person | None = scope.get("state", {}).get("person")
            client = scope.get("client")
            try:
                self._buckets.take((person.name if person else "") or (client[0] if client else ""))
            except TooManyRequests as error:
                wait = {"Retry-After": str(error.seconds)}
                await JSONResponse({"detail": str(error)}, 429, wait)(scope, receive, send)
                return
        await self._app(scope, receive, send)

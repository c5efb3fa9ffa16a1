"""Who asks: the layer that gives every request its person, or refuses it; and the ways that need no session.

Open: no log-in, everyone is the same nobody. By proxy: the reverse proxy has authenticated, and names the user in a
header (``web/proxy.py`` deletes that header when it comes from elsewhere). ``web/password.py`` and ``web/openid.py``
are the ways with a session.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from vietnamese.text import nfc
from web.access import Person, Rules
from web.proxy import sender_of

LONGEST_NAME = 200
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_NEEDED = "Cần đăng nhập để xem trang này."


class Login(Protocol):
    """One way to log in."""

    @property
    def entrance(self) -> str | None:
        """Where a browser that is not logged in is sent, below the prefix; None when there is no such page."""
        ...

    def person(self, connection: HTTPConnection) -> Person | None:
        """None when the request is nobody's."""
        ...

    def routes(self) -> Sequence[BaseRoute]:
        """Pages of the log-in itself, open to everyone."""
        ...


def person_of(scope: Scope) -> Person:
    """The person whom ``Identity`` let in."""
    person = scope["state"]["person"]
    assert isinstance(person, Person)
    return person


class Identity:
    """Lets nobody in without a person, but to the ``public`` paths (below the prefix, or beginning with them)."""

    def __init__(self, app: ASGIApp, login: Login, prefix: str, public: Sequence[str]) -> None:
        self._app = app
        self._login = login
        self._prefix = prefix
        self._public = tuple(f"{prefix}{path}" for path in public)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        person = self._login.person(HTTPConnection(scope))
        if person is None and not self._is_public(scope["path"]):
            await self._refusal(scope)(scope, receive, send)
            return
        client = scope.get("client")
        person = replace(person, address=client[0] if client else "") if person else None
        await self._app({**scope, "state": {**scope.get("state", {}), "person": person}}, receive, send)

    def _is_public(self, path: str) -> bool:
        return any(path == public or path.startswith(f"{public}/") for public in self._public)

    def _refusal(self, scope: Scope) -> Response:
        wants_page = scope.get("method") == "GET" and "text/html" in Headers(scope=scope).get("accept", "")
        if wants_page and self._login.entrance is not None:
            return RedirectResponse(f"{self._prefix}{self._login.entrance}", status_code=303)
        return JSONResponse({"detail": _NEEDED}, status_code=401)


class OpenLogin:
    """Everyone may ask. Who sits at the machine itself curates: that person could as well run the commands."""

    entrance = None

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def person(self, connection: HTTPConnection) -> Person:
        """Without a name."""
        here = connection.client is not None and connection.client.host in _LOOPBACK
        asked_here = (connection.url.hostname or "") in _LOOPBACK  # a foreign page may point its own name at us
        return self._rules.person("", (), curates=here and asked_here and sender_of(connection.scope).direct)

    def routes(self) -> Sequence[BaseRoute]:
        """None."""
        return ()


class ProxyLogin:
    """The user and the groups (divided by commas) are what a trusted proxy's headers say."""

    entrance = None

    def __init__(self, rules: Rules, user_header: str, groups_header: str) -> None:
        self._rules = rules
        self._user_header = user_header
        self._groups_header = groups_header

    def person(self, connection: HTTPConnection) -> Person | None:
        """None where the header is missing, given twice, or no name."""
        if not sender_of(connection.scope).trusted:
            return None
        names = connection.headers.getlist(self._user_header)
        groups = connection.headers.getlist(self._groups_header) if self._groups_header else []
        if len(names) != 1 or len(groups) > 1:
            return None
        name = said(names[0])
        return self._rules.person(name, [said(group) for group in ",".join(groups).split(",")]) if name else None

    def routes(self) -> Sequence[BaseRoute]:
        """None."""
        return ()


def said(header: str) -> str:
    """A header's value as UTF-8 text, which HTTP hands on as Latin-1; "" for what cannot be a name."""
    try:
        text = nfc(header.encode("latin-1").decode("utf-8")).strip()
    except UnicodeError:
        return ""
    return text if text.isprintable() and len(text) <= LONGEST_NAME else ""

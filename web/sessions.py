"""Sessions as signed cookies: the server keeps nothing, so that several processes know the same people.

A cookie is made here or it is none: its value is signed with the server's secret and ends after some hours. No value
that a browser brings along is ever taken over, so that no session can be planted beforehand.
"""

import secrets
from collections.abc import Mapping
from typing import Any

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.requests import HTTPConnection
from starlette.responses import Response

from errors import UsageError

SHORTEST_SECRET = 32


class Sessions:
    """One kind of cookie. ``purpose`` keeps one kind from being taken for another.

    ``embedded``: portals of other sites show the screen, so that over TLS the cookie must go along there.
    """

    def __init__(self, secret: str, *, purpose: str, seconds: int, path: str = "/", embedded: bool = False) -> None:
        """No secret: one of this process alone. Raises UsageError for a short one."""
        if secret and len(secret) < SHORTEST_SECRET:
            raise UsageError(
                f"HOIDAP_SESSION_SECRET phải dài ít nhất {SHORTEST_SECRET} ký tự, ví dụ tạo bằng: openssl rand -hex 32"
            )
        self._serializer = URLSafeTimedSerializer(secret or secrets.token_hex(32), salt=f"hoidap.{purpose}")
        self._name = f"hoidap_{purpose}"
        self._seconds = seconds
        self._path = path
        self._embedded = embedded

    def read(self, connection: HTTPConnection) -> Mapping[str, Any] | None:
        """What ``write`` was given; None for no, a foreign, a changed or an old cookie."""
        try:
            found = self._serializer.loads(connection.cookies.get(self._name, ""), max_age=self._seconds)
        except BadData:
            return None
        return found if isinstance(found, dict) else None

    def write(self, connection: HTTPConnection, response: Response, content: Mapping[str, Any]) -> None:
        """A new cookie. Over TLS it is never sent without."""
        self._set(connection, response, str(self._serializer.dumps(dict(content))), self._seconds)

    def end(self, connection: HTTPConnection, response: Response) -> None:
        """The browser forgets it."""
        self._set(connection, response, "", 0)

    def _set(self, connection: HTTPConnection, response: Response, value: str, seconds: int) -> None:
        secure = connection.url.scheme == "https"
        parts = [f"{self._name}={value}", f"Max-Age={seconds}", f"Path={self._path}", "HttpOnly"]
        if secure and self._embedded:
            parts += ["Secure", "SameSite=None", "Partitioned"]
        else:
            parts += ["Secure", "SameSite=Lax"] if secure else ["SameSite=Lax"]
        response.headers.append("Set-Cookie", "; ".join(parts))

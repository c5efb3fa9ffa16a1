"""Log-in with name and password, for an office without a directory: a file of users, Argon2 hashes, a small page.

    [an]                                        # HOIDAP_USERS names this file
    password = "$argon2id$v=19$…"               # as `hoidap password` prints it
    groups = ["ke-toan"]

Groups and passwords are read from the file at the start; a session ends when its user goes or the password changes.
"""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Semaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from errors import TooManyRequests, UsageError
from vietnamese.text import nfc
from web.access import Person, Rules
from web.limits import Buckets
from web.login_page import login_html
from web.sessions import Sessions

SHORTEST_PASSWORD = 10
TRIES_A_MINUTE = 10

_WRONG = "Tên hoặc mật khẩu không đúng."
_CHECKED_AT_ONCE = 2  # each check takes 64 MB


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """``hash``: of the password, in Argon2's own notation."""

    name: str
    hash: str
    groups: tuple[str, ...]

    @property
    def mark(self) -> str:
        """Changes with the password, and tells nothing of it."""
        return hashlib.sha256(f"{self.name}\0{self.hash}".encode()).hexdigest()[:16]


def hashed(password: str) -> str:
    """For the file of users. Raises UsageError for a short password."""
    if len(password) < SHORTEST_PASSWORD:
        raise UsageError(f"Mật khẩu phải dài ít nhất {SHORTEST_PASSWORD} ký tự.")
    return PasswordHasher().hash(nfc(password))


def read_users(path: Path) -> Mapping[str, User]:
    """Raises UsageError when the file cannot be read or a user has no hash."""
    try:
        read = tomllib.loads(nfc(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise UsageError(f"Không đọc được tệp người dùng “{path}”: {error}. Cần tệp TOML, mã UTF-8.") from error
    return {name: _user(name, fields) for name, fields in read.items()}


def _user(name: str, fields: object) -> User:
    given = fields if isinstance(fields, dict) else {}
    password, groups = given.get("password"), given.get("groups", [])
    if not isinstance(password, str) or not password.startswith("$argon2id$") or not isinstance(groups, list):
        raise UsageError(
            f"Người dùng “{name}” cần password (lệnh hoidap password in ra) và groups, ví dụ: groups = ['ke-toan']."
        )
    return User(name=name, hash=password, groups=tuple(map(str, groups)))


class PasswordLogin:
    """A page at ``/dang-nhap``, and a session for those who knew their password."""

    entrance = "/dang-nhap"

    def __init__(self, rules: Rules, users: Mapping[str, User], sessions: Sessions, prefix: str) -> None:
        self._rules = rules
        self._users = users
        self._sessions = sessions
        self._prefix = prefix
        self._hasher = PasswordHasher()
        self._nobody = User(name="", hash=self._hasher.hash("khong ai ca"), groups=())
        self._tries = Buckets(TRIES_A_MINUTE)
        self._checking = Semaphore(_CHECKED_AT_ONCE)

    def person(self, connection: HTTPConnection) -> Person | None:
        """Of the session, as the file of users has the person now."""
        session = self._sessions.read(connection) or {}
        user = self._users.get(str(session.get("name")))
        if user is None or user.mark != session.get("mark"):
            return None
        return self._rules.person(user.name, user.groups)

    def routes(self) -> Sequence[BaseRoute]:
        """The page, what it sends, and the way out."""
        path = f"{self._prefix}{self.entrance}"
        return (
            Route(path, self._page, methods=["GET"]),
            Route(path, self._enter, methods=["POST"]),
            Route(f"{path}/ra", self._leave, methods=["POST"]),
        )

    async def _page(self, request: Request) -> Response:
        person = self.person(request)
        return HTMLResponse(login_html(self._prefix, name=person.name if person else None))

    async def _enter(self, request: Request) -> Response:
        form = await request.form()
        name, password = nfc(str(form.get("name", ""))), nfc(str(form.get("password", "")))
        try:
            for key in (f"name {name}", f"client {request.client.host if request.client else ''}"):
                self._tries.take(key)
        except TooManyRequests as error:
            return HTMLResponse(login_html(self._prefix, wrong=str(error)), status_code=429)
        user = self._users.get(name, self._nobody)
        if not await run_in_threadpool(self._knows, user, password):
            return HTMLResponse(login_html(self._prefix, wrong=_WRONG), status_code=401)
        response = RedirectResponse(f"{self._prefix}/", status_code=303)
        self._sessions.write(request, response, {"name": user.name, "mark": user.mark})
        return response

    async def _leave(self, request: Request) -> Response:
        response = RedirectResponse(f"{self._prefix}{self.entrance}", status_code=303)
        self._sessions.end(request, response)
        return response

    def _knows(self, user: User, password: str) -> bool:
        """An unknown name takes as long as a wrong password."""
        try:
            with self._checking:
                return self._hasher.verify(user.hash, password) and user is not self._nobody
        except (VerificationError, InvalidHashError):
            return False

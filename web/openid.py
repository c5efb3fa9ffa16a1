"""Log-in by OpenID Connect: the code flow with PKCE and nonce, against the one provider that is configured.

Authlib checks signature, issuer, audience, time and nonce of the identity token. What it must remember between the way
out and the way back (state, nonce, verifier) goes along in a signed cookie of ten minutes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.starlette_client import OAuth
from joserfc.errors import JoseError
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from errors import UsageError
from web.access import Person, Rules
from web.login import LONGEST_NAME
from web.login_page import login_html, notice_page
from web.sessions import Sessions

_FAILED = "Chưa đăng nhập được qua máy chủ xác thực. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị."


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """``name_claim``: where the identity token names the user; ``groups_claim``: where it lists the groups."""

    issuer: str
    client: str
    secret: str
    scope: str = "openid profile"
    name_claim: str = "preferred_username"
    groups_claim: str = "groups"

    def __post_init__(self) -> None:
        """An unfinished configuration is told at the start."""
        if not self.issuer.startswith(("https://", "http://")) or not self.client:
            raise UsageError(
                "Đăng nhập OpenID cần HOIDAP_OPENID_ISSUER (https://…), HOIDAP_OPENID_CLIENT và HOIDAP_OPENID_SECRET."
            )


class OpenIdLogin:
    """``/dang-nhap`` leads to the provider, ``/dang-nhap/xong`` back; then a session tells name and groups."""

    entrance = "/dang-nhap"

    def __init__(self, rules: Rules, provider: Provider, sessions: Sessions, pending: Sessions, prefix: str) -> None:
        """``pending``: the cookie of a log-in under way."""
        self._rules = rules
        self._provider = provider
        self._sessions = sessions
        self._pending = pending
        self._prefix = prefix
        self._client: Any = OAuth().register(
            "provider",
            server_metadata_url=f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration",
            client_id=provider.client,
            client_secret=provider.secret,
            client_kwargs={"scope": provider.scope, "code_challenge_method": "S256", "timeout": 10},
        )

    def person(self, connection: HTTPConnection) -> Person | None:
        """Of the session, as the provider told at the log-in."""
        session = self._sessions.read(connection)
        return self._rules.person(str(session["name"]), session["groups"]) if session else None

    def routes(self) -> Sequence[BaseRoute]:
        """Out, back, and the way out of the session."""
        path = f"{self._prefix}{self.entrance}"
        return (
            Route(path, self._depart, methods=["GET"]),
            Route(f"{path}/xong", self._return, methods=["GET"]),
            Route(f"{path}/ra", self._leave, methods=["POST"]),
        )

    async def _depart(self, request: Request) -> Response:
        person = self.person(request)
        if person is not None:
            return HTMLResponse(login_html(self._prefix, name=person.name))
        request.scope["session"] = {}
        back = str(request.url.replace(path=f"{self._prefix}{self.entrance}/xong", query=""))
        try:
            response: Response = await self._client.authorize_redirect(request, back)
        except httpx2.HTTPError:
            return self._trouble()
        self._pending.write(request, response, request.scope["session"])
        return response

    async def _return(self, request: Request) -> Response:
        request.scope["session"] = dict(self._pending.read(request) or {})
        try:
            token = await self._client.authorize_access_token(request)
        except (OAuthError, JoseError, httpx2.HTTPError):
            return self._trouble()
        told: Mapping[str, Any] = token.get("userinfo") or {}
        name = told.get(self._provider.name_claim) or told.get("sub")
        groups = told.get(self._provider.groups_claim, [])
        if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or not isinstance(groups, list):
            return self._trouble()
        response = RedirectResponse(f"{self._prefix}/", status_code=303)
        self._pending.end(request, response)
        self._sessions.write(request, response, {"name": name, "groups": [str(group) for group in groups]})
        return response

    async def _leave(self, request: Request) -> Response:
        # A page, since browsers would not follow from a form through us to the provider.
        response = HTMLResponse(notice_page(self._prefix, "Đã đăng xuất."))
        self._sessions.end(request, response)
        return response

    def _trouble(self) -> Response:
        return HTMLResponse(notice_page(self._prefix, _FAILED), status_code=502)

"""The application that is served: the screen at its path, the HTTP API beside it, security layers around both.

Behind a reverse proxy under a prefix (``root_path`` "/hoi-dap"), everything is served below that full public
path: the proxy passes the prefix on, it does not strip it.
"""

from collections.abc import Sequence

import uvicorn
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from web.api import ToJson, add_error_handlers, api_router
from web.headers import BodyLimit, SecurityHeaders, content_security_policy
from web.library import Libraries
from web.login import Identity, Login
from web.proxy import Network, Proxied
from web.screen import TITLE, mount_screen

PUBLIC = ("/healthz", "/dang-nhap")
"""What is served to nobody: the paths themselves, and what lies below them."""


def create_server(
    libraries: Libraries,
    login: Login,
    *,
    to_json: ToJson,
    root_path: str = "",
    portals: Sequence[str] = (),
    proxies: Sequence[Network] = (),
    identity_headers: Sequence[str] = (),
) -> FastAPI:
    """``to_json`` renders the answers of the HTTP API; ``portals`` are the origins that may embed the screen.

    ``proxies``: the reverse proxies that are believed; ``identity_headers``: those that name a user.

    UsageError when a portal is not an origin.
    """
    trimmed = root_path.strip("/")
    prefix = f"/{trimmed}" if trimmed else ""
    app = FastAPI(title=TITLE, docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(api_router(libraries, to_json, prefix))
    app.router.routes.extend(login.routes())
    add_error_handlers(app)
    mount_screen(app, libraries, prefix or "/")
    # Without a policy of the application's own, Gradio would allow any origin on hosts other than localhost.
    app.add_middleware(CORSMiddleware, allow_origins=[])
    app.add_middleware(BodyLimit)
    app.add_middleware(Identity, login=login, prefix=prefix, public=PUBLIC)
    app.add_middleware(SecurityHeaders, policy=content_security_policy(portals))
    app.add_middleware(Proxied, trusted=proxies, identity_headers=identity_headers)
    return app


def serve(app: FastAPI, host: str, port: int) -> None:
    """Runs until interrupted."""
    uvicorn.run(app, host=host, port=port, server_header=False)

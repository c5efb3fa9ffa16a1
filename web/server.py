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
from web.library import Library
from web.screen import TITLE, mount_screen


def create_server(library: Library, *, to_json: ToJson, root_path: str = "", portals: Sequence[str] = ()) -> FastAPI:
    """``to_json`` renders the answers of the HTTP API; ``portals`` are the origins that may embed the screen.

    UsageError when a portal is not an origin.
    """
    trimmed = root_path.strip("/")
    prefix = f"/{trimmed}" if trimmed else ""
    app = FastAPI(title=TITLE, docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(api_router(library, to_json, prefix))
    add_error_handlers(app)
    mount_screen(app, library, prefix or "/")
    # Without a policy of the application's own, Gradio would allow any origin on hosts other than localhost.
    app.add_middleware(CORSMiddleware, allow_origins=[])
    app.add_middleware(BodyLimit)
    app.add_middleware(SecurityHeaders, policy=content_security_policy(portals))
    return app


def serve(app: FastAPI, host: str, port: int) -> None:
    """Runs until interrupted."""
    uvicorn.run(app, host=host, port=port, server_header=False)

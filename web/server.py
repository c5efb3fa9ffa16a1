"""The application that is served: the screen at its path, the HTTP API beside it, security layers around both.

Behind a reverse proxy under a prefix (``root_path`` "/hoi-dap"), everything is served below that full public
path: the proxy passes the prefix on, it does not strip it.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version

import uvicorn
from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from web.api import ToJson, add_error_handlers, api_router
from web.api_reports import reports_router
from web.curator import LARGEST, Curator
from web.embed import embed_router
from web.headers import BodyLimit, SecurityHeaders, content_security_policy
from web.library import Libraries
from web.limits import Buckets
from web.login import Identity, Login
from web.metrics import Counted, Metrics
from web.origins import OwnName, OwnOrigin
from web.pace import Paced
from web.proxy import Network, Proxied, read_networks
from web.render_evidence import FILE
from web.screen import TITLE, mount_screen
from web.store_routes import Told, store_router
from web.viewer import viewer_router
from web.watch import watch_router

PUBLIC = ("/healthz", "/readyz", "/metrics", "/embed.js", "/dang-nhap")
"""What is served to nobody in particular: the paths themselves, and what lies below them."""

WAITING_AT_ONCE = 400

_ABOUT = (
    "Hỏi bằng tiếng Việt, nhận đúng con số kèm trích dẫn từ báo cáo của cơ quan. Mỗi người chỉ hỏi và chỉ thấy "
    "những báo cáo mà nhóm của mình được xem. Lỗi luôn có dạng `{“detail”: “…”}`."
)
_LOOPBACK = read_networks("127.0.0.1 ::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """How people come in. ``portals``: origins that may embed the screen and call the API from their pages.

    ``proxies`` are believed, in their ``identity_headers`` too; ``metrics_from`` may read the counters.
    ``requests_a_minute``: of one person, questions among them; 0 means no limit. ``own_name``: whether
    requests from this machine must ask for it by an address or a name of its own.
    """

    login: Login
    root_path: str = ""
    portals: Sequence[str] = ()
    proxies: Sequence[Network] = ()
    identity_headers: Sequence[str] = ()
    metrics_from: Sequence[Network] = _LOOPBACK
    api_docs: bool = True
    requests_a_minute: int = 0
    own_name: bool = False

    @property
    def prefix(self) -> str:
        """ "" or "/path"."""
        trimmed = self.root_path.strip("/")
        return f"/{trimmed}" if trimmed else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What is behind the door: the libraries, what renders an answer as JSON, and the counters.

    ``ready``: whether a question would be answered at once. ``curator``: None where nothing can be uploaded; ``told``
    hears of what was.
    """

    libraries: Libraries
    to_json: ToJson
    metrics: Metrics = field(default_factory=Metrics)
    ready: Callable[[], bool] = lambda: True
    curator: Curator | None = None
    told: Told = lambda _person, _event, _source: None


def create_server(behind: Behind, door: Door) -> FastAPI:
    """The whole application. Its layers, from the outside: proxy, counters, headers, identity, origin, size, pace."""
    prefix = door.prefix
    app = FastAPI(
        title=TITLE,
        version=version("hoidap"),
        description=_ABOUT,
        docs_url=None,
        redoc_url=None,
        openapi_url=f"{prefix}/api/openapi.json" if door.api_docs else None,
    )
    app.include_router(api_router(behind.libraries, behind.to_json, prefix))
    app.include_router(reports_router(behind.libraries, prefix))
    app.include_router(watch_router(behind.libraries, behind.ready, behind.metrics, door.metrics_from, prefix))
    app.include_router(embed_router(prefix))
    app.include_router(viewer_router(behind.libraries, prefix))
    app.include_router(store_router(behind.libraries, behind.curator, behind.told, prefix))
    app.router.routes.extend(door.login.routes())
    add_error_handlers(app)
    mount_screen(app, behind.libraries, prefix or "/")
    # Without a policy of the application's own, Gradio would allow any origin on hosts other than localhost.
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(door.portals),
        allow_credentials=bool(door.portals),
        allow_methods=["GET", "POST"],
        allow_headers=["content-type"],
    )
    app.add_middleware(Paced, buckets=Buckets(door.requests_a_minute))
    app.add_middleware(BodyLimit, larger={f"{prefix}/{FILE}": LARGEST + 1})
    app.add_middleware(OwnOrigin, portals=door.portals)
    if door.own_name:
        app.add_middleware(OwnName)
    app.add_middleware(Identity, login=door.login, prefix=prefix, public=PUBLIC)
    app.add_middleware(SecurityHeaders, policy=content_security_policy(door.portals), framed=bool(door.portals))
    app.add_middleware(Counted, metrics=behind.metrics)
    app.add_middleware(Proxied, trusted=door.proxies, identity_headers=door.identity_headers)
    return app


def serve(app: FastAPI, host: str, port: int) -> None:
    """Runs until interrupted. Headers of proxies are read by ``Proxied`` alone, so not by the server."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,  # longer than proxies keep theirs, so that none sends into a closing connection
        timeout_graceful_shutdown=10,
    )
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(uvicorn.Server(config)))


async def _run(server: uvicorn.Server) -> None:
    """Who waits for an answer waits in a thread: enough of them that pages and checks of health never wait, too."""
    current_default_thread_limiter().total_tokens = WAITING_AT_ONCE
    await server.serve()

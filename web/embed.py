"""The small script that puts the screen into a portal's page: ``<script src="…/embed.js"></script>``."""

from importlib.resources import files

from fastapi import APIRouter, Response

_KEPT = {"Cache-Control": "public, max-age=3600", "Cross-Origin-Resource-Policy": "cross-origin"}


def embed_router(prefix: str) -> APIRouter:
    """``GET /embed.js`` below ``prefix``: the same for everyone, so that portals may load it without a log-in."""
    router = APIRouter(prefix=prefix, include_in_schema=False)

    @router.get("/embed.js")
    def script() -> Response:
        code = files("web").joinpath("embed.js").read_text(encoding="utf-8")
        return Response(code, media_type="text/javascript", headers=_KEPT)

    return router

"""The store of reports: its calendar, one report's outline, and for curators what comes in and goes out.

Who curates is decided by ``web/access.py``. A report is only ever named by its source among those that the person sees.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import HTMLResponse

from errors import UsageError
from vietnamese.text import nfc
from web.access import Person
from web.curator import Curator
from web.library import Libraries, Library
from web.login import person_of
from web.render_evidence import FILE
from web.render_store import REPORT, STORE, report_html, store_html

PROGRESS = "xem/tien-do"

_UNKNOWN = "Không có báo cáo này trong kho. Hãy tải lại trang."
_NOT_CURATOR = "Chỉ người quản trị kho báo cáo mới được thêm, xoá tệp."

Told = Callable[[Person, str, str], None]
Source = Annotated[str, Query(alias="tep", max_length=4_000)]


def store_router(libraries: Libraries, curator: Curator | None, told: Told, prefix: str) -> APIRouter:
    """The routes below ``prefix``; ``told``: who "uploaded" or "deleted" which report."""
    router = APIRouter(prefix=prefix, include_in_schema=False)

    def library(request: Request) -> Library:
        return libraries.seen_by(person_of(request.scope))

    @router.get(f"/{STORE}")
    def store(request: Request) -> HTMLResponse:
        seen, refused = library(request).reports(), library(request).refused()
        curates = curator is not None and person_of(request.scope).curates
        own = [each.source for each in refused if curator is not None and curator.owns(each.source)]
        return HTMLResponse(store_html(seen, refused, curates=curates, own=own))

    @router.get(f"/{REPORT}")
    def report(request: Request, source: Source) -> HTMLResponse:
        seen = library(request)
        card = next((card for card in seen.reports() if card.source == nfc(source)), None)
        if card is None:
            raise HTTPException(404, _UNKNOWN)
        own = curator is not None and person_of(request.scope).curates and curator.owns(card.source)
        original = seen.original(card.source) is not None
        outline, doubts = seen.outline(card.source), seen.doubts(card.source)
        return HTMLResponse(report_html(card, outline, doubts, original=original, own=own))

    def allowed(request: Request) -> Curator:
        if curator is None or not person_of(request.scope).curates:
            raise HTTPException(403, _NOT_CURATOR)
        return curator

    @router.get(f"/{PROGRESS}")
    def progress(request: Request) -> dict[str, object]:
        return asdict(allowed(request).progress())

    @router.post(f"/{FILE}")
    async def upload(request: Request, name: Annotated[str, Query(alias="ten", max_length=500)]) -> dict[str, str]:
        keeper = allowed(request)
        try:
            source = await keeper.receive(name, request.stream())
        except UsageError as error:
            raise HTTPException(422, str(error)) from error
        told(person_of(request.scope), "uploaded", source)
        keeper.rebuild()
        return {"source": source}

    @router.delete(f"/{FILE}")
    def delete(request: Request, source: Source) -> dict[str, str]:
        keeper, seen, wanted = allowed(request), library(request), nfc(source)
        if wanted not in {*(card.source for card in seen.reports()), *(each.source for each in seen.refused())}:
            raise HTTPException(404, _UNKNOWN)
        try:
            keeper.delete(wanted)
        except UsageError as error:
            raise HTTPException(422, str(error)) from error
        told(person_of(request.scope), "deleted", wanted)
        keeper.rebuild()
        return {"source": wanted}

    return router

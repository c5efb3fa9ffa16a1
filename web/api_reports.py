"""The HTTP API for reading: the reports that a person may see, and their pages.

A report is named by a digest of its path. An identifier that is unknown and one of a report that the person may not see
are answered alike, and no path comes in with a request.
"""

from hashlib import sha256
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi import Path as InPath

from index.hit import ReportCard
from ingest.page_image import page_png
from vietnamese.text import fold, nfc
from web.api import TROUBLES
from web.api_schema import ReportList, ReportListed, ReportPage, Trouble
from web.library import Libraries, Library
from web.login import person_of

MOST_LISTED = 500
IMAGE_WIDTH = 1240  # pixels: A4 at 150 dots an inch

_UNKNOWN = "Không có báo cáo hoặc trang này."
_READING = {**TROUBLES, 404: {"model": Trouble, "description": _UNKNOWN}}

Identifier = Annotated[str, InPath(pattern="^[0-9a-f]{24}$", description="Mã của báo cáo, như trong /api/reports.")]


def report_id(source: str) -> str:
    """24 hexadecimal digits, the same in every index of the file."""
    return sha256(source.encode()).hexdigest()[:24]


def reports_router(libraries: Libraries, prefix: str) -> APIRouter:
    """Below ``prefix`` ("" or "/path")."""
    router = APIRouter(prefix=prefix, tags=["báo cáo"])

    def library(request: Request) -> Library:
        return libraries.seen_by(person_of(request.scope))

    @router.get("/api/reports", responses=TROUBLES, summary="Các báo cáo được xem, theo tên tệp")
    def reports(
        request: Request,
        place: Annotated[str, Query(max_length=200, description="Địa phương, ví dụ: Cao Lộc")] = "",
        offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
        limit: Annotated[int, Query(ge=1, le=MOST_LISTED)] = 100,
    ) -> ReportList:
        wanted = fold(nfc(place)).strip()
        cards = [card for card in library(request).reports() if wanted in fold(_place(card) or "")]
        listed = [_listed(card) for card in cards[offset : offset + limit]]
        return ReportList(total=len(cards), offset=offset, reports=listed)

    @router.get("/api/reports/{identifier}", responses=_READING, summary="Một báo cáo")
    def report(request: Request, identifier: Identifier) -> ReportListed:
        return _listed(_find(library(request), identifier))

    @router.get("/api/reports/{identifier}/pages/{page}", responses=_READING, summary="Chữ của một trang")
    def page(request: Request, identifier: Identifier, page: Annotated[int, InPath(ge=1, le=100_000)]) -> ReportPage:
        own = library(request)
        card = _find(own, identifier)
        text = own.page_text(card.source, page)
        if text is None:
            raise HTTPException(404, _UNKNOWN)
        return ReportPage(report=identifier, page=page, pages=card.pages, text=text)

    @router.get(
        "/api/reports/{identifier}/pages/{page}/image",
        response_class=Response,
        responses={200: {"content": {"image/png": {"schema": {"type": "string"}}}}, **_READING},
        summary="Hình của một trang, khi tệp gốc là PDF và chưa đổi từ khi lập chỉ mục",
    )
    def image(request: Request, identifier: Identifier, page: Annotated[int, InPath(ge=1, le=100_000)]) -> Response:
        own = library(request)
        path = own.original(_find(own, identifier).source)
        if path is None or path.suffix.lower() != ".pdf":
            raise HTTPException(404, _UNKNOWN)
        return Response(page_png(path, page, IMAGE_WIDTH), media_type="image/png")

    return router


def _find(library: Library, identifier: str) -> ReportCard:
    for card in library.reports():
        if report_id(card.source) == identifier:
            return card
    raise HTTPException(404, _UNKNOWN)


def _listed(card: ReportCard) -> ReportListed:
    head = card.letterhead
    return ReportListed(
        id=report_id(card.source),
        source=card.source,
        pages=card.pages,
        passages=card.passages,
        number=head.number,
        issued=head.issued,
        issuer=head.issuer,
        kind=head.kind,
        title=head.title,
        place=_place(card),
        period=str(head.period) if head.period else None,
    )


def _place(card: ReportCard) -> str | None:
    place = card.letterhead.place
    return str(place) if place else None

"""What a click on a citation opens: the evidence as a piece of HTML, the picture of a page, the original file.

A report is named by its source and found among the reader's own reports; no path of a request is ever opened.
"""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.responses import FileResponse, HTMLResponse

from errors import UnreadableFile
from ingest.page_image import page_png
from vietnamese.text import nfc
from web.library import Libraries, Library, Quotation
from web.login import person_of
from web.render_evidence import FILE, PICTURE, SHOW, evidence_html

_GONE = "Không có đoạn này trong chỉ mục hiện tại. Báo cáo có thể vừa được cập nhật: hãy hỏi lại."
_NO_FILE = "Tệp gốc không còn ở chỗ cũ, hoặc đã thay đổi sau khi lập chỉ mục."
_PICTURE_WIDTH = 1240  # pixels: A4 at 150 dots an inch

Source = Annotated[str, Query(alias="tep", max_length=4_000)]


def viewer_router(libraries: Libraries, prefix: str) -> APIRouter:
    """The routes below ``prefix`` ("" or "/path")."""
    router = APIRouter(prefix=prefix, include_in_schema=False)

    @router.get(f"/{SHOW}")
    def show(
        request: Request,
        source: Source,
        start: Annotated[int, Query(alias="tu", ge=0)],
        end: Annotated[int, Query(alias="den", ge=1)],
        figures: Annotated[tuple[str, ...], Query(alias="so", max_length=40)] = (),
    ) -> HTMLResponse:
        quotation = Quotation(
            source=nfc(source), start=start, end=end, figures=tuple(nfc(figure) for figure in figures)
        )
        evidence = _library(libraries, request).evidence(quotation)
        if evidence is None:
            raise HTTPException(404, _GONE)
        return HTMLResponse(evidence_html(evidence))

    @router.get(f"/{PICTURE}")
    def picture(request: Request, source: Source, number: Annotated[int, Query(alias="trang", ge=1)]) -> Response:
        path = _library(libraries, request).original(nfc(source))
        if path is None or path.suffix.lower() != ".pdf":
            raise HTTPException(404, _NO_FILE)
        try:
            drawn = page_png(path, number, _PICTURE_WIDTH)
        except UnreadableFile as error:
            raise HTTPException(404, str(error)) from error
        return Response(drawn, media_type="image/png")

    @router.get(f"/{FILE}")
    def file(request: Request, source: Source) -> FileResponse:
        path = _library(libraries, request).original(nfc(source))
        if path is None:
            raise HTTPException(404, _NO_FILE)
        shown = path.suffix.lower() == ".pdf"
        return FileResponse(
            path,
            media_type="application/pdf" if shown else "application/octet-stream",
            filename=path.name,
            content_disposition_type="inline" if shown else "attachment",
        )

    return router


def _library(libraries: Libraries, request: Request) -> Library:
    return libraries.seen_by(person_of(request.scope))

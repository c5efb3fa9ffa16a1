"""What those who keep the server running ask of it: is it alive, can it answer, how does it fare."""

from collections.abc import Callable, Sequence

from fastapi import APIRouter, HTTPException, Request, Response

from web.access import Person
from web.api_schema import Health, Trouble
from web.library import Libraries
from web.metrics import CONTENT_TYPE, Metrics
from web.proxy import Network, within

PUBLIC = ("/healthz", "/readyz", "/metrics")


def watch_router(
    libraries: Libraries, ready: Callable[[], bool], metrics: Metrics, metrics_from: Sequence[Network], prefix: str
) -> APIRouter:
    """Below ``prefix``. No answer here tells of a report; metrics are for the addresses of ``metrics_from`` alone."""
    router = APIRouter(prefix=prefix, tags=["vận hành"])

    @router.get("/healthz", summary="Máy chủ còn chạy")
    async def health() -> Health:  # in no thread: those may all be waiting for answers
        return Health(status="ok")

    @router.get("/readyz", responses={503: {"model": Trouble}}, summary="Máy chủ trả lời được câu hỏi")
    def answering() -> Health:
        if not ready():
            raise HTTPException(503, "Máy chủ đang khởi động. Hãy thử lại sau ít giây.", {"Retry-After": "2"})
        libraries.seen_by(Person()).reports()
        return Health(status="ready")

    @router.get(
        "/metrics",
        response_class=Response,
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}, 403: {"model": Trouble}},
        summary="Số đo cho Prometheus",
    )
    def measured(request: Request) -> Response:
        if request.client is None or not within(request.client.host, metrics_from):
            raise HTTPException(403, "Địa chỉ này không được đọc số đo. Xem thiết lập HOIDAP_METRICS_FROM.")
        return Response(metrics.text(), media_type=CONTENT_TYPE)

    return router

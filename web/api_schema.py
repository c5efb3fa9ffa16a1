"""The HTTP API's bodies, as its OpenAPI description shows them."""

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from answer.limits import QUESTION_LIMIT
from web.conversation import KEPT_TURNS

QUESTION = "tỷ lệ giải ngân vốn đầu tư công quý I?"


_SOMETHING = r"[^\s\x1c-\x1f\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"  # what ``nfc`` and ``strip`` leave


class EarlierTurn(BaseModel):
    """One earlier question with its answer."""

    model_config = ConfigDict(extra="forbid", title="Lượt hỏi trước")
    question: str = Field(max_length=20_000)
    answer: str = Field(max_length=20_000)


class AskRequest(BaseModel):
    """A question, with what was said before it where it leans on that."""

    model_config = ConfigDict(
        extra="forbid",
        title="Câu hỏi",
        json_schema_extra={"examples": [{"question": QUESTION}, {"question": "còn năm 2023?", "history": [
            {"question": QUESTION, "answer": "39,95% – Huyện Cao Lộc, đến ngày 10/4/2024 …"}]}]},
    )  # fmt: skip
    question: str = Field(
        max_length=QUESTION_LIMIT, pattern=_SOMETHING, description="Tiếng Việt, có dấu hoặc không dấu."
    )
    history: list[EarlierTurn] = Field(default=[], max_length=KEPT_TURNS)
    record: bool = Field(
        default=False, strict=True, description="Kèm hồ sơ của câu trả lời, để `hoidap replay` trả lời lại."
    )


class Trouble(BaseModel):
    """What went wrong, and what to do, in Vietnamese."""

    detail: str


class ReportNamed(BaseModel):
    """A report by its letterhead; null where it does not say."""

    number: str | None
    issued: date | None
    issuer: str | None
    kind: str | None
    title: str | None
    place: str | None
    period: str | None


class ReportListed(ReportNamed):
    """A report in the list. ``id`` stays the same as long as the file keeps its path."""

    id: str = Field(pattern=r"^[0-9a-f]{24}$")
    source: str
    pages: int
    passages: int


class ReportList(BaseModel):
    """``total``: of all that were asked for, of which this is the stretch from ``offset``."""

    total: int
    offset: int
    reports: list[ReportListed]


class ReportPage(BaseModel):
    """A page's text; pages count from 1, and a file without pages has one."""

    report: str
    page: int
    pages: int
    text: str


class Figure(BaseModel):
    """A figure of the answer. ``asked``: it answers the question; else it is context."""

    text: str
    value: float
    unit: str
    citation: int
    asked: bool
    computed: str | None


class Quotation(BaseModel):
    """What the answer used: verbatim text of a report, by place."""

    marker: int
    source: str
    page: int
    sheet: str | None
    cells: str | None
    start: int
    end: int
    quote: str
    section: str
    report: ReportNamed


class Seen(BaseModel):
    """A passage that was found, whether used or not; best first."""

    source: str
    page: int
    start: int
    end: int
    text: str
    score: float


_ANSWERED: Any = {
    "id": None,
    "question": QUESTION,
    "answer": "**39,95%** – Huyện Cao Lộc, đến ngày 10/4/2024 [1].",
    "refused": False,
    "reason": None,
    "figures": [
        {"text": "39,95%", "value": 39.95, "unit": "%", "citation": 1, "asked": True, "computed": None},
    ],
    "citations": [],
    "hits": [],
    "frame": {"Kỳ": "quý I"},
    "series": None,
    "notes": [],
    "answerer": "extractive/1",
    "milliseconds": 80.5,
    "record": None,
}


class Answered(BaseModel):
    """``answer``: its first paragraph is the direct answer; markers "[1]" point at ``citations``."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_ANSWERED]})
    id: str | None
    question: str
    answer: str
    refused: bool
    reason: Literal["no_evidence", "wrong_period", "wrong_place", "wrong_indicator", "off_topic"] | None
    figures: list[Figure]
    citations: list[Quotation]
    hits: list[Seen]
    frame: dict[str, str]
    series: dict[str, Any] | None = None
    notes: list[str]
    answerer: str
    milliseconds: float
    record: dict[str, Any] | None = Field(default=None, description="Hồ sơ câu trả lời, khi yêu cầu `record`.")


class Health(BaseModel):
    """ "ok": the server runs; "ready": it can answer."""

    status: Literal["ok", "ready"]

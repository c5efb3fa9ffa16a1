"""A library of three invented reports for the tests of the screen; some of its texts are hostile."""

import asyncio
import json
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Event
from typing import Any

from fastapi import FastAPI

from answer.answer import Answer, AnswerFigure, Citation, Series, SeriesRow, Turn
from answer.record import Basis, Program, Record, record_of
from errors import SlowAnswer, StaleIndex
from index.filter import EVERYTHING, Filter
from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.periods import Period
from vietnamese.places import Place
from web.access import Person, Rules
from web.feedback import Rating
from web.library import Context, Evidence, Libraries, Library, OutlineEntry, Quotation, Refused
from web.login import OpenLogin
from web.server import Behind, Door, create_server

FEBRUARY = Letterhead(
    number="124/BC-UBND",
    issued=date(2023, 2, 17),
    issuer="UBND huyện Cao Lộc",
    kind="Báo cáo",
    title="Tình hình kinh tế - xã hội tháng 02 năm 2023",
    place=Place(name="Cao Lộc", level="huyện"),
    period=Period(kind="month", start=date(2023, 2, 1), end=date(2023, 2, 28)),
)
INSPECTION = Letterhead(
    kind="Thông báo",
    title="Kết luận kiểm tra tại huyện Cao Lộc",
    issued=date(2024, 4, 15),
    place=Place(name="Cao Lộc", level="huyện"),
    period=Period(kind="until", start=date(2024, 1, 1), end=date(2024, 4, 10)),
)
NEIGHBOUR = Letterhead(
    number="88/BC-UBND",
    issued=date(2023, 9, 5),
    issuer="UBND huyện Lộc Bình",
    kind="Báo cáo",
    place=Place(name="Lộc Bình", level="huyện"),
    period=Period(kind="month", start=date(2023, 8, 1), end=date(2023, 8, 31)),
)

SECTION = ("II. TÌNH HÌNH KINH TẾ", "1. Tài chính, đầu tư", "b) Giải ngân vốn đầu tư công")
QUOTE = "Kết quả giải ngân đến ngày 10/4/2024 đạt 39,95 % kế hoạch vốn được giao"
HOSTILE = '<img src=x onerror="window.hacked=1"> ${window.hacked=2} {{value}} `<b>`'


def card(letterhead: Letterhead, source: str, pages: int = 6) -> ReportCard:
    return ReportCard(source=source, sha256="0" * 64, letterhead=letterhead, pages=pages, passages=40)


CARDS = (
    card(FEBRUARY, "cao-loc/2023-02.pdf"),
    card(INSPECTION, "cao-loc/ket-luan-2024.docx", pages=3),
    card(NEIGHBOUR, "loc-binh/2023-08.pdf"),
)


def citation(marker: int, report: ReportCard, quote: str = QUOTE, section: tuple[str, ...] = SECTION) -> Citation:
    return Citation(
        marker=marker,
        source=report.source,
        page=2,
        start=100,
        end=100 + len(quote),
        quote=quote,
        section=section,
        report=report,
    )


ANSWERED = Answer(
    question="tỷ lệ giải ngân vốn đầu tư công quý I?",
    text=(
        "**39,95 %** kế hoạch vốn được giao: kết quả giải ngân vốn đầu tư công năm 2024 của huyện Cao Lộc, "
        "đến thời điểm kiểm tra 10/4/2024 [1].\n\n"
        "Báo cáo không nêu riêng quý I. Kỳ khác: đến hết tháng 02/2023 đạt 75,43 % dự toán tỉnh giao [2]."
    ),
    figures=(AnswerFigure(text="39,95 %", value=Decimal("39.95"), unit="%", citation=1, asked=True),),
    citations=(
        citation(1, CARDS[1]),
        citation(2, CARDS[0], "Giải ngân đến hết tháng 02 đạt 75,43 % dự toán tỉnh giao"),
    ),
    frame=(("Chỉ tiêu", "tỷ lệ giải ngân vốn đầu tư công"), ("Địa phương", "huyện Cao Lộc"), ("Kỳ", "quý I/2024")),
    notes=("Câu hỏi không nêu năm: lấy năm mới nhất có số liệu.",),
    answerer="fake",
)
REFUSED = Answer(
    question="dân số sao Hỏa?",
    text=(
        "Các báo cáo không có số liệu tháng 5/2022 của chỉ tiêu này.\n\n"
        "Kỳ gần nhất có số liệu: tháng 02/2023, 75,43 % dự toán tỉnh giao [1]."
    ),
    reason="wrong_period",
    citations=(citation(1, CARDS[0], "Giải ngân đến hết tháng 02 đạt 75,43 % dự toán tỉnh giao"),),
    answerer="fake",
)
POISONED = Answer(
    question="mã độc?",
    text=f"**12 %** {HOSTILE} <script>window.hacked=3</script> [1]",
    citations=(citation(1, card(FEBRUARY, f"{HOSTILE}.pdf"), HOSTILE, (HOSTILE,)),),
    frame=((HOSTILE, HOSTILE),),
    notes=(HOSTILE,),
    answerer="fake",
)
MONTHS = ("75,43", "81,2", "12,05", "39,95")
TREND = Answer(
    question="xu hướng giải ngân",
    text="**39,95 %** ở kỳ mới nhất [1].",
    figures=(AnswerFigure(text="39,95 %", value=Decimal("39.95"), unit="%", citation=1, asked=True),),
    citations=(citation(1, CARDS[1]), citation(2, CARDS[0], "75,43 %")),
    series=Series(
        kind="trend",
        title="Tỷ lệ giải ngân vốn đầu tư công, huyện Cao Lộc",
        unit="%",
        rows=tuple(
            SeriesRow(
                label=f"quý {quarter}/2023",
                text=f"{value} %",
                value=Decimal(value.replace(",", ".")),
                citation=at % 2 + 1,
            )
            for at, (quarter, value) in enumerate(zip(("I", "II", "III", "IV"), MONTHS, strict=True))
        ),
        note="Kỳ cuối tính theo kế hoạch tỉnh giao.",
    ),
    answerer="fake",
)
COMPARISON = replace(
    TREND,
    series=Series(
        kind="comparison",
        title="Thu ngân sách quý I/2023",
        unit="triệu đồng",
        rows=(
            SeriesRow(label="huyện Cao Lộc", text="90.329 triệu đồng", value=Decimal(90329), citation=1),
            SeriesRow(label="=huyện Lộc Bình", text="53.645 triệu đồng", value=Decimal(53645), citation=2),
        ),
    ),
)


PROGRAM = Program(version="0.0.0", settings={"answerer": "fake"})
BASIS = Basis(
    program=PROGRAM,
    embedder="fake",
    analyser="fake",
    schema=1,
    reader="fake",
    reports={card.source: card.sha256 for card in CARDS},
)


@dataclass
class FakeLibrary:
    """A question with "lỗi" raises our error, with "hỏng" a bug; "2022" is refused; "độc" is answered with markup.

    "xu hướng" and "so sánh" are answered with figures side by side; "chậm" writes half an answer and waits.
    """

    cards: tuple[ReportCard, ...] = CARDS
    asked: list[tuple[str, tuple[Turn, ...]]] = field(default_factory=list)
    filters: list[Filter] = field(default_factory=list)
    ratings: list[tuple[str, Rating]] = field(default_factory=list)
    go_on: Event = field(default_factory=Event)

    def reports(self) -> tuple[ReportCard, ...]:
        return self.cards

    def refused(self) -> tuple[Refused, ...]:
        return (Refused(source="cao-loc/anh-quet.pdf", reason="PDF chỉ có ảnh quét. Cần bản có lớp chữ."),)

    def stream(self, question: str, history: Sequence[Turn], chosen: Filter = EVERYTHING) -> Iterator[Answer]:
        self.asked.append((question, tuple(history)))
        self.filters.append(chosen)
        if "lỗi" in question:
            raise StaleIndex("Chỉ mục cũ: hãy chạy lại hoidap build <thư mục>.")
        if "quá lâu" in question:
            raise SlowAnswer("Câu hỏi này cần hơn 90 giây nên đã dừng.")
        if "hỏng" in question:
            raise ZeroDivisionError("bí mật của máy chủ")
        if "2022" in question:
            yield REFUSED
        elif "độc" in question:
            yield POISONED
        elif "xu hướng" in question:
            yield TREND
        elif "so sánh" in question:
            yield COMPARISON
        elif "chậm" in question:
            yield Answer(question=question, text="Mới viết được một nửa")
            yield Answer(question=question, text="Mới viết được một nửa câu")
            self.go_on.wait(60)
            yield ANSWERED
        else:
            yield Answer(question=question, text="**39,95 %**")
            yield ANSWERED

    def evidence(self, quotation: Quotation) -> Evidence | None:
        known = [each for each in (*ANSWERED.citations, *POISONED.citations) if each.source == quotation.source]
        if not known:
            return None
        quote = known[0].quote
        return Evidence(
            report=known[0].report,
            quotation=quotation,
            context=Context(
                before="1. Đầu tư công: Huyện đã giao kế hoạch vốn cho các chủ đầu tư ngay từ đầu năm.\n",
                quote=quote,
                after=".\nCông tác giải phóng mặt bằng được tập trung chỉ đạo, một số dự án còn vướng. <i>nghiêng</i>",
            ),
            section=known[0].section,
            page=2,
            warning="Tệp gốc không còn ở chỗ cũ.",
        )

    def original(self, source: str) -> Path | None:
        return None

    def outline(self, source: str) -> tuple[OutlineEntry, ...]:
        return (OutlineEntry(heading=SECTION[0], depth=0, page=1, start=0, end=5),)

    def doubts(self, source: str) -> tuple[tuple[int, str], ...]:
        return ((2, "Cộng các khoản thu được 90, báo cáo ghi 91."),)

    def rate(self, question: str, history: Sequence[Turn], answer: Answer, rating: Rating) -> None:
        self.ratings.append((question, rating))

    def examples(self) -> tuple[str, ...]:
        return (
            "Tỷ lệ giải ngân vốn đầu tư công quý I?",
            "Thu ngân sách huyện Cao Lộc tháng 02/2023?",
            "Số dự án chậm tiến độ của huyện Lộc Bình?",
        )

    def record(self, question: str, history: Sequence[Turn], answer: Answer, chosen: Filter = EVERYTHING) -> Record:
        return record_of(question, history, answer, BASIS, narrowed=str(chosen))

    def page_text(self, source: str, number: int) -> str | None:
        pages = {card.source: card.pages for card in self.cards}
        return f"{HOSTILE} trang {number} của {source}" if 1 <= number <= pages.get(source, 0) else None


@dataclass(frozen=True)
class OneLibrary:
    """The same library for everyone."""

    library: Library

    def seen_by(self, person: Person) -> Library:
        return self.library


def to_json(answer: Answer) -> dict[str, object]:
    return {"question": answer.question, "answer": answer.text, "refused": answer.refused}


def gradio_config(page: str) -> dict[str, Any]:
    """What the page tells Gradio's own script."""
    found = re.search(r"window\.gradio_config = (\{.*?\});</script>", page, re.DOTALL)
    assert found is not None
    config: dict[str, Any] = json.loads(found.group(1))
    return config


def built_server(
    library: FakeLibrary | Libraries, root_path: str = "", door: Door | None = None, behind: Behind | None = None
) -> FastAPI:
    """Built inside a running event loop: outside of one, Gradio opens loops of its own and never closes them.

    In a thread of its own, because Playwright keeps a loop running in the one that it is started in.
    """

    async def build() -> FastAPI:
        libraries = OneLibrary(library) if isinstance(library, FakeLibrary) else library
        made = behind or Behind(libraries=libraries, to_json=to_json)
        return create_server(made, door or Door(login=OpenLogin(Rules()), root_path=root_path))

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(lambda: asyncio.run(build())).result()

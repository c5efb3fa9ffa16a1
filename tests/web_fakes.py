"""A library of three invented reports for the tests of the screen; some of its texts are hostile."""

import asyncio
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from fastapi import FastAPI

from answer.answer import Answer, AnswerFigure, Citation, Turn
from errors import StaleIndex
from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.periods import Period
from vietnamese.places import Place
from web.access import Person, Rules
from web.library import Context, Libraries
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


@dataclass
class FakeLibrary:
    """A question with "lỗi" raises our error, with "hỏng" a bug; "2022" is refused; "độc" is answered with markup."""

    cards: tuple[ReportCard, ...] = CARDS
    asked: list[tuple[str, tuple[Turn, ...]]] = field(default_factory=list)

    def reports(self) -> tuple[ReportCard, ...]:
        return self.cards

    def stream(self, question: str, history: Sequence[Turn]) -> Iterator[Answer]:
        self.asked.append((question, tuple(history)))
        if "lỗi" in question:
            raise StaleIndex("Chỉ mục cũ: hãy chạy lại hoidap build <thư mục>.")
        if "hỏng" in question:
            raise ZeroDivisionError("bí mật của máy chủ")
        if "2022" in question:
            yield REFUSED
        elif "độc" in question:
            yield POISONED
        else:
            yield Answer(question=question, text="**39,95 %**")
            yield ANSWERED

    def context(self, citation: Citation) -> Context:
        return Context(
            before="1. Đầu tư công: Huyện đã giao kế hoạch vốn cho các chủ đầu tư ngay từ đầu năm.\n",
            quote=citation.quote,
            after=".\nCông tác giải phóng mặt bằng được tập trung chỉ đạo, một số dự án còn vướng mắc. <i>nghiêng</i>",
            page=citation.page,
            section=citation.section,
        )

    def examples(self) -> tuple[str, ...]:
        return (
            "Tỷ lệ giải ngân vốn đầu tư công quý I?",
            "Thu ngân sách huyện Cao Lộc tháng 02/2023?",
            "Số dự án chậm tiến độ của huyện Lộc Bình?",
        )

    def page_text(self, source: str, number: int) -> str | None:
        pages = {card.source: card.pages for card in self.cards}
        return f"{HOSTILE} trang {number} của {source}" if 1 <= number <= pages.get(source, 0) else None


@dataclass(frozen=True)
class OneLibrary:
    """The same library for everyone."""

    library: FakeLibrary

    def seen_by(self, person: Person) -> FakeLibrary:
        return self.library


def to_json(answer: Answer) -> dict[str, object]:
    return {"question": answer.question, "answer": answer.text, "refused": answer.refused}


def built_server(library: FakeLibrary | Libraries, root_path: str = "", door: Door | None = None) -> FastAPI:
    """Built inside a running event loop: outside of one, Gradio opens loops of its own and never closes them.

    In a thread of its own, because Playwright keeps a loop running in the one that it is started in.
    """

    async def build() -> FastAPI:
        libraries = OneLibrary(library) if isinstance(library, FakeLibrary) else library
        behind = Behind(libraries=libraries, to_json=to_json)
        return create_server(behind, door or Door(login=OpenLogin(Rules()), root_path=root_path))

    with ThreadPoolExecutor(max_workers=1) as pool:
        return pool.submit(lambda: asyncio.run(build())).result()

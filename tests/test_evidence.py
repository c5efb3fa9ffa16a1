"""What a click on a citation opens, over real files: marked pages, tables, texts, honest words where a file is gone."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from answer.answer import Answer
from answer.extractive import ExtractiveAnswerer
from index.build import build
from index.filter import Filter
from index.manifest import current_generation, read_manifest
from index.search import open_index
from ingest.files import find_files, locate
from ingest.page_image import Box, PageLetters, page_letters
from ingest.page_marks import marks_on
from ingest.passages import passages_of
from ingest.read import read_report
from ingest.reader import FileReader
from tests.fakes import HashEmbedder
from tests.web_fakes import PROGRAM, OneLibrary
from vietnamese.calendar import month_span
from vietnamese.places import Place
from web.access import Rules
from web.indexed import IndexedLibrary
from web.library import Evidence, Quotation
from web.login import Identity, OpenLogin
from web.render import answer_html
from web.render_evidence import evidence_address, evidence_html
from web.viewer import viewer_router

SAMPLES = Path(__file__).parent.parent / "samples" / "reports"
FIXTURE = Path(__file__).parent / "fixtures" / "quarterly.pdf"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the samples, so that a test may take a file away."""
    return Path(shutil.copytree(SAMPLES, tmp_path_factory.mktemp("evidence") / "reports"))


@pytest.fixture(scope="module")
def library(reports: Path) -> IndexedLibrary:
    folder, embedder = reports.parent / "index", HashEmbedder(256)
    build(find_files([reports]).files, folder, embedder, FileReader(), folders=[str(reports)])
    manifest = read_manifest(folder, current_generation(folder))
    feedback = reports.parent / "feedback.jsonl"
    return IndexedLibrary(
        open_index(folder, embedder), ExtractiveAnswerer, manifest, program=PROGRAM, feedback=feedback
    )


@pytest.fixture
def client(library: IndexedLibrary) -> Iterator[TestClient]:
    app = FastAPI()
    app.include_router(viewer_router(OneLibrary(library), ""))
    app.add_middleware(Identity, login=OpenLogin(Rules()), prefix="", public=())
    with TestClient(app) as client:
        yield client


def answered(library: IndexedLibrary, question: str, chosen: Filter | None = None) -> Answer:
    *_, answer = library.stream(question, (), chosen or Filter())
    return answer


def opened(library: IndexedLibrary, question: str) -> Evidence:
    """The evidence that a click on the answer's first citation asks for."""
    answer = answered(library, question)
    wanted = parse_qs(urlsplit(evidence_address(answer.citations[0], answer)).query)
    evidence = library.evidence(
        Quotation(
            source=wanted["tep"][0],
            start=int(wanted["tu"][0]),
            end=int(wanted["den"][0]),
            figures=tuple(wanted["so"]),
        )
    )
    assert evidence is not None
    return evidence


PDF_QUESTION = "tỷ lệ giải ngân vốn đầu tư công quý I?"
ROW_QUESTION = "thuế ngoài quốc doanh huyện Lộc Bình quý I/2023?"


class TestPdf:
    def test_the_sentence_and_its_figure_are_marked_on_the_page(self, library: IndexedLibrary) -> None:
        evidence = opened(library, PDF_QUESTION)
        [page] = evidence.pages
        assert (page.number, evidence.original, evidence.warning) == (1, True, "")
        assert len(page.quote) >= 2  # the sentence runs over lines
        [figure] = page.figures
        assert any(box.left <= figure.left and figure.right <= box.right + 0.01 for box in page.quote)

    def test_the_marked_letters_are_those_of_the_figure(self, library: IndexedLibrary, reports: Path) -> None:
        [figure] = opened(library, PDF_QUESTION).pages[0].figures
        letters = page_letters(reports / "mau-cao-loc-2024-ket-luan.pdf", 1)
        inside = [
            letter for letter, box in zip(letters.text, letters.boxes, strict=True)
            if figure.left <= (box.left + box.right) / 2 <= figure.right
            and figure.top <= (box.top + box.bottom) / 2 <= figure.bottom
        ]  # fmt: skip
        assert "".join(inside).strip() == "39,95%"

    @pytest.mark.parametrize("path", [*sorted(SAMPLES.glob("mau-cao-loc*.pdf")), FIXTURE], ids=lambda path: path.stem)
    def test_nearly_every_passage_is_found_on_its_page(self, path: Path) -> None:
        report = read_report(path, path.name)
        passages = passages_of(report)
        pages = {number: page_letters(path, number) for number in range(1, len(report.pages) + 1)}
        missed = [each for each in passages if not marks_on(pages[each.page], each.text).quote]
        assert len(passages) > 25
        assert len(missed) <= 2, [each.text for each in missed]  # those that go on behind the page's end

    def test_a_sentence_over_two_pages_is_marked_on_both(self, library: IndexedLibrary) -> None:
        source = "mau-cao-loc-2023-02.pdf"
        passages = library._index.passages(source, 0, 100_000)
        shown = [library.evidence(Quotation(source=source, start=each.start, end=each.end)) for each in passages]
        both = [each for each in shown if each is not None and len(each.pages) == 2]
        assert len(both) >= 1
        assert all(page.quote for each in both for page in each.pages)
        assert [each.context.quote for each in shown if each and each.warning] == []


def page_of(text: str) -> PageLetters:
    """Ten letters a line, each a tenth wide."""
    boxes = tuple(
        Box(left=at % 10 / 10, top=at // 10 / 20, right=at % 10 / 10 + 0.1, bottom=at // 10 / 20 + 0.05)
        for at in range(len(text))
    )
    return PageLetters(text=text, boxes=boxes)


class TestMarks:
    def test_line_ends_hyphens_and_footnote_marks_do_not_matter(self) -> None:
        page = page_of("Thu ngân sách\r\nđạt 53.645 triệu1 đồng, bằng 104,75 % so với cùng kỳ.")
        marks = marks_on(page, "Thu ngân sách đạt 53.645 triệu đồng, bằng 104,75% so với cùng kỳ.", ["104,75%"])
        assert len(marks.quote) >= 5
        assert len(marks.figures) >= 1

    def test_what_stands_elsewhere_is_not_marked(self) -> None:
        page = page_of("Thu ngân sách huyện đạt 53.645 triệu đồng")
        assert marks_on(page, "Chi ngân sách xã giảm 12 tỷ đồng so với tháng trước", []).quote == ()
        assert marks_on(page, "", []).quote == ()

    def test_a_figure_is_no_part_of_a_longer_one(self) -> None:
        page = page_of("đạt 1.645 và 645 ha rừng trồng mới trong năm")
        [box] = marks_on(page, "đạt 1.645 và 645 ha rừng trồng mới trong năm", ["645"]).figures
        assert box.left == pytest.approx(0.3)
        assert box.top == pytest.approx(1 / 20)

    def test_cells_are_found_beside_their_label(self) -> None:
        text = "Thu NSNN  100     200       Chi NSNN  100     300       "
        marks = marks_on(page_of(text), "Chi NSNN | 100 | 300", ["300"])
        assert min(box.top for box in marks.quote) == pytest.approx(0.1)  # the other row's 100 is not marked
        assert [box.top for box in marks.figures] == [pytest.approx(0.2)]

    @given(st.text(max_size=60), st.text(max_size=30), st.lists(st.text(max_size=6), max_size=3))
    def test_marks_lie_on_the_page_whatever_is_asked(self, text: str, quote: str, figures: list[str]) -> None:
        marks = marks_on(page_of(text), quote, figures)
        for box in (*marks.quote, *marks.figures):
            assert box.left <= box.right
            assert box.top <= box.bottom
        if not marks.quote:
            assert marks.figures == ()


class TestTableAndText:
    def test_a_row_is_shown_in_its_table_with_the_cell_marked(self, library: IndexedLibrary) -> None:
        evidence = opened(library, ROW_QUESTION)
        assert evidence.table is not None
        assert evidence.table.columns[-1] == "Lũy kế quý I"
        assert len(evidence.table.rows) == 5
        assert evidence.table.rows[evidence.table.cited][0] == "Thuế ngoài quốc doanh"
        html = evidence_html(evidence)
        assert html.count('<td class="number"><mark>9.862</mark></td>') == 1
        assert html.index("Bảng số liệu") < html.index("Phần chữ")

    def test_text_is_shown_in_its_section_with_the_figure_set_off(self, library: IndexedLibrary) -> None:
        evidence = opened(library, "thu ngân sách nhà nước huyện Văn Lãng 6 tháng đầu năm 2023?")
        html = evidence_html(evidence)
        assert evidence.pages == ()
        assert evidence.section != ()
        assert "<mark>" in html
        assert "<strong>" in html

    def test_every_citation_of_many_answers_can_be_opened(self, library: IndexedLibrary, client: TestClient) -> None:
        questions = ("tổng thu ngân sách nhà nước trên địa bàn?", "có những báo cáo nào?", "số hộ nghèo?", ROW_QUESTION)
        seen = 0
        for question in questions:
            answer = answered(library, question)
            for citation in answer.citations:
                address = evidence_address(citation, answer)
                assert unescape(answer_html(answer)).count(address) >= 1
                response = client.get(f"/{address}")
                assert response.status_code == 200, address
                seen += 1
        assert seen >= 8


class TestHonesty:
    def test_a_file_that_is_gone_or_changed_is_said_and_the_stored_text_shown(
        self, library: IndexedLibrary, reports: Path
    ) -> None:
        path = reports / "mau-cao-loc-2024-ket-luan.pdf"
        kept = path.read_bytes()
        try:
            path.write_bytes(kept + b"\n% changed")
            changed = opened(library, PDF_QUESTION)
            path.unlink()
            gone = opened(library, PDF_QUESTION)
        finally:
            path.write_bytes(kept)
        for evidence, word in ((changed, "đã thay đổi"), (gone, "không còn")):
            assert (evidence.pages, evidence.original) == ((), False)
            assert word in evidence.warning
            assert "39,95%" in evidence_html(evidence)
        assert opened(library, PDF_QUESTION).pages != ()

    @pytest.mark.parametrize(
        "query",
        [
            "tep=khong-co.pdf&tu=0&den=5",
            "tep=../../etc/passwd&tu=0&den=5",
            "tep=mau-cao-loc-2024-ket-luan.pdf&tu=0&den=999999999",
            "tep=mau-cao-loc-2024-ket-luan.pdf&tu=9&den=9",
        ],
    )
    def test_what_the_index_does_not_have_is_not_found(self, client: TestClient, query: str) -> None:
        response = client.get(f"/xem/nguon?{query}")
        assert response.status_code == 404
        assert "Không có đoạn này" in response.json()["detail"]

    def test_only_files_of_indexed_reports_are_given_out(self, client: TestClient) -> None:
        for source in ("../feedback.jsonl", "/etc/passwd", "", "mau-cao-loc-2024-ket-luan.pdf/../../index/CURRENT"):
            assert client.get("/xem/tep", params={"tep": source}).status_code == 404
            assert client.get("/xem/trang", params={"tep": source, "trang": 1}).status_code == 404

    def test_pages_and_files_are_served_as_what_they_are(self, client: TestClient) -> None:
        picture = client.get("/xem/trang", params={"tep": "mau-cao-loc-2023-02.pdf", "trang": 2})
        assert picture.headers["content-type"] == "image/png"
        assert picture.content.startswith(b"\x89PNG")
        assert client.get("/xem/trang", params={"tep": "mau-cao-loc-2023-02.pdf", "trang": 99}).status_code == 404
        assert client.get("/xem/trang", params={"tep": "mau-loc-binh-2023-02.txt", "trang": 1}).status_code == 404
        pdf = client.get("/xem/tep", params={"tep": "mau-cao-loc-2023-02.pdf"})
        assert pdf.headers["content-type"] == "application/pdf"
        text = client.get("/xem/tep", params={"tep": "mau-loc-binh-2023-02.txt"})
        assert text.headers["content-disposition"].startswith("attachment")


class TestFilter:
    def test_a_filter_is_what_is_searched_and_is_said(self, library: IndexedLibrary) -> None:
        chosen = Filter(place=Place(name="Lộc Bình", level="huyện"), period=month_span(2023, 1, 12), kind="Báo cáo")
        answer = answered(library, "thu ngân sách nhà nước?", chosen)
        assert answer.notes[0] == "Chỉ tìm trong 2 báo cáo theo bộ lọc: huyện Lộc Bình, năm 2023, Báo cáo."
        assert {hit.report.letterhead.place for hit in answer.shown} == {chosen.place}
        assert answer.citations != ()

    def test_a_filter_without_reports_is_a_refusal(self, library: IndexedLibrary) -> None:
        answer = answered(library, "thu ngân sách?", Filter(kind="Quyết định"))
        assert (answer.reason, answer.citations, answer.shown) == ("no_evidence", (), ())
        assert "bộ lọc" in answer.text

    def test_no_filter_changes_nothing(self, library: IndexedLibrary) -> None:
        plain, unfiltered = (answered(library, PDF_QUESTION, chosen) for chosen in (None, Filter()))
        assert replace(plain, milliseconds=0) == replace(unfiltered, milliseconds=0)


def test_the_outline_is_the_report_s_headings_in_order(library: IndexedLibrary) -> None:
    outline = library.outline("mau-loc-binh-2023-quy-1.md")
    assert [entry.heading for entry in outline if entry.depth == 0][:2] == [
        "I. TÌNH HÌNH KINH TẾ",
        "II. VĂN HÓA - XÃ HỘI",
    ]
    assert [entry.start for entry in outline] == sorted(entry.start for entry in outline)
    assert library.outline("khong-co.pdf") == ()


def test_a_source_is_located_where_it_was_found(tmp_path: Path) -> None:
    for name in ("một/a.txt", "hai/a.txt", "lẻ.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    for folders in ([tmp_path], [tmp_path / "một", tmp_path / "hai", tmp_path / "lẻ.txt"], [tmp_path / "lẻ.txt"]):
        found = find_files(folders).files
        assert len(found) >= 1
        assert [locate(folders, source) for _, source in found] == [path for path, _ in found]
        assert locate(folders, "không-có.txt") is None
    assert locate([tmp_path / "một"], "../hai/a.txt") is None

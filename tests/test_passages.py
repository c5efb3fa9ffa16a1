"""Passages: verbatim, whole, no longer than a thousand characters, on the right page."""

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.elements import Paragraph, Table
from ingest.outline import outline
from ingest.passages import LONGEST, page_of, passages_of
from ingest.read import read_report
from ingest.report import Report
from tests.ingest_fixtures import FIXTURES, MONTHLY_TEXT

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


def report_of(*elements: Paragraph | Table, letterhead: int = 0) -> Report:
    drawn = outline(elements, frozenset(range(letterhead)))
    return Report(source="a.txt", sha256="0", text=drawn.text, blocks=drawn.blocks, pages=drawn.pages)


def texts(report: Report) -> list[str]:
    return [passage.text for passage in passages_of(report)]


def test_sentences_are_passages_and_fragments_join_their_neighbour() -> None:
    paragraph = (
        "Thu ngân sách trên địa bàn tháng này đạt 4.210 triệu đồng. "
        "Trong đó: thuế công thương nghiệp 3.900 triệu đồng. Đạt khá."
    )
    assert texts(report_of(Paragraph(text=paragraph))) == [
        "Thu ngân sách trên địa bàn tháng này đạt 4.210 triệu đồng.",
        "Trong đó: thuế công thương nghiệp 3.900 triệu đồng. Đạt khá.",
    ]


def test_headings_are_sections_and_the_letterhead_is_one_passage() -> None:
    lines = [
        "Số: 1/BC-UBND",
        "BÁO CÁO",
        "Kết quả tháng 5",
        "I. KINH TẾ",
        "Diện tích rừng trồng mới tăng so với cùng kỳ năm trước.",
    ]
    found = passages_of(report_of(*(Paragraph(text=line) for line in lines), letterhead=3))
    assert [(passage.kind, passage.section) for passage in found] == [("letterhead", ()), ("prose", ("I. KINH TẾ",))]
    assert found[0].text == "Số: 1/BC-UBND\nBÁO CÁO\nKết quả tháng 5"


def test_rows_carry_their_columns_and_header_rows_are_no_passages() -> None:
    found = passages_of(report_of(Table(rows=(("Xã", "Số hộ"), ("Hoa Thám", "12")), header=1)))
    assert [(passage.text, passage.columns) for passage in found] == [("Hoa Thám | 12", ("Xã", "Số hộ"))]


def test_an_overlong_row_is_divided_between_cells_with_their_columns() -> None:
    cells = ("a" * 600, "b" * 600, "9")
    found = passages_of(report_of(Table(rows=(("Việc", "Cách làm", "Số"), cells), header=1)))
    assert [passage.columns for passage in found] == [("Việc",), ("Cách làm", "Số")]


def test_overlong_sentences_are_divided_at_semicolons() -> None:
    sentence = "; ".join(f"xã thứ {number} trồng được một số héc ta rừng phòng hộ" for number in range(60)) + "."
    found = texts(report_of(Paragraph(text=sentence)))
    assert len(found) > 1
    assert all(len(text) <= LONGEST and text.endswith((";", ".")) for text in found)
    assert " ".join(found) == sentence


paragraphs = st.lists(
    st.one_of(
        st.text("abĐ .,;:-()12|", min_size=1, max_size=80).map(lambda text: f"Một{text}x."),
        st.integers(200, 1300).map(lambda size: "dài, " * (size // 5) + "x"),
        st.integers(1001, 2500).map(lambda size: "a" * size),
    ),
    max_size=5,
)


@given(paragraphs)
@settings(deadline=None, max_examples=150)
def test_passages_are_verbatim_short_and_lose_no_letter(lines: list[str]) -> None:
    report = report_of(*(Paragraph(text=" ".join(line.split())) for line in lines))
    found = passages_of(report)
    assert all(report.text[passage.start : passage.end] == passage.text for passage in found)
    assert all(0 < len(passage.text) <= LONGEST for passage in found)
    bodies = [report.text[block.start : block.end] for block in report.blocks if block.kind != "heading"]
    assert re.findall(r"\w", "".join(passage.text for passage in found)) == re.findall(r"\w", "".join(bodies))


def test_pages_are_told_from_offsets() -> None:
    report = read_report(FIXTURES / "quarterly.pdf", "quarterly.pdf")
    found = passages_of(report)
    assert {passage.page for passage in found} == set(range(1, len(report.pages) + 1))
    assert page_of(report, report.pages[1]) == 2
    assert page_of(report, report.pages[1] - 1) == 1


def test_a_text_report_gives_its_figures_in_passages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MONTHLY_TEXT)
    found = texts(read_report(tmp_path / "a.txt", "a.txt"))
    assert sum("05-09 xe" in text for text in found) == 1
    assert any("Số: 77/BC-UBND\nBình Gia, ngày 18 tháng 5 năm 2023" in text for text in found)


def reduced(text: str) -> str:
    """Words and figures only, as quotations are compared."""
    text = re.sub(r"<sup>.*?</sup>|[*\u00ad]", "", unicodedata.normalize("NFC", text)).lower()
    return " ".join(re.findall(r"\d+(?:[.,/]\d+)*|[^\W\d_]+", text))


def test_passages_of_real_reports_stand_verbatim_in_their_files() -> None:
    files = sorted((SHARED / "reports").rglob("*.*"))
    if not files:
        pytest.skip("không có ../shared/data/reports")
    torn = checked = 0
    for path in files:
        source = f" {reduced(path.read_text())} "
        for passage in passages_of(read_report(path, path.name)):
            checked += 1
            torn += f" {reduced(passage.text)} " not in source
    assert len(files) == 15
    assert checked > 2_000
    # Healed over a footnote that stands between the halves in the file.
    assert torn <= 2


def test_the_evidence_of_gold_questions_stands_in_one_passage() -> None:
    gold = sorted((SHARED / "gold").glob("*.jsonl"))
    if not gold:
        pytest.skip("không có ../shared/data/gold")
    questions = [json.loads(line) for path in gold for line in path.read_text().splitlines()]
    wanted = {(question["doc"], question["evidence"]) for question in questions if question.get("doc")}
    passages = {
        doc: [reduced(text) for text in texts(read_report(SHARED / "reports" / doc, doc))]
        for doc in {doc for doc, _ in wanted}
    }
    missing = [evidence for doc, evidence in wanted if not any(reduced(evidence) in text for text in passages[doc])]
    assert len(wanted) > 60
    assert missing == []


def test_a_brief_introduction_comes_with_the_sentence_before_it() -> None:
    made = report_of(
        Paragraph(text="Vụ xuân gieo 385 ha lúa, đạt 99% kế hoạch. Chia theo xã:"),
        Paragraph(text="+ Bến Đá: 196 ha;"),
        Paragraph(text="+ Nà Lầu: 189 ha."),
    )
    leads = [passage.lead for passage in passages_of(made) if passage.text.startswith("+")]
    assert leads == ["Vụ xuân gieo 385 ha lúa, đạt 99% kế hoạch. Chia theo xã:"] * 2


def test_a_list_within_a_list_does_not_end_it() -> None:
    made = report_of(
        *(
            Paragraph(text=text)
            for text in (
                "Hồ sơ gồm:",
                "a) Đơn gồm:",
                "- họ tên;",
                "b) Bản sao;",
                "Trường hợp gửi qua mạng thì không cần bản sao.",
                "c) Ảnh.",
                "Phí như sau:",
                "+ Xe con: 5 đồng.",
            )
        )
    )
    leads = {passage.text: passage.lead for passage in passages_of(made)}
    assert leads["- họ tên;"] == "a) Đơn gồm:"
    assert leads["b) Bản sao;"] == leads["c) Ảnh."] == "Hồ sơ gồm:"
    assert leads["Trường hợp gửi qua mạng thì không cần bản sao."] == ""
    assert leads["+ Xe con: 5 đồng."] == "Phí như sau:"


def test_the_next_item_of_its_own_row_is_not_introduced() -> None:
    made = report_of(
        *(Paragraph(text=text) for text in ("1. Tiêu chí gồm:", "a) diện tích;", "b) dân số.", "2. Trường hợp khác."))
    )
    leads = {passage.text: passage.lead for passage in passages_of(made)}
    assert leads["b) dân số."] == "1. Tiêu chí gồm:"
    assert leads["2. Trường hợp khác."] == ""


LISTED = "; ".join(f"mặt hàng thứ {number} tăng {number},5%" for number in range(1, 20))


def above_of(report: Report, beginning: str) -> tuple[str, ...]:
    return next(passage.above for passage in passages_of(report) if passage.text.startswith(beginning))


def test_a_sentence_keeps_the_openings_of_all_those_above_it_in_its_paragraph() -> None:
    opens = "So với tháng trước, chỉ số giá tiêu dùng của toàn tỉnh trong tháng Tư tăng 0,44%."
    falls = "Các nhóm hàng hóa và dịch vụ có chỉ số giá giảm là: giao thông giảm 0,67%."
    text = f"{opens} Các nhóm có chỉ số giá tăng là: {LISTED}. {falls}"
    made = report_of(Paragraph(text=text), Paragraph(text="Tỉnh mở thêm hai phiên chợ cho bà con vùng cao."))
    assert above_of(made, "So với") == ()
    assert above_of(made, falls) == (opens, "Các nhóm có chỉ số giá tăng là: mặt hàng thứ 1 tăng 1,5%")
    assert above_of(made, "Tỉnh mở") == ()


@pytest.mark.parametrize("begins", ["Trong đó:", "Bên cạnh đó,", "Một số sản phẩm như"])
def test_a_paragraph_that_goes_into_the_one_above_goes_on_with_it(begins: str) -> None:
    opens = "Năm 2024, chỉ số sản xuất ngành công nghiệp ước tính tăng 10% so với năm 2023."
    falls = "Nhiều sản phẩm khác của các nhà máy trong tỉnh giảm như: xi măng giảm 2%."
    further = "Cụ thể, xi măng của hai nhà máy ven sông giảm nhiều nhất."
    made = report_of(*(Paragraph(text=each) for each in (opens, f"{begins} {LISTED}. {falls}", further)))
    assert above_of(made, begins) == (opens,)
    assert above_of(made, falls)[0] == above_of(made, further)[0] == opens
    for apart in ("Chợ mới được mở ở hai xã ven sông cho bà con vùng cao.", "d) Thể thao: mở giải chạy qua hai xã."):
        assert above_of(report_of(Paragraph(text=opens), Paragraph(text=apart)), apart) == ()


def test_a_bracket_is_not_cut_from_an_opening() -> None:
    text = "Toàn tỉnh có 435 vụ tai nạn trên các tuyến (đường bộ 433 vụ; đường sắt 2 vụ); làm chết 254 người."
    falls = "Số vụ tai nạn giao thông giảm nhiều so với năm trước nữa."
    above = above_of(report_of(Paragraph(text=f"{text} {falls}")), falls)
    assert above == ("Toàn tỉnh có 435 vụ tai nạn trên các tuyến (đường bộ 433 vụ; đường sắt 2 vụ)",)

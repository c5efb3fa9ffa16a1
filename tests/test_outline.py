"""Headings, sections, healed paragraphs and pages; golden snapshots of whole reports."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.elements import Element, Footnote, PageBreak, Paragraph, Table
from ingest.headings import heading_of, numbering
from ingest.healing import heal
from ingest.joined_tables import join_tables
from ingest.outline import outline
from ingest.read import read_report
from ingest.report import Report
from tests.ingest_fixtures import (
    CONVERTED_MARKDOWN,
    FIXTURES,
    FRAMED_MARKDOWN,
    MONTHLY_TEXT,
    STATISTICS_TEXT,
    write_word_report,
)

GOLDEN = Path(__file__).parent / "golden"
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "reports"
TEXTS = {
    "thang.txt": MONTHLY_TEXT,
    "chuyen.md": CONVERTED_MARKDOWN,
    "thong-ke.txt": STATISTICS_TEXT,
    "khung.md": FRAMED_MARKDOWN,
}


def snapshot(report: Report) -> str:
    """One line a block: kind, page, section, columns and the ends of its text."""
    lines = [f"{report.letterhead}", f"pages {report.pages}"]
    for block in report.blocks:
        text = report.text[block.start : block.end]
        shown = text if len(text) <= 80 else f"{text[:50]} … {text[-25:]}"
        page = sum(start <= block.start for start in report.pages)
        details = " / ".join(block.section) + (f" {block.columns}" if block.columns else "")
        lines.append(f"{block.kind} p{page} [{details}] {shown}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("name", [*TEXTS, "quy.docx", "quarterly.pdf"])
def test_reports_read_as_their_golden_snapshot(tmp_path: Path, name: str) -> None:
    path = FIXTURES / name if name.endswith("pdf") else tmp_path / name
    if name in TEXTS:
        path.write_text(TEXTS[name])
    elif name == "quy.docx":
        write_word_report(path)
    assert snapshot(read_report(path, name)) == (GOLDEN / f"{name}.golden").read_text()


def test_there_is_a_snapshot_for_each_format() -> None:
    assert {Path(path.stem).suffix for path in GOLDEN.glob("*.golden")} >= {".txt", ".md", ".docx", ".pdf"}


@pytest.mark.parametrize(
    ("text", "following", "is_heading"),
    [
        ("I. CÔNG TÁC CHỈ ĐẠO", "x", True),
        ("2. Lĩnh vực xã hội", "x", True),
        ("1.2 Đối với các chương trình", "x", True),
        ("đ) Thu, chi ngân sách", "x", True),
        ("b) Đầu tư xây dựng:", "x", True),
        ("Chương II", "x", True),
        ("Điều 3. Tổ chức thực hiện", "x", True),
        ("Cây hằng năm", "Diện tích lúa tăng.", True),
        ("Cây hằng năm:", "Diện tích lúa tăng.", True),
        ("PHỤ LỤC", "Danh sách", True),
        ("1. Tiếp tục thực hiện các nhiệm vụ đã giao.", "x", False),
        ("5. Chỉ số sản xuất công nghiệp tăng 10,48%", "x", False),
        ("8. Thu ngân sách đạt 40.477 tỷ đồng;", "x", False),
        ("b) Chi 9.120 triệu đồng, đạt 61 % dự toán, chia theo xã:", "x", False),
        ("b) Rừng trồng lên tốt. Các xã đi đầu:", "x", False),
        ("b) Đường Bến Đá, xã T. Hà:", "x", True),
        ("- Công tác nội vụ: toàn huyện có 90 biên chế", "x", False),
        ("Công tác nội vụ: Toàn huyện có 90 biên chế", "X", False),
        ("Trong đó:", "Lúa tăng.", False),
        ("Kết quả cụ thể như sau:", "Lúa tăng.", False),
        ("Nơi đây", None, False),
        ("12 toa mỗi ngày", "x", False),
    ],
)
def test_headings_are_told_from_paragraphs(text: str, following: str | None, is_heading: bool) -> None:
    assert (heading_of(text, None, following) is not None) is is_heading


def test_sections_nest_by_numbering_whatever_level_the_file_states() -> None:
    texts = [("I. Một", 3), ("1. Hai", 4), ("Nội dung a.", None), ("2. Ba", 2), ("Nội dung b.", None), ("II. Bốn", 2)]
    drawn = outline([Paragraph(text=text, level=level) for text, level in texts])
    assert [block.section for block in drawn.blocks] == [
        (),
        ("I. Một",),
        ("I. Một", "1. Hai"),
        ("I. Một",),
        ("I. Một", "2. Ba"),
        (),
    ]


def test_a_plain_numbered_paragraph_ends_the_section_before_it() -> None:
    texts = ["II. Việc", "1. Thu ngân sách", "Đã thu đủ.", "2. Chi đúng dự toán được giao.", "Không có việc khác."]
    sections = [block.section for block in outline([Paragraph(text=text) for text in texts]).blocks]
    assert sections[2] == ("II. Việc", "1. Thu ngân sách")
    assert sections[3] == sections[4] == ("II. Việc",)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("nhập khẩu 08-", "12 toa/ngày.", "nhập khẩu 08-12 toa/ngày."),
        ("Các văn bản chỉ đạo", "của tỉnh.", "Các văn bản chỉ đạo của tỉnh."),
        ("Trưng bày ở các xã,", "Tràng Định và nơi khác.", "Trưng bày ở các xã, Tràng Định và nơi khác."),
        ("Thăm các hộ ở huyện và", "Bình Gia.", "Thăm các hộ ở huyện và Bình Gia."),
        ("lồng nuôi 131.000 m", "3", "lồng nuôi 131.000 m3"),
        ("tỷ lệ đậu quả khá", ", cao hơn năm trước.", "tỷ lệ đậu quả khá, cao hơn năm trước."),
    ],
)
def test_torn_paragraphs_are_healed(first: str, second: str, whole: str) -> None:
    healed = heal([Paragraph(text=first), PageBreak(), Paragraph(text=second)])
    assert healed == (Paragraph(text=whole, breaks=(len(whole) - len(second),)),)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Đã thu đủ.", "Đã chi đủ."),
        ("I. ĐÁNH GIÁ CHUNG", "tình hình ổn định"),
        ("Gồm các việc", "- thu ngân sách;"),
        ("Gồm các việc:", "thu ngân sách"),
        ("Thu ngân sách trên địa bàn tỉnh", "Thu tháng này đạt khá."),
        ("Tiêu đề báo cáo tháng 12 và cả năm 2024 của tỉnh", "07/02/2025 07:36"),
        ("Công tác giải phóng mặt bằng", "Năm nay có hai dự án."),
    ],
)
def test_what_stands_by_itself_stays_by_itself(first: str, second: str) -> None:
    assert len(heal([Paragraph(text=first), Paragraph(text=second)])) == 2


def test_footnotes_between_two_halves_follow_the_whole_in_the_section_of_their_mark() -> None:
    elements: list[Element] = [
        Paragraph(text="1. Ngân sách"),
        Paragraph(text="Giao dự toán và thu", marks=("1",)),
        Footnote(mark="1", text="Quyết định của tỉnh."),
        PageBreak(),
        Paragraph(text="đúng hạn."),
        Paragraph(text="2. Xã hội"),
        Footnote(mark="1", text="Ghi chú đến sau."),
    ]
    drawn = outline(heal(elements))
    assert [(block.kind, block.section) for block in drawn.blocks] == [
        ("heading", ()),
        ("paragraph", ("1. Ngân sách",)),
        ("footnote", ("1. Ngân sách",)),
        ("heading", ()),
        ("footnote", ("1. Ngân sách",)),
    ]
    assert drawn.text[drawn.pages[1] :].startswith("đúng hạn.")
    assert [block.page for block in drawn.blocks if block.kind == "footnote"] == [1, 2]


def test_a_footnote_stays_on_the_page_of_its_mark_when_its_paragraph_goes_on() -> None:
    """It comes after the whole paragraph, whose last page is not its own."""
    elements: list[Element] = [
        Paragraph(text="Giao dự toán và thu đúng hạn.", breaks=(12, 20), marks=("1", "2")),
        Footnote(mark="1", text="Ở trang một.", behind=2),
        Footnote(mark="2", text="Ở trang ba."),
        Footnote(mark="3", text="Trang đã biết.", page=2),
    ]
    assert [element.page for element in heal(elements) if isinstance(element, Footnote)] == [1, 3, 2]


def test_a_footnote_of_a_file_without_pages_has_none() -> None:
    assert heal([Paragraph(text="Thu.", marks=("1",)), Footnote(mark="1", text="Ghi chú.")])[1] == Footnote(
        mark="1", text="Ghi chú."
    )


def test_a_table_that_goes_on_over_the_page_keeps_its_columns() -> None:
    first = Table(rows=(("Xã", "Số hộ"), ("Hoa Thám", "12")), header=1)
    second = Table(rows=(("Hồng Phong", "9"),))
    drawn = outline(join_tables([first, PageBreak(), second]))
    assert [block.columns for block in drawn.blocks] == [(), ("Xã", "Số hộ"), ("Xã", "Số hộ")]
    assert drawn.text[drawn.pages[1] :] == "Hồng Phong | 9"


def test_a_row_that_does_not_fit_the_header_gets_no_columns() -> None:
    drawn = outline([Table(rows=(("Xã", "Số hộ", "Số khẩu"), ("Hoa Thám", "12"), ("Vĩnh Yên", "3", "9")), header=1)])
    assert [block.columns for block in drawn.blocks] == [(), ("", ""), ("Xã", "Số hộ", "Số khẩu")]


drawn_elements = st.lists(
    st.one_of(
        st.builds(Paragraph, text=st.text("aĐ1. :-,I)", min_size=1, max_size=12).map(lambda text: f"x{text}x")),
        st.builds(Footnote, mark=st.sampled_from("12"), text=st.just("ghi chú")),
        st.builds(PageBreak),
        st.builds(Table, rows=st.just((("a", "b"), ("1", "2"))), header=st.sampled_from([0, 1])),
    ),
    max_size=12,
)


@given(drawn_elements)
@settings(deadline=None)
def test_blocks_are_in_order_and_pages_are_counted(drawn_from: list[Element]) -> None:
    drawn = outline(heal(drawn_from))
    ends = [0, *(block.end for block in drawn.blocks)]
    assert all(end <= block.start < block.end for end, block in zip(ends, drawn.blocks, strict=False))
    turned = sum(isinstance(element, PageBreak) for element in drawn_from)
    assert len(drawn.pages) == turned + 1
    assert list(drawn.pages) == sorted(drawn.pages)


def test_outline_numbers_know_their_depth() -> None:
    ranks = [numbering(text) for text in ("I. A", "1. A", "1.1. A", "1.1.2. A", "a) A")]
    found = [number.rank for number in ranks if number is not None]
    assert len(found) == 5
    assert found == sorted(set(found))


@pytest.mark.parametrize(
    ("name", "phrase", "section"),
    [
        ("bao-cao-124-bc-ubnd.txt", "nhập khẩu 08-12 toa/ngày", "1. Lĩnh vực kinh tế"),
        ("bao-cao-124-bc-ubnd.txt", "2.078 biên chế", "2. Lĩnh vực văn hoá - xã hội"),
        ("thong-bao-ket-luan-cao-loc.txt", "14.3 tiêu chí/xã", "1. Đối với huyện Cao Lộc"),
        ("thong-bao-ket-luan-cao-loc.txt", "quản lý chặt chẽ việc khai thác khoáng sản", "a) Về phát triển kinh tế"),
    ],
)
def test_seed_reports_are_whole_and_in_sections(name: str, phrase: str, section: str) -> None:
    path = SHARED / "seed" / name
    if not path.exists():
        pytest.skip("không có ../shared/data/reports")
    report = read_report(path, name)
    block = next(block for block in report.blocks if phrase in report.text[block.start : block.end])
    assert section in block.section
    assert "**" not in report.text
    assert "<sup>" not in report.text


def test_a_caption_that_is_all_of_a_letterhead_still_gives_its_unit(tmp_path: Path) -> None:
    rows = "| Chỉ tiêu | Quý I |\n|---|---|\n| Thu ngân sách | 9.450 |\n| Chi ngân sách | 8.120 |\n"
    (tmp_path / "a.md").write_text(f"Biểu 1. Thu, chi ngân sách (ĐVT: triệu đồng)\n\n{rows}", encoding="utf-8")
    blocks = [block for block in read_report(tmp_path / "a.md", "a.md").blocks if block.columns]
    assert [block.units for block in blocks] == [("", "triệu đồng")] * 2


def test_a_title_above_a_table_that_ends_in_a_unit_gives_it() -> None:
    table = Table(rows=(("Nguồn vốn", "Giao"), ("Tỉnh", "100")), header=1)
    for title, unit in (("Giải ngân vốn (triệu đồng)", "triệu đồng"), ("Giải ngân (tiếp theo)", ""), ("Giao", "")):
        (row,) = (block for block in outline([Paragraph(text=title), table]).blocks if block.units)
        assert row.units == ("", unit)

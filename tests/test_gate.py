"""The figure gate: what its citations hold passes, everything else is withheld, whoever wrote it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from answer.answer import Answer, AnswerFigure, Citation
from answer.gate import RECOGNISED, WITHHELD, guard, sentences_of
from index.hit import ReportCard
from ingest.report import Letterhead
from tests.reports import month
from vietnamese.places import Place

QUOTE = (
    "Thu ngân sách ước đạt 1.234,5 tỷ đồng, giảm 3,2% so với cùng kỳ, bằng 45% dự toán; "
    "trồng rừng 88,85/556 ha; xuất khẩu 10-12 toa/ngày; có 08 dự án."
)
CARD = ReportCard(
    source="a.txt",
    sha256="0",
    letterhead=Letterhead(
        number="124/BC-UBND",
        issued=date(2023, 2, 17),
        title="Tình hình kinh tế - xã hội tháng 02 năm 2023",
        place=Place(name="Cao Lộc", level="huyện"),
        period=month(2023, 2),
    ),
    pages=1,
    passages=1,
)
CITATION = Citation(
    marker=1, source="a.txt", page=1, start=0, end=len(QUOTE), quote=QUOTE, section=("II. KINH TẾ",), report=CARD
)


def _answer(text: str, **changes: object) -> Answer:
    made = Answer(question="thu ngân sách tháng 02/2023?", text=text, citations=(CITATION,))
    return replace(made, **changes)  # type: ignore[arg-type]


HELD = (
    "Thu ngân sách đạt **1.234,5 tỷ đồng** [1].",
    "Thu giảm 3,2% so với cùng kỳ [1].",
    "Tháng 02/2023 thu 1.234,5 tỷ đồng [1].",
    "Trong tháng 2 năm 2023, có 8 dự án [1].",
    "Có 08 dự án [1].",
    "Xuất khẩu 10-12 toa/ngày [1].",
    "Báo cáo 124/BC-UBND ngày 17/02/2023: bằng 45% dự toán [1].",
    "Trồng rừng 88,85/556 ha [1].",
    "Không có con số nào ở đây.",
    "Phạm vi của tỉnh đã đổi sau sáp nhập ngày 01/7/2025.",
    "Có 8 dự án [1], trước sáp nhập ngày 01/7/2025.",
    "Huyện Cao Lộc, tháng 02/2023: “Thu đạt 1.234,5 tỷ đồng. Có 08 dự án” [1].",
)
NOT_HELD = (
    "Thu tăng 45% so với cùng kỳ [1].",
    "Thu giảm 1.234,5 tỷ đồng [1].",
    "Thu tăng 3,2% so với cùng kỳ [1].",
    "Thu ngân sách đạt 1.234,5 triệu đồng [1].",
    "Thu ngân sách đạt 1.234,6 tỷ đồng [1].",
    "Thu ngân sách đạt 1.234 tỷ đồng [1].",
    "Thu ngân sách đạt 5 tỷ đồng [1].",
    "Bằng 45 điểm phần trăm [1].",
    "Trồng rừng 556 ha [1].",
    "Trồng rừng 88,85 ha [1].",
    "Xuất khẩu 12 toa/ngày [1].",
    "Có 80 dự án [1].",
    "Có 8 dự án [2].",
    "Có 8 dự án [0].",
    "Có 8 dự án.",
    "Khởi công ngày 01/7/2025 [1].",
    "Có 9 dự án [1], trước sáp nhập ngày 01/7/2025.",
    "Phạm vi của tỉnh đã đổi sau sáp nhập ngày 02/7/2025.",
    "Năm 2031 có 8 dự án [1].",
    "Thu 1.234,5 tỷ đồng, mã 990017 [1].",
    "Đạt 1.23,4 điểm [1].",
)


@pytest.mark.parametrize("text", HELD)
def test_what_the_citation_holds_is_shown_unchanged(text: str) -> None:
    assert guard(_answer(text)) == _answer(text)


@pytest.mark.parametrize("text", NOT_HELD)
def test_what_it_does_not_hold_becomes_a_refusal(text: str) -> None:
    guarded = guard(_answer(text))
    assert guarded.refused
    assert text not in guarded.text
    assert WITHHELD in guarded.notes
    assert not guarded.figures
    assert not guarded.citations


def test_only_the_sentence_that_fails_is_taken_out() -> None:
    guarded = guard(_answer("Có 8 dự án [1]. Thu tăng 9,9% [1]."))
    assert guarded.text == "Có 8 dự án [1]."
    assert not guarded.refused
    assert guarded.citations == (CITATION,)
    assert guarded.notes == (WITHHELD,)


def test_refusals_are_guarded_too() -> None:
    refused = _answer("Không có số liệu; gần nhất là 77 tỷ đồng [1].", reason="wrong_period")
    guarded = guard(refused)
    assert guarded.refused
    assert "77" not in guarded.text


def test_computed_figures_pass_by_their_formula() -> None:
    figure = AnswerFigure(
        text="556 ha", value=Decimal(556), unit="ha", citation=1, asked=True, computed="phần kế hoạch của 88,85/556 ha"
    )
    assert guard(_answer("Kế hoạch là 556 ha [1].", figures=(figure,))).text == "Kế hoạch là 556 ha [1]."


def test_a_quotation_is_one_sentence() -> None:
    assert sentences_of("Nói: “Một. Hai. Ba” [1]. Bốn.") == ["Nói: “Một. Hai. Ba” [1].", "Bốn."]


@settings(deadline=None, max_examples=300)
@example("0\n\n1a")
@given(st.text(alphabet="[]0123456789,./% tăngiảmtỷđồha\n“”*", max_size=60))
def test_whatever_is_written_each_number_left_is_in_the_quote_or_the_names(text: str) -> None:
    guarded = guard(_answer(text))
    again = guard(guarded)
    assert again.text == guarded.text
    for citation in guarded.citations:
        assert citation in (CITATION,)


def test_a_doubted_quote_is_noted_once() -> None:
    doubt = "Tỷ lệ ghi 45%, tính từ 88,85/556 ha được 15,98 %."
    doubted = _answer("Có 08 dự án [1].", citations=(replace(CITATION, doubt=doubt),))
    assert guard(doubted).notes == (f"Số liệu trong đoạn [1] không khớp: {doubt}",)
    assert guard(guard(doubted)).notes == guard(doubted).notes


def test_labels_of_a_cited_cell_may_hold_numbers() -> None:
    row = replace(CITATION, quote="Chỉ số giá | 118,7", units=("", "%"), path=("", "Kỳ gốc (2019)"))
    shown = _answer("Chỉ số giá › Kỳ gốc (2019): 118,7 % [1].", citations=(row,))
    assert guard(shown) == shown


def test_a_plan_of_several_years_is_no_figure_beside_them() -> None:
    quote = "Kế hoạch 5 năm 2021 - 2025 đạt 17 chỉ tiêu"
    citation = replace(CITATION, quote=quote, end=len(quote))
    answer = _answer(f"“{quote}” [1].", citations=(citation,))
    assert guard(answer) == answer


def test_a_citation_read_from_a_scan_is_said_to_be_one() -> None:
    scanned = replace(CITATION, report=replace(CARD, recognised=(1,)))
    said = "Thu ngân sách ước đạt 1.234,5 tỷ đồng [1]."
    assert RECOGNISED in guard(_answer(said, citations=(scanned,))).notes
    assert guard(guard(_answer(said, citations=(scanned,)))).notes.count(RECOGNISED) == 1
    assert RECOGNISED not in guard(_answer(said)).notes
    other_page = replace(scanned, report=replace(CARD, recognised=(2,)))
    assert RECOGNISED not in guard(_answer(said, citations=(other_page,))).notes


def test_a_time_that_only_the_heading_names_may_be_said() -> None:
    said = "Huyện Cao Lộc, từ tháng 10/2023 đến tháng 12/2023: có 08 dự án [1]."
    headed = replace(CITATION, section=("III. NHIỆM VỤ 3 THÁNG CUỐI NĂM 2023",))
    assert guard(_answer(said, citations=(headed,))).text == said
    assert WITHHELD in guard(_answer(said)).notes

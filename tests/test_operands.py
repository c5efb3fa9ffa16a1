"""Which two figures a question sets against each other, and what is computed from them."""

from pathlib import Path

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.gate import guard
from answer.operands import operands_in
from tests.districts import DONG_SON, indexed, with_table
from tests.reports import month, report


@pytest.mark.parametrize(
    ("question", "part", "whole"),
    [
        ("Phí chợ quý I/2025 chiếm bao nhiêu % tổng thu?", "Phí chợ quý I/2025 bao nhiêu?",
         "tổng thu quý I/2025 bao nhiêu?"),
        ("Tỷ trọng chè trong diện tích cây lâu năm năm 2024?", "diện tích chè năm 2024 bao nhiêu?",
         "diện tích cây lâu năm năm 2024 bao nhiêu?"),
        ("Tháng 3/2025 xuất khẩu gấp mấy lần nhập khẩu?", "xuất khẩu Tháng 3/2025 bao nhiêu?",
         "nhập khẩu Tháng 3/2025 bao nhiêu?"),
        ("Trồng rừng 9 tháng vượt kế hoạch năm bao nhiêu ha?", "Trồng rừng 9 tháng bao nhiêu ha?",
         "kế hoạch Trồng rừng 9 tháng bao nhiêu ha?"),
        ("Xã Gia Cát chiếm bao nhiêu phần trăm diện tích hồi toàn huyện?", "diện tích hồi Xã Gia Cát bao nhiêu?",
         "diện tích hồi bao nhiêu?"),
        ("phi cho chiem bao nhieu % tong thu quy 1/2025", "phi cho quy 1/2025 bao nhieu?",
         "tong thu quy 1/2025 bao nhieu?"),
    ],
)  # fmt: skip
def test_a_question_for_each_of_the_two(question: str, part: str, whole: str) -> None:
    asked = operands_in(question)
    assert asked is not None
    assert (asked.part, asked.whole) == (part, whole)


@pytest.mark.parametrize(
    "question",
    [
        "Cây keo chiếm bao nhiêu ha?",
        "Thu ngân sách bằng bao nhiêu % dự toán?",
        "Thu tháng 3 bằng bao nhiêu phần trăm cùng kỳ?",
        "Lao động nữ chiếm bao nhiêu phần trăm?",
        "Thu tháng 3 gấp mấy lần tháng 2?",
    ],
)
def test_one_figure_is_no_two(question: str) -> None:
    assert operands_in(question) is None


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    told = report(
        "dong-son/2025-04.txt",
        (
            "Tổng thu ngân sách ước đạt 80,0 tỷ đồng, trong đó thu phí chợ 12,0 tỷ đồng, bằng 104,5% dự toán.",
            "Chi thường xuyên đạt 45,0 tỷ đồng, chiếm 61,3% tổng chi.",
            "Diện tích chè trồng mới được 64,5 ha.",
            "Theo kế hoạch, diện tích chè trồng mới là 60,0 ha.",
            "Tổng chi ngân sách 90,0 tỷ đồng; trong chi sự nghiệp, chi giáo dục 30,0 tỷ đồng.",
            "Có 9/12 xã đạt chuẩn nông thôn mới.",
            "Sản lượng thủy sản đạt 310 tấn, trong cơ cấu kinh tế thủy sản chiếm 21,7%.",
        ),
        place=DONG_SON,
        period=month(2025, 4),
    )
    table = with_table(
        told,
        "Bảng 1. Hộ nghèo theo xã (hộ)",
        ("Đơn vị", "Số hộ nghèo (hộ)", "Tỷ lệ hộ nghèo (%)"),
        (("Toàn huyện", "800", "11,5"), ("Xã Bình An", "120", "17,9")),
    )
    folder: Path = tmp_path_factory.mktemp("operands")
    return ExtractiveAnswerer(indexed(folder, (table,)))


@pytest.mark.parametrize(
    ("question", "text", "computed"),
    [
        ("Thu phí chợ chiếm bao nhiêu % tổng thu ngân sách tháng 4/2025?", "15,00 %", "12,0 tỷ đồng : 80,0 tỷ đồng"),
        ("Tổng thu ngân sách tháng 4/2025 gấp mấy lần thu phí chợ?", "6,67 lần", "80,0 tỷ đồng : 12,0 tỷ đồng"),
        ("Diện tích chè trồng mới tháng 4/2025 vượt kế hoạch bao nhiêu ha?", "4,5 ha", "64,5 ha − 60,0 ha"),
        ("Xã đạt chuẩn nông thôn mới chiếm bao nhiêu % tổng số xã tháng 4/2025?", "75,00 %", "tỷ lệ của 9/12 xã"),
        ("Xã Bình An chiếm bao nhiêu % số hộ nghèo toàn huyện tháng 4/2025?", "15,00 %", "120 hộ : 800 hộ"),
    ],
)
def test_what_follows_is_computed_with_its_formula(
    answerer: ExtractiveAnswerer, question: str, text: str, computed: str
) -> None:
    answer = answerer.answer(question)
    shown = next(each for each in answer.figures if each.asked)
    assert (shown.text, shown.computed) == (text, computed)
    assert f"**{text}** ({computed})" in answer.text
    assert guard(answer) == answer


def test_a_told_share_goes_before_a_computed_one(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Chi thường xuyên chiếm bao nhiêu % tổng chi tháng 4/2025?")
    assert [(each.text, each.computed) for each in answer.figures] == [("61,3%", None)]


@pytest.mark.parametrize(
    "question",
    [
        "Tôm sú chiếm bao nhiêu % sản lượng thủy sản tháng 4/2025?",
        "Chi sự nghiệp chiếm bao nhiêu % tổng chi ngân sách tháng 4/2025?",
    ],
)
def test_the_share_of_another_thing_is_none_of_its_part(answerer: ExtractiveAnswerer, question: str) -> None:
    answer = answerer.answer(question)
    assert answer.refused
    assert not any(each.asked for each in answer.figures)

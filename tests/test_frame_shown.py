"""What the reader is told about how a question was understood, in words that stand by themselves."""

import pytest

from answer.frame import frame_of
from vietnamese.places import Place
from vietnamese.units import spelt

KNOWN = (Place(name="Đông Sơn", level="huyện"),)


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Sản lượng thép của huyện Đông Sơn quý I/2025 là bao nhiêu?", "Sản lượng thép"),
        ("Lãi suất cho vay ở huyện Đông Sơn là mấy %?", "Lãi suất cho vay"),
        ("Năm 2024 hộ nghèo chiếm bao nhiêu %?", "hộ nghèo"),
        ("Tháng 3/2025 chiếm đoạt tài sản có bao nhiêu vụ?", "chiếm đoạt tài sản vụ"),
        ("Cho tôi số chi thường xuyên tháng 3/2025", "chi thường xuyên"),
        ("dan lon cua huyen Dong Son thang 3/2025 la bao nhieu con", "dan lon"),
        ("Mấy trường hợp hưởng trợ cấp sai thời điểm?", "trường hợp hưởng trợ cấp sai thời điểm"),
        ("Nợ thuế tại thời điểm 31/3/2025?", "Nợ thuế"),
    ],
)
def test_the_indicator_without_the_words_that_joined_it(question: str, subject: str) -> None:
    assert frame_of(question, KNOWN).subject == subject


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Có bao nhiêu người bị thương?", "số liệu (người)"),
        ("Đấu giá bao nhiêu lô đất?", "số liệu (lô)"),
        ("Cap bao nhieu giay phep?", "số liệu (giấy phép)"),
        ("Kinh phí là bao nhiêu?", "số liệu (đồng)"),
        ("Năng suất bao nhiêu tạ/ha?", "số liệu (tạ/ha)"),
    ],
)
def test_units_are_shown_as_they_are_written(question: str, asked: str) -> None:
    assert dict(frame_of(question).shown)["hỏi về"] == asked


def test_what_is_no_unit_is_shown_as_it_is() -> None:
    assert spelt("quyen sach") == "quyen sach"

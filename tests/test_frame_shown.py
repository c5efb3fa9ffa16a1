"""What the reader is told about how a question was understood, in words that stand by themselves."""

import pytest

from answer.answer import UNREAD_TIME
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


@pytest.mark.parametrize(
    ("question", "subject", "time"),
    [
        ("Ngày 30/2/2025 huyện Đông Sơn trồng bao nhiêu ha rừng?", "trồng rừng", "Ngày 30/2/2025"),
        ("Trong tuần trước bắt được mấy vụ trộm?", "bắt vụ trộm", "tuần trước"),
        ("Số hộ nghèo của quý 5/2025?", "Số hộ nghèo", "quý 5/2025"),
        ("Lễ hội ngày 12/2 (âm lịch) có gì?", "Lễ hội", "ngày 12/2 (âm lịch)"),
    ],
)
def test_a_time_that_cannot_be_read_is_shown_as_such(question: str, subject: str, time: str) -> None:
    frame = frame_of(question, KNOWN)
    assert frame.subject == subject
    assert dict(frame.shown)[UNREAD_TIME] == time
    assert "kỳ" not in dict(frame.shown)


def test_a_time_that_is_read_is_shown_as_the_period() -> None:
    shown = dict(frame_of("Số hộ nghèo quý III/2025?").shown)
    assert UNREAD_TIME not in shown
    assert shown["kỳ"] == "quý III/2025"

"""A time that cannot be read is refused with its words; what only sounds like a time of asking is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.asked_times import asked_times
from answer.extractive import ExtractiveAnswerer
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from vietnamese.places import Place
from vietnamese.text import fold

UNREAD = {
    "Tuần trước có mấy vụ trộm?": "Tuần trước",
    "Tuần vừa rồi có mấy vụ trộm?": "Tuần vừa rồi",
    "Tuần đầu tháng 9 có mấy vụ trộm?": "Tuần đầu",
    "Cuối tuần này có lễ hội gì?": "Cuối tuần này",
    "Hôm qua có mấy vụ trộm?": "Hôm qua",
    "Giá vàng hôm nay bao nhiêu?": "hôm nay",
    "Ngày mai họp ở đâu?": "Ngày mai",
    "Sáng nay có mấy vụ trộm?": "Sáng nay",
    "10 ngày qua có mấy vụ trộm?": "10 ngày qua",
    "Những ngày gần đây có mấy vụ trộm?": "Những ngày gần đây",
    "Hai năm trước trồng mấy ha rừng?": "Hai năm trước",
    "Cách đây 3 năm trồng mấy ha rừng?": "Cách đây 3 năm",
    "Mấy năm nay trồng bao nhiêu ha rừng?": "Mấy năm nay",
    "Hè vừa qua có mấy trẻ đuối nước?": "Hè vừa qua",
    "Ngày 31/2/2025 có mấy vụ trộm?": "Ngày 31/2/2025",
    "Ngày 31 tháng 4 năm 2025 có mấy vụ trộm?": "Ngày 31 tháng 4 năm 2025",
    "Đến 31/9 còn mấy hộ nghèo?": "Đến 31/9",
    "Ngày 20 có mấy vụ trộm?": "Ngày 20",
    "Tháng 13 năm 2025 có mấy vụ trộm?": "Tháng 13",
    "Tháng 13/2025 có mấy vụ trộm?": "Tháng 13/2025",
    "Quý 5/2025 có mấy vụ trộm?": "Quý 5/2025",
    "Quý V năm 2025 có mấy vụ trộm?": "Quý V",
    "Năm 202 có mấy vụ trộm?": "Năm 202",
    "Năm hai nghìn không trăm hai tư trồng mấy ha rừng?": "Năm hai nghìn không trăm hai tư",
    "Tháng Giêng âm lịch giá thịt tăng mấy %?": "Tháng Giêng âm lịch",
    "Ngày 10/3 âm lịch có lễ hội gì?": "Ngày 10/3 âm lịch",
}
READ = [
    "Tuần lễ áo dài có mấy xã tham gia?",
    "Ngày hội đại đoàn kết có mấy thôn tổ chức?",
    "Huy động bao nhiêu ngày công làm đường?",
    "Hằng ngày có mấy xe qua cửa khẩu?",
    "Mỗi tuần có mấy chuyến bay?",
    "Trong ngày có mấy ca mổ?",
    "Lịch tuần tra biên giới do ai lập?",
    "Huyện Tuần Giáo có mấy xã?",
    "Thai trên 22 tuần tuổi có mấy ca?",
    "9 tháng 26 ca sởi ở đâu?",
    "Mỗi năm 25 hộ được vay bao nhiêu?",
    "Trẻ 24 tháng tuổi tiêm mấy mũi?",
    "Nộp báo cáo trước ngày 15 hằng tháng gồm những gì?",
    "So với tháng 12 năm trước giá vàng tăng mấy %?",
    "Quý 4 năm trước trồng mấy ha rừng?",
    "Vào các ngày 8, 15/9/2025 có mấy vụ trộm?",
    "Từ ngày 07 đến 12/9/2025 có mấy vụ trộm?",
    "Ngày 02 tháng 9 năm 2025 có mấy vụ trộm?",
    "Có 8/10 xã đạt chuẩn không?",
    "Quý vị cho biết năm 2025 có mấy xã?",
    "Bình quân 3 ngày có mấy chuyến?",
    "Những năm trước đây xã có mấy trường?",
    "Thời gian qua có mấy vụ trộm?",
]


@pytest.mark.parametrize("question", UNREAD)
def test_the_words_of_a_time_that_cannot_be_read(question: str) -> None:
    assert asked_times(question).unread == UNREAD[question]


@pytest.mark.parametrize("question", READ)
def test_what_is_read_or_no_time_at_all(question: str) -> None:
    assert asked_times(question).unread == ""
    assert asked_times(fold(question)).unread == ""


@given(st.text(alphabet="ngày tuầnhômquathángămq 0123/-", max_size=40))
def test_what_is_unread_stands_in_the_question(text: str) -> None:
    assert asked_times(text).unread in text


TOWN = Place(name="Đông Sơn", level="huyện")
THEFTS = report("a.txt", ("Trong tháng xảy ra 7 vụ trộm cắp tài sản.",), place=TOWN, period=month(2025, 9))
ANSWERER = ExtractiveAnswerer(MemoryIndex([(THEFTS, sentence_passages(THEFTS))]))


@pytest.mark.parametrize("time", ["Tuần trước", "Ngày 31/2/2025", "Tháng 13 năm 2025", "Hôm qua"])
def test_no_figure_of_another_time_is_given(time: str) -> None:
    answer = ANSWERER.answer(f"{time} xảy ra bao nhiêu vụ trộm cắp tài sản?")
    assert answer.reason == "wrong_period"
    assert answer.text.startswith(f"Câu hỏi nêu thời gian “{time.removesuffix(' năm 2025')}” mà hệ thống không hiểu.")
    assert not answer.figures
    assert answer.shown


@pytest.mark.parametrize("question", ["Tuần trước?", "Hôm qua xảy ra mấy vụ trộm cắp tài sản?"])
def test_the_refusal_is_for_the_time(question: str) -> None:
    assert ANSWERER.answer(question).for_unread_time


@pytest.mark.parametrize("question", ["Tháng 8/2025 xảy ra mấy vụ trộm cắp tài sản?", "Hôm nay bóng chày đấu mấy giờ?"])
def test_other_refusals_are_not(question: str) -> None:
    answer = ANSWERER.answer(question)
    assert answer.refused
    assert not answer.for_unread_time


def test_a_duration_is_not_said_again() -> None:
    answer = ANSWERER.answer("10 ngày qua xảy ra bao nhiêu vụ trộm cắp tài sản?")
    assert answer.reason == "wrong_period"
    assert answer.text.startswith("Câu hỏi nêu một khoảng thời gian mà hệ thống không hiểu.")


def test_what_no_report_is_about_is_off_topic_first() -> None:
    assert ANSWERER.answer("Hôm nay bóng chày đấu mấy giờ?").reason == "off_topic"

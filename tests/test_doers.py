"""Whose doing a figure is, and what brought it about."""

import pytest

from answer.ranking import ruled_out
from tests.weighing import figure


@pytest.mark.parametrize(
    ("question", "text", "told", "other"),
    [
        (
            "Chi thường xuyên đạt bao nhiêu % dự toán tỉnh giao?",
            "Chi thường xuyên đạt 31% dự toán huyện giao.",
            "31%",
            1,
        ),
        (
            "Chi thường xuyên đạt bao nhiêu % dự toán huyện giao?",
            "Chi thường xuyên đạt 31% dự toán huyện giao.",
            "31%",
            0,
        ),
        ("Chi thường xuyên đạt bao nhiêu % dự toán?", "Chi thường xuyên đạt 31% dự toán huyện giao.", "31%", 0),
        (
            "Chủ tịch UBND huyện đối thoại bao nhiêu buổi?",
            "UBND các xã đối thoại 9 buổi (Chủ tịch 4 buổi).",
            "4 buổi",
            1,
        ),
        ("Chủ tịch UBND xã đối thoại bao nhiêu buổi?", "UBND các xã đối thoại 9 buổi (Chủ tịch 4 buổi).", "4 buổi", 0),
        ("UBND huyện đối thoại bao nhiêu buổi?", "Thực hiện Kế hoạch của UBND tỉnh, đối thoại 9 buổi.", "9 buổi", 0),
    ],
)
def test_another_level_did_it(question: str, text: str, told: str, other: int) -> None:
    assert ruled_out(figure(question, text, told)) is bool(other)


@pytest.mark.parametrize(
    ("text", "told", "other"),
    [
        ("Nguyên nhân: chở quá tải 05 vụ. Dịp lễ tai nạn giao thông làm chết 07 người.", "07 người", 1),
        ("Tai nạn giao thông do chở quá tải: 05 vụ, làm chết 07 người.", "07 người", 0),
        ("Tai nạn giao thông do chở quá tải 05 vụ. Làm chết 07 người.", "07 người", 0),
    ],
)
def test_the_cause_is_said_around_the_figure(text: str, told: str, other: int) -> None:
    question = "Số người chết vì tai nạn giao thông do chở quá tải?"
    assert ruled_out(figure(question, text, told)) is bool(other)


def test_whose_roads_they_are_is_no_cause() -> None:
    text = "Tai nạn giao thông trên quốc lộ xảy ra 05 vụ."
    assert not ruled_out(figure("Bao nhiêu vụ tai nạn giao thông trên quốc lộ do đâu?", text, "05 vụ"))


GIVEN = "Thủ tướng đã tặng 90 suất quà; Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam tỉnh tặng 70 suất quà cho hộ nghèo."
GIVEN_BEHIND = "Trong đó: tặng 90 suất quà của Thủ tướng, 70 suất quà của Tỉnh ủy, HĐND, UBND tỉnh cho hộ nghèo."


@pytest.mark.parametrize("text", [GIVEN, GIVEN_BEHIND])
@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("Thủ tướng tặng bao nhiêu suất quà cho hộ nghèo?", {"70 suất"}),
        ("Có bao nhiêu suất quà của Tỉnh ủy tặng hộ nghèo?", {"90 suất"}),
        ("Tặng bao nhiêu suất quà cho hộ nghèo?", set()),
        ("Hộ nghèo được tặng bao nhiêu suất quà?", set()),
    ],
)
def test_the_gifts_of_another_are_none_of_the_asked_giver(question: str, text: str, others: set[str]) -> None:
    told = {each: figure(question, text, each).features["other body"] for each in ("90 suất", "70 suất")}
    assert {each for each, other in told.items() if other} == others


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("Hội Nông dân trao bao nhiêu suất quà?", "Các doanh nghiệp ủng hộ, trao 40 suất quà.", 1),
        ("Công an tỉnh hỗ trợ bao nhiêu suất quà?", "Theo chỉ đạo của Tỉnh ủy, Công an tỉnh hỗ trợ 40 suất quà.", 0),
        ("Chính phủ hỗ trợ bao nhiêu suất quà?", "Đã hỗ trợ doanh nghiệp 40 suất quà.", 0),
        ("Doanh nghiệp được hỗ trợ bao nhiêu suất quà?", "Hội Nông dân hỗ trợ 40 suất quà.", 0),
        ("Huyện (không kể Hội Nông dân) tặng bao nhiêu suất quà?", "Hội Nông dân tặng 40 suất quà.", 1),
        ("Huyện (không kể Hội Nông dân) tặng bao nhiêu suất quà?", "Thủ tướng tặng 40 suất quà.", 0),
    ],
)
def test_who_is_helped_and_who_directs_is_no_giver(question: str, text: str, other: int) -> None:
    assert bool(figure(question, text, "40 suất").features["other body"]) is bool(other)

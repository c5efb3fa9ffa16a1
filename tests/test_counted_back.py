"""Times that only who asks says so: they are counted back from the time of the newest report."""

from datetime import date

import pytest

from answer.said import read_turn
from vietnamese.periods import Period, find_periods, month_span
from vietnamese.text import fold

NINE_MONTHS = month_span(2025, 1, 9)
SUMMER = Period(kind="until", start=date(2025, 1, 1), end=date(2025, 7, 10))

# question → the mention's own characters, its days after nine months of 2025, and on 10 July 2025.
CASES = {
    "Tháng vừa qua có mấy vụ trộm?": ("Tháng vừa qua", "tháng 09/2025", "tháng 06/2025"),
    "Tháng rồi có mấy vụ trộm?": ("Tháng rồi", "tháng 09/2025", "tháng 06/2025"),
    "Quý vừa rồi thu hút mấy dự án?": ("Quý vừa rồi", "quý III/2025", "quý II/2025"),
    "Trong năm vừa qua trồng mấy ha rừng?": ("năm vừa qua", "năm 2024", "năm 2024"),
    "Năm kia trồng mấy ha rừng?": ("Năm kia", "năm 2023", "năm 2023"),
    "Tháng 4 năm kia trồng mấy ha rừng?": ("Tháng 4 năm kia", "tháng 04/2023", "tháng 04/2023"),
    "Hai tháng gần đây có mấy vụ trộm?": (
        "Hai tháng gần đây",
        "từ tháng 08/2025 đến tháng 09/2025",
        "từ tháng 05/2025 đến tháng 06/2025",
    ),
    "3 tháng vừa qua có mấy vụ trộm?": ("3 tháng vừa qua", "quý III/2025", "quý II/2025"),
    "10 tháng gần nhất có mấy vụ trộm?": (
        "10 tháng gần nhất",
        "từ tháng 12/2024 đến tháng 09/2025",
        "từ tháng 09/2024 đến tháng 06/2025",
    ),
    "9 tháng vừa qua có mấy vụ trộm?": ("9 tháng", "9 tháng đầu năm 2025", "9 tháng đầu năm 2025"),
    "Nửa đầu tháng có mấy vụ trộm?": (
        "Nửa đầu tháng",
        "từ ngày 01/9/2025 đến ngày 15/9/2025",
        "từ ngày 01/7/2025 đến ngày 15/7/2025",
    ),
    "Nửa cuối tháng này có mấy vụ trộm?": (
        "Nửa cuối tháng này",
        "từ ngày 16/9/2025 đến ngày 30/9/2025",
        "từ ngày 16/7/2025 đến ngày 31/7/2025",
    ),
    "Năm học này có mấy lớp?": ("Năm học này", "năm học 2025-2026", "năm học 2024-2025"),
    "Năm học trước có mấy lớp?": ("Năm học trước", "năm học 2024-2025", "năm học 2023-2024"),
    "Năm học vừa qua có mấy lớp?": ("Năm học vừa qua", "năm học 2024-2025", "năm học 2024-2025"),
    "Năm học mới có mấy lớp?": ("Năm học mới", "năm học 2025-2026", "năm học 2025-2026"),
    "Năm 24 trồng mấy ha rừng?": ("Năm 24", "năm 2024", "năm 2024"),
    "Tháng 3 năm 24 trồng mấy ha rừng?": ("Tháng 3 năm 24", "tháng 03/2024", "tháng 03/2024"),
    "Quý II năm 24 trồng mấy ha rừng?": ("Quý II năm 24", "quý II/2024", "quý II/2024"),
}


@pytest.mark.parametrize("question", CASES)
def test_a_question_counts_back_from_the_newest_report(question: str) -> None:
    for text in (question, fold(question)):
        (mention,) = find_periods(text, asked=True)
        said = (fold(mention.text), str(mention.resolve(NINE_MONTHS)), str(mention.resolve(SUMMER)))
        assert said == (fold(CASES[question][0]), *CASES[question][1:])


@pytest.mark.parametrize(
    "question",
    [
        "Những năm qua trồng mấy ha rừng?",
        "Mỗi năm 25 hộ nghèo được vay bao nhiêu?",
        "Bình quân năm 25 hộ được vay bao nhiêu?",
        "Mấy năm nay rừng bị cháy ở đâu?",
    ],
)
def test_what_is_counted_or_vague_is_no_year(question: str) -> None:
    assert find_periods(question, asked=True) == ()


def test_lately_is_a_time_that_says_nothing() -> None:
    (mention,) = find_periods("Thời gian qua có mấy vụ trộm?", asked=True)
    assert mention.resolve(SUMMER) == SUMMER


def test_the_first_year_of_the_calendar_has_none_before_it() -> None:
    first = Period(kind="year", start=date(1, 1, 1), end=date(1, 12, 31))
    questions = ("Hai năm gần đây", "Năm kia", "Năm học trước")
    assert [find_periods(each, asked=True)[0].resolve(first) for each in questions] == [None] * len(questions)


def test_a_later_turn_of_a_conversation_says_it_too() -> None:
    said = read_turn("Thế quý vừa qua thì sao?")
    assert [mention.text for mention in said.periods] == ["quý vừa qua"]
    assert said.content == ()

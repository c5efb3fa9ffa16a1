"""Figures that a question gives itself must be said by what answers it."""

import pytest

from answer.conditions import conditions_hold
from ingest.report import Passage


@pytest.mark.parametrize(
    ("question", "text", "hold"),
    [
        ("xã từ bao nhiêu dân trở xuống được 10 điểm?", "Xã từ 16.000 người trở xuống được tính 10 điểm.", True),
        ("xã từ bao nhiêu dân trở xuống được 10 điểm?", "Tỷ lệ nước sạch từ 70% trở xuống được tính 3 điểm.", False),
        # Times, rounded figures and numbers that only name a thing are no conditions.
        ("6 tháng năm 2025 trồng bao nhiêu ha rừng?", "Trồng 88 ha rừng.", True),
        ("mỗi suất trong hơn 32 nghìn suất quà trị giá bao nhiêu?", "Mỗi suất trị giá 900.000 đồng.", True),
        ("tiêm mũi 4 được bao nhiêu %?", "Mũi 04 đạt 36,2%.", True),
    ],
)
def test_what_the_question_gives_stands_in_the_passage(question: str, text: str, hold: bool) -> None:
    assert conditions_hold(question, Passage(source="a.txt", start=0, end=len(text), text=text, page=1)) is hold

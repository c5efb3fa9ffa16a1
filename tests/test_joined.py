"""What is told of two things together."""

import pytest

from answer.joined import asks_alone, told_beside_another
from tests.weighing import figure, found


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("Riêng diện tích cam hữu cơ là bao nhiêu?", True),
        ("Diện tích riêng cam hữu cơ là bao nhiêu?", True),
        ("Riêng tháng 4 trồng bao nhiêu ha cam?", False),
        ("Riêng huyện Đông Sơn trồng bao nhiêu ha cam?", False),
        ("Riêng Đông Sơn trồng bao nhiêu ha cam?", False),
        ("Diện tích cam hữu cơ là bao nhiêu?", False),
    ],
)
def test_a_thing_is_asked_for_by_itself(question: str, alone: bool) -> None:
    assert asks_alone(question) is alone


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Diện tích cam sạch và hữu cơ là 90 ha.", True),
        ("Diện tích cam hữu cơ và sạch là 90 ha.", True),
        ("Diện tích cam hữu cơ là 90 ha.", False),
        ("Có 90 ha cam hữu cơ và sạch.", False),
        ("Diện tích cam và diện tích hữu cơ là 90 ha.", False),
    ],
)
def test_what_an_asked_word_is_joined_to(text: str, beside: bool) -> None:
    question = "Riêng diện tích cam hữu cơ là bao nhiêu?"
    assert told_beside_another(found(question, []).frame, figure(question, text, "90 ha").candidate) is beside

"""A sentence tells why something is so where that is the effect of what it tells, not the cause."""

import pytest

from answer.causes import tells_cause

HARVEST = "Do diện tích cam giảm nên sản lượng giảm 5 %."


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Vì sao diện tích cam giảm?", HARVEST, False),
        ("Vì sao sản lượng giảm?", HARVEST, True),
        ("Vì sao sản lượng cam giảm?", "Do diện tích cam giảm nên sản lượng cam giảm.", True),
        ("Vì sao diện tích cam giảm?", "Diện tích cam giảm do hạn hán nên sản lượng giảm.", True),
        ("Vì sao giá cước tăng?", "Giá cước tăng cao khiến người dân ít đi lại.", False),
        ("Vì sao người dân ít đi lại?", "Giá cước tăng cao khiến người dân ít đi lại.", True),
        ("Tại sao vướng mặt bằng?", "Giải ngân chậm do vướng mặt bằng.", False),
        ("Tại sao giải ngân chậm?", "Giải ngân chậm do vướng mặt bằng.", True),
        ("vi sao thieu nguoi", "Vì thiếu người nên trễ hạn 5 hồ sơ.", False),
        ("Vì sao trễ hạn?", "Trễ hạn 5 hồ sơ.", False),
        ("Vụ cháy do nguyên nhân gì?", "Xảy ra 2 vụ cháy, diện tích bị ảnh hưởng 3 ha.", False),
        ("Vụ cháy do nguyên nhân gì?", "Cháy 1 vụ, nguyên nhân do sét đánh.", True),
    ],
)
def test_the_cause_is_not_its_own_reason(question: str, text: str, tells: bool) -> None:
    assert tells_cause(question, text) is tells

"""The acts of a work's life are told apart."""

import pytest

from answer.works import acts_asked, of_another_act


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("Cầu Sông Mây khởi công ngày nào?", "cầu Sông Mây hợp long ngày 12/4/2025", True),
        ("Cầu Sông Mây khởi công ngày nào?", "cầu Sông Mây khởi công ngày 12/4/2025, hợp long tháng 9", False),
        ("Cầu Sông Mây khởi công ngày nào?", "Sân bay khởi công ngày 3/4; cầu Sông Mây hợp long ngày 12/4", True),
        ("Nhà máy Đông Sơn khánh thành khi nào?", "Nhà máy Đông Sơn động thổ ngày 2/5", True),
        ("Nhà máy Đông Sơn khánh thành khi nào?", "Nhà máy Đông Sơn đưa vào vận hành ngày 2/5", False),
        ("Đường tránh Đông Sơn thông xe ngày nào?", "Đường tránh Đông Sơn nghiệm thu ngày 2/5", True),
        ("Bao giờ nghiệm thu hồ Khe Vàng?", "hồ Khe Vàng bàn giao ngày 6/6", True),
        ("Trường Đông Sơn động thổ hôm nào?", "Lễ tổ chức ngày 6/6", False),
    ],
)
def test_another_act_tells_nothing(question: str, text: str, another: bool) -> None:
    assert of_another_act(question, text) is another


def test_a_question_may_ask_of_no_act() -> None:
    assert not acts_asked("Cầu Sông Mây dài bao nhiêu mét?")

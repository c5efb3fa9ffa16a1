"""The words of harm: what asks for it, and what tells of things lost or spoilt."""

import pytest

from answer.harm import asks_damage, asks_harm, tells_damage


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Sạt lở làm bao nhiêu người thiệt mạng?", True),
        ("Tai nạn có mấy người bị thương?", True),
        ("co bao nhieu nan nhan?", True),
        ("Bao nhiêu vụ cháy?", True),
        ("Đội phòng cháy có bao nhiêu người?", False),
        ("Bao nhiêu xã thuộc vùng sạt lở?", False),
    ],
)
def test_victims_losses_and_cases_are_asked_for(question: str, asks: bool) -> None:
    assert asks_harm(question) is asks


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Số lợn mắc, chết và tiêu hủy", True),
        ("Ghi nhận 9 ca mắc bệnh sởi", False),
        ("40 ha ngô bị đổ", True),
        ("Hoa màu hư hỏng 3 ha", True),
        ("Đổ bê tông 3 km", False),
        ("9 hộ bị ảnh hưởng bởi 02 dự án", False),
        ("9 hộ bị ảnh hưởng bởi bão", True),
        ("Trồng 40 ha ngô", False),
    ],
)
def test_what_was_lost_or_spoilt_is_told(text: str, tells: bool) -> None:
    assert tells_damage(text) is tells


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Bao nhiêu ha ngô bị đổ?", True),
        ("Bão làm tốc mái mấy nhà?", True),
        ("Vòi rồng quật ngã mấy cây?", True),
        ("Triều cường cuốn trôi mấy bè cá?", True),
        ("Ngã tư nào có đèn?", False),
        ("Trồng bao nhiêu ha ngô?", False),
        ("Tỉnh có mấy cây cầu?", False),
    ],
)
def test_damage_is_asked_for_by_its_words_or_by_what_brings_it(question: str, asks: bool) -> None:
    assert asks_damage(question) is asks

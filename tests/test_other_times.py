"""What a day or a fair brought is of no longer time."""

import pytest

from answer.ranking import ruled_out
from tests.weighing import figure

FAIR = "Hội chợ xuân khai mạc ngày 05/3/2025 với 30 quầy; doanh thu 2 tỷ đồng."
SALE = "Ngày 05/3/2025 bán đấu giá gỗ, doanh thu 2 tỷ đồng."
STATED = "Đến ngày 05/3/2025, doanh thu 2 tỷ đồng."
RACE = "Giải đua thuyền ngày 05/3/2025 có 14 đội."


@pytest.mark.parametrize(
    ("question", "text", "part"),
    [
        ("Doanh thu lũy kế 4 tháng đầu năm 2025 là bao nhiêu?", SALE, True),
        ("Doanh thu lũy kế 4 tháng đầu năm 2025 là bao nhiêu?", FAIR, True),
        ("Doanh thu 4 tháng đầu năm 2025 là bao nhiêu?", FAIR, True),
        ("Doanh thu tháng 3/2025 là bao nhiêu?", FAIR, True),
        ("Doanh thu hội chợ trong 4 tháng đầu năm 2025 là bao nhiêu?", FAIR, False),
        ("Doanh thu bán đấu giá gỗ 4 tháng đầu năm 2025 là bao nhiêu?", SALE, False),
        ("Doanh thu ngày 05/3/2025 là bao nhiêu?", FAIR, False),
        ("Doanh thu lũy kế quý I/2025 là bao nhiêu?", STATED, False),
    ],
)
def test_what_some_days_brought_is_not_summed_up(question: str, text: str, part: bool) -> None:
    each = figure(question, text, "2 tỷ đồng")
    assert bool(each.features["not summed up"]) is part
    assert ruled_out(each) >= part


def test_the_teams_of_a_race_are_asked_for_by_whatever_name() -> None:
    assert not ruled_out(figure("Tháng 3/2025 có bao nhiêu đội thi đua thuyền?", RACE, "14 đội"))


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("Số hộ nghèo đầu năm 2025 là bao nhiêu?", "Ước số hộ nghèo cuối năm 900 hộ.", True),
        ("Số hộ nghèo đầu năm 2025 là bao nhiêu?", "Số hộ nghèo đầu năm 900 hộ, cuối năm 700 hộ.", False),
        ("Số hộ nghèo cuối năm 2025 là bao nhiêu?", "Số hộ nghèo đầu năm 900 hộ.", True),
        ("Số hộ nghèo 6 tháng đầu năm 2025 là bao nhiêu?", "Số hộ nghèo cuối năm 900 hộ.", False),
        ("Số hộ nghèo đầu năm 2025 là bao nhiêu?", "So với cuối năm 2024, số hộ nghèo 900 hộ.", False),
        ("Số hộ nghèo đầu năm và cuối năm 2025 là bao nhiêu?", "Số hộ nghèo cuối năm 900 hộ.", False),
    ],
)
def test_the_two_ends_of_a_year_are_told_apart(question: str, text: str, other: bool) -> None:
    assert ruled_out(figure(question, text, "900 hộ")) is other

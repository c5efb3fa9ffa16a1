"""Of which time a figure is by its unit: a price stands at the end of what its report is on."""

import pytest

from tests.weighing import card, figure
from vietnamese.periods import month_span

FOUR_MONTHS = card(period=month_span(2025, 1, 4))


@pytest.mark.parametrize(
    ("question", "text", "told", "fits"),
    [
        ("Giá nước sạch tháng 4/2025?", "Giá nước sạch 7.000 đồng/m3.", "7.000 đồng/m3", True),
        ("Giá lợn hơi tháng 4/2025?", "Giá lợn hơi 60.000 đồng/kg.", "60.000 đồng/kg", True),
        ("Giá lợn hơi tháng 3/2025?", "Giá lợn hơi 60.000 đồng/kg.", "60.000 đồng/kg", False),
        ("Giá lợn hơi tháng 4/2025?", "Giá lợn hơi bình quân 60.000 đồng/kg.", "60.000 đồng/kg", False),
        ("Giá lợn hơi tháng 4/2025?", "Trong 4 tháng, giá lợn hơi 60.000 đồng/kg.", "60.000 đồng/kg", False),
        ("Thu nhập tháng 4/2025?", "Thu nhập đạt 9 triệu đồng/người.", "9 triệu đồng/người", False),
        ("Tiền bán lợn tháng 4/2025?", "Tiền bán lợn đạt 9 tỷ đồng.", "9 tỷ đồng", False),
    ],
)
def test_a_price_told_beside_sums_of_months_is_that_of_the_last(
    question: str, text: str, told: str, fits: bool
) -> None:
    assert (figure(question, f"4 tháng đầu năm có 9 trại mới. {text}", told, FOUR_MONTHS).candidate.time > 0) is fits

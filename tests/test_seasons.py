"""A question about one crop season is never answered by another's figure."""

import pytest

from answer.seasons import ends_with_season, harvested_in, of_another_crop, of_another_season

AUTUMN = "Năng suất lúa vụ Mùa năm 2024 của huyện Đông Sơn?"

OTHERS = [
    (AUTUMN, ("năng suất 61,2 tạ/ha", "Vụ Đông Xuân đã thu hoạch xong, năng suất "), True, "named before the figure"),
    (AUTUMN, ("năng suất 61,2 tạ/ha", "Vụ mùa thu hoạch 900 ha, năng suất "), False, "the asked one"),
    (AUTUMN, ("năng suất 61,2 tạ/ha", "", "", "Vụ Hè Thu"), True, "named by the heading"),
    (AUTUMN, ("năng suất 61,2 tạ/ha", "Cả năm trồng 5.000 ha, năng suất "), True, "named nowhere: of the year"),
    (AUTUMN, ("58 tạ/ha", "Vụ Đông Xuân 72 tạ/ha; vụ Mùa "), False, "the last that is named"),
    (AUTUMN, ("58 tạ/ha", "Vụ Thu Đông (vụ mùa): năng suất "), False, "two names of one season"),
    ("Diện tích lúa hè thu?", ("120 ha", "Vụ Thu Đông (vụ mùa) "), True, "neither of its names"),
    ("Diện tích lúa xuân?", ("Lúa đông xuân 120 ha",), False, "the north's name"),
    (AUTUMN, ("58 tạ/ha", "Hè thu 72 tạ/ha; mùa (lúa - tôm) "), False, "with what else grows there in brackets"),
    ("dien tich lua he thu?", ("Lúa hè thu 120 ha",), False, "typed without diacritics"),
    ("Diện tích lúa cả năm?", ("Lúa hè thu 120 ha",), False, "no season is asked for"),
    ("Diện tích lúa đông xuân 2024-2025?", ("120 ha", "Vụ đông xuân 2025-2026 gieo "), True, "sown a year later"),
    ("Diện tích lúa đông xuân 2024-2025?", ("120 ha", "Vụ đông xuân 2024 - 2025 gieo "), False, "of the asked years"),
    ("Diện tích lúa đông xuân 2024-2025?", ("120 ha", "Vụ đông xuân gieo "), False, "of years that nobody names"),
    ("Diện tích lúa đông xuân?", ("120 ha", "Vụ đông xuân 2025-2026 gieo "), False, "of any year"),
    ("Mưa bão mùa này làm hỏng mấy nhà?", ("12 nhà",), False, "no season of a crop"),
]


@pytest.mark.parametrize(("question", "said", "other", "why"), OTHERS, ids=[each[3] for each in OTHERS])
def test_the_season_named_last_before_a_figure_is_its_own(
    question: str, said: tuple[str, ...], other: bool, why: str
) -> None:
    assert of_another_season(question, *said) is other, why


@pytest.mark.parametrize(
    ("text", "ends"), [("Diện tích lúa hè thu ", True), ("Lúa hè thu năm ", False), ("Tổng thu ", False)]
)
def test_what_follows_a_season_is_its_year(text: str, ends: bool) -> None:
    assert ends_with_season(text) is ends


@pytest.mark.parametrize(
    ("question", "label", "another"),
    [
        ("Diện tích lúa hè thu?", "Diện tích đậu xanh hè thu", True),
        ("dien tich lua he thu", "Diện tích ngô hè thu", True),
        ("Năng suất lạc xuân?", "lúa xuân", True),
        ("Sản lượng khoai lang vụ đông?", "dưa chuột vụ đông", True),
        ("Diện tích lúa hè thu?", "Diện tích gieo trồng hè thu", False),
        ("Diện tích lúa hè thu?", "lúa lai hè thu", False),
        ("Diện tích lúa vụ xuân?", "diện tích lúa xuân", False),
        ("Diện tích rau màu vụ đông?", "rau các loại vụ đông", False),
        ("Diện tích gieo trồng vụ đông?", "ngô vụ đông", False),
        ("Diện tích lúa hè thu?", "ngô vụ mùa", False),
    ],
)
def test_a_season_has_its_own_crop(question: str, label: str, another: bool) -> None:
    assert of_another_crop(question, label) is another


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Lúa đông xuân 2024-2025 thu 90 ha, ngô vụ đông 2023 - 2024 thu 5 ha", {2025, 2024}),
        ("Giai đoạn 2024-2025 trồng 90 ha", set()),
        ("Lúa đông xuân 2021-2025 thu 90 ha", set()),
    ],
)
def test_a_crop_of_two_years_is_harvested_in_the_later(text: str, years: set[int]) -> None:
    assert harvested_in(text) == years

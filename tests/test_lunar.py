"""Lunar years: their names in the cycle of sixty, and the day on which each begins."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.lunar import FIRST_YEAR, lunar_new_year, said_by_the_moon, sexagenary_year
from vietnamese.periods import find_periods, month_span

# As the calendars of Vietnam print them; 2007 and 2030 begin a day before China's.
FIRST_DAYS = (
    date(1990, 1, 27), date(2000, 2, 5), date(2007, 2, 17), date(2015, 2, 19), date(2020, 1, 25), date(2021, 2, 12),
    date(2022, 2, 1), date(2023, 1, 22), date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17), date(2030, 2, 2),
    date(2033, 1, 31), date(2034, 2, 19),
)  # fmt: skip


@pytest.mark.parametrize("first", FIRST_DAYS, ids=str)
def test_the_first_day_of_a_lunar_year(first: date) -> None:
    assert lunar_new_year(first.year) == first


@given(st.integers(1950, 2080))
def test_a_lunar_year_begins_between_the_first_great_cold_and_the_first_rain(year: int) -> None:
    first = lunar_new_year(year)
    assert date(year, 1, 21) <= first <= date(year, 2, 21)
    assert (lunar_new_year(year + 1) - first).days in (353, 354, 355, 383, 384, 385)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("Giáp Thìn", 2024),
        ("Ất Tỵ", 2025),
        ("at ti", 2025),
        ("Bính Ngọ", 2026),
        ("Quí Mẹo", 2023),
        ("Canh Tý", 2020),
        ("Kỉ Hợi", 2019),
        ("Giáp Sửu", None),
        ("Hoa Mùi", None),
    ],
)
def test_the_year_of_a_name(name: str, year: int | None) -> None:
    stem, branch = name.split()
    assert sexagenary_year(stem, branch) == year


def test_the_names_go_round_once_in_sixty_years() -> None:
    stems, branches = "giáp ất bính đinh mậu kỷ canh tân nhâm quý", "tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi"
    years = {sexagenary_year(stem, branch) for stem in stems.split() for branch in branches.split()}
    assert years - {None} == set(range(FIRST_YEAR, FIRST_YEAR + 60))


@pytest.mark.parametrize(
    ("question", "said", "start", "end"),
    [
        ("Dịp Tết Giáp Thìn huyện trao mấy suất quà?", "Dịp Tết Giáp Thìn", date(2024, 1, 1), date(2024, 12, 31)),
        ("Tết Nguyên đán Bính Ngọ 2026 có gì?", "Tết Nguyên đán Bính Ngọ 2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("Mừng xuân Quý Mão xã làm gì?", "Mừng xuân Quý Mão", date(2023, 1, 1), date(2023, 12, 31)),
        ("Trong năm Ất Tỵ có mấy vụ cháy?", "năm Ất Tỵ", date(2025, 1, 1), date(2025, 12, 31)),
        ("Tháng Tết Giáp Thìn giá thịt tăng mấy %?", "Tháng Tết Giáp Thìn", date(2024, 2, 1), date(2024, 2, 29)),
        ("tháng Tết 2025 bán được bao nhiêu?", "tháng Tết 2025", date(2025, 1, 1), date(2025, 1, 31)),
        ("don tet at ty tang bao nhieu suat qua", "don tet at ty", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_question_names_a_year_by_its_name(question: str, said: str, start: date, end: date) -> None:
    (mention,) = find_periods(question, asked=True)
    period = mention.resolve(month_span(2021, 1, 12))
    assert period is not None
    assert (mention.text, period.start, period.end) == (said, start, end)


@pytest.mark.parametrize(
    "text", ["Tết Giáp Sửu?", "Ông Đinh Mùi là ai?", "Quỹ Tân Dậu có mấy hộ?", "Tết trồng cây có mấy xã?"]
)
def test_what_is_no_year_of_the_cycle_is_no_time(text: str) -> None:
    assert find_periods(text, asked=True) == ()


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (" âm lịch, làng mở hội", " âm lịch"),
        (" (âm lịch), làng", " (âm lịch)"),
        (" am lich", " am lich"),
        (" dương lịch", None),
    ],
)
def test_a_date_by_the_moon(behind: str, said: str | None) -> None:
    end = said_by_the_moon(f"Ngày 12/2{behind}", len("Ngày 12/2"))
    assert (None if end is None else f"Ngày 12/2{behind}"[len("Ngày 12/2") : end]) == said

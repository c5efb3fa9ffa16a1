"""Two times that a question sets against each other: what reports tell against that very base, else both figures."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from answer.against import against
from answer.answer import Answer
from answer.extractive import ExtractiveAnswerer
from tests.districts import DONG_SON, indexed
from tests.reports import month, report
from vietnamese.periods import Period

SET_AGAINST = [
    (
        "Giá đường tháng 4/2025 chênh bao nhiêu đồng so với tháng 1/2025?",
        "Giá đường tháng 4/2025 bao nhiêu đồng?",
        "Giá đường tháng 4/2025 tăng hay giảm bao nhiêu đồng so với tháng 1/2025?",
        ("tháng 1/2025", "tháng 4/2025"),
    ),
    (
        "Số trạm bơm cuối năm 2024 so với cuối năm 2023 giảm bao nhiêu trạm?",
        "Số trạm bơm cuối năm 2024 bao nhiêu trạm?",
        "Số trạm bơm cuối năm 2024 so với cuối năm 2023 giảm bao nhiêu trạm?",
        ("cuối năm 2023", "cuối năm 2024"),
    ),
    (
        "Tiền gửi quý I/2025 là bao nhiêu, cao hay thấp hơn quý I/2024?",
        "Tiền gửi quý I/2025 là bao nhiêu?",
        "Tiền gửi quý I/2025 là tăng hay giảm bao nhiêu so với quý I/2024?",
        ("quý I/2024", "quý I/2025"),
    ),
    (
        "Sản lượng điện quý III tăng nhanh hơn quý II không, mỗi quý tăng bao nhiêu?",
        "Sản lượng điện quý III tăng bao nhiêu?",
        "",
        ("quý II", "quý III"),
    ),
    (
        "Tăng trưởng xây dựng quý I/2024 và quý II/2024, quý nào cao hơn?",
        "Tăng trưởng xây dựng quý I/2024 bao nhiêu?",
        "",
        ("quý I/2024", "quý II/2024"),
    ),
    (
        "Tỷ lệ hộ nghèo năm 2024 giảm bao nhiêu điểm phần trăm so với năm 2023?",
        "Tỷ lệ hộ nghèo năm 2024 bao nhiêu %?",
        "Tỷ lệ hộ nghèo năm 2024 giảm bao nhiêu điểm phần trăm so với năm 2023?",
        ("năm 2023", "năm 2024"),
    ),
]
NOT_SET_AGAINST = (
    "Thu ngân sách tháng 3/2025 tăng bao nhiêu so với tháng trước?",
    "Thu ngân sách tháng 3/2025 so với kế hoạch năm 2025 đạt bao nhiêu?",
    "Thu ngân sách tháng 3/2025 có cao hơn dự toán không?",
    "Tháng 1 và tháng 2/2025 thu ngân sách lần lượt là bao nhiêu?",
    "Giá đường tháng 4/2025?",
    "Vì sao giá đường năm 2024 lại tăng so với năm 2023?",
    "Mặt hàng nào tháng 4/2025 tăng giá so với tháng 1/2025?",
)


@pytest.mark.parametrize(("question", "level", "change", "times"), SET_AGAINST)
def test_each_time_is_asked_for_by_itself(question: str, level: str, change: str, times: tuple[str, str]) -> None:
    found = against(question)
    assert found is not None
    assert (found.level, found.change, tuple(each.text for each in found.times)) == (level, change, times)


@pytest.mark.parametrize("question", NOT_SET_AGAINST)
def test_what_names_no_two_times_is_asked_as_it_is(question: str) -> None:
    assert against(question) is None


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("Giá đường tháng 4 chênh bao nhiêu so với tháng 11/2024?", (2024, 2025)),
        ("Giá đường tháng 4/2025 chênh bao nhiêu so với tháng 11?", (2024, 2025)),
        ("Giá đường tháng 4 chênh bao nhiêu so với tháng 1/2025?", (2025, 2025)),
    ],
)
def test_a_year_that_is_named_once_is_that_of_both_in_their_order(question: str, years: tuple[int, int]) -> None:
    found = against(question)
    assert found is not None
    assert tuple(each.year for each in found.times) == years


JANUARY = (
    "Giá đường bình quân 20.500 đồng/kg, tăng 1,2% so với tháng trước.",
    "Toàn huyện có 310 tàu thuyền đang hoạt động.",
)
APRIL = (
    "Giá đường 21.750 đồng/kg, giảm 2,4% so với tháng trước.",
    "Số tàu thuyền đang hoạt động giảm 15 chiếc so với tháng 1.",
    "Chia theo tháng: tháng 3 khách du lịch tăng 6,1%, tháng 4 khách du lịch tăng 8,4%.",
    "Chi sự nghiệp giáo dục 45 tỷ đồng; chi sự nghiệp y tế 38 tỷ đồng.",
    "Vốn ngân sách huyện 90 tỷ đồng, đạt 31,5% kế hoạch; vốn ngân sách xã 40 tỷ đồng, đạt 42,7% kế hoạch.",
)


YEAR = (
    "Bình quân năm 2024, giá đường tăng 3,5% so với năm 2023. Trong đó, có 2 loại tăng: đường phèn tăng 4,5%; "
    "đường thô tăng 5,5%. Các nhóm giảm là: đường kính giảm 6,5%.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    given = (
        report("dong-son/01.txt", JANUARY, place=DONG_SON, period=month(2025, 1), number="1/BC-UBND"),
        report("dong-son/04.txt", APRIL, place=DONG_SON, period=month(2025, 4), number="4/BC-UBND"),
    )
    return ExtractiveAnswerer(indexed(Path(tmp_path_factory.mktemp("against")) / "index", given))


@pytest.fixture(scope="module")
def lead_of(answerer: ExtractiveAnswerer) -> Callable[[str], str]:
    def lead(question: str) -> str:
        answer: Answer = answerer.answer(question)
        assert not answer.refused, answer.text
        return answer.text.split("\n\n")[0]

    return lead


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Giá đường tháng 4/2025 chênh bao nhiêu đồng so với tháng 1/2025?", ("20.500", "21.750", "1.250 đồng/kg")),
        ("Giá đường tháng 4/2025 so với tháng 1/2025 tăng hay giảm, mỗi tháng bao nhiêu?", ("20.500", "21.750")),
        ("Giá đường tháng 4/2025 so với tháng 1/2025 thế nào?", ("20.500", "21.750", "1.250")),
        ("Số tàu thuyền tháng 4/2025 nhiều hơn hay ít hơn so với tháng 1/2025, chênh mấy chiếc?", ("giảm 15 chiếc",)),
        ("Khách du lịch tháng 4/2025 tăng cao hơn tháng 3/2025 không, mỗi tháng tăng bao nhiêu?", ("6,1%", "8,4%")),
        ("Chi giáo dục và chi y tế tháng 4/2025, khoản nào lớn hơn?", ("45 tỷ", "38 tỷ", "7 tỷ đồng")),
        ("Chi y tế tháng 4/2025 có cao hơn chi giáo dục không?", ("38 tỷ", "45 tỷ", "7 tỷ đồng")),
        (
            "Tháng 4/2025 vốn ngân sách huyện và vốn ngân sách xã, cấp nào đạt tỷ lệ kế hoạch cao hơn?",
            ("31,5%", "42,7%", "11,2 điểm phần trăm"),
        ),
    ],
)
def test_both_stand_side_by_side_with_what_lies_between(
    lead_of: Callable[[str], str], question: str, figures: tuple[str, ...]
) -> None:
    lead = lead_of(question)
    assert all(figure in lead for figure in figures), lead


def test_a_change_against_another_base_is_no_answer(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Giá đường tháng 4/2025 tăng bao nhiêu phần trăm so với tháng 1/2025?")
    assert not any(figure.asked and figure.text == "2,4%" for figure in answer.figures)


def test_what_is_told_of_a_year_is_set_against_the_year_before_throughout_its_paragraph(tmp_path: Path) -> None:
    whole = Period(kind="year", start=date(2024, 1, 1), end=date(2024, 12, 31))
    given = report("dong-son/2024.txt", YEAR, place=DONG_SON, period=whole)
    answerer = ExtractiveAnswerer(indexed(tmp_path / "index", (given,)))
    for thing, told in (("đường thô", "tăng 5,5%"), ("đường kính", "giảm 6,5%")):
        change = told.partition(" ")[0]
        answer = answerer.answer(f"Bình quân năm 2024 giá {thing} {change} bao nhiêu phần trăm so với năm 2023?")
        assert answer.text.startswith(f"**{told}** – Huyện Đông Sơn, năm 2024")
        assert answerer.answer(f"Năm 2024 giá {thing} {change} bao nhiêu % so với năm 2022?").refused


def test_the_time_that_is_told_of_nowhere_is_named(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Giá đường tháng 4/2025 chênh bao nhiêu đồng so với tháng 9/2024?")
    assert "21.750" in answer.text.split("\n\n")[0]
    assert "cho tháng 9/2024" in answer.text

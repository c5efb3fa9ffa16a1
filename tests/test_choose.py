"""Which figure answers, and why none does: another time's, another base's or another thing's is no answer."""

import pytest

from answer.answer import Answer
from answer.choose import FigureChoice, choose_figure, contenders
from answer.extractive import ExtractiveAnswerer
from answer.find import find, known_places
from answer.frame import frame_of
from answer.ranking import figures_of, fitting, ranked
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from tests.weighing import found, prose
from vietnamese.periods import Period
from vietnamese.places import Place

DONG_SON = Place(name="Đông Sơn", level="huyện")
MARCH, APRIL, JUNE = month(2025, 3), month(2025, 4), month(2025, 6)


def index(*told: tuple[Period, tuple[str, ...]]) -> MemoryIndex:
    """A report for each time."""
    made = [report(f"{at}.txt", texts, place=DONG_SON, period=period) for at, (period, texts) in enumerate(told)]
    return MemoryIndex([(each, sentence_passages(each)) for each in made])


def answered(question: str, *told: tuple[Period, tuple[str, ...]]) -> Answer:
    return ExtractiveAnswerer(index(*told)).answer(question)


def asked(answer: Answer) -> list[str]:
    return [figure.text for figure in answer.figures if figure.asked]


def test_what_is_told_of_another_time_leaves_no_answer_to_another_thing() -> None:
    question = "Tháng 4/2025 thu ngân sách nhà nước là bao nhiêu?"
    part = "Thu nội địa tháng 4 là 9 tỷ đồng, đóng góp cho ngân sách nhà nước."
    answer = answered(question, (APRIL, ("Thu ngân sách nhà nước 4 tháng ước đạt 41 tỷ đồng.", part)))
    assert answer.reason == "wrong_period"
    assert "**41 tỷ đồng**" in answer.text
    of_its_time = "Thu ngân sách nhà nước tháng 4 ước đạt 11 tỷ đồng."
    assert asked(answered(question, (APRIL, (of_its_time, part)))) == ["11 tỷ đồng"]


def test_what_stands_behind_a_figure_makes_it_no_other_thing() -> None:
    question = "Năm 2024 ghi nhận bao nhiêu ca sởi?"
    until = "Sởi: lũy kế từ đầu năm đến ngày 20/12/2024, toàn huyện ghi nhận tổng số 22 ca mắc đều là trẻ nhỏ."
    newer = "Bệnh sởi: lũy kế từ đầu năm đến ngày 28/3/2025, toàn huyện ghi nhận 02 ca."
    assert asked(answered(question, (month(2024, 12), (until,)), (MARCH, (newer,)))) == ["22 ca"]


def test_what_is_told_against_another_base_leaves_no_answer_to_another_thing() -> None:
    question = "Giá vàng tháng 4/2025 tăng bao nhiêu % so với cùng kỳ?"
    index_of_all = "Chỉ số giá tiêu dùng tăng 2,2% so với cùng kỳ."
    assert answered(question, (APRIL, ("Giá vàng tăng 3,1% so với tháng trước.", index_of_all))).refused
    gold = "Giá vàng tăng 3,1% so với cùng kỳ."
    assert asked(answered(question, (APRIL, (gold, index_of_all)))) == ["3,1%"]


@pytest.mark.parametrize("older", [MARCH, month(2024, 6)])
def test_what_is_newer_is_no_answer_about_another_thing(older: Period) -> None:
    women, all_of_them = "Kết nạp 31 đảng viên là nữ.", "Kết nạp 72 đảng viên."
    question = "Kết nạp bao nhiêu đảng viên nữ?"
    assert asked(answered(question, (older, (women,)), (JUNE, (all_of_them,)))) == ["31 đảng viên"]
    newer = women.replace("31", "44")
    assert asked(answered(question, (older, (women,)), (JUNE, (newer, all_of_them)))) == ["44 đảng viên"]


def test_of_near_misses_the_nearest_time_is_shown() -> None:
    answer = answered(
        "Diện tích lúa mùa tháng 9/2023 bao nhiêu ha?",
        (month(2024, 4), ("Diện tích lúa mùa đạt 41 ha.",)),
        (month(2023, 8), ("Diện tích lúa mùa ước khoảng 30 ha.", "Diện tích ngô 3 ha.")),
        (month(2022, 8), ("Diện tích lúa chiêm 8 ha.",)),
    )
    assert answer.reason == "wrong_period"
    assert "**khoảng 30 ha**" in answer.text


def test_of_near_misses_years_away_the_nearest_is_shown() -> None:
    answer = answered(
        "Diện tích lúa mùa tháng 7/2022 bao nhiêu ha?",
        (month(2024, 9), ("Diện tích lúa mùa đạt 41 ha.",)),
        (month(2023, 6), ("Diện tích lúa mùa ước đạt khoảng 30 ha.", "Diện tích ngô 3 ha.")),
    )
    assert answer.reason == "wrong_period"
    assert "**khoảng 30 ha**" in answer.text


def test_what_a_year_reached_so_far_is_told_by_its_newest_report() -> None:
    march, june = ((f"Lũy kế trồng được {area} ha rừng.", "Thu 5 tỷ đồng.", "Có 9 xã.") for area in (31, 72))
    given = index((MARCH, march), (JUNE, june))
    search = find(frame_of("Năm 2025 trồng được bao nhiêu ha rừng?", known_places(given)), given)
    standing = contenders(search, fitting(search, ranked(search, figures_of(search))))
    assert [each.candidate.figure.text for each in standing] == ["72 ha"]


def test_a_figure_of_both_asked_times_is_told_once() -> None:
    question = "Diện tích lúa quý I và đến hết tháng 3/2025 là bao nhiêu ha?"
    assert asked(answered(question, (MARCH, ("Diện tích lúa đến 31/3 đạt 55 ha.",)))) == ["55 ha"]
    apart = ("Tháng 2 gieo 9 ha lúa.", "Tháng 3 gieo 12 ha lúa.")
    assert asked(answered("Tháng 2 và tháng 3 năm 2025 gieo bao nhiêu ha lúa?", (MARCH, apart))) == ["9 ha", "12 ha"]


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("Đến ngày 20/4 diện tích lúa đạt 55 ha.", ["55 ha"], "how it stands on a day of the month"),
        ("Đến ngày 20/3 diện tích lúa đạt 55 ha.", [], "on one of another month"),
    ],
)
def test_a_state_of_a_month_is_told_on_one_of_its_days(text: str, told: list[str], why: str) -> None:
    assert asked(answered("Diện tích lúa tháng 4/2025 bao nhiêu ha?", (APRIL, (text,)))) == told, why


def test_what_happened_since_january_is_none_of_a_month() -> None:
    answer = answered("Tháng 4/2025 có bao nhiêu vụ cháy?", (APRIL, ("Đến ngày 20/4 xảy ra 55 vụ cháy.",)))
    assert answer.reason == "wrong_period"


def test_beside_the_best_stands_what_its_words_say_is_of_the_other_asked_unit() -> None:
    question = "Có bao nhiêu xã và bao nhiêu bác sĩ?"
    choice = choose_figure(found(question, [prose("Cả huyện có bác sĩ 91 người và 12 xã.")]))
    assert isinstance(choice, FigureChoice)
    assert [each.figure.text for each in choice.chosen] == ["91 người", "12 xã"]

"""Figures that a question gives itself must be said by what answers it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.conditions import (
    conditions_hold,
    numbers_missing,
    of_another_age,
    of_another_grade,
    of_another_ordinal,
    of_the_feast,
)
from ingest.report import Passage
from tests.reports import month
from tests.weighing import figure, prose
from vietnamese.periods import Period


@pytest.mark.parametrize(
    ("question", "text", "hold"),
    [
        ("xã từ bao nhiêu dân trở xuống được 10 điểm?", "Xã từ 16.000 người trở xuống được tính 10 điểm.", True),
        ("xã từ bao nhiêu dân trở xuống được 10 điểm?", "Tỷ lệ nước sạch từ 70% trở xuống được tính 3 điểm.", False),
        # Times, rounded figures and numbers that only name a thing are no conditions.
        ("6 tháng năm 2025 trồng bao nhiêu ha rừng?", "Trồng 88 ha rừng.", True),
        ("mỗi suất trong hơn 32 nghìn suất quà trị giá bao nhiêu?", "Mỗi suất trị giá 900.000 đồng.", True),
        ("tiêm mũi 4 được bao nhiêu %?", "Mũi 04 đạt 36,2%.", True),
    ],
)
def test_what_the_question_gives_stands_in_the_passage(question: str, text: str, hold: bool) -> None:
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    assert conditions_hold(question, passage) is hold


MISSING = [
    ("trẻ từ 5 đến dưới 12 tuổi", "trẻ từ 5 đến dưới 12 tuổi", 0.0, "both"),
    ("trẻ từ 5 đến dưới 12 tuổi", "trẻ từ 12 đến 17 tuổi", 0.5, "one of two"),
    ("trẻ từ 5 đến dưới 12 tuổi", "trẻ dưới một tuổi", 1.0, "none"),
    ("nợ nhóm 3, 4, 5", "nợ (nhóm 3,4,5) còn 2 tỷ", 0.0, "listed without blanks"),
    ("tiêm mũi 2", "Mũi 02 đạt 90 %", 0.0, "written with a nought"),
    ("khách sạn 5 sao", "khách sạn 3 sao", 1.0, "another class"),
    ("khách sạn 5 sao", "có 5.000 khách", 1.0, "thousands are another number"),
    ("khách sạn 5 sao", "tăng 5,2 %", 1.0, "a fraction is another number"),
    ("thu ngân sách tháng 5 năm 2024", "thu đạt 9 tỷ", 0.0, "a time gives no number"),
    ("thu ngân sách đến 15/3", "thu đạt 9 tỷ", 0.0, "nor does a day"),
    ("theo Nghị quyết số 18", "thu đạt 9 tỷ", 0.0, "nor does a document"),
    ("theo Quyết định 12/QĐ-UBND", "thu đạt 9 tỷ", 0.0, "nor its sign"),
    ("phòng COVID-19", "phòng dịch", 0.0, "nor the name of an illness"),
    ("thu ngân sách", "thu đạt 9 tỷ", 0.0, "where none is asked none is missing"),
]


GRADES = [
    ("bao nhiêu sản phẩm 5 sao?", "", "có 90 sản phẩm OCOP", True, "of all grades"),
    ("bao nhiêu sản phẩm 5 sao?", "có 90 sản phẩm, trong đó ", "trong đó 04 sản phẩm đạt 5 sao", False, "its own"),
    ("bao nhiêu sản phẩm 5 sao?", "", "12 sản phẩm đạt 3 sao", True, "of another grade"),
    ("bao nhiêu hộ “5 không”?", "", "Có 90 hộ", True, "of all, not of those that are called by a number"),
    ("bao nhiêu hộ “5 không”?", "Có 90 hộ, trong đó ", "17 hộ “5 không”", False, "of those"),
    ("bao nhiêu hộ “5 không”?", 'Hộ "5 không": ', "17 hộ", False, "of those, by what stands before"),
    ("bao nhiêu hộ “khá giả”?", "", "17 hộ", False, "a name without a number"),
    ("bao nhiêu sản phẩm 4 sao?", "OCOP 3 sao tăng 5, OCOP 4 sao, nay có ", "nay có 6 sản phẩm", False, "the last"),
    ("bao nhiêu sản phẩm OCOP?", "", "12 sản phẩm đạt 3 sao", False, "no grade is asked for"),
    ("mấy giải nhất?", "đạt 9 giải (", "02 nhất", False, "a prize behind its number"),
    ("mấy giải nhất?", "", "đạt 9 giải", True, "all prizes"),
    ("mấy giải nhất?", "", "có 03 giải Nhì", True, "another prize"),
    ("mấy xã đạt chuẩn nông thôn mới?", "có 9 xã NTM, ", "4 xã nông thôn mới nâng cao", True, "a higher grade"),
    ("mấy xã đạt chuẩn nông thôn mới?", "", "2 xã kiểu mẫu", True, "the highest grade"),
    ("mấy thôn đạt chuẩn NTM?", "", "5 thôn đạt chuẩn nông thôn mới", False, "the asked grade"),
    ("mấy xã nông thôn mới nâng cao?", "", "4 xã NTM nâng cao", False, "the higher grade is asked for"),
    ("mấy tỷ xây dựng nông thôn mới?", "", "7 tỷ đồng nâng cao đời sống", False, "no grade is told"),
]


@pytest.mark.parametrize(("question", "before", "part", "another", "why"), GRADES, ids=[each[4] for each in GRADES])
def test_what_is_of_a_grade_is_told_of_that_grade(
    question: str, before: str, part: str, another: bool, why: str
) -> None:
    assert of_another_grade(question, before, part) is another, why


@pytest.mark.parametrize(("question", "said", "share", "why"), MISSING, ids=[each[3] for each in MISSING])
def test_the_share_of_telling_numbers_that_a_text_does_not_say(
    question: str, said: str, share: float, why: str
) -> None:
    assert numbers_missing(question, said) == share, why


@given(st.text("0123456789 ,./tháng năm-", max_size=40), st.text("0123456789 ,./tuổi", max_size=40))
def test_what_is_missing_is_a_share_and_more_text_never_misses_more(question: str, said: str) -> None:
    assert 0.0 <= numbers_missing(question, said) <= 1.0
    assert numbers_missing(question, question) == 0.0
    assert numbers_missing(question, f"{said}\n{question}") <= numbers_missing(question, said)


@pytest.mark.parametrize(
    ("question", "sentence", "another"),
    [
        ("Trẻ từ 5 đến dưới 12 tuổi tiêm mũi 1 đạt bao nhiêu?", "Trẻ từ 12-17 tuổi tiêm mũi 1 đạt 96%", True),
        ("Trẻ từ 5 đến dưới 12 tuổi tiêm mũi 1 đạt bao nhiêu?", "Trẻ đủ 5 tuổi đến dưới 12 tuổi đạt 91%", False),
        ("Người từ 80 tuổi trở lên có bao nhiêu?", "Trợ cấp cho 45 người từ 80 tuổi", False),
        ("Người từ 80 tuổi trở lên có bao nhiêu?", "Trợ cấp cho 45 người cao tuổi", False),
        ("Tuổi thọ bình quân là bao nhiêu?", "Tuổi thọ bình quân đạt 74,5 tuổi", False),
        ("Mấy cụ tròn trăm tuổi?", "7 cụ tròn 100 tuổi", False),
        ("Mấy cụ tròn trăm tuổi?", "30 cụ tròn 90 tuổi", True),
        ("Mấy cụ tròn tám mươi lăm tuổi?", "30 cụ tròn 80 tuổi", True),
        ("Mấy cụ ngoài chín chục tuổi?", "30 cụ trên 90 tuổi", False),
        ("Mấy cụ một trăm linh hai tuổi?", "1 cụ 102 tuổi", False),
        ("Mấy cụ tròn 80 tuổi?", "30 cụ tròn tám mươi tuổi", False),
        ("Mấy cháu năm tuổi?", "30 cháu 6 tuổi", False),
    ],
)
def test_another_group_of_ages_is_another_thing(question: str, sentence: str, another: bool) -> None:
    assert of_another_age(question, sentence) is another


@pytest.mark.parametrize(("asked", "of_others"), [("tròn trăm tuổi", "30 cụ"), ("tròn chín mươi tuổi", "7 cụ")])
def test_of_those_listed_each_has_its_own_age(asked: str, of_others: str) -> None:
    text = "Chúc thọ 51 cụ, gồm 7 cụ tròn 100 tuổi, 30 cụ tròn 90 tuổi, còn lại trên 70 tuổi."
    ages = {
        each: figure(f"Chúc thọ mấy cụ {asked}?", prose(text), each).features["other age"] for each in ("7 cụ", "30 cụ")
    }
    assert ages == {each: float(each == of_others) for each in ages}


@pytest.mark.parametrize(
    ("question", "told", "ends", "of_it"),
    [
        ("Tết Ất Tỵ trao mấy suất quà?", "Tặng 30 suất quà.", (2025, 1), True),
        ("Tết Ất Tỵ trao mấy suất quà?", "Tặng 30 suất quà.", (2025, 7), False),
        ("Tết Ất Tỵ trao mấy suất quà?", "Tết Nguyên đán tặng 30 suất quà.", (2025, 7), True),
        ("Đón xuân Ất Tỵ xã trao mấy suất quà?", "Mừng xuân mới, tặng 30 suất quà.", (2025, 9), True),
        ("Đón xuân Ất Tỵ xã trao mấy suất quà?", "Lúa xuân gặt 30 ha.", (2025, 9), False),
        ("Lúa xuân gặt mấy ha?", "Gặt 30 ha.", (2025, 9), True),
        ("Huyện Như Xuân quý I gặt mấy ha?", "Gặt 30 ha.", (2025, 9), True),  # a name, and no spring
        ("Tết trồng cây trồng mấy cây?", "Trồng 30 cây.", (2025, 9), True),
    ],
)
def test_what_is_asked_of_tet_is_told_of_it(question: str, told: str, ends: tuple[int, int], of_it: bool) -> None:
    assert of_the_feast(question, told, month(*ends)) is of_it
    assert of_the_feast(question, told, None) is (of_it and ends != (2025, 1))


@pytest.mark.parametrize(
    ("question", "told", "of_it"),
    [
        ("Dịp 2/9/2025 tặng mấy suất quà?", "Nhân Quốc khánh, tặng 30 suất quà.", True),
        ("Tết Độc lập tặng mấy suất quà?", "Quốc khánh 02/9 tặng 30 suất quà.", True),
        ("Quốc khánh 2/9 tặng mấy suất quà?", "Ngày 02 tháng 9 tặng 30 suất quà.", True),
        ("Quốc khánh tặng mấy suất quà?", "Nhân ngày 27/7, tặng 30 suất quà.", False),
        ("Kỳ nghỉ lễ 30/4 đón mấy lượt khách?", "Dịp nghỉ lễ 30/4 - 01/5 đón 30 lượt khách.", True),
        ("Kỳ nghỉ lễ 30/4 đón mấy lượt khách?", "Đón 30 lượt khách.", False),
        ("Quốc tế Lao động đón mấy lượt khách?", "Dịp 01/5 đón 30 lượt khách.", True),
        ("Nhân dịp 27/7 tặng mấy suất quà?", "Ngày 27/7 tặng 30 suất quà.", True),
        ("Ngày 2/9 tặng mấy suất quà?", "Tặng 30 suất quà.", True),
        ("Có 2/9 xã tặng quà nào?", "Tặng 30 suất quà.", True),
    ],
)
def test_what_is_asked_of_another_feast_is_told_of_it(question: str, told: str, of_it: bool) -> None:
    assert of_the_feast(question, told, month(2025, 8)) is of_it


@pytest.mark.parametrize(
    ("named", "of_it"), [("Tính chung 2 tháng tặng", False), ("Tháng 02/2025", False), ("Công đoàn tặng", True)]
)
def test_what_is_summed_up_for_months_is_not_of_tet_by_its_time(named: str, of_it: bool) -> None:
    assert of_the_feast("Tết Ất Tỵ tặng mấy suất quà?", "Tặng 30 suất quà.", month(2025, 2), named) is of_it


@pytest.mark.parametrize("question", ["Tháng 2/2025, Tết Ất Tỵ bán mấy con?", "Sau Tết Ất Tỵ bán mấy con?"])
def test_what_is_asked_of_a_month_beside_tet_is_told_of_the_month(question: str) -> None:
    assert of_the_feast(question, "Bán 30 con.", month(2025, 2), "Trong tháng 02 bán")


def test_a_figure_of_the_very_day_is_of_the_feast() -> None:
    day = Period(kind="day", start=date(2025, 9, 2), end=date(2025, 9, 2))
    assert of_the_feast("Quốc khánh tặng mấy suất quà?", "Tặng 30 suất quà.", day)


def test_the_year_of_a_question_is_no_figure_of_it() -> None:
    told = Passage(source="a.txt", start=0, end=12, text="Tặng 30 suất", page=1)
    assert conditions_hold("Dịp hè 2024 tỉnh chi mấy tỷ đồng?", told)


def test_a_number_behind_a_slash_is_said_where_it_counts_something() -> None:
    assert numbers_missing("Cứ 100 bé gái có mấy bé trai?", "Tỷ số 109,4 bé trai/100 bé gái") == 0.0
    assert numbers_missing("Cứ 12 xã có mấy trạm?", "Có 8/12 xã") == 1.0


@pytest.mark.parametrize(
    ("question", "told", "another"),
    [
        ("Người thứ tư đóng mấy phần trăm?", "Người thứ hai, thứ ba đóng lần lượt bằng", True),
        ("Người thứ tư đóng mấy phần trăm?", "Từ người thứ tư trở đi đóng bằng", False),
        ("Người thứ bốn đóng mấy phần trăm?", "Từ người thứ tư trở đi đóng bằng", False),
        ("Người thứ tư đóng mấy phần trăm?", "Mỗi người đóng", False),
        ("Huyện xếp thứ tư đạt mấy điểm?", "Huyện xếp thứ hai đạt", False),
        ("Đợt thứ 2 tiêm bao nhiêu liều?", "Đợt thứ 1 tiêm", True),
    ],
)
def test_others_that_are_counted_off(question: str, told: str, another: bool) -> None:
    assert of_another_ordinal(question, told) is another

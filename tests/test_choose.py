"""Which figure answers, and why none does: another time's, another base's or another thing's is no answer."""

from dataclasses import replace

import pytest

from answer.answer import Answer
from answer.choose import FigureChoice, choose_figure, contenders
from answer.extractive import ExtractiveAnswerer
from answer.find import find, known_places
from answer.frame import frame_of
from answer.match import PARTLY, REPORTED
from answer.ranking import figures_of, fitting, ranked
from tests.districts import asked_figures
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from tests.weighing import figures, found, prose, scored
from vietnamese.periods import Period
from vietnamese.places import Place

DONG_SON = Place(name="Đông Sơn", level="huyện")
TAY_SON = Place(name="Tây Sơn", level="huyện")
MARCH, APRIL, JUNE = month(2025, 3), month(2025, 4), month(2025, 6)


def index(*told: tuple[Period, tuple[str, ...]]) -> MemoryIndex:
    """A report for each time."""
    made = [report(f"{at}.txt", texts, place=DONG_SON, period=period) for at, (period, texts) in enumerate(told)]
    return MemoryIndex([(each, sentence_passages(each)) for each in made])


def answered(question: str, *told: tuple[Period, tuple[str, ...]]) -> Answer:
    return ExtractiveAnswerer(index(*told)).answer(question)


def test_what_is_told_of_another_time_leaves_no_answer_to_another_thing() -> None:
    question = "Tháng 4/2025 thu ngân sách nhà nước là bao nhiêu?"
    part = "Thu nội địa tháng 4 là 9 tỷ đồng, đóng góp cho ngân sách nhà nước."
    answer = answered(question, (APRIL, ("Thu ngân sách nhà nước 4 tháng ước đạt 41 tỷ đồng.", part)))
    assert answer.reason == "wrong_period"
    assert "**41 tỷ đồng**" in answer.text
    of_its_time = "Thu ngân sách nhà nước tháng 4 ước đạt 11 tỷ đồng."
    assert asked_figures(answered(question, (APRIL, (of_its_time, part)))) == ["11 tỷ đồng"]


def test_what_is_told_of_another_place_leaves_no_answer_to_another_thing() -> None:
    fair = "Hội chợ hàng công nghiệp có giá trị giao dịch 9 tỷ đồng, sản xuất ổn định."
    there = report("b.txt", ("Giá trị sản xuất công nghiệp đạt 742 tỷ đồng.",), place=TAY_SON, period=APRIL)
    here = report("a.txt", (fair,), place=DONG_SON, period=APRIL)
    told = MemoryIndex([(each, sentence_passages(each)) for each in (here, there)])
    answer = ExtractiveAnswerer(told).answer("Giá trị sản xuất công nghiệp huyện Đông Sơn tháng 4/2025 là bao nhiêu?")
    assert (answer.reason, "**742 tỷ đồng** – Huyện Tây Sơn" in answer.text) == ("wrong_place", True)


def test_what_is_denied_leaves_no_answer_to_another_item_of_its_sentence() -> None:
    text = (
        "Vốn mua thiết bị không qua xây dựng cơ bản đạt 25 tỷ đồng, tăng 9%; vốn sửa chữa lớn đạt 1 tỷ đồng, giảm 4%; "
        "vốn lưu động đạt 3 tỷ đồng."
    )
    answer = answered("Vốn xây dựng cơ bản tháng 4/2025 là bao nhiêu?", (APRIL, (text,)))
    assert answer.reason == "wrong_indicator"
    assert not asked_figures(answer)


def test_what_is_joined_to_another_is_not_what_is_asked_for_alone() -> None:
    text = "Diện tích cam sạch và hữu cơ đạt 90 ha."
    alone = answered("Riêng diện tích cam hữu cơ tháng 4/2025 là bao nhiêu ha?", (APRIL, (text,)))
    assert (alone.reason, "**90 ha**" in alone.text) == ("wrong_indicator", True)
    assert asked_figures(answered("Diện tích cam hữu cơ tháng 4/2025 là bao nhiêu ha?", (APRIL, (text,)))) == ["90 ha"]


def test_what_holds_all_that_is_asked_goes_before_what_holds_less() -> None:
    whole = "Toàn huyện có 69 cửa hàng tạm ngừng kinh doanh."
    part = "Cửa hàng vàng bạc có 20 cửa hàng tạm ngừng kinh doanh."
    asked = "Tháng 4/2025 có bao nhiêu cửa hàng vàng bạc tạm ngừng kinh doanh?"
    assert asked_figures(answered(asked, (APRIL, (whole, part)))) == ["20 cửa hàng"]
    assert not asked_figures(answered(asked, (APRIL, (whole,)), (MARCH, (part,))))


def test_what_is_to_be_done_answers_who_asks_for_an_order() -> None:
    notice = report(
        "a.txt",
        ("Di dời 142 hộ ven sông Lường trước mùa lũ.",),
        place=DONG_SON,
        period=APRIL,
        section=("II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",),
    )
    answerer = ExtractiveAnswerer(MemoryIndex([(notice, sentence_passages(notice))]))
    assert asked_figures(answerer.answer("Theo kết luận, huyện phải di dời bao nhiêu hộ ven sông Lường?")) == ["142 hộ"]
    assert not asked_figures(answerer.answer("Đã di dời bao nhiêu hộ ven sông Lường tháng 4/2025?"))


def test_a_sentence_that_goes_on_is_not_about_the_parts_of_the_one_before() -> None:
    text = "Sản lượng thủy sản tháng 4 đạt 15 tấn, gồm khai thác 12 tấn, nuôi trồng 3 tấn. Bốn tháng đạt 97 tấn: "
    answer = answered("SL nuôi trồng thủy sản 4 tháng 2025?", (APRIL, (text + "khai thác 80 tấn, nuôi trồng 17 tấn.",)))
    assert asked_figures(answer) == ["17 tấn"]


def test_each_place_is_told_of_the_time_beside_it() -> None:
    planted = ((DONG_SON, APRIL, 41), (DONG_SON, JUNE, 6), (TAY_SON, JUNE, 90))
    made = [
        report(f"{at}.txt", (f"Trồng được {area} ha rừng.",), place=place, period=period)
        for at, (place, period, area) in enumerate(planted)
    ]
    told = MemoryIndex([(each, sentence_passages(each)) for each in made])
    question = "Huyện Đông Sơn tháng 4/2025 và huyện Tây Sơn tháng 6/2025 trồng bao nhiêu ha rừng?"
    assert asked_figures(ExtractiveAnswerer(told).answer(question)) == ["41 ha", "90 ha"]


def test_what_is_told_with_another_is_none_of_what_is_told_alone_elsewhen() -> None:
    question = "Doanh thu dịch vụ lưu trú tháng 4/2025 là bao nhiêu?"
    both = "Dịch vụ lưu trú và ăn uống: doanh thu tháng 4 ước đạt 9 tỷ đồng."
    alone = "Doanh thu dịch vụ lưu trú đạt 4 tỷ đồng."
    answer = answered(question, (MARCH, (alone,)), (APRIL, (both,)))
    assert answer.reason == "wrong_period"
    assert "**4 tỷ đồng**" in answer.text
    assert asked_figures(answered(question, (APRIL, (both,)))) == ["9 tỷ đồng"]  # no report tells them apart


def test_what_stands_beside_others_is_no_joint_figure() -> None:
    question = "Số học sinh tiểu học tháng 4/2025?"
    classes = "Trong đó: mầm non có 70 cháu, tiểu học có 90 học sinh."
    assert asked_figures(answered(question, (MARCH, ("Tiểu học có 80 học sinh.",)), (APRIL, (classes,)))) == [
        "90 học sinh"
    ]
    question = "Thu xổ số kiến thiết tháng 4/2025?"
    lottery = "Trong thu nội địa, thu xổ số kiến thiết 9 tỷ đồng."
    assert asked_figures(answered(question, (MARCH, ("Thu xổ số kiến thiết 8 tỷ đồng.",)), (APRIL, (lottery,)))) == [
        "9 tỷ đồng"
    ]


def test_words_that_reports_say_side_by_side_are_no_other_ones() -> None:
    question = "Chỉ số sản xuất ngành khai khoáng tháng 4/2025?"
    mining = "Chỉ số sản xuất ngành khai khoáng tăng 5,2%."
    water = "Kê khai đủ, sản phẩm có khối lượng sản xuất tăng khá: nước khoáng không ga tăng 7,4%."
    assert answered(question, (MARCH, (mining,)), (APRIL, (water,))).reason == "wrong_period"
    assert asked_figures(answered(question, (APRIL, (mining, water)))) == ["5,2%"]


def test_what_stands_behind_a_figure_makes_it_no_other_thing() -> None:
    question = "Năm 2024 ghi nhận bao nhiêu ca sởi?"
    until = "Sởi: lũy kế từ đầu năm đến ngày 20/12/2024, toàn huyện ghi nhận tổng số 22 ca mắc đều là trẻ nhỏ."
    newer = "Bệnh sởi: lũy kế từ đầu năm đến ngày 28/3/2025, toàn huyện ghi nhận 02 ca."
    assert asked_figures(answered(question, (month(2024, 12), (until,)), (MARCH, (newer,)))) == ["22 ca"]


def test_what_is_told_against_another_base_leaves_no_answer_to_another_thing() -> None:
    question = "Giá vàng tháng 4/2025 tăng bao nhiêu % so với cùng kỳ?"
    index_of_all = "Chỉ số giá tiêu dùng tăng 2,2% so với cùng kỳ."
    assert answered(question, (APRIL, ("Giá vàng tăng 3,1% so với tháng trước.", index_of_all))).refused
    gold = "Giá vàng tăng 3,1% so với cùng kỳ."
    assert asked_figures(answered(question, (APRIL, (gold, index_of_all)))) == ["3,1%"]


@pytest.mark.parametrize("older", [MARCH, month(2024, 6)])
def test_what_is_newer_is_no_answer_about_another_thing(older: Period) -> None:
    women, all_of_them = "Kết nạp 31 đảng viên là nữ.", "Kết nạp 72 đảng viên."
    question = "Kết nạp bao nhiêu đảng viên nữ?"
    assert asked_figures(answered(question, (older, (women,)), (JUNE, (all_of_them,)))) == ["31 đảng viên"]
    newer = women.replace("31", "44")
    assert asked_figures(answered(question, (older, (women,)), (JUNE, (newer, all_of_them)))) == ["44 đảng viên"]


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
    assert asked_figures(answered(question, (MARCH, ("Diện tích lúa đến 31/3 đạt 55 ha.",)))) == ["55 ha"]
    apart = ("Tháng 2 gieo 9 ha lúa.", "Tháng 3 gieo 12 ha lúa.")
    assert asked_figures(answered("Tháng 2 và tháng 3 năm 2025 gieo bao nhiêu ha lúa?", (MARCH, apart))) == [
        "9 ha",
        "12 ha",
    ]


@pytest.mark.parametrize(
    ("text", "told", "why"),
    [
        ("Đến ngày 20/4 diện tích lúa đạt 55 ha.", ["55 ha"], "how it stands on a day of the month"),
        ("Đến ngày 20/3 diện tích lúa đạt 55 ha.", [], "on one of another month"),
    ],
)
def test_a_state_of_a_month_is_told_on_one_of_its_days(text: str, told: list[str], why: str) -> None:
    assert asked_figures(answered("Diện tích lúa tháng 4/2025 bao nhiêu ha?", (APRIL, (text,)))) == told, why


def test_what_happened_since_january_is_none_of_a_month() -> None:
    answer = answered("Tháng 4/2025 có bao nhiêu vụ cháy?", (APRIL, ("Đến ngày 20/4 xảy ra 55 vụ cháy.",)))
    assert answer.reason == "wrong_period"


def test_beside_the_best_stands_what_its_words_say_is_of_the_other_asked_unit() -> None:
    question = "Có bao nhiêu xã và bao nhiêu bác sĩ?"
    choice = choose_figure(found(question, [prose("Cả huyện có bác sĩ 91 người và 12 xã.")]))
    assert isinstance(choice, FigureChoice)
    assert [each.figure.text for each in choice.chosen] == ["91 người", "12 xã"]


@pytest.mark.parametrize(
    ("very", "score", "left", "why"),
    [
        ({"covered": 0.7}, 8.0, ["152 người"], "only worded otherwise"),
        ({"covered": 0.7}, 1.0, ["73 người", "152 người"], "so much worse that it is of something else"),
        ({"covered": 0.7, "missing": 0.2}, 8.0, ["73 người", "152 người"], "an asked word is missing"),
        ({"covered": 0.7, "label of others": 0.5}, 8.0, ["73 người", "152 người"], "it is called something else"),
        ({"covered": 0.95, "other item": 1.0}, 8.0, ["73 người", "152 người"], "it is of another item"),
    ],
)
def test_a_part_of_the_asked_time_gives_way_to_all_of_it(
    very: dict[str, float], score: float, left: list[str], why: str
) -> None:
    texts = ("Đưa 73 người đi làm việc ở nước ngoài.", "Đưa 152 người đi làm việc ở nước ngoài.")
    search, given = figures("Năm 2025 có bao nhiêu người đi làm việc ở nước ngoài?", *texts)
    part, whole = sorted(given, key=lambda each: each.candidate.figure.amount)
    part = scored(replace(part, candidate=replace(part.candidate, time=PARTLY)), 9.0)
    whole = replace(whole, candidate=replace(whole.candidate, time=REPORTED), features={**whole.features, **very})
    whole = scored(whole, score)
    assert [each.candidate.figure.text for each in contenders(search, (part, whole))] == left, why


def test_of_two_about_as_good_the_one_that_is_called_so_goes_first() -> None:
    signed = "Trồng hết diện tích thuốc lá trong khung thời vụ; diện tích ký hợp đồng với doanh nghiệp 98 ha."
    planted = "Đã trồng: lúa 42 ha; ngô 74 ha; thuốc lá 112 ha."

    def told(*similar: float) -> list[str]:
        search = found("Diện tích thuốc lá đã trồng?", [prose(signed), replace(prose(planted), start=500, end=600)])
        findings = (
            replace(each, hit=replace(each.hit, dense=dense))
            for each, dense in zip(search.findings, similar, strict=True)
        )
        choice = choose_figure(replace(search, findings=tuple(findings)))
        assert isinstance(choice, FigureChoice)
        return [each.figure.text for each in choice.chosen]

    assert told(1.3, 0.9) == ["112 ha"]
    assert told(1.75, 1.0) == ["98 ha"], "much better in everything else"


def test_what_is_said_behind_to_be_cumulative_is_told_up_to_then() -> None:
    spent = "Chi trợ cấp tháng 4 cho 37 đối tượng. Cấp 118 tấn gạo cho 19 hộ nghèo (lũy kế)."
    assert asked_figures(answered("Lũy kế đến tháng 4 năm 2025 cấp bao nhiêu tấn gạo?", (APRIL, (spent,)))) == [
        "118 tấn"
    ]
    apart = "Chi trợ cấp tháng 4 cho 37 đối tượng. Cấp 118 tấn gạo, cho 19 hộ nghèo (lũy kế)."
    assert asked_figures(answered("Lũy kế đến tháng 4 năm 2025 cấp bao nhiêu tấn gạo?", (APRIL, (apart,)))) == []


def test_how_things_stood_at_the_beginning_of_the_year_answers_only_who_asks_that() -> None:
    told = (APRIL, ("Đầu năm 2025 toàn huyện có 34 hộ nghèo.",))
    assert answered("Tháng 4/2025 huyện còn bao nhiêu hộ nghèo?", told).refused
    assert asked_figures(answered("Báo cáo tháng 4/2025: đầu năm có bao nhiêu hộ nghèo?", told)) == ["34 hộ"]
    assert asked_figures(answered("thang 4 nam 2025 co bao nhieu ho ngheo dau nam", told)) == ["34 hộ"]


def test_a_near_miss_is_of_no_other_crop() -> None:
    question = "Năng suất lạc xuân tháng 4/2025 là bao nhiêu?"
    refused = answered(question, (APRIL, ("Năng suất lúa xuân ước đạt 56 tạ/ha.",)))
    assert (refused.reason, "56" in refused.text) == ("wrong_indicator", False)
    near = answered(question, (MARCH, ("Năng suất lạc xuân ước đạt 26 tạ/ha.",)))
    assert (near.reason, "26 tạ/ha" in near.text) == ("wrong_period", True)


def test_what_stood_on_the_asked_day_goes_before_what_is_told_of_the_months_until_then() -> None:
    on_the_day = "Tại thời điểm 30/6/2025, đàn dê 9.100 con, tăng 2%; đàn trâu 420 con."
    of_months = "Đàn dê nuôi nhốt 1.200 con."
    answer = answered("Đàn dê tại thời điểm 30/6/2025 có bao nhiêu con?", (JUNE, (on_the_day, of_months)))
    assert asked_figures(answer) == ["9.100 con"]
    assert "không nêu riêng" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Chỉ số giá tiêu dùng tháng 4/2025 tăng bao nhiêu so với tháng 3/2025?",
        "Chỉ số giá tiêu dùng tháng 4/2025 là bao nhiêu?",
        "CPI tháng 4/2025 thế nào?",
    ],
)
def test_an_index_is_answered_by_no_price(question: str) -> None:
    told = (MARCH, ("Giá đá xây dựng tháng 3 là 300.000 đồng/m3.",)), (APRIL, ("Giá đá tháng 4 là 310.000 đồng/m3.",))
    assert answered(question, *told).reason is not None


def test_what_opens_a_list_of_aims_makes_all_of_it_such() -> None:
    question = "Tỷ lệ giải ngân vốn đầu tư công đến 30/4/2025 là bao nhiêu?"
    aims = "Phấn đấu thu ngân sách 90 tỷ đồng; giải ngân vốn đầu tư công đến 30/4/2025 đạt 60%."
    done = "Giải ngân vốn đầu tư công đến 30/4/2025 đạt 41% kế hoạch."
    assert asked_figures(answered(question, (MARCH, (aims,)), (APRIL, (done,)))) == ["41%"]
    assert answered(question, (MARCH, (aims,))).reason is not None
    so_far = "Phấn đấu giải ngân hết vốn đầu tư công; đến nay giải ngân vốn đầu tư công đến 30/4/2025 đạt 35%."
    assert asked_figures(answered(question, (APRIL, (so_far,)))) == ["35%"]


def test_what_was_made_known_in_a_year_is_not_of_that_year() -> None:
    told = (JUNE, ("Chỉ số hài lòng năm 2024 công bố ngày 06/4/2025 đạt 81,7 điểm, xếp hạng 12.",))
    assert asked_figures(answered("Chỉ số hài lòng năm 2024 đạt bao nhiêu điểm?", told)) == ["81,7 điểm"]
    assert asked_figures(answered("Chỉ số hài lòng công bố năm 2025 đạt bao nhiêu điểm?", told)) == ["81,7 điểm"]
    assert answered("Chỉ số hài lòng năm 2025 đạt bao nhiêu điểm?", told).reason == "wrong_period"

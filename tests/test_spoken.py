"""Of which time a figure is: every period, in the places of a sentence where reports name it."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from answer.lent_times import stands_at_the_end
from answer.own_periods import own_periods
from answer.spoken import Spoken, cell_period, spoken_period
from ingest.report import Passage
from tests.reports import month
from vietnamese.periods import Period, month_span

# A report of the third quarter, so that a month, a cut-off and the nine months all are other times than its own.
QUARTER = month_span(2025, 7, 9)


def until(day: int, number: int, year: int = 2025) -> Period:
    return Period(kind="until", start=date(year, 1, 1), end=date(year, number, day))


def span(first: date, last: date) -> Period:
    return Period(kind="span", start=first, end=last)


NAMES: dict[str, Period] = {
    "trong tháng 8": month(2025, 8),
    "tháng Chín": month(2025, 9),
    "T8/2025": month(2025, 8),
    "T.8/2025": month(2025, 8),
    "9T/2025": month_span(2025, 1, 9),
    "Q2/2025": month_span(2025, 4, 6),
    "9 tháng": month_span(2025, 1, 9),
    "từ đầu năm đến ngày 20/9": until(20, 9),
    "từ đầu năm tới 20/9/2025": until(20, 9),
    "đến 25/8": until(25, 8),
    "tính tới 25/8/2025": until(25, 8),
    "hết T8/2025": until(31, 8),
    "cho đến hết quý II": until(30, 6),
    "từ ngày 15/8 đến ngày 14/9/2025": span(date(2025, 8, 15), date(2025, 9, 14)),
    "từ mùng 1 đến 20 tháng 9": span(date(2025, 9, 1), date(2025, 9, 20)),
    "từ 01 đến 20/9/2025": span(date(2025, 9, 1), date(2025, 9, 20)),
    "ngày 1-20/9": span(date(2025, 9, 1), date(2025, 9, 20)),
    "01/9 - 20/9/2025": span(date(2025, 9, 1), date(2025, 9, 20)),
    "từ 15/7/2025 đến nay": span(date(2025, 7, 15), date(2025, 9, 30)),
    "từ tháng 8 đến nay": span(date(2025, 8, 1), date(2025, 9, 30)),
    "từ năm 2021 đến nay": span(date(2021, 1, 1), date(2025, 9, 30)),
    "từ tháng 11 đến nay": span(date(2024, 11, 1), date(2025, 9, 30)),
    "từ giữa tháng 12/2024 đến giữa tháng 8/2025": span(date(2024, 12, 15), date(2025, 8, 15)),
    "trong khoảng 15/6 đến 14/8/2025": span(date(2025, 6, 15), date(2025, 8, 14)),
    "ngày 22/6 đến ngày 21/7/2025": span(date(2025, 6, 22), date(2025, 7, 21)),
    "cuối tháng 7, đầu tháng 8/2025": span(date(2025, 7, 1), date(2025, 8, 31)),
}
PLACES = (
    "{name}, toàn huyện trồng # ha.",
    "Toàn huyện trồng # ha {name}.",
    "Toàn huyện {name} trồng # ha, trong đó keo 9 ha; bạch đàn 4 ha.",
    "Toàn huyện {name} trồng 5 ha, trong đó bạch đàn # ha.",
    "Toàn huyện {name} trồng 5 ha, tăng 3% so với tháng 6; bạch đàn # ha.",
    "Chăm sóc rừng ({name} được # ha) còn chậm.",
    "Năm ngoái trồng 2 ha; {name} trồng # ha, lũy kế 9/12 ha.",
)


def spoken(text: str, report: Period = QUARTER, *, before: str = "", above: tuple[str, ...] = ()) -> Spoken:
    """Of the figure at "#"."""
    position = text.index("#")
    said = text.replace("#", "7")
    passage = Passage(source="a", start=0, end=len(said), text=said, page=1, before=before, above=above)
    return spoken_period(passage, position + 1, report)


@pytest.mark.parametrize(("name", "place"), tuple(product(NAMES, PLACES)))
def test_a_figure_is_of_the_time_that_its_sentence_names(name: str, place: str) -> None:
    told = spoken(place.format(name=name))
    assert told.period is not None
    assert told.told == "own"
    assert (told.period.start, told.period.end) == (NAMES[name].start, NAMES[name].end)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Ước đến cuối tháng, nguồn vốn 90 tỷ đồng, tăng 1,8% so với 31/12 năm trước; tổng dư nợ # tỷ đồng.", 30),
        ("Nợ thuế đến cuối tháng còn # tỷ đồng.", 30),
        ("Nợ thuế đến cuối tháng 8 là # tỷ đồng.", 31),
        ("Thu từ giữa tháng # tỷ đồng.", None),
    ],
)
def test_the_end_of_the_month_is_that_of_the_report(text: str, end: int | None) -> None:
    told = spoken(text, month_span(2025, 9, 9))
    assert told.period is not None
    ends = (told.period.kind, told.period.end.day) == ("until", end)
    assert ends is (end is not None)


@pytest.mark.parametrize("name", NAMES)
def test_the_next_sentence_goes_on_about_that_time(name: str) -> None:
    told = spoken(f"Toàn huyện trồng 5 ha {name}. Trong đó: bạch đàn # ha.")
    assert told.period is not None
    assert told.told == "inherited"
    assert (told.period.start, told.period.end) == (NAMES[name].start, NAMES[name].end)


@pytest.mark.parametrize(
    "text",
    [
        "Trồng mới # ha.",
        "Trồng mới # ha, lũy kế 9/12 ha.",
        # Rates, ratios and spans of anniversaries are no times.
        "Bình quân một người một tháng ước # triệu đồng.",
        "Thu nhập một lao động 1 tháng là # triệu đồng.",
        "Nâng số xã đạt chuẩn lên đến 8/10 xã, trồng # ha.",
    ],
)
def test_what_names_no_time_is_the_reports(text: str) -> None:
    assert spoken(text) == Spoken(period=QUARTER, told="report")


def test_the_years_of_a_crop_are_no_time_of_what_is_told_of_it() -> None:
    assert spoken("Đến ngày 20/8, cây vụ thu đông 2025-2026 gieo # ha.").period == until(20, 8)
    assert spoken("Vụ thu đông 2025-2026 gieo # ha.") == Spoken(period=QUARTER, told="report")
    assert spoken("Các hồ còn # % nước.", before="Vụ thu đông 2025-2026 gieo 5 ha.").told == "report"
    assert own_periods("Năng suất lúa đông xuân 2024-2025", asked=True)


def test_when_the_rest_is_foreseen_is_no_time_of_what_is_done() -> None:
    assert spoken("Đường tránh đạt # % khối lượng, dự kiến thông xe trước ngày 19/12/2025.").told == "report"
    assert spoken("Có # dự án dự kiến khởi công trong tháng 8.").period == month(2025, 8)


def test_how_things_stand_today_says_nothing_of_the_next_sentence() -> None:
    assert spoken("Trồng mới # ha.", before="Hiện nay bà con đang làm đất.").told == "report"
    assert spoken("Hiện nay bà con đang làm đất. Trồng mới # ha.").told == "report"
    assert spoken("Trồng mới # ha.", before="Đến nay đã giao đất cho 12 hộ.").told == "inherited"


def test_an_anniversary_is_its_last_day() -> None:
    told = spoken("Kỷ niệm ngày truyền thống 12/8/1965 - 12/8/2025, huyện tặng # suất quà.")
    assert told.period == Period(kind="day", start=date(2025, 8, 12), end=date(2025, 8, 12))
    assert [each.kind for each in own_periods("ngày truyền thống (12/8/1965 - 12/8/2025)")] == ["day"]
    assert [each.kind for each in own_periods("từ 12/8/2024 - 12/8/2025")] == ["span"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Sản lượng tháng 9 và 9 tháng lần lượt đạt # tấn và 80 tấn.", month(2025, 9)),
        ("Sản lượng tháng 9 và 9 tháng lần lượt đạt 8 tấn và # tấn.", month_span(2025, 1, 9)),
        ("Tháng 8, tháng 9 thu tương ứng 8 tỷ đồng, # tỷ đồng.", month(2025, 9)),
        ("Tháng 9 và 9 tháng lần lượt đạt 8 tấn và 80 tấn; bò # tấn và 40 tấn.", month(2025, 9)),
        ("Tháng 9 và 9 tháng lần lượt đạt 8 tấn và 80 tấn; bò 4 tấn và # tấn.", month_span(2025, 1, 9)),
        # Without saying so, the nearest.
        ("Sản lượng tháng 9 và 9 tháng đạt khá, # tấn.", month_span(2025, 1, 9)),
    ],
)
def test_figures_that_go_in_turn_each_have_their_own_time(text: str, period: Period) -> None:
    assert spoken(text).period == period


def test_what_is_compared_with_a_month_is_of_the_reports_last_month() -> None:
    assert spoken("So với tháng trước, giá tăng #%.") == Spoken(period=month(2025, 9), told="inherited")
    assert spoken("So với cùng tháng năm trước, giá tăng #%.").period == month(2025, 9)
    assert spoken("So với quý trước, giá tăng #%.").period == QUARTER


def test_a_change_of_the_month_is_of_the_last_one_of_a_longer_report() -> None:
    text = "Nhóm giáo dục tăng 3 % so với tháng trước."
    told = Passage(source="a.txt", start=0, end=len(text), text=text, page=1, before="Tính chung 9 tháng tăng 5 %.")
    nine = month_span(2025, 1, 9)
    assert spoken_period(told, 22, nine) == Spoken(period=month_span(2025, 9, 9), told="inherited")


def test_an_aside_lends_the_next_sentence_no_time() -> None:
    aside = "Đến ngày 24/9/2025 có 62 dự án. Trong đó, tháng 8 có 7 dự án. Các nước đầu tư nhiều: Nhật Bản có # dự án."
    assert spoken(aside).period == until(24, 9)
    assert spoken("Đến ngày 24/9/2025 có 62 dự án. Trong đó, tháng 8 có # dự án.").period == month(2025, 8)
    divided = "Đến ngày 24/9/2025 có 62 dự án. Phân theo quý: quý I có 7 dự án. Phân theo ngành: dệt may có # dự án."
    assert spoken(divided).period == until(24, 9)


def test_a_paragraph_goes_on_about_the_time_that_was_named_last() -> None:
    july, so_far = "Trong tháng 7/2025 xảy ra 50 vụ cháy.", "Tính chung bảy tháng năm 2025 xảy ra 329 vụ cháy."
    compared, aside = "So với tháng 6/2025, số vụ tăng 6 vụ.", "Trong đó, tháng 2/2025 có 9 vụ."
    bracketed = "Có 3 vụ ở chợ (tháng 3/2025 có 1 vụ)."
    go_on = "Số người bị thương giảm # người."
    assert spoken(go_on, before=compared, above=(july, compared)) == Spoken(period=month(2025, 7), told="inherited")
    seven = spoken(go_on, before=bracketed[-5:], above=(july, compared, so_far, aside, bracketed)).period
    assert seven == spoken(so_far.replace("329", "#")).period != month(2025, 7)
    assert spoken(go_on, above=(compared,)).told == "report"
    assert spoken("Tháng 9/2025 có # vụ.", above=(july,)).period == month(2025, 9)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Số hộ chưa có điện còn # hộ.", QUARTER),
        ("Phấn đấu số hộ chưa có điện còn # hộ.", month(2025, 11)),
        ("Số hộ có điện là # hộ.", month(2025, 11)),
    ],
)
def test_what_is_left_is_told_now_whatever_is_due_later(text: str, period: Period) -> None:
    assert spoken(text, before="Hồ sơ trình tháng 11/2025.").period == period
    assert spoken(text, before="Hồ sơ trình tháng 8/2025.").period == month(2025, 8)


def test_brackets_behind_a_month_say_which_days_it_has() -> None:
    told = spoken("Trong tháng (từ ngày 15/8/2025 đến 14/9/2025) xảy ra # vụ.")
    assert told.period == span(date(2025, 8, 15), date(2025, 9, 14))
    assert spoken("Chăm sóc rừng (tháng 8 được 5 ha) đạt # ha.").told == "report"


def test_brackets_behind_the_head_of_a_sentence_say_until_when_it_counts() -> None:
    told = spoken("Thiệt hại do bão (tổng hợp đến ngày 12/9/2025): # nhà bị đổ, 3 tàu bị chìm.")
    assert told == Spoken(period=Period(kind="until", start=date(2025, 1, 1), end=date(2025, 9, 12)), told="own")
    assert spoken("Có 4 đợt mưa (tính đến ngày 12/9/2025), đổ # nhà.").told == "report"
    year = spoken("Trong năm 2024 (tính từ 15/12/2023 đến 14/12/2024), xảy ra # vụ cháy.").period
    assert year == Period(kind="year", start=date(2024, 1, 1), end=date(2024, 12, 31))


def test_where_the_text_before_is_cut_off_its_first_time_may_only_be_compared_with() -> None:
    assert spoken("Giá hiện hành đạt # tỷ đồng.", before="ánh 2010 ước 305 tỷ đồng, tăng 6%.").told == "report"
    assert spoken("Giá hiện hành đạt # tỷ đồng.", before="Năm 2024 ước 305 tỷ đồng.").told == "inherited"


def test_the_first_and_the_last_day_of_a_year_are_days() -> None:
    assert spoken("Đầu năm có # hộ nghèo, cuối năm còn 27 hộ.").period == Period(
        kind="day", start=date(2025, 1, 1), end=date(2025, 1, 1)
    )
    assert spoken("Đầu năm 2024 toàn huyện có # hộ nghèo.").period == Period(
        kind="day", start=date(2024, 1, 1), end=date(2024, 1, 1)
    )
    assert spoken("Nửa đầu năm 2025 có # vụ cháy.").period == month_span(2025, 1, 6)
    assert spoken("Đầu năm có 34 hộ nghèo, cuối năm còn # hộ.").period == until(31, 12)
    assert spoken("Từ đầu năm có # hộ thoát nghèo.").period == until(30, 9)
    assert spoken("Lũy kế 8 tháng đầu năm là # liều.").period == month_span(2025, 1, 8)


def test_the_whole_year_is_no_year_so_far_in_the_next_sentence_either() -> None:
    whole = Period(kind="year", start=date(2025, 1, 1), end=date(2025, 12, 31))
    assert spoken("Trong đó: lúa # ha.", before="Ước cả năm 2025 gieo trồng 278 ha.").period == whole


def test_a_column_of_a_plan_is_of_the_plans_year() -> None:
    passage = Passage(source="a", start=0, end=1, text="9", page=1, kind="row", columns=("KH 2026",))
    told = cell_period(passage, "KH 2026", QUARTER)
    assert told is not None
    assert told.period == Period(kind="year", start=date(2026, 1, 1), end=date(2026, 12, 31))


@pytest.mark.parametrize("like", ["tương đương", "tương đương với", "ngang", "tương tự"])
def test_what_is_about_as_much_as_a_year_before_is_none_of_it(like: str) -> None:
    text = f"Nhãn 40 ha, {like} năm trước; ổi # ha."
    assert own_periods(text) == ()
    assert spoken(text).period == QUARTER


def test_the_end_of_a_year_is_said_as_it_is_written() -> None:
    (mention,) = own_periods("Còn mấy hộ nghèo cuối năm 2024?", asked=True)
    assert (mention.text, mention.last_month) == ("cuối năm 2024", 12)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Giá trị xây dựng theo giá so sánh 6 tháng năm 2025 là bao nhiêu?", ["6 tháng năm 2025"]),
        ("Giá trị xây dựng giá so sánh quý I/2025?", ["quý I/2025"]),
        ("Giá trị xây dựng giá so sánh năm 2010 của 6 tháng năm 2025?", ["6 tháng năm 2025"]),
        ("Giá trị xây dựng theo giá cố định năm 1994?", []),
    ],
)
def test_prices_are_compared_with_those_of_a_year(text: str, said: list[str]) -> None:
    assert [mention.text for mention in own_periods(text, asked=True)] == said


@pytest.mark.parametrize(
    ("text", "period", "why"),
    [
        ("Thu # tỷ đồng, mức cao nhất kể từ năm 2008.", QUARTER, "how far back one looks"),
        ("Còn mức thấp nhất từ năm 2012, chỉ # tỷ đồng.", QUARTER, "before the figure, too"),
        ("Tháng 8 gieo 9 ha, cấp # ha đất trong 9 tháng.", month_span(2025, 1, 9), "right behind it"),
        ("Tháng 8 gieo # ha, cấp 9 ha đất trong 9 tháng.", month(2025, 8), "behind another figure"),
        ("Tháng 8 gieo # ha, trồng bù trong 9 tháng.", month(2025, 8), "behind a comma"),
    ],
)
def test_which_of_several_times_is_a_figures(text: str, period: Period, why: str) -> None:
    assert spoken(text).period == period, why


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("chuyển vốn năm 2022 sang", [], "the capital of a year"),
        ("phân bổ vốn giao năm 2022", [], "as it was assigned"),
        ("giải ngân vốn năm 2022", ["năm 2022"], "what was paid out in it"),
        ("tổng vốn năm 2022", ["năm 2022"], "all of it"),
    ],
)
def test_the_year_of_a_capital_is_no_time_of_what_is_told_of_it(text: str, said: list[str], why: str) -> None:
    assert [mention.text for mention in own_periods(text)] == said, why
    assert [mention.text for mention in own_periods(f"{text}?", asked=True)] == ["năm 2022"]


@pytest.mark.parametrize("said", ["Ngày 12/2 âm lịch làng mở hội", "Ngày 12/2 (âm lịch) làng mở hội"])
def test_a_day_by_the_moon_is_none_of_the_calendar(said: str) -> None:
    assert not own_periods(said)


def test_brackets_in_the_text_before_lend_no_time() -> None:
    before = "Thu hoạch 11 tấn chè (năm trước 10 tấn)."
    assert spoken("Cam sản lượng # tấn.", before=before) == Spoken(period=QUARTER, told="report")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Toàn tỉnh có 90 sản phẩm đạt sao.", "report"),
        ("Hiện toàn huyện còn 90 hộ nghèo.", "report"),
        ("Toàn tỉnh có 90 vụ cháy.", "inherited"),
        ("Có 90 sản phẩm đạt sao.", "inherited"),
    ],
)
def test_how_things_stand_is_told_by_the_report_not_by_the_sentence_before(sentence: str, told: str) -> None:
    passage = Passage(
        source="a.txt", start=0, end=len(sentence), text=sentence, page=1, before="Trong tháng thêm 2 xã đạt chuẩn."
    )
    assert spoken_period(passage, sentence.index("90") + 2, month(2025, 2)) == Spoken(
        period=month(2025, 2), told="report" if told == "report" else "inherited"
    )


def test_the_school_year_of_a_heading_holds_below_the_headings_under_it() -> None:
    text = "Toàn tỉnh có 90 em bỏ học."
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    headings = ("I. KẾT QUẢ NĂM HỌC 2023 - 2024", "2. Chất lượng giáo dục")
    report = month(2024, 8)
    year = Period(kind="school_year", start=date(2023, 9, 1), end=date(2024, 5, 31))
    assert spoken_period(replace(passage, section=headings), 14, report).period == year
    assert spoken_period(replace(passage, section=("I. THÁNG 7", headings[1])), 14, report).period == report


def test_a_table_at_the_end_is_none_of_the_tasks_to_come() -> None:
    text = "Huyện Đông Sơn | 90"
    row = Passage(source="a.txt", start=0, end=len(text), text=text, page=1, kind="row", columns=("", "Đã chi"))
    tasks = replace(row, section=("V. NHIỆM VỤ THÁNG 11 NĂM 2025",))
    assert not stands_at_the_end(tasks)
    assert stands_at_the_end(replace(tasks, caption="BIỂU: TIẾN ĐỘ"))
    assert spoken_period(replace(tasks, caption="BIỂU: TIẾN ĐỘ"), len(text), month(2025, 10)).period == month(2025, 10)
    assert spoken_period(tasks, len(text), month(2025, 10)).period == month(2025, 11)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chỉ số hài lòng năm 2023 công bố tháng 5/2024 đạt 81 điểm", ["năm 2023"]),
        ("PAPI năm 2023 (công bố ngày 12/4/2024) đạt 44 điểm", ["năm 2023"]),
        ("Chỉ số chuyển đổi số năm 2023 được công bố trong năm 2024 xếp thứ 9", ["năm 2023"]),
        ("Chỉ số hài lòng công bố tháng 5/2024 đạt 81 điểm", ["tháng 5/2024"]),  # no other time is named
        ("Ngày 12/8/2025 huyện công bố dịch tả lợn", ["Ngày 12/8/2025"]),
        ("Tháng 3/2025 tăng 3%, tháng 4/2025 tăng 5%", ["Tháng 3/2025", "tháng 4/2025"]),
    ],
)
def test_what_was_made_known_later_is_of_the_year_in_its_name(text: str, said: list[str]) -> None:
    assert [mention.text for mention in own_periods(text)] == said


def test_the_year_in_a_name_is_not_that_of_the_next_sentence() -> None:
    named = "Chỉ số hài lòng năm 2023 công bố tháng 5/2024 đạt 81 điểm."
    assert spoken(f"{named} Giải quyết # hồ sơ.").told == "report"
    assert spoken("Giải quyết # hồ sơ.", before=named).told == "report"
    assert spoken("Giải quyết # hồ sơ.", above=(named,)).told == "report"


@pytest.mark.parametrize("rate", ["triệu đồng/tháng", "triệu đồng mỗi tháng", "triệu đồng/quý", "triệu đồng một tháng"])
def test_brackets_behind_what_is_paid_a_month_date_only_what_they_hold(rate: str) -> None:
    paid = spoken(f"Tiền thuê kho bình quân # {rate} (tháng 7 là 3 triệu đồng).", month(2025, 9))
    assert paid == Spoken(period=month(2025, 9), told="report")
    earlier = spoken(f"Tiền thuê kho bình quân 4 {rate} (tháng 7 là # triệu đồng).", month(2025, 9))
    assert earlier == Spoken(period=month(2025, 7), told="own")


def test_brackets_behind_a_month_still_say_which_days_are_meant() -> None:
    told = spoken("Trong tháng (từ ngày 15/8 đến 14/9) xảy ra # vụ.", month(2025, 9)).period
    assert told is not None
    assert (told.start, told.end) == (date(2025, 8, 15), date(2025, 9, 14))


@pytest.mark.parametrize(
    "told",
    [
        "Có 12 đập phải gia cố trước mùa lũ năm 2026.",
        "Bàn giao mặt bằng trước ngày 30/11/2025.",
        "Phấn đấu thông xe trước Tết Nguyên đán 2026.",
        "Giải ngân xong trước quý IV/2025.",
        "Vải bắt đầu cho thu từ 08/5.",
    ],
)
def test_by_when_something_is_to_be_done_dates_no_other_sentence(told: str) -> None:
    assert spoken(f"{told} Giá điện ở phường # đồng/kWh.") == Spoken(period=QUARTER, told="report")
    assert spoken("Giá điện ở phường # đồng/kWh.", before=told) == Spoken(period=QUARTER, told="report")


@pytest.mark.parametrize("told", ["Trước tháng 8/2025 tỉnh có 9 đội.", "Trong tháng 8/2025 tỉnh lập 9 đội."])
def test_a_time_that_opens_a_sentence_goes_on(told: str) -> None:
    assert spoken(f"{told} Kinh phí # tỷ đồng.").period == month(2025, 8)


@pytest.mark.parametrize(
    ("text", "told", "period"),
    [
        ("Tỷ lệ tiêm mũi 2 đạt 45%, thấp vì thiếu thuốc trong tháng 7.", "45%", QUARTER),
        ("Khách đạt 90 lượt, giảm 5% do mưa bão trong tháng 7.", "90 lượt", QUARTER),
        ("Khách đạt 90 lượt, riêng đảo 9 lượt trong tháng 7.", "9 lượt", month(2025, 7)),
        ("Thu phí 90 tỷ đồng, trong đó tháng 7 thu 40 tỷ đồng.", "90 tỷ đồng", QUARTER),
        ("Thu phí 90 tỷ đồng, trong đó tháng 7 thu 40 tỷ đồng.", "40 tỷ đồng", month(2025, 7)),
        ("Khách đạt 90 lượt, riêng tháng 7 đạt 20 lượt.", "90 lượt", QUARTER),
        ("9 tháng bán 70 kWh; cao nhất 80 MW lúc 14 giờ 30 ngày 03/8/2025.", "80 MW", None),
        ("9 tháng bán 70 kWh; cao nhất 80 MW vào 21h ngày 03/8/2025.", "80 MW", None),
    ],
)
def test_the_time_of_a_cause_or_of_a_part_is_not_that_of_a_figure(text: str, told: str, period: Period | None) -> None:
    day = Period(kind="day", start=date(2025, 8, 3), end=date(2025, 8, 3))
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    spoken = spoken_period(passage, text.index(told) + len(told), QUARTER)
    assert spoken.period == (period or day)


def test_a_bracket_behind_a_year_of_work_says_which_days_are_meant() -> None:
    text = "Thanh tra năm công tác 2025 (từ 01/10/2024 đến 30/9/2025): xong 80 việc, thu 9 tỷ đồng."
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    spoken = spoken_period(passage, len(text) - 1, QUARTER)
    assert spoken.period == span(date(2024, 10, 1), date(2025, 9, 30))


@pytest.mark.parametrize(
    ("before", "text", "period", "why"),
    [
        ("Chi trả tiền giữ rừng năm 2023 cho 9 xã.", "Tỷ lệ che phủ rừng # %.", QUARTER, "the year of what was paid"),
        ("Năm 2023, chi trả tiền giữ rừng.", "Tỷ lệ che phủ rừng # %.", month_span(2023, 1, 12), "what the year opens"),
        ("Giải vật ngày 05/8 có 9 đội.", "90% thôn có tổ hòa giải với # người.", QUARTER, "the day of the match"),
        ("Hoãn hội đền sang tháng 1/2026.", "Có # đội văn nghệ.", QUARTER, "when something else will be"),
        ("Lùi ngày thi đến tháng 10/2025.", "Có # thí sinh.", QUARTER, "until when it is put off"),
        ("Lũy kế 9 tháng 84 vụ.", "Cháy # vụ, hỏng 2 nhà; lũy kế 9 tháng 12 vụ.", QUARTER, "less than its own sum"),
        ("Lũy kế 9 tháng 84 vụ.", "Cháy # vụ, hỏng 2 nhà.", month_span(2025, 1, 9), "without a sum of its own"),
        ("", "Phấn đấu năm 2026 có 90 ha rau sạch (hiện có # ha).", QUARTER, "what there is now"),
        ("", "Phấn đấu năm 2026 có 90 ha rau sạch (chè # ha).", month_span(2026, 1, 12), "what there will be"),
        ("", "Cấp nước cho # hộ: giao huyện hoàn thành trước tháng 6/2026.", QUARTER, "by when it is to be done"),
    ],
)
def test_a_time_of_something_else_dates_no_figure(before: str, text: str, period: Period, why: str) -> None:
    assert spoken(text, before=before).period == period, why


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Đến ngày 20/8/2025, số ca mắc lũy kế từ ngày 01/6 là # ca.", until(20, 8)),
        ("Tính đến 20/8/2025, kể từ 01/6 có # ca mắc.", until(20, 8)),
        (
            "Đến ngày 20/8/2025 có 9 ca; ngày 22/8 thêm # ca.",
            Period(kind="day", start=date(2025, 8, 22), end=date(2025, 8, 22)),
        ),
    ],
)
def test_since_when_it_was_counted_is_not_when_it_was_told(text: str, period: Period) -> None:
    told = spoken(text)
    assert told.period is not None
    assert (told.period.start, told.period.end) == (period.start, period.end)


@pytest.mark.parametrize(
    ("text", "of_report"),
    [
        ("Cầu Bến Lội khánh thành ngày 19/8/2025. Hồ Nà Tó phải di dời # hộ.", True),
        ("Nhà ga dự kiến đón khách trong năm 2026. Hồ Nà Tó phải di dời # hộ.", True),
        ("Ngày 19/8/2025 có mưa đá. Tốc mái # nhà.", False),
    ],
)
def test_when_one_work_is_opened_dates_no_other(text: str, of_report: bool) -> None:
    assert (spoken(text).period == QUARTER) is of_report

"""Of which time and place a passage's figure is, and how well that fits what was asked."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.match import (
    CUMULATIVE,
    OTHER,
    PARTLY,
    REPORTED,
    STATED,
    UNKNOWN,
    context_text,
    names_time,
    place_fit,
    place_of_figure,
    time_fit,
)
from answer.own_periods import own_periods
from answer.spoken import Spoken, Told, cell_period, cumulated, spoken_period, spoken_periods
from index.hit import ReportCard
from ingest.report import Letterhead, Passage
from tests.reports import month
from vietnamese.periods import Period, month_span
from vietnamese.places import Place
from vietnamese.words import Span

APRIL = month(2025, 4)
QUARTER_1, QUARTER_2 = month_span(2025, 1, 3), month_span(2025, 4, 6)
HALF, NINE, YEAR = month_span(2025, 1, 6), month_span(2025, 1, 9), month_span(2025, 1, 12)
YEAR_2024 = month_span(2024, 1, 12)
DONG_SON, TAY_KHE = Place(name="Đông Sơn", level="huyện"), Place(name="Tây Khê", level="huyện")


def until(day: int, number: int, year: int = 2025) -> Period:
    return Period(kind="until", start=date(year, 1, 1), end=date(year, number, day))


def day(number: int, of_month: int, year: int = 2025) -> Period:
    return Period(kind="day", start=date(year, of_month, number), end=date(year, of_month, number))


def passage(text: str, *, before: str = "", lead: str = "", section: tuple[str, ...] = ()) -> Passage:
    return Passage(source="a", start=0, end=len(text), text=text, page=1, before=before, lead=lead, section=section)


def card(place: Place | None) -> ReportCard:
    return ReportCard(source="a", sha256="0", letterhead=Letterhead(place=place), pages=1, passages=1)


SPOKEN: list[tuple[str, str, Period | None, Told]] = [
    ("Thu đạt # tỷ đồng.", "the report's", APRIL, "report"),
    ("Trong tháng 3 thu # tỷ đồng.", "its own", month(2025, 3), "own"),
    ("Tháng 3/2024 thu # tỷ đồng.", "with its year", month(2024, 3), "own"),
    ("Quý I thu # tỷ đồng.", "a quarter", QUARTER_1, "own"),
    ("Thu # tỷ đồng trong tháng 3.", "the first behind it", month(2025, 3), "own"),
    ("Tháng 2 thu 1 tỷ đồng, tháng 3 thu # tỷ đồng.", "the nearest before it", month(2025, 3), "own"),
    ("Tháng 2 thu # tỷ đồng, tháng 3 thu 2 tỷ đồng.", "not the one behind", month(2025, 2), "own"),
    ("Thu # tỷ đồng, tăng 3% so với tháng 3.", "compared with", APRIL, "report"),
    ("Thu # tỷ đồng, tăng 3% so với cùng kỳ năm 2024.", "compared with", APRIL, "report"),
    ("Thu đạt # tỷ đồng, bằng 107,9% năm 2024.", "compared with", APRIL, "report"),
    ("Thu đạt # tỷ đồng, gấp 1,3 lần năm 2024.", "compared with", APRIL, "report"),
    ("Thu đạt # tỷ đồng, bằng 40% kế hoạch năm 2025.", "planned for", APRIL, "report"),
    ("Đến hết tháng 3 thu # tỷ đồng.", "a cut-off", until(31, 3), "own"),
    ("Đến ngày 10/4/2025 giải ngân # tỷ đồng.", "a cut-off by day", until(10, 4), "own"),
    ("Giải ngân vốn năm 2025 đạt # tỷ đồng.", "the year so far", APRIL, "report"),
    ("Cả năm 2025 ước thu # tỷ đồng.", "the whole year", YEAR, "own"),
    ("Tại thời điểm 31/3, đàn bò 9 con. Cả năm ước # tấn.", "the year, whatever stands before", YEAR, "own"),
    ("Tại thời điểm 31/3, có 9 con. Ước đạt # % kế hoạch cả năm.", "the day before", day(31, 3), "inherited"),
    ("Thu # tỷ đồng, cao hơn so với mức tăng 5,2 % của năm 2024.", "compared with", APRIL, "report"),
    ("Có # dự án chuyển tiếp từ năm 2024.", "carried over", APRIL, "report"),
    ("Diện tích mặt bằng tháng 3 giao được # ha.", "no equals", month(2025, 3), "own"),
    ("Năm 2024 thu # tỷ đồng.", "another year", month_span(2024, 1, 12), "own"),
    ("Tháng trước thu # tỷ đồng.", "relative", month(2025, 3), "own"),
    ("Theo Kế hoạch số 8/KH-UBND ngày 02/3/2024 trồng # ha.", "the date of a document", APRIL, "report"),
]


@pytest.mark.parametrize(("text", "why", "period", "told"), SPOKEN, ids=[row[0] for row in SPOKEN])
def test_the_period_of_a_figure(text: str, why: str, period: Period | None, told: Told) -> None:
    position = text.index("#")
    spoken = spoken_period(passage(text.replace("#", "5")), position + 1, APRIL)
    assert spoken == Spoken(period=period, told=told), why


def test_a_period_is_inherited_from_what_governs_the_sentence() -> None:
    bare = "Thu đạt 5 tỷ đồng."
    march = Spoken(period=month(2025, 3), told="inherited")
    assert spoken_period(passage(bare, before="Chi tháng 3 là 2 tỷ đồng."), 10, APRIL) == march
    assert spoken_period(passage(bare, lead="Trong tháng 3:"), 10, APRIL) == march
    assert spoken_period(passage(bare, before="Tháng 2 chi ít, tháng 3 chi nhiều."), 10, APRIL) == march
    assert spoken_period(passage(bare, before="Chi tháng 3.", lead="Tháng 2:"), 10, APRIL) == march
    assert spoken_period(passage(bare, before="Tháng 3 chi 9 tỷ (riêng tháng 2 chi 1 tỷ)."), 10, APRIL) == march
    own = passage("Tháng 1 thu 5 tỷ đồng.", before="Chi tháng 3.")
    assert spoken_period(own, 12, APRIL) == Spoken(period=month(2025, 1), told="own")


def test_a_sentence_of_a_joined_passage_has_its_own_period_or_that_of_the_one_before() -> None:
    two = passage("Có 01 vụ cháy. Lũy kế đến hết tháng 3 là 5 vụ. Thiệt hại 2 tỷ đồng.")
    ends = [two.text.index(part) + len(part) for part in ("01 vụ", "5 vụ", "2 tỷ đồng")]
    first, second, third = (spoken_period(two, end, APRIL) for end in ends)
    assert (first.period, first.told) == (APRIL, "report")
    assert (second.period, second.told) == (until(31, 3), "own")
    assert (third.period, third.told) == (until(31, 3), "inherited")
    assert {APRIL, until(31, 3)} == {spoken.period for spoken in spoken_periods(two, APRIL)}


def test_without_a_reports_period_only_a_year_of_its_own_helps() -> None:
    assert spoken_period(passage("Tháng 3 thu 5 tỷ đồng."), 12, None) == Spoken(period=None, told="report")
    assert spoken_period(passage("Tháng 3/2024 thu 5 tỷ."), 17, None).period == month(2024, 3)
    assert spoken_period(passage("Thu 5 tỷ."), 5, None) == Spoken(period=None, told="report")


def test_all_periods_of_a_passage_count_for_ranking() -> None:
    found = spoken_periods(passage("Tháng 2 thu 1 tỷ đồng, tháng 3 thu 2 tỷ đồng."), APRIL)
    assert [spoken.period for spoken in found] == [month(2025, 2), month(2025, 3)]
    assert spoken_periods(passage("Thu 1 tỷ đồng."), APRIL) == (Spoken(period=APRIL, told="report"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tháng 3 tăng so với tháng 2", ["tháng 3"]),
        ("bằng 5% so với cùng kỳ năm 2024", []),
        ("so cùng kỳ", []),
        ("sớm hơn năm trước 9 ngày", []),
        ("giảm 90 lồng so với trước bão số 5 năm 2023", []),
        ("cao hơn nhiều năm 2023", []),
        ("trước thời hạn ngày 01/8/2025", []),
        ("thí sinh tự do theo chương trình 2006", []),
        ("chương trình năm 2025", ["năm 2025"]),
        ("tăng so với tháng trước trong tháng 4", ["tháng 4"]),
        ("tăng so với cùng kỳ ở quý I", ["quý I"]),
        ("quý I và quý II", ["quý I", "quý II"]),
        ("", []),
    ],
)
def test_what_is_only_compared_with_is_no_own_period(text: str, said: list[str]) -> None:
    assert [mention.text for mention in own_periods(text)] == said


@pytest.mark.parametrize(
    ("period", "cumulative"),
    [
        (APRIL, until(30, 4)),
        (QUARTER_2, until(30, 6)),
        (HALF, HALF),
        (YEAR, YEAR),
        (until(10, 4), until(10, 4)),
        (None, None),
    ],
)
def test_cumulative_figures_count_from_january(period: Period | None, cumulative: Period | None) -> None:
    assert cumulated(Spoken(period=period, told="report")).period == cumulative


@pytest.mark.parametrize(
    ("column", "period"),
    [
        ("Thực hiện tháng 3", month(2025, 3)),
        ("Thực hiện 6 tháng > Năm 2024", month_span(2024, 1, 6)),
        ("Năm 2024 > Quý I", month_span(2024, 1, 3)),
        ("Năm 2024", month_span(2024, 1, 12)),
        ("Kế hoạch giao", None),
        ("So với cùng kỳ năm 2024", None),
        ("", None),
    ],
)
def test_periods_of_table_columns(column: str, period: Period | None) -> None:
    spoken = cell_period(row_below(), column, APRIL)
    assert (spoken and spoken.period) == period
    assert spoken is None or spoken.told == "own"


def row_below(caption: str = "") -> Passage:
    return Passage(source="a.xlsx", start=0, end=7, text="Lúa | 1", page=1, kind="row", caption=caption)


@pytest.mark.parametrize(
    ("caption", "column", "period"),
    [
        ("Bảng 1", "Thực hiện", None),
        ("Sản xuất đến ngày 20 tháng 02 năm 2025", "Thực hiện kỳ này", until(20, 2, year=2025)),
        ("Sản xuất đến ngày 20 tháng 02 năm 2025", "Thực hiện cùng kỳ năm trước", until(20, 2, year=2024)),
        ("Sản xuất tháng 3 năm 2025", "Ước tính tháng 02 năm 2025", month(2025, 2)),
        ("Sản xuất tháng 3 năm 2025", "So với cùng kỳ năm trước (%)", month(2025, 3)),
        ("", "Cùng kỳ năm trước", month(2024, 4)),
        ("Sản xuất 6 tháng năm 2025", "Thực hiện tháng", month(2025, 6)),
        ("Chỉ tiêu đến tháng 06/2025", "Ước TH trong tháng", month(2025, 6)),
        ("Chỉ tiêu đến tháng 06/2025", "Kết quả › Trong quý (ha)", month_span(2025, 4, 6)),
        ("Chỉ tiêu đến tháng 06/2025", "Lũy kế", until(30, 6, year=2025)),
        ("", "Thực hiện tháng", month(2025, 4)),
        ("", "Số hộ có mặt theo tháng", None),
    ],
)
def test_the_caption_tells_the_time_of_columns_that_name_none(caption: str, column: str, period: Period | None) -> None:
    spoken = cell_period(row_below(caption), column, APRIL)
    assert (spoken and spoken.period) == period


def test_without_a_year_a_column_of_a_report_without_a_period_has_none() -> None:
    assert cell_period(row_below(), "Thực hiện tháng 3", None) is None
    assert cell_period(row_below(), "Thực hiện tháng 3 năm 2024", None) == Spoken(period=month(2024, 3), told="own")


FITS: list[tuple[Period, Period | None, Told, Period | None, float]] = [
    (APRIL, APRIL, "own", APRIL, STATED),
    (APRIL, APRIL, "report", APRIL, REPORTED),
    (APRIL, APRIL, "inherited", APRIL, 0.9),
    (APRIL, month(2025, 3), "own", APRIL, OTHER),
    (APRIL, month(2024, 4), "own", APRIL, OTHER),
    (APRIL, None, "report", None, UNKNOWN),
    # A cut-off at most 15 days behind the end of the quarter answers for it.
    (QUARTER_1, until(31, 3), "own", APRIL, STATED),
    (QUARTER_1, until(10, 4), "own", APRIL, STATED),
    (QUARTER_1, until(15, 4), "own", APRIL, STATED),
    (QUARTER_1, until(16, 4), "own", APRIL, OTHER),
    (QUARTER_1, until(30, 3), "own", APRIL, OTHER),
    # For the month a state at its end is only cumulative; what half a year brought tells nothing of its quarter.
    (APRIL, until(30, 4), "own", APRIL, CUMULATIVE),
    (APRIL, Period(kind="span", start=date(2025, 4, 7), end=date(2025, 4, 12)), "own", APRIL, PARTLY),
    (APRIL, Period(kind="span", start=date(2025, 3, 30), end=date(2025, 4, 12)), "own", APRIL, OTHER),
    (QUARTER_2, HALF, "own", HALF, OTHER),
    (month(2025, 6), HALF, "own", HALF, OTHER),
    (APRIL, Period(kind="span", start=date(2025, 4, 7), end=date(2025, 4, 12)), "own", APRIL, PARTLY),
    (APRIL, Period(kind="span", start=date(2025, 3, 30), end=date(2025, 4, 12)), "own", APRIL, OTHER),
    (QUARTER_2, QUARTER_1, "own", HALF, OTHER),
    # A day lies in its month.
    (APRIL, day(19, 4), "own", APRIL, STATED),
    (APRIL, day(1, 5), "own", APRIL, OTHER),
    # How things stood on a day they stand soon after; what happened on a day is a part of its quarter.
    (until(30, 9), day(28, 9), "own", NINE, STATED),
    (until(30, 9), day(30, 6), "own", NINE, OTHER),
    (month_span(2025, 7, 9), day(5, 7), "own", NINE, PARTLY),
    (YEAR, day(5, 7), "own", NINE, PARTLY),
    # Police count from the middle of the month before.
    (HALF, Period(kind="span", start=date(2024, 12, 15), end=date(2025, 6, 14)), "own", HALF, STATED),
    (HALF, Period(kind="span", start=date(2024, 11, 15), end=date(2025, 6, 14)), "own", HALF, OTHER),
    (month(2025, 9), Period(kind="span", start=date(2025, 8, 15), end=date(2025, 9, 14)), "own", NINE, STATED),
    (month(2025, 8), Period(kind="span", start=date(2025, 8, 15), end=date(2025, 9, 14)), "own", NINE, OTHER),
    # What was set up in July has reached by the asked day what it reached from then on.
    (
        until(25, 10),
        Period(kind="span", start=date(2025, 7, 1), end=date(2025, 10, 25)),
        "own",
        month(2025, 10),
        PARTLY,
    ),
    # A report on nine months tells of the third quarter, too, where a sentence names no time.
    (month_span(2025, 7, 9), NINE, "report", NINE, PARTLY),
    (month(2025, 9), NINE, "report", NINE, PARTLY),
    (month(2025, 8), NINE, "report", NINE, OTHER),
    # Where the sentence before named the nine months, it is of those.
    (month_span(2025, 7, 9), NINE, "inherited", NINE, OTHER),
    (month(2025, 9), NINE, "inherited", NINE, OTHER),
    # What the sentence before said of another time need not hold for this one.
    (APRIL, month(2025, 3), "inherited", APRIL, PARTLY),
    # A year is met in part by what was reached so far.
    (YEAR, APRIL, "report", APRIL, PARTLY),
    (YEAR, until(30, 4), "own", APRIL, PARTLY),
    (YEAR, APRIL, "own", APRIL, OTHER),
    # What happened on some days of it happened in the year; what is counted by the month is only a part.
    (YEAR, Period(kind="span", start=date(2025, 4, 7), end=date(2025, 4, 11)), "own", APRIL, PARTLY),
    (YEAR, Period(kind="span", start=date(2025, 3, 15), end=date(2025, 4, 14)), "own", APRIL, OTHER),
    # What stands in the report of a month without a time of its own tells of a day in it.
    (until(10, 4), APRIL, "report", APRIL, PARTLY),
    (until(10, 4), APRIL, "own", APRIL, OTHER),
    (month_span(2024, 1, 12), APRIL, "report", APRIL, OTHER),
]


@pytest.mark.parametrize(("asked", "period", "told", "report", "fit"), FITS)
def test_time_fit(asked: Period, period: Period | None, told: Told, report: Period | None, fit: float) -> None:
    assert time_fit([asked], Spoken(period=period, told=told), report) == fit


def test_the_whole_year_is_not_met_by_a_part_of_it() -> None:
    april = Spoken(period=APRIL, told="report")
    assert time_fit([YEAR], april, APRIL) == PARTLY
    assert time_fit([YEAR], april, APRIL, whole_year=True) == OTHER


def test_any_of_several_asked_periods_will_do_and_none_asked_is_always_met() -> None:
    april = Spoken(period=APRIL, told="own")
    assert time_fit([month(2024, 4), APRIL], april, APRIL) == STATED
    assert time_fit([], april, APRIL) == STATED
    assert time_fit([], Spoken(period=None, told="report"), None) == STATED


@pytest.mark.parametrize(
    ("asked", "text", "own", "fit"),
    [
        ((DONG_SON,), "Thu 5 tỷ đồng.", DONG_SON, 1.0),
        ((DONG_SON,), "Thu 5 tỷ đồng.", TAY_KHE, 0.0),
        ((DONG_SON,), "Thu 5 tỷ đồng.", None, 0.0),
        ((), "Thu 5 tỷ đồng.", TAY_KHE, 1.0),
        ((DONG_SON,), "Huyện Đông Sơn thu 5 tỷ đồng.", TAY_KHE, 1.0),
        ((Place(name="Bình Minh", level="xã"),), "2. Xã Bình Minh\nThu 5 tỷ đồng.", DONG_SON, 1.0),
        ((Place(name="Bình Minh", level="xã"),), "Huyện Bình Minh thu 5 tỷ đồng.", DONG_SON, 0.0),
        ((Place(name="Đông Sơn"),), "Thu 5 tỷ đồng.", DONG_SON, 1.0),
        ((Place(name="Đông Sơn", level="xã"),), "Thu 5 tỷ đồng.", DONG_SON, 0.0),
        ((TAY_KHE, DONG_SON), "Thu 5 tỷ đồng.", DONG_SON, 1.0),
    ],
)
def test_place_fit(asked: tuple[Place, ...], text: str, own: Place | None, fit: float) -> None:
    assert place_fit(asked, text, card(own)) == fit


def test_headings_tell_of_places() -> None:
    found = passage("Thu 5 tỷ đồng.", section=("I. KINH TẾ", "2. Xã Bình Minh"))
    assert "Xã Bình Minh" in context_text(found)
    assert place_fit((Place(name="Bình Minh", level="xã"),), context_text(found), card(DONG_SON)) == 1.0


def test_the_tables_are_wide() -> None:
    assert len(SPOKEN) >= 15
    assert len(FITS) >= 20


PERIODS = st.one_of(
    st.builds(month, st.sampled_from((2024, 2025)), st.integers(1, 12)),
    st.builds(until, st.integers(1, 28), st.integers(1, 12)),
    st.builds(day, st.integers(1, 28), st.integers(1, 12)),
    st.sampled_from((QUARTER_1, QUARTER_2, HALF, NINE, YEAR)),
)
TOLD: st.SearchStrategy[Told] = st.sampled_from(("own", "inherited", "report"))


@settings(deadline=None)
@given(st.lists(PERIODS, max_size=3), PERIODS, PERIODS | st.none(), TOLD, PERIODS)
def test_a_fit_is_a_share_and_never_falls_when_more_would_do(
    asked: list[Period], period: Period, report: Period | None, told: Told, more: Period
) -> None:
    spoken = Spoken(period=period, told=told)
    fit = time_fit(asked, spoken, report)
    assert 0.0 <= fit <= 1.0
    if asked:
        assert time_fit([*asked, more], spoken, report) >= fit


@settings(deadline=None)
@given(PERIODS)
def test_what_was_asked_for_exactly_is_met(period: Period) -> None:
    assert time_fit([period], Spoken(period=period, told="own"), period) == STATED


PIECES = "tháng 3|quý II|năm 2024|đến hết|so với|cùng kỳ|(|)|, |. |; |đạt 9 tấn|trong đó|lũy kế|giữa".split("|")


@settings(deadline=None)
@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), st.integers(0, 80))
def test_any_text_has_a_period_or_none(text: str, position: int) -> None:
    for report in (APRIL, None):
        spoken = spoken_period(passage(text), position, report)
        assert spoken.period is None or spoken.period.start <= spoken.period.end


@pytest.mark.parametrize(
    ("text", "figure", "spoken"),
    [
        # What brackets add holds inside them alone.
        ("Trong tháng nhận 49 đơn (kỳ trước chuyển sang 22 đơn), giải quyết 20 đơn.", "20 đơn", month(2025, 4)),
        ("Sản lượng (giá so sánh năm 2010) 4 tháng năm 2025 tăng 5%.", "5%", month_span(2025, 1, 4)),
        # Bases of comparison, however they are worded, are not the figure's time.
        ("Lúa xuân gặt 150 ha, giảm 2% so với vụ xuân năm 2024.", "150 ha", month(2025, 4)),
        ("Số người bị thương là 12 người, bằng với năm 2024.", "12 người", month(2025, 4)),
        # A later clause's time is its own; a programme's span is no time of a figure before it.
        ("Có 3 xã đạt chuẩn; phấn đấu năm 2030 có 5 xã.", "3 xã", month(2025, 4)),
        ("Có 3 xã đạt chuẩn, phấn đấu có 1 xã nâng cao giai đoạn 2026-2030.", "3 xã", month(2025, 4)),
        # Lunar months are none of the calendar.
        ("Mưa ít, lại nhuận tháng Hai âm lịch, năng suất đạt 51 tạ/ha.", "51 tạ", month(2025, 4)),
        ("Đến giữa tháng 4 gieo 62 ha.", "62 ha", until(15, 4)),
        ("Giá vàng cuối năm 2024 là 8 triệu đồng.", "8 triệu", month(2024, 12)),
    ],
)
def test_whose_time_a_sentence_names(text: str, figure: str, spoken: Period) -> None:
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    assert spoken_period(passage, text.index(figure) + len(figure), APRIL).period == spoken


def test_a_heading_tells_the_time_of_the_sentences_below_it() -> None:
    text = "Toàn huyện gieo 820 ha, tăng 2%."
    passage = Passage(
        source="a.txt", start=0, end=len(text), text=text, page=1, section=("* Tiến độ đến ngày 15/4/2025",)
    )
    assert spoken_period(passage, text.index("ha"), APRIL) == Spoken(period=until(15, 4), told="inherited")


@pytest.mark.parametrize(
    ("asked", "text", "figure", "fit"),
    [
        ((DONG_SON,), "Lúa 9 ha, ở xã Lâm Hạ 2 ha, huyện Đông Sơn 3 ha, huyện Tây Khê 4 ha.", "3 ha", 1.0),
        ((DONG_SON,), "Lúa 9 ha, ở xã Lâm Hạ 2 ha, huyện Đông Sơn 3 ha, huyện Tây Khê 4 ha.", "4 ha", 0.0),
        ((DONG_SON,), "Lúa 9 ha, ở xã Lâm Hạ 2 ha, huyện Đông Sơn 3 ha, huyện Tây Khê 4 ha.", "9 ha", 0.0),
        ((DONG_SON,), "Huyện Đông Sơn gieo 3 ha lúa, đạt 80 % kế hoạch.", "80 %", 1.0),
        # What is named behind a figure, up to the next comma, is where it was counted.
        ((DONG_SON,), "Có 31 hộ ở bản Nà Tó huyện Đông Sơn thiếu nước, đã giúp 9 hộ.", "31 hộ", 1.0),
        ((DONG_SON,), "Có 31 hộ thiếu nước, ở huyện Đông Sơn còn ít.", "31 hộ", 0.0),
        ((DONG_SON,), "Có 31 hộ thiếu nước và 9 hộ huyện Đông Sơn mất điện.", "31 hộ", 0.0),
        # The province in brackets only says where the district lies.
        ((DONG_SON, Place(name="Lâm Đồng", level="tỉnh")), "Lúa 9 ha, tăng 2 %.", "9 ha", 0.0),
        ((Place(name="Lâm Đồng", level="tỉnh"),), "Lúa 9 ha, tăng 2 %.", "9 ha", 1.0),
    ],
)
def test_a_figure_is_of_the_unit_named_before_it(asked: tuple[Place, ...], text: str, figure: str, fit: float) -> None:
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    end = text.index(figure) + len(figure)
    own = Span(start=max(text.rfind(",", 0, end), 0), end=end)
    province = Letterhead(place=Place(name="Lâm Đồng", level="tỉnh"), period=APRIL)
    card = ReportCard(source="a.txt", sha256="", letterhead=province, pages=1, passages=1)
    assert place_of_figure(asked, passage, own, card) == fit


def school_year(first: int) -> Period:
    return Period(kind="school_year", start=date(first, 9, 1), end=date(first + 1, 5, 31))


def span(start: date, end: date) -> Period:
    return Period(kind="span", start=start, end=end)


SCHOOL = school_year(2024)

SO_FAR_FITS: list[tuple[Period, Period, Told, Period, bool, bool, float, str]] = [
    (APRIL, until(10, 4), "own", APRIL, False, True, PARTLY, "reached on a day of the month, asked so far"),
    (APRIL, until(10, 4), "own", APRIL, False, False, OTHER, "of the month alone it tells nothing"),
    (APRIL, until(10, 3), "own", APRIL, False, True, OTHER, "reached in another month"),
    (APRIL, until(12, 5), "own", APRIL, False, True, CUMULATIVE, "told soon after the month"),
    (month(2025, 6), HALF, "own", HALF, False, True, CUMULATIVE, "six months, asked so far"),
    (YEAR, until(20, 12), "own", YEAR, True, False, PARTLY, "the whole year, told in its last days"),
    (YEAR, until(10, 12), "own", YEAR, True, False, OTHER, "too early for the whole year"),
    (YEAR, until(10, 12), "own", YEAR, False, False, PARTLY, "early enough for the year as such"),
    (YEAR, month(2025, 12), "report", month(2025, 12), True, False, PARTLY, "the report of the last month"),
    (YEAR, until(20, 12, year=2024), "own", YEAR, True, False, OTHER, "the last days of another year"),
    (SCHOOL, SCHOOL, "own", APRIL, False, False, STATED, "said"),
    (SCHOOL, APRIL, "report", APRIL, False, False, PARTLY, "a report in the school year that names no time"),
    (SCHOOL, APRIL, "own", APRIL, False, False, OTHER, "a month that is said is that month"),
    (SCHOOL, month(2024, 8), "report", month(2024, 8), False, False, PARTLY, "what a report of August prepares"),
    (SCHOOL, month(2024, 6), "report", month(2024, 6), False, False, OTHER, "too early to prepare it"),
    (month(2025, 1), SCHOOL, "own", month(2025, 1), False, False, PARTLY, "what a report tells of its school year"),
    (month(2025, 2), SCHOOL, "own", month(2025, 1), False, False, OTHER, "a report of another month"),
    (month(2025, 10), SCHOOL, "own", month(2025, 10), False, False, OTHER, "a school year that is over"),
    (span(date(2024, 12, 15), date(2025, 6, 14)), HALF, "own", HALF, False, False, STATED, "asked as it is counted"),
    (HALF, span(date(2024, 12, 15), date(2025, 6, 14)), "own", HALF, False, False, STATED, "told as it is counted"),
    (span(date(2024, 11, 15), date(2025, 6, 14)), HALF, "own", HALF, False, False, OTHER, "a month more"),
    (HALF, NINE, "own", HALF, False, False, OTHER, "no accounting makes nine of six"),
    (
        span(date(2025, 9, 1), date(2025, 9, 15)),
        span(date(2025, 8, 15), date(2025, 9, 14)),
        "own",
        NINE,
        False,
        False,
        OTHER,
        "nor half a month of a whole one",
    ),
    (
        span(date(2025, 2, 1), date(2025, 3, 31)),
        until(31, 3),
        "own",
        month_span(2025, 1, 3),
        False,
        False,
        OTHER,
        "what was reached since January is none of two months",
    ),
]


@pytest.mark.parametrize(
    ("asked", "given", "told", "report", "whole", "so_far", "fit", "why"),
    SO_FAR_FITS,
    ids=[each[-1] for each in SO_FAR_FITS],
)
def test_time_fit_of_states_school_years_and_accounts(
    asked: Period, given: Period, told: Told, report: Period, whole: bool, so_far: bool, fit: float, why: str
) -> None:
    spoken = Spoken(period=given, told=told)
    assert time_fit([asked], spoken, report, whole_year=whole, so_far=so_far) == fit, why


@pytest.mark.parametrize(
    ("asked", "sentence", "report", "names", "why"),
    [
        (school_year(2025), "Kỳ thi năm học 2025-2026 vào ngày 03/6", APRIL, True, "the school year itself"),
        (school_year(2024), "Kỳ thi năm học 2025-2026 vào ngày 03/6", APRIL, False, "another one"),
        (YEAR, "Kỳ thi nghề năm 2025 tổ chức từ ngày 26 đến 29/6", HALF, True, "the year of an event on some days"),
        (YEAR_2024, "Kỳ thi nghề năm 2025 tổ chức từ ngày 26 đến 29/6", HALF, False, "another year's"),
        (YEAR, "Lễ hội đình làng tổ chức từ ngày 6 đến 8/3", HALF, True, "of the report's year where it says none"),
        (YEAR, "Giải quyết việc làm: tổ chức phiên giao dịch ngày 6/3", HALF, False, "what is no event"),
        (YEAR_2024, "Lễ hội đình làng tổ chức từ ngày 6 đến 8/3", HALF, False, "which is not last year"),
        (YEAR, "Năm 2025 từ ngày 10 đến 20/6 xảy ra 3 vụ", HALF, False, "some days are no year"),
        (day(27, 7), "Kỷ niệm 78 năm ngày thương binh (27/7/1947 - 27/7/2025)", month(2025, 7), True, "a holiday"),
        (day(7, 7), "Kỷ niệm ngày 07/07", month(2025, 7), True, "written with noughts"),
        (day(7, 7), "Kỷ niệm ngày 17/7", month(2025, 7), False, "another day"),
        (day(27, 7), "Kỷ niệm ngày 27/7", APRIL, False, "not in the report's time"),
        (APRIL, "Trong tháng 4", APRIL, False, "months are told by their periods"),
        (day(27, 7), "Kỷ niệm ngày 27/7", None, False, "a report of no time"),
    ],
)
def test_a_sentence_names_a_school_year_or_a_holiday(
    asked: Period, sentence: str, report: Period | None, names: bool, why: str
) -> None:
    assert names_time(asked, sentence, report) is names, why


LONGAN = (
    "Do thời tiết bất thường nên một số vùng nhãn ở huyện Đông Sơn bị ảnh hưởng, ra hoa muộn, vì vậy sản lượng giảm, "
    "đạt 38.734 tấn."
)


@pytest.mark.parametrize(
    ("text", "figure", "fit", "why"),
    [
        (LONGAN, "38.734 tấn", 0.0, "it only came by, far from the figure"),
        (
            LONGAN.replace("bị ảnh hưởng, ra hoa muộn, vì vậy sản lượng giảm, đạt", "đạt"),
            "38.734 tấn",
            1.0,
            "beside it",
        ),
        (LONGAN.replace("ra hoa muộn, vì vậy sản lượng giảm, đạt", "đạt"), "38.734 tấn", 0.0, "one comma parts them"),
        (
            "Huyện Đông Sơn do mưa nhiều, ra hoa muộn, đậu quả ít, đạt 38.734 tấn.",
            "38.734 tấn",
            1.0,
            "heads the sentence",
        ),
        (
            "Trong tháng toàn tỉnh xảy ra một vụ cháy nhà tại huyện Đông Sơn, làm 5 người bị thương.",
            "5 người",
            1.0,
            "what happened there",
        ),
        (
            "Từ đầu năm đến nay phòng đã tiêm 90 liều tại huyện Đông Sơn, đạt 41 liều.",
            "41 liều",
            1.0,
            "counts on there",
        ),
        (
            "Từ đầu năm đến nay phòng đã tiêm 90 liều tại huyện Đông Sơn, thu 41 triệu đồng.",
            "41 triệu đồng",
            0.0,
            "another",
        ),
        (
            "Từ đầu năm đến nay phòng đã tiêm 90 liều tại huyện Đông Sơn, cả tỉnh đạt 941 liều.",
            "941 liều",
            0.0,
            "all of it",
        ),
    ],
)
def test_a_place_that_only_came_by_is_not_the_figures(text: str, figure: str, fit: float, why: str) -> None:
    end = text.index(figure) + len(figure)
    own = Span(start=text.rfind(",", 0, end) if "," in text[:end] else 0, end=end)
    province = card(Place(name="Lâm Đồng", level="tỉnh"))
    assert place_of_figure((DONG_SON,), passage(text), own, province) == fit, why


def test_a_place_may_head_a_later_part_of_a_sentence() -> None:
    text = "Công nghiệp của tỉnh giữ được đà tăng khá; xưởng may tại huyện Đông Sơn chạy đều, dùng 512 lao động."
    own = Span(start=text.rfind(", ") + 1, end=text.index(" lao động"))
    assert place_of_figure((DONG_SON,), passage(text), own, card(Place(name="Lâm Đồng", level="tỉnh"))) == 1.0


@pytest.mark.parametrize("figure", ["38.734 tấn", "1.137 tấn"])
def test_it_is_none_of_theirs_either_where_all_of_the_sentence_is_its_own(figure: str) -> None:
    text = LONGAN.rstrip(".") + ", giảm 2,85% (giảm 1.137 tấn)."
    own = Span(start=0, end=text.index(figure) + len(figure))
    assert place_of_figure((DONG_SON,), passage(text), own, card(Place(name="Lâm Đồng", level="tỉnh"))) == 0.0


@pytest.mark.parametrize(("who", "fit"), [("", 1.0), ("toàn tỉnh ", 0.0)])
def test_what_is_told_of_the_whole_province_is_of_no_district_named_before(who: str, fit: float) -> None:
    text = f"Lũy kế 6 tháng, {who}có 7 người bị thương."
    fires = Passage(source="a.txt", start=0, end=len(text), text=text, page=1, before="Huyện Đông Sơn cháy 1 nhà.")
    own = Span(start=text.index(","), end=text.index(" bị"))
    assert place_of_figure((DONG_SON,), fires, own, card(Place(name="Lâm Đồng", level="tỉnh"))) == fit


@pytest.mark.parametrize(
    ("figure", "fit", "why"),
    [("40 hộ", 1.0, "in its brackets"), ("7 tỷ đồng", 0.0, "behind them"), ("214 hộ", 0.0, "before them")],
)
def test_what_a_place_has_in_brackets_is_all_that_it_has(figure: str, fit: float, why: str) -> None:
    text = "Dịch xảy ra tại 214 hộ (nhiều nhất là xã Mai Pha với 40 hộ), phải hỗ trợ 7 tỷ đồng."
    start = text.index(figure)
    own = Span(start=max(text.rfind(")", 0, start), 0), end=start + len(figure))
    district = card(DONG_SON)
    assert place_of_figure((Place(name="Mai Pha", level="xã"),), passage(text), own, district) == fit, why


@pytest.mark.parametrize(
    ("text", "fit", "why"),
    [
        ("Cao tốc Hòa Bình - Đông Sơn còn 26 hộ.", 0.0, "the end of a way"),
        ("Cao tốc Đông Sơn - Hòa Bình còn 26 hộ.", 0.0, "its beginning"),
        ("Trồng - Đông Sơn 26 hộ.", 1.0, "a word before a dash, whose first letter has a diacritic"),
        ("Cả tỉnh trồng ổi - Đông Sơn 26 hộ.", 1.0, "two of them"),
        ("Đã giao đất - huyện Đông Sơn 26 hộ.", 1.0, "a district by its level"),
    ],
)
def test_a_way_between_two_places_is_in_neither(text: str, fit: float, why: str) -> None:
    own = Span(start=text.index("26"), end=len(text))
    assert place_of_figure((DONG_SON,), passage(text), own, card(Place(name="Lâm Đồng", level="tỉnh"))) == fit, why


@pytest.mark.parametrize(
    ("text", "said", "why"),
    [
        ("Theo chuẩn nghèo giai đoạn 2022-2025, còn 90 hộ.", [], "a norm"),
        ("Theo chuẩn nghèo đa chiều quốc gia giai đoạn 2022 - 2025, còn 90 hộ.", [], "its full name"),
        ("Theo chuẩn nghèo mới áp dụng giai đoạn 2022-2025 năm 2024 còn 90 hộ.", ["năm 2024"], "the time beside it"),
        ("18 xã đạt Bộ tiêu chí quốc gia về chợ nông thôn giai đoạn đến 2030.", [], "criteria by their years"),
        ("Có 18 xã đạt 19 tiêu chí, giai đoạn 2021-2025 có 9 xã.", ["giai đoạn 2021-2025"], "behind a comma"),
        ("Giai đoạn 2022-2025 còn 90 hộ nghèo.", ["Giai đoạn 2022-2025"], "a time"),
        ("Giảm nghèo giai đoạn 2022-2025 còn 90 hộ.", ["giai đoạn 2022-2025"], "a programme's time"),
    ],
)
def test_the_years_of_a_norm_are_no_time(text: str, said: list[str], why: str) -> None:
    assert [mention.text for mention in own_periods(text)] == said, why


@pytest.mark.parametrize(
    ("asked", "given", "report", "fit", "why"),
    [
        (month_span(2025, 1, 3), until(28, 3), month_span(2025, 1, 3), CUMULATIVE, "three days before its end"),
        (month_span(2025, 1, 3), until(20, 3), month_span(2025, 1, 3), OTHER, "eleven days before it"),
        (month_span(2025, 1, 3), until(28, 3), month(2025, 3), OTHER, "the report of another time"),
        (
            until(14, 3),
            Period(kind="span", start=date(2024, 12, 15), end=date(2025, 3, 14)),
            month_span(2025, 1, 3),
            STATED,
            "counted from the middle of December",
        ),
        (
            until(14, 3),
            Period(kind="span", start=date(2024, 11, 15), end=date(2025, 3, 14)),
            month_span(2025, 1, 3),
            OTHER,
            "counted from November",
        ),
        (YEAR_2024, month_span(2024, 1, 3), month_span(2025, 1, 3), OTHER, "a quarter of the year before"),
        (YEAR_2024, month_span(2024, 1, 3), month_span(2024, 1, 3), PARTLY, "a quarter of the year so far"),
    ],
)
def test_what_is_counted_to_about_the_asked_end(
    asked: Period, given: Period, report: Period, fit: float, why: str
) -> None:
    assert time_fit((asked,), Spoken(period=given, told="own"), report) == fit, why


@pytest.mark.parametrize(
    ("asked", "told", "report", "fit"),
    [
        (NINE, until(19, 9), NINE, PARTLY),
        (NINE, until(12, 9), NINE, PARTLY),
        (NINE, until(5, 9), NINE, OTHER),
        (NINE, until(19, 9), month(2025, 9), OTHER),
        (APRIL, until(19, 4), APRIL, OTHER),
    ],
)
def test_a_report_of_several_months_may_sum_up_days_before_their_end(
    asked: Period, told: Period, report: Period, fit: float
) -> None:
    assert time_fit([asked], Spoken(period=told, told="own"), report) == fit


def test_a_column_on_what_was_done_in_a_year_is_of_it() -> None:
    assert cell_period(row_below(), "Thực hiện 2023", APRIL) == Spoken(period=month_span(2023, 1, 12), told="own")
    assert cell_period(row_below(), "Thực hiện 2023 hộ", APRIL) is None


@pytest.mark.parametrize(
    ("text", "figure", "fit", "why"),
    [
        (
            "Trong tháng trên địa bàn xảy ra 1 vụ ngộ độc ở huyện Đông Sơn, 27 người nhập viện.",
            "27 người",
            1.0,
            "what happened there",
        ),
        (
            "Trong tháng trên địa bàn xảy ra 1 vụ ngộ độc ở huyện Đông Sơn, cả tỉnh có 27 người nhập viện.",
            "27 người",
            0.0,
            "others named",
        ),
        (
            "Lúa mùa gieo muộn ở các vùng trũng hay ngập như huyện Đông Sơn, 27 người dân đã gặt xong.",
            "27 người",
            0.0,
            "nothing happened",
        ),
    ],
)
def test_who_was_met_by_what_happened_is_of_the_place_before_the_comma(
    text: str, figure: str, fit: float, why: str
) -> None:
    passage = Passage(source="a.txt", start=0, end=len(text), text=text, page=1)
    own = Span(start=text.index(figure) - 2, end=len(text))
    assert place_of_figure((DONG_SON,), passage, own, card(Place(name="Lâm Đồng", level="tỉnh"))) == fit, why


def test_a_place_in_what_the_sentence_before_counts_is_none_of_the_next_one() -> None:
    text = "Diện tích cói còn 38 ha."
    own = Span(start=0, end=len(text))
    report = card(Place(name="Lâm Đồng", level="tỉnh"))
    counted = Passage(
        source="a.txt", start=0, end=len(text), text=text, page=1, before="Liên kết 90 ha (huyện Đông Sơn 20 ha)."
    )
    assert place_of_figure((DONG_SON,), counted, own, report) == 0
    told = replace(counted, before="Huyện Đông Sơn liên kết 90 ha.")
    assert place_of_figure((DONG_SON,), told, own, report) == 1


@pytest.mark.parametrize(
    ("before", "fit", "why"),
    [
        ("Chè đạt 46 ha, tập trung tại huyện Đông Sơn.", 0.0, "where the most of it lies"),
        ("Chè đạt 46 ha, nhiều nhất là huyện Đông Sơn.", 0.0, "the same"),
        ("Chè trồng tại các huyện Tây Khê, Đông Sơn và Hạ Lang.", 0.0, "one of several"),
        ("Chè trồng tại huyện Đông Sơn.", 1.0, "it goes on about that one"),
        ("Cháy một nhà ở huyện Đông Sơn, khách đông.", 1.0, "no list"),
    ],
)
def test_where_another_thing_lies_is_not_where_the_next_one_does(before: str, fit: float, why: str) -> None:
    text = "Diện tích hồi là 38 ha."
    told = Passage(source="a.txt", start=0, end=len(text), text=text, page=1, before=before)
    report = card(Place(name="Lâm Đồng", level="tỉnh"))
    assert place_of_figure((DONG_SON,), told, Span(start=0, end=len(text)), report) == fit, why


def test_of_two_places_that_are_asked_about_together_the_list_tells() -> None:
    text = "Diện tích hồi là 38 ha."
    told = Passage(
        source="a.txt", start=0, end=len(text), text=text, page=1, before="Trồng tại huyện Đông Sơn và huyện Tây Khê."
    )
    report = card(Place(name="Lâm Đồng", level="tỉnh"))
    assert place_of_figure((DONG_SON, TAY_KHE), told, Span(start=0, end=len(text)), report) == 1


def test_two_asked_months_hold_the_days_of_an_event_whoever_tells_them() -> None:
    days = span(date(2025, 6, 15), date(2025, 7, 14))
    asked = span(date(2025, 6, 1), date(2025, 7, 31))
    assert time_fit([asked], Spoken(period=days, told="inherited"), month(2025, 7)) == PARTLY
    assert time_fit([month(2025, 6)], Spoken(period=days, told="inherited"), month(2025, 7)) == OTHER

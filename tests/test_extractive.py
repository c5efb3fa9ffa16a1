"""End to end on look-alike reports: the asked figure, of the asked place and time, cited – or what there is instead."""

from dataclasses import replace
from pathlib import Path

import pytest

from answer.answer import Answer, Reason
from answer.extractive import ExtractiveAnswerer
from answer.gate import MARKER, guard
from index.search import Index
from tests.districts import DONG_SON, MONTHS, TAY_KHE, archive, asked_figures, base, indexed, source, with_table
from tests.reports import month, report
from vietnamese.places import Place


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return archive(tmp_path_factory.mktemp("districts") / "index")


@pytest.fixture(scope="module")
def answerer(index: Index) -> ExtractiveAnswerer:
    return ExtractiveAnswerer(index)


def _lead(answer: Answer) -> str:
    return answer.text.split("\n\n")[0]


LOOK_ALIKES = [
    (place, year, number, question, figure)
    for place in (DONG_SON, TAY_KHE)
    for year, number in MONTHS
    for question, figure in (
        ("Tổng thu ngân sách {place} tháng {month} đạt bao nhiêu?", "{own},5 tỷ đồng"),
        ("tổng chi ngân sách {place} tháng {month}?", "{own},8 tỷ đồng"),
        ("Tháng {month}, {place} có bao nhiêu vụ tai nạn giao thông?", "{own} vụ"),
        ("diện tích gieo trồng ngô của {place} tháng {month} là bao nhiêu ha?", "{own}5,6 ha"),
    )
]


@pytest.mark.parametrize(("place", "year", "number", "question", "figure"), LOOK_ALIKES)
def test_the_figure_is_of_the_asked_district_and_month(
    answerer: ExtractiveAnswerer, place: Place, year: int, number: int, question: str, figure: str
) -> None:
    asked = question.format(place=f"{place.level} {place.name}", month=f"{number}/{year}")
    answer = answerer.answer(asked)
    assert not answer.refused
    assert asked_figures(answer) == [figure.format(own=base(place, year, number))]
    assert [citation.source for citation in answer.citations] == [source(place, year, number)]
    assert f"uyện {place.name}, tháng {number:02}/{year}" in _lead(answer)
    assert answer.shown[0].passage.text == answer.citations[0].quote


def test_many_look_alikes_were_asked() -> None:
    assert len(LOOK_ALIKES) == 32


# Đông Sơn, March 2025 has base 13, April 14; Tây Khê 23 and 24.
FIGURES = [
    ("thu ngân sách lũy kế 3 tháng năm 2025 huyện Tây Khê bao nhiêu?", ["237,5 tỷ đồng"]),
    ("thu ngân sách 4 tháng đầu năm 2025 huyện Đông Sơn bao nhiêu tỷ đồng?", ["147,5 tỷ đồng"]),
    ("thu ngân sách trong tháng 3/2025 huyện Đông Sơn bao nhiêu tỷ đồng?", ["13,5 tỷ đồng"]),
    ("thu ngân sách huyện Đông Sơn tháng 3/2025 đạt bao nhiêu % dự toán tỉnh giao?", ["33,25%"]),
    ("thu ngân sách huyện Đông Sơn tháng 3/2025 đạt bao nhiêu % dự toán huyện giao?", ["43,75%"]),
    ("Thu ngân sách huyện Đông Sơn tháng 3/2025 tăng bao nhiêu phần trăm so với tháng trước?", ["13,1%"]),
    ("huyện Tây Khê tháng 2/2025 trồng được bao nhiêu ha rừng?", ["228,85/2256 ha"]),
    ("giá trị sản xuất công nghiệp huyện Đông Sơn tháng 3/2025 theo giá hiện hành?", ["133 tỷ đồng"]),
    ("giá trị sản xuất công nghiệp huyện Đông Sơn tháng 3/2025 theo giá so sánh?", ["131 tỷ đồng"]),
    ("diện tích lúa xuân huyện Tây Khê tháng 3/2025?", ["232,4 ha"]),
    ("Lượng xe xuất khẩu qua cửa khẩu Hải Vân huyện Đông Sơn tháng 4/2025 bao nhiêu xe?", ["140 xe/ngày"]),
    ("Lượng xe xuất khẩu qua cửa khẩu Đèo Gió huyện Đông Sơn tháng 4/2025 bao nhiêu xe?", ["146 xe/ngày"]),
    ("bao nhiêu người bị thương do tai nạn giao thông huyện Tây Khê tháng 3/2025?", ["63 người"]),
    ("Báo cáo 13/BC-UBND: tổng chi ngân sách?", ["13,8 tỷ đồng"]),
    # without diacritics, with slips of the keyboard and of the ear
    ("tong chi ngan sach huyen tay khe thang 2/2025 bao nhieu?", ["22,8 tỷ đồng"]),
    ("tong chi ngan sahc dia phuong huyen tay khe thang 2/2025", ["22,8 tỷ đồng"]),
    ("tổng chi ngân xách địa phương huyện Tây Khê tháng 2/2025?", ["22,8 tỷ đồng"]),
    ("TỔNG CHI NGÂN SÁCH HUYỆN TÂY KHÊ THÁNG 2/2025?", ["22,8 tỷ đồng"]),
    # several periods, several places
    ("tổng chi ngân sách huyện Đông Sơn tháng 3 và tháng 4 năm 2025?", ["13,8 tỷ đồng", "14,8 tỷ đồng"]),
    (
        "so sánh tổng chi ngân sách huyện Đông Sơn và huyện Tây Khê tháng 4/2025",
        ["14,8 tỷ đồng", "24,8 tỷ đồng"],
    ),
]


@pytest.mark.parametrize(("question", "figures"), FIGURES)
def test_of_several_figures_the_asked_kind_answers(
    answerer: ExtractiveAnswerer, question: str, figures: list[str]
) -> None:
    answer = answerer.answer(question)
    assert not answer.refused
    assert asked_figures(answer) == figures


def test_a_plan_is_the_second_part_of_done_of_planned(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Kế hoạch trồng rừng năm 2025 của huyện Tây Khê là bao nhiêu ha?")
    [figure] = answer.figures
    own = next(base(TAY_KHE, *time) for time in MONTHS if source(TAY_KHE, *time) == answer.citations[0].source)
    assert figure.text == f"{own}56 ha"
    assert figure.value == int(f"{own}56")
    assert figure.computed == f"phần kế hoạch của {own}8,85/{own}56 ha"
    assert f"{own}8,85/{own}56 ha" in answer.citations[0].quote


REFUSALS: list[tuple[str, Reason, str, str | None]] = [
    ("tổng thu ngân sách huyện Đông Sơn tháng 9/2025?", "wrong_period", "kỳ", "Đông Sơn"),
    ("tổng thu ngân sách huyện Đông Sơn quý I/2022?", "wrong_period", "kỳ", "Đông Sơn"),
    ("tổng thu ngân sách huyện Bình Lâm tháng 3/2025?", "wrong_place", "địa bàn", "tháng 03/2025"),
    ("sản lượng thủy sản huyện Đông Sơn tháng 3/2025?", "wrong_indicator", "sản lượng thủy sản", None),
    ("thời tiết trên sao Hỏa ra sao?", "off_topic", "nằm ngoài", None),
    ("Hội chợ thương mại huyện Tây Khê tháng 9/2025 tổ chức khi nào?", "wrong_period", "kỳ", "Tây Khê"),
]


@pytest.mark.parametrize(("question", "reason", "said", "near"), REFUSALS)
def test_what_is_missing_is_said_with_what_comes_nearest(
    answerer: ExtractiveAnswerer, question: str, reason: Reason, said: str, near: str | None
) -> None:
    answer = answerer.answer(question)
    assert answer.reason == reason
    assert said in _lead(answer)
    assert asked_figures(answer) == []
    assert not any(character.isdigit() for character in _lead(answer))
    if near is None:
        assert not answer.citations
    else:
        [citation] = answer.citations
        assert near in answer.text
        assert f"[{citation.marker}]" in answer.text
    assert len(answer.shown) >= 10


def test_a_thing_of_another_name_is_no_answer(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Lượng xe xuất khẩu qua cửa khẩu Cốc Nam huyện Đông Sơn tháng 4/2025 bao nhiêu xe?")
    assert answer.refused
    assert asked_figures(answer) == []


def test_without_a_year_the_newest_year_answers_and_says_so(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("tổng chi ngân sách huyện Đông Sơn tháng 3?")
    assert asked_figures(answer) == ["13,8 tỷ đồng"]
    assert any("năm mới nhất" in note for note in answer.notes)


def test_without_a_period_the_newest_report_answers_and_others_are_context(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("tổng chi ngân sách huyện Đông Sơn?")
    assert asked_figures(answer) == ["14,8 tỷ đồng"]
    assert "Kỳ khác" in answer.text
    assert {figure.text for figure in answer.figures if not figure.asked} == {"13,8 tỷ đồng", "12,8 tỷ đồng"}
    assert any("báo cáo mới nhất" in note for note in answer.notes)


def test_without_a_place_both_districts_are_named(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("tổng chi ngân sách tháng 3/2025?")
    assert asked_figures(answer) == ["13,8 tỷ đồng", "23,8 tỷ đồng"]
    assert "Đông Sơn" in _lead(answer)
    assert "Tây Khê" in _lead(answer)


def test_a_cut_off_soon_after_a_quarter_answers_for_it_and_is_named(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("tỷ lệ giải ngân vốn đầu tư công quý I?")
    assert asked_figures(answer) == ["39,95%"]
    assert "đến ngày 10/4/2025" in _lead(answer)
    assert "không nêu riêng quý I" in answer.text
    later = answerer.answer("tỷ lệ giải ngân vốn đầu tư công quý II/2025?")
    assert later.reason == "wrong_period"
    assert "39,95%" in later.text


def test_a_date_a_reason_and_a_list_are_answered_with_their_sentence(answerer: ExtractiveAnswerer) -> None:
    date = answerer.answer("Hội chợ thương mại huyện Đông Sơn tháng 4/2025 tổ chức khi nào?")
    reason = answerer.answer("Vì sao giải ngân vốn đầu tư công huyện Tây Khê tháng 3/2025 chậm?")
    listed = answerer.answer("Kể tên các dự án chậm tiến độ của huyện Đông Sơn tháng 2/2025")
    assert "14/4/2025" in _lead(date)
    assert "vướng mắc giải phóng mặt bằng tại 23 công trình" in _lead(reason)
    assert "đường Bến Đá, chợ Đầm Sen và hồ Suối Lạnh 12" in _lead(listed)
    assert [answer.reason for answer in (date, reason, listed)] == [None, None, None]


def test_an_empty_or_endless_question_is_turned_away(answerer: ExtractiveAnswerer) -> None:
    for question in ("", "   ", "?!", "a" * 2001):
        answer = answerer.answer(question)
        assert answer.reason == "off_topic"
        assert not answer.citations


EVERYTHING = (
    *(question for question, _ in FIGURES),
    *(question for question, *_ in REFUSALS),
    "tổng chi ngân sách huyện Đông Sơn?",
    "tổng chi ngân sách tháng 3/2025?",
    "tỷ lệ giải ngân vốn đầu tư công quý I?",
    "Kể tên các dự án chậm tiến độ của huyện Đông Sơn tháng 2/2025",
    "Kế hoạch trồng rừng năm 2025 của huyện Tây Khê là bao nhiêu ha?",
    "có những báo cáo nào?",
)


@pytest.mark.parametrize("question", EVERYTHING)
def test_every_answer_is_cited_verbatim_and_has_passed_the_gate(
    index: Index, answerer: ExtractiveAnswerer, question: str
) -> None:
    answer = answerer.answer(question)
    assert guard(answer) == answer
    assert 0 < len(_lead(answer)) <= 500
    assert {int(marker) for marker in MARKER.findall(answer.text)} == {each.marker for each in answer.citations}
    for citation in answer.citations:
        assert index.text(citation.source)[citation.start : citation.end] == citation.quote
        assert len(citation.quote) <= 800
    for figure in answer.figures:
        assert figure.text in answer.text
        assert any(citation.marker == figure.citation for citation in answer.citations)


def test_the_same_question_has_the_same_answer(answerer: ExtractiveAnswerer) -> None:
    first, second = (answerer.answer("tổng chi ngân sách tháng 3/2025?") for _ in range(2))
    assert (first.text, first.citations, first.shown) == (second.text, second.citations, second.shown)
    assert first.answerer == answerer.name


def test_a_stream_ends_with_the_answer(answerer: ExtractiveAnswerer) -> None:
    *_, last = answerer.stream("tổng chi ngân sách huyện Đông Sơn tháng 3/2025?")
    assert asked_figures(last) == ["13,8 tỷ đồng"]


def test_cells_take_the_unit_of_their_column(tmp_path: Path) -> None:
    plain = report("bieu.txt", ("Báo cáo kèm theo biểu số liệu về ngân sách.",), place=DONG_SON, period=month(2025, 6))
    tabled = with_table(
        plain,
        "Biểu 2. Thu ngân sách",
        ("Nội dung", "Dự toán (triệu đồng)", "Thực hiện (triệu đồng)", "Tỷ lệ (%)"),
        (("Thuế thu nhập cá nhân", "2.000", "1.500", "75"), ("Lệ phí trước bạ", "800", "640", "80")),
    )
    answerer = ExtractiveAnswerer(indexed(tmp_path / "index", (tabled,)))
    amount = answerer.answer("thực hiện thu lệ phí trước bạ bao nhiêu triệu đồng?")
    assert asked_figures(amount) == ["640 triệu đồng"]
    assert amount.figures[0].unit == "đồng"
    assert "Lệ phí trước bạ › Thực hiện (triệu đồng): 640" in _lead(amount)
    share = answerer.answer("thuế thu nhập cá nhân đạt bao nhiêu %?")
    assert asked_figures(share) == ["75 %"]
    assert guard(amount) == amount
    assert guard(share) == share


def test_one_report_without_letterhead_is_enough(tmp_path: Path) -> None:
    bare = report("ghi-chu.txt", ("Toàn xã thu hoạch được 120 ha lúa mùa, năng suất 52,5 tạ/ha.",))
    answerer = ExtractiveAnswerer(indexed(tmp_path / "index", (bare,)))
    answer = answerer.answer("năng suất lúa mùa bao nhiêu tạ/ha?")
    assert asked_figures(answer) == ["52,5 tạ/ha"]


def test_months_side_by_side_are_compared_and_charted(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tổng thu ngân sách huyện Đông Sơn tháng 2 và tháng 4 năm 2025?")
    first, last = base(DONG_SON, 2025, 2), base(DONG_SON, 2025, 4)
    assert answer.series is not None
    assert [row.text for row in answer.series.rows] == [f"{first},5 tỷ đồng", f"{last},5 tỷ đồng"]
    assert [row.citation for row in answer.series.rows] == [1, 2]
    computed = [figure for figure in answer.figures if figure.computed]
    assert computed[0].text == f"{last - first},0 tỷ đồng"
    assert computed[0].computed == f"{last},5 tỷ đồng − {first},5 tỷ đồng"
    assert f"cao hơn **{last - first},0 tỷ đồng**" in _lead(answer)
    assert guard(answer) == answer


def test_districts_side_by_side_are_compared(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("So sánh tổng chi ngân sách huyện Đông Sơn và huyện Tây Khê tháng 3/2025?")
    assert answer.series is not None
    assert (answer.series.kind, len(answer.series.rows)) == ("comparison", 2)
    assert {citation.source for citation in answer.citations} == {source(DONG_SON, 2025, 3), source(TAY_KHE, 2025, 3)}


def test_a_trend_has_a_row_for_each_month_that_was_reported(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tổng thu ngân sách huyện Đông Sơn từ tháng 2 đến tháng 4 năm 2025 biến động thế nào?")
    assert answer.series is not None
    assert answer.series.kind == "trend"
    assert [row.text for row in answer.series.rows] == [
        f"{base(DONG_SON, 2025, number)},5 tỷ đồng" for number in (2, 3, 4)
    ]
    assert [row.label for row in answer.series.rows] == ["tháng 02/2025", "tháng 03/2025", "tháng 04/2025"]


def test_visits_and_visits_of_people_are_compared(tmp_path: Path) -> None:
    reports = (
        report("1.txt", ("Khám bệnh cho 900 lượt người.",), place=DONG_SON, period=month(2025, 1)),
        report("2.txt", ("Khám bệnh được 1.000 lượt.",), place=DONG_SON, period=month(2025, 2)),
    )
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", reports)).answer(
        "Huyện Đông Sơn khám bệnh bao nhiêu lượt trong tháng 1 và tháng 2 năm 2025?"
    )
    assert answer.series is not None
    assert answer.series.note == ""
    assert "cao hơn **100 lượt" in _lead(answer)


def test_what_is_counted_otherwise_is_not_compared(tmp_path: Path) -> None:
    reports = (
        report("1.txt", ("Thu ngân sách trong tháng đạt 12 tỷ đồng.",), place=DONG_SON, period=month(2025, 1)),
        report("2.txt", ("Lũy kế thu ngân sách từ đầu năm đạt 30 tỷ đồng.",), place=DONG_SON, period=month(2025, 2)),
    )
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", reports)).answer(
        "Thu ngân sách huyện Đông Sơn tháng 1 và tháng 2 năm 2025?"
    )
    assert answer.series is not None
    assert "khác loại số liệu" in answer.series.note
    assert not any(figure.computed for figure in answer.figures)


def test_shares_of_one_plan_are_compared_whatever_else_their_sentences_say(tmp_path: Path) -> None:
    reports = (
        report("1.txt", ("Thu ngân sách lũy kế hai tháng bằng 26,15% dự toán tỉnh giao.",), period=month(2025, 2)),
        report(
            "2.txt", ("Đến hết tháng 3/2025, thu ngân sách tăng 3% so với cùng kỳ, bằng 40,15% dự toán tỉnh giao.",)
        ),
    )
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", reports)).answer(
        "Thu ngân sách bằng bao nhiêu % dự toán tỉnh giao: hai tháng đầu năm 2025 và đến hết tháng 3/2025?"
    )
    assert answer.series is not None
    assert answer.series.note == "các kỳ dài ngắn khác nhau (2 tháng đầu năm 2025 và đến hết tháng 03/2025)"
    assert f"cao hơn **14,00 điểm phần trăm** [1] [2]. Lưu ý: {answer.series.note}." in answer.text


def test_a_near_miss_is_never_a_plan_where_the_result_was_asked(tmp_path: Path) -> None:
    plan = report("a.txt", ("Phấn đấu thu ngân sách tháng 4 đạt 12 tỷ đồng.",), place=DONG_SON, period=month(2025, 3))
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (plan,))).answer(
        "Thu ngân sách huyện Đông Sơn tháng 4 năm 2025 đạt bao nhiêu?"
    )
    assert answer.refused
    assert "12 tỷ đồng" not in answer.text


def test_the_signer_is_named_from_the_letterhead(tmp_path: Path) -> None:
    made = report(
        "a.txt",
        ("Thu ngân sách đạt 5 tỷ đồng.", "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH Họ Và Tên"),
        place=DONG_SON,
        number="7/BC-UBND",
    )
    signed = replace(made, letterhead=replace(made.letterhead, signer="Họ Và Tên"))
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (signed,))).answer("Ai ký báo cáo 7/BC-UBND?")
    assert _lead(answer).startswith("**Họ Và Tên** – người ký Báo cáo số 7/BC-UBND")
    # What stands above the name in the passage may stand beside it in the file.
    assert [citation.quote for citation in answer.citations] == ["CHỦ TỊCH Họ Và Tên"]
    assert "Họ Và Tên" in answer.citations[0].quote


def test_cells_with_the_scale_in_their_header_are_compared_in_it(tmp_path: Path) -> None:
    reports = tuple(
        with_table(
            report(f"{number}.txt", (f"Có biểu {number} kèm theo.",), place=DONG_SON, period=month(2025, number)),
            "Biểu 1. Thu ngân sách (ĐVT: triệu đồng)",
            ("Chỉ tiêu", "Thực hiện tháng"),
            (("Thu lệ phí trước bạ", figure), ("Thu tiền sử dụng đất", "9.999")),
        )
        for number, figure in ((1, "1.200"), (2, "1.500"))
    )
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", reports)).answer(
        "Thu lệ phí trước bạ huyện Đông Sơn tháng 1 và tháng 2 năm 2025?"
    )
    assert answer.series is not None
    assert [row.value for row in answer.series.rows] == [1_200_000_000, 1_500_000_000]
    assert "cao hơn **300 triệu đồng** (**25,00 %**)" in _lead(answer)


def test_a_sentence_that_names_nothing_is_shown_after_the_words_it_continues(tmp_path: Path) -> None:
    told = "Kim ngạch xuất khẩu qua các cửa khẩu tháng 3 ước 20 triệu USD. Lũy kế 3 tháng ước 55 triệu USD."
    reports = (report("a.txt", (told,), place=DONG_SON, period=month(2025, 3)),)
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", reports)).answer(
        "Lũy kế 3 tháng năm 2025 huyện Đông Sơn xuất khẩu được bao nhiêu?"
    )
    assert "**55 triệu USD**" in _lead(answer)
    assert "“Kim ngạch xuất khẩu qua các cửa khẩu tháng 3 ước … Lũy kế 3 tháng ước 55 triệu USD.”" in answer.text
    assert "20 triệu" not in answer.text


@pytest.mark.parametrize(
    ("told", "question", "lead"),
    [
        ("Chỉ số giá tiêu dùng giảm 0,26 %.", "Chỉ số giá tiêu dùng tháng 3 năm 2025 tăng bao nhiêu?", "giảm 0,26 %"),
        ("Đàn gia cầm có hơn 602.000 con.", "Đàn gia cầm tháng 3 năm 2025 bao nhiêu con?", "hơn 602.000 con"),
    ],
)
def test_a_figure_is_shown_with_the_word_that_turns_or_blurs_it(
    tmp_path: Path, told: str, question: str, lead: str
) -> None:
    index = indexed(tmp_path / "index", (report("a.txt", (told,), place=DONG_SON, period=month(2025, 3)),))
    assert _lead(ExtractiveAnswerer(index).answer(question)).startswith(f"**{lead}** – ")


CONTINUED = (
    "Trong tháng chi trả tiền bồi thường giải phóng mặt bằng 2 tỷ đồng. Lũy kế từ đầu năm đã chi trả 27 tỷ đồng.",
    "Lũy kế giải quyết việc làm cho 184 lao động, đạt 95% kế hoạch; xuất khẩu lao động 16 người.",
    "Xảy ra 9 vụ tai nạn giao thông, so với tháng trước giảm 4 vụ.",
    "Trồng rừng lũy kế được 94 ha, đạt 86% kế hoạch tỉnh giao (109 ha).",
    "Phân theo ngành, chỉ số sản xuất tăng như: sản xuất trang phục tăng 20%.",
    "Năm học 2024-2025, toàn huyện có 43 trường với 617 lớp.",
)


@pytest.fixture(scope="module")
def continued(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    given = report("dong-son/bao-cao.txt", CONTINUED, place=DONG_SON, period=month(2025, 3), number="7/BC-UBND")
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("continued") / "index", (given,)))


@pytest.mark.parametrize(
    ("question", "figures"),
    [
        ("Chi trả bồi thường giải phóng mặt bằng lũy kế đến hết tháng 3/2025 là bao nhiêu tiền?", ["27 tỷ đồng"]),
        ("Xuất khẩu lao động 3 tháng đầu năm 2025 được bao nhiêu người?", ["16 người"]),
        ("Tháng 3/2025 xảy ra bao nhiêu vụ tai nạn giao thông?", ["9 vụ"]),
        ("Kế hoạch trồng rừng tỉnh giao năm 2025 là bao nhiêu ha?", ["109 ha"]),
        ("Tháng 3/2025 toàn huyện có bao nhiêu trường?", ["43 trường"]),
        # A part is no answer about the whole, nor one thing about its sibling.
        ("Chỉ số sản xuất công nghiệp tháng 3/2025 tăng bao nhiêu?", []),
        ("Tháng 3/2025 xảy ra bao nhiêu vụ tai nạn lao động?", []),
    ],
)
def test_a_figure_is_bound_to_what_its_sentence_goes_on_about(
    continued: ExtractiveAnswerer, question: str, figures: list[str]
) -> None:
    assert asked_figures(continued.answer(question)) == figures


def test_a_refusal_does_not_say_the_figures_of_the_question_again(continued: ExtractiveAnswerer) -> None:
    answer = continued.answer("Tháng 3/2025 bao nhiêu % trẻ từ 5 đến dưới 12 tuổi được tiêm chủng?")
    assert answer.refused
    assert answer.text.startswith("Các báo cáo không nêu nội dung này")
    assert not answer.notes

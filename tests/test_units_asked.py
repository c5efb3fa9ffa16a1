"""Which units answer which: what is asked in everyday words against what reports count and measure in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.asking import asked_for
from answer.extractive import ExtractiveAnswerer
from answer.frame import frame_of
from answer.ranking import figures_of
from answer.units import MEASURES, answers_unit, canonical, same_unit, unit_words
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from tests.weighing import figure, found, prose
from vietnamese.figures import find_figures
from vietnamese.places import Place
from vietnamese.text import fold

ANSWERS = [
    ("bao nhiêu tỷ đồng", "5 triệu đồng"),
    ("bao nhiêu tiền", "5 tỷ đồng"),
    ("bao nhiêu vốn", "5 tỷ đồng"),
    ("bao nhiêu vốn", "3 triệu USD"),
    ("mấy tỷ", "5.000 triệu đồng"),
    ("mấy tỷ bạc", "5.000 triệu đồng"),
    ("bao nhiêu phần trăm", "39,95 %"),
    ("bao nhiêu %", "39,95%"),
    ("tỷ lệ", "0,5 %"),
    ("bao nhiêu phần trăm", "0,5 điểm phần trăm"),
    ("bao nhiêu héc ta", "556 ha"),
    ("bao nhiêu ha", "1.200 m2"),
    ("mấy xe", "1.200 xe/ngày"),
    ("bao nhiêu người", "30 lao động"),
    ("bao nhiêu lao động", "30 người"),
    ("bao nhiêu khách", "30 lượt khách"),
    ("bao nhiêu lượt khách", "30 lượt người"),
    ("bao nhiêu khách", "30 người"),
    ("bao nhiêu biên chế", "30 người"),
    ("bao nhiêu bộ hồ sơ", "30 hồ sơ"),
    ("mấy lá đơn", "30 đơn"),
    ("mấy toa tàu", "30 toa/ngày"),
    ("mấy bãi gửi xe", "3 điểm"),
    ("mấy cụ", "30 cụ"),
    ("bao nhiêu cái giếng", "30 giếng"),
    ("bao nhiêu đô la", "3 triệu USD"),
    ("bao nhiêu vụ", "7 vụ"),
    ("bao nhiêu ca", "7 trường hợp"),
    ("mấy chỗ", "7 địa điểm"),
    ("bao nhiêu xã", "5 xã"),
    ("bao nhiêu dự án", "02 dự án"),
    ("số dự án", "02 dự án"),
    ("số lượng trâu con", "02 con"),
    ("bao nhiêu tạ/ha", "52,5 tạ/ha"),
    ("số lợn phải tiêu hủy", "389 con"),
    ("bao nhiêu suất biên chế", "207 biên chế"),
    ("bao nhiêu học sinh", "197 em"),
    ("bao nhiêu em", "197 thí sinh"),
    ("bao nhiêu cuốn", "42 giấy chứng nhận"),
    ("bao nhiêu gia đình", "21 hộ"),
    ("bao nhiêu người", "40 vận động viên"),
    ("bao nhiêu người", "40 trường hợp"),
    ("mấy thanh niên", "40 công dân"),
    ("bao nhiêu hội viên", "40 lượt người"),
    ("bao nhiêu em", "40 trường hợp"),
    ("mấy chỗ", "4 cơ sở"),
    ("mấy trăm người", "450 đại biểu"),
    ("mấy chục hộ", "45 hộ"),
    ("bao nhiêu trụ điện", "45 cột điện"),
    ("bao nhiêu cột điện", "45 trụ điện"),
    ("bao nhiêu gốc đào", "45 cây"),
    ("mấy đôi vợ chồng", "45 cặp"),
    ("bao nhiêu một ký", "45.000 đồng/kg"),
    ("bao nhiêu tiền một tạ", "450.000 đồng/tạ"),
]
ANSWERS_NOT = [
    ("bao nhiêu tỷ đồng", "39,95 %"),
    ("bao nhiêu phần trăm", "5 tỷ đồng"),
    ("bao nhiêu ha", "5 tấn"),
    ("bao nhiêu dự án", "5 tỷ đồng"),
    ("bao nhiêu hộ", "5 xã"),
    ("bao nhiêu đô la", "5 tỷ đồng"),
    ("bao nhiêu tấn", "5 tạ/ha"),
    ("bao nhiêu vụ", "5 người"),
    ("bao nhiêu tỷ đồng", "12"),
    ("bao nhiêu thanh niên", "40 học sinh"),
    ("bao nhiêu người", "40 vụ"),
    ("mấy đội", "45 cặp"),
    ("bao nhiêu một ký", "45 tấn"),
    ("mấy chục văn bản", "45 hộ"),
]


@pytest.mark.parametrize(("question", "figure"), ANSWERS)
def test_units_that_answer(question: str, figure: str) -> None:
    units = asked_for(f"{question} ?").units
    [found] = find_figures(f"Có {figure}.")
    assert units or question == "số lượng trâu con"
    assert answers_unit(units, found.unit)


@pytest.mark.parametrize(("question", "figure"), ANSWERS_NOT)
def test_units_that_do_not(question: str, figure: str) -> None:
    units = asked_for(f"{question} ?").units
    [found] = find_figures(f"Có {figure}.")
    assert units
    assert not answers_unit(units, found.unit)


def test_any_unit_will_do_where_none_is_asked() -> None:
    assert answers_unit((), "")
    assert answers_unit((), "tỷ đồng")
    assert not answers_unit(("ha",), "")


def test_one_of_several_units_is_enough_on_either_side() -> None:
    assert answers_unit(("xa", "phuong"), "phường")
    assert answers_unit(("xa",), "", "xã")


@pytest.mark.parametrize(
    ("unit", "name"),
    [("triệu đồng", "đồng"), ("nghìn tỷ đồng", "đồng"), ("ha", "ha"), ("m2", "m²"), ("xyz", "xyz"), ("", "")],
)
def test_canonical_names(unit: str, name: str) -> None:
    assert canonical(unit) == name


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("phan tram", "%"),
        ("ty dong", "dong"),
        ("ti", "dong"),
        ("trieu usd", "usd"),
        ("do la", "usd"),
        ("trieu do", "usd"),
        ("do", ""),
        ("hec ta", "ha"),
        ("met vuong", "m²"),
        ("can", "kg"),
        ("tan", "tan"),
        ("ty le", ""),
        ("tang", ""),
        ("du an", ""),
    ],
)
def test_unit_words_of_questions(words: str, unit: str) -> None:
    found, end = unit_words(f"bao nhieu {words}", 10, bare=False)
    assert found == unit
    assert (end > 10) is bool(unit)


def test_measures_are_folded() -> None:
    assert {fold(measure) for measure in MEASURES} == MEASURES


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_text_is_too_odd_for_a_unit(asked: str, unit: str) -> None:
    assert same_unit(asked, unit) in (True, False)


@given(st.sampled_from(sorted(MEASURES)))
def test_a_measure_answers_itself(measure: str) -> None:
    assert same_unit(measure, measure)
    assert same_unit(measure, f"{measure}/ngày")


CLASSIFIED = [
    ("Bao nhiêu ô tô qua cửa khẩu?", "Qua cửa khẩu có ô tô 12.022 chiếc.", "12.022 chiếc", "o to", "cars by the piece"),
    ("Bao nhiêu bác sĩ?", "Toàn huyện có bác sĩ 91 người.", "91 người", "bac si", "people by what they are"),
    ("Mấy con trâu bị chết?", "Có 38 con trâu, bò bị chết.", "38 con", "con", "heads"),
    (
        "Doanh nghiệp thành lập mới bao nhiêu doanh nghiệp?",
        "Doanh nghiệp thành lập mới: 690.",
        "690",
        "doanh nghiep",
        "behind a colon",
    ),
    ("Mấy trạm y tế?", "Trường học 41; số trạm y tế đạt chuẩn 17; còn lại 4.", "17", "tram", "behind 'số'"),
]


@pytest.mark.parametrize(("question", "text", "told", "unit", "why"), CLASSIFIED, ids=[each[4] for each in CLASSIFIED])
def test_a_classifier_counts_what_its_words_name(question: str, text: str, told: str, unit: str, why: str) -> None:
    assert fold(figure(question, text, told).candidate.unit) == unit, why


@pytest.mark.parametrize(
    ("question", "text", "why"),
    [
        ("Bao nhiêu ô tô qua cửa khẩu?", "Qua cửa khẩu có xe máy 12.022 chiếc.", "pieces of something else"),
        ("Bao nhiêu hộ nghèo?", "Nuôi 38 con trâu, bò.", "heads are no households"),
        ("Bao nhiêu hộ có trâu?", "Có 12 ha cỏ nuôi trâu của các hộ.", "a measure counts nothing"),
        ("Bao nhiêu bác sĩ?", "Số giường bệnh của các bác sĩ là 29.", "beds are no doctors"),
        ("Đất thu hồi bao nhiêu m2?", "Duyệt 03 Phương án đất thu hồi.", "plans are no square metres"),
        ("Bao nhiêu cột điện bị đổ?", "Điện mất, cây bị đổ: xã Đồng Cột 15 cây.", "a place is none of its things"),
        ("Xuất khẩu bao nhiêu đồng?", "Xuất khẩu lao động 7 người.", "people of 'lao động' are no 'đồng'"),
    ],
)
def test_a_classifier_counts_nothing_else(question: str, text: str, why: str) -> None:
    assert figures_of(found(question, [prose(text)])) == (), why


def test_a_bare_number_in_brackets_counts_the_word_behind_it() -> None:
    price = found("Giá một chục trái bao nhiêu đồng?", [prose("Giá từ 7.500 đến 8.500 đồng/chục (12 trái).")])
    assert [each.figure.text for each in figures_of(price)] == ["7.500 đến 8.500 đồng"]


def test_a_bare_number_that_counts_a_noun_is_lent_no_measure() -> None:
    land = found("Đất thu hồi bao nhiêu m2?", [prose("Đất thu hồi 90 m2; duyệt 03 Phương án đất thu hồi.")])
    assert [each.figure.text for each in figures_of(land)] == ["90 m2"]


@pytest.mark.parametrize("words", ["kể cả ở rạp lẫn lưu động", "gồm cả phần của quỹ", "tính cả hai đợt"])
def test_what_is_asked_for_all_together_is_no_part_of_the_indicator(words: str) -> None:
    assert frame_of(f"Chiếu phim được mấy buổi, {words}?").indicator == "Chiếu phim được | buổi"


def test_the_silver_of_everyday_money_is_no_part_of_the_indicator() -> None:
    """ "tỷ bạc" is "tỷ đồng"; a medal stays what it is."""
    assert frame_of("Thu phí hết bao nhiêu tỷ bạc?").indicator == "Thu phí hết"
    assert "bạc" in frame_of("Bao nhiêu huy chương bạc?").indicator


def test_words_around_a_guess_are_no_part_of_the_indicator() -> None:
    assert frame_of("Áng chừng bao nhiêu hộ nghèo?").indicator == "hộ nghèo"


@pytest.mark.parametrize(
    ("question", "what", "units"),
    [
        ("Cầu làm chậm mấy tuần so với hợp đồng?", "figure", ("tuan",)),
        ("Cầu làm kéo dài bao nhiêu ngày?", "figure", ("ngay",)),
        ("Thời hạn thuê đất mấy năm?", "figure", ("nam",)),
        # No figure has the unit of months: its sentence tells them.
        ("Cầu làm chậm mấy tháng so với hợp đồng?", "fact", ()),
        ("Cau lam cham bao nhieu thang?", "fact", ()),
        ("Cầu được giải ngân bao nhiêu tháng 3/2025?", "figure", ()),
        ("Cau duoc giai ngan bao nhieu thang 3", "figure", ()),
        ("Huy động bao nhiêu ngày công?", "figure", ("ngay cong",)),
        ("Mấy năm nay có bao nhiêu vụ trộm?", "figure", ("vu",)),
        ("Mấy tháng đầu năm có bao nhiêu vụ trộm?", "figure", ("vu",)),
        ("Cầu khởi công tháng mấy?", "date", ()),
        ("Tháng mấy khởi công cầu?", "date", ()),
        ("Năm mấy cầu làm xong?", "date", ()),
    ],
)
def test_how_many_months_days_and_years(question: str, what: str, units: tuple[str, ...]) -> None:
    asked = asked_for(question)
    assert (asked.what, asked.units) == (what, units)


def test_a_delay_is_told_in_months_not_in_per_cent() -> None:
    town = Place(name="Đông Sơn", level="huyện")
    told = ("Cầu Bến Mới đạt 62% khối lượng.", "Cầu Bến Mới thi công chậm 07 tháng so với hợp đồng.")
    works = report("a.txt", told, place=town, period=month(2025, 8))
    answerer = ExtractiveAnswerer(MemoryIndex([(works, sentence_passages(works))]))
    assert "chậm 07 tháng" in answerer.answer("Cầu Bến Mới thi công chậm mấy tháng so với hợp đồng?").text
    deadline = "Chủ đầu tư cầu Bến Mới báo cáo chậm nhất 03 tháng sau khi quyết toán hợp đồng thi công."
    without = report("b.txt", (told[0], deadline), place=town, period=month(2025, 8))
    answerer = ExtractiveAnswerer(MemoryIndex([(without, sentence_passages(without))]))
    assert answerer.answer("Cầu Bến Mới thi công chậm mấy tháng so với hợp đồng?").refused


@pytest.mark.parametrize(
    ("question", "units"),
    [
        ("Thu ngân sách đạt bao nhiêu dự toán?", ("%",)),
        ("Cầu Bến Mới hoàn thành được bao nhiêu khối lượng?", ("%",)),
        ("Đường tránh đã thi công bao nhiêu khối lượng?", ("%",)),
        ("Đã thi công bao nhiêu khối lượng đất đắp?", ()),
        ("Dự toán giao bao nhiêu?", ()),
        ("So với tháng trước giá gạo tăng hay giảm?", ("%",)),
        ("Giá gạo tháng 4 giảm hoặc tăng?", ("%",)),
    ],
)
def test_shares_of_a_plan_and_changes_are_told_in_per_cent(question: str, units: tuple[str, ...]) -> None:
    asked = asked_for(question)
    assert (asked.what, asked.units) == ("figure", units)


@pytest.mark.parametrize(
    ("question", "likely"),
    [
        ("Tỷ giá tháng 4/2025?", "dong"),
        ("Giá vàng tháng 4/2025?", "dong"),
        ("Thu nhập của lao động?", "dong"),
        ("Thiệt hại do mưa đá?", "dong"),
        ("Đàn dê của huyện?", "con"),
        ("Sản lượng nước mắm?", "lit"),
        ("Lượng mưa đo tại trạm Thu Cúc?", "mm"),
        ("Mực nước sông Bằng?", "cm"),
    ],
)
def test_what_is_measured_says_in_which_unit(question: str, likely: str) -> None:
    assert likely in frame_of(question).likely_units


def test_what_a_dollar_is_changed_for_is_no_dollars() -> None:
    assert frame_of("Đổi đô la Mỹ tháng 4/2025 giá bao nhiêu?").likely_units == ("dong",)


def test_what_each_one_gets_is_no_number_of_them() -> None:
    assert frame_of("Tặng quà 90 cháu, mỗi cháu được bao nhiêu?").likely_units == ("dong", "kg")
    assert frame_of("Mỗi xã có bao nhiêu?").likely_units == ()
    assert frame_of("Mỗi hộ được giao bao nhiêu ha rừng?").units == ("ha",)


@pytest.mark.parametrize(
    ("question", "what"),
    [
        ("Đơn vị giải ngân cao nhất tháng 4/2025", "fact"),
        ("Xã có tỷ lệ hộ nghèo thấp nhất", "fact"),
        ("Xã cao nhất có bao nhiêu hộ nghèo?", "figure"),
        ("Tỷ lệ giải ngân cao nhất", "figure"),
    ],
)
def test_who_comes_first_is_asked_without_a_question_word_too(question: str, what: str) -> None:
    assert asked_for(question).what == what


def test_of_two_units_the_second_may_be_counted_by_its_words() -> None:
    town = Place(name="Đông Sơn", level="huyện")
    made = report("a.txt", ("Toàn huyện có 12 xã, bác sĩ 91 người.",), place=town, period=month(2025, 8))
    answer = ExtractiveAnswerer(MemoryIndex([(made, sentence_passages(made))])).answer("Có mấy xã và mấy bác sĩ?")
    assert [each.text for each in answer.figures if each.asked] == ["12 xã", "91 người"]


@pytest.mark.parametrize(
    ("question", "units"),
    [
        ("GRDP bình quân đầu người năm 2024 tính bằng USD", ("usd",)),
        ("Thu nhập bình quân đầu người theo đô la?", ("usd",)),
        ("Thu nhập bình quân đầu người?", ()),
    ],
)
def test_in_which_money_it_is_wanted(question: str, units: tuple[str, ...]) -> None:
    assert asked_for(question).units == units


def test_a_number_that_is_divided_by_is_not_asked_for() -> None:
    asked = asked_for("Công suất sử dụng buồng phòng tính theo số phòng đủ chuẩn là bao nhiêu?")
    assert (asked.units, asked.likely_units) == ((), ("%",))
    assert asked_for("Số phòng đủ chuẩn là bao nhiêu?").units == ("phong",)

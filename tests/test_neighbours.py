"""Neighbours that share their words are told apart; the same thing in other words is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.neighbours import GROUPS, names_all, opposed, side_by_side, unnamed
from tests.weighing import figure

OPPOSED = [
    ("Kim ngạch xuất khẩu quý I?", "Dư nợ tín dụng các lĩnh vực: xuất khẩu"),
    ("Chi ngân sách quý I đạt bao nhiêu?", "Tổng thu ngân sách nhà nước đạt"),
    ("tổng thu tháng 3?", "chi thường xuyên"),
    ("Kim ngạch nhập khẩu bao nhiêu?", "thu từ hoạt động xuất nhập khẩu"),
    ("Kim ngạch nhập khẩu bao nhiêu?", "hàng hóa xuất khẩu đạt"),
    ("kim ngach xuat khau bao nhieu", "Trị giá nhập khẩu"),
    ("Tỷ lệ hộ nghèo?", "Hộ cận nghèo còn"),
    ("hộ cận nghèo còn mấy hộ?", "tỷ lệ hộ nghèo giảm còn"),
    ("Diện tích gieo trồng lúa?", "diện tích lúa thu hoạch"),
    ("Bao nhiêu doanh nghiệp giải thể?", "doanh nghiệp đăng ký mới"),
    ("Số người bị thương?", "làm chết"),
    ("Dư nợ cho vay?", "nguồn vốn huy động"),
    ("Hồ sơ quá hạn?", "bộ phận một cửa tiếp nhận"),
    ("Bao nhiêu người được đào tạo nghề?", "giải quyết việc làm cho"),
    ("Sản lượng thủy sản nuôi trồng?", "sản lượng khai thác"),
    ("Số vụ tai nạn giao thông?", "xảy ra 02 vụ cháy"),
    ("Mấy trẻ đuối nước?", "tai nạn lao động"),
    ("Bao nhiêu vụ ma túy?", "bắt 3 đối tượng đánh bạc"),
    ("bao nhieu vu trom cap", "lừa đảo chiếm đoạt tài sản"),
    ("Số ca sốt xuất huyết?", "tay - chân - miệng"),
    ("Bao nhiêu ca sởi?", "bệnh thủy đậu"),
    ("Đã xử lý bao nhiêu vụ vi phạm môi trường?", "đã phát hiện"),
    ("Có bao nhiêu người là giáo viên THPT?", "trung học phổ thông có học sinh"),
    ("Tổng đàn trâu?", "tổng đàn bò"),
    ("Tạo được việc làm cho bao nhiêu lao động?", "xuất khẩu lao động"),
    ("Số người tham gia BHXH bắt buộc?", "bảo hiểm xã hội 9.100 người, trong đó tự nguyện"),
    ("Tỷ lệ thiếu việc làm khu vực thành thị?", "Tỷ lệ chung 3 %, nông thôn 4 %"),
    ("Đàn lợn có bao nhiêu con?", "gia cầm"),
    ("Diện tích sắn?", "cây ngô"),
    ("Cho thôi bao nhiêu huấn luyện viên?", "tuyển chọn thêm"),
    ("Công ty cho nghỉ bao nhiêu thợ?", "tuyển dụng"),
    ("Bao nhiêu người nghỉ việc?", "tuyển mới"),
    ("Tuyển dụng bao nhiêu thợ?", "sa thải"),
    ("Sản lượng vải thiều?", "sản lượng nhãn"),
    ("Số bệnh nhân nội trú?", "điều trị ngoại trú"),
    ("Bao nhiêu dự án FDI đăng ký mới?", "dự án còn hiệu lực"),
    ("Số cặp kết hôn?", "số vụ ly hôn"),
    ("Khách nhập cảnh?", "lượt xuất cảnh"),
    ("Dư nợ bao nhiêu?", "nợ khó đòi"),
    ("Năng suất lúa?", "thuốc lá thu hoạch xong, năng suất"),
    ("Diện tích khoai tây?", "cây đậu phộng"),
    ("Bao nhiêu thí sinh trúng tuyển?", "thí sinh đăng ký dự thi"),
    ("Vốn sự nghiệp giải ngân bao nhiêu?", "giải ngân vốn đầu tư công"),
    ("Biên chế thực tế có mặt?", "biên chế được giao"),
]
ALIKE = [
    ("Công ty cho nghỉ bao nhiêu thợ?", "cho thợ nghỉ việc"),
    ("Tuyển chọn bao nhiêu em?", "cho học sinh nghỉ học"),
    ("Đã xử lý bao nhiêu vụ vi phạm môi trường?", "phát hiện, xử lý"),
    ("Số người tham gia BHXH tự nguyện?", "Bảo hiểm y tế 95 %; bảo hiểm xã hội 9.100 người, trong đó tự nguyện"),
    ("Tỷ lệ thiếu việc làm khu vực nông thôn?", "Chung 3 %, thành thị 2 %, nông thôn 4 %"),
    ("Chi ngân sách quý I đạt bao nhiêu?", "Chi ngân sách địa phương ước"),
    ("Chi ngân sách bao nhiêu?", "Trong tổng thu ngân sách, số chi ngân sách là"),
    ("chỉ số giá tiêu dùng tháng 3?", "Tổng thu ngân sách"),
    ("Xe xuất khẩu mỗi ngày?", "Hoạt động xuất, nhập khẩu: trung bình xuất trên"),
    ("Tỷ lệ hộ nghèo?", "Tỷ lệ hộ nghèo còn"),
    ("Thu hoạch lúa mùa?", "Đã thu hoạch"),
    ("Số vụ tai nạn?", "làm chết"),
    ("Số vụ TNGT?", "tai nạn giao thông"),
    ("Bao nhiêu vụ ma tuý?", "phát hiện tội phạm về ma túy"),
    ("Đàn lợn?", "heo hơi"),
    ("Diện tích đỗ tương?", "cây đậu tương"),
    ("Diện tích lúa và ngô?", "ngô xuân"),
    ("Diện tích lạc?", "cây đậu phộng"),
    ("Tay chân miệng?", "bệnh tay, chân, miệng"),
    ("Số lượt nằm viện?", "bệnh nhân nội trú"),
    ("Bao nhiêu người cắt chè?", "lượng khách"),
    ("Doanh nghiệp thành lập mới?", "số doanh nghiệp cấp mới"),
    ("Tiền cho vay khó thu hồi?", "nợ xấu"),
]


def test_a_number_of_cases_says_that_it_counts_cases() -> None:
    """What is told of the fines in the sentence before is not told of it."""
    assert not opposed("Số vụ vi phạm?", "phát hiện 137 vụ vi phạm", "Số tiền xử phạt giảm", counted="vụ")
    assert opposed("Số vụ vi phạm?", "giảm 14 %", "Số tiền xử phạt giảm", counted="%")


@pytest.mark.parametrize(("question", "label"), OPPOSED)
def test_neighbours_are_told_apart(question: str, label: str) -> None:
    assert opposed(question, label)


@pytest.mark.parametrize(("question", "label"), ALIKE)
def test_the_same_and_the_unrelated_are_not_opposed(question: str, label: str) -> None:
    assert not opposed(question, label)


def test_some_names_must_be_said_around_a_figure() -> None:
    assert unnamed("Tổng vốn đầu tư toàn xã hội?", "Doanh nghiệp mới có tổng vốn đăng ký")
    assert not unnamed("Tổng vốn đầu tư toàn xã hội?", "Vốn đầu tư thực hiện toàn xã hội")
    assert unnamed("Xuất khẩu sang Hàn Quốc?", "xuất khẩu lao động: Hàn Quốc")
    assert not unnamed("Xuất khẩu lao động sang Hàn Quốc?", "đưa lao động đi Hàn Quốc")


def test_a_beast_must_be_named() -> None:
    assert unnamed("Sản lượng thịt dê?", "Sản lượng thịt hơi các loại")
    assert not unnamed("Sản lượng thịt lợn?", "trong đó thịt heo")
    assert unnamed("Tiêu hủy bao nhiêu con lợn?", "tiêu hủy 9 con bò")
    assert not unnamed("Tiêu hủy bao nhiêu con lợn?", "bệnh DTLCP: tiêu hủy 9 con")


def test_what_is_new_is_said_in_several_ways() -> None:
    question = "Có bao nhiêu doanh nghiệp thành lập mới?"
    for said in ("đăng ký thành lập 7 doanh nghiệp", "cấp phép mới cho 7 doanh nghiệp", "7 doanh nghiệp mới được cấp"):
        assert not unnamed(question, said)
    assert unnamed(question, "gặp mặt 7 doanh nghiệp")
    assert not unnamed("Đơn vị hành chính cấp xã của tỉnh mới?", "còn 104 xã")


def test_the_table_is_wide() -> None:
    assert len(GROUPS) >= 25
    assert len(OPPOSED) + len(ALIKE) >= 40


NAMES = (
    "tổng thu|chi ngân sách|xuất khẩu|hộ nghèo|hộ cận nghèo|làm chết|bị thương|đàn trâu|cây ngô|mầm non|THCS|khách"
    "|nội trú|90 ha|và|,|trong đó"
).split("|")


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4).map(" ".join))
def test_nothing_is_opposed_to_itself_where_it_names_one_thing(text: str) -> None:
    named = [sum(pattern.search(text) is not None for pattern in group) for group in GROUPS]
    assert max(named) > 1 or not opposed(text, text)


@pytest.mark.parametrize(
    ("said", "other", "why"),
    [
        (("đàn bò", "đàn trâu"), True, "the nearest words decide"),
        (("đàn trâu", "đàn bò"), False, "whatever stands farther off"),
        (("", "đàn bò"), True, "of words that name none the next decide"),
        (("đàn bò, đàn trâu",), False, "in one text the last"),
        (("đàn trâu, đàn bò",), True, "and only the last"),
        (("tăng nhẹ",), False, "nothing is named"),
    ],
)
def test_the_last_that_is_named_nearest_is_what_a_figure_is_of(said: tuple[str, ...], other: bool, why: str) -> None:
    assert opposed("Tổng đàn trâu?", *said) is other, why


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("người chết, mất tích và bị thương", ["chết", "mất tích", "bị thương"]),
        ("ho ngheo va can ngheo", ["ngheo", "can ngheo"]),
        ("người chết do bị thương", []),
        ("chết hoặc tử vong", []),
        ("trâu và lúa", []),
    ],
)
def test_neighbours_that_are_joined_stand_side_by_side(text: str, joined: list[str]) -> None:
    assert [text[each.start : each.end] for each in side_by_side(text)] == joined


def test_all_that_are_asked_are_named() -> None:
    assert names_all("Bao nhiêu trâu và bò?", "đàn trâu, bò")
    assert not names_all("Bao nhiêu trâu và bò?", "đàn trâu")
    assert not names_all("Bao nhiêu cổng?", "cổng")


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Trị giá gạo xuất khẩu tăng bao nhiêu %?", True),
        ("Lượng gạo xuất khẩu giảm bao nhiêu %?", False),
        ("Xuất khẩu gạo giảm bao nhiêu %?", False),
        ("Lượng và giá trị gạo xuất khẩu thay đổi bao nhiêu %?", False),
    ],
)
def test_a_change_of_the_quantity_is_none_of_the_value(question: str, other: bool) -> None:
    told = figure(question, "Gạo xuất khẩu 90 tấn, giảm 4 % về lượng nhưng trị giá đạt 2 triệu USD, tăng 5 %.", "4 %")
    assert bool(told.features["opposed"]) is other


def test_a_change_of_the_value_is_none_of_the_quantity() -> None:
    told = figure("Sản lượng gạo xuất khẩu tăng bao nhiêu %?", "Gạo xuất khẩu tăng 5 % về trị giá.", "5 %")
    assert told.features["opposed"] == 1.0


@pytest.mark.parametrize(
    ("question", "said", "against"),
    [
        ("Thu nhập tính theo đầu người là bao nhiêu?", "thuế thu nhập cá nhân", True),
        ("Thu nhập bình quân là bao nhiêu?", "thu nhập bình quân", False),
        ("Thu thuế thu nhập cá nhân bao nhiêu?", "thuế thu nhập cá nhân", False),
    ],
)
def test_an_income_is_no_tax_on_it(question: str, said: str, against: bool) -> None:
    assert opposed(question, said) is against


@pytest.mark.parametrize(
    "question", ["Doanh thu từ khách tắm biển là bao nhiêu?", "Đàn gà thu được bao nhiêu quả trứng?"]
)
def test_turnover_and_a_harvest_are_no_revenue(question: str) -> None:
    assert not unnamed(question, "Doanh số 9 tỷ đồng, gà đẻ 9 triệu quả, gia cầm")


@pytest.mark.parametrize(
    ("question", "revenue"),
    [
        ("Đảo thu được bao nhiêu tiền từ khách đi chơi?", False),
        ("Huyện thu từ du khách bao nhiêu?", False),
        ("Huyện thu được bao nhiêu tiền từ đất?", True),
        ("Thu từ hải quan bao nhiêu?", True),
    ],
)
def test_what_visitors_leave_is_no_revenue_of_the_budget(question: str, revenue: bool) -> None:
    assert unnamed(question, "Đón 9.000 lượt khách, doanh số 31 tỷ đồng") is revenue

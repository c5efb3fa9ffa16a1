"""Periods: what is read as one, what is not, which days it means, and which figure answers for it."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vietnamese.period_grammar import ASKED_RULES, RULES
from vietnamese.periods import Period, covers, find_periods, last_day, month_span, same_span
from vietnamese.signs import signs_of
from vietnamese.text import fold, nfc

# The reference against which every case is resolved: a report of September 2025.
SEPTEMBER = month_span(2025, 9, 9)

# text → its mentions, in order: the mention's own characters, then the days that it means ("?": cannot be told).
CASES = {
    "giải ngân tháng 02": "tháng 02=2025-02-01..2025-02-28",
    "thu ngân sách tháng 2/2023": "tháng 2/2023=2023-02-01..2023-02-28",
    "số liệu 02/2023 của huyện": "02/2023=2023-02-01..2023-02-28",
    "Tháng 02 năm 2024 có mưa": "Tháng 02 năm 2024=2024-02-01..2024-02-29",
    "BÁO CÁO THÁNG 6 NĂM 2025": "THÁNG 6 NĂM 2025=2025-06-01..2025-06-30",
    "T2/2023 đạt khá": "T2/2023=2023-02-01..2023-02-28",
    "kết quả T10.2024": "T10.2024=2024-10-01..2024-10-31",
    "diện tích lúa hè thu 2024 Đông Sơn": "2024=2024-01-01..2024-12-31",
    "vụ mùa 2024 Đông Sơn": "2024=2024-01-01..2024-12-31",
    "tháng Một tăng": "tháng Một=2025-01-01..2025-01-31",
    "tháng Giêng": "tháng Giêng=2025-01-01..2025-01-31",
    "tháng Chạp": "tháng Chạp=2025-12-01..2025-12-31",
    "CPI tháng Ba": "tháng Ba=2025-03-01..2025-03-31",
    "IIP tháng Tư/2025": "tháng Tư/2025=2025-04-01..2025-04-30",
    "tháng Năm năm 2025": "tháng Năm năm 2025=2025-05-01..2025-05-31",
    "tháng bảy": "tháng bảy=2025-07-01..2025-07-31",
    "tháng Bẩy năm nay": "tháng Bẩy năm nay=2025-07-01..2025-07-31",
    "tháng Mười": "tháng Mười=2025-10-01..2025-10-31",
    "tháng Mười Hai năm 2024": "tháng Mười Hai năm 2024=2024-12-01..2024-12-31",
    "tháng mười một": "tháng mười một=2025-11-01..2025-11-30",
    "tháng 12 năm trước": "tháng 12 năm trước=2024-12-01..2024-12-31",
    "tháng 6/24": "tháng 6/24=2024-06-01..2024-06-30",
    "THÁNG BA VÀ QUÝ I NĂM 2025": "THÁNG BA=2025-03-01..2025-03-31|QUÝ I NĂM 2025=2025-01-01..2025-03-31",
    "quý cuối năm 2024": "quý cuối năm 2024=2024-10-01..2024-12-31",
    "quý cuối cùng của năm": "quý cuối cùng của năm=2025-10-01..2025-12-31",
    "nửa đầu tháng 8 năm 2025": "nửa đầu tháng 8 năm 2025=2025-08-01..2025-08-15",
    "nửa cuối tháng 2/2024": "nửa cuối tháng 2/2024=2024-02-16..2024-02-29",
    "tháng 9 năm kia": "tháng 9 năm kia=2023-09-01..2023-09-30",
    "quý I": "quý I=2025-01-01..2025-03-31",
    "quý 1": "quý 1=2025-01-01..2025-03-31",
    "Q1/2025": "Q1/2025=2025-01-01..2025-03-31",
    "quý I năm 2024": "quý I năm 2024=2024-01-01..2024-03-31",
    "quý III/2025": "quý III/2025=2025-07-01..2025-09-30",
    "Quý IV - 2024": "Quý IV - 2024=2024-10-01..2024-12-31",
    "quý một": "quý một=2025-01-01..2025-03-31",
    "quý tư năm 2024": "quý tư năm 2024=2024-10-01..2024-12-31",
    "quí II": "quí II=2025-04-01..2025-06-30",
    "mục quý I.1": "quý I=2025-01-01..2025-03-31",
    "quý II năm ngoái": "quý II năm ngoái=2024-04-01..2024-06-30",
    "quý đầu năm 2025": "quý đầu năm 2025=2025-01-01..2025-03-31",
    "6 tháng": "6 tháng=2025-01-01..2025-06-30",
    "6 tháng đầu năm 2024": "6 tháng đầu năm 2024=2024-01-01..2024-06-30",
    "6 tháng đầu năm năm 2024": "6 tháng đầu năm năm 2024=2024-01-01..2024-06-30",
    "kỳ 15/8-14/9/2025": "15/8-14/9/2025=2025-08-15..2025-09-14",
    "sáu tháng đầu năm": "sáu tháng đầu năm=2025-01-01..2025-06-30",
    "Chín tháng năm 2025, chăn nuôi ổn định": "Chín tháng năm 2025=2025-01-01..2025-09-30",
    "mười tháng năm 2024": "mười tháng năm 2024=2024-01-01..2024-10-31",
    "9T/2025": "9T/2025=2025-01-01..2025-09-30",
    "6t2025": "6t2025=2025-01-01..2025-06-30",
    "03 tháng đầu năm 2024": "03 tháng đầu năm 2024=2024-01-01..2024-03-31",
    "hai tháng đầu năm": "hai tháng đầu năm=2025-01-01..2025-02-28",
    "Tính chung bảy tháng, bán lẻ tăng": "bảy tháng=2025-01-01..2025-07-31",
    "thu ngân sách 7 tháng là bao nhiêu": "7 tháng=2025-01-01..2025-07-31",
    "xuất khẩu 11 tháng?": "11 tháng=2025-01-01..2025-11-30",
    "nửa đầu năm 2025": "nửa đầu năm 2025=2025-01-01..2025-06-30",
    "nửa cuối năm": "nửa cuối năm=2025-07-01..2025-12-31",
    "6 tháng cuối năm 2025": "6 tháng cuối năm 2025=2025-07-01..2025-12-31",
    "3 tháng cuối năm": "3 tháng cuối năm=2025-10-01..2025-12-31",
    "3 quý đầu năm 2024": "3 quý đầu năm 2024=2024-01-01..2024-09-30",
    "kết quả 3 quý năm 2024": "3 quý năm 2024=2024-01-01..2024-09-30",
    "quý I, II và III năm 2024": (
        "quý I=2024-01-01..2024-03-31|II=2024-04-01..2024-06-30|III năm 2024=2024-07-01..2024-09-30"
    ),
    "tháng 7-9/2024": "tháng 7-9/2024=2024-07-01..2024-09-30",
    "CPI T9 là bao nhiêu": "T9=2025-09-01..2025-09-30",
    "Tết Ất Tỵ 2025 mỗi hộ nhận": "2025=2025-01-01..2025-12-31",
    "2024?": "2024=2024-01-01..2024-12-31",
    "năm 2023 và 2024": "năm 2023=2023-01-01..2023-12-31|2024=2024-01-01..2024-12-31",
    "năm 2024": "năm 2024=2024-01-01..2024-12-31",
    "cả năm 2024": "cả năm 2024=2024-01-01..2024-12-31",
    "năm 2024 (so với kế hoạch)": "năm 2024=2024-01-01..2024-12-31",
    "kế hoạch năm 2023": "năm 2023=2023-01-01..2023-12-31",
    "GRDP 2024 là bao nhiêu": "2024=2024-01-01..2024-12-31",
    "giai đoạn 2021-2025": "giai đoạn 2021-2025=2021-01-01..2025-12-31",
    "nhiệm kỳ 2020 - 2025": "nhiệm kỳ 2020 - 2025=2020-01-01..2025-12-31",
    "đến hết tháng 02": "đến hết tháng 02=2025-01-01..2025-02-28",
    "đến hết tháng 02/2023": "đến hết tháng 02/2023=2023-01-01..2023-02-28",
    "tính đến ngày 29/7/2025": "tính đến ngày 29/7/2025=2025-01-01..2025-07-29",
    "đến 30/6/2025": "đến 30/6/2025=2025-01-01..2025-06-30",
    "đến thời điểm kiểm tra 10/4/2024": "đến thời điểm kiểm tra 10/4/2024=2024-01-01..2024-04-10",
    "đến thời điểm 10/4/2024": "đến thời điểm 10/4/2024=2024-01-01..2024-04-10",
    "đến hết quý I/2025": "đến hết quý I/2025=2025-01-01..2025-03-31",
    "đến hết năm 2024": "đến hết năm 2024=2024-01-01..2024-12-31",
    "hết tháng 6 đạt": "hết tháng 6=2025-01-01..2025-06-30",
    "từ đầu năm đến ngày 28/3/2025": "từ đầu năm đến ngày 28/3/2025=2025-01-01..2025-03-28",
    "đến ngày 15 tháng 9 năm 2025": "đến ngày 15 tháng 9 năm 2025=2025-01-01..2025-09-15",
    "tính đến 17 giờ ngày 10/9/2025": "tính đến 17 giờ ngày 10/9/2025=2025-01-01..2025-09-10",
    "đến ngày 20/9": "đến ngày 20/9=2025-01-01..2025-09-20",
    "lũy kế từ 22/12/2023 đến ngày 21/12/2024": "từ 22/12/2023 đến ngày 21/12/2024=2023-12-22..2024-12-21",
    "từ ngày 15/12/2024 đến hết ngày 14/6/2025": "từ ngày 15/12/2024 đến hết ngày 14/6/2025=2024-12-15..2025-06-14",
    "từ ngày 15/12 đến ngày 14/6/2025": "từ ngày 15/12 đến ngày 14/6/2025=2024-12-15..2025-06-14",
    "từ ngày 01 đến ngày 05/9/2025": "từ ngày 01 đến ngày 05/9/2025=2025-09-01..2025-09-05",
    "từ tháng 3 đến tháng 5 năm 2024": "từ tháng 3 đến tháng 5 năm 2024=2024-03-01..2024-05-31",
    "ban hành 17/02/2023": "17/02/2023=2023-02-17..2023-02-17",
    "ngày 17 tháng 02 năm 2023": "ngày 17 tháng 02 năm 2023=2023-02-17..2023-02-17",
    "ngày 17-02-2023": "ngày 17-02-2023=2023-02-17..2023-02-17",
    "mít tinh 20/9": "20/9=2025-09-20..2025-09-20",
    "ngày 20/9 huyện tổ chức": "ngày 20/9=2025-09-20..2025-09-20",
    "ngày 29/2": "ngày 29/2=?",
    "năm học 2024-2025": "năm học 2024-2025=2024-09-01..2025-05-31",
    "khai giảng năm học mới 2024-2025": "năm học mới 2024-2025=2024-09-01..2025-05-31",
    "lũy kế từ đầu năm 2025 đến ngày 26/6/2025": "từ đầu năm 2025 đến ngày 26/6/2025=2025-01-01..2025-06-26",
    "năm học 2024 – 2025": "năm học 2024 – 2025=2024-09-01..2025-05-31",
    "so với cùng kỳ": "cùng kỳ=2024-09-01..2024-09-30",
    "so với cùng kỳ năm trước": "cùng kỳ năm trước=2024-09-01..2024-09-30",
    "so với cùng kì năm 2023": "cùng kì năm 2023=2023-09-01..2023-09-30",
    "so với tháng trước": "tháng trước=2025-08-01..2025-08-31",
    "so với quý trước": "quý trước=2025-04-01..2025-06-30",
    "so với năm trước": "năm trước=2024-01-01..2024-12-31",
    "so với năm ngoái": "năm ngoái=2024-01-01..2024-12-31",
    "so với kỳ trước": "kỳ trước=2025-08-01..2025-08-31",
    "tháng này": "tháng này=2025-09-01..2025-09-30",
    "Trong tháng, công an bắt": "Trong tháng=2025-09-01..2025-09-30",
    "quý này": "quý này=2025-07-01..2025-09-30",
    "năm nay": "năm nay=2025-01-01..2025-12-31",
    "trong kỳ": "trong kỳ=2025-09-01..2025-09-30",
    "tháng tới": "tháng tới=2025-10-01..2025-10-31",
    "tính từ đầu năm tới hết 7 tháng 2025": "từ đầu năm=2025-01-01..2025-09-30|7 tháng 2025=2025-01-01..2025-07-31",
    "từ đầu năm đến nay": "từ đầu năm đến nay=2025-01-01..2025-09-30",
    "so với đầu năm": "đầu năm=2025-01-01..2025-09-30",
    "Đến nay đã xong": "Đến nay=2025-01-01..2025-09-30",
    "hiện nay": "hiện nay=2025-01-01..2025-09-30",
    "tháng 9 và 9 tháng năm 2024": "tháng 9=2024-09-01..2024-09-30|9 tháng năm 2024=2024-01-01..2024-09-30",
    "tháng sáu và sáu tháng đầu năm 2024": (
        "tháng sáu=2024-06-01..2024-06-30|sáu tháng đầu năm 2024=2024-01-01..2024-06-30"
    ),
    "quý III và 9 tháng năm 2024": "quý III=2024-07-01..2024-09-30|9 tháng năm 2024=2024-01-01..2024-09-30",
    "tháng 12 và cả năm 2024": "tháng 12=2024-12-01..2024-12-31|cả năm 2024=2024-01-01..2024-12-31",
    "tháng 7, tháng 8 và tháng 9 năm 2024": (
        "tháng 7=2024-07-01..2024-07-31|tháng 8=2024-08-01..2024-08-31|tháng 9 năm 2024=2024-09-01..2024-09-30"
    ),
    "tháng 02; nhiệm vụ trọng tâm tháng 3 năm 2023": (
        "tháng 02=2023-02-01..2023-02-28|tháng 3 năm 2023=2023-03-01..2023-03-31"
    ),
    "tháng 6, tăng so với tháng 12 năm 2024": (
        "tháng 6=2025-06-01..2025-06-30|tháng 12 năm 2024=2024-12-01..2024-12-31"
    ),
    "9 tháng năm 2025 so với cùng kỳ năm 2024": (
        "9 tháng năm 2025=2025-01-01..2025-09-30|cùng kỳ năm 2024=2024-09-01..2024-09-30"
    ),
    "ty le giai ngan quy I": "quy I=2025-01-01..2025-03-31",
    "giai ngan thang 2/2023": "thang 2/2023=2023-02-01..2023-02-28",
    "so voi cung ky nam truoc": "cung ky nam truoc=2024-09-01..2024-09-30",
    "den het thang 02/2023 dat": "den het thang 02/2023=2023-01-01..2023-02-28",
    "den thoi diem kiem tra 10/4/2024": "den thoi diem kiem tra 10/4/2024=2024-01-01..2024-04-10",
    "sau thang dau nam 2024": "sau thang dau nam 2024=2024-01-01..2024-06-30",
    "thu ngan sach nam 2024 bao nhieu": "nam 2024=2024-01-01..2024-12-31",
    "thang muoi hai": "thang muoi hai=2025-12-01..2025-12-31",
    "nam hoc 2024-2025": "nam hoc 2024-2025=2024-09-01..2025-05-31",
}

NO_PERIOD = (
    "trực 24/24 giờ",
    "đạt 08/19 tiêu chí",
    "giải quyết 20/49 đơn",
    "Báo cáo 124/BC-UBND",
    "Nghị quyết số 08/2019/NQ-HĐND",
    "bản đồ tỷ lệ 1/500",
    "Xuân Quý Mão",
    "quý khách hàng thân mến",
    "kính thưa quý vị",
    "năm mươi hộ dân",
    "năm xã biên giới",
    "thời hạn 3 tháng",
    "xếp thứ 16/34",
    "ngày 31/2/2025",
    "ngày 31/4/2025",
    "ngày 30/02",
    "phạt 6 tháng tù",
    "trẻ dưới 6 tháng tuổi",
    "có 8/10 xã đạt chuẩn",
    "đạt 9/12 chỉ tiêu",
    "trong đó có 11/11 nhóm hàng tăng",
    "hoàn thành 5/7 mục tiêu",
    "mỗi tháng một lần",
    "hằng tháng",
    "ngày tháng năm sinh",
    "Việt Nam xếp hạng cao",
    "quỹ 1 triệu đồng",
    "thang 10 điểm",
    "thắng 2 trận",
    "2.025 hộ nghèo",
    "đất 2025m2",
    "TCVN 2015",
    "đường rộng 3,5 m",
    "Quốc lộ 1A",
    "Quận 1",
    "36 tháng",
    "bảo hành 12 tháng",
    "trong vòng 6 tháng",
    "kéo dài 9 tháng",
    "Luật 09/2020",
    "Thông tư 02/2023",
    "đến thời điểm kiểm tra",
    "những năm trước",
    "các năm trước",
    "đạt tỷ lệ 5/7",
    "năm bảy hộ",
    "lâu năm",
    "6 tấn",
    "Q.1",
    "hàng năm",
    "Cách mạng Tháng Tám",
    "04 tháng, 10 ngày",
    "theo giá so sánh 2010",
    "lần thứ 5/2024",
    "họp T2 hằng tuần",
    "khai giảng đầu năm học",
    "toi nay co mua khong",
)


def described(text: str) -> str:
    found = []
    for mention in find_periods(text):
        period = mention.resolve(SEPTEMBER)
        found.append(f"{mention.text}=" + (f"{period.start}..{period.end}" if period else "?"))
    return "|".join(found)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 90
    assert len(NO_PERIOD) >= 40


@pytest.mark.parametrize("text", CASES)
def test_reads_a_period(text: str) -> None:
    assert described(text) == CASES[text]


@pytest.mark.parametrize("text", CASES)
def test_reads_the_same_without_diacritics(text: str) -> None:
    assert described(fold(text)) == fold(CASES[text])


@pytest.mark.parametrize("text", CASES)
def test_reads_the_same_in_capitals(text: str) -> None:
    assert described(text.upper()).upper() == CASES[text].upper()


def test_a_rule_reads_nothing_where_its_signs_are_missing() -> None:
    read = signed = 0
    for rule in (*RULES, *ASKED_RULES):
        signs = signs_of(rule.accented.pattern)
        for text in CASES:
            if rule.accented.search(text) or rule.folded.search(fold(text)):
                read += 1
                signed += bool(signs)
                assert all(any(word in fold(text) for word in words) for words in signs), (rule.kind, signs, text)
    assert read > len(CASES)
    assert 2 * signed > read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9 tháng 06 vụ trộm", "9 tháng=2025-01-01..2025-09-30"),
        ("(9 tháng 11 vụ)", "9 tháng=2025-01-01..2025-09-30"),
        ("Trong tháng 03 vụ trộm", "Trong tháng=2025-09-01..2025-09-30"),
        ("(trong tháng 02 trường hợp bỏ học)", "trong tháng=2025-09-01..2025-09-30"),
        ("Trong tháng 03 vụ xuân gieo xong", "tháng 03=2025-03-01..2025-03-31"),
        ("Trong tháng 3 vụ trộm tăng", "tháng 3=2025-03-01..2025-03-31"),
        ("ngày 15 tháng 6 xảy ra mưa đá", "ngày 15 tháng 6=2025-06-15..2025-06-15"),
        ("kết quả thực hành 9 tháng", "9 tháng=2025-01-01..2025-09-30"),
    ],
)
def test_a_count_behind_months_is_no_month(text: str, said: str) -> None:
    assert described(text) == said


def test_a_span_reaches_to_the_end_of_a_named_month() -> None:
    (mention,) = find_periods("Từ 1/7/2025 đến tháng 9 có mấy vụ?", asked=True)
    assert mention.resolve(month_span(2025, 1, 12)) == Period(
        kind="span", start=date(2025, 7, 1), end=date(2025, 9, 30)
    )


def test_months_that_a_question_names_are_those_since_january() -> None:
    question = "Thu ngân sách 8 tháng huyện Đông Sơn bao nhiêu tỷ đồng?"
    assert [mention.text for mention in find_periods(question, asked=True)] == ["8 tháng"]
    assert find_periods("Vay trong vòng 8 tháng thì lãi mấy %?", asked=True) == ()


def test_diacritics_tell_next_month_from_june() -> None:
    assert described("tháng sau") == "tháng sau=2025-10-01..2025-10-31"
    assert described("thang sau") == "thang sau=2025-06-01..2025-06-30"


@pytest.mark.parametrize("text", NO_PERIOD)
def test_reads_no_period(text: str) -> None:
    assert described(text) == ""


@pytest.mark.parametrize(
    ("period", "name"),
    [
        (Period(kind="day", start=date(2023, 2, 17), end=date(2023, 2, 17)), "ngày 17/02/2023"),
        (month_span(2023, 2, 2), "tháng 02/2023"),
        (month_span(2025, 1, 3), "quý I/2025"),
        (month_span(2025, 1, 6), "6 tháng đầu năm 2025"),
        (month_span(2024, 1, 12), "năm 2024"),
        (Period(kind="until", start=date(2024, 1, 1), end=date(2024, 4, 10)), "đến ngày 10/4/2024"),
        (Period(kind="until", start=date(2023, 1, 1), end=date(2023, 2, 28)), "đến hết tháng 02/2023"),
        (Period(kind="school_year", start=date(2024, 9, 1), end=date(2025, 5, 31)), "năm học 2024-2025"),
        (Period(kind="span", start=date(2021, 1, 1), end=date(2025, 12, 31)), "giai đoạn 2021-2025"),
        (month_span(2025, 7, 12), "từ tháng 07/2025 đến tháng 12/2025"),
        (
            Period(kind="span", start=date(2023, 12, 22), end=date(2024, 12, 21)),
            "từ ngày 22/12/2023 đến ngày 21/12/2024",
        ),
    ],
)
def test_names_in_vietnamese(period: Period, name: str) -> None:
    assert str(period) == name


def until(year: int, month: int, day: int) -> Period:
    return Period(kind="until", start=date(year, 1, 1), end=date(year, month, day))


@pytest.mark.parametrize(
    ("asked", "given_", "answers"),
    [
        (month_span(2024, 1, 3), until(2024, 4, 10), True),
        (Period(kind="months", start=date(2024, 1, 1), end=date(2024, 3, 31)), until(2024, 4, 10), True),
        (month_span(2024, 1, 3), until(2024, 4, 15), True),
        (month_span(2024, 1, 3), until(2024, 4, 16), False),
        (month_span(2024, 1, 3), until(2024, 3, 28), False),
        (month_span(2024, 1, 12), until(2024, 12, 31), True),
        (month_span(2024, 1, 12), until(2025, 1, 10), False),
        (month_span(2024, 1, 6), until(2024, 6, 30), True),
        (month_span(2024, 4, 6), until(2024, 6, 30), False),
        (month_span(2024, 3, 3), until(2024, 4, 2), False),
        (month_span(2024, 1, 1), until(2024, 2, 5), False),
        (month_span(2024, 1, 3), month_span(2023, 1, 3), False),
        (month_span(2024, 1, 2), month_span(2024, 1, 3), False),
        (until(2024, 3, 31), until(2024, 4, 10), True),
        (month_span(2024, 1, 12), month_span(2024, 1, 9), False),
    ],
)
def test_a_figure_answers_for_its_period_or_shortly_before_its_cut_off(
    asked: Period, given_: Period, answers: bool
) -> None:
    assert covers(asked, given_) is answers


def test_three_months_are_the_first_quarter() -> None:
    assert same_span(Period(kind="months", start=date(2025, 1, 1), end=date(2025, 3, 31)), month_span(2025, 1, 3))


def test_the_same_period_of_a_leap_year_ends_with_its_february() -> None:
    (mention,) = find_periods("so với cùng kỳ năm trước")
    assert mention.resolve(month_span(2025, 2, 2)) == month_span(2024, 2, 2)


def test_last_day_knows_leap_years() -> None:
    assert (last_day(2024, 2), last_day(2023, 2), last_day(2023, 12)) == (
        date(2024, 2, 29),
        date(2023, 2, 28),
        date(2023, 12, 31),
    )


def a_day() -> st.SearchStrategy[date]:
    return st.dates(min_value=date(2001, 1, 1), max_value=date(2038, 12, 31))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    shape = draw(st.sampled_from(["day", "months", "until", "span", "school_year", "years"]))
    day = draw(a_day())
    if shape == "day":
        return Period(kind="day", start=day, end=day)
    if shape == "until":
        return until(day.year, day.month, day.day)
    if shape == "school_year":
        return Period(kind="school_year", start=date(day.year, 9, 1), end=date(day.year + 1, 5, 31))
    if shape == "years":
        years = draw(st.integers(1, 5))
        return Period(kind="span", start=date(day.year - years, 1, 1), end=date(day.year, 12, 31))
    if shape == "span":
        later = draw(a_day().filter(lambda later: later != day))
        return Period(kind="span", start=min(day, later), end=max(day, later))
    first, last = sorted(draw(st.tuples(st.integers(1, 12), st.integers(1, 12))))
    return month_span(day.year, first, last)


@settings(deadline=None)
@given(periods(), st.booleans())
def test_a_period_is_found_again_by_its_name(period: Period, accented: bool) -> None:
    name = str(period) if accented else fold(str(period))
    (mention,) = find_periods(name)
    assert mention.text == name
    found = mention.resolve(SEPTEMBER)
    assert found is not None
    assert same_span(found, period)
    assert found.kind == period.kind


@settings(deadline=None)
@given(periods())
def test_every_period_covers_itself(period: Period) -> None:
    assert covers(period, period)


PIECES = (
    "tháng", "quý", "năm", "ngày", "đến", "hết", "từ", "đầu năm", "cuối", "cùng kỳ", "trước", "và", "nay", "T", "Q",
    "I", "IV", "Mười", "hai", "học", "giai đoạn", "tính chung", "nửa", "thang", "quy", "nam", " ", " ", " ", "/", "-",
    ".", ",", "\n", "0", "1", "2", "9", "29", "31", "12", "2024", "2025", "-2025", "xã", "thời điểm",
)  # fmt: skip
WHOLE = (
    " tháng 3 ", " quý II/2025", " 6 tháng đầu năm 2025 ", " năm 2024 ", " đến ngày 10/4/2024", " cùng kỳ năm trước",
    " từ 15/8 đến 14/9/2025", " năm học 2024-2025", " cuối năm ", " giai đoạn 2021-2025 ", " nay", " thang 02/2023",
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.one_of(*map(st.sampled_from, (WHOLE, PIECES)), st.characters(codec="utf-8")), max_size=25), periods()
)
def test_any_text_gives_exact_disjoint_spans_that_resolve_or_do_not(pieces: list[str], reference: Period) -> None:
    text = nfc("".join(pieces))
    mentions = find_periods(text)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    for mention in mentions:
        period = mention.resolve(reference)
        assert period is None or period.start <= period.end


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("từ cuối tháng 12/2024 đến 21/9/2025", date(2024, 12, 21), date(2025, 9, 21)),
        ("từ cuối tháng 5 tới ngày 20/6/2025", date(2025, 5, 21), date(2025, 6, 20)),
        ("từ giữa tháng 5 đến 14/6/2025", date(2025, 5, 15), date(2025, 6, 14)),
    ],
)
def test_a_span_may_begin_at_about_some_day_of_a_month(text: str, start: date, end: date) -> None:
    (mention,) = find_periods(text, asked=True)
    resolved = mention.resolve(month_span(2025, 1, 12))
    assert resolved is not None
    assert (resolved.kind, resolved.start, resolved.end) == ("span", start, end)


@pytest.mark.parametrize("year", ["năm công tác 2025", "năm học 2025", "năm ngân sách 2025"])
def test_a_year_of_work_is_no_may(year: str) -> None:
    assert all(mention.first_month != 5 for mention in find_periods(f"Sau 9 tháng {year} xong 80 việc"))
    assert find_periods("trong tháng năm xong 80 việc")[0].first_month == 5

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vietnamese.changes import direction_before
from vietnamese.figures import Figure, figures_equal, find_figures, read_number
from vietnamese.units import unit_at

MILLION, BILLION, THOUSAND = Decimal(10**6), Decimal(10**9), Decimal(1000)


def only(text: str) -> Figure:
    figures = find_figures(text)
    assert len(figures) == 1, [figure.text for figure in figures]
    return figures[0]


# sentence, number, value, unit, scale
PLAIN = [
    ("Thu ngân sách được 1.234,5 tỷ đồng.", "1.234,5", "1234.5", "đồng", BILLION),
    ("Tỷ lệ hộ dùng nước sạch là 39,95 %.", "39,95", "39.95", "%", 1),
    ("Giải ngân đạt 89.04% kế hoạch.", "89.04", "89.04", "%", 1),
    ("Công nhân được nghỉ Tết 09 ngày.", "09", "9", "ngày", 1),
    ("Bình quân mỗi xã đạt 14.3 tiêu chí.", "14.3", "14.3", "tiêu chí", 1),
    ("Toàn huyện có 1.234 hộ nghèo.", "1.234", "1234", "hộ", 1),
    ("Phê duyệt 02 dự án.", "02", "2", "dự án", 1),
    ("Còn 08 dự án chậm tiến độ.", "08", "8", "dự án", 1),
    ("Thu hồi 7.590,4 m² đất.", "7.590,4", "7590.4", "m²", 1),
    ("Kiểm đếm 4.696m2 đất.", "4.696", "4696", "m²", 1),
    ("Diện tích sàn 1.200 m2.", "1.200", "1200", "m²", 1),
    ("Thu hồi 1.200 m2, đạt yêu cầu.", "1.200", "1200", "m²", 1),
    ("Còn 12 hộ2, chủ yếu ở vùng cao.", "12", "12", "hộ", 1),
    ("Khai thác 512 m3 gỗ.", "512", "512", "m³", 1),
    ("Khai thác 512 m^3 gỗ.", "512", "512", "m³", 1),
    ("Nuôi cá trên 800 m<sup>2</sup> mặt nước.", "800", "800", "m²", 1),
    ("Thể tích lồng là 131.293 m\n3\n, tăng nhẹ.", "131.293", "131293", "m³", 1),
    ("Chi trả 1.829.669.600^d cho dân.", "1.829.669.600", "1829669600", "đồng", 1),
    ("Xử phạt 28.500.000đ.", "28.500.000", "28500000", "đồng", 1),
    ("Xử phạt 500.000 VNĐ mỗi lỗi.", "500.000", "500000", "đồng", 1),
    ("Hỗ trợ 250 nghìn đồng.", "250", "250", "đồng", THOUSAND),
    ("Hỗ trợ 250 ngàn đồng.", "250", "250", "đồng", THOUSAND),
    ("Vốn giao là 52.089 triệu.", "52.089", "52089", "đồng", MILLION),
    ("Doanh thu 12 tỷ, vượt dự toán.", "12", "12", "đồng", BILLION),
    ("Quy mô nền kinh tế đạt 1,5 nghìn tỷ đồng.", "1,5", "1.5", "đồng", BILLION * 1000),
    ("Xuất khẩu 45,6 triệu USD.", "45,6", "45.6", "USD", MILLION),
    ("Xuất khẩu 1,2 tỷ đô la Mỹ.", "1,2", "1.2", "USD", BILLION),
    ("Đàn gia cầm có 9.002 nghìn con.", "9.002", "9002", "con", THOUSAND),
    ("Đón 2,3 triệu lượt khách.", "2,3", "2.3", "lượt khách", MILLION),
    ("Phát hành 3 triệu cổ phiếu.", "3", "3", "cổ phiếu", MILLION),
    ("Năng suất lúa đạt 62,5 tạ/ha.", "62,5", "62.5", "tạ/ha", 1),
    ("Giá bán 65.000 đồng/kg.", "65.000", "65000", "đồng/kg", 1),
    ("Giá bán 65 nghìn đồng / kg.", "65", "65", "đồng/kg", THOUSAND),
    ("Tặng quà 500.000 đồng/suất/hộ.", "500.000", "500000", "đồng/suất/hộ", 1),
    ("Thu nhập 4,2 triệu đồng/người/tháng.", "4,2", "4.2", "đồng/người/tháng", MILLION),
    ("Nhập khẩu bình quân 220 xe/ngày.", "220", "220", "xe/ngày", 1),
    ("Sản xuất 1,8 tỷ kWh điện.", "1,8", "1.8", "kWh", BILLION),
    ("Công suất 50 MW.", "50", "50", "MW", 1),
    ("Đóng góp 0,58 điểm phần trăm.", "0,58", "0.58", "điểm phần trăm", 1),
    ("Thấp đi 0,4 điểm % trong kỳ.", "0,4", "0.4", "điểm phần trăm", 1),
    ("Tỷ suất sinh 15,2‰.", "15,2", "15.2", "‰", 1),
    ("Tỷ lệ là 5 phần trăm.", "5", "5", "%", 1),
    ("Bê tông hóa 12,5 km đường.", "12,5", "12.5", "km", 1),
    ("Rừng rộng 350 km².", "350", "350", "km²", 1),
    ("Sản lượng là 21.245 tấn.", "21.245", "21245", "tấn", 1),
    ("Sản lượng là 3,4 nghìn tấn.", "3,4", "3.4", "tấn", THOUSAND),
    ("Cấp 15 tấn giống và phân.", "15", "15", "tấn", 1),
    ("Tuyển 2.078 biên chế.", "2.078", "2078", "biên chế", 1),
    ("Biểu dương 14 tập thể.", "14", "14", "tập thể", 1),
    ("Khen 5 đ/c có thành tích.", "5", "5", "đồng chí", 1),
    ("Khen 12 đồng chí.", "12", "12", "đồng chí", 1),
    ("Xây 03 Trạm y tế.", "03", "3", "trạm", 1),
    ("Giành 4 HCV.", "4", "4", "huy chương", 1),
    ("Có 17 doanh nghiệp giải thể.", "17", "17", "doanh nghiệp", 1),
    ("Có 6 HTX thành lập mới.", "6", "6", "hợp tác xã", 1),
    ("Chợ có **22** cơ sở.", "22", "22", "cơ sở", 1),
    ("Nhiệt độ 38°C.", "38", "38", "độ C", 1),
    ("Giải quyết trong 05 ngày làm việc.", "05", "5", "ngày làm việc", 1),
    ("Phát sinh mới 17, đã xử lý xong.", "17", "17", "", 1),
    ("Tổng số 115.492 theo sổ.", "115.492", "115492", "", 1),
    ("Tổ chức đạt98,5% kế hoạch.", "98,5", "98.5", "%", 1),
    ("Vốn 1,234,567.8 đồng theo mẫu nước ngoài.", "1,234,567.8", "1234567.8", "đồng", 1),
    ("Giảm hộ nghèo còn 0.125 phần nghìn.", "0.125", "0.125", "‰", 1),
    ("Năm 2024 xã thu 250 triệu đồng.", "250", "250", "đồng", MILLION),
    ("Trong tháng 5 đã xử lý 38 vụ.", "38", "38", "vụ", 1),
    ("Điều trị nội trú trong tháng 491 lượt.", "491", "491", "lượt", 1),
    ("Trong quý 25 vụ việc được hòa giải.", "25", "25", "vụ", 1),
    ("Tiền phạt là hai triệu hai trăm năm mươi nghìn đồng.",
     "hai triệu hai trăm năm mươi nghìn", "2250000", "đồng", 1),
    ("Công nhận ba xã.", "ba", "3", "xã", 1),
    ("Chậm là ba dự án.", "ba", "3", "dự án", 1),
    ("Trong ba xã có dịch.", "ba", "3", "xã", 1),
    ("Mười hai dự án đang chậm.", "Mười hai", "12", "dự án", 1),
    ("Hỗ trợ hai mươi lăm hộ.", "hai mươi lăm", "25", "hộ", 1),
    ("Trồng một trăm linh năm cây.", "một trăm linh năm", "105", "cây", 1),
    ("Tập dữ liệu rộng | 14.000 |", "14.000", "14000", "", 1),
    ("3 | Lúa xuân | 23.766 ha", "23.766", "23766", "ha", 1),
    ("Vốn 1 tỷ 200 triệu đồng.", "1 tỷ 200", "1.2", "đồng", BILLION),
    ("Thu 2 triệu 250 nghìn đồng/hộ.", "2 triệu 250", "2.25", "đồng/hộ", MILLION),
    ("Đạt 50%/kế hoạch năm.", "50", "50", "%", 1),
    ("Tốc độ là 7,5%/năm.", "7,5", "7.5", "%/năm", 1),
    ("Giá vàng là 9.313.000 VNĐ/1 chỉ.", "9.313.000", "9313000", "đồng/chỉ", 1),
    ("Phấn đấu\n100% hộ dùng điện.", "100", "100", "%", 1),
    ("Nhà hỏng ở xã Thái Thụy 157.", "157", "157", "", 1),
    ("Diện tích 10 địa\nphương báo cáo.", "10", "10", "địa phương", 1),
]  # fmt: skip

# sentence, value, high, total, unit
PAIRS = [
    ("Xuất khẩu 10-12 toa/ngày.", "10", "12", None, "toa/ngày"),
    ("Nhập khẩu 08-\n\n12 toa/ngày.", "8", "12", None, "toa/ngày"),
    ("Giá 65.000 - 70.000 đồng/kg.", "65000", "70000", None, "đồng/kg"),
    ("Giá từ 65.000 đến 70.000 đồng.", "65000", "70000", None, "đồng"),
    ("Tăng trưởng từ 5% đến 7%.", "5", "7", None, "%"),
    ("Cho vay 2,5 – 5,5 tỷ đồng/xã.", "2.5", "5.5", None, "đồng/xã"),
    ("Xã đạt 08/19 tiêu chí.", "8", None, "19", "tiêu chí"),
    ("Xã đạt **08/19** tiêu chí.", "8", None, "19", "tiêu chí"),
    ("Trồng 88,85/556 ha.", "88.85", None, "556", "ha"),
    ("Giải quyết 20 / 49 đơn.", "20", None, "49", "đơn"),
    ("Thu hồi 2.003 đồng/2.249 đồng.", "2003", None, "2249", "đồng"),
    ("Hoàn thành 5/8 so với giao.", "5", None, "8", ""),
    ("Thu nhập xếp thứ 9/11 tỉnh.", "9", None, "11", "tỉnh"),
    ("Có 04/05 xã về đích.", "4", None, "5", "xã"),
]

# sentence, direction, qualifier, of the last figure
WORDS_BEFORE = [
    ("Sản lượng tăng 8,01%.", "tăng", ""),
    ("Tỷ lệ giảm 0,04 điểm phần trăm.", "giảm", ""),
    ("Chỉ số tăng thêm 3 bậc.", "tăng", ""),
    ("Số vụ giảm mạnh tới 5%.", "giảm", ""),
    ("Giá trị tăng khoảng 5%.", "tăng", "khoảng"),
    ("Cao hơn 12,7%.", "tăng", ""),
    ("Thấp hơn gần 2%.", "giảm", "gần"),
    ("Thu vượt 5% dự toán.", "tăng", ""),
    ("Kế hoạch hụt 5 ha.", "giảm", ""),
    ("Cao hơn bình quân cả vùng hiện nay là 12,7%.", "tăng", ""),
    ("Tăng so với cùng kỳ 3,35%.", "tăng", ""),
    ("Giảm 17,81% (giảm 56.429 tấn).", "giảm", ""),
    ("Ngô 895 ha, giảm 52 ha.", "giảm", ""),
    ("Sản lượng tăng, đạt 500 tấn.", "", ""),
    ("Số vụ giảm xuống còn 12 vụ.", "", ""),
    ("Tỷ lệ tăng lên 45%.", "", ""),
    ("Tăng cường 5 đợt kiểm tra.", "", ""),
    ("Tỷ lệ giảm nghèo 2%.", "", ""),
    ("Giảm so với 12 vụ của kỳ trước.", "", ""),
    ("Chi không thấp hơn 0,5%.", "", ""),
    ("Số hộ tăng 12 hộ; còn 40 hộ.", "", ""),
    ("Biến động +3,2%.", "tăng", ""),
    ("Biến động -3,2%.", "giảm", ""),
    ("Biến động −3,2 %.", "giảm", ""),
    ("Có gần 100 doanh nghiệp.", "", "gần"),
    ("Xuất trên 70 xe/ngày.", "", "trên"),
    ("Với hơn 20 hộ.", "", "hơn"),
    ("Dưới 30 hộ.", "", "dưới"),
    ("Có xấp xỉ 40 hộ.", "", "xấp xỉ"),
    ("Ước 40 hộ.", "", ""),
]

NO_FIGURE = """
Báo cáo ngày 17/02/2023 đã gửi.|Hạn chót là 20/9.|Cao Lộc, ngày 17 tháng 02 năm 2023
Từ ngày 08 đến ngày 09 tháng 11 năm 2025|Nhiệm vụ tháng 02|Số liệu 02/2023|Kết quả 9 tháng
Kết quả 6 tháng đầu năm 2024|Trong 3 tháng tới|Chín tháng năm 2025 đã qua|Quý 1 năm 2025|Dự toán năm 2023
Giai đoạn 2021-2025|Năm học 2022-2023|Các năm 2021, 2022, 2023|Theo số 124/BC-UBND|Quyết định số 136/QĐ-UBND
Theo Nghị định số 116|Nghị quyết số 08/2019/NQ-HĐND|Quyết định số 1556-QĐ/TU|1. Lĩnh vực kinh tế
II. Tình hình chung|2.1. Thu ngân sách|### 1.1. Về kinh tế|Dọc Quốc lộ 4B|Tuyến DH.28
Cấp điện 22kV lộ 475, 477 và 471|Tại km14+132,85|Mốc N20|Như đã nêu [1]|Phòng dịch COVID-19|Chuyển sang IPv6
Trực 24/24|Trực 24/7|Giống lúa TBR225|Cúm A/H5N1|Xem mục 2|Tiêm mũi 01|Theo điều 5|Lễ hội lần thứ 2
Theo quy định<sup>1</sup>|Còn một số hạn chế|Là một trong những xã khá|Bộ phận một cửa|Lợi ích hai bên
Trong tháng ba và quý đầu|Thứ hai tuần sau|Điều 8, Điều 9 và Điều 10|Cụm công nghiệp Hợp Thành 1
Tăng trưởng 2 con số|Mạng 5G|Họp lúc 15h30|Họp lúc 7 giờ 30 phút|Khu chế xuất 2|Đợt 3|Bản đồ tỷ lệ 1/10.000
Điện thoại: 0205 3861 234|Luật số 32/2013/QH13|Tài khoản 12345678901234567890|Mã 000123|Phiên bản 1.2.3
Tiêu chuẩn TCVN 5574:2018|Tỷ lệ cao.1 Tuy nhiên|Họp lúc 20 giờ|Xã Ba Vì|Mỗi nhà một vườn|đóng hai phần ba
Kế hoạch 5 năm 2021-2025|https://example.vn/tin-12?id=34 xã
"""
NOTHING = [case for line in NO_FIGURE.strip().splitlines() for case in line.split("|")] + [
    "Trang\n12\ntiếp theo",
    "Còn 1 số hạn chế",
    "Họp lúc 15:50",
    "Ngày 15 tháng 6 xảy ra mưa đá",
]

SENTENCES = [case[0] for case in (*PLAIN, *PAIRS, *WORDS_BEFORE)]


def test_the_tables_are_as_large_as_they_should_be() -> None:
    assert len(set(SENTENCES)) >= 110
    assert len(set(NOTHING)) >= 65


@pytest.mark.parametrize(("text", "number", "value", "unit", "scale"), PLAIN)
def test_one_figure(text: str, number: str, value: str, unit: str, scale: Decimal | int) -> None:
    figure = only(text)
    assert (figure.number, figure.value, figure.unit, figure.scale) == (number, Decimal(value), unit, scale)
    assert (figure.high, figure.total) == (None, None)
    assert figure.amount == Decimal(value) * scale


@pytest.mark.parametrize(("text", "value", "high", "total", "unit"), PAIRS)
def test_ranges_and_parts_of_a_plan(text: str, value: str, high: str | None, total: str | None, unit: str) -> None:
    figure = only(text)
    assert figure.value == Decimal(value)
    assert figure.high == (Decimal(high) if high else None)
    assert figure.total == (Decimal(total) if total else None)
    assert figure.unit == unit


@pytest.mark.parametrize(("text", "direction", "qualifier"), WORDS_BEFORE)
def test_direction_and_qualifier(text: str, direction: str, qualifier: str) -> None:
    last = find_figures(text)[-1]
    assert (last.direction, last.qualifier) == (direction, qualifier)


@pytest.mark.parametrize("text", NOTHING)
def test_numbers_that_name_are_no_figures(text: str) -> None:
    assert find_figures(text) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tiễn 90 thanh niên (quân đội 70, công an 20).", [("90 thanh niên", "thanh niên"), ("70", ""), ("20", "")]),
        ("Bộ đội 15, dân quân 30.", [("15", ""), ("30", "")]),
        ("Có 12 công an và 40 công.", [("12 công an", "công an"), ("40 công", "công")]),
        (
            "Có 90 công nhân, 8 công chức, 5 công ty.",
            [("90 công nhân", "công nhân"), ("8 công chức", "công chức"), ("5 công ty", "công ty")],
        ),
        (
            "Thêm 70 công đoàn viên, 6 công trường.",
            [("70 công đoàn viên", "công đoàn viên"), ("6 công trường", "công trường")],
        ),
        ("Sửa 4 công trình, trồng hoa ở 3 công viên.", [("4 công trình", "công trình"), ("3 công viên", "công viên")]),
        ("Xã đạt 19 công nhận năm 2024.", [("19", "")]),
        ("Giao Đội 15 trực.", []),
        ("Trong tháng 03 vụ trộm, tháng 04 vụ xuân xong.", [("03 vụ", "vụ")]),
    ],
)
def test_an_army_is_numbered_by_no_count_and_police_are_no_days_of_work(text: str, told: list[tuple[str, str]]) -> None:
    assert [(each.text, each.unit) for each in find_figures(text)] == told


def test_two_counts_joined_by_a_slash_are_two_figures() -> None:
    turns, citizens = find_figures("Đã tiếp 02 lượt/02 công dân trong kỳ.")
    assert [(turns.amount, turns.unit), (citizens.amount, citizens.unit)] == [
        (Decimal(2), "lượt"),
        (Decimal(2), "công dân"),
    ]


def test_each_figure_has_its_own_direction() -> None:
    figures = find_figures("Sản lượng 260.412 tấn, giảm 17,81% (giảm 56.429 tấn), giá tăng 3,1%.")
    assert [figure.direction for figure in figures] == ["", "giảm", "giảm", "tăng"]


def test_a_level_and_its_goal_are_two_figures() -> None:
    assert [figure.value for figure in find_figures("Tăng từ 45% lên 50% dân số.")] == [45, 50]


def test_a_falling_range_is_no_range() -> None:
    assert [figure.high for figure in find_figures("Giảm từ 70 đến 50 hộ.")] == [None, None]


def test_a_sign_is_part_of_the_figure_and_a_bullet_is_not() -> None:
    assert only("-3,2%").value == Decimal("-3.2")
    assert only("-3,2%").text == "-3,2%"
    assert only("-5 xã đã họp").value == 5
    assert only("- 5 xã đã họp").value == 5


def test_a_qualifier_is_not_part_of_the_text() -> None:
    assert only("có trên 2.900 hộ").text == "2.900 hộ"


def test_steps_of_an_outline_hold_their_figures() -> None:
    figures = find_figures("1. Thu 5 tỷ đồng\n2. Chi 4 tỷ đồng\na) Lương 3 tỷ đồng")
    assert [figure.value for figure in figures] == [5, 4, 3]


@pytest.mark.parametrize(
    ("number", "value"),
    [("1.234", "1234"), ("1.23", "1.23"), ("0.123", "0.123"), ("1234.567", "1234.567"), ("1.234.567,8", "1234567.8"),
     ("12,345", "12.345"), ("1,234.5", "1234.5"), ("08", "8"), ("1.2.3", None), ("1.23,4", None), ("0123", None)],
)  # fmt: skip
def test_reading_a_number(number: str, value: str | None) -> None:
    assert read_number(number) == (Decimal(value) if value else None)


def test_units_know_what_is_counted_and_what_is_measured() -> None:
    project, tonnes = unit_at("12 dự án", 2), unit_at("12 tấn", 2)
    assert project is not None
    assert project.counted
    assert tonnes is not None
    assert not tonnes.counted
    assert unit_at("12 Gia Cát", 2) is None
    assert unit_at("", 0) is None


def test_equal_amounts_in_other_words() -> None:
    assert figures_equal(only("15.624 triệu đồng"), only("15,624 tỷ đồng"))
    assert figures_equal(only("giảm 3,2%"), only("-3,2 %"))
    assert figures_equal(only("tăng 5 ha"), only("5 ha"))
    assert figures_equal(only("2-3 tỷ đồng"), only("2.000 - 3.000 triệu đồng"))


@pytest.mark.parametrize(
    ("one", "other"),
    [("tăng 3,2%", "giảm 3,2%"), ("3,2%", "3,2 điểm phần trăm"), ("5 triệu đồng", "5 tỷ đồng"),
     ("8/19 tiêu chí", "8 tiêu chí"),
     ("10-12 xe", "10 xe"), ("5 ha", "5 xã")],
)  # fmt: skip
def test_unequal_figures(one: str, other: str) -> None:
    assert not figures_equal(only(one), only(other))


@pytest.mark.parametrize(
    "junk", ["9" * 100_000, "(" * 100_000, "1." * 50_000, "1/" * 50_000, "- 1" * 30_000, "1 2" * 30_000]
)
def test_long_junk_is_survived(junk: str) -> None:
    figures = find_figures(junk + " rồi thu 12,5 tỷ đồng")
    assert (figures[-1].value, figures[-1].unit) == (Decimal("12.5"), "đồng")


def test_a_figure_between_long_junk_words() -> None:
    text = "tăng " * 20_000 + "triệu " * 20_000 + "5 " + "triệu " * 20
    assert find_figures(text)[0].value == 5


def written(value: Decimal) -> str:
    whole, _, rest = f"{value:,f}".partition(".")
    return whole.replace(",", ".") + ("," + rest if rest else "")


DECIMALS = st.decimals(min_value=1, max_value=10**12, places=2, allow_nan=False) | st.integers(1, 10**12).map(Decimal)
UNITS = st.sampled_from(["%", "tỷ đồng", "ha", "dự án", "triệu USD", "tạ/ha", "lượt khách", "m²"])
SCRAPS = st.sampled_from(
    "tăng ;giảm ;1.234,5; tỷ; đồng;/;-; - ;08;19; ha;%;, ;. ;\n;\n\n;năm 2023;(;);17/02/2023;Điều ;ba ;trăm ;xã;**;|;x"
    ";<sup>1</sup>;^d;m;2;Ba Vì ;từ ; đến ;hơn ".split(";")
)
MIXES = st.lists(SCRAPS, max_size=25).map("".join)


@given(value=DECIMALS, unit=UNITS)
@settings(deadline=None)
def test_a_written_value_is_read_back(value: Decimal, unit: str) -> None:
    figure = only(f"Kết quả thu được {written(value)} {unit} trong kỳ.")
    assert figure.value == value
    assert figure.unit == (unit.split()[-1] if unit.startswith(("tỷ", "triệu")) else unit)


@given(text=MIXES | st.text(max_size=80))
@settings(deadline=None)
def test_spans_are_exact_ordered_and_apart(text: str) -> None:
    end = 0
    for figure in find_figures(text):
        assert figure.start >= end
        assert text[figure.start : figure.end] == figure.text
        assert figure.text.startswith(figure.number)
        end = figure.end


@given(text=MIXES)
@settings(deadline=None)
def test_decomposed_text_is_read_as_composed_once_normalised(text: str) -> None:
    again = unicodedata.normalize("NFC", unicodedata.normalize("NFD", text))
    assert find_figures(again) == find_figures(unicodedata.normalize("NFC", text))


@given(text=st.sampled_from(SENTENCES + NOTHING), before=st.sampled_from(SENTENCES), after=st.sampled_from(SENTENCES))
@settings(deadline=None)
def test_surrounding_paragraphs_change_nothing(text: str, before: str, after: str) -> None:
    offset = len(before) + 2
    around = find_figures(f"{before}\n\n{text}\n\n{after}")
    inside = [figure for figure in around if offset <= figure.start < offset + len(text)]
    assert [(f.start - offset, f.text, f.value, f.unit, f.direction) for f in inside] == [
        (f.start, f.text, f.value, f.unit, f.direction) for f in find_figures(text)
    ]


@given(text=MIXES)
@settings(deadline=None)
def test_a_direction_is_one_of_three(text: str) -> None:
    assert direction_before(text, len(text)) in {"", "tăng", "giảm"}


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Từ đầu tháng đến 25/10: 11 người bị thương.", ["11 người"]),
        ("Dịch đã lắng, 9 tháng 04 ca mắc.", ["04 ca"]),
        ("Xảy ra 06 vụ (9 tháng 11 vụ).", ["06 vụ", "11 vụ"]),
        ("Tháng 9: 11 vụ.", ["11 vụ"]),
    ],
)
def test_a_count_behind_a_time_is_no_part_of_it(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == figures


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("58 ngôi nhà tốc mái", "nhà"),
        ("3 nóc nhà", "nhà"),
        ("6.314 nghìn SP", "sản phẩm"),
        ("1.149 bệnh binh", "bệnh binh"),
        ("4 bệnh", "bệnh"),
    ],
)
def test_what_is_counted_by_its_everyday_name(text: str, unit: str) -> None:
    (figure,) = find_figures(text)
    assert figure.unit == unit


@pytest.mark.parametrize("days", ["dịp lễ 30/4 - 01/5", "dịp 30/4, 01/5", "ngày 30/4 và 1/5", "lễ 30/4–1/5"])
def test_two_days_of_a_holiday_are_no_figures(days: str) -> None:
    assert [figure.text for figure in find_figures(f"Đón 9 lượt khách {days}.")] == ["9 lượt khách"]

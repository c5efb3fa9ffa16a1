"""What a question restricts a whole to."""

import pytest

from answer.ranking import ruled_out
from answer.restrictions import (
    all_missing,
    asks_group,
    group_missing,
    sources_in,
    told_below_a_unit,
    told_of_its_town,
    told_of_less,
)
from tests.weighing import figure, prose
from vietnamese.places import Place


@pytest.mark.parametrize(
    ("question", "sources"),
    [
        ("Thu được bao nhiêu tiền từ đất đai?", [{"dat", "dai"}]),
        ("Thu ngân sách từ rừng năm 2024 là bao nhiêu?", [{"rung"}]),
        ("Thu từ đầu năm đến tháng 4 bao nhiêu?", []),
        ("Thu hút người từ 15 tuổi trở lên?", []),
        ("Số vụ cháy từ bếp?", []),
    ],
)
def test_what_stands_behind_from_is_a_source(question: str, sources: list[set[str]]) -> None:
    assert list(sources_in(question)) == sources


def test_a_source_is_missing_where_none_of_it_is_said() -> None:
    assert all_missing([frozenset(("dat", "dai"))], ("dai", "dat", "thue"))
    assert not all_missing([frozenset(("dat", "dai"))], ("dai", "thue"))


@pytest.mark.parametrize(
    ("question", "around", "missing"),
    [
        ("Bao nhiêu lao động nữ?", "Tuyển được 90 lao động", True),
        ("Bao nhiêu lao động nữ?", "Tuyển được 90 phụ nữ", False),
        ("Số học sinh nam?", "Có 90 học sinh", True),
        ("Số học sinh nam?", "Có 90 học sinh, trong đó nam 40", False),
        ("Bao nhiêu trẻ em được khám?", "Khám cho 90 cháu", False),
        ("Bao nhiêu trẻ em được khám?", "Khám cho 90 người", True),
        ("Bao nhiêu người khuyết tật có việc?", "Có 90 người có việc", True),
        ("Bao nhiêu hộ dân tộc thiểu số?", "Có 90 hộ đồng bào", False),
        ("Bão làm bao nhiêu người chết?", "phải di dời 41 hộ với 90 người", True),
        ("Bão làm bao nhiêu người chết?", "làm 2 người tử vong", False),
        ("Bao nhiêu người bị thương do bão?", "di dời 90 người", True),
        ("Bao nhiêu người bị thương do bão?", "2 người thương nặng", False),
        ("Bao nhiêu trường mầm non ngoài công lập?", "Có 90 trường mầm non công lập", True),
        ("Bao nhiêu trường mầm non ngoài công lập?", "Có 90 trường mầm non tư thục", False),
        ("Bao nhiêu trường mầm non tư thục?", "Có 90 trường mầm non", True),
        ("Bao nhiêu trường công lập?", "Có 90 trường ngoài công lập", True),
        ("Đảo đón bao nhiêu khách lưu trú?", "Đón 90 lượt khách", True),
        ("Đảo đón bao nhiêu khách ngủ lại?", "Đón 90 lượt khách, trong đó lưu trú 40", False),
    ],
)
def test_a_group_of_people_is_named(question: str, around: str, missing: bool) -> None:
    assert group_missing(question, around) is missing


@pytest.mark.parametrize(
    ("question", "around", "missing"),
    [
        ("Tỷ lệ hộ nghèo khu vực thành thị?", "Tỷ lệ hộ nghèo 2,1%", True),
        ("Tỷ lệ hộ nghèo khu vực thành thị?", "Hộ nghèo ở đô thị chiếm 2,1%", False),
        ("Lượng khách quốc tế đến vịnh?", "Vịnh đón 900 lượt khách", True),
        ("Lượng khách quốc tế đến vịnh?", "Vịnh đón 90 lượt khách nước ngoài", False),
        ("luong khach quoc te den vinh?", "Vịnh đón 900 lượt khách", True),
        ("Bao nhiêu khách du lịch nội địa?", "Vịnh đón 900 lượt khách", True),
        ("Bao nhiêu xã nông thôn mới nâng cao?", "Có 9 xã đạt chuẩn nông thôn mới", True),
        ("Bao nhiêu xã NTM nâng cao?", "Có 3 xã nâng cao", False),
        ("Bao nhiêu xã nông thôn mới kiểu mẫu?", "Có 3 xã nông thôn mới nâng cao", True),
        ("Diện tích nhãn cho thu hoạch?", "Nhãn 900 ha", True),
        ("Diện tích nhãn cho thu hoạch?", "Nhãn 900 ha, trong đó kinh doanh 400 ha", False),
        ("Hỗ trợ bao nhiêu cho sản phẩm OCOP?", "Hỗ trợ mẫu mã 90 triệu đồng", False),
        ("Số ca đẻ tại trạm y tế?", "Văn hóa, xã hội: Bệnh viện đỡ đẻ 90 ca", True),
        ("Số ca đẻ tại trạm y tế?", "Tuyến xã đỡ đẻ 90 ca", False),
        ("Bao nhiêu trường tiểu học có bếp ăn?", "Có 90 trường có bếp ăn", True),
        ("Bao nhiêu trường tiểu học có bếp ăn?", "Cấp tiểu học: 40 trường có bếp ăn", False),
        ("Bao nhiêu học sinh THCS bỏ học?", "Có 90 học sinh THPT bỏ học", True),
        ("Bao nhiêu học sinh THCS bỏ học?", "Trung học cơ sở: 40 em bỏ học", False),
        ("Bao nhiêu trẻ mầm non đến lớp?", "Huy động 90 trẻ", False),
        ("Tỷ lệ đỗ thi tốt nghiệp THPT?", "Tỷ lệ đỗ 99%", False),
        ("Điểm môn tiếng Nga?", "Tiếng Trung: 7,1 điểm", True),
        ("Điểm môn tiếng Nga?", "Ngoại ngữ: 7,1 điểm", False),
    ],
)
def test_one_kind_among_its_like_is_named(question: str, around: str, missing: bool) -> None:
    assert group_missing(question, around) is missing


def test_the_figure_of_all_levels_is_not_that_of_one() -> None:
    question = "Còn thiếu bao nhiêu giáo viên tiểu học?"
    whole = figure(question, prose("Toàn tỉnh còn thiếu 90 giáo viên."), "90 giáo viên")
    assert ruled_out(whole)
    own = figure(question, prose("Bậc tiểu học còn thiếu 40 giáo viên."), "40 giáo viên")
    assert not own.features["group missing"]
    assert not ruled_out(own)


def test_a_year_and_a_country_are_no_men() -> None:
    assert asks_group("Số học sinh nam?")
    for question in ("so hoc sinh nam 2024", "Người Việt Nam?", "Số lao động năm nay?", "so lao dong nam ngoai"):
        assert not asks_group(question)


def test_a_group_that_the_sentence_before_names_is_not_that_of_the_next_figure() -> None:
    question = "Thu nhập của lao động nam là bao nhiêu triệu đồng?"
    before = "Lao động nam có 41 nghìn người."
    alone = figure(question, prose("Thu nhập của lao động là 7 triệu đồng.", before=before), "7 triệu đồng")
    assert alone.features["group missing"]
    assert ruled_out(alone)
    own = figure(question, prose("Thu nhập của lao động nam là 8 triệu đồng.", before=before), "8 triệu đồng")
    assert not own.features["group missing"]


@pytest.mark.parametrize(
    ("question", "level", "said", "less"),
    [
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "xã", "Sản lượng lúa", True),
        ("Toàn tỉnh thu bao nhiêu ngân sách?", "huyện", "Thu ngân sách", True),
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "tỉnh", "Sản lượng lúa", False),
        ("Sản lượng lúa của tỉnh là bao nhiêu?", "xã", "Sản lượng lúa toàn tỉnh", False),
        ("Toàn tỉnh thu bao nhiêu ngân sách?", "xã", "đạt 70% dự toán tỉnh giao", True),
        ("Thu ngân sách đạt bao nhiêu % dự toán của tỉnh giao?", "xã", "Thu ngân sách", False),
        ("Sản lượng lúa là bao nhiêu?", "xã", "Sản lượng lúa", False),
    ],
)
def test_what_a_unit_reports_is_not_the_provinces(question: str, level: str, said: str, less: bool) -> None:
    assert told_of_less(question, Place(name="Đông Sơn", level=level), said) is less
    assert not told_of_less(question, None, said)


@pytest.mark.parametrize(
    ("level", "named", "of_its_town"),
    [
        ("tỉnh", "TP Tuyên Quang", True),
        ("tỉnh", "2 | Thành phố Tuyên Quang", True),
        ("tỉnh", "Thị xã Tuyên Quang", True),
        ("tỉnh", "Tuyên Quang", False),
        ("tỉnh", "Toàn tỉnh", False),
        ("tỉnh", "thành phố Tuyên Quang có ", True),
        ("tỉnh", "Cháy chợ ở thành phố Tuyên Quang làm chết ", False),
        ("tỉnh", "Tỉnh Tuyên Quang", False),
        ("tỉnh", "Huyện Đông Sơn", False),
        ("thành phố", "TP Tuyên Quang", False),
    ],
)
def test_the_town_that_is_called_as_its_province_is_less(level: str, named: str, of_its_town: bool) -> None:
    assert told_of_its_town([Place(name="Tuyên Quang", level=level)], named) is of_its_town


@pytest.mark.parametrize(
    ("question", "sentence", "of_a_unit"),
    [
        ("Đàn dê toàn tỉnh có bao nhiêu con?", "3. Xã Mai Pha: đàn dê 900 con", True),
        ("Số hộ nghèo của tỉnh là bao nhiêu?", "- Phường Đông Kinh (trung tâm): còn 12 hộ nghèo", True),
        ("Sản lượng chè cả tỉnh là bao nhiêu?", "Huyện Văn Lãng: sản lượng chè 90 tấn", True),
        ("Đàn dê có bao nhiêu con?", "Xã Mai Pha: đàn dê 900 con", False),
        ("Xã Mai Pha có bao nhiêu dê, chiếm mấy phần của tỉnh?", "Xã Mai Pha: đàn dê 900 con", False),
        ("Đàn dê lớn nhất của tỉnh có bao nhiêu con?", "Xã Mai Pha: đàn dê 900 con", False),
        ("Xã nào của tỉnh có 900 con dê?", "Xã Mai Pha: đàn dê 900 con", False),
        ("Đàn dê toàn tỉnh có bao nhiêu con?", "Chăn nuôi: đàn dê 9.000 con", False),
        ("Đàn dê toàn tỉnh có bao nhiêu con?", "Xã hội: 9.000 con", False),
    ],
)
def test_what_stands_below_one_unit_is_not_the_provinces(question: str, sentence: str, of_a_unit: bool) -> None:
    assert told_below_a_unit(question, sentence) is of_a_unit


def test_the_figure_of_one_commune_is_ruled_out_for_the_province() -> None:
    question = "Đàn dê toàn tỉnh có bao nhiêu con?"
    assert ruled_out(figure(question, prose("Xã Mai Pha: đàn dê 900 con."), "900 con"))
    assert not ruled_out(figure(question, prose("Đàn dê toàn tỉnh 9.000 con."), "9.000 con"))


@pytest.mark.parametrize(
    ("kind", "before", "missing"),
    [
        ("khách quốc tế", "Khách du lịch tháng 4 đạt 9.000 lượt (khách quốc tế 800 lượt).", True),
        ("khách nội địa", "Khách du lịch tháng 4 đạt 9.000 lượt, trong đó khách nội địa 8.200 lượt.", True),
        ("khách quốc tế", "Khách quốc tế tháng 4 đạt 800 lượt (tăng 5%).", False),
        ("khách", "Khách du lịch tháng 4 đạt 9.000 lượt (khách quốc tế 800 lượt).", False),
    ],
)
def test_a_division_is_of_the_whole_before_it_and_of_none_of_its_parts(kind: str, before: str, missing: bool) -> None:
    told = prose("Phân theo điểm đến trong tháng: Ba Khe 500 lượt, Đèo Gió 300 lượt.", before=before)
    features = figure(f"Tháng 4 Ba Khe đón bao nhiêu lượt {kind}?", told, "500 lượt").features
    assert bool(features["group missing"]) is missing


EASED = "Cơ cấu lại thời hạn trả nợ cho 90 khách hàng với dư nợ 400 tỷ đồng."


@pytest.mark.parametrize(
    ("question", "text", "figure_text", "some"),
    [
        (
            "Diện tích chè là bao nhiêu ha?",
            "Diện tích canh tác hữu cơ có chứng nhận 90 ha (chè 40, cam 50).",
            "40",
            True,
        ),
        ("Diện tích cam là bao nhiêu ha?", "Diện tích được cấp mã số vùng trồng 90 ha (cam 40 ha).", "40 ha", True),
        ("Diện tích chè hữu cơ là bao nhiêu?", "Diện tích canh tác hữu cơ 90 ha (chè 40 ha).", "40 ha", False),
        (
            "Diện tích chè là bao nhiêu ha?",
            "Diện tích hữu cơ 20 ha; diện tích chè 40 ha (già cỗi 3 ha).",
            "40 ha",
            False,
        ),
        ("Diện tích chè là bao nhiêu ha?", "Diện tích chè 40 ha, trong đó hữu cơ 20 ha.", "40 ha", False),
        ("Diện tích chè là bao nhiêu ha?", "Diện tích chè 40 ha, trong đó hữu cơ 20 ha.", "20 ha", True),
        ("Diện tích cây lâu năm và chè?", "Diện tích cây lâu năm 90 ha (chè 40 ha).", "40 ha", False),
        (
            "Bao nhiêu hợp tác xã dùng công nghệ cao?",
            "Có 64 hợp tác xã ứng dụng công nghệ cao.",
            "64 hợp tác xã",
            False,
        ),
        ("Tổng dư nợ tín dụng là bao nhiêu?", EASED, "400 tỷ đồng", True),
        ("Dư nợ được cơ cấu lại là bao nhiêu?", EASED, "400 tỷ đồng", False),
        ("Tổng dư nợ là bao nhiêu?", "Giảm lãi cho 9 hộ; tổng dư nợ 400 tỷ đồng.", "400 tỷ đồng", False),
        ("Tổng dư nợ là bao nhiêu?", "Tổng dư nợ 400 tỷ đồng với 90 khách hàng.", "400 tỷ đồng", False),
    ],
)
def test_a_part_that_is_certified_or_eased_is_not_all(question: str, text: str, figure_text: str, some: bool) -> None:
    assert bool(figure(question, text, figure_text).features["of less than asked"]) is some

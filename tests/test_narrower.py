"""A part that the question names goes before its whole; a whole that is asked for keeps its place."""

from dataclasses import replace

import pytest

from answer.narrower import without_parts, without_siblings, without_totals
from answer.ranking import figures_of, fitting, ranked
from tests.weighing import figures, found, prose

ISSUED = "Trong tháng cấp 1.284 giấy chứng nhận quyền sử dụng đất, trong đó cấp lần đầu 176 giấy."
FOUNDED = (
    "Lũy kế toàn huyện có 59 doanh nghiệp thành lập mới, vốn đăng ký 1.173 tỷ đồng.",
    "Trong đó: xây dựng 4 doanh nghiệp, vốn đăng ký 94 tỷ đồng; bất động sản 2 doanh nghiệp, vốn đăng ký 68 tỷ đồng.",
)
PRICES = ("Bình quân năm, CPI tăng 3,3% so với năm trước, trong đó khu vực thành thị tăng 3,1%, nông thôn tăng 3,4%.",)
FOOD = ("Nhóm hàng ăn tăng 0,18%, trong đó gạo tăng 0,52%, thịt tăng 0,07%.",)
SEASONS = (
    "Cả năm gieo trồng lúa 900 ha; năng suất 60 tạ/ha; sản lượng 5.400 tấn.",
    "Phân theo vụ: hè thu 500 ha, sản lượng 3.100 tấn; mùa (lúa - tôm) 400 ha, sản lượng 2.300 tấn.",
)
BUILT = (
    "Giá trị sản xuất xây dựng tháng 4 đạt 477 tỷ đồng.",
    "Chia ra: xây dựng nhà các loại 292 tỷ đồng; công trình kỹ thuật 149 tỷ đồng.",
)


def left(question: str, *texts: str) -> list[str]:
    """The figures that are left, best first."""
    passages = [
        replace(prose(each, before=" ".join(texts[:at])), start=1_000 * at, end=1_000 * at + len(each))
        for at, each in enumerate(texts)
    ]
    search = found(question, passages)
    return [
        each.candidate.figure.text
        for each in without_totals(search, fitting(search, ranked(search, figures_of(search))))
    ]


@pytest.mark.parametrize(
    ("question", "texts", "part", "whole"),
    [
        ("Tháng 4 cấp bao nhiêu giấy chứng nhận quyền sử dụng đất lần đầu?", (ISSUED,), "176 giấy", "1.284 giấy"),
        ("Doanh nghiệp bất động sản thành lập mới đăng ký bao nhiêu vốn?", FOUNDED, "68 tỷ đồng", "1.173 tỷ đồng"),
        ("Giá trị sản xuất xây dựng nhà các loại là bao nhiêu tỷ đồng?", BUILT, "292 tỷ đồng", "477 tỷ đồng"),
        ("CPI bình quân thành thị tăng bao nhiêu phần trăm?", PRICES, "3,1%", "3,3%"),
        ("Giá gạo trong nhóm hàng ăn tháng 4 tăng bao nhiêu %?", FOOD, "0,52%", "0,18%"),
    ],
)
def test_the_asked_part_stands_and_its_whole_does_not(
    question: str, texts: tuple[str, ...], part: str, whole: str
) -> None:
    told = left(question, *texts)
    assert part in told
    assert not any(each.startswith(whole) for each in told)


def test_what_is_asked_for_together_does_not_give_way_to_one_of_both() -> None:
    texts = (
        "a) Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng này ước đạt 90 tỷ đồng.",
        "Trong đó doanh thu bán lẻ hàng hóa 70 tỷ đồng.",
    )
    both = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng tháng 4 là bao nhiêu tỷ đồng?"
    assert left(both, *texts)[0] == "90 tỷ đồng"
    assert left("Doanh thu bán lẻ hàng hóa tháng 4 là bao nhiêu tỷ đồng?", *texts)[0] == "70 tỷ đồng"


def test_what_was_done_of_a_number_goes_before_the_number() -> None:
    texts = ("Kiến nghị thu hồi 762 triệu đồng, đã thu hồi 598/762 triệu đồng.",)
    asked = "Đã thu hồi bao nhiêu triệu đồng trong số kiến nghị thu hồi?"
    assert left(asked, *texts) == ["598/762 triệu đồng"]
    assert "762 triệu đồng" in left("Kiến nghị thu hồi bao nhiêu triệu đồng?", *texts)


def test_the_unit_of_a_figure_is_no_word_of_what_names_it() -> None:
    texts = ("Thành lập mới: bất động sản 5 doanh nghiệp, vốn 90 tỷ đồng; công nghệ 9 doanh nghiệp, vốn 26 tỷ đồng.",)
    assert left("Công ty bất động sản thành lập mới có bao nhiêu vốn?", *texts)[0] == "90 tỷ đồng"


def test_what_is_larger_than_a_figure_is_no_part_of_it() -> None:
    texts = ("Tặng mỗi suất quà 20 triệu đồng.", "Trong đó: quà của các quỹ trên 20 tỷ đồng.")
    assert "20 triệu đồng" in left("Mỗi suất quà bao nhiêu tiền của các quỹ?", *texts)


@pytest.mark.parametrize("opener", ["Trong tổng số", "Trong số", "Phân theo cấp học", "Chia theo bậc"])
def test_what_goes_through_the_parts_of_a_total_gives_way_to_it(opener: str) -> None:
    texts = ("Toàn tỉnh có 900 giáo viên.", f"{opener}: mầm non 200 giáo viên, tiểu học 300 giáo viên.")
    passages = [
        replace(prose(each, before=" ".join(texts[:at])), start=1_000 * at, end=1_000 * at + len(each))
        for at, each in enumerate(texts)
    ]
    search = found("Toàn tỉnh có bao nhiêu giáo viên?", passages)
    whole = without_parts(search, fitting(search, ranked(search, figures_of(search))))
    assert [each.candidate.figure.text for each in whole] == ["900 giáo viên"]


DEATHS = "Xảy ra 90 vụ tai nạn (trong đó: đường bộ 88 vụ), làm chết 41 người (trong đó đường bộ 40 người)."


@pytest.mark.parametrize(
    ("question", "text", "answering"),
    [
        ("Đón bao nhiêu lượt khách tham quan?", "Khách tham quan 90 lượt, trong đó 8 lượt khách quốc tế.", "90 lượt"),
        (
            "Bao nhiêu nhà bị tốc mái, nứt tường?",
            "41 nhà bị tốc mái, nứt tường, trong đó 9 nhà hư hỏng nặng.",
            "41 nhà",
        ),
        ("Bao nhiêu tấn chè bán sang Anh và Đức?", "Có 84 tấn chè bán sang Anh và Đức, riêng Đức 31 tấn.", "84 tấn"),
        ("Tai nạn đường bộ làm chết bao nhiêu người?", DEATHS, "40 người"),
    ],
)
def test_what_is_singled_out_of_a_whole_answers_only_who_asks_for_it(question: str, text: str, answering: str) -> None:
    search = found(question, [prose(text)])
    told = without_parts(search, without_totals(search, fitting(search, ranked(search, figures_of(search)))))
    assert told[0].candidate.figure.text == answering


@pytest.mark.parametrize(
    ("question", "texts", "whole"),
    [
        ("Tháng 4 cấp bao nhiêu giấy chứng nhận quyền sử dụng đất?", (ISSUED,), "1.284 giấy chứng nhận"),
        ("Doanh nghiệp thành lập mới đăng ký bao nhiêu vốn?", FOUNDED, "1.173 tỷ đồng"),
        ("Giá trị sản xuất xây dựng là bao nhiêu tỷ đồng?", BUILT, "477 tỷ đồng"),
    ],
)
def test_the_asked_whole_stands(question: str, texts: tuple[str, ...], whole: str) -> None:
    assert left(question, *texts)[0] == whole


def test_what_comes_before_a_figure_is_no_part_of_it() -> None:
    search, told = figures("Diện tích lúa lai bao nhiêu ha?", "Lúa lai 30 ha. Tổng diện tích lúa 120 ha.")
    first = [each.candidate.figure.text for each in without_totals(search, told)]
    assert "30 ha" in first
    assert "120 ha" in first


PUPILS = "Toàn huyện có 9.120 học sinh, trong đó: tiểu học 4.300 học sinh; mầm non 2.100 học sinh."
BREEDING = (
    "Đàn gia cầm của huyện có 880 nghìn con.",
    "- Gà có 610 nghìn con gia cầm.",
    "- Vịt có 270 nghìn con gia cầm.",
)
PAID = "Lao động có thu nhập 8,62 triệu đồng/tháng, trong đó lao động nam 9,40 triệu đồng, nữ 7,71 triệu đồng."
COOPERATIVES = "Có 70 hợp tác xã đang hoạt động, trong đó: 12 hợp tác xã hạng 1; 58 hợp tác xã hạng 2."
OTHERS_BESIDE = COOPERATIVES.replace("58", "57")
EATEN = "Doanh thu lưu trú và ăn uống 76 tỷ đồng (ăn uống 71 tỷ đồng)."


@pytest.mark.parametrize(
    ("question", "texts", "told"),
    [
        ("Bao nhiêu học sinh?", (PUPILS,), ["9.120 học sinh"]),
        ("Bao nhiêu học sinh tiểu học?", (PUPILS,), ["9.120 học sinh", "4.300 học sinh"]),
        ("Đàn gia cầm có bao nhiêu con?", BREEDING, ["880 nghìn con"]),
        ("Tổng sản lượng lúa là bao nhiêu tấn?", SEASONS, ["5.400 tấn"]),
        ("Bao nhiêu hợp tác xã?", (COOPERATIVES,), ["70 hợp tác xã"]),
        ("Bao nhiêu hợp tác xã?", (OTHERS_BESIDE,), ["12 hợp tác xã", "57 hợp tác xã", "70 hợp tác xã"]),
    ],
)
def test_a_part_that_nobody_asked_gives_way_to_its_whole(
    question: str, texts: tuple[str, ...], told: list[str]
) -> None:
    search, given = figures(question, *texts)
    left_over = [each.candidate.figure.text for each in without_parts(search, given)]
    assert sorted(left_over) == sorted(told)


def test_a_part_may_be_told_by_another_measure_of_time() -> None:
    assert left("Thu nhập của lao động nam là bao nhiêu tiền?", PAID)[0] == "9,40 triệu đồng"
    search, given = figures("Thu nhập của lao động là bao nhiêu tiền?", PAID)
    assert [each.candidate.figure.text for each in without_parts(search, given)] == [
        "8,62 triệu đồng/tháng",
        "9,40 triệu đồng",  # above the average of both
    ]


def test_what_is_asked_stands_before_what_is_told_of_it_and_another() -> None:
    assert left("Doanh thu ăn uống là bao nhiêu tỷ đồng?", EATEN) == ["71 tỷ đồng"]
    assert left("Doanh thu lưu trú và ăn uống là bao nhiêu tỷ đồng?", EATEN)[0] == "76 tỷ đồng"


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Doanh thu lưu trú, ăn uống là bao nhiêu tỷ đồng?", {"90 tỷ đồng"}),
        ("Doanh thu lưu trú là bao nhiêu tỷ đồng?", {"90 tỷ đồng", "7 tỷ đồng"}),
    ],
)
def test_one_of_two_that_are_asked_together_gives_way_to_what_both_have(question: str, told: set[str]) -> None:
    search = found(question, [prose("Doanh thu lưu trú, ăn uống 90 tỷ đồng. Lưu trú 7 tỷ đồng; ăn uống 83 tỷ đồng.")])
    weighed = ranked(search, figures_of(search))
    assert {each.candidate.figure.text for each in without_siblings(search, weighed)} == told

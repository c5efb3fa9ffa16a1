"""What tells a figure from its neighbours of the same indicator, and when it speaks against the question."""

import pytest

from answer.kinds import Kind, asks_allotted, base_between, decides_against, kinds_in, targets_in
from vietnamese.periods import find_periods

NAMED: list[tuple[str, set[Kind]]] = [
    ("đạt 51 % dự toán Trung ương giao", {"so kế hoạch", "trung ương giao"}),
    ("đạt 43 % dự toán tỉnh giao", {"so kế hoạch", "tỉnh giao"}),
    ("thu có vượt dự toán không", {"so kế hoạch"}),
    ("Tổng kế hoạch vốn năm 2025 là", {"kế hoạch"}),
    ("giải ngân kế hoạch vốn năm 2025 được", set()),
    ("Tính chung 6 tháng đạt 5 tỷ đồng", {"luỹ kế"}),
    ("Tính chung quý II đạt 5 tỷ đồng", set()),
    ("bằng 101 % so với vụ hè thu trước", {"so cùng kỳ"}),
    ("tăng 12 ha so vụ trước", {"so cùng kỳ"}),
]


@pytest.mark.parametrize(("text", "kinds"), NAMED, ids=[each[0] for each in NAMED])
def test_the_kinds_that_a_text_names(text: str, kinds: set[Kind]) -> None:
    assert kinds_in(text) == kinds


MONTH: frozenset[Kind] = frozenset(("so tháng trước",))
YEAR: frozenset[Kind] = frozenset(("so cùng kỳ",))
NONE: frozenset[Kind] = frozenset()


def test_a_change_without_a_base_may_have_the_asked_one() -> None:
    assert not decides_against(YEAR, NONE, NONE, change=True)
    assert decides_against(YEAR, NONE, NONE, change=False)
    assert decides_against(YEAR, MONTH, NONE, change=True)


def test_what_is_summed_over_months_is_not_compared_with_the_month_before() -> None:
    assert not decides_against(MONTH, NONE, NONE, change=True)
    assert decides_against(MONTH, NONE, NONE, change=True, summed=True)
    assert not decides_against(MONTH, MONTH, NONE, change=True, summed=True)
    assert not decides_against(YEAR, NONE, NONE, change=True, summed=True)


def test_whose_plan_was_asked_decides() -> None:
    central: frozenset[Kind] = frozenset(("so kế hoạch", "trung ương giao"))
    assert decides_against(central, frozenset(("so kế hoạch", "tỉnh giao")), NONE, change=False)
    assert not decides_against(central, central, NONE, change=False)


def test_a_target_of_its_heading_answers_a_question_for_a_target_alone() -> None:
    target: frozenset[Kind] = frozenset(("mục tiêu",))
    assert not decides_against(target, NONE, target, change=False)
    assert decides_against(target, NONE, NONE, change=False)
    assert decides_against(NONE, NONE, target, change=False)


@pytest.mark.parametrize(
    ("text", "base", "why"),
    [
        ("tháng 2/2024, tháng 1/2024", "so tháng trước", "a month before"),
        ("tháng 1/2024, tháng 12/2023", "so tháng trước", "a month before, over the turn of the year"),
        ("tháng 3/2024, tháng 12/2023", "so tháng 12", "the year's eve"),
        ("tháng 12/2024, tháng 12/2023", "so cùng kỳ", "a year before comes first"),
        ("tháng 3/2024, tháng 3/2023", "so cùng kỳ", "a year before"),
        ("tháng 3/2024, tháng 1/2024", None, "two months before has no name"),
        ("tháng 3/2024, tháng 4/2024", None, "a month later is no base"),
        ("tháng 3/2024, tháng 3/2022", None, "two years before"),
        ("tháng 3, tháng 2", None, "which year is not said"),
        ("quý I/2024, quý I/2023", "so cùng kỳ", "quarters as well"),
        ("quý II/2024, quý I/2024", "so quý trước", "a quarter before"),
    ],
)
def test_what_it_is_called_to_compare_two_months(text: str, base: Kind | None, why: str) -> None:
    told, other = find_periods(text)
    assert base_between(told, other) == base, why


@pytest.mark.parametrize(
    ("question", "allotted"),
    [
        ("Xã được giao bao nhiêu vốn?", True),
        ("Tỉnh phân bổ bao nhiêu tỷ đồng?", True),
        ("Giải ngân vốn được giao bao nhiêu?", False),
        ("Xã thu bao nhiêu?", False),
    ],
)
def test_what_is_allotted_is_a_plan(question: str, allotted: bool) -> None:
    assert asks_allotted(question) is allotted


@pytest.mark.parametrize(
    ("section", "ahead"),
    [
        (("B. MỤC TIÊU NĂM 2024",), True),
        (("B. MỤC TIÊU NĂM 2024", "1. Chỉ tiêu kinh tế"), True),
        (("B. MỤC TIÊU NĂM 2024", "Biểu 2. Hộ nghèo theo huyện cuối năm 2023"), False),
        (("B. MỤC TIÊU NĂM 2024", "Biểu 3. Mục tiêu đến năm 2030"), True),
        (("A. KẾT QUẢ", "Biểu 1. Một số chỉ tiêu"), False),
        (("PHẦN THỨ BA", "NHIỆM VỤ NĂM 2024", "I. Các chỉ tiêu"), True),
        (("Phần II.", "PHƯƠNG HƯỚNG QUÝ IV"), True),
        (("PHẦN THỨ NHẤT", "KẾT QUẢ NĂM 2023", "1. Nhiệm vụ thu ngân sách"), False),
        (("A. KẾT QUẢ", "IV. NHIỆM VỤ THÁNG 6 NĂM 2024"), True),
        (("A. KẾT QUẢ", "V. Nhiệm vụ, giải pháp trọng tâm 6 tháng cuối năm"), True),
        (("A. KẾT QUẢ", "2. Nhiệm vụ thu ngân sách"), False),
        (("A. KẾT QUẢ", "3. Kết quả nhiệm vụ tháng 5"), False),
        (("A. KẾT QUẢ", "3. Nhiệm vụ quý I đã hoàn thành"), False),
    ],
)
def test_figures_below_tasks_to_come_are_targets_unless_their_table_s_title_says_otherwise(
    section: tuple[str, ...], ahead: bool
) -> None:
    assert bool(targets_in(section)) is ahead


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("bằng 90% dự toán Trung ương và 70% dự toán tỉnh", "trung ương giao", True),
        ("bằng 70% dự toán HĐND tỉnh", "tỉnh giao", True),
        ("bằng 70% dự toán", "tỉnh giao", False),
        ("vốn ngân sách trung ương 90 tỷ đồng", "trung ương giao", False),
    ],
)
def test_a_budget_is_called_by_who_set_it(text: str, kind: Kind, named: bool) -> None:
    assert (kind in kinds_in(text)) is named

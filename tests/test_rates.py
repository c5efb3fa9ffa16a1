"""What each gets is told by a rate."""

import pytest

from answer.ranking import ruled_out
from tests.weighing import figure


@pytest.mark.parametrize(
    ("question", "text", "told", "missing"),
    [
        ("Mỗi hộ được hỗ trợ bao nhiêu tiền?", "Đã hỗ trợ các hộ 900 triệu đồng.", "900 triệu đồng", True),
        ("Hỗ trợ bao nhiêu tiền cho mỗi con trâu?", "Hỗ trợ 40 con trâu, tổng 80 triệu đồng.", "80 triệu đồng", True),
        ("Mỗi hộ được hỗ trợ bao nhiêu tiền?", "Hỗ trợ hộ nghèo 9 triệu đồng/hộ.", "9 triệu đồng/hộ", False),
        ("Mỗi hộ được hỗ trợ bao nhiêu tiền?", "Mức hỗ trợ hộ nghèo là 9 triệu đồng.", "9 triệu đồng", False),
        ("Mỗi hộ được hỗ trợ bao nhiêu tiền?", "Tổng mức hỗ trợ hộ nghèo là 9 triệu đồng.", "9 triệu đồng", True),
        ("Mỗi cháu được tặng bao nhiêu tiền?", "Tặng 9 cháu, mỗi cháu 500.000 đồng.", "500.000 đồng", False),
        ("Các hộ được hỗ trợ bao nhiêu tiền?", "Đã hỗ trợ các hộ 900 triệu đồng.", "900 triệu đồng", False),
        (
            "Mỗi người dân được tặng bao nhiêu tiền?",
            "Tặng quà người dân 300.000 đồng/người.",
            "300.000 đồng/người",
            False,
        ),
        (
            "Mỗi người dân được tặng bao nhiêu tiền?",
            "Tặng quà người dân 300.000 đồng/người cho 45 người có công.",
            "300.000 đồng/người",
            True,
        ),
        (
            "Mỗi người dân nghèo được tặng bao nhiêu tiền?",
            "Tặng quà người dân nghèo 300.000 đồng/người.",
            "300.000 đồng/người",
            False,
        ),
        ("Mỗi xã thu bao nhiêu tiền đất?", "Thu tiền đất 900 triệu đồng.", "900 triệu đồng", False),
        (
            "GRDP của mỗi km2 là bao nhiêu tỷ đồng?",
            "GRDP bình quân đầu người 90 triệu đồng.",
            "90 triệu đồng",
            True,
        ),
        ("Bình quân đầu người thu bao nhiêu?", "Thu bình quân mỗi km2 đạt 9 tỷ đồng.", "9 tỷ đồng", True),
        ("GRDP của mỗi km2 là bao nhiêu tỷ đồng?", "GRDP trên mỗi km2 là 9 tỷ đồng.", "9 tỷ đồng", False),
    ],
)
def test_a_sum_of_all_is_not_what_each_gets(question: str, text: str, told: str, missing: bool) -> None:
    each = figure(question, text, told)
    assert bool(each.features["rate missing"]) is missing
    assert ruled_out(each) >= missing


@pytest.mark.parametrize(
    ("question", "missing"),
    [
        ("Giá gạo là bao nhiêu?", False),
        ("Một kg gạo bao nhiêu tiền?", False),
        ("Kim ngạch gạo là bao nhiêu?", True),
        ("Giá trị sản xuất gạo là bao nhiêu?", True),
    ],
)
def test_the_price_of_goods_is_no_value_of_them_all(question: str, missing: bool) -> None:
    each = figure(question, "Kim ngạch, doanh thu, giá trị sản xuất gạo; giá gạo 12.000 đồng/kg.", "12.000 đồng/kg")
    assert bool(each.features["rate missing"]) is missing


@pytest.mark.parametrize(
    ("question", "told", "hold"),
    [
        ("Bao nhiêu em được quà mức 200 nghìn?", "90 em", False),
        ("Bao nhiêu em được quà mức 200 nghìn đồng?", "90 em", False),
        ("Bao nhiêu em được quà mức 200 nghìn?", "40 em", True),
        ("Bao nhiêu em được quà trị giá 3 triệu đồng?", "40 em", False),
        ("Bao nhiêu em được quà trị giá 3 triệu đồng?", "90 em", True),
        ("Bao nhiêu em được quà?", "90 em", True),
        ("Bao nhiêu em được quà ở mức độ 4?", "90 em", True),
    ],
)
def test_those_who_got_another_rate_are_others(question: str, told: str, hold: bool) -> None:
    text = "Trao quà cho 90 em với mức 3 triệu đồng/em; 40 em với mức hỗ trợ 200.000 đồng/em."
    assert bool(figure(question, text, told).features["rate missing"]) is not hold


def test_the_unit_of_a_sum_shared_out_says_that_it_is_an_average() -> None:
    question = "Bình quân mỗi ha vườn mía dốc thu bao nhiêu tiền?"
    shared = figure(question, "Vườn mía dốc thu 90 triệu đồng/ha.", "90 triệu đồng/ha").features
    whole = figure(question, "Vườn mía dốc thu 90 triệu đồng.", "90 triệu đồng").features
    assert (shared["kinds held"], whole["kinds held"]) == (1, 0)
    assert shared["governed"] > whole["governed"]
    unasked = figure(
        "Mỗi ha vườn mía dốc thu bao nhiêu tiền?", "Vườn mía dốc thu 90 triệu đồng/ha.", "90 triệu đồng/ha"
    )
    assert not unasked.features["average unasked"]

"""The damage of one disaster is none of another."""

from dataclasses import replace

import pytest

from answer.disasters import of_another_disaster
from answer.ranking import ruled_out
from tests.weighing import figure, prose

LISTED = (
    "Chiều ngày 4/4 trên địa bàn xảy ra lốc xoáy gây thiệt hại, cụ thể: (1) Về người: không có.",
    "(2) Về tài sản: tốc mái 46 nhà.",
)


@pytest.mark.parametrize(
    ("question", "nearest_first", "another", "why"),
    [
        ("Động đất làm sập mấy nhà?", ("sập 46 nhà", "Dông lốc xảy ra ngày 4/4."), True, "named above"),
        ("Lũ quét cuốn trôi mấy nhà?", ("Bão số 2 gây lũ quét, cuốn trôi 46 nhà",), False, "one brings another"),
        ("Lũ quét cuốn trôi mấy nhà?", ("Mưa lũ cuốn trôi 46 nhà",), True, "a flood, and no flash flood"),
        ("Vòi rồng làm sập mấy nhà?", ("Lốc xoáy làm sập 46 nhà",), False, "the same by another name"),
        ("Bão làm hỏng mấy nhà?", ("hỏng 46 nhà", "Sau bão số 2 …", "Lốc ngày 4/4"), False, "the nearest counts"),
        ("Bão làm hỏng mấy nhà?", ("hỏng 46 nhà", "Công tác nhà ở"), False, "none is named"),
        ("Sửa bao nhiêu nhà?", ("Lốc xoáy làm hỏng, phải sửa 46 nhà",), False, "none is asked of"),
        ("Báo cáo nêu mấy nhà hỏng?", ("Lốc xoáy làm hỏng 46 nhà",), False, "no storm: another word"),
        ("Rét đậm làm chết mấy con trâu?", ("Nắng nóng, khô hạn làm chết 46 con trâu",), True, "heat and cold"),
    ],
)
def test_the_nearest_disaster_that_is_named(
    question: str, nearest_first: tuple[str, ...], another: bool, why: str
) -> None:
    assert of_another_disaster(question, nearest_first) is another, why


@pytest.mark.parametrize(
    ("question", "another"), [("Lốc xoáy làm tốc mái mấy nhà?", 0.0), ("Động đất làm tốc mái mấy nhà?", 1.0)]
)
def test_an_item_is_of_the_disaster_that_opens_its_list(question: str, another: float) -> None:
    item = replace(prose(LISTED[1]), above=(LISTED[0],))
    told = figure(question, item, "46 nhà")
    assert told.features["other disaster"] == another
    assert ruled_out(told) is bool(another)


def test_what_a_sentence_goes_on_to_comes_last() -> None:
    text = "Ngập úng 46 ha lúa; 5 ha chuối đổ sau trận dông ngày 4/4."
    told = figure("Bão làm ngập bao nhiêu ha lúa?", replace(prose(text), before="Bão số 2 đổ bộ."), "46 ha")
    assert told.features["other disaster"] == 0.0

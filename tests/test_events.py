"""The harm of one event is none of another."""

from dataclasses import replace

import pytest

from answer.events import of_another_event, of_another_way
from answer.ranking import ruled_out
from tests.weighing import figure, prose, row

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
        ("Thiên tai làm chết mấy người?", ("Tai nạn giao thông 9 vụ, chết 46 người",), True, "of the roads"),
        ("Cháy làm chết mấy người?", ("làm chết 46 người", "5. An toàn giao thông"), True, "its heading says it"),
        ("Cháy làm chết mấy người?", ("làm chết 46 người", "2. Tội phạm về ma túy"), True, "of crimes"),
        ("Cháy làm chết mấy người?", ("làm chết 46 người", "Tai nạn giao thông, cháy nổ"), False, "of both"),
        ("Tai nạn giao thông làm chết mấy người?", ("46 người đuối nước",), True, "drowned"),
        ("Thiên tai làm chết mấy người?", ("Mưa lũ làm chết 46 người",), False, "a disaster"),
        ("Ngộ độc làm chết mấy người?", ("Trong tháng chết 46 người",), False, "no event is named"),
        ("Kiểm tra phòng cháy mấy cơ sở?", ("An toàn giao thông: kiểm tra 46 cơ sở",), False, "no harm is asked"),
        ("Lũ làm ngập mấy ha?", ("ngập 46 ha", "9 ha tre bị sạt lở", "Đỉnh lũ ngày 4/4"), False, "harmed by the flood"),
        ("Bão làm hỏng mấy nhà?", ("hỏng 46 nhà", "sạt lở 9 điểm", "Khắc phục bão số 2"), False, "in a list of harms"),
        ("Bão làm hỏng mấy nhà?", ("hỏng 46 nhà", "sạt lở 9 điểm"), True, "and nothing else is named"),
        ("Bão làm hỏng mấy nhà?", ("Sạt lở ngày 4/4 làm hỏng 46 nhà", "Bão số 2"), True, "an event of its own"),
        ("Rét đậm làm chết mấy con trâu?", ("Nắng nóng, khô hạn làm chết 46 con trâu",), True, "heat and cold"),
    ],
)
def test_the_nearest_disaster_that_is_named(
    question: str, nearest_first: tuple[str, ...], another: bool, why: str
) -> None:
    assert of_another_event(question, nearest_first) is another, why


@pytest.mark.parametrize(
    ("question", "another"), [("Lốc xoáy làm tốc mái mấy nhà?", 0.0), ("Động đất làm tốc mái mấy nhà?", 1.0)]
)
def test_an_item_is_of_the_disaster_that_opens_its_list(question: str, another: float) -> None:
    item = replace(prose(LISTED[1]), above=(LISTED[0],))
    told = figure(question, item, "46 nhà")
    assert told.features["other event"] == another
    assert ruled_out(told) is bool(another)


@pytest.mark.parametrize(("asked", "told"), [("sập mấy nhà", "46 nhà"), ("làm chết mấy người", "2 người")])
def test_a_cause_in_brackets_is_that_of_the_figure_before_it_alone(asked: str, told: str) -> None:
    text = "Toàn xã có 2 người chết (do sét đánh), 46 nhà sập."
    each = figure(f"Bão số 2 {asked}?", replace(prose(text), section=("Thiệt hại do bão số 2",)), told)
    assert bool(each.features["other event"]) is (told == "2 người")


def test_what_a_sentence_goes_on_to_comes_last() -> None:
    text = "Ngập úng 46 ha lúa; 5 ha chuối đổ sau trận dông ngày 4/4."
    told = figure("Bão làm ngập bao nhiêu ha lúa?", replace(prose(text), before="Bão số 2 đổ bộ."), "46 ha")
    assert told.features["other event"] == 0.0


@pytest.mark.parametrize(
    ("question", "told", "asked", "another"),
    [
        ("Tai nạn đường sắt làm chết mấy người?", "36 vụ tai nạn giao thông (đường sắt 2 vụ), chết 9 người", "9", True),
        ("Tai nạn đường sắt làm chết mấy người?", "Chết 12 người (đường bộ 9 người, đường sắt 3 người)", "3", False),
        ("Tai nạn đường sắt làm chết mấy người?", "Chết 12 người (đường bộ 9 người, đường sắt 3 người)", "9", True),
        ("Tai nạn đường bộ làm chết mấy người?", "Tai nạn giao thông làm chết 9 người", "9", False),
        ("Xây mấy km đường sắt?", "An toàn giao thông đường bộ: xây 9 km", "9", False),
    ],
)
def test_the_accidents_of_one_way_are_none_of_another(question: str, told: str, asked: str, another: bool) -> None:
    before, figure_told, behind = told.partition(asked)
    assert of_another_way(question, before + figure_told, behind.partition(",")[0]) is another


@pytest.mark.parametrize(("item", "another"), [("làm chết 46 người", 1.0), ("cháy, nổ làm chết 46 người", 0.0)])
def test_the_dead_are_of_the_event_that_their_own_clause_names(item: str, another: float) -> None:
    told = figure("Cháy làm chết mấy người?", prose(f"Tai nạn giao thông: 9 vụ; {item}."), "46 người")
    assert told.features["other event"] == another


def test_the_rows_of_a_table_are_of_the_event_that_they_stand_below() -> None:
    line = row("Số người chết | 46", ("Chỉ tiêu", "Số lượng"), ("", "người"), parents=("Tai nạn giao thông",))
    assert ruled_out(figure("Cháy làm chết mấy người?", line, "46"))
    assert not figure("Tai nạn giao thông làm chết mấy người?", line, "46").features["other event"]


def test_a_figure_is_of_the_way_that_its_own_stretch_names() -> None:
    text = "Tai nạn giao thông làm chết 46 người trên đường bộ, 3 người trên đường sắt."
    asked = "Tai nạn đường sắt làm chết mấy người?"
    assert ruled_out(figure(asked, prose(text), "46 người"))
    assert not figure(asked, prose(text), "3 người").features["other event"]


def test_what_the_losses_come_to_is_of_the_event_that_its_sentence_tells() -> None:
    text = "Trong năm có 6 đợt thiên tai, riêng bão số 9 làm 3 người chết; 70 nhà bị hỏng; ước thiệt hại 8 tỷ đồng."
    each = figure("Bão số 9 làm thiệt hại bao nhiêu tiền?", text, "8 tỷ đồng")
    assert not each.features["missing nearby"]

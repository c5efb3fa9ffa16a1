"""What a figure is called in its sentence, and when that is something else than was asked."""

import pytest

from answer.frame import frame_of
from answer.label import names_another, names_nothing_else, own_stretch
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.words import Span, clauses


def passage(text: str, lead: str = "") -> Passage:
    return Passage(source="a.txt", start=0, end=len(text), text=text, page=1, lead=lead)


def another(question: str, text: str, figure: str, lead: str = "") -> bool:
    where = passage(text, lead)
    position = next(at for at, each in enumerate(find_figures(text)) if each.text.startswith(figure))
    start = find_figures(text)[position].start
    clause = next(part for part in clauses(text) if part.start <= start < part.end)
    return names_another(frame_of(question), where, clause, position)


CROPS = (
    "Lúa mùa 9.275 ha, đạt 73 % kế hoạch, tăng 4 %, ở Đông Sơn 2.880 ha, Tây Khê 2.185 ha; "
    "rau 6.950 ha, tăng 3 %; hoa 310 ha (giảm 12 ha)."
)


@pytest.mark.parametrize(
    ("question", "figure", "expected"),
    [
        ("diện tích lúa mùa", "9.275 ha", False),
        ("lúa mùa tăng bao nhiêu", "4 %", False),
        ("diện tích lúa mùa", "2.880 ha", True),
        ("diện tích lúa mùa xã Tây Khê", "2.185 ha", False),
        ("diện tích lúa mùa", "6.950 ha", True),
        ("lúa mùa tăng bao nhiêu", "3 %", True),
        ("diện tích rau", "6.950 ha", False),
        ("rau tăng bao nhiêu", "3 %", False),
        ("diện tích hoa", "310 ha", False),
        ("diện tích rau", "310 ha", True),
    ],
)
def test_an_item_of_a_list_is_what_its_own_label_says(question: str, figure: str, expected: bool) -> None:
    assert another(question, CROPS, figure) is expected


def test_a_share_behind_a_count_goes_by_the_count_s_label() -> None:
    text = "Chi trả chế độ 8 triệu đồng; toàn huyện còn 1.642 hộ nghèo, tỷ lệ 13,11 %."
    assert not another("tỷ lệ hộ nghèo", text, "13,11 %")
    assert not another("có bao nhiêu biên chế", "- Công tác nội vụ: Toàn huyện có 2.078 biên chế.", "2.078")


def test_what_stands_in_brackets_before_names_nothing_behind_them() -> None:
    text = "Khu vực nông nghiệp giảm 1,63 % (công nghiệp kéo xuống 0,13 điểm phần trăm), không đạt mức 2,0 %."
    assert not another("nông nghiệp tăng bao nhiêu", text, "2,0 %")


def test_below_a_lead_each_sentence_is_an_item() -> None:
    assert another("diện tích ngô", "Rau 500 ha.", "500 ha", lead="Theo cây:")
    assert not another("diện tích ngô", "Rau 500 ha.", "500 ha")


def test_the_tail_of_the_part_before_belongs_to_the_figure_before() -> None:
    text = "Xuất khẩu bằng 30,5 % kế hoạch năm, thấp hơn cùng kỳ 37,5 %."
    own = own_stretch(text, find_figures(text), 1, Span(start=0, end=len(text)))
    assert text[own.start : own.end] == ", thấp hơn cùng kỳ 37,5 %."


def test_a_sentence_without_a_thing_of_its_own_is_about_its_heading() -> None:
    frame = frame_of("giải phóng mặt bằng bao nhiêu dự án")
    assert names_nothing_else(frame, "Năm 2023 thực hiện 27 dự án")
    assert names_nothing_else(frame_of("công nghiệp tăng bao nhiêu"), "10 tháng chỉ số này ước tăng 4,61 %")
    assert not names_nothing_else(frame, "Năm 2023 khởi công 27 trường học")

"""Of a whole and its parts, which of them a question asks for, and a figure is of."""

from dataclasses import replace

import pytest

from answer.wholes import a_part_of_it, of_another_whole, part_missing, whole_unnamed
from tests.weighing import figure, found, prose

_SHOPS = "Cửa hàng mới mở trong các ngành: vải 47 cửa hàng, vốn 90 tỷ đồng; gạo 5 cửa hàng, vốn 8 tỷ đồng."
_PARTS = "Vốn đầu tư toàn tỉnh dành cho xây dựng 60 tỷ đồng, vốn lưu động 9 tỷ đồng."


@pytest.mark.parametrize(
    ("question", "before", "another"),
    [
        ("Xuất khẩu bao nhiêu tỷ đồng?", "Dư nợ cho vay đạt 99 tỷ đồng.", True),
        ("Dư nợ xuất khẩu bao nhiêu tỷ đồng?", "Dư nợ cho vay đạt 99 tỷ đồng.", False),
        ("Xuất khẩu bao nhiêu tỷ đồng?", "Hàng xuất khẩu đạt 99 tỷ đồng.", False),
    ],
)
def test_what_is_divided_by_fields_is_asked_for_by_what_is_divided(question: str, before: str, another: bool) -> None:
    passage = prose("Chia theo lĩnh vực: trồng trọt 90 tỷ đồng; xuất khẩu 9 tỷ đồng.", before=before)
    candidate = figure(question, passage, "9 tỷ đồng").candidate
    assert of_another_whole(found(question, [passage]), candidate) is another


@pytest.mark.parametrize(
    ("question", "text", "told", "missing"),
    [
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", _PARTS, "9 tỷ đồng", False),
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", _PARTS, "60 tỷ đồng", True),
        ("Xin hỏi trong số vốn xây dựng, vốn lưu động bao nhiêu?", _PARTS, "60 tỷ đồng", True),
        ("Trong số cầu tạm, cầu khỉ đã xóa, có bao nhiêu cầu dựng lại?", "Xóa 7 cầu tạm, cầu khỉ.", "7 cầu", True),
        ("Vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", _PARTS, "60 tỷ đồng", False),
    ],
)
def test_of_a_whole_the_part_is_asked_for(question: str, text: str, told: str, missing: bool) -> None:
    candidate = figure(question, text, told).candidate
    assert part_missing(found(question, []), candidate) is missing


def test_a_whole_may_be_named_further_above_and_a_part_may_not() -> None:
    passage = replace(prose(_PARTS), above=("Vốn đầu tư toàn xã hội đạt 70 tỷ đồng.",))
    for question, unnamed in (
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", False),
        ("Trong tổng vốn vay, vốn đầu tư toàn xã hội bao nhiêu?", True),
        ("Vốn đầu tư toàn xã hội bao nhiêu?", True),
    ):
        candidate = figure("Vốn lưu động bao nhiêu?", passage, "9 tỷ đồng").candidate
        assert whole_unnamed(found(question, []).frame, candidate, _PARTS) is unnamed


@pytest.mark.parametrize(
    ("question", "text", "told", "part"),
    [
        ("Thu nội địa là bao nhiêu?", "Trong thu nội địa, thu xổ số 90 tỷ đồng.", "90 tỷ đồng", 1),
        ("Sản lượng thủy sản bao nhiêu tấn?", "Trong sản lượng thủy sản, tôm 90 tấn.", "90 tấn", 1),
        ("Có bao nhiêu lao động?", "Trong lao động, 90 lao động là nữ.", "90 lao động", 1),
        (
            "Chi thường xuyên là bao nhiêu?",
            "Trong chi thường xuyên, giáo dục 90 tỷ đồng; y tế 8 tỷ đồng.",
            "8 tỷ đồng",
            1,
        ),
        ("Vốn của cửa hàng mới là bao nhiêu?", _SHOPS, "90 tỷ đồng", 1),
        ("Có bao nhiêu cửa hàng mới?", _SHOPS, "47 cửa hàng", 1),
        ("Có bao nhiêu cửa hàng vải mới?", _SHOPS, "47 cửa hàng", 0),
        ("Vốn của cửa hàng gạo mới là bao nhiêu?", _SHOPS, "8 tỷ đồng", 0),
        ("Thu xổ số là bao nhiêu?", "Trong thu nội địa, thu xổ số 90 tỷ đồng.", "90 tỷ đồng", 0),
        ("Thu nội địa là bao nhiêu?", "Trong tháng, thu nội địa 90 tỷ đồng.", "90 tỷ đồng", 0),
        ("Xuất khẩu đạt bao nhiêu?", "Trong xuất khẩu, kim ngạch đạt 90 triệu USD.", "90 triệu USD", 0),
        ("Sản lượng thủy sản bao nhiêu tấn?", "Trong lĩnh vực thủy sản, sản lượng đạt 90 tấn.", "90 tấn", 0),
    ],
)
def test_a_part_named_within_what_is_asked_is_not_all_of_it(question: str, text: str, told: str, part: int) -> None:
    assert bool(figure(question, text, told).features["part of it"]) is bool(part)


@pytest.mark.parametrize(
    ("question", "lead", "part"),
    [
        ("Toàn huyện có bao nhiêu cửa hàng?", "Toàn huyện có 9 chợ, 410 cửa hàng. Trong đó:", True),
        ("Toàn huyện có bao nhiêu cửa hàng hạng hai?", "Toàn huyện có 9 chợ, 410 cửa hàng. Trong đó:", False),
        ("Toàn huyện có bao nhiêu cửa hàng?", "Toàn huyện có 9 chợ, 410 cửa hàng. Chợ hạng hai:", False),
        ("Toàn huyện có bao nhiêu cửa hàng?", "Toàn huyện có 9 chợ. Trong đó:", False),
        ("Toàn huyện có bao nhiêu cửa hàng?", "", False),
    ],
)
def test_an_item_of_what_its_introduction_counts_is_a_part(question: str, lead: str, part: bool) -> None:
    passage = prose("- Chợ hạng hai: 4 chợ, 150 cửa hàng.", lead=lead)
    candidate = figure(question, passage, "150 cửa hàng").candidate
    assert a_part_of_it(found(question, [passage]), candidate) is part

"""A figure that only helps to tell another."""

import pytest

from answer.by_the_way import left_behind, limits_others
from answer.ranking import ruled_out
from tests.weighing import figure, found, prose

FORMER = "Lắp máy mới, thời gian chờ cấp giấy giảm từ 40 phút xuống còn 25 phút."


@pytest.mark.parametrize(
    ("text", "told", "limits"),
    [
        ("Có 14 đơn vị giải ngân dưới 25%.", "25%", True),
        ("Có 14/20 công trình giải ngân từ 60% kế hoạch trở lên.", "60%", True),
        ("Giải ngân của 14 công trình, đạt dưới 25%.", "25%", False),
        ("Giải ngân 14 tỷ đồng đạt dưới 25%.", "25%", False),
        ("Có 14 đơn vị giải ngân 25%.", "25%", False),
        ("Giải ngân dưới 25%.", "25%", False),
    ],
)
def test_a_limit_says_which_ones_are_counted(text: str, told: str, limits: bool) -> None:
    question = "Giải ngân đạt bao nhiêu %?"
    candidate = figure(question, text, told).candidate
    assert limits_others(found(question, []).frame, candidate) is limits


def test_a_limit_that_is_asked_for_answers() -> None:
    question = "Có 14 đơn vị giải ngân dưới bao nhiêu %?"
    assert not ruled_out(figure(question, "Có 14 đơn vị giải ngân dưới 25%.", "25%"))
    assert ruled_out(figure("Giải ngân đạt bao nhiêu %?", "Có 14 đơn vị giải ngân dưới 25%.", "25%"))


def test_the_extent_of_what_was_done_is_a_share() -> None:
    text = "Kiên cố 12 km kênh mương, tỷ lệ kênh mương được kiên cố 71%."
    with pytest.raises(StopIteration):
        figure("Kênh mương được kiên cố tới mức nào?", text, "12 km")
    assert figure("Kênh mương được kiên cố tới mức nào?", text, "71%").features["asked unit"]


@pytest.mark.parametrize(
    ("question", "text", "told", "behind"),
    [
        ("Tỷ lệ hộ nghèo?", "Tỷ lệ hộ nghèo giảm từ 6,2% xuống còn 4,8%.", "6,2%", True),
        ("Tỷ lệ hộ nghèo?", "Tỷ lệ hộ nghèo giảm từ 6,2% xuống còn 4,8%.", "4,8%", False),
        (
            "Số hợp tác xã?",
            "Số hợp tác xã tăng từ 62 hợp tác xã đầu nhiệm kỳ lên 70 hợp tác xã.",
            "62 hợp tác xã",
            True,
        ),
        ("Tỷ lệ hộ nghèo đầu năm?", "Tỷ lệ hộ nghèo giảm từ 6,2% xuống còn 4,8%.", "6,2%", False),
        ("Hộ nghèo giảm từ bao nhiêu %?", "Tỷ lệ hộ nghèo giảm từ 6,2% xuống còn 4,8%.", "6,2%", False),
        ("Tỷ lệ hộ nghèo năm 2023?", "Tỷ lệ hộ nghèo từ 6,2% năm 2023 xuống còn 4,8%.", "6,2%", False),
        ("Lãi suất?", "Lãi suất từ 6,2%, cao nhất lên 6,8%.", "6,2%", False),
        (
            "Vốn được bổ sung bao nhiêu?",
            "Vốn tăng so với 96 tỷ đồng đầu năm do bổ sung 14 tỷ đồng.",
            "96 tỷ đồng",
            True,
        ),
        ("Vốn đầu năm là bao nhiêu?", "Vốn tăng so với 96 tỷ đồng đầu năm do bổ sung 14 tỷ đồng.", "96 tỷ đồng", False),
    ],
)
def test_what_a_figure_came_from_is_left_behind(question: str, text: str, told: str, behind: bool) -> None:
    search, each = found(question, [prose(text)]), figure(question, text, told)
    assert left_behind(search.frame, each.candidate) is behind
    assert bool(each.features["left behind"]) is behind


@pytest.mark.parametrize(
    ("question", "text", "told", "former"),
    [
        ("Thời gian chờ cấp giấy là bao nhiêu phút?", FORMER, "40 phút", True),
        ("Thời gian chờ cấp giấy là bao nhiêu phút?", FORMER, "25 phút", False),
        ("Trước đây thời gian chờ cấp giấy là bao nhiêu phút?", FORMER, "40 phút", False),
        ("Xã có mấy hộ nghèo?", "Số hộ nghèo giảm từ 46 hộ đầu năm xuống còn 31 hộ.", "46 hộ", True),
        ("Xã có mấy hộ nghèo?", "Số hộ nghèo giảm từ 46 hộ nghèo xuống 31 hộ.", "46 hộ", True),
    ],
)
def test_what_it_was_before_is_not_how_it_is(question: str, text: str, told: str, former: bool) -> None:
    each = figure(question, text, told)
    assert bool(each.features["left behind"]) is former
    assert ruled_out(each) >= former

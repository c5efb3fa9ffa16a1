"""To whom or to what a figure belongs."""

from dataclasses import replace

import pytest

from answer.belonging import (
    left_behind,
    limits_others,
    of_another_former,
    of_another_whole,
    of_the_leader,
    part_missing,
    told_elsewhere,
    whole_unnamed,
)
from answer.ranking import figures_of, ruled_out
from tests.weighing import figure, found, prose, row
from vietnamese.places import Place

_SHOPS = "Cửa hàng mới mở trong các ngành: vải 47 cửa hàng, vốn 90 tỷ đồng; gạo 5 cửa hàng, vốn 8 tỷ đồng."


@pytest.mark.parametrize(
    ("text", "told", "behind"),
    [
        ("Cấp phép 12 dự án, trong đó Thái Lan 5, Ấn Độ 3.", "12 dự án", True),
        ("Cấp phép 12 dự án (Thái Lan: có 5 dự án).", "12 dự án", True),
        ("Cấp phép 12 dự án (Thái Lan: có 5 dự án).", "5 dự án", False),
        ("Cấp phép 12 dự án của Thái Lan với 5 triệu USD.", "12 dự án", False),
        ("Cấp phép 12 dự án (cho Thái Lan ngày 17/11).", "12 dự án", False),
        ("Thái Lan có 12 dự án; riêng tháng 4 Thái Lan có 5 dự án.", "12 dự án", False),
        ("Cấp phép 12 dự án, trong đó có dự án lớn của Thái Lan, vốn 5 triệu USD.", "12 dự án", True),
    ],
)
def test_a_name_with_a_figure_of_its_own_behind_has_none_before(text: str, told: str, behind: bool) -> None:
    question = "Cấp phép bao nhiêu dự án của Thái Lan?"
    candidate = figure(question, text, told).candidate
    assert told_elsewhere(found(question, []), candidate) is behind


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Luỹ kế 5 tháng ước đạt 90 tấn, tăng 2%. Diện tích tôm nuôi là 8 ha.", True),
        ("Diện tích tôm nuôi là 8 ha. Luỹ kế 5 tháng ước đạt 90 tấn, tăng 2%.", False),
        ("Sản lượng tôm nuôi ước đạt 90 tấn, tăng 2%. Diện tích tôm nuôi là 8 ha.", False),
        ("Sản lượng cá tra ước đạt 90 tấn, tăng 2%. Diện tích tôm nuôi là 8 ha.", False),
    ],
)
def test_a_figure_that_names_nothing_is_not_of_the_sentence_behind_it(text: str, behind: bool) -> None:
    question = "Sản lượng tôm nuôi là bao nhiêu tấn?"
    candidate = figure(question, text, "90 tấn").candidate
    assert told_elsewhere(found(question, []), candidate) is behind


@pytest.mark.parametrize(
    ("question", "text", "told", "behind"),
    [
        (
            "Tai nạn xe tải thiệt hại bao nhiêu tiền?",
            "Xảy ra 05 vụ tai nạn (03 vụ xe tải, 02 vụ tàu), thiệt hại 7 tỷ đồng.",
            "7 tỷ",
            1,
        ),
        (
            "Tai nạn thiệt hại bao nhiêu tiền?",
            "Xảy ra 05 vụ tai nạn (03 vụ xe tải, 02 vụ tàu), thiệt hại 7 tỷ đồng.",
            "7 tỷ",
            0,
        ),
        (
            "Có bao nhiêu vụ tai nạn xe tải?",
            "Xảy ra 05 vụ tai nạn (03 vụ xe tải, 02 vụ tàu), thiệt hại 7 tỷ đồng.",
            "03 vụ",
            0,
        ),
        ("Thiếu bao nhiêu bác sĩ gây mê?", "Còn thiếu 45 bác sĩ, nhiều nhất là gây mê và sản khoa.", "45 bác", 1),
        ("Thiếu bao nhiêu bác sĩ?", "Còn thiếu 45 bác sĩ, nhiều nhất là gây mê và sản khoa.", "45 bác", 0),
        ("Vốn y tế đạt bao nhiêu %?", "Ba nguồn vốn đạt 31%, gồm: y tế 8 tỷ đồng; giáo dục 5 tỷ đồng.", "31%", 1),
        ("Vốn y tế đạt bao nhiêu %?", "Vốn y tế đạt 31% (gồm 4% vốn kéo dài).", "31%", 0),
        ("Vốn kéo dài là bao nhiêu %?", "Vốn y tế đạt 31% (gồm vốn kéo dài).", "31%", 1),
        ("Vốn y tế trừ vốn kéo dài đạt bao nhiêu %?", "Vốn y tế đạt 31%, không gồm vốn kéo dài.", "31%", 0),
        ("Khu công nghiệp VSIP giao bao nhiêu ha?", "Tại khu công nghiệp Yên Thọ (VSIP 2) giao 90 ha.", "90 ha", 0),
    ],
)
def test_what_stands_in_the_sentence_as_a_part_alone_has_not_the_figure_of_the_whole(
    question: str, text: str, told: str, behind: int
) -> None:
    search = found(question, [prose(text)])
    candidate = next(each for each in figures_of(search) if each.figure.text.startswith(told))
    assert told_elsewhere(search, candidate) is bool(behind)


def test_a_heading_does_not_say_of_the_whole_what_a_part_is_called() -> None:
    lost = prose("Bão gây thiệt hại 90 tỷ đồng, trong đó nông nghiệp 40 tỷ đồng.", section=("Nông nghiệp",))
    question = "Bão gây thiệt hại nông nghiệp bao nhiêu tỷ đồng?"
    assert ruled_out(figure(question, lost, "90 tỷ đồng"))
    assert not ruled_out(figure(question, lost, "40 tỷ đồng"))


def test_what_the_sentence_before_counts_in_brackets_is_not_told_by_the_next() -> None:
    boat = prose(
        "Vụ tai nạn xe khách gây thiệt hại 6 tỷ đồng.", before="Xảy ra 05 vụ tai nạn (03 vụ xe tải, 02 vụ xe khách)."
    )
    assert ruled_out(figure("Tai nạn xe tải thiệt hại bao nhiêu tiền?", boat, "6 tỷ đồng"))
    assert not ruled_out(figure("Tai nạn xe khách thiệt hại bao nhiêu tiền?", boat, "6 tỷ đồng"))


@pytest.mark.parametrize(
    ("question", "text", "told", "behind"),
    [
        ("Bao nhiêu nhà tốc mái?", "Tốc mái 90 nhà (xã Tân An 76, xã Bình Lộc 14).", "90 nhà", True),
        ("Bao nhiêu nhà tốc mái?", "Tốc mái 90 nhà (xã Tân An 76, xã Bình Lộc 14).", "14", False),
        ("Bao nhiêu cột điện đổ?", "Đổ 47 cột điện (xã Bình Lộc 8 cột trung thế).", "47 cột", True),
        ("Bao nhiêu nhà tốc mái?", "Xã Bình Lộc tốc mái 90 nhà (riêng xã Bình Lộc mới 14).", "90 nhà", False),
    ],
)
def test_one_of_several_places_has_its_own_figure_behind(question: str, text: str, told: str, behind: bool) -> None:
    search = found(question, [prose(text)])
    search = replace(search, frame=replace(search.frame, places=(Place(name="Bình Lộc", level="xã"),)))
    candidate = next(each for each in figures_of(search) if each.figure.text.startswith(told))
    assert told_elsewhere(search, candidate) is behind


def test_what_points_back_is_of_the_sentence_before_it() -> None:
    text = "Con số này giảm 30% so với tháng trước. Kế hoạch về tổng thu ngân sách là 12 tỷ đồng."
    pointing = prose(text, before="Tổng thu ngân sách trong tháng là 13 tỷ đồng.")
    question = "Thu ngân sách so với tháng trước giảm bao nhiêu?"
    assert not told_elsewhere(found(question, []), figure(question, pointing, "30%").candidate)


@pytest.mark.parametrize(
    ("question", "told", "beside"),
    [
        ("Số hộ nghèo của huyện Đông Sơn là bao nhiêu hộ?", "120", True),
        ("Số hộ nghèo của huyện Đông Sơn là bao nhiêu hộ?", "35", False),
        ("Tổng số hộ của huyện Đông Sơn là bao nhiêu hộ?", "120", False),
    ],
)
def test_the_column_that_is_called_so_has_it(question: str, told: str, beside: bool) -> None:
    columns = ("Địa bàn", "Tổng số hộ", "Hộ nghèo")
    poor = replace(row("Huyện Đông Sơn | 120 | 35", columns, ("", "hộ", "hộ")), caption="Biểu 2. Hộ nghèo theo huyện")
    assert told_elsewhere(found(question, []), figure(question, poor, told).candidate) is beside


def test_a_column_that_says_something_else_as_well_has_not() -> None:
    columns = ("Địa bàn", "Kế hoạch vốn", "Giải ngân")
    spent = row("Huyện Đông Sơn | 120 | 35", columns, ("", "tỷ đồng", "tỷ đồng"))
    question = "Giải ngân vốn đầu tư công của huyện Đông Sơn là bao nhiêu tỷ đồng?"
    assert not told_elsewhere(found(question, []), figure(question, spent, "35").candidate)


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


def test_the_extent_of_what_was_done_is_a_share() -> None:
    text = "Kiên cố 12 km kênh mương, tỷ lệ kênh mương được kiên cố 71%."
    with pytest.raises(StopIteration):
        figure("Kênh mương được kiên cố tới mức nào?", text, "12 km")
    assert figure("Kênh mương được kiên cố tới mức nào?", text, "71%").features["asked unit"]


def test_a_limit_that_is_asked_for_answers() -> None:
    question = "Có 14 đơn vị giải ngân dưới bao nhiêu %?"
    assert not ruled_out(figure(question, "Có 14 đơn vị giải ngân dưới 25%.", "25%"))
    assert ruled_out(figure("Giải ngân đạt bao nhiêu %?", "Có 14 đơn vị giải ngân dưới 25%.", "25%"))


@pytest.mark.parametrize(
    ("question", "told", "another"),
    [
        ("Tỉnh Thái Bình cũ có mấy xã?", "33 xã", True),
        ("Tỉnh Thái Bình cũ có mấy xã?", "60 xã", False),
        ("Tỉnh Hưng Yên cũ có mấy xã?", "60 xã", True),
        ("Tỉnh Hưng Yên cũ có mấy xã?", "33 xã", False),
        ("Tỉnh Hưng Yên cũ có mấy xã?", "93 xã", True),
        ("Sau hợp nhất có mấy xã?", "93 xã", False),
        ("Sau hợp nhất có mấy xã?", "33 xã", False),
    ],
)
def test_each_former_place_has_its_own(question: str, told: str, another: bool) -> None:
    text = "Tỉnh mới có 93 xã, gồm: tỉnh Hưng Yên cũ 33 xã, tỉnh Thái Bình cũ 60 xã."
    search, each = found(question, [prose(text)]), figure(question, text, told)
    assert of_another_former(search.frame, each.candidate) is another
    assert ruled_out(each) >= another


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
    ("question", "leads"),
    [
        ("Kim ngạch xuất khẩu tháng 4 là bao nhiêu?", True),
        ("Xuất khẩu sang Nhật Bản tháng 4 là bao nhiêu?", False),
        ("Thị trường xuất khẩu lớn nhất đạt bao nhiêu?", False),
        ("Kim ngạch xuất khẩu lớn nhất sang nước nào, bao nhiêu?", False),
    ],
)
def test_what_the_leader_has_is_not_the_total(question: str, leads: bool) -> None:
    text = "Thị trường xuất khẩu lớn nhất là Nhật Bản với 7 triệu USD, rồi đến Thái Lan."
    each = figure(question, text, "7 triệu USD")
    assert of_the_leader(found(question, []).frame, each.candidate) is leads
    assert ruled_out(each) >= leads


def test_the_leader_may_be_the_place_that_is_asked_about() -> None:
    text = "Năng suất lúa cao nhất là huyện Đông Sơn 70 tạ/ha, thấp nhất là huyện Tây Khê 50 tạ/ha."
    of_leader = {
        place: figure(f"Năng suất lúa của {place}?", text, "70 tạ/ha").features["of the leader"]
        for place in ("huyện Đông Sơn", "toàn tỉnh")
    }
    assert of_leader == {"huyện Đông Sơn": 0.0, "toàn tỉnh": 1.0}


PARTS = "Vốn đầu tư toàn tỉnh dành cho xây dựng 60 tỷ đồng, vốn lưu động 9 tỷ đồng."


@pytest.mark.parametrize(
    ("question", "text", "told", "missing"),
    [
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", PARTS, "9 tỷ đồng", False),
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", PARTS, "60 tỷ đồng", True),
        ("Xin hỏi trong số vốn xây dựng, vốn lưu động bao nhiêu?", PARTS, "60 tỷ đồng", True),
        ("Trong số cầu tạm, cầu khỉ đã xóa, có bao nhiêu cầu dựng lại?", "Xóa 7 cầu tạm, cầu khỉ.", "7 cầu", True),
        ("Vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", PARTS, "60 tỷ đồng", False),
    ],
)
def test_of_a_whole_the_part_is_asked_for(question: str, text: str, told: str, missing: bool) -> None:
    candidate = figure(question, text, told).candidate
    assert part_missing(found(question, []), candidate) is missing


def test_a_whole_may_be_named_further_above_and_a_part_may_not() -> None:
    passage = replace(prose(PARTS), above=("Vốn đầu tư toàn xã hội đạt 70 tỷ đồng.",))
    for question, unnamed in (
        ("Trong tổng vốn đầu tư toàn xã hội, vốn lưu động bao nhiêu?", False),
        ("Trong tổng vốn vay, vốn đầu tư toàn xã hội bao nhiêu?", True),
        ("Vốn đầu tư toàn xã hội bao nhiêu?", True),
    ):
        candidate = figure("Vốn lưu động bao nhiêu?", passage, "9 tỷ đồng").candidate
        assert whole_unnamed(found(question, []).frame, candidate, PARTS) is unnamed


@pytest.mark.parametrize(("told", "leads"), [("64 con", 1.0), ("187 con", 0.0)])
def test_what_the_place_with_the_most_has_stands_in_brackets(told: str, leads: float) -> None:
    text = "Rét đậm làm chết 187 con dê, nhiều nhất tại huyện Tây Khê (64 con)."
    assert figure("Bao nhiêu con dê chết rét?", text, told).features["of the leader"] == leads


@pytest.mark.parametrize(
    ("question", "text", "told", "behind"),
    [
        (
            "Trao bao nhiêu con bò giống cho hộ cận nghèo?",
            "Trao 45 con bò giống (30 con cho hộ nghèo, 15 con cho hộ cận nghèo).",
            "30 con",
            True,
        ),
        (
            "Trao bao nhiêu con bò giống cho hộ cận nghèo?",
            "Trao 45 con bò giống (30 con cho hộ nghèo, 15 con cho hộ cận nghèo).",
            "15 con",
            False,
        ),
        (
            "Thành lập bao nhiêu trường mầm non?",
            "Lập 9 trường (5 trường tiểu học, 4 trường mầm non).",
            "5 trường",
            True,
        ),
        (
            "Thành lập bao nhiêu trường mầm non?",
            "Lập 9 trường (5 trường tiểu học, 4 trường mầm non).",
            "4 trường",
            False,
        ),
        ("Thành lập bao nhiêu trường?", "Lập 9 trường (5 trường tiểu học, 4 trường mầm non).", "9 trường", False),
        ("Kết nạp bao nhiêu đảng viên là giáo viên?", "Kết nạp 96 đảng viên (nông dân 61, giáo viên 35).", "61", True),
        ("Kết nạp bao nhiêu đảng viên là giáo viên?", "Kết nạp 96 đảng viên (nông dân 61, giáo viên 35).", "35", False),
    ],
)
def test_what_another_item_of_its_bracket_says_is_not_said_of_a_figure(
    question: str, text: str, told: str, behind: bool
) -> None:
    candidate = figure(question, text, told).candidate
    assert told_elsewhere(found(question, []), candidate) is behind


def test_the_parts_that_a_bracket_adds_up_count_what_their_whole_does() -> None:
    question = "Kết nạp bao nhiêu đảng viên là giáo viên?"
    each = figure(question, "Kết nạp 96 đảng viên (61 nông dân, 35 giáo viên).", "35 giáo viên")
    assert each.features["asked unit"]
    assert not ruled_out(each)
    for no_sum in ("Kết nạp 96 đảng viên (60 nông dân, 35 giáo viên).", "Kết nạp 96 đảng viên, 35 giáo viên dự."):
        with pytest.raises(StopIteration):
            figure(question, no_sum, "35 giáo viên")


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

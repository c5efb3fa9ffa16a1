"""What is asked for has a figure of its own beside the one that is looked at."""

from dataclasses import replace

import pytest

from answer.ranking import figures_of, ruled_out
from answer.told_elsewhere import told_elsewhere
from tests.weighing import figure, found, prose, row
from vietnamese.places import Place


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
    ("question", "told", "behind"),
    [
        ("Bao nhiêu phần trăm chợ xã có mái che?", "100%", True),
        ("Bao nhiêu phần trăm chợ xã có mái che?", "80%", False),
        ("Bao nhiêu phần trăm siêu thị có mái che?", "100%", False),
    ],
)
def test_a_share_is_of_what_stands_behind_it(question: str, told: str, behind: bool) -> None:
    text = "Trên 80% số chợ xã của huyện và 100% siêu thị trên địa bàn có mái che."
    candidate = figure(question, text, told).candidate
    assert told_elsewhere(found(question, []), candidate) is behind

"""Lists with a direction, offices, ends of a ranking, sections by name, and what may be answered by yes or no."""

from dataclasses import replace
from pathlib import Path

import pytest

from answer.directions import direction_asked, items_of
from answer.evidence import evidence_for
from answer.extractive import ExtractiveAnswerer
from answer.items import series_of
from answer.offices import asks_holder, holder_in
from answer.poles import tells_pole
from answer.whether import is_planned, tells_whether
from ingest.report import Report
from tests.districts import DONG_SON, indexed
from tests.reports import month, report
from tests.weighing import prose
from vietnamese.places import Place

RISING = (
    "Trong đó 3 nhóm hàng có chỉ số giá tăng, gồm: may mặc tăng 1,2% (giày dép giảm 0,4%); giáo dục tăng 0,8%; thuốc "
    "tăng 0,3%."
)
FALLING = "Có 2 nhóm hàng có chỉ số giá giảm là: giao thông giảm 1,1%; bưu chính giảm 0,2%."
MIXED = (
    "Sản lượng một số sản phẩm: gạch nung 410 nghìn viên, tăng 6%; vôi bột 900 tấn, giảm 3%; cát 70 nghìn m3, giảm 9%."
)
COMMUNE = Place(name="Tân Lập", level="xã")
FOOT = "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nĐinh Công Tráng"


@pytest.mark.parametrize(
    ("question", "direction"),
    [
        ("Những nhóm hàng nào có chỉ số giá giảm?", "giảm"),
        ("Ngành nào sản lượng tăng?", "tăng"),
        ("Giảm ở những huyện nào?", "giảm"),
        ("Nhóm nào tăng, nhóm nào giảm?", ""),
        ("Xã nào giảm nghèo nhanh nhất?", ""),
        ("Giá điện tăng bao nhiêu?", ""),
    ],
)
def test_the_asked_direction_is_that_of_the_things(question: str, direction: str) -> None:
    assert direction_asked(question) == direction


def test_items_are_those_of_the_direction() -> None:
    def told(direction: str, text: str) -> list[str]:
        return [text[item.start : item.end] for item in items_of(direction, text)]

    assert told("giảm", RISING) == []
    assert told("tăng", RISING) == [RISING]
    assert told("giảm", MIXED) == ["vôi bột 900 tấn, giảm 3%;", "cát 70 nghìn m3, giảm 9%."]
    assert told("giảm", "Có 8 nhóm tăng, 2 nhóm có chỉ số giá giảm.") == []


APPOINTED = "Giao ông Đỗ Minh Quân, Phó Chủ tịch UBND tỉnh, làm Trưởng Ban Chỉ đạo phòng chống lụt bão tỉnh từ tháng 5."
LED = (
    "Sở Y tế do bà Tạ Thị Mơ làm Giám đốc; Sở Nội vụ do ông Vi Văn Sáng, Tỉnh ủy viên, làm Giám đốc; Sở Tài chính họp."
)
TASK_FORCE = (
    "Tổ công tác gỡ vướng đất đai do Phó Chủ tịch Thường trực UBND tỉnh Tạ Minh Mơ làm Tổ trưởng họp 3 lần; Tổ công "
    "tác chống hạn do Sở Nông nghiệp lập, ông Vi Văn Sáng dự."
)
FOUNDED = (
    "Thành lập Hợp tác xã Mận Bản Lùng (thôn Lùng) ngày 03/4 với 17 thành viên, vốn điều lệ 1,2 tỷ đồng, Giám đốc là "
    "bà Giàng Thị Sua."
)
CLUB = "Ra mắt Câu lạc bộ Hát then Bản Mới gồm 24 hội viên, sinh hoạt 02 buổi/tháng, Chủ nhiệm là ông Nông Văn Đạo."
MOVED = "Bổ nhiệm bà Tạ Thị Mơ, Giám đốc Sở Y tế, giữ chức Phó Chủ tịch UBND tỉnh."


@pytest.mark.parametrize(
    ("question", "text", "place", "name"),
    [
        ("Chủ tịch UBND xã Tân Lập là ai?", FOOT, COMMUNE, "Đinh Công Tráng"),
        ("Chủ tịch UBND huyện là ai?", FOOT, COMMUNE, ""),
        ("Chủ tịch UBND xã là ai?", FOOT.replace("CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"), COMMUNE, ""),
        ("Giám đốc Sở Y tế là ai?", "Đồng chí Lê Thị Hòa, Giám đốc Sở Tài chính dự họp với Sở Y tế.", None, ""),
        ("Giám đốc Sở Y tế là ai?", "Đồng chí Lê Thị Hòa, Giám đốc Sở Y tế chủ trì.", None, "Lê Thị Hòa"),
        ("Ai là Giám đốc Sở Y tế?", "Giám đốc Sở Y tế Lê Thị Hòa báo cáo.", None, "Lê Thị Hòa"),
        (
            "Chủ tịch UBND tỉnh là ai?",
            "Ông Bùi Văn Nam, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, bà Vũ Thị Lan, Phó Chủ tịch UBND tỉnh dự lễ.",
            None,
            "Bùi Văn Nam",
        ),
        ("Chủ tịch UBND tỉnh là ai?", "Bà Vũ Thị Lan, Phó Chủ tịch UBND tỉnh dự lễ.", None, ""),
        ("Ai là Trưởng Ban Chỉ đạo phòng, chống lụt bão?", APPOINTED, None, "Đỗ Minh Quân"),
        ("Ai là Trưởng Ban Chỉ đạo phòng, chống tội phạm?", APPOINTED, None, ""),
        ("Ai là Trưởng Ban Chỉ đạo phòng chống lụt bão tỉnh?", APPOINTED, None, "Đỗ Minh Quân"),
        ("Ai làm Phó Chủ tịch UBND tỉnh?", APPOINTED, None, "Đỗ Minh Quân"),
        ("Ai làm Giám đốc Sở Y tế?", LED, None, "Tạ Thị Mơ"),
        ("Ai làm Giám đốc Sở Nội vụ?", LED, None, "Vi Văn Sáng"),
        ("Giám đốc Sở Nội vụ tỉnh là ai?", LED, None, "Vi Văn Sáng"),
        ("Giám đốc Sở Tài chính là ai?", LED, None, ""),
        ("Ai là Phó Giám đốc Sở Y tế?", LED, None, ""),
        (
            "Giám đốc Thư viện tỉnh là ai?",
            "Thư viện tỉnh từ ngày 03/4/2024, Giám đốc là bác sĩ Lò Văn Ún.",
            None,
            "Lò Văn Ún",
        ),
        ("Giám đốc Thư viện tỉnh là ai?", "Thư viện tỉnh phối hợp Bảo tàng, Giám đốc là bà Lò Thị Út.", None, ""),
        (
            "Giám đốc Hợp tác xã Chè Bản Mòng là ai?",
            "Hợp tác xã Chè Bản Mòng do ông Y Blô Niê làm Giám đốc bán 4 tấn chè.",
            None,
            "Y Blô Niê",
        ),
        ("Trưởng Phòng Kế toán là ai?", "Phòng Kế toán do bà Tạ Thị Mơ làm Trưởng phòng Hành chính.", None, ""),
        ("Trưởng Phòng Kế toán là ai?", "Phòng Kế toán (Trưởng phòng: bà Tạ Thị Mơ) có 4 người.", None, "Tạ Thị Mơ"),
        ("Tổ trưởng Tổ công tác gỡ vướng đất đai là ai?", TASK_FORCE, None, "Tạ Minh Mơ"),
        ("Tổ trưởng Tổ công tác chống hạn là ai?", TASK_FORCE, None, ""),
        (
            "Trưởng Ban Quản lý chợ Bến là ai?",
            "Ban Quản lý chợ Bến do Phó Chủ tịch UBND xã Vi Văn Sáng và ông Lò Văn Ún làm Trưởng ban.",
            None,
            "",
        ),
        ("Giám đốc Hợp tác xã Mận Bản Lùng là ai?", FOUNDED, None, "Giàng Thị Sua"),
        ("Giám đốc Hợp tác xã Mận Bản Lùng là ai?", FOUNDED.replace("Thành lập", "Thăm"), None, ""),
        ("Giám đốc Hợp tác xã Mận Bản Lùng là ai?", FOUNDED.replace("vốn", "cùng Công ty Ba Sao, vốn"), None, ""),
        ("Chủ nhiệm Câu lạc bộ Hát then Bản Mới là ai?", CLUB, None, "Nông Văn Đạo"),
        ("Giám đốc Sở Y tế là ai?", MOVED, None, ""),
        ("Phó Chủ tịch UBND tỉnh là ai?", MOVED, None, "Tạ Thị Mơ"),
    ],
)
def test_an_office_is_held_by_the_person_beside_it(question: str, text: str, place: Place | None, name: str) -> None:
    assert asks_holder(question)
    held = holder_in(question, prose(text), place)
    assert (text[held.start : held.end] if held else "") == name


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Trường nào đông học sinh nhất?", "Trường Hoa Mai có ít học sinh nhất huyện.", False),
        ("Trường nào ít học sinh nhất?", "Trường Hoa Mai có số học sinh thấp nhất huyện.", True),
        ("Xã nào có tỷ lệ thấp nhất?", "Xã Tân Lập có tỷ lệ cao nhất.", False),
        ("Nhóm nào tăng mạnh nhất?", "Nhóm giao thông giảm mạnh nhất.", False),
        ("Nhóm nào giảm mạnh nhất?", "Nhóm giao thông giảm sâu nhất.", True),
        ("Xã nào có tỷ lệ thấp nhất?", "Xã Tân Lập là nơi bị ngập nặng nhất.", False),
        ("Xã nào bị thiệt hại nhiều nhất?", "Xã Tân Lập là nơi bị ngập nặng nhất.", True),
    ],
)
def test_the_other_end_is_no_answer(question: str, text: str, tells: bool) -> None:
    assert tells_pole(question, text) is tells
    if not tells:
        assert not all(test(prose(text)) for test in evidence_for(question, "fact").required)


def test_storms_are_told_by_name() -> None:
    tests = evidence_for("Tỉnh bị ảnh hưởng bởi những cơn bão nào?", "fact").required
    assert all(test(prose("Tỉnh chịu ảnh hưởng của bão số 4 và bão Sao La.")) for test in tests)
    assert not all(test(prose("Cơn bão gây thiệt hại lớn, xã A ngập sâu.")) for test in tests)


@pytest.mark.parametrize(("thing", "told"), [("Thị trường", True), ("Môi trường", True), ("Trường", False)])
def test_a_market_is_no_school(thing: str, told: bool) -> None:
    tests = evidence_for(f"{thing} nào đông nhất?", "fact").required
    assert all(test(prose("Đông nhất là Nhật Bản, với 90 người.")) for test in tests) is told


def test_what_was_not_done_is_told_by_a_sentence_that_says_so() -> None:
    tests = evidence_for("Huyện còn những tiêu chí nào chưa đạt?", "fact").required
    assert all(test(prose("Huyện đạt 7/9 tiêu chí, còn tiêu chí Giao thông và Môi trường.")) for test in tests)
    assert not all(test(prose("Phấn đấu thêm 2 xã đạt 19 tiêu chí.")) for test in tests)


def test_a_direction_may_stand_far_behind_what_is_asked_for() -> None:
    question = "Nhóm hàng nào có doanh thu bán lẻ chín tháng năm 2025 giảm so với cùng kỳ?"
    assert direction_asked(question) == "giảm"


def test_a_play_is_told_as_one() -> None:
    tests = evidence_for("Đoàn kịch đoạt giải với vở diễn nào?", "fact").required
    assert all(test(prose("Đoàn kịch đoạt giải với vở “Đò chiều”.")) for test in tests)
    assert not all(test(prose("Đoàn kịch chiếu 88 buổi phim.")) for test in tests)


def test_a_bracket_that_opens_a_list_is_no_part_of_a_label() -> None:
    series = series_of("Tăng trưởng cao dần so với cùng kỳ (quý I tăng 5,1%; quý II tăng 6,2%)")
    assert [[item.label for item in items] for items in series] == [["quý I", "quý II"]]


def test_a_plan_is_no_result() -> None:
    text = "tỷ lệ hộ dùng nước máy 71,5% (mục tiêu 75%)"
    assert is_planned(text, text.index("75"))
    assert not is_planned(text, text.index("71"))
    asked = "Số hợp tác xã thành lập mới có đạt kế hoạch không?"
    assert tells_whether(asked, prose("Thành lập mới 12 hợp tác xã (kế hoạch 15)."))
    assert not tells_whether(asked, prose("Thành lập mới 12 hợp tác xã, giải thể 3."))


HEADED = {
    "IV. HẠN CHẾ": ("Việc giải tỏa mặt bằng cầu Bến Lội còn chậm do thiếu bản đồ địa chính.",),
    "V. NHIỆM VỤ TRỌNG TÂM THÁNG 4/2025": ("Hoàn thành gieo trồng vụ xuân.", "Khởi công trạm bơm Đồng Vực."),
}


def _headed() -> Report:
    made = report(
        "a.txt", tuple(each for group in HEADED.values() for each in group), place=DONG_SON, period=month(2025, 3)
    )
    headings = [heading for heading, group in HEADED.items() for _ in group]
    blocks = tuple(replace(block, section=(head,)) for block, head in zip(made.blocks, headings, strict=True))
    return replace(made, blocks=blocks)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("sections") / "index", (_headed(),)))


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Tháng 3/2025 huyện Đông Sơn gặp khó khăn, hạn chế gì?", "giải tỏa mặt bằng"),
        ("Nguyên nhân của tồn tại tháng 3/2025 ở huyện Đông Sơn?", "thiếu bản đồ"),
        ("Nhiệm vụ trọng tâm tháng 4/2025 của huyện Đông Sơn là gì?", "trạm bơm Đồng Vực"),
        ("Kiến nghị, đề xuất của huyện Đông Sơn tháng 3/2025 là gì?", ""),
        ("Nhiệm vụ trọng tâm tháng 9/2025 của huyện Đông Sơn là gì?", ""),
    ],
)
def test_a_section_is_told_by_its_heading_or_not_at_all(answerer: ExtractiveAnswerer, question: str, held: str) -> None:
    answer = answerer.answer(question)
    assert answer.refused == (not held)
    assert held in answer.text


def test_where_no_heading_says_so_the_opening_of_a_list_does(tmp_path: Path) -> None:
    faults = "Tuy nhiên vẫn còn một số hạn chế: Tảo hôn còn xảy ra, một số công trình chậm tiến độ."
    well = "Tình hình kinh tế - xã hội của huyện tiếp tục ổn định và có bước phát triển so với năm trước."
    told = (f"{well} {faults}", "Thu ngân sách đạt 5 tỷ đồng.")
    made = report("a.txt", told, place=DONG_SON, period=month(2025, 3))
    answerer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,)))
    answer = answerer.answer("Tháng 3/2025 huyện Đông Sơn còn khó khăn, hạn chế gì?")
    assert answer.text == f"Huyện Đông Sơn, tháng 03/2025: “{faults}” [1]."
    assert answerer.answer("Tháng 9/2025 huyện Đông Sơn còn khó khăn, hạn chế gì?").refused


def test_a_list_of_rises_is_no_list_of_falls(tmp_path: Path) -> None:
    made = report("a.txt", (RISING, MIXED), place=DONG_SON, period=month(2025, 3))
    asked = "Tháng 3/2025 những nhóm hàng nào có chỉ số giá giảm?"
    answer = ExtractiveAnswerer(indexed(tmp_path / "one", (made,))).answer(asked)
    assert answer.refused
    made = report("a.txt", (RISING, FALLING), place=DONG_SON, period=month(2025, 3))
    answer = ExtractiveAnswerer(indexed(tmp_path / "two", (made,))).answer(asked)
    assert "giao thông giảm 1,1%" in answer.text
    assert "may mặc" not in answer.text

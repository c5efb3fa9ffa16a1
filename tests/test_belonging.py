"""To whom a figure belongs."""

from dataclasses import replace
from datetime import date

import pytest

from answer.belonging import of_another_former, of_the_leader
from answer.ranking import figures_of, ruled_out
from tests.reports import month
from tests.weighing import card, figure, found, prose
from vietnamese.places import MERGED_ON, Place


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
    ("question", "day", "before", "another"),
    [
        ("Sản lượng lúa của riêng tỉnh Hưng Yên cũ là bao nhiêu tấn?", MERGED_ON, "", True),
        ("Sản lượng lúa của riêng tỉnh Hưng Yên cũ là bao nhiêu tấn?", date(2025, 5, 31), "", False),
        ("Sản lượng lúa của riêng tỉnh Hưng Yên cũ là bao nhiêu tấn?", MERGED_ON, "Tỉnh Hưng Yên cũ được mùa.", False),
        ("Sản lượng lúa của riêng tỉnh Thái Bình cũ là bao nhiêu tấn?", MERGED_ON, "", False),
        ("Sản lượng lúa của tỉnh Hưng Yên là bao nhiêu tấn?", MERGED_ON, "", False),
        ("Sản lượng lúa năm 2024 (Hưng Yên cũ) và năm 2025 (sau hợp nhất)?", MERGED_ON, "", False),
    ],
)
def test_the_merged_province_is_not_the_former_one_of_its_name(
    question: str, day: date, before: str, another: bool
) -> None:
    report = card(place=Place(name="Hưng Yên", level="tỉnh"), period=month(day.year, day.month))
    search = found(question, [prose("Toàn tỉnh đạt sản lượng lúa 90 tấn.", before=before)], report)
    candidate = replace(figures_of(search)[0], period=month(day.year, day.month))
    assert of_another_former(search.frame, candidate) is another


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


@pytest.mark.parametrize(("told", "leads"), [("64 con", 1.0), ("187 con", 0.0)])
def test_what_the_place_with_the_most_has_stands_in_brackets(told: str, leads: float) -> None:
    text = "Rét đậm làm chết 187 con dê, nhiều nhất tại huyện Tây Khê (64 con)."
    assert figure("Bao nhiêu con dê chết rét?", text, told).features["of the leader"] == leads

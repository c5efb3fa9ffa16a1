"""What opens the parts of a total, and what only sounds like it."""

from dataclasses import replace

import pytest

from answer.breakdown import (
    BREAKDOWN,
    divides_a_change,
    opener_of,
    opens_breakdown,
    tells_parts,
    whole_of,
    without_breakdown,
)
from tests.weighing import figure, prose
from vietnamese.figures import find_figures
from vietnamese.text import fold


@pytest.mark.parametrize(
    "text",
    [
        "Trong đó: cấp mới 7 giấy",
        ", trong số đó có 3 hộ",
        "Cụ thể, lúa 5 ha",
        "- Bao gồm 4 xã",
        "Gồm: 4 xã",
        "Chia ra:",
    ],
)
def test_a_sentence_that_opens_one(text: str) -> None:
    assert opens_breakdown(text)
    assert opens_breakdown(fold(text))
    assert opens_breakdown(f"Cả huyện có 9 xã. {text}", len("Cả huyện có 9 xã. "))


@pytest.mark.parametrize(
    "text", ["Trong tháng cấp 7 giấy", "Gom 4 tấn rác ở xã", "Riêng huyện có 4 xã", "Có 9 xã, gồm", ""]
)
def test_a_sentence_that_opens_none(text: str) -> None:
    assert not opens_breakdown(text)


def test_a_single_part_is_told_as_well() -> None:
    assert tells_parts("Riêng tháng 3 có 12 vụ")
    assert tells_parts("Trong đó, tháng 3 có 12 vụ")
    assert not tells_parts("Tháng 3 có 12 vụ")


@pytest.mark.parametrize(
    ("text", "found"), [("9 xã, trong số này 4 xã", 1), ("9 xã, gồm 4 xã, chia ra 2", 2), ("9 xã", 0)]
)
def test_anywhere_in_a_text(text: str, found: int) -> None:
    assert len(list(BREAKDOWN.finditer(text))) == found


OPENER = "Chiều 12/5 lốc xoáy quét qua hai thôn gây thiệt hại, cụ thể"


@pytest.mark.parametrize(
    ("text", "above", "opener"),
    [
        ("(2) Nhà bị hư hại: 41 nhà.", ("Tháng 5 có mưa.", f"{OPENER}: (1) Về người: 3 người bị thương."), OPENER),
        ("(3) Cột điện bị đổ: 7 cột.", (f"{OPENER}: (1) Về người: 3 người bị thương.", "(2) Nhà: 41 nhà."), OPENER),
        ("(1) Về người: 3 người bị thương.", (f"{OPENER}: (1) Về người.",), ""),
        ("Nhà bị hư hại: 41 nhà.", (f"{OPENER}: (1) Về người: 3 người bị thương.",), ""),
        ("(2) Nhà bị hư hại: 41 nhà.", ("Tháng 5 có mưa.",), ""),
    ],
)
def test_what_opens_a_list_governs_its_later_items(text: str, above: tuple[str, ...], opener: str) -> None:
    assert opener_of(replace(prose(text), above=above)) == opener


def test_an_item_is_of_the_event_that_its_list_is_about() -> None:
    item = "(2) Về tài sản: nhà bị hư hại: 41 nhà."
    opened = replace(prose(item), above=(f"{OPENER}: (1) Về người: 3 người bị thương.",))
    question = "Lốc xoáy làm hư hại bao nhiêu nhà?"
    with_it, without = (figure(question, each, "41 nhà").features for each in (opened, item))
    assert with_it["missing nearby"] == 0.0 < without["missing nearby"]
    assert with_it["governed"] > without["governed"]


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("Tặng 90 xe (60 xe đạp, 30 xe lăn).", "60 xe", "90 xe"),
        ("Tặng 90 xe (60 xe đạp, 20 xe lăn).", "60 xe", None),
        ("Tặng 90 xe (đạt 60%, còn 30%).", "60%", None),
        ("Tặng 90 xe, 60 xe đạp, 30 xe lăn.", "60 xe", None),
        ("(60 xe đạp, 30 xe lăn).", "60 xe", None),
    ],
)
def test_a_bracket_tells_the_parts_of_the_figure_before_it_where_they_add_up(
    text: str, told: str, whole: str | None
) -> None:
    part = next(each for each in find_figures(text) if each.text == told)
    found = whole_of(text, part)
    assert (found.text if found else None) == whole


@pytest.mark.parametrize(
    ("text", "told", "divides"),
    [
        ("Giá trị tăng 7,0% (miền đông 6,5%, miền tây 8,1%).", "8,1%", True),
        ("Giá trị tăng 7,0%; diện tích (miền đông 6,5%).", "6,5%", False),
        ("Có 90 xã (đạt 6,5%).", "6,5%", False),
        ("Giá trị tăng 7,0% (đạt 90 tỷ đồng).", "90 tỷ đồng", False),
    ],
)
def test_a_bracket_behind_a_change_divides_it(text: str, told: str, divides: bool) -> None:
    figure = next(each for each in find_figures(text) if each.text == told)
    assert divides_a_change(text, figure) is divides


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tháng 8 đạt 15 tấn, gồm nuôi 3 tấn. Hết tháng xong.", "Tháng 8 đạt 15 tấn, Hết tháng xong."),
        ("Trong đó nuôi 3 tấn.", "Trong đó nuôi 3 tấn."),
        ("Đàn lợn 90 con", "Đàn lợn 90 con"),
    ],
)
def test_a_text_without_the_parts_of_what_it_tells(text: str, left: str) -> None:
    assert len(without_breakdown(text)) == len(text)
    assert " ".join(without_breakdown(text).split()) == left

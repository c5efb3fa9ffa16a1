"""What a figure is not: a mark for a number of people, damage for the stock, a rank for an office, "của" for "cua"."""

import pytest

from answer.held import lacking
from answer.neighbours import opposed
from answer.ranking import figures_of, ruled_out
from answer.superlative import side_asked
from answer.terms import zone
from answer.wording import phrases_of
from tests.weighing import figure, found, prose


def test_a_mark_is_no_number_of_those_who_got_it() -> None:
    text = "Có 04 học sinh đạt thủ khoa với điểm tuyệt đối Toán 10, Hóa học 10."
    told = [each.figure.text for each in figures_of(found("Bao nhiêu học sinh đạt thủ khoa?", [prose(text)]))]
    assert told == ["04 học sinh"]


def test_what_a_list_of_damage_counts_is_no_stock() -> None:
    text = "Thiệt hại về tài sản: Nhà bị tốc mái: 90 nhà; 02 trạm y tế."
    assert ruled_out(figure("Có bao nhiêu trạm y tế?", text, "02 trạm"))
    assert not ruled_out(figure("Bao nhiêu trạm y tế bị thiệt hại?", text, "02 trạm"))


@pytest.mark.parametrize(
    ("question", "side"),
    [
        ("Ai là người đứng đầu Sở Nội vụ?", None),
        ("Ai đứng đầu UBND huyện?", None),
        ("Huyện nào đứng đầu về sản lượng tôm?", "most"),
    ],
)
def test_the_head_of_an_office_is_no_rank(question: str, side: str | None) -> None:
    assert side_asked(question) == side


def test_a_word_without_a_sign_is_not_held_by_one_that_has_one() -> None:
    phrases = phrases_of("sản lượng cua")
    assert "cua" in lacking(phrases, [zone(1.0, "Sản lượng tôm của huyện")], {})
    assert not lacking(phrases, [zone(1.0, "Sản lượng cua của huyện")], {})


def test_money_that_is_put_into_banks_is_no_loan() -> None:
    question = "Tiền người dân gửi ở các ngân hàng là bao nhiêu?"
    assert opposed(question, "dư nợ doanh nghiệp nhỏ và vừa")
    assert not opposed(question, "tiền gửi dân cư")


def test_medals_by_their_letters_are_a_part() -> None:
    text = "Đội tuyển đạt 31 huy chương các loại, trong đó: 9 HCV, 8 HCB, 14 HCĐ."
    assert ruled_out(figure("Đạt bao nhiêu huy chương vàng?", text, "31 huy chương"))
    assert not ruled_out(figure("Đạt bao nhiêu huy chương vàng?", text, "9 HCV"))

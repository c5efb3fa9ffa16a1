"""What an answer shows of a passage: its own words, without the number of its item."""

import pytest

from answer.cite import Citations, in_quotes, shown_words
from index.hit import ReportCard
from ingest.report import Letterhead, Passage
from vietnamese.figures import find_figures
from vietnamese.words import Span


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


@pytest.mark.parametrize("number", ["3. ", "1.2) ", "1.3- ", "(2) ", "a. ", "b) ", "IV. ", "- ", ""])
def test_the_head_of_an_item_is_shown_without_its_number(number: str) -> None:
    text = f"{number}Ngân sách: tổng thu 12 tỷ đồng; trong đó tiền đất 5 tỷ đồng, đạt 45 % kế hoạch."
    shown = shown_words(text, _span(text, "trong đó tiền đất 5 tỷ đồng, đạt 45 % kế hoạch."), _span(text, "5 tỷ đồng"))
    assert shown == "Ngân sách: … trong đó tiền đất 5 tỷ đồng"


def test_the_mark_of_a_footnote_is_no_citation() -> None:
    assert in_quotes("Dân số khoảng 4.180 nghìn người[3], tăng 1,2%[4][5]") == (
        "“Dân số khoảng 4.180 nghìn người, tăng 1,2%”"
    )


@pytest.mark.parametrize("words", ["12-15 con bò bị chết", "12 - 15 con bò bị chết", "3.5 ha lúa bị ngập"])
def test_a_figure_at_the_beginning_is_no_number_of_an_item(words: str) -> None:
    assert shown_words(words, Span(start=0, end=len(words)), Span(start=0, end=5)) == words


LIST = "Thu nội địa 90,0 tỷ đồng, tăng 5 %: " + ", ".join(
    f"khoản {name} {amount},5 tỷ đồng (đạt {amount},25 % dự toán)"
    for name, amount in zip("ABCDEFG", range(11, 18), strict=True)
)


def _of_the_list(number: str) -> str:
    place = LIST.index(number)
    figure = next(each for each in find_figures(LIST) if each.start == place)
    return shown_words(LIST, Span(start=0, end=len(LIST)), Span(start=figure.start, end=figure.end))


def test_of_a_list_the_item_that_answers_is_shown_with_few_others() -> None:
    shown = _of_the_list("16,5 tỷ")
    assert "khoản F 16,5 tỷ đồng" in shown
    assert len(find_figures(shown)) <= 6


def test_the_first_of_a_list_is_shown_as_it_stands() -> None:
    assert _of_the_list("90,0 tỷ") == "Thu nội địa 90,0 tỷ đồng"


def test_the_sentence_that_lends_its_time_goes_along_with_a_citation() -> None:
    above = ("Từ ngày 15/8/2025 đến 14/9/2025 xảy ra 50 vụ.", "So với tháng trước, số vụ giảm 6 vụ.")
    text = "So với cùng kỳ, số vụ giảm 10 vụ."
    citations = Citations()
    report = ReportCard(source="a", sha256="0", letterhead=Letterhead(), pages=1, passages=1)
    citations.add(Passage(source="a", start=0, end=len(text), text=text, page=1, above=above), report)
    assert citations.all()[0].governed_by == above[0]


@pytest.mark.parametrize(
    ("clause", "shown"),
    [
        ("Tai nạn xảy ra 03 vụ, chết 02 người;", "Tai nạn xảy ra 03 vụ"),
        ("10 tháng xảy ra 22 vụ, chết 10 người;", "Tai nạn xảy ra … 10 tháng xảy ra 22 vụ"),
        ("bị thương 03 người.", "bị thương 03 người."),
        ("phát hiện 04 vụ;", "Ma túy: phát hiện 04 vụ"),
    ],
)
def test_the_head_of_another_sentence_is_none_of_this_one(clause: str, shown: str) -> None:
    text = (
        "Ma túy: phát hiện 04 vụ; bắt 05 đối tượng. "
        "Tai nạn xảy ra 03 vụ, chết 02 người; 10 tháng xảy ra 22 vụ, chết 10 người; bị thương 03 người."
    )
    own = _span(text, clause.split(",")[0].strip(";."))
    assert shown_words(text, _span(text, clause), own) == shown

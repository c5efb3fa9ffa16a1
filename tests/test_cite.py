"""What an answer shows of a passage: its own words, without the number of its item."""

import pytest

from answer.cite import shown_words
from vietnamese.words import Span


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


@pytest.mark.parametrize("number", ["3. ", "1.2) ", "1.3- ", "(2) ", "a. ", "b) ", "IV. ", "- ", ""])
def test_the_head_of_an_item_is_shown_without_its_number(number: str) -> None:
    text = f"{number}Ngân sách: tổng thu 12 tỷ đồng; trong đó tiền đất 5 tỷ đồng, đạt 45 % kế hoạch."
    shown = shown_words(text, _span(text, "trong đó tiền đất 5 tỷ đồng, đạt 45 % kế hoạch."), _span(text, "5 tỷ đồng"))
    assert shown == "Ngân sách: … trong đó tiền đất 5 tỷ đồng"


@pytest.mark.parametrize("words", ["12-15 con bò bị chết", "12 - 15 con bò bị chết", "3.5 ha lúa bị ngập"])
def test_a_figure_at_the_beginning_is_no_number_of_an_item(words: str) -> None:
    assert shown_words(words, Span(start=0, end=len(words)), Span(start=0, end=5)) == words

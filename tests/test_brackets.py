"""Round brackets: which one is open at a place, where it closes, and what closed ones hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese.brackets import asides, closing_bracket, open_bracket, outside

OPEN = [
    ("Có 5 xã (2 xã", "(2 xã", "two communes stand in it"),
    ("Có 5 xã (2 xã) và 3", "", "it closed before"),
    ("Có 5 xã và 3", "", "none at all"),
    ("b) Có 5 xã", "", "one that closes only"),
]


@pytest.mark.parametrize(("text", "rest", "why"), OPEN, ids=[each[2] for each in OPEN])
def test_a_bracket_is_open_until_it_closes(text: str, rest: str, why: str) -> None:
    opened = open_bracket(text, len(text))
    assert (text[opened:] if opened >= 0 else "") == rest, why


def test_only_what_opened_from_the_start_on_counts() -> None:
    assert open_bracket("(1 xã", 5) == 0
    assert open_bracket("(1 xã", 5, start=1) == -1


@pytest.mark.parametrize(
    ("text", "behind"),
    [("2 xã) và 3", ") và 3"), ("2 xã (1 mới), 4 thôn) và", ") và"), ("2 xã (1 mới) và", ""), ("2 xã", "")],
)
def test_the_bracket_around_closes_behind_those_inside_it(text: str, behind: str) -> None:
    assert text[closing_bracket(text, 0, len(text)) :] == behind


def test_closed_brackets_are_told_aside() -> None:
    text = "Thu 5 tỷ (tăng 2 %), chi 3 tỷ (giảm"
    assert [text[start:end] for start, end in asides(text)] == ["(tăng 2 %)"]
    assert outside(text) == "Thu 5 tỷ           , chi 3 tỷ (giảm"


@given(st.text(alphabet="()a1 ", max_size=40))
def test_what_stands_outside_holds_no_closed_bracket(text: str) -> None:
    assert len(outside(text)) == len(text)
    for start, end in asides(text):
        assert (text[start], text[end - 1]) == ("(", ")")
        assert open_bracket(text, end - 1) == start
        assert closing_bracket(text, start + 1, end) == end - 1

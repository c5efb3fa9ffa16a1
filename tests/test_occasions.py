"""What event a sentence goes on about that calls it by its bare noun."""

import pytest

from answer.occasions import occasion_of
from tests.weighing import figure, prose

SAID = "Huyện mở giải cờ tướng các nhóm tuổi. Sân mới lát gạch."


@pytest.mark.parametrize(
    ("before", "text", "occasion"),
    [
        (SAID, "Tham dự giải có 31 đội.", "Huyện mở giải cờ tướng các nhóm tuổi."),
        (SAID, "Giải năm nay thu hút 31 đội.", "Huyện mở giải cờ tướng các nhóm tuổi."),
        (f"{SAID} Xã Hạ mở giải chạy việt dã.", "Giải có 31 đội.", "Xã Hạ mở giải chạy việt dã."),
        (f"{SAID} Tham dự giải có 31 đội.", "Kết thúc giải, đã trao 9 huy chương.", SAID.partition(" Sân")[0]),
        (SAID, "Hội thi có 31 đội.", ""),
        (SAID, "Tham dự giải bóng bàn có 31 đội.", ""),
        (SAID, "Toàn huyện có 31 đội.", ""),
        ("Kết thúc giải.", "Giải có 31 đội.", ""),
        ("", "Giải có 31 đội.", ""),
    ],
)
def test_the_nearest_sentence_that_names_the_event_says_which_it_is(before: str, text: str, occasion: str) -> None:
    assert occasion_of(prose(text, before=before), 0) == occasion
    joined = f"{before} {text}".strip()
    assert occasion_of(prose(joined), len(joined) - len(text)) == occasion


def test_what_is_told_of_the_event_is_no_other_ones() -> None:
    passage = prose("Tham dự giải có 31 đội.", before=f"{SAID} Xã Hạ mở giải việt dã.")
    own = figure("Giải việt dã có bao nhiêu đội?", passage, "31 đội")
    other = figure("Giải cờ tướng có bao nhiêu đội?", passage, "31 đội")
    assert own.features["governed"] > other.features["governed"]

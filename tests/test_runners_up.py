"""Who comes second or third is told by the rank, or in turn behind the first of the same end."""

import pytest

from answer.fact import about
from answer.frame import frame_of
from answer.runners_up import asks_runner_up, tells_runner_up
from tests.weighing import prose

SECOND = "Xã nào trồng nhiều chè thứ hai?"
IN_TURN = "Diện tích chè nhiều nhất là xã Nà Tó (90 ha), tiếp đến xã Nà Mu."


@pytest.mark.parametrize(
    ("question", "text", "tells", "why"),
    [
        (SECOND, IN_TURN, True, "in turn"),
        (SECOND, "Nhiều nhất là xã Nà Tó; sau đó là xã Nà Mu.", True, "in other words"),
        (SECOND, "Xã Nà Mu đứng thứ 2 về diện tích chè.", True, "by its rank"),
        (SECOND, "Nhiều nhất là xã Nà Tó (90 ha).", False, "the first alone"),
        (SECOND, "Ít nhất là xã Nà Tó, tiếp đến xã Nà Mu.", False, "from the other end"),
        (SECOND, "Xã Nà Tó trồng chè, tiếp đến trồng cam.", False, "no rank at all"),
        ("Xã nào trồng nhiều chè thứ ba?", IN_TURN, False, "only two are named"),
        ("Xã nào trồng nhiều chè thứ ba?", "Nhiều nhất là xã Nà Tó, tiếp đến xã Nà Mu và xã Nà Lèo.", True, "three"),
        ("Xã nào trồng ít chè thứ nhì?", "Ít nhất là xã Nà Tó, kế đến là xã Nà Mu.", True, "from below"),
    ],
)
def test_a_rank_is_told_in_turn(question: str, text: str, tells: bool, why: str) -> None:
    assert tells_runner_up(question, prose(text)) is tells, why


@pytest.mark.parametrize(
    ("question", "asked"),
    [(SECOND, True), ("Xã nào trồng nhiều chè nhất?", False), ("Đợt tiêm lớn thứ 2 tháng này?", True)],
)
def test_a_rank_is_asked_for_behind_a_degree(question: str, asked: bool) -> None:
    assert asks_runner_up(question) is asked


def test_the_rank_is_nothing_that_a_sentence_must_say_itself() -> None:
    said = {syllable for phrase in about(frame_of(SECOND)) for syllable in phrase.syllables}
    assert "che" in said
    assert said.isdisjoint(("nhieu", "thu", "hai"))


def test_a_degree_is_one_as_it_is_spelt() -> None:
    said = {
        syllable for phrase in about(frame_of("Nơi nào thu hút nhiều lao động nhất?")) for syllable in phrase.syllables
    }
    assert "dong" in said

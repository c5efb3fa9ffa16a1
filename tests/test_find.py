"""What is found for a frame: the asked place and time first; where they have nothing, what comes nearest."""

from answer.extractive import ExtractiveAnswerer
from answer.find import find
from answer.frame import frame_of
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from vietnamese.places import Place

DONG_SON, TAY_KHE = Place(name="Đông Sơn", level="huyện"), Place(name="Tây Khê", level="huyện")
CROWD = 70
"""More reports of the asked month than one search returns."""
ARCHIVE = MemoryIndex(
    [
        (each, sentence_passages(each))
        for each in (
            report("dong-son.txt", ("Điều trị nội trú trong tháng 491 lượt.",), place=DONG_SON, period=month(2023, 1)),
            *(
                report(
                    f"tay-khe-{number}.txt",
                    (f"Số lượt điều trị nội trú trong tháng là {number + 100} lượt.",),
                    place=TAY_KHE,
                    period=month(2023, 6),
                )
                for number in range(CROWD)
            ),
        )
    ]
)


def test_what_the_asked_place_told_at_another_time_is_found_among_any_crowd_of_the_asked_time() -> None:
    frame = frame_of("Số lượt điều trị nội trú tháng 6/2023 của huyện Đông Sơn?", (DONG_SON, TAY_KHE))
    assert "dong-son.txt" in {each.hit.passage.source for each in find(frame, ARCHIVE).findings}


def test_the_refusal_is_for_the_time_and_shows_the_place_itself() -> None:
    answer = ExtractiveAnswerer(ARCHIVE).answer("Số lượt điều trị nội trú tháng 6/2023 của huyện Đông Sơn?")
    assert answer.reason == "wrong_period"
    assert [citation.source for citation in answer.citations] == ["dong-son.txt"]

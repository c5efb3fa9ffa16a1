"""Pests harm the crop that stands: that of the one season which their section names above."""

from dataclasses import replace

import pytest

from answer.ranking import figures_of, ranked
from answer.standing_crop import standing_crops
from ingest.report import Passage
from tests.weighing import found, prose

ASKED = "Vụ Hè Thu có bao nhiêu ha lúa bị rầy nâu gây hại?"
CROP = "Vụ Hè Thu toàn huyện gieo cấy 900 ha lúa."
OTHER = "Vụ Mùa toàn huyện gieo cấy 400 ha lúa."
PESTS = "Về sâu bệnh: rầy nâu gây hại 20 ha lúa."


class _Report:
    def __init__(self, *texts: str, apart: bool = False) -> None:
        passages, at = [], 0
        for number, text in enumerate(texts):
            section = ("Trồng trọt",) if not apart or number else ("Chăn nuôi",)
            passages.append(replace(prose(text, section=section), start=at, end=at + len(text)))
            at += len(text) + 1
        self.told = tuple(passages)

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        return tuple(each for each in self.told if each.source == source and each.start < end and each.end > start)


@pytest.mark.parametrize(
    ("question", "report", "known", "why"),
    [
        (ASKED, _Report(CROP, PESTS), True, "named above"),
        (ASKED, _Report(CROP, OTHER, PESTS), False, "two of them"),
        (ASKED, _Report(PESTS, CROP), False, "named behind"),
        (ASKED, _Report(CROP, PESTS, apart=True), False, "under another heading"),
        ("Có bao nhiêu ha lúa bị rầy nâu gây hại?", _Report(CROP, PESTS), False, "no season is asked for"),
        ("Vụ Hè Thu gieo bao nhiêu ha lúa?", _Report(CROP, PESTS), False, "no pests are asked for"),
    ],
)
def test_the_season_of_pests_is_the_one_above(question: str, report: _Report, known: bool, why: str) -> None:
    crops = standing_crops(question, report.told, report)
    assert bool(crops) is known, why
    assert not crops or list(crops.values()) == [CROP]


@pytest.mark.parametrize(("asked", "answers"), [(ASKED, True), (ASKED.replace("Hè Thu", "Đông Xuân"), False)])
def test_the_figure_is_of_that_season(asked: str, answers: bool) -> None:
    report = _Report(CROP, PESTS)
    search = found(asked, report.told[1:])
    search = replace(search, crops=standing_crops(asked, report.told, report))
    (each,) = ranked(search, figures_of(search))
    assert each.features["other season"] == float(not answers)

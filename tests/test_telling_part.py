"""The time of the part of a sentence that tells a fact, and what that changes in the answers."""

from pathlib import Path

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.telling_part import period_of_part, telling_part
from answer.wording import phrases_of
from ingest.report import Passage
from tests.districts import DONG_SON, indexed
from tests.reports import month, report
from vietnamese.periods import Period

MAY = month(2025, 5)
CAUSED = "Đàn vịt của huyện tăng mạnh là do từ tháng 11 năm 2024 có thêm hai trại giống."
LISTED = "Rà soát hồ sơ đất đai giai đoạn 2021-2023; thanh tra việc thu phí chợ đối với Công ty TNHH Lộc Phát."
OPENED = "Tháng 4/2025 rà soát hồ sơ đất đai; thanh tra việc thu phí chợ đối với Công ty TNHH Lộc Phát."


@pytest.mark.parametrize(
    ("text", "asked", "told"),
    [
        (CAUSED, "đàn vịt tăng", "Đàn vịt của huyện tăng mạnh "),
        (LISTED, "thu phí chợ", "thanh tra việc thu phí chợ đối với Công ty TNHH Lộc Phát."),
        ("Do mưa lớn từ tháng 3, đàn vịt giảm.", "đàn vịt giảm", "Do mưa lớn từ tháng 3, đàn vịt giảm."),
    ],
)
def test_a_cause_and_other_items_are_other_parts(text: str, asked: str, told: str) -> None:
    part = telling_part(text, phrases_of(asked), {})
    assert text[part.start : part.end] == told


@pytest.mark.parametrize(
    ("text", "asked", "period"),
    [
        (CAUSED, "đàn vịt tăng", MAY),
        (LISTED, "thu phí chợ", MAY),
        (LISTED, "hồ sơ đất đai", None),
        (OPENED, "thu phí chợ", None),
    ],
)
def test_the_part_is_of_its_report_s_time_where_no_time_reaches_it(
    text: str, asked: str, period: Period | None
) -> None:
    passage = Passage(source="a", start=0, end=len(text), text=text, page=1)
    spoken = period_of_part(passage, MAY, phrases_of(asked), {})
    assert (spoken.period if spoken else None) == period


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Vì sao đàn vịt của huyện Đông Sơn tháng 5/2025 tăng mạnh?", "hai trại giống"),
        ("Công ty nào bị thanh tra việc thu phí chợ tháng 5/2025?", "Lộc Phát"),
        ("Đội nào thắng giải kéo co mừng ngày 19/5/2025?", "thôn Bến"),
    ],
)
def test_a_fact_of_the_asked_time_answers(tmp_path: Path, question: str, held: str) -> None:
    games = "Tháng 5 tổ chức giải kéo co mừng sinh nhật Bác 19/5, đội thôn Bến thắng chung cuộc."
    made = report("a.txt", (CAUSED, LISTED, games), place=DONG_SON, period=MAY)
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,))).answer(question)
    assert not answer.refused
    assert held in answer.text.split("\n\n")[0]


def test_a_fact_of_another_time_does_not(tmp_path: Path) -> None:
    made = report("a.txt", (CAUSED,), place=DONG_SON, period=MAY)
    answerer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,)))
    assert answerer.answer("Vì sao đàn vịt của huyện Đông Sơn năm 2023 tăng mạnh?").refused

"""Provinces that were merged on 1 July 2025: what is compared across it, and what is asked of a name that is gone."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from answer.answer import Answer
from answer.extractive import ExtractiveAnswerer
from answer.gate import WITHHELD, guard
from index.search import Index
from ingest.report import Report
from tests.districts import indexed
from tests.reports import month, report
from vietnamese.places import Place

HUNG_YEN, THAI_BINH = Place(name="Hưng Yên", level="tỉnh"), Place(name="Thái Bình", level="tỉnh")
NOTE = "Không so sánh trực tiếp được: phạm vi của tỉnh đã đổi sau sáp nhập ngày 01/7/2025."


def herds(place: Place, number: int, count: str, *, issued: date | None = None) -> Report:
    """What one month's report tells of pigs and cattle."""
    made = report(
        f"{place.name}-{number}.txt",
        (f"Đàn lợn toàn tỉnh ước đạt {count} con.", f"Đàn trâu toàn tỉnh ước đạt {number}.211 con."),
        place=place,
        period=month(2025, number),
    )
    return replace(made, letterhead=replace(made.letterhead, issued=issued)) if issued else made


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    reports = (
        herds(HUNG_YEN, 3, "310.500"),
        herds(HUNG_YEN, 6, "320.600", issued=date(2025, 9, 4)),
        herds(HUNG_YEN, 9, "930.900"),
    )
    return indexed(tmp_path_factory.mktemp("merger") / "index", reports)


def shown(index: Index, question: str) -> Answer:
    """The answer, which passes the gate as it is and of which nothing was withheld."""
    answer = ExtractiveAnswerer(index).answer(question)
    assert guard(answer) == answer
    assert WITHHELD not in answer.notes
    return answer


@pytest.mark.parametrize("months", ["tháng 6 và tháng 9", "tháng 3 và tháng 9"])
def test_figures_of_both_sides_of_the_merger_are_not_compared(index: Index, months: str) -> None:
    answer = shown(index, f"So sánh đàn lợn {months} năm 2025")
    assert answer.series is not None
    assert answer.series.rows[1].text == "930.900 con"
    assert answer.text.endswith(NOTE)
    assert "Chênh lệch" not in answer.text


def test_when_a_report_was_issued_does_not_tell_of_which_side_its_figures_are(index: Index) -> None:
    answer = shown(index, "So sánh đàn lợn tháng 3 và tháng 6 năm 2025")
    assert "cao hơn **10.100 con**" in answer.text
    assert NOTE not in answer.text


def test_of_a_province_that_was_never_merged_both_sides_are_compared(tmp_path: Path) -> None:
    lang_son = Place(name="Lạng Sơn", level="tỉnh")
    reports = (herds(lang_son, 6, "120.600"), herds(lang_son, 9, "130.900"))
    answer = shown(indexed(tmp_path / "index", reports), "So sánh đàn lợn tháng 6 và tháng 9 năm 2025")
    assert "cao hơn **10.300 con**" in answer.text


GONE = "Tỉnh Thái Bình đã hợp nhất vào tỉnh Hưng Yên (sáp nhập ngày 01/7/2025)."


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Reports of a province that was merged, and of the one that it became a part of."""
    reports = (
        herds(THAI_BINH, 3, "640.400"),
        herds(THAI_BINH, 6, "650.500"),
        herds(HUNG_YEN, 6, "320.600"),
        herds(HUNG_YEN, 9, "930.900"),
    )
    return indexed(tmp_path_factory.mktemp("both") / "index", reports)


def test_of_a_province_that_is_gone_the_refusal_says_so_and_offers_the_whole(index: Index, both: Index) -> None:
    for reports in (index, both):
        answer = shown(reports, "Tỉnh Thái Bình tháng 9 năm 2025 có bao nhiêu con lợn?")
        assert answer.refused
        assert answer.text.partition("\n\n")[0].endswith(GONE)
        assert "**930.900 con** – Tỉnh Hưng Yên, tháng 09/2025: “" in answer.text
        assert not any(figure.asked for figure in answer.figures)


def test_a_figure_of_the_other_province_before_the_merger_is_not_offered(index: Index) -> None:
    answer = shown(index, "Tỉnh Thái Bình tháng 8 năm 2025 có bao nhiêu con lợn?")
    assert answer.refused
    assert answer.text.endswith(GONE)


def test_before_the_merger_its_own_reports_answer(both: Index) -> None:
    for number, count in ((3, "640.400 con"), (6, "650.500 con")):
        answer = shown(both, f"Tháng {number} năm 2025 tỉnh Thái Bình có bao nhiêu con lợn?")
        assert [figure.text for figure in answer.figures if figure.asked] == [count]
    missing = shown(both, "Tháng 2 năm 2025 tỉnh Thái Bình có bao nhiêu con lợn?")
    assert missing.refused
    assert GONE not in missing.text


def test_each_side_of_the_merger_is_told_of_its_own(both: Index) -> None:
    answer = shown(both, "So sánh đàn lợn tháng 6 và tháng 9 năm 2025 của tỉnh Thái Bình")
    assert "**650.500 con** – Tỉnh Thái Bình, tháng 06/2025: “" in answer.text
    assert GONE in answer.text
    assert "**930.900 con** – Tỉnh Hưng Yên, tháng 09/2025: “" in answer.text

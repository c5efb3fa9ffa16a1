"""A report that a question names by its time is the one that answers, whatever time its figures are of."""

from dataclasses import replace
from datetime import date

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.find import find
from answer.frame import frame_of
from answer.named_reports import report_named, reports_of
from answer.sought import sought
from index.hit import ReportCard
from ingest.report import Letterhead
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from vietnamese.periods import Period, find_periods, month_span
from vietnamese.places import Place

DONG_SON = Place(name="Đông Sơn", level="huyện")


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("Theo báo cáo 4 tháng năm 2025, có mấy trạm bơm?", "Theo báo cáo 4 tháng năm 2025"),
        ("Có mấy trạm bơm (báo cáo tháng 8/2025)?", "báo cáo tháng 8/2025"),
        ("Số trạm bơm nêu ở báo cáo tháng 02/2025?", "nêu ở báo cáo tháng 02/2025"),
        ("Báo cáo 9 tháng 2025: có mấy trạm bơm?", "Báo cáo 9 tháng 2025"),
        (
            "Theo báo cáo tháng 3/2025 của UBND huyện Đông Sơn có mấy trạm bơm?",
            "Theo báo cáo tháng 3/2025 của UBND",
        ),
        ("Theo báo cáo tháng 3/2025 của Trạm Thủy nông có mấy trạm bơm?", "Theo báo cáo tháng 3/2025"),
        ("Tính đến báo cáo 6 tháng 2025 có mấy trạm bơm?", "Tính đến báo cáo 6 tháng 2025"),
        ("Báo cáo 6 tháng 2025 ghi có mấy trạm bơm?", "Báo cáo 6 tháng 2025 ghi"),
        ("Báo cáo tháng 3/2025 cho biết có mấy trạm bơm?", "Báo cáo tháng 3/2025 cho biết"),
        (
            "Tại thông báo kết luận làm việc với huyện Đông Sơn tháng 5/2025, có mấy trạm bơm?",
            "Tại thông báo kết luận làm việc với huyện Đông Sơn tháng 5/2025",
        ),
        (
            "Có mấy trạm bơm (Thông báo 34/TB-UBND ngày 22/5/2025)?",
            "Thông báo 34/TB-UBND ngày 22/5/2025",
        ),
    ],
)
def test_the_words_that_name_a_report_are_found(question: str, document: str) -> None:
    (mention,) = find_periods(question, asked=True)
    named = report_named(question, mention)
    assert named is not None
    assert question[named.start : named.end].strip() == document
    assert "trạm bơm" in frame_of(question).indicator
    assert "báo cáo" not in frame_of(question).indicator.lower()


@pytest.mark.parametrize(
    "question",
    [
        "Có mấy trạm bơm trong tháng 8/2025?",
        "Số báo cáo tháng 8/2025 là bao nhiêu?",
        "Ban hành mấy quyết định xử phạt tháng 8/2025?",
        "Theo báo cáo thì thu ngân sách tháng 8/2025 là bao nhiêu?",
        "Kỳ báo cáo tháng 8/2025 có mấy vụ cháy?",
        "Hỗ trợ theo Nghị định 12 và 34 sáu tháng năm 2025 là bao nhiêu?",
    ],
)
def test_a_time_that_is_asked_for_names_no_report(question: str) -> None:
    (mention,) = find_periods(question, asked=True)
    assert report_named(question, mention) is None


def test_the_time_of_a_report_is_asked_only_where_no_other_is() -> None:
    beside = frame_of("Số hộ nghèo cuối năm 2024 trong báo cáo tháng 2/2025?")
    assert [each.text for each in beside.periods] == ["cuối năm 2024"]
    assert [each.text for each in beside.reports] == ["tháng 2/2025"]
    alone = frame_of("Số hộ nghèo trong báo cáo tháng 2/2025?")
    assert alone.periods == alone.reports


def card(source: str, period: Period | None, issued: date) -> ReportCard:
    head = Letterhead(place=DONG_SON, period=period, issued=issued)
    return ReportCard(source=source, sha256="0", letterhead=head, pages=1, passages=1)


CARDS = (
    card("quarter.txt", month_span(2025, 7, 9), date(2025, 9, 28)),
    card("months.txt", month_span(2025, 1, 10), date(2025, 10, 29)),
    card("notice.txt", month_span(2025, 1, 9), date(2025, 10, 12)),
)


def test_reports_are_of_a_time_and_notices_issued_in_it() -> None:
    september, october = month(2025, 9), month(2025, 10)
    assert reports_of([september], CARDS, periodic=True) == ("quarter.txt", "notice.txt")
    assert reports_of([october], CARDS, periodic=True) == ("months.txt",)
    assert reports_of([october], CARDS, periodic=False) == ("months.txt", "notice.txt")
    assert reports_of([month(2024, 1)], CARDS, periodic=True) == ()


def test_a_report_issued_in_a_month_is_no_resolution_of_that_month() -> None:
    report, resolution = (
        replace(each, letterhead=replace(each.letterhead, kind=kind))
        for each, kind in zip(CARDS[1:], ("Báo cáo", "Nghị quyết"), strict=True)
    )
    october = [month(2025, 10)]
    assert reports_of(october, (report, resolution), periodic=False) == ("notice.txt",)
    assert reports_of([month(2025, 9)], (report,), periodic=False) == ()


def test_a_notice_is_asked_for_all_times_and_a_report_for_its_own() -> None:
    frame = frame_of("Có mấy trạm bơm (thông báo tháng 10/2025)?")
    assert sought(frame, frame.periods, CARDS).asked == ()
    frame = frame_of("Có mấy trạm bơm (báo cáo tháng 10/2025)?")
    asked = sought(frame, frame.periods, CARDS)
    assert asked.asked == (month(2025, 10),)
    assert asked.only == frozenset(asked.named) == {"months.txt"}


ARCHIVE = MemoryIndex(
    [
        (each, sentence_passages(each))
        for each in (
            report(
                "thang-2.txt",
                ("Năm 2024 huyện có 310 hộ nghèo.", "Cầu Đá đạt 40% khối lượng."),
                place=DONG_SON,
                period=month(2025, 2),
            ),
            report(
                "thang-5.txt",
                ("Đến ngày 20/5/2025 huyện có 290 hộ nghèo.", "Cầu Đá đạt 55% khối lượng."),
                place=DONG_SON,
                period=month(2025, 5),
            ),
        )
    ]
)


def test_the_named_report_answers_whatever_time_its_figure_is_of() -> None:
    answer = ExtractiveAnswerer(ARCHIVE).answer("Theo báo cáo tháng 2/2025, huyện Đông Sơn có bao nhiêu hộ nghèo?")
    assert "310 hộ" in answer.text
    assert [each.source for each in answer.citations] == ["thang-2.txt"]
    assert "không nêu riêng" not in answer.text


def test_only_the_named_report_is_looked_through() -> None:
    frame = frame_of("Số hộ nghèo trong báo cáo tháng 5/2025 của huyện Đông Sơn?", (DONG_SON,))
    assert {each.hit.passage.source for each in find(frame, ARCHIVE).findings} == {"thang-5.txt"}


def test_a_report_that_there_is_not_is_a_time_that_is_asked_for() -> None:
    answer = ExtractiveAnswerer(ARCHIVE).answer("Theo báo cáo tháng 4/2025, huyện Đông Sơn có bao nhiêu hộ nghèo?")
    assert answer.reason == "wrong_period"


def test_two_named_reports_are_compared() -> None:
    question = (
        "Khối lượng cầu Đá trong báo cáo tháng 2/2025 và báo cáo tháng 5/2025 hơn kém nhau bao nhiêu điểm phần trăm?"
    )
    answer = ExtractiveAnswerer(ARCHIVE).answer(question)
    assert "40%" in answer.text
    assert "55%" in answer.text
    assert "15 điểm phần trăm" in answer.text

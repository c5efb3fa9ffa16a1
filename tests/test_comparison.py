"""Months side by side, and figures that must follow from the quotations that they are computed from."""

from datetime import date
from decimal import Decimal

import pytest

from answer.answer import Answer, AnswerFigure, Citation
from answer.cite import Citations
from answer.comparison import Part, compared, vietnamese_number
from answer.gate import guard
from answer.trend import months_in
from index.hit import ReportCard
from ingest.report import Letterhead
from tests.reports import month
from tests.weighing import card, figure
from vietnamese.periods import Period, PeriodKind

CARD = ReportCard(source="a.txt", sha256="0", letterhead=Letterhead(), pages=1, passages=1)


def cited(marker: int, quote: str) -> Citation:
    return Citation(
        marker=marker,
        source="a.txt",
        page=1,
        start=marker,
        end=marker + len(quote),
        quote=quote,
        section=(),
        report=CARD,
    )


@pytest.mark.parametrize(
    ("told", "note"),
    [
        ("Số hợp tác xã tăng từ 62 lên 70 hợp tác xã.", ""),
        ("Số hợp tác xã tăng từ 61 lên 70 hợp tác xã.", "khác loại số liệu"),
        ("Trên 62 ha mở 70 hợp tác xã.", "khác loại số liệu"),
    ],
)
def test_what_a_report_sets_against_it_itself_is_of_the_same_kind(told: str, note: str) -> None:
    question = "Có bao nhiêu hợp tác xã?"
    half = Period(kind="months", start=month(2025, 1).start, end=month(2025, 6).end)
    before = figure(question, "Số hợp tác xã là 62 hợp tác xã.", "62 hợp tác xã").candidate
    after = figure(question, told, "70 hợp tác xã", card(period=half)).candidate
    _, series = compared((Part(chosen=before), Part(chosen=after)), "hợp tác xã", Citations())
    assert series.note.startswith(note)
    assert bool(series.note) == bool(note)


@pytest.mark.parametrize(
    ("told", "span", "note"),
    [
        ("GRDP tăng 7,5%.", "quarter", ""),
        ("So với cùng kỳ năm trước GRDP tăng 7,5%.", "quarter", ""),
        ("So với quý trước GRDP tăng 7,5%.", "quarter", "khác loại số liệu"),
        ("GRDP tăng 7,5%.", "month", "khác loại số liệu"),
    ],
)
def test_a_change_that_names_no_base_is_one_on_last_year(told: str, span: PeriodKind, note: str) -> None:
    time = Period(kind=span, start=month(2025, 3 if span == "month" else 1).start, end=month(2025, 3).end)
    one = figure("GRDP tăng bao nhiêu?", "GRDP tăng 8,96% so với cùng kỳ năm trước.", "8,96%", card(period=time))
    other = figure("GRDP tăng bao nhiêu?", told, "7,5%", card(period=time))
    _, series = compared((Part(chosen=one.candidate), Part(chosen=other.candidate)), "GRDP", Citations())
    assert series.note.startswith(note)
    assert bool(series.note) == bool(note)


@pytest.mark.parametrize(
    ("question", "told", "text", "compares", "note"),
    [
        ("Thu phí bao nhiêu?", "Thu phí lũy kế được 40 tỷ đồng.", "40 tỷ đồng", False, "các kỳ dài ngắn khác nhau"),
        ("Có bao nhiêu lượt khách?", "Đón 40 lượt khách.", "40 lượt khách", False, "các kỳ dài ngắn khác nhau"),
        ("Trồng bao nhiêu ha chè?", "Trồng được 40 ha chè.", "40 ha", True, "các kỳ dài ngắn khác nhau"),
        ("Thu phí đạt bao nhiêu % kế hoạch?", "Thu phí đạt 40% kế hoạch.", "40%", True, "các kỳ dài ngắn khác nhau"),
        ("Thu phí tăng bao nhiêu?", "Thu phí tăng 40% so với cùng kỳ.", "40%", True, ""),
    ],
)
def test_what_adds_up_is_not_compared_over_times_of_other_length(
    question: str, told: str, text: str, compares: bool, note: str
) -> None:
    half, nine = (Period(kind="months", start=date(2025, 1, 1), end=month(2025, last).end) for last in (6, 9))
    less = told.replace("40", "25")
    before = figure(question, less, text.replace("40", "25"), card(period=half)).candidate
    after = figure(question, told, text, card(period=nine)).candidate
    draft, series = compared((Part(chosen=before), Part(chosen=after)), "phí", Citations())
    assert ("Chênh lệch" in draft.text) == compares
    assert series.note.startswith(note)
    assert bool(series.note) == bool(note)
    kept, _ = compared((Part(chosen=before, state=True), Part(chosen=after, state=True)), "phí", Citations())
    assert "Chênh lệch" in kept.text


def test_of_several_the_highest_and_the_lowest_are_named() -> None:
    question = "Có bao nhiêu hợp tác xã?"
    told = [
        figure(question, f"Số hợp tác xã là {number} hợp tác xã.", f"{number} hợp tác xã", card(period=month(2025, at)))
        for at, number in ((2, 62), (3, 75), (4, 58))
    ]
    draft, series = compared([Part(chosen=each.candidate) for each in told], "hợp tác xã", Citations())
    assert "Cao nhất: tháng 03/2025 (75 hợp tác xã) [1]; thấp nhất: tháng 04/2025 (58 hợp tác xã) [1]." in draft.text
    assert series.kind == "trend"


def computed(text: str, value: str, unit: str, formula: str) -> Answer:
    quotes = (cited(1, "Tháng trước khám 6.980 lượt."), cited(2, "Tháng này khám 7.425 lượt."))
    figure = AnswerFigure(text=text, value=Decimal(value), unit=unit, citation=2, asked=True, computed=formula)
    return Answer(question="?", text=f"Cao hơn **{text}** [1] [2].", figures=(figure,), citations=quotes)


@pytest.mark.parametrize(
    ("text", "value", "unit", "formula"),
    [
        ("445 lượt", "445", "lượt", "7.425 lượt − 6.980 lượt"),
        ("6,38 %", "6.38", "%", "(7.425 lượt − 6.980 lượt) : 6.980 lượt"),
        ("94,01 %", "94.01", "%", "6.980 lượt : 7.425 lượt"),
        ("1,06 lần", "1.06", "lần", "7.425 lượt : 6.980 lượt"),
    ],
)
def test_a_figure_that_follows_from_its_quotations_is_shown(text: str, value: str, unit: str, formula: str) -> None:
    answer = computed(text, value, unit, formula)
    assert guard(answer) == answer


@pytest.mark.parametrize(
    ("text", "value", "unit", "formula"),
    [
        ("446 lượt", "446", "lượt", "7.425 lượt − 6.980 lượt"),
        ("445 lượt", "445", "lượt", "7.500 lượt − 7.055 lượt"),
        ("445 lượt", "445", "lượt", "7.425 ca − 6.980 ca"),
        ("9,99 %", "9.99", "%", "(7.425 lượt − 6.980 lượt) : 6.980 lượt"),
        ("445 lượt", "445", "lượt", "theo 445"),
        ("90,01 %", "90.01", "%", "6.980 lượt : 7.425 lượt"),
        ("1,06 lần", "1.06", "lần", "7.425 lượt : 6.980 ca"),
    ],
)
def test_a_figure_that_does_not_follow_is_withheld(text: str, value: str, unit: str, formula: str) -> None:
    assert guard(computed(text, value, unit, formula)).refused


@pytest.mark.parametrize(
    ("value", "places", "written"),
    [("1234.5", 1, "1.234,5"), ("445", 0, "445"), ("0.5", 2, "0,50"), ("1234567", 0, "1.234.567")],
)
def test_numbers_are_written_the_vietnamese_way(value: str, places: int, written: str) -> None:
    assert vietnamese_number(Decimal(value), places) == written


@pytest.mark.parametrize(
    ("question", "months", "year"),
    [
        ("Thu ngân sách các tháng 1, 3 và 6 năm 2025?", [1, 3, 6], 2025),
        ("so luot kham thang 1, 2, 3/2025", [1, 2, 3], 2025),
        ("Số vụ cháy tháng 1 và 2 năm 2024?", [1, 2], 2024),
        ("Giá vàng từ tháng 2 đến tháng 5 năm 2025 biến động thế nào?", [2, 3, 4, 5], 2025),
        ("CPI qua các tháng trong năm 2024?", list(range(1, 13)), 2024),
        ("Thu ngân sách quý I năm 2025 diễn biến ra sao?", [1, 2, 3], 2025),
    ],
)
def test_the_months_of_a_trend_are_taken_apart(question: str, months: list[int], year: int) -> None:
    found = months_in(question)
    assert [mention.first_month for mention in found] == months
    assert {mention.year for mention in found} == {year}


@pytest.mark.parametrize(
    "question",
    [
        "Thu ngân sách tháng 3 năm 2025?",
        "Thu 9 tháng năm 2025?",
        "Đến hết tháng 6/2025 giải ngân bao nhiêu?",
        "Đàn bò thay đổi thế nào giữa 6 tháng và 9 tháng năm 2025?",
        "Số vụ cháy tháng 3 và 6 tháng đầu năm 2025?",
        "Thu tháng 3 và 6 tháng đầu năm 2025?",
        "",
    ],
)
def test_a_single_period_is_no_trend(question: str) -> None:
    assert months_in(question) == ()

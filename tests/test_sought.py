"""What "now" is: the time of the newest report that comes every month, quarter or year, of the asked place first."""

from datetime import date

import pytest

from answer.frame import frame_of
from answer.sought import fitting_reports, sought
from index.hit import ReportCard
from ingest.report import Letterhead
from vietnamese.periods import Period, month_span
from vietnamese.places import Place

LAM_HA, TAY_KHE = Place(name="Lâm Hạ", level="tỉnh"), Place(name="Tây Khê", level="tỉnh")
DONG_SON = Place(name="Đông Sơn", level="tỉnh")


def _card(source: str, place: Place | None, period: Period | None, issued: date | None = None) -> ReportCard:
    head = Letterhead(place=place, period=period, issued=issued)
    return ReportCard(source=source, sha256="", letterhead=head, pages=1, passages=1)


def _until(year: int, month: int, day: int) -> Period:
    return Period(kind="until", start=date(year, 1, 1), end=date(year, month, day))


CARDS = (
    _card("lam-ha-4.txt", LAM_HA, month_span(2025, 1, 4)),
    _card("lam-ha-8.txt", LAM_HA, month_span(2025, 1, 8)),
    _card("tay-khe-3.txt", TAY_KHE, month_span(2025, 3, 3)),
    _card("notice.txt", TAY_KHE, _until(2025, 11, 9)),
    _card("inspection.txt", DONG_SON, _until(2025, 10, 20)),
    _card("plan.txt", LAM_HA, month_span(2026, 1, 12), date(2025, 11, 1)),
)


def _asked(question: str, cards: tuple[ReportCard, ...] = CARDS) -> list[str]:
    frame = frame_of(question, (LAM_HA, TAY_KHE, DONG_SON))
    return [str(period) for period in sought(frame, frame.periods, cards).asked]


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Tháng này tỉnh Lâm Hạ có mấy vụ trộm?", "tháng 08/2025"),
        ("Tháng trước tỉnh Lâm Hạ có mấy vụ trộm?", "tháng 07/2025"),
        ("Quý này tỉnh Tây Khê có mấy vụ trộm?", "quý I/2025"),
        ("Tháng này có mấy vụ trộm?", "tháng 08/2025"),
        ("Tháng này tỉnh Đông Sơn có mấy vụ trộm?", "tháng 08/2025"),
        ("Từ 01/7 đến nay tỉnh Lâm Hạ có mấy vụ trộm?", "từ tháng 07/2025 đến tháng 08/2025"),
        ("Cùng kỳ năm ngoái tỉnh Lâm Hạ có mấy vụ trộm?", "8 tháng đầu năm 2024"),
    ],
)
def test_now_is_the_newest_periodic_report_of_the_asked_place_else_of_all(question: str, asked: str) -> None:
    assert _asked(question) == [asked]


def test_where_no_report_is_periodic_the_newest_document_tells_what_now_is() -> None:
    assert _asked("Tháng này có mấy vụ trộm?", CARDS[3:5]) == ["tháng 11/2025"]
    assert _asked("Tháng này có mấy vụ trộm?", (_card("law.txt", None, None),)) == []


def test_a_month_without_a_year_may_be_of_each_year_that_any_document_has() -> None:
    cards = (*CARDS, _card("old.txt", TAY_KHE, _until(2023, 5, 2)))
    assert _asked("Tháng 3 tỉnh Lâm Hạ có mấy vụ trộm?", cards) == ["tháng 03/2025", "tháng 03/2023"]


def test_what_was_summed_up_until_a_time_no_report_long_before_tells() -> None:
    cards = tuple(_card(f"{at}.txt", LAM_HA, month_span(2025, at, at)) for at in range(1, 13))
    frame = frame_of("Đến hết tháng 9/2025 tỉnh Lâm Hạ có mấy vụ trộm?", (LAM_HA,))
    asked = sought(frame, frame.periods, cards).asked
    assert [period.kind for period in asked] == ["until"]
    assert fitting_reports(frame, asked, cards) == ("8.txt", "9.txt", "10.txt")
    quarter = frame_of("Quý I năm 2025 tỉnh Lâm Hạ có mấy vụ trộm?", (LAM_HA,))
    asked = sought(quarter, quarter.periods, cards).asked
    assert fitting_reports(quarter, asked, cards) == ("1.txt", "2.txt", "3.txt", "4.txt")

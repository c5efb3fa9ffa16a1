"""Of which time is a figure that may answer, and how well does that fit the one that was asked?

``answer/spoken.py`` says what the text tells; here the figure's own kind and unit decide what that means: "luỹ kế"
counts from January on, a share of the plan is reached so far, an area stands as it is on a day of the month.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from answer.find import Finding, Search
from answer.kinds import BASES, PLANS, Kind, column_kinds
from answer.label import cell_at
from answer.match import PARTLY, STATED, names_time, report_period, tells_its_month, time_fit
from answer.own_periods import own_periods, published
from answer.spoken import Spoken, cell_period, cumulated, spoken_period
from answer.units import canonical
from ingest.report import Passage
from vietnamese.figures import Figure
from vietnamese.periods import Period
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

_COMPARED: frozenset[Kind] = BASES | {"so kế hoạch"}
_CUMULATIVE = re.compile(
    r"(?P<so_far>l[uũ][yỹ]\s*k[eế]|cộng dồn(?=[^;]*$))|\btrong (?:tháng|quý|kỳ)\b|\btháng \d", re.IGNORECASE
)
_NEW_YEAR = Spelling(r"(?<!từ )(?<!tháng )(?<!quý )(?<!nửa )\bđầu năm\b(?! học)")
_STATES = frozenset(("ha", "ta/ha", "tan/ha", "con"))
"""Units of how things stand at a time, rather than of what happened until then."""
_PRICES = re.compile(r"(?:dong|usd)/(?:kg|m³|m²|lit|kwh|ta|tan|con|qua|chi|luong|so)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTime:
    """``period``: what the figure is of, None when it cannot be told; ``fit``: 0…1, how well that meets the asked time;
    ``closes_january``: its report ends in January, whose month before is last December."""

    period: Period | None
    fit: float
    closes_january: bool


def time_of_figure(
    search: Search, finding: Finding, figure: Figure, unit: str, near: frozenset[Kind], column: str
) -> FigureTime:
    """``unit``: the figure's, or that of its cell or label; ``near``: the kinds that its own words name."""
    passage, report = finding.hit.passage, report_period(finding.hit)
    timed = _column_compared(passage, figure, column, report) if unit.startswith("%") else column
    spoken = (cell_period(passage, timed, report) if timed else None) or spoken_period(passage, figure.end, report)
    if "luỹ kế" in near or _goes_on_cumulating(passage, figure):
        spoken = cumulated(spoken)
    return FigureTime(
        period=spoken.period,
        fit=_fit(search, passage, figure, spoken, report, unit, near),
        closes_january=report is not None and report.end.month == 1,
    )


def _column_compared(passage: Passage, figure: Figure, column: str, report: Period | None) -> str:
    """The header path that dates a share: "So với cùng kỳ (%)" right of "Luỹ kế 4 tháng" compares what that one holds.

    Its own where it names a time or compares nothing. Columns of last year's figures are what is compared with.
    """
    if own_periods(column) or not column_kinds(column) & _COMPARED:
        return column
    left = passage.columns[: cell_at(passage.text, figure.start)]
    for each in reversed(left):
        told = cell_period(passage, each, report) if own_periods(each) else None
        earlier = told is not None and told.period is not None and report is not None and told.period.end < report.start
        if not earlier and not column_kinds(each) & (_COMPARED | PLANS):
            return column if told is None else each
    return column


def _fit(
    search: Search,
    passage: Passage,
    figure: Figure,
    spoken: Spoken,
    report: Period | None,
    unit: str,
    near: frozenset[Kind],
) -> float:
    frame, period = search.frame, spoken.period
    if "kế hoạch" in frame.kinds and period is not None and _plans_of(search.asked, period):
        return STATED
    fit = time_fit(search.asked, spoken, report, whole_year=frame.whole_year, so_far=frame.so_far)
    if "so kế hoạch" in near:  # of the year's plan, reached since January
        so_far = cumulated(spoken)
        fit = max(fit, time_fit(search.asked, so_far, report, whole_year=frame.whole_year, so_far=frame.so_far))
    start, end = sentence_around(passage.text, figure.end)
    named = any(names_time(want, passage.text[start:end], report) for want in search.asked)
    stands = fold(canonical(unit)) in _STATES and any(tells_its_month(want, period, report) for want in search.asked)
    stands = stands or ("bình quân" not in near and _is_price_of_its_month(search, spoken, report, unit))
    partly = named or stands or passage.source in search.reports or _opens_the_year(search, period)
    partly = partly or _made_known(search, passage.text[start:end], report)
    return max(fit, PARTLY) if partly else fit


def _is_price_of_its_month(search: Search, spoken: Spoken, report: Period | None, unit: str) -> bool:
    """ "7 tháng điện thương phẩm 90 triệu kWh. Giá nước 8.000 đồng/m3": what is not told to be of the seven months is
    the price when the report closes, in the seventh."""
    if report is None or spoken.told == "own" or spoken.period is None or spoken.period.end != report.end:
        return False
    closing = any(want.kind == "month" and want.end == report.end for want in search.asked)
    return closing and _PRICES.match(fold(canonical(unit))) is not None


def _made_known(search: Search, sentence: str, report: Period | None) -> bool:
    """ "Chỉ số … công bố năm 2025" asks for what was made known then, whatever year it is of."""
    if report is None or not search.asked or not published(search.frame.said):
        return False
    told = (mention.resolve(report) for mention in published(sentence))
    return any(want.start <= day.start and day.end <= want.end for day in told if day for want in search.asked)


def _opens_the_year(search: Search, period: Period | None) -> bool:
    """ "Báo cáo tháng 3, số hộ nghèo đầu năm là bao nhiêu?" asks for the first of January, whenever that is."""
    if period is None or period.kind != "day" or (period.start.month, period.start.day) != (1, 1):
        return False
    asked = _NEW_YEAR.search(search.frame.said) is not None
    return asked and any(want.end.year == period.start.year for want in search.asked)


def _plans_of(asked: Sequence[Period], period: Period) -> bool:
    """A month's report tells the year's plan."""
    return any(want.kind == "year" and want.start.year == period.end.year for want in asked)


def _goes_on_cumulating(passage: Passage, figure: Figure) -> bool:
    """ "Lũy kế giải quyết việc làm cho 2.184 lao động; xuất khẩu lao động 168 người": said once, of both."""
    start, _ = sentence_around(passage.text, figure.start)
    said = list(_CUMULATIVE.finditer(passage.text[start : figure.start]))
    return passage.kind != "row" and bool(said) and said[-1].group("so_far") is not None

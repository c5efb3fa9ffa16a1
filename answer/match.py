"""How well a passage's own period and place fit those that were asked.

A sentence speaks of the period that it names; where it names none, of its report's. Comparisons ("so với
cùng kỳ", "so với tháng 12") and plans name periods that their figures do not belong to.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from index.hit import Hit, ReportCard
from ingest.report import Passage
from vietnamese.periods import Period, PeriodMention, covers, find_periods, same_span
from vietnamese.places import Place, find_places, same_place
from vietnamese.text import fold
from vietnamese.words import Span, sentences

Told = Literal["own", "inherited", "report"]
STATED, REPORTED, CUMULATIVE, PARTLY, UNKNOWN, OTHER = 1.0, 0.85, 0.6, 0.5, 0.3, 0.0
_SLACK_DAYS = 15
_MET: dict[Told, float] = {"own": STATED, "inherited": 0.9, "report": REPORTED}
_ACCOUNTING_DAYS = 17
_COMPARED = re.compile(r"\b(so (voi)?|so|(?<!cao )bang|cung ky)\s*(cua|cung ky|cuoi|thoi diem)?\s*$")
_BASE = re.compile(r"\b(so|voi|bang|tang|giam)\b")
_PLAN_OF = re.compile(r"\b(ke hoach|kh|du toan)\s*(ca|cua)?\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """0…1 each. ``period``: the span that the passage speaks of, None when it cannot be told."""

    time: float
    place: float
    period: Period | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The period that a figure is of, and who says so: its own sentence, what governs that, or only the report."""

    period: Period | None
    told: Told


def spoken_periods(passage: Passage, report: Period | None) -> tuple[Spoken, ...]:
    """All periods that a passage may speak of, for ranking; see ``spoken_period`` and ``cell_period``."""
    cells = [cell_period(passage, column, report) for column in dict.fromkeys(passage.columns) if column]
    if told := tuple(cell for cell in cells if cell is not None):
        return told
    ends = {mention.end for mention in own_periods(passage.text)}
    ends |= {
        sentence.end for sentence in _sentences(passage.text) if not ends & set(range(sentence.start, sentence.end))
    }
    return tuple(dict.fromkeys(spoken_period(passage, end, report) for end in sorted(ends)))


def spoken_period(passage: Passage, position: int, report: Period | None) -> Spoken:
    """The period of a figure that ends at ``position`` of a passage.

    The nearest mention before it in its own sentence, else the first after it there. Where its sentence names none,
    what the sentences before it, its paragraph or its lead named last; else the report's.
    """
    mentions = own_periods(passage.text)
    start, end = _sentence_around(passage.text, position)
    inside = [mention for mention in mentions if start <= mention.start < end]
    before = [mention for mention in inside if mention.end <= position]
    earlier = [mention for mention in mentions if mention.end <= start]
    inherited = earlier or own_periods(passage.before) or own_periods(passage.lead)
    chosen = before[-1] if before else next(iter(inside or inherited[-1:]), None)
    told: Told = "own" if inside else "inherited"
    if chosen is None:
        return Spoken(period=report, told="report")
    if report is None:
        if chosen.year is None:
            return Spoken(period=None, told="report")
        report = Period(kind="year", start=date(chosen.year, 1, 1), end=date(chosen.year, 12, 31))
        return Spoken(period=chosen.resolve(report), told=told)
    period = chosen.resolve(report)
    if period is None or _is_year_so_far(period, report, passage.text):
        return Spoken(period=report, told="report")
    return Spoken(period=period, told=told)


@lru_cache(maxsize=2_000)
def _sentences(text: str) -> tuple[Span, ...]:
    return sentences(text) or (Span(start=0, end=len(text)),)


def _sentence_around(text: str, position: int) -> tuple[int, int]:
    spans = _sentences(text)
    span = next((each for each in spans if position <= each.end), spans[-1])
    return span.start, span.end


def _is_compared(mention: PeriodMention, before: str) -> bool:
    if _COMPARED.search(before) is not None:
        return True
    # "kế hoạch năm 2025" names a plan; "kế hoạch tháng 3 là 144 tỷ đồng" tells of March.
    return mention.kind == "year" and _PLAN_OF.search(before) is not None


def cumulated(spoken: Spoken) -> Spoken:
    """ "lũy kế …" in a report of February counts from January on."""
    period = spoken.period
    if period is None or period.kind not in ("month", "quarter"):
        return spoken
    return Spoken(period=Period(kind="until", start=date(period.end.year, 1, 1), end=period.end), told=spoken.told)


def cell_period(passage: Passage, column: str, report: Period | None) -> Spoken | None:
    """The period that a cell's header path names ("Thực hiện 6 tháng › Năm 2022"), else its table's caption.

    None where neither does. A column of last year's figures ("Thực hiện cùng kỳ năm trước") is of a year earlier.
    """
    period = _header_period(column, report) or _header_period(passage.caption, report)
    before = _year_before(column)
    if before is not None:
        reference = period or report
        period = before.resolve(reference) if reference is not None else None
        return Spoken(period=period, told="own")
    return None if period is None else Spoken(period=period, told="own")


def _header_period(header: str, report: Period | None) -> Period | None:
    mentions = [mention for mention in own_periods(header) if mention.relative != "trong kỳ"]
    year = next((mention.year for mention in mentions if mention.year is not None), report.end.year if report else None)
    if not mentions or year is None:
        return None
    reference = Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31))
    part = next((mention for mention in mentions if mention.kind != "year"), mentions[0])
    return part.resolve(report if part.relative and report is not None else reference)


def _year_before(column: str) -> PeriodMention | None:
    """ "cùng kỳ năm trước" as what a column holds, not as what its shares are compared with."""
    plain = fold(column)
    return next(
        (
            mention
            for mention in find_periods(column)
            if mention.relative == "cùng kỳ" and "%" not in plain and not _BASE.search(plain[: mention.start])
        ),
        None,
    )


@lru_cache(maxsize=20_000)
def own_periods(text: str, *, asked: bool = False) -> tuple[PeriodMention, ...]:
    """Periods that the sentence speaks of, without those that it only compares with."""
    plain = fold(text)
    return tuple(
        mention
        for mention in find_periods(text, asked=asked)
        if mention.relative != "cùng kỳ"
        and not _is_compared(mention, plain[max(0, mention.start - 30) : mention.start])
    )


def time_fit(asked: Sequence[Period], spoken: Spoken, report: Period | None, *, whole_year: bool = False) -> float:
    """How well a figure's period meets any of the ``asked``; 1 when none was asked.

    A year is met in part by what a report of that year tells until its own time, unless the ``whole_year`` was said.
    """
    passage = spoken.period
    if not asked:
        return STATED
    if passage is None:
        return UNKNOWN
    if any(covers(want, passage) or _accounted(want, passage) or _day_in(want, passage) for want in asked):
        return _MET[spoken.told]
    if any(_cumulates_to(want, passage) for want in asked):
        return CUMULATIVE
    if spoken.told == "report" and any(_state_at(want, passage) for want in asked):
        return PARTLY
    if not whole_year and any(want.kind == "year" and want.start <= passage.end <= want.end for want in asked):
        return PARTLY
    if spoken.told == "own" or report is None:
        return OTHER
    # A report on nine months also tells of September and of the third quarter in sentences that name no time; and
    # what the sentence before said of another time need not hold for this one.
    if any(_closes(want, report) or (spoken.told == "inherited" and covers(want, report)) for want in asked):
        return PARTLY
    return OTHER


def place_fit(asked: Sequence[Place], text: str, report: ReportCard) -> float:
    """1 when the report is of the place or the sentence names it; 1 when none was asked."""
    if not asked:
        return 1.0
    own = report.letterhead.place
    if own is not None and any(same_place(place, own) for place in asked):
        return 1.0
    named = find_places(text, tuple(asked))
    return 1.0 if any(same_place(place, mention.place) for place in asked for mention in named) else 0.0


def context_text(passage: Passage) -> str:
    """Sentence and headings, for finding places."""
    return "\n".join((*passage.section, passage.caption, passage.text))


def report_period(hit: Hit) -> Period | None:
    """The period that the hit's report is about."""
    return hit.report.letterhead.period


def _is_year_so_far(period: Period, report: Period, text: str) -> bool:
    """ "giải ngân vốn năm 2024 đạt …" in a report of April 2024 tells what was reached by then."""
    own_year = period.kind == "year" and period.start.year == report.end.year
    return own_year and report.end < period.end and "ca nam" not in fold(text)


def _accounted(asked: Period, given: Period) -> bool:
    """Police and registrars count from the middle of the month before: "từ 15/12/2024 đến 14/6/2025" is 6 tháng."""
    return given.kind == "span" and all(
        abs((one - other).days) <= _ACCOUNTING_DAYS
        for one, other in ((asked.start, given.start), (asked.end, given.end))
    )


def _state_at(asked: Period, given: Period) -> bool:
    """ "đến tháng 02": the state at its end, which the report of that month tells."""
    return asked.kind == "until" and given.end == asked.end and given.kind in ("month", "quarter", "months", "year")


def _day_in(asked: Period, given: Period) -> bool:
    """What happened on a day happened in its month: "mưa bão tháng 7" is told of 19/7."""
    return given.kind == "day" and asked.start <= given.start and given.end <= asked.end


def _cumulates_to(asked: Period, given: Period) -> bool:
    """A cumulative figure that ends with the asked month or quarter, or up to 15 days after it."""
    cumulative = given.kind in ("until", "months") and given.start <= asked.start
    return cumulative and 0 <= (given.end - asked.end).days <= _SLACK_DAYS


def _closes(asked: Period, report: Period) -> bool:
    return report.start <= asked.start and asked.end == report.end and not same_span(asked, report)

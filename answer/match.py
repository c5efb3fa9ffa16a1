"""How well a passage's own period (``answer/spoken.py``) and place fit those that were asked.

A sentence that names no time is of its report's; "lũy kế đến 10/4" answers for quý I, "tháng 2" does not. The report of
a province answers for a district only where the sentence names it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from answer.label import without_asides
from answer.seasons import harvested_in
from answer.spoken import Spoken, Told
from answer.units import canonical
from answer.ways import on_a_way
from index.hit import Hit, ReportCard
from ingest.report import Passage
from vietnamese.brackets import open_bracket
from vietnamese.calendar import SLACK
from vietnamese.figures import find_figures
from vietnamese.periods import Period, covers, find_periods, last_day, same_span
from vietnamese.places import Place, PlaceMention, find_places, may_name, same_place
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span, sentence_around

STATED, REPORTED, CUMULATIVE, PARTLY, UNKNOWN, OTHER = 1.0, 0.85, 0.6, 0.5, 0.3, 0.0
# A report on six months is written for the meetings of mid-June: what it tells goes as far as 10/6.
_WRITTEN_DAYS = 20
_MET: dict[Told, float] = {"own": STATED, "inherited": 0.9, "report": REPORTED}
_PROVINCIAL = ("tỉnh", "thành phố", "")
_NEIGHBOURS = re.compile(r"\b([^\W\d_]+) (?=([^\W\d_]+)\b)")
_BEFORE_COMMA = re.compile(r"(?:[^,;.()]|(?<=\d)[,.](?=\d))+")
_ACCOUNTING_DAYS, _UNEVEN_DAYS, _FEW_DAYS = 17, 7, 2
_HELD_IN = re.compile(
    r"\b(?:kỳ thi|hội thi|cuộc thi|giải(?! (?:quyết|ngân|phóng|thể|pháp|trình|đáp|tỏa))"
    r"|lễ hội|ngày hội|hội chợ|tuần lễ|liên hoan)\b[^.;]*?(?: năm (\d{4}),?"
    r"(?: [^\W\d_]+){0,3}?)? (?:tổ chức|diễn ra)\b[^.;]*?\bngày \d",
    re.IGNORECASE,
)
# What is told of the whole unit is of no place that the sentence before it named.
_OF_ALL = Spelling(r"\b(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã)\b(?! hội)")
_HARMS = re.compile(r"[^,.;]{0,30}, (?:đã )?(?:làm|khiến|gây|hậu quả)\b", re.IGNORECASE)
# "Một vụ ngộ độc ở xã Mai Pha, 27 người nhập viện".
_MOSTLY_IN = Spelling(
    r"\b(?:tập trung|chủ yếu|(?:nhiều|lớn|cao) nhất)(?: (?:nhiều|chủ yếu|là|ở|tại|trên|địa bàn))*\s+$"
)
_LISTED = re.compile(r"(?:, | và |, và )")
_HAPPENED = Spelling(r"\b(?:vụ|trận|ca|sạt lở|ngộ độc|lốc|mưa đá|cháy|nổ)\b")
_MET_WITH = re.compile(r", (?:(?:làm|khiến|có|với) )?[\d.,]+[^,;\d]*")
_HEAD = 40
_EVENT_DAYS = 10
_TOLD_OF = re.compile(r" [^\W\d_][^,]*,")  # what a place did itself, up to the comma behind it
_THERE = Spelling(r"^[^,;]*\b(?:tại|ở|thuộc|trên địa bàn)\b[^,;]*$")
_PREPARES = timedelta(days=62)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """0…1 each. ``period``: the span that the passage speaks of, None when it cannot be told."""

    time: float
    place: float
    period: Period | None


def time_fit(
    asked: Sequence[Period],
    spoken: Spoken,
    report: Period | None,
    *,
    whole_year: bool = False,
    so_far: bool = False,
) -> float:
    """How well a figure's period meets any of the ``asked``; 1 when none was asked.

    A year is met in part by what a report of that year tells until its own time, unless the ``whole_year`` was said.
    ``so_far``: a share of the plan, a cumulative figure or a state was asked for, which may be told up to the time
    that is named.
    """
    passage = spoken.period
    if not asked:
        return STATED
    if passage is None:
        return UNKNOWN
    if any(covers(want, passage) or _accounted(want, passage) or _day_in(want, passage) for want in asked):
        return _MET[spoken.told]
    if any(_cumulates_to(want, passage, so_far=so_far) or _closes_the_books(want, passage, report) for want in asked):
        return CUMULATIVE
    if any(_day_of(want, passage) or _sums_up_early(want, passage, report) for want in asked):
        return PARTLY
    if any(_days_in(want, passage) for want in asked if spoken.told == "own" or want.kind == "span"):
        return PARTLY
    if any(_ends_in(want, passage) for want in asked if so_far or want.kind == "until"):
        return PARTLY
    if any(_same_end(want, passage) for want in asked):
        return PARTLY
    if report is not None and spoken.told != "own" and any(_falls_in_school_year(want, report) for want in asked):
        return PARTLY
    if spoken.told == "report" and any(_state_at(want, passage) for want in asked):
        return PARTLY
    if report is not None and any(_holds_all_school_year(want, passage, report) for want in asked):
        return PARTLY
    if any(_part_of_year(want, spoken, report, whole=whole_year) for want in asked):
        return PARTLY
    if spoken.told == "own" or report is None:
        return OTHER
    # A report on nine months also tells of September and of the third quarter in sentences that name no time; and
    # what the sentence before said of another time need not hold for this one.
    closing = spoken.told == "report" and any(_closes(want, report) for want in asked)
    if closing or (spoken.told == "inherited" and any(covers(want, report) for want in asked)):
        return PARTLY
    return OTHER


def names_time(asked: Period, sentence: str, report: Period | None) -> bool:
    """Whether a sentence of any time names an asked school year, the year of an event that is held on some days or of
    a crop that was sown in the year before, or the asked day of its report's time as a holiday.

    "Kỳ thi … năm học 2025-2026 tổ chức ngày 03/6", "kỷ niệm 78 năm ngày … (27/7/1947 - 27/7/2025)".
    """
    if report is None:
        return False
    if asked.kind == "day":
        day = re.search(rf"\b0?{asked.start.day}/0?{asked.start.month}\b", sentence)
        return day is not None and report.start <= asked.start <= report.end
    if asked.kind == "year":
        return _is_event_of_the_year(asked, sentence, report) or asked.start.year in harvested_in(sentence)
    if asked.kind != "school_year":
        return False
    named = (mention.resolve(report) for mention in find_periods(sentence) if mention.kind == "school_year")
    return any(period is not None and same_span(asked, period) for period in named)


def _is_event_of_the_year(asked: Period, sentence: str, report: Period) -> bool:
    """ "Kỳ thi tốt nghiệp năm 2024 tổ chức từ ngày 26 đến 29/6": what is held once a year, and named by it; by the
    report's where it says none."""
    named = _HELD_IN.search(sentence)
    return named is not None and int(named[1] or report.end.year) == asked.start.year


def place_fit(asked: Sequence[Place], text: str, report: ReportCard) -> float:
    """1 when the report is of the place or the sentence names it; 1 when none was asked."""
    if not asked:
        return 1.0
    own = report.letterhead.place
    if own is not None and any(same_place(place, own) for place in asked):
        return 1.0
    named = find_places(text, tuple(asked)) if may_name(fold(text), asked) else ()
    return 1.0 if any(same_place(place, mention.place) for place in asked for mention in named) else 0.0


def place_of_figure(asked: Sequence[Place], passage: Passage, own: Span, report: ReportCard) -> float:
    """1 when a figure with its ``own`` stretch is of an asked place; 1 when none was asked.

    In a report of another unit the place must be named around the figure, as the last one before it: in "Đức Trọng
    2.880 ha, Đơn Dương 2.185 ha, đạt 90 %" each figure is of the unit before it.
    """
    head = report.letterhead.place
    asked = [place for place in asked if place.level not in _PROVINCIAL] or asked  # "huyện Đơn Dương (Lâm Đồng)"
    if not asked or (head is not None and any(same_place(place, head) for place in asked)):
        return 1.0
    before = passage.text[: own.end]
    named = [
        mention
        for mention in (find_places(before, tuple(asked)) if may_name(fold(before), asked) else ())
        if any(same_place(place, mention.place) for place in asked) and not on_a_way(before, mention)
    ]
    apart = [mention for mention in named if _closed_before(before, mention, own)]
    if named and len(apart) == len(named):
        return 0.0
    if named:
        return float(named[-1] not in apart and _is_of(passage.text, named[-1], own))
    if _named_behind(asked, passage.text, own):
        return 1.0
    of_all = _OF_ALL.search(before[sentence_around(passage.text, own.start)[0] :])
    # "Liên kết 90 ha (xã Mai Pha 20 ha, …). Diện tích cói còn 38 ha": what the list of another counts is told by that.
    told_before = "" if of_all else _without_whereabouts(asked, without_asides(passage.before))
    around = "\n".join(
        (passage.lead, told_before, passage.caption, *passage.section, *passage.parents, *passage.columns)
    )
    return place_fit(asked, around, report)


def _without_whereabouts(asked: Sequence[Place], text: str) -> str:
    """ "Na đạt 46 ha, tập trung tại xã Mai Pha. Diện tích lê 9 ha": where the most of another thing lies, or one of
    several places that it lies in, is not where the next one is; same length."""
    if not may_name(fold(text), asked):
        return text
    mentions = find_places(text, tuple(asked))
    spans = [
        (each.start, each.end)
        for at, each in enumerate(mentions)
        if _MOSTLY_IN.search(text[: each.start]) or _among_others(asked, text, mentions, at)
    ]
    return blanked(text, spans)


def _among_others(asked: Sequence[Place], text: str, mentions: Sequence[PlaceMention], at: int) -> bool:
    """Whether a place is listed with another that is not asked for."""
    pairs = [pair for pair in (mentions[at - 1 : at + 1], mentions[at : at + 2]) if len(pair) > 1]
    beside = [
        other
        for one, two in pairs
        if _LISTED.fullmatch(text, one.end, two.start)
        for other in (one, two)
        if other is not mentions[at]
    ]
    return any(not any(same_place(place, other.place) for place in asked) for other in beside)


def _closed_before(text: str, mention: PlaceMention, own: Span) -> bool:
    """ "214 hộ của 6 xã (nhiều nhất là xã Mai Pha với 40 hộ), chi 3 tỷ": what a place has in brackets of its own."""
    closed = text.find(")", mention.end)
    if open_bracket(text, mention.start) < 0 or not mention.end <= closed < own.end:
        return False
    return own.start >= closed - 1 and bool(find_figures(text[mention.end : closed]))


def _named_behind(asked: Sequence[Place], text: str, own: Span) -> bool:
    """ "318 hộ ở thôn 1 và thôn 5 xã Mai Pha thiếu nước": up to the next comma, where nothing else is counted."""
    behind = _BEFORE_COMMA.match(text, own.end)
    rest = behind.group() if behind else ""
    if not may_name(fold(rest), asked) or any(figure.unit for figure in find_figures(rest)):
        return False
    return any(same_place(place, mention.place) for place in asked for mention in find_places(rest, tuple(asked)))


def _is_of(text: str, mention: PlaceMention, own: Span) -> bool:
    """Whether a place that was named last before a figure is the figure's: "Đơn Dương 2.185 ha, đạt 90 %".

    What only came by in the middle of a long sentence is not: "một số vùng nhãn ở huyện Khoái Châu bị ảnh hưởng, vì
    vậy sản lượng nhãn cả tỉnh giảm, đạt 38.734 tấn". What happened there is: "cháy nhà tại huyện Kim Động, làm 5 người
    bị thương".
    """
    start, _ = sentence_around(text, own.start)
    heads = mention.start - max(start, text.rfind(";", start, mention.start)) <= _HEAD
    first = next((each.start for each in find_figures(text) if mention.end <= each.start < own.end), own.start + 1)
    if first <= own.start or mention.start >= own.start:
        # What is told first decides for all that follows: "Khoái Châu bị ảnh hưởng, sản lượng 38.734 tấn, giảm 3 %".
        parted = _TOLD_OF.match(text, mention.end, first) is not None
    else:
        parted = "," in text[mention.end : own.start + 1]
    apart = parted and not _HARMS.match(text, mention.end, own.end)
    happened = apart and _HAPPENED.search(text[start : mention.start]) is not None
    met = happened and _MET_WITH.fullmatch(text, mention.end, own.end) is not None
    return not _names_something(text[mention.end : own.end]) and (
        heads or met or not apart or _counts_on(text, start, mention, own)
    )


def _counts_on(text: str, start: int, mention: PlaceMention, own: Span) -> bool:
    """ "Đấu giá 21 lô tại thị trấn Đồng Mỏ, trúng 13 lô": what came of those that were counted there."""
    figures = find_figures(text)
    counted = [each for each in figures if start <= each.start and each.end <= mention.start]
    told = next((each for each in figures if own.start <= each.start < own.end), None)
    if not counted or told is None or canonical(counted[-1].unit) != canonical(told.unit):
        return False
    there = _THERE.search(text[counted[-1].end : mention.start]) is not None
    return there and _OF_ALL.search(text[mention.end : own.end]) is None


def _names_something(text: str) -> bool:
    """Whether two capitalised words stand side by side."""
    return any(
        left[0].isupper() and right[0].isupper() and not (left.isupper() or right.isupper())
        for left, right in _NEIGHBOURS.findall(text)
    )


def context_text(passage: Passage) -> str:
    """Sentence and headings, for finding places."""
    return "\n".join((*passage.section, passage.caption, passage.text))


def report_period(hit: Hit) -> Period | None:
    """The period that the hit's report is about."""
    return hit.report.letterhead.period


def _accounted(asked: Period, given: Period) -> bool:
    """Police and registrars count from the middle of the month before: "từ 15/12/2024 đến 14/6/2025" is 6 tháng, and
    what is asked so is told by the report of six months. "Từ 15/8 đến 14/9" is September, and no August."""
    if (asked.kind == "span") == (given.kind == "span"):
        return asked.kind == "span" and _about_the_same_days(asked, given)
    window, period = (given, asked) if given.kind == "span" else (asked, given)
    ahead = [(one - other).days for one, other in ((period.start, window.start), (period.end, window.end))]
    if asked.kind == "until":  # "lũy kế đến 14/3" is told "từ 15/12/2024 đến 14/3"
        return given.end == asked.end and 0 <= ahead[0] <= _ACCOUNTING_DAYS
    # Half a month is none that is counted from the middle.
    as_long = abs(ahead[0] - ahead[1]) <= _UNEVEN_DAYS
    return as_long and all(0 <= days <= _ACCOUNTING_DAYS for days in ahead)


def _about_the_same_days(asked: Period, given: Period) -> bool:
    """ "từ giữa tháng 5 đến giữa tháng 6" is from the 15th to the 14th."""
    apart = ((asked.start, given.start), (asked.end, given.end))
    return all(abs((one - other).days) <= _FEW_DAYS for one, other in apart)


def _part_of_year(asked: Period, spoken: Spoken, report: Period | None, *, whole: bool) -> bool:
    """What a year reached until some time in it; what one of its later months alone brought is no part of an answer.

    Of the ``whole`` year what was reached in its last days: its report is written then. So it is of a year that a
    ``report`` of the next one only looks back to.
    """
    given = spoken.period
    if given is None or asked.kind != "year" or not asked.start <= given.end <= asked.end:
        return False
    whole = whole or (report is not None and report.start > asked.end)
    if whole and asked.end - given.end > SLACK:
        return False
    return spoken.told == "report" or given.start <= asked.start or given.kind in ("day", "until")


def _state_at(asked: Period, given: Period) -> bool:
    """ "đến tháng 02", "đến 10/8": the state then, which the report of that month tells."""
    ended = given.end == asked.end and given.kind in ("month", "quarter", "months", "year")
    within = given.kind in ("month", "months") and asked.end <= given.end and asked.end.month == given.end.month
    return asked.kind == "until" and (ended or (within and asked.end.year == given.end.year))


def _day_in(asked: Period, given: Period) -> bool:
    """What happened on a day happened in its month, and how things stood on a day they stand soon after.

    "Mưa bão tháng 7" is told of 19/7, "đến 30/9" of 28/9 and not of 30/6.
    """
    soon = asked.end - given.end <= SLACK
    return _is_day_within(asked, given) and (asked.kind == "month" or soon)


def _day_of(asked: Period, given: Period) -> bool:
    """What happened on some day of a longer time; how things stood on one of its days it need not tell."""
    return _is_day_within(asked, given) and asked.kind != "until"


def _is_day_within(asked: Period, given: Period) -> bool:
    return given.kind == "day" and asked.start <= given.start and given.end <= asked.end


def _days_in(asked: Period, given: Period) -> bool:
    """ "từ ngày 07 đến 12/9" is told of a September, for what it is."""
    of_months = asked.kind == "month" or (asked.kind == "span" and asked.start.day == 1)
    within = given.kind == "span" and asked.start <= given.start and given.end <= asked.end
    # "Bão số 3 năm 2024" is told of "từ ngày 07 đến 11/9/2024"; what is counted by the month is no year's.
    return within and (of_months or (asked.kind == "year" and (given.end - given.start).days < _EVENT_DAYS))


def _ends_in(asked: Period, given: Period) -> bool:
    """ "tính đến tháng 4" is told by what was reached on its tenth day, too."""
    of_a_month = asked.kind == "month" or (
        asked.kind == "until" and asked.end == last_day(asked.end.year, asked.end.month)
    )
    first = date(asked.end.year, asked.end.month, 1)
    return of_a_month and given.kind == "until" and first <= given.end <= asked.end


def tells_its_month(asked: Period, given: Period | None, report: Period | None) -> bool:
    """What the report of the asked month tells up to one of its days: "đến ngày 20/9 năng suất đạt 53 tạ/ha".

    Of what happened since January that is no answer; of how things stand then it is.
    """
    own = report is not None and report.kind == "month" and same_span(asked, report)
    return own and given is not None and given.kind == "until" and asked.start <= given.end <= asked.end


def _same_end(asked: Period, given: Period) -> bool:
    """ "lũy kế đến 25/10" of a unit that was set up on 1/7: "từ 01/7 đến 25/10"."""
    return asked.kind == "until" and given.kind == "span" and given.end == asked.end and asked.start <= given.start


def _falls_in_school_year(asked: Period, report: Period) -> bool:
    """What a report tells of schools without a time is of the school year in which it ends, or that it prepares."""
    return asked.kind == "school_year" and asked.start - _PREPARES <= report.end <= asked.end


def _holds_all_school_year(asked: Period, given: Period, report: Period) -> bool:
    """ "Năm học 2023-2024, toàn huyện có 43 trường" is what a report of January tells of January."""
    return given.kind == "school_year" and covers(asked, report) and given.start <= asked.start <= given.end


def _cumulates_to(asked: Period, given: Period, *, so_far: bool) -> bool:
    """A cumulative figure that ends with the asked month or quarter, or up to 15 days after it.

    What seven months brought is no answer about July, unless it is asked ``so_far``; a state "đến hết tháng 7" is. Of
    a span ("hai tháng gần đây") neither is.
    """
    if (
        given.kind not in (("until", "months", "year") if so_far else ("until", "months"))
        or not timedelta(0) <= given.end - asked.end <= SLACK
    ):
        return False
    reaches_back = so_far or (given.kind == "until" and asked.kind != "span")
    return given.start <= asked.start if reaches_back else given.start == asked.start


def _closes_the_books(asked: Period, given: Period, report: Period | None) -> bool:
    """What the report of the asked time sums up to some days before its end: quý I "đến ngày 28/3"."""
    if report is None or not same_span(asked, report) or given.kind not in ("until", "months", "span"):
        return False
    ahead = (asked.start - given.start).days, (asked.end - given.end).days
    return 0 <= ahead[0] <= _ACCOUNTING_DAYS and 0 <= ahead[1] <= _UNEVEN_DAYS


def _sums_up_early(asked: Period, given: Period, report: Period | None) -> bool:
    """What the report of the asked months reached by the days when it was written: 9 tháng "đến ngày 20/9"."""
    if report is None or not same_span(asked, report) or (asked.kind, given.kind) != ("months", "until"):
        return False
    return given.start == asked.start and 0 <= (asked.end - given.end).days <= _WRITTEN_DAYS


def _closes(asked: Period, report: Period) -> bool:
    return report.start <= asked.start and asked.end == report.end and not same_span(asked, report)

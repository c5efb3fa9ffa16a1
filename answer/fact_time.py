"""Whether a sentence is of the asked time and place, for a fact: who, where, why, rather than how much.

"Vì sao giá tăng trong quý I?" may be told of tháng 2, a part of it; what an inspection found on 10/4 was so in April.
"""

from datetime import timedelta

from answer.choose import fits
from answer.find import Finding, Search
from answer.match import names_time
from answer.own_periods import own_periods
from vietnamese.periods import Period, covers
from vietnamese.text import Spelling

_A_MONTH = timedelta(days=31)
_OF_A_DOCUMENT = Spelling(r"\b(?:báo cáo|kết luận|thông báo|kế hoạch|quyết định|phiên họp|cuộc họp|hội nghị)\b")


def of_its_time(search: Search, finding: Finding) -> bool:
    """Of the asked time and place. A cause or a place may be told of a part of the asked time: "vì tháng 2 …"."""
    if fits(search, finding):
        return True
    if finding.fit.place > 0 and any(_happened_in(search, want, finding.fit.period) for want in search.asked):
        return True
    told, report = finding.fit.period, finding.hit.report.letterhead.period
    if finding.fit.place > 0 and any(names_time(want, finding.hit.passage.text, report) for want in search.asked):
        return True
    # "Kết luận tháng 8 giao ai …": what it sets a day for later, or tells of another time, it says in August.
    then = told is not None and report is not None and _reported_then(search, report)
    of_document = _OF_A_DOCUMENT.search(search.frame.question) is not None
    if finding.fit.place > 0 and then and (of_document or _is_later(told, report)):
        return True
    # "Năm học 2025-2026 …. Em A giành huy chương": what names no time itself is of its report's year, too.
    of_a_year = report is not None and any(_is_in_year(report, want) for want in search.asked)
    if finding.fit.place > 0 and of_a_year and not own_periods(finding.hit.passage.text):
        return True
    return (
        finding.fit.place > 0
        and told is not None
        and any(
            want.start <= told.start and told.end <= want.end and report is not None and covers(want, report)
            for want in search.asked
        )
    )


def _is_later(told: Period | None, report: Period | None) -> bool:
    return told is not None and report is not None and told.start > report.end


def _is_in_year(report: Period, asked: Period) -> bool:
    return asked.kind == "year" and asked.start <= report.start and report.end <= asked.end


def _happened_in(search: Search, asked: Period, told: Period | None) -> bool:
    """What was so at an inspection on 10/4 was so in April; a day of January is one of the asked year's."""
    if told is None or not asked.start <= told.end <= asked.end:
        return False
    return told.kind == "until" if asked.kind == "month" else search.frame.asked == "date" and told.start >= asked.start


def _reported_then(search: Search, report: Period) -> bool:
    """Whether a report's time ends in the last month of an asked one."""
    return any(want.start <= report.end <= want.end < report.end + _A_MONTH for want in search.asked)

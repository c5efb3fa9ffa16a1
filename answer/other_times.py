"""Whether a figure is of another time than the asked one, though the time that its sentence names would fit.

"Thành lập mới 3 doanh nghiệp, lũy kế 11": the three are of the last month, though the report is of six; "phấn đấu cuối
năm còn 18 %" in a report of June tells of no time that has come.
"""

import re
from functools import lru_cache

from answer.candidates import Candidate
from answer.find import Search
from answer.kinds import Kind
from answer.match import report_period
from answer.units import canonical
from vietnamese.figures import Figure, find_figures
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

_CUMULATIVE: frozenset[Kind] = frozenset(("luỹ kế",))
_SUMS = ("until", "months", "quarter", "year")
_SUMMED_UP = re.compile(r"[\s,;(]*(?:và )?(?:nâng )?(?:lũy|luỹ|lủy) k[ếê]\b", re.IGNORECASE)
_FAIR = Spelling(
    r"\b(?:lễ hội|ngày hội|hội chợ|hội xuân|tuần lễ|tuần (?:văn hóa|hàng|du lịch)|liên hoan|hội thi|hội diễn|phiên chợ"
    r"|festival|giải (?:đua|chạy|bóng|vô địch|thể thao|võ|cờ))\b"
)
_BROUGHT = frozenset(("dong", "usd", "tan", "luot", "luot khach", "khach"))
# What a work costs or measures is so whenever it is opened: "khánh thành ngày 02/9, tổng mức đầu tư 90 tỷ đồng".
_TIMELESS = Spelling(r"\b(?:tổng (?:mức|vốn) đầu tư|chiều dài|công suất|tải trọng)\b(?! (?:toàn xã hội|công)\b)")
# The two ends of a year; neither "6 tháng đầu năm" nor what is only compared, "so với cuối năm 2024".
_YEAR_ENDS = Spelling(
    r"(?<!từ )(?<!tháng )(?<!quý )(?<!nửa )(?<!so với )(?<!so với thời điểm )(?<!so )\b(đầu|cuối) năm\b(?! học)"
)
_RIGHT_BEHIND, _WEEK, _MONTH = 40, 7, 31
"""Characters; days."""


def of_another_time(search: Search, candidate: Candidate) -> dict[str, bool]:
    """What is told ahead, of the last month alone, or of a part of the asked time."""
    return {
        "told ahead": (
            not (search.asked or search.frame.ordered or _TIMELESS.search(search.frame.said)) and _is_to_come(candidate)
        )
        or _is_of_the_other_end(search.frame.said, candidate),
        "summed up behind": _is_summed_up_behind(search, candidate),
        "not summed up": _is_of_a_part(search, candidate),
    }


def _is_summed_up_behind(search: Search, candidate: Candidate) -> bool:
    """ "Thành lập mới 03 doanh nghiệp, lũy kế 11": what is summed up right behind is of the last month alone."""
    if not any(want.kind in _SUMS for want in search.asked) or _CUMULATIVE & candidate.near:
        return False
    text, figure = candidate.passage.text, candidate.figure
    behind = _SUMMED_UP.match(text, figure.end)
    told = find_figures(text)[candidate.position + 1 : candidate.position + 2] if behind else ()
    return any(each.start - behind.end() <= _RIGHT_BEHIND and _counts_alike(figure, each) for each in told if behind)


def _counts_alike(one: Figure, other: Figure) -> bool:
    return fold(canonical(one.unit)) == fold(canonical(other.unit)) and bool(one.direction) == bool(other.direction)


def _is_of_a_part(search: Search, candidate: Candidate) -> bool:
    """What a month brought is not what was reached since January ("lũy kế đến 14/9"), nor is what a day did; what the
    days of a fair brought is that of no quarter, whatever the sum is called."""
    period, cumulative = candidate.period, bool(search.frame.kinds & _CUMULATIVE)
    if period is None or not search.asked:
        return False
    days = (period.end - period.start).days
    if period.kind == "day" or (period.kind == "span" and days <= _WEEK):
        longer = all(want.kind in (*_SUMS, "month") and period.start > want.start for want in search.asked)
        return longer and (cumulative or _is_of_a_fair(search, candidate))
    of_months = period.kind == "span" and cumulative
    return of_months and all(days <= _MONTH < (period.start - want.start).days for want in search.asked)


def _is_of_a_fair(search: Search, candidate: Candidate) -> bool:
    """ "Hội chợ khai mạc ngày 5/3, doanh thu 2 tỷ đồng": of what is held on some days, and the question names none.

    Who asks for its teams or stalls asks of it by whatever name.
    """
    if _BROUGHT.isdisjoint((*search.frame.units, *search.frame.likely_units)):
        return False
    text, figure = candidate.passage.text, candidate.figure
    begun, _ = sentence_around(text, figure.start)
    return _FAIR.search(text[begun : figure.start]) is not None and _FAIR.search(search.frame.said) is None


def _asks_of_now(search: Search) -> bool:
    """Neither of a time that is named, nor of what holds at any time or is to be done."""
    return not (search.asked or search.frame.ordered or _TIMELESS.search(search.frame.said))


def _is_to_come(candidate: Candidate) -> bool:
    """ "Giảm tỷ lệ hộ nghèo cuối năm còn 18,3%" in a report of June tells nothing of how things stand."""
    report = report_period(candidate.finding.hit)
    return report is not None and candidate.period is not None and candidate.period.start > report.end


def _is_of_the_other_end(question: str, candidate: Candidate) -> bool:
    """ "Ước số hộ nghèo cuối năm 900 hộ" is not that of "đầu năm", nor "đầu năm có 990 hộ" that of "cuối năm"."""
    asked = _ends_named(question)
    if len(asked) != 1:
        return False
    text, figure = candidate.passage.text, candidate.figure
    begun, _ = sentence_around(text, figure.start)
    row = candidate.passage.kind == "row"
    told = _YEAR_ENDS.finditer(candidate.column if row else text[begun : figure.start])
    return any(fold(match[1]) not in asked for match in [*told][-1:])


@lru_cache(maxsize=256)
def _ends_named(question: str) -> frozenset[str]:
    return frozenset(fold(match[1]) for match in _YEAR_ENDS.finditer(question))

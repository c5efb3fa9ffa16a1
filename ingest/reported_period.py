"""The period that a report is about: from its title, else from what its opening paragraphs say they cover.

"tháng 02; nhiệm vụ trọng tâm tháng 3 năm 2023" reports February; "tháng 9 và 9 tháng năm 2025" reports nine
months. The date of issue is never taken for it.
"""

import re
from collections.abc import Sequence
from datetime import date

from vietnamese.periods import Period, PeriodMention, find_periods

_OUTLOOK = re.compile(
    r"[;,]?\s*(?:và\s+|các\s+|một số\s+)*(?:phương hướng|định hướng|dự kiến|ước thực hiện kế hoạch"
    r"|(?<!thực hiện )nhiệm vụ(?:,? (?:và )?giải pháp)? (?:trọng tâm|chủ yếu|công tác|tháng|quý|năm|\d)"
    r"|(?<!thực hiện )kế hoạch (?:công tác )?(?:tháng|quý|năm|\d)|giải pháp (?:trọng tâm|chủ yếu)"
    r"|(?<=[;,]\s)(?:kế hoạch|chương trình) |(?<=\svà\s)(?:kế hoạch|chương trình) phát triển|dự báo)",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"(?:\bbáo cáo (?:kết quả|tình hình)|kỳ báo cáo|số liệu (?:được )?tính đến|tính đến (?:hết )?ngày"
    r"|đến (?:hết |thời điểm ))[^.;]{0,120}",
    re.IGNORECASE,
)
_INSPECTED = re.compile(r"^(?! của)[^.]{0,700}?\b(?:kiểm tra|làm việc|giám sát|họp)\b")
_CLAUSE_BEGINS = re.compile(r"(?:^|[.;,:]|\b[Tt]ừ|\bđến|\b[Tt]rong)\s*$")
_BRACKETED = re.compile(r"\([^()]*\)")
_CONCLUDES = {"Thông báo", "Kết luận", "Biên bản"}
_OPENING = 3
_OUTLOOK_ONLY = 12
_NEAR_DAYS = 120


def reported_period(title: str, kind: str | None, body: Sequence[str], *, issued: date | None = None) -> Period | None:
    """None where neither the title nor the opening tells it; ``issued`` only chooses the year of "tháng 5"."""
    opening = body[:_OPENING]
    if kind in _CONCLUDES and (inspected := _inspection(opening)):
        return inspected
    end = _outlook_at(title)
    # "… năm 2022 (họp báo tháng 01/2023)": what stands in brackets counts where nothing else tells a time.
    blank = _BRACKETED.sub(lambda match: " " * len(match[0]), title)
    reported = _longest(blank, end=end) or _longest(title, end=end)
    if reported is not None:
        return reported
    for text in opening:
        for match in _COVERS.finditer(text):
            if covered := _longest(match[0], end=_outlook_at(match[0])):
                return covered
    return _nearest(title, end=end, to=issued) if issued else None


def _outlook_at(title: str) -> int:
    """Where the outlook begins; a title that is nothing else ("Nhiệm vụ trọng tâm tháng 3 năm 2023") has none."""
    outlook = _OUTLOOK.search(title)
    return outlook.start() if outlook and outlook.start() > _OUTLOOK_ONLY else len(title)


def _nearest(title: str, end: int, to: date) -> Period | None:
    """The period without a year whose end is nearest to the day of issue: "tháng 12", issued in January."""
    resolved = [_longest(title, end=end, year=year) for year in (to.year - 1, to.year, to.year + 1)]
    near = [period for period in resolved if period is not None and abs((period.end - to).days) <= _NEAR_DAYS]
    return min(near, key=lambda period: abs((period.end - to).days), default=None)


def _longest(text: str, end: int, year: int | None = None) -> Period | None:
    """The period before ``end`` that ends last and, of those, lasts longest: the cumulative one.

    ``year``: that of mentions without one, where the text names none. A single day is that of another document.
    """
    mentions = find_periods(text)
    years = {mention.year for mention in mentions if mention.year is not None}
    # The only year of a title is that of all its parts; without one, none is lent.
    common = years.pop() if len(years) == 1 else year if not years else None
    resolved = [
        period
        for mention in mentions
        if mention.end <= end and not mention.relative and mention.kind != "day" and not _is_target(mention, text)
        for of_year in [mention.year or common]
        if of_year is not None
        for period in [mention.resolve(_whole_year(of_year))]
        if period is not None
    ]
    return max(resolved, key=lambda period: (period.end, period.end - period.start), default=None)


def _is_target(mention: PeriodMention, text: str) -> bool:
    """ "đến năm 2030" """
    return mention.kind == "year" and text[: mention.start].casefold().endswith("đến ")


def _inspection(opening: Sequence[str]) -> Period | None:
    """A conclusion speaks of the year until the day of the inspection or meeting."""
    for text in opening:
        for mention in find_periods(text):
            if mention.kind not in {"day", "span"} or mention.year is None:
                continue
            if not (_CLAUSE_BEGINS.search(text[: mention.start]) and _INSPECTED.match(text[mention.end :])):
                continue
            if day := mention.resolve(_whole_year(mention.year)):
                return Period(kind="until", start=date(day.end.year, 1, 1), end=day.end)
    return None


def _whole_year(year: int) -> Period:
    return Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31))

"""The period that a report is about: from its title, else from what its opening paragraphs say they cover.

"tháng 02; nhiệm vụ trọng tâm tháng 3 năm 2023" reports February; "tháng 9 và 9 tháng năm 2025" reports nine
months; "kế hoạch vốn năm 2024 đến ngày 31/3/2024" reports what was done until that day, the year is the plan's.
The date of issue is never taken for it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vietnamese.periods import Period, PeriodMention, find_periods

_OUTLOOK = re.compile(
    r"[;,]?\s*(?:và\s+|các\s+|một số\s+)*(?:phương hướng|định hướng|dự kiến|ước thực hiện kế hoạch"
    r"|(?<!thực hiện )nhiệm vụ(?:,? (?:và )?giải pháp)? (?:trọng tâm|chủ yếu|công tác|tháng|quý|năm|\d)"
    r"|(?<!thực hiện )kế hoạch (?:công tác )?(?:tháng|quý|năm|\d)|giải pháp (?:trọng tâm|chủ yếu)"
    r"|(?<=[;,]\s)(?:kế hoạch|chương trình) |(?<=\svà\s)(?:kế hoạch|chương trình) phát triển|dự báo)",
    re.IGNORECASE,
)
# These are outlook only behind what is reported: "năm 2023 và mục tiêu năm 2024", "9 tháng, ước thực hiện cả năm".
_OUTLOOK_BEHIND = re.compile(
    r"(?:[;,–-]\s*|\bvà\s+)(?:(?:các|một số|công tác)\s+)*(?:mục tiêu|chỉ tiêu|trọng tâm|triển khai|xây dựng|dự toán"
    r"|điều chỉnh|phân bổ|nhiệm vụ|kế hoạch|ước (?:tính |thực hiện |cả )*năm)(?!\w)",
    re.IGNORECASE,
)
_ESTIMATED = re.compile(r"\bước\b", re.IGNORECASE)
# "tháng 12 và năm 2023", "tháng 12, tổng kết công tác năm 2023": the longer one is reported, too.
_BESIDE = re.compile(
    r"\s*(?:[,;&–-]|(?:và|cùng)\b).*"
    r"|.*(?:[,;&]|\b(?:và|cùng))\s*(?:(?:tổng kết|kết quả|tình hình|công tác|ước)[^,;]*)?",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:&|(?:và|cùng)\b)", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\b(?:họp|trình|công bố|phát hành|ban hành|kèm|bổ sung|đăng)\b", re.IGNORECASE)
_ALL_YEAR = re.compile(r"\b(?:cả|toàn) năm\b", re.IGNORECASE)
_COVERS = re.compile(
    r"(?:\bbáo cáo (?:kết quả|tình hình)|kỳ báo cáo|số liệu (?:được )?tính đến|tính đến (?:hết )?ngày"
    r"|đến (?:hết |thời điểm ))[^.;]{0,120}",
    re.IGNORECASE,
)
_INSPECTED = re.compile(r"^(?! của)[^.]{0,700}?\b(?:kiểm tra|làm việc|giám sát|họp)\b")
_CLAUSE_BEGINS = re.compile(r"(?:^|[.;,:]|\b[Tt]ừ|\bđến|\b[Tt]rong)\s*$")
_BRACKETED = re.compile(r"\([^()]*\)")
_CONCLUDES = {"Thông báo", "Kết luận", "Biên bản"}
_FORESEES = {"Kế hoạch", "Chương trình", "Nghị quyết", "Quyết định", "Chỉ thị", "Đề án", "Phương án", "Dự án"}
_CUT_OFFS = {"until", "span"}
_OPENING = 3
_OUTLOOK_ONLY = 12
_NEAR_DAYS = 120
_SOON = timedelta(days=60)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A mention with the span that it means; ``lent``: its year stands elsewhere in the text."""

    mention: PeriodMention
    period: Period
    lent: bool


def reported_period(
    title: str, kind: str | None, body: Sequence[str], *, issued: date | None = None, notes: Sequence[str] = ()
) -> Period | None:
    """None where neither the title nor the opening tells it; ``issued`` only chooses the year of "tháng 5".

    ``notes``: what stands in brackets below the title.
    """
    opening = body[:_OPENING]
    if kind in _CONCLUDES and (inspected := _inspection(opening)):
        return inspected
    end = _outlook_at(title)
    # "… năm 2022 (họp báo tháng 01/2023)": what stands in brackets counts where nothing else tells a time.
    blank = _BRACKETED.sub(_blanked, title)
    reported = _longest(blank, end=end, issued=issued) or _longest(title, end=end, issued=issued)
    for note in notes:
        noted = None if _OF_OTHERS.search(note) else _longest(note, end=len(note))
        if noted is not None and (reported is None or _within(noted, reported)):
            reported = noted
    if reported is None:
        return next(_covered(opening), None) or (_nearest(title, end=end, to=issued) if issued else None)
    if reported.kind == "year" and kind not in _FORESEES and issued and reported.start <= issued < reported.end - _SOON:
        # Of a year that is not over, the opening may say until when.
        cut_offs = (period for period in _covered(opening) if _within(period, reported))
        return next(cut_offs, reported)
    return reported


def _blanked(bracketed: re.Match[str]) -> str:
    """Blanks for a bracket, unless it says how far the figures go: "(tính đến ngày 15/3/2024)"."""
    tells = any(mention.kind in _CUT_OFFS for mention in find_periods(bracketed[0]))
    return bracketed[0] if tells and not _OF_OTHERS.search(bracketed[0]) else " " * len(bracketed[0])


def _covered(opening: Sequence[str]) -> Iterator[Period]:
    for text in opening:
        # "treo cờ từ ngày 10/5 đến hết ngày 14/5/2026" is no cut-off.
        spans = [mention for mention in find_periods(text) if mention.kind == "span"]
        for match in _COVERS.finditer(text):
            if any(span.start < match.start() < span.end for span in spans):
                continue
            if covered := _longest(match[0], end=_outlook_at(match[0])):
                yield covered


def _outlook_at(title: str) -> int:
    """Where the outlook begins; a title that is nothing else ("Nhiệm vụ trọng tâm tháng 3 năm 2023") has none."""
    outlook = _OUTLOOK.search(title)
    first = outlook.start() if outlook and outlook.start() > _OUTLOOK_ONLY else len(title)
    mentions = [mention for mention in find_periods(title) if mention.kind != "day"]
    for behind in _OUTLOOK_BEHIND.finditer(title, mentions[0].end if mentions else len(title)):
        before = [mention for mention in mentions if mention.end <= behind.start()]
        # "Quý IV và ước cả năm 2023": the year is over as well.
        if not (_ESTIMATED.search(behind[0]) and before[-1].last_month == 12):
            return min(first, behind.start())
    return first


def _nearest(title: str, end: int, to: date) -> Period | None:
    """The period without a year whose end is nearest to the day of issue: "tháng 12", issued in January."""
    resolved = [_longest(title, end=end, year=year) for year in (to.year - 1, to.year, to.year + 1)]
    near = [period for period in resolved if period is not None and abs((period.end - to).days) <= _NEAR_DAYS]
    nearest = min(near, key=lambda period: abs((period.end - to).days), default=None)
    return _whole_year(nearest.end.year) if nearest and _ALL_YEAR.search(title, 0, end) else nearest


def _longest(text: str, end: int, year: int | None = None, issued: date | None = None) -> Period | None:
    """The period before ``end`` that ends last and, of those, lasts longest: the cumulative one.

    ``year``: that of mentions without one, where the text names none. A single day is that of another document.
    """
    mentions = find_periods(text)
    years = {mention.year for mention in mentions if mention.year is not None}
    # The only year of a title is that of all its parts; without one, none is lent.
    common = years.pop() if len(years) == 1 else year if not years else None
    told = [each for mention in mentions if (each := _told(mention, common, text)) is not None]
    before = [each for each in told if each.mention.end <= end]
    reported = [each for each in before if not _frames(each, before, text)]
    # Of a year that has only begun, the part is reported.
    due = [each for each in reported if issued is None or each.period.end <= issued + _SOON]
    longest = max(
        due or reported, key=lambda each: (each.period.end, each.period.end - each.period.start), default=None
    )
    if longest is None:
        return None
    foreseen = [each.period for each in told if each.mention.start >= end]
    if longest.lent and year is None and _is_over(longest.period, foreseen, issued):
        return replace(longest.mention, year=None).resolve(_whole_year(longest.period.end.year - 1))
    return longest.period


def _told(mention: PeriodMention, common: int | None, text: str) -> _Told | None:
    of_year = mention.year or common
    if of_year is None or mention.relative or mention.kind == "day" or _is_target(mention, text):
        return None
    period = mention.resolve(_whole_year(of_year))
    own = str(of_year) in mention.text or mention.text.endswith(f"/{of_year % 100:02}")
    return _Told(mention=mention, period=period, lent=not own) if period is not None else None


def _frames(wide: _Told, told: Sequence[_Told], text: str) -> bool:
    """Whether it is the time of a plan or programme, of which another mention tells the part that is reported.

    "6 tháng đầu năm thực hiện kế hoạch năm 2024", "giải ngân vốn năm 2024 đến hết quý I".
    """
    if wide.mention.kind not in {"year", "span", "school_year"}:
        return False
    for narrow in told:
        if not _within(narrow.period, wide.period):
            continue
        if narrow.mention.start >= wide.mention.end:
            if not _AND.match(text, wide.mention.end):
                return True
        elif not _BESIDE.fullmatch(text, narrow.mention.end, wide.mention.start):
            return True
    return False


def _within(narrow: Period, wide: Period) -> bool:
    return (
        wide.start <= narrow.start and narrow.end <= wide.end and (narrow.start, narrow.end) != (wide.start, wide.end)
    )


def _is_over(lent: Period, foreseen: Sequence[Period], issued: date | None) -> bool:
    """Whether a lent year is the next one's: "tháng 12; nhiệm vụ tháng 01 năm 2024"."""
    late = issued is not None and lent.end > issued + _SOON
    return late or any(period.end < lent.start for period in foreseen)


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

"""Question → the times that it asks for, apart from those that it only compares with, names a report or a plan by.

Nothing here knows what time it is: "tháng trước" stays as it is said until ``answer/sought.py`` has the reports.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from answer.feasts import is_feast
from answer.named_reports import report_named
from answer.own_periods import own_periods
from answer.seasons import ends_with_season
from answer.set_aside import without_left_out
from answer.trend import (
    BESIDE,
    COURSE,
    compared_with_each_other,
    in_each_year,
    months_in,
    outside_brackets,
    same_part_of_years,
)
from answer.unread_time import unread_time
from vietnamese.periods import PeriodMention, dated, find_periods
from vietnamese.text import Spelling, fold
from vietnamese.words import Span

# Words that belong to the time that follows: "cuối tháng 6", "hồi tháng 3", "hết 7 tháng", "sáng 5/9". Always matches.
_BEFORE_PERIOD = re.compile(
    r"(?:\b(?:cuối|đầu|hồi|hết|giữa|trong|vào|của|đến|tới|tính đến|tính|ở|tại|kỳ|cả|(?<!sầu )riêng"
    r"|(?:đầu|giữa|cuối) (?:xuân|hè|thu|đông)"
    r"|(?:rạng |buổi )?(?<!chiếu )(?<!thắp )(?:sáng|trưa|chiều|tối|đêm)) +)*$",
    re.IGNORECASE,
)
_MOMENT = Spelling(r"\bthời điểm $")
# Which report is meant, not what is asked about: "theo báo cáo tháng 10", "theo số liệu ước công bố trong …,".
_SOURCE = Spelling(r"\b(?:theo|căn cứ) (?:các |những )?số liệu\b[^,?.()]*")
_ALONE = Spelling(r"(?<!\bsầu )\briêng (?:(?:trong|của|cả) )*$")
_SUMMED_UP = Spelling(r"\blu[ỹy] kế\b|\blũ[yỷ] kế\b|\bcộng dồn\b|\btừ đầu năm\b")
_WHOLE_YEAR = Spelling(r"\b(?:cả|trọn|nguyên) (?:năm|kỳ)\b")
# The plan of which year is asked for: "chỉ tiêu kế hoạch 2026 là bao nhiêu?"; "so với kế hoạch năm 2025" only compares.
_PLAN_FOR = Spelling(
    r"(?<!so )(?<!so với )(?<!đạt )(?<!vượt )\b(?:chỉ tiêu kế hoạch|kế hoạch|dự toán|chỉ tiêu)(?: của| cho)?"
    r"(?: (?:các )?năm \d{4}(?:, \d{4})*(?:,| và))? *$"
)
# "vốn giao năm 2024 … đến 20/5": of which year the money is, not until when it was spent.
_MONEY_OF = Spelling(
    r"\b(?:vốn|kế hoạch|dự toán|chỉ tiêu|nguồn)(?: (?:vốn|được|giao|cấp|phân bổ|bố trí|kéo dài|đầu tư|công|ngân sách"
    r"|trung ương|tỉnh|huyện|xã|của|cho|từ)){0,6} *$"
)
# "kế hoạch năm 2025 đề ra cuối năm 2024": of the plan of 2025, whenever it was set.
_SET_THEN = Spelling(r"\b(?:(?:đề|đặt|vạch) ra(?: từ| vào| hồi| trong)*|(?:thông qua|xây dựng|lập) (?:từ|vào|hồi)) $")
# "Sau sắp xếp theo phương án giai đoạn 2023-2025 còn mấy xã": the years are in the name of what it goes by.
_GOES_BY = Spelling(
    r"\btheo (?:phương án|đề án|nghị quyết|lộ trình|bộ tiêu chí|tiêu chí|chuẩn)(?: [^\W\d_]+){0,8}? (?:giai đoạn )?$"
)
_AS_EQUALS = Spelling(r"^ *(?:,|và|với|hay|hoặc) *$")
_COMPARES = Spelling(r"\b(?:so|tăng|giảm|bằng|hơn|kém|gấp|chênh)\b")
_LAST_YEAR = Spelling(r"\bnăm\b")
_BEFORE = Spelling(r"\btrước (?:thời điểm )?$")
# "phải xong trước ngày 30/6": the day itself is what was set.
_DEADLINE = Spelling(
    r"\b(?:phải|cần|hạn|hoàn thành|xong|nộp|gửi|báo cáo|trình|bàn giao|khởi công|giao|yêu cầu|chậm nhất)\b[^,;?.]*$"
)
_MID_YEAR = Spelling(r"^giữa năm\b")
# "đến 30/6 (trước hợp nhất) và đến 29/7": what is closed again stands between none of them.
_ASIDE = re.compile(r"\([^()]*\)")
_JOINED = re.compile(r"\b(va|voi|so|den|hay)\b|[,;–-]")
# What is a base of comparison elsewhere.
_BASES = ("cùng kỳ", "tháng trước")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTimes:
    """``periods``: the times that are asked for; ``reports``: those by which it names reports, which are among them
    only where no other is asked for; ``told``: both, before they are put together; ``mentions``: all that it names.

    ``spans``: where its words of time stand. ``side_by_side``: an answer is wanted for each; ``series``: of months, or
    of two times set against each other; ``of_reports``: each names a report. ``alone``: "riêng tháng 9".
    ``no_bases``: where those stand that otherwise are bases of comparison; ``unread``: a time that cannot be read.
    """

    mentions: tuple[PeriodMention, ...]
    told: tuple[PeriodMention, ...]
    periods: tuple[PeriodMention, ...]
    reports: tuple[PeriodMention, ...]
    spans: tuple[tuple[int, int], ...]
    side_by_side: bool
    series: bool
    of_reports: bool
    alone: bool
    no_bases: tuple[tuple[int, int], ...] = ()
    unread: str = ""


def asked_times(text: str) -> AskedTimes:
    """What NFC ``text`` asks of the calendar."""
    mentions = find_periods(text, asked=True)
    months, beside = months_in(text), compared_with_each_other(text)
    told = _told(text, mentions)
    reports = tuple(mention for mention in told if report_named(text, mention))
    alone = any(_ALONE.search(text[: mention.start]) for mention in mentions)
    asked = _without_reports(text, told, reports, alone=alone)
    unread = unread_time(without_left_out(text), mentions)
    periods = _dated_by_season(text, months or beside or in_each_year(text, _of_one_year(asked)))
    # Of two reports the level in each is wanted, whatever lies between them.
    of_reports = len(periods) > 1 and len(reports) == len(periods)
    side_by_side = of_reports or bool(beside) or len(months) > 1 or _as_equals(text, periods)
    return AskedTimes(
        mentions=mentions,
        told=told,
        periods=periods,
        reports=reports,
        spans=(*_spans(text, (*mentions, *told), months, beside), *_unread_words(text, unread)),
        side_by_side=side_by_side,
        series=bool(months or beside) or (side_by_side and COURSE.search(text) is not None),
        of_reports=of_reports,
        alone=alone,
        no_bases=_no_bases(mentions, told),
        unread=text[unread.start : unread.end].strip() if unread else "",
    )


def _told(text: str, mentions: Sequence[PeriodMention]) -> tuple[PeriodMention, ...]:
    """The times that are asked for, those that name reports included."""
    said = without_left_out(text)
    own = [mention for mention in own_periods(said, asked=True) if not _says_nothing(mention)]
    plans = [each for each in mentions if each.kind == "year" and _PLAN_FOR.search(text[: each.start])]
    own = [each for each in own if not plans or not _SET_THEN.search(text[: each.start])] or plans
    own = _of_last_year(said, own, mentions)
    own = [each for each in own if not _tells_whose_money(text, each, own)]
    own = [each for each in own if not (each.kind == "span" and _GOES_BY.search(text[: each.start]))]
    return _at_moments(text, [read for each in own for read in _as_occasion(text, _until_the_day_before(text, each))])


def _without_reports(
    text: str, told: Sequence[PeriodMention], reports: Sequence[PeriodMention], *, alone: bool
) -> Sequence[PeriodMention]:
    if not alone and _SUMMED_UP.search(without_left_out(text)):
        told = summed_up(told)
    naming = {mention.start for mention in reports}
    others = [mention for mention in told if mention.start not in naming] or told
    outside = outside_brackets(text, others)
    return outside if len(outside) > 1 else others


def _spans(
    text: str, mentions: Sequence[PeriodMention], months: Sequence[PeriodMention], beside: Sequence[PeriodMention]
) -> tuple[tuple[int, int], ...]:
    spans = [(months[0].start, months[-1].end)] if months else []
    spans += [(_with_its_words(text, each.start), each.end) for each in mentions]
    spans += [match.span() for match in _WHOLE_YEAR.finditer(text)]
    spans += [match.span() for match in _SOURCE.finditer(text) if find_periods(match.group(), asked=True)]
    spans += [match.span() for match in COURSE.finditer(text)]
    spans += [match.span() for match in BESIDE.finditer(text)] if beside else []
    return (*spans, *((named.start, named.end) for each in mentions if (named := report_named(text, each))))


def _unread_words(text: str, unread: Span | None) -> tuple[tuple[int, int], ...]:
    return ((_with_its_words(text, unread.start), unread.end),) if unread else ()


def _with_its_words(text: str, start: int) -> int:
    before = _BEFORE_PERIOD.search(text, 0, start)
    return before.start() if before else start


def _says_nothing(mention: PeriodMention) -> bool:
    """ "trong tháng", "đến nay": the reports decide which month; "từ 01/7 đến nay", "trong tháng này" say more."""
    if mention.first_month is not None or mention.first_year is not None:
        return False
    bare = mention.text.lower().startswith("trong ") and not fold(mention.text).endswith(" nay")
    return mention.relative in ("trong kỳ", "đến nay", "đầu năm") or bare


def _of_last_year(text: str, own: list[PeriodMention], mentions: Sequence[PeriodMention]) -> list[PeriodMention]:
    """ "cùng kỳ năm ngoái đàn lợn có bao nhiêu?": what nothing is compared with is the time that is asked for.

    Beside a part of a year it says of which: "cùng kỳ năm trước có bao nhiêu vụ trong tháng 9?".
    """
    last = [each for each in mentions if each.relative == "cùng kỳ" and _LAST_YEAR.search(each.text)]
    if len(last) != 1 or _COMPARES.search(text):
        return own
    undated = all(each.year is None and not each.relative for each in own)
    parts = own and undated and all(each.kind in ("month", "quarter", "months", "until") for each in own)
    if parts:
        year = last[0].year
        return [replace(each, year=year, relative="" if year else "năm trước") for each in own]
    return own or last


def _no_bases(mentions: Sequence[PeriodMention], told: Sequence[PeriodMention]) -> tuple[tuple[int, int], ...]:
    """Where "tháng trước" is asked for by itself, and "cùng kỳ năm trước" itself or the year of what is."""
    if not told or not all(each.relative for each in told):
        return ()
    last_year = any(each.relative == "năm trước" and each.kind != "relative" for each in told)
    asked = {each.start for each in told}
    return tuple(
        (each.start, each.end)
        for each in mentions
        if each.relative in _BASES and (each.start in asked or (each.relative == "cùng kỳ" and last_year))
    )


def _tells_whose_money(text: str, mention: PeriodMention, own: Sequence[PeriodMention]) -> bool:
    """ "vốn giao năm 2024, huyện giải ngân đến 20/5/2024": the year is that of the plan where a time is beside it."""
    if mention.kind != "year" or not _MONEY_OF.search(text[: mention.start]):
        return False
    others = [each for each in own if each.kind != "year" and not each.relative]
    return bool(others) and not any(
        _AS_EQUALS.search(text[left.end : right.start]) for left, right in pairwise(own) if mention in (left, right)
    )


def _until_the_day_before(text: str, mention: PeriodMention) -> PeriodMention:
    """ "trước ngày 01/7/2025 có bao nhiêu xã?": how things stood until the last of June."""
    before = _BEFORE.search(text[: mention.start])
    named = dated(mention) if mention.kind == "day" else None
    if before is None or named is None or _DEADLINE.search(text[: before.start()]):
        return mention
    last = named.start - timedelta(days=1)
    said = replace(mention, text=text[before.start() : mention.end], start=before.start())
    return replace(said, kind="until", year=last.year, first_month=1, last_month=last.month, day=last.day)


def _at_moments(text: str, told: Sequence[PeriodMention]) -> tuple[PeriodMention, ...]:
    """ "Nợ xấu thời điểm 31/7 và 30/9": how things stood then is asked, as "đến 31/7 và 30/9" asks it."""
    read: list[PeriodMention] = []
    for each in told:
        goes_on = bool(read) and read[-1].kind == "until" and _AS_EQUALS.search(text[read[-1].end : each.start])
        stands = each.kind == "day" and (_MOMENT.search(text[: each.start]) or goes_on)
        read.append(replace(each, kind="until", first_month=1) if stands else each)
    return tuple(read)


def _as_occasion(text: str, mention: PeriodMention) -> tuple[PeriodMention, ...]:
    """Of "dịp Quốc khánh 2/9/2025" its month or its year: reports tell of it weeks before or after. () without one.

    "Hồi giữa năm 2025" is June, or about it, or what reports call "6 tháng đầu năm".
    """
    if mention.kind == "month" and _MID_YEAR.search(mention.text):
        about = replace(mention, kind="span", last_month=mention.last_month and mention.last_month + 1)
        return mention, about, replace(mention, kind="months", first_month=1)
    if not is_feast(text, mention):
        return (mention,)
    if mention.year is None:
        return ()
    month = replace(mention, kind="month", day=None)
    return month, replace(month, kind="year", first_month=None, last_month=None, text=f"năm {mention.year}")


def _dated_by_season(text: str, periods: tuple[PeriodMention, ...]) -> tuple[PeriodMention, ...]:
    """ "lúa hè thu 2024 tới tháng 6": the season's year is that of the time that is asked for."""
    periods = tuple(_year_of_season(text, each) for each in periods)
    seasons = [each for each in periods if each.kind == "year" and ends_with_season(text[: each.start])]
    others = [each for each in periods if each not in seasons]
    if not seasons or not others:
        return periods
    return tuple(
        each if each.relative or each.year is not None else replace(each, year=seasons[0].year) for each in others
    )


def _year_of_season(text: str, mention: PeriodMention) -> PeriodMention:
    """ "lúa đông xuân 2023-2024" is harvested in the later year."""
    of_season = mention.kind == "span" and mention.first_month is None and ends_with_season(text[: mention.start])
    return replace(mention, kind="year", first_year=None) if of_season else mention


def _of_one_year(mentions: Sequence[PeriodMention]) -> tuple[PeriodMention, ...]:
    """ "lúa hè thu 2024 đến tháng 6": the only bare year is that of the parts beside it."""
    years = [mention for mention in mentions if mention.kind == "year" and mention.text.isdigit()]
    parts = [mention for mention in mentions if mention not in years]
    if len(years) != 1 or not parts or any(part.year is not None or part.relative for part in parts):
        return tuple(mentions)
    return tuple(replace(part, year=years[0].year) for part in parts)


def summed_up(mentions: Sequence[PeriodMention]) -> list[PeriodMention]:
    """ "Lũy kế tháng 7/2025": what was reached by its end, which the month alone does not tell; "quý I" tells it."""
    if any(mention.kind not in ("month", "quarter") for mention in mentions):
        return list(mentions)
    return [each if each.first_month == 1 else replace(each, kind="until", first_month=1) for each in mentions]


def _as_equals(text: str, periods: Sequence[PeriodMention]) -> bool:
    """Several periods, all joined as equals ("quý I và 6 tháng"), none in brackets behind another."""
    gaps = (_ASIDE.sub("", text[left.end : right.start]) for left, right in pairwise(periods))
    joined = len(periods) > 1 and all(_JOINED.search(fold(gap)) and "(" not in gap for gap in gaps)
    return joined or same_part_of_years(periods)

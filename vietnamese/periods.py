"""Periods of time as reports and questions name them, and the calendar spans that they mean.

Day, month, quarter, 6/9/N months, year, "đến hết tháng 02", "đến thời điểm 10/4/2024", "cùng kỳ năm trước",
"tháng Bẩy", "Chín tháng", "quý I", "Q1/2025", "6T2025", "nửa đầu năm", "năm học 2024-2025", "03 tháng đầu năm",
"từ 01/7 đến nay".
Works on text with and without diacritics ("thang 2/2023", "quy I"): where fewer than a quarter of the words carry
a diacritic, the text counts as typed without them.

Refused: ratios ("08/19 tiêu chí"), numbers of documents ("08/2019/NQ-HĐND"), durations ("thời hạn 3 tháng"),
days that the calendar lacks. A school year runs from 1 September to 31 May.

A mention without a year inherits one from the right: directly joined ("tháng 9 và 9 tháng năm 2025"), or in the
same sentence after a joining mark and a few words ("tháng 02; nhiệm vụ trọng tâm tháng 3 năm 2023") where no year
stands before it and nothing is compared.
"""

import re
from dataclasses import replace

from vietnamese.calendar import (
    MIDDLE,
    Period,
    PeriodKind,
    PeriodMention,
    covers,
    dated,
    last_day,
    month_span,
    same_span,
    stands_at,
)
from vietnamese.lunar import lunar_new_year, sexagenary_year
from vietnamese.period_grammar import ASKED_FIRST, ASKED_RULES, LUNAR_RULES, RULES, TOLD_RULES, month_number
from vietnamese.signs import Sieve
from vietnamese.text import Spelling, fold
from vietnamese.units import unit_at

__all__ = [
    "Period",
    "PeriodKind",
    "PeriodMention",
    "covers",
    "dated",
    "find_periods",
    "last_day",
    "month_span",
    "same_span",
    "stands_at",
]

_WORD = re.compile(r"[^\W\d_]{2,}")
# Folded. Every mention of a report holds one of these, so that most labels of figures are passed over at once.
_SIGN = re.compile(
    r"thang|nam|qu[iy]|ngay|nay|gio|nien|nhiem|giai|cung|(?<![a-z])k[iy](?![a-z])|(?:19|20)\d\d|\d/\d|q[1-4iv]|t[01]?\d"
    r"|\dt|\d\s+t(?![a-z])"
)
_JOINED = re.compile(r"\s*(?:và|hoặc|hay|va|hoac|[,;&+–-])\s*(?:(?:của|cua|trong)\s+)?", re.IGNORECASE)
_LOOSELY_JOINED = re.compile(r"\s*(?:[,;–-]|(?:và|va)\b)[^.!?:\d]{0,60}", re.IGNORECASE)
_COMPARED = re.compile(r"so voi|cung ky|bang|hon|\n\s*\n")
_FEWEST_YEARS = 2
# 29/2 without a year is a day of some year.
_LEAP_YEAR = month_span(2024, 1, 12)
_TOLD = Sieve((rule.accented.pattern, rule) for rule in (*TOLD_RULES, *RULES))
_ASKED = Sieve((rule.accented.pattern, rule) for rule in (*LUNAR_RULES, *ASKED_FIRST, *RULES, *ASKED_RULES))
_SHORT = 2
_CLOSE = 21
"""From "the end of a month" on: reports count from one such day to the next."""
_MONTHS_OF = {"thang": 1, "quy": 3, "nam": 12}
_PARTS_OF_A_YEAR = {
    "opening_month": (1, 1),
    "closing_month": (12, 12),
    "first_quarter": (1, 3),
    "last_quarter": (10, 12),
    "first_half": (1, 6),
    "last_half": (7, 12),
}
# "Rằm tháng Tám năm 2024" is a feast of that year, on a day by the moon.
_FULL_MOON = Spelling(r"\brằm (?:tháng )?$")
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n\s*\n")


def find_periods(text: str, *, asked: bool = False) -> tuple[PeriodMention, ...]:
    """All mentions in NFC ``text``, in order, not overlapping, the longest reading of each place.

    ``asked``: the text is a question, in which a bare "2024" is a year, and so is "Tết Ất Tỵ".
    """
    folded = fold(text)
    if not asked and not _SIGN.search(folded):
        return ()
    unaccented = _is_unaccented(text)
    left = folded if unaccented else text
    mentions: list[PeriodMention] = []
    for rule in (_ASKED if asked else _TOLD).of(folded):
        found = []
        for match in (rule.folded if unaccented else rule.accented).finditer(left):
            mention = _mention(rule.kind, rule.relative, match, text)
            if mention is not None:
                found.append(mention)
        for mention in found:
            left = left[: mention.start] + "\0" * (mention.end - mention.start) + left[mention.end :]
        mentions += found
    mentions.sort(key=lambda mention: mention.start)
    return _with_inherited_years(mentions, text)


def _is_unaccented(text: str) -> bool:
    words = _WORD.findall(text)
    plain = fold("\n".join(words)).split("\n")
    accented = sum(one != other for one, other in zip(plain, map(str.lower, words), strict=False))
    return 4 * accented < len(words)


def _mention(kind: PeriodKind, relative: str, match: re.Match[str], text: str) -> PeriodMention | None:
    """What a rule's named groups say; None where the calendar has no such days."""
    groups = {name: value for name, value in match.groupdict().items() if value}
    if _counts_years(match, text) or (kind == "month" and _FULL_MOON.search(text[: match.start()])):
        return None
    year = _year(groups.get("year")) or sexagenary_year(groups.get("stem", ""), groups.get("branch", ""))
    first_month, last_month = _months(kind, groups)
    first_year = _year(groups.get("first_year"))
    if year is None and kind == "span" and first_year is not None:  # "từ 1/7/2025 đến tháng 9"
        year = first_year + ((last_month or 12) < (first_month or 1))
    if year is None and ("stem" in groups or "new_year" in groups):
        return None
    if "new_year" in groups and year is not None:
        first_month = last_month = lunar_new_year(year).month
    shift = {"truoc": "năm trước", "ngoai": "năm trước", "kia": "năm kia", "sau": "năm sau", "toi": "năm sau"}
    first_day, day = _days(kind, groups)
    mention = PeriodMention(
        text=text[match.start() : match.end()],
        start=match.start(),
        end=match.end(),
        kind=kind,
        year=year,
        first_month=first_month,
        last_month=last_month,
        day=day,
        relative=relative or (shift.get(fold(groups["shift"]), "năm nay") if "shift" in groups else ""),
        first_year=first_year,
        first_day=first_day,
        months=month_number(groups["past"]) * _MONTHS_OF[fold(groups["unit"])] if "past" in groups else None,
    )
    if kind == "span" and _is_anniversary(mention):
        mention = replace(mention, kind="day", first_year=None, first_month=mention.last_month, first_day=None)
    return mention if kind == "relative" or mention.resolve(_LEAP_YEAR) is not None else None


def _counts_years(match: re.Match[str], text: str) -> bool:
    """ "mỗi năm 25 dự án": two digits behind "năm" count what follows them."""
    digits = match.groupdict().get("year") or ""
    counted = len(digits) == _SHORT and text[match.start("year") - 1] == " "
    return counted and unit_at(text, match.end("year") + 1) is not None


def _days(kind: PeriodKind, groups: dict[str, str]) -> tuple[int | None, int | None]:
    """The first day and the last of what is no whole month."""
    if kind == "span" and "month" in groups and "first_half" in groups:
        return 1, MIDDLE
    if kind == "span" and "month" in groups and "last_half" in groups:
        return MIDDLE + 1, None
    if "first_close" in groups:
        return _CLOSE, int(groups["day"])
    first = int(groups["first_day"]) if "first_day" in groups else MIDDLE if "first_middle" in groups else None
    return first, int(groups["day"]) if "day" in groups else MIDDLE if "middle" in groups else None


def _is_anniversary(mention: PeriodMention) -> bool:
    """ "kỷ niệm 78 năm … (27/7/1947 - 27/7/2025)" tells of the last of these days; "từ … đến …" never does."""
    same_day = mention.day is not None and (mention.first_day, mention.first_month) == (mention.day, mention.last_month)
    years = (mention.year or 0) - (mention.first_year or mention.year or 0)
    return same_day and years >= _FEWEST_YEARS and not fold(mention.text).startswith("tu ")


def _months(kind: PeriodKind, groups: dict[str, str]) -> tuple[int | None, int | None]:
    if kind == "school_year":
        return 9, 5
    if "quarter" in groups:
        last = 3 * month_number(groups["quarter"])
        return 1 if kind == "until" else last - 2, last
    if "quarters" in groups:
        return 1, 3 * month_number(groups["quarters"])
    for name, months in _PARTS_OF_A_YEAR.items():
        if name in groups and "month" not in groups:
            return months
    if "last_months" in groups:
        return 13 - month_number(groups["last_months"]), 12
    if "months" in groups:
        return 1, month_number(groups["months"])
    if "month" not in groups:
        return month_number(groups["first_month"]) if "first_month" in groups else None, None
    month = month_number(groups["month"])
    if kind == "until":
        return 1, month
    return month_number(groups["first_month"]) if "first_month" in groups else month, month


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _with_inherited_years(mentions: list[PeriodMention], text: str) -> tuple[PeriodMention, ...]:
    inherited: list[PeriodMention] = []
    for index in range(len(mentions) - 1, -1, -1):
        mention = mentions[index]
        if inherited and _inherits(mention, inherited[-1], mentions[:index], text):
            mention = replace(mention, year=inherited[-1].year)
        inherited.append(mention)
    return tuple(reversed(inherited))


def _inherits(mention: PeriodMention, following: PeriodMention, before: list[PeriodMention], text: str) -> bool:
    takes = mention.year is None and not mention.relative
    gives = following.year is not None and following.kind not in ("relative", "span", "school_year")
    if not (takes and gives):
        return False
    gap = text[mention.end : following.start]
    if _JOINED.fullmatch(gap):
        return True
    loosely_joined = (
        following.kind in ("month", "quarter", "months", "year")
        and _LOOSELY_JOINED.fullmatch(gap) is not None
        and _COMPARED.search(fold(gap)) is None
    )
    return loosely_joined and not _has_year(before, since=_sentence_start(text, mention.start))


def _has_year(mentions: list[PeriodMention], *, since: int) -> bool:
    return any(mention.start >= since and mention.year is not None for mention in mentions)


def _sentence_start(text: str, position: int) -> int:
    return max((match.end() for match in _SENTENCE_END.finditer(text, 0, position)), default=0)

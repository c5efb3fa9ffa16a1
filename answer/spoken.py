"""Of which time is a figure? What its sentence, its column, its heading or only its report says.

A sentence speaks of the period that it names; where it names none, of that of its paragraph, lead or heading, else of
its report's. What brackets add holds inside the brackets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from answer.lent_times import governing, holds_at
from answer.own_periods import own_periods
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.periods import Period, PeriodMention, find_periods, month_span, same_span
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around, sentence_spans

Told = Literal["own", "inherited", "report"]

# "Sản lượng cả năm 95 tấn" is of the report's year, whatever was told before; "45 % kế hoạch cả năm" is not.
_ALL_YEAR = Spelling(
    r"(?<!kế hoạch )(?<!kh )(?<!dự toán )(?<!chỉ tiêu )(?<!mục tiêu )\bcả năm\b(?! (?:trước|ngoái))[^;]*$"
)
# "Dư nợ ước đến cuối tháng 90 tỷ đồng": of the month that the report is about.
_TO_THE_END = Spelling(
    r"\b(?:đến|tới) (?:hết|cuối) tháng\b(?! (?:(?:0?[1-9]|1[0-2])(?![\d.,])|trước|này năm|cùng|sau|một|giêng|chạp))"
)
_BASE = Spelling(r"\b(?:so|với|bằng|tăng|giảm)\b")
# "Đạt 75 % giá trị hợp đồng, dự kiến thông xe trước ngày 19/12": when the rest is to come.
_FORESEEN = Spelling(r", (?:[^\s,;]+ ){0,3}(?:dự kiến|phấn đấu|quyết tâm|cam kết|sẽ)\b")
# "Cấp điện cho 90 hộ: giao Sở Công Thương hoàn thành trước tháng 6/2026": by when, said in another part, is to be done.
_TO_BE_DONE = Spelling(
    r"[,:;][^,:;]*\b(?:xong|hoàn thành|hoàn tất|trình|báo cáo|bàn giao)(?: [^\s,:;]+){0,6} trước (?:ngày )?$"
)
# "Đến năm 2026 có 90 ha (hiện có 40 ha)": how things stand when it is written.
_AS_OF_NOW = Spelling(r"\bhiện (?:đang |mới |đã )?(?:có|còn|đạt) (?:(?:khoảng|gần|hơn|trên) )?$")
# "Chi trả dịch vụ môi trường rừng năm 2023 cho 90 hộ. Tỷ lệ che phủ rừng 60 %": that year is what is paid for.
# Likewise "Giải đua thuyền ngày 10/10 có 9 đội. 100 % thôn có tổ hòa giải".
_COVERAGE = Spelling(
    r"^\W*(?:(?:tỷ lệ|tỉ lệ|độ) (?:che|bao) phủ\b|[\d.,]+ ?% (?:số )?(?:[a-zà-ỹđ]+ ){1,4}?(?:đã |đều )?có\b)"
)
_HEADS = Spelling(r"^\W*(?:(?:trong|tính|đến|hết|cuối|đầu|cả) )*$")
# "Tai nạn 5 vụ, chết 1 người; lũy kế 10 tháng 39 vụ": what is summed up behind is more than what stands before it.
_SUMS_UP = Spelling(r"\b(?:lũy|luỹ) kế(?: từ đầu năm)?(?: đến(?: hết)?| trong| của)? $")
# "Thu 90 tỷ đồng, trong đó quý II thu 40 tỷ đồng", "đạt 90 lượt, riêng tháng 6 đạt 20 lượt": when the part was.
_OF_A_PART = Spelling(r"(?:\btrong (?:đó|số)\b|[,(] ?riêng\b)[^\d;.]*$")
# "Đến ngày 20/8, số ca mắc lũy kế từ ngày 01/6 là 90 ca": since when it was counted, not when it was told.
_COUNTED_SINCE = Spelling(r"\b(?:lũy kế|cộng dồn|tính|kể)(?: (?:tính|kể|chung|cả))* từ (?:hồi |đầu |giữa |cuối )?$")
_JOINS = re.compile(r"\s*(?:,|và|,\s*và)\s*", re.IGNORECASE)
# "156 tỷ đồng trong 11 tháng", "90 MW lúc 14 giờ ngày 3/6".
_RIGHT_BEHIND = re.compile(
    r"(?: [^\W\d]+){0,2} (?:trong|ở|vào|của riêng|riêng) (?:cả )?"
    r"| (?:vào|lúc|hồi)(?: (?:lúc|hồi|khoảng))? \d{1,2} ?(?:giờ|h)(?: ?\d{1,2}(?: phút)?)?,? ",
    re.IGNORECASE,
)
# "Đạt 45 %, thấp vì thiếu thuốc trong tháng 3": when the cause was.
_CAUSED = Spelling(
    r"[,(] ?(?:thấp|cao|giảm|tăng|chậm|ít|nhiều|kém|hụt|không đạt|chưa đạt)\b[^,;()]{0,25}?\b(?:vì|do|bởi|nhờ)\b"
)
# "Thực hiện 2023" heads what was done in that year, where "thực hiện 2023 hộ" would count.
_DONE_IN = re.compile(r"\bthực hiện (?=20\d\d(?: ?[(›]|$))", re.IGNORECASE)
# "Thực hiện tháng" as a column of its own: which month it is the table says.
_BARE_MONTH = re.compile(
    r"(?:^| [›>] )(?:(?:ước|tính|thực hiện|th|kết quả|phát sinh|số|số liệu|đạt|trong) )*(tháng|quý)(?: báo cáo)?"
    r"(?= [›>(]|$)",
    re.IGNORECASE,
)
# Folded. Only where one of these stands need the periods of a sentence be found.
_OF_MONTHS = re.compile(r"\bthang\s+(?:lien\s+|ke\s+)*truoc\b|\bcung\s+thang\b")
_STATE = Spelling(
    r"^\W*(?:(?:hiện|hiện nay|đến nay),? )?(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố|thị xã) (?:hiện )?(?:có|còn) "
    r"(?![\d.,]+ (?:vụ|ca|lượt|trận|đợt|người chết|trường hợp))"
)
_IN_TURN = Spelling(r"\b(?:lần lượt|tương ứng)\b")
_LEFT = Spelling(r"\b(?:hiện(?: nay| tại)? )?còn (?=\d)")
_AIMED = Spelling(r"\b(?:phấn đấu|mục tiêu|dự kiến|kế hoạch|sẽ|giảm còn|xuống còn)\b")
_REACH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The period that a figure is of, and who says so: its own sentence, what governs that, or only the report."""

    period: Period | None
    told: Told


@lru_cache(maxsize=4_000)
def spoken_periods(passage: Passage, report: Period | None) -> tuple[Spoken, ...]:
    """All periods that a passage may speak of, for ranking; see ``spoken_period`` and ``cell_period``."""
    cells = [cell_period(passage, column, report) for column in dict.fromkeys(passage.columns) if column]
    if told := tuple(cell for cell in cells if cell is not None):
        return told
    ends = {mention.end for mention in own_periods(passage.text)}
    ends |= {
        sentence.end
        for sentence in sentence_spans(passage.text)
        if not any(sentence.start <= end < sentence.end for end in ends)
    }
    return tuple(dict.fromkeys(spoken_period(passage, end, report) for end in sorted(ends)))


@lru_cache(maxsize=20_000)
def spoken_period(passage: Passage, position: int, report: Period | None) -> Spoken:
    """The period of a figure that ends at ``position`` of a passage.

    The nearest mention before it in its own sentence, else the first after it in its clause. Where its sentence names
    none, what the sentences before it, its paragraph, its lead or its heading named last; else the report's.
    """
    text = passage.text
    start, end = sentence_around(text, position)
    mentions = [each for each in own_periods(text) if holds_at(text, each, position)]
    inside = [each for each in mentions if start <= each.start < end]
    before = _told_until(text, [each for each in inside if each.end <= position])
    clause_end = min((at for at in (text.find(";", position),) if at >= 0), default=end)
    after = [each for each in inside if each.start < clause_end and _dates_what_is_before(text, position, each)]
    told: Told = "own" if before or after else "inherited"
    behind = next((each for each in after if _RIGHT_BEHIND.fullmatch(text, position, each.start)), None)
    if behind is not None:
        chosen: PeriodMention | None = behind
    elif before:
        chosen = _in_turn(text, before, position)
    else:
        chosen = after[0] if after else _inherited(passage, mentions, start)
    if report is not None and told == "inherited" and _TO_THE_END.search(text[start:position]):
        return Spoken(period=Period(kind="until", start=date(report.end.year, 1, 1), end=report.end), told="own")
    if report is not None and told == "inherited" and _ALL_YEAR.search(text[start:position]):
        return Spoken(period=month_span(report.end.year, 1, 12), told="own")
    of_month = told == "inherited" and report is not None and _compares_months(text[start:end])
    if report is not None and of_month and (chosen is None or chosen.kind in ("months", "quarter", "until", "year")):
        return Spoken(period=month_span(report.end.year, report.end.month, report.end.month), told="inherited")
    if chosen is None:
        return Spoken(period=report, told="report")
    resolved = _resolved(chosen, told, report, text)
    if told == "inherited" and _is_state_of_report(resolved.period, report, text[start:end]):
        return Spoken(period=report, told="report")
    if told == "inherited" and _is_summed_up(text, inside, position, resolved.period, report):
        return Spoken(period=report, told="report")
    if _lies_ahead(resolved.period, report) and _AS_OF_NOW.search(_up_to_figure(text, start, position)):
        return Spoken(period=report, told="report")
    beside = chosen in mentions or chosen.text in passage.before
    covers_now = told == "inherited" and beside and _COVERAGE.search(text[start:end]) is not None
    if covers_now and _is_of_that_alone(passage, chosen, mentions, resolved.period, report):
        return Spoken(period=report, told="report")
    if told == "inherited" and beside and _is_now(resolved.period, report, text[start:end]):
        return Spoken(period=report, told="report")
    return resolved


def _is_state_of_report(period: Period | None, report: Period | None, sentence: str) -> bool:
    """ "Trong tháng thêm 2 xã đạt chuẩn. Toàn tỉnh có 90 sản phẩm OCOP.": how things stand the report tells."""
    same = period is not None and report is not None and same_span(period, report)
    return same and _STATE.search(sentence) is not None


def _is_of_that_alone(
    passage: Passage,
    chosen: PeriodMention,
    mentions: Sequence[PeriodMention],
    period: Period | None,
    report: Period | None,
) -> bool:
    """Whether a year that is over, or a day, stands in the midst of another sentence: when that was, or in its name."""
    over = chosen.kind == "year" and period is not None and report is not None and period.end < report.start
    if not over and chosen.kind != "day":
        return False
    text = passage.text if chosen in mentions else passage.before
    at = chosen.start if chosen in mentions else text.rfind(chosen.text)
    return _HEADS.search(text[sentence_around(text, at)[0] : at]) is None


def _is_summed_up(
    text: str, inside: Sequence[PeriodMention], position: int, period: Period | None, report: Period | None
) -> bool:
    """Whether the sentence sums up, behind a figure, over the very time that it would have from another sentence."""
    if report is None or period is None:
        return False
    behind = [each for each in inside if each.start >= position and _SUMS_UP.search(text[position : each.start])]
    summed = (each.resolve(report) for each in behind[:1])
    return any(whole is not None and same_span(whole, period) and not same_span(whole, report) for whole in summed)


def _lies_ahead(period: Period | None, report: Period | None) -> bool:
    return period is not None and report is not None and period.end > report.end


def _up_to_figure(text: str, start: int, position: int) -> str:
    """The sentence up to the figure that ends at ``position``."""
    figure = next((each for each in find_figures(text) if each.start < position <= each.end), None)
    return text[start : figure.start if figure else position]


def _is_now(period: Period | None, report: Period | None, sentence: str) -> bool:
    """ "Hồ sơ trình tháng 5. Số hộ chưa có điện còn 21 hộ.": what is left of something is told when it is written."""
    to_come = period is not None and report is not None and period.start > report.end
    return to_come and _LEFT.search(sentence) is not None and _AIMED.search(sentence) is None


def _dates_what_is_before(text: str, position: int, mention: PeriodMention) -> bool:
    """Whether a time may be that of a figure before it."""
    between = text[position : mention.start]
    of_another = any(each.search(between) is not None for each in (_FORESEEN, _CAUSED, _OF_A_PART, _TO_BE_DONE))
    return not of_another and not fold(mention.text).startswith("giai doan")


def _told_until(text: str, before: Sequence[PeriodMention]) -> list[PeriodMention]:
    """The mentions without those since when something was counted whose end one before them names."""
    first = min((each.start for each in before if each.kind == "until"), default=len(text))
    return [each for each in before if each.start <= first or not _COUNTED_SINCE.search(text[: each.start])]


def _inherited(passage: Passage, mentions: Sequence[PeriodMention], start: int) -> PeriodMention | None:
    for told in governing(passage, mentions, start):
        # "Hiện nay bà con đang làm đất." says nothing of what the next sentence tells.
        lasting = [each for each in told if not fold(each.text).startswith("hien")]
        if lasting:
            return lasting[-1]
    return None


def _in_turn(text: str, before: Sequence[PeriodMention], position: int) -> PeriodMention:
    """The nearest mention before a figure; of "tháng 5 và 5 tháng lần lượt đạt 3 tấn và 14 tấn" the one of its place.

    A figure's place is that among the figures with which it is joined ("3 tấn và 14 tấn").
    """
    row = [before[-1]]
    for each in reversed(before[:-1]):
        if not _JOINS.fullmatch(text, each.end, row[0].start):
            break
        row.insert(0, each)
    if len(row) == 1 or not _IN_TURN.search(text[row[0].start : position]):
        return row[-1]
    figures = [each for each in find_figures(text) if row[-1].end <= each.start < position]
    place = 0
    for left, right in pairwise(figures):
        place = place + 1 if _JOINS.fullmatch(text, left.end, right.start) else 0
    return row[min(place, len(row) - 1)]


@lru_cache(maxsize=20_000)
def _compares_months(sentence: str) -> bool:
    """ "So với tháng trước, số vụ tăng 3 vụ": whatever the report is about, its last month is told of."""
    return _OF_MONTHS.search(fold(sentence)) is not None and any(
        mention.relative == "tháng trước" or fold(mention.text).startswith("cung thang")
        for mention in find_periods(sentence)
    )


def _resolved(chosen: PeriodMention, told: Told, report: Period | None, text: str) -> Spoken:
    if report is None:
        if chosen.year is None:
            return Spoken(period=None, told="report")
        report = Period(kind="year", start=date(chosen.year, 1, 1), end=date(chosen.year, 12, 31))
        return Spoken(period=chosen.resolve(report), told=told)
    period = chosen.resolve(report)
    if period is None or _is_year_so_far(period, report, f"{chosen.text} {text}"):
        return Spoken(period=report, told="report")
    return Spoken(period=period, told=told)


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
    of_table = _header_period(passage.caption, report)
    reference = of_table or report
    period = _header_period(column, reference) or _own_month(column, reference) or of_table
    before = _year_before(column)
    if before is not None:
        reference = period or report
        period = before.resolve(reference) if reference is not None else None
        return Spoken(period=period, told="own")
    return None if period is None else Spoken(period=period, told="own")


def _own_month(column: str, until: Period | None) -> Period | None:
    """Of "Thực hiện tháng" beside "Luỹ kế": the month, or quarter, in which the table's time ends."""
    named = _BARE_MONTH.search(column)
    return find_periods(f"{named.group(1)} này")[0].resolve(until) if named and until is not None else None


def _header_period(header: str, report: Period | None) -> Period | None:
    header = _DONE_IN.sub("năm ", header)
    mentions = [mention for mention in own_periods(header) if mention.relative != "trong kỳ"]
    # "KH 2026": what a column holds is of the year of its plan.
    mentions = mentions or [mention for mention in find_periods(header) if mention.kind == "year"]
    year = next((mention.year for mention in mentions if mention.year is not None), report.end.year if report else None)
    if not mentions or year is None:
        return None
    reference = Period(kind="year", start=date(year, 1, 1), end=date(year, 12, 31))
    part = next((mention for mention in mentions if mention.kind != "year"), mentions[0])
    return part.resolve(report if part.relative and report is not None else reference)


def _year_before(column: str) -> PeriodMention | None:
    """ "cùng kỳ năm trước" as what a column holds, not as what its shares are compared with."""
    return next(
        (
            mention
            for mention in find_periods(column)
            if mention.relative == "cùng kỳ" and "%" not in column and not _BASE.search(column[: mention.start])
        ),
        None,
    )


def _is_year_so_far(period: Period, report: Period, text: str) -> bool:
    """ "giải ngân vốn năm 2024 đạt …" in a report of April 2024 tells what was reached by then."""
    own_year = period.kind == "year" and period.start.year == report.end.year
    return own_year and report.end < period.end and "ca nam" not in fold(text)

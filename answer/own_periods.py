"""Which periods does a text speak of? Not those that it only compares with.

Bases of comparison ("so với cùng kỳ", "so với vụ Xuân năm 2022", "giá so sánh năm 2010"), plans, norms and the dates
of documents name periods that its figures do not belong to.
"""

import re
from dataclasses import replace
from functools import lru_cache

from answer.seasons import ends_with_season
from vietnamese.calendar import MIDDLE
from vietnamese.lunar import said_by_the_moon
from vietnamese.periods import PeriodMention, find_periods
from vietnamese.text import Spelling, fold

# "so với tháng trước trong tháng 1/2025": what a preposition of time opens is no base, "mức 5 % của năm 2023" is one.
_BASE_WORD = r"(?!(?:trong|ở|vào|hồi)\b)(?:[a-zà-ỹđ]+|[\d.,]+ ?%|(?<=số )\d{1,2}) "
_COMPARED = Spelling(
    rf"(?:\bso (?:với (?:{_BASE_WORD}){{0,4}}|(?:cùng|vụ) (?:{_BASE_WORD}){{0,2}})?"
    r"|(?<!cao )(?<!mặt )(?<!đồng )(?<!cân )(?<!công )\bbằng (?:với )?"
    r"|\b(?:tương đương|tương tự|ngang|gần như|giống như)(?: với)? |\bcùng kỳ "
    r"|\b(?:cao|thấp|nhiều|ít|sớm|muộn|nhanh|chậm|lớn|nhỏ|tốt|kém|mạnh|đông) hơn (?:nhiều |hẳn |mức )?)"
    r"(?:của |cùng kỳ |cuối |thời điểm |ngày |\d{1,2}/\d{1,2} )*\s*$"
)
# "Đông Sơn so với Tây Khê 6 tháng 2025": a place is set against another, in the time that follows.
_AGAINST_A_PLACE = Spelling(
    r"\bso (?:sánh )?với (?:(?:huyện|tỉnh|xã|thành phố|thị xã|thị trấn|phường|quận|đặc khu) )?((?:[^\W\d_]+ ){2,4})$"
)
_NO_PLACE = Spelling(r"^(?:tết|đông xuân|xuân hè|hè thu|thu đông)\b")
# "giá so sánh năm 2010" are prices of that year; "theo giá so sánh 6 tháng 2025" tells of these months.
_PRICES_OF = Spelling(r"\bgiá (?:so sánh|cố định|gốc) (?:của )?\s*$")
_EQUALS = Spelling(r"\b(?:bằng|gấp) [\d.,]+ ?(?:%|lần) (?:so )?(?:với )?(?:của )?$")
_PLAN_OF = Spelling(r"\b(?:kế hoạch|kh|dự toán)\s*(?:cả|của)?\s*$|\bso (?:kế hoạch|dự toán) (?:[a-zà-ỹđ]+ ){0,2}\s*$")
# The second year of "dự toán năm 2022, 2023".
_PLAN_ALSO_OF = Spelling(r"\b(?:kế hoạch|dự toán) (?:các )?năm \d{4}(?:, \d{4})*(?:,| và) $")
_CAPITAL_OF = Spelling(r"(?<!giải ngân )(?<!tổng )\bvốn(?: giao| được giao)?\s*$")  # "vốn năm 2022 kéo dài"
_TO_THE_MIDDLE = Spelling(r"\b(?:đến|tới) (?:giữa|trung tuần) +$")
_TURN_OF = Spelling(r"\b(cuối|giữa) $")
_MONTH_OF = {"cuoi": 12, "giua": 6}
# "mức cao nhất kể từ năm 2008" says how far back one has to look.
_SINCE = Spelling(
    r"\b(?:cao|thấp|lớn|nhỏ|nhiều|ít|mạnh|sâu|nặng|nóng|lạnh) nhất "
    r"(?:kể từ|tính từ|từ|trong vòng|so với) (?:cuối |đầu |hồi )?$"
)
# "17 dự án chuyển tiếp từ năm 2022" says whose they were, not of which year the figure is.
_CARRIED_OVER = Spelling(r"\b(?:chuyển tiếp|chuyển sang|kéo dài|chuyển nguồn) từ $")
# "chuẩn nghèo giai đoạn 2022 - 2025" names a norm; by it the poor of each year are counted.
_NORM_OF = Spelling(r"\bchuẩn nghèo (?:đa chiều |quốc gia |mới )*(?:giai đoạn |áp dụng )*$")
# Nor is "đạt Bộ tiêu chí quốc gia về y tế xã giai đoạn đến 2030" of that year.
_CRITERIA = Spelling(r"\btiêu chí [^.;,:\d]{1,60} giai đoạn (?:(?:đến|tới) )?(?:năm )?$")
# "theo chương trình 2006" is one of that name.
_PROGRAMME = Spelling(r"\bchương trình (?:gdpt |giáo dục phổ thông |sách giáo khoa )?$")
# "trước thời hạn ngày 01/8" tells until when there is time.
_TIME_LIMIT = Spelling(r"\b(?:thời hạn|hạn chót|hạn cuối|hết hạn|đến hạn)(?: cuối cùng)?(?: là| vào)?(?: ngày)? $")
# "(Kèm theo Kế hoạch số 8/KH-UBND ngày 10/3/2025 …)" dates the plan, not what is told below.
_DATE_OF_DOCUMENT = re.compile(r"/[\w-]*[^\W\d_][\w-]*,?\s*(?:ngày\s*)?$")
# "Chỉ số … năm 2024 công bố ngày 06/4/2025": of the year in its name, whenever it was made known.
_PUBLISHED = Spelling(r"\bcông bố(?: (?:chính thức|lần đầu|trong|vào|hồi|ngày|đầu|giữa|cuối))*[ (]*$")
_REACH = 40


@lru_cache(maxsize=20_000)
def own_periods(text: str, *, asked: bool = False) -> tuple[PeriodMention, ...]:
    """Periods that the sentence speaks of, without those that it only compares with."""
    found = find_periods(text, asked=asked)
    return tuple(
        narrowed(text, mention)
        for at, mention in enumerate(found)
        if not (at and _tells_its_publication(text, mention, found[at - 1]))
        and mention.relative != "cùng kỳ"
        and (asked or _DATE_OF_DOCUMENT.search(text[max(0, mention.start - _REACH) : mention.start]) is None)
        and not _is_compared(mention, text[max(0, mention.start - _REACH) : mention.start], asked=asked)
        and not (mention.text[0].isdigit() and _PROGRAMME.search(text[max(0, mention.start - _REACH) : mention.start]))
        and _NORM_OF.search(text[max(0, mention.start - _REACH) : mention.start]) is None
        and (asked or _TIME_LIMIT.search(text[max(0, mention.start - _REACH) : mention.start]) is None)
        and not _is_of_criteria(text, mention)
        and _SINCE.search(text[max(0, mention.start - _REACH) : mention.start]) is None
        and _CARRIED_OVER.search(text[max(0, mention.start - _REACH) : mention.start]) is None
        and said_by_the_moon(text, mention.end) is None
        and (asked or not _names_a_crop(text, mention))
    )


def _is_of_criteria(text: str, mention: PeriodMention) -> bool:
    named = mention.start + len("giai đoạn ") if fold(mention.text).startswith("giai doan ") else mention.start
    return _CRITERIA.search(text[max(0, named - 2 * _REACH) : named]) is not None


def _tells_its_publication(text: str, mention: PeriodMention, named: PeriodMention) -> bool:
    """Whether a time is when that was made known whose own, ``named`` before it in the sentence, is another."""
    between = text[named.end : mention.start]
    return len(between) <= _REACH and "." not in between and _PUBLISHED.search(between) is not None


def published(text: str) -> tuple[PeriodMention, ...]:
    """The times at which what NFC ``text`` tells was made known: "công bố tháng 4/2025"."""
    if "công bố" not in text.lower():
        return ()
    return tuple(
        each for each in find_periods(text) if _PUBLISHED.search(text[max(0, each.start - _REACH) : each.start])
    )


def dates_a_name(text: str, mention: PeriodMention) -> bool:
    """Whether a time is only that of what was made known at another: what the next sentence tells is not of it."""
    return any(0 <= each.start - mention.end <= _REACH for each in published(text))


def _names_a_crop(text: str, mention: PeriodMention) -> bool:
    """ "Đến 25/02 gieo 64 ha lúa đông xuân 2024-2025": the years tell which crop it is, the day when it was sown."""
    of_years = mention.kind == "span" and mention.first_year is not None and mention.first_month is None
    return of_years and ends_with_season(text[: mention.start])


def _is_compared(mention: PeriodMention, before: str, *, asked: bool) -> bool:
    if asked and _sets_against_a_place(before):
        return False
    if _COMPARED.search(before) is not None or _EQUALS.search(before) is not None:
        return True
    # "kế hoạch năm 2025" names a plan; "kế hoạch tháng 3 là 144 tỷ đồng" tells of March.
    bases = [_PLAN_OF, _PRICES_OF, *([] if asked else [_CAPITAL_OF])]
    bases += [_PLAN_ALSO_OF] if mention.text[:1].isdigit() else []
    return mention.kind == "year" and any(each.search(before) is not None for each in bases)


def _sets_against_a_place(before: str) -> bool:
    named = _AGAINST_A_PLACE.search(before)
    return (
        named is not None and all(word[0].isupper() for word in named[1].split()) and _NO_PLACE.search(named[1]) is None
    )


def narrowed(text: str, mention: PeriodMention) -> PeriodMention:
    """ "đến giữa tháng 9" is until the 15th, "đến giữa năm" until the end of June, "cuối năm 2024" in December, "giữa
    năm" in June."""
    before = text[max(0, mention.start - _REACH) : mention.start]
    if mention.kind == "month" and _TO_THE_MIDDLE.search(before):
        return replace(mention, kind="until", first_month=None, day=MIDDLE)
    if mention.kind == "year" and _TO_THE_MIDDLE.search(before):
        return replace(mention, kind="until", first_month=1, last_month=_MONTH_OF["giua"])
    turn = _TURN_OF.search(before) if mention.kind == "year" else None
    if turn is not None:
        start, month = mention.start - len(turn.group()), _MONTH_OF[fold(turn[1])]
        said = text[start : mention.end]
        return replace(mention, kind="month", first_month=month, last_month=month, start=start, text=said)
    return mention

"""The written forms of periods, as an ordered list of rules: the first rule that reads a place wins.

A rule is a regular expression whose named groups carry the meaning: ``day``, ``month``, ``year`` of the end,
``first_day``, ``first_month``, ``first_year`` of the beginning, ``quarter``, ``months`` (counted from January),
``first_middle`` and ``middle`` of a month, ``first_close`` of its end, ``quarters``, ``last_months``, ``first_half``,
``last_half``, ``first_quarter``, ``last_quarter``, ``past`` with ``unit`` (the last so many months, quarters or years),
``shift`` (trước, kia, nay, sau), ``stem`` and ``branch`` of a year's name, ``new_year`` for the month in which it
begins. Each is written with diacritics and compiled twice: as written, and for folded text.
"""

import re
from dataclasses import dataclass

from vietnamese.calendar import PeriodKind
from vietnamese.labels import NO_COUNT_IN_A_MONTH
from vietnamese.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """``accented`` reads NFC text of any case, ``folded`` reads folded text."""

    kind: PeriodKind
    relative: str
    accented: re.Pattern[str]
    folded: re.Pattern[str]


_NUMBER_WORDS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NUMBERS = {fold(word): number for word, number in _NUMBER_WORDS.items()} | _ROMAN


def month_number(word: str) -> int:
    """1 to 12 for "02", "Bẩy", "mười hai", "giêng", "IV"."""
    return int(word) if word.isdecimal() else _NUMBERS[" ".join(fold(word).split())]


_Y = r"(?:19|20)\d\d(?!\w)(?![.,]\d)"
_D = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
_M = r"(?:1[0-2]|0?[1-9])(?!\d)"
_WORDS = r"(?:mười\s+hai|mười\s+một|mười|một|hai|ba|bốn|năm|sáu|b[ảẩ]y|tám|chín)(?!\w)"
# "12 tháng năm công tác 2025" tells of no May.
_NO_MAY = r"(?!\s+(?:công\s+tác|học|ngân\s+sách|tài\s+chính|tài\s+khóa|kế\s+hoạch)(?!\w))"
_MONTH_WORDS = rf"(?:mười\s+hai|mười\s+một|mười|giêng|một|hai|ba|tư|bốn|năm{_NO_MAY}|sáu|b[ảẩ]y|tám|chín|chạp)(?!\w)"
_QUARTER = r"(?:iv|iii|ii|i|0?[1-4]|một|hai|ba|bốn)(?!\w)"

_SHIFT = r"(?P<shift>trước|ngoái|kia|nay|này|sau|tới)(?!\w)"
# "tháng 9 năm 25"; what is counted behind the two digits, ``vietnamese.periods`` sees.
_SHORT_YEAR = r"(?:(?<=/)|(?<=năm ))2\d(?!\w)(?![.,/-]\d)(?!\s*%)"
_YEAR_FORMS = (
    rf"(?:(?:\s*[/–-]\s*|\.|,?\s+(?:của\s+)?năm\s+|[ ])(?P<year>{_Y}|{_SHORT_YEAR})|\s+(?:của\s+)?năm\s+{_SHIFT})"
)
_OF_YEAR = rf"{_YEAR_FORMS}?"
_EARLY = r"\s+đầu(?!\s+(?:quý|tháng|vụ|mùa|tiên|đời|thai))"
_EARLY_IN_YEAR = rf"{_EARLY}(?:(?:\s+năm(?=\s+năm\s))?{_YEAR_FORMS}|\s+(?:của\s+)?năm(?!\w))?"
# Looked at first: what forbids a place behind it is dear to look for at every letter.
_DIGIT_NEXT = r"(?=\d)(?<![\w/])"
# Two letters of a number's word: one alone begins every other word.
_COUNT_NEXT = r"(?=[\dmhbnsct])(?<![\w/])(?=\d|mư|mộ|ha|ba|bố|nă|sá|bả|bẩ|tá|ch)"
_YEAR_NEXT = r"(?=(?:19|20)\d\d)"
_COUNT = rf"{_COUNT_NEXT}(?<!\d[.,–-])(?P<months>1[0-2]|0?[1-9]|{_WORDS})"
# Not "từ đầu năm tới nay", "từ đầu năm tới hết 8 tháng".
_NEXT = r"tới(?!\s+(?:nay|giờ|hết|cuối|ngày|tháng|quý|thời điểm|\d))"
_LAST_COUNT = _COUNT.replace("?P<months>", "?P<last_months>")
# "thu nhập một người một tháng": a single month by itself is a rate; the first of the year is "tháng 1".
_SEVERAL = rf"(?!(?:0?1|một)\s){_COUNT}"


def _date(prefix: str = "", *, year: str = "?") -> str:
    """A day, month and year ("?" optional, "" required) in digits or in words, into groups with ``prefix``."""
    day, month = f"(?P<{prefix}day>{_D})", f"(?P<{prefix}month>{_M})"
    after = rf"(?:(?:[/.-]|,?\s+năm\s+)(?P<{prefix}year>{_Y})){year}"
    return rf"{day}(?:/|[.-](?=\d\d?[.-]\d{{4}})|\s+tháng\s+){month}{after}(?![\w/])"


def _not_after(words: str) -> str:
    """A lookbehind that refuses a place right after one of the words, which "|" divides."""
    return "".join(f"(?<!{word} )" for word in words.split("|"))


_DAY_WORD = r"(?:ngày\s+(?:mùng\s+|mồng\s+)?|(?:mùng|mồng)\s+)"
_SINCE_NEW_YEAR = r"(?:từ\s+đầu\s+năm\s+(?:(?:19|20)\d\d\s+)?)?"
_UNTIL = (
    rf"(?<!\w){_SINCE_NEW_YEAR}(?:(?:tính|cho)\s+)?(?:đến|tới)\s+(?:hết\s+|cuối\s+|trước\s+)?"
    r"(?:thời\s+điểm\s+(?:(?:[^\W\d]+\s+){1,2})??\(?)?(?:\d{1,2}\s*(?:giờ|h|g)\s*(?:\d\d)?(?:\s*phút)?,?\s+)?"
)
_TO_THE_END = rf"(?<!\w){_SINCE_NEW_YEAR}(?:(?:(?:tính|cho)\s+)?(?:đến|tới)\s+(?:(?:hết|cuối)\s+)?|hết\s+)"
_TO_DAY = rf"\s*(?:đến|tới|–|-)\s*(?:hết\s+)?(?:{_DAY_WORD})?"
# "20/9" alone is a day only where no noun follows that it could count: "8/10 xã" is a ratio.
_NOTHING_COUNTED = (
    r"(?=\s*(?:$|[?!,;:.)\n–-]|(?:và|hoặc|đến|là|thì|có|tại|đã|đạt|trên|của|ở|bao nhiêu|năm nay|vừa)(?!\w)))"
)
_NOT_COUNTING = _not_after("đạt|có|được|thứ|hạng|số|là|chiếm|xếp|còn|với|hiện|gồm|lệ|trên|vị trí|tại|km")
_NOT_A_DOCUMENT = _not_after("số|định|luật|tư|quyết|lệnh|thị|đạt|hoạch|cáo|điện|thứ|nđ|tt|qđ|nq|ct|kh|bc|hiệu")
_NO_DURATION_BEFORE = _not_after(
    "thời hạn|thời gian|trong vòng|kỳ hạn|kì hạn|dưới|trên|từ|sau|trước|kéo dài|mỗi|cứ|đến|tù|bảo hành|thi hành|"
    "giữ|hạn|phạt|gần|đủ|quá|cách đây|mất|tạo|tối đa|ít nhất|khoảng|thêm|chậm"
)
_NO_DURATION_AFTER = (
    r"(?!\w)(?!\s+(?:tuổi|tù|một lần|lương|liên\s+tiếp|liên\s+tục|liền|qua|gần|tới|trở|kể|tạm|cải tạo|cho|thai|nữa|"
    r"sau|trước|giữa|nghỉ|đào tạo|thử|học|đến|thì phải|cuối|bảo hành|là hoàn|mới|cư trú|tính từ))"
    r"(?!\s*/\s*(?:lần|\d))(?!,?\s+(?:và\s+)?\d+\s+ngày)"
)
_COUNTED_SINCE_JANUARY = (
    r"(?:(?<=tính chung )|(?<=bình quân )|(?<=lũy kế )|(?<=luỹ kế )|(?<=cộng dồn )|(?<=kết quả )|(?<=quả )|(?<=hết )|"
    r"(?<=trong )|(?<=ước )|(?<=\0 và )|(?<=\0, )|(?<=và )|(?<=^)|(?<=[.;:(\n] )|(?<=[\n(])|(?<=qua ))"
)
_SAYS_WHAT_THEN = (
    r"(?=\s*(?:$|[?,;:.)]|\d[\d.,]*\s+(?!ngày|tuần|tuổi|tháng|giờ)[^\W\d]"
    r"|(?:là|đạt|ước|tăng|giảm|của|toàn|so|bằng|được|có|bao nhiêu|thế nào|vừa qua)(?!\w)))"
)
_ONE_MONTH = rf"{_not_after('các|những|mấy|nhiều|vài|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một')}(?<!\d )"
# A bare year: no quantity before it, no counted noun after it.
_NO_QUANTITY = _not_after("khoảng|gần|hơn|tcvn|iso|gdpt|so sánh|giá")
_NOTHING_COUNTED_BY_YEAR = rf"(?:{_NOTHING_COUNTED}|(?=\s+(?:mỗi|toàn|cả|so|tăng|giảm|ước|bao|mấy|được)(?!\w)))"


def _rule(kind: PeriodKind, pattern: str, relative: str = "") -> Rule:
    without_diacritics = "".join(letter if letter.isascii() else fold(letter) for letter in pattern)
    flags = re.IGNORECASE
    return Rule(
        kind=kind,
        relative=relative,
        accented=re.compile(pattern, flags),
        folded=re.compile(without_diacritics, flags),
    )


def _since(start: str) -> Rule:
    """From a beginning that is named to the end of what the reference is of."""
    return _rule("relative", rf"(?<!\w)từ\s+{start}\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|giờ)(?!\w)", "đến nay")


_SEASON = (
    r"(?:(?<=đông xuân )|(?<=hè thu )|(?<=thu đông )|(?<=xuân hè )"
    r"|(?<=lúa mùa )|(?<=vụ mùa )|(?<=vụ xuân )|(?<=vụ đông ))"
)

RULES: tuple[Rule, ...] = (
    _rule("school_year", rf"(?<!\w)năm\s+học\s+(?:mới\s+)?(?P<first_year>(?:19|20)\d\d)\s*[-–/]\s*(?P<year>{_Y})"),
    _rule(
        "span",
        rf"(?<!\w)từ\s+(?:{_DAY_WORD})?{_date('first_')}{_TO_DAY}{_date()}",
    ),
    _rule("span", rf"(?<!\w)(?:từ\s+)?{_DAY_WORD}(?P<first_day>{_D}){_TO_DAY}{_date()}"),
    _rule("span", rf"(?<!\w)từ\s+(?P<first_day>{_D}){_TO_DAY}{_date(year='')}"),
    _rule("span", rf"(?<!\w)(?:trong\s+)?(?:khoảng|giai\s+đoạn)\s+(?:từ\s+)?{_date('first_')}{_TO_DAY}{_date()}"),
    _rule("span", rf"(?<!\w){_DAY_WORD}{_date('first_')}\s*(?:đến|tới|–|-)\s*(?:hết\s+)?{_DAY_WORD}{_date()}"),
    _rule("span", rf"{_DIGIT_NEXT}(?<![.,-])(?P<first_day>{_D})\s?[–-]\s?{_date(year='')}"),
    _since(rf"(?:{_DAY_WORD})?{_date('first_')}"),
    _since(rf"(?:đầu\s+)?tháng\s+(?P<first_month>{_M}|{_MONTH_WORDS})(?:(?:/|\s+năm\s+)(?P<first_year>{_Y}))?"),
    _since(rf"(?:đầu\s+)?năm\s+(?P<first_year>{_Y})"),
    _rule(
        "span",
        rf"(?<!\w)cuối\s+tháng\s+(?P<first_month>{_M}|{_MONTH_WORDS})(?:(?:/|\s+năm\s+)(?P<first_year>{_Y}))?"
        rf"\s*(?:,|và|đến|-|–)\s*đầu\s+tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}",
    ),
    _rule(
        "span",
        rf"(?<!\w)(?:từ\s+)?(?P<first_middle>giữa|trung\s+tuần)\s+tháng\s+(?P<first_month>{_M}|{_MONTH_WORDS})"
        rf"(?:(?:/|\s+năm\s+)(?P<first_year>{_Y}))?\s*(?:đến|tới|–|-)\s*(?P<middle>giữa|trung\s+tuần)\s+"
        rf"tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}",
    ),
    _rule(
        "span",
        rf"(?<!\w)từ\s+(?:đầu\s+)?tháng\s+(?P<first_month>{_M}|{_MONTH_WORDS})(?:(?:/|\s+năm\s+)(?P<first_year>{_Y}))?"
        rf"\s*(?:đến|tới|–|-)\s*(?:hết\s+|cuối\s+)?tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}",
    ),
    _rule(
        "span",
        rf"(?<!\w)từ\s+(?:{_DAY_WORD})?{_date('first_')}\s*(?:đến|tới)\s*(?:hết\s+|cuối\s+)?"
        rf"tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}",
    ),
    _rule(
        "span",
        rf"(?<!\w)từ\s+(?:(?P<first_middle>giữa|trung\s+tuần)|(?P<first_close>cuối))\s+tháng\s+"
        rf"(?P<first_month>{_M}|{_MONTH_WORDS})(?:(?:/|\s+năm\s+)(?P<first_year>{_Y}))?{_TO_DAY}{_date(year='')}",
    ),
    _rule("span", rf"{_DIGIT_NEXT}(?<![.,-]){_date('first_')}\s*[–-]\s*{_date(year='')}"),
    _rule("span", rf"(?<!\w)tháng\s+(?P<first_month>{_M})\s?[–-]\s?(?P<month>{_M})(?:/|\s+năm\s+)(?P<year>{_Y})"),
    _rule(
        "span",
        r"(?=[tgnc12])(?<![\w/.,-])(?:(?:từ\s+|trong\s+)?(?:giai\s+đoạn|thời\s+k[ỳì]|nhiệm\s+k[ỳì]|các\s+năm|niên\s+vụ|năm)\s+|từ\s+)?"
        rf"(?P<first_year>(?:19|20)\d\d)\s*(?:–|-|đến(?:\s+năm)?)\s*(?P<year>{_Y})(?![/-])",
    ),
    _rule("until", rf"{_UNTIL}(?:{_DAY_WORD})?{_date(year='')}"),
    _rule("until", rf"{_UNTIL}{_DAY_WORD}{_date()}"),
    _rule("until", rf"(?<!\d ){_UNTIL}{_date()}{_NOTHING_COUNTED}"),
    # Of 8 things nobody counts 31: "đến 31/8 còn 9 tỷ".
    _rule("until", rf"(?<!\d ){_UNTIL}(?P<day>1[3-9]|2\d|3[01])/(?P<month>{_M})(?![\w/])"),
    _rule("until", rf"{_TO_THE_END}tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}"),
    _rule("until", rf"{_TO_THE_END}t\.?(?P<month>{_M})\s?[/.-]\s?(?P<year>{_Y}|(?<=/)2\d(?!\w))"),
    _rule("until", rf"{_TO_THE_END}q(?:u[ýí]\s*)?(?P<quarter>{_QUARTER}){_OF_YEAR}"),
    _rule("until", rf"(?<!\w)(?:(?:(?:tính|cho)\s+)?(?:đến|tới)\s+(?:hết|cuối)|hết)\s+năm\s+(?P<year>{_Y})"),
    _rule("months", rf"{_COUNT}\s*t(?:háng)?{_EARLY_IN_YEAR}"),
    _rule("months", rf"{_COUNT}\s*tháng{_YEAR_FORMS}"),
    _rule("months", rf"{_COUNT}\s?t\s?[/.-]?\s?(?P<year>{_Y}|(?<=/)2\d(?!\w))"),
    _rule("span", rf"{_LAST_COUNT}\s*tháng\s+cuối(?:{_YEAR_FORMS}|\s+năm(?!\w))"),
    _rule("months", rf"(?<!\w)(?P<first_half>nửa\s+đầu)(?:{_YEAR_FORMS}|\s+năm(?!\w))"),
    _rule("span", rf"(?<!\w)(?P<last_half>nửa\s+cuối)(?:{_YEAR_FORMS}|\s+năm(?!\w))"),
    _rule("months", rf"(?<![\w/])(?P<quarters>0?[23]|hai|ba)\s+quý{_EARLY_IN_YEAR}"),
    _rule("months", rf"(?<![\w/])(?P<quarters>0?[23]|hai|ba)\s+quý{_YEAR_FORMS}"),
    # "6 tháng đầu năm" and "mấy tháng cuối năm" are several.
    _rule(
        "month",
        rf"(?<!\w){_ONE_MONTH}(?P<opening_month>tháng\s+đầu(?:\s+tiên)?)(?:{_YEAR_FORMS}|\s+(?:của\s+)?năm(?!\w))",
    ),
    _rule(
        "month",
        rf"(?<!\w){_ONE_MONTH}(?P<closing_month>tháng\s+cuối(?:\s+cùng)?)(?:{_YEAR_FORMS}|\s+(?:của\s+)?năm(?!\w))",
    ),
    _rule("quarter", rf"(?<!\w)(?P<first_quarter>quý\s+đầu)(?:{_YEAR_FORMS}|\s+năm(?!\w))"),
    _rule("quarter", rf"(?<!\w)(?P<last_quarter>quý\s+cuối(?:\s+cùng)?)(?:{_YEAR_FORMS}|\s+(?:của\s+)?năm(?!\w))"),
    _rule("span", rf"(?<!\w)(?P<first_half>nửa\s+đầu)\s+tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}"),
    _rule("span", rf"(?<!\w)(?P<last_half>nửa\s+cuối)\s+tháng\s+(?P<month>{_M}|{_MONTH_WORDS}){_OF_YEAR}"),
    _rule("quarter", rf"(?<!\w)qu[ýí]\s*(?P<quarter>{_QUARTER}|tư(?!\w)){_YEAR_FORMS}"),
    _rule("quarter", rf"(?<!\w)qu[ýí]\s*(?P<quarter>{_QUARTER})"),
    # What was read before stands as \0: "quý I, II và III năm 2025".
    *[_rule("quarter", rf"(?=i)(?:(?<=\0, )|(?<=\0 và )|(?<=\0-))(?P<quarter>iv|iii|ii)(?!\w){_OF_YEAR}")] * 3,
    _rule("quarter", r"(?<!\w)quý\s+(?P<quarter>tư)(?!\w)(?!\s+thiện)"),
    _rule("quarter", rf"(?<!\w)q(?P<quarter>iv|iii|ii|i|[1-4])(?!\w){_OF_YEAR}"),
    _rule("day", rf"(?<!\w){_DAY_WORD}{_date()}"),
    _rule("day", rf"{_DIGIT_NEXT}(?<!\d[.,-]){_date(year='')}"),
    _rule(
        "day",
        rf"{_DIGIT_NEXT}{_NOT_COUNTING}(?<!\d[.,-])(?P<day>{_D})/(?P<month>{_M})(?!/){_NOTHING_COUNTED}",
    ),
    _rule("month", rf"(?<!\w)tháng\s*(?P<month>{_M}){_YEAR_FORMS}"),
    # "9 tháng 06 vụ" counts cases of nine months, "ngày 15 tháng 6 xảy ra" names a month.
    _rule("month", rf"(?<!cách mạng )(?<!\w)(?<!\d )tháng\s*{NO_COUNT_IN_A_MONTH}(?P<month>{_M})(?![.,]\d)(?!\w)"),
    _rule("month", rf"(?<=\d )tháng\s*(?P<month>{_M})(?![.,]\d)(?!\w){_NOTHING_COUNTED}"),
    _rule(
        "month",
        rf"(?<!\w)(?<!ngày )(?<!cách mạng )(?<!mỗi )(?<!hàng )(?<!hằng )(?<!từng )"
        rf"(?<!các )(?<!năm )tháng\s+(?P<month>{_MONTH_WORDS})"
        rf"(?!\s+(?:lần|lượt|kỳ|trước|ngoái|nay|này|sau|tới|sinh))(?!\s*,\s*năm\s+sinh){_OF_YEAR}",
    ),
    _rule("month", rf"(?<!\w)t\.?(?P<month>{_M})\s?[/.-]\s?(?P<year>{_Y}|(?<=/)2\d(?!\w))"),
    # T2 to T7 are days of the week as well.
    _rule("month", r"(?<!\w)t(?P<month>0[1-9]|[89]|1[0-2])(?![\w/.-])"),
    _rule("month", rf"{_DIGIT_NEXT}{_NOT_A_DOCUMENT}(?<![.,-])(?P<month>{_M})/(?P<year>{_Y})(?![/-])"),
    _rule(
        "months",
        rf"{_COUNT_NEXT}{_NO_DURATION_BEFORE}(?<!\d[.,–-])(?P<months>0?[69]|sáu|chín)\s+tháng{_NO_DURATION_AFTER}",
    ),
    _rule(
        "months", rf"{_COUNT_NEXT}{_COUNTED_SINCE_JANUARY}{_NO_DURATION_BEFORE}{_SEVERAL}\s+tháng{_NO_DURATION_AFTER}"
    ),
    _rule("months", rf"{_COUNT_NEXT}{_NO_DURATION_BEFORE}{_SEVERAL}\s+tháng{_NO_DURATION_AFTER}{_SAYS_WHAT_THEN}"),
    _rule(
        "relative",
        r"(?<!\w)cùng\s+(?:k[ỳì]|thời\s+điểm|thời\s+gian|tháng|quý)"
        rf"(?:\s+(?:(?:của\s+)?năm\s+)?(?P<year>{_Y})|\s+(?:của\s+)?năm\s+(?:trước|ngoái))",
        "cùng kỳ",
    ),
    _rule("relative", r"(?<!\w)cùng\s+k[ỳì](?!\w)", "cùng kỳ"),
    _rule("relative", r"(?<!những )(?<!các )(?<!\w)tháng\s+(?:liền\s+)?(?:kề\s+)?trước(?!\w)", "tháng trước"),
    _rule("relative", r"(?<!những )(?<!các )(?<!\w)quý\s+(?:liền\s+)?(?:kề\s+)?trước(?!\w)", "quý trước"),
    _rule(
        "relative",
        r"(?=n)(?<!những )(?<!các )(?<!nhiều )(?<!hằng )(?<!hàng )(?<!\w)năm\s+(?:liền\s+)?(?:kề\s+)?"
        r"(?:trước|ngoái)(?!\w)(?!\s+ngày(?!\w))",
        "năm trước",
    ),
    _rule("relative", r"(?<!\w)năm\s+kia(?!\w)", "năm kia"),
    _rule("relative", r"(?<!\w)k[ỳì]\s+(?:báo\s+cáo\s+)?trước(?!\w)", "kỳ trước"),
    _rule("relative", r"(?<!\w)tháng\s+(?:sau|tới)(?!\w)", "tháng sau"),
    _rule("relative", r"(?<!\w)quý\s+(?:sau|tới)(?!\w)", "quý sau"),
    _rule("relative", rf"(?<!những )(?<!các )(?<!\w)năm\s+(?:sau|{_NEXT})(?!\w)", "năm sau"),
    _rule("relative", r"(?<!\w)(?:(?:trong\s+)?tháng\s+này|trong\s+tháng)(?!\w)", "tháng này"),
    _rule("relative", r"(?<!\w)(?:(?:trong\s+)?quý\s+này|trong\s+quý)(?!\w)", "quý này"),
    _rule(
        "relative",
        r"(?=n)(?<!mấy )(?<!vài )(?<!nhiều )(?<!\d )(?<!\w)năm\s+nay(?!\w)|(?<!\w)trong\s+năm(?=\s*(?:$|[.,;:?)]))",
        "năm nay",
    ),
    _rule("relative", r"(?<!\w)(?:trong\s+k[ỳì]|k[ỳì]\s+này)(?!\w)", "trong kỳ"),
    _rule(
        "relative",
        rf"(?<!\w)(?:từ\s+)?đầu\s+năm(?!\s+học)(?:\s+(?P<year>{_Y}))?(?:\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|giờ))?(?!\w)",
        "đầu năm",
    ),
    _rule(
        "relative",
        r"(?<!\w)(?:(?:(?:tính\s+)?đến|(?:tính|cho)\s+tới)\s+(?:thời\s+điểm\s+)?|hiện\s+)(?:nay|(?<!hiện )giờ)(?!\w)",
        "đến nay",
    ),
    _rule("year", rf"(?<!\w)(?:cả\s+)?năm\s+(?P<year>{_Y})"),
    _rule("year", rf"{_YEAR_NEXT}{_SEASON}(?P<year>{_Y})(?!\s*[-–/])"),
    _rule(
        "year",
        rf"{_YEAR_NEXT}(?:(?<= xuân )|(?<= mùa )|(?<= thu )|(?<= đông )|(?<= hè ))(?P<year>20[0-3]\d)(?![\w/-])"
        r"(?![.,]\d)",
    ),
    _rule(
        "year",
        rf"{_YEAR_NEXT}{_NOT_COUNTING}(?:(?<=[^\W\d]\s)|^){_NO_QUANTITY}(?P<year>20[0-3]\d)"
        rf"(?![\w/])(?![.,-]\d){_NOTHING_COUNTED_BY_YEAR}",
    ),
)
_STEM = r"(?P<stem>giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí])"
_BRANCH = r"(?P<branch>t[ýỵịí]|sửu|dần|mão|mẹo|thìn|ngọ|mùi|thân|dậu|tuất|hợi)(?!\w)"
_LUNAR_YEAR = rf"{_STEM}\s+{_BRANCH}(?:[\s,(–/-]+(?:năm\s+)?(?P<year>{_Y}))?"
LUNAR_RULES: tuple[Rule, ...] = (
    _rule("month", rf"(?<!\w)tháng\s+(?:có\s+)?(?P<new_year>tết)\s+(?:nguyên\s+đán\s+)?(?:năm\s+)?{_LUNAR_YEAR}"),
    _rule("month", rf"(?<!\w)tháng\s+(?:có\s+)?(?P<new_year>tết)\s+(?:nguyên\s+đán\s+)?(?:năm\s+)?(?P<year>{_Y})"),
    _rule(
        "year",
        r"(?<!\w)(?:(?:dịp|đón|mừng|vui)\s+)*"
        rf"(?:(?:tết|xuân)(?:\s+nguyên\s+đán)?\s+(?:năm\s+)?|năm\s+){_LUNAR_YEAR}",
    ),
)
"""Years by their names in the cycle of sixty, as questions give them; read before the others."""
TOLD_RULES: tuple[Rule, ...] = (
    _rule("relative", r"(?<!\w)cả\s+quý(?=\s+(?:ước|đạt|là|được|có)(?!\w))", "quý này"),
    _rule(
        "relative",
        rf"(?<!từ )(?<!tháng )(?<!quý )(?<!nửa )(?<!\w)đầu\s+năm(?:\s+(?P<year>{_Y}))?"
        r"(?=,?\s+(?:(?:toàn|cả)\s+(?:tỉnh|huyện|xã|thành\s+phố)\s+)?(?:có|là|còn)(?!\w))",
        "ngày đầu năm",
    ),
    _rule("relative", r"(?<!\w)(?:đến\s+)?cuối\s+năm(?=\s+(?:có|là|còn)(?!\w))", "cuối năm"),
)
"""Read before the others in what reports tell: "đầu năm có 341 hộ, cuối năm còn 274 hộ" are two days of a year. Who
asks "đầu năm có mấy vụ" means the time since."""
_JUST_PAST = r"(?:vừa\s+(?:qua|rồi)|qua|rồi)(?!\w)"
_PAST_FEW = rf"(?<![\w/.,-])(?P<past>\d\d?|{_WORDS})\s+(?P<unit>tháng|quý|năm)\s+"
_ONE_ONLY = _not_after("những|các|mấy|nhiều|vài|hằng|hàng|mỗi|từng|một|hai|ba|bốn|năm|nửa|\\d")
ASKED_FIRST: tuple[Rule, ...] = (
    # "9 tháng vừa qua" are those since January.
    _rule("relative", rf"(?!(?:0?[69]|sáu|chín)\s+tháng\s+vừa){_PAST_FEW}{_JUST_PAST}", "gần đây"),
    _rule("relative", rf"{_PAST_FEW}(?:gần\s+(?:đây|nhất)|trở\s+lại\s+đây)(?!\w)", "gần đây"),
    _rule("relative", rf"(?<!\w)(?:trong\s+)?thời\s+gian\s+(?:gần\s+đây(?!\w)|{_JUST_PAST})", "trong kỳ"),
    _rule("relative", rf"(?<!\w)năm\s+học\s+{_JUST_PAST}", "năm học qua"),
    _rule("relative", r"(?<!\w)năm\s+học\s+(?:trước|ngoái)(?!\w)", "năm học trước"),
    _rule("relative", r"(?<!\w)năm\s+học\s+(?:này|nay|hiện\s+(?:nay|tại))(?!\w)", "năm học này"),
    _rule("relative", r"(?<!\w)năm\s+học\s+(?:mới|sau|tới)(?!\w)(?!\s+\d)", "năm học mới"),
    _rule("relative", rf"(?<!\w){_ONE_ONLY}tháng\s+{_JUST_PAST}", "tháng qua"),
    _rule("relative", rf"(?<!\w){_ONE_ONLY}quý\s+{_JUST_PAST}", "quý qua"),
    _rule("relative", rf"(?<!\w){_ONE_ONLY}năm\s+{_JUST_PAST}", "năm qua"),
    _rule("relative", r"(?<!\w)nửa\s+đầu\s+tháng(?:\s+(?:này|nay))?(?!\w)(?!\s+\d)", "nửa đầu tháng"),
    _rule("relative", r"(?<!\w)nửa\s+cuối\s+tháng(?:\s+(?:này|nay))?(?!\w)(?!\s+\d)", "nửa cuối tháng"),
)
"""What only who asks says so, read before the others: it is counted back from the newest report."""
ASKED_RULES: tuple[Rule, ...] = (
    _rule("year", rf"(?<!\w){_ONE_ONLY}năm\s+(?P<year>{_SHORT_YEAR})"),
    _rule("months", rf"(?<!\w)cả\s+{_SEVERAL}\s*t(?:háng)?(?!\w){_NO_DURATION_AFTER}"),
    _rule("months", rf"{_COUNT_NEXT}{_NO_DURATION_BEFORE}{_SEVERAL}\s+tháng{_NO_DURATION_AFTER}"),
    # A question hardly ever gives an amount: "báo cáo 10/2024" is of October, "lúa xuân 2024 cao nhất" of 2024.
    _rule("month", rf"{_DIGIT_NEXT}(?<![.,-])(?<!số )(?P<month>{_M})/(?P<year>{_Y})(?![/-])"),
    _rule(
        "year", rf"{_YEAR_NEXT}(?<![\w/.,:–-]){_NO_QUANTITY}(?P<year>20[0-3]\d)(?![\w/–-])(?![.,]\d)(?!\s*(?:–|-)\s*20)"
    ),
)
"""Besides ``RULES``, for what was typed as a question."""

"""Words that people shorten when they type in a hurry, written out: "h. Cao Lộc n. 2024 sv dự toán t. giao bn?".

Only what cannot be read otherwise in a question: a single letter counts where no number makes it a unit, and "9T" is
nine months where nothing is weighed. Proper abbreviations (GPMB, NSNN) stay; they are other wordings of what they
stand for, see ``abbreviations``. What is written out follows the text: without diacritics where it has none.
"""

import re
from collections.abc import Callable
from functools import partial

from vietnamese.text import fold, has_diacritics

_NAME = r"(?=\s*[A-ZĐÂĂÊÔƠƯÁÀẢÃẠ])"
_NO_NUMBER = r"(?!\s*\d)"
_ALONE, _END = r"(?<![\w.,/%&-])", r"(?:(?<=\.)|(?![\w-]))"
# "lúc 7 h", "20 t thóc" are hours and tonnes; behind a year they are not.
_NO_UNIT = r"(?<!(?<!\d\d\d)\d )"

# What is written, and what it stands for.
_WORDS: tuple[tuple[str, str], ...] = (
    (r"(?i:bn|bnhieu|bnhiu)", "bao nhiêu"),
    (r"(?i:sv)", "so với"),
    (r"(?i:ntn)", "như thế nào"),
    (r"(?i:ko|khg|hok)", "không"),
    (r"đc|dc", "được"),
    (r"(?i:trđ)", "triệu đồng"),
    (r"(?i:tr)\.?(?=\s*(?i:usd|đồng|dong|đ)(?!\w))", "triệu"),
    (r"LK", "lũy kế"),
    (r"KH(?!\s*(?:&|và)\s*CN(?!\w))", "kế hoạch"),
    (r"CK", "cùng kỳ"),
    (r"(?i:xk)", "xuất khẩu"),
    (r"(?i:nk)", "nhập khẩu"),
    (r"[nN]\.?(?=\s*(?:19|20)\d\d(?!\d))", "năm"),
    # As it is heard; "cô vi" by itself may be a teacher, and "co vit" has ducks.
    (r"(?i:co[ -]vid(?:[ -]?19)?|covid19|(?:co-?vit|cô[ -]?vít)(?:[ -]?19)?|cô[ -]v[iy][ -]?19)", "Covid-19"),
)
# "Lấy gốc là tháng 12", "lấy cùng kỳ làm mốc": what something is compared with.
_TIME = r"(?:(?:cuối |đầu )?(?:tháng|quý|năm)|ngày|cùng kỳ|thời điểm)"
_AS_BASE = re.compile(
    rf"\b(?:nếu )?lấy (?:(?:kỳ |mốc )?gốc|mốc)(?: so sánh)?(?: là| từ)? (?={_TIME}\b)"
    rf"|\b(?:nếu )?lấy (?=(?P<time>{_TIME}\b[^,;?.]{{0,20}}?) làm (?:kỳ )?(?:gốc|mốc)\b)(?P=time) "
    r"làm (?:kỳ )?(?:gốc|mốc)(?: so sánh)?",
    re.IGNORECASE,
)
_LETTERS: tuple[tuple[str, str], ...] = (
    (r"[nN]\.|n(?!\.)", "năm"),
    (r"[qQ]\.?(?=\s*(?:I{1,3}|IV|[1-4])(?!\w))", "quý"),
    (rf"[hH]\.|h(?!\.)|H{_NAME}", "huyện"),
    (rf"[xX]\.?{_NAME}", "xã"),
    (rf"[pP]\.?{_NAME}", "phường"),
    (rf"(?:[tT]\.|t(?!\.)|T{_NAME}){_NO_NUMBER}", "tỉnh"),
)
# "9T bán lẻ" and "CPI t5" are months; "xe 5T" and "6t thóc" tonnes, "ga T3" a building, "T7, CN" days of the week.
# With its year ("6t2025", "T5/2025") the grammar of periods knows them.
_NO_TONNES_BEFORE = "".join(
    f"(?<!{word} )" for word in ("xe", "tải", "trọng", "nặng", "chở", "hơn", "trên", "dưới", "khoảng")
)
_NO_TONNES_BEHIND = (
    r"(?!\w|[./-]?\s?\d|/)(?!\s(?:gạo|thóc|lúa|ngô|sắn|hàng|phân|thịt|cá|tôm|rác|thép|than|cát|đá|quặng|muối|giống"
    r"|gao|thoc|lua|ngo|hang|phan|thit|rac|thep|giong|xi măng|xi mang|tỷ|ty|triệu|trieu|nghìn|đồng|tấn|tan)(?!\w))"
)
_NO_DAY_BEFORE = "".join(
    f"(?<!{word} )" for word in ("thứ", "thu", "ngày", "sáng", "chiều", "ga", "tầng", "khu", "lô", "tuyến")
)
_MONTHS = (
    re.compile(rf"{_NO_TONNES_BEFORE}(?<![\w.,/%&-])(?P<count>0?[2-9]|1[0-2])[tT]{_NO_TONNES_BEHIND}"),
    re.compile(rf"{_NO_DAY_BEFORE}{_ALONE}[tT][hH]\.?\s?(?P<month>0?[1-9]|1[0-2])(?!\w|[.,-]\d)"),
    re.compile(rf"{_NO_DAY_BEFORE}{_ALONE}[tT](?P<month>0?[1-7])(?!\w|[/.,-]\d|\s*(?:,|và|va)\s*CN)"),
)
_RULES = (
    *((re.compile(f"{_ALONE}(?:{pattern}){_END}"), full) for pattern, full in _WORDS),
    *((re.compile(f"{_ALONE}{_NO_UNIT}(?:{pattern}){_END}"), full) for pattern, full in _LETTERS),
)


def written_out(text: str) -> str:
    """NFC ``text`` with its shortened words in full; applying it twice changes nothing."""
    form: Callable[[str], str] = (lambda full: full) if has_diacritics(text) else fold
    for pattern, full in _RULES:
        text = pattern.sub(partial(_apart, form(full)), text)
    text = _AS_BASE.sub(lambda match: f"so với {match['time'] or ''}", text)
    month = form("tháng")
    for pattern in _MONTHS:
        text = pattern.sub(lambda match: " ".join(_said(match, month)), text)
    return text


def _said(match: re.Match[str], month: str) -> tuple[str, str]:
    """ "9T" → 9 tháng, "T5" → tháng 5."""
    counted = match.groupdict().get("count")
    return (counted, month) if counted else (month, match["month"])


def _apart(full: str, match: re.Match[str]) -> str:
    """Set apart from what follows it: "h.Cao Lộc"."""
    return f"{full} " if match.string[match.end() : match.end() + 1].isalnum() else full

"""Figures written in words: "ba mươi bảy ca", "mười lăm triệu đồng", "hai dự án".

The harness's own small grammar. A scale that ends a number (nghìn, triệu, tỷ) is left to ``eval.units``, as behind
digits. A single digit word counts only before a unit, and nothing that tells a time counts ("chín tháng", "quý ba").
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from eval.units import read_unit

_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_DIGIT = "không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín"
_LAST = "một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín"
_TENS = rf"(?:(?:{_DIGIT}) mươi(?: (?:{_LAST}))?|mười(?: (?:{_LAST}))?)"
_BELOW = rf"(?:(?:{_DIGIT}) trăm(?: (?:{_TENS}|(?:linh|lẻ) (?:{_DIGIT}|tư)))?|{_TENS}|(?:{_DIGIT}))"
_NUMBER = re.compile(
    rf"(?<!\w)(?:{_BELOW} (?:nghìn|ngàn) {_BELOW}|{_BELOW})(?: phẩy(?: (?:{_DIGIT}|lăm))+)?(?!\w)", re.IGNORECASE
)
_TIME_BEFORE = re.compile(r"(?:tháng|quý|ngày|mùng|mồng|thứ|lớp|năm|kỳ|khóa|vài|mấy|trong những)$", re.IGNORECASE)
_TIME_BEHIND = re.compile(r" ?(?:tháng|năm|quý|ngày|tuần|giờ|phút|kỳ|nhiệm kỳ|lần)(?!\w)", re.IGNORECASE)
_SCALED = re.compile(r" (?:nghìn|ngàn|triệu|tỷ|tỉ|phần trăm)(?!\w)", re.IGNORECASE)
_ALONE = frozenset({"hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười"})


def word_numbers(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """(start, end, value) of every number in words, in order; ``text`` is ``bare``, its case kept."""
    for match in _NUMBER.finditer(text):
        before, behind = text[: match.start()].rstrip(), text[match.end() :]
        words = match[0].split()
        named = any(word[0].isupper() for word in words[1:])
        if named or _TIME_BEFORE.search(before) or _TIME_BEHIND.match(behind):
            continue
        if len(words) > 1 or _SCALED.match(behind) or (words[0].lower() in _ALONE and read_unit(behind.lower()).name):
            yield match.start(), match.end(), _value([word.lower() for word in words])


def _value(words: list[str]) -> Decimal:
    if "phẩy" in words:
        place = words.index("phẩy")
        return _whole(words[:place]) + Decimal("0." + "".join(str(_DIGITS[word]) for word in words[place + 1 :]))
    return _whole(words)


def _whole(words: list[str]) -> Decimal:
    """ "hai trăm linh năm" → 205."""
    total, last = 0, 0
    for word in words:
        if word in ("nghìn", "ngàn"):
            total, last = (total + last) * 1000, 0
        elif word == "trăm":
            total, last = total + last * 100, 0
        elif word == "mươi":
            total, last = total + last * 10, 0
        elif word == "mười":
            total += 10
        elif word in _DIGITS:
            last = _DIGITS[word]
    return Decimal(total + last)

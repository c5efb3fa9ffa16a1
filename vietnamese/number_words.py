"""Numbers written out: "hai triệu hai trăm năm mươi nghìn" → 2,250,000.

Words that only look like numbers are left out: a lone "một" is an article, a lone "năm" a year, and
nothing is counted after "tháng", "quý", "thứ" ("tháng ba", "thứ hai").
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from vietnamese.text import fold

_DIGITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}
_GROUPS = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9, "tỉ": 10**9}
_STARTS = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
_ANY = "|".join([*_DIGITS, "mươi", "trăm", "linh", "lẻ", *_GROUPS])
_PHRASE = re.compile(rf"(?<!\w)(?:{_STARTS})(?!\w)(?:[ \u00a0\n](?:{_ANY})(?!\w)){{0,24}}", re.IGNORECASE)
_NAMES_A_TIME = re.compile(r"(?:tháng|quý|thứ|lần|hàng|hằng|cùng|lúa|mùa)[ \u00a0\n]\Z", re.IGNORECASE)
_ALONE = frozenset({"một", "năm"})
_AMOUNT = re.compile(
    r"(?<![\d.,])([1-9]\d{0,2}) (nghìn|ngàn|nghin|ngan|triệu|trieu)(?= (?:đồng|dong)\b)", re.IGNORECASE
)
_NOUGHTS = {"nghin": ".000", "ngan": ".000", "trieu": ".000.000"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """``source[start:end]`` spells ``value``."""

    start: int
    end: int
    value: Decimal


def find_number_words(text: str) -> tuple[NumberWords, ...]:
    """All numbers in words of NFC ``text``, in order; whether they count anything is the caller's question."""
    return tuple(
        NumberWords(start=phrase.start(), end=phrase.end(), value=Decimal(value))
        for phrase in _PHRASE.finditer(text)
        if (value := _value(phrase[0].lower().split())) is not None and not _is_no_number(text, phrase)
    )


def _is_no_number(text: str, phrase: re.Match[str]) -> bool:
    words = phrase[0].lower().split()
    if len(words) > 1:
        return False
    return words[0] in _ALONE or _NAMES_A_TIME.search(text, max(0, phrase.start() - 8), phrase.start()) is not None


def _value(words: list[str]) -> int | None:
    """None where the words do not make one number ("hai ba", "năm hai nghìn")."""
    total, group, digit = 0, 0, None
    smallest = 10**12
    for word in words:
        if word in _GROUPS:
            if (digit is None and group == 0) or _GROUPS[word] >= smallest:
                return None
            smallest = _GROUPS[word]
            total, group, digit = total + (group + (digit or 0)) * smallest, 0, None
        elif word == "trăm":
            if digit is None or group:
                return None
            group, digit = digit * 100, None
        elif word == "mươi":
            if digit is None or digit > 9:
                return None
            group, digit = group + digit * 10, None
        elif word in {"linh", "lẻ"}:
            if digit is not None:
                return None
        elif digit == 10 and _DIGITS[word] < 10:
            group, digit = group + 10, _DIGITS[word]
        elif digit is not None:
            return None
        else:
            digit = _DIGITS[word]
    return total + group + (digit or 0)


def in_noughts(text: str) -> str:
    """The text with its round amounts of money written out: "500 nghìn đồng" is "500.000 đồng"."""
    return _AMOUNT.sub(lambda match: match[1] + _NOUGHTS[fold(match[2])], text)

"""The words right before a figure that blur it ("trên 70 xe") or give it a direction ("giảm mạnh tới 5 %").

A direction is claimed only where it is plain: in the same stretch between punctuation, no other figure between,
and the figure being the change itself, not the level that was reached ("giảm xuống còn 1,4 %").
"""

import re
from typing import Literal

Direction = Literal["", "tăng", "giảm"]

_BLUR = re.compile(
    r"(?<!\w)(?P<word>trên|gần|khoảng|hơn|dưới|xấp xỉ|chừng|không quá|tối đa|tối thiểu|ít nhất)\s{1,2}\*{0,2}\Z",
    re.IGNORECASE,
)
_COMPARES = re.compile(r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\s+\Z", re.IGNORECASE)
_RISES = ("tăng", "vượt", "cao hơn", "nhiều hơn", "hơn cùng kỳ")
_FALLS = (
    "giảm",
    "hụt",
    "sụt",
    "bớt",
    "thấp hơn",
    "ít hơn",
    "kém hơn",
    "kém cùng kỳ",
    "(?<!yếu )(?<!loại )(?<!lực )kém",
)
_CHANGE = re.compile(
    rf"(?<!\w)(?<!không )(?<!chưa )(?:(?P<rise>{'|'.join(_RISES)})|(?P<fall>{'|'.join(_FALLS)}))(?!\w)"
    r"(?!\s(?:cường|nghèo|thiểu|gia|tốc|ca|đốc|phụ tải)(?!\w))",
    re.IGNORECASE,
)
_BORDER = re.compile(r"[,;:.?!()\[\]|0-9…]|\n[ \t]*\n")
_WINDOW = 100
_LEVEL = frozenset("đạt còn xuống lên bằng chiếm và nhưng hoặc".split())
_ELSEWHERE = _LEVEL | frozenset(
    "có do vì tại trong ở cho với từ để là nhờ gồm mà của các những được đã đối thì như khi bởi theo trên".split()
)
_COMPARED = ("so", "mức", "kế", "cùng", "dự", "bình", "chỉ", "trung", "tháng", "quý", "năm")
_COMPARED_LEVEL = frozenset({"với", "mức", "hơn", "từ"})
_NEAR, _FAR = 5, 14


def blurring_word(text: str, start: int) -> tuple[str, int]:
    """The qualifier right before ``start`` and where it begins; ("", start) where there is none."""
    blur = _BLUR.search(text, max(0, start - 16), start)
    if blur is None:
        return "", start
    if blur["word"].lower() == "hơn" and _COMPARES.search(text, max(0, blur.start() - 8), blur.start()):
        return "", start
    return blur["word"].lower(), blur.start()


def direction_before(text: str, start: int) -> Direction:
    """Whether the figure at ``start`` is a rise or a fall, "" where the text does not say so plainly."""
    window = text[max(0, start - _WINDOW) : start]
    borders = [border.end() for border in _BORDER.finditer(window)]
    stretch = window[borders[-1] if borders else 0 :]
    changes = list(_CHANGE.finditer(stretch))
    if not changes:
        return ""
    between = stretch[changes[-1].end() :].replace("*", " ").lower().split()
    if not _governs(between):
        return ""
    return "tăng" if changes[-1]["rise"] else "giảm"


def _governs(between: list[str]) -> bool:
    if not between:
        return True
    if between[-1] in _COMPARED_LEVEL:
        return False
    if between[0] in _COMPARED:
        return len(between) <= _FAR and not _LEVEL & set(between)
    return len(between) <= _NEAR and not _ELSEWHERE & set(between)

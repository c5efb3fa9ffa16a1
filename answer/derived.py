"""What a question asks to be derived from others: what is left of a whole, not reached, beyond a plan, or a share.

"Đã thu hồi 300 triệu đồng" is no answer to "còn phải thu hồi bao nhiêu?", nor "đạt 52 % dự toán" to "chiếm bao nhiêu
phần trăm": such a figure must itself be told as that. Only where one figure tells the part with its whole
("1.204/1.210 học sinh") what is left is computed from it (``answer/rest.py``).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from answer.asking import HOW_MANY_WORDS
from answer.candidates import Candidate
from answer.frame import Frame
from answer.kinds import ASSIGNED, BASES, Kind
from answer.label import label_of_row
from answer.operands import operands_in
from answer.terms import folded_syllables
from vietnamese.figures import Figure
from vietnamese.text import Spelling
from vietnamese.words import sentence_around

_Sort = Literal["left", "not reached", "beyond", "share", "ratio"]

_PER_CENT = r"(?:phần trăm\b|%)"
_TO_WHAT = r"(?:(?:so (?:với )?)?(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|định mức)(?: [^\s,;?]+){0,5}? )?"
_ASKED: tuple[tuple[_Sort, Spelling], ...] = (
    ("beyond", Spelling(rf"\bvượt (?:so với )?{_TO_WHAT}(?:là )?(?:{HOW_MANY_WORDS})\b")),
    ("left", Spelling(rf"\bcòn (?:bị )?(?:phải|cần|thiếu)\b(?! (?:đói|ăn)\b)|\b(?:thiếu|hụt) (?:{HOW_MANY_WORDS})\b")),
    (
        "share",
        Spelling(
            rf"\bchiếm (?:khoảng |tỷ lệ |tỷ trọng )*(?:{HOW_MANY_WORDS}) ?{_PER_CENT}"
            rf"|\bchiếm (?:tỷ lệ|tỷ trọng) (?:là )?(?:{HOW_MANY_WORDS})\b|\btỷ trọng\b"
        ),
    ),
    (
        "ratio",
        Spelling(
            rf"\bbằng (?:khoảng )?(?:{HOW_MANY_WORDS}) ?{_PER_CENT} (?:so với )?(?:của|tổng)"
            r"(?! (?:kế hoạch|kh|dự toán|chỉ tiêu|cùng kỳ|năm|tháng|quý|mức)\b)"
        ),
    ),
)
# "Bao nhiêu học sinh không được công nhận?", "Số vốn chưa giải ngân là bao nhiêu?": behind it what was not done. No
# "đường hàng không", "tàu cá 3 không", "phạt vì không đội mũ", "có giảm không so với cùng kỳ", "tỉnh cũ chưa hợp nhất",
# nor "chữa cháy" without its accents; behind a comma or bracket it leaves out, "(không xét nguồn khác)".
_HELPING = r"(?:được|thể|bị|có|đạt|phải|chịu)"
_NOT_DONE = Spelling(
    rf"(?<!hàng )(?<!vì )(?<!do )(?<![(,] )(?<!\()\b(?:không|chưa) (?:{_HELPING} )*(?!{_HELPING}\b)"
    r"(?!(?:đủ (?:nước|ăn|gạo|điện|tiền|vốn|chỗ)"
    r"|khí|gian|quân|quá|dưới|ít|tính|kể|gồm|bao|cộng|lũy|luỹ|làm tròn|so|và|hay|hoặc|thì|nếu|trong|ở|tại|của|với"
    r"|năm|tháng|quý|sáp nhập|hợp nhất|nhập tỉnh|gộp|phân biệt|cháy|bệnh|trị)\b)([^\W\d]+) [^\W\d]"
)
_HOW_MANY = Spelling(rf"\b(?:{HOW_MANY_WORDS}|số)\b")
# What is under way, or handed on to the next period, is not done.
_UNDER_WAY = (
    r"\bđang (?:xem xét|thụ lý|thẩm định|chờ)?(?: |,|và)*(?:giải quyết|xử lý|xem xét|thụ lý|thẩm định|chờ)\b"
    r"|\bchuyển (?:sang |qua )?kỳ (?:sau|tiếp)\b"
)
_TOLD: dict[_Sort, Spelling] = {
    "left": Spelling(rf"\b(?:còn|thiếu|hụt|chưa|nợ|tồn|tiếp tục|chênh lệch)\b|{_UNDER_WAY}"),
    "not reached": Spelling(rf"\b(?:còn|thiếu|chưa|không|chậm|ngoài|trượt|hỏng|rớt)\b|{_UNDER_WAY}"),
    "beyond": Spelling(r"\b(?:vượt|tăng|hơn|trội)\b"),
    "share": Spelling(r"\b(?:chiếm|t[ỷỉ] trọng|cơ cấu|t[ỷỉ] lệ|tương ứng|trong tổng)\b"),
    "ratio": Spelling(r"\b(?:chiếm|t[ỷỉ] trọng|cơ cấu|t[ỷỉ] lệ|tương ứng|bằng|trong tổng)\b"),
}
_OF_A_LARGER = Spelling(r"\b(?:chiếm|t[ỷỉ] trọng|cơ cấu|(?:trong|của|so) (?:với )?(?:tổng|toàn|cả))\b")
_LISTS = Spelling(r"\b(?:trong đó|bao gồm|gồm|cụ thể)\b|: ")
_REACHED = Spelling(r"\b(?:đạt|bằng|hoàn thành|tăng|giảm) (?:[^\W\d]+ ){0,2}$")
_PLAN: frozenset[Kind] = frozenset(("so kế hoạch",))
_AGAINST = _PLAN | BASES | ASSIGNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """``sort``: how the asked quantity follows from others; ``done``: folded, what is asked not to have been done."""

    sort: _Sort
    done: str = ""


@lru_cache(maxsize=256)
def derived_in(question: str) -> Derived | None:
    """What ``question`` asks to be derived; None where it asks for a figure as it is told."""
    sort = next((sort for sort, pattern in _ASKED if pattern.search(question)), None)
    if sort is not None:
        return Derived(sort=sort)
    undone = _NOT_DONE.search(question) if _HOW_MANY.search(question) else None
    return Derived(sort="not reached", done=folded_syllables(undone[1])[0]) if undone else None


def holds_both(derived: Derived, figure: Figure) -> bool:
    """ "1.204/1.210 học sinh": a part and its whole, which leaves a rest; "572/556 ha": what was reached beyond it."""
    if figure.total is None or figure.high is not None:
        return False
    if derived.sort == "beyond":
        return figure.value > figure.total
    return derived.sort in ("left", "not reached") and figure.value < figure.total


def tells_what_was_done(derived: Derived, candidate: Candidate) -> bool:
    """ "được công nhận" for who asks how many were not: the part of "1.204/1.210" is of that."""
    return not derived.done or derived.done in folded_syllables(_told(candidate))


def is_raw_operand(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is only one of those from which the answer would follow: nothing says that it is the answer."""
    derived = derived_in(frame.said)
    if derived is None or (frame.of_the_whole and holds_both(derived, candidate.figure)):
        return False
    told = _told(candidate)
    if derived.sort in ("left", "not reached"):
        return _TOLD[derived.sort].search(told) is None
    if derived.sort == "beyond":
        return not candidate.figure.direction and _TOLD["beyond"].search(told) is None
    if not candidate.unit.startswith("%"):
        return False
    own = _own(candidate)
    if _is_of_another(frame, own, told):
        return True
    if _TOLD[derived.sort].search(own) is not None:
        return derived.sort == "ratio" and bool(candidate.near & _AGAINST)
    before = candidate.passage.text[: candidate.figure.start]
    against = bool(candidate.near & _AGAINST or candidate.figure.direction or _REACHED.search(before))
    return against or not (before.endswith("(") or _TOLD[derived.sort].search(told))


def _is_of_another(frame: Frame, own: str, told: str) -> bool:
    """Whether a share is not that of the asked part: "thủy sản chiếm 31,9%" for who asks for that of shrimps in it, a
    commune's own "tỷ lệ hộ nghèo" for who asks what it makes up of the district's poor households."""
    asked = operands_in(frame.said, (*frame.places, *frame.around))
    if asked is None:
        return False
    if asked.of_larger and _OF_A_LARGER.search(own) is None:
        return True
    said = frozenset(folded_syllables(f"{told} {own}"))
    otherwise = (other for each in frame.phrases if asked.named & {*each.syllables} for other in each.others)
    return bool(asked.named) and not asked.named & said and not any(said.issuperset(other) for other in otherwise)


def _own(candidate: Candidate) -> str:
    passage, own = candidate.passage, candidate.own
    if passage.kind == "row":
        return f"{label_of_row(passage)} {candidate.column}"
    return passage.text[own.start : own.end]


def _told(candidate: Candidate) -> str:
    """What names and governs a figure: its clause as far as its own words go, and of a list's sentence all before."""
    passage, start = candidate.passage, candidate.clause.start
    begun, _ = sentence_around(passage.text, candidate.figure.start)
    start = begun if _LISTS.search(passage.text[begun : candidate.figure.start]) else start
    said = label_of_row(passage) if passage.kind == "row" else passage.text[start : candidate.own.end]
    above = (*passage.section[-1:], passage.caption, passage.lead, *passage.parents, candidate.column)
    return "\n".join((*above, said))

"""What a sentence must hold to answer a question of fact: a date for "khi nào", a place for "ở đâu", a cause.

Coverage finds the sentences about the matter; of two neighbours only one may tell what was asked of it.
"""

from collections.abc import Callable

from answer.asking import Asked
from vietnamese.periods import find_periods
from vietnamese.text import Spelling

_WHERE = Spelling(
    r"\b(?:ở đâu|tại đâu|chỗ nào|nơi nào|(?:xã|phường|thôn|sân|trường|địa bàn|khu vực|địa điểm|đường) nào)\b"
)
_WHO = Spelling(r"\bai\b|\b(?:người|đồng chí|ông|bà|sở|cơ quan|đơn vị|bộ|ngành|phòng|ban) nào\b")
_MOST = Spelling(r"\bnhất\b(?! (?:trí|thể|là|quán))|\bduy nhất\b|\bđứng đầu\b")
_RANK = Spelling(r"\b(?:thứ|hạng) mấy\b")
_ORDINAL = Spelling(r"\bthứ (?:nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)\b")

_TELLS_WHERE = Spelling(r"\b(?:tại|ở|thuộc|trên địa bàn|xã|phường|thị trấn|thôn|huyện|thị xã|sân)\b")
_TELLS_WHO = Spelling(
    r"\b(?:đồng chí|ông|bà|chủ tịch|giám đốc|trưởng|chủ trì|giao|sở|ban|phòng|công an|ủy ban|ubnd|chi cục"
    r"|cục|bộ|văn phòng)\b"
)
_TELLS_WHY = Spelling(r"\b(?:do|vì|bởi|nguyên nhân|nhờ|ảnh hưởng|dẫn đến|khiến|lý do)\b")
_TELLS_RANK = Spelling(r"\b(?:thứ|hạng|vị trí) (?:thứ )?\d|\bđứng (?:đầu|thứ)")
_TELLS_MOST = Spelling(r"\bnhất\b|\b(?:riêng|dẫn đầu|đứng đầu|chủ yếu|mạnh|duy nhất|nổi bật)\b")

Test = Callable[[str], bool]


def evidence_for(question: str, asked: Asked) -> tuple[Test, ...]:
    """The tests that a sentence which answers ``question`` should pass; () when any sentence may."""
    tests: list[Test] = []
    if asked == "date":
        tests.append(_has_time)
    if asked == "reason":
        tests.append(_searching(_TELLS_WHY))
    if _WHERE.search(question):
        tests.append(_searching(_TELLS_WHERE))
    if _WHO.search(question):
        tests.append(_searching(_TELLS_WHO))
    if _MOST.search(question):
        tests.append(_searching(_TELLS_MOST))
    if _RANK.search(question):
        tests.append(_searching(_TELLS_RANK))
    ordinal = _ORDINAL.search(question)
    if ordinal:
        tests.append(_searching(Spelling(rf"\b{ordinal.group().lower()}\b")))
    return tuple(tests)


def _has_time(sentence: str) -> bool:
    return any(mention.day is not None or mention.year is not None for mention in find_periods(sentence))


def _searching(pattern: Spelling) -> Test:
    return lambda sentence: pattern.search(sentence) is not None

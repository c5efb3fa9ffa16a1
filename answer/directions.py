"""Lists asked with a direction: "những nhóm hàng nào giảm giá?" is told by the items that fall, not by those that rise.

A sentence that lists says its direction before the list ("9/11 nhóm có chỉ số giá tăng, cụ thể: …"), or each item its
own; where both stand together, the items of the asked direction answer.
"""

import re

from ingest.report import Passage
from vietnamese.brackets import outside
from vietnamese.text import Spelling, fold
from vietnamese.words import Span, clauses, sentences

_UP = r"tăng(?! (?:trưởng|cường)\b)"
_DOWN = r"giảm(?! (?:nghèo|thiểu|nhẹ|phát thải|ùn tắc|trừ)\b)"
_CHANGE = rf"(?:{_UP}|{_DOWN})"
_ASKED = Spelling(
    rf"(?<!nguyên nhân )(?<!lý do )(?<!yếu tố )\bnào\b(?: (?!(?:nào|nhất|vì|do)\b)\w+){{0,11}}? ({_CHANGE})\b"
    rf"|\b({_CHANGE})(?: (?:giá|mạnh|sâu|sản lượng|diện tích|doanh thu|so với \w+ \w+|ở|tại|là|gồm)){{0,3}}"
    r" (?:những|các)?(?: ?\w+){1,4} nào\b"
)
_RISES, _FALLS = Spelling(rf"\b{_UP}\b"), Spelling(rf"\b{_DOWN}\b")
_COMMA = re.compile(r",(?!\d)")
_COUNTS = Spelling(
    r"^(?:.{0,40}\b(?:có|và|thì) |[^\w]*)?\d+(?:/\d+)?"
    r" (?:nhóm|ngành|sản phẩm|mặt hàng|loại|cây|xã|huyện|đơn vị|lĩnh vực)\b"
)
_MEASURES = Spelling(r"\b(?:diện tích|năng suất|sản lượng|doanh thu|chỉ số giá|giá trị)\b")
_OPENS = re.compile(r":\s|\b(?:là|gồm|như)\b(?!\s+(?:do|vì)\b)")


def direction_asked(question: str) -> str:
    """ "tăng" or "giảm" where it is asked which of several rise or fall; "" where not, or where both are asked."""
    asked = _ASKED.search(question)
    if asked is None or (_RISES.search(question) and _FALLS.search(question)):
        return ""
    return "giảm" if "giam" in fold(asked.group(1) or asked.group(2)) else "tăng"


def tells_direction(direction: str, passage: Passage) -> bool:
    """Whether a passage names what moves in a direction."""
    return bool(items_of(direction, passage.text))


def is_of_measure(question: str, passage: Passage) -> bool:
    """Whether a passage may tell of the asked measure: "diện tích nào giảm" is not told by what yields less."""
    asked, told = ({fold(each.group()) for each in _MEASURES.finditer(text)} for text in (question, passage.text))
    return not asked or not told or bool(asked & told)


def says_direction(direction: str, text: str) -> bool:
    """Whether a text speaks of the one direction alone."""
    rises, falls = _RISES.search(text) is not None, _FALLS.search(text) is not None
    return rises != falls and rises == (direction == "tăng")


def items_of(direction: str, text: str) -> tuple[Span, ...]:
    """The parts of NFC ``text`` that tell what moves in a direction, in order: sentences, or the items of a list."""
    return tuple(part for sentence in sentences(text) for part in _items(direction, text, sentence))


def is_mixed(text: str) -> bool:
    """Whether a text speaks of rises and of falls, outside of brackets."""
    said = outside(text)
    return _RISES.search(said) is not None and _FALLS.search(said) is not None


def _items(direction: str, text: str, sentence: Span) -> list[Span]:
    said = text[sentence.start : sentence.end]
    mine, others = (_RISES, _FALLS) if direction == "tăng" else (_FALLS, _RISES)
    opens = _OPENS.search(outside(said))
    lead = outside(said)[: opens.start()] if opens else ""
    if mine.search(lead) and not others.search(lead):
        return _of(mine, text, sentence) if _of(others, text, sentence) else [sentence]
    return _of(mine, text, sentence)


def _of(change: Spelling, text: str, sentence: Span) -> list[Span]:
    return [part for part in _parts(text, sentence) if _names(change, outside(text[part.start : part.end]))]


def _names(change: Spelling, item: str) -> bool:
    """Whether an item names what moves: "02 nhóm có chỉ số giá giảm" only counts them."""
    moving = [piece for piece in _COMMA.split(item) if change.search(piece)]
    return any(_OPENS.search(piece) or not _COUNTS.search(piece) for piece in moving)


def _parts(text: str, sentence: Span) -> list[Span]:
    """The items of a sentence: what its semicolons divide."""
    said = clauses(text[sentence.start : sentence.end])
    return [Span(start=sentence.start + part.start, end=sentence.start + part.end) for part in said]

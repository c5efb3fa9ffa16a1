"""Which of many comes first, or is the only one: whether that is asked, and what a sentence must hold to tell it.

"Lớn nhất" is told by "nhiều nhất", "dẫn đầu", "chủ yếu", too; ``answer/poles.py`` keeps the two ends apart.
"""

from collections.abc import Callable

from answer.poles import tells_pole
from ingest.report import Passage
from vietnamese.text import Spelling, fold

_MOST = Spelling(
    r"(?<!chậm )(?<!muộn )(?<!sớm )(?<!hợp )(?<!thống )(?<!đồng )(?<!thứ )\bnhất\b(?! (?:trí|thể|là|quán))"
    r"|\bduy nhất\b|\b(?:đứng|dẫn) đầu\b"
)
ONLY_ASKED = Spelling(r"\bduy nhất\b")
TELLS_ONLY = Spelling(r"\b(?:duy nhất|chỉ có|chỉ còn|riêng)\b|\b01 \w")
_DEGREE = Spelling(r"\b(lớn|nhiều|cao|mạnh|thấp|nhỏ|ít|nhanh|chậm|sớm|muộn|đông|tốt) nhất\b")
# Which of many comes highest is told by any of these words, and so is which comes lowest.
_DEGREES = (("lớn", "nhiều", "cao", "mạnh", "đông", "tốt"), ("thấp", "nhỏ", "ít"))
_TELLS_MOST = Spelling(
    r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b"
    r"|\b(?:dẫn đầu|(?<!người )đứng đầu|chủ yếu|(?<!thế )(?<!đẩy )(?<!vững )(?<!lành )mạnh|duy nhất|nổi bật)\b"
)
_TELLS_LEAST = Spelling(r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b|\b(?:đứng cuối|cuối bảng)\b")


def asks_most(question: str) -> bool:
    """ "nhiều nhất", "duy nhất", "đứng đầu"."""
    return _MOST.search(question) is not None


def telling_most(question: str) -> Callable[[Passage], bool]:
    """The only one where that is asked, else the one at the asked end."""
    if ONLY_ASKED.search(question):
        return lambda passage: TELLS_ONLY.search(passage.text) is not None
    low = any(fold(match.group(1)) in map(fold, _DEGREES[1]) for match in _DEGREE.finditer(question))
    told = _TELLS_LEAST if low else _TELLS_MOST
    return lambda passage: told.search(passage.text) is not None and tells_pole(question, passage.text)


def degrees_asked(question: str) -> list[Spelling]:
    """What tells each end that is asked for, by any of its words."""
    return [_degree(match.group(1).lower()) for match in _DEGREE.finditer(question)]


def _degree(said: str) -> Spelling:
    """ "lớn nhất", or another word for the same end."""
    words = next((words for words in _DEGREES if any(fold(said) == fold(word) for word in words)), (said,))
    return Spelling(rf"\b(?:{'|'.join(words)}) nhất\b")

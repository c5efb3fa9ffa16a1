"""What is done to a work in its life: begun, closed over the river, opened, handed over. One tells nothing of another.

"Cầu Sông Mây hợp long ngày 12/4" does not say when its building began.
"""

import re
from functools import lru_cache

from vietnamese.text import Spelling

# By which word an act is asked of, and by which others it may be told.
_ACTS = tuple(
    (Spelling(rf"\b(?:{asked})\b"), Spelling(rf"\b(?:{asked}|{more})\b"))
    for asked, more in (
        (r"khởi công|động thổ", r"khởi thổ|bắt đầu (?:thi công|xây dựng|triển khai)"),
        (r"hợp long", r"nối liền"),
        (r"khánh thành|khai trương", r"đưa vào (?:sử dụng|khai thác|vận hành|hoạt động)|hoàn thành"),
        (r"thông xe|thông tuyến", r"thông (?:kỹ thuật|hoàn toàn)|khánh thành|đưa vào (?:sử dụng|khai thác)"),
        (r"nghiệm thu", r"kiểm tra hoàn thành"),
        (r"bàn giao", r"(?<!chuyển )giao|nhận"),
    )
)
_NAME = re.compile(r"(?<=[^\W\d] )[A-ZĐÀ-Ỹ][^\W\d_]*")
_CLAUSE = re.compile(r";|\.(?= )")


@lru_cache(maxsize=256)
def acts_asked(question: str) -> frozenset[int]:
    """Of which acts a question asks."""
    return frozenset(at for at, (asked, _) in enumerate(_ACTS) if asked.search(question))


def of_another_act(question: str, text: str) -> bool:
    """Whether a ``text`` tells another act than the asked ones alone, in each clause that says the question's names."""
    asked, names = acts_asked(question), frozenset(match.group() for match in _NAME.finditer(question))
    clauses = [each for each in _CLAUSE.split(text) if names and all(name in each for name in names)]
    told = [_acts_told(each) for each in clauses or [text]]
    return all(each and not each & asked for each in told)


@lru_cache(maxsize=4_096)
def _acts_told(text: str) -> frozenset[int]:
    return frozenset(at for at, (_, told) in enumerate(_ACTS) if told.search(text))

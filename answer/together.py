"""What a figure counts together: "đàn gia cầm (gà, vịt, ngan)", "loại đặc biệt và loại I" are none of one of them.

``answer/joined.py`` weighs what is joined by its own words where a report tells one of the two alone.
"""

import re
from functools import lru_cache

from answer.frame import Frame
from answer.held import says_nothing, telling_syllables
from answer.terms import folded_syllables
from vietnamese.text import blanked, fold

_TOGETHER = re.compile(r"\((?:(?:bao )?gồm:? )?([^()\d]*,[^()\d]*)\)", re.IGNORECASE)
# "loại đặc biệt và loại I", "hạng II, III".
_SOME_RANK = r"(đặc biệt|[IVX]+|[A-E]|\d)\b"
_RANKS = re.compile(
    rf"\b(loại|hạng|nhóm|độ|bậc) {_SOME_RANK}(?:(?:,| và|,? hoặc|-) ?(?:\1 )?{_SOME_RANK})*", re.IGNORECASE
)
_RANK = re.compile(rf"\b{_SOME_RANK}", re.IGNORECASE)


def is_told_together(frame: Frame, before: str) -> bool:
    """ "đàn gia cầm (bao gồm: gà, vịt, ngan) 23.558 nghìn con" says nothing of the ducks alone."""
    together = [match.span(1) for match in _TOGETHER.finditer(before)]
    if not together:
        return False
    apart = frozenset(folded_syllables(blanked(before, together)))
    listed = (word for start, end in together for word in folded_syllables(before[start:end]))
    named = frozenset(word for word in listed if not says_nothing(word))
    asked = {word for phrase in frame.phrases if phrase.weight == 1 for word in telling_syllables(phrase)}
    return not named <= asked | apart and any(word in named and word not in apart for word in asked)


def told_with_another_rank(question: str, label: str) -> bool:
    """Whether a ``label`` counts ranks together of which not all are asked: "loại đặc biệt và loại I 85 ca"."""
    asked = _ranks(question)
    return bool(asked) and any(word == other and ranks < told for word, ranks in asked for other, told in _ranks(label))


@lru_cache(maxsize=4_096)
def _ranks(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each word for a rank with all ranks that are joined to it, folded."""
    found = (match for match in _RANKS.finditer(text))
    return tuple((fold(match[1]), frozenset(fold(each[1]) for each in _RANK.finditer(match[0]))) for match in found)

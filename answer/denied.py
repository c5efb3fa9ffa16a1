"""Whether a figure's own words deny what is asked: "mua sắm không qua xây dựng cơ bản" is none of "xây dựng cơ bản"."""

from collections.abc import Sequence

from answer.terms import Phrase, folded_syllables
from vietnamese.text import Spelling

# No "hàng không", nor "tàu cá 3 không".
_DENIES = r"(?<!hàng )(?<!\d )\b(?:không|chưa)\b"
_DENIED = Spelling(rf"{_DENIES}(?: (?:qua|thuộc|phải|là|do|bằng|từ|dùng|sử dụng|cần|có|được|bị|vào|tham gia|trong)\b)*")
_DENYING = Spelling(_DENIES)
_FEWEST = 2


def denied(phrases: Sequence[Phrase], question: str, own: str) -> bool:
    """Whether words of an asked phrase stand in NFC ``own`` only where they are denied; never for a ``question`` that
    denies something itself."""
    if _DENYING.search(own) is None or _DENYING.search(question) is not None:
        return False
    behind = [folded_syllables(own[match.end() :]) for match in _DENIED.finditer(own)]
    said = f" {' '.join(folded_syllables(own))} "
    runs = (_shared(phrase.syllables, words) for phrase in phrases for words in behind)
    return any(said.count(f" {' '.join(run)} ") == 1 for run in runs if len(run) >= _FEWEST)


def _shared(asked: Sequence[str], words: Sequence[str]) -> Sequence[str]:
    """The longest run of ``asked`` with which ``words`` begin."""
    whole = f" {' '.join(asked)} "
    return next((words[:n] for n in range(len(asked), 0, -1) if f" {' '.join(words[:n])} " in whole), ())

"""Yes-or-no questions: what a sentence must say so that "có … không?" is told by it.

It says that something was or was not. What is asked may be denied by its opposite ("dương tính" – "âm tính"), and
whether a plan was met is told by the result beside the plan: "418 đơn vị (kế hoạch 480)".
"""

from collections.abc import Sequence
from dataclasses import replace

from answer.terms import Phrase
from ingest.report import Passage
from vietnamese.text import Spelling

_WHETHER = Spelling(r"\b(?:có|đã|còn)\b.*\b(?:không|chưa)\W*(?:\([^)]*\)\W*)?$")
_TELLS = Spelling(
    r"\b(?:không|chưa|có|xảy ra|ghi nhận|phát hiện|phát sinh|đã|được|đạt|hoàn thành|vượt|cao hơn|thấp hơn|tăng|giảm"
    r"|âm tính|dương tính)\b"
)
_DENIES = Spelling(r"\b(?:không|chưa)\b")
_TASK = Spelling(
    r"^\W*(?:\w{1,3}[.)] )?(?:đôn đốc|tăng cường|tiếp tục|chỉ đạo|đẩy mạnh|chủ động|thực hiện tốt|tập trung|chú trọng"
    r"|quan tâm|nâng cao|phấn đấu|yêu cầu|đề nghị|triển khai)\b"
)
_PLAN = r"(?:kế hoạch|kh|mục tiêu|chỉ tiêu|dự toán)"
_REACHED = Spelling(rf"\b(?:đạt|vượt|hoàn thành) (?:được )?{_PLAN}\b.*\b(?:không|chưa)[\s?.]*$")
_TELLS_REACHED = Spelling(
    rf"\d[^;.()]*\({_PLAN}\b[^()]*\d|\d/\d|\b(?:đạt|vượt|hoàn thành|bằng)\b[^;]{{0,40}}\b{_PLAN}\b"
)
_PLANNED = Spelling(rf"\b{_PLAN}(?: (?:là|giao|năm|đề ra|từ|trên))*[\s:]*$")
_REALLY = Spelling(r"\bcó phải\b")
_OPPOSITES: dict[tuple[str, ...], tuple[str, ...]] = {
    ("duong", "tinh"): ("am", "tinh"),
    ("am", "tinh"): ("duong", "tinh"),
    ("dung", "han"): ("qua", "han"),
    ("tre", "han"): ("dung", "han"),
    ("qua", "han"): ("dung", "han"),
}


def asks_whether(question: str) -> bool:
    """ "có … không?", "đã … chưa?"."""
    return _WHETHER.search(question) is not None


def asks_reached(question: str) -> bool:
    """ "có đạt kế hoạch không?"."""
    return _REACHED.search(question) is not None


def is_planned(text: str, figure: int) -> bool:
    """Whether the figure that begins at an offset is told as the plan: "88,7% (mục tiêu 91%)"."""
    return _PLANNED.search(text[:figure]) is not None


def tells_whether(question: str, passage: Passage) -> bool:
    """It says that something was or was not; what is only to be done does not."""
    if asks_reached(question):
        return _TELLS_REACHED.search(passage.text) is not None
    told = _TELLS.search(passage.text) is not None
    return told and (_DENIES.search(passage.text) is not None or _TASK.search(passage.text) is None)


def deniable(question: str, phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """What a yes-or-no question is about: without the "phải" of "có phải", and also said by its opposite."""
    if not asks_whether(question):
        return tuple(phrases)
    really = _REALLY.search(question) is not None
    return tuple(part for phrase in phrases for part in _deniable(phrase, really=really))


def _deniable(phrase: Phrase, *, really: bool) -> list[Phrase]:
    kept = [at for at, said in enumerate(phrase.syllables) if not (really and said == "phai")]
    at = next((at for at in kept if phrase.syllables[at : at + 2] in _OPPOSITES), len(phrase.syllables))
    inside = range(at, at + 2)
    runs = ([each for each in kept if each < at], list(inside), [each for each in kept if each >= inside.stop])
    if at == len(phrase.syllables):
        runs = (runs[0], [], [])
        if len(kept) == at:
            return [phrase]
    parts = [
        replace(
            phrase,
            syllables=tuple(phrase.syllables[each] for each in run),
            keys=tuple(phrase.keys[each] for each in run) if phrase.keys else (),
            others=(),
        )
        for run in runs
        if run
    ]
    return [
        replace(part, others=(_OPPOSITES[part.syllables],)) if part.syllables in _OPPOSITES else part for part in parts
    ]

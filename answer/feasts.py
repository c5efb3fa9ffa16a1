"""Days of feast as occasions: "dịp 2/9", "Quốc khánh", "nghỉ lễ 30/4" tell what a thing was for, not when it is told.

What is asked of such a day, a report tells weeks before or after it, in a sentence that names the day or its feast.
"""

import re
from functools import lru_cache

from vietnamese.periods import PeriodMention
from vietnamese.text import Spelling, blanked, fold

Feast = tuple[int, int]
"""Day and month."""

_NAMES: dict[Feast, str] = {
    (2, 9): "quốc khánh|tết độc lập",
    (30, 4): "giải phóng miền nam|thống nhất đất nước",
    (1, 5): "quốc tế lao động",
}
_NAMED = "|".join(_NAMES.values())
_SPELT = {feast: Spelling(rf"\b(?:{names})\b") for feast, names in _NAMES.items()}
_OCCASION = Spelling(rf"\b(?:dịp|nghỉ|lễ|{_NAMED})(?: (?:dịp|nghỉ|lễ|tết|ngày|kỷ niệm|{_NAMED}))* (?:ngày )?$")
# "Mấy ngày nghỉ lễ 2/9": what is asked of these days is no number of them, but where nothing else is asked.
_DAYS_OFF = Spelling(
    r"\b(?:(?:mấy|những|các|\d{1,2}|hai|ba|bốn|năm) )?(?:ngày|dịp|kỳ|đợt) (?:nghỉ|lễ)"
    r"(?: (?:dịp|nghỉ|lễ|tết|ngày|kỷ niệm))*"
    rf"(?= (?:ngày )?(?:\d{{1,2}}/\d|{_NAMED}))"
)
_ASKS_ON = Spelling(r"\b(?:bao nhiêu|mấy|nào|gì|ai|đâu)\b")
_DAY = re.compile(r"(?<![\d/.,])0?([1-9]|[12]\d|3[01])/0?([1-9]|1[0-2])(?!\d|/\d{1,2}(?!\d))")
_DAY_IN_WORDS = re.compile(r"\b0?(\d{1,2}) thang 0?(\d{1,2})\b")


@lru_cache(maxsize=4_096)
def feasts_in(question: str) -> frozenset[Feast]:
    """The days that a question gives as occasions."""
    named = (feast for feast, name in _SPELT.items() if name.search(question))
    dated = (
        (int(match[1]), int(match[2]))
        for match in _DAY.finditer(question)
        if _OCCASION.search(question[: match.start()])
    )
    return frozenset((*named, *dated))


def without_days_off(question: str) -> str:
    """Blanks for the words "mấy ngày nghỉ lễ" before the day or the feast, which says itself when it was; same length.

    "2/9 được nghỉ mấy ngày?" asks for the days themselves.
    """
    if not feasts_in(question):
        return question
    spans = [match.span() for match in _DAYS_OFF.finditer(question)]
    return blanked(question, (span for span in spans if _ASKS_ON.search(question[span[1] :])))


def is_feast(question: str, mention: PeriodMention) -> bool:
    """Whether a day that a question names is such an occasion."""
    return mention.kind == "day" and (mention.day, mention.last_month) in feasts_in(question)


def names_feast(text: str, feast: Feast) -> bool:
    """Whether a text names the day, in figures or in words, or its feast."""
    named = _SPELT.get(feast)
    if named is not None and named.search(text):
        return True
    days = (*_DAY.finditer(text), *_DAY_IN_WORDS.finditer(fold(text)))
    return any((int(match[1]), int(match[2])) == feast for match in days)


def tells_feast(question: str, text: str) -> bool:
    """Whether a text names the feast of which a question asks: then that is when it was, whatever its report is of."""
    return any(names_feast(text, feast) for feast in feasts_in(question))

"""The event that a sentence goes on about by its bare noun.

"Tỉnh tổ chức giải bóng bàn các nhóm tuổi. Tham dự giải có 37 đội": which one is said once, and governs what is told of
it as the lead of a list does.
"""

import re
from collections.abc import Iterator

from ingest.report import Passage
from vietnamese.words import sentences

_EVENTS = (
    r"giải đấu|giải|hội thi|hội thao|hội diễn|hội chợ|hội nghị|hội thảo|hội trại|cuộc thi|kỳ thi|liên hoan|lễ hội"
    r"|buổi lễ|ngày hội|triển lãm|chương trình|chiến dịch|đại hội|lớp tập huấn|lớp học|phiên giao dịch|phiên chợ"
    r"|cuộc vận động|đợt thi đua|buổi tuyên truyền|tuần lễ|kỳ họp|phong trào"
)
_THIS = r"(?: (?:này|trên|nói trên|lần này|năm nay))?"
_GOES_ON = re.compile(
    r"\W*(?:(?:tham dự|tham gia|dự|đến dự|về dự|tới dự|có mặt tại|tại|trong|đến với|kết thúc|kết quả|qua|sau) )?"
    rf"({_EVENTS}){_THIS}"
    r"(?=,? (?:có|gồm|thu hút|quy tụ|với|đã|diễn ra|kéo dài|được|là|tập trung|đón|trao|bao gồm|nhận)\b)",
    re.IGNORECASE,
)


def occasion_of(passage: Passage, start: int) -> str:
    """The nearest sentence that says what event the one from ``start`` on goes on about; "" where it does not."""
    gone_on = _GOES_ON.match(passage.text, start)
    if gone_on is None:
        return ""
    named = re.compile(rf"\b{re.escape(gone_on[1])}\b(?!{_THIS} *(?:[,.;:)]|$))", re.IGNORECASE)
    before = (each for each in _before(passage, start) if not _GOES_ON.match(each))
    return next((each for each in before if named.search(each)), "")


def _before(passage: Passage, start: int) -> Iterator[str]:
    """The sentences before ``start``, nearest first."""
    for text in (passage.text[:start], passage.before):
        yield from reversed([text[each.start : each.end] for each in sentences(text)])

"""What a question leaves out, "(không tính khách sạn)", "chứ không phải số nộp đơn": whether a figure counts it."""

import re

from answer.frame import Frame
from answer.label import PART_END
from answer.terms import folded_syllables
from answer.wording import content_syllables
from vietnamese.figures import Figure
from vietnamese.text import Spelling
from vietnamese.words import Span

_LEAVING_OUT = Spelling(r"\b(?:loại trừ|trừ|không (?:tính|kể|bao gồm)|chưa (?:tính|kể|bao gồm)|ngoài) ")
_COUNTED_TOGETHER = re.compile(r"(?: ?[^\W\d]+){0,4}(?:(?:, | và )[^\W\d]+(?=\s*[,;.(]))*")


def counts_left_out(frame: Frame, text: str, label: Span, figure: Figure) -> bool:
    """Whether what a figure of ``text`` counts names what the question leaves out.

    Of its label's comma-parts the one at it ("343 người nộp đơn, đã phê duyệt 187 trường hợp"), and what stands right
    behind it ("487 con trâu, bò").
    """
    if not frame.excluded:
        return False
    # "khởi công 296 nhà, đã hoàn thành 183 nhà": what is counted stands right before it, whatever is named further on.
    end = min(label.end, figure.start) if figure.unit.startswith("%") else figure.start
    before = text[label.start : max(label.start, end)]
    parts = [part for part in PART_END.split(before) if content_syllables(part)]
    named = text[label.start : label.end] if label.start >= figure.start else parts[-1] if parts else before
    behind = _COUNTED_TOGETHER.match(text, figure.end)
    counted = " ".join(folded_syllables(f"{named} {behind.group() if behind else ''}"))
    return any(f" {' '.join(thing)} " in f" {counted} " for thing in frame.excluded)


def leaves_out_the_same(frame: Frame, said: str) -> bool:
    """ "Nếu trừ tiền đất, thu nội địa tăng 5 %" for "Không kể tiền đất thì thu nội địa tăng bao nhiêu?"."""
    leaving = _LEAVING_OUT.search(said) if frame.excluded else None
    left_out = folded_syllables(said[leaving.end() :]) if leaving else ()
    return any(thing[-1] in left_out for thing in frame.excluded)

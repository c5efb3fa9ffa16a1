"""What is told of two things together: "doanh thu lưu trú và ăn uống 300 tỷ đồng" is none of "lưu trú" alone.

It answers where no report tells the asked one apart: "nông, lâm nghiệp và thủy sản" is what reports have for "nông
nghiệp". Where one does, of another time, the two are different indicators.
"""

import re
from itertools import pairwise

from answer.candidates import Candidate, named_by
from answer.frame import Frame
from answer.label import words_of
from answer.narrower import item_of
from answer.ranking import Ranked
from answer.units import canonical
from answer.wording import content_syllables
from vietnamese.figures import find_figures

_JOINS = re.compile(r" và ")
# "Trong thu nội địa, thu xổ số 9 tỷ đồng": what a preposition opens only says where the named one belongs.
_OPENER = re.compile(
    r"^\W*(?:trong|về|theo|tại|ở|do|với|để|nhờ|qua|cùng với|bên cạnh|ngoài|tính|đến|từ|sau|trước|hết|hiện|riêng)\b"
    r"[^,]*, ",
    re.IGNORECASE,
)
# "Riêng chè hữu cơ"; not "riêng tháng 5", nor "riêng huyện Đông Sơn".
_ALONE = re.compile(
    r"\briêng(?! (?:trong|tại|ở|của|về|địa bàn|ngày|tuần|tháng|quý|năm|kỳ|đợt|vụ|tỉnh|huyện|xã|phường|thị|thành|khu)\b)"
    r"(?! [A-ZĐÀ-Ỹ\d])",
)
_BESIDE = re.compile(r",? và ")
_ENDS = re.compile(r"[:;(]|\btrong đó\b", re.IGNORECASE)


def told_with_others(frame: Frame, candidate: Candidate) -> bool:
    """Whether beside what names a figure by asked words alone stands, joined to it, what no asked word names."""
    if candidate.passage.kind == "row":
        return False
    return any(_is_joined(frame, part) for part in _ENDS.split(_named(frame, _OPENER.sub("", item_of(candidate)))))


def asks_alone(question: str) -> bool:
    """Whether a thing is asked for by itself: "riêng chè hữu cơ"."""
    return _ALONE.search(question[:1].lower() + question[1:]) is not None


def told_beside_another(frame: Frame, candidate: Candidate) -> bool:
    """Whether an asked word before a figure is joined to one that is not asked: "chè VietGAP và hữu cơ 90 ha"."""
    asked = {word for phrase in frame.phrases for way in (phrase.syllables, *phrase.others) for word in way}
    named = candidate.passage.text[candidate.label.start : max(candidate.label.start, candidate.figure.start)]
    parts = [content_syllables(part) for part in _BESIDE.split(named)]
    return any((left[-1] in asked) != (right[0] in asked) for left, right in pairwise(parts) if left and right)


def tells_it_alone(frame: Frame, told: Ranked) -> bool:
    """Whether the label of a figure says asked words, all of them, and no others."""
    label = words_of(frame, named_by(told.candidate))
    apart = bool(label.telling) and not label.others and not told_with_others(frame, told.candidate)
    return apart and not told.features["missing in label"] and not told.features["missing nearby"]


def measures_alike(one: Candidate, other: Candidate) -> bool:
    """The same unit, and both a level or both a change."""
    return canonical(one.unit) == canonical(other.unit) and bool(one.figure.direction) == bool(other.figure.direction)


def _named(frame: Frame, item: str) -> str:
    """What is named last: "lưu trú, ăn uống" of "… 4.200 lượt; lưu trú, ăn uống 9 tỷ đồng, tăng"."""
    figures = find_figures(item)
    ends = (*(each.start for each in figures), len(item))
    parts = [item[start:end] for start, end in zip((0, *(each.end for each in figures)), ends, strict=True)]
    return next((part for part in reversed(parts) if words_of(frame, part).telling), "")


def _is_joined(frame: Frame, text: str) -> bool:
    joined = [words_of(frame, each) for each in _JOINS.split(text)]
    pairs = ((one, other) for left, right in pairwise(joined) for one, other in ((left, right), (right, left)))
    return any(one.telling and not one.others and other.telling == other.others > 0 for one, other in pairs)

"""What a figure without a unit of its own counts: what its label, its whole, its cell or the figure before it names."""

import re

from answer.breakdown import whole_of
from answer.frame import Frame
from answer.label import in_cell, units_of
from answer.terms import folded_syllables
from answer.units import MEASURES, canonical
from ingest.report import Passage
from vietnamese.figures import Figure, find_figures
from vietnamese.places import find_places
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import Span

_CLASSIFIERS = frozenset("chiec cai con cay qua bo nguoi".split())
_PEOPLE, _EVENTS = "nguoi", frozenset("vu cuoc dot buoi".split())
_COUNTS_WHAT_FOLLOWS = re.compile(
    r" (?!(?:và|với|đạt|so|tại|ở|trong|còn|là|tăng|giảm|hoặc|đến|bằng|trên|theo|của|thuộc|do|vào|để|được)\b)"
    r"[^\W\d]{2,}\)"
)
_NOUN_BEHIND = re.compile(r" (?!(?:và|đến|so|với|của|lên|xuống|trở|còn|hoặc|là|thì|trong|năm|tháng|đồng)\b)[^\W\d_]{2}")
_OTHERS_THING = Spelling(r"\b(?:do|của|cho|từ|để|vì|nhằm)\b")
_NUMBER_OF = re.compile(r"(?:^|(?<=[.;:,\n] )|(?<=[-+*] ))(?:Tổng số|tổng số|Số|số)(?: lượng)? (?=[^\W\d])")


def unit_of_label(frame: Frame, passage: Passage, clause: Span, own: Span, figure: Figure) -> str:
    """What a figure without a unit counts, where that is asked for: "Doanh nghiệp thành lập mới: 690", "Số bác sĩ trên
    vạn dân 8,9".

    A classifier counts what its words name: "ô tô 12.022 chiếc", "38 con trâu, bò". People are no events: "không có vụ
    nổ, bị thương 7 người".
    """
    before = passage.text[clause.start : figure.start]
    if passage.kind == "row" or (figure.unit and fold(figure.unit) not in _CLASSIFIERS):
        return ""
    if figure.unit:
        behind = passage.text[figure.end : own.end]
        ends = min((match.start() for match in _OTHERS_THING.finditer(behind)), default=len(behind))
        named = _without_places(passage.text[own.start : figure.end + ends])
        said = f" {' '.join(folded_syllables(named))} "
        people = fold(figure.unit) == _PEOPLE
        # A measure is never what a classifier counts: "736 người" of "lao động" are no "đồng".
        able = (unit for unit in frame.units if unit not in MEASURES and not (people and unit in _EVENTS))
        return next((unit for unit in able if f" {unit} " in said), "")
    numbered = _NUMBER_OF.search(passage.text, own.start, figure.start)
    if numbered:
        said = fold(passage.text[numbered.end() : figure.start])
        return next((unit for unit in frame.units if unit not in MEASURES and said.startswith(f"{unit} ")), "")
    if not before.rstrip().endswith(":"):
        return ""
    return next((unit for unit in frame.units if fold(before).lstrip("-+* ").startswith(unit)), "")


def _without_places(text: str) -> str:
    """ "Xã Cột Cờ 15 cây" counts no "cột"."""
    return blanked(text, ((each.start, each.end) for each in find_places(text)))


def unit_of_whole(passage: Passage, figure: Figure) -> str:
    """ "Kết nạp 96 đảng viên (61 nông dân, 35 giáo viên)": parts count what the whole that they make up does."""
    whole = whole_of(passage.text, figure) if passage.kind != "row" else None
    return whole.unit if whole is not None else ""


def unit_around(passage: Passage, figure: Figure) -> str:
    """A bare number's unit: that of its cell, or that of the figure before ("cấp 46 giấy phép; … cấp 07")."""
    if passage.kind == "row":
        return in_cell(units_of(passage), passage.text, figure.start)
    if _COUNTS_WHAT_FOLLOWS.match(passage.text, figure.end):
        return ""
    earlier = [each.unit for each in find_figures(passage.text) if each.end <= figure.start and each.unit]
    lent = earlier[-1] if earlier else ""
    return "" if fold(canonical(lent)) in MEASURES and counts_a_noun(passage.text, figure) else lent


def counts_a_noun(text: str, figure: Figure) -> bool:
    """Whether a bare number counts the word behind it, as in "90 m²; duyệt 01 Phương án"; ``text``: a sentence."""
    return not figure.unit and figure.total is None and _NOUN_BEHIND.match(text, figure.end) is not None

"""A sentence that lists → its items: what each is called, and its figure.

"Đức Trọng 2.650 ha, Di Linh 2.070 ha", "may mặc tăng 3,11 %; lương thực, thực phẩm tăng 1,2 %", "huyện A (giảm 298 ha);
huyện B (giảm 81 ha)", "thứ nhất là nước C có 189 dự án, vốn đăng ký 6 tỷ USD; thứ hai là …". Of a list with several
figures an item, each column is a series of its own.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from answer.breakdown import BREAKDOWN
from answer.units import canonical
from vietnamese.brackets import asides, open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.text import fold

_FEWEST = 2
_LONGEST_LABEL = 90
_BEGINS = re.compile(
    r"^[\s,;:.()–+•*-]*(?:(?:và|còn|trong đó|cụ thể|như|gồm|riêng|tiếp (?:theo|đến)|kế đến|sau đó|đứng|thứ \w+|là|ở"
    r"|tại|do|với|từ|tập trung|chủ yếu|\d{1,2}[.)]|[a-zđ]\))[\s,:]+)*",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[\s,;:(–-]*(?:\b(?:có|đạt|là|được|tăng|giảm|với|ước|ước tính|ước đạt|chiếm|khoảng|trên|gần|hơn|còn|số|xảy ra|bằng"
    r"|tương ứng|thêm|mức|cao hơn|thấp hơn)\b[\s,;:(–-]*)*$",
    re.IGNORECASE,
)
_HEAD = re.compile(r":\s|\b(?:cụ thể|như)\b", re.IGNORECASE)


_SENTENCE = re.compile(r"\.\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """``label``: what the figure is of, as written, without the words that only lead to it."""

    label: str
    figure: Figure


def series_of(text: str) -> tuple[tuple[Item, ...], ...]:
    """The lists of comparable figures in NFC ``text``: one unit, one direction, two items at least, no label twice."""
    lists: dict[tuple[int, int], list[Item]] = defaultdict(list)
    brackets = _lists_in_brackets(text)
    for part, item in _labelled(text):
        inside = next((number for number, (start, end) in enumerate(brackets, 1) if start < item.figure.start < end), 0)
        lists[part, inside].append(item)
    grouped: dict[tuple[tuple[int, int], str, str, str], list[Item]] = defaultdict(list)
    for of, items in lists.items():
        for attribute, item in _attributed(items):
            grouped[of, attribute, canonical(item.figure.unit), item.figure.direction].append(item)
    found = (tuple(items) for items in grouped.values())
    return tuple(items for items in found if len({fold(item.label) for item in items}) == len(items) >= _FEWEST)


def _lists_in_brackets(text: str) -> list[tuple[int, int]]:
    """Brackets that hold several figures divide the one before them; a single figure in brackets is its label's."""
    return [(start, end) for start, end in asides(text) if len(find_figures(text[start:end])) >= _FEWEST]


def _labelled(text: str) -> list[tuple[int, Item]]:
    """Each figure with the words between it and the one before; in brackets with those before the bracket.

    The number counts the parts of the text: what stands before "trong đó" or a colon is the total of what follows.
    """
    items: list[tuple[int, Item]] = []
    end = part = 0
    for figure in find_figures(text):
        between = text[end : figure.start]
        opened = (*_HEAD.finditer(between), *BREAKDOWN.finditer(between), *_SENTENCE.finditer(between))
        heads = [match.end() for match in opened]
        part += bool(heads)
        if figure.total is None and figure.high is None:
            label = _ENDS.sub("", _BEGINS.sub("", between[max([between.rfind(";") + 1, *heads]) :]))
            items.append((part, Item(label=_closed(label).strip(" ,;:()*"), figure=figure)))
        end = figure.end
    return items


def _closed(label: str) -> str:
    """ "so với cùng kỳ (quý I": a bracket that opens inside a label and does not close there opens the list."""
    return label[open_bracket(label, len(label)) + 1 :]


def _attributed(items: Sequence[Item]) -> list[tuple[str, Item]]:
    """Items by their names: a label that stands before several figures ("vốn đăng ký") names a column, not an item."""
    repeated = {label for label, count in Counter(fold(item.label) for item in items).items() if count > 1}
    found: list[tuple[str, Item]] = []
    name = ""
    for item in items:
        label = fold(item.label)
        if label and label not in repeated:
            name = item.label
            found.append(("", item))
        elif name and len(name) <= _LONGEST_LABEL:
            found.append((label or "·", Item(label=name, figure=item.figure)))
    return [(attribute, item) for attribute, item in found if item.label and len(item.label) <= _LONGEST_LABEL]

"""The words that open a breakdown: the stretch of a text that divides a total into its parts.

"Cấp 1.284 giấy chứng nhận, trong đó cấp lần đầu 176 giấy", "Gồm: …", "Chia ra: …". What is told there belongs to the
total before it: it is compared with the same, and of the same time where it names none. What opens a numbered list
governs its items.
"""

import re

from ingest.report import Passage
from vietnamese.brackets import closing_bracket, open_bracket
from vietnamese.figures import Figure, find_figures
from vietnamese.text import Spelling, blanked
from vietnamese.words import sentences

DIVIDED_BY = r"(?:phân|chia) (?:ra )?theo\b"
"""The words of a division ("Phân theo quý: …"), as part of a pattern."""
BREAKDOWN = Spelling(r"\b(?:trong (?:đó|số)|(?:bao )?gồm|chia ra)\b")
"""Anywhere in a text. A colon or a bracket may open one as well, which is for who looks to say."""
PARTS = Spelling(
    r"\b(?:trong (?:đó|số)|(?<!không )(?<!chưa )(?:bao )?gồm|chia ra|nhất là|đặc biệt là|phần lớn là"
    r"|(?:nhiều|lớn|cao|đông) nhất (?:là|ở)|chủ yếu (?:là|ở|thuộc))\b"
)
"""The same, and what singles one part out: "trồng 90 ha, chủ yếu là keo"."""
# "Trong số 40 dự án có 3 …" may open a report's account of them; "cụ thể" opens a breakdown only where it comes first.
_OPENS = Spelling(r"^[^\w]*(?:trong (?:số )?đó|cụ thể|(?:bao )?gồm|chia ra)\b")
_ONE_PART = Spelling(r"^\s*riêng\b")
SINGLED_OUT = Spelling(r"[,(;] ?(?:chỉ )?riêng\b")
"""What singles one part out behind a whole: "xuất 84 tấn sang Pháp và Ý, riêng Ý là 31 tấn"."""
_DIVIDES = Spelling(rf"^[^\w]*{DIVIDED_BY}")
_FAR_ENOUGH = 40
_SEVERAL = 2
_LATER_ITEM, _FIRST_ITEM = re.compile(r"\W*\((?!1\))\d\) "), ": (1) "


def opens_breakdown(text: str, start: int = 0) -> bool:
    """Whether what begins at ``start`` of NFC ``text`` is one."""
    return _OPENS.search(text[start : start + _FAR_ENOUGH]) is not None


def tells_parts(text: str, start: int = 0) -> bool:
    """The same, a division ("Phân theo quý: …"), or a single part: "Riêng tháng 3 có 12 vụ"."""
    begins = text[start : start + _FAR_ENOUGH]
    return any(each.search(begins) is not None for each in (_OPENS, _DIVIDES, _ONE_PART))


def without_breakdown(text: str) -> str:
    """NFC ``text`` with blanks for the parts into which its sentences divide what they are about; same length.

    "Thủy sản tháng 8 đạt 15 tấn, gồm nuôi trồng 3 tấn. Tám tháng đạt 97 tấn": these are of all.
    """
    spans = []
    for sentence in sentences(text):
        opened = BREAKDOWN.search(text[sentence.start : sentence.end])
        if opened and find_figures(text[sentence.start : sentence.start + opened.start()]):
            spans.append((sentence.start + opened.start(), sentence.end))
    return blanked(text, spans)


def opener_of(passage: Passage) -> str:
    """What opens the list of which a passage is a later item: "Ngày 5/9 lốc xoáy gây thiệt hại, cụ thể: (1) …; (2) …".

    "" where it begins with no such number, or its paragraph names no first item.
    """
    if not _LATER_ITEM.match(passage.text):
        return ""
    opened = (above.partition(_FIRST_ITEM) for above in reversed(passage.above))
    return next((before for before, first, _ in opened if first), "")


def whole_of(text: str, figure: Figure) -> Figure | None:
    """The figure whose parts a bracket adds up, where ``figure`` is one of these: "kết nạp 96 đảng viên (61 nông dân,
    35 giáo viên)". None where they are not all."""
    opened = open_bracket(text, figure.start)
    if opened < 0:
        return None
    closed, figures = closing_bracket(text, opened + 1, len(text)), find_figures(text)
    parts = [each for each in figures if opened < each.start < closed]
    whole = next((each for each in reversed(figures) if each.end <= opened), None)
    if whole is None or len(parts) < _SEVERAL or any(each.direction or each.unit.startswith("%") for each in parts):
        return None
    return whole if sum(each.amount for each in parts) == whole.amount else None


def divides_a_change(text: str, figure: Figure) -> bool:
    """Whether the bracket that holds a share opens right behind a change that it divides: "tăng 7 % (miền đông 6 %,
    miền tây 8 %)"."""
    opened = open_bracket(text, figure.start) if figure.unit.startswith("%") and "(" in text else -1
    if opened < 0:
        return False
    changed = next((each for each in find_figures(text) if 0 <= opened - each.end <= 1), None)
    return changed is not None and bool(changed.direction) and changed.unit.startswith("%")

"""The harness's own reading of figures in a text: value, scale, unit, direction.

Small on purpose, and it shares no code with the answerer, so that a misreading there cannot excuse itself here.
Vietnamese notation: "1.234,5" is one number, "1.234" is 1234, "14.3" is 14,3, "08" is 8. Dates, years, months,
quarters, document and outline numbers are not figures. Figures in words are figures (``eval.number_words``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from eval.number_words import word_numbers
from eval.units import Unit, read_unit
from eval.wording import bare

Sign = Literal["+", "-", ""]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """A figure: ``scan``'s text at ``start:end`` is ``number``. ``following``: the lower-case text close behind.

    ``sign``: "+" for tăng / cao hơn / vượt before it, "-" for giảm / thấp hơn / hụt or a minus, "" for neither.
    """

    start: int
    end: int
    number: str
    value: Decimal
    unit: Unit
    sign: Sign
    following: str

    @property
    def amount(self) -> Decimal:
        """15.624 triệu đồng and 15,624 tỷ đồng are equal amounts."""
        return self.value * self.unit.scale


_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_UNITLESS = r"(?! ?(?:%|tỷ|tỉ|triệu|nghìn|đồng|ha\b|người|hộ\b|lượt|tấn|dự án|vụ\b))"
_TIMES = r"tháng|quý|năm|ngày|kỳ|đến hết|giai đoạn|nhiệm kỳ|năm học|niên vụ|lúc"
_NAMES = (
    r"mục|trang|điều|khoản|chương|phụ lục|biểu|bảng|sheet|dòng|ô|khóa|thứ|(?<!tổng )(?<!con )số|mũi|lứa|lớp|nhóm"
    r"|nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kết luận|công văn|chương trình"
    r"|quốc lộ|tỉnh lộ|ql\.?|đt\.?|đường|km"
)
_INDEX = r" ?\d+(?:\.\d{1,2})*(?:/\d{1,2})?(?:[-,]\d{1,2})*(?![.,/]?\d)"
_TIMED = re.compile(
    rf"\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)\d\d(?!\d)"  # 17/02/2023
    rf"|(?<![\d/.,])\d{{1,2}} ?[/-] ?(?:19|20)\d\d(?![\d.,/]\d)"  # 02/2023
    rf"|(?<![\d.,])(?<!\d/)(?:19|20)\d\d(?: ?- ?(?:19|20)?\d\d(?!\d))?(?![.,/]?\d){_UNITLESS}"  # 2023, 2021-2025
    rf"|(?<!\w)(?:{_TIMES}){_INDEX}{_UNITLESS}"
    rf"|(?<![\d.,])\d{{1,2}} ?tháng(?: \d{{1,2}}(?![\d.,/]))?"  # 9 tháng, 17 tháng 02
    rf"|^\d{{1,2}}(?:\.\d{{1,2}})*[.)] "  # an outline number
    rf"|(?<!\d)\d{{1,2}}(?:h|g)\d*(?!\w)",  # 8h30
    re.IGNORECASE | re.MULTILINE,
)
# A name with its number, unless something is counted: "lớp 5", but "số 331 ca" and "tổng số 331".
_NAMED = re.compile(rf"(?<!\w)(?:{_NAMES}){_INDEX}|[^\W\d_]-?\d+(?![.,]?\d)", re.IGNORECASE)
_NUMBERED = re.compile(r"(?<![\d.,])\d+/[\w-]*[A-ZĐ]{2}[\w-]*|(?<![\d.,])\d+[A-ZĐ](?!\w)|\b[IVX]+\.\d+(?:\.\w)*")
_CHAIN = re.compile(r"(?: ?(?:/|-|đến) ?\d+(?:[.,]\d+)*)+")
_PART_ENDS = re.compile(r"[;:()|“”\"]|[,.](?!\d)")
_RISES = re.compile(r"(?<!\w)(?:(tăng|cao hơn|vượt|nhiều hơn)|(giảm|thấp hơn|hụt|ít hơn|kém|sụt|âm))(?!\w)")
_LEVEL = re.compile(r"(?<!\w)(?:lên|còn|xuống|từ)(?!\w)")
_REACH = 90


def scan(text: str) -> tuple[Scanned, ...]:
    """The figures of one sentence or paragraph, in order."""
    cased = bare(text)
    lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in cased)
    labels = [match.span() for pattern in (_TIMED, _NUMBERED) for match in pattern.finditer(cased)]
    labels += [match.span() for match in _NAMED.finditer(cased) if not read_unit(lowered[match.end() :]).name]
    found: list[Scanned] = []
    for start, end, value in sorted([*_numbers(cased), *word_numbers(cased)]):
        if any(low < end and start < high for low, high in labels):
            continue
        following = lowered[end : end + _REACH]
        chain = _CHAIN.match(following)
        found.append(
            Scanned(
                start=start,
                end=end,
                number=cased[start:end],
                value=value,
                unit=read_unit(following[chain.end() :] if chain else following),
                sign=_sign(lowered[found[-1].end if found else 0 : start], after_figure=bool(found)),
                following=following,
            )
        )
    return tuple(found)


def number_value(number: str) -> Decimal | None:
    """The value of one number in Vietnamese notation; None where separators make no number ("3,4,5")."""
    commas, dots = number.count(","), number.count(".")
    if commas and dots:
        decimal = max(",.", key=number.rfind)
        grouping = "." if decimal == "," else ","
        whole, fraction = number.rsplit(decimal, 1)
        groups = whole.split(grouping)
        return Decimal("".join(groups) + "." + fraction) if decimal not in whole and _grouped(groups) else None
    if not commas and not dots:
        return Decimal(number)
    separator = "," if commas else "."
    groups = number.split(separator)
    if separator == "." and _grouped(groups):
        return Decimal("".join(groups))
    if len(groups) == 2:
        return Decimal(".".join(groups))
    return Decimal("".join(groups)) if _grouped(groups) else None


def _grouped(groups: list[str]) -> bool:
    return not groups[0].startswith("0") and len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _numbers(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Numbers with their places; what is no number as a whole ("nhóm 3,4,5") is read piece by piece."""
    for match in _NUMBER.finditer(text):
        value = number_value(match[0])
        if value is not None:
            yield match.start(), match.end(), value
            continue
        for piece in re.finditer(r"\d+", match[0]):
            yield match.start() + piece.start(), match.start() + piece.end(), Decimal(piece[0])


def _sign(before: str, *, after_figure: bool) -> Sign:
    """From the text between the figure before and this one; "10 -12" is a range, no minus."""
    glued = re.search(r"(?:^|[\s(])([-+])$", before)
    if glued and not (after_figure and len(before.strip()) == 1):
        return "-" if glued[1] == "-" else "+"
    part = _PART_ENDS.split(before[-_REACH:])[-1]
    changes = list(_RISES.finditer(part))
    if not changes or _LEVEL.search(part, changes[-1].end()):
        return ""
    return "+" if changes[-1][1] else "-"

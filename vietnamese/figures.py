"""Figures as Vietnamese reports write them, with value, unit, scale, direction and exact span.

"1.234,5 tỷ đồng", "39,95 %", "02 dự án", "08/19 tiêu chí", "88,85/556 ha", "7.590,4 m²", "10-12 toa/ngày",
"trên 70 xe/ngày", "giảm 3,2 %", "1.829.669.600^d", "hai triệu đồng". Not figures: dates, periods,
document numbers ("124/BC-UBND", "Nghị định 116", "Quốc lộ 4B"), outline numbers, school years.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from vietnamese.changes import Direction, blurring_word, direction_before
from vietnamese.labels import label_mask, names_something
from vietnamese.number_words import NumberWords, find_number_words
from vietnamese.units import SCALES, Unit, unit_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a text: ``source[start:end] == text``, number and unit together.

    ``value`` is as written (1234.5 for "1.234,5 tỷ đồng"); ``value * scale`` is the amount in ``unit``
    ("đồng", scale 10**9). ``unit`` is canonical: "%", "đồng", "USD", "ha", "m²", "tấn", "tạ/ha", "dự án",
    "xe/ngày", "" where there is none. ``number`` is the number's own characters ("1.234,5", "08/19", "10-12").
    ``high`` is the upper end of a range, ``total`` the second part of "done/planned".
    ``qualifier`` is a word before it that blurs it: "trên", "gần", "khoảng", "hơn", "dưới", "xấp xỉ".
    ``direction``: "tăng" for tăng / cao hơn / vượt …, "giảm" for giảm / thấp hơn … directly before it.
    """

    text: str
    start: int
    end: int
    number: str
    value: Decimal
    unit: str = ""
    scale: Decimal = Decimal(1)
    high: Decimal | None = None
    total: Decimal | None = None
    qualifier: str = ""
    direction: Direction = ""

    @property
    def amount(self) -> Decimal:
        """In ``unit``: 15.624 triệu đồng and 15,624 tỷ đồng are equal amounts."""
        return self.value * self.scale


_RUN = re.compile(r"(?<![0-9])[0-9]+(?:[.,][0-9]+)*")
_SHAPES = (
    (re.compile(r"(?!0)[0-9]{1,3}(?:\.[0-9]{3}){1,6}(?:,[0-9]{1,9})?"), "."),
    (re.compile(r"(?!0)[0-9]{1,3}(?:(?:,[0-9]{3}){2,6}(?:\.[0-9]{1,9})?|,[0-9]{3}\.[0-9]{1,9})"), ","),
    (re.compile(r"[0-9]{1,15}[.,][0-9]{1,9}"), ""),
    (re.compile(r"[0-9]{1,3}|[1-9][0-9]{3,17}"), ""),
)
_JOIN = re.compile(r"(?P<slash>[ ]?/[ ]?)|[ \t\u00a0]?[-–—]\s{0,4}|\s{1,2}đến\s{1,2}")
_GLUED_LEFT = re.compile(
    r"(?<!\w)(?P<verb>đạt|tăng|giảm|là|hơn|gần|được|trên|dưới|khoảng)\Z|[^\W\d]\Z|_\Z|[^\W_][-–+]\Z|[#&]\Z",
    re.IGNORECASE,
)
_GLUED_RIGHT = re.compile(r"[^\W\d]|_|-[^\W\d]")
_AFTER_MARK = re.compile(r"[^\s0-9][.)”»]\Z|%\Z|[^\W\d]/\Z")
_DONE = re.compile(r"(?:đạt|được|hoàn thành)\s+\*{0,2}\Z", re.IGNORECASE)
_BRIEF = re.compile(r"[0-9]{1,6}|[0-9]{1,3}[-–/][0-9]{1,3}|[0-9],[0-9]")
_SIGN = re.compile(r"(?:(?<![^\s(|:;/])|(?<=\*\*))[-–−+]\Z")
# "hai phần ba", "mười năm qua", "hai nước", "ba nhà": phrases, no counts.
_NOT_SPELLED = frozenset({"", "phần", "năm", "nước", "nhà"})
_MINUS = frozenset("-–−")
_AT_LINE_START = re.compile(r"(?:^|\n)[ \t]*[-–−+]\Z")


@lru_cache(maxsize=4_096)
def find_figures(text: str) -> tuple[Figure, ...]:
    """All figures of NFC ``text``, in order, not overlapping."""
    mask = label_mask(text) if _RUN.search(text) else bytearray()
    found: list[Figure] = []
    position = 0
    for run in _RUN.finditer(text):
        if run.start() < position or mask[run.start()] or mask[run.end() - 1]:
            continue
        figure, position = _read(text, run, mask)
        if figure:
            found.append(figure)
    written = (figure for words in find_number_words(text) if (figure := _spelled(text, words)))
    return _without_overlaps([*found, *written])


def figures_equal(one: Figure, other: Figure) -> bool:
    """Whether two figures say the same: amount, unit, range, total, and no opposite direction.

    "giảm 3,2 %" equals "-3,2 %"; a figure without direction equals one with it.
    """
    ends = [
        (figure.unit, abs(figure.amount), figure.high and figure.high * figure.scale, figure.total)
        for figure in (one, other)
    ]
    return ends[0] == ends[1] and {one.direction, other.direction} != {"tăng", "giảm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Term:
    """One number with the unit right behind it; ``end`` is the end of both."""

    start: int
    stop: int
    end: int
    value: Decimal
    unit: Unit | None


def _read(text: str, run: re.Match[str], mask: bytearray) -> tuple[Figure | None, int]:
    """The figure that begins with ``run``, and where to go on."""
    first = _term(text, run)
    if first is None:
        return None, run.end()
    second, kind = _second(text, first, mask)
    if second is None:
        alone = _mixed(text, first) or first
        return _figure(text, alone), alone.end
    if kind == "date":
        return None, second.end
    whole = replace(second, start=first.start, value=first.value)
    if kind == "high":
        return _figure(text, whole, high=second.value), second.end
    return _figure(text, whole, total=second.value), second.end


def _term(text: str, run: re.Match[str], *, joined: bool = False) -> _Term | None:
    value = read_number(run[0])
    if value is None or (not joined and _is_glued(text, run)):
        return None
    unit = unit_at(text, run.end())
    if unit is None and _GLUED_RIGHT.match(text, run.end()):
        return None
    return _Term(start=run.start(), stop=run.end(), end=unit.end if unit else run.end(), value=value, unit=unit)


def _is_glued(text: str, run: re.Match[str]) -> bool:
    """ "TBR225", "COVID-19"; but "đạt98,5%" is a slip of typing."""
    before = _GLUED_LEFT.search(text, max(0, run.start() - 9), run.start())
    return before is not None and before["verb"] is None


def read_number(number: str) -> Decimal | None:
    """The value of digits with separators, None where they make no number ("1.2.3", an account's 20 digits).

    "." groups thousands and "," is the decimal sign; a point whose group has not three digits is decimal too.
    """
    for shape, drop in _SHAPES:
        if shape.fullmatch(number):
            return Decimal(number.replace(drop, "").replace(",", "."))
    return None


def _second(text: str, first: _Term, mask: bytearray) -> tuple[_Term | None, str]:
    """The upper end of a range ("high"), the plan of "done/planned" ("total"), or the rest of a date ("date")."""
    join = _JOIN.match(text, first.end) or _JOIN.match(text, first.stop)
    if join is None:
        return None, ""
    run = _RUN.match(text, join.end())
    if run is None or mask[run.start()]:
        return None, ""
    second = _term(text, run, joined=True)
    if second is None:
        return None, ""
    if first.unit and not (second.unit and _same(first.unit, second.unit)):
        return None, ""
    if not join["slash"]:
        return (second, "high") if second.value > first.value else (None, "")
    if text.startswith("/", second.end) or (second.unit is None and _is_day(text, first, second)):
        return second, "date"
    return second, "total"


def _same(one: Unit, other: Unit) -> bool:
    return (one.name, one.scale) == (other.name, other.scale)


def _is_day(text: str, first: _Term, second: _Term) -> bool:
    plausible = 1 <= first.value <= 31 and 1 <= second.value <= 12 and second.stop - second.start <= 2
    return plausible and not _DONE.search(text, max(0, first.start - 12), first.start)


def _mixed(text: str, first: _Term) -> _Term | None:
    """ "1 tỷ 200 triệu đồng": one amount told in two scales, 1.2 of the first."""
    if first.unit is None or first.unit.scale < 10**6 or first.unit.name not in {"", "đồng"}:
        return None
    run = _RUN.match(text, first.end + 1) if text.startswith(" ", first.end) else None
    second = _term(text, run) if run else None
    if second is None or second.unit is None or not second.unit.name.startswith("đồng"):
        return None
    rest = second.value * second.unit.scale
    if rest >= first.unit.scale or text[first.stop : first.end].strip().lower() not in SCALES:
        return None
    unit = replace(second.unit, scale=first.unit.scale)
    return replace(second, start=first.start, value=first.value + rest / first.unit.scale, unit=unit)


def _figure(text: str, term: _Term, high: Decimal | None = None, total: Decimal | None = None) -> Figure | None:
    if _is_name(text, term):
        return None
    sign = _sign(text, term)
    start = term.start - len(sign)
    qualifier, begin = blurring_word(text, start)
    direction: Direction = "giảm" if sign in _MINUS else "tăng" if sign else direction_before(text, begin)
    return Figure(
        text=text[start : term.end],
        start=start,
        end=term.end,
        number=text[start : term.stop],
        value=-term.value if sign in _MINUS else term.value,
        unit=term.unit.name if term.unit else "",
        scale=term.unit.scale if term.unit else Decimal(1),
        high=high,
        total=total,
        qualifier=qualifier,
        direction=direction,
    )


def _is_name(text: str, term: _Term) -> bool:
    """A number that names, by the word before it, as a year, or as a footnote mark glued to a sentence."""
    number = text[term.start : term.stop]
    measured = term.unit is not None and not term.unit.counted
    if measured or not _BRIEF.fullmatch(number):
        return False
    if term.unit is None and len(number) == 4 and 1900 <= term.value <= 2100:
        return True
    if len(number) <= 2 and _AFTER_MARK.search(text, max(0, term.start - 2), term.start):
        return term.unit is None or not text.startswith("/", term.start - 1)
    naming = names_something(text, term.start)
    return (naming == "firm" and number.isdigit()) or (naming != "" and term.unit is None)


def _sign(text: str, term: _Term) -> str:
    """ "-3,2 %": the sign; "- 5 xã" and a line that begins with "-5 xã" have a bullet instead."""
    sign = _SIGN.search(text, max(0, term.start - 3), term.start)
    if sign is None or (term.start > 3 and sign.start() == term.start - 3):
        return ""
    counted = term.unit is not None and term.unit.counted
    return "" if counted and _AT_LINE_START.search(text, max(0, term.start - 8), term.start) else sign[0]


def _spelled(text: str, words: NumberWords) -> Figure | None:
    """A number in words counts only before a known unit: "ba xã", not "một số", "hai bên", "Ba Vì"."""
    unit = unit_at(text, words.end)
    if unit is None or unit.name in _NOT_SPELLED or not text[words.end + 1 :][:1].islower():
        return None
    qualifier, begin = blurring_word(text, words.start)
    return Figure(
        text=text[words.start : unit.end],
        start=words.start,
        end=unit.end,
        number=text[words.start : words.end],
        value=words.value,
        unit=unit.name,
        scale=unit.scale,
        qualifier=qualifier,
        direction=direction_before(text, begin),
    )


def _without_overlaps(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    kept: list[Figure] = []
    for figure in sorted(figures, key=lambda figure: (figure.start, -figure.end)):
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return tuple(kept)

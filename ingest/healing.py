"""Paragraphs that a page break, a footnote or a converter tore apart, made whole again.

Two pieces belong together when the first ends in mid-sentence and the second goes on as only a continuation
can: in lower case, with closing punctuation, with the second half of a range ("08-" / "12 toa/ngày"). Nothing
is inserted but a blank, nothing dropped: the words of the file stay in their order.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.elements import Element, Footnote, PageBreak, Paragraph, Table

_SENTENCE_END = tuple(".;:!?…")
_ITEM = re.compile(
    r"^(?:[-+*•–—]\s|\(?(?:[a-zđ]|\d{1,2})\)\s|[a-zđ]\.\s|\d{1,2}(?:\.\d{1,2})*\.\s|\d{1,2}(?:\.\d{1,2})+\s+\D"
    r"|[IVX]{1,5}[.)]\s|[A-E]\.\s|(?:Điều|Chương|Phần|Mục)\s+[\dIVX]|Nơi nhận)"
)
_RANGE = re.compile(r"\d\s*[-–]$")
_CLOSING = tuple(",.;:)]%!?”…")
_CONNECTIVE = re.compile(r"(?:^|\s)(?:và|của|các|những|với|cho|về|tại|từ|trong|theo|là|hoặc|bởi)$", re.IGNORECASE)
_POWER = re.compile(r"(?:^|[\d\s/])(?:k|c|d)?m$")
_TIME_STAMP = re.compile(r"^\d{1,2}/\d{1,2}/\d{4}(?:[\s,]+\d{1,2}:\d{2}(?::\d{2})?)?$")
_LONE_MARK = re.compile(r"^\[\d{1,3}\]$")
_LONG_ENOUGH_FOR_BRACKET = 80
_LONG_ENOUGH_FOR_NUMBER = 40


def heal(elements: Iterable[Element]) -> tuple[Element, ...]:
    """Torn paragraphs joined; footnotes that stood between the halves come after the whole, with their own page."""
    healed: list[Element] = []
    for element in _on_their_pages(list(elements)):
        open_at = _open_paragraph(healed) if isinstance(element, Paragraph) else None
        if open_at is not None and isinstance(element, Paragraph):
            first = healed[open_at]
            assert isinstance(first, Paragraph)
            if _belong_together(first, element):
                between = healed[open_at + 1 :]
                turned = sum(isinstance(other, PageBreak) for other in between)
                healed[open_at:] = [
                    join(first, element, pages_turned=turned),
                    *(other for other in between if not isinstance(other, PageBreak)),
                ]
                continue
        healed.append(element)
    return tuple(healed)


def _on_their_pages(elements: Sequence[Element]) -> Iterator[Element]:
    """Footnotes with the page on which they stand, as the page breaks before them tell."""
    page = 1
    paged = any(isinstance(element, PageBreak) or _turns(element) for element in elements)
    for element in elements:
        page += 1 if isinstance(element, PageBreak) else _turns(element)
        if paged and isinstance(element, Footnote) and element.page is None:
            element = replace(element, page=page - element.behind)
        yield element


def _turns(element: Element) -> int:
    return len(element.breaks) if isinstance(element, Paragraph | Table) else 0


def continues(previous: str, following: str) -> bool:
    """Whether ``following`` can only be the rest of the sentence that ``previous`` left open."""
    if not previous or not following or is_item(following) or is_capitals(previous) or is_time_stamp(following):
        return False
    if _RANGE.search(previous) and following[0].isdigit():
        return True
    if following.startswith(_CLOSING):
        return not previous.endswith(_SENTENCE_END)
    if previous.endswith(_SENTENCE_END):
        return False
    if following[0].islower() or previous.endswith(",") or _CONNECTIVE.search(previous):
        return not is_capitals(following) or previous.endswith(",")
    if following.startswith(("(", "[")):
        return len(previous) > _LONG_ENOUGH_FOR_BRACKET or bool(_LONE_MARK.match(following))
    return following[0].isdigit() and (len(previous) > _LONG_ENOUGH_FOR_NUMBER or _is_power(previous, following))


def glue(previous: str, following: str) -> str:
    """What stands between two halves: a blank, or nothing within a range, before punctuation, in "m" + "3"."""
    in_range = bool(_RANGE.search(previous)) and following[:1].isdigit()
    if in_range or following.startswith(_CLOSING) or previous.endswith("(") or _is_power(previous, following):
        return ""
    return " "


def join(first: Paragraph, second: Paragraph, *, pages_turned: int = 0) -> Paragraph:
    """One paragraph of two; ``pages_turned`` page breaks stood between them."""
    text = first.text + glue(first.text, second.text)
    breaks = first.breaks + (len(text),) * pages_turned + tuple(len(text) + offset for offset in second.breaks)
    return replace(first, text=text + second.text, breaks=breaks, marks=first.marks + second.marks)


def is_item(text: str) -> bool:
    """Whether the text opens with a dash or an outline number: it starts something of its own."""
    return bool(_ITEM.match(text))


def is_time_stamp(text: str) -> bool:
    """ "03/10/2025 15:52": when a text was published, a line of its own."""
    return bool(_TIME_STAMP.match(text))


def is_capitals(text: str) -> bool:
    """Whether at least eight letters stand in it, all of them capitals: a title, not prose."""
    return sum(map(str.isalpha, text)) >= 8 and text == text.upper()


def _belong_together(first: Paragraph, second: Paragraph) -> bool:
    return first.level is None and second.level is None and continues(first.text, second.text)


def _open_paragraph(elements: list[Element]) -> int | None:
    """Where the last paragraph is, when only page breaks and footnotes follow it."""
    for position in range(len(elements) - 1, -1, -1):
        if isinstance(elements[position], Paragraph):
            return position
        if not isinstance(elements[position], Footnote | PageBreak):
            return None
    return None


def _is_power(previous: str, following: str) -> bool:
    return following in {"2", "3"} and bool(_POWER.search(previous))

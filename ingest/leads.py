"""What governs a sentence from outside itself: a paragraph that ends in a colon, its list item's head, its paragraph.

"Cụ thể như sau:" speaks for the items below it; "- Công tác nội vụ: …" for all sentences of the item; and a
sentence without a time of its own tells of the time that the sentence before it named.
"""

import re
from dataclasses import dataclass, replace

from ingest.above import LONGEST, openings
from ingest.report import Block, Passage, Report
from vietnamese.words import sentences

_BEFORE = 300
_LEAD = 200
_BRIEF = 40
_HEAD = 100
_NESTED = ("1.", "1)", "a)", "-", "+")
_COUNTED = frozenset(("1.", "1)", "a)"))
_FIRST = frozenset(("1.", "1)", "01.", "a)"))
_BULLET = re.compile(r"\s*(?:[-–+•*▪]|[a-zđ]\)|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class _List:
    """A list that is open: its introduction, the kind of bullet that stands before that, and the kind of its items."""

    introduction: str
    own: str
    items: str = ""


def leads_of(report: Report) -> dict[int, str]:
    """By a block's start: the sentence above it that ends in a colon and introduces it."""
    leads: dict[int, str] = {}
    open_lists: list[_List] = []
    section: tuple[str, ...] = ()
    for block in report.blocks:
        text = report.text[block.start : block.end]
        if block.kind != "paragraph" or block.section != section:
            open_lists = []
        section = block.section
        bullet = _BULLET.match(text)
        kind = _kind_of(bullet.group()) if bullet else ""
        open_lists, introduced = _item_of(open_lists, kind, bullet.group() if bullet else "")
        if introduced:
            leads[block.start] = introduced
        if block.kind == "paragraph" and text.rstrip().endswith(":"):
            open_lists = [*(open_lists if bullet else ()), _List(_introduction(text), kind)]
    return leads


def _item_of(open_lists: list[_List], kind: str, bullet: str) -> tuple[list[_List], str]:
    """The lists that are still open at an item with such a bullet, and the introduction of the one that it is of.

    An item like an earlier one goes on with its list; one like the introduction itself ends that. A paragraph without
    a bullet is the only one that its introduction speaks for; within a list, only "b)", "2." can go on behind it.
    """
    if not kind:
        if open_lists and not open_lists[-1].items:
            return open_lists[:-1], open_lists[-1].introduction
        return [each for each in open_lists if each.items in _COUNTED], ""
    left = list(open_lists)
    if any(kind in (each.items, each.own) for each in left):
        while left and left[-1].items != kind:
            left.pop()
        if left and kind in _COUNTED and bullet.strip() in _FIRST:
            left.pop()  # counted anew: another list
    while left and left[-1].items and _outwards(kind) < _outwards(left[-1].items):
        left.pop()
    if not left:
        return [], ""
    left[-1] = replace(left[-1], items=left[-1].items or kind)
    return left, left[-1].introduction


def _outwards(kind: str) -> int:
    """The order in which officials nest bullets, outermost first."""
    return _NESTED.index(kind) if kind in _NESTED else len(_NESTED)


def _kind_of(bullet: str) -> str:
    """ "1." for all numbers of that form, "a)" for letters, else the sign itself."""
    sign = bullet.strip()
    return f"1{sign[-1]}" if sign[0].isdigit() else "a)" if sign[0].isalpha() else "-" if sign == "–" else sign


def in_context(passage: Passage, text: str, block: Block, lead: str, above: tuple[str, ...]) -> Passage:
    """The passage with its ``lead``, what its paragraph says ``before`` it, and that with what it goes on with."""
    said = text[block.start : passage.start].strip()
    head = _head(said) if said else ""
    return replace(
        passage,
        lead=" ".join(part for part in (lead, head) if part),
        before=_end(said),
        above=(*above, *openings(said))[-LONGEST:],
    )


def _introduction(text: str) -> str:
    """The last sentence; with the one before it where it only says "Chia theo địa phương:"."""
    found = sentences(text)
    if not found:
        return ""
    brief = found[-1].end - found[-1].start <= _BRIEF and len(found) > 1
    return text[found[-2 if brief else -1].start : found[-1].end][-_LEAD:]


def _head(said: str) -> str:
    """The head of a list item: what stands before its first colon."""
    bullet = _BULLET.match(said)
    start = bullet.end() if bullet else 0
    head, colon, _ = said[start : start + _HEAD].partition(":")
    return head.strip() if colon else ""


def _end(said: str) -> str:
    """The last whole sentences that fit."""
    if len(said) <= _BEFORE:
        return said
    fitting = [span for span in sentences(said) if len(said) - span.start <= _BEFORE]
    return said[fitting[0].start :] if fitting else said[-_BEFORE:]

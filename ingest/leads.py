"""What governs a sentence from outside itself: a paragraph that ends in a colon, its list item's head, its paragraph.

"Cụ thể như sau:" speaks for the items below it; "- Công tác nội vụ: …" for all sentences of the item; and a
sentence without a time of its own tells of the time that the sentence before it named.
"""

import re
from dataclasses import replace

from ingest.report import Block, Passage, Report
from vietnamese.words import sentences

_BEFORE = 300
_LEAD = 200
_BRIEF = 40
_HEAD = 100
_BULLET = re.compile(r"\s*(?:[-–+•*▪]|[a-zđ]\)|\d{1,2}[.)])\s+")


def leads_of(report: Report) -> dict[int, str]:
    """By a block's start: the sentence above it that ends in a colon and introduces it."""
    leads: dict[int, str] = {}
    introduced, listed = "", False
    section: tuple[str, ...] = ()
    for block in report.blocks:
        text = report.text[block.start : block.end]
        bullet = _BULLET.match(text) is not None
        if block.kind != "paragraph" or block.section != section or (listed and not bullet):
            introduced, listed = "", False
        section = block.section
        if introduced:
            leads[block.start] = introduced
            listed = bullet
            if not bullet:
                introduced = ""
        if block.kind == "paragraph" and text.rstrip().endswith(":"):
            introduced, listed = _introduction(text), False
    return leads


def in_context(passage: Passage, text: str, block: Block, lead: str) -> Passage:
    """The passage with its ``lead`` and what its paragraph says ``before`` it."""
    said = text[block.start : passage.start].strip()
    head = _head(said) if said else ""
    return replace(passage, lead=" ".join(part for part in (lead, head) if part), before=_end(said))


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

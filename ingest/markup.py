"""Markdown and HTML that converters leave in texts → plain text, footnote marks apart.

Only signs go, never a word or a figure: a quotation must be found again in the file. What merely looks like
markup ("1.829.669.600^d", "(*) ghi chú", "R&D") stays.
"""

import html
import re

from vietnamese.text import nfc

_FOOTNOTE_MARK = re.compile(r"<sup>\s*\(?(\d{1,3}|\*{1,3})\)?\s*</sup>|\[\^(\w{1,8})\]", re.IGNORECASE)
_SQUARE_OR_CUBIC = re.compile(r"(?<=m)<sup>\s*([23])\s*</sup>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:sup|sub|b|i|u|em|strong|span|p|div|font|a)(?:\s[^<>]*)?>", re.IGNORECASE)
_LINE_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
_PRIVATE = 0xE000
_SET_ASIDE = re.compile("[\ue000-\ue07f]")
_STARS = re.compile(r"\*{2,}")
_EMPHASIS = re.compile(r"\*(?![\s)])([^*]*?)\*|(?<!^)(?<=\s)\*\s([^*]{1,80}?)\*")
_BLANKS = re.compile(r"\s+")
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_RULE = re.compile(r"^(?:[-_=—–*.…]\s*){3,}$")
_SUPERSCRIPT = {"2": "²", "3": "³"}


def plain(text: str) -> tuple[str, tuple[str, ...]]:
    """Text without markup, blanks folded, and the footnote marks that were in it, in order."""
    # An escaped sign is no markup: set aside until the markup is gone.
    text = _ESCAPE.sub(lambda match: chr(_PRIVATE + ord(match[1])), text)
    text = _SQUARE_OR_CUBIC.sub(lambda match: _SUPERSCRIPT[match[1]], text)
    marks = tuple(match[1] or match[2] for match in _FOOTNOTE_MARK.finditer(text))
    text = _FOOTNOTE_MARK.sub("", text)
    text = _TAG.sub("", _LINE_BREAK_TAG.sub(" ", text))
    text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    text = _SET_ASIDE.sub(lambda match: chr(ord(match[0]) - _PRIVATE), _without_emphasis(text))
    return squeeze(text), marks


def squeeze(text: str) -> str:
    """NFC, every run of blanks a single one, none outside."""
    return _BLANKS.sub(" ", nfc(text)).strip()


def is_rule(line: str) -> bool:
    """Whether a line only draws: "-------", "_____", "* * *"."""
    return bool(_RULE.match(line.strip()))


def heading_line(line: str) -> tuple[int, str] | None:
    """Level and text of a Markdown heading line ("## I. ĐÁNH GIÁ"), None for any other line."""
    match = _HEADING.match(line)
    return (len(match[1]), match[2]) if match and match[2] else None


def pipe_cells(line: str) -> tuple[str, ...] | None:
    """Cells of a Markdown table row, as written; None when the line is no such row."""
    line = line.strip()
    if not (line.startswith("|") and line.endswith("|") and line.count("|") > 1):
        return None
    return tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line[1:-1]))


def _without_emphasis(text: str) -> str:
    bullet = re.match(r"\s*\*\s+", text)
    lead = bullet[0] if bullet else ""
    body = _STARS.sub("", text[len(lead) :])
    return lead + _EMPHASIS.sub(lambda match: match[1] or match[2] or "", body)

"""Which paragraphs are headings, and how deep: outline numbers, stated levels, short lines above prose.

Vietnamese reports number "Phần", "Chương", "I.", "Điều 1.", "1.", "1.1.", "a)"; the same numbers also open
plain paragraphs ("1. Tiếp tục triển khai … ."), which are no headings: a heading does not end like a sentence.
"""

import re
from dataclasses import dataclass

from ingest.healing import is_capitals

_SENTENCE_END = tuple(".;,!?…")
_MARKERS: tuple[tuple[str, int, re.Pattern[str]], ...] = (
    ("part", 0, re.compile(r"(?:Phần|PHẦN)\s+(?:thứ\s+|THỨ\s+)?([IVX]+|\d+|nhất|hai|ba|tư|NHẤT|HAI|BA|TƯ)\b")),
    ("annex", 0, re.compile(r"(?:Phụ lục|PHỤ LỤC)(?:\s+([IVX]+|\d+))?\b")),
    ("chapter", 10, re.compile(r"(?:Chương|CHƯƠNG)\s+([IVX]+|\d+)\b")),
    ("capital", 20, re.compile(r"([A-EĐ])[.)]\s")),
    ("roman", 30, re.compile(r"([IVX]{1,5})\s?[.)/-]\s?")),
    ("subchapter", 35, re.compile(r"(?:Mục|MỤC)\s+(\d+|[IVX]+)\b")),
    ("article", 40, re.compile(r"Điều\s+(\d+[a-zđ]?)[.:]")),
    ("number", 50, re.compile(r"(\d{1,2})\.(?!\d)\s?")),
    ("number", 50, re.compile(r"(\d{1,2}(?:\.\d{1,2})+)[.)]?\s")),
    ("bracket", 75, re.compile(r"\(?(\d{1,2})\)\s")),
    ("letter", 70, re.compile(r"([a-zđ](?:\.\d{1,2})?)[.)]\s")),
)
_BARE_NUMBER = re.compile(r"(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Phụ lục|PHỤ LỤC)(?:\s+\S+){0,2}$")
_CAPITALS_RANK, _PLAIN_RANK, _COLON_RANK = 25, 80, 85
_RANK_OF_LEVEL = {1: 25, 2: 45, 3: 55, 4: 65, 5: 72, 6: 76}
_LEADS_IN = re.compile(r"(?:sau|như|thấy|đó|thể|gồm|là|rằng|đạt|có|nghị|tắt|quan|báo cáo|nhận)\s*:$", re.IGNORECASE)
_AMOUNT = re.compile(r"\d\s*%|\d\s*(?:tỷ|triệu|nghìn|đồng|tấn|ha|con)\b")
_SENTENCES = re.compile(r"[^\W\dA-ZĐ_]{2}\. +[A-ZĐ]")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_LONGEST_NUMBERED, _LONGEST_PLAIN, _MOST_PLAIN_WORDS = 260, 90, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """``rank``: smaller is further out. ``series`` and ``ordinal`` tell which numbering it belongs to."""

    text: str
    rank: int
    series: str = ""
    ordinal: str = ""


def numbering(text: str) -> Heading | None:
    """The outline number that a paragraph opens with, whether it is a heading or not."""
    for series, rank, pattern in _MARKERS:
        if match := pattern.match(text):
            ordinal = match[1] or ""
            depth = ordinal.count(".")
            return Heading(text=text, rank=rank + 5 * depth, series=series + "." * depth, ordinal=ordinal)
    return None


def heading_of(text: str, level: int | None, following: str | None) -> Heading | None:
    """The heading that a paragraph is, or None. ``following``: the next paragraph, "" for a table, None at the end."""
    number = numbering(text)
    if number is not None and number.series in {"annex", "part", "chapter"}:
        return number if len(text) <= _LONGEST_NUMBERED and _ends_openly(text) else None
    if number is not None:
        return number if _is_numbered_heading(text, number, level) else None
    if level is not None and len(text) <= _LONGEST_NUMBERED:
        return Heading(text=text, rank=_RANK_OF_LEVEL.get(level, 76))
    return _unnumbered(text, following)


def succeeds(number: Heading, previous: Heading) -> bool:
    """Whether ``number`` is the next one of the numbering that ``previous`` belongs to: 2. after 1., b) after a)."""
    if number.series != previous.series or not number.ordinal:
        return False
    if number.series == "letter" and {number.ordinal, previous.ordinal} <= set(_LETTERS):
        return _LETTERS.index(number.ordinal) == _LETTERS.index(previous.ordinal) + 1
    *outer, last = number.ordinal.split(".")
    *outer_before, before = previous.ordinal.split(".")
    return outer == outer_before and last.isdigit() and before.isdigit() and int(last) == int(before) + 1


def is_bare_number(heading: Heading) -> bool:
    """ "Chương I" alone in its line: its title comes next."""
    return bool(_BARE_NUMBER.match(heading.text))


def _ends_openly(text: str) -> bool:
    return not text.endswith(_SENTENCE_END)


def _is_numbered_heading(text: str, number: Heading, level: int | None) -> bool:
    if len(text) > _LONGEST_NUMBERED or not any(map(str.isalpha, text[len(number.ordinal) + 1 :])):
        return False
    if level is not None or is_capitals(text):
        return True
    # "a) Thu 21.108 triệu đồng, đạt 58 %. Các khoản thu chủ yếu:" leads in with sentences.
    if _AMOUNT.search(text) or _SENTENCES.search(text):
        return False
    return not _LEADS_IN.search(text) if text.endswith(":") else _ends_openly(text)


def _unnumbered(text: str, following: str | None) -> Heading | None:
    """A short line above prose or a table; nothing that leads in ("Trong đó:"), no dash item, nothing with figures."""
    if following is None or not text[0].isupper() or not _ends_openly(text) or text.endswith((")", '"', "”")):
        return None
    if len(text) > _LONGEST_NUMBERED or _AMOUNT.search(text) or _LEADS_IN.search(text):
        return None
    if is_capitals(text):
        return Heading(text=text, rank=_CAPITALS_RANK)
    if len(text) > _LONGEST_PLAIN or len(text.split()) > _MOST_PLAIN_WORDS or ": " in text:
        return None
    if following[:1] in {"-", "+", "•", "*"} and not text.endswith(":"):
        return None
    if following and not (following[0].isupper() or following[0] in "-+"):
        return None
    return Heading(text=text, rank=_COLON_RANK if text.endswith(":") else _PLAIN_RANK)

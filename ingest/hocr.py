"""hOCR, in which tesseract says what it recognised and where → a ``Page`` of lines, like one with a text layer.

Coordinates are straightened by the slope of the page's lines. What is no writing (rules, specks, the rings of a stamp)
comes with a low confidence and is left out. The format: http://kba.github.io/hocr-spec/1.2/
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Any

from lxml import html

from ingest.aligned_tables import aligned_tables
from ingest.markup import squeeze
from ingest.ocr_spelling import spelt, spelt_behind
from ingest.pdf_page import Line, Page, RuledTable, Word

_POINTS_PER_INCH = 72
_LINES = "ocr_line", "ocr_header", "ocr_textfloat", "ocr_caption"
_COLUMN_GAP = 1.8
_SURE_OF_A_SIGN, _SURE_OF_A_LINE, _SURE_OF_A_FRAGMENT = 60, 40, 75
_FRAGMENT = 3
_ALIKE = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A recognised page, and how sure the recognition is on average, 0 to 100; 0 for a blank page."""

    page: Page
    confidence: float
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word with the confidence it was recognised with."""

    word: Word
    confidence: float


def parse_hocr(content: bytes, *, width: int, height: int, dots_per_inch: int) -> Recognised:
    """``width`` and ``height`` in pixels."""
    scale = _POINTS_PER_INCH / dots_per_inch
    blank = Page(width=width * scale, height=height * scale, lines=())
    if not content.strip():
        return Recognised(page=blank, confidence=0)
    root = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    nodes = [node for node in root.iter("span") if node.get("class") in _LINES]
    slope = median(slopes) if (slopes := [_slope(node) for node in nodes if _slope(node)]) else 0.0
    found = [seen for node in nodes if (seen := _line(node, scale, slope))]
    every = [seen for line in found for seen in line]
    tables, found = _without_tables(found)
    usual = median(seen[0].word.size for seen in found) if found else 0.0
    pieces = [piece for line in found for piece in _columns(_sized(line, usual)) if _is_writing(piece)]
    return Recognised(
        page=replace(
            blank,
            tables=tables,
            lines=tuple(sorted(map(_joined, pieces), key=lambda line: (round(line.top / 4), line.x0))),
        ),
        confidence=sum(seen.confidence for seen in every) / len(every) if every else 0,
        words=tuple(seen.word for seen in every) if tables else tuple(seen.word for piece in pieces for seen in piece),
    )


def _without_tables(lines: list[list[_Seen]]) -> tuple[tuple[RuledTable, ...], list[list[_Seen]]]:
    """Tables that only alignment makes, and the lines without them."""
    level = [list(_level(line)) for line in lines]
    tables, outside = aligned_tables([seen.word for line in level for seen in line])
    if not tables:
        return (), lines
    kept = frozenset(outside)
    rest = [
        [seen for seen, even in zip(line, evened, strict=True) if even.word in kept]
        for line, evened in zip(lines, level, strict=True)
    ]
    return tables, [line for line in rest if line]


def parse_cells(content: bytes, *, dots_per_inch: int) -> Recognised:
    """A picture of a table's cells, upright: all words that were recognised with some certainty, level by line."""
    blank = Recognised(page=Page(width=0, height=0, lines=()), confidence=0)
    if not content.strip():
        return blank
    root = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    nodes = [node for node in root.iter("span") if node.get("class") in _LINES]
    every = [seen for node in nodes for seen in _level(_line(node, _POINTS_PER_INCH / dots_per_inch, 0.0))]
    return replace(
        blank,
        confidence=sum(seen.confidence for seen in every) / len(every) if every else 0,
        words=tuple(seen.word for seen in every if seen.confidence >= _SURE_OF_A_LINE),
    )


def _line(node: Any, scale: float, slope: float) -> list[_Seen]:
    size = float(_number(node, "x_size", 0.0)) * scale
    found: list[_Seen] = []
    for child in node.iter("span"):
        text = spelt(squeeze(child.text_content())) if child.get("class") == "ocrx_word" else ""
        text = spelt_behind(found[-1].word.text, text) if found else text
        confidence = float(_number(child, "x_wconf", 0.0)) if text else 0.0
        if not text or (not any(map(str.isalnum, text)) and confidence < _SURE_OF_A_SIGN):
            continue
        x0, top, x1, bottom = (float(part) for part in _property(child, "bbox")[:4])
        drop = slope * (x0 + x1) / 2
        word = Word(
            text=text,
            x0=x0 * scale,
            x1=x1 * scale,
            top=(top - drop) * scale,
            bottom=(bottom - drop) * scale,
            size=round(size or (bottom - top) * scale, 1),
        )
        found.append(_Seen(word, confidence))
    return found


def _level(line: Sequence[_Seen]) -> Iterator[_Seen]:
    """Words as tall as their line, so that a letter's height does not tell lines apart."""
    for seen in line:
        top, bottom = min(each.word.top for each in line), max(each.word.bottom for each in line)
        yield replace(seen, word=replace(seen.word, top=top, bottom=bottom))


def _property(node: Any, name: str) -> list[str]:
    for part in (node.get("title") or "").split(";"):
        words = part.split()
        if words and words[0] == name:
            return words[1:]
    return []


def _number(node: Any, name: str, default: float) -> float:
    values = _property(node, name)
    return float(values[0]) if values else default


def _slope(node: Any) -> float:
    """How far the line drops for each pixel to the right; only long lines tell."""
    box = _property(node, "bbox")
    long = len(box) == 4 and float(box[2]) - float(box[0]) > 400
    return _number(node, "baseline", 0.0) if long else 0.0


def _is_writing(line: Sequence[_Seen]) -> bool:
    """Not the remains of a stamp, a signature or a crease."""
    weights = [(len(seen.word.text), seen.confidence) for seen in line]
    letters = sum(weight for weight, _ in weights)
    sure = sum(weight * confidence for weight, confidence in weights) / letters
    signs = sum(character.isalnum() for seen in line for character in seen.word.text)
    least = _SURE_OF_A_FRAGMENT if signs < _FRAGMENT else _SURE_OF_A_LINE
    return sure >= least and bool(signs)


def _sized(line: Sequence[_Seen], usual: float) -> list[_Seen]:
    """A line's height wavers with its letters: nearly the usual size is the usual size."""
    size = line[0].word.size
    size = usual if abs(size - usual) < _ALIKE * usual else size
    return [replace(seen, word=replace(seen.word, size=size)) for seen in line]


def _columns(line: Sequence[_Seen]) -> Iterator[Sequence[_Seen]]:
    """Parts of a line that stand far apart: a letterhead's two columns, a row's cells."""
    start = 0
    for at, (before, after) in enumerate(pairwise(line), start=1):
        if after.word.x0 - before.word.x1 > _COLUMN_GAP * before.word.size:
            yield line[start:at]
            start = at
    yield line[start:]


def _joined(line: Sequence[_Seen]) -> Line:
    words = [seen.word for seen in line]
    return Line(
        text=" ".join(word.text for word in words),
        x0=words[0].x0,
        x1=words[-1].x1,
        top=min(word.top for word in words),
        bottom=max(word.bottom for word in words),
        size=words[0].size,
    )

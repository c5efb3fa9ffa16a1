"""The outline numbers that Word itself sets before paragraphs ("II.", "1.2.", "a)", "-"): they are in no text.

A paragraph belongs to a list by its own properties or by those of its style; each list counts on through the
document, deeper levels begin anew below a higher one (ECMA-376, part 1, 17.9).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from docx.oxml.ns import qn

_PLACE = re.compile(r"%([1-9])")
_DEEPEST, _LARGEST = 8, 32767
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_BULLET = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Level:
    """``pattern``: "%1.%2." with the numbers of the levels above; ``form``: "decimal", "upperRoman", "bullet" …"""

    form: str
    pattern: str
    start: int


@dataclass(slots=True)
class Numbering:
    """Counts while the document is walked from its beginning; used within one reading."""

    levels: Mapping[str, Mapping[int, _Level]] = field(default_factory=dict)  # by abstract list, then depth
    lists: Mapping[str, tuple[str, frozenset[int]]] = field(default_factory=dict)  # list → abstract, levels begun anew
    styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # style → list, depth
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def label(self, paragraph: Any) -> str:
        """What Word shows before the paragraph, "" where nothing; each paragraph is to be asked for once."""
        number, depth = self._membership(paragraph)
        abstract, anew = self.lists.get(number, ("", frozenset()))
        level = self.levels.get(abstract, {}).get(depth)
        if level is None:
            return ""
        counts = self.counts.setdefault(abstract, {})
        if number not in self.seen:
            self.seen.add(number)
            for begun in anew:
                counts.pop(begun, None)
        counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        return self._rendered(abstract, level, counts)

    def _membership(self, paragraph: Any) -> tuple[str, int]:
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        of_style = self.styles.get(style.get(qn("w:val")) or "", ("", 0)) if style is not None else ("", 0)
        return _own(paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}"), of_style)

    def _rendered(self, abstract: str, level: _Level, counts: Mapping[int, int]) -> str:
        if level.form == "bullet":
            return _BULLET
        levels = self.levels[abstract]

        def number(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            of = levels.get(depth, level)
            return _written(counts.get(depth, of.start), of.form)

        return _PLACE.sub(number, level.pattern).strip()


def read_numbering(lists: Any | None, styles: Any | None) -> Numbering:
    """From the roots of ``numbering.xml`` and ``styles.xml``."""
    if lists is None:
        return Numbering()
    return Numbering(
        levels={_value(node, "w:abstractNumId"): _levels(node) for node in lists.iterchildren(qn("w:abstractNum"))},
        lists={
            _value(node, "w:numId"): (
                _child(node, "w:abstractNumId"),
                frozenset(
                    int(_value(override, "w:ilvl") or 0)
                    for override in node.iterchildren(qn("w:lvlOverride"))
                    if override.find(qn("w:startOverride")) is not None
                ),
            )
            for node in lists.iterchildren(qn("w:num"))
        },
        styles={
            _value(style, "w:styleId"): _own(numbering, ("", 0))
            for style in (styles.iter(qn("w:style")) if styles is not None else ())
            if (numbering := style.find(f"{qn('w:pPr')}/{qn('w:numPr')}")) is not None
        },
    )


def _levels(abstract: Any) -> Mapping[int, _Level]:
    return {
        int(_value(level, "w:ilvl") or 0): _Level(
            form=_child(level, "w:numFmt") or "decimal",
            pattern=_child(level, "w:lvlText"),
            start=min(int(_child(level, "w:start") or 1), _LARGEST),
        )
        for level in abstract.iterchildren(qn("w:lvl"))
    }


def _own(numbering: Any | None, inherited: tuple[str, int]) -> tuple[str, int]:
    """List and depth of a w:numPr; list 0 takes the paragraph out of the one of its style."""
    if numbering is None:
        return inherited
    depth = _child(numbering, "w:ilvl")
    return _child(numbering, "w:numId") or inherited[0], min(int(depth), _DEEPEST) if depth.isdigit() else inherited[1]


def _child(node: Any, name: str) -> str:
    child = node.find(qn(name))
    return _value(child, "w:val") if child is not None else ""


def _value(node: Any, name: str) -> str:
    return str(node.get(qn(name)) or "")


def _written(number: int, form: str) -> str:
    match form:
        case "none":
            return ""
        case "decimalZero":
            return f"{number:02}"
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26)
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            return _roman(number).upper() if form == "upperRoman" else _roman(number)
        case _:
            return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while number >= value:
            text, number = text + letters, number - value
    return text

"""Word documents in fonts from before Unicode: their text made Unicode in place, before anything else reads it.

Each run goes with the font that applies to it: its own, else that of its character style, its paragraph style, the
styles these are based on, or the document's default.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx.oxml.ns import qn

from ingest.legacy import Run, decode, encoding_of_font

_SOFT_HYPHEN = "\u00ad"
_APART = Run(text=" ")
_SYMBOL = re.compile(r"[Ff]0[2-9A-Fa-f][0-9A-Fa-f]")
_DEEPEST_STYLE = 12


def make_unicode(roots: Sequence[Any], styles: Any | None) -> None:
    """Rewrite the texts below ``roots`` (body, footnotes …); ``styles``: the root of the document's style sheet."""
    fonts = _style_fonts(styles) if styles is not None else {}
    paragraphs = [list(_pieces(paragraph, fonts)) for root in roots for paragraph in root.iter(qn("w:p"))]
    decoded = decode([[run for _, run in pieces] for pieces in paragraphs])
    for pieces, texts in zip(paragraphs, decoded, strict=True):
        for (node, run), text in zip(pieces, texts, strict=True):
            if text != run.text:
                # A soft hyphen or a symbol, an element of its own, may have been a letter.
                node.tag = qn("w:t")
                node.text = text


def _pieces(paragraph: Any, fonts: Mapping[str, str]) -> Iterator[tuple[Any, Run]]:
    """Nodes with text that belong to this paragraph, not to one of a text box within it; others part words."""
    of_paragraph = _font_of_style(paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}"), fonts) or fonts.get("", "")
    for run in paragraph.iter(qn("w:r")):
        if next(run.iterancestors(qn("w:p"))) is not paragraph:
            continue
        properties = run.find(qn("w:rPr"))
        own, style = (
            (properties.find(qn(name)) for name in ("w:rFonts", "w:rStyle")) if properties is not None else (None, None)
        )
        font = _name(own) or _font_of_style(style, fonts) or of_paragraph
        for node in run.iterchildren():
            if node.tag == qn("w:t"):
                yield node, Run(text=node.text or "", font=font)
            elif node.tag == qn("w:softHyphen"):
                yield node, Run(text=_SOFT_HYPHEN, font=font)
            elif (letter := _letter_of_symbol(node)) is not None:
                yield node, letter
            elif node is not properties:
                yield node, _APART


def _letter_of_symbol(node: Any) -> Run | None:
    """A w:sym in a font of letters; those of Wingdings are none."""
    font, code = node.get(qn("w:font")) or "", node.get(qn("w:char")) or ""
    if node.tag != qn("w:sym") or encoding_of_font(font) is None or not _SYMBOL.fullmatch(code):
        return None
    return Run(text=chr(int(code, 16)), font=font)


def _font_of_style(reference: Any | None, fonts: Mapping[str, str]) -> str:
    return fonts.get(reference.get(qn("w:val")) or "", "") if reference is not None else ""


def _style_fonts(styles: Any) -> Mapping[str, str]:
    """Fonts by style, what a style is based on included; "" stands for the default paragraph."""
    own: dict[str, str] = {}
    based_on: dict[str, str] = {}
    default = ""
    for style in styles.iter(qn("w:style")):
        name = style.get(qn("w:styleId")) or ""
        own[name] = _name(style.find(f"{qn('w:rPr')}/{qn('w:rFonts')}"))
        parent = style.find(qn("w:basedOn"))
        based_on[name] = (parent.get(qn("w:val")) or "") if parent is not None else ""
        if style.get(qn("w:type")) == "paragraph" and style.get(qn("w:default")) in {"1", "true"}:
            default = name
    overall = _name(next(styles.iter(qn("w:rPrDefault")), None))
    fonts = {name: _inherited(name, own, based_on) or overall for name in own}
    return {**fonts, "": fonts.get(default, overall)}


def _inherited(name: str, own: Mapping[str, str], based_on: Mapping[str, str]) -> str:
    for _ in range(_DEEPEST_STYLE):
        if own.get(name):
            return own[name]
        name = based_on.get(name, "")
    return ""


def _name(node: Any | None) -> str:
    """The font for letters beyond ASCII, of a w:rFonts or of the first one below ``node``."""
    if node is None:
        return ""
    fonts = node if node.tag == qn("w:rFonts") else next(node.iter(qn("w:rFonts")), None)
    return "" if fonts is None else fonts.get(qn("w:hAnsi")) or fonts.get(qn("w:ascii")) or ""

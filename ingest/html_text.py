"""Which parts of a web page are shown, which of them are blocks, and their text made Unicode in place."""

import re
from collections.abc import Iterator
from typing import Any

from ingest.legacy import Run, decode

_UNSEEN = frozenset(
    "script style head title meta link nav noscript template svg canvas iframe object select input textarea".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
# A footnote's mark, and the raised figures that are none.
MARK = re.compile(r"^[\[(]?(\d{1,3}|[*†]{1,3}|[a-z])[\])]?$")
POWERS = {"2": "²", "3": "³"}
_HIDING = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
_FAMILY = re.compile(r"""font-family\s*:\s*["']?([^;,"']+)""", re.IGNORECASE)


def is_unseen(node: Any) -> bool:
    """Whether a browser does not show it as text of the page."""
    return node.tag in _UNSEEN or bool(_HIDING.search(node.get("style") or ""))


def is_block(node: Any) -> bool:
    """Whether it begins a line of its own."""
    return node.tag in _BLOCKS


def make_unicode(root: Any) -> None:
    """Rewrite the page's texts that are in an encoding from before Unicode."""
    paragraphs: list[list[tuple[Any, str, Run]]] = [[]]
    for node, attribute, font, begins in _texts(root, ""):
        if begins:
            paragraphs.append([])
        if attribute:
            paragraphs[-1].append((node, attribute, Run(text=getattr(node, attribute), font=font)))
    decoded = decode([[run for _, _, run in pieces] for pieces in paragraphs])
    for pieces, texts in zip(paragraphs, decoded, strict=True):
        for (node, attribute, run), text in zip(pieces, texts, strict=True):
            if text != run.text:
                setattr(node, attribute, text)


def _texts(node: Any, font: str) -> Iterator[tuple[Any, str, str, bool]]:
    """Texts and tails in order, with their font, and whether a new paragraph begins there ("": only that)."""
    within = _font(node) or font
    yield node, "text" if node.text else "", within, is_block(node) or node.tag == "br"
    for child in node:
        yield from _texts(child, within)
        if child.tail:
            yield child, "tail", within, is_block(child)


def _font(node: Any) -> str:
    if node.tag == "font" and node.get("face"):
        return str(node.get("face")).split(",")[0].strip()
    family = _FAMILY.search(node.get("style") or "")
    return family[1].strip() if family else ""

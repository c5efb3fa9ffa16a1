"""Web pages and Word's "web page" files (``.html``, ``.htm``, read with lxml) → elements.

What is not shown (scripts, styles, navigation) is left out. Tables that only lay out the page are taken apart into
paragraphs; merged cells stand in each place that they cover. A mark that links to a note is a footnote's.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree, html

from errors import UnreadableFile
from ingest.elements import Element, Footnote, Paragraph
from ingest.frames import frame_or_table
from ingest.html_table import grid, is_layout
from ingest.html_text import MARK, POWERS, is_block, is_unseen, make_unicode
from ingest.markup import is_rule, squeeze
from ingest.surface import surface

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# What no page may hold, and no tree can.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MARK_IN_FRONT = re.compile(r"^[\[(]?(?:\d{1,3}|[*†]{1,3}|[a-z])[\])]?[.:]?\s+|^[\^↑↩]\s*")


def read_html(path: Path) -> tuple[Element, ...]:
    """Elements of a web page; raises ``UnreadableFile``."""
    return parse_html(surface(path.read_bytes())[0])


def parse_html(page: str) -> tuple[Element, ...]:
    """Elements of a page whose text may still be in an old encoding."""
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(_DECLARATION.sub("", _CONTROLS.sub("", page)), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableFile(
            "Tệp HTML hỏng hoặc không có nội dung. Hãy mở bằng trình duyệt, lưu lại rồi thử lại."
        ) from error
    for unseen in [node for node in root.iter() if is_unseen(node)]:
        unseen.drop_tree()
    make_unicode(root)
    reader = _Reader(notes=_notes(root))
    reader.walk(root)
    reader.flush()
    return tuple(reader.elements)


@dataclass(slots=True)
class _Reader:
    """Walks the page once. ``text``: the paragraph so far, with line ends in it; ``raised``: it began with a mark."""

    notes: Mapping[Any, str]
    elements: list[Element] = field(default_factory=list)
    text: str = ""
    marks: list[str] = field(default_factory=list)
    level: int | None = None
    raised: bool = False

    def walk(self, node: Any) -> None:
        self._say(node.text)
        for child in node:
            self._child(child)
            self._say(child.tail)

    def flush(self) -> None:
        """The paragraph is complete; each line of it is one."""
        lines = [line for line in map(squeeze, self.text.split("\n")) if line and not is_rule(line)]
        marks, self.marks, self.text = tuple(self.marks), [], ""
        raised, self.raised = self.raised, False
        if lines and raised:
            self.elements.append(Footnote(mark=marks[0], text=" ".join(lines)))
            return
        for index, line in enumerate(lines):
            self.elements.append(Paragraph(text=line, marks=() if index else marks, level=self.level))

    def _child(self, child: Any) -> None:
        if child in self.notes:
            self.flush()
            text = _MARK_IN_FRONT.sub("", squeeze(child.text_content()))
            if text:
                self.elements.append(Footnote(mark=self.notes[child], text=text))
        elif child.tag == "br":
            self.text += "\n"
        elif child.tag == "table":
            self.flush()
            self._table(child)
        elif is_block(child):
            self._block(child)
        elif (mark := _mark(child, self.notes, self.text)) is not None:
            self.raised = self.raised or not (self.text.strip() or self.marks)
            self.marks.append(mark)
        elif child.tag == "sup" and self.text.endswith("m") and squeeze(child.text_content()) in POWERS:
            self.text += POWERS[squeeze(child.text_content())]
        else:
            self.walk(child)

    def _block(self, block: Any) -> None:
        self.flush()
        if block.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.level = int(block.tag[1])
        if block.tag == "li":
            self.text = _bullet(block)
        self.walk(block)
        self.flush()
        self.level = None

    def _table(self, table: Any) -> None:
        if is_layout(table):
            for cell in table.iter("td", "th", "caption"):
                if next(cell.iterancestors("table")) is table:
                    self._block(cell)
            return
        for caption in table.iterchildren("caption"):
            self._block(caption)
        rows, header = grid(table)
        self.elements.extend(frame_or_table(rows, header))

    def _say(self, text: str | None) -> None:
        self.text += re.sub(r"\s+", " ", text or "")


def _bullet(item: Any) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    start = parent.get("start") or ""
    return f"{parent.index(item) + (int(start) if start.isdigit() else 1)}. "


def _mark(node: Any, notes: Mapping[Any, str], before: str) -> str | None:
    """The mark that a raised figure or a link to a note is; None for anything else."""
    written = MARK.match(squeeze(node.text_content()))
    if written is None:
        return None
    for link in node.iter("a"):
        target = (link.get("href") or "").removeprefix("#")
        if target and target in notes.values():
            return target
    is_power = before.endswith("m") and written[1] in POWERS
    return written[1] if node.tag == "sup" and not is_power and not written[1].isalpha() else None


def _notes(root: Any) -> Mapping[Any, str]:
    """Blocks that are notes, with the anchor by which a mark before them links there."""
    anchors = {name: node for node in root.iter() for name in (node.get("id"), node.get("name")) if name}
    order = {node: position for position, node in enumerate(root.iter())}
    notes: dict[Any, str] = {}
    for link in root.iter("a"):
        href = link.get("href") or ""
        target = anchors.get(href[1:]) if href.startswith("#") else None
        if target is None or not MARK.match(squeeze(link.text_content())) or order[target] <= order[link]:
            continue
        block = next((node for node in (target, *target.iterancestors()) if is_block(node)), None)
        if block is not None and block.tag != "body" and link not in block.iter("a"):
            notes.setdefault(block, href[1:])
    return notes

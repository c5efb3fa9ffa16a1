"""Tables of a web page: their cells by row and column, or the finding that they only lay out the page."""

from collections.abc import Iterator
from typing import Any

from ingest.frames import header_rows
from ingest.html_text import MARK, POWERS, is_block
from ingest.markup import squeeze

_MOST_SPANNED = 200
_LONG_CELL, _MANY_BLOCKS = 600, 4


def is_layout(table: Any) -> bool:
    """Whether the table holds tables, or texts of several paragraphs, so that its cells are no values."""
    if next(table.iterdescendants("table"), None) is not None:
        return True
    return any(
        sum(is_block(node) for node in cell.iterdescendants()) >= _MANY_BLOCKS
        and len(squeeze(cell.text_content())) > _LONG_CELL
        for cell in table.iter("td", "th")
    )


def grid(table: Any) -> tuple[list[list[str]], int]:
    """Cells by column, merged ones repeated over what they cover, and the number of header rows."""
    rows: list[list[str]] = []
    hanging: dict[int, tuple[int, str]] = {}  # column → rows still to cover, text
    stated, depth = 0, 1
    for number, row in enumerate(table.iter("tr")):
        cells = list(row.iterchildren("td", "th"))
        line: list[str] = []
        for cell in cells:
            _fill_from_above(line, hanging)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            text = _text(cell)
            for column in range(len(line), len(line) + width):
                hanging[column] = (height - 1, text)
            line += [text] * width
            if number < depth and (height > 1 or (number == 0 and width > 1)):
                depth = max(depth, number + height, 2 if width > 1 else 1)
        _fill_from_above(line, hanging)
        if stated == number and cells and (all(cell.tag == "th" for cell in cells) or row.getparent().tag == "thead"):
            stated += 1
        rows.append(line)
    return rows, stated or header_rows(rows, depth)


def _fill_from_above(line: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    """Cells that began in a row above and reach down to here."""
    while (left := hanging.get(len(line), (0, "")))[0] > 0:
        hanging[len(line)] = (left[0] - 1, left[1])
        line.append(left[1])


def _span(cell: Any, name: str) -> int:
    digits = (cell.get(name) or "").strip()
    return min(int(digits), _MOST_SPANNED) if digits.isdigit() and int(digits) else 1


def _text(cell: Any) -> str:
    """The cell's lines. Of what is raised only powers stay: a mark would become a figure's last digit."""
    text = ""
    for piece, raised in _pieces(cell):
        if not raised or not text.strip() or not MARK.match(piece.strip()):
            text += piece
        elif text.endswith("m"):
            text += POWERS.get(piece.strip(), "")
    return "\n".join(line for line in map(squeeze, text.split("\n")) if line)


def _pieces(node: Any, *, raised: bool = False) -> Iterator[tuple[str, bool]]:
    """Pieces of text with whether they are raised."""
    raised = raised or node.tag == "sup"
    around = "\n" if is_block(node) or node.tag == "br" else ""
    yield around, False
    yield " ".join((node.text or "").split("\n")), raised
    for child in node:
        yield from _pieces(child, raised=raised)
        yield " ".join((child.tail or "").split("\n")), raised
    yield around if is_block(node) else "", False

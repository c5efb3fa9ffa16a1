"""Tables that are no tables: the letterhead's two columns, recipients beside the signature, boxes of one cell."""

import re
from collections.abc import Iterator, Sequence

from ingest.elements import Element, Paragraph, Table
from ingest.markup import squeeze

_SIGN = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|Nơi\s+nhận\s*:|^\s*(?:TM|KT|TL|TUQ|Q)\.\s*[A-ZĐ]"
    r"|\((?:[Đđ]ã )?[Kk]ý|^\s*(?:Luật )?[Ss]ố:.*/|^\s*V/v\b",
    re.MULTILINE,
)


def is_frame(rows: Sequence[Sequence[str]]) -> bool:
    """Whether rows of cells only lay out a letterhead, recipients or signatures, or hold one column of prose."""
    return all(len(row) <= 1 for row in rows) or any(_SIGN.search(cell) for row in rows for cell in row)


def frame_paragraphs(rows: Sequence[Sequence[str]]) -> Iterator[Paragraph]:
    """A frame's lines as paragraphs, cell after cell; a merged cell once."""
    for row in rows:
        for position, cell in enumerate(row):
            if position and cell == row[position - 1]:
                continue
            for line in cell.split("\n"):
                if text := squeeze(line):
                    yield Paragraph(text=text)


def frame_or_table(rows: Sequence[Sequence[str]], header: int) -> Iterator[Element]:
    """The table, or a frame's paragraphs. Cells may hold line ends, which a table's cells lose."""
    filled = [row for row in rows if any(squeeze(cell) for cell in row)]
    if not filled:
        return
    if is_frame(filled):
        yield from frame_paragraphs(filled)
    else:
        dropped = sum(row not in filled for row in rows[:header])
        yield Table(rows=tuple(tuple(squeeze(cell) for cell in row) for row in filled), header=max(0, header - dropped))

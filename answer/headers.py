"""Answer → the same with the header rows cited whose numbers it shows: "Xã Tân Mỹ › Hộ có 3 con (hộ): 18 hộ".

A row is quoted without the rows that name its cells. Where such a name holds a number that the row does not, the line
of the report that says it is a further citation, so that every figure of an answer stands in a quotation.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from answer.answer import Answer, Citation
from answer.cite import QUOTE_LIMIT, unnumbered
from answer.gate import MARKER, NUMBER, sentences_of
from ingest.tables import CELL_SEPARATOR, COLUMN_PATH
from vietnamese.periods import find_periods
from vietnamese.text import blanked

_YEAR = re.compile(r"(?:19|20)\d\d")


class Texts(Protocol):
    """The reports as they were read."""

    def text(self, source: str) -> str: ...

    def page_starts(self, source: str) -> tuple[int, ...]: ...


def with_headers(answer: Answer, texts: Texts) -> Answer:
    """``answer`` with a marker more in each sentence that names a cell by numbers which its row does not hold."""
    made = list(answer.citations)
    paragraphs = []
    for paragraph in answer.text.split("\n\n"):
        sentences = sentences_of(paragraph)
        paragraphs.append(" ".join(_marked(sentence, answer, made, texts) for sentence in sentences))
    if len(made) == len(answer.citations):
        return answer
    return replace(answer, text="\n\n".join(paragraphs), citations=tuple(made))


def _marked(sentence: str, answer: Answer, made: list[Citation], texts: Texts) -> str:
    markers = {int(marker) for marker in MARKER.findall(sentence)}
    for row in (each for each in answer.citations if each.marker in markers and each.units):
        for name in _numbered_names(row, sentence):
            header = _header(row, name, texts, made)
            if header is not None:
                sentence = sentence.replace(f"[{row.marker}]", f"[{row.marker}] [{header.marker}]", 1)
    return sentence


def _numbered_names(row: Citation, sentence: str) -> Iterator[str]:
    """What of a row's path the sentence shows with a number that is neither a time's nor in the row."""
    held = set(NUMBER.findall(row.quote))
    for name in dict.fromkeys(part for path in row.path for part in path.split(COLUMN_PATH)):
        counted = blanked(name, ((each.start, each.end) for each in find_periods(name)))
        numbers = {number for number in NUMBER.findall(counted) if not _YEAR.fullmatch(number)}
        if numbers - held and name in sentence:
            yield name


def _header(row: Citation, name: str, texts: Texts, made: list[Citation]) -> Citation | None:
    """The citation of the nearest line above the row that has ``name`` as a cell; made where there is none yet."""
    text = texts.text(row.source)
    start, end = _line_above(text, row.start, name)
    if not 0 < end - start <= QUOTE_LIMIT:
        return None
    known = next((each for each in made if (each.source, each.start, each.end) == (row.source, start, end)), None)
    if known is None:
        page = max(1, bisect_right(texts.page_starts(row.source), start))
        known = replace(row, marker=len(made) + 1, page=page, start=start, end=end, quote=text[start:end])
        made.append(replace(known, cells=None, governed_by="", units=(), path=(), doubt=""))
    return known


def _line_above(text: str, before: int, name: str) -> tuple[int, int]:
    """Where it stands; (0, 0) where none is."""
    at = text.rfind(name, 0, before)
    while at >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        if any(name in (cell, unnumbered(cell)) for cell in text[start:end].split(CELL_SEPARATOR)):
            return start, end
        at = text.rfind(name, 0, at)
    return 0, 0

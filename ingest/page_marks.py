"""Where a quotation stands on its page: verbatim text of a report → boxes around it and around its figures. Pure.

A report's text is healed (line ends, hyphens, footnote marks), its page is not: both are compared without blanks and
signs, and a sentence also when a few letters of the page lie between its own. What is not found is not marked.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from ingest.page_image import Box, PageLetters
from ingest.tables import CELL_SEPARATOR

_KEPT_SIGNS = frozenset(".,%/")
_SHORTEST_PIECE, _WIDEST_GAP = 8, 4
_ENOUGH = 0.85

Stretch = tuple[int, int]
"""Half-open, over the letters that are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """``quote``: boxes around the quotation, a line each; ``figures``: those around the figures in it."""

    quote: tuple[Box, ...] = ()
    figures: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letters:
    """What is compared: ``places[i]`` is where ``text[i]`` stands in the text that it was taken from."""

    text: str
    places: tuple[int, ...]


def marks_on(page: PageLetters, quote: str, figures: Sequence[str] = ()) -> Marks:
    """Nothing is marked when less than most of the quotation stands on the page."""
    shown = _letters(page.text)
    cells = quote.split(CELL_SEPARATOR)
    found = _sentence(shown.text, _letters(quote).text)
    if found is None and len(cells) > 1:
        found = _row(page, shown, cells)
    if found is None:
        return Marks()
    wanted = [_letters(figure).text for figure in figures]
    inside = [each for stretch in found for text in wanted for each in _whole(shown, text, stretch)]
    return Marks(quote=_boxes(page, shown, found), figures=_boxes(page, shown, inside))


def _letters(text: str) -> _Letters:
    kept = [
        (part, place)
        for place, letter in enumerate(text)
        for part in unicodedata.normalize("NFKD", letter).casefold()
        if part.isalnum() or unicodedata.combining(part) or part in _KEPT_SIGNS
    ]
    return _Letters(text="".join(part for part, _ in kept), places=tuple(place for _, place in kept))


def _sentence(page: str, quote: str) -> list[Stretch] | None:
    if not quote:
        return None
    start = page.find(quote)
    if start >= 0:
        return [(start, start + len(quote))]
    pieces = [
        (piece.a, piece.a + piece.size)
        for piece in SequenceMatcher(None, page, quote, autojunk=False).get_matching_blocks()
        if piece.size >= _SHORTEST_PIECE
    ]
    if sum(end - start for start, end in pieces) < _ENOUGH * len(quote):
        return None
    return _joined(pieces)


def _joined(pieces: Sequence[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in pieces:
        if joined and start - joined[-1][1] <= _WIDEST_GAP:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _row(page: PageLetters, shown: _Letters, cells: Sequence[str]) -> list[Stretch] | None:
    """The cells beside the longest wording among them: in a table, letters of one row need not follow each other."""
    texts = list(dict.fromkeys(text for cell in cells if (text := _letters(cell).text)))
    if not texts:
        return None
    label = max(texts, key=lambda text: (sum(map(str.isalpha, text)), len(text)))
    rows = [
        [place, *(beside for text in texts if text != label for beside in _beside(page, shown, text, place))]
        for place in _whole(shown, label, (0, len(shown.text)))
    ]
    best = max(rows, key=len, default=[])
    return best if len(best) >= _ENOUGH * len(texts) else None


def _beside(page: PageLetters, shown: _Letters, text: str, label: Stretch) -> Iterator[Stretch]:
    """Where ``text`` stands at the height of the label."""
    boxes = [page.boxes[shown.places[at]] for at in range(*label)]
    line = max(box.bottom - box.top for box in boxes)
    top, bottom = min(box.top for box in boxes) - line / 2, max(box.bottom for box in boxes) + line / 2
    for start, end in _whole(shown, text, (0, len(shown.text))):
        box = page.boxes[shown.places[start]]
        if top <= (box.top + box.bottom) / 2 <= bottom:
            yield start, end


def _whole(shown: _Letters, text: str, within: Stretch) -> Iterator[Stretch]:
    """Where ``text`` stands as a whole number or word; a number that goes on is another number."""
    start = shown.text.find(text, *within) if text else -1
    while start >= 0:
        end = start + len(text)
        if not (_goes_on(shown, start - 1) or _goes_on(shown, end - 1)):
            yield start, end
        start = shown.text.find(text, start + 1, within[1])


def _goes_on(shown: _Letters, at: int) -> bool:
    """Whether the letter and the next one belong to one number, nothing standing between them on the page."""
    if not 0 <= at < len(shown.text) - 1 or shown.places[at + 1] - shown.places[at] > 1:
        return False
    pair = shown.text[at : at + 2]
    if pair[1] in ".,/":
        following = shown.text[at + 2 : at + 3]
        return pair[0].isdigit() and following.isdigit() and shown.places[at + 2] - shown.places[at] == 2
    return pair[1].isdigit() and (pair[0].isdigit() or pair[0] in ".,/")


def _boxes(page: PageLetters, shown: _Letters, stretches: Sequence[Stretch]) -> tuple[Box, ...]:
    """One box for each line of each stretch."""
    return tuple(
        _around(line)
        for stretch in sorted(set(stretches))
        for line in _lines([page.boxes[place] for place in dict.fromkeys(shown.places[slice(*stretch)])])
    )


def _lines(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Boxes in order, divided where one no longer stands at the height of the one before or jumps far away."""
    numbers: list[int] = []
    for at, box in enumerate(boxes):
        before = boxes[at - 1]
        same = at > 0 and min(box.bottom, before.bottom) > max(box.top, before.top) and box.left > before.left - 0.02
        numbers.append(numbers[-1] + (not same) if at else 0)
    for _, line in groupby(zip(numbers, boxes, strict=True), key=lambda pair: pair[0]):
        yield [box for _, box in line]


def _around(boxes: Sequence[Box]) -> Box:
    return Box(
        left=min(box.left for box in boxes),
        top=min(box.top for box in boxes),
        right=max(box.right for box in boxes),
        bottom=max(box.bottom for box in boxes),
    )

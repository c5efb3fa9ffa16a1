"""A quotation's place → everything that shows it: the text around it, its table, its marked page.

The index keeps the text; the picture of a page needs the original file, unchanged since it was read. Where it is gone,
the text is shown and the reason is said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from errors import UnreadableFile
from index.hit import ReportCard
from ingest.files import file_hash, locate
from ingest.page_image import Box, PageLetters, page_letters, page_shape
from ingest.page_marks import marks_on
from ingest.report import Passage
from ingest.tables import CELL_SEPARATOR
from web.library import Context, Evidence, MarkedPage, OutlineEntry, Quotation, Table

_AROUND = 1500
_ROWS_AROUND = 15
_MISSING = "Tệp gốc không còn ở chỗ cũ, hoặc nằm trong một tệp nén. Dưới đây là phần chữ đã lưu khi lập chỉ mục."
_CHANGED = "Tệp gốc đã thay đổi sau khi lập chỉ mục. Dưới đây là phần chữ đã lưu; hãy lập lại chỉ mục để cập nhật."
_UNMARKED = (
    "Không xác định được chỗ của đoạn trích trên hình trang này (trang quét, hoặc chữ trong tệp bị ngắt). "
    "Hãy đối chiếu với phần chữ bên dưới."
)


class Texts(Protocol):
    """What this needs of an index."""

    def text(self, source: str) -> str: ...

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]: ...


class Originals:
    """The files that an index was built from. ``find`` hashes a file again only when its size or time changed."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._hashes: dict[Path, tuple[tuple[int, int], str]] = {}

    def find(self, card: ReportCard) -> Path | str:
        """The unchanged file, or why it cannot be shown."""
        path = locate(self._folders, card.source)
        if path is None:
            return _MISSING
        try:
            state = path.stat()
            stamp = (state.st_size, state.st_mtime_ns)
            if self._hashes.get(path, (None, ""))[0] != stamp:
                self._hashes[path] = (stamp, file_hash(path))
        except OSError:
            return _MISSING
        return path if self._hashes[path][1] == card.sha256 else _CHANGED


def evidence_of(texts: Texts, originals: Originals, card: ReportCard, quotation: Quotation) -> Evidence | None:
    """None when the report's text has no such stretch."""
    text = texts.text(card.source)
    if not 0 <= quotation.start < quotation.end <= len(text):
        return None
    passages = texts.passages(card.source, quotation.start, quotation.end)
    passage = passages[0] if passages else None
    shown = Evidence(
        report=card,
        quotation=quotation,
        context=Context(
            before=text[max(0, quotation.start - _AROUND) : quotation.start],
            quote=text[quotation.start : quotation.end],
            after=text[quotation.end : quotation.end + _AROUND],
        ),
        section=passage.section if passage else (),
        page=passage.page if passage and card.pages > 1 else None,
        sheet=passage.sheet if passage else None,
        cells=passage.cells if passage else None,
        doubt=passage.doubt if passage else "",
        table=_table(texts, passage) if passage and passage.kind == "row" else None,
    )
    original = originals.find(card)
    if isinstance(original, str):
        return replace(shown, warning=original)
    if original.suffix.lower() != ".pdf" or passage is None:
        return replace(shown, original=True)
    try:
        pages = marked_pages(original, passage.page, card.pages, shown.context.quote, quotation.figures)
    except UnreadableFile as error:
        return replace(shown, original=True, warning=str(error))
    marked = any(page.quote for page in pages)
    return replace(shown, original=True, pages=pages, warning="" if marked else _UNMARKED)


def marked_pages(path: Path, number: int, last: int, quote: str, figures: Sequence[str]) -> tuple[MarkedPage, ...]:
    """The page of the quotation, and the next one where the quotation goes on there. Raises UnreadableFile.

    A footnote below a paragraph that ends on the next page may count as standing there: the page before is tried too.
    """
    letters = page_letters(path, number)
    marks = marks_on(letters, quote, figures)
    if not marks.quote and number > 1:
        before = marks_on(page_letters(path, number - 1), quote, figures)
        if before.quote:
            return (_marked(path, number - 1, before.quote, before.figures),)
    if marks.quote or number == last:
        return (_marked(path, number, marks.quote, marks.figures),)
    following = page_letters(path, number + 1)
    marks = marks_on(_below(letters, following), quote, figures)
    pages = [_marked(path, number, _on(marks.quote, 0), _on(marks.figures, 0))]
    if on_next := _on(marks.quote, 1):
        pages.append(_marked(path, number + 1, on_next, _on(marks.figures, 1)))
    return tuple(pages)


def outline_of(texts: Texts, source: str) -> tuple[OutlineEntry, ...]:
    """The headings under which the report says anything."""
    entries: list[OutlineEntry] = []
    before: tuple[str, ...] = ()
    for passage in texts.passages(source, 0, len(texts.text(source))):
        if passage.kind == "footnote":
            continue  # it may stand behind the section that it belongs to
        same = next(
            (at for at, pair in enumerate(zip(before, passage.section, strict=False)) if pair[0] != pair[1]), None
        )
        known = min(len(before), len(passage.section)) if same is None else same
        entries += [
            OutlineEntry(heading=heading, depth=depth, page=passage.page, start=passage.start, end=passage.end)
            for depth, heading in enumerate(passage.section)
            if depth >= known
        ]
        before = passage.section
    return tuple(entries)


def doubts_of(texts: Texts, source: str) -> tuple[tuple[int, str], ...]:
    """What the reader of the file found not to add up, with its page, once each."""
    passages = texts.passages(source, 0, len(texts.text(source)))
    return tuple(dict.fromkeys((passage.page, passage.doubt) for passage in passages if passage.doubt))


def _marked(path: Path, number: int, quote: tuple[Box, ...], figures: tuple[Box, ...]) -> MarkedPage:
    return MarkedPage(number=number, shape=page_shape(path, number), quote=quote, figures=figures)


def _below(first: PageLetters, second: PageLetters) -> PageLetters:
    """Two pages as one tall one: the second page's coordinates are 1 to 2."""
    lowered = tuple(replace(box, top=box.top + 1, bottom=box.bottom + 1) for box in second.boxes)
    return PageLetters(text=first.text + second.text, boxes=first.boxes + lowered)


def _on(boxes: Sequence[Box], page: int) -> tuple[Box, ...]:
    return tuple(
        replace(box, top=box.top - page, bottom=box.bottom - page) for box in boxes if page <= box.top < page + 1
    )


def _table(texts: Texts, passage: Passage) -> Table | None:
    """The rows around the quoted one that have its columns; None where a row was too long to be kept whole."""
    nearby = texts.passages(passage.source, max(0, passage.start - 20_000), passage.end + 20_000)
    table = [_row(each) for each in _run(nearby, lambda each: _same_table(each, passage), passage.start)]
    cited = next((at for at, row in enumerate(table) if row.start == passage.start), None)
    if cited is None or any(len(row.cells) != len(passage.columns) for row in table):
        return None
    first, end = max(0, cited - _ROWS_AROUND), cited + _ROWS_AROUND + 1
    return Table(
        caption=passage.caption,
        columns=passage.columns,
        rows=tuple(row.cells for row in table[first:end]),
        cited=cited - first,
        cut=first > 0 or end < len(table),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    start: int
    cells: tuple[str, ...]


def _row(passage: Passage) -> _Row:
    return _Row(start=passage.start, cells=tuple(passage.text.split(CELL_SEPARATOR)))


def _same_table(one: Passage, other: Passage) -> bool:
    return (one.kind, one.section, one.columns, one.caption, one.sheet) == (
        "row", other.section, other.columns, other.caption, other.sheet,
    )  # fmt: skip


def _run(passages: Sequence[Passage], fits: Callable[[Passage], bool], start: int) -> list[Passage]:
    """The unbroken run of fitting passages that holds the one at ``start``."""
    run: list[Passage] = []
    for passage in passages:
        if fits(passage):
            run.append(passage)
        elif run and run[-1].start >= start:
            break
        else:
            run = []
    return run

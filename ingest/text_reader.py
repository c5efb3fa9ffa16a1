"""Plain text and Markdown (``.txt``, ``.md``) → elements.

Two layouts occur. In *wrapped* files a paragraph is a block of short lines between blank lines; in *flowing*
files each line is a paragraph, save where a converter broke it in mid-sentence. ``\\f`` is a page break.
Old encodings become Unicode; refuses bytes that are no text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path

from errors import UnreadableFile
from ingest.elements import Element, Footnote, PageBreak, Paragraph
from ingest.frames import frame_or_table, header_of
from ingest.healing import continues, glue, is_capitals, is_item, is_time_stamp
from ingest.legacy import to_unicode
from ingest.markup import heading_line, pipe_cells, plain
from ingest.surface import UNKNOWN_ENCODING, surface
from ingest.text_tables import text_tables
from vietnamese.text import fold, nfc

_BAR = "|"
_RULE = re.compile(r"^(?:[-_=]\s*){3,}$|^[\s*]+$")
_SEPARATOR_CELL = re.compile(r"^:?-+:?$")
_SENTENCE_END = tuple(".;:!?…")
_NOTE = re.compile(r"\s*(?:<sup>\s*\(?(\d{1,3})\)?\s*</sup>|\[\^(\w{1,8})\]:|\[(\d{1,3})\](?!\())\s*", re.IGNORECASE)
_LONE_NOTE = re.compile(r"^\s*\[\d{1,3}\]$")
_BRACKET_MARK = re.compile(r"\[(\d{1,3})\]")
_BLANKS = re.compile(r"\s+")
_COLUMN_GAP = re.compile(r"\s{4,}")
_RECIPIENTS = re.compile(r"\s*\W*Nơi nhận\W*\s{4,}(?=\S)")
_WRAPPED_AT_MOST = 130
_TORN_SHARE = 0.2
_FULL_LINE = 0.6
_LETTERHEAD_LINES = 14
_LINES_IN_A_CELL = 40
_LEAD_AT_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """``wrapped``: lines break at ``width``; ``spaced``: blank lines stand between the paragraphs."""

    width: int
    wrapped: bool
    spaced: bool


def read_text(path: Path) -> tuple[Element, ...]:
    """Elements of a text file; raises ``UnreadableFile``."""
    return parse_text(decode(path.read_bytes()))


def decode(data: bytes) -> str:
    """Unicode, also of an encoding from before it, where that gives Vietnamese."""
    written, certain = surface(data)
    text = to_unicode(written)
    if not certain and not _looks_vietnamese(text):
        raise UnreadableFile(UNKNOWN_ENCODING)
    return _checked(text)


def parse_text(text: str) -> tuple[Element, ...]:
    """Elements of decoded text."""
    pages = [page.split("\n") for page in nfc(text).replace("\r\n", "\n").replace("\r", "\n").split("\f")]
    layout = _layout(pages)
    elements: list[Element] = []
    for number, page in enumerate(map(_split_signature, pages)):
        if number:
            elements.append(PageBreak())
        at = 0
        for table in text_tables(page):
            elements.extend(_lines_elements(page[at : table.first], layout, top=not number and not at))
            elements.extend(frame_or_table(table.rows, table.header))
            at = table.end
        elements.extend(_lines_elements(page[at:], layout, top=not number and not at))
    return tuple(elements)


def _lines_elements(lines: Sequence[str], layout: _Layout, *, top: bool) -> Iterator[Element]:
    """``top``: whether the letterhead may stand here."""
    parted = _split_columns(lines) if top else lines
    yield from _page_elements(_whole_rows(parted), layout)


def _checked(text: str) -> str:
    controls = sum(character < " " and character not in "\t\n\r\f\v" for character in text)
    if controls > len(text) // 200:
        raise UnreadableFile("Tệp không phải văn bản (nhiều ký tự điều khiển). Hãy lưu lại dưới dạng văn bản UTF-8.")
    return text


def _looks_vietnamese(text: str) -> bool:
    """Letters outweigh other signs, and what is not ASCII among them is Vietnamese. Blanks may set columns apart."""
    text = _BLANKS.sub(" ", text)
    letters = [character for character in text.lower() if character.isalpha()]
    accented = [character for character in letters if character > "\x7f"]
    vietnamese = sum(fold(character) in "aeiouyd" for character in accented)
    readable = sum(character.isprintable() or character.isspace() for character in text)
    return len(letters) > 0.6 * len(text) and readable > 0.98 * len(text) and vietnamese > 0.9 * len(accented)


def _layout(pages: Sequence[Sequence[str]]) -> _Layout:
    lines = [line.strip() for page in pages for line in page]
    lengths = sorted(len(line) for line in lines if line)
    width = lengths[len(lengths) * 19 // 20] if lengths else 0
    # Lines that nearly fill the width, and how many of them break off in mid-sentence.
    full = [(first, second) for first, second in pairwise(lines) if second and len(first) > _FULL_LINE * width]
    torn = sum(second[0].islower() and not first.endswith(_SENTENCE_END) for first, second in full)
    return _Layout(
        width=width,
        wrapped=width <= _WRAPPED_AT_MOST and torn >= _TORN_SHARE * len(full) > 0,
        spaced=lines.count("") > len(lengths) / 12,
    )


def _split_columns(lines: Sequence[str]) -> list[str]:
    """The letterhead's two columns, set side by side with blanks, become lines of their own, which nothing joins."""
    head: list[str] = []
    for line in lines[:_LETTERHEAD_LINES]:
        first, *others = _COLUMN_GAP.split(line.strip())
        head += [first, *(each for part in others for each in ("", part)), *([""] if others else [])]
    return head + list(lines[_LETTERHEAD_LINES:])


def _split_signature(lines: Sequence[str]) -> list[str]:
    """The recipients, and below them who signed, whom blanks set beside them: "Nơi nhận:     KT. CHỦ TỊCH".

    Both go on as long as lines begin with a dash or below the signature's column, blank lines between them.
    """
    opening = ((at, match.end()) for at, line in enumerate(lines) if (match := _RECIPIENTS.match(line)))
    first, column = next(opening, (len(lines), 0))
    end = first
    for line in lines[first:]:
        dashed = line.lstrip().startswith(("-", "+", "•"))
        if end > first and line.strip() and not dashed and len(line) - len(line.lstrip()) < column // 2:
            break
        end += 1
    parted = [_COLUMN_GAP.split(line.rstrip(), maxsplit=1) for line in lines[first:end]]
    left = [one for one, *_ in parted if one.strip()]
    right = [each for _, *others in parted for each in (*others, "")]
    return [*lines[:first], *left, "", *right, *lines[end:]] if parted else list(lines)


def _whole_rows(lines: Sequence[str]) -> list[str]:
    """A table row that a line end inside a cell broke ("| 6 | Nghị quyết" / "| 30% |") becomes one line."""
    whole: list[str] = []
    for line in lines:
        broken = bool(whole) and whole[-1].startswith("|") and not whole[-1].rstrip().endswith("|")
        if broken and line.strip():
            whole[-1] = f"{whole[-1]} {line.strip()}"
        else:
            whole.append(line)
    return whole


def _page_elements(lines: Sequence[str], layout: _Layout) -> Iterator[Element]:
    """Blocks between blank lines and rules; tables and frames of bars are taken whole."""
    position = 0
    while position < len(lines):
        end = position + 1
        line = lines[position].strip()
        if line == _BAR:
            end = _end_of_frame(lines, position)
            yield from _frame(lines[position:end], layout)
        elif pipe_cells(line):
            end = _run(lines, position, lambda text: text.strip() != _BAR and pipe_cells(text) is not None)
            yield from _pipe_table(lines[position:end])
        elif _is_prose(line):
            end = _run(lines, position, _is_prose)
            yield from _block(lines[position:end], layout)
        position = end


def _is_prose(line: str) -> bool:
    line = line.strip()
    return bool(line) and line != _BAR and pipe_cells(line) is None and not _RULE.match(line)


def _run(lines: Sequence[str], start: int, holds: Callable[[str], bool]) -> int:
    """End of the run of lines from ``start`` for which ``holds`` is true; at least one line long."""
    return next((end for end in range(start + 1, len(lines)) if not holds(lines[end])), len(lines))


def _end_of_frame(lines: Sequence[str], start: int) -> int:
    """A frame of lone bars ends with the last bar before a blank line that no bar follows soon."""
    last, position = start, start
    while position + 1 < len(lines) and position - last < _LINES_IN_A_CELL:
        position += 1
        if pipe_cells(lines[position]) is not None:
            break
        if lines[position].strip() == _BAR:
            last = position
        elif not lines[position].strip() and lines[position - 1].strip() == _BAR:
            break
    return last + 1


def _frame(lines: Sequence[str], layout: _Layout) -> Iterator[Element]:
    """Cells that stand between lone bars; two bars in a row end a table row."""
    rows: list[list[str]] = []
    for is_bar, group in groupby(lines, key=lambda line: line.strip() == _BAR):
        run = list(group)
        if is_bar and (len(run) > 1 or not rows):
            rows.append([])
        elif not is_bar:
            cell = [
                element.text for element in _page_elements(run, layout) if isinstance(element, Paragraph | Footnote)
            ]
            rows[-1].append("\n".join(cell))
    rows = [row for row in rows if any(row)]
    yield from frame_or_table(rows, header=header_of(rows))


def _pipe_table(lines: Sequence[str]) -> Iterator[Element]:
    cells = [tuple(plain(cell)[0] for cell in pipe_cells(line) or ()) for line in lines]
    rows = [row for row in cells if any(row) and not all(_SEPARATOR_CELL.match(cell) for cell in row if cell)]
    yield from frame_or_table(rows, header=header_of(rows))


def _block(lines: Sequence[str], layout: _Layout) -> Iterator[Element]:
    """Paragraphs and footnotes of lines without a blank line between them."""
    paragraphs: list[str] = []
    last_line = ""
    for line in lines:
        if paragraphs and _joins(paragraphs[-1], last_line, line, layout):
            paragraphs[-1] += glue(paragraphs[-1], line.strip()) + line.strip()
        else:
            paragraphs.append(line.strip())
        last_line = line
    for text in paragraphs:
        yield from _element(text)


def _joins(current: str, last_line: str, line: str, layout: _Layout) -> bool:
    """Whether ``line`` goes on with the paragraph ``current``, whose last line was ``last_line``."""
    if heading_line(current) or heading_line(line) or (_NOTE.match(line) and current.endswith(_SENTENCE_END)):
        return False
    if _LONE_NOTE.match(current):
        return True
    bare_current, bare_line = plain(current)[0], plain(line)[0]
    if not bare_line or is_item(bare_line) or is_time_stamp(bare_line) or last_line.endswith("  "):
        return False
    if continues(bare_current, bare_line):
        return True
    if not layout.wrapped:
        return bare_current.endswith(":") and len(bare_current) < _LEAD_AT_MOST and bare_line[0].islower()
    if _turns_from_title_to_prose(bare_current, bare_line):
        return False
    length = len(last_line.strip())
    if last_line.rstrip("* ").endswith(_SENTENCE_END) and length < 0.75 * layout.width:
        return False
    return layout.spaced or length > _FULL_LINE * layout.width


def _turns_from_title_to_prose(first: str, second: str) -> bool:
    """Whether exactly one of two pieces is in capitals, and long enough to tell."""
    if first.isupper() == second.isupper() or not any(map(str.isalpha, second)):
        return False
    return is_capitals(first) or is_capitals(second)


def _element(text: str) -> Iterator[Element]:
    if note := _NOTE.match(text):
        body, _ = plain(text[note.end() :])
        if body:
            yield Footnote(mark=note[1] or note[2] or note[3], text=body)
        return
    heading = heading_line(text)
    body, marks = plain(heading[1] if heading else text)
    if body:
        marks += tuple(_BRACKET_MARK.findall(body))
        yield Paragraph(text=body, marks=marks, level=heading[0] if heading else None)

"""PDF files as PDFium sees them: each page's words, drawn lines and images, and the page as a picture.

The only file that knows pypdfium2. Coordinates leave it in points from the upper-left corner of the page as a person
reads it: a page on which most text runs sideways is turned.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from types import TracebackType

import pypdfium2
import pypdfium2.raw as raw

from errors import UnreadableFile
from ingest.encodings import TCVN3
from ingest.legacy import encoding_of_font
from ingest.pdf_page import Rule, Word
from ingest.picture import Picture

_BROKEN = "Tệp PDF bị hỏng. Hãy mở bằng phần mềm đọc PDF, in lại thành PDF mới rồi thử lại."
_LOCKED = "Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi thử lại."
_WORD_GAP = 0.15
_ABOVE_BASELINE = 0.8
_SAME_BASELINE = 0.08
_MOST_RULES = 20_000
_INVISIBLE = 3
_LONGEST_FONT_NAME = 128
_STRAIGHT = 1.0
# What PDFium makes of a hyphen at the end of a line, and of a soft hyphen, which is a letter in TCVN3.
_HYPHENS = {0x02, 0xFFFE}
_POINTS_PER_INCH = 72
_GRID = 100_000
# As a share of a quarter turn: a page is never laid on a scanner so much aslant.
_SLANTED, _ACROSS = 0.12, -1
_COLOURS = 64

Corners = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What one page holds. ``words`` are raw: neither NFC nor in a known encoding.

    ``images``: the share of the page that images cover, at most 1. ``drawings``: how many shapes are drawn on it.
    ``hidden``: its text is there to be searched, not seen: somebody else's recognition of characters. ``across``: the
    letters that run aslant over the page.
    """

    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    images: float
    hidden: bool
    drawings: int
    across: str = ""


class PdfFile:
    """An open PDF file. All methods raise ``UnreadableFile`` when it is none. To be used by one thread."""

    def __init__(self, path: Path) -> None:
        with _understood():
            self._document = pypdfium2.PdfDocument(path)

    def __enter__(self) -> "PdfFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def sight(self, number: int) -> Sight:
        """What stands on a page, counted from 0."""
        with _understood(), closing(self._document[number]) as page:
            return _sight(page)

    def png(self, number: int, width: int) -> bytes:
        """A page, ``width`` pixels wide, in colour, for a screen."""
        with _understood(), closing(self._document[number]) as page:
            written = BytesIO()
            page.render(scale=width / page.get_width()).to_pil().quantize(_COLOURS).save(written, "PNG")
            return written.getvalue()

    def letters(self, number: int) -> tuple[tuple[str, Corners], ...]:
        """Each character of a page with where it stands on ``png``: left, top, right, bottom, as shares of the page.

        In the file's order, blanks among them; the page is turned as the file says, not as its text runs.
        """
        with _understood(), closing(self._document[number]) as page, closing(page.get_textpage()) as text:
            return tuple(
                (
                    chr(raw.FPDFText_GetUnicode(text, index) or 0x20),
                    _shares(page, text.get_charbox(index, loose=True)),
                )
                for index in range(text.count_chars())
            )

    def shape(self, number: int) -> float:
        """The page's height divided by its width, as on ``png``."""
        with _understood(), closing(self._document[number]) as page:
            return float(page.get_height() / page.get_width())

    def picture(self, number: int, dots_per_inch: int) -> Picture:
        """A page as a person sees it, signatures and stamps among it."""
        with _understood(), closing(self._document[number]) as page:
            bitmap = page.render(scale=dots_per_inch / _POINTS_PER_INCH, grayscale=True)
            pixels = bitmap.to_numpy()[:, : bitmap.width].tobytes()
            return Picture(width=bitmap.width, height=bitmap.height, pixels=pixels, dots_per_inch=dots_per_inch)


def _shares(page: pypdfium2.PdfPage, box: Corners) -> Corners:
    """From the file's own points, whose axis points up, to shares of the page as it is shown."""
    left, bottom, right, top = box
    across, down = ctypes.c_int(), ctypes.c_int()
    corners = []
    for x, y in ((left, bottom), (right, top)):
        raw.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, ctypes.byref(across), ctypes.byref(down))
        corners.append((min(1.0, max(0.0, across.value / _GRID)), min(1.0, max(0.0, down.value / _GRID))))
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


@contextmanager
def _understood() -> Iterator[None]:
    """PDFium's errors as ours."""
    try:
        yield
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise UnreadableFile(_LOCKED if locked else _BROKEN) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """The page turned so that its text reads: from the file's coordinates to ours. ``turn``: quarters, clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def place(self, x: float, y: float) -> tuple[float, float]:
        match self.turn:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case 3:
                return self.top - y, self.right - x
            case _:
                return x - self.left, self.top - y

    @property
    def size(self) -> tuple[float, float]:
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turn % 2 else (width, height)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A character: its box and baseline in the file's coordinates.

    ``turn``: which way it runs, quarters clockwise; or across the page.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    origin: tuple[float, float]
    size: float
    turn: int
    font: str


def _sight(page: pypdfium2.PdfPage) -> Sight:
    with closing(page.get_textpage()) as text:
        runs, hidden = _runs(text)
    turns = Counter(sign.turn for run in runs for sign in run)
    # "DỰ THẢO" across the page stands among the letters of all lines; a page that is aslant as a whole is read.
    across: list[list[_Sign]] = []
    if 2 * turns.pop(_ACROSS, 0) < turns.total():
        across = [run for run in runs if run[0].turn == _ACROSS]
        runs = [run for run in runs if run[0].turn != _ACROSS]
    turn = turns.most_common(1)[0][0] if turns else page.get_rotation() // 90
    left, bottom, right, top = page.get_bbox()
    frame = _Frame(left=left, bottom=bottom, right=right, top=top, turn=turn)
    width, height = frame.size
    rules, drawings, covered = _drawn(page, frame)
    return Sight(
        width=width,
        height=height,
        words=tuple(word for run in runs for word in _words(run, frame)),
        rules=rules,
        images=covered,
        hidden=hidden,
        drawings=drawings,
        across=" ".join("".join(sign.text for sign in run) for run in across),
    )


def _runs(text: pypdfium2.PdfTextPage) -> tuple[list[list[_Sign]], bool]:
    """Characters in the file's order, parted at blanks; and whether they are invisible."""
    runs: list[list[_Sign]] = [[]]
    look: tuple[int, float, int, str] = (0, 0.0, 0, "")
    hidden = total = 0
    matrix, box = raw.FS_MATRIX(), raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    mode = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        character = chr(code) if code else " "
        if raw.FPDFText_IsGenerated(text, index) == 1 or character.isspace() or 0xD800 <= code < 0xE000:
            runs.append([])
            continue
        owner = raw.FPDFText_GetTextObject(text, index)
        address = ctypes.cast(owner, ctypes.c_void_p).value or 0
        if address != look[0] or not address:
            raw.FPDFText_GetMatrix(text, index, matrix)
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            quarters = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
            turn = round(quarters) % 4 if abs(quarters - round(quarters)) < _SLANTED else _ACROSS
            look = (address, round(raw.FPDFText_GetFontSize(text, index) * scale, 1), turn, _font(text, index))
            mode = raw.FPDFTextObj_GetTextRenderMode(owner) if address else 0
        if code in _HYPHENS:
            character = "\xad" if encoding_of_font(look[3]) == TCVN3 else "-"
        raw.FPDFText_GetLooseCharBox(text, index, box)
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        total += 1
        if runs[-1] and _ACROSS in {look[2], runs[-1][-1].turn} and look[2] != runs[-1][-1].turn:
            runs.append([])
        hidden += mode == _INVISIBLE
        runs[-1].append(_Sign(character, box.left, box.right, box.bottom, box.top, (x.value, y.value), *look[1:]))
    return [run for run in runs if run], bool(total) and hidden > total / 2


def _font(text: pypdfium2.PdfTextPage, index: int) -> str:
    name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    written = raw.FPDFText_GetFontInfo(text, index, name, _LONGEST_FONT_NAME, None)
    return name.value.decode("utf-8", "replace") if 0 < written <= _LONGEST_FONT_NAME else ""


def _words(run: list[_Sign], frame: _Frame) -> Iterator[Word]:
    """A run parted where it leaves its line, its size or its direction, or leaves a gap."""
    placed = [_placed(sign, frame) for sign in run]
    start = 0
    for at, (before, after) in enumerate(pairwise(placed), start=1):
        apart = after.x0 - before.x1 > _WORD_GAP * before.size or after.x0 < before.x0 - _WORD_GAP * before.size
        other_line = abs(after.bottom - before.bottom) > _SAME_BASELINE * max(before.size, after.size)
        if (
            apart
            or other_line
            or (before.size, before.font) != (after.size, after.font)
            or run[at - 1].turn != run[at].turn
        ):
            yield _word(placed[start:at])
            start = at
    yield _word(placed[start:])


def _placed(sign: _Sign, frame: _Frame) -> Word:
    """A character as a word of its own."""
    x0, y0 = frame.place(sign.left, sign.bottom)
    x1, y1 = frame.place(sign.right, sign.top)
    top, bottom = min(y0, y1), max(y0, y1)
    if sign.turn == frame.turn:
        baseline = frame.place(*sign.origin)[1]
        top, bottom = baseline - _ABOVE_BASELINE * sign.size, baseline + (1 - _ABOVE_BASELINE) * sign.size
    return Word(text=sign.text, x0=min(x0, x1), x1=max(x0, x1), top=top, bottom=bottom, size=sign.size, font=sign.font)


def _word(signs: list[Word]) -> Word:
    return Word(
        text="".join(sign.text for sign in signs),
        x0=min(sign.x0 for sign in signs),
        x1=max(sign.x1 for sign in signs),
        top=signs[0].top,
        bottom=signs[0].bottom,
        size=signs[0].size,
        font=signs[0].font,
    )


def _drawn(page: pypdfium2.PdfPage, frame: _Frame) -> tuple[tuple[Rule, ...], int, float]:
    """Straight lines along the page's edges, the number of shapes, and the share of the page under images."""
    rules: list[Rule] = []
    drawings, covered = 0, 0.0
    area = frame.size[0] * frame.size[1] or 1.0
    matrices: dict[int, pypdfium2.PdfMatrix] = {}
    for shape in page.get_objects():
        outer = matrices.get(ctypes.addressof(shape.container.raw.contents)) if shape.container else None
        if shape.type == raw.FPDF_PAGEOBJ_FORM:
            own = shape.get_matrix()
            matrices[ctypes.addressof(shape.raw.contents)] = own.multiply(outer) if outer else own
        elif shape.type == raw.FPDF_PAGEOBJ_IMAGE:
            matrix = shape.get_matrix().multiply(outer) if outer else shape.get_matrix()
            covered += abs(matrix.a * matrix.d - matrix.b * matrix.c)
        elif shape.type == raw.FPDF_PAGEOBJ_PATH:
            drawings += 1
            if len(rules) < _MOST_RULES:
                rules.extend(_rules(shape, outer, frame))
    return tuple(rules), drawings, min(1.0, covered / area)


def _rules(shape: pypdfium2.PdfObject, outer: pypdfium2.PdfMatrix | None, frame: _Frame) -> Iterator[Rule]:
    """The straight parts of one shape; nothing of what only clips."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(shape, fill, stroke)
    count = raw.FPDFPath_CountSegments(shape)
    if not (fill.value or stroke.value) or not 1 < count < _MOST_RULES:
        return
    matrix = shape.get_matrix().multiply(outer) if outer else shape.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = None
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(shape, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        kind = raw.FPDFPathSegment_GetType(segment)
        point = frame.place(*matrix.on_point(x.value, y.value))
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = point
        elif last is not None and kind == raw.FPDF_SEGMENT_LINETO:
            yield from _straight(last, point)
        last = point
        if raw.FPDFPathSegment_GetClose(segment) and first is not None:
            yield from _straight(point, first)
            last = first


def _straight(start: tuple[float, float], end: tuple[float, float]) -> Iterator[Rule]:
    (x0, y0), (x1, y1) = start, end
    if not all(map(math.isfinite, (x0, y0, x1, y1))):
        return
    if abs(y1 - y0) < _STRAIGHT < abs(x1 - x0):
        yield Rule(x0=min(x0, x1), x1=max(x0, x1), top=y0, bottom=y0)
    elif abs(x1 - x0) < _STRAIGHT < abs(y1 - y0):
        yield Rule(x0=x0, x1=x0, top=min(y0, y1), bottom=max(y0, y1))

"""A sample's source text → ``Sample``: the letterhead as fields, the body as headings, paragraphs and tables.

A source is Markdown with front matter. Of Markdown it uses only headings, paragraphs (one a line), pipe tables
and footnotes. A paragraph directly before a table is its caption. A header cell "A > B" says that column B
stands under the group A; neighbouring columns of one group share a merged cell where the format has them.
"""

import re
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

MARK = "TÀI LIỆU MẪU – số liệu minh hoạ"
NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
SIGNED = "(Đã ký)"

_FIELD_BREAK = " / "
_NOTE = re.compile(r"\[\^(\d+)\]")
_NOTE_TEXT = re.compile(r"\[\^(\d+)\]: (.+)")
_RULE = re.compile(r"[|\- ]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """``level`` 1 is "I.", 2 is "1.", 3 is "a)"."""

    level: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """``text`` may hold footnote references "[^1]"; ``pieces`` takes them apart."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """``columns``: the header path of each column, one or two names; ``rows``: as many cells as columns."""

    caption: str
    columns: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def groups(self) -> tuple[tuple[str, int], ...]:
        """First-level header names, each with the number of neighbouring columns that it spans."""
        return tuple((name, len(list(paths))) for name, paths in groupby(path[0] for path in self.columns))

    @property
    def has_groups(self) -> bool:
        return any(len(path) > 1 for path in self.columns)


Block = Heading | Paragraph | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One report, ready to be written as ``name`` (the file's name, with its format's extension).

    ``recipients`` end as the document has them, with ";" and the last one with ".". ``scanned``: pages are pictures.
    """

    name: str
    issuer: tuple[str, ...]
    number: str
    place: str
    issued: date
    kind: str
    title: str
    signature: tuple[str, ...]
    recipients: tuple[str, ...]
    blocks: tuple[Block, ...]
    notes: dict[int, str]
    scanned: bool = False

    @property
    def place_and_date(self) -> str:
        """Days below 10 and the months 1 and 2 take a leading zero (decree 30/2020/NĐ-CP, annex I)."""
        month = f"{self.issued.month:02}" if self.issued.month < 3 else str(self.issued.month)
        return f"{self.place}, ngày {self.issued:%d} tháng {month} năm {self.issued:%Y}"


def read_sample(path: Path) -> Sample:
    """Read one source file; a missing field is a KeyError that names it."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in front.splitlines())
    lines = [line for line in body.splitlines() if line]
    notes = {int(found[1]): found[2] for line in lines if (found := _NOTE_TEXT.fullmatch(line))}
    return Sample(
        name=f"{path.stem}.{fields['format']}",
        issuer=tuple(fields["issuer"].split(_FIELD_BREAK)),
        number=fields["number"],
        place=fields["place"],
        issued=date.fromisoformat(fields["date"]),
        kind=fields["kind"],
        title=fields["title"],
        signature=tuple(fields["signature"].split(_FIELD_BREAK)),
        recipients=tuple(fields["recipients"].replace("; ", ";\n").splitlines()),
        blocks=_blocks([line for line in lines if not _NOTE_TEXT.fullmatch(line)]),
        notes=notes,
        scanned=fields.get("scanned") == "yes",
    )


def pieces(text: str) -> tuple[str | int, ...]:
    """The text cut at its footnote references, which become their numbers: "a[^1]." → ("a", 1, ".")."""
    return tuple(int(part) if index % 2 else part for index, part in enumerate(_NOTE.split(text)) if part)


def _blocks(lines: list[str]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for is_table, group in groupby(lines, key=lambda line: line.startswith("|")):
        if is_table:
            caption = blocks.pop()
            if not isinstance(caption, Paragraph):
                raise TypeError(f"no caption before the table, but {caption}")
            blocks.append(_table(caption.text, list(group)))
        else:
            blocks.extend(map(_prose, group))
    return tuple(blocks)


def _prose(line: str) -> Heading | Paragraph:
    marks, _, text = line.partition(" ")
    return Heading(level=len(marks), text=text) if set(marks) == {"#"} else Paragraph(text=line)


def _table(caption: str, lines: list[str]) -> Table:
    header, *rows = [_cells(line) for line in lines if not _RULE.fullmatch(line)]
    return Table(caption=caption, columns=tuple(tuple(cell.split(" > ")) for cell in header), rows=tuple(rows))


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip("|").split("|"))

"""Small reports made in memory, for tests of everything that comes after reading."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from errors import UnreadableFile
from ingest.reader import ReadReport
from ingest.report import Block, Letterhead, Passage, Report
from vietnamese.periods import Period
from vietnamese.places import Place

MONTHS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}


def month(year: int, number: int) -> Period:
    return Period(kind="month", start=date(year, number, 1), end=date(year, number, MONTHS[number]))


def report(
    source: str,
    sentences: tuple[str, ...],
    *,
    place: Place | None = None,
    period: Period | None = None,
    number: str | None = None,
    section: tuple[str, ...] = ("I. KINH TẾ",),
) -> Report:
    """One paragraph a sentence."""
    text = "\n".join(sentences)
    blocks, start = [], 0
    for sentence in sentences:
        blocks.append(Block(kind="paragraph", start=start, end=start + len(sentence), section=section))
        start += len(sentence) + 1
    title = f"Tình hình kinh tế - xã hội {period}" if period else "Tình hình kinh tế - xã hội"
    return Report(
        source=source,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        blocks=tuple(blocks),
        letterhead=Letterhead(
            number=number,
            issued=date(period.end.year, period.end.month, 17) if period else None,
            kind="Báo cáo",
            title=title,
            place=place,
            period=period,
        ),
    )


def sentence_passages(given: Report) -> tuple[Passage, ...]:
    """One passage a block."""
    return tuple(
        Passage(
            source=given.source,
            start=block.start,
            end=block.end,
            text=given.text[block.start : block.end],
            page=1,
            section=block.section,
        )
        for block in given.blocks
    )


class LineReader:
    """Reads a file whose lines are its sentences; a file that begins with "!" is refused."""

    def __init__(self, name: str = "lines/1") -> None:
        self.name = name
        self.read_sources: list[str] = []

    def hash(self, path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def read(self, path: Path, source: str) -> Report:
        self.read_sources.append(source)
        lines = path.read_text(encoding="utf-8").splitlines()
        if not lines or lines[0].startswith("!"):
            raise UnreadableFile("Tệp hỏng.")
        made = report(source, tuple(lines))
        return Report(
            source=source,
            sha256=self.hash(path),
            text=made.text,
            blocks=made.blocks,
            letterhead=made.letterhead,
        )

    def read_all(
        self, files: Sequence[tuple[Path, str]], step: Callable[[], None]
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        for path, source in files:
            try:
                made = self.read(path, source)
            except UnreadableFile as error:
                yield source, error
            else:
                yield source, ReadReport(report=made, passages=sentence_passages(made))


class GivenReader:
    """Hands out reports made in memory, as if they had been read from ``files``."""

    name = "given/1"

    def __init__(
        self, reports: Sequence[Report], passages: Callable[[Report], tuple[Passage, ...]] = sentence_passages
    ) -> None:
        self._reports = {given.source: given for given in reports}
        self._passages = passages

    @property
    def files(self) -> list[tuple[Path, str]]:
        return [(Path(source), source) for source in self._reports]

    def hash(self, path: Path) -> str:
        return self._reports[path.as_posix()].sha256

    def read_all(
        self, files: Sequence[tuple[Path, str]], step: Callable[[], None]
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        for _, source in files:
            given = self._reports[source]
            yield source, ReadReport(report=given, passages=self._passages(given))

"""Ingestion, as a build asks for it: many files → reports with their passages, read by several processes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from errors import UnreadableFile
from ingest import READING
from ingest.files import file_hash
from ingest.report import Passage, Report
from ingest.workers import Limits, Task, worked_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReport:
    """One file, read, with what is searched and quoted of it."""

    report: Report
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReader:
    """Reads files in processes of their own, under ``limits``. ``secret``: files with a stamp of secrecy, too."""

    secret: bool = False
    limits: Limits = field(default_factory=Limits)

    @property
    def name(self) -> str:
        """Changes when the same file would be read otherwise."""
        return f"{READING}+secret" if self.secret else READING

    def hash(self, path: Path) -> str:
        """SHA-256 of the file. Raises ``UnreadableFile``."""
        try:
            return file_hash(path)
        except OSError as error:
            raise UnreadableFile(f"Không mở được tệp ({error.strerror or error}). Hãy kiểm tra quyền đọc.") from error

    def read_all(
        self, files: Sequence[tuple[Path, str]], step: Callable[[], None] = lambda: None
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        """Each file's source with what it holds, or why it cannot be read; ``step`` is called for each page done."""
        tasks = [Task(path=path, source=source) for path, source in files]
        for task, result in worked_on(tasks, partial(read_file, secret=self.secret), limits=self.limits, step=step):
            assert isinstance(result, ReadReport | UnreadableFile)
            yield task.source, result


def read_file(path: Path, source: str, *, secret: bool = False) -> ReadReport:
    """One file, in this process. Raises ``UnreadableFile``."""
    # Within a worker, which has these at hand; here they would cost every start of the program.
    from ingest.passages import passages_of
    from ingest.read import read_report

    report = read_report(path, source, secret=secret)
    return ReadReport(report=report, passages=passages_of(report))

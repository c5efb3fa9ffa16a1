"""The wiring of ``hoidap ask`` and ``hoidap replay``: questions or records → what is printed, as it comes."""

import json
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import parts
from answer.limits import unusable
from answer.record import Record, basis_of, read_record, record_of, record_to_json
from answer.render import answer_to_json
from answer.replay import Comparison, compared, elsewhere
from connect.batch import Asked, asked_of, last_answer, read_batch
from errors import DamagedRecord, UsageError
from index.journal import append
from index.manifest import Manifest, current_generation, read_manifest
from index.search import Index
from index.view import View
from settings import Settings
from web.citation import plain_answer
from web.evidence import Originals

SAME, REFUSED, DIFFERENT = 0, 3, 4


def questions_of(question: str | None, batch: Path | None) -> tuple[Asked, ...]:
    """Raises UsageError for what is no question; one in a batch is answered by a refusal instead."""
    if batch is not None and question is None:
        return read_batch(batch)
    if question is None or batch is not None:
        raise UsageError('Hãy nêu một câu hỏi, hoặc một tệp câu hỏi: hoidap ask "…" hay hoidap ask --batch TỆP.jsonl')
    asked = asked_of(sys.stdin.read() if question == "-" else question)
    refused = unusable(asked.question)
    if refused is not None:
        raise UsageError(refused.text)
    return (asked,)


def answers(
    questions: Sequence[Asked],
    folder: Path,
    settings: Settings,
    *,
    record: Path | None,
    indent: int | None,
    plain: bool,
) -> Iterator[str]:
    """Each answer as JSON, or ``plain`` as people read it; its record is on the disk before it is shown."""
    archive = _Archive.open(folder, settings)
    answerer = parts.answerer_of(archive.index, settings)
    for asked in questions:
        answer = last_answer(answerer, asked)
        if record is not None:
            basis = basis_of(parts.program_of(settings), archive.manifest, archive.index.reports())
            _keep(record, record_of(asked.question, asked.history, answer, basis))
        told = answer_to_json(answer, identifier=asked.identifier)
        yield plain_answer(answer) if plain else json.dumps(told, ensure_ascii=False, indent=indent)


def replays(paths: Sequence[Path], folder: Path | None, settings: Settings) -> Iterator[tuple[str, int]]:
    """What came of each record, in lines, with its exit status; without a folder its seal alone is looked at."""
    archive = _Archive.open(folder, settings) if folder is not None else None
    for name, text in (each for path in paths for each in _records_in(path)):
        try:
            record = read_record(text)
        except DamagedRecord as error:
            yield f"Từ chối {name}: {error}", REFUSED
            continue
        said = f"{name}: “{record.question}”"
        if archive is None:
            yield f"{said}\n  Hồ sơ còn nguyên vẹn. Nêu --index để trả lời lại và so sánh.", SAME
            continue
        made = archive.again(record, settings)
        yield "\n  ".join((said, *_verdict(made), *made.differences, *made.moved)), SAME if made.same else DIFFERENT


def status_of(statuses: Collection[int]) -> int:
    """Of all replays together: the gravest; 1 where no record could be used."""
    if all(status == REFUSED for status in statuses):
        return 1
    return max(statuses)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Archive:
    """An index with what built it."""

    index: Index
    manifest: Manifest

    @classmethod
    def open(cls, folder: Path, settings: Settings) -> "_Archive":
        index = parts.index_of(folder, settings)
        return cls(index=index, manifest=read_manifest(folder, current_generation(folder)))

    def again(self, record: Record, settings: Settings) -> Comparison:
        """The record's question, asked of those of its reports that are still there."""
        basis = basis_of(parts.program_of(settings), self.manifest, self.index.reports())
        nothing = elsewhere(record, basis)
        if nothing is not None:
            return nothing
        seen = record.basis.reports
        part = View(self.index, seen) if record.filter else self.index.of(seen)
        answer = last_answer(parts.answerer_of(part, settings), Asked(question=record.question, history=record.history))
        made = compared(record, record_of(record.question, record.history, answer, basis), part.text)
        originals = Originals([Path(each) for each in self.manifest.folders])
        cited = {citation.source for citation in record.told.citations}
        changed = [
            f"Tệp gốc: {card.source} đã bị sửa hoặc không còn (hoặc nằm trong tệp nén) sau khi lập chỉ mục."
            for card in part.reports()
            if card.source in cited and isinstance(originals.find(card), str)
        ]
        return Comparison(differences=made.differences, moved=(*made.moved, *changed))


def _verdict(made: Comparison) -> tuple[str, ...]:
    if not made.same:
        return ("KHÁC với hồ sơ:",)
    return ("Giống hệt hồ sơ.",) if not made.moved else ("Câu trả lời giống hệt hồ sơ. Những gì đã đổi khác:",)


def _keep(path: Path, record: Record) -> None:
    try:
        append(path, record_to_json(record))
    except OSError as error:
        raise UsageError(f"Không ghi được tệp “{path}” ({error.strerror}). Hãy chọn chỗ khác.") from error


def _records_in(path: Path) -> Iterator[tuple[str, str]]:
    """One record in a file by the file's name, several by their lines."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"Không đọc được hồ sơ “{path}” ({error.strerror}). Hãy kiểm tra lại đường dẫn.") from error
    except UnicodeDecodeError:
        text = ""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if len(lines) < 2 or not all(line.startswith("{") for _, line in lines):
        return iter([(str(path), text)])
    return iter([(f"{path}, dòng {number}", line) for number, line in lines])

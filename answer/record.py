"""An answer with all that it came from: enough to give it again later, and to see what has changed since.

A record names the question with the turns before it, every report that could be searched with its SHA-256, the places
of the passages that were found, what built the index, the program with the settings that matter, and the answer as
JSON. Reports are named by source, never by where they lie on a machine, and only those that the asker may see. Its
seal is a SHA-256 over all the rest: whoever changes a figure breaks it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from pydantic import TypeAdapter

from answer.answer import Answer, Turn
from answer.render import answer_to_json
from errors import DamagedRecord
from index.hit import ReportCard
from index.manifest import Manifest

FORMAT = 1
_NEWER = "do phiên bản mới hơn của hoidap lập (dạng {found}, bản này đọc đến dạng {known}). Hãy nâng cấp hoidap."
_NO_RECORD = "không phải hồ sơ câu trả lời, hoặc đã bị cắt cụt. Hãy tải hay ghi lại hồ sơ từ câu trả lời."
_BROKEN_SEAL = "đã bị sửa sau khi lập: dấu niêm phong không khớp với nội dung. Không dùng được làm căn cứ."


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """``settings``: those on which an answer depends."""

    version: str
    settings: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What answers are made from: the program, what built the index, and the reports that may be seen of it.

    ``reports``: source → SHA-256 of the file.
    """

    program: Program
    embedder: str
    analyser: str
    schema: int
    reader: str
    reports: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Where a passage stands that was found; its text is that of the report."""

    source: str
    page: int
    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A citation, as far as it is compared."""

    marker: int
    source: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A figure, as far as it is compared."""

    text: str
    value: float
    unit: str
    citation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An answer, as far as it is compared: not how long it took, nor what the notes say beside it."""

    answer: str
    reason: str | None
    figures: tuple[Shown, ...]
    citations: tuple[Quoted, ...]
    answerer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """``filter``: what the reader narrowed the search to, in words; ``basis`` has the reports that were left by it.

    ``answer``: as JSON, without the passages that were found, whose places are ``hits``.
    """

    question: str
    history: tuple[Turn, ...]
    filter: str
    basis: Basis
    hits: tuple[Seen, ...]
    answer: dict[str, Any]

    @property
    def told(self) -> Told:
        """Raises ValueError where the JSON is no answer."""
        return TypeAdapter(Told).validate_python(self.answer)


def basis_of(program: Program, manifest: Manifest, cards: Iterable[ReportCard]) -> Basis:
    """``cards``: the reports that may be seen."""
    return Basis(
        program=program,
        embedder=manifest.embedder,
        analyser=manifest.analyser,
        schema=manifest.schema,
        reader=manifest.reader,
        reports={card.source: card.sha256 for card in cards},
    )


def record_of(question: str, history: Sequence[Turn], answer: Answer, basis: Basis, *, narrowed: str = "") -> Record:
    """``question`` and ``history`` as they were asked: the answer's own question may be the completed one."""
    told = answer_to_json(answer)
    seen = ("source", "page", "start", "end", "score")
    return Record(
        question=question,
        history=tuple(history),
        filter=narrowed,
        basis=basis,
        hits=tuple(Seen(**{name: hit[name] for name in seen}) for hit in told.pop("hits")),
        answer=told,
    )


def record_to_json(record: Record) -> dict[str, Any]:
    """Plain values, sealed."""
    values = {"format": FORMAT, **asdict(record)}
    return {**values, "seal": _seal(values)}


def read_record(text: str) -> Record:
    """Raises DamagedRecord for what is no record, a newer form of it, or one that was changed."""
    try:
        values = json.loads(text)
    except ValueError as error:
        raise DamagedRecord(_NO_RECORD) from error
    if not isinstance(values, dict) or not isinstance(values.get("format"), int):
        raise DamagedRecord(_NO_RECORD)
    if values["format"] > FORMAT:
        raise DamagedRecord(_NEWER.format(found=values["format"], known=FORMAT))
    seal = values.pop("seal", None)
    if seal != _seal(values):
        raise DamagedRecord(_BROKEN_SEAL)
    try:
        record = TypeAdapter(Record).validate_python(values)
        _ = record.told
    except ValueError as error:
        raise DamagedRecord(_NO_RECORD) from error
    return record


def _seal(values: dict[str, Any]) -> str:
    plain = json.dumps(_whole_numbers(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(plain.encode()).hexdigest()


def _whole_numbers(value: Any) -> Any:
    """As other programs write them: 12.0 comes back from a browser as 12."""
    match value:
        case dict():
            return {key: _whole_numbers(each) for key, each in value.items()}
        case list() | tuple():
            return [_whole_numbers(each) for each in value]
        case float() if value.is_integer():
            return int(value)
    return value

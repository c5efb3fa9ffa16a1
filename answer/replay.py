"""A record beside the answer that is given now: is it the same, and what has changed since. Vietnamese, for the reader.

Only another answer, or a quotation that no longer stands where it stood, makes a record differ; that the program or the
archive has moved on meanwhile is said beside it.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from answer.record import Basis, Quoted, Record, Told

_NAMED = 3
_ASPECTS = {"embedder": "mô hình nhúng", "analyser": "bộ phân tích từ", "schema": "lược đồ", "reader": "bản đọc tệp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """``differences``: of the answer and its evidence; ``moved``: of all else, which has not changed the answer."""

    differences: tuple[str, ...]
    moved: tuple[str, ...]

    @property
    def same(self) -> bool:
        return not self.differences


def compared(record: Record, now: Record, text_of: Callable[[str], str]) -> Comparison:
    """``now``: of the same question, asked again; ``text_of``: a report's text in the index as it is."""
    then, again = record.told, now.told
    return Comparison(
        differences=(*_lost(then.citations, text_of), *_answers(then, again)),
        moved=(*_program(record.basis, now.basis, then, again), *_index(record.basis, now.basis), *_hits(record, now)),
    )


def elsewhere(record: Record, now: Basis) -> Comparison | None:
    """Where the index has no report of the record: nothing that could be asked again."""
    if not record.basis.reports or record.basis.reports.keys() & now.reports.keys():
        return None
    return Comparison(
        differences=("Chỉ mục này không có báo cáo nào của hồ sơ. Hãy nêu đúng chỉ mục bằng --index.",), moved=()
    )


def _lost(citations: Iterable[Quoted], text_of: Callable[[str], str]) -> list[str]:
    return [
        f"Đoạn trích: [{each.marker}] không còn nguyên văn ở chỗ cũ trong {each.source}."
        for each in citations
        if text_of(each.source)[each.start : each.end] != each.quote
    ]


def _answers(then: Told, again: Told) -> list[str]:
    said = []
    if (then.answer, then.reason) != (again.answer, again.reason):
        said.append(f"Câu trả lời: hồ sơ ghi “{_lead(then)}”; nay là “{_lead(again)}”.")
    if then.figures != again.figures:
        said.append(f"Số liệu: hồ sơ ghi {_figures(then)}; nay là {_figures(again)}.")
    if _places(then) != _places(again):
        said.append(f"Trích dẫn: hồ sơ dẫn {_sources(then)}; nay dẫn {_sources(again)}.")
    return said


def _program(record: Basis, now: Basis, then: Told, again: Told) -> list[str]:
    own, ours = record.program, now.program
    names = sorted(own.settings.keys() | ours.settings.keys())
    settings = [(f"HOIDAP_{name.upper()}", own.settings.get(name, ""), ours.settings.get(name, "")) for name in names]
    answerers = ("bộ trả lời", then.answerer, again.answerer)
    return _changed("Chương trình", [("phiên bản", own.version, ours.version), answerers, *settings])


def _index(record: Basis, now: Basis) -> list[str]:
    built = [(said, getattr(record, name), getattr(now, name)) for name, said in _ASPECTS.items()]
    added = now.reports.keys() - record.reports.keys()
    gone = record.reports.keys() - now.reports.keys()
    edited = {source for source, digest in record.reports.items() if now.reports.get(source, digest) != digest}
    lists = (
        ("thêm", added, ", không dùng khi trả lời lại"),
        ("không còn", gone, ""),
        ("đã đổi nội dung:", edited, ""),
    )
    return _changed("Chỉ mục", built) + [f"Chỉ mục: {how} {_named(what)}{then}." for how, what, then in lists if what]


def _changed(what: str, pairs: Iterable[tuple[str, Any, Any]]) -> list[str]:
    return [
        f"{what}: {name} khi đó “{then or 'không đặt'}”, nay “{now or 'không đặt'}”."
        for name, then, now in pairs
        if then != now
    ]


def _hits(record: Record, now: Record) -> list[str]:
    then, again = ([(hit.source, hit.start, hit.end) for hit in each.hits] for each in (record, now))
    if then == again:
        return []
    left = len(set(then) - set(again))
    return [f"Đoạn tìm được: {left} đoạn nay không tìm thấy nữa." if left else "Đoạn tìm được: xếp thứ tự khác."]


def _named(sources: Collection[str]) -> str:
    first = ", ".join(sorted(sources)[:_NAMED])
    return f"{len(sources)} báo cáo ({first}{', …' if len(sources) > _NAMED else ''})"


def _lead(answer: Told) -> str:
    return answer.answer.partition("\n\n")[0]


def _figures(answer: Told) -> str:
    return ", ".join(figure.text for figure in answer.figures) or "không có"


def _places(answer: Told) -> list[tuple[str, int, int, str]]:
    return [(each.source, each.start, each.end, each.quote) for each in answer.citations]


def _sources(answer: Told) -> str:
    return ", ".join(dict.fromkeys(each.source for each in answer.citations)) or "không báo cáo nào"

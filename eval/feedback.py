"""``hoidap feedback``: readers' judgements are looked through, and what a reviewer accepts becomes gold.

The file of judgements is only ever appended to: candidates by the screen, decisions by these commands. A candidate is a
gold question already; one that was judged wrong needs its right answer before it can be accepted.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from errors import UsageError
from eval.gold import gold_question, read_gold
from index.journal import append, read

_KEPT_IN_GOLD = ("id", "kind", "question", "history", "answers", "all", "doc", "evidence", "unanswerable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What the reviewer adds or corrects; None leaves it as the candidate has it."""

    answers: tuple[str, ...] | None = None
    doc: str | None = None
    evidence: str | None = None
    unanswerable: bool = False


def list_candidates(path: Path, write: Callable[[str], None], *, everything: bool = False) -> None:
    """Those that nobody has decided on yet, oldest first; all of them with what was decided for ``everything``."""
    journal = read(path)
    decided = _decisions(journal.records)
    shown = [each for each in _candidates(journal.records) if everything or each["id"] not in decided]
    for each in shown:
        said = each.get("feedback", {})
        verdict = "đúng" if said.get("verdict") == "good" else f"chưa đúng ({said.get('reason', '')})"
        state = decided.get(each["id"], {}).get("decision", "chưa duyệt")
        write(f"{each['id']}  [{state}]  {verdict}  {said.get('at', '')}")
        write(f"  Hỏi: {each['question']}")
        write(f"  Đã trả lời: {str(said.get('answered', '')).splitlines()[0] if said.get('answered') else ''}")
        write(f"  Đáp án đề nghị: {_proposed(each)}")
        if said.get("comment"):
            write(f"  Ghi chú: {said['comment']}")
    if not shown:
        write("Không có đánh giá nào chờ duyệt.")
    if journal.torn:
        write(f"Bỏ qua {journal.torn} dòng không trọn vẹn trong {path}.")


def accept_candidate(path: Path, identifier: str, gold: Path, completion: Completion) -> None:
    """Append it to ``gold``. Raises UsageError when it is unknown, decided on already, or no gold question yet."""
    question = _completed(_undecided(path, identifier), completion)
    try:
        gold_question(question)
    except (ValueError, TypeError) as error:
        raise UsageError(
            f"Chưa thể nhận “{identifier}”: {error}. Hãy thêm --answer (có thể nhiều lần), hoặc --unanswerable."
        ) from error
    if gold.exists() and identifier in {each.id for each in read_gold(gold)}:
        raise UsageError(f"{gold} đã có câu hỏi “{identifier}”.")
    append(gold, question)
    _decide(path, identifier, "đã nhận", gold=str(gold))


def reject_candidate(path: Path, identifier: str, because: str) -> None:
    """It stays in the file and is no longer listed. Raises UsageError as ``accept_candidate``."""
    _undecided(path, identifier)
    _decide(path, identifier, "đã bỏ", because=because)


def _completed(candidate: Mapping[str, Any], completion: Completion) -> dict[str, Any]:
    question = {name: candidate.get(name) for name in _KEPT_IN_GOLD}
    if completion.unanswerable:
        return question | {"unanswerable": True, "answers": [], "all": False, "doc": None, "evidence": None}
    if completion.answers is not None:
        question |= {"answers": list(completion.answers), "all": len(completion.answers) > 1, "unanswerable": False}
    if completion.doc is not None or completion.evidence is not None:
        question |= {"doc": completion.doc, "evidence": completion.evidence}
    return question


def _undecided(path: Path, identifier: str) -> Mapping[str, Any]:
    records = read(path).records
    found = next((each for each in _candidates(records) if each["id"] == identifier), None)
    if found is None:
        raise UsageError(f"Không có đánh giá “{identifier}” trong {path}. Hãy xem: hoidap feedback list")
    if identifier in _decisions(records):
        raise UsageError(f"Đánh giá “{identifier}” đã được duyệt rồi.")
    return found


def _decide(path: Path, identifier: str, decision: str, **more: str) -> None:
    append(path, {"decides": identifier, "decision": decision, "at": datetime.now(UTC).isoformat(), **more})


def _candidates(records: Iterable[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    return [each for each in records if isinstance(each.get("id"), str) and isinstance(each.get("question"), str)]


def _decisions(records: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    return {str(each["decides"]): each for each in records if "decides" in each}


def _proposed(candidate: Mapping[str, Any]) -> str:
    if candidate.get("unanswerable"):
        return "báo cáo không có"
    return "; ".join(candidate.get("answers") or ()) or "chưa có, cần --answer khi nhận"

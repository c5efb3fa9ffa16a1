"""A build in words and as JSON: how far it is, what was read and refused and why, what is there twice."""

from typing import Any

from index.build import BuildResult
from index.hit import ReportCard
from index.watch import Progress


def progress_line(progress: Progress) -> str:
    """ "[12/40] 350 trang · 2103 câu · còn khoảng 3 phút"; with the file's name in front where one was done."""
    parts = [progress.source] if progress.source else []
    parts += [f"{progress.pages} trang"] if progress.pages else []
    parts += [f"{progress.passages} câu"]
    parts += [f"còn khoảng {_span(progress.seconds_left)}"] if progress.seconds_left is not None else []
    return f"[{progress.done}/{progress.files}] {' · '.join(parts)}"


def summary(result: BuildResult, folder: str) -> str:
    """One sentence of counts."""
    twice = f", trùng nhau {len(result.duplicates)}" if result.duplicates else ""
    return (
        f"Chỉ mục {folder}: đọc {len(result.read)}, giữ nguyên {len(result.unchanged)}, xoá {len(result.removed)}, "
        f"từ chối {len(result.refused)}{twice} tệp; {result.passages} câu."
    )


def remarks(result: BuildResult) -> tuple[str, ...]:
    """A line for each file that was refused, or is the same as another, or has figures that do not add up."""
    refused = (f"Từ chối {source}: {reason}" for source, reason in result.refused)
    twice = (f"Trùng nội dung: {source} giống hệt {first}, chỉ đọc một lần." for source, first in result.duplicates)
    doubted = (f"Số liệu không khớp trong {source}: {note}" for source, note in result.doubts)
    return (*refused, *twice, *doubted)


def as_json(result: BuildResult) -> dict[str, Any]:
    """For ``--report``: every report of the index with its letterhead, and every file that is not in it, with why."""
    read = frozenset(result.read)
    return {
        "read": len(result.read),
        "unchanged": len(result.unchanged),
        "embedded": result.embedded,
        "passages": result.passages,
        "reports": [_report(card, "read" if card.source in read else "unchanged") for card in result.cards],
        "refused": [{"source": source, "reason": reason} for source, reason in result.refused],
        "duplicates": [{"source": source, "same_as": first} for source, first in result.duplicates],
        "removed": list(result.removed),
        "doubts": [{"source": source, "note": note} for source, note in result.doubts],
    }


def _report(card: ReportCard, status: str) -> dict[str, Any]:
    head = card.letterhead
    return {
        "source": card.source,
        "status": status,
        "sha256": card.sha256,
        "pages": card.pages,
        "recognised_pages": list(card.recognised),
        "passages": card.passages,
        "letterhead": {
            "number": head.number,
            "issued": head.issued.isoformat() if head.issued else None,
            "issuer": head.issuer,
            "kind": head.kind,
            "title": head.title,
            "signer": head.signer,
            "place": str(head.place) if head.place else None,
            "period": str(head.period) if head.period else None,
            "draft": head.draft,
        },
    }


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "dưới một phút"
    return f"{minutes} phút" if minutes < 90 else f"{minutes // 60} giờ {minutes % 60} phút"

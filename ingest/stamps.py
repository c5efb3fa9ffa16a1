"""Stamps above a report's text: how secret it is, and whether it is a draft.

A stamp is a line of its own, or ends the line of the number. "Bí mật" in a sentence is no stamp, nor is "mật ong".
"""

import re
from collections.abc import Iterable

_DEGREES = ("TUYỆT MẬT", "TỐI MẬT", "MẬT")
_STAMP = re.compile(rf"\W*(?:(?:ĐỘ|Độ)\s+(?:MẬT|mật)\W*)?({'|'.join(_DEGREES)})\W*")
_NAMED = re.compile(r"\W*(?:ĐỘ|Độ)\s+(?:MẬT|mật)\s*:\s*(tuyệt mật|tối mật|mật)\W*", re.IGNORECASE)
_BESIDE_NUMBER = re.compile(rf"^Số\s*:.*/.*\s({'|'.join(_DEGREES)})$")
_DRAFT = re.compile(
    r"\W*(?:BẢN\s+)?(?:DỰ\s+THẢO|Dự\s+thảo)(?:\s+(?:BÁO CÁO|báo cáo|(?:lần|LẦN)(?:\s+(?:thứ|THỨ))?\s+\w+))?"
    r"(?:[\s,(]*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?\W*"
)
_LONGEST = 60
_HEAD_LINES = 30


def secrecy(line: str) -> str | None:
    """ "TUYỆT MẬT", "TỐI MẬT" or "MẬT" where the line is such a stamp."""
    if len(line) > _LONGEST:
        return None
    match = _STAMP.fullmatch(line) or _NAMED.fullmatch(line) or _BESIDE_NUMBER.match(line)
    return match[1].upper() if match else None


def stamped_secret(lines: Iterable[str]) -> str | None:
    """The stamp among a document's first lines."""
    return next((degree for line in list(lines)[:_HEAD_LINES] if (degree := secrecy(line))), None)


def is_draft(line: str) -> bool:
    """Whether the line says that this is a draft: "DỰ THẢO", "(Dự thảo lần 2)"."""
    return len(line) <= _LONGEST and _DRAFT.fullmatch(line) is not None

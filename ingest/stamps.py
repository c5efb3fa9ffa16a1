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
_DRAFT_BRACKET = re.compile(r"\s*[(\[](?:BẢN\s+)?DỰ\s+THẢO[^()\[\]]{0,30}[)\]]$", re.IGNORECASE)
_DRAFT_OF = re.compile(r"^DỰ\s+THẢO\s+(?!LẦN)(?=\D{4,25}$)")
_LONGEST = 60
_HEAD_LINES = 30


def secrecy(line: str) -> str | None:
    """ "TUYỆT MẬT", "TỐI MẬT" or "MẬT" where the line is such a stamp, its letters set apart or not."""
    if len(line) > _LONGEST:
        return None
    if together := _spread(line):
        line = together
    match = _STAMP.fullmatch(line) or _NAMED.fullmatch(line) or _BESIDE_NUMBER.match(line)
    return match[1].upper() if match else None


def _spread(line: str) -> str | None:
    """ "T Ố I  M Ậ T" as "TỐI MẬT"; None where letters do not stand apart."""
    bare = line.strip(" \t.-–*()[]|_")
    letters = bare.split()
    if len(letters) < 3 or any(len(letter) != 1 for letter in letters):
        return None
    joined = "".join(letters)
    return next((degree for degree in _DEGREES if degree.replace(" ", "") == joined), None)


def stamp_across(letters: str) -> str | None:
    """ "DỰ THẢO", "MẬT" …, where that is what the letters say that run across a page, set apart or not."""
    joined = "".join(letters.split()).upper()
    return next((stamp for stamp in (*_DEGREES, "DỰ THẢO") if stamp.replace(" ", "") == joined), None)


def stamped_secret(lines: Iterable[str]) -> str | None:
    """The stamp among a document's first lines."""
    return next((degree for line in list(lines)[:_HEAD_LINES] if (degree := secrecy(line))), None)


def is_draft(line: str) -> bool:
    """Whether the line says that this is a draft: "DỰ THẢO", "(Dự thảo lần 2)", "BÁO CÁO (DỰ THẢO)"."""
    return len(line) <= _LONGEST and bool(_DRAFT.fullmatch(line) or without_draft(line) != line)


def without_draft(line: str) -> str:
    """ "BÁO CÁO (DỰ THẢO)" and "DỰ THẢO BÁO CÁO" without what calls them a draft; other lines as they are."""
    bare = _DRAFT_BRACKET.sub("", line)
    return (_DRAFT_OF.sub("", bare) if bare.isupper() else bare) or line

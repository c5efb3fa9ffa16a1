"""What an annex says of the report that it belongs to: "(Kèm theo Báo cáo số 450/BC-UBND ngày … của UBND huyện …)".

A form that a circular or a decision prescribes is none of these: who fills it in, and when, it does not say.
"""

import re
from datetime import date

from ingest.issuer import issuer_of, place_of
from ingest.report import Letterhead

_ATTACHED = re.compile(r"\(\s*(?P<issued>ban hành\s+)?kèm(?:\s+theo)?\s+(?P<report>[^()]{5,300})\)?", re.IGNORECASE)
_PRESCRIBES = re.compile(r"thông tư\b", re.IGNORECASE)
_FORM = re.compile(r"(?:MẪU|BIỂU)\b", re.IGNORECASE)
_KIND = re.compile(r"[^\W\d_]+\s[^\W\d_]+")
_NUMBER = re.compile(r"\bsố\s*:?\s*(\d{1,6}(?:\s?[-/]\s?[\w.&]+)+)", re.IGNORECASE)
_DATED = re.compile(
    r"\bngày\s+(\d{1,2})(?:\s+tháng\s+|\s?[/.-]\s?)(\d{1,2})(?:\s+năm\s+|\s?[/.-]\s?)(\d{4})", re.IGNORECASE
)
_AGENCY = re.compile(
    r"\bcủa\s+((?:UBND|[ỦU][ỷyỶY] ban|HĐND|Sở|Phòng|Bộ|Ban|(?:Tổng |Chi )?[Cc]ục|Chính phủ)\b[^\d,;:()]{0,60})"
)


def is_form(line: str) -> bool:
    """ "Mẫu số 22/CKTC-NSH", "Biểu 01/ĐTXD"."""
    return bool(_FORM.match(line))


def attached_to(text: str, *, form: bool = False) -> Letterhead | None:
    """The kind, number, day, issuer and place of the report that ``text`` says it is attached to, as far as it does.

    ``form``: it is one that has a number as such, and what issued it only prescribed it.
    """
    found = _ATTACHED.search(text)
    if found is None or _PRESCRIBES.match(found["report"]) or (found["issued"] and form):
        return None
    report = found["report"]
    kind, number, dated, agency = (pattern.search(report) for pattern in (_KIND, _NUMBER, _DATED, _AGENCY))
    lines = [agency[1].strip()] if agency else []
    issuer = issuer_of(lines, number=None, seat=None, signature=(), body=())
    return Letterhead(
        kind=kind[0].capitalize() if kind and kind.start() == 0 else None,
        number=re.sub(r"\s", "", number[1]) if number else None,
        issued=_date(dated) if dated else None,
        issuer=issuer,
        place=place_of(title=None, issuer=issuer, agency=lines, seat=None, body=()),
    )


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None

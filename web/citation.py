"""How a report is named on screen: the administrative form of a citation, and the line that says what is indexed.

A source line follows the order of decree 30/2020/NĐ-CP, appendix I, part II.5: kind, number, date of issue, issuer;
then the place inside the report. What the letterhead does not give is left out, never guessed.
Pure: citations and report cards in, Vietnamese text out.
"""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date

from answer.answer import Answer, Citation
from index.hit import ReportCard
from vietnamese.text import fold

SHOWN_PLACES = 3
LONGEST_HEADING = 60

_OUTLINE_NUMBER = re.compile(
    r"\s*(?P<level>(?:phần|chương|mục)\s+)?(?P<number>[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[A-ZĐa-zđ])\s*(?:[.)/:]|$)(?!\d)",
    re.IGNORECASE,
)


def plain_answer(answer: Answer) -> str:
    """For a terminal: the answer without marks, its sources, its notes in brackets."""
    sources = [f"[{citation.marker}] {citation_line(citation)}" for citation in answer.citations]
    notes = [f"({note})" for note in answer.notes]
    return "\n".join((answer.text.replace("**", ""), *([""] if sources else []), *sources, *notes))


def citation_line(citation: Citation) -> str:
    """Without marker: "Báo cáo 124/BC-UBND ngày 17/02/2023, UBND huyện Cao Lộc – mục II › 1 › b, trang 2"."""
    where = ", ".join(filter(None, (_section(citation.section), _position(citation))))
    return " – ".join(filter(None, (report_line(citation.report), where)))


def footnote(citation: Citation) -> str:
    """As a signed paper cites: "Báo cáo số 124/BC-UBND ngày 17/02/2023 của UBND huyện Cao Lộc về …, mục II.1.b"."""
    head = citation.report.letterhead
    number = f"số {head.number}" if head.number else ""
    issued = f"ngày {administrative_date(head.issued)}" if head.issued else ""
    issuer = f"của {head.issuer}" if head.issuer else ""
    title = _about(head.title, head.kind) if head.title else ""
    name = " ".join(filter(None, (head.kind, number, issued, issuer, title))) or citation.source
    section = _section(citation.section).replace(" › ", ".")
    return ", ".join(filter(None, (name, section, _position(citation))))


def _about(title: str, kind: str | None) -> str:
    """The subject of a document behind its name: "về tình hình …"; as it stands where it says so itself."""
    title = " ".join(title.split())
    if kind is not None and title.casefold().startswith(kind.casefold()):
        title = title[len(kind) :].strip()
    if title.casefold().startswith("về "):
        return f"về {title[3:]}"
    shouted = title.isupper()
    return f"về việc “{title}”" if shouted else f"về {title[:1].lower()}{title[1:]}"


def report_line(card: ReportCard) -> str:
    """The report's own part of the line; the file's path where the letterhead names nothing."""
    head = card.letterhead
    name = " ".join(filter(None, (head.kind, head.number)))
    if head.number is None and head.title is not None:
        name = _kind_and_title(head.kind, head.title)
    name = name or card.source
    if head.issued is not None:
        name = f"{name} ngày {administrative_date(head.issued)}"
    return ", ".join(filter(None, (name, head.issuer)))


def administrative_date(day: date) -> str:
    """As official papers write it: a leading zero for days under 10 and for January and February ("05/9/2024")."""
    return f"{day.day:02d}/{_month(day)}"


def coverage_line(cards: Sequence[ReportCard]) -> str:
    """What can be asked about: number of reports, places, time; "" when nothing is indexed."""
    if not cards:
        return ""
    parts = (f"{len(cards)} báo cáo", _places(cards), _times(cards))
    return " · ".join(filter(None, parts))


def _kind_and_title(kind: str | None, title: str) -> str:
    if kind is None or title.casefold().startswith(kind.casefold()):
        return title
    return f"{kind} “{title}”"


def _section(section: Iterable[str]) -> str:
    steps = [_step(heading) for heading in section if heading.strip()]
    return f"mục {' › '.join(steps)}" if steps else ""


def _step(heading: str) -> str:
    """The outline number of a heading ("II. TÌNH HÌNH …" → "II"), or its words where it has none."""
    if numbered := _OUTLINE_NUMBER.match(heading):
        level = (numbered["level"] or "").strip().capitalize()
        return f"{level} {numbered['number']}".strip()
    words = " ".join(heading.split())
    if len(words) <= LONGEST_HEADING:
        return f"“{words}”"
    return f"“{words[:LONGEST_HEADING].rsplit(' ', 1)[0]} …”"


def _position(citation: Citation) -> str:
    """Sheet and cells of a workbook; else the page, unless the report has only one or no pages at all."""
    if citation.sheet is not None:
        return ", ".join(filter(None, (f"trang tính “{citation.sheet}”", citation.cells and f"ô {citation.cells}")))
    return f"trang {citation.page}" if citation.report.pages > 1 else ""


def _places(cards: Sequence[ReportCard]) -> str:
    found = {card.letterhead.place.name for card in cards if card.letterhead.place is not None}
    names = sorted(found, key=lambda name: (fold(name), name))
    if len(names) <= SHOWN_PLACES + 1:
        return ", ".join(names)
    return f"{', '.join(names[:SHOWN_PLACES])} và {len(names) - SHOWN_PLACES} địa phương khác"


def _times(cards: Sequence[ReportCard]) -> str:
    periods = [card.letterhead.period for card in cards if card.letterhead.period is not None]
    if not periods:
        return ""
    first, last = min(period.start for period in periods), max(period.end for period in periods)
    opens_a_month = first.day == 1
    closes_a_month = last.day == monthrange(last.year, last.month)[1]
    if opens_a_month and closes_a_month and (first.year, first.month) == (last.year, last.month):
        return f"tháng {_month(first)}"
    start = f"tháng {_month(first)}" if opens_a_month else administrative_date(first)
    end = f"tháng {_month(last)}" if closes_a_month else administrative_date(last)
    return f"từ {start} đến {end}"


def _month(day: date) -> str:
    return f"{day.month:02d}/{day.year}" if day.month <= 2 else f"{day.month}/{day.year}"

"""Reports and passages ⇄ rows of SQLite. Dates are ISO text, tuples are JSON."""

import json
from datetime import date
from functools import lru_cache
from sqlite3 import Row
from typing import Any

from index.hit import ReportCard
from ingest.report import Letterhead, Passage
from vietnamese.periods import Period
from vietnamese.places import Place


def letterhead_to_json(letterhead: Letterhead) -> str:
    """All fields; None stays null."""
    place, period = letterhead.place, letterhead.period
    return json.dumps(
        {
            "number": letterhead.number,
            "issued": letterhead.issued.isoformat() if letterhead.issued else None,
            "issuer": letterhead.issuer,
            "kind": letterhead.kind,
            "title": letterhead.title,
            "signer": letterhead.signer,
            "place": [place.name, place.level] if place else None,
            "draft": letterhead.draft,
            "period": [period.kind, period.start.isoformat(), period.end.isoformat()] if period else None,
        },
        ensure_ascii=False,
    )


def letterhead_from_json(text: str) -> Letterhead:
    """The inverse of ``letterhead_to_json``."""
    fields: dict[str, Any] = json.loads(text)
    place, period, issued = fields["place"], fields["period"], fields["issued"]
    return Letterhead(
        number=fields["number"],
        issued=date.fromisoformat(issued) if issued else None,
        issuer=fields["issuer"],
        kind=fields["kind"],
        title=fields["title"],
        signer=fields["signer"],
        place=Place(name=place[0], level=place[1]) if place else None,
        period=Period(kind=period[0], start=date.fromisoformat(period[1]), end=date.fromisoformat(period[2]))
        if period
        else None,
        draft=fields.get("draft", False),  # not in indexes of before
    )


def passage_row(report: int, passage: Passage) -> tuple[object, ...]:
    """In the order of the table's columns, without the id."""
    return (
        report,
        passage.start,
        passage.end,
        passage.text,
        passage.page,
        passage.kind,
        json.dumps(passage.section, ensure_ascii=False),
        json.dumps(passage.columns, ensure_ascii=False),
        json.dumps(passage.units, ensure_ascii=False),
        json.dumps(passage.parents, ensure_ascii=False),
        passage.caption,
        passage.lead,
        passage.before,
        json.dumps(passage.above, ensure_ascii=False),
        passage.doubt,
        passage.sheet,
        passage.cells,
    )


def passage_from_row(source: str, row: Row) -> Passage:
    """The inverse of ``passage_row``."""
    return Passage(
        source=source,
        start=row["start"],
        end=row["end"],
        text=row["text"],
        page=row["page"],
        kind=row["kind"],
        section=_strings(row["section"]),
        columns=_strings(row["columns"]),
        units=_strings(row["units"]),
        parents=_strings(row["parents"]),
        caption=row["caption"],
        lead=row["lead"],
        before=row["before"],
        above=_strings(row["above"]),
        doubt=row["doubt"],
        sheet=row["sheet"],
        cells=row["cells"],
    )


@lru_cache(maxsize=4_096)
def _strings(array: str) -> tuple[str, ...]:
    """A JSON array of strings; the passages of a section and the rows of a table share theirs."""
    return tuple(json.loads(array))


def card_from_row(row: Row) -> ReportCard:
    """A row of ``reports`` with the number of its passages."""
    return ReportCard(
        source=row["source"],
        sha256=row["sha256"],
        letterhead=letterhead_from_json(row["letterhead"]),
        pages=len(json.loads(row["pages"])),
        recognised=tuple(json.loads(row["recognised"])),
        passages=row["passages"],
    )

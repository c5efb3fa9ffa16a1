"""Answer → the JSON object of the answer contract, shared by the command line, the batch mode and the HTTP API."""

from typing import Any

from answer.answer import Answer, Citation, Series
from index.hit import Hit, ReportCard

_HIT_LIMIT = 1200
_HITS = 20


def answer_to_json(answer: Answer, *, identifier: str | None = None) -> dict[str, Any]:
    """Plain values only; keys in the order of the contract."""
    return {
        "id": identifier,
        "question": answer.question,
        "answer": answer.text,
        "refused": answer.refused,
        "reason": answer.reason,
        "figures": [
            {
                "text": figure.text,
                "value": float(figure.value),
                "unit": figure.unit,
                "citation": figure.citation,
                "asked": figure.asked,
                "computed": figure.computed,
            }
            for figure in answer.figures
        ],
        "citations": [_citation(citation) for citation in answer.citations],
        "hits": [_hit(hit) for hit in answer.shown[:_HITS]],
        "frame": dict(answer.frame),
        "series": _series(answer.series) if answer.series else None,
        "notes": list(answer.notes),
        "answerer": answer.answerer,
        "milliseconds": round(answer.milliseconds, 1),
        "record": None,
    }


def _series(series: Series) -> dict[str, Any]:
    return {
        "kind": series.kind,
        "title": series.title,
        "unit": series.unit,
        "note": series.note,
        "rows": [
            {"label": row.label, "text": row.text, "value": float(row.value), "citation": row.citation}
            for row in series.rows
        ],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "marker": citation.marker,
        "source": citation.source,
        "page": citation.page,
        "sheet": citation.sheet,
        "cells": citation.cells,
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
        "section": " › ".join(citation.section),
        "report": _report(citation.report),
    }


def _report(card: ReportCard) -> dict[str, Any]:
    head = card.letterhead
    return {
        "number": head.number,
        "issued": head.issued.isoformat() if head.issued else None,
        "issuer": head.issuer,
        "kind": head.kind,
        "title": head.title,
        "place": str(head.place) if head.place else None,
        "period": str(head.period) if head.period else None,
    }


def _hit(hit: Hit) -> dict[str, Any]:
    passage = hit.passage
    return {
        "source": passage.source,
        "page": passage.page,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text[:_HIT_LIMIT],
        "score": round(hit.score, 4),
    }

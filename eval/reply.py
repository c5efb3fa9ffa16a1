"""The answer contract's JSON object as the harness sees it: its words, its quotes, its hits, and nothing else.

What an answer says of itself (``figures``, ``frame``, ``milliseconds``) is not read: it proves nothing.
A part of the wrong type counts as missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vietnamese.text import nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A citation."""

    marker: int
    source: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A hit."""

    source: str
    text: str
    score: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer, NFC."""

    text: str = ""
    refused: bool = False
    reason: str | None = None
    citations: tuple[Quoted, ...] = ()
    hits: tuple[Found, ...] = ()


def read_reply(record: Mapping[str, Any]) -> Reply:
    """The parts that are judged."""
    reason = record.get("reason")
    return Reply(
        text=_text(record.get("answer")),
        refused=record.get("refused") is True,
        reason=reason if isinstance(reason, str) else None,
        citations=tuple(
            Quoted(
                marker=marker,
                source=_text(citation.get("source")),
                quote=_text(citation.get("quote")),
            )
            for citation in _objects(record.get("citations"))
            if isinstance(marker := citation.get("marker"), int)
        ),
        hits=tuple(
            Found(source=_text(hit.get("source")), text=_text(hit.get("text")), score=_number(hit.get("score")))
            for hit in _objects(record.get("hits"))
        ),
    )


def _text(value: object) -> str:
    return nfc(value) if isinstance(value, str) else ""


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list | tuple) else []

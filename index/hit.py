"""What a search returns: a passage, the report it stands in, and why it was found."""

from dataclasses import dataclass

from ingest.report import Letterhead, Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCard:
    """A report as the index lists it, without its text.

    ``recognised``: the pages that were read from their pictures, where single letters and figures may be wrong.
    """

    source: str
    sha256: str
    letterhead: Letterhead
    pages: int
    passages: int
    recognised: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """``score`` is the fused score that ranks; ``lexical`` and ``dense`` are its parts, each scaled to 0…1."""

    passage: Passage
    report: ReportCard
    score: float
    lexical: float = 0.0
    dense: float = 0.0

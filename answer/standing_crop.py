"""Which crop stands in the fields when a report tells of pests: that of the one season which its section names above.

"Vụ Hè Thu gieo 900 ha lúa. … Về sâu bệnh: rầy nâu gây hại 20 ha lúa": nothing can be harmed but what stands. Where the
section names two seasons, it cannot be told which of them is meant.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol

from answer.seasons import names_season, season_of
from ingest.report import Passage
from vietnamese.text import Spelling

_PESTS = Spelling(
    r"\b(?:sâu bệnh|sâu hại|dịch hại|gây hại|phá hại|nhiễm bệnh|(?:diện tích|bị) nhiễm|nhiễm (?:nặng|nhẹ)|đạo ôn|rầy"
    r"|khô vằn|bạc lá|cuốn lá|đục thân|sâu keo|ốc bươu|chuột (?:hại|phá|cắn|gây))\b"
)
_REACH = 4_000
"""Characters above in which a section may name its season."""


class Passages(Protocol):
    """What of an index is needed."""

    def passages(self, source: str, start: int, end: int) -> tuple[Passage, ...]:
        """The passages of a report that overlap ``start…end`` of its text, in order."""


def standing_crops(question: str, told: Iterable[Passage], reports: Passages) -> Mapping[tuple[str, int], str]:
    """By source and start of each passage that tells of pests and names no season: what names the one above it.

    Empty where ``question`` asks for no pests of a season.
    """
    if not (names_season(question) and _PESTS.search(question)):
        return {}
    unnamed = (each for each in told if _PESTS.search(each.text) and not names_season(each.text))
    found = ((each, _naming(each, reports)) for each in unnamed)
    return {(each.source, each.start): above for each, above in found if season_of(above)}


def _naming(passage: Passage, reports: Passages) -> str:
    """All that names a season above a passage in its section."""
    near = reports.passages(passage.source, max(0, passage.start - _REACH), passage.start)
    above = (each.text for each in near if each.end <= passage.start and each.section == passage.section)
    return "\n".join(text for text in above if names_season(text))

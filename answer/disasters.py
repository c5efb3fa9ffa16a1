"""Of which disaster a damage is told: what a whirlwind broke is no damage of a storm or of an earthquake.

Reports say the disaster once, ahead of a list of damages or in the sentence before. The nearest text that names any
tells of which it is; one brings another with it ("bão gây lũ quét"), so that all that it names count.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_DISASTERS = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (r"bão|áp thấp nhiệt đới", r"bão|áp thấp|hoàn lưu"),
        (r"lốc|lốc xoáy|vòi rồng|dông|giông", r"lốc|vòi rồng|dông|giông|gió giật"),
        (r"lũ quét|lũ ống", r"lũ quét|lũ ống"),
        (r"mưa lũ|lũ lụt|ngập lụt|lụt bão|bão lũ|mưa lớn|(?<!ứng )lũ(?! (?:quét|ống|lượt))", r"lũ|lụt|mưa"),
        (r"động đất|dư chấn", r"động đất|dư chấn"),
        (r"sạt lở|lở đất|sụt lún", r"sạt|lở|trượt|sụt"),
        (r"hạn hán|khô hạn|hạn mặn|xâm nhập mặn", r"hạn hán|khô hạn|hạn mặn|mặn|nắng nóng|thiếu nước"),
        (r"mưa đá", r"mưa đá"),
        (r"sét đánh|sét", r"sét"),
        (r"rét đậm|rét hại|sương muối|băng giá", r"rét|sương muối|băng giá"),
        (r"sóng thần|triều cường", r"sóng thần|triều cường"),
    )
)


def of_another_disaster(question: str, nearest_first: Iterable[str]) -> bool:
    """Whether the nearest text that names a disaster names none that ``question`` asks of.

    "Thiệt hại do động đất?" and "(1) 12 nhà bị tốc mái", in a list that "lốc xoáy" opens.
    """
    asked = _asked(question)
    for text in nearest_first if asked else ():
        named = frozenset(at for at, (_, told) in enumerate(_DISASTERS) if told.search(text))
        if named:
            return not named & asked
    return False


@lru_cache(maxsize=256)
def _asked(question: str) -> frozenset[int]:
    """By its accents alone: "bao", "lu" and "set" are other words as well."""
    return frozenset(at for at, (asked, _) in enumerate(_DISASTERS) if asked.search(question))

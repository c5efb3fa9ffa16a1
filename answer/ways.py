"""A way between two places is no figure of either: "cao tốc Cam Lộ - Lao Bảo" asks about the way."""

import re
from collections.abc import Sequence

from vietnamese.places import PlaceMention
from vietnamese.text import Spelling

# Two words on the other side of a dash: with capitals they are a name.
_FROM, _ON_TO = re.compile(r"([^\W\d_]+) ([^\W\d_]+) [-–] $"), re.compile(r" [-–] ([^\W\d_]+) ([^\W\d_]+)")
# "GRDP Hà Nam - Nam Định" sets two provinces side by side: a way is called one.
_WAY = Spelling(
    r"\b(?:cao tốc|đường (?:sắt|bộ|nối|tránh|ven biển)|tuyến(?: đường)?|quốc lộ|tỉnh lộ|hành lang|vành đai"
    r"|đường dây|mạch \d)(?: [^\s,;:?.]+){0,6} $"
)


def on_a_way(text: str, mention: PlaceMention) -> bool:
    """Whether a place is one end of a way, as a report names it."""
    if mention.text != mention.place.name:  # "huyện Đơn Dương - tỉnh …" is no end of a way
        return False
    ends = (_FROM.search(text[: mention.start]), _ON_TO.match(text, mention.end))
    return any(end is not None and all(word[0].isupper() for word in end.groups()) for end in ends)


def without_ways(text: str, mentions: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places that a question asks about: not the ends of a way that it calls one."""
    return tuple(
        each for each in mentions if not (on_a_way(text, each) and _WAY.search(text[: each.start]) is not None)
    )

"""Which commune, district or village: whether a text names one that the question does not say itself.

Reports name them with their level ("xã Bình Yên") or, in a list and behind a preposition, without ("tại Chư Sê và
Ia Pa"). A district is no answer to "xã nào".
"""

import re
from collections.abc import Iterator

from answer.terms import folded_syllables
from ingest.report import Passage
from vietnamese.text import Spelling, fold

_WHICH = (
    r"(xã|phường|đặc khu|thôn|bản|huyện|quận|thị xã|thị trấn|tỉnh|thành phố|địa phương)"
    r"(?: (?:mới|cũ|nghèo|biên giới|miền núi|vùng cao|ven biển|khó khăn|còn lại|đầu tiên|trọng điểm))? nào\b"
)
LOCALITY_ASKED = Spelling(rf"(?<!hợp tác )\b{_WHICH}")
# "10 xã mới nào?": one name tells none of them. "Trong năm xã nào" counts no five.
_SEVERAL_ASKED = Spelling(rf"\b(?:0?[2-9]|[1-9]\d|hai|ba|bốn|sáu|bảy|tám|chín|mười) {_WHICH}")
_TIERS = (
    frozenset(("xã", "phường", "thị trấn", "đặc khu")),
    frozenset(("huyện", "quận", "thị xã", "thành phố")),
    frozenset(("tỉnh", "thành phố")),
    frozenset(("thôn", "bản", "làng", "tổ dân phố", "khu phố")),
)
_LEVEL = "|".join(sorted(frozenset[str]().union(*_TIERS), key=len, reverse=True))
_WITH_LEVEL = re.compile(rf"(?<!hợp tác )\b(?i:({_LEVEL})):?\s+(?=([^\W\d_]\w*(?: [^\W\d_]\w*)?))")
_BARE = re.compile(r"(?:\b(?:tại|ở|thuộc|của|riêng|là|gồm|như|và|các|cho)\s|[(:,;–-]\s?)(?=([^\W\d_]\w+ [^\W\d_]\w+))")
# Beside other bare names the commune "Bản Vược" is no hamlet: "3 xã (Mai Sơn, Nà Hang, Bản Vược)".
_OPENS_A_NAME = frozenset(("Bản", "Làng"))
# What a name in capitals may begin with that is no place: "của Sở Tài chính", "tại Nghị quyết".
_OTHER_NAMES = frozenset(
    "sở bộ ban cục hội ủy uỷ đoàn công chi trung nhà tập tổng thủ chính quốc ngân bệnh trường đảng nghị luật quyết kế"
    " tết nguyên hợp phòng viện đài báo khu dự quỹ toà tòa".split()
)


def names_locality(question: str, passage: Passage) -> bool:
    """One of the asked level, or as a row's label, that the question does not say itself; of several two at least."""
    asked = LOCALITY_ASKED.search(question)
    level = question[slice(*asked.span(1))].lower() if asked else ""
    heads = " ".join(map(fold, (*passage.columns, passage.caption, *passage.section[-1:])))
    if passage.kind == "row" and level and f" {fold(level)} " in f" {heads} ":
        return True
    said = f" {' '.join(folded_syllables(question))} "
    wanted = [tier for tier in _TIERS if fold(level) in map(fold, tier)]
    bare = tuple(_bare_names(passage.text, said))
    listed = any(name.split()[0] not in _OPENS_A_NAME for name in bare)
    named = [
        match[1].lower()
        for match in _WITH_LEVEL.finditer(passage.text)
        if match[2][0].isupper()
        and f" {' '.join(folded_syllables(match[2]))} " not in said
        and not (listed and match[1] in _OPENS_A_NAME)
    ]
    if _SEVERAL_ASKED.search(question):
        return len(bare) + sum(not wanted or any(each in tier for tier in wanted) for each in named) > 1
    if not wanted or any(each in tier for each in named for tier in wanted):
        return bool(named) or (not wanted and bool(bare))
    return not named and bool(bare)


def _bare_names(text: str, said: str) -> Iterator[str]:
    """Names of two words in capitals without a level, that the question (` said `, folded) does not hold."""
    for match in _BARE.finditer(text):
        name = match.group(1)
        first, second = name.split()
        capitals = first[0].isupper() and second[0].isupper() and not name.isupper()
        if capitals and first.lower() not in _OTHER_NAMES and f" {' '.join(folded_syllables(name))} " not in said:
            yield name

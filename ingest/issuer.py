"""The agency that issued a report and the administrative unit that it is about.

"ỦY BAN NHÂN DÂN / HUYỆN CAO LỘC" becomes "UBND huyện Cao Lộc". Where the upper-left lines are missing, the
number's suffix (124/BC-UBND) and the seat in the date line name the committee, if the text itself tells
the seat's level beyond doubt.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from vietnamese.gazetteer import PROVINCES
from vietnamese.places import Place, find_places
from vietnamese.provinces import CITIES

_Told = TypeVar("_Told")

_COMMITTEE = re.compile(r"^[ỦU][YỶ] BAN NHÂN DÂN\b|^UBND\b", re.IGNORECASE)
_COUNCIL = re.compile(r"^HỘI ĐỒNG NHÂN DÂN\b|^HĐND\b", re.IGNORECASE)
_ABBREVIATED = ((_COMMITTEE, "UBND"), (_COUNCIL, "HĐND"))
_PROPER = {
    "chính phủ": "Chính phủ",
    "quốc hội": "Quốc hội",
    "nhà nước": "Nhà nước",
    "bộ chính trị": "Bộ Chính trị",
    "thủ tướng": "Thủ tướng",
    "việt nam": "Việt Nam",
    "kế hoạch và đầu tư": "Kế hoạch và Đầu tư",
    "nông nghiệp và phát triển": "Nông nghiệp và Phát triển",
    "nông nghiệp và môi trường": "Nông nghiệp và Môi trường",
    "tài nguyên và môi trường": "Tài nguyên và Môi trường",
    "thương binh và xã hội": "Thương binh và Xã hội",
    "thể thao và du lịch": "Thể thao và Du lịch",
    "giáo dục và đào tạo": "Giáo dục và Đào tạo",
    "khoa học và công nghệ": "Khoa học và Công nghệ",
    "thông tin và truyền thông": "Thông tin và Truyền thông",
    "dân tộc và tôn giáo": "Dân tộc và Tôn giáo",
    "tài chính - kế hoạch": "Tài chính - Kế hoạch",
}
_REGION = re.compile(r"\bkhu vực [ivx]+\b")
_LEVEL = r"TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU"
_ENDS_IN_A_LEVEL = re.compile(rf"(?:^|\s)(?:{_LEVEL}|KHU VỰC)$", re.IGNORECASE)
_UNIT_ONLY = re.compile(rf"(?:{_LEVEL})\s", re.IGNORECASE)
_LEVELS_BELOW = {"tỉnh": 1, "huyện": 2, "quận": 2, "thị xã": 2, "thành phố": 2}
_PARTY = re.compile(r"\b(tỉnh|huyện|thành|quận|thị)\s+[uủ][yỷ]\b", re.IGNORECASE)
_ORGAN = re.compile(r"^(?:Bộ|Sở|Phòng|(?:Tổng |Chi )?[Cc]ục|Vụ) [^\W\d_]")
# "TM. UBND", as it was written before 2005 as well: "T/M UBND".
_FOR = re.compile(r"^(?:TM\.|T/M|T\.M\.?)\s*")
# "UBND huyện", "trên địa bàn huyện"; a name behind it may be another unit's.
_OF_A_LEVEL = re.compile(rf"\b(?:UBND|HĐND|toàn|địa bàn) ({_LEVEL})\b\s*(\w?)", re.IGNORECASE)
_DOMINANT_SHARE = 0.6


def issuer_of(
    agency: Sequence[str], *, number: str | None, seat: str | None, signature: Sequence[str], body: Sequence[str]
) -> str | None:
    """ "UBND huyện Cao Lộc", "Văn phòng Chính phủ"; None where the document does not say."""
    if agency:
        return _named(_whole_lines(agency))
    organ = _organ(number, signature)
    unit = _dominant(seat, body) if seat and organ else None
    return f"{organ} {unit.level} {unit.name}" if unit else None


def place_of(
    *, title: str | None, issuer: str | None, agency: Sequence[str], seat: str | None, body: Sequence[str]
) -> Place | None:
    """The unit of the issuer, the lowest that its lines name; a lower one that the title names is what it is about.

    So a district's report on a province's resolution is the district's, and a province's notice on the inspection of
    a district is about the district. Without either, the seat if the text tells its level; an agency that names no
    unit is no local one.
    """
    own = max(
        (place for line in (*_whole_lines(agency), issuer or "") for place in _units(line)), key=_depth, default=None
    )
    for place in _units(title or ""):
        if own is None or _depth(place)[0] > _depth(own)[0]:
            return place
    if own is not None:
        return own
    return _dominant(seat, body) if seat and not agency else None


def _units(text: str) -> list[Place]:
    return [mention.place for mention in find_places(_PARTY.sub(_unit_of_party, _readable(text)))]


def _depth(place: Place) -> tuple[int, bool]:
    """1 for a province, 2 for a district, 3 for a commune; a city that runs itself after a province above it."""
    if place.name in CITIES and place.level in {"thành phố", ""}:
        return 1, True
    return _LEVELS_BELOW.get(place.level, 3), False


def _whole_lines(agency: Sequence[str]) -> list[str]:
    """A unit's level at the end of a line belongs to the name on the next: "ỦY BAN NHÂN DÂN HUYỆN", "CAO LỘC"."""
    lines: list[str] = []
    for line in agency:
        if lines and _ENDS_IN_A_LEVEL.search(lines[-1]):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return lines


def _organ(number: str | None, signature: Sequence[str]) -> str | None:
    for organ in ("UBND", "HĐND"):
        if number and number.endswith(f"-{organ}"):
            return organ
    for line in signature:
        for pattern, organ in _ABBREVIATED:
            if pattern.match(_FOR.sub("", line)):
                return organ
    return None


def _named(agency: Sequence[str]) -> str:
    """The issuing agency: with its superior above it, the lower one; a committee's name goes over two lines."""
    lines = [line for line in agency if not line.startswith("(")] or list(agency)
    start = max((index for index, line in enumerate(lines) if not _is_unit_only(line)), default=0)
    written = " ".join(lines[start:])
    for pattern, organ in _ABBREVIATED:
        if match := pattern.match(written):
            return f"{organ} {_readable(written[match.end() :].strip())}".strip()
    readable = _readable(written)
    readable = readable[:1].upper() + readable[1:]
    return _ORGAN.sub(lambda match: match[0][:-1] + match[0][-1].upper(), readable)


def _is_unit_only(line: str) -> bool:
    return bool(_UNIT_ONLY.match(line)) and not _PARTY.match(line)


def _readable(text: str) -> str:
    """Capitals into lower case with names of units capitalised: "HUYỆN CAO LỘC" → "huyện Cao Lộc"."""
    if text != text.upper():
        return text
    titled = " ".join(word[:1] + word[1:].lower() for word in text.split(" "))
    if party := _PARTY.match(titled):
        return f"{party[0].capitalize()}{titled[party.end() :]}"
    # "XÃ HỘI SỐ" is no commune.
    titled = titled.replace("Xã Hội", "xã hội")
    lowered = list(titled.lower())
    for mention in find_places(titled):
        name_at = titled.find(mention.place.name, mention.start, mention.end)
        if name_at >= 0:
            lowered[name_at : name_at + len(mention.place.name)] = mention.place.name
    readable = "".join(lowered)
    for common, proper in _PROPER.items():
        readable = readable.replace(common, proper)
    return _REGION.sub(lambda match: f"khu vực {match[0].split()[-1].upper()}", readable)


def _unit_of_party(match: re.Match[str]) -> str:
    """ "Thành ủy Hà Nội" leads the thành phố Hà Nội."""
    level = match[1].lower()
    return {"thành": "thành phố", "thị": "thị xã"}.get(level, level)


def _dominant(seat: str, body: Sequence[str]) -> Place | None:
    """The unit of the seat's name whose level the text calls its own, else that it mentions by far the most often."""
    levels = (match for text in body for match in _OF_A_LEVEL.finditer(text) if not match[2].isupper())
    own = _most(Counter(match[1].lower() for match in levels))
    if own is not None and (own != "tỉnh" or seat.strip() in PROVINCES):
        return Place(name=seat.strip(), level=own)
    return _most(
        Counter(
            mention.place
            for text in body
            if seat.strip() in text
            for mention in find_places(text)
            if mention.place.level and mention.place.name == seat.strip()
        )
    )


def _most(told: Counter[_Told]) -> _Told | None:
    """What is told by far the most often; None where nothing is."""
    if not told:
        return None
    most, count = told.most_common(1)[0]
    return most if count >= _DOMINANT_SHARE * told.total() else None

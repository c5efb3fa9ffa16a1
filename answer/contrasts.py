"""Which words of an earlier question a later one replaces: "còn đàn bò?" after "tổng đàn trâu …", "còn nhập khẩu?".

Words of one set exclude each other, so that the one named later stands for the one named before. Else what two
phrases share at their beginning or end tells where the one fits into the other. Tokens are syllables as written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from vietnamese.text import fold

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """``old[start:end]`` gives way to ``put``."""

    start: int
    end: int
    put: Tokens


_CONTRASTS = (
    "xuất khẩu|nhập khẩu|xuất nhập khẩu",
    "thu|chi",
    "trâu|bò|trâu bò|lợn|gia cầm|gà|vịt|dê|trâu, bò",
    "lúa|ngô|khoai|sắn|lạc|đậu tương|rau|rau màu|đậu|chuối|vải|nhãn|chè|lúa xuân|lúa mùa|lúa đông xuân|lúa hè thu",
    "vụ xuân|vụ mùa|vụ đông|vụ đông xuân|vụ hè thu",
    "năng suất|sản lượng|diện tích",
    "chết|bị thương|mất tích|tử vong",
    "nội trú|ngoại trú",
    "tiếp nhận|giải quyết|quá hạn|trước hạn|đúng hạn|đang giải quyết",
    "thành lập mới|giải thể|tạm ngừng|tạm ngừng hoạt động|quay trở lại hoạt động",
    "nông, lâm nghiệp và thủy sản|công nghiệp|dịch vụ|xây dựng|công nghiệp và xây dựng|nông nghiệp",
    "quốc tế|nội địa|trong nước",
    "hộ nghèo|hộ cận nghèo",
    "tập thể|cá nhân",
    "xe máy|ô tô",
    "kiểm tra|xử phạt|thanh tra",
    "nuôi trồng|khai thác",
    "nam|nữ",
    "mầm non|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt",
    "xuất chuồng|tồn",
    "đăng ký|thực hiện|giải ngân",
    "phạt tiền|tiền phạt",
    "khởi công|hoàn thành",
    "nội tệ|ngoại tệ",
    "huy động|cho vay|dư nợ",
    "kiểm đếm|chi trả|bàn giao",
)
# Heads that two phrases may share without being of one kind.
_GENERAL = frozenset("số tổng các những tỷ lệ giá trị mức công việc tình hình kết quả lượng so tong cac".split())


def swap(regions: Sequence[Sequence[str]], new: Sequence[str]) -> tuple[int, Swap] | None:
    """In which of the old question's ``regions``, and where, ``new`` fits; None when it takes the place of them all."""
    if not new or any(_find(region, new) is not None for region in regions):
        return None
    for way in (_by_contrast, _by_head, _by_tail):
        for number, region in enumerate(regions):
            found = way(region, new)
            if found is not None:
                return number, found
    return None


def related(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether two phrases speak of one subject: they share a word of content, or are of one set."""
    shared = {fold(word) for word in old} & {fold(word) for word in new}
    return bool(shared - {fold(word) for word in _GENERAL}) or _by_contrast(old, new) is not None


def opposed(question: str, said: str) -> bool:
    """Whether ``said`` names what excludes what ``question`` asks for: "chi" where "thu" was asked."""
    asked, own = question.lower().split(), said.lower().replace(",", " ").split()
    asked = [word.strip("?.,;:()") for word in asked]
    for members in _sets():
        wanted = [member for member in members if _find(asked, member) is not None]
        others = [member for member in members if _find(own, member) is not None and member not in wanted]
        if wanted and others and not any(_find(own, member) is not None for member in wanted):
            return True
    return False


def _by_contrast(old: Sequence[str], new: Sequence[str]) -> Swap | None:
    for members in _sets():
        named = max((member for member in members if _find(new, member) is not None), key=len, default=None)
        before = max((member for member in members if _find(old, member) is not None), key=len, default=None)
        if named is None or before is None or named == before:
            continue
        at, place = _find(new, named), _find(old, before)
        if at is None or place is None:
            continue
        rest = (*new[:at], *new[at + len(named) :])
        if all(_find(old, (word,)) is not None for word in rest):
            return Swap(start=place, end=place + len(before), put=tuple(new[at : at + len(named)]))
    return None


def _by_head(old: Sequence[str], new: Sequence[str]) -> Swap | None:
    """From the word that both begin with to the end of its phrase; a name ends where small letters go on."""
    start = _find(old, new[:1])
    shared = _shared(old[start:], new) if start is not None else 0
    if start is None or not shared or (shared == 1 and new[0].lower() in _GENERAL):
        return None
    end = start + shared
    while end < len(old) and not (old[end - 1][:1].isupper() and end > start + 1 and old[end][:1].islower()):
        end += 1
    return Swap(start=start, end=end, put=tuple(new))


def _by_tail(old: Sequence[str], new: Sequence[str]) -> Swap | None:
    """From the beginning to the words that ``new`` ends with, two at least: "xuất khẩu" is no "cửa khẩu"."""
    for length in range(min(len(new) - 1, len(old)), 1, -1):
        place = _find(old, new[-length:])
        if place is not None:
            return Swap(start=0, end=place + length, put=tuple(new))
    return None


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    while count < min(len(old), len(new)) and _same(old[count], new[count]):
        count += 1
    return count


def _find(text: Sequence[str], part: Sequence[str]) -> int | None:
    for start in range(len(text) - len(part) + 1):
        if all(_same(one, other) for one, other in zip(text[start:], part, strict=False)):
            return start
    return None


def _same(one: str, other: str) -> bool:
    """The same word; one that is written without diacritics is any that it may stand for."""
    left, right = one.lower(), other.lower()
    if left == right:
        return True
    return fold(left) == fold(right) and (left.isascii() or right.isascii())


@cache
def _sets() -> tuple[tuple[Tokens, ...], ...]:
    return tuple(
        tuple(tuple(member.replace(",", "").split()) for member in members.split("|")) for members in _CONTRASTS
    )

"""One turn of a conversation → what it names: periods, places, kinds of figure, what it asks for, and its own content.

The spans tell where each stands in ``Said.text``, so that a later turn can put other words there. Words that only
point back ("còn … thì sao", "thế", "huyện đó", "chỉ tiêu này") are taken out first; ``linked`` says that there were
some. Pure; an empty text says nothing.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from answer.asking import ASKING, asked_for
from answer.kinds import KIND_WORDS
from answer.terms import folded_syllables
from vietnamese.periods import PeriodMention, find_periods
from vietnamese.places import Place, PlaceMention, find_places
from vietnamese.text import Spelling, fold, has_diacritics, nfc
from vietnamese.words import Span

Group = Literal["basis", "giver", "plan", "cumulative", "price"]
"""Kinds of one group exclude each other: another one takes the place of the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """Words that name a kind of figure, and the group that they belong to."""

    group: Group
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """``asking``: the words that ask, with the verb before and the measure behind them; ``content``: the rest.

    ``area``: "toàn tỉnh", a place that is named by its level alone. ``whole_year``: "cả năm" without its number.
    """

    text: str
    linked: bool = False
    periods: tuple[PeriodMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    area: Span | None = None
    whole_year: bool = False
    kinds: tuple[KindWords, ...] = ()
    asking: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()

    def words(self, spans: Sequence[Span]) -> str:
        """What stands at the spans, joined."""
        return " ".join(self.text[span.start : span.end] for span in spans)

    @property
    def syllables(self) -> tuple[str, ...]:
        """The content's folded syllables."""
        return folded_syllables(self.words(self.content))

    @property
    def names_slots(self) -> bool:
        """Whether it names anything that another turn may lack."""
        return bool(self.periods or self.places or self.area or self.whole_year or self.kinds or self.asking)


_LINK = Spelling(
    r"^(?:(?:ừm?|ok|okay|dạ|vâng|à|rồi|thế|vậy|còn|thì|nếu|nhưng|và|hay|ngoài ra|trong (?:số )?(?:đó|này)|tương tự|"
    r"cũng|cho hỏi|cho biết|tiếp)(?:\b[,\s]+|$)(?!(?:là )?(?:bao nhiêu|mấy)\b))+"
)
_CLOSE = Spelling(
    r"\s*\b(?:thì sao|thì (?:như )?thế nào|ra sao|(?:như )?thế nào|thì|nhỉ|nhé|ạ|hả|vậy|luôn|đi)[\s?!.,]*$"
)
_CLOSE_LINKS = Spelling(r"\bthì\b|\bvậy\b")
# "huyện đó" is the place that was spoken of, "chỉ tiêu này" the indicator: what they stand for is known already.
_BACK = Spelling(
    r"\b(?:của |ở |tại |trong |vào |về )?(?:chỉ tiêu|con số|kết quả|nội dung|khoản|mức|điều|số liệu|huyện|xã|tỉnh|nơi"
    r"|đơn vị|địa phương|địa bàn|kỳ|thời gian|thời điểm|giai đoạn|dịp|lúc|khi) "
    r"(?:đó|ấy|trên|vừa rồi|vừa nêu|nói trên)\b"
    r"|\b(?:chỉ tiêu|con số|kết quả|nội dung|số liệu|huyện|xã|tỉnh) này\b"
    r"|\b(?:của nó|nó|ở đó|tại đó|đó|ấy|cụ thể|chính xác|nữa)\b"
)
_THAT_TIME = {"tháng": "tháng này", "quý": "quý này", "năm": "năm nay"}
_BACK_TIME = Spelling(r"\b(tháng|quý|năm) (?:đó|ấy)\b")
_BACK_LINKS = Spelling(r"\b(?:đó|ấy|này|nó|trên|vừa rồi|vừa nêu|nói trên|cụ thể|nữa)\b")
_NEXT = Spelling(r"\b(?:tháng|quý|năm) (tiếp theo|kế tiếp|liền sau)\b")
_BEFORE = Spelling(r"\btrước (?:đó|ấy|đấy)\b")
_AREA = Spelling(r"\b(?:toàn|cả|chung của|của|trong) (?:tỉnh|huyện|thành phố)\b(?! (?:giao|nào))")
_ASKING_MORE = Spelling(
    r"\b(?:có )?(?:hay )?không\b(?=[\s?.!]*$)|\bkhi nào\b|\bbao giờ\b"
    r"|\b(?:của |ở |tại |là |thuộc |do |từ |đến )?(?:những |các |hai |ba )?"
    r"(?:xã|huyện|tỉnh|dự án|công trình|đơn vị|ngành|cơ quan|ngày|tháng|năm|nước|trường|cửa khẩu|nhóm|loại) nào\b"
    r"|\b(?:tăng hay giảm|cao hay thấp|nhiều hay ít)\b|\b(?:nguyên nhân|lý do)(?: (?:vì sao|là gì|do đâu))?\b"
)
_SAO = re.compile(r"^(?:sao|tại sao|vì sao)\b", re.IGNORECASE)
_VERBS = Spelling(
    r"(?:\b(?:là|được|đạt|có|bằng|chiếm|ước|còn|hết|tăng|giảm|vượt|cao hơn|thấp hơn|trung bình|khoảng|gồm|thêm)\s+)+$"
)
_BARE_PERIOD = re.compile(r"(nam|thang|quy) truoc")
_AROUND = frozenset(("toan", "rieng", "tren dia ban", "tong cong"))
_COMPARING = Spelling(r"%|\b(?:phần trăm|tăng|giảm|bằng|so)\b")
_WHOLE_YEAR = Spelling(r"\bcả năm\b(?! \d)")
# Words that bind slots and verbs; between two words of content they belong to it.
_LIGHT = frozenset(
    "là của có ở tại trong và với cho được đạt thì mà các những đến từ theo về ra vào cũng đã đang còn hay như rồi ạ "
    "nhỉ nhé ước tính khoảng vậy thế so trên riêng cả toàn báo cáo năm nơi lại nêu".split()
)
_LIGHT_BARE = frozenset("la cua co tai cho duoc dat thi cac nhung den theo da dang toan uoc nam o".split())


def read_turn(turn: str, known: tuple[Place, ...] = ()) -> Said:
    """What a turn says; ``known``: the places of the index's own reports."""
    text, linked = _without_links(" ".join(nfc(turn).split()).strip(" ?!.…"))
    places = find_places(text, known)
    area = None if places else next((Span(start=m.start(), end=m.end()) for m in _AREA.finditer(text)), None)
    kinds = tuple(_kinds(text))
    taken = [*((each.start, each.end) for each in kinds), *((each.start, each.end) for each in places)]
    periods = tuple(each for each in find_periods(text, asked=True) if not _overlaps(each.start, each.end, taken))
    asking = tuple(span for span in _asking(text) if not _overlaps(span.start, span.end, taken))
    spans = [*taken, *((each.start, each.end) for each in periods), *((each.start, each.end) for each in asking)]
    spans += [(area.start, area.end)] if area else []
    return Said(
        text=text,
        linked=linked,
        periods=periods,
        places=places,
        area=area,
        whole_year=_WHOLE_YEAR.search(text) is not None,
        kinds=kinds,
        asking=asking,
        content=tuple(_content(text, spans)),
    )


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


def _without_links(text: str) -> tuple[str, bool]:
    """The text without the words that only point back, and whether there were any."""
    linked = False
    for before in _BEFORE.finditer(text):
        text = text[: before.start()] + "trước" + text[before.end() :]
        linked = True
    for after in _NEXT.finditer(text):
        text = text[: after.start(1)] + "sau" + text[after.end(1) :]
        linked = True
    for back in reversed(list(_BACK_TIME.finditer(text))):
        that = next(said for word, said in _THAT_TIME.items() if fold(word) == fold(back.group(1)))
        text, linked = text[: back.start()] + that + text[back.end() :], True
    opening = _LINK.search(text)
    if opening is not None:
        text, linked = text[opening.end() :], True
    closing = _CLOSE.search(text)
    if closing is not None:
        linked |= _CLOSE_LINKS.search(closing.group()) is not None
        text = text[: closing.start()]
    for back in reversed(list(_BACK.finditer(text))):
        linked |= _BACK_LINKS.search(back.group()) is not None
        text = text[: back.start()] + text[back.end() :]
    return " ".join(text.split()).strip(" ,;:–-"), linked


def _kinds(text: str) -> Iterator[KindWords]:
    """ "cùng kỳ năm trước" that nothing is compared with is a period, not a kind; so is "năm trước" alone."""
    plain = fold(text)
    for start, end in _merged(match.span() for match in KIND_WORDS.finditer(plain)):
        words = plain[start:end].strip()
        compared = words.startswith("so ") or "cung ky" not in words or _COMPARING.search(text) is not None
        if words and compared and not _BARE_PERIOD.fullmatch(words):
            yield KindWords(group=_group(words), start=start, end=start + len(plain[start:end].rstrip()))


def _group(words: str) -> Group:
    if "giao" in words:
        return "giver"
    if "luy ke" in words:
        return "cumulative"
    if "gia " in words:
        return "price"
    return "basis" if words.startswith("so") or "truoc" in words or "cung ky" in words else "plan"


def _asking(text: str) -> Iterator[Span]:
    """The asking words, each with the verbs before it, and the name of a measure behind it."""
    spans = [match.span() for match in (*ASKING.finditer(text), *_ASKING_MORE.finditer(text)) if _asks(match)]
    spans += [match.span() for match in [_SAO.search(text)] if match]
    spans += [(span.start, span.end) for span in asked_for(text).measures]
    for start, end in _merged(spans):
        verbs = _VERBS.search(text[:start])
        yield Span(start=verbs.start() if verbs else start, end=end)


def _asks(match: re.Match[str]) -> bool:
    """ "toàn tỉnh" asks nothing, nor does the sign in "dưới 50%"."""
    number = match.group() == "%" and match.string[match.start() - 1 : match.start()].isdigit()
    return not number and fold(match.group()).strip() not in _AROUND


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, those that touch or have a blank between them as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif end > start:
            merged.append((start, end))
    return merged


def _content(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Runs of words that no slot holds, from one word of content to the last before a slot."""
    light = _LIGHT if has_diacritics(text) else _LIGHT_BARE
    borders = sorted({(0, 0), (len(text), len(text)), *taken})
    reach = 0
    for (_, left), (right, _) in pairwise(borders):
        reach = max(reach, left)
        words = re.finditer(r"[^\W_]+", text[reach : max(reach, right)])
        heavy = [word for word in words if word.group().lower() not in light]
        if heavy:
            yield Span(start=reach + heavy[0].start(), end=reach + heavy[-1].end())

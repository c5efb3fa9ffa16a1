"""A question for what follows from two figures → a question for each of the two.

"Thu nội địa chiếm bao nhiêu % tổng thu?", "tỷ trọng chi thường xuyên trong tổng chi", "xuất khẩu gấp mấy lần nhập
khẩu?", "trồng rừng vượt kế hoạch bao nhiêu ha?". Times and places that stand with one of the two are of both, but for
the place of a part of a larger whole: "xã A chiếm bao nhiêu % diện tích lúa toàn huyện?". Pure.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from answer.asking import HOW_MANY_WORDS
from answer.wording import content_syllables
from vietnamese.periods import find_periods
from vietnamese.places import Place, find_places
from vietnamese.text import Spelling, blanked, has_diacritics

Operation = Literal["share", "times", "difference"]

_HOW_MANY = rf"(?:khoảng )?(?:{HOW_MANY_WORDS})"
_PER_CENT = rf"{_HOW_MANY} ?(?:%|phần trăm\b|pt\b)"
_MAKES_UP = r"(?:tỷ lệ |tỷ trọng |t[ỷỉ] lệ |khoảng |là )*"
_IN = r"(?:trong|so với|so|trên|của)"
# What a report itself sets figures against is no second figure.
_BASE = r"(?!(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|định mức|cùng|năm|tháng|quý|kỳ|mức|bình quân|trung bình)\b)"
_PLAN = r"(?:kế hoạch|dự toán|chỉ tiêu)(?: (?!bao\b|mấy\b|là\b)[^\W\d]+){0,4}?(?: năm)?(?: 20\d\d)?"
# With what its groups are: of the part (1), of the whole (2), of both (0).
_ASKED: tuple[tuple[Operation, str, Spelling], ...] = (
    ("share", "12", Spelling(rf"^(.*?),? chiếm {_MAKES_UP}{_PER_CENT}(?: {_IN})? {_BASE}(.+)$")),
    (
        "share",
        "12",
        Spelling(rf"^(.*?),? chiếm {_MAKES_UP}(?:tỷ lệ|tỷ trọng) {_MAKES_UP}{_HOW_MANY} {_IN} {_BASE}(.+)$"),
    ),
    (
        "share",
        "0120",
        Spelling(
            rf"^(.*?)\btỷ trọng (?:của )?(.+?) (?:trong|so với|trên) {_BASE}(.+?)"
            rf"(?:,? (?:là|đạt|chiếm|bằng)? ?{_HOW_MANY}(?: ?(?:%|phần trăm))?(.*))?$"
        ),
    ),
    ("share", "12", Spelling(rf"^(.*?),? (?:đạt |chỉ )?bằng {_PER_CENT}(?: {_IN})? {_BASE}(.+)$")),
    ("times", "12", Spelling(rf"^(.*?),? (?:cao |nhiều |lớn )?gấp {_HOW_MANY} lần(?: {_IN})? {_BASE}(.+)$")),
    ("times", "120", Spelling(rf"^(.*?),? (?:cao |nhiều |lớn )?gấp {_BASE}(.+?) {_HOW_MANY} lần\b(.*)$")),
    (
        "difference",
        "10",
        Spelling(
            rf"^(.*?),? (?:vượt|cao hơn|nhiều hơn|thấp hơn|ít hơn|hụt|thiếu)(?: so với)? {_PLAN}(?: là)? {_HOW_MANY}"
            r"(?! ?(?:%|phần trăm))(.*)$"
        ),
    ),
)
_OF_ALL = Spelling(
    r"\b(?:toàn|cả) (?:tỉnh|huyện|xã(?! hội)|nước|quốc|thành phố|địa bàn)\b|\b(?:của|trong) (?:tỉnh|huyện)\b"
)
_MEASURE = Spelling(
    r"^(?:tổng )?(?:diện tích|sản lượng|năng suất|giá trị|doanh thu|số lượng|kim ngạch|số(?= [^\W\d])|dư nợ|vốn|đàn)\b"
)
_ASKS_ON = re.compile(r"[,;?].*$")
_CLOSING = re.compile(r"[\s?.,;]+$")
_TOTAL = re.compile(r"\b(?:tổng|tong)(?: cộng| cong)?\b", re.IGNORECASE)
_NUMBER_OF = Spelling(r"^(?:tổng )?số(?: lượng)? ")
_BEFORE_TIME = Spelling(r"\b(?:lũy kế|tính đến|đến|cuối|hết|đầu|giữa)(?: hết| cuối| ngày)? $")
_LOOSE = re.compile(r"^(?:của|trong|tại|ở|và|năm)\b|\b(?:của|trong|tại|ở|và)$|^[,.]|,$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operands:
    """``part`` and ``whole``: the questions for the two figures; ``named``: folded, what only the part is called.

    ``of_larger``: the whole is told of a larger place than the part. ``counted``: of what the whole is the number.
    """

    operation: Operation
    part: str
    whole: str
    named: frozenset[str] = frozenset()
    of_larger: bool = False
    counted: str = ""


@lru_cache(maxsize=256)
def operands_in(question: str, known: tuple[Place, ...] = ()) -> Operands | None:
    """The two figures from which the answer follows; None where it asks for none that does."""
    said = _CLOSING.sub("", question)
    found = next(((sort, roles, match) for sort, roles, each in _ASKED if (match := each.search(said))), None)
    if found is None:
        return None
    operation, roles, match = found
    around, part, whole = (
        " ".join(said[slice(*match.span(at))] for at, role in enumerate(roles, 1) if role == mine and match[at])
        for mine in "012"
    )
    asks = "bao nhiêu" if has_diacritics(question) else "bao nhieu"
    if operation == "difference":
        unit = _ASKS_ON.sub("", around)
        plan = "kế hoạch" if has_diacritics(question) else "ke hoach"
        return Operands(operation=operation, part=f"{part} {asks}{unit}?", whole=f"{plan} {part} {asks}{unit}?")
    return _of_two(operation, part, _ASKS_ON.sub("", whole), around, asks, known)


def _of_two(
    operation: Operation, part: str, whole: str, around: str, asks: str, known: tuple[Place, ...]
) -> Operands | None:
    """Each with the times and places of the other, and of what stands around both."""
    places = [[each.text for each in find_places(text, known)] for text in (part, whole)]
    larger = bool(places[0]) and (bool(places[1]) or _OF_ALL.search(whole) is not None)
    bare = [_bare(text, known) for text in (part, whole)]
    if not content_syllables(bare[1]):
        return None
    if not content_syllables(bare[0]):
        if not larger:
            return None
        bare[0] = _TOTAL.sub(" ", bare[1])
    elif (measure := _MEASURE.search(bare[1])) and not _MEASURE.search(bare[0]):
        bare[0] = f"{_TOTAL.sub(' ', bare[1][: measure.end()])} {bare[0]}"
    times, beside = _times(f"{around} {part} {whole}"), [each.text for each in find_places(around, known)]
    own = [places[0] or places[1], places[1] if larger else places[1] or places[0]]
    questions = [
        " ".join(f"{named} {' '.join((*times, *beside, *of_it))} {asks}?".split())
        for named, of_it in zip(bare, own, strict=True)
    ]
    named = frozenset(content_syllables(bare[0])) - frozenset(content_syllables(bare[1]))
    number = _NUMBER_OF.search(bare[1])
    return Operands(
        operation=operation,
        part=questions[0],
        whole=questions[1],
        named=named,
        of_larger=larger,
        counted=bare[1][number.end() :] if number else "",
    )


def _times(text: str) -> list[str]:
    """The times that it names, with the word before them: "cuối năm 2024"."""
    return list(dict.fromkeys(text[start:end] for start, end in _spans_of_time(text)))


def _spans_of_time(text: str) -> list[tuple[int, int]]:
    mentions = find_periods(text, asked=True)
    before = [_BEFORE_TIME.search(text[: each.start]) for each in mentions]
    return [(word.start() if word else each.start, each.end) for each, word in zip(mentions, before, strict=True)]


def _bare(text: str, known: tuple[Place, ...]) -> str:
    """What is measured, without its time and place."""
    spans = [*_spans_of_time(text), *((each.start, each.end) for each in find_places(text, known))]
    spans += [match.span() for match in _OF_ALL.finditer(text)]
    words = " ".join(blanked(text, spans).split())
    for _ in range(2):
        words = _LOOSE.sub("", words).strip()
    return words

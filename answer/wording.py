"""The indicator's words → phrases, with abbreviations spelt out and other wordings of the same beside them.

"thu NSNN" is "thu ngân sách nhà nước" as well, and "đàn heo" what reports call "đàn lợn".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from answer.kinds import KIND_WORDS
from answer.terms import Phrase, folded_syllables
from vietnamese.abbreviations import expansions
from vietnamese.number_words import in_noughts
from vietnamese.periods import find_periods
from vietnamese.text import blanked, fold, has_diacritics, tone_key
from vietnamese.wordings import Words, layout, variants_of, wordings_at
from vietnamese.words import syllables

# Accented words of no content. Without diacritics many of them are also content ("tu": từ, đầu tư), so a
# question that has none is only freed of the few that are safe.
_STOP = frozenset(
    (
        "là của có ở tại trong và với cho được đạt thì mà các những này đó khi đến từ theo về ra vào lên cũng sẽ đã "
        "đang còn bị bởi do vì nên hay hoặc rằng như rồi ạ nhỉ nhé thế trên dưới so ước tính kết quả "
        "mình vậy nhau luôn tầm cỡ ấy hả ơi nếu "
        "tới lại riêng khoảng một bằng giữa hết mỗi phần thuộc hồi báo cáo nêu đã chừng quanh gồm phải nơi bà con khiến"
    ).split()
)
_CHANGE = frozenset("tăng giảm hơn kém thêm cao thấp sơ bộ khoảng trên gần kết tính ước đạt tỉnh huyện xã toàn".split())
_NO_CONTENT = _STOP | _CHANGE
_STOP_BARE = frozenset("la cua duoc nhung cac trong voi o tai thi ma vay nhe".split())
# Pairs in which a stop word is none.
_COMPOUNDS = frozenset(
    tuple(pair.split())
    for pair in (
        "thông báo|dự báo|cảnh báo|báo chí|kết luận|kết hôn|kết nối|liên kết|tổng kết|cam kết|kết nạp|hiệu quả|hậu quả"
        "|ăn quả|thành quả|giới tính|máy tính|tính mạng|một cửa|một số|mặt bằng|đồng bằng|bằng cấp|bằng khen|công bằng"
        "|thu hồi|phục hồi|cổ phần|thành phần|trong nước|ngoài nước|theo dõi|ra quân|vào cuộc|đầu ra|đầu vào|lên lớp"
        "|dương tính|âm tính|sầu riêng|tầm soát|tầm nhìn|tầm vóc"
        "|thay thế|lợi thế|xu thế|vị thế|thế mạnh|tăng trưởng|cho vay|cho thuê|đến khám|gồm cả|báo cáo viên"
    ).split("|")
)
# Pairs that only join, the first of which is a word of its own elsewhere ("đối ngoại", "tận thu").
_EMPTY = frozenset((("đối", "với"), ("tận", "nơi"), ("tới", "tận"), ("đến", "tận")))
# What is measured in an indicator, said by the unit of its figure as well: reports often leave the words out.
_MEASURES = tuple(
    sorted(
        (
            tuple(measure.split())
            for measure in (
                "diện tích|tổng diện tích|sản lượng|tổng sản lượng|số lượng|tổng số lượng|tổng số|số|số lượt|tổng đàn"
                "|đàn|tổng mức|mức|doanh thu|tổng doanh thu|giá trị|tổng giá trị|kim ngạch|tổng kim ngạch|quy mô"
                "|tình hình|kết quả|khối lượng|tổng khối lượng|lượng|tổng lượng|số tiền|tổng số tiền|số dư"
                "|tổng kinh phí"
            ).split("|")
        ),
        key=len,
        reverse=True,
    )
)
_ACCENTED_ONLY = {("số", "dư"), ("đàn",), ("mức",), ("lượng",)}  # "so du" is "số dự án" as well
_MEASURES_SAID = frozenset(_MEASURES)
_LONGEST_MEASURE = len(_MEASURES[0])
_MEASURE_WEIGHT = 0.3
_FEWEST_ACROSS = 3
_BEFORE_A_GAP = frozenset("của ở tại trên cua o tai tren".split())
# The shape of a Vietnamese syllable, folded: an abbreviation that has it ("ca", "tu") counts only in capitals.
_SYLLABLE = re.compile(
    r"(ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(i|ia|ie|ieu|iu|y|ye|yeu|e|eo|eu|a|ai|ao|au|ay|o|oa|oai|oay|oe|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye)"
    r"(c|ch|m|n|ng|nh|p|t)?"
)


def phrases_of(indicator: str) -> tuple[Phrase, ...]:
    """Runs of content syllables of ``indicator``, in which "|" divides what did not stand together, "||" sentences and
    their parts.

    Abbreviations, everyday words, other wordings and measures become phrases of their own.
    """
    reading = _Reading(
        accented=has_diacritics(indicator),
        capitals=frozenset(word.lower() for word in re.findall(r"\w+", indicator) if len(word) > 1 and word.isupper()),
    )
    return tuple(phrase for piece in _pieces(indicator, reading) for phrase in _phrases(piece, reading))


def _pieces(indicator: str, reading: "_Reading") -> list[tuple[str, ...]]:
    """What stood together, and what a known wording says across a gap: "đã tiêu | tiền ngân sách", "tiền đầu tư công
    của | đã tiêu được"."""
    pieces: list[tuple[str, ...]] = []
    for piece in map(syllables, indicator.split("|")):
        joined = _said_across(pieces[-1], piece, reading) if pieces else ()
        if joined:
            pieces[-1] = joined
        else:
            pieces.append(piece)
    return pieces


def _said_across(left: tuple[str, ...], right: tuple[str, ...], reading: "_Reading") -> tuple[str, ...]:
    """Both in one where a wording of some length goes on from the one to the other, and breaks none; () elsewhere."""
    while left and left[-1] in _BEFORE_A_GAP:
        left = left[:-1]
    crossing = [
        (at, at + length)
        for at, length in _laid_out((*left, *right), reading)
        if length >= _FEWEST_ACROSS and at < len(left) < at + length
    ]
    known = [(at, at + length) for at, length in _laid_out(left, reading)]
    known += [(len(left) + at, len(left) + at + length) for at, length in _laid_out(right, reading)]
    breaks = any(at < start < end or at < stop < end for start, stop in crossing for at, end in known)
    return (*left, *right) if crossing and not breaks else ()


def _laid_out(said: Sequence[str], reading: "_Reading") -> list[tuple[int, int]]:
    """Where the known wordings of which it is made up begin, each with its length."""
    laid, found, at = layout(said, accented=reading.accented), [], 0
    while at < len(laid):
        found += [(at, laid[at])] if laid[at] else []
        at += max(laid[at], 1)
    return found


@lru_cache(maxsize=20_000)
def content_syllables(label: str) -> tuple[str, ...]:
    """The folded syllables of a figure's label that name something: no stop words, times, kinds or verbs of change."""
    kept = (syllable for syllable in syllables(without_slots(label)) if syllable not in _NO_CONTENT)
    return tuple(fold(syllable) for syllable in kept if syllable.isalpha())


@lru_cache(maxsize=20_000)
def without_slots(label: str) -> str:
    """The label with blanks for the times and kinds that it names; same length."""
    times = ((mention.start, mention.end) for mention in find_periods(label))
    return blanked(label, (*times, *(match.span() for match in KIND_WORDS.finditer(fold(label)))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """How an indicator's syllables are read. ``capitals``: those that stand in capitals, in small letters."""

    accented: bool
    capitals: frozenset[str]


def _phrases(said: Sequence[str], reading: _Reading) -> list[Phrase]:
    content = _content(said, reading)
    laid = layout(said, accented=reading.accented)
    phrases: list[Phrase] = []
    plain: list[str] = []
    position = 0
    while position < len(said):
        begins = position == 0 or not content[position - 1]
        measured = _measure_at(said, position, reading, begins=begins) if content[position] else 0
        length, others = (0, ()) if measured > 1 else _other_wording(said, position, laid, content[position], reading)
        measured = 0 if others else measured
        named = position + (length if others else measured)
        after = max(position + length, named, position + 1)
        if others:
            named, others = _with_what_they_say(said, named, content, laid, others)
            after = max(after, named)
        if named > position or not (length or content[position]):
            phrases += _phrase(plain, accented=reading.accented)
            plain = []
        weight = _MEASURE_WEIGHT if measured or (others and _MEASURES_SAID.issuperset(others)) else 1.0
        phrases += _phrase(said[position:named], others, weight, accented=reading.accented)
        plain += said[named:after] if length or content[position] else ()
        position = after
    return phrases + _phrase(plain, accented=reading.accented)


def _with_what_they_say(
    said: Sequence[str], end: int, content: Sequence[bool], laid: Sequence[int], others: tuple[Words, ...]
) -> tuple[int, tuple[Words, ...]]:
    """Where a wording that ends at ``end`` ends with what its other ones say too, and those of them that say it.

    "Nợ bảo hiểm" is "chậm đóng bảo hiểm xã hội": of "nợ bảo hiểm xã hội" nothing is left.
    """
    while end < len(said) and content[end] and not laid[end] and (saying := _saying(said[end], others)):
        end, others = end + 1, saying
    return end, others


def _saying(syllable: str, ways: Sequence[Words]) -> tuple[Words, ...]:
    return tuple(way for way in ways if fold(syllable) in map(fold, way))


def _phrase(said: Sequence[str], others: Sequence[Words] = (), weight: float = 1.0, *, accented: bool) -> list[Phrase]:
    """One phrase of folded syllables, none of no syllables. ``accented``: of a question written with diacritics, in
    which a word without any ("cua") is spelt so, too."""
    own = folded_syllables(" ".join(said))
    ways = {folded_syllables(" ".join(way)) for way in (*others, *_in_noughts(said))} - {own}
    keys = tuple(map(tone_key, said)) if accented and len(own) == len(said) else ()
    return [Phrase(syllables=own, others=tuple(sorted(ways)), weight=weight, keys=keys)] if own else []


def _in_noughts(said: Sequence[str]) -> tuple[Words, ...]:
    """ "Suất 500 nghìn đồng" is "suất 500.000 đồng" as well."""
    spelt = " ".join(said)
    written = in_noughts(spelt)
    return (tuple(written.split()),) if written != spelt else ()


def _content(said: Sequence[str], reading: _Reading) -> tuple[bool, ...]:
    """Which syllables say something: no stop words, unless they stand in a compound."""
    stop = _STOP if reading.accented else _STOP_BARE
    empty = {start for start, pair in enumerate(pairwise(said)) if pair in _EMPTY}
    compounds = {start + side for start, pair in enumerate(pairwise(said)) if pair in _COMPOUNDS for side in (0, 1)}
    return tuple(
        (syllable not in stop or position in compounds) and position not in empty
        for position, syllable in enumerate(said)
    )


def _measure_at(said: Sequence[str], position: int, reading: _Reading, *, begins: bool) -> int:
    """How many syllables name a measure at ``position``; a single one does so only where a run ``begins``."""
    here = tuple(said[position : position + _LONGEST_MEASURE])
    for measure in _MEASURES:
        words = measure if reading.accented or measure in _ACCENTED_ONLY else tuple(map(fold, measure))
        if here[: len(words)] == words and (len(words) > 1 or begins):
            return len(words)
    return 0


def _other_wording(
    said: Sequence[str], position: int, laid: Sequence[int], content: bool, reading: _Reading
) -> tuple[int, tuple[Words, ...]]:
    """How many syllables at ``position`` are a known wording, and the other ones; 0, () where they are none.

    The full forms of an abbreviation come with what they are called otherwise.
    """
    length, others = wordings_at(said, position, accented=reading.accented, longest=laid[position])
    token = said[position]
    if length or not content or not (token in reading.capitals or not _SYLLABLE.fullmatch(fold(token))):
        return length, others
    full_forms = expansions(token)
    named = (tuple(full.split()) for full in full_forms)
    called = (way for full in full_forms for way in variants_of(full))
    return (1, (*named, *called)) if full_forms else (0, ())

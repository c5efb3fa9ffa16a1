"""The indicator's words → phrases, with abbreviations spelt out and everyday words made official beside them."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from answer.kinds import KIND_WORDS
from answer.terms import Phrase, folded_syllables
from vietnamese.abbreviations import expansions
from vietnamese.everyday import everyday_at
from vietnamese.periods import find_periods
from vietnamese.text import fold, has_diacritics
from vietnamese.words import syllables

# Accented words of no content. Without diacritics many of them are also content ("tu": từ, đầu tư), so a
# question that has none is only freed of the few that are safe.
_STOP = frozenset(
    (
        "là của có ở tại trong và với cho được đạt thì mà các những này đó khi đến từ theo về ra vào lên cũng sẽ đã "
        "đang còn bị bởi do vì nên hay hoặc rằng như rồi ạ nhỉ nhé thế trên dưới so ước tính kết quả "
        "riêng khoảng bằng giữa hết mỗi phần thuộc hồi báo cáo nêu đã chừng quanh gồm phải nơi bà con"
    ).split()
)
_CHANGE = frozenset("tăng giảm hơn kém thêm cao thấp sơ bộ khoảng trên gần kết tính ước đạt tỉnh huyện xã toàn".split())
_STOP_BARE = frozenset("la cua duoc nhung cac trong voi o tai thi ma vay nhe".split())
# Pairs in which a stop word is none.
_COMPOUNDS = frozenset(
    tuple(pair.split())
    for pair in (
        "mặt bằng|đồng bằng|bằng cấp|bằng khen|công bằng|thu hồi|phục hồi|cổ phần|thành phần|trong nước|ngoài nước"
        "|theo dõi|ra quân|vào cuộc|đầu ra|đầu vào|lên lớp|cho vay|cho thuê|đến khám|gồm cả|báo cáo viên"
    ).split("|")
)
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
_LONGEST_MEASURE = len(_MEASURES[0])
_MEASURE_WEIGHT = 0.3
# The shape of a Vietnamese syllable, folded: an abbreviation that has it ("ca", "tu") counts only in capitals.
_SYLLABLE = re.compile(
    r"(ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(i|ia|ie|ieu|iu|y|ye|yeu|e|eo|eu|a|ai|ao|au|ay|o|oa|oai|oay|oe|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye)"
    r"(c|ch|m|n|ng|nh|p|t)?"
)


def phrases_of(indicator: str) -> tuple[Phrase, ...]:
    """Runs of content syllables of ``indicator``, in which "|" divides what did not stand together."""
    stop = _STOP if has_diacritics(indicator) else _STOP_BARE
    capitals = frozenset(word.lower() for word in re.findall(r"\w+", indicator) if len(word) > 1 and word.isupper())
    phrases: list[Phrase] = []
    for piece in indicator.split("|"):
        run: list[str] = []
        said = syllables(piece)
        compounds = {
            position + side for position, pair in enumerate(pairwise(said)) if pair in _COMPOUNDS for side in (0, 1)
        }
        for position, syllable in enumerate((*said, "")):
            if syllable and (syllable not in stop or position in compounds):
                run.append(syllable)
            else:
                phrases += _split_at_other_wording(run, capitals)
                run = []
    return tuple(phrases)


@lru_cache(maxsize=20_000)
def content_syllables(label: str) -> tuple[str, ...]:
    """The folded syllables of a figure's label that name something: no stop words, times, kinds or verbs of change."""
    characters = list(label)
    spans = [(mention.start, mention.end) for mention in find_periods(label)]
    for start, end in (*spans, *(match.span() for match in KIND_WORDS.finditer(fold(label)))):
        characters[start:end] = " " * (end - start)
    kept = (syllable for syllable in syllables("".join(characters)) if syllable not in _STOP | _CHANGE)
    return tuple(fold(syllable) for syllable in kept if syllable.isalpha())


def _split_at_other_wording(run: Sequence[str], capitals: frozenset[str]) -> list[Phrase]:
    """Abbreviations, everyday words and measures become phrases of their own, the former with what they stand for."""
    phrases: list[Phrase] = []
    plain: list[str] = []
    position = 0
    while position < len(run):
        length, others = _other_wording(run, position, capitals)
        measured = 0 if others else _measure_at(run, position)
        if others or measured:
            phrases += [Phrase(syllables=folded_syllables(" ".join(plain)))] if plain else []
            length = measured or length
            said = folded_syllables(" ".join(run[position : position + length]))
            phrases.append(Phrase(syllables=said, others=others, weight=_MEASURE_WEIGHT if measured else 1.0))
            plain = []
        else:
            plain.append(run[position])
        position += length
    return phrases + ([Phrase(syllables=folded_syllables(" ".join(plain)))] if plain else [])


def _measure_at(run: Sequence[str], position: int) -> int:
    """How many syllables name a measure at ``position``; a single one does so only where the run begins."""
    said = tuple(run[position : position + _LONGEST_MEASURE])
    bare = not has_diacritics(" ".join(run))
    for measure in _MEASURES:
        words = tuple(map(fold, measure)) if bare and measure not in _ACCENTED_ONLY else measure
        if said[: len(words)] == words and (len(words) > 1 or position == 0):
            return len(words)
    return 0


def _other_wording(
    run: Sequence[str], position: int, capitals: frozenset[str]
) -> tuple[int, tuple[tuple[str, ...], ...]]:
    """How many syllables at ``position`` have another wording, and which, folded; (1, ()) where there is none."""
    length, ways = everyday_at(run, position, accented=has_diacritics(" ".join(run)))
    token = run[position]
    if not ways and (token in capitals or not _SYLLABLE.fullmatch(fold(token))):
        length, ways = 1, expansions(token)
    said = folded_syllables(" ".join(run[position : position + length]))
    return max(length, 1), tuple(sorted({folded_syllables(way) for way in ways} - {said}))

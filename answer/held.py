"""Which words of a question no text around a figure holds: then the figure is of something else.

Similarity forgives a missing word; "hoa" missing among vegetables is the whole question. Words that say nothing by
themselves (auxiliaries, everyday verbs, classifiers) and those that another slot holds (years, changes) may be absent.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from answer.terms import Phrase, Zone, folded_syllables, said_otherwise, worths_of
from vietnamese.syllables import by_folded
from vietnamese.text import fold, tone_key
from vietnamese.words import syllables

_MISSING = 0.3
_HELD = 0.3
"""What a syllable must be worth: beside its neighbour anywhere in the passage, alone only around the figure."""
_SAID_OTHERWISE = 0.6
_SAYS_NOTHING = (
    "chia có làm được bị đặt đi thêm cả cho tổng chung số xếp ngay xin nhiều nhất đếm loại các đón nộp bao lâu cộng "
    "bán mất chưa chịu nhận tiếp máy mấy nhà giữa ai nào gì thực tế thực hiện đạt tăng giảm hơn thứ hạng mạnh cao thấp "
    "lớn nhỏ ít đông đầu cuối hồi lúc khi thì là của ở tại trong ngoài và với hay hoặc từ đến tới về ra vào lên "
    "xuống qua bằng theo tính ước khoảng chừng gần trên dưới hết toàn riêng mỗi từng một hai ba so ngành lĩnh vực "
    "khu hoạt động công tác tình hình kết quả mặt hàng nhóm mức chở thu hút chuyên dành chiếm phần cũ mới tỉnh huyện "
    "xã phường thành phố thị trấn quận tết kiểm tra diễn xảy tiền thế kia vậy người ta bà con cần phải muốn biết "
    "triển khai bàn giao phấn đấu cấp hoàn thành tổ chức tiến ghi phát sinh ra nộp hưởng ướt nhêu nhiu "
    "tỷ lệ trọng mục tương ứng xấp xỉ chỉ dồn lũy luỹ kế ghi tiếp biến đàn cân kể ubnd bên đổi giành "
    "cây con tên giúp địa bàn liệu sao rồi nữa luôn vẫn đang sẽ đã không giờ nay bây hiện quý vừa kỳ cùng vụ việc"
)
# Without diacritics these would be "hạn", "mạng", "bột" as well, which do.
_SAY_NOTHING_AS_SPELT = "hẳn chỗ nơi ngôi căn trận cơn khoản mảng lo kiếm bớt nốt hụt cứ khiến chiếc nóc sau gánh cõng"
_BRANCHES = "giáp ất bính đinh mậu kỷ canh tân nhâm quý tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi"
# Syllables that say nothing by themselves ("hoạt động", "bàn giao") and are half of a word that does.
_TELLING_PAIRS = frozenset(
    tuple(fold(pair).split())
    for pair in (
        "đầu tư|phát triển|lao động|giao thông|học sinh|hình sự|kết hôn|mặt bằng|ăn quả|kinh tế|y tế|hàng hóa|hàng hoá"
        "|thành thị|lương thực|thực phẩm|công chức|việc làm|sinh hoạt|nhà ở|thu hồi|cấp mới|trợ cấp"
    ).split("|")
)
_BRANCH_WORDS = frozenset(map(fold, _BRANCHES.split())) - frozenset(map(fold, _SAYS_NOTHING.split()))
_KEYS = frozenset(tone_key(word) for word in f"{_SAYS_NOTHING} {_SAY_NOTHING_AS_SPELT} {_BRANCHES}".split())
_FOLDED = frozenset(fold(word) for word in f"{_SAYS_NOTHING} {_BRANCHES}".split())


def unheld(phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float]) -> tuple[str, ...]:
    """The folded words of ``phrases`` that tell things apart and stand in none of a figure's ``zones``.

    () where they are a small share of the question, by rarity: then it is worded otherwise.
    """
    missing = lacking(phrases, zones, rarity)
    if not missing:
        return ()
    named = [phrase for phrase in phrases if phrase.weight == 1]
    total = sum(rarity.get(word, 1.0) for phrase in named for word in phrase.syllables)
    enough = sum(rarity.get(word, 1.0) for word in missing) >= _MISSING * total
    return missing if enough or any(_nothing_of(phrase, zones, rarity) for phrase in named) else ()


def _nothing_of(phrase: Phrase, zones: Sequence[Zone], rarity: Mapping[str, float]) -> bool:
    """Whether a phrase of two or more telling syllables is missing whole."""
    telling = telling_syllables(phrase)
    return len(telling) > 1 and _missing(phrase, zones, rarity) == telling


def lacking(phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float]) -> tuple[str, ...]:
    """All folded words of ``phrases`` that tell things apart and stand in none of a figure's ``zones``."""
    return tuple(word for phrase in phrases if phrase.weight == 1 for word in _missing(phrase, zones, rarity))


def lacking_pairs(
    phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float], known: Container[tuple[str, str]]
) -> tuple[str, ...]:
    """The missing words that stand beside each other in the question and, somewhere, in a report (``known``).

    What the reports speak of elsewhere ("đường sắt") they would have said here; other words may only be the asker's.
    """
    found: list[str] = []
    for phrase in phrases:
        missing = frozenset(_missing(phrase, zones, rarity)) if phrase.weight == 1 else frozenset()
        for pair in pairwise(phrase.syllables):
            if missing.issuperset(pair) and pair in known:
                found.extend(pair)
    return tuple(dict.fromkeys(found))


def stand_apart(
    phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float], known: Container[tuple[str, str]]
) -> bool:
    """Whether two words of the question that some report says side by side (``known``) stand nowhere so, nor either of
    them beside its other neighbour.

    "Khai khoáng" is not held by "nước khoáng", nor "chuyên dụng" by "sử dụng"; "xe xuất khẩu" is by "xe/ngày xuất
    khẩu".
    """
    return any(
        _stand_apart(phrase, [pair in known for pair in pairwise(phrase.syllables)], zones)
        for phrase in phrases
        if phrase.weight == 1 and said_otherwise(phrase, zones, rarity) < _SAID_OTHERWISE
    )


def _stand_apart(phrase: Phrase, known: Sequence[bool], zones: Sequence[Zone]) -> bool:
    telling = frozenset(telling_syllables(phrase))
    pairs = list(pairwise(phrase.syllables))
    held = [any(pair in each.double or pair[::-1] in each.double for each in zones) for pair in pairs]
    return any(
        known[at]
        and not any(held[max(0, at - 1) : at + 2])
        and not telling.isdisjoint(pair)
        and not _names_held(pair, zones)
        for at, pair in enumerate(pairs)
    )


def _names_held(pair: tuple[str, str], zones: Sequence[Zone]) -> bool:
    """ "bão số 3 (Wipha)" holds "bão Wipha": what is no Vietnamese syllable is half of no other word."""
    names = [word for word in pair if word not in by_folded() and word.isalpha()]
    return any(word in each.single for word in names for each in zones)


def puts_another(phrases: Sequence[Phrase], missing: Sequence[str], around: Sequence[str], label: str) -> bool:
    """Whether a figure's ``label`` says other things where some of the question's are missing.

    Most of its words are others ("sốt xuất huyết" for "sởi"), or one ``replaces`` a missing one. ``missing``: in what
    names the figure and governs it; ``around``: those of them that the text before it does not hold either.
    """
    if not missing:
        return False
    telling, others = _told_by(label, phrases)
    wanted = sum(len(telling_syllables(phrase)) for phrase in phrases if phrase.weight == 1)
    most = others == telling or (around and 2 * len(others) > len(telling))
    return bool(telling and 3 * len(missing) >= wanted and most) or replaces(phrases, missing, label)


def replaces(phrases: Sequence[Phrase], missing: Sequence[str], label: str) -> bool:
    """Whether a figure's ``label`` says another word in the very place of a missing one.

    "Thịt lợn hơi" for "thịt vịt hơi", "năng suất cây cam" for "năng suất cà phê".
    """
    telling, others = _told_by(label, phrases)
    said = folded_syllables(label)
    neighbours = [*pairwise(said), *pairwise([word for word in said if word in telling])]
    return any(
        (left == before and right in others) or (right == behind and left in others)
        for phrase in phrases
        for before, word, behind in _with_neighbours(phrase.syllables)
        if word in missing
        for left, right in neighbours
    )


def _told_by(label: str, phrases: Sequence[Phrase]) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of a label that tell things apart, and those of them that the question says in no wording."""
    said, keys = folded_syllables(label), tuple(map(tone_key, syllables(label)))
    asked = {syllable for phrase in phrases for way in (phrase.syllables, *phrase.others) for syllable in way}
    telling = frozenset(word for at, word in enumerate(said) if word.isalpha() and _tells(said, keys, at))
    return telling, telling - asked


def _with_neighbours(way: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each syllable between those beside it, "" at the ends."""
    return zip(("", *way[:-1]), way, (*way[1:], ""), strict=True)


def _missing(phrase: Phrase, zones: Sequence[Zone], rarity: Mapping[str, float]) -> tuple[str, ...]:
    places = _worded_places(phrase)
    worths = worths_of(phrase, zones) if places else ()
    missing = tuple(phrase.syllables[at] for at in places if worths[at] < _HELD)
    return () if missing and said_otherwise(phrase, zones, rarity) >= _SAID_OTHERWISE else missing


@lru_cache(maxsize=1_024)
def _worded_places(phrase: Phrase) -> tuple[int, ...]:
    return tuple(at for at in _telling_places(phrase) if not any(map(str.isdigit, phrase.syllables[at])))


def telling_syllables(phrase: Phrase) -> tuple[str, ...]:
    """The folded syllables of a phrase that tell things apart."""
    return tuple(phrase.syllables[at] for at in _telling_places(phrase))


@lru_cache(maxsize=1_024)
def _telling_places(phrase: Phrase) -> tuple[int, ...]:
    return tuple(at for at in range(len(phrase.syllables)) if _tells(phrase.syllables, phrase.keys, at))


def _tells(words: Sequence[str], keys: Sequence[str], position: int) -> bool:
    """ "đầu" and "phát" say nothing by themselves, "đầu tư phát triển" does. ``words``: folded syllables."""
    beside = (tuple(words[max(0, position - 1) : position + 1]), tuple(words[position : position + 2]))
    if any(pair in _TELLING_PAIRS for pair in beside):
        return True
    # "canh" is a year in "canh tý" alone, and not in "tái canh".
    lone = words[position] in _BRANCH_WORDS and not any(
        len(pair) > 1 and _BRANCH_WORDS.issuperset(pair) for pair in beside
    )
    return lone or not says_nothing(words[position], keys[position : position + 1])


def says_nothing(syllable: str, key: Sequence[str] = ()) -> bool:
    """Whether a folded ``syllable`` tells nothing apart; ``key``: its ``tone_key``, where the accents are known."""
    return key[0] in _KEYS if key else syllable in _FOLDED

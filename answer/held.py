"""Which words of a question no text around a figure holds: then the figure is of something else.

Similarity forgives a missing word; "hoa" missing among vegetables is the whole question. Words that say nothing by
themselves (auxiliaries, everyday verbs, classifiers) and those that another slot holds (years, changes) may be absent.
"""

from collections.abc import Iterator, Mapping, Sequence

from answer.terms import Phrase, Zone, said_otherwise, worth_of
from vietnamese.text import fold, tone_key

_MISSING = 0.3
_HELD = 0.3
"""What a syllable must be worth: beside its neighbour anywhere in the passage, alone only around the figure."""
_SAID_OTHERWISE = 0.6
_SAYS_NOTHING = (
    "có làm được bị đặt đi thêm cả cho tổng chung số xếp ngay xin nhiều nhất đếm loại các đón nộp bao lâu cộng "
    "bán mất chưa chịu nhận tiếp máy mấy nhà giữa ai nào gì thực tế thực hiện đạt tăng giảm hơn thứ hạng mạnh cao thấp "
    "lớn nhỏ ít đông đầu cuối hồi lúc khi thì là của ở tại trong ngoài và với hay hoặc từ đến tới về ra vào lên "
    "xuống qua bằng theo tính ước khoảng chừng gần trên dưới hết toàn riêng mỗi từng một hai ba so ngành lĩnh vực "
    "khu hoạt động công tác tình hình kết quả mặt hàng nhóm mức chở thu hút chuyên dành chiếm phần cũ mới tỉnh huyện "
    "xã phường thành phố thị trấn quận tết kiểm tra diễn xảy tiền thế kia vậy người ta bà con cần phải muốn biết "
    "triển khai bàn giao phấn đấu cấp hoàn thành tổ chức tiến ghi phát sinh ra nộp hưởng ướt nhêu nhiu "
    "tỷ lệ trọng mục tương ứng xấp xỉ chỉ dồn lũy luỹ kế ghi tiếp biến "
    "giúp địa bàn liệu sao rồi nữa luôn vẫn đang sẽ đã không giờ nay bây hiện quý vừa kỳ cùng vụ việc"
)
_BRANCHES = "giáp ất bính đinh mậu kỷ canh tân nhâm quý tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi"
_KEYS = frozenset(tone_key(word) for word in f"{_SAYS_NOTHING} {_BRANCHES}".split())
_FOLDED = frozenset(fold(word) for word in f"{_SAYS_NOTHING} {_BRANCHES}".split())


def unheld(phrases: Sequence[Phrase], zones: Sequence[Zone], rarity: Mapping[str, float]) -> tuple[str, ...]:
    """The folded words of ``phrases`` that tell things apart and stand in none of a figure's ``zones``.

    () where they are a small share of the question, by rarity: then it is worded otherwise.
    """
    named = [phrase for phrase in phrases if phrase.weight == 1]
    missing = tuple(word for phrase in named for word in _missing(phrase, zones, rarity))
    total = sum(rarity.get(word, 1.0) for phrase in named for word in phrase.syllables)
    return missing if sum(rarity.get(word, 1.0) for word in missing) >= _MISSING * total else ()


def _missing(phrase: Phrase, zones: Sequence[Zone], rarity: Mapping[str, float]) -> Iterator[str]:
    if said_otherwise(phrase, zones, rarity) >= _SAID_OTHERWISE:
        return
    for position, syllable in enumerate(phrase.syllables):
        if any(map(str.isdigit, syllable)) or says_nothing(syllable, phrase.keys[position : position + 1]):
            continue
        if worth_of(phrase, position, zones) < _HELD:
            yield syllable


def says_nothing(syllable: str, key: Sequence[str] = ()) -> bool:
    """Whether a folded ``syllable`` tells nothing apart; ``key``: its ``tone_key``, where the accents are known."""
    return key[0] in _KEYS if key else syllable in _FOLDED

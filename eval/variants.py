"""Any gold questions → the same questions as people type them: only the question changes, never what is right.

Diacritics stripped, raw Telex, abbreviations, one typo a question, decomposed Unicode. Seeded by the question's id,
so that a run can be repeated.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from eval.gold import Gold
from eval.telex import telex
from vietnamese.text import nfc

_ABBREVIATED = {
    "ủy ban nhân dân": "UBND",
    "uỷ ban nhân dân": "UBND",
    "hội đồng nhân dân": "HĐND",
    "giải phóng mặt bằng": "GPMB",
    "ngân sách nhà nước": "NSNN",
    "kinh tế - xã hội": "KTXH",
    "vốn đầu tư công": "vốn ĐTC",
    "đầu tư công": "ĐTC",
    "chỉ số sản xuất công nghiệp": "IIP",
    "chỉ số giá tiêu dùng": "CPI",
    "nông thôn mới": "NTM",
    "bảo hiểm y tế": "BHYT",
    "bảo hiểm xã hội": "BHXH",
    "thủ tục hành chính": "TTHC",
    "tai nạn giao thông": "TNGT",
    "an toàn giao thông": "ATGT",
    "doanh nghiệp": "DN",
    "xuất nhập khẩu": "XNK",
    "xuất khẩu": "XK",
    "nhập khẩu": "NK",
    "kế hoạch": "KH",
    "công nghiệp": "CN",
    "hợp tác xã": "HTX",
    "cán bộ, công chức": "CBCC",
    "trung học cơ sở": "THCS",
    "giáo dục và đào tạo": "GDĐT",
    "văn hóa": "VH",
    "huyện": "h.",
    "tỉnh": "t.",
    "so với": "sv",
    "bao nhiêu": "bn",
    "triệu đồng": "trđ",
    "phần trăm": "%",
    "quý": "q",
    "năm": "n.",
}
_LONGEST_FIRST = sorted(_ABBREVIATED, key=len, reverse=True)
_FULL_FORM = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _LONGEST_FIRST))})(?!\w)", re.IGNORECASE)
_TYPABLE = re.compile(r"(?<![^\W\d_])[^\W\d_]{4,}(?![^\W\d_])")
_NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "g": "fh", "h": "gj", "i": "uo", "k": "jl", "l": "k",
    "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "wa", "r": "et", "s": "ad", "t": "ry", "u": "yi", "v": "cb",
    "x": "zc", "y": "tu",
}  # fmt: skip


def without_diacritics(question: str) -> str:
    """ "tỷ lệ" → "ty le"; case and everything else stays."""
    letters = unicodedata.normalize("NFD", nfc(question).replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def abbreviated(question: str) -> str:
    """Every full form of the table as officials shorten it: "giải phóng mặt bằng" → "GPMB"."""
    return _FULL_FORM.sub(lambda match: _ABBREVIATED[match[0].lower()], nfc(question))


def with_typo(question: str, generator: random.Random) -> str:
    """One slip in one word of four letters or more: a letter dropped, doubled, swapped or its neighbour hit.

    Figures and the first letter of a word stay; a question without such a word stays as it is.
    """
    words = list(_TYPABLE.finditer(nfc(question)))
    if not words:
        return question
    word = generator.choice(words)
    slips = [slip for slip in _slips(word[0], generator) if slip != word[0]]
    return nfc(question)[: word.start()] + generator.choice(slips) + nfc(question)[word.end() :]


def decomposed(question: str) -> str:
    """NFD, as some systems store and paste it."""
    return unicodedata.normalize("NFD", question)


VARIANTS: Mapping[str, Callable[[Gold], str]] = MappingProxyType(
    {
        "không dấu": lambda gold: without_diacritics(gold.question),
        "telex": lambda gold: telex(nfc(gold.question)),
        "viết tắt": lambda gold: abbreviated(gold.question),
        "lỗi gõ": lambda gold: with_typo(gold.question, random.Random(gold.id)),
        "NFD": lambda gold: decomposed(gold.question),
    }
)


def variant(name: str, gold: Sequence[Gold]) -> tuple[Gold, ...]:
    """The questions as they are typed then; what is asked, and what is right, stays."""
    return tuple(replace(each, typed=VARIANTS[name](each)) for each in gold)


def _slips(word: str, generator: random.Random) -> list[str]:
    place = generator.randrange(1, len(word) - 1)
    letter = word[place]
    hit = generator.choice(_NEIGHBOURS.get(letter.lower(), letter))
    return [
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1] + letter + word[place + 2 :],
        word[:place] + hit + word[place + 1 :],
    ]

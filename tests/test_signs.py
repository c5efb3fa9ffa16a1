"""A pattern is passed over only where it cannot match: its signs stand in every text that it matches."""

import re

import pytest

from vietnamese.labels import _SHAPES, label_mask
from vietnamese.signs import Sieve, signs_of
from vietnamese.text import fold


@pytest.mark.parametrize(
    ("pattern", "signs"),
    [
        (r"tháng\s+đầu", [{"thang"}, {"dau"}]),
        (r"(?:quý|q1)\s?\d", [{"quy", "q1"}]),
        (r"(?:cuối\s+)?năm", [{"nam"}]),
        (r"năms?\d", [{"nam"}]),
        (r"(?=ngày)\d", []),
        (r"(?<!số )[0-9]{12,14}(?:19|20)\d\d", [{"19", "20"}]),
        (r"<sup>[^<]{0,40}</sup>", [{"<sup"}, {"</sup"}]),
        (r"(?P<year>năm)|\d", []),
        (r"\x22trang", [{"trang"}]),
        (r"(?-i:QL|TL)[0-9]", [{"ql", "tl"}]),
        (r"(?:/|\s+năm\s+)\d", [{"/", "nam"}]),
    ],
)
def test_signs_are_what_every_match_holds(pattern: str, signs: list[set[str]]) -> None:
    assert [set(words) for words in signs_of(pattern)] == signs


def test_a_sieve_keeps_in_order_what_a_text_may_hold() -> None:
    patterns = (r"(?:quý|tháng)\s+đầu", r"\d", r"năm\s+(?:19|20)\d\d", r"tháng")
    sieve = Sieve((pattern, pattern) for pattern in patterns)
    assert sieve.of("thang dau nam 2025") == patterns
    assert sieve.of("quy dau nam") == patterns[:2]
    assert sieve.of("nam 1999") == (patterns[1], patterns[2])
    assert sieve.of("") == patterns[1:2]


LABELS = (
    "Xem https://thongke.gov.vn hoặc www.gso.vn. Chú thích<sup>1</sup> và [2], (3).",
    "Ngày 17/02/2023, ngày 20/9, tháng 02/2023, 6 tháng, quý 1, năm 2021-2025, 10 năm giai đoạn 2011-2020.",
    "Lúc 7 giờ 30, lúc 8 giờ, 15h30, 15:50, trực 24/24, 9h.",
    "Văn bản 124/BC-UBND theo TCVN 5574:2018, Điều 5, khoản 2, lớp 9.",
    "Quốc lộ 4B, QL.1, km 14+132, đường dây 22kV, lộ 473, 475.",
    "1. Kết quả\n2.1 Về thu ngân sách\n3 | Lúa\n12\nnhư sau: 1. Công nghiệp; 2) Dịch vụ",
    "Bản đồ tỷ lệ 1/500, 4 con số, điện thoại: 02053 812 345.",
)


def test_labels_are_the_same_as_if_all_shapes_were_looked_for() -> None:
    seen = set()
    for text in (*LABELS, *map(fold, LABELS), *map(str.upper, LABELS)):
        mask = bytearray(len(text))
        for pattern in _SHAPES:
            shape = re.compile(pattern, re.IGNORECASE | re.MULTILINE)
            for match in shape.finditer(text):
                seen.add(pattern)
                mask[match.start() : match.end()] = b"\x01" * len(match.group())
        assert label_mask(text) == mask
    assert len(seen) > len(_SHAPES) * 3 // 4

"""What opens the parts of a total, and what only sounds like it."""

import pytest

from answer.breakdown import BREAKDOWN, opens_breakdown, tells_parts
from vietnamese.text import fold


@pytest.mark.parametrize(
    "text",
    [
        "Trong đó: cấp mới 7 giấy",
        ", trong số đó có 3 hộ",
        "Cụ thể, lúa 5 ha",
        "- Bao gồm 4 xã",
        "Gồm: 4 xã",
        "Chia ra:",
    ],
)
def test_a_sentence_that_opens_one(text: str) -> None:
    assert opens_breakdown(text)
    assert opens_breakdown(fold(text))
    assert opens_breakdown(f"Cả huyện có 9 xã. {text}", len("Cả huyện có 9 xã. "))


@pytest.mark.parametrize(
    "text", ["Trong tháng cấp 7 giấy", "Gom 4 tấn rác ở xã", "Riêng huyện có 4 xã", "Có 9 xã, gồm", ""]
)
def test_a_sentence_that_opens_none(text: str) -> None:
    assert not opens_breakdown(text)


def test_a_single_part_is_told_as_well() -> None:
    assert tells_parts("Riêng tháng 3 có 12 vụ")
    assert tells_parts("Trong đó, tháng 3 có 12 vụ")
    assert not tells_parts("Tháng 3 có 12 vụ")


@pytest.mark.parametrize(
    ("text", "found"), [("9 xã, trong số này 4 xã", 1), ("9 xã, gồm 4 xã, chia ra 2", 2), ("9 xã", 0)]
)
def test_anywhere_in_a_text(text: str, found: int) -> None:
    assert len(list(BREAKDOWN.finditer(text))) == found

"""What a change is compared with, where its own words leave that to what stands above them."""

import pytest

from answer.bases import base_above, time_in_header
from answer.kinds import Kind
from ingest.report import Passage
from tests.reports import month
from vietnamese.periods import Period


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("So với tháng 12/2024, giá gạo tăng 2%; giá điện #.", "so tháng 12"),
        ("So với cùng kỳ năm trước, số vụ tăng 3 vụ, số người chết #.", "so cùng kỳ"),
        ("So với tháng trước, giá tăng 1%. Trong đó: gạo tăng 2%; điện #.", "so tháng trước"),
        ("So với tháng trước, giá tăng 1%. Có 8 nhóm tăng. Gạo tăng 2%; điện #.", "so tháng trước"),
        ("Giá tháng 4 tăng 1% so với tháng trước. Trong đó: gạo #.", "so tháng trước"),
        ("Giá tháng 4 tăng 1% so với tháng trước. Phân ra theo vùng: thành thị #.", "so tháng trước"),
        ("Giá cả năm tăng 1% so với năm trước. Trong đó, 3 nhóm tăng: gạo 2%. Một nhóm giảm là điện #.", "so cùng kỳ"),
        ("Giá tháng 4 tăng 1% so với tháng trước. Các nhóm giảm gồm: điện #.", "so tháng trước"),
        # The nearest says it.
        ("So với tháng trước, giá tăng 1%. So với tháng 12/2024, giá tăng 3%. Trong đó: gạo #.", "so tháng 12"),
        # A sentence of its own that only follows need not compare with the same.
        ("Giá tháng 4 tăng 1% so với tháng trước. Giá điện #.", None),
        # Of two it is not clear which.
        ("Giá tăng 1% so với tháng trước, tăng 3% so với cùng kỳ. Trong đó: gạo #.", None),
        ("Giá gạo #.", None),
        ("Sản lượng đạt 9 tấn. Trong đó: gạo #.", None),
    ],
)
def test_what_a_change_is_compared_with(text: str, base: Kind | None) -> None:
    assert base_above(passage(text), text.index("#")) == (frozenset((base,)) if base else frozenset())


def test_what_stands_above_a_passage_governs_it() -> None:
    text = "Trong đó: gạo #; điện tăng 1%."
    position = text.index("#")
    assert base_above(passage(text, "So với tháng trước, giá tăng 1%."), position) == {"so tháng trước"}
    assert base_above(passage(text, lead="So với tháng 12/2024"), position) == {"so tháng 12"}
    assert base_above(passage("Gạo #.", "Giá tăng 1% so với tháng trước."), 4) == frozenset()


def test_what_opens_a_paragraph_is_the_base_of_all_its_sentences_up_to_another_time() -> None:
    opens = "So với tháng trước, giá tháng 4 tăng 1%."
    rises, falls = "Có 8 nhóm tăng giá: gạo tăng 2%", "Các nhóm giảm giá là: điện #."
    assert base_above(passage(falls, opens, rises), falls.index("#")) == {"so tháng trước"}
    averaged = "Bình quân bốn tháng, giá tăng 3%."
    assert base_above(passage(falls, opens, averaged, rises), falls.index("#")) == frozenset()


def passage(text: str, *above: str, lead: str = "") -> Passage:
    return Passage(source="a", start=0, end=len(text), text=text, page=1, above=above, lead=lead)


@pytest.mark.parametrize(
    ("column", "base"),
    [
        ("Tháng 4 năm 2023 so với › Tháng 12 năm 2022", month(2022, 12)),
        ("Tháng 4 năm 2023 so với tháng 3 năm 2023 (%)", month(2023, 3)),
        ("Thực hiện tháng 4", None),
    ],
)
def test_a_column_names_what_its_changes_are_set_against(column: str, base: Period | None) -> None:
    assert time_in_header(column, month(2023, 4)) == base

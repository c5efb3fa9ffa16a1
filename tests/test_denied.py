"""What a figure's own words deny is not what it is of."""

import pytest

from answer.denied import denied
from answer.wording import phrases_of


@pytest.mark.parametrize(
    ("question", "own", "told"),
    [
        ("vốn xây dựng cơ bản", "vốn mua sắm thiết bị không qua xây dựng cơ bản đạt", True),
        ("vốn xây dựng cơ bản", "vốn xây dựng cơ bản đạt", False),
        ("vốn xây dựng cơ bản", "vốn xây dựng cơ bản và vốn không thuộc xây dựng cơ bản đạt", False),
        ("vốn không qua xây dựng cơ bản", "vốn không qua xây dựng cơ bản đạt", False),
        ("hộ thuộc diện hỗ trợ", "hộ chưa được thuộc diện hỗ trợ là", True),
        ("doanh thu vận tải hành khách", "doanh thu hàng không vận tải hành khách đạt", False),
        ("hộ vay", "hộ không vay", False),
    ],
)
def test_it_is_denied_where_it_stands_nowhere_else(question: str, own: str, told: bool) -> None:
    assert denied(phrases_of(question), question, own) is told

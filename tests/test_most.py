"""Which of many comes first: whether that is asked."""

import pytest

from answer.most import asks_most


@pytest.mark.parametrize(
    ("question", "most"),
    [
        ("Xã nào nhiều hộ nghèo nhất?", True),
        ("Hai huyện hợp nhất từ ngày nào?", False),
        ("Chậm nhất ngày nào phải xong?", False),
        ("Quy hoạch thống nhất với tỉnh khi nào?", False),
    ],
)
def test_a_merger_is_no_superlative(question: str, most: bool) -> None:
    assert asks_most(question) is most

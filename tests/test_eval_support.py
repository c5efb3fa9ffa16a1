"""A difference that an answer announces is computed once more from its quotations, by hand-computed numbers."""

import pytest

from eval.reply import Quoted, Reply
from eval.support import check_support


def unsupported(sentence: str) -> tuple[str, ...]:
    quotes = ("Tháng trước khám 6.980 lượt.", "Tháng này khám 7.425 lượt.")
    citations = tuple(Quoted(marker=number, source="a.txt", quote=quote) for number, quote in enumerate(quotes, 1))
    return check_support(Reply(text=sentence, citations=citations)).unsupported


def test_what_lies_between_two_quoted_figures_is_held() -> None:
    assert unsupported("Chênh lệch: tháng này cao hơn 445 lượt (6,38 %) [1] [2].") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Chênh lệch: tháng này cao hơn 446 lượt [1] [2].",
        "Chênh lệch: tháng này cao hơn (6,83 %) [1] [2].",
        "Chênh lệch: tháng này cao hơn 445 lượt [1].",
        "Tháng này khám thêm 445 lượt [1] [2].",
    ],
)
def test_what_does_not_lie_there_or_is_not_announced_is_not(sentence: str) -> None:
    assert len(unsupported(sentence)) == 1

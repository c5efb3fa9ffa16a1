"""A difference that an answer announces is computed once more from its quotations, by hand-computed numbers."""

import pytest

from eval.reply import Quoted, Reply
from eval.support import check_support

VISITS = ("Tháng trước khám 6.980 lượt.", "Tháng này khám 7.425 lượt.")


def unsupported(sentence: str, quotes: tuple[str, ...] = VISITS) -> tuple[str, ...]:
    citations = tuple(Quoted(marker=number, source="a.txt", quote=quote) for number, quote in enumerate(quotes, 1))
    return check_support(Reply(text=sentence, citations=citations)).unsupported


def test_what_lies_between_two_quoted_figures_is_held() -> None:
    assert unsupported("Chênh lệch: tháng này cao hơn 445 lượt (6,38 %) [1] [2].") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Chênh lệch: tháng này cao hơn 446 lượt [1] [2].",
        "Chênh lệch: tháng này cao hơn 445 ha [1] [2].",
        "Chênh lệch: tháng này cao hơn 445 triệu lượt [1] [2].",
        "Chênh lệch: tháng này cao hơn (6,83 %) [1] [2].",
        "Chênh lệch: tháng này cao hơn 445 lượt [1].",
        "Tháng này khám thêm 445 lượt [1] [2].",
    ],
)
def test_what_does_not_lie_there_or_is_not_announced_is_not(sentence: str) -> None:
    assert len(unsupported(sentence)) == 1


@pytest.mark.parametrize(
    ("said", "count"),
    [("thấp hơn 11.197 triệu đồng (56,16 %)", 0), ("thấp hơn 11.197 tỷ đồng", 1), ("thấp hơn 11.197 ha", 1)],
)
def test_a_cell_has_the_unit_of_the_sentence_that_it_is_compared_with(said: str, count: int) -> None:
    quotes = ("Thu ngân sách đạt 19.939 triệu đồng.", "Thu ngân sách | 8.742")
    assert len(unsupported(f"Chênh lệch: {said} [1] [2].", quotes)) == count


@pytest.mark.parametrize(("said", "count"), [("0,5 điểm phần trăm", 0), ("0,5 ha", 1), ("0,5 tỷ đồng", 1)])
def test_what_lies_between_two_shares_is_points(said: str, count: int) -> None:
    quotes = ("Đạt 26,15 % dự toán.", "Đạt 25,65 % dự toán.")
    assert len(unsupported(f"Chênh lệch: thấp hơn {said} [1] [2].", quotes)) == count


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("“Khám 6.980 lượt. Trạm đông hơn.” [1].", 1),
        ("Khám 6.980 lượt. Trạm đông hơn [1].", 0),
        ("“Khám 6.980 lượt. Trạm đông hơn [1].", 1),
        ("“Khám 6.980 lượt.\nTrạm đông hơn” [1].", 0),
    ],
)
def test_the_marker_behind_a_quotation_is_that_of_all_its_sentences(text: str, cited: int) -> None:
    reply = Reply(text=text, citations=(Quoted(marker=1, source="a.txt", quote=VISITS[0]),))
    assert check_support(reply, frozenset({1})).cited == cited

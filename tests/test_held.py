"""Which words of a question the surroundings of a figure lack."""

import pytest

from answer.held import says_nothing, unheld
from answer.terms import zone
from answer.wording import phrases_of


def missing(question: str, *texts: str) -> tuple[str, ...]:
    return unheld(phrases_of(question), [zone(1.0, text) for text in texts], {})


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        # The one word that tells crops, gates and people apart.
        ("hoa vụ mùa", "Sản xuất vụ mùa: toàn tỉnh gieo trồng 48 ha cây hàng năm", ("hoa",)),
        ("lúa đông xuân", "Năng suất vụ thu đông ước 5 tấn/ha", ("lua", "xuan")),
        ("hồ sơ chậm hạn", "Giải quyết 407 hồ sơ", ("cham", "han")),
        # Said in other words, or by words that say nothing, a question is held.
        ("heo hơi", "Giá thịt lợn hơi ở mức cao", ()),
        ("đã có thêm được nhiều dự án", "Cấp mới 12 dự án", ()),
        ("hoa vụ mùa", "Vụ mùa: hoa 2 ha", ()),
    ],
)
def test_a_word_that_tells_apart_must_stand_around_the_figure(question: str, text: str, words: tuple[str, ...]) -> None:
    assert missing(question, text) == words


def test_one_word_among_many_may_be_another_wording() -> None:
    assert missing("số liều vắc xin tiêm phòng cho gia súc", "Số liều vắc xin tiêm cho đàn gia súc đạt 12 liều") == ()


def test_accents_tell_empty_words_from_others() -> None:
    assert says_nothing("di", ("đi",))
    assert not says_nothing("linh", ("linh",))
    assert says_nothing("di")

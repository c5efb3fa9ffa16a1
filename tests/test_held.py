"""Which words of a question the surroundings of a figure lack."""

import pytest

from answer.held import (
    lacking,
    lacking_pairs,
    puts_another,
    replaces,
    says_nothing,
    stand_apart,
    telling_syllables,
    unheld,
)
from answer.terms import zone
from answer.wording import phrases_of
from vietnamese.text import tone_key


def missing(question: str, *texts: str) -> tuple[str, ...]:
    return unheld(phrases_of(question), [zone(1.0, text) for text in texts], {})


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        # The one word that tells crops, gates and people apart.
        ("hoa vụ mùa", "Sản xuất vụ mùa: toàn tỉnh gieo trồng 48 ha cây hàng năm", ("hoa",)),
        ("lúa đông xuân", "Năng suất vụ thu đông ước 5 tấn/ha", ("lua", "xuan")),
        ("hồ sơ chậm hạn", "Giải quyết 407 hồ sơ", ("cham", "han")),
        ("cà phê tái canh", "Trồng mới 9 ha cà phê", ("tai", "canh")),
        # Each half says nothing by itself.
        ("thất nghiệp thành thị", "Tỷ lệ thất nghiệp chung", ("thanh", "thi")),
        ("thất nghiệp thành thị", "Thất nghiệp khu vực thành thị", ()),
        ("hộ hưởng trợ cấp", "Mừng thọ 90 hộ", ("tro", "cap")),
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


@pytest.mark.parametrize(
    ("question", "label", "another"),
    [
        ("thịt vịt hơi xuất chuồng", "thịt lợn hơi xuất chuồng đạt", True),  # in the very place of the missing word
        ("thịt lợn hơi xuất chuồng", "thịt lợn hơi xuất chuồng đạt", False),
        ("ca sởi", "Sốt xuất huyết là", True),  # all other words
        ("chỉ số sản xuất công nghiệp", "Chỉ số sử dụng lao động công nghiệp", True),
        ("chi đầu tư phát triển", "chi ngân sách địa phương ước", True),
        ("chi đầu tư phát triển", "chi đầu tư", False),
        ("giải bóng chuyền tham dự vận động viên", "Tham dự giải có tổng số", False),  # one of many may be missing
    ],
)
def test_a_label_that_says_another_thing_in_a_missing_one_s_place(question: str, label: str, another: bool) -> None:
    phrases = phrases_of(question)
    missing = lacking(phrases, [zone(1.0, label)], {})
    assert puts_another(phrases, missing, missing, label) is another


@pytest.mark.parametrize(
    ("question", "label", "other"),
    [
        ("năng suất cà phê", "năng suất cây cam", True),  # the classifier stands between
        ("năng suất cây cam", "năng suất cam", False),
        ("ca sởi", "Sốt xuất huyết là", False),  # other words, and none in that very place
    ],
)
def test_another_word_in_the_very_place_of_a_missing_one(question: str, label: str, other: bool) -> None:
    phrases = phrases_of(question)
    assert replaces(phrases, lacking(phrases, [zone(1.0, label)], {}), label) is other


def test_where_nothing_is_missing_a_longer_label_is_no_other_thing() -> None:
    assert not puts_another(phrases_of("đàn bò"), (), (), "tổng số đàn bò lai của các hộ nông dân")


def test_missing_words_that_reports_say_elsewhere_are_told_from_those_of_the_asker() -> None:
    phrases = phrases_of("vụ tai nạn tàu hỏa đường sắt")
    zones = [zone(1.0, "Toàn huyện xảy ra 9 vụ tai nạn giao thông")]
    assert lacking_pairs(phrases, zones, {}, {("duong", "sat")}) == ("duong", "sat")
    assert lacking_pairs(phrases, zones, {}, ()) == ()
    assert lacking_pairs(phrases, [zone(1.0, "9 vụ tai nạn đường sắt")], {}, {("duong", "sat")}) == ()


def test_words_that_reports_say_side_by_side_are_not_held_apart() -> None:
    phrases, known = phrases_of("ngành khai khoáng"), {("khai", "khoang")}
    assert stand_apart(phrases, [zone(1.0, "Kê khai xong, nước khoáng tăng")], {}, known)
    assert not stand_apart(phrases, [zone(1.0, "Kê khai xong, nước khoáng tăng")], {}, ())
    assert not stand_apart(phrases, [zone(1.0, "Khai khoáng tăng")], {}, known)


def test_a_name_that_is_no_syllable_holds_what_it_names_wherever_it_stands() -> None:
    phrases, known = phrases_of("bão Yagi"), {("bao", "yagi")}
    assert not stand_apart(phrases, [zone(1.0, "Bão số 3 (Yagi) gây mưa")], {}, known)
    assert stand_apart(phrases, [zone(1.0, "Bão số 3 gây mưa")], {}, known)


def test_a_phrase_that_is_missing_whole_is_missed_however_small_its_share() -> None:
    rarity = dict.fromkeys(("rung", "ngap", "man"), 0.2)
    phrases = phrases_of("diện tích gieo trồng lúa hè thu | rừng ngập mặn")
    assert unheld(phrases, [zone(1.0, "Diện tích gieo trồng lúa hè thu")], rarity) == ("rung", "ngap", "man")


def test_words_that_say_nothing_alone_tell_things_apart_together() -> None:
    [phrase] = phrases_of("đầu tư phát triển")
    assert telling_syllables(phrase) == ("dau", "tu", "phat", "trien")
    assert telling_syllables(phrases_of("đầu kỳ")[0]) == ()
    assert telling_syllables(phrases_of("thực phẩm")[0]) == ("thuc", "pham")


def test_what_says_nothing_only_as_it_is_spelt_counts_without_diacritics() -> None:
    assert says_nothing("han", (tone_key("hẳn"),))
    assert not says_nothing("han", (tone_key("hạn"),))
    assert not any(map(says_nothing, ("han", "mang", "bot")))  # "quá hạn", "mạng", "bột"


def test_accents_tell_empty_words_from_others() -> None:
    assert says_nothing("di", ("đi",))
    assert not says_nothing("linh", ("linh",))
    assert says_nothing("di")

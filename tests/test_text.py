import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from vietnamese.text import Spelling, blanked, fold, nfc

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐƠƯ ắằẳẵặếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵ0123456789.,%²İßſ\u0301\u0323\u00ad"
)
ANY = st.text(max_size=60) | VIETNAMESE


def test_composed_and_decomposed_letters_become_one() -> None:
    decomposed = unicodedata.normalize("NFD", "Tỷ lệ giải ngân vốn đầu tư")
    assert decomposed != "Tỷ lệ giải ngân vốn đầu tư"
    assert nfc(decomposed) == "Tỷ lệ giải ngân vốn đầu tư"


def test_characters_that_nobody_sees_are_dropped() -> None:
    assert nfc("Hư\u00adng\u200b Yên\ufeff") == "Hưng Yên"


def test_an_invisible_character_does_not_keep_a_letter_from_its_mark() -> None:
    assert nfc("e\u00ad\u0301") == "é"


def test_folding_takes_case_and_marks_away() -> None:
    assert fold("ĐẶNG Thị Đào ở Lạng Sơn, 39,95 % m²") == "dang thi dao o lang son, 39,95 % m²"


def test_every_vietnamese_vowel_folds_to_its_letter() -> None:
    assert {fold(letter) for letter in "àáảãạăằắẳẵặâầấẩẫậ"} == {"a"}
    assert {fold(letter) for letter in "ƠỜỚỞỠỢƯỪỨỬỮỰĐ"} == {"o", "u", "d"}


@given(text=ANY)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert unicodedata.is_normalized("NFC", nfc(text))


@given(text=ANY)
def test_folding_keeps_every_offset(text: str) -> None:
    composed = nfc(text)
    assert len(fold(composed)) == len(composed)
    assert [fold(character) for character in composed] == list(fold(composed))


@given(text=VIETNAMESE)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(nfc(text))) == fold(nfc(text))


@given(text=VIETNAMESE)
def test_folding_does_not_see_case(text: str) -> None:
    composed = nfc(text.replace("ß", "").replace("İ", "").replace("ſ", ""))
    assert fold(composed.upper()) == fold(composed)


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_what_is_blanked_keeps_its_place(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    made = blanked(text, [(start, end)])
    assert len(made) == len(text)
    assert made[:start] == text[:start]
    assert made[end:] == text[end:]
    assert not made[start:end].strip()


def test_an_upper_case_escape_means_the_same_in_a_text_without_diacritics() -> None:
    asks = Spelling(r"\bthế nào\W*$|\bmấy \S+ [^\W\d]+\Z")
    for question in ("Thu thế nào ??", "thu the nao ??", "Mấy 1/2 xã", "may 1/2 xa"):
        assert asks.search(question), question
    assert not asks.search("thu the nao roi")
    assert not asks.search("may 1/2 34")

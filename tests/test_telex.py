"""Raw Telex is read as it was meant; what is no Telex stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.telex import telex
from vietnamese.syllables import by_folded, is_syllable, with_tone
from vietnamese.telex import from_telex
from vietnamese.text import fold, tone_key

# Telex types "oong" for "ông": the few syllables that are really spelt so cannot be told apart.
SYLLABLES = [form for forms in by_folded().values() for form in forms if "oo" not in telex(form)]


@pytest.mark.parametrize(
    ("keys", "meant"),
    [
        ("tyr leej giair ngaan voons ddaauf tuw coong quys I?", "tỷ lệ giải ngân vốn đầu tư công quý I?"),
        ("Huyeenj Cao Loocj thu ngaan sachs bn?", "Huyện Cao Lộc thu ngân sách bn?"),
        ("HDDND tinhr hopj maays laanf", "HĐND tỉnh họp mấy lần"),
        ("ruwngf troongf ddatj 88,85/556 ha", "rừng trồng đạt 88,85/556 ha"),
        ("dduowngf huyện", "dduowngf huyện"),
        ("quyeets toans chuwa", "quyết toán chưa"),
        ("muwa lowns thuowr truowcs", "mưa lớn thuở trước"),
        ("tuongw lai nguoiwf daan", "tương lai người dân"),
        ("gias ddienej", "giá điện"),
    ],
)
def test_keystrokes_are_typed_out(keys: str, meant: str) -> None:
    assert from_telex(keys) == meant


@pytest.mark.parametrize(
    "text", ["CPI quy 1/2025 tang bao nhieu", "gia xe max 5 cho", "DDCI nam 2023", "", "1.234,5", "so sanh fax, web"]
)
def test_what_is_no_telex_stays(text: str) -> None:
    assert from_telex(text) == text


@given(st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=8))
def test_what_telex_types_is_read_again(said: list[str]) -> None:
    _, _, *read = from_telex(telex(" ".join(("điện", "nước", *said)))).split()
    assert [tone_key(each) for each in read] == [tone_key(each) for each in said]


@given(st.text(max_size=40) | st.lists(st.sampled_from(SYLLABLES).map(telex), max_size=6).map(" ".join))
def test_any_text_is_read_and_a_second_reading_changes_nothing(text: str) -> None:
    once = from_telex(text)
    assert from_telex(once) == once or not any(map(is_syllable, once.lower().split()))


@pytest.mark.parametrize(
    ("letters", "tone", "toned"),
    [
        ("hoa", "\u0300", "hòa"),
        ("toan", "\u0301", "toán"),
        ("quy", "\u0301", "quý"),
        ("gia", "\u0301", "giá"),
        ("gi", "\u0300", "gì"),
        ("thuy", "\u0309", "thủy"),
        ("được".replace("ợ", "ơ"), "\u0323", "được"),
        ("khuyu", "\u0309", "khuỷu"),
        ("mia", "\u0301", "mía"),
        ("ngân", "", "ngân"),
    ],
)
def test_the_tone_stands_on_its_vowel(letters: str, tone: str, toned: str) -> None:
    assert with_tone(letters, tone) == toned


def test_all_syllables_are_found_by_their_folded_letters() -> None:
    assert {"hòa", "hoà", "hóa"} <= set(by_folded()["hoa"])
    assert sum(map(len, by_folded().values())) > 15_000
    assert all(fold(form) == folded for folded, forms in by_folded().items() for form in forms)

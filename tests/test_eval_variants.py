"""Questions retyped: what changes, and that nothing else does."""

import random
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eval.telex import telex
from eval.variants import VARIANTS, abbreviated, variant, with_typo, without_diacritics
from tests.eval_fakes import GOLD
from vietnamese.text import nfc

QUESTION = "Tỷ lệ giải ngân vốn đầu tư công quý I năm 2024 của Ủy ban nhân dân huyện là bao nhiêu?"

TYPED = [
    ("tỷ lệ giải ngân", "tyr leej giair ngaan"),
    ("được Đường ướt", "dduowcj DDuowngf uowts"),
    ("hoà thuận, quyết", "hoaf thuaanj, quyeets"),
    ("39,95% GRDP", "39,95% GRDP"),
    ("trăng ơi", "trawng owi"),
]


@pytest.mark.parametrize(("text", "keys"), TYPED)
def test_telex_is_what_the_keys_type(text: str, keys: str) -> None:
    assert telex(text) == keys


def test_diacritics_and_stroke_go_and_figures_stay() -> None:
    assert without_diacritics("Tỷ lệ Đạt 39,95 %") == "Ty le Dat 39,95 %"


def test_full_forms_become_abbreviations_whatever_their_case() -> None:
    assert abbreviated("Ủy ban nhân dân huyện giải phóng mặt bằng quý I?") == "UBND h. GPMB q I?"
    assert abbreviated("quýt") == "quýt"


def test_every_variant_changes_only_the_question() -> None:
    assert set(VARIANTS) == {"không dấu", "telex", "viết tắt", "lỗi gõ", "NFD"}
    for name in VARIANTS:
        retyped = variant(name, GOLD)
        assert [each.id for each in retyped] == [each.id for each in GOLD]
        assert [(each.answers, each.relevant) for each in retyped] == [(each.answers, each.relevant) for each in GOLD]
        assert all(one.typed != other.question == one.question for one, other in zip(retyped, GOLD, strict=True))


def test_decomposed_text_is_the_same_text() -> None:
    (retyped, *_) = variant("NFD", GOLD)
    assert not unicodedata.is_normalized("NFC", retyped.typed)
    assert nfc(retyped.typed) == GOLD[0].question


@settings(deadline=None)
@given(st.integers())
def test_a_typo_changes_one_word_by_one_letter_and_no_figure(seed: int) -> None:
    typed = with_typo(QUESTION, random.Random(seed))
    before, after = QUESTION.split(), typed.split()
    changed = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    assert len(changed) == 1
    assert abs(len(changed[0][0]) - len(changed[0][1])) <= 1
    assert "2024" in typed
    assert typed == with_typo(QUESTION, random.Random(seed))


def test_a_question_without_a_long_word_stays() -> None:
    assert with_typo("CPI q1?", random.Random(1)) == "CPI q1?"


@settings(deadline=None)
@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậ ÀĐƯƠ1.,%", max_size=40))
def test_what_is_typed_in_telex_is_plain_latin(text: str) -> None:
    assert telex(text).isascii()

"""Mending slips: what one slip away stands in the index is read so; what the reports do not speak of stays."""

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.spelling import mended, one_slip, sounds_like
from answer.terms import Phrase


class Words:
    """A vocabulary of pairs."""

    def __init__(self, *pairs: str) -> None:
        self._pairs = [tuple(pair.split()) for pair in pairs]

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        single = [syllable for pair in self._pairs for syllable in pair]
        joined = ["_".join(pair) for pair in self._pairs]
        return {term: (single + joined).count(term) for term in terms}

    def followers(self, syllable: str) -> Mapping[str, int]:
        return {right: 1 for left, right in self._pairs if left == syllable}

    def leaders(self, syllable: str) -> Mapping[str, int]:
        return {left: 1 for left, right in self._pairs if right == syllable}


WORDS = Words(
    "giai ngan", "ngan von", "doanh thu", "thu dich", "dich vu", "xuat khau", "san xuat", "dai hoi", "that bai"
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("dai ngan von", "giai ngan von"),
        ("doang thu dich vu", "doanh thu dich vu"),
        ("donah thu", "doanh thu"),
        ("suat khau", "xuat khau"),
        ("san suat", "san xuat"),
    ],
)
def test_a_slip_is_mended(said: str, meant: str) -> None:
    [phrase] = mended([Phrase(syllables=tuple(said.split()))], WORDS)
    assert phrase.syllables == tuple(said.split())
    assert phrase.others == (tuple(meant.split()),)


@pytest.mark.parametrize("said", ["xuat huyet", "that nghiep", "giai ngan von", "doanh nghiep", "hoi"])
def test_what_is_right_or_unknown_stays(said: str) -> None:
    phrase = Phrase(syllables=tuple(said.split()))
    assert mended([phrase], WORDS) == (phrase,)


@pytest.mark.parametrize(
    ("left", "right", "slip"),
    [
        ("thu", "thu", False),
        ("thu", "hu", True),
        ("thu", "thuu", True),
        ("thu", "tbu", True),
        ("thu", "htu", True),
        ("thu", "hut", False),
        ("thu", "abc", False),
        ("thu", "", False),
        ("a", "b", True),
        ("", "a", True),
    ],
)
def test_one_slip(left: str, right: str, slip: bool) -> None:
    assert one_slip(left, right) is slip


@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6))
def test_a_slip_goes_both_ways(left: str, right: str) -> None:
    assert one_slip(left, right) == one_slip(right, left)


@given(st.text("acdghiklnqrstxy", max_size=7))
def test_sounds_settle(syllable: str) -> None:
    assert len(sounds_like(syllable)) <= len(syllable)

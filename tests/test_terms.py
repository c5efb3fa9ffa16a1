"""How much of an indicator a text covers: by hand-computed numbers, and by what must hold of any texts."""

from itertools import pairwise
from math import isclose, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.terms import Phrase, Zone, coverage, folded_syllables, levels_in, rarities, zone

ALONE = 0.45


def phrase(said: str, *others: str) -> Phrase:
    return Phrase(syllables=tuple(said.split()), others=tuple(tuple(other.split()) for other in others))


BUDGET = phrase("thu ngan sach")


@pytest.mark.parametrize(
    ("phrases", "zones", "rarity", "share"),
    [
        ([BUDGET], [zone(1.0, "Thu ngân sách đạt 5 tỷ đồng")], {}, 1.0),
        ([BUDGET], [zone(0.5, "Thu ngân sách đạt 5 tỷ đồng")], {}, 0.5),
        ([BUDGET], [zone(1.0, "Thời tiết thuận lợi")], {}, 0.0),
        ([BUDGET], [], {}, 0.0),
        ([], [], {}, 1.0),
        # "thu" stands there, but beside no neighbour that it has in the question.
        ([BUDGET], [zone(1.0, "thu hoạch lúa")], {}, ALONE / 3),
        # "ngan" and "sach" are neighbours there as well, "thu" stands alone.
        ([BUDGET], [zone(1.0, "ngân sách chi, thu")], {}, (2 + ALONE) / 3),
        # A single syllable has no neighbour to miss.
        ([phrase("rung")], [zone(1.0, "trồng rừng")], {}, 1.0),
        # Weighted by rarity: 3 of 5 are covered.
        ([phrase("lua"), phrase("mua")], [zone(1.0, "lúa")], {"lua": 3.0, "mua": 2.0}, 0.6),
        # Within a phrase as well: "xa lua" → lua alone (3 · 0.45) of 4.
        ([phrase("xa lua")], [zone(1.0, "lúa")], {"xa": 1.0, "lua": 3.0}, 3 * ALONE / 4),
        # The best zone of each syllable counts.
        ([BUDGET], [zone(1.0, "thu ngân quỹ"), zone(0.5, "ngân sách")], {}, (1 + 1 + 0.5) / 3),
        # The best of several ways to say it counts.
        ([phrase("cpi", "chi so gia tieu dung")], [zone(1.0, "Chỉ số giá tiêu dùng tăng 1%")], {}, 1.0),
        ([phrase("heo hoi", "lon hoi")], [zone(0.8, "giá lợn hơi")], {}, 0.8),
        # Syllables that are neighbours across two texts of a zone are no pair.
        ([phrase("ngan sach")], [zone(1.0, "ngân", "sách")], {}, ALONE),
    ],
)
def test_coverage_by_hand(phrases: list[Phrase], zones: list[Zone], rarity: dict[str, float], share: float) -> None:
    assert coverage(phrases, zones, rarity) == pytest.approx(share)


def test_rarity_is_inverse_document_frequency_and_never_nothing() -> None:
    found = rarities({"nowhere": 0, "once": 1, "everywhere": 100}, 100)
    assert found["nowhere"] == pytest.approx(log(101 / 0.5))
    assert found["once"] == pytest.approx(log(101 / 1.5))
    assert found["everywhere"] == 0.1
    assert rarities({}, 0) == {}


def test_an_abbreviation_in_a_text_is_spelt_out_too() -> None:
    # What it stands for is told apart from its neighbours: "thu" is there, but alone.
    assert coverage([BUDGET], [zone(1.0, "Thu NSNN đạt 5 tỷ đồng")], {}) == pytest.approx((2 + ALONE) / 3)
    assert coverage([phrase("nsnn")], [zone(1.0, "Thu NSNN đạt 5 tỷ đồng")], {}) == 1.0


def test_syllables_are_folded() -> None:
    assert folded_syllables("Đầu tư CÔNG, 1.234,5 tỷ") == ("dau", "tu", "cong", "1.234,5", "ty")


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Toàn tỉnh có 10 xã", {"tỉnh", "xã"}),
        ("phường, thị trấn", {"xã"}),
        ("Huyện đã cấp", {"huyện"}),
        ("trật tự xã hội", set()),
        ("dự toán tỉnh giao, dự toán huyện giao", set()),
        ("", set()),
    ],
)
def test_levels(text: str, levels: set[str]) -> None:
    assert levels_in(text) == levels


SYLLABLES = st.sampled_from("thu chi ngan sach dau tu cong lua ngo xa".split())
PHRASES = st.lists(
    st.builds(
        lambda said, other: Phrase(syllables=tuple(said), others=(tuple(other),) if other else ()),
        st.lists(SYLLABLES, min_size=1, max_size=4),
        st.lists(SYLLABLES, max_size=4),
    ),
    max_size=4,
)
WEIGHTS = st.floats(0, 1)
ZONES = st.lists(st.builds(zone, WEIGHTS, st.lists(SYLLABLES, max_size=8).map(" ".join)), max_size=4)
RARITY = st.dictionaries(SYLLABLES, st.floats(0.1, 10))


@settings(deadline=None)
@given(PHRASES, ZONES, RARITY)
def test_coverage_is_a_share(phrases: list[Phrase], zones: list[Zone], rarity: dict[str, float]) -> None:
    assert 0.0 <= coverage(phrases, zones, rarity) <= 1.0 + 1e-9


@settings(deadline=None)
@given(PHRASES, ZONES, RARITY, st.builds(zone, WEIGHTS, st.lists(SYLLABLES, max_size=8).map(" ".join)))
def test_another_zone_never_covers_less(
    phrases: list[Phrase], zones: list[Zone], rarity: dict[str, float], more: Zone
) -> None:
    assert coverage(phrases, [*zones, more], rarity) >= coverage(phrases, zones, rarity) - 1e-9


@settings(deadline=None)
@given(PHRASES, ZONES, RARITY, st.lists(SYLLABLES, min_size=1, max_size=4))
def test_another_way_to_say_it_never_covers_less(
    phrases: list[Phrase], zones: list[Zone], rarity: dict[str, float], way: list[str]
) -> None:
    wider = [Phrase(syllables=each.syllables, others=(*each.others, tuple(way))) for each in phrases]
    assert coverage(wider, zones, rarity) >= coverage(phrases, zones, rarity) - 1e-9


@settings(deadline=None)
@given(PHRASES, st.lists(SYLLABLES, max_size=8), RARITY, WEIGHTS)
def test_a_zone_is_worth_its_weight(
    phrases: list[Phrase], said: list[str], rarity: dict[str, float], weight: float
) -> None:
    whole = coverage(phrases, [zone(1.0, " ".join(said))], rarity) if phrases else 0.0
    part = coverage(phrases, [zone(weight, " ".join(said))], rarity) if phrases else 0.0
    assert isclose(part, weight * whole, abs_tol=1e-9)


def test_words_the_other_way_round_count_less_than_in_order_and_more_than_alone() -> None:
    asked = [Phrase(syllables=("rung", "trong"))]
    turned, ordered, apart = (
        coverage(asked, [zone(1.0, text)], {}) for text in ("trồng rừng", "rừng trồng", "rừng đã được trồng")
    )
    assert ordered == 1.0 > turned > apart > 0


def test_part_of_another_wording_is_not_that_wording() -> None:
    asked = [Phrase(syllables=("ntm",), others=(("nong", "thon", "moi"),))]
    assert coverage(asked, [zone(1.0, "khu vực nông thôn mới")], {}) == 1.0
    assert coverage(asked, [zone(1.0, "mới")], {}) == 0.0


@settings(deadline=None)
@given(PHRASES, RARITY)
def test_what_says_it_word_for_word_covers_all(phrases: list[Phrase], rarity: dict[str, float]) -> None:
    said = [" ".join(each.syllables) for each in phrases]
    assert coverage(phrases, [zone(1.0, *said)], rarity) == pytest.approx(1.0)


@given(st.dictionaries(SYLLABLES, st.integers(0, 500)), st.integers(0, 500))
def test_rarer_terms_weigh_no_less(counts: dict[str, int], passages: int) -> None:
    found = rarities(counts, passages)
    ordered = sorted(counts, key=lambda term: counts[term])
    assert all(found[left] >= found[right] for left, right in pairwise(ordered))
    assert all(value >= 0.1 for value in found.values())

"""Weights are learned from right and wrong figures: the signs are given, the sizes come from the questions."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.learn import (
    AGAINST,
    FOR,
    Example,
    Weighed,
    Weights,
    fit_ranking,
    fit_trust,
    learn,
    rescored,
    weighed,
    written,
)
from answer.ranking import may_answer, standing, weigh
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from tests.weighing import PLACE, figures
from vietnamese.places import Place

SEARCH, FIGURES = figures("Diện tích lúa bao nhiêu ha?", *(f"Diện tích lúa {amount} ha." for amount in range(11, 15)))
FREE: frozenset[str] = frozenset()
"""Features whose sign is not given, since they may speak either way."""


def question(*told: tuple[Mapping[str, float], bool]) -> Weighed:
    """One figure each; the features that are not told are nought."""
    nothing = dict.fromkeys(FIGURES[0].features, 0.0)
    made = [
        replace(each, features={**nothing, **features}, weights={})
        for each, (features, _) in zip(FIGURES, told, strict=False)
    ]
    return Weighed(search=SEARCH, figures=tuple(made), right=tuple(right for _, right in told))


def questions(count: int = 40, *, seed: int = 1) -> list[Weighed]:
    """Of each the right figure is covered better and misses less than three wrong ones, mostly; a fifth has none."""
    draw = Random(seed)

    def figure(right: bool) -> Mapping[str, float]:
        return {
            "covered": draw.uniform(0.6, 1.0) if right else draw.uniform(0.0, 0.7),
            "missing": draw.uniform(0.0, 0.4) if right else draw.uniform(0.2, 1.0),
            "asked unit": 1.0,
            "found": draw.uniform(0.0, 3.0),
        }

    made = []
    for at in range(count):
        right = [at % 5 != 0, False, False, False]
        draw.shuffle(right)
        made.append(question(*((figure(each), each) for each in right)))
    return made


ASKED = questions()


def test_every_sign_is_of_a_feature_and_every_feature_has_one_or_is_free() -> None:
    known = standing(SEARCH.frame, FIGURES[0], FIGURES).keys()
    speaking, against = FOR.split("|"), AGAINST.split("|")
    assert sorted((*speaking, *against, *FREE)) == sorted(known)
    assert len(known) >= 60


def test_the_right_figure_comes_first_after_learning() -> None:
    weights = fit_ranking(ASKED)
    told = [rescored(each, weights) for each in ASKED if any(each.right)]
    assert sum(each.right[0] for each in told) >= 0.9 * len(told)
    unlearned = [rescored(each, {}) for each in ASKED if any(each.right)]
    assert sum(each.right[0] for each in unlearned) < 0.5 * len(unlearned)


def test_what_was_not_seen_is_ranked_by_what_was_learned() -> None:
    weights = fit_ranking(ASKED)
    others = [rescored(each, weights) for each in questions(seed=2) if any(each.right)]
    assert sum(each.right[0] for each in others) >= 0.8 * len(others)


def test_weights_have_the_signs_that_their_features_mean() -> None:
    weights = learn(ASKED)
    assert weights.ranking["covered"] > 0 > weights.ranking["missing"]
    _has_given_signs(weights)


def _has_given_signs(weights: Weights) -> None:
    speaking, against = FOR.split("|"), AGAINST.split("|")
    for table in (weights.ranking, weights.trust):
        assert all(table[name] > 0 for name in speaking if name in table)
        assert all(table[name] < 0 for name in against if name in table)


def test_data_against_the_meaning_of_a_feature_leaves_it_without_weight() -> None:
    turned = [question(({"covered": 0.1, "missing": 0.9}, True), ({"covered": 0.9, "missing": 0.1}, False))] * 9
    assert fit_ranking(turned) == {}


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000))
def test_no_data_turns_a_sign_round(seed: int) -> None:
    draw = Random(seed)
    names = ["covered", "missing", "very time", "excluded", "similar"]
    made = [
        question(*(({name: draw.random() for name in names}, at == draw.randrange(3) or at == 0) for at in range(3)))
        for _ in range(10)
    ]
    _has_given_signs(learn(made))


def test_learning_is_deterministic_and_the_order_of_a_questions_figures_tells_nothing() -> None:
    assert learn(ASKED) == learn(questions())
    turned = [replace(each, figures=each.figures[::-1], right=each.right[::-1]) for each in ASKED]
    weights, again = fit_ranking(ASKED), fit_ranking(turned)
    assert weights.keys() == again.keys()
    assert list(again.values()) == pytest.approx(list(weights.values()), abs=1e-3)


def test_what_is_the_same_everywhere_gets_no_weight() -> None:
    weights = learn(ASKED)
    assert not {"asked unit", "very time", "opposed"} & (weights.ranking.keys() | weights.trust.keys())


def test_where_a_figure_was_found_orders_figures_and_is_no_ground_for_trust() -> None:
    right = [question(({"found": 3.0, "covered": 0.9}, True), ({"found": 0.5, "covered": 0.2}, False))] * 20
    wrong = [question(({"found": 0.5, "covered": 0.2}, False))] * 20
    assert fit_ranking(right)["found"] > 0
    trust, _ = fit_trust([*right, *wrong])
    assert "covered" in trust
    assert "found" not in trust


def test_a_rare_feature_is_kept_small_by_its_penalty() -> None:
    often = fit_ranking([question(({"covered": 1.0}, True), ({}, False))] * 50)
    seldom = fit_ranking([question(({"covered": 1.0}, True), ({}, False))] * 5)
    assert often["covered"] > seldom["covered"] > 0


def test_trust_is_higher_for_what_is_right() -> None:
    told = [rescored(each, fit_ranking(ASKED)) for each in ASKED]
    weights, bias = fit_trust(told)
    odds = {
        outcome: [
            bias + weigh(weights, standing(each.search.frame, each.figures[0], each.figures))
            for each in told
            if each.right[0] is outcome
        ]
        for outcome in (True, False)
    }
    assert all(odds.values())
    assert _mean(odds[True]) > _mean(odds[False])


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def test_other_weights_sort_anew_and_take_right_and_wrong_along() -> None:
    asked = question(({"covered": 0.2}, True), ({"covered": 0.9}, False))
    again = rescored(asked, {"covered": 2.0})
    assert [each.score for each in again.figures] == [1.8, 0.4]
    assert again.right == (False, True)
    assert rescored(asked, {}).right == asked.right, "equals stay as they stood"


def test_what_is_written_is_python_that_says_the_same() -> None:
    weights = learn(ASKED)
    module: dict[str, Any] = {}
    exec(compile(written(weights), "weights.py", "exec"), module)
    assert (dict(module["RANKING"]), dict(module["TRUST"])) == (weights.ranking, weights.trust)
    assert module["BIAS"] == weights.bias
    assert module["__doc__"].startswith("What each feature")
    with pytest.raises(TypeError):
        module["RANKING"]["covered"] = 0.0


ARCHIVE_OF = (
    (
        "Diện tích lúa lai 80 ha; diện tích lúa đạt 120 ha.",
        "Tổng đàn lợn có 4.321 con.",
        "Thu ngân sách đạt 75 tỷ đồng.",
    ),
    (
        "Diện tích lúa lai 70 ha; diện tích lúa đạt 140 ha.",
        "Tổng đàn lợn có 4.500 con.",
        "Thu ngân sách đạt 95 tỷ đồng.",
    ),
)


@pytest.fixture(scope="module")
def archive() -> MemoryIndex:
    made = [
        report(f"xa/{at}.txt", sentences, place=place, period=month(2025, 4))
        for at, (sentences, place) in enumerate(
            zip(ARCHIVE_OF, (PLACE, Place(name="Tây Khê", level="huyện")), strict=True)
        )
    ]
    return MemoryIndex([(each, sentence_passages(each)) for each in made])


RICE = "Diện tích lúa huyện Đông Sơn tháng 4/2025 bao nhiêu ha?"
HERDS = "Tổng đàn lợn tháng 4/2025 có bao nhiêu con?"
RIGHT: list[tuple[str, tuple[str, ...], tuple[str, ...], set[str], str]] = [
    (RICE, ("120 ha",), ("xa/0.txt",), {"120 ha"}, "amount and report"),
    (RICE, ("Khoảng 120 ha lúa",), ("0.txt",), {"120 ha"}, "in an answer's sentence, of a file without its folder"),
    (RICE, ("120",), ("xa/0.txt",), {"120 ha"}, "an answer that leaves the unit out"),
    (RICE, ("120 ha",), ("xa/1.txt",), set(), "few digits may stand anywhere"),
    (HERDS, ("4.321 con",), (), {"4.321 con"}, "many digits are unmistakable"),
    (HERDS, ("4.500 con", "4.321 con"), (), {"4.500 con", "4.321 con"}, "one of two answers"),
    (RICE, (), ("xa/0.txt",), set(), "no report answers"),
]


@pytest.mark.parametrize(("asked", "answers", "sources", "told", "why"), RIGHT, ids=[each[4] for each in RIGHT])
def test_a_figure_of_an_answer_is_right(
    archive: MemoryIndex, asked: str, answers: tuple[str, ...], sources: tuple[str, ...], told: set[str], why: str
) -> None:
    [made] = weighed([Example(question=asked, answers=answers, sources=sources)], archive)
    right = {each.candidate.figure.text for each, is_right in zip(made.figures, made.right, strict=True) if is_right}
    assert right == told, why
    assert made.figures
    assert all(may_answer(made.search, each) for each in made.figures)
    assert all(each.score == 0 for each in made.figures), "nothing is weighed yet"


def test_only_single_questions_for_a_figure_teach(archive: MemoryIndex) -> None:
    asked = (
        "Vì sao thu ngân sách tăng?",
        "Thu ngân sách huyện Đông Sơn và huyện Tây Khê tháng 4/2025?",
        "Thu ngân sách tháng 3 và tháng 4 năm 2025?",
        "Thu ngân sách huyện Đông Sơn tháng 4/2025?",
    )
    [made] = weighed([Example(question=each, answers=("75 tỷ đồng",)) for each in asked], archive)
    assert made.search.frame.question == asked[-1]


def test_what_reports_say_teaches_from_end_to_end(archive: MemoryIndex) -> None:
    asked = [
        Example(question=f"{what} huyện {place} tháng 4/2025?", answers=(answer,), sources=(source,))
        for place, source, figures_of in (
            ("Đông Sơn", "xa/0.txt", ("120 ha", "4.321 con", "75 tỷ đồng")),
            ("Tây Khê", "xa/1.txt", ("140 ha", "4.500 con", "95 tỷ đồng")),
        )
        for what, answer in zip(("Diện tích lúa", "Tổng đàn lợn", "Thu ngân sách"), figures_of, strict=True)
    ]
    asked += [Example(question="Sản lượng thép tháng 4/2025?"), Example(question="Số giấy phép xây dựng tháng 4/2025?")]
    made = weighed(asked, archive)
    weights = learn(made)
    _has_given_signs(weights)
    assert learn(made) == weights
    first = [(each.figures[0], rescored(each, weights.ranking).figures[0]) for each in made if any(each.right)]
    told = [best.candidate.figure.text for _, best in first]
    assert told == [answer for each in asked for answer in each.answers]
    assert told != [found.candidate.figure.text for found, _ in first]

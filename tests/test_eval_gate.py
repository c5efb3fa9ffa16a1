"""The gate: question by question against the accepted run, stopped when worse beyond noise."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from errors import UsageError
from eval.gate import accept, accepted_values, compare, describe, outcomes, read_baseline
from eval.gold import Gold
from eval.run import EvalResult, run_eval
from tests.eval_fakes import PLANTED, REPORTS, Oracle, Shelf, Worsen, good_reply

MANY = tuple(
    replace(PLANTED, id=f"m1-{number:02}", question=f"{PLANTED.question} (lần hỏi thứ {number})")
    for number in range(20)
)


OTHER = "Tại huyện Cao Lộc trồng mới được 71,05 ha rừng."


class ManyTimes:
    """The good answer to every question but those that are worsened."""

    def __init__(self, worse: Sequence[Gold], worsen: Worsen) -> None:
        self._worse = {each.question for each in worse}
        self._worsen = worsen

    def __call__(self, question: str, history: object) -> dict[str, Any]:
        reply = good_reply(PLANTED)
        if question in self._worse:
            self._worsen(reply)
        return reply


def run(count: int, worsen: Worsen, *, name: str = "mau", gold: Sequence[Gold] = MANY) -> EvalResult:
    return run_eval(gold, ManyTimes(gold[:count], worsen), Shelf({**REPORTS, "mau/khac.txt": OTHER}), name=name)


def another_figure(reply: dict[str, Any]) -> None:
    reply["answer"] = "**48,5 ha** – huyện Cao Lộc [1]."


def refuse(reply: dict[str, Any]) -> None:
    reply.update(refused=True, answer="Các báo cáo không nêu.")


def bury_evidence(reply: dict[str, Any]) -> None:
    reply["hits"].reverse()


def misquote(reply: dict[str, Any]) -> None:
    reply["citations"][0]["quote"] = "Huyện trồng được 71,05 ha rừng mới."


def invent(reply: dict[str, Any]) -> None:
    reply["answer"] += " Ước cả năm 512 ha [1]."


def cite_another(reply: dict[str, Any]) -> None:
    """The right figure, and a quotation of another report that holds it too."""
    reply["citations"] = [{"marker": 1, "source": "mau/khac.txt", "quote": OTHER}]


GOOD = {"mau": outcomes(run(0, another_figure))}
WORSE = [
    (another_figure, {"right", "wrong", "unsupported"}),
    (refuse, {"right"}),
    (bury_evidence, {"r1"}),
    (misquote, {"cite"}),
    (invent, {"unsupported"}),
    (cite_another, {"src"}),
]


@pytest.mark.parametrize(("worsen", "measures"), WORSE)
def test_a_worsened_answerer_is_stopped(worsen: Worsen, measures: set[str]) -> None:
    comparison = compare(GOOD, [run(5, worsen)])
    assert not comparison.passed
    assert {change.measure for change in comparison.changes if change.fell} == measures
    assert "GIẢM QUÁ MỨC NGẪU NHIÊN" in "\n".join(describe(comparison))


def test_every_measure_of_the_gate_has_a_worsening() -> None:
    assert set().union(*(measures for _, measures in WORSE)) == {"right", "wrong", "r1", "cite", "unsupported", "src"}


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a_few_losses_are_noise(count: int) -> None:
    comparison = compare(GOOD, [run(count, another_figure)])
    assert comparison.passed
    assert len(comparison.changes[0].lost) == count


def test_answers_that_became_better_pass() -> None:
    worse = {"mau": outcomes(run(20, another_figure))}
    assert compare(worse, [run(0, another_figure)]).passed


def test_losses_too_few_in_each_set_show_in_all_of_them() -> None:
    before = {name: outcomes(run(0, refuse, name=name)) for name in ("một", "hai")}
    comparison = compare(before, [run(3, refuse, name="một"), run(3, refuse, name="hai")])
    assert [change.gold_set for change in comparison.changes if change.fell] == ["mọi bộ"]


def test_a_question_that_is_no_longer_asked_fails_the_gate() -> None:
    comparison = compare(GOOD, [run(0, refuse, gold=MANY[1:])])
    assert comparison.missing == ("mau/m1-00",)
    assert not comparison.passed


def test_a_set_under_another_name_does_not_open_the_gate() -> None:
    comparison = compare(GOOD, [run(20, another_figure, name="mới")])
    assert (comparison.passed, comparison.unknown_sets) == (False, ("mới",))
    assert "--accept" in "\n".join(describe(comparison))


def test_a_set_that_is_not_asked_is_left_alone_and_new_questions_are_named() -> None:
    before = {"vắng": GOOD["mau"], "mau": {each.id: GOOD["mau"][each.id] for each in MANY[1:]}}
    comparison = compare(before, [run(1, another_figure)])
    assert (comparison.passed, comparison.added) == (True, ("mau/m1-00",))
    assert "1 câu hỏi mới (mau/m1-00)" in "\n".join(describe(comparison))


def test_an_accepted_baseline_holds_ids_and_outcomes_only_one_a_line(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    accept(path, [run(1, another_figure)])
    text = path.read_text(encoding="utf-8")
    assert sum("m1-" in line for line in text.splitlines()) == len(MANY)
    assert PLANTED.question not in text
    assert "71,05" not in text
    assert read_baseline(path)["mau"]["m1-00"] == {"answer": "wrong", "rank": 1, "cite": True, "supported": False}
    assert read_baseline(path)["mau"]["m1-01"] == {
        "answer": "good", "rank": 1, "cite": True, "supported": True, "source": True,
    }  # fmt: skip


def test_accepting_one_set_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    accept(path, [run(0, refuse, name="một")])
    accept(path, [run(2, refuse, name="hai")])
    assert set(read_baseline(path)) == {"một", "hai"}
    assert list(json.loads(path.read_text(encoding="utf-8"))) == ["hai", "một"]


@pytest.mark.parametrize("content", ["{", "[]", '{"mau": 3}'])
def test_a_damaged_baseline_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match="mốc so sánh"):
        read_baseline(path)


def test_a_baseline_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read_baseline(tmp_path / "khong-co.json") == {}


def test_accepted_values_are_those_of_the_accepted_run() -> None:
    before = outcomes(run(5, another_figure))
    values = accepted_values(before, run(0, another_figure))
    found = dict.fromkeys(("r1", "r5", "r10", "mrr10", "ndcg10", "src"), 1.0)
    assert values == {"right": 0.75, "wrong": 0.25, "falserefusal": 0.0, "crag": 0.5, **found}


def test_outcomes_of_the_small_set_tell_refusals_apart() -> None:
    found = outcomes(run_eval((PLANTED,), Oracle(worsen={"m1": refuse}), Shelf(), name="mau"))
    assert found["m1"]["answer"] == "refused"


def test_a_baseline_that_does_not_tell_a_judgement_holds_nobody_to_it() -> None:
    before = {"mau": {each: {k: v for k, v in told.items() if k != "source"} for each, told in GOOD["mau"].items()}}
    assert compare(before, [run(5, cite_another)]).passed


def test_a_refusal_for_another_reason_is_a_loss() -> None:
    asked = tuple(replace(each, unanswerable=True, reason="wrong_period") for each in MANY)
    told = {reason: refusing(asked, reason) for reason in ("wrong_period", "no_evidence")}
    comparison = compare({"mau": outcomes(told["wrong_period"])}, [told["no_evidence"]])
    assert [change.measure for change in comparison.changes if change.fell] == ["reason"]


def refusing(gold: Sequence[Gold], reason: str) -> EvalResult:
    reply = {"answer": "Các báo cáo không nêu.", "refused": True, "reason": reason}
    return run_eval(gold, lambda question, history: reply, Shelf(), name="mau")

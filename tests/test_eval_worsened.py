"""The real answerer over the samples is accepted; whoever answers worse than it does not get past the gate."""

import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.render import answer_to_json
from eval.command import KEPT, MISSED, evaluate
from eval.gate import read_baseline
from eval.gold import read_gold
from eval.run import Asker
from index.build import build
from index.search import Index, open_index
from ingest.files import find_files
from ingest.reader import FileReader
from tests.fakes import HashEmbedder

SAMPLES = Path(__file__).parent.parent / "samples"
GOLD = SAMPLES / "gold.jsonl"
Worsening = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class Bench:
    """The samples' index, the answers of the real answerer, and the baseline that accepted them."""

    index: Index
    replies: Mapping[str, Mapping[str, Any]]
    baseline: Path

    def run(self, ask: Asker, *, accept: bool = False) -> tuple[int, str]:
        said: list[str] = []
        status = evaluate(
            [GOLD],
            ask,
            self.index,
            out=None,
            bounds=(),
            variants=False,
            baseline=self.baseline,
            accept=accept,
            write=said.append,
        )
        return status, "\n".join(said)

    def worsened(self, worsen: Worsening, *, every: int) -> Asker:
        """The accepted answers, each ``every``-th of them worsened."""
        turns = {question: turn for turn, question in enumerate(self.replies)}

        def ask(question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
            reply = deepcopy(dict(self.replies[question]))
            if turns[question] % every == 0:
                worsen(reply)
            return reply

        return ask


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    folder, embedder = tmp_path_factory.mktemp("samples"), HashEmbedder(256)
    build(find_files([SAMPLES / "reports"]).files, folder / "index", embedder, FileReader())
    index = open_index(folder / "index", embedder)
    answerer = ExtractiveAnswerer(index)
    replies = {gold.question: answer_to_json(answerer.answer(gold.question)) for gold in read_gold(GOLD)}
    made = Bench(index=index, replies=replies, baseline=folder / "baseline.json")
    assert made.run(made.worsened(lambda reply: None, every=1), accept=True)[0] == KEPT
    return made


def alter_figures(reply: dict[str, Any]) -> None:
    """Other digits, but for the markers: what a model does that remembers instead of reading."""
    reply["answer"] = re.sub(r"(?<!\[)\d", lambda digit: str((int(digit[0]) + 1) % 10), reply["answer"])


def answer_without_evidence(reply: dict[str, Any]) -> None:
    reply.update(refused=False, reason=None, citations=[], hits=[])


def answer_what_cannot_be(reply: dict[str, Any]) -> None:
    """A near figure given where the reports have none."""
    if reply["refused"]:
        reply.update(refused=False, reason=None, answer="**12,5%** kế hoạch năm.")


def rewrite_quotes(reply: dict[str, Any]) -> None:
    for citation in reply["citations"]:
        citation["quote"] = f"Theo báo cáo, {citation['quote']}"


WORSENINGS: Sequence[tuple[Worsening, int, str]] = (
    (alter_figures, 4, "câu trả lời đúng"),
    (answer_without_evidence, 4, "bằng chứng trong 5 hạng đầu"),
    (answer_what_cannot_be, 1, "câu không bị trả lời sai"),
    (rewrite_quotes, 6, "trích dẫn nguyên văn"),
)


def test_there_is_something_to_lose(bench: Bench) -> None:
    outcomes = read_baseline(bench.baseline)["samples"]
    assert len(outcomes) == len(read_gold(GOLD)) > 80
    assert sum(each["answer"] == "good" for each in outcomes.values()) > len(outcomes) * 0.6


def test_the_accepted_answerer_passes_its_own_gate(bench: Bench) -> None:
    status, said = bench.run(bench.worsened(lambda reply: None, every=1))
    assert status == KEPT
    assert "mất" not in said


@pytest.mark.parametrize(("worsen", "every", "label"), WORSENINGS, ids=lambda value: getattr(value, "__name__", None))
def test_a_worsened_answerer_is_stopped(bench: Bench, worsen: Worsening, every: int, label: str) -> None:
    status, said = bench.run(bench.worsened(worsen, every=every))
    assert status == MISSED == 4
    fallen = [line for line in said.splitlines() if "GIẢM QUÁ MỨC NGẪU NHIÊN" in line]
    assert any(line.startswith(f"samples: {label}: mất") for line in fallen)


def test_a_slip_in_one_answer_is_noise(bench: Bench) -> None:
    assert bench.run(bench.worsened(alter_figures, every=len(bench.replies)))[0] == KEPT

"""The sample conversations hold what the sample reports say, and are of every sort of turn."""

import json
from collections import Counter
from typing import Any

import pytest

from tests.test_samples import ROOT, claims, folded, reader_text

TALKS: list[dict[str, Any]] = [
    json.loads(line) for line in (ROOT / "samples" / "conversations.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_there_are_enough_conversations_of_every_sort() -> None:
    sorts = Counter(talk["kind"] for talk in TALKS)
    assert len(TALKS) >= 40
    assert set(sorts) == {"period", "place", "kind", "indicator", "asking", "chain", "topic", "unanswerable"}
    assert all(count >= 4 for count in sorts.values())
    assert sum(len(talk["history"]) > 1 for talk in TALKS) >= 7


@pytest.mark.parametrize("talk", TALKS, ids=lambda talk: talk["id"])
def test_the_evidence_stands_in_its_report_and_holds_the_answer(talk: dict[str, Any]) -> None:
    assert talk["history"]
    assert talk["unanswerable"] == (talk["kind"] == "unanswerable") == (not talk["answers"])
    if not talk["unanswerable"]:
        for doc, evidence in claims(talk):
            assert folded(evidence) in reader_text(doc)
        together = folded(" ".join(evidence for _, evidence in claims(talk)))
        said = [folded(answer) in together for answer in talk["answers"]]
        assert all(said) if talk.get("all") else any(said)

"""The public gold questions, where they are at hand: a perfect answerer must reach every measure."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from eval.gold import Gold, read_gold
from eval.measures import summarise
from eval.run import run_eval

DATA = Path(__file__).parent.parent.parent / "shared" / "data"
SETS = {"seed": 25, "hungyen": 67}


class Files:
    """``Sources`` over a folder of text files."""

    def text(self, source: str) -> str | None:
        path = DATA / "reports" / source
        return path.read_text(encoding="utf-8", errors="ignore") if path.is_file() else None


class Perfect:
    """Answers with the gold's own evidence, which it cites and shows first."""

    def __init__(self, gold: Sequence[Gold]) -> None:
        self._gold = {each.question: each for each in gold}

    def __call__(self, question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        gold = self._gold[question]
        if gold.unanswerable:
            return {"answer": "Các báo cáo không nêu.", "refused": True, "reason": "no_evidence"}
        return {
            "answer": " ".join(f"{each.evidence} [{marker}]." for marker, each in enumerate(gold.relevant, 1)),
            "citations": [
                {"marker": marker, "source": each.doc, "quote": each.evidence}
                for marker, each in enumerate(gold.relevant, 1)
            ],
            "hits": [{"source": each.doc, "text": each.evidence, "score": 1} for each in gold.relevant],
        }


@pytest.mark.parametrize("name", SETS)
def test_a_perfect_answerer_reaches_every_measure(name: str) -> None:
    path = DATA / "gold" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip(f"không có {path.name}: bộ dữ liệu chung không ở máy này")
    gold = read_gold(path)
    assert len(gold) == SETS[name]
    # One comparison names its reports but no evidence: there is nothing to answer it with.
    told = tuple(each for each in gold if each.unanswerable or each.relevant)
    assert len(told) >= len(gold) - 1
    estimates = summarise(run_eval(told, Perfect(told), Files()).results)
    reached = {
        each: estimates[each].value for each in ("right", "wrong", "refused", "r5", "cite", "src", "unsupported")
    }
    assert reached == {"right": 1, "wrong": 0, "refused": 1, "r5": 1, "cite": 1, "src": 1, "unsupported": 0}

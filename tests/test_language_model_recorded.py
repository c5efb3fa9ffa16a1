"""What a real small model said (SmolLM2-135M, recorded): gibberish that repeats its prompt, and none of it is shown."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from answer.chat_model import Budget, LangChainModel
from answer.extractive import ExtractiveAnswerer
from answer.language_model import LanguageModelAnswerer
from answer.render import answer_to_json
from eval.reply import read_reply
from eval.support import check_support
from ingest.passages import passages_of
from ingest.read import read_report
from tests.fakes import MemoryIndex
from tests.faulty_server import DONE, chunk, sends, serving

ROOT = Path(__file__).parent.parent
RECORDED: list[dict[str, Any]] = [
    json.loads(line)
    for line in (ROOT / "tests" / "golden" / "language_model.jsonl").read_text(encoding="utf-8").splitlines()
]
BUDGET = Budget(seconds=20, tokens=200)


@cache
def samples() -> MemoryIndex:
    paths = (path for path in sorted((ROOT / "samples" / "reports").iterdir()) if path.suffix in {".md", ".txt"})
    reports = [read_report(path, path.name) for path in paths]
    return MemoryIndex([(report, passages_of(report)) for report in reports])


def test_there_are_recordings_and_they_hold_figures() -> None:
    assert len(RECORDED) >= 8
    assert sum(any(letter.isdigit() for letter in "".join(each["pieces"])) for each in RECORDED) >= 6


@pytest.mark.parametrize("exchange", RECORDED, ids=lambda exchange: exchange["question"])
def test_what_a_real_model_said_leaves_the_answer_as_it_was(exchange: dict[str, Any]) -> None:
    settled = ExtractiveAnswerer(samples()).answer(exchange["question"])
    with serving(sends(*(chunk(piece) for piece in exchange["pieces"]), DONE)) as (url, _):
        model = LangChainModel("openai:smollm2", url=url, budget=BUDGET)
        *_, answer = LanguageModelAnswerer(samples(), model, BUDGET).stream(exchange["question"])
    assert answer.text.startswith(settled.text)
    assert (answer.reason, answer.figures) == (settled.reason, settled.figures)
    support = check_support(read_reply(answer_to_json(answer)))
    assert support.unsupported == check_support(read_reply(answer_to_json(settled))).unsupported == ()

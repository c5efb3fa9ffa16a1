"""The wiring of learning: indexes and gold questions on their reports → ``answer/weights.py``.

    python -m learning INDEX=GOLD.jsonl […]

What is measured afterwards must not be among the questions.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import parts
from answer.learn import Example, Weighed, learn, weighed, written
from eval.gold import Gold, read_gold
from settings import read_settings

WEIGHTS = Path(__file__).parent / "answer" / "weights.py"


def main(arguments: Sequence[str]) -> int:
    """Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m learning", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("sets", nargs="+", metavar="INDEX=GOLD", help="chỉ mục và tệp câu hỏi trên các báo cáo của nó")
    settings = read_settings(os.environ)
    questions: list[Weighed] = []
    for each in parser.parse_args(arguments).sets:
        index, _, gold = each.partition("=")
        asked = (_example(one) for one in read_gold(Path(gold)) if not one.history)
        questions += weighed(asked, parts.index_of(Path(index), settings))
    WEIGHTS.write_text(written(learn(questions)), encoding="utf-8")
    return 0


def _example(gold: Gold) -> Example:
    answers = () if gold.unanswerable else gold.answers
    return Example(question=gold.question, answers=answers, sources=tuple(gold.reports))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Exact match and F1 of answers against spans, as the script of SQuAD 1.1 computes them.

Case, punctuation and runs of blanks do not count; Vietnamese has no articles to drop. An unanswerable question is
read right by a refusal and by nothing else. An answer made for officials, a figure or a quoted sentence with its
origin, is no span: these numbers are reported and not aimed at.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from eval.public_sets import PublicQuestion, PublicSet
from eval.wording import bare, first_paragraph
from vietnamese.text import nfc

# In per cent: XLM-R-large on XQuAD-vi, and the best of the UIT-ViQuAD 2.0 challenge.
PUBLISHED_F1: Mapping[str, float] = MappingProxyType({"XQuAD-vi": 79.1, "UIT-ViQuAD 2.0": 77.2})
_PUNCTUATION = re.compile(r"[^\w\s]|_")
_SHORT = (re.compile(r"\*\*(.+?)\*\*"), re.compile(r"“(.+)”"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingScore:
    """Means over all questions, 0…1. ``refused``: of the unanswerable ones; ``falserefusal``: of the others.

    None where there are no such questions.
    """

    exact_match: float
    f1: float
    questions: int
    refused: float | None = None
    falserefusal: float | None = None


def score_reading(public_set: PublicSet, read: Callable[[PublicQuestion], str | None]) -> ReadingScore:
    """``read`` gives the answer's text, or None where it refuses."""
    read_all = [(question, read(question)) for question in public_set.questions]
    pairs = [_scores(question, said) for question, said in read_all]
    if not pairs:
        raise ValueError(f"{public_set.name} holds no question")
    return ReadingScore(
        exact_match=sum(exact for exact, _ in pairs) / len(pairs),
        f1=sum(f1 for _, f1 in pairs) / len(pairs),
        questions=len(pairs),
        refused=_share([said is None for question, said in read_all if question.unanswerable]),
        falserefusal=_share([said is None for question, said in read_all if not question.unanswerable]),
    )


def short_answer(record: Mapping[str, Any]) -> str | None:
    """What an answer as JSON says shortest: its figure, else its quotation, else its lead; None for a refusal."""
    if record["refused"]:
        return None
    lead = first_paragraph(str(record["answer"]))
    return bare(next((match[1] for pattern in _SHORT if (match := pattern.search(lead))), lead))


def reading_table(scores: Mapping[str, ReadingScore]) -> str:
    """Markdown, per cent; published F1 where there is any."""
    lines = [
        "| bộ câu hỏi | n | EM | F1 | F1 công bố | từ chối đúng | từ chối nhầm |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for name, score in scores.items():
        published = PUBLISHED_F1.get(name)
        values = (
            score.exact_match * 100,
            score.f1 * 100,
            published,
            None if score.refused is None else score.refused * 100,
            None if score.falserefusal is None else score.falserefusal * 100,
        )
        lines.append(f"| {name} | {score.questions} | {' | '.join(map(percent, values))} |")
    return "\n".join(lines) + "\n"


def percent(value: float | None) -> str:
    """One decimal; "–" for none."""
    return "–" if value is None else f"{value:.1f}".replace(".", ",")


def exact_match(said: str, answers: Sequence[str]) -> float:
    """1 when it is one of the answers."""
    return float(any(_words(said) == _words(answer) for answer in answers))


def token_f1(said: str, answers: Sequence[str]) -> float:
    """The best harmonic mean of precision and recall over words."""
    return max((_f1(_words(said), _words(answer)) for answer in answers), default=0.0)


def _share(held: Sequence[bool]) -> float | None:
    return sum(held) / len(held) if held else None


def _scores(question: PublicQuestion, said: str | None) -> tuple[float, float]:
    if question.unanswerable or said is None:
        right = float(question.unanswerable and said is None)
        return right, right
    return exact_match(said, question.answers), token_f1(said, question.answers)


def _words(text: str) -> list[str]:
    return _PUNCTUATION.sub("", nfc(text).lower()).split()


def _f1(said: list[str], answer: list[str]) -> float:
    common = sum((Counter(said) & Counter(answer)).values())
    if not common:
        return float(said == answer)
    precision, recall = common / len(said), common / len(answer)
    return 2 * precision * recall / (precision + recall)

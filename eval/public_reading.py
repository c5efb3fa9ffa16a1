"""Exact match and F1 of answers against spans, as the script of SQuAD 1.1 computes them.

Case, punctuation and runs of blanks do not count; Vietnamese has no articles to drop. An unanswerable question is
read right by a refusal and by nothing else.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eval.public_sets import PublicQuestion, PublicSet
from vietnamese.text import nfc

# In per cent: XLM-R-large on XQuAD-vi, and the best of the UIT-ViQuAD 2.0 challenge.
PUBLISHED_F1 = (("XQuAD-vi", 79.1), ("UIT-ViQuAD 2.0", 77.2))
_PUNCTUATION = re.compile(r"[^\w\s]|_")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingScore:
    """Means over all questions, 0…1."""

    exact_match: float
    f1: float
    questions: int


def score_reading(public_set: PublicSet, read: Callable[[str], str | None]) -> ReadingScore:
    """``read`` gives the answer's text, or None where it refuses."""
    pairs = [_scores(question, read(question.question)) for question in public_set.questions]
    count = len(pairs)
    if not count:
        raise ValueError(f"{public_set.name} holds no question")
    return ReadingScore(
        exact_match=sum(exact for exact, _ in pairs) / count, f1=sum(f1 for _, f1 in pairs) / count, questions=count
    )


def exact_match(said: str, answers: Sequence[str]) -> float:
    """1 when it is one of the answers."""
    return float(any(_words(said) == _words(answer) for answer in answers))


def token_f1(said: str, answers: Sequence[str]) -> float:
    """The best harmonic mean of precision and recall over words."""
    return max((_f1(_words(said), _words(answer)) for answer in answers), default=0.0)


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

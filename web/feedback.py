"""A reader's judgement of an answer → a candidate gold question, in the format that ``hoidap eval`` reads.

A good answer gives its figures and its evidence, a good refusal an unanswerable question. What is judged wrong has
an answer only where the reader named one: a reviewer completes the rest before it becomes gold.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from answer.answer import Answer, Turn
from errors import UsageError
from vietnamese.text import nfc

Verdict = Literal["good", "bad"]

REASONS: Mapping[str, str] = {
    "wrong_figure": "Sai số liệu",
    "wrong_period": "Sai kỳ",
    "wrong_place": "Sai địa phương",
    "wrong_indicator": "Sai chỉ tiêu",
    "not_found": "Báo cáo có mà không tìm thấy",
    "not_in_reports": "Báo cáo không có mà vẫn trả lời",
    "incomplete": "Thiếu hoặc khó hiểu",
    "other": "Lý do khác",
}
_LONGEST = 1_000
_MARKS = re.compile(r"\*\*|\s*\[\d{1,3}\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """``reason``: a key of ``REASONS``, "" when good. ``expected``: the right answer, where the reader knows it."""

    verdict: Verdict
    reason: str = ""
    expected: str = ""
    comment: str = ""


def rating_from(sent: Mapping[str, Any]) -> Rating:
    """What the page sent; UsageError for anything that its form cannot send."""
    verdict, reason = sent.get("verdict"), sent.get("reason") or ""
    texts = [sent.get(name) or "" for name in ("expected", "comment")]
    if verdict not in ("good", "bad") or (verdict == "bad") != (reason in REASONS):
        raise UsageError("Đánh giá không hợp lệ. Hãy tải lại trang rồi đánh giá lại.")
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in texts):
        raise UsageError(f"Ghi chú quá dài: tối đa {_LONGEST} ký tự.")
    expected, comment = (nfc(text).strip() for text in texts)
    return Rating(verdict=verdict, reason=reason, expected=expected, comment=comment)


def candidate(
    identifier: str, question: str, history: Sequence[Turn], answer: Answer, rating: Rating, at: str
) -> dict[str, Any]:
    """A gold question with what the reader said beside it; ``at``: when, in ISO 8601."""
    good = rating.verdict == "good"
    answers = _answers(answer) if good and not answer.refused else [rating.expected] if rating.expected else []
    cited = _cited(answer, answers)
    return {
        "id": identifier,
        "kind": "figure" if answer.figures or not good else "fact",
        "question": question,
        "history": [{"question": turn.question, "answer": turn.answer} for turn in history],
        "answers": answers,
        "all": len(answers) > 1,
        "doc": cited[0],
        "evidence": cited[1],
        "unanswerable": good and answer.refused,
        "feedback": {
            "at": at,
            "verdict": rating.verdict,
            "reason": rating.reason,
            "comment": rating.comment,
            "answered": answer.text,
            "answerer": answer.answerer,
        },
    }


def _answers(answer: Answer) -> list[str]:
    """The asked figures; the direct answer in full where no figure was asked."""
    figures = list(dict.fromkeys(figure.text for figure in answer.figures if figure.asked))
    lead = _MARKS.sub("", answer.text.split("\n\n")[0]).strip()
    return figures or ([lead] if lead else [])


def _cited(answer: Answer, answers: Sequence[str]) -> tuple[str, str] | tuple[None, None]:
    """The citation that holds an answer; the only one where there is one."""
    holding = [each for each in answer.citations if any(text in each.quote for text in answers)]
    if not answers or not (holding or len(answer.citations) == 1):
        return None, None
    found = (holding or list(answer.citations))[0]
    return found.source, found.quote

"""Who comes second or third: "thị trường lớn thứ hai" is told by "lớn nhất là A, tiếp đến là B".

Reports name the first and then go down from it; few of them say "thứ hai". Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from answer.poles import poles_of, tells_pole
from answer.terms import Phrase
from ingest.report import Passage
from vietnamese.text import Spelling, fold

_DEGREE = "nhiều|lớn|cao|mạnh|đông|tốt|nhanh|rộng|dài|to|ít|nhỏ|thấp|kém|chậm|hẹp|ngắn"
_ASKED = Spelling(rf"\b(?:{_DEGREE})(?: \w+){{0,3}}? (thứ (?:nhì|hai|ba|2|3))\b(?! \d)")
_SECOND, _THIRD = ("nhì", "hai", "2"), ("ba", "3")
_FIRST = Spelling(r"(?<!thứ )(?<!hợp )(?<!thống )(?<!đồng )\bnhất\b|\b(?:dẫn|(?<!người )đứng) đầu\b")
_NEXT = Spelling(r"\b(?:tiếp|kế|thứ) (?:đến|theo|sau|tiếp|là)\b|\bsau đó\b|\bđứng sau\b|\btheo sau\b")
_MORE = re.compile(r"(?:,|;|\bvà\b)(?!\d)")


def asks_runner_up(question: str) -> bool:
    """ "lớn thứ hai", "nhiều lao động thứ ba"."""
    return _ASKED.search(question) is not None


def without_rank(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The phrases without "thứ hai": which comes second need not be said in these words."""
    return [_without_rank(phrase) for phrase in phrases]


def tells_runner_up(question: str, passage: Passage) -> bool:
    """Whether a sentence says who is the asked one in turn: by the rank, or after the first of the same end."""
    asked = _ASKED.search(question)
    if asked is None:
        return False
    ranks = _THIRD if fold(question[slice(*asked.span(1))]).endswith(("ba", "3")) else _SECOND
    if Spelling(rf"\b(?:thứ|hạng|vị trí) (?:thứ )?(?:{'|'.join(ranks)})\b").search(passage.text):
        return True
    first = _FIRST.search(passage.text)
    of_first = f"{question[: asked.start(1)]}nhất{question[asked.end(1) :]}"
    if first is None or not poles_of(passage.text) or not tells_pole(of_first, passage.text):
        return False
    follow = _NEXT.search(passage.text[first.end() :])
    if follow is None:
        return False
    return ranks == _SECOND or _MORE.search(passage.text[first.end() + follow.end() :]) is not None


def _without_rank(phrase: Phrase) -> Phrase:
    said = phrase.syllables
    at = next(
        (n for n in range(len(said) - 1) if said[n] == "thu" and said[n + 1] in ("nhi", "hai", "ba", "2", "3")), -1
    )
    if at < 0:
        return phrase
    keys = phrase.keys[:at] + phrase.keys[at + 2 :]
    return replace(phrase, syllables=said[:at] + said[at + 2 :], keys=keys, others=())

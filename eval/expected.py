"""What a gold answer demands of a text: a figure with its unit and direction, or words that must stand there."""

import re
from dataclasses import dataclass
from typing import Literal

from eval.gold import Gold
from eval.scanner import Scanned, Sign, scan
from eval.units import without_scale
from eval.wording import bare, places, plain

Miss = Literal["wrong_sign", "wrong_unit", "wrong_scale", "missing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """``figure`` is None for an answer in words. ``counted``: what must follow a figure that has no measured unit.

    ``sign``: the direction that the gold answer or its evidence gives the figure, "" where neither does.
    """

    text: str
    figure: Scanned | None = None
    counted: str = ""
    sign: Sign = ""


_LEADS_IN = re.compile(r"(?:tăng|giảm|cao hơn|thấp hơn|khoảng|gần|trên|hơn|đạt|thêm|\s|[-+])*")


def expected_of(gold: Gold) -> tuple[Expected, ...]:
    """One for each gold answer."""
    evidence = "\n".join(each.evidence for each in gold.relevant)
    return tuple(_expected(answer, evidence) for answer in gold.answers)


def match_answer(text: str, expected: Expected) -> Miss | None:
    """None when ``text`` holds the answer, else how near it comes: wrong sign before wrong scale before wrong unit."""
    figure = expected.figure
    alike = [given for given in scan(text) if figure is not None and _alike(figure, given)]
    if figure is None or not alike:
        return None if next(places(plain(text), expected.text), None) is not None else "missing"
    fitting = [given for given in alike if _equal(figure, given) and _unit_fits(expected, given)]
    if fitting:
        opposed = expected.sign and any(given.sign not in ("", expected.sign) for given in fitting)
        return "wrong_sign" if opposed else None
    if any(given.unit.name == figure.unit.name and not _equal(figure, given) for given in alike):
        return "wrong_scale"
    return "wrong_unit"


def _expected(answer: str, evidence: str) -> Expected:
    text, found = plain(answer), scan(answer)
    if len(found) != 1 or re.search(r"\d", found[0].following):
        return Expected(text=text)
    figure = found[0]
    if not _LEADS_IN.fullmatch(bare(answer)[: figure.start].lower()):
        return Expected(text=text)
    told = {given.sign for given in scan(evidence) if _equal(figure, given) and not figure.unit.conflicts(given.unit)}
    return Expected(
        text=text,
        figure=figure,
        counted="" if figure.unit.measured else plain(without_scale(figure.following)),
        sign=figure.sign or (told.pop() if len(told) == 1 else ""),
    )


def _equal(figure: Scanned, given: Scanned) -> bool:
    """Equal amounts; a gold figure that names no unit at all is compared as it is written."""
    unnamed = not figure.following.strip()
    return figure.amount == given.amount or (unnamed and figure.value == given.value)


def _unit_fits(expected: Expected, given: Scanned) -> bool:
    figure = expected.figure
    if figure is not None and figure.unit.measured:
        return figure.unit.fits(given.unit)
    following = plain(without_scale(given.following))
    rest = following.removeprefix(expected.counted)
    return following.startswith(expected.counted) and not (expected.counted and rest[:1].isalnum())


def _alike(figure: Scanned, given: Scanned) -> bool:
    """Equal, or the same significant digits: 39,95 and 399,5 differ by their scale only."""
    return _equal(figure, given) or _digits(figure) == _digits(given)


def _digits(figure: Scanned) -> str:
    return re.sub(r"\D", "", figure.number).strip("0")

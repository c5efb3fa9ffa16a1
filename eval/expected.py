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
    """``figure`` is None for an answer that is not just one. ``counts``: it holds figures, whether it is one or not.

    ``counted``: what must follow a figure that has no measured unit. ``known``: the same number as evidence and other
    gold answers write it, so that a gold answer without a unit ("45.692") does not let every unit pass. ``sign``: the
    direction that the gold answer or its evidence gives the figure, "" where neither does; ``told``: the answer has to
    say it, since the gold does and the question does not.
    """

    text: str
    figure: Scanned | None = None
    counts: bool = False
    counted: str = ""
    known: tuple[Scanned, ...] = ()
    sign: Sign = ""
    told: bool = False


_DIRECTION = re.compile(r"(?<!\w)(?:tăng|giảm|cao hơn|thấp hơn|vượt|hụt|nhiều hơn|ít hơn)(?!\w)")
_LEADS_IN = re.compile(r"(?:tăng|giảm|cao hơn|thấp hơn|khoảng|gần|trên|hơn|đạt|thêm|\s|[-+])*")


def expected_of(gold: Gold) -> tuple[Expected, ...]:
    """One for each gold answer."""
    evidence = "\n".join(each.evidence for each in gold.relevant)
    said = scan("\n".join((evidence, *gold.answers)))
    return tuple(_expected(answer, evidence, said, gold.question) for answer in gold.answers)


def match_answer(text: str, expected: Expected) -> Miss | None:
    """None when ``text`` holds the answer, else how near it comes: wrong sign before wrong scale before wrong unit."""
    figure = expected.figure
    alike = [given for given in scan(text) if figure is not None and _alike(figure, given)]
    if figure is None or not alike:
        return None if next(places(plain(text), expected.text), None) is not None else "missing"
    fitting = [given for given in alike if _equal(expected, figure, given) and _unit_fits(expected, given)]
    if fitting:
        return "wrong_sign" if _opposed(expected, fitting) else None
    names = {figure.unit.name, *(each.unit.name for each in expected.known)}
    if any(given.unit.name in names and not _equal(expected, figure, given) for given in alike):
        return "wrong_scale"
    return "wrong_unit"


def _opposed(expected: Expected, fitting: list[Scanned]) -> bool:
    """Said with the other direction anywhere, or without one where it must be said."""
    silent = expected.told and all(not given.sign for given in fitting)
    return silent or (expected.sign != "" and any(given.sign not in ("", expected.sign) for given in fitting))


def _expected(answer: str, evidence: str, said: tuple[Scanned, ...], question: str) -> Expected:
    text, found = plain(answer), scan(answer)
    if len(found) != 1 or re.search(r"\d", found[0].following):
        return Expected(text=text, counts=bool(found))
    figure = found[0]
    if not _LEADS_IN.fullmatch(bare(answer)[: figure.start].lower()):
        return Expected(text=text, counts=True)
    told = {given.sign for given in scan(evidence) if _same_number(figure, given)}
    return Expected(
        text=text,
        figure=figure,
        counts=True,
        counted="" if figure.unit.measured else plain(without_scale(figure.following)),
        known=tuple(each for each in said if each.value == figure.value and not each.unit.unknown),
        sign=figure.sign or (told.pop() if len(told) == 1 else ""),
        told=figure.sign != "" and not _DIRECTION.search(bare(question).lower()),
    )


def _same_number(figure: Scanned, given: Scanned) -> bool:
    equal = figure.amount == given.amount or (_unnamed(figure) and figure.value == given.value)
    return equal and not figure.unit.conflicts(given.unit)


def _unnamed(figure: Scanned) -> bool:
    return not figure.following.strip()


def _equal(expected: Expected, figure: Scanned, given: Scanned) -> bool:
    """Equal amounts; a gold figure that names no unit is compared as written, or with what it is known to be."""
    if not _unnamed(figure):
        return figure.amount == given.amount
    if given.unit.unknown or not expected.known:
        return figure.value == given.value
    return any(given.amount == each.amount for each in expected.known)


def _unit_fits(expected: Expected, given: Scanned) -> bool:
    figure = expected.figure
    if figure is not None and figure.unit.measured:
        return figure.unit.fits(given.unit)
    if figure is not None and _unnamed(figure) and expected.known:
        return any(not given.unit.conflicts(each.unit) for each in expected.known)
    following = plain(without_scale(given.following))
    rest = following.removeprefix(expected.counted)
    return following.startswith(expected.counted) and not (expected.counted and rest[:1].isalnum())


def _alike(figure: Scanned, given: Scanned) -> bool:
    """Equal, or the same significant digits: 39,95 and 399,5 differ by their scale only."""
    return figure.amount == given.amount or _digits(figure) == _digits(given)


def _digits(figure: Scanned) -> str:
    return re.sub(r"\D", "", figure.number).strip("0")

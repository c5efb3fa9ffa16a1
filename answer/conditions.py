"""Figures that a question gives itself: "xã nào được 10 điểm", "người từ 80 tuổi" ask of a passage that says so."""

import re
from functools import lru_cache

from ingest.report import Passage
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import find_periods
from vietnamese.text import fold

_ABOUT = re.compile(r"\b(?:hon|gan|khoang|tren|chung|tam|con so|cap|khoa|dot|mui|nhom|lop|khoi) *$")
_FEWEST_DIGITS = 2


def conditions_hold(question: str, passage: Passage) -> bool:
    """Whether the passage, or what governs it, says each figure that ``question`` gives."""
    given = _given(question)
    if not given:
        return True
    said = {
        figure.amount
        for text in (passage.text, passage.lead, passage.before, *passage.columns, *passage.parents)
        for figure in find_figures(text)
    }
    return all(figure.amount in said for figure in given)


@lru_cache(maxsize=256)
def _given(question: str) -> tuple[Figure, ...]:
    """Exact figures with a unit; no times, no rounded ones, nothing that only numbers a thing."""
    plain, times = fold(question), find_periods(question)
    return tuple(
        figure
        for figure in find_figures(question)
        if figure.unit
        and sum(map(str.isdigit, figure.text)) >= _FEWEST_DIGITS
        and not any(time.start < figure.end and figure.start < time.end for time in times)
        and not _ABOUT.search(plain[: figure.start])
    )

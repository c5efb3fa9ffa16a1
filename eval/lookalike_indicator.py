"""An indicator of the look-alike corpus: how reports word it, how officials ask, how large its figures are.

``names`` are noun phrases in lower case, each of which could stand before "là 12 vụ". ``sentences`` are ways to
say the month's figure that belong to one indicator alone; ``{value}`` is the figure with its unit, ``{level}``
"huyện" or "thành phố".
"""

from dataclasses import dataclass
from typing import Literal

Shape = Literal["budget", "volume", "tally", "count", "stock"]
"""Which kinds of figure an indicator has: ``lookalike_figures.KINDS``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """``low`` and ``high`` bound a month's figure (a stock's level) of a unit of ordinary size."""

    key: str
    shape: Shape
    names: tuple[str, ...]
    asked: tuple[str, ...]  # the first in full words, the others as officials shorten them
    sentences: tuple[str, ...]
    unit: str
    low: int
    high: int
    decimals: int = 0
    trend: int = 1  # which way a stock moves


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A lettered heading of the outline with its indicators, below a numbered part."""

    part: str
    heading: str
    indicators: tuple[Indicator, ...]

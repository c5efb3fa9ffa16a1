"""Round brackets in a text: the one that is open at a place, and what closed ones hold, which is told aside.

"Nợ xấu là 5 tỷ đồng (chiếm 1 % dư nợ), tăng 2 %": the share is of the debts, the rise is not of the share. Brackets
within brackets are rare in reports: once an inner one closes, the outer one counts as closed, too.
"""

import re

from vietnamese.text import blanked

_ASIDE = re.compile(r"\([^()]*\)")


def open_bracket(text: str, position: int, start: int = 0) -> int:
    """Where the bracket opens, from ``start`` on, that is not closed before ``position``; -1 where none is open."""
    opened = text.rfind("(", start, position)
    return opened if opened > text.rfind(")", start, position) else -1


def closing_bracket(text: str, start: int, end: int) -> int:
    """Where within ``text[start:end]`` a bracket closes that did not open there; ``end`` where none does."""
    depth = 0
    for position in range(start, end):
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        if depth < 0:
            return position
    return end


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """The closed brackets of a text, each with its signs: start and end."""
    return tuple(match.span() for match in _ASIDE.finditer(text)) if "(" in text else ()


def outside(text: str) -> str:
    """``text`` with blanks for its closed brackets; same length."""
    return blanked(text, asides(text))

"""Syllables, words (underthesea) and sentences (underthesea, with exact offsets)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a text: ``text[start:end]``."""

    start: int
    end: int


def syllables(text: str) -> tuple[str, ...]:
    """Lower-cased syllables and numbers in order; separators inside numbers kept ("1.234,5", "08/19")."""
    raise NotImplementedError


def words(text: str) -> tuple[str, ...]:
    """underthesea's words, lower case, syllables joined by "_"; punctuation dropped."""
    raise NotImplementedError


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, stripped of outer blanks. Never cut inside a figure, a date, an abbreviation ("TP. ", "đ/c") or a bracket.

    Everything but blanks is covered: joining the spans loses no letter.
    """
    raise NotImplementedError

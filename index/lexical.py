"""Text → the tokens that lexical search compares: syllables, syllable bigrams and words, accented and folded.

Syllables with their bigrams alone miss nothing and words alone miss much (a segmenter cuts names and
figures differently from one sentence to the next), so words only ever come on top of syllables.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ingest.report import Passage, Report
from vietnamese.abbreviations import expand
from vietnamese.text import fold
from vietnamese.words import syllables, words

# Part of the manifest: an index analysed otherwise is stale.
ANALYSER = "syllables+bigrams+words+abbreviations/3"

# A word has neither figures nor punctuation in it; a segmenter that is shown them glues "52.089 triệu" together.
_STRETCH = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """A passage's accented tokens: of its own sentence with abbreviations spelt out, and of what governs it."""

    body: tuple[str, ...]
    context: tuple[str, ...]


def analysed(report: Report, passage: Passage) -> Analysed:
    """What lexical search knows of a passage."""
    spelt_out = (token for full in expand(passage.text) for token in tokens(full))
    return Analysed(
        body=(*tokens(passage.text), *spelt_out),
        context=tuple(token for part in context_of(report, passage) for token in tokens(part)),
    )


def context_of(report: Report, passage: Passage) -> tuple[str, ...]:
    """What a reader knows before reading the sentence: title, place, period, headings, table header."""
    head = report.letterhead
    parts = (
        head.title or "",
        str(head.place or ""),
        str(head.period) if head.period else "",
        *(heading for heading in passage.section if heading not in passage.caption),
        passage.caption,
        *passage.parents,
        passage.lead,
        passage.before,
        *passage.columns,
    )
    return tuple(part for part in parts if part)


def tokens(text: str) -> tuple[str, ...]:
    """Accented tokens of NFC ``text``: "vốn đầu tư" → vốn đầu tư vốn_đầu đầu_tư (and the word đầu_tư, once more)."""
    single = tuple(_token(syllable) for syllable in syllables(text))
    compound = tuple(word for stretch in _STRETCH.findall(text) for word in _compounds(stretch))
    return single + bigrams(single) + compound


def bigrams(single: Sequence[str]) -> tuple[str, ...]:
    """Neighbours joined by "_"."""
    return tuple(f"{left}_{right}" for left, right in pairwise(single))


def folded(accented: Sequence[str]) -> tuple[str, ...]:
    """The same tokens without diacritics."""
    return tuple(fold(token) for token in accented)


@lru_cache(maxsize=1 << 15)
def _compounds(stretch: str) -> tuple[str, ...]:
    """Words are slow to find, and reports repeat each other's sentences with other figures between the words."""
    return tuple(word for word in words(stretch) if "_" in word)


def _token(word: str) -> str:
    """A word as one token of the full-text index: "1.234,5" → "1_234_5"."""
    return "".join(character if character.isalnum() else "_" for character in word)

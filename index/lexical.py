"""Text → the tokens that lexical search compares: syllables, syllable bigrams and words, accented and folded.

Syllables with their bigrams alone miss nothing and words alone miss much (a segmenter cuts names and
figures differently from one sentence to the next), so words only ever come on top of syllables.
"""

from collections.abc import Sequence
from itertools import pairwise

from vietnamese.text import fold
from vietnamese.words import syllables, words

# Part of the manifest: an index analysed otherwise is stale.
ANALYSER = "syllables+bigrams+words+abbreviations/2"


def tokens(text: str) -> tuple[str, ...]:
    """Accented tokens of NFC ``text``: "vốn đầu tư" → vốn đầu tư vốn_đầu đầu_tư (and the word đầu_tư, once more)."""
    single = tuple(_token(syllable) for syllable in syllables(text))
    compound = tuple(_token(word) for word in words(text) if "_" in word)
    return single + bigrams(single) + compound


def bigrams(single: Sequence[str]) -> tuple[str, ...]:
    """Neighbours joined by "_"."""
    return tuple(f"{left}_{right}" for left, right in pairwise(single))


def folded(accented: Sequence[str]) -> tuple[str, ...]:
    """The same tokens without diacritics."""
    return tuple(fold(token) for token in accented)


def _token(word: str) -> str:
    """A word as one token of the full-text index: "1.234,5" → "1_234_5"."""
    return "".join(character if character.isalnum() else "_" for character in word)

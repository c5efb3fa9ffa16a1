"""Unicode forms of Vietnamese text: composed (NFC) and folded (no case, no diacritics, đ as d).

Folding keeps the length: ``fold(text)[i]`` is the folded form of ``text[i]``, so that a span found in
folded text is a span of the text itself. Every text of this project is NFC from the moment it is read.
"""

import unicodedata


def nfc(text: str) -> str:
    """Composed form, without soft hyphens and zero-width characters (they sit inside words of real reports)."""
    raise NotImplementedError


def fold(text: str) -> str:
    """Lower case without diacritics; same length as ``text``, which must be NFC."""
    raise NotImplementedError


_ = unicodedata

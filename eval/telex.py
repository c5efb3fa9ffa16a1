"""Vietnamese letters → the Telex keystrokes that type them: what is on the screen when the input method is off.

"tỷ lệ giải ngân" → "tyr leej giair ngaan". Marks of a vowel follow it ("ee", "ow"), đ is "dd", the tone comes at
the end of the syllable.
"""

import re
import unicodedata

_TONES = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_CIRCUMFLEX, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"
_SYLLABLE = re.compile(r"[^\W\d_]+")


def telex(text: str) -> str:
    """Every syllable as typed; letters of no Vietnamese mark stay as they are."""
    return _SYLLABLE.sub(lambda match: _typed(match[0]), text)


def _typed(syllable: str) -> str:
    keys, tone = [], ""
    for letter in syllable:
        base, *marks = list(unicodedata.normalize("NFD", letter))
        key = {"đ": "dd", "Đ": "DD"}.get(base, base)
        for mark in marks:
            if mark in _TONES:
                tone = _TONES[mark]
            elif mark == _CIRCUMFLEX:
                key += base.lower()
            elif mark in (_BREVE, _HORN):
                key += "w"
        keys.append(key)
    # One "w" makes both horns of "ươ": people type "uow".
    typed = re.sub(r"(?i)uw(ow)", r"u\1", "".join(keys))
    return typed + tone

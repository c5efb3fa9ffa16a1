"""Raw Telex → the letters that it types: "tyr leej giair ngaan" → "tỷ lệ giải ngân".

People type a question before they notice that their input method is off. No Vietnamese word ends in f, j, r, s or x,
doubles a vowel or holds a w, so that keystrokes are told from words by their spelling. A text with any diacritics is
left as it is, and so is one in which a single word looks like keystrokes ("fax", "max").
"""

import re
import unicodedata

from vietnamese.abbreviations import expansions
from vietnamese.syllables import is_syllable, with_tone
from vietnamese.text import has_diacritics

_WORD = re.compile(r"[^\W\d_]+")
_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_CIRCUMFLEX = {"a": "â", "e": "ê", "o": "ô"}
_HORN = {"a": "ă", "o": "ơ", "u": "ư"}
_VOWELS = frozenset("aeiouyăâêôơư")
_FEWEST = 2


def from_telex(text: str) -> str:
    """NFC ``text`` with its keystrokes typed out; itself where it is no raw Telex."""
    if has_diacritics(text):
        return text
    words = {word: _typed_word(word) for word in _WORD.findall(text)}
    changed = sum(typed != word for word, typed in words.items())
    if changed < min(_FEWEST, len(words)):
        return text
    return _WORD.sub(lambda match: words[match[0]], text)


def _typed_word(word: str) -> str:
    """In the word's own case; a word whose keystrokes are no syllable stays, unless they are a known abbreviation."""
    if len(word) > 1 and word.isupper():
        short = word.replace("DD", "Đ")
        return short if expansions(short) else word
    typed = _typed(word.lower())
    if not (is_syllable(typed) or is_syllable(with_tone(typed, _TONES["s"]))):  # "trươc": its tone was forgotten
        return word
    return typed.capitalize() if word[0].isupper() else typed


def _typed(keys: str) -> str:
    """The syllable that the keys type: marks act on the vowels before them, wherever in the syllable they stand."""
    letters: list[str] = []
    tone = ""
    for key in keys:
        last = max((place for place, letter in enumerate(letters) if letter in _VOWELS), default=None)
        if key == "d" and letters[:1] == ["d"]:
            letters[0] = "đ"
        elif key in _TONES and last is not None:
            tone = _TONES[key]
        elif key in _CIRCUMFLEX and last is not None and letters[last] == key:
            letters[last] = _CIRCUMFLEX[key]
        elif key == "w" and last is not None:
            _put_horn(letters)
        else:
            letters.append("ư" if key == "w" else key)
    plain = "".join(letters)
    if not is_syllable(with_tone(plain, tone)) and plain.endswith("ươ"):
        plain = f"{plain[:-2]}uơ"
    return unicodedata.normalize("NFC", with_tone(plain, tone))


def _put_horn(letters: list[str]) -> None:
    """ "w" makes "uo" into "ươ", "ua" into "ưa" (but "qua" into "quă"), else marks the last vowel that can be."""
    places = [place for place, letter in enumerate(letters) if letter in _HORN]
    if not places:
        return
    last = places[-1]
    before = "".join(letters[max(0, last - 2) : last])
    if letters[last] == "o" and before.endswith("u") and not before.endswith("qu"):
        letters[last - 1 : last + 1] = "ư", "ơ"
    elif letters[last] == "a" and before.endswith("u") and not before.endswith("qu"):
        letters[last - 1] = "ư"
    elif letters[last] == "u" and before.endswith("ư"):
        return
    else:
        letters[last] = _HORN[letters[last]]

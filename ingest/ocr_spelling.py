"""What the recognition of characters gets wrong in ways that spelling proves wrong → as it was written."""

import re
import unicodedata

# Icelandic letters look like ours and never stand in Vietnamese.
_LOOKALIKES = str.maketrans({"Ð": "Đ", "ð": "đ"})
_IN_FIGURE = re.compile(r"(?<=\d)[lI|](?=[\d.,/]|$)|(?<![^\W\d_])[lI|](?=\d)")
_ZERO = re.compile(r"(?<=\d)[oOQ](?=\d)")
_EIGHT = re.compile(r"(?<=\d)§|§(?=\d)")
# "uye" and "ie" before a consonant are always "uyê" and "iê".
_CIRCUMFLEX = re.compile("(?<=uy)([eéèẻẽẹ])(?=[nt])|(?<=i)([éèẻẽẹ])(?=[cmnptu])", re.IGNORECASE)
_CAPITAL_INSIDE = re.compile(r"(?<=[^\W\d_A-ZĐÀ-Ý])[À-Ý]$")
_STROKE = re.compile(r"[lIÍÌíì|!]")
_STROKES = re.compile(rf"(?:{_STROKE.pattern}{{1,3}}|{_STROKE.pattern}V)(?![^\W_])")
_RUN_TOGETHER = re.compile(r"^(ngày|tháng|năm|quý|số)(\d+)", re.IGNORECASE)


def spelt(word: str) -> str:
    """One recognised word."""
    word = word.translate(_LOOKALIKES)
    word = _ZERO.sub("0", _IN_FIGURE.sub("1", _EIGHT.sub("8", word)))
    word = _CIRCUMFLEX.sub(lambda match: _with_circumflex(match[0]), word)
    word = _CAPITAL_INSIDE.sub(lambda match: match[0].lower(), word)
    return _RUN_TOGETHER.sub(r"\1 \2", word)


def spelt_behind(before: str, word: str) -> str:
    """Behind "quý" there is a Roman number, whose strokes look like other letters: "quý l" is "quý I"."""
    if before.lower() != "quý" or not (match := _STROKES.match(word)):
        return word
    return _STROKE.sub("I", match[0]) + word[match.end() :]


def _with_circumflex(letter: str) -> str:
    apart = unicodedata.normalize("NFD", letter)
    return unicodedata.normalize("NFC", f"{apart[0]}\u0302{apart[1:]}")

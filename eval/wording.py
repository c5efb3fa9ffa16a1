"""Texts made comparable: what is markup, spacing or a leading zero must not decide whether an answer is right.

The harness folds texts by its own few rules, so that an error of the product's reading does not hide itself.
"""

import re
from collections.abc import Iterator

from vietnamese.text import nfc

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\W\d]*[A-ZĐ])")
_MARKUP = re.compile(r"<sup>.*?</sup>|\[\^?\d+\]|</?[bi]>|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}", re.DOTALL)
_QUOTED = re.compile(r"“[^”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)|«[^»\n]*(?:»|$)", re.MULTILINE)
_MARKER = re.compile(r"\[(\d+)\]")
_ZEROS = re.compile(r"(?<![\d.,])0+(?=\d)")
_TOKEN = re.compile(r"\d+(?:[.,/]\d+)*|[^\W\d_]+")
# Both ways of placing the tone are in use: "hoá" and "hóa", "thuỵ" and "thụy"; "quý" has only one.
_EARLY_TONES = dict(
    zip(
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        strict=True,
    )
)
_LATE_TONE = re.compile(rf"(?<!q)(?:{'|'.join(_EARLY_TONES)})(?!\w)")
_DASHES = str.maketrans({"−": "-", "–": "-", "—": "-", "\u00a0": " ", "\u202f": " "})


def bare(text: str) -> str:
    """NFC without footnotes, citation markers and emphasis; one kind of dash, single blanks; case kept."""
    return " ".join(_MARKUP.sub(" ", nfc(text)).translate(_DASHES).split())


def plain(text: str) -> str:
    """``bare`` in lower case, "%" apart from its figure, "08" as "8", "Thuỵ" as "Thụy"."""
    lowered = _ZEROS.sub("", bare(text).lower()).replace("%", " % ")
    lowered = _LATE_TONE.sub(lambda match: _EARLY_TONES[match[0]], lowered)
    return " ".join(lowered.split())


def words_and_figures(text: str) -> str:
    """Only the words and figures of ``plain``, joined by single blanks: the form in which quotes are compared."""
    return " ".join(_TOKEN.findall(plain(text)))


def contains_words(text: str, part: str) -> bool:
    """Whether ``words_and_figures`` texts hold one another, never beginning or ending inside a word or figure."""
    return bool(part) and f" {part} " in f" {text} "


def places(text: str, needle: str) -> Iterator[int]:
    """Where ``needle`` stands in ``text`` (both ``plain``), not inside a longer word or a longer number."""
    position = text.find(needle) if needle else -1
    while position >= 0:
        end = position + len(needle)
        if not (
            _runs_into(text[max(0, position - 2) : position], needle[0]) or _runs_on(text[end : end + 2], needle[-1])
        ):
            yield position
        position = text.find(needle, position + 1)


def holds(text: str, needle: str) -> bool:
    """As ``places``, of raw texts."""
    return next(places(plain(text), plain(needle)), None) is not None


def own_words(answer: str) -> str:
    """What an answer says itself: without what it quotes, also where the quotation is never closed."""
    return _QUOTED.sub(" ", nfc(answer))


def sentences(answer: str) -> tuple[str, ...]:
    """The sentences of an answer; a quotation of several belongs to the one that quotes it, whose marker follows it."""
    found: list[str] = []
    for line in answer.splitlines():
        within = ""
        for piece in _SENTENCE_END.split(line):
            within = f"{within} {piece}" if within else piece
            if within.count("“") <= within.count("”"):
                found.append(within)
                within = ""
        found += [within] if within else []
    return tuple(found)


def markers(sentence: str) -> tuple[int, ...]:
    """The numbers of the citations that a sentence names: "đạt 5 % [1][2]" → (1, 2)."""
    return tuple(int(number) for number in _MARKER.findall(sentence))


def first_paragraph(answer: str) -> str:
    """The direct answer: the first line that is not blank."""
    return next((line.strip() for line in answer.splitlines() if line.strip()), "")


def _runs_into(before: str, first: str) -> bool:
    if first.isdigit():
        return re.search(r"\d[.,/]?$", before) is not None
    return first.isalpha() and before[-1:].isalpha()


def _runs_on(after: str, last: str) -> bool:
    if last.isdigit():
        return re.match(r"[.,]?\d", after) is not None
    return last.isalpha() and after[:1].isalpha()

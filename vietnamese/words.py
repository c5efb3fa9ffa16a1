"""Syllables, words (underthesea), sentences and clauses, the last two with exact offsets.

Sentences are cut by rules of administrative prose, not by underthesea's splitter, which cuts "QL.4B", "1. Kết
quả" and inside brackets, and changes blanks. When in doubt a sentence goes on: a passage that is too long still
holds its figure, a cut one gives it to the wrong indicator.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a text: ``text[start:end]``."""

    start: int
    end: int


_SYLLABLE = re.compile(r"[0-9]+(?:[.,/][0-9]+)*|[^\W\d_][^\W_]*")
_LONGEST_BRACKET = 1500
_BRACKET_OR_BREAK = re.compile(r"[()\[\]]|\n[ \t]*\n")
_END = re.compile(r"(?:\.{2,}|…+|[.!?])[.!?…]*(?:[”\"»’*_]{1,4}|</?[bi]>)?(?:<sup>[^<]{0,20}</sup>)?")
_BREAK = re.compile(r"\n\s*")
_LINE_OPENS = re.compile(r"[-–+•*#|>]|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}\.\s|<sup>")
_OUTLINE_ONLY = re.compile(r"\W*(?:[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zđA-ZĐ]|[IVXivx]{1,5})\.?")
_ABBREVIATIONS = frozenset(
    "tp tx tt đ/c đc ths ts pgs gs bs ks cn cv ql tl đt đh dh dt hl mr ms dr st no tr"
    " p q h x t nxb tk đ v/v kt tm".split()
)
_LAST_TOKEN = re.compile(r"[\w/]{1,12}\Z")
_LOADING = Lock()
_NEXT_LETTER = re.compile(r"[\s“\"«‘(\[*_#>-]*")


def syllables(text: str) -> tuple[str, ...]:
    """Lower-cased syllables and numbers in order; separators inside numbers kept ("1.234,5", "08/19")."""
    return tuple(map(str.lower, _SYLLABLE.findall(text)))


def words(text: str) -> tuple[str, ...]:
    """underthesea's words, lower case, syllables joined by "_"; punctuation dropped."""
    tokens = _tokenizer()(text) if text.strip() else []
    return tuple("_".join(token.lower().split()) for token in tokens if any(map(str.isalnum, token)))


@cache
def dictionary() -> tuple[str, ...]:
    """The words and names of a general dictionary of Vietnamese (underthesea's, 74,000), as they are written there."""
    from underthesea.corpus import viet_dict_74K

    return tuple(map(str, viet_dict_74K.words))


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences in order, stripped of outer blanks.

    Never cut inside a figure, a date, an abbreviation ("TP. ", "đ/c") or a bracket. Everything but blanks is
    covered: joining the spans loses no letter. A semicolon does not end a sentence; a blank line does, unless
    the next line goes on in lower case (a page break inside a sentence).
    """
    closed = _bracketed(text)
    return _spans(text, _sentence_ends(text, closed))


def clauses(text: str) -> tuple[Span, ...]:
    """Sentences divided further at ";" outside brackets: the stretch within which a figure has its indicator."""
    closed = _bracketed(text)
    semicolons = (match.end() for match in re.finditer(";", text) if not closed[match.start()])
    return _spans(text, sorted({*_sentence_ends(text, closed), *semicolons}))


def span_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The span that holds ``offset``, None between spans."""
    return next((span for span in spans if span.start <= offset < span.end), None)


@cache
def _tokenizer() -> Callable[[str], list[str]]:
    # Half a second and the models of every task: only when words are asked for.
    from underthesea import word_tokenize

    tokenize: Callable[[str], list[str]] = word_tokenize
    with _LOADING:
        tokenize("số liệu")  # loads its model; a second thread meanwhile would be given the half-loaded one
    return tokenize


def _bracketed(text: str) -> bytearray:
    """1 where a character stands inside a closed pair of brackets of one paragraph."""
    inside = bytearray(len(text))
    opened: list[int] = []
    for match in _BRACKET_OR_BREAK.finditer(text):
        if match[0] in "([":
            opened.append(match.start())
        elif match[0] not in ")]":
            opened.clear()
        elif opened:
            start = opened.pop()
            if match.end() - start <= _LONGEST_BRACKET:
                inside[start : match.end()] = b"\x01" * (match.end() - start)
    return inside


def _sentence_ends(text: str, closed: bytearray) -> list[int]:
    ends: list[int] = []
    last = 0
    for match in re.finditer(f"(?P<stop>{_END.pattern})|(?P<break>{_BREAK.pattern})", text):
        if closed[match.start()]:
            continue
        cut = match.start() if match["break"] else match.end()
        if _breaks(text, match) if match["break"] else _stops(text, last, match):
            ends.append(cut)
            last = cut
    return ends


def _breaks(text: str, match: re.Match[str]) -> bool:
    """Whether a line break ends a sentence: before a new item, and at a blank line unless the sentence goes on."""
    before = text[max(0, match.start() - 8) : match.start()].rstrip()[-1:]
    after = text[match.end() : match.end() + 16]
    if _LINE_OPENS.match(after):
        return before not in {"-", "–", "/"}
    if match[0].count("\n") < 2 or before in {"-", "–", "/", ",", "("}:
        return False
    return not (after[:1].islower() or after[:1] == "(" or (after[:1].isdigit() and before.isalpha()))


def _stops(text: str, last: int, match: re.Match[str]) -> bool:
    start, end = match.span()
    following = _NEXT_LETTER.match(text, end)
    position = following.end() if following else end
    if position == len(text):
        return True
    glued = position == end
    head = text[position]
    if glued:
        return head.isupper() and _may_end(text[start - 1 : start]) and not _abbreviated(text, start)
    if text[end] not in " \t\n\u00a0" and not head.isupper():
        return False
    if not (head.isupper() or head.isdigit() or not head.isalnum()):
        return False
    if text[start] != ".":
        return True
    return not _abbreviated(text, start) and not _OUTLINE_ONLY.fullmatch(text, _item_start(text, last, start), start)


def _may_end(before: str) -> bool:
    return before.islower() or before in {"%", ")", ";", "”", ","} or before.isdigit()


def _abbreviated(text: str, stop: int) -> bool:
    token = _LAST_TOKEN.search(text, max(0, stop - 12), stop)
    if token is None:
        return False
    # A single capital is an initial or a class; "v.v." ends a sentence as often as not and is left to what follows.
    return token[0].lower() in _ABBREVIATIONS or (len(token[0]) == 1 and token[0].isupper())


def _item_start(text: str, last: int, stop: int) -> int:
    """Where the item that ``stop`` may number begins: the last cut, or a later ";", ":" or line break."""
    near = max(last, stop - 16)
    return max(near, *(text.rfind(mark, near, stop) + 1 for mark in ";:\n"))


def _spans(text: str, ends: Iterable[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    for end in [*ends, len(text)]:
        part = text[start:end]
        if part.strip():
            left = start + len(part) - len(part.lstrip())
            spans.append(Span(start=left, end=start + len(part.rstrip())))
        start = end
    return tuple(spans)


@lru_cache(maxsize=2_000)
def sentence_spans(text: str) -> tuple[Span, ...]:
    """The sentences of a text; all of it where it has none."""
    return sentences(text) or (Span(start=0, end=len(text)),)


def sentence_around(text: str, position: int) -> tuple[int, int]:
    """Start and end of the sentence that holds or ends at ``position``."""
    spans = sentence_spans(text)
    span = next((each for each in spans if position <= each.end), spans[-1])
    return span.start, span.end

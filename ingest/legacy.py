"""Text from before Unicode (TCVN3, VNI, VISCII, VPS, Windows-1258) → Unicode, by content.

Such text looks like letters but is no Vietnamese: "ChÝnh phñ", "Chính phuû". Each word is read in every encoding;
the readings that are spelt as syllables tell the encoding, as the cheapest path through the words when a change of
encoding has its price, smaller between paragraphs than within one. So a document may change its encoding anywhere,
a lone word follows its neighbours, and Unicode and other languages stay as they are. The font is a hint and no
proof, since fonts were laid over text of any encoding; a capital font (.VnTimeH) makes capitals.

Text must come here as it was read, before NFC takes out soft hyphens: in TCVN3 the soft hyphen is "ư".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from ingest.encodings import ENCODINGS, TCVN3, UNICODE, VNI, VPS, WORD, fits, is_well_spelt, read_as
from vietnamese.text import fold

_BETWEEN_PARAGRAPHS, _WITHIN_PARAGRAPH, _AGAINST_THE_FONT = 1.5, 4.0, 0.6
_SYMBOL = re.compile("[\uf020-\uf0ff]")
_SUBSET_TAG = re.compile(r"^[A-Z]{6}\+")
_STYLE = re.compile(r"[,-](?:bold|italic|regular|roman|oblique).*$")
_SMALL, _INNER_CAPITAL = re.compile("[a-z]"), re.compile(r"\w[A-Z]")
_FEWEST_WORDS, _GARBLED_SHARE = 8, 0.5
_PIECE, _VOWELS = re.compile(r"[^\W\d_]+"), frozenset("aeiouy")
_ABBREVIATED = frozenset("x đ m km kg cm mm ml tr".split())
_FEWEST_PIECES, _HOLES_SHARE = 20, 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Text as it was read, in one font; "" where the font is not known."""

    text: str
    font: str = ""


def to_unicode(text: str, font: str = "") -> str:
    """Unicode of text that stands alone, its lines being the paragraphs. Unicode comes back as it was."""
    lines = decode([[Run(text=line, font=font)] for line in text.split("\n")])
    return "\n".join("".join(line) for line in lines)


def decode(paragraphs: Sequence[Sequence[Run]]) -> list[list[str]]:
    """The Unicode text of each run of a document, in its order. Each cell of a table counts as a paragraph."""
    if _is_unicode(paragraphs):
        return [[run.text for run in runs] for runs in paragraphs]
    paragraphs = [[_out_of_symbols(run) for run in runs] for runs in paragraphs]
    words = [list(_words(runs)) for runs in paragraphs]
    path = iter(_cheapest_path(words))
    return [
        _written(runs, [(word, next(path)) for word in found]) for runs, found in zip(paragraphs, words, strict=True)
    ]


def is_garbled(text: str) -> bool:
    """Whether most of the words with other letters than ASCII are not spelt like Vietnamese, or letters are missing."""
    if _has_holes(text):
        return True
    words = [word for word in WORD.findall(text) if not word.isascii()]
    wrong = sum(not is_well_spelt(word) for word in words)
    return len(words) >= _FEWEST_WORDS and wrong > _GARBLED_SHARE * len(words)


def _has_holes(text: str) -> bool:
    """ "K t qu th c hi n": where a font's letters have no code, what is left are pieces without a vowel."""
    pieces = [word for word in _PIECE.findall(text) if not word.isupper() and word not in _ABBREVIATED]
    without = sum(_VOWELS.isdisjoint(fold(piece)) for piece in pieces)
    return len(pieces) >= _FEWEST_PIECES and without > _HOLES_SHARE * len(pieces)


def encoding_of_font(font: str) -> str | None:
    """The encoding that a font's name tells: ".VnTime", "VNI-Times", "ABCDEF+.VnArialH" (of a PDF's subset)."""
    name = _SUBSET_TAG.sub("", font).lower()
    prefixes = ((".vn", TCVN3), ("vntime", TCVN3), ("vnarial", TCVN3), ("vni", VNI), ("vps", VPS))
    return next((encoding for prefix, encoding in prefixes if name.startswith(prefix)), None)


def is_capital_font(font: str) -> bool:
    """Whether the font draws small letters as capitals: ".VnTimeH", ".VnArial NarrowH,Bold"."""
    name = _STYLE.sub("", _SUBSET_TAG.sub("", font).lower())
    return encoding_of_font(font) == TCVN3 and name.endswith("h")


def _is_unicode(paragraphs: Sequence[Sequence[Run]]) -> bool:
    """Whether no font and no word speaks for an old encoding: then no path through one is the cheapest."""
    if any(map(encoding_of_font, {run.font for runs in paragraphs for run in runs})):
        return False
    words = {word for runs in paragraphs for word in WORD.findall("".join(run.text for run in runs))}
    return all(
        fits(word, UNICODE) or not any(fits(word, encoding) for encoding in ENCODINGS)
        for word in words
        if not word.isascii()
    )


def _out_of_symbols(run: Run) -> Run:
    """Where Word takes an old font for one of symbols, its characters stand from U+F020 on."""
    if encoding_of_font(run.font) is None or not _SYMBOL.search(run.text):
        return run
    return replace(run, text=_SYMBOL.sub(lambda match: chr(ord(match[0]) & 0xFF), run.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """A word, where it stands in its paragraph, and the encoding that its font's name tells."""

    text: str
    start: int
    hint: str | None


def _words(runs: Sequence[Run]) -> Iterator[_Word]:
    fonts = [run.font for run in runs for _ in run.text]
    for match in WORD.finditer("".join(run.text for run in runs)):
        yield _Word(text=match[0], start=match.start(), hint=encoding_of_font(fonts[match.start()]))


def _cheapest_path(paragraphs: Sequence[Sequence[_Word]]) -> list[str]:
    """The encoding of each word (Viterbi's algorithm); a document begins as Unicode."""
    costs = {encoding: 0.0 if encoding == UNICODE else _BETWEEN_PARAGRAPHS for encoding in ENCODINGS}
    steps: list[Mapping[str, str]] = []
    for words in paragraphs:
        price = _BETWEEN_PARAGRAPHS
        for word in words:
            cheapest = min(costs, key=costs.__getitem__)
            limit = costs[cheapest] + price
            steps.append({encoding: encoding if cost <= limit else cheapest for encoding, cost in costs.items()})
            costs = {encoding: min(cost, limit) + _cost(word, encoding) for encoding, cost in costs.items()}
            price = _WITHIN_PARAGRAPH
    encoding = min(costs, key=costs.__getitem__)
    path: list[str] = []
    for came_from in reversed(steps):
        path.append(encoding)
        encoding = came_from[encoding]
    return path[::-1]


def _cost(word: _Word, encoding: str) -> float:
    """ASCII reads the same in all encodings and tells nothing."""
    if word.text.isascii():
        return 0.0
    against_font = _AGAINST_THE_FONT if word.hint not in {None, encoding} else 0.0
    return against_font + (0.0 if fits(word.text, encoding) else 1.0)


def _written(runs: Sequence[Run], words: Sequence[tuple[_Word, str]]) -> list[str]:
    """The runs' texts with each word read in its encoding; a word over several runs goes to the first of them."""
    pieces = [list(run.text) for run in runs]
    places = [(number, offset) for number, run in enumerate(runs) for offset in range(len(run.text))]
    for (word, _), reading in zip(words, _readings(words), strict=True):
        if reading == word.text:
            continue
        for number, offset in places[word.start : word.start + len(word.text)]:
            pieces[number][offset] = ""
        number, offset = places[word.start]
        pieces[number][offset] = reading
    texts = ["".join(piece) for piece in pieces]
    return [text.upper() if is_capital_font(run.font) else text for run, text in zip(runs, texts, strict=True)]


def _readings(words: Sequence[tuple[_Word, str]]) -> list[str]:
    """Each word in Unicode. TCVN3 has no accented capitals: in a line of capitals it has small letters for them."""
    readings: list[str] = []
    for capital, group in groupby(words, key=lambda item: item[1] == TCVN3 and not _SMALL.search(item[0].text)):
        stretch = [read_as(word.text, encoding) for word, encoding in group]
        mixed = capital and any(not reading.isupper() and _INNER_CAPITAL.search(reading) for reading in stretch)
        readings += [reading.upper() for reading in stretch] if mixed else stretch
    return readings

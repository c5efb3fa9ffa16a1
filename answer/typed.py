"""What was typed → the question that was meant: written out, with its diacritics, without slips of the keyboard.

Raw Telex is typed out and hurried short forms are written in full by rule. Which diacritics a bare question would have,
and which word a misspelt one was to be, is what the index's own reports and the words of everyday questions make
likeliest, read through the whole sentence (Viterbi over pairs of syllables). Only what may be known of the index
counts, so that no hidden report shows through. Words that stand as they are stay as they are.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, product
from math import log
from typing import Protocol
from unicodedata import combining

from answer.spelling import one_slip, slips_of, sounds_like
from vietnamese.abbreviations import expansions
from vietnamese.everyday import NUMBER, everyday
from vietnamese.places import Place, PlaceMention, find_places
from vietnamese.shorthand import written_out
from vietnamese.syllables import by_folded, is_syllable, with_tone
from vietnamese.telex import from_telex
from vietnamese.text import fold, has_diacritics, marks_of, nfc, tone_key

_TOKEN = re.compile(r"[0-9]+(?:[.,/][0-9]+)*|[^\W\d_]+[^\W_]*")
_WORD = re.compile(r"[^\W\d_]+")
# "thánh 3/2025", "6 thang đầu năm", "15/8 đên 14/9/2025": beside numbers these can only be slips.
_BESIDE_NUMBERS = (
    (re.compile(r"(?<=\b[tT])hánh(?= *\d)|(?<=\d [tT])hánh\b"), "háng"),
    (re.compile(r"(?<=\b[tT])hang(?= *\d)|(?<=\d [tT])hang\b"), "háng"),
    (re.compile(r"(?<=\b[nN])am(?= *(?:19|20)\d\d)"), "ăm"),
    (re.compile(r"(?<=\b[qQ])uy(?= *(?:[1-4]|I{1,3}|IV)\b)"), "uý"),
    (re.compile(r"(?<=\d )(?:đên|dến|đén|đền)(?= (?:hết |ngày )*\d)"), "đến"),
    (re.compile(r"\b([tT])[yỳìi](?= l[ệẹễẻê]\b)"), r"\1ỷ"),
    (re.compile(r"(?<=\bngày )nao\b|(?<=\btháng )nao\b|(?<=\bxã )nao\b|(?<=\bnăm )nao\b|(?<=\bhuyện )nao\b"), "nào"),
)
# What everyday phrases count beside the passages of the index, so that neither drowns the other.
_EVERYDAY_SHARE = 1 / 1000
# Reports say "này" a thousand times and never ask: what asks in a question stays as it is.
_ASKING = frozenset(("nào", "gì", "mấy", "đâu"))
_SMOOTHING = 3.0
_RARE = 1e-7
_SLIP, _SLIP_OF_RARE = 5.0, 3.0
_COMMON = 1.0
_SHORTEST_SLIP = 3
_PAIR = 2
_SHORTEST_ABBREVIATION = 4

_Around = tuple[Sequence[str], Sequence[str]]
"""The forms of the word before and of the word behind."""


class Vocabulary(Protocol):
    """What reading needs of an index: in how many passages accented syllables and pairs ("giải_ngân") stand."""

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...

    def passage_count(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Option:
    """A spelling that a word may have been meant to have, and what it costs that another was typed."""

    spelling: str
    cost: float = 0.0


def as_meant(question: str, vocabulary: Vocabulary, places: tuple[Place, ...] = ()) -> str:
    """NFC ``question`` as it would be written with care; itself where that is how it was written.

    ``places``: those of the index's own reports, whose names are known with their diacritics.
    """
    text = _WORD.sub(lambda word: _tone_in_place(word.group()), written_out(from_telex(nfc(question))))
    for slip, mended in _BESIDE_NUMBERS if has_diacritics(text) else ():
        text = slip.sub(mended, text)
    matches = list(_TOKEN.finditer(text))
    counts = _Counts(vocabulary)
    bare = not has_diacritics(text)
    mentions = find_places(text, places)
    named = [(mention.start, mention.end) for mention in mentions]
    names = _names_of(mentions, matches) if bare else _as_reported(mentions, matches, counts, places)
    words = _words([match[0] for match in matches], counts, bare=bare)
    words = [
        replace(word, named=word.named or any(start <= match.start() < end for start, end in named))
        for word, match in zip(words, matches, strict=True)
    ]
    words = [replace(word, forms=(names[at].lower(),)) if at in names else word for at, word in enumerate(words)]
    forms = [(), *(word.forms for word in words), ()]
    options = [
        _options(word, (before, behind), counts, bare=bare)
        for before, word, behind in zip(forms, words, forms[2:], strict=False)
    ]
    meant = _likeliest(options, counts)
    characters: list[str] = []
    end = 0
    for at, (match, spelling) in enumerate(zip(matches, meant, strict=True)):
        characters += text[end : match.start()], names.get(at) or _in_case(spelling, match[0])
        end = match.end()
    return "".join((*characters, text[end:]))


def _as_reported(
    mentions: Sequence[PlaceMention], tokens: Sequence[re.Match[str]], counts: "_Counts", places: Sequence[Place]
) -> Mapping[int, str]:
    """Names of places as the reports write them: "xã Cao Lau" → "xã Cao Lâu", "tỉnh Cao Bằn" → "tỉnh Cao Bằng"."""
    names: dict[int, str] = {}
    for mention in mentions:
        own = [at for at, token in enumerate(tokens) if mention.start <= token.start() < mention.end]
        said = mention.place.name.lower().split()
        if len(said) == _PAIR and not counts.of(("_".join(said),)):
            meant = _with_marks(said, counts) or _without_slip(said, counts, places)
            names.update(zip(own[-_PAIR:], map(str.capitalize, meant), strict=False))
    return names


def _with_marks(said: Sequence[str], counts: "_Counts") -> Sequence[str]:
    """The only name that the reports have with more diacritics; () where there is none, or several."""
    fuller = ([form for form in by_folded().get(fold(each), ()) if _marks_more(each, form)] for each in said)
    found = counts.of("_".join(pair) for pair in product(*fuller))
    return next(iter(found)).split("_") if len(found) == 1 else ()


def _without_slip(said: Sequence[str], counts: "_Counts", places: Sequence[Place]) -> Sequence[str]:
    """The name of a report's place that differs in one slip of a syllable which no report has; else ().

    "Quảng Ninh" is another place than "Quảng Bình", and no slip of it.
    """
    known = (place.name.lower().split() for place in places)
    return next(
        (
            name
            for name in known
            if len(name) == len(said)
            and all(
                one == other or (counts.of((one,)).get(one, 0.0) < _COMMON and _may_be_slip(fold(one), fold(other)))
                for one, other in zip(said, name, strict=True)
            )
        ),
        (),
    )


def _may_be_slip(said: str, meant: str) -> bool:
    return said == meant or one_slip(said, meant)


def _marks_more(typed: str, form: str) -> bool:
    """Whether ``form`` is the typed syllable, or that with diacritics added."""
    return typed == form or (typed == fold(form) and marks_of(typed) == "")


def _tone_in_place(word: str) -> str:
    """ "hôị" → "hội": the tone that was typed on another letter of the syllable than either spelling puts it on."""
    lower = word.lower()
    if not is_syllable(lower) or lower in by_folded().get(fold(lower), ()):
        return word
    key = tone_key(lower)
    letters, tone = (key[:-1], key[-1]) if combining(key[-1]) else (key, "")
    return _in_case(with_tone(letters, tone), word)


def _names_of(mentions: Sequence[PlaceMention], tokens: Sequence[re.Match[str]]) -> Mapping[int, str]:
    """Each token that is a syllable of a place's name of several, as it is written there."""
    names: dict[int, str] = {}
    for mention in mentions:
        syllables = mention.place.name.split()
        within = [at for at, token in enumerate(tokens) if mention.start <= token.start() < mention.end]
        own = within[-len(syllables) :]
        if (
            len(syllables) > 1
            and has_diacritics(mention.place.name)
            and [fold(tokens[at][0]) for at in own] == [fold(each) for each in syllables]
        ):
            names.update(zip(own, syllables, strict=True))
    return names


class _Counts:
    """How often syllables and pairs are said, in the reports and every day; each is asked for once a question."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._said: dict[str, float] = {}
        self._everyday = max(1.0, vocabulary.passage_count() * _EVERYDAY_SHARE)

    def of(self, terms: Iterable[str]) -> Mapping[str, float]:
        """Those of ``terms`` that are said at all."""
        wanted = tuple(dict.fromkeys(terms))
        unknown = [term for term in wanted if term not in self._said]
        reported = self._vocabulary.spelling_frequencies(unknown)
        for term in unknown:
            self._said[term] = reported.get(term, 0) + self._everyday * everyday().get(term, 0)
        return {term: self._said[term] for term in wanted if self._said[term]}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    """A typed word. ``forms``: what it may be read as without any slip; ``named``: in capitals, or part of a place."""

    typed: str
    forms: tuple[str, ...]
    named: bool = False


def _words(typed: Sequence[str], counts: _Counts, *, bare: bool) -> list[_Word]:
    words: list[_Word] = []
    for position, each in enumerate(typed):
        lower = each.lower()
        if not each.isalpha():
            words.append(_Word(typed=each, forms=(NUMBER,) if each[0].isdigit() else (lower,)))
            continue
        forms = (bare and by_folded().get(lower)) or (lower,)
        said = tuple(counts.of(forms))
        words.append(_Word(typed=each, forms=said or (lower,), named=position > 0 and each[0].isupper()))
    return words


def _options(word: _Word, around: _Around, counts: _Counts, *, bare: bool) -> tuple[_Option, ...]:
    """What the word may have been meant to be."""
    said = tuple(_Option(spelling=form) for form in word.forms)
    typed = word.typed.lower()
    if not typed.isalpha() or (typed in _ASKING and not bare):
        return said
    if len(typed) > 1 and word.typed.isupper():
        return _abbreviation(typed, counts)
    if len(typed) < _SHORTEST_SLIP or (fold(typed) not in by_folded() and expansions(typed)):
        return said
    if not _is_spelt(typed, bare=bare) and ((bare and word.named) or counts.of((typed,))):
        return said  # "hla": no syllable, but a word of the reports
    if _is_spelt(typed, bare=bare) and (word.named or _attested(word.forms, around, counts)):
        return said
    is_word = bool(counts.of(word.forms))
    slips = _slips(word, around, counts, bare=bare, is_word=is_word)
    return (*said, *slips) if is_word else slips or said


def _abbreviation(typed: str, counts: _Counts) -> tuple[_Option, ...]:
    """ "GDRP": an abbreviation that nobody knows, and one slip away a single one that the reports hold."""
    if len(typed) >= _SHORTEST_ABBREVIATION and not expansions(typed) and not counts.of((typed,)):
        meant = counts.of(slip for slip in slips_of(typed) if slip not in by_folded())
        likely = [slip for slip in meant if sorted(slip) == sorted(typed)] or list(meant)
        if len(likely) == 1:
            return (_Option(spelling=likely[0], cost=_SLIP),)
    return (_Option(spelling=typed),)


def _is_spelt(typed: str, *, bare: bool) -> bool:
    return fold(typed) in by_folded() if bare else is_syllable(typed)


def _slips(word: _Word, around: _Around, counts: _Counts, *, bare: bool, is_word: bool) -> tuple[_Option, ...]:
    """Spellings one slip away that are said beside a neighbour somewhere: of a wrong key, or of a sound alike.

    What is a common word itself ("tặng") gives way to none: a wrong accent is forgiven later, a wrong word is not. What
    is no word may be farther off when nothing is nearer. Where its diacritics show that it is Vietnamese and its
    letters that it is misspelt, a single wrong key needs no neighbour.
    """
    typed, plain = word.typed.lower(), fold(word.typed)
    sound = sounds_like(plain)
    bases = {plain, *slips_of(plain), *(_by_sound().get(sound, ()) if is_word else ())}
    near = {
        form: fold(form) for form in counts.of(form for base in sorted(bases) for form in by_folded().get(base, ()))
    }
    wrong_key = [form for form, base in near.items() if base[0] == plain[0] and one_slip(typed, base if bare else form)]
    alike = [form for form, base in near.items() if sounds_like(base) == sound and _same_marks(typed, form)]
    misspelt = not bare and not is_word and has_diacritics(typed)
    common = max(counts.of(word.forms).values(), default=0.0) >= _COMMON
    if common and not bare:
        return ()
    cost = _SLIP if common else _SLIP_OF_RARE
    sides = 1 if is_word else 0
    return tuple(
        _Option(spelling=form, cost=cost)
        for form in dict.fromkeys((*wrong_key, *alike)) or ([] if is_word else near)
        if (misspelt and form in wrong_key) or _attested((form,), around, counts, sides=sides)
    )


def _same_marks(typed: str, form: str) -> bool:
    return marks_of(typed) == marks_of(form)


@cache
def _by_sound() -> Mapping[str, Sequence[str]]:
    """Folded syllables that sound alike, by their common sound."""
    alike: dict[str, list[str]] = {}
    for folded in by_folded():
        alike.setdefault(sounds_like(folded), []).append(folded)
    return alike


def _attested(forms: Sequence[str], around: _Around, counts: _Counts, *, sides: int = 0) -> bool:
    """Whether any form is said beside a neighbour; with ``sides``: beside so many at least, and all but numbers."""
    before, behind = around
    pairs_of = (
        [f"{left}_{form}" for left in before for form in forms],
        [f"{form}_{right}" for right in behind for form in forms],
    )
    said = [
        bool(counts.of(pairs)) for pairs, words in zip(pairs_of, around, strict=True) if words and words != (NUMBER,)
    ]
    if sides:
        return len(said) >= sides and all(said)
    beside_number = any(words == (NUMBER,) and counts.of(pairs) for pairs, words in zip(pairs_of, around, strict=True))
    return any(said) or beside_number


def _likeliest(options: Sequence[Sequence[_Option]], counts: _Counts) -> tuple[str, ...]:
    """The cheapest way through the options (Viterbi); of equals the first."""
    single = counts.of(option.spelling for each in options for option in each)
    pairs = counts.of(
        f"{left.spelling}_{right.spelling}" for before, after in pairwise(options) for left in before for right in after
    )
    total = sum(single.values()) or 1.0
    ways: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for each in options:
        ways = [
            min(
                (
                    cost + option.cost + _surprise(way[-1] if way else "", option.spelling, single, pairs, total),
                    (*way, option.spelling),
                )
                for cost, way in ways
            )
            for option in each
        ]
    return min(ways)[1]


def _surprise(left: str, right: str, single: Mapping[str, float], pairs: Mapping[str, float], total: float) -> float:
    """-log of how likely ``right`` follows ``left``, smoothed by how likely it is at all (Dirichlet prior)."""
    alone = (0.0 if right == NUMBER else single.get(right, 0.0) / total) + _RARE
    if not left:
        return -log(alone)
    together = pairs.get(f"{left}_{right}", 0.0)
    return -log((together + _SMOOTHING * alone) / (single.get(left, 0.0) + _SMOOTHING))


def _in_case(spelling: str, typed: str) -> str:
    if spelling == typed.lower() or not typed.isalpha():
        return typed
    if len(typed) > 1 and typed.isupper():
        return spelling.upper()
    return spelling.capitalize() if typed[:1].isupper() else spelling

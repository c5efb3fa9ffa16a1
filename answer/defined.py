"""Abbreviations that the reports define themselves: "Khu kinh tế cửa khẩu (KKTCK)", "Công ty Hà Lạng An (HLA)".

A programme, a company or an office has an abbreviation that no lexicon knows. Where a question says one, the sentences
in which it stands beside its full form are looked up, and the full form becomes another wording of it, before the
common readings of the lexicon. Where it says a full form, what was found tells how reports shorten it; one that no
report writes is read as its full form. Only reports that may be seen are asked.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from answer.terms import Phrase, folded_syllables
from ingest.report import Passage
from vietnamese.abbreviations import defined_in, expansions
from vietnamese.syllables import by_folded
from vietnamese.text import fold, tone_key
from vietnamese.words import syllables

_CAPITALS = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")
_CALLED = frozenset(("la", "tat"))  # "(sau đây gọi tắt là HLA)", "(viết tắt HLA)"


class Definitions(Protocol):
    """What looking up needs of an index; ``holding``: some passages in which a folded pair ("bang_gpmb") stands."""

    def followers(self, syllable: str) -> Mapping[str, int]: ...

    def leaders(self, syllable: str) -> Mapping[str, int]: ...

    def holding(self, pair: str) -> tuple[Passage, ...]: ...

    def document_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]: ...


def spelt_out(phrases: Sequence[Phrase], question: str, reports: Definitions) -> tuple[Phrase, ...]:
    """The phrases, those with an abbreviation that the reports define with its full forms among their wordings."""
    phrases = _unabbreviated(phrases, reports)
    capitals = frozenset(fold(word) for word in _CAPITALS.findall(question) if word.isupper())
    full_forms = {
        syllable: definitions_of(syllable, reports)
        for phrase in phrases
        for syllable in phrase.syllables
        if len(syllable) > 1 and syllable.isalpha() and (syllable in capitals or syllable not in by_folded())
    }
    return tuple(_with_full_forms(phrase, full_forms) for phrase in phrases)


def _unabbreviated(phrases: Sequence[Phrase], reports: Definitions) -> tuple[Phrase, ...]:
    """ "ATTP" in its one full form where no report writes it: of that a part may stand alone, "cơ sở thực phẩm"."""
    full_forms = [(phrase, _full_form(phrase)) for phrase in phrases]
    written = reports.document_frequencies(phrase.syllables[0] for phrase, full in full_forms if full)
    return tuple(
        _spelt(phrase, full) if full and not written[phrase.syllables[0]] else phrase for phrase, full in full_forms
    )


def _full_form(phrase: Phrase) -> str:
    """What a phrase that is an abbreviation stands for; "" where it is none, or may stand for several things."""
    full_forms = expansions(phrase.syllables[0]) if len(phrase.syllables) == 1 else ()
    return full_forms[0] if len(full_forms) == 1 and folded_syllables(full_forms[0]) in phrase.others else ""


def _spelt(phrase: Phrase, full: str) -> Phrase:
    own = folded_syllables(full)
    ways = (phrase.syllables, *(way for way in phrase.others if way != own))
    return replace(phrase, syllables=own, others=ways, keys=tuple(map(tone_key, syllables(full))))


def shortened(phrases: Sequence[Phrase], passages: Iterable[Passage]) -> tuple[Phrase, ...]:
    """The phrases, those that hold a full form with the abbreviation that ``passages`` define for it."""
    texts = dict.fromkeys(passage.text for passage in passages if "(" in passage.text)
    defined = dict.fromkeys((folded_syllables(full), fold(short)) for text in texts for short, full in _own(text))
    return tuple(_with_abbreviations(phrase, tuple(defined)) for phrase in phrases)


def definitions_of(abbreviation: str, reports: Definitions) -> tuple[str, ...]:
    """The full forms that reports give a folded abbreviation: each stands beside it, and its initials spell it."""
    beside = (
        *(f"{left}_{abbreviation}" for left in reports.leaders(abbreviation) if _may_end(left, abbreviation)),
        *(f"{abbreviation}_{right}" for right in reports.followers(abbreviation) if right[0] == abbreviation[0]),
    )
    defined = (full for pair in sorted(beside) for full in _defined(abbreviation, reports.holding(pair)))
    return tuple(dict.fromkeys(defined))


def _may_end(syllable: str, abbreviation: str) -> bool:
    """The last word of a full form begins with the last letter of its abbreviation."""
    return syllable[0] == abbreviation[-1] or syllable in _CALLED


def _defined(abbreviation: str, passages: Sequence[Passage]) -> Iterator[str]:
    for passage in passages:
        for short, full in defined_in(passage.text).items():
            if fold(short) == abbreviation:
                yield full


def _own(text: str) -> list[tuple[str, str]]:
    """The definitions of a text that no lexicon knows."""
    return [(short, full) for short, full in defined_in(text).items() if full not in expansions(short)]


def _with_abbreviations(phrase: Phrase, defined: Sequence[tuple[tuple[str, ...], str]]) -> Phrase:
    said = phrase.syllables
    ways = [
        (*said[:start], short, *said[start + len(full) :])
        for full, short in defined
        for start in range(len(said) - len(full) + 1)
        if said[start : start + len(full)] == full
    ]
    new = tuple(way for way in dict.fromkeys(ways) if way not in phrase.others)
    return replace(phrase, others=(*phrase.others, *new)) if new else phrase


def _with_full_forms(phrase: Phrase, full_forms: Mapping[str, Sequence[str]]) -> Phrase:
    ways = [
        (*phrase.syllables[:position], *folded_syllables(full), *phrase.syllables[position + 1 :])
        for position, syllable in enumerate(phrase.syllables)
        for full in full_forms.get(syllable, ())
    ]
    return replace(phrase, others=tuple(dict.fromkeys((*ways, *phrase.others)))) if ways else phrase

"""Names of places as they were typed → as the reports write them: "xã Cao Lau" → "xã Cao Lâu"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise, product

from answer.attested import COMMON, Counts
from answer.spelling import one_slip
from vietnamese.abbreviations import expansions
from vietnamese.places import PROVINCES, Place, PlaceMention, same_place
from vietnamese.syllables import by_folded
from vietnamese.text import fold, has_diacritics, marks_of

_PAIR = 2
_LONG_ENOUGH = 3
_PROVINCIAL = ("tỉnh", "thành phố")


def names_as_reported(
    mentions: Sequence[PlaceMention],
    tokens: Sequence[re.Match[str]],
    counts: Counts,
    places: Sequence[Place],
    *,
    bare: bool,
) -> Mapping[int, str]:
    """Which tokens of a question are syllables of a place's name, each as it is written there."""
    short = _initials(tokens, counts, places)
    if bare:
        return {**_names_of(mentions, tokens), **short}
    told = _as_reported(mentions, tokens, counts, places)
    return {**told, **_without_level(mentions, tokens, counts, places), **short}


def _initials(tokens: Sequence[re.Match[str]], counts: Counts, places: Sequence[Place]) -> Mapping[int, str]:
    """The reports' own province by its initials: "tỉnh HY", and without its level where they are short for nothing
    else."""
    own = {"".join(word[0] for word in fold(place.name).split()): place for place in places if _is_province(place)}
    names: dict[int, str] = {}
    for at, token in enumerate(tokens):
        short, before = token[0].lower(), fold(tokens[at - 1][0]) if at else ""
        place = own.get(fold(short)) if token[0].isupper() and len(short) > 1 else None
        if place is not None and (before == "tinh" or not (expansions(short) or counts.of((short,)))):
            names[at] = place.name
    return names


def _is_province(place: Place) -> bool:
    return place.level == "tỉnh" and place.name in PROVINCES


def _as_reported(
    mentions: Sequence[PlaceMention], tokens: Sequence[re.Match[str]], counts: Counts, places: Sequence[Place]
) -> Mapping[int, str]:
    """Names of places as the reports write them: "xã Cao Lau" → "xã Cao Lâu", "tỉnh Cao Bằn" → "tỉnh Cao Bằng"."""
    names: dict[int, str] = {}
    for mention in mentions:
        own = [at for at, token in enumerate(tokens) if mention.start <= token.start() < mention.end]
        said = mention.place.name.lower().split()
        typed = " ".join(tokens[at][0] for at in own[-_PAIR:])
        if len(said) == _PAIR and counts.of(("_".join(said),)) and not _same_name(typed, mention.place):
            # Typed with other marks than those of the name by which it is known: "Đăk Lăk", "Đắc Lắc".
            names.update(zip(own[-_PAIR:], mention.place.name.split(), strict=False))
        elif len(said) == _PAIR and not counts.of(("_".join(said),)):
            province = _provinces().get(fold(" ".join(said))) if mention.place.level in _PROVINCIAL else None
            meant = province or _with_marks(said, counts) or _without_slip(said, counts, places)
            names.update(zip(own[-_PAIR:], map(str.capitalize, meant), strict=False))
    return names


def _same_name(typed: str, place: Place) -> bool:
    return same_place(Place(name=typed, level=place.level), place)


def _without_level(
    mentions: Sequence[PlaceMention], tokens: Sequence[re.Match[str]], counts: Counts, places: Sequence[Place]
) -> Mapping[int, str]:
    """The reports' own province in other diacritics or with one letter amiss, in capitals and without its level: "GRDP
    Thái Nguyện", "tại Thái Nguyêm"."""
    own = {fold(place.name) for place in places} & _provinces().keys()
    taken = {at for at, token in enumerate(tokens) for each in mentions if each.start <= token.start() < each.end}
    names: dict[int, str] = {}
    for at, pair in enumerate(pairwise(tokens)):
        said = " ".join(token[0].lower() for token in pair)
        meant = _meant(fold(said), own)
        if (
            meant
            and not taken & {at, at + 1}
            and all(token[0].istitle() for token in pair)
            and not any(token[0].istitle() for token in tokens[at + _PAIR : at + _PAIR + 1])
            and not counts.of((said.replace(" ", "_"),))
        ):
            names.update(zip((at, at + 1), map(str.capitalize, _provinces()[meant]), strict=True))
    return names


def _meant(said: str, own: Iterable[str]) -> str:
    """The province that is spelt so; else one of the reports' ``own`` that one slip of a letter makes of it."""
    slips = (name for name in own if one_slip(said, name) and min(map(len, said.split())) >= _LONG_ENOUGH)
    return said if said in own else next(slips, "")


@cache
def _provinces() -> Mapping[str, Sequence[str]]:
    """The syllables of each province's name of two, by its letters: no two provinces share them."""
    return {fold(name): name.lower().split() for name in PROVINCES if name.count(" ") + 1 == _PAIR}


def _with_marks(said: Sequence[str], counts: Counts) -> Sequence[str]:
    """The only name that the reports have with more diacritics; () where there is none, or several."""
    fuller = ([form for form in by_folded().get(fold(each), ()) if _marks_more(each, form)] for each in said)
    found = counts.of("_".join(pair) for pair in product(*fuller))
    return next(iter(found)).split("_") if len(found) == 1 else ()


def _without_slip(said: Sequence[str], counts: Counts, places: Sequence[Place]) -> Sequence[str]:
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
                one == other or (counts.of((one,)).get(one, 0.0) < COMMON and _may_be_slip(fold(one), fold(other)))
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

"""A word as it was typed → what it may have been meant to be, each with what it costs that another was typed.

"Giải ngan vốn": beside "ngan" stands "ngân", which these neighbours say often, at a cost; "GDRP" is meant as "GRDP".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from answer.attested import COMMON, Around, Counts, attested
from answer.spelling import one_slip, slips_of, sounds_like
from vietnamese.abbreviations import expansions
from vietnamese.everyday import NUMBER
from vietnamese.syllables import by_folded, is_syllable
from vietnamese.text import fold, has_diacritics, marks_of, tone_key

# Reports say "này" a thousand times and never ask: what asks or compares in a question stays as it is.
_ASKING = frozenset(("nào", "gì", "mấy", "đâu", "so"))
# Verbs and little words that anybody may use beside any noun: what reports happen to say there is no evidence.
_ANYBODYS = frozenset(
    "đặt cho của trong ngoài trên dưới từ đến tới ra vào bị được đã đang sẽ không chưa cũng đều mất bán mua thu chi "
    "gửi nhận hẳn hết còn là và với thì mà để do vì nên".split()
)
_SLIP, _SLIP_OF_RARE, _OTHER_MARKS = 5.0, 3.0, 2.5
_SHORTEST_SLIP = 3
_OFTEN, _OFTEN_BY_ONE, _MUCH_OFTENER = 3.0, 6.0, 10.0
_SHORTEST_ABBREVIATION = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A spelling that a word may have been meant to have, and what it costs that another was typed."""

    spelling: str
    cost: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A typed word. ``forms``: what it may be read as without any slip; ``named``: in capitals, or part of a place."""

    typed: str
    forms: tuple[str, ...]
    named: bool = False


def words_of(typed: Sequence[str], counts: Counts, *, bare: bool) -> list[Word]:
    """The tokens of a question; ``bare``: it has no diacritics, so that each may be read as any that is said."""
    words: list[Word] = []
    for position, each in enumerate(typed):
        lower = each.lower()
        if not each.isalpha():
            words.append(Word(typed=each, forms=(NUMBER,) if each[0].isdigit() else (lower,)))
            continue
        forms = (bare and by_folded().get(lower)) or (lower,)
        said = tuple(counts.of(forms))
        words.append(Word(typed=each, forms=said or (lower,), named=position > 0 and each[0].isupper()))
    return words


def options_of(word: Word, around: Around, counts: Counts, *, bare: bool) -> tuple[Option, ...]:
    """What the word may have been meant to be."""
    said = tuple(Option(spelling=form) for form in word.forms)
    typed = word.typed.lower()
    if not typed.isalpha() or (typed in _ASKING and not bare):
        return said
    if len(typed) > 1 and word.typed.isupper():
        return _abbreviation(typed, counts)
    spelt_as_meant = bare or word.named or typed in _ANYBODYS
    if len(typed) > 1 and not spelt_as_meant and (meant := _of_other_marks(typed, around, counts)):
        return (*said, *(Option(spelling=form, cost=_OTHER_MARKS) for form in meant))
    if len(typed) < _SHORTEST_SLIP or (fold(typed) not in by_folded() and expansions(typed)):
        return said
    if not _is_spelt(typed, bare=bare) and ((bare and word.named) or counts.of((typed,))):
        return said  # "hla": no syllable, but a word of the reports
    if _is_spelt(typed, bare=bare) and (word.named or attested(word.forms, around, counts)):
        return said
    is_word = bool(counts.of(word.forms))
    slips = _slips(word, around, counts, bare=bare, is_word=is_word)
    return (*said, *slips) if is_word else slips or said


def _of_other_marks(typed: str, around: Around, counts: Counts) -> list[str]:
    """Syllables of the same letters, or of the same sound and marks ("bổ xung" → "sung"), that the neighbours say often
    where they never say the typed one.

    "giải ngan vốn" → "ngân": a duck is a common word too, but never beside these. Where only one neighbour speaks for
    the other syllable, it must say that more often than the typed one is said at all: "được tỉnh mừng thọ" is no
    "được tính". Numbers say nothing, and "hoà" and "hòa" are one syllable.
    """
    before, behind = ([form for form in forms if form != NUMBER] for forms in around)
    sides = [side for side in ([f"{each}_{{}}" for each in before], [f"{{}}_{each}" for each in behind]) if side]
    key, plain = tone_key(typed), fold(typed)
    alike = (form for base in _by_sound().get(sounds_like(plain), ()) if base != plain for form in by_folded()[base])
    meant = (*by_folded().get(plain, ()), *(form for form in alike if _same_marks(typed, form)))
    return [
        form
        for form in counts.of(meant)
        if tone_key(form) != key and form not in _ASKING and _speak_for(form, typed, sides, counts)
    ]


def _speak_for(form: str, typed: str, sides: Sequence[Sequence[str]], counts: Counts) -> bool:
    said = [tuple(counts.witnesses(pair.format(each) for pair in side) for each in (form, typed)) for side in sides]
    most = max((other for other, own in said if not own), default=0.0)
    both = len(said) > 1 and all(other >= COMMON for other, _ in said)
    enough = _OFTEN if both else max(_OFTEN_BY_ONE, counts.of((typed,)).get(typed, 0.0))
    return most >= enough and all(other >= _MUCH_OFTENER * own for other, own in said)


def _abbreviation(typed: str, counts: Counts) -> tuple[Option, ...]:
    """ "GDRP": an abbreviation that nobody knows, and one slip away a single one that the reports hold."""
    if len(typed) >= _SHORTEST_ABBREVIATION and not expansions(typed) and not counts.of((typed,)):
        meant = counts.of(slip for slip in slips_of(typed) if slip not in by_folded())
        likely = [slip for slip in meant if sorted(slip) == sorted(typed)] or list(meant)
        if len(likely) == 1:
            return (Option(spelling=likely[0], cost=_SLIP),)
    return (Option(spelling=typed),)


def _is_spelt(typed: str, *, bare: bool) -> bool:
    return fold(typed) in by_folded() if bare else is_syllable(typed)


def _slips(word: Word, around: Around, counts: Counts, *, bare: bool, is_word: bool) -> tuple[Option, ...]:
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
    common = max(counts.of(word.forms).values(), default=0.0) >= COMMON
    if common and not bare:
        return ()
    cost = _SLIP if common else _SLIP_OF_RARE
    sides = 1 if is_word else 0
    return tuple(
        Option(spelling=form, cost=cost)
        for form in dict.fromkeys((*wrong_key, *alike)) or ([] if is_word else near)
        if (misspelt and form in wrong_key) or attested((form,), around, counts, sides=sides)
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

"""The indicator's words → phrases, with abbreviations spelt out and everyday words made official beside them."""

import re
from collections.abc import Sequence

from answer.terms import Phrase, folded_syllables
from vietnamese.abbreviations import expansions
from vietnamese.everyday import official_terms
from vietnamese.text import fold, has_diacritics
from vietnamese.words import syllables

_LONGEST = 4
# Accented words of no content. Without diacritics many of them are also content ("tu": từ, đầu tư), so a
# question that has none is only freed of the few that are safe.
_STOP = frozenset(
    (
        "là của có ở tại trong và với cho được đạt thì mà các những này đó khi đến từ theo về ra vào lên cũng sẽ đã "
        "đang còn bị bởi do vì nên hay hoặc rằng như rồi ạ nhỉ nhé thế trên dưới so ước tính kết quả "
        "riêng khoảng bằng giữa hết mỗi phần thuộc hồi báo cáo nêu đã chừng quanh gồm phải"
    ).split()
)
_STOP_BARE = frozenset("la cua duoc nhung cac trong voi o tai thi ma vay nhe".split())
# The shape of a Vietnamese syllable, folded: an abbreviation that has it ("ca", "tu") counts only in capitals.
_SYLLABLE = re.compile(
    r"(ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(i|ia|ie|ieu|iu|y|ye|yeu|e|eo|eu|a|ai|ao|au|ay|o|oa|oai|oay|oe|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye)"
    r"(c|ch|m|n|ng|nh|p|t)?"
)


def phrases_of(indicator: str) -> tuple[Phrase, ...]:
    """Runs of content syllables of ``indicator``, in which "|" divides what did not stand together."""
    stop = _STOP if has_diacritics(indicator) else _STOP_BARE
    capitals = frozenset(word.lower() for word in re.findall(r"\w+", indicator) if len(word) > 1 and word.isupper())
    phrases: list[Phrase] = []
    for piece in indicator.split("|"):
        run: list[str] = []
        for syllable in (*syllables(piece), ""):
            if syllable and syllable not in stop:
                run.append(syllable)
            else:
                phrases += _split_at_other_wording(run, capitals)
                run = []
    return tuple(phrases)


def _split_at_other_wording(run: Sequence[str], capitals: frozenset[str]) -> list[Phrase]:
    """Abbreviations and everyday words become phrases of their own, with what they stand for."""
    phrases: list[Phrase] = []
    plain: list[str] = []
    position = 0
    while position < len(run):
        said, others = _other_wording(run[position:], capitals)
        if others:
            phrases += [Phrase(syllables=folded_syllables(" ".join(plain)))] if plain else []
            phrases.append(Phrase(syllables=folded_syllables(said), others=others))
            plain = []
        else:
            said = run[position]
            plain.append(said)
        position += len(said.split())
    return phrases + ([Phrase(syllables=folded_syllables(" ".join(plain)))] if plain else [])


def _other_wording(run: Sequence[str], capitals: frozenset[str]) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """The shortest beginning of ``run`` that has another wording, and that wording, folded."""
    for length in range(1, min(_LONGEST, len(run)) + 1):
        said = " ".join(run[:length])
        short = length == 1 and (said in capitals or not _SYLLABLE.fullmatch(fold(said)))
        ways = (*(expansions(said) if short else ()), *official_terms(said))
        others = {folded_syllables(way) for way in ways} - {folded_syllables(said)}
        if others:
            return said, tuple(sorted(others))
    return "", ()

"""Whether a word is spelt as a Vietnamese syllable: onset, rime and tone as the spelling allows them.

The syllables of Vietnamese are a closed set: "được" and "nghiêng" are spelt so, "®îc", "ngiêng" and "môc"
(a syllable that ends in a stop takes the acute or the dot below) are not. What is no syllable is a name,
another language, a slip, or text read in the wrong encoding.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType

from vietnamese.text import fold

_RIMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych yêm yên yêng yêt yêu ynh yt
    o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oe oem oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uôc uôi uôm uôn uông uôt uơ
    uy uya uych uynh uyn uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    """.split()
)
_ONSETS = ("", *"ngh ng nh gh gi kh ph qu th tr ch b c d đ g h k l m n p r s t th v x".split())
# Before these vowels it is k, gh, ngh.
_OTHER_ONSET = re.compile("(?:c|ng)[eêiy]|g[eê]")
_VOWELS = frozenset("aeiouy")
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_OF_STOPS = frozenset("\u0301\u0323")
_STOPS = ("c", "ch", "p", "t")
_LONGEST = 7
_MARKED = re.compile(r"ươ|[ăâêôơư]")
_VOWEL_RUN = re.compile(r"(?:qu|gi(?=[aeouy]))?[^aeiouy]*([aeiouy]+)")


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """``word``: one word in NFC, of any case. True where it is spelt as a syllable, whether that is in use or not."""
    if len(word) > _LONGEST or not word.isalpha():
        return False
    parts = [unicodedata.normalize("NFD", character) for character in word.lower()]
    toned = [(part[0], tone) for part in parts for tone in _TONES.intersection(part)]
    letters = unicodedata.normalize("NFC", "".join(mark for mark in "".join(parts) if mark not in _TONES))
    if len(toned) > 1 or any(base not in _VOWELS for base, _ in toned):
        return False
    if letters.endswith(_STOPS) and not any(tone in _OF_STOPS for _, tone in toned):
        return False
    if _OTHER_ONSET.match(letters):
        return False
    return any(letters.startswith(onset) and letters[len(onset) :] in _RIMES for onset in _ONSETS)


def with_tone(letters: str, tone: str) -> str:
    """A lower-case syllable without a tone → the same with ``tone`` (a combining mark, "" for none) on its vowel.

    The mark stands where administrative documents mostly put it: "hòa", "thủy", but "toán", "quý", "giờ".
    """
    if not tone:
        return letters
    if marked := _MARKED.search(letters):
        place = marked.end() - 1
    elif run := _VOWEL_RUN.match(letters):
        long = run.end() < len(letters) or len(run[1]) > 2
        place = run.start(1) + (1 if long and len(run[1]) > 1 else 0)
    else:
        return letters
    return unicodedata.normalize("NFC", letters[: place + 1] + tone + letters[place + 1 :])


@cache
def by_folded() -> Mapping[str, Sequence[str]]:
    """Folded syllable → all syllables that are spelt with these letters; "hoà" and "hòa" are two."""
    found: dict[str, dict[str, None]] = {}
    for letters in {onset + rime for onset in _ONSETS for rime in _RIMES}:
        for tone in ("", *sorted(_TONES)):
            for toned in {with_tone(letters, tone), _tone_behind(letters, tone)}:
                if is_syllable(toned):
                    found.setdefault(fold(toned), {})[toned] = None
    return MappingProxyType({folded: tuple(sorted(forms)) for folded, forms in found.items()})


def _tone_behind(letters: str, tone: str) -> str:
    """The newer place of the tone: "hoà", "khoẻ", "thuỷ"."""
    return unicodedata.normalize("NFC", letters + tone) if letters.endswith(("oa", "oe", "uy")) else letters

"""Encodings from before Unicode: how one word reads in each, and whether that is spelt like Vietnamese.

TCVN3 and VNI are fonts that draw Vietnamese on the places of other signs; VISCII, VPS and Windows-1258 are
character sets. Words come as a reader saw them: bytes taken for Latin-1 or Windows-1252. The tables are viparse's.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from viparse.normalize.encodings import CHARMAPS
from viparse.normalize.tables import Charmap, build_charmap, convert

from vietnamese.syllables import is_syllable

UNICODE, TCVN3, VNI, VISCII, VPS, WINDOWS = "unicode", "tcvn3", "vni", "viscii", "vps", "windows-1258"
ENCODINGS = (UNICODE, TCVN3, VNI, VISCII, VPS, WINDOWS)
# VISCII and VPS put capitals on control characters, too.
WORD = re.compile(r"(?:[^\W\d_]|[\x02-\x06\x10-\x15\x19\x1c-\x1e\x80-\x9f\xa1-\U0010ffff])+")

# Letters that the library's VNI table leaves out.
_MORE_VNI = {"aú": "ẳ", "AÚ": "Ẳ", "î": "ỵ", "Î": "Ỵ"}
# What PDF text layers show in the place of three bytes.
_SUBSTITUTES = str.maketrans({"\u03bc": "µ", "\u2219": "·", "\u2212": "\xad"})
_WINDOWS_LETTERS = [byte for byte in range(0xC0, 0x100) if bytes([byte]).decode("cp1258", "ignore") != chr(byte)]
# Bytes that stay quotes and dashes in VISCII and VPS.
_QUOTES = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS_AROUND = re.compile(r"^[«“”‘’„…–—·•.]+|[»“”‘’…–—.]+$")
# Signs of Latin-1 that stand within words only when these are read wrongly, and control characters.
_WRONG_SIGN = re.compile(
    r"(?<=[^\W\d_])[°²³](?=[^\W\d_])|[\x02-\x06\x10-\x15\x19\x1c-\x1e\x80-\x9f¡¢£¤¥¦§¨©ª«¬\xad®¯±´µ¶¸¹º»¼½¾¿×÷]"
)
_CONSONANTS = frozenset("bcdđfghjklmnpqrstvwxz")


@lru_cache(maxsize=65536)
def read_as(word: str, encoding: str) -> str:
    """The word read in the encoding, in NFC; Unicode stays as it is."""
    match encoding:
        case "unicode":
            return word
        case "windows-1258":
            return unicodedata.normalize("NFC", "".join(map(_from_windows, _as_latin(word))))
        case "tcvn3" | "vni":
            return str(convert(word.translate(_SUBSTITUTES), _charmaps()[encoding]))
        case _:
            return str(convert(_as_latin(word), _charmaps()[encoding])).translate(_QUOTES)


@lru_cache(maxsize=65536)
def fits(word: str, encoding: str) -> bool:
    """Whether the word may be of the encoding, and read so is spelt like Vietnamese."""
    if encoding == UNICODE:
        return is_well_spelt(word)
    text = _MARKS_AROUND.sub("", word) if encoding in {TCVN3, VNI} else _as_latin(word)
    reading = read_as(text, encoding)
    # A sign that the encoding would not show for any letter is left over.
    foreign = not _alphabets()[encoding].issuperset(character for character in text if not character.isascii())
    return not foreign and is_well_spelt(reading)


@lru_cache(maxsize=65536)
def is_well_spelt(word: str) -> bool:
    """Whether all parts of the word are syllables or abbreviations, as far as they are not plain ASCII."""
    word = _MARKS_AROUND.sub("", word)
    parts = _LETTERS.findall(word)
    if parts and _WRONG_SIGN.search(word):
        return False
    return all(part.isascii() or is_syllable(part) or _is_abbreviation(part) for part in parts)


def _is_abbreviation(letters: str) -> bool:
    """ "đ", or capitals without vowels: "QĐ", "HĐND"."""
    return letters == "đ" or (letters.isupper() and _CONSONANTS.issuperset(letters.lower()))


def _as_latin(word: str) -> str:
    """Each character as its byte in Windows-1252: the sets have letters where that has “ and ”."""
    return "".join(_byte_of(character) for character in word)


def _byte_of(character: str) -> str:
    try:
        return character.encode("cp1252").decode("latin-1")
    except UnicodeEncodeError:
        return character


def _from_windows(character: str) -> str:
    try:
        return character.encode("latin-1").decode("cp1258")
    except UnicodeError:
        return character


@lru_cache(maxsize=1)
def _charmaps() -> Mapping[str, Charmap]:
    known = {**_MORE_VNI, **dict(CHARMAPS[VNI].pairs)}
    # A capital may have the mark of its small letter, at the beginning of a word: "UÛ" and "Uû".
    capitals = {source[0].upper() + rest: letter.upper() for source, letter in known.items() for rest in _cases(source)}
    vni = build_charmap(VNI, {**capitals, **known}.items())
    return MappingProxyType({**CHARMAPS, VNI: vni})


def _cases(source: str) -> tuple[str, ...]:
    """What follows the first letter, in small letters and in capitals."""
    return tuple(dict.fromkeys((source[1:], source[1:].upper())))


@lru_cache(maxsize=1)
def _alphabets() -> Mapping[str, frozenset[str]]:
    """The characters that each encoding shows; the character sets share most of Latin-1's vowels with Vietnamese."""
    letters = {name: frozenset("".join(source for source, _ in charmap.pairs)) for name, charmap in _charmaps().items()}
    shared = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
    return MappingProxyType(
        {
            TCVN3: letters[TCVN3],
            VNI: letters[VNI] | frozenset("ìíÌÍ"),
            VISCII: letters[VISCII] | shared,
            VPS: letters[VPS] | shared,
            WINDOWS: frozenset(map(chr, _WINDOWS_LETTERS)) | shared,
        }
    )

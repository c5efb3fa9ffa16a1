"""What was typed → the question that was meant: written out, with its diacritics, without slips of the keyboard.

Raw Telex is typed out and hurried short forms are written in full by rule. Which diacritics a bare question would have,
and which word a misspelt one was to be, is what the index's own reports and the words of everyday questions make
likeliest, read through the whole sentence (Viterbi over pairs of syllables). Only what may be known of the index
counts, so that no hidden report shows through. Words that stand as they are stay as they are.
"""

import re
from dataclasses import replace
from itertools import pairwise
from unicodedata import combining

from answer.attested import Counts, Vocabulary
from answer.likeliest import likeliest
from answer.place_slips import names_as_reported
from answer.slips import options_of, words_of
from vietnamese.places import Place, find_places
from vietnamese.shorthand import written_out
from vietnamese.syllables import by_folded, is_syllable, with_tone
from vietnamese.telex import from_telex
from vietnamese.text import fold, has_diacritics, nfc, tone_key

_TOKEN = re.compile(r"[0-9]+(?:[.,/][0-9]+)*|[^\W\d_]+[^\W_]*")
_WORD = re.compile(r"[^\W\d_]+")
_ONE_HORN = re.compile("uơ|ưo")
_A, _E, _O = "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹ", "oòóỏõọôồốổỗộơờớởỡợ"
# "thánh 3/2025", "6 thang đầu năm", "mấy phần chăm": beside numbers, and what asks for one, these can only be slips.
_BESIDE_NUMBERS = (
    (re.compile(r"(?<=\b[tT])hánh(?= *\d)|(?<=\d [tT])hánh\b"), "háng"),
    (re.compile(r"(?<=\b[tT])hang(?= *\d)|(?<=\d [tT])hang\b"), "háng"),
    (re.compile(r"(?<=\b[nN])am(?= *(?:19|20)\d\d)"), "ăm"),
    (re.compile(r"(?<=\b[qQ])uy(?= *(?:[1-4]|I{1,3}|IV)\b)"), "uý"),
    (re.compile(r"(?<=\d )(?:đên|dến|đén|đền)(?= (?:hết |ngày )*\d)"), "đến"),
    (re.compile(r"\b([tT])[yỳìi](?= l[ệẹễẻê]\b)"), r"\1ỷ"),
    (
        re.compile(
            r"(?<![tT]hiên )(?<![tT]h[ảà]m )(?<![hH][oọ][aạ] )\b([tT])ai"
            r"(?= (?:thời [dđ][iỉ][eêểẻể]m|ngày|huyện|tỉnh|xã|phường|thành phố|thị xã|thị trấn|địa bàn)\b)"
        ),
        r"\1ại",
    ),
    (
        re.compile(
            r"(?<!bê )\b([tT])[oòóỏõọôốồỗộ]ng(?= (?:số|vốn|thu|chi|mức|diện tích|sản lượng|giá trị|kim ngạch)\b)"
        ),
        r"\1ổng",
    ),
    (re.compile(rf"\b(m[{_E}]t )kh[{_O}]i\b"), r"\1khối"),
    (re.compile(rf"\b((?:nhi[eêé]u|nhiu|mấy|\d) )ph[{_A}]n (?:ch|tr)[{_A}](?:m|n|ng)\b"), r"\1phần trăm"),
    # "Năng suất ướt bao nhiêu": but rice may be sold wet.
    (
        re.compile(
            r"(?<!lúa )(?<!thóc )(?<!mủ )(?<!phơi )(?<!hàng )(?<!bị )\b([ưƯ])[ơớờ]t"
            r"(?= (?:bao nhi|đạt\b|tính\b|khoảng\b|mấy\b|thực hiện\b|\d))"
        ),
        r"\1ớc",
    ),
    (re.compile(r"(?<=\bngày )nao\b|(?<=\btháng )nao\b|(?<=\bxã )nao\b|(?<=\bnăm )nao\b|(?<=\bhuyện )nao\b"), "nào"),
)


def as_meant(question: str, vocabulary: Vocabulary, places: tuple[Place, ...] = ()) -> str:
    """NFC ``question`` as it would be written with care; itself where that is how it was written.

    ``places``: those of the index's own reports, whose names are known with their diacritics.
    """
    text = _WORD.sub(lambda word: _tone_in_place(word.group()), written_out(from_telex(nfc(question))))
    for slip, mended in _BESIDE_NUMBERS if has_diacritics(text) else ():
        text = slip.sub(mended, text)
    matches = list(_TOKEN.finditer(text))
    counts = Counts(vocabulary)
    bare = not has_diacritics(text)
    mentions = find_places(text, places)
    named = [(mention.start, mention.end) for mention in mentions]
    names = names_as_reported(mentions, matches, counts, places, bare=bare)
    words = words_of([match[0] for match in matches], counts, bare=bare)
    words = [
        replace(word, named=word.named or any(start <= match.start() < end for start, end in named))
        for word, match in zip(words, matches, strict=True)
    ]
    words = [replace(word, forms=(names[at].lower(),)) if at in names else word for at, word in enumerate(words)]
    near = [False, *(text[one.end() : other.start()].isspace() for one, other in pairwise(matches)), False]
    forms = [(), *(word.forms for word in words), ()]
    options = [
        options_of(word, (forms[at] if near[at] else (), forms[at + 2] if near[at + 1] else ()), counts, bare=bare)
        for at, word in enumerate(words)
    ]
    meant = likeliest(options, counts, bare=bare)
    characters: list[str] = []
    end = 0
    for at, (match, spelling) in enumerate(zip(matches, meant, strict=True)):
        characters += text[end : match.start()], names.get(at) or _in_case(spelling, match[0])
        end = match.end()
    return "".join((*characters, text[end:]))


def _tone_in_place(word: str) -> str:
    """ "hôị" → "hội", "nứoc" → "nước": the tone or the horn that was typed on another letter than where it belongs."""
    lower = word.lower()
    if lower in by_folded().get(fold(lower), ()):
        return word
    key = tone_key(lower)
    letters, tone = (key[:-1], key[-1]) if combining(key[-1]) else (key, "")
    meant = with_tone(letters if is_syllable(lower) else _ONE_HORN.sub("ươ", letters), tone)
    return _in_case(meant, word) if is_syllable(meant) else word


def _in_case(spelling: str, typed: str) -> str:
    if spelling == typed.lower() or not typed.isalpha():
        return typed
    if len(typed) > 1 and typed.isupper():
        return spelling.upper()
    return spelling.capitalize() if typed[:1].isupper() else spelling

"""Encodings from before Unicode: what is written in them is read back, and what is not is left alone."""

import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from viparse.normalize.encodings import CHARMAPS

from ingest.encodings import ENCODINGS, TCVN3, VNI, read_as
from ingest.legacy import Run, decode, encoding_of_font, is_capital_font, is_garbled, to_unicode
from vietnamese.syllables import is_syllable
from vietnamese.text import fold

SENTENCES = (
    "Cộng hoà xã hội chủ nghĩa Việt Nam",
    "Đơn vị tính: triệu đồng",
    "Diện tích gieo trồng lúa vụ mùa ước đạt 12,5 nghìn ha, bằng 98,2% cùng kỳ năm trước",
    "Thực hiện kế hoạch đầu tư xây dựng cơ bản quý II và 6 tháng đầu năm",
    "Người lao động được giải quyết việc làm mới; tỷ lệ hộ nghèo giảm",
    "Nguyễn Thị Phượng, Bế Văn Tuyển, thị trấn Thất Khê, xã Hữu Lũng",
)


def _writer(encoding: str) -> Callable[[str], str]:
    """What a reader sees of Unicode text that was typed in the encoding."""
    if encoding == "windows-1258":
        return lambda text: _decomposed(text).encode("cp1258").decode("cp1252", "replace")
    table = {letter: source for source, letter in reversed(CHARMAPS[encoding].pairs)}
    return lambda text: "".join(table.get(character, character) for character in text)


def _decomposed(text: str) -> str:
    """Tones apart from their vowels, as Windows-1258 has them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    pieces = []
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        tone = "".join(part for part in parts if part in tones)
        pieces.append(unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + tone)
    return "".join(pieces)


WRITERS: Mapping[str, Callable[[str], str]] = MappingProxyType({name: _writer(name) for name in ENCODINGS[1:]})


@pytest.mark.parametrize("encoding", WRITERS)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_in_an_old_encoding_is_read(encoding: str, sentence: str) -> None:
    assert to_unicode(WRITERS[encoding](sentence)) == sentence


@settings(deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_unicode_comes_back_as_it_was(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    assert to_unicode(text) == text


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read_without_losing_its_lines(text: str) -> None:
    assert to_unicode(text).count("\n") == text.count("\n")


@settings(deadline=None)
@given(
    st.sampled_from(sorted(WRITERS)),
    st.lists(st.tuples(st.booleans(), st.sampled_from(SENTENCES)), min_size=1, max_size=6),
)
def test_paragraphs_in_unicode_and_an_old_encoding_are_told_apart(encoding: str, parts: list[tuple[bool, str]]) -> None:
    paragraphs = [[Run(text=WRITERS[encoding](sentence) if old else sentence)] for old, sentence in parts]
    assert decode(paragraphs) == [[sentence] for _, sentence in parts]


def test_fonts_help_to_tell_two_old_encodings_in_one_paragraph_apart() -> None:
    paragraphs = [
        [Run(text=f"{WRITERS[TCVN3](text)} ", font=".VnTime"), Run(text=WRITERS[VNI](text), font="VNI-Times")]
        for text in SENTENCES
    ]
    assert decode(paragraphs) == [[f"{text} ", text] for text in SENTENCES]


@pytest.mark.parametrize(
    "text",
    [
        "L'été dernier, les élèves français ont été reçus à Genève",
        "El niño comió la piña en la montaña; mañana será otro día",
        "Der Müller fährt größere Züge über die Brücke",
        "Café São Paulo, Zürich, 25°C, ½ m², © 2024 Windows®, Đắk Lắk, Krông Nô",
    ],
)
def test_other_languages_and_signs_are_left_alone(text: str) -> None:
    assert to_unicode(text) == text


def test_a_cell_too_short_to_tell_follows_its_neighbours() -> None:
    cells = [[Run(text=text)] for text in ("ChØ tiªu", "§¬n vÞ", "sè", "100", "Tæng sè")]
    assert decode(cells) == [["Chỉ tiêu"], ["Đơn vị"], ["số"], ["100"], ["Tổng số"]]


def test_part_of_a_paragraph_may_be_in_another_encoding() -> None:
    runs = [Run(text="Tổng vốn đầu tư của tỉnh "), Run(text="®\xad\xeec giao tõ ®Çu n¨m ngo¸i lµ ")]
    assert "".join(decode([runs])[0]) == "Tổng vốn đầu tư của tỉnh được giao từ đầu năm ngoái là "


def test_a_letter_torn_between_two_runs_is_whole_again() -> None:
    """In VNI a letter is a base and its mark; a change to bold may come between."""
    runs = [Run(text="Coäng ho", font="VNI-Times"), Run(text="øa xaõ hoäi chuû nghóa", font="VNI-Times")]
    assert "".join(decode([runs])[0]) == "Cộng hòa xã hội chủ nghĩa"


def test_a_capital_font_makes_capitals() -> None:
    assert to_unicode("uû ban nh©n d©n tØnh", ".VnTimeH") == "UỶ BAN NHÂN DÂN TỈNH"
    assert to_unicode("uû ban nh©n d©n tØnh", ".VnTime") == "uỷ ban nhân dân tỉnh"


def test_capitals_typed_without_capital_font_lose_their_small_letters() -> None:
    assert to_unicode("UBND THµNH PHè Hµ NéI") == "UBND THÀNH PHỐ HÀ NỘI"
    assert to_unicode("UBND thµnh phè Hµ Néi") == "UBND thành phố Hà Nội"


@pytest.mark.parametrize(
    ("font", "encoding", "capital"),
    [
        (".VnTime", TCVN3, False),
        (".VnTimeH", TCVN3, True),
        ("ABCDEF+.VnArialH,Bold", TCVN3, True),
        (".VnArial NarrowH", TCVN3, True),
        ("VNI-Times", VNI, False),
        ("VPS Times", "vps", False),
        ("Times New Roman", None, False),
        ("", None, False),
    ],
)
def test_fonts_tell_their_encoding(font: str, encoding: str | None, capital: bool) -> None:
    assert encoding_of_font(font) == encoding
    assert is_capital_font(font) == capital


def test_symbols_of_a_pdf_layer_stand_for_letters() -> None:
    assert read_as("t−", TCVN3) == "tư"
    assert read_as("x∙", TCVN3) == "xã"


@pytest.mark.parametrize(
    ("typed", "text"), [("Uûy ban", "Ủy ban"), ("UÛY BAN", "ỦY BAN"), ("Aùnh", "Ánh"), ("Öùng", "Ứng"), ("Oâng", "Ông")]
)
def test_vni_capitals_have_either_mark(typed: str, text: str) -> None:
    assert " ".join(read_as(word, VNI) for word in typed.split()) == text


@pytest.mark.parametrize("letter", "ẳẲỵỴẵẴừỪ")
def test_vni_has_all_letters(letter: str) -> None:
    marks = {"ẳ": "aú", "Ẳ": "AÚ", "ỵ": "î", "Ỵ": "Î", "ẵ": "aü", "Ẵ": "AÜ", "ừ": "öø", "Ừ": "ÖØ"}
    assert read_as(marks[letter], VNI) == letter


def test_text_whose_letters_are_missing_is_told() -> None:
    """What a PDF's text layer holds where its font has no codes for Vietnamese letters."""
    holes = "K t qu th c hi n nhi m v phát tri n kinh t - xã h i c a huy n, gi i ngân v n đ u t công đ t 39,95 %"
    assert is_garbled(holes)
    assert not is_garbled("TT | x | x | x | km | kg | đ | Diện tích gieo trồng | x | x | x | x " * 3)
    assert not is_garbled("Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội của huyện, trđ, KH, TH, m, t " * 3)


def test_what_stays_garbled_is_told() -> None:
    utf8_as_latin = "Tổng giá trị sản xuất của huyện đạt kế hoạch đề ra".encode().decode("latin-1")
    assert is_garbled(to_unicode(utf8_as_latin))
    assert not any(is_garbled(sentence * 3) for sentence in SENTENCES)
    assert not is_garbled("UBND tỉnh, HĐND, QĐ, NĐ-CP, Đắk Lắk, m², 25°C, “trích”, Ninh Thuận, Bắc Kạn")


@pytest.mark.parametrize("word", "nghiêng được quýt giếng Khuya hoẵng uỷ ủy yêu ngoằn xoong quốc gì giữ ý".split())
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", "môc ®îc ngiêng được0 trườngx hòà decembre Đắk".split())
def test_what_is_no_syllable(word: str) -> None:
    assert not is_syllable(word)


@given(st.text(alphabet="aăâeêioôơuưybcdđghklmnpqrstvx\u0300\u0301\u0303\u0309\u0323", max_size=6))
def test_a_syllable_is_one_in_capitals_too(text: str) -> None:
    word = unicodedata.normalize("NFC", text)
    assert is_syllable(word) == is_syllable(word.upper())
    assert not is_syllable(word) or fold(word).isascii()

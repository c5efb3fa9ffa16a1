"""Abbreviations, and those that reports define themselves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vietnamese.abbreviations import defined_in, expand, expansions
from vietnamese.lexicon import ABBREVIATIONS, TABLE
from vietnamese.text import nfc


def test_the_table_is_wide() -> None:
    assert len(ABBREVIATIONS) >= 500


def test_the_table_is_in_order_and_says_nothing_twice() -> None:
    assert list(ABBREVIATIONS) == sorted(ABBREVIATIONS)
    assert TABLE.count(": ") == len(ABBREVIATIONS)
    assert all(len({*full_forms}) == len(full_forms) for full_forms in ABBREVIATIONS.values())


def test_the_table_is_composed_and_lower_case() -> None:
    for key, full_forms in ABBREVIATIONS.items():
        assert key == nfc(key).lower()
        assert full_forms
        assert all(full == nfc(full).strip() for full in full_forms)


@pytest.mark.parametrize(
    ("abbreviation", "full"),
    [
        ("GPMB", "giải phóng mặt bằng"),
        ("gpmb", "giải phóng mặt bằng"),
        ("GD&ĐT", "giáo dục và đào tạo"),
        ("GDĐT", "giáo dục và đào tạo"),
        ("KT-XH", "kinh tế xã hội"),
        ("vđtc", "vốn đầu tư công"),
        ("vdtc", "vốn đầu tư công"),
        ("DTTS&MN", "dân tộc thiểu số và miền núi"),
        ("PCTT-TKCN", "phòng chống thiên tai và tìm kiếm cứu nạn"),
        ("PAR INDEX", "chỉ số cải cách hành chính"),
        ("TƯ", "trung ương"),
        ("bn", "bao nhiêu"),
        ("trđ", "triệu đồng"),
        ("đc", "được"),
        ("PPHS", "phạm pháp hình sự"),
        ("TN&MT", "tài nguyên và môi trường"),
        ("TN-MT", "tài nguyên và môi trường"),
        ("TN/MT", "tài nguyên và môi trường"),
        ("NN&PTNT", "nông nghiệp và phát triển nông thôn"),
        ("nnptnt", "nông nghiệp và phát triển nông thôn"),
        ("LĐ-TB&XH", "lao động thương binh và xã hội"),
        ("LĐTBXH", "lao động thương binh và xã hội"),
        ("TMĐT", "thương mại điện tử"),
        ("TMĐT", "tổng mức đầu tư"),
        ("MN", "mầm non"),
        ("MN", "miền núi"),
        ("TH", "tiểu học"),
        ("TH", "thực hiện"),
        ("CNHT", "công nghiệp hỗ trợ"),
        ("HĐKC", "hoạt động kháng chiến"),
        ("CĐHH", "chất độc hóa học"),
        ("BT-HT&TĐC", "bồi thường hỗ trợ tái định cư"),
        ("LPTB", "lệ phí trước bạ"),
        ("dscv", "doanh số cho vay"),
        ("BMVNAH", "bà mẹ việt nam anh hùng"),
        ("THA", "thi hành án"),
        ("THA", "tăng huyết áp"),
    ],
)
def test_expansions(abbreviation: str, full: str) -> None:
    assert full in expansions(abbreviation)


@pytest.mark.parametrize(
    "abbreviation",
    (
        "PPHS TTATXH TNGT VPHC XDCB NSĐP NSTW TMĐT HTX THT KCN CCN SXKD BHXH BHYT BHTN NCC BTXH CCHC DVC HĐND UBMTTQ "
        "TTHC GPXD GCNQSDĐ SXNN ATTP VSATTP PCCC PCTT TKCN KCB CSSK TYT THCS THPT MN TH GDTX NTM NTMNC OCOP MTQG "
        "CTMTQG DTTS KHHGĐ QSDĐ TN&MT NN&PTNT LĐ-TBXH GPMB KT-XH NSNN VĐTC XNK DN CPI IIP GRDP FDI CCCD GPLX"
    ).split(),
)
def test_what_officials_type_is_known(abbreviation: str) -> None:
    assert expansions(abbreviation)
    assert expansions(abbreviation.lower().replace("đ", "d"))


def test_an_unknown_abbreviation_has_no_expansion() -> None:
    assert expansions("qzx") == ()
    assert expansions("") == ()


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("công tác giải phóng mặt bằng (GPMB)", {"gpmb": "giải phóng mặt bằng"}),
        ("xây dựng GPMB (giải phóng mặt bằng) xong", {"gpmb": "giải phóng mặt bằng"}),
        ("Mặt trận Tổ quốc (sau đây viết tắt là MTTQ)", {"mttq": "mặt trận tổ quốc"}),
        ("ngành giáo dục và đào tạo (GD&ĐT)", {"gdđt": "giáo dục và đào tạo"}),
        ("phòng, chống thiên tai (PCTT)", {"pctt": "phòng, chống thiên tai"}),
        ("bảo vệ và phát triển rừng (BVPTR)", {"bvptr": "bảo vệ và phát triển rừng"}),
        ("về kinh tế - xã hội (KT-XH)", {"ktxh": "kinh tế - xã hội"}),
        ("các tờ trình (TTr)", {"ttr": "tờ trình"}),
        ("chỉ số giá tiêu dùng (CPI)", {}),
        ("đạt kế hoạch (Bảng 1)", {}),
        ("mặt bằng (GPMB)", {}),
        ("giải phóng. Mặt bằng (GPMB)", {}),
    ],
)
def test_reads_what_a_report_defines(text: str, defined: dict[str, str]) -> None:
    assert defined_in(text) == defined


@pytest.mark.parametrize(
    ("text", "full_forms"),
    [
        ("tỷ lệ GN vốn ĐTC", ("giải ngân", "giảm nghèo", "đầu tư công")),
        ("BHXH-BHYT", ("bảo hiểm xã hội", "bảo hiểm y tế")),
        ("KT-XH", ("kinh tế xã hội",)),
        ("giải phóng mặt bằng (GPMB)", ()),
        ("có một ca mắc bệnh ngoài da", ()),
        ("CA huyện", ("công an",)),
        ("thu ngân sách bao nhiêu", ()),
    ],
)
def test_expands_a_question(text: str, full_forms: tuple[str, ...]) -> None:
    assert expand(text) == full_forms


WORDS = "(GPMB)|(ĐTC)|GPMB|(KT-XH)|giải phóng mặt bằng|Đầu tư công|đầu tư|công|kinh tế - xã hội|và|về|.|,|\n".split("|")


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(WORDS), max_size=16))
def test_what_a_text_defines_stands_in_it(words: list[str]) -> None:
    text = " ".join(words)
    for abbreviation, full in defined_in(text).items():
        assert abbreviation in {"gpmb", "đtc", "ktxh"}
        assert full in " ".join(text.lower().split())
        assert full not in expand(text)


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="GPMBĐT&-/() .giảphóngmặtbằvà\n", max_size=60))
def test_any_text_can_be_searched_for_abbreviations(text: str) -> None:
    assert all(len(full) > len(abbreviation) for abbreviation, full in defined_in(text).items())
    assert len(set(expand(text))) == len(expand(text))


@given(
    st.lists(
        st.sampled_from(["giải", "phóng", "mặt", "bằng", "đầu", "tư", "công", "trung", "ương"]), min_size=2, max_size=6
    )
)
def test_a_defined_abbreviation_is_read_back(syllables: list[str]) -> None:
    initials = "".join(syllable[0].upper() for syllable in syllables)
    full = " ".join(syllables)
    assert defined_in(f"{full} ({initials})") == {initials.lower(): full}

"""Places: exact names only, with level, in lists, headings and hurried typing; the merger of 2025."""

import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vietnamese.places import (
    PROVINCES,
    Place,
    find_places,
    may_name,
    merged_into,
    of_one_rank,
    predecessors,
    same_place,
    successor,
)
from vietnamese.provinces import MERGERS, SPELLINGS
from vietnamese.text import fold, nfc

KNOWN = (
    Place(name="Cao Lộc", level="huyện"),
    Place(name="Cao Lộc", level="thị trấn"),
    Place(name="Gia Cát", level="xã"),
    Place(name="Thụy Hùng", level="xã"),
)

# text → its mentions, in order: the mention's own characters = level and name that it means.
CASES = {
    "huyện Cao Lộc, tỉnh Lạng Sơn": "huyện Cao Lộc=huyện Cao Lộc|tỉnh Lạng Sơn=tỉnh Lạng Sơn",
    "các xã Hợp Thành, Xuất Lễ, Tân Liên và Yên Trạch": (
        "xã Hợp Thành=xã Hợp Thành|Xuất Lễ=xã Xuất Lễ|Tân Liên=xã Tân Liên|Yên Trạch=xã Yên Trạch"
    ),
    "vốn ngân sách cấp xã Đắk Lắk": "Đắk Lắk=tỉnh Đắk Lắk",
    "bí thư các xã, phường Hưng Yên": "Hưng Yên=tỉnh Hưng Yên",
    "38 xã phường Thái Nguyên": "Thái Nguyên=tỉnh Thái Nguyên",
    "các phường, xã của Hưng Yên": "Hưng Yên=tỉnh Hưng Yên",
    "các xã và thị trấn Cao Lộc": "Cao Lộc= Cao Lộc",
    "các huyện, thị xã Thanh Hóa giải ngân": "Thanh Hóa=tỉnh Thanh Hóa",
    "có bao nhiêu xã/phường Lào Cai": "Lào Cai=tỉnh Lào Cai",
    "có bao nhiêu phường Lào Cai": "Lào Cai=tỉnh Lào Cai",
    "so xa, phuong thai nguyen": "thai nguyen=tỉnh Thái Nguyên",
    "phường Hưng Yên": "phường Hưng Yên=phường Hưng Yên",
    "38 xã và phường Hưng Yên, phường Sơn Nam": "phường Hưng Yên=phường Hưng Yên|phường Sơn Nam=phường Sơn Nam",
    "UBND huyện, xã Hòa Bình": "xã Hòa Bình=xã Hòa Bình",
    "năm 2024 xã Hòa Bình": "xã Hòa Bình=xã Hòa Bình",
    "các xã Hòa Bình và Yên Cường": "xã Hòa Bình=xã Hòa Bình|Yên Cường=xã Yên Cường",
    "các xã, phường Gia Cát": "phường Gia Cát=phường Gia Cát",
    "các huyện, thành phố Hưng Yên": "thành phố Hưng Yên=thành phố Hưng Yên",
    "dự án cấp huyện Cao Bằng": "Cao Bằng=tỉnh Cao Bằng",
    "02 xã Gia Cát và xã Thụy Hùng": "xã Gia Cát=xã Gia Cát|xã Thụy Hùng=xã Thụy Hùng",
    "các xã: Thuỵ Hùng, Hoà Cư, Phú Xá.": "xã: Thuỵ Hùng=xã Thụy Hùng|Hoà Cư=xã Hòa Cư|Phú Xá=xã Phú Xá",
    "các huyện Văn Lãng, Tràng Định; tỉnh Lạng Sơn": (
        "huyện Văn Lãng=huyện Văn Lãng|Tràng Định=huyện Tràng Định|tỉnh Lạng Sơn=tỉnh Lạng Sơn"
    ),
    "các xã Công Sơn, Mẫu Sơn, Ban Quản lý dự án": "xã Công Sơn=xã Công Sơn|Mẫu Sơn=xã Mẫu Sơn",
    "các xã Công Sơn, Mẫu Sơn, Chủ tịch nói": "xã Công Sơn=xã Công Sơn|Mẫu Sơn=xã Mẫu Sơn",
    "các phường 1, 2 và 3": "phường 1=phường 1|2=phường 2|3=phường 3",
    "UBND huyện Cao Lộc báo cáo": "huyện Cao Lộc=huyện Cao Lộc",
    "UBND xã Cao Lâu huyện Cao Lộc": "xã Cao Lâu=xã Cao Lâu|huyện Cao Lộc=huyện Cao Lộc",
    "Xã Cao Lâu Huyện Cao Lộc": "Xã Cao Lâu=xã Cao Lâu|Huyện Cao Lộc=huyện Cao Lộc",
    "TÌNH HÌNH KINH TẾ - XÃ HỘI TỈNH HƯNG YÊN THÁNG BA VÀ QUÝ I": "TỈNH HƯNG YÊN=tỉnh Hưng Yên",
    "ỦY BAN NHÂN DÂN\nHUYỆN CAO LỘC\nSố: 12": "HUYỆN CAO LỘC=huyện Cao Lộc",
    "UBND HUYỆN BẮC SƠN NĂM 2024": "HUYỆN BẮC SƠN=huyện Bắc Sơn",
    "ĐẢNG BỘ XÃ ĐỒNG TIẾN": "XÃ ĐỒNG TIẾN=xã Đồng Tiến",
    "huyện\nCao Lộc": "huyện\nCao Lộc=huyện Cao Lộc",
    "huyện Cao Lộc Tháng 02": "huyện Cao Lộc=huyện Cao Lộc",
    "UBND huyện Cao Lộc Về việc": "huyện Cao Lộc=huyện Cao Lộc",
    "huyện Cao Lộc Quý I": "huyện Cao Lộc=huyện Cao Lộc",
    "huyện Năm Căn": "huyện Năm Căn=huyện Năm Căn",
    "đặc khu Phú Quý": "đặc khu Phú Quý=đặc khu Phú Quý",
    "thành phố Lạng Sơn": "thành phố Lạng Sơn=thành phố Lạng Sơn",
    "TP. Lạng Sơn": "TP. Lạng Sơn=thành phố Lạng Sơn",
    "Tp Buôn Ma Thuột": "Tp Buôn Ma Thuột=thành phố Buôn Ma Thuột",
    "TP.HCM": "TP.HCM=thành phố Hồ Chí Minh",
    "TPHCM": "TPHCM=thành phố Hồ Chí Minh",
    "TP Hồ Chí Minh": "TP Hồ Chí Minh=thành phố Hồ Chí Minh",
    "thị xã Mỹ Hào": "thị xã Mỹ Hào=thị xã Mỹ Hào",
    "TX. Mỹ Hào": "TX. Mỹ Hào=thị xã Mỹ Hào",
    "thị trấn Đồng Đăng": "thị trấn Đồng Đăng=thị trấn Đồng Đăng",
    "TT. Đồng Đăng": "TT. Đồng Đăng=thị trấn Đồng Đăng",
    "H. Văn Lâm": "H. Văn Lâm=huyện Văn Lâm",
    "P. Hiến Nam": "P. Hiến Nam=phường Hiến Nam",
    "Quận 1": "Quận 1=quận 1",
    "quận Ba Đình": "quận Ba Đình=quận Ba Đình",
    "Phường 12": "Phường 12=phường 12",
    "phường Phố Hiến": "phường Phố Hiến=phường Phố Hiến",
    "huyện Ea H'leo": "huyện Ea H'leo=huyện Ea H'leo",
    "huyện Krông Pắc": "huyện Krông Pắc=huyện Krông Pắc",
    "xã Y Tý": "xã Y Tý=xã Y Tý",
    "xã Hưng Yên Bắc": "xã Hưng Yên Bắc=xã Hưng Yên Bắc",
    "xã Hội Hoan": "xã Hội Hoan=xã Hội Hoan",
    "xã Quý Hòa": "xã Quý Hòa=xã Quý Hòa",
    "Bà Rịa - Vũng Tàu": "Bà Rịa - Vũng Tàu=tỉnh Bà Rịa - Vũng Tàu",
    "tỉnh Bà Rịa Vũng Tàu": "tỉnh Bà Rịa Vũng Tàu=tỉnh Bà Rịa - Vũng Tàu",
    "Thừa Thiên Huế": "Thừa Thiên Huế=tỉnh Thừa Thiên Huế",
    "Đăk Lăk": "Đăk Lăk=tỉnh Đắk Lắk",
    "tỉnh Đắc Nông": "tỉnh Đắc Nông=tỉnh Đắk Nông",
    "tỉnh Thanh Hoá": "tỉnh Thanh Hoá=tỉnh Thanh Hóa",
    "Kontum": "Kontum=tỉnh Kon Tum",
    "Cục Thống kê Hưng Yên": "Hưng Yên=tỉnh Hưng Yên",
    "giá cà phê tại Gia Lai tăng": "Gia Lai=tỉnh Gia Lai",
    "thu ngân sách hưng yên thế nào": "hưng yên=tỉnh Hưng Yên",
    "thủ đô Hà Nội": "Hà Nội=thành phố Hà Nội",
    "xã gia cát đạt mấy tiêu chí": "xã gia cát=xã Gia Cát",
    "Cao Lộc giải ngân": "Cao Lộc= Cao Lộc",
    "huyen cao loc": "huyen cao loc=huyện Cao Lộc",
    "xa gia cat dat bao nhieu tieu chi": "xa gia cat=xã Gia Cát",
    "cac xa gia cat, thuy hung": "xa gia cat=xã Gia Cát|thuy hung=xã Thụy Hùng",
    "giai ngan hung yen quy 1": "hung yen=tỉnh Hưng Yên",
    "an giang": "an giang=tỉnh An Giang",
    "tinh ha nam 2024": "tinh ha nam=tỉnh Hà Nam",
    "tinh hoa binh": "tinh hoa binh=tỉnh Hòa Bình",
    "tp ho chi minh": "tp ho chi minh=thành phố Hồ Chí Minh",
    "ba ria - vung tau": "ba ria - vung tau=tỉnh Bà Rịa - Vũng Tàu",
    "dak lak": "dak lak=tỉnh Đắk Lắk",
    "GIAI NGAN TINH HUNG YEN": "TINH HUNG YEN=tỉnh Hưng Yên",
    "Hải Dương GRDP 9 tháng": "Hải Dương=tỉnh Hải Dương",
    "Cao Lộc GPMB đến đâu": "Cao Lộc= Cao Lộc",
    "Bac Giang IIP thang 9": "Bac Giang=tỉnh Bắc Giang",
    "UBND HƯNG YÊN CPI": "HƯNG YÊN=tỉnh Hưng Yên",
}

NO_PLACE = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "phát triển kinh tế - xã hội",
    "KINH TẾ - XÃ HỘI THÁNG 02",
    "Tỉnh ủy, HĐND tỉnh",
    "TỈNH ỦY",
    "Huyện Đoàn",
    "thành phố thông minh",
    "xã, phường, thị trấn",
    "tư tưởng Hồ Chí Minh",
    "Đoàn TNCS Hồ Chí Minh",
    "gìn giữ hòa bình",
    "chiến thắng Điện Biên Phủ",
    "nhà máy Thái Bình II",
    "dien bien thoi tiet phuc tap",
    "don gia lai tang",
    "ha long an toan",
    "đường Nguyễn Thái Bình",
    "xã đạt chuẩn",
    "TT Thông tin",
    "UBND TỈNH KHÓA XVI",
    "quận huyện",
    "xa phuong nao dat chuan",
    "huyen abc xyz",
    "chỉ đạo của huyện. Tổ Công tác họp",
    "trên địa bàn tỉnh\nThu ngân sách",
    "trên toàn tỉnh: Nhà Văn hóa mở cửa",
)


def described(text: str) -> str:
    return "|".join(
        f"{mention.text}={mention.place.level} {mention.place.name}" for mention in find_places(text, KNOWN)
    )


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60
    assert len(NO_PLACE) >= 20


@pytest.mark.parametrize("text", CASES)
def test_reads_a_place(text: str) -> None:
    assert described(text) == CASES[text]


@pytest.mark.parametrize("text", NO_PLACE)
def test_reads_no_place(text: str) -> None:
    assert described(text) == ""


@pytest.mark.parametrize("name", sorted(PROVINCES))
def test_every_province_is_read_with_and_without_diacritics_and_in_capitals(name: str) -> None:
    for text in (f"tỉnh {name}", f"tinh {fold(name)}", f"UBND TỈNH {name.upper()} NĂM 2024"):
        (mention,) = find_places(text)
        assert mention.place == Place(name=name, level="tỉnh")


@pytest.mark.parametrize("text", CASES)
def test_a_place_that_is_found_may_be_named(text: str) -> None:
    found = find_places(text, KNOWN)
    assert all(may_name(fold(text), [mention.place]) for mention in found)


@pytest.mark.parametrize("written", SPELLINGS)
def test_a_province_may_be_named_by_its_other_spelling(written: str) -> None:
    assert may_name(fold(f"tỉnh {written}"), [Place(name=SPELLINGS[written], level="tỉnh")])


def test_a_text_without_the_words_of_a_name_does_not_name_it() -> None:
    assert not may_name(fold("Toàn huyện Cao Lãnh gieo 20 ha"), KNOWN[:2])
    assert not may_name(fold("Toàn huyện gieo 20 ha"), KNOWN)
    assert may_name(fold("ở Tân Liên, CAO  LỘC"), KNOWN)


def test_thirty_four_units_were_made_of_sixty_three() -> None:
    olds = [old for parts in MERGERS.values() for old in parts]
    assert len(MERGERS) == 34
    assert len(olds) == len(set(olds)) == 63
    # Huế took a new name; all others kept one of their parts' names, and stand first among them.
    assert [new for new, parts in MERGERS.items() if parts[0] != new] == ["Huế"]


def test_the_thirty_four_are_those_of_the_official_list() -> None:
    listed = Path(__file__).parents[1] / "../shared/data/lexicons/vietnam_units_2026-07.json"
    if not listed.exists():
        pytest.skip("the official list of units is not at hand")
    full_names = [unit["FullName"] for unit in json.loads(listed.read_text("utf-8"))]
    names = [name.removeprefix("Tỉnh ").removeprefix("Thành phố ") for name in full_names]
    assert len(names) == 34
    for name in names:
        assert any(same_place(Place(name=name), Place(name=new)) for new in MERGERS), name


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Thái Bình", "Hưng Yên"),
        ("Hưng Yên", "Hưng Yên"),
        ("Lạng Sơn", "Lạng Sơn"),
        ("Khánh Hoà", "Khánh Hòa"),
        ("Thừa Thiên Huế", "Huế"),
        ("Bà Rịa - Vũng Tàu", "Hồ Chí Minh"),
        ("Đắk Nông", "Lâm Đồng"),
        ("Cao Lộc", "Cao Lộc"),
    ],
)
def test_successor(old: str, new: str) -> None:
    assert successor(old) == new


@pytest.mark.parametrize(
    ("place", "on", "whole"),
    [
        (Place(name="Thái Bình", level="tỉnh"), date(2025, 7, 1), Place(name="Hưng Yên", level="tỉnh")),
        (Place(name="Hải Dương", level="tỉnh"), date(2026, 3, 31), Place(name="Hải Phòng", level="thành phố")),
        (Place(name="Bình Phước", level="tỉnh"), date(2025, 9, 30), Place(name="Đồng Nai", level="tỉnh")),
        (Place(name="Thái Bình", level="tỉnh"), date(2025, 6, 30), None),
        (Place(name="Thái Bình", level="thành phố"), date(2025, 9, 30), None),
        (Place(name="Hưng Yên", level="tỉnh"), date(2025, 9, 30), None),
        (Place(name="Thừa Thiên Huế", level="tỉnh"), date(2025, 9, 30), None),
        (Place(name="Cao Lộc", level="huyện"), date(2025, 9, 30), None),
    ],
)
def test_what_a_province_was_merged_into(place: Place, on: date, whole: Place | None) -> None:
    assert merged_into(place, on) == whole


def test_predecessors() -> None:
    assert predecessors("Hưng Yên") == ("Hưng Yên", "Thái Bình")
    assert predecessors("Thái Bình") == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Place(name="Hoà Cư", level="xã"), Place(name="Hòa Cư", level="xã"), True),
        (Place(name="Cao Lộc", level="huyện"), Place(name="Cao Lộc"), True),
        (Place(name="Cao Lộc", level="huyện"), Place(name="Cao Lộc", level="thị trấn"), False),
        (Place(name="Lạng Sơn", level="tỉnh"), Place(name="Lạng Sơn", level="thành phố"), False),
        (Place(name="Đồng Nai", level="tỉnh"), Place(name="Đồng Nai", level="thành phố"), True),
        (Place(name="Hòa An", level="xã"), Place(name="Hòa Ân", level="xã"), False),
        (Place(name="Ea H'leo", level="huyện"), Place(name="Ea Hleo", level="huyện"), True),
    ],
)
def test_same_place(one: Place, other: Place, same: bool) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


PIECES = (
    "xã", "huyện", "TỈNH", "các", "TP.", "H.", ":", " ", " ", " ", ", ", " và ", "\n", "Cao", "Lộc", "cao loc",
    "HƯNG YÊN", "Hưng Yên", "hung yen", "Quận", "1", " - ", "Bà Rịa", "Vũng Tàu", "Năm", "Quý", "I", "H'",
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.characters(codec="utf-8")), max_size=20))
def test_any_text_gives_exact_disjoint_spans(pieces: list[str]) -> None:
    text = nfc("".join(pieces))
    mentions = find_places(text, KNOWN)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@settings(deadline=None)
@given(st.sampled_from(sorted(PROVINCES)), st.sampled_from(["", "tỉnh"]))
def test_a_found_place_is_the_same_place_again(name: str, level: str) -> None:
    (mention,) = find_places(f"tỉnh {name}")
    assert same_place(mention.place, Place(name=name, level=level))


def test_a_short_month_behind_a_known_name_is_no_part_of_it() -> None:
    known = (Place(name="Bình Gia", level="huyện"),)
    [mention] = find_places("Bình Gia T6/2023 tiêm phòng gia súc bn?", known)
    assert (mention.text, mention.place) == ("Bình Gia", known[0])


def test_a_footnote_s_number_is_no_part_of_a_name() -> None:
    (mention,) = find_places("Chợ đêm mở tại thành phố Sơn Bắc².", (Place(name="Sơn Bắc", level="thành phố"),))
    assert mention.text == "thành phố Sơn Bắc"


def test_a_place_is_written_with_its_level() -> None:
    assert str(Place(name="Sơn Bắc", level="huyện")) == "huyện Sơn Bắc"
    assert str(Place(name="Sơn Bắc")) == "Sơn Bắc"


def test_a_name_is_found_with_its_apostrophe_or_without() -> None:
    asked = (Place(name="Cư Mgar", level="huyện"),)
    assert may_name("cu m'gar | 24", asked)
    assert [mention.place for mention in find_places("Cư M'gar | 24", asked)] == list(asked)


@pytest.mark.parametrize(
    ("one", "other", "of_one"),
    [
        (Place(name="Đông Sơn", level="xã"), Place(name="Tây Khê", level="phường"), True),
        (Place(name="Đông Sơn", level="huyện"), Place(name="Tây Khê", level="thành phố"), True),
        (Place(name="Hải Phòng", level="thành phố"), Place(name="Quảng Ninh", level="tỉnh"), True),
        (Place(name="Đông Sơn", level="xã"), Place(name="Tây Khê", level="huyện"), False),
        (Place(name="Lạng Sơn", level="tỉnh"), Place(name="Lạng Sơn", level="thành phố"), False),
        (Place(name="Đông Sơn", level=""), Place(name="Tây Khê", level="xã"), False),
    ],
)
def test_places_of_one_rank_are_no_parts_of_each_other(one: Place, other: Place, of_one: bool) -> None:
    assert of_one_rank([one, other]) is of_one

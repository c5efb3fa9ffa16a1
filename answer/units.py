"""Does a figure's unit answer the unit that was asked for? "bao nhiêu héc ta" wants ha, "mấy xe" wants xe/ngày."""

import re
from functools import lru_cache

from vietnamese.text import fold
from vietnamese.units import folded_unit_at, unit_at

# Units that measure; the others count, and what they count is part of the indicator.
MEASURES = frozenset(
    ("%", "dong", "usd", "ha", "m²", "m", "km", "kg", "tan", "ta", "diem phan tram", "ta/ha", "m³", "kwh")
)
MEASURED = (
    "diện tích|năng suất|sản lượng|trọng lượng|khối lượng|công suất|chiều dài|doanh thu|giá trị|trị giá|kim ngạch"
)
"""What is measured of a thing, as parts of a pattern: by itself none of them names the thing."""
# Folded words of questions → folded canonical units of figures.
_SAME: dict[str, tuple[str, ...]] = {
    "%": ("%", "‰", "diem phan tram", "lan"),
    "ha": ("ha", "m²", "km²"),
    "m²": ("m²", "ha"),
    "kg": ("kg", "dong/kg", "tan"),
    "tien": ("dong", "usd"),
    "dong": ("dong",),
    "von": ("dong", "usd"),
    "chau": ("chau", "em", "tre", "tre em", "hoc sinh", "nguoi", "ca", "truong hop"),
    "em": ("em", "chau", "tre", "tre em", "hoc sinh", "thi sinh", "nguoi", "truong hop"),
    "tre": ("tre", "tre em", "em", "chau", "nguoi", "ca", "truong hop"),
    "tre em": ("tre em", "tre", "em", "chau", "nguoi", "ca", "truong hop"),
    "dan": ("dan", "nguoi", "nhan khau"),
    "bien che": ("bien che", "nguoi"),
    "can bo": ("can bo", "nguoi", "cong chuc"),
    "don vi": ("don vi", "doanh nghiep", "co so", "hop tac xa", "co quan"),
    "co so": ("co so", "don vi", "doanh nghiep"),
    "lao dong": ("lao dong", "nguoi"),
    "cong dan": ("cong dan", "nguoi", "luot", "luot nguoi"),
    "ca": ("ca", "truong hop", "nguoi"),
    "truong hop": ("truong hop", "ca", "nguoi", "vu", "ho"),
    "luot": ("luot", "luot nguoi", "luot khach"),
    "luot nguoi": ("luot nguoi", "luot", "nguoi"),
    "luot khach": ("luot khach", "luot", "luot nguoi", "khach"),
    "khach": ("luot khach", "khach", "luot", "luot nguoi", "nguoi"),
    "bai": ("bai", "diem", "co so"),
    "noi": ("dia diem", "diem", "noi", "vi tri", "co so"),
    "cho": ("cho", "dia diem", "diem", "noi", "vi tri", "co so", "don vi", "trung tam", "cua hang"),
    "diem": ("diem", "dia diem"),
    "nha": ("nha", "can", "ngoi nha", "can nha", "ho"),
    "ngoi": ("nha", "can", "ngoi"),
    "con": ("con",),
    "cot": ("cot", "tru"),
    "tru": ("tru", "cot"),
    "giao vien": ("giao vien", "nguoi"),
    "cong ty": ("doanh nghiep", "cong ty"),
    "doanh nghiep": ("doanh nghiep", "cong ty"),
    "hoc tro": ("hoc sinh", "nguoi"),
    "hoc sinh": ("hoc sinh", "em", "chau", "thi sinh"),
    "thi sinh": ("thi sinh", "em", "hoc sinh"),
    "cuon": ("cuon", "quyen", "so", "giay chung nhan", "giay"),
    "quyen": ("quyen", "cuon", "so", "giay chung nhan", "giay"),
    "gia dinh": ("gia dinh", "ho"),
    "benh nhan": ("benh nhan", "nguoi", "ca", "luot nguoi"),
    "ho dan": ("ho", "ho dan"),
    "cu": ("nguoi", "cu"),
    "đôi": ("doi", "cap"),  # of a couple; "đội" has the same folded name
    "goc": ("goc", "cay"),
    "cay": ("cay", "goc"),
    "giay chung nhan": ("giay chung nhan", "giay"),
    "giay phep": ("giay phep", "giay"),
}
# Nouns that count people: each is told by any of them to whoever asks for "người", and by a neutral one to whoever asks
# for it: of "bao nhiêu thanh niên nhập ngũ" the "2.350 công dân". Who they are the indicator says.
_PEOPLE = frozenset(
    (
        "nguoi|lao dong|doi tuong|nhan khau|khau|hoc sinh|sinh vien|hoc vien|thi sinh|benh nhan|luot nguoi|cong dan"
        "|thanh vien|dai bieu|ca|cu|em|chau|tre|tre em|van dong vien|huan luyen vien|thanh nien|phu nu|nong dan"
        "|hoi vien|doan vien|dang vien|can bo|cong chuc|vien chuc|giao vien|nhan vien|chien si|quan nhan|nan nhan"
        "|bi can|bi cao|pham nhan|ca nhan|nghe nhan|chuyen gia|bac si|thuong binh|truong hop|cong nhan|cong doan vien"
        "|cong tac vien|tan binh"
    ).split("|")
)
_HOUSEHOLDS = frozenset(("gia dinh", "ho dan"))
_ANY_PEOPLE = ("nguoi", "luot nguoi", "cong dan", "doi tuong")
# Without diacritics: sở or "so với", tổ or "to", ban or "bản".
_ALSO_FUNCTION_WORDS = frozenset(("so", "to", "ban", "em", "loai", "hang"))
_SPOKEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(phan tram|%)"), "%"),
    # "bao nhiêu một ký", "bao nhiêu tiền một tạ": a price. Without an article a weight is asked for.
    (
        re.compile(
            r"((nghin|ngan|trieu|dong|tien) ){0,2}(mot|1|moi) "
            r"(ky|ki|kg|can|kilo|ki lo|ta|yen|tan|lang|lit|chuc|bao|trai|qua|con|m2|met vuong|khoi|so dien|luong|chi)\b"
        ),
        "dong",
    ),
    (re.compile(r"((nghin|trieu|ty) )?(usd|do la|do my)\b|(nghin|trieu|ty|ti) do\b(?! (an|dat|la)\b)"), "usd"),
    (
        re.compile(
            r"((nghin|trieu|ty|ti) )?(dong|tien viet|tien|kinh phi|ngan sach)\b|(trieu|ty|ti)\b(?! le)( bac\b)?"
        ),
        "dong",
    ),
    (re.compile(r"von\b"), "von"),
    (re.compile(r"hoc tro\b"), "hoc tro"),
    (re.compile(r"(ha|hec ta|hecta)\b"), "ha"),
    (re.compile(r"(m2|m²|met vuong)"), "m²"),
    (re.compile(r"(kg|can|ki lo)\b"), "kg"),
    (re.compile(r"tan\b"), "tan"),
)


@lru_cache(maxsize=4_096)
def same_unit(asked: str, unit: str) -> bool:
    """``asked``: a folded unit of a question; ``unit``: a figure's canonical unit."""
    own = fold(unit)
    if not asked or not own:
        return False
    names = _SAME.get(asked, (asked,))
    if asked in _PEOPLE:
        names = (*names, *(_PEOPLE if asked == "nguoi" else _ANY_PEOPLE))
    return any(own == name or own.startswith((f"{name} ", f"{name}/")) for name in names)


def counted_alike(unit: str) -> tuple[tuple[str, ...], ...]:
    """What reports count instead of the people or households that are asked for: "hộ" for "gia đình", "công dân" for
    "thanh niên", as folded syllables; () for anything else."""
    if unit not in _PEOPLE and unit not in _HOUSEHOLDS:
        return ()
    names = (*_SAME.get(unit, ()), *(_ANY_PEOPLE if unit in _PEOPLE else ()))
    return tuple(tuple(name.split()) for name in dict.fromkeys(names) if name != unit)


def answers_unit(asked: tuple[str, ...], *units: str) -> bool:
    """Whether any of a figure's ``units`` is one that was asked for; True when none was."""
    return not asked or any(same_unit(wanted, unit) for wanted in asked for unit in units)


def unit_words(plain: str, position: int, *, bare: bool) -> tuple[str, int]:
    """The unit at ``position`` of a folded question in everyday spelling, and its end; ("", position) where none.

    ``bare``: the question has no diacritics at all, so that a counted noun is taken by its folded name.
    """
    for pattern, unit in _SPOKEN:
        match = pattern.match(plain, position)
        if match:
            return unit, match.end()
    found = folded_unit_at(plain, position) if bare else None
    if found is None or fold(found.name) in _ALSO_FUNCTION_WORDS:
        return "", position
    return fold(found.name), found.end


@lru_cache(maxsize=1_024)
def canonical(unit: str) -> str:
    """A unit's canonical name: "triệu đồng" → "đồng"; itself where it is unknown."""
    known = unit_at(unit, 0)
    return known.name if known is not None and known.name else unit

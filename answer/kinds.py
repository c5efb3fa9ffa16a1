"""The kind of a figure: what tells it from its neighbours of the same indicator.

"Thu đạt 45 % dự toán tỉnh giao", "lũy kế 9 tháng", "tăng 4 % so với cùng kỳ": a share of the plan that the province
set, a sum since January, a change against the year before. None of them answers for another.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Literal

from vietnamese.periods import Period, PeriodMention, find_periods
from vietnamese.signs import Sieve
from vietnamese.text import Spelling, fold

Kind = Literal[
    "so cùng kỳ",
    "so tháng trước",
    "so tháng 12",
    "so quý trước",
    "so kế hoạch",
    "kế hoạch",
    "mục tiêu",
    "luỹ kế",
    "bình quân",
    "trung ương giao",
    "tỉnh giao",
    "huyện giao",
    "giá hiện hành",
    "giá so sánh",
]

# Folded patterns. A share of the plan is a different figure from the plan itself.
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "so cùng kỳ",
        re.compile(
            r"\bcung ky\b|\bcung thang nam (truoc|ngoai)\b|\bso (voi )?nam (truoc|\d{4})\b|\bcung thoi diem nam\b"
            r"|\bvu ((dong xuan|he thu|thu dong|mua|xuan) )?(nam )?truoc\b"
        ),
    ),
    ("so tháng trước", re.compile(r"\bthang (truoc|lien truoc)\b|\bso (voi )?thang (?!12|muoi hai|cung ky)")),
    (
        "so quý trước",
        re.compile(
            r"\bquy (truoc|lien truoc)\b"
            r"|\bso (voi )?quy (i{1,3}|iv|[1-4])\b(?! ?[/-]? ?(nam )?((19|20)\d\d|truoc|ngoai))"
        ),
    ),
    ("so tháng 12", re.compile(r"\bso (voi )?(thang (12|muoi hai)|cuoi nam|dau nam)\b")),
    (
        "so kế hoạch",
        re.compile(
            r"(%|phan tram)[^;.]{0,40}\b(kh|ke hoach|du toan|chi tieu)\b"
            r"|\bso (voi )?(kh|ke hoach|du toan|chi tieu)\b|\b(dat|vuot)\b[^;.,]{0,20}\b(ke hoach|du toan|kh)\b"
        ),
    ),
    (
        "kế hoạch",
        re.compile(
            r"(?<!thuc hien )(?<!theo )(?<!trong )(?<!so )(?<!so luong )\b(ke hoach|chi tieu|kh) "
            r"(?!(von|phat trien|so \d|to chuc|da|duoc)\b)|\btheo ke hoach, (?!da\b)"
            r"|^(du toan|ke hoach|chi tieu)\b|\btong (so |muc )?ke hoach von\b|\bdat ke hoach\b|\bkich ban\b"
        ),
    ),
    (
        "mục tiêu",
        re.compile(
            r"\bphan dau\b|\bhuong toi\b|\btoi thieu\b|\bit nhat (bao nhieu|\d)|\bdat muc tieu\b"
            r"|\bmuc tieu (den|nam|la|dat)\b"
        ),
    ),
    (
        "luỹ kế",
        re.compile(
            r"\bluy ke\b|\bluy tien\b|\bcong don\b|\btinh chung\b(?! (quy|thang|vu|tuan)\b)"
            r"|\btu dau nam\b|\bden het\b|\btinh den\b"
        ),
    ),
    ("bình quân", re.compile(r"\bbinh quan\b|\btrung binh\b")),
    ("trung ương giao", re.compile(r"\b(trung uong|tw|chinh phu) giao\b|\bdu toan (trung uong|tw)\b")),
    ("tỉnh giao", re.compile(r"\btinh giao\b|\bdu toan (hdnd )?tinh\b")),
    ("huyện giao", re.compile(r"\bhuyen giao\b")),
    ("giá hiện hành", re.compile(r"\bgia hien hanh\b")),
    ("giá so sánh", re.compile(r"\bgia so sanh\b")),
)

# The same words as they stand in questions: they choose among figures, they are not what is measured. Folded.
KIND_WORDS = re.compile(
    r"\b(so (voi )?)?((du toan|ke hoach|chi tieu) )?(tinh|huyen|trung uong|tw|chinh phu) giao\b"
    r"|\b(so (voi )?)?du toan\b"
    r"|\b(so (voi )?)?(cung ky|nam truoc|thang truoc|quy truoc)\b|\bso (voi )?(?=thang|nam|quy|cuoi)"
    r"|\b(so (voi )?)?(chi tieu )?(ke hoach|kh)\b(?! (von|phat trien|so|to chuc)\b)( (ca )?nam\b)?"
    r"|\b(so (voi )?)?vu ((dong xuan|he thu|thu dong|mua|xuan) )?(nam )?truoc\b"
    r"|\b(tinh )?luy ke\b|\b(tinh )?cong don\b|\btinh (chung|gop)\b"
    r"|\b(tinh )?(theo )?gia (hien hanh|so sanh)( nam)?( \d{4})?\b"
)


# Folded, "đặt kế hoạch" (to set a plan) would be "đạt kế hoạch" (to meet it).
_SETTING = re.compile(r"\bđặt (ra )?(kế hoạch|chỉ tiêu|mục tiêu)\b")
_PLANNED = Spelling(
    r"\bphải (?:đạt|giải ngân|hoàn thành|thực hiện|thu(?! hồi)|trồng|giảm|tăng)\b|\bđề ra\b"
    r"|\bđặt (?:ra|kế hoạch|chỉ tiêu|mục tiêu)\b"
)
# A plan and a target are not results, nor is a share of one plan one of the other: such a figure never answers
# a question about its neighbour, however well its words fit.
_ALLOTTED = Spelling(r"\b(?:được|đã) (?:giao|bố trí|phân bổ)\b|\b(?:giao|bố trí|phân bổ) (?:bao nhiêu|mấy)\b")
_SPENT = Spelling(r"\b(?:giải ngân|thực hiện|hoàn thành|đạt)\b")
PLANS: frozenset[Kind] = frozenset(("kế hoạch", "mục tiêu"))
DECISIVE: frozenset[Kind] = frozenset(("trung ương giao", "tỉnh giao", "huyện giao", "giá hiện hành", "giá so sánh"))
ASSIGNED: frozenset[Kind] = frozenset(("trung ương giao", "tỉnh giao", "huyện giao"))
PRICES: frozenset[Kind] = frozenset(("giá hiện hành", "giá so sánh"))
BASES: frozenset[Kind] = frozenset(("so cùng kỳ", "so tháng trước", "so tháng 12", "so quý trước"))


@lru_cache(maxsize=256)
def asks_allotted(question: str) -> bool:
    """ "Huyện được giao bao nhiêu vốn?" is told by a plan, "giải ngân vốn được giao bao nhiêu?" is not."""
    return _ALLOTTED.search(question) is not None and _SPENT.search(question) is None


def decides_against(
    asked: frozenset[Kind], near: frozenset[Kind], around: frozenset[Kind], *, change: bool, summed: bool = False
) -> bool:
    """Whether a figure's kinds, ``near`` it and ``around`` it, contradict those that were ``asked``.

    A list names the base of comparison once and then only says "tăng 5 %": a ``change`` without a base of its own
    may have the asked one; one ``summed`` over several months is not compared with the month before.
    """
    if (asked & DECISIVE) - (near | around):
        return True
    bases = near & BASES or around & BASES
    unsaid = change and not (summed and "so tháng trước" in asked)
    if asked & BASES and not (asked & bases if bases else unsaid):
        return True
    planned = near & PLANS
    if asked & near & ASSIGNED:
        return False  # what the province assigns is a plan, whether the question says so or not
    aimed = bool(planned) or "mục tiêu" in around
    return not aimed if asked & PLANS else aimed


@lru_cache(maxsize=4_096)
def column_kinds(column: str) -> frozenset[Kind]:
    """The kinds that a table's header path names; "Dự toán huyện giao" holds plans, "So dự toán (%)" shares of them."""
    plan = _PLAN_COLUMN.match(fold(column)) and "%" not in column
    base = _base_of(column)
    named = kinds_in(column) if base is None else kinds_in(column) - BASES | {base}
    return named | (frozenset(("kế hoạch",)) if plan else frozenset())


def shares_the_plan(column: str, columns: Sequence[str]) -> bool:
    """Whether a bare "Tỷ lệ (%)" stands beside a plan and so tells the share of it that was reached."""
    bare = _SHARE_COLUMN.match(fold(column)) is not None and "%" in column
    return bare and any(_PLAN_COLUMN.match(fold(other)) and "%" not in other for other in columns)


def _base_of(column: str) -> Kind | None:
    """What "Tháng 02 năm 2025 so với › Tháng 02 năm 2024" compares with, which only the two times tell."""
    months = [mention for mention in find_periods(column) if mention.kind == "month"]
    if len(months) != 2 or "so voi" not in fold(column[: months[1].start]):
        return None
    return base_between(*months)


def base_between(told: PeriodMention, other: PeriodMention) -> Kind | None:
    """What it is called to compare one time with another; None where either names no year, or no report does it."""
    one, two = told.resolve(_YEAR), other.resolve(_YEAR)
    if one is None or two is None or None in (told.year, other.year):
        return None
    apart = 12 * (one.end.year - two.end.year) + one.end.month - two.end.month
    alike = told.kind == other.kind and apart == 12 * (one.start.year - two.start.year) + (
        one.start.month - two.start.month
    )
    if alike and told.kind != "year" and (one.end.day == two.end.day or told.day is None):
        if apart in _BASE_OF_KIND.get(told.kind, {}):
            return _BASE_OF_KIND[told.kind][apart]
        if apart == _MONTHS:
            return "so cùng kỳ"
    of_a_moment = other.kind in ("day", "month", "until") and two.end.month == _MONTHS
    return "so tháng 12" if of_a_moment and one.end.year == two.end.year + 1 and told.kind != "year" else None


_MAY_STAND = Sieve((pattern.pattern, (kind, pattern)) for kind, pattern in _PATTERNS)


@lru_cache(maxsize=16_384)
def kinds_in(text: str) -> frozenset[Kind]:
    """The kinds that NFC ``text`` names; a share of the plan does not count as the plan itself."""
    plain = fold(text)
    found: set[Kind] = {kind for kind, pattern in _MAY_STAND.of(plain) if pattern.search(plain)}
    planned = _PLANNED.search(text) is not None
    if planned:
        found.add("kế hoạch")
    if _SETTING.search(text.lower()):
        found.add("kế hoạch")
        found.discard("so kế hoạch")
    elif "so kế hoạch" in found and not planned:
        found.discard("kế hoạch")
    return frozenset(found)


_MONTHS = 12
_BASE_OF_KIND: dict[str, dict[int, Kind]] = {"month": {1: "so tháng trước"}, "quarter": {3: "so quý trước"}}
_YEAR = Period(kind="year", start=date(2000, 1, 1), end=date(2000, 12, 31))
_SHARE_COLUMN = re.compile(r"(ty le|ti le|dat|so sanh|%)[ (]*(dat|th/kh)?[ (]*%?\)?$")
_PLAN_COLUMN = re.compile(r"(du toan|ke hoach|kh|chi tieu)\b")
_AHEAD = re.compile(
    r"(phan (thu )?\w+[.:]?\s*)?([a-h][.)]\s*)?[ivx\d.)\s*]*(mot so |cac )?"
    r"(nhiem vu|phuong huong|giai phap|muc tieu|ke hoach|chuong trinh cong tac)\b"
)


_PART_ONLY = re.compile(r"phan (?:thu )?\w+[.:]?\s*")  # its title stands below it, as a heading of its own
# The tasks of a time that is named ("Nhiệm vụ tháng 9") are to come wherever their heading stands.
_AHEAD_OF = re.compile(
    r"([ivx]+|[a-h]|\d+)[.)]\s*(phuong huong,? )?(cac )?(nhiem vu|phuong huong|giai phap)(,? (va|cac|giai phap|nhiem vu"
    r"|trong tam|chu yeu|cong tac|trong|cua|cho))* "
    r"(\d+ thang (cuoi|con lai|tiep)|(cac )?thang|(cac )?quy|nam \d|thoi gian toi)\b(?!.*\b(da|hoan thanh|ket qua)\b)"
)
_TABLE = re.compile(r"(?:phu luc|phu bieu|bieu(?: so)?|bang) [\divx]+\b[\s.:–-]*")
_AIMS = re.compile(r"[ivx\d.)\s*]*(mot so |cac )?(muc tieu|chi tieu)\b.*\b(den nam|giai doan|phan dau)\b")


def targets_in(section: Sequence[str]) -> frozenset[Kind]:
    """Figures below a heading on tasks to come, or on aims "đến năm 2030", are targets, not results."""
    headings = [fold(heading) for heading in section]
    table = _TABLE.match(headings[-1]) if headings else None
    if table:  # it tells what its own title says
        headings = [headings[-1][table.end() :]]
    opening = headings[1:] if headings and _PART_ONLY.fullmatch(headings[0]) else headings
    ahead = any(map(_AHEAD.match, opening[:1])) or any(map(_AHEAD_OF.match, headings))
    aims = any(map(_AIMS.match, headings))
    return frozenset(("mục tiêu",)) if ahead or aims else frozenset()

"""Figures that a question gives itself: "xã nào được 10 điểm", "người từ 80 tuổi" ask of a passage that says so."""

import re
from datetime import date
from functools import lru_cache

from answer.feasts import Feast, feasts_in, names_feast
from ingest.report import Passage
from vietnamese.figures import Figure, find_figures
from vietnamese.number_words import find_number_words, in_noughts
from vietnamese.periods import Period, find_periods
from vietnamese.text import Spelling, fold

_ABOUT = re.compile(r"\b(?:hon|gan|khoang|tren|chung|tam|con so|cap|khoa|dot|mui|nhom|lop|khoi) *$")
_FEWEST_DIGITS = 2
_DOCUMENT = re.compile(r"\b(?:bao cao|thong bao|quyet dinh|ke hoach|so|dieu|khoan|muc|dong|phu luc|covid) *-?$")
_AGE = Spelling(r"(?<!\d)(\d{1,3})(?: ?(?:-|–|đến|tới) ?(?:dưới )?(\d{1,3}))? ?tuổi\b")
# "Tròn trăm tuổi", "ngoài tám chục tuổi": what is written out, and said without "một" or by tens.
_SAID = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|linh|lẻ|mốt|tư|lăm|nhăm"
_WRITTEN_AGE = re.compile(rf"(?<!\w)(?:{_SAID})(?: (?:{_SAID}))*(?= tuổi\b)", re.IGNORECASE)
_TENS = re.compile(r"\bmươi|\bchục")
_GRADE = Spelling(r"(?<![\d.,])0?(\d sao)\b(?! trở lên)|(?:\bgiải |(?<=\d ))(nhất|nhì|ba|khuyến khích)\b")
# "14 xã nông thôn mới nâng cao": above those that are "đạt chuẩn nông thôn mới", and counted among them.
_NEW_RURAL, _HIGHER_RURAL = (
    Spelling(r"\b(?:nông thôn mới|ntm)\b(?! (?:nâng cao|kiểu mẫu))"),
    Spelling(
        r"\b(?:(?:nông thôn mới|ntm|xã|huyện|thôn|bản|chuẩn)(?: nâng cao,?)? (?:kiểu mẫu|nâng cao)|^\s*nâng cao)\b"
    ),
)
# "tàu “3 không”", "gia đình “5 không, 3 sạch”": a kind of thing that is called by numbers.
_QUOTED = re.compile(r"[“\"«]\s*(\d+ [^\W\d]+(?:[, ]+(?:va )?\d+ [^\W\d]+)*)\s*[”\"»]")
# Not "tết trồng cây", "tết Trung thu"; spring by its name is a feast, not a crop's season.
_TET = re.compile(r"\btet\b(?! (?:trong|trung|doc|thieu|doan|quan))")
_SPRING = re.compile(
    r"\b(?:don|mung|vui) xuan\b|\bxuan (?:moi|ve|(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)"
    r" (?:ty|suu|dan|mao|meo|thin|ngo|mui|than|dau|tuat|hoi))\b"
)
_LATEST_OF_TET = 60
_AROUND_TET = re.compile(r"\b(?:truoc|sau|giap|can|ra) (?:ky nghi |dip )?tet\b")
_MONTHS = ("month", "months")
# "109 bé trai/100 bé gái" says 100, "8/10 xã" is one figure.
_NUMBER = re.compile(r"(?<![\w.,-])(?<!\d/)(?!(?<=\()\d+\))\d{1,3}(?![\w/]|[.,]\d|-\w*[^\W\d])")

# "Suất quà 500.000 đồng": an amount that says which ones are meant.
_AMOUNT = re.compile(r"(?<![\d.,])\d{1,3}(?:\.000)+(?= (?:đồng|dong)\b)", re.IGNORECASE)
# "Người thứ tư trở đi": those that are counted off, and no places in a ranking.
_ORDINAL = Spelling(
    r"\b(?<!đứng )(?<!xếp )(?<!hạng )(?<!vị trí )(?<!ngày )thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|\d+)\b"
)
_COUNTED_OFF = Spelling(r"\b(?:người|con|lần|đợt|giai đoạn|phiên|kỳ họp|năm) thứ ")
_LISTED = re.compile(r"(?<![\d.,])\d(?:,\d){2,}(?![\d.,%])")  # "(nhóm 3,4,5)"


def conditions_hold(question: str, passage: Passage) -> bool:
    """Whether the passage, or what governs it, says each figure that ``question`` gives."""
    given = _given(question)
    if not given:
        return True
    said = {
        figure.amount
        for text in (passage.text, passage.lead, passage.before, *passage.columns, *passage.parents)
        for figure in find_figures(text)
    }
    return all(figure.amount in said for figure in given)


def of_another_age(question: str, sentence: str, part: str = "") -> bool:
    """Whether a ``sentence`` tells of other ages than the asked ones: "từ 12-17 tuổi" for "5 đến dưới 12 tuổi".

    Where the ``part`` between commas that a figure stands in tells its age, this counts alone: "3 cụ tròn 100 tuổi, 40
    cụ tròn 90 tuổi".
    """
    asked = _ages(question)
    told = (_ages(part) or _ages(sentence)) if asked else frozenset()
    return bool(told) and not asked <= told


@lru_cache(maxsize=4_096)
def _ages(text: str) -> frozenset[int]:
    """Those that a text names, in digits or in words."""
    text = _WRITTEN_AGE.sub(_in_digits, text)
    return frozenset(int(age) for match in _AGE.finditer(text) for age in match.groups() if age)


def _in_digits(written: re.Match[str]) -> str:
    said = written.group().lower()
    said = f"một {said}" if said.startswith("trăm") else said
    told = find_number_words(_TENS.sub("mươi", said))
    whole = len(told) == 1 and told[0].end - told[0].start == len(_TENS.sub("mươi", said))
    return str(told[0].value) if whole else written.group()


def of_another_grade(question: str, before: str, part: str) -> bool:
    """Whether a figure is not of the asked stars or grade: of "90 sản phẩm, trong đó 04 sản phẩm đạt 5 sao" the 90.

    Its own ``part`` says which, else what stands ``before`` it in its clause.
    """
    asked = _grades(question)
    other = bool(asked) and asked != (_grades(part) or _grades(before)[-1:])
    higher = _asks_plain_rural(question) and _HIGHER_RURAL.search(part) and not _NEW_RURAL.search(part)
    return other or bool(higher) or not _quoted(question) <= _quoted(f"{before} {part}")


@lru_cache(maxsize=256)
def _asks_plain_rural(question: str) -> bool:
    return _NEW_RURAL.search(question) is not None and _HIGHER_RURAL.search(question) is None


@lru_cache(maxsize=4_096)
def _grades(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(match[1] or match[2]) for match in _GRADE.finditer(text)))


@lru_cache(maxsize=4_096)
def _quoted(text: str) -> frozenset[str]:
    return frozenset(match[1] for match in _QUOTED.finditer(fold(text)))


def of_the_feast(question: str, told: str, period: Period | None, named: str = "") -> bool:
    """Whether what a report tells is of the feast that a question asks for: since it says so, or by its time.

    ``named``: what names the figure; where that says months ("tính chung 2 tháng"), no time makes it the feast's.
    """
    feasts = feasts_in(question)
    of_it = not feasts or any(names_feast(told, feast) or _is_on(feast, period) for feast in feasts)
    return of_it and _of_tet(question, told, period, named)


def _is_on(feast: Feast, period: Period | None) -> bool:
    return period is not None and period.kind == "day" and (period.end.day, period.end.month) == feast


def _of_tet(question: str, told: str, period: Period | None, named: str) -> bool:
    """What is told of the first two months, far below the heading that says "Tết", does not say it again."""
    if not _asks_of_tet(question) or _TET.search(fold(told)) is not None or _SPRING.search(fold(told)) is not None:
        return True
    if _names_months(named) and not _names_months(question) and not _AROUND_TET.search(fold(question)):
        return False
    return period is not None and (period.end - date(period.end.year, 1, 1)).days <= _LATEST_OF_TET


def _names_months(text: str) -> bool:
    return any(mention.kind in _MONTHS for mention in find_periods(text))


@lru_cache(maxsize=256)
def _asks_of_tet(question: str) -> bool:
    return _TET.search(fold(question)) is not None or _SPRING.search(fold(question)) is not None


def numbers_missing(question: str, said: str) -> float:
    """Share of the numbers that tell apart whom or what is asked ("từ 5 đến dưới 12 tuổi", "mũi 2", "5 sao") that a
    text does not say; a number is none of a time or of a document."""
    wanted = _numbers(question)
    return len(wanted - _numbers(said)) / len(wanted) if wanted else 0.0


@lru_cache(maxsize=4_096)
def _numbers(text: str) -> frozenset[int]:
    text = in_noughts(_LISTED.sub(lambda match: match.group().replace(",", ", "), text))
    plain = fold(text)
    taken = [(time.start, time.end) for time in find_periods(text, asked=True)]
    return frozenset(
        int(match.group().replace(".", ""))
        for match in (*_NUMBER.finditer(text), *_AMOUNT.finditer(text))
        if not any(start < match.end() and match.start() < end for start, end in taken)
        and not _DOCUMENT.search(plain[: match.start()])
    )


@lru_cache(maxsize=256)
def _given(question: str) -> tuple[Figure, ...]:
    """Exact figures with a unit; no times, no rounded ones, nothing that only numbers a thing."""
    plain, times = fold(question), find_periods(question, asked=True)
    return tuple(
        figure
        for figure in find_figures(question)
        if figure.unit
        and sum(map(str.isdigit, figure.text)) >= _FEWEST_DIGITS
        and not any(time.start < figure.end and figure.start < time.end for time in times)
        and not _ABOUT.search(plain[: figure.start])
    )


def of_another_ordinal(question: str, told: str) -> bool:
    """Whether what is told up to a figure counts off others than the asked: "người thứ hai, thứ ba đóng 70%"."""
    if _COUNTED_OFF.search(question) is None:
        return False
    asked, named = (
        {fold(match[1]).replace("bon", "tu") for match in _ORDINAL.finditer(text)} for text in (question, told)
    )
    return bool(asked and named) and not asked & named

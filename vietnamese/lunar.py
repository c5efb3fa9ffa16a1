"""The years of the sexagenary cycle ("Giáp Thìn", "Ất Tỵ"), the day on which a lunar year begins, dates by the moon.

A name comes back every sixty years; the one meant is within ``FIRST_YEAR`` and the fifty-nine years after it.
"""

from datetime import date, timedelta
from math import ceil, floor, radians, sin

from vietnamese.text import Spelling, fold

FIRST_YEAR = 1990
_STEMS = "giap at binh dinh mau ky canh tan nham quy".split()
_BRANCHES = "ty suu dan mao thin ty ngo mui than dau tuat hoi".split()
# Without diacritics Tý (the rat) and Tỵ (the snake) are one: which is meant, the stem tells, since both go by pairs.
_CYCLE = {(_STEMS[year % 10], _BRANCHES[year % 12]): FIRST_YEAR + (year + 4 - FIRST_YEAR) % 60 for year in range(60)}
_SPELT = {"ki": "ky", "qui": "quy", "ti": "ty", "meo": "mao"}

_NEW_MOON_2000 = 2451550.09766
_MONTH = 29.530588861
_ANCHOR = date(2000, 1, 1), 2451544.5  # midnight in Greenwich, as a Julian day
_HANOI = 7 / 24
_BY_THE_MOON = Spelling(r"^\s*(?:âm lịch\b|\(âm lịch\b\)?)")
_FAR_ENOUGH = 40


def sexagenary_year(stem: str, branch: str) -> int | None:
    """2025 for "Ất", "Tỵ", with or without diacritics; None where the cycle has no such pair."""
    one, two = (_SPELT.get(fold(word), fold(word)) for word in (stem, branch))
    return _CYCLE.get((one, two))


def lunar_new_year(year: int) -> date:
    """The first day of Tết: that of the first new moon from 21 January on, by Hanoi's clocks."""
    earliest = date(year, 1, 21)
    number = ceil((_julian(earliest) - 1 - _NEW_MOON_2000) / _MONTH)
    first = _day_of_new_moon(number)
    return first if first >= earliest else _day_of_new_moon(number + 1)


def said_by_the_moon(text: str, end: int) -> int | None:
    """Where "âm lịch" ends, in brackets or not, behind a date of NFC ``text`` that ends at ``end``; None without it."""
    said = _BY_THE_MOON.search(text[end : end + _FAR_ENOUGH])
    return end + said.end() if said else None


def _julian(day: date) -> float:
    return (day - _ANCHOR[0]).days + _ANCHOR[1] - _HANOI


def _day_of_new_moon(number: int) -> date:
    """Source: Meeus, Astronomical Algorithms, chapter 49, its largest terms (within minutes in this century)."""
    centuries = number / 1236.85
    eccentricity = 1 - 0.002516 * centuries
    sun = radians(2.5534 + 29.1053567 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * centuries**2)
    latitude = radians(160.7108 + 390.67050284 * number - 0.0016118 * centuries**2)
    moment = (
        _NEW_MOON_2000
        + _MONTH * number
        + 0.00015437 * centuries**2
        - 0.40720 * sin(moon)
        + 0.17241 * eccentricity * sin(sun)
        + 0.01608 * sin(2 * moon)
        + 0.01039 * sin(2 * latitude)
        + 0.00739 * eccentricity * sin(moon - sun)
        - 0.00514 * eccentricity * sin(moon + sun)
    )
    # Clocks run a minute behind the even time of the formula.
    return _ANCHOR[0] + timedelta(days=floor(moment - 0.0008 + _HANOI - _ANCHOR[1]))

"""A number as its Excel format shows it, written in Vietnamese: 3439.73 in "0.0" is "3.439,7", 0.123 in "0.0%" "12,3%".

Of a format only what changes the figure is read: the section for its sign, decimals, percent and thousands scale.
Colours, fillers and words beside the number are left out. "General" shows ten significant digits, so that the
noise of binary fractions (101.29999999999998) does not become part of a figure.
"""

import re
from datetime import datetime, time
from decimal import ROUND_HALF_UP, Decimal, localcontext

_BESIDE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_PLACES = re.compile(r"[0#?](?:[0#?,]*[0#?])?(?:\.(?P<decimals>[0#?]*))?(?P<scale>,*)|\.(?P<only>[0#?]+)")
_SIGNIFICANT = 10


def shown_number(value: float, number_format: str) -> str:
    """The figure in Vietnamese notation, with its sign and, where the format says so, "%"."""
    section = _section(value, number_format)
    places = _PLACES.search(_BESIDE.sub("", section)) if section else None
    if places is None or "general" in section.casefold():
        return vietnamese(_plain(value))
    percent = "%" in _BESIDE.sub("", section)
    exact = Decimal(repr(value)) * (100 if percent else 1) / 1000 ** len(places["scale"] or "")
    decimals = places["decimals"] or places["only"] or ""
    rounded = _rounded(exact, len(decimals))
    kept = decimals.rstrip("#")
    while "." in rounded and len(rounded.partition(".")[2]) > len(kept) and rounded.endswith("0"):
        rounded = rounded[:-1].rstrip(".")
    return vietnamese(rounded) + ("%" if percent else "")


def vietnamese(number: str) -> str:
    """ "-1234.5" → "-1.234,5"."""
    sign = "-" if number.startswith("-") else ""
    whole, _, fraction = number.removeprefix("-").partition(".")
    whole = f"{int(whole):,}".replace(",", ".")
    if not whole.strip("0.") and not fraction.strip("0"):
        sign = ""
    return f"{sign}{whole},{fraction}" if fraction else f"{sign}{whole}"


def shown_date(value: datetime | time, number_format: str) -> str:
    """Day, month and year as far as the format shows them; the time of day where it shows nothing else."""
    if isinstance(value, time):
        return value.strftime("%H:%M")
    letters = _BESIDE.sub("", number_format).casefold()
    parts = [code for letter, code in (("d", "%d"), ("m", "%m"), ("y", "%Y")) if letter in letters]
    return value.strftime("/".join(parts or ["%d", "%m", "%Y"]))


def _section(value: float, number_format: str) -> str:
    """The part of "positive;negative;zero;text" that is for this value."""
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', number_format or "General")
    index = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    return sections[index] if index < 3 else sections[0]


def _rounded(value: Decimal, decimals: int) -> str:
    with localcontext() as context:
        context.prec = 60
        return f"{value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):f}"


def _plain(value: float) -> str:
    number = f"{Decimal(f'{value:.{_SIGNIFICANT}g}'):f}"
    return number.rstrip("0").rstrip(".") if "." in number else number

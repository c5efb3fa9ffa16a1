"""How units write: each has chosen, once and for all, its words for every indicator and its habits of notation.

A sentence without the indicator's name ("Kết quả này đạt …") leans on the sentence before it, as in real reports.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from eval.lookalike_figures import CHANGE, KINDS, PERCENT, Kind, Month
from eval.lookalike_indicator import Indicator
from eval.lookalike_units import Unit

_SENTENCES: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        "month": ("{Name} trong tháng là {value}.", "Tháng {month}, {name} đạt {value}."),
        "previous_month": (
            "So với tháng trước, {name} {value}.",
            "{Name} trong tháng {value} so với tháng {before}.",
            "Con số này {value} so với tháng trước.",
        ),
        "month_plan": (
            "Kế hoạch tháng {month} về {name} là {value}.",
            "Mức {name} đề ra cho tháng {month} là {value}.",
            "Theo kế hoạch, {name} phải đạt {value} trong tháng.",
        ),
        "cumulative": (
            "Lũy kế {name} từ đầu năm đến hết tháng {month} là {value}.",
            "Tính chung {span}, {name} đạt {value}.",
            "{Span}, {name} ước {value}.",
            "Lũy kế {span} là {value}.",
        ),
        "quarter": ("Riêng quý {quarter}, {name} đạt {value}.", "Trong quý {quarter}, {name} là {value}."),
        "province_plan": (
            "{Name} lũy kế đạt {value} dự toán tỉnh giao.",
            "So với dự toán tỉnh giao, {name} đạt {value}.",
            "Kết quả này đạt {value} dự toán tỉnh giao.",
        ),
        "district_plan": (
            "{Name} lũy kế bằng {value} dự toán {level} giao.",
            "So với dự toán {level} giao, {name} đạt {value}.",
            "So với dự toán {level} giao thì bằng {value}.",
        ),
        "year_plan": (
            "{Name} lũy kế đạt {value} kế hoạch năm.",
            "So với kế hoạch cả năm, {name} bằng {value}.",
            "Kết quả này bằng {value} kế hoạch năm.",
        ),
        "same_period": (
            "So với cùng kỳ năm trước, {name} {span} {value}.",
            "{Name} lũy kế {value} so với cùng kỳ năm {last_year}.",
            "So với cùng kỳ thì {value}.",
        ),
        "stock": ("{Name} là {value}.", "Đến hết tháng {month}, {name} là {value}."),
        "next_plan": (
            "Phấn đấu {name} tháng {next} đạt {value}.",
            "Kế hoạch tháng {next} về {name} là {value}.",
        ),
    }
)
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """``words``: the sentence pattern of each indicator's figures, the name filled in; ``padded``: "08 vụ"."""

    unit: Unit
    words: Mapping[tuple[str, Kind], str]
    padded: bool
    bulleted: bool


def draw_voice(unit: Unit, indicators: tuple[Indicator, ...], chance: random.Random) -> Voice:
    """A unit's way of writing; ``indicators`` are those that it reports."""
    words = {}
    for indicator in indicators:
        name = chance.choice(indicator.names)
        for kind in KINDS[indicator.shape]:
            own = indicator.sentences if kind in ("month", "stock") else ()
            pattern = chance.choice(own + _SENTENCES[kind])
            words[indicator.key, kind] = pattern.replace("{name}", name).replace("{Name}", capitalised(name))
    return Voice(unit=unit, words=words, padded=chance.random() < 0.5, bulleted=chance.random() < 0.5)


def written(value: Decimal, kind: Kind, indicator: Indicator, *, padded: bool) -> str:
    """A figure with its unit, or its direction: "3.245 triệu đồng", "08 vụ", "15,98%", "giảm 3,20%"."""
    if kind in CHANGE:
        return f"{'tăng' if value > 0 else 'giảm'} {number(abs(value))}%"
    if kind in PERCENT or indicator.unit == "%":
        return f"{number(value)}%"
    digits = number(value)
    return f"{digits.zfill(2) if padded else digits} {indicator.unit}"


def number(value: Decimal) -> str:
    """Vietnamese notation: full stops between thousands, a decimal comma."""
    return f"{value:,f}".translate(str.maketrans(",.", ".,"))


def sentence(voice: Voice, indicator: Indicator, kind: Kind, month: Month, value: str) -> str:
    """What the unit's report of ``month`` says; ``value`` as ``written``."""
    period = span(month)
    after, before = month.shifted(1), month.shifted(-1)
    following = f"{after.number:02d}/{after.year}" if after.number == 1 else month_number(voice, after)
    return voice.words[indicator.key, kind].format(
        value=value,
        level=voice.unit.level,
        month=month_number(voice, month),
        before=month_number(voice, before) if month.number > 1 else f"12/{before.year}",
        next=following,
        span=period,
        Span=capitalised(period),
        quarter=_ROMAN[(month.number - 1) // 3],
        last_year=month.year - 1,
    )


def span(month: Month) -> str:
    """January to ``month`` as reports call it."""
    named = {1: "tháng 01", 3: "quý I", 9: "9 tháng", 12: f"cả năm {month.year}"}
    return named.get(month.number, f"{month.number} tháng đầu năm")


def month_number(voice: Voice, month: Month) -> str:
    """ "02" or "2", as the unit prefers."""
    return f"{month.number:02d}" if voice.padded else str(month.number)


def capitalised(text: str) -> str:
    """The first letter as at a sentence's start."""
    return text[:1].upper() + text[1:]


def leans(voice: Voice, indicator: Indicator, kind: Kind) -> bool:
    """Whether the sentence leaves the indicator's name to the one before it."""
    return voice.words[indicator.key, kind] in _SENTENCES[kind]

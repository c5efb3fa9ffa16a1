"""How officials ask for a figure of a unit and a month: in full words, and in their own shorthand.

A question always names its unit, its period and the kind of figure, so that one sentence of one report answers it.
"""

import random
from collections.abc import Mapping
from types import MappingProxyType

from eval.lookalike_figures import Kind, Month
from eval.lookalike_indicator import Indicator
from eval.lookalike_units import Unit
from eval.lookalike_wording import capitalised

_ASKED: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        "month": (
            "{Asked} của {unit} {month} là bao nhiêu{measure}?",
            "Trong {month}, {asked} ở {unit} đạt bao nhiêu{measure}?",
            "Cho biết {asked} thực hiện {month} của {unit}.",
        ),
        "previous_month": (
            "{Asked} {month} của {unit} tăng hay giảm bao nhiêu phần trăm so với tháng trước?",
            "So với tháng trước, {asked} của {unit} {month} tăng, giảm thế nào?",
        ),
        "month_plan": (
            "Kế hoạch {asked} {month} của {unit} là bao nhiêu{measure}?",
            "{Unit} đặt kế hoạch {asked} trong {month} bao nhiêu{measure}?",
        ),
        "cumulative": (
            "{Asked} {span} của {unit} là bao nhiêu{measure}?",
            "Lũy kế {asked} của {unit} đến hết {month} là bao nhiêu?",
            "Từ đầu năm đến hết {month}, {asked} ở {unit} đạt bao nhiêu{measure}?",
        ),
        "quarter": (
            "Riêng {quarter}, {asked} của {unit} là bao nhiêu{measure}?",
            "{Asked} {quarter} của {unit} đạt bao nhiêu?",
        ),
        "province_plan": (
            "Đến hết {month}, {asked} của {unit} đạt bao nhiêu phần trăm dự toán tỉnh giao?",
            "{Asked} {span} của {unit} bằng bao nhiêu % so với dự toán tỉnh giao?",
        ),
        "district_plan": (
            "Đến hết {month}, {asked} của {unit} đạt bao nhiêu phần trăm dự toán {level} giao?",
            "{Asked} {span} của {unit} bằng bao nhiêu % so với dự toán {level} giao?",
        ),
        "year_plan": (
            "Đến hết {month}, {asked} của {unit} đạt bao nhiêu phần trăm kế hoạch năm?",
            "{Asked} {span} của {unit} bằng bao nhiêu % kế hoạch cả năm?",
        ),
        "same_period": (
            "{Asked} {span} của {unit} tăng hay giảm bao nhiêu phần trăm so với cùng kỳ năm trước?",
            "So với cùng kỳ, {asked} của {unit} {span} tăng, giảm bao nhiêu %?",
        ),
        "stock": (
            "{Asked} của {unit} {month} là bao nhiêu{measure}?",
            "Đến hết {month}, {asked} ở {unit} là bao nhiêu{measure}?",
        ),
        "next_plan": (
            "{Unit} phấn đấu {asked} trong {month} là bao nhiêu{measure}?",
            "Kế hoạch {asked} {month} của {unit} là bao nhiêu?",
        ),
    }
)
_SHORT: Mapping[Kind, tuple[str, ...]] = MappingProxyType(
    {
        "month": ("{short} {month} {unit}?", "{unit} {month} {short} bn?"),
        "previous_month": ("{short} {month} {unit} so với tháng trước?",),
        "month_plan": ("KH {short} {month} {unit}?",),
        "cumulative": ("lũy kế {short} {span} {unit}?", "{unit} {span} {short} bn?"),
        "quarter": ("{short} {quarter} {unit}?",),
        "province_plan": ("{short} {unit} {span} đạt mấy % tỉnh giao?",),
        "district_plan": ("{short} {unit} {span} đạt mấy % {level} giao?",),
        "year_plan": ("{short} {unit} {span} đạt mấy % KH năm?",),
        "same_period": ("{short} {span} {unit} so cùng kỳ?",),
        "stock": ("{short} {unit} {month}?",),
        "next_plan": ("KH {short} {month} {unit}?",),
    }
)
_MEASURES = MappingProxyType({"%": " phần trăm", "tiêu chí/xã": " tiêu chí"})
_ROMAN = ("I", "II", "III", "IV")


def full_question(indicator: Indicator, kind: Kind, unit: Unit, month: Month, chance: random.Random) -> str:
    """As written in a letter. ``month`` is the one asked for: of a "next_plan", the month after the report's."""
    return unreported_question(indicator.asked[0], kind, unit, month, chance, measure=indicator.unit)


def unreported_question(
    asked: str, kind: Kind, unit: Unit, month: Month, chance: random.Random, *, measure: str = ""
) -> str:
    """The same for an indicator that is but a name."""
    dated = (f"tháng {month.number} năm {month.year}", f"tháng {month.number}/{month.year}")
    spanned = _span(month)
    return chance.choice(_ASKED[kind]).format(
        asked=asked,
        Asked=capitalised(asked),
        unit=unit.full,
        Unit=capitalised(unit.full),
        level=unit.level,
        month=chance.choice((*dated, f"tháng {month.number:02d}/{month.year}")),
        span=spanned,
        quarter=f"quý {_ROMAN[(month.number - 1) // 3]}/{month.year}",
        measure=_MEASURES.get(measure, f" {measure}" if measure else ""),
    )


def short_question(
    indicator: Indicator, kind: Kind, unit: Unit, month: Month, chance: random.Random, *, known: bool = True
) -> str:
    """As typed in a hurry: "lũy kế thu NSNN 5T2023 Cao Lộc?". A unit not ``known`` to any report keeps its level."""
    year = month.year
    spans = {1: f"T1/{year}", 3: f"Q1/{year}", 12: f"năm {year}"}
    return chance.choice(_SHORT[kind]).format(
        short=chance.choice(indicator.asked[1:]),
        unit=_short(unit, known=known),
        level=unit.level,
        month=chance.choice((f"T{month.number}/{year}", f"tháng {month.number}/{year}")),
        span=spans.get(month.number, f"{month.number}T{year}"),
        quarter=f"Q{(month.number - 1) // 3 + 1}/{year}",
    )


def _short(unit: Unit, *, known: bool) -> str:
    """A bare name that no report has could be anything."""
    if unit.level == "thành phố":
        return f"TP {unit.name}"
    return unit.name if known else unit.full


def _span(month: Month) -> str:
    named = {1: "tháng 1", 3: "quý I", 9: "9 tháng", 12: "cả"}
    return f"{named.get(month.number, f'{month.number} tháng đầu')} năm {month.year}"

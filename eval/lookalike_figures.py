"""Figures of one indicator of one unit over the months, and what a report of a month says of them.

The months' figures are drawn; everything else is computed from them, so that a report adds up: cumulative figures
are sums since January, per cents are cumulative figures over yearly plans, comparisons look at last month or at the
same months of the year before. Rounding is half up, per cents have two decimals.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Literal

from eval.lookalike_indicator import Indicator, Shape

Kind = Literal[
    "month",
    "previous_month",
    "month_plan",
    "cumulative",
    "quarter",
    "province_plan",
    "district_plan",
    "year_plan",
    "same_period",
    "stock",
    "next_plan",
]
KINDS: Mapping[Shape, tuple[Kind, ...]] = MappingProxyType(
    {
        "budget": (
            "month",
            "previous_month",
            "month_plan",
            "quarter",
            "cumulative",
            "province_plan",
            "district_plan",
            "same_period",
        ),
        "volume": ("month", "cumulative", "year_plan", "next_plan"),
        "tally": ("month", "cumulative"),
        "count": ("month",),
        "stock": ("stock",),
    }
)
PERCENT: frozenset[Kind] = frozenset({"province_plan", "district_plan", "year_plan"})
CHANGE: frozenset[Kind] = frozenset({"same_period", "previous_month"})


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Month:
    """A month of the calendar."""

    year: int
    number: int

    def shifted(self, months: int) -> "Month":
        """So many months later."""
        year, index = divmod(self.year * 12 + self.number - 1 + months, 12)
        return Month(year=year, number=index + 1)

    def __str__(self) -> str:
        return f"{self.year}-{self.number:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """``monthly`` reaches from January of the year before the first report to December of the last one's year."""

    indicator: Indicator
    monthly: Mapping[Month, Decimal]
    planned: Mapping[Month, Decimal]
    by_province: Mapping[int, Decimal]
    by_district: Mapping[int, Decimal]

    def total(self, month: Month, months: int) -> Decimal:
        """The sum of so many months up to and with ``month``."""
        return sum((self.monthly[month.shifted(-back)] for back in range(months)), Decimal(0))


def draw_series(indicator: Indicator, first: Month, last: Month, chance: random.Random) -> Series:
    """The figures that reports from ``first`` to ``last`` need."""
    start = Month(year=first.year - 1, number=1)
    months = [start.shifted(index) for index in range((last.year - start.year + 1) * 12 + 1)]
    monthly = _stock(indicator, months, chance) if indicator.shape == "stock" else _flow(indicator, months, chance)
    planned = {month: _rounded(value * _factor(chance, 0.86, 1.14), indicator) for month, value in monthly.items()}
    years = range(start.year, last.year + 1)
    by_year = {year: sum(value for month, value in monthly.items() if month.year == year) for year in years}
    by_province = {year: _rounded(total * _factor(chance, 0.9, 1.12), indicator) for year, total in by_year.items()}
    by_district = {year: _rounded(plan * _factor(chance, 1.04, 1.25), indicator) for year, plan in by_province.items()}
    return Series(
        indicator=indicator, monthly=monthly, planned=planned, by_province=by_province, by_district=by_district
    )


def figure(series: Series, kind: Kind, month: Month) -> Decimal | None:
    """What the report of ``month`` says; None where it says nothing: no "1 tháng", no change of naught."""
    since_january = series.total(month, month.number)
    match kind:
        case "month" | "stock":
            return series.monthly[month]
        case "month_plan":
            return series.planned[month] if series.planned[month] != series.monthly[month] else None
        case "next_plan":
            return series.planned[month.shifted(1)]
        case "cumulative":
            return since_january if month.number > 1 else None
        case "quarter":
            return series.total(month, 3) if month.number in (6, 9, 12) else None
        case "province_plan" | "year_plan":
            return _per_cent(since_january, series.by_province[month.year])
        case "district_plan":
            return _per_cent(since_january, series.by_district[month.year])
        case "same_period":
            return _change(since_january, series.total(month.shifted(-12), month.number))
        case "previous_month":
            return _change(series.monthly[month], series.monthly[month.shifted(-1)])


def _flow(indicator: Indicator, months: list[Month], chance: random.Random) -> dict[Month, Decimal]:
    """Small counts are drawn alike for all units, so that they repeat; large ones lie about the unit's own size."""
    if indicator.high < 50 and not indicator.decimals:
        return {month: Decimal(chance.randint(indicator.low, indicator.high)) for month in months}
    size = chance.uniform(indicator.low * 1.3, indicator.high / 1.3)
    values = {month: _rounded(Decimal(size * chance.uniform(0.76, 1.28)), indicator) for month in months}
    return {month: max(value, _rounded(Decimal(indicator.low), indicator)) for month, value in values.items()}


def _stock(indicator: Indicator, months: list[Month], chance: random.Random) -> dict[Month, Decimal]:
    """From somewhere in the range slowly towards its end."""
    width = indicator.high - indicator.low
    level = indicator.low + width * chance.uniform(0.1, 0.5)
    if indicator.trend < 0:
        level = indicator.high - width * chance.uniform(0.1, 0.5)
    values = {}
    for month in months:
        level += indicator.trend * width * chance.uniform(0, 0.02)
        values[month] = _rounded(Decimal(level), indicator)
    return values


def _factor(chance: random.Random, low: float, high: float) -> Decimal:
    return Decimal(chance.uniform(low, high))


def _rounded(value: Decimal, indicator: Indicator) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-indicator.decimals), ROUND_HALF_UP)


def _per_cent(part: Decimal, whole: Decimal) -> Decimal:
    return (100 * part / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _change(now: Decimal, before: Decimal) -> Decimal | None:
    change = _per_cent(now, before) - 100
    return change or None

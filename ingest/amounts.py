"""Printed figures as exact values with what their rounding leaves open, and whether one is the ratio of two others."""

from dataclasses import dataclass
from decimal import Decimal

from vietnamese.figures import Figure, read_number

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A printed figure; the exact one is at most ``slack`` away."""

    value: Decimal
    slack: Decimal
    text: str


def amount_of_cell(cell: str) -> Amount | None:
    """Of a table's cell; None where it is no single figure."""
    bare = cell.removesuffix("%").strip().replace("−", "-")
    value = read_number(bare.removeprefix("-"))
    if value is None:
        return None
    slack = Decimal(1).scaleb(-len(bare.partition(",")[2])) / 2
    return Amount(value=-value if bare.startswith("-") else value, slack=slack, text=cell)


def amount_of_figure(figure: Figure) -> Amount:
    """In the figure's unit, thousands and millions counted out."""
    exponent = figure.value.as_tuple().exponent
    slack = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0) / 2
    return Amount(value=figure.amount, slack=slack * figure.scale, text=figure.text)


def gives(share: Amount, part: Amount, whole: Amount, less: Decimal = Decimal(0)) -> bool:
    """Whether some exact values behind the printed ones give the share in per cent, after ``less`` was taken off.

    True where the whole may be nothing.
    """
    if abs(whole.value) <= whole.slack:
        return True
    wholes = (whole.value - whole.slack, whole.value + whole.slack)
    ratios = [HUNDRED * each / one for each in (part.value - part.slack, part.value + part.slack) for one in wholes]
    return min(ratios) - share.slack <= share.value + less <= max(ratios) + share.slack


def written(value: Decimal) -> str:
    """ "1.234,5"."""
    whole, _, fraction = f"{value.normalize():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{grouped},{fraction}" if fraction else grouped

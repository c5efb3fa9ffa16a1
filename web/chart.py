"""Compared figures → a chart as SVG, drawn here: bars for a comparison, a line for a trend. Pure.

Bars begin at zero, always. A line's scale is that of its values, which stand at its points. Colours are attributes, so
that a copy outside of the page keeps them; the page's style sheet may override them.
"""

from collections.abc import Sequence
from html import escape

from answer.answer import Series, SeriesRow

_WIDTH, _EDGE = 480, 12
_BAR, _ROW = 20, 52
_PLOT_TOP, _PLOT_HEIGHT, _SIDE = 34, 170, 26
_MOST_LABELS, _LONGEST_LABEL = 6, 46
_INK, _LINE, _COLOUR = "#1b2430", "#d5dce4", "#17406d"


def chart_svg(series: Series) -> str:
    """The empty text where one figure alone leaves nothing to compare."""
    if len(series.rows) < 2:
        return ""
    body, height = _trend(series.rows) if series.kind == "trend" else _bars(series.rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" aria-label="{escape(_said(series))}" font-family="Arial, sans-serif" font-size="13" fill="{_INK}">'
        f"{body}</svg>"
    )


def _said(series: Series) -> str:
    kind = "Biểu đồ theo thời gian" if series.kind == "trend" else "Biểu đồ so sánh"
    return f"{kind}: {series.title}. " + "; ".join(f"{row.label}: {row.text}" for row in series.rows)


def _bars(rows: Sequence[SeriesRow]) -> tuple[str, int]:
    low, high = min(0.0, *_values(rows)), max(0.0, *_values(rows))
    room = _WIDTH - 2 * _EDGE - 110  # the longest bar leaves room for its figure
    scale = room / ((high - low) or 1.0)
    zero = _EDGE - low * scale
    drawn = [_line(zero, 4, zero, _ROW * len(rows), _LINE)]
    for at, (row, value) in enumerate(zip(rows, _values(rows), strict=True)):
        top = at * _ROW + 22
        left, right = sorted((zero, zero + value * scale))
        drawn.append(_text(_EDGE, top - 6, _short(row.label)))
        drawn.append(
            f'<rect class="drawn" x="{left:.1f}" y="{top}" width="{max(1.0, right - left):.1f}" height="{_BAR}" '
            f'fill="{_COLOUR}"/>'
        )
        drawn.append(_text(max(right, zero) + 6, top + 15, row.text, weight="bold"))
    return "".join(drawn), _ROW * len(rows) + 6


def _trend(rows: Sequence[SeriesRow]) -> tuple[str, int]:
    values = _values(rows)
    low, high = min(values), max(values)
    spread = (high - low) or abs(high) or 1.0
    low, high = low - spread * 0.1, high + spread * 0.1
    step = (_WIDTH - 2 * _EDGE - 2 * _SIDE) / (len(rows) - 1)
    points = [
        (_EDGE + _SIDE + at * step, _PLOT_TOP + (high - value) / (high - low) * _PLOT_HEIGHT)
        for at, value in enumerate(values)
    ]
    bottom = _PLOT_TOP + _PLOT_HEIGHT + 26
    drawn = [_line(_EDGE, bottom, _WIDTH - _EDGE, bottom, _LINE)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    drawn.append(f'<polyline class="drawn" points="{path}" fill="none" stroke="{_COLOUR}" stroke-width="2"/>')
    shown = _labelled(len(rows))
    for at, (row, (x, y)) in enumerate(zip(rows, points, strict=True)):
        drawn.append(f'<circle class="drawn" cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{_COLOUR}"/>')
        if at in shown:
            anchor = "start" if at == 0 else "end" if at == len(rows) - 1 else "middle"
            edge = {"start": _EDGE, "end": _WIDTH - _EDGE, "middle": x}[anchor]
            above = not (0 < at < len(rows) - 1 and values[at - 1] > values[at] < values[at + 1])
            drawn.append(_text(edge, y - 12 if above else y + 20, row.text, anchor=anchor, weight="bold"))
            drawn.append(_text(edge, bottom + 20, _short(row.label, 18), anchor=anchor))
    return "".join(drawn), bottom + 32


def _labelled(count: int) -> set[int]:
    """The first, the last, and as many between as can be read."""
    every = -(-(count - 1) // (_MOST_LABELS - 1)) or 1
    regular = {at for at in range(0, count, every) if at <= count - 1 - every}
    return regular | {0, count - 1}


def _values(rows: Sequence[SeriesRow]) -> list[float]:
    return [float(row.value) for row in rows]


def _short(label: str, longest: int = _LONGEST_LABEL) -> str:
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def _text(x: float, y: float, text: str, *, anchor: str = "start", weight: str = "normal") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}">{escape(text)}</text>'

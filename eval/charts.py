"""Charts as inline SVG: no script, no font, no request. Colours are told apart in grey as well."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _LABEL, _ROW = 720, 250, 26
_PLOT = _WIDTH - _LABEL - 90
_OUTCOMES = (("đúng", "#2e7d4f"), ("từ chối", "#c9b458"), ("sai", "#b3403a"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A share from 0 to 1 with its interval, the last accepted run's value, and that of what stands beside."""

    label: str
    value: float
    shown: str
    low: float | None = None
    high: float | None = None
    accepted: float | None = None
    beside: float | None = None
    beside_label: str = ""


def bar_chart(bars: Sequence[Bar]) -> str:
    """One row a measure: the bar, a whisker for the interval, ticks: dark for the accepted run, red for the recipe."""
    rows = [_bar(bar, index * _ROW) for index, bar in enumerate(bars)]
    return _svg(len(bars) * _ROW, rows)


def stacked_chart(rows: Sequence[tuple[str, tuple[int, int, int]]]) -> str:
    """(label, (right, refused, wrong)) → bars of equal length, the counts written into them."""
    drawn: list[str] = []
    for index, (label, counts) in enumerate(rows):
        top, left, total = index * _ROW, float(_LABEL), max(sum(counts), 1)
        drawn.append(_text(_LABEL - 8, top, label, anchor="end"))
        for count, (_, colour) in zip(counts, _OUTCOMES, strict=True):
            width = _PLOT * count / total
            drawn.append(f'<rect x="{left:.1f}" y="{top + 4}" width="{width:.1f}" height="17" fill="{colour}"/>')
            if width > 18:
                drawn.append(_text(left + width / 2, top, str(count), anchor="middle", colour="#fff"))
            left += width
    return _svg(len(rows) * _ROW, drawn)


def line_chart(points: Sequence[tuple[float, float]], *, across: str, up: str) -> str:
    """Points of the unit square as steps; the vertical axis ends at the highest value."""
    if not points:
        return ""
    height, highest = 180, max(max(y for _, y in points), 0.05)
    placed = [(_LABEL + x * _PLOT, 10 + height * (1 - y / highest)) for x, y in points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in placed)
    base = 10 + height
    parts = [
        f'<path d="M{_LABEL} 10V{base}H{_LABEL + _PLOT}" fill="none" stroke="#888"/>',
        f'<polyline points="{path}" fill="none" stroke="#1f5fa8" stroke-width="2"/>',
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="#1f5fa8"/>' for x, y in placed),
        _text(_LABEL - 8, 0, f"{up}: {highest:.2f}".replace(".", ","), anchor="end"),
        _text(_LABEL - 8, height - 8, "0", anchor="end"),
        _text(_LABEL + _PLOT, base, f"{across}: 1", anchor="end"),
    ]
    return _svg(base + _ROW, parts)


def legend() -> str:
    """What the colours of ``stacked_chart`` mean."""
    return " ".join(f'<span class="key" style="background:{colour}"></span>{name}' for name, colour in _OUTCOMES)


def _bar(bar: Bar, top: int) -> str:
    parts = [
        _text(_LABEL - 8, top, bar.label, anchor="end"),
        f'<rect x="{_LABEL}" y="{top + 5}" width="{_PLOT}" height="15" fill="#eceff3"/>',
        f'<rect x="{_LABEL}" y="{top + 5}" width="{_PLOT * _share(bar.value):.1f}" height="15" fill="#5b8ec4"/>',
        _text(_LABEL + _PLOT + 8, top, bar.shown),
    ]
    if bar.low is not None and bar.high is not None:
        low, high = (_LABEL + _PLOT * _share(value) for value in (bar.low, bar.high))
        parts.append(f'<path d="M{low:.1f} {top + 12.5}H{high:.1f}" stroke="#16324f" stroke-width="1.5"/>')
    if bar.beside is not None:
        parts.append(_tick(bar.beside, top, bar.beside_label, "#b3403a"))
    if bar.accepted is not None:
        parts.append(_tick(bar.accepted, top, "mốc", "#000"))
    return "".join(parts)


def _tick(value: float, top: int, name: str, colour: str) -> str:
    place = _LABEL + _PLOT * _share(value)
    return (
        f'<path d="M{place:.1f} {top + 2}V{top + 23}" stroke="{colour}" stroke-width="2.5">'
        f"<title>{name}: {value:.3f}</title></path>"
    )


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)


def _text(x: float, top: float, words: str, *, anchor: str = "start", colour: str = "#222") -> str:
    return f'<text x="{x:.1f}" y="{top + 17:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(words)}</text>'


def _svg(height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" viewBox="0 0 {_WIDTH} {height:.0f}" width="{_WIDTH}" height="{height:.0f}">'
        f"{''.join(parts)}</svg>"
    )

"""Several periods or places side by side: each figure with its citation, what lies between them computed from both.

What cannot be compared (another unit, another kind of figure, a province before and after it was merged) is said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from answer.answer import AnswerFigure, Series, SeriesRow
from answer.candidates import Candidate
from answer.cite import Citations
from answer.compose import Draft, paragraphs, place_of, scope_of, short_figure
from answer.kinds import BASES, Kind
from answer.units import canonical, same_unit
from vietnamese.calendar import SLACK
from vietnamese.figures import Figure, find_figures
from vietnamese.places import MERGER, Place, merged_since
from vietnamese.text import Spelling, fold

_TELLING: frozenset[Kind] = frozenset(("kế hoạch", "mục tiêu", "tỉnh giao", "huyện giao", "bình quân"))
_LAST_YEAR: frozenset[Kind] = frozenset(("so cùng kỳ",))

_OF_THE_PLAN: frozenset[Kind] = frozenset(("so kế hoạch", "tỉnh giao", "huyện giao", "trung ương giao"))
_ADDED_UP = frozenset("dong usd tan ta kg kwh vu cuoc luot khach ca".split()) | {"luot nguoi", "luot khach", "san pham"}
_FROM, _UP_TO = Spelling(r"\btừ $"), Spelling(r"^ (?:[a-zà-ỹđ]+ ){0,4}(?:lên|xuống|còn|đến|thành) $")
_TWO, _FEWEST_FOR_A_TREND = 2, 3
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the periods or places that were asked, with its figure; ``state``: how things stand then, or a price."""

    chosen: Candidate
    places: tuple[Place, ...] = ()
    planned: bool = False
    state: bool = False


def compared(parts: Sequence[Part], title: str, citations: Citations) -> tuple[Draft, Series]:
    """The figures one after the other and their difference; ``parts``: two at least, in the question's order."""
    told = [short_figure(part.chosen, citations, places=part.places, planned=part.planned) for part in parts]
    figures = [figure for draft in told for figure in draft.figures]
    rows = tuple(
        SeriesRow(
            label=label,
            text=draft.figures[0].text,
            value=draft.figures[0].value,
            citation=draft.figures[0].citation,
        )
        for label, draft in zip(_labels(parts), told, strict=True)
    )
    note, caution = why_not(parts), uneven(parts)
    between = _lies_between(parts, rows) if not note else Draft(text=f"Không so sánh trực tiếp được: {note}.")
    if caution and between.text and not note:
        between = replace(between, text=f"{between.text} Lưu ý: {caution}.")
    series = Series(
        kind="trend" if len(parts) >= _FEWEST_FOR_A_TREND and _one_place(parts) else "comparison",
        title=title,
        unit=_unit(parts[0]),
        rows=rows,
        note=note or caution,
    )
    return Draft(
        text=paragraphs((*(draft.text for draft in told), between.text)), figures=(*figures, *between.figures)
    ), series


def lying_between(parts: Sequence[Part], labels: Sequence[str], figures: Sequence[AnswerFigure]) -> Draft:
    """The difference of two things of which each has been told, as ``figures``; "" where they are called alike."""
    if len(set(labels)) < len(labels):
        return Draft(text="")
    rows = tuple(
        SeriesRow(label=label, text=figure.text, value=figure.value, citation=figure.citation)
        for label, figure in zip(labels, figures, strict=True)
    )
    note = why_not(parts)
    return Draft(text=f"Không so sánh trực tiếp được: {note}.") if note else _difference(parts, rows)


def why_not(parts: Sequence[Part]) -> str:
    """Why the figures do not measure the same; "" when they do."""
    if not all(_same(_unit(parts[0]), _unit(part)) for part in parts):
        return "đơn vị tính khác nhau"
    if len({(_telling(part), _of_a_month(part)) for part in parts}) > 1 and not _told_from_to(*parts[:1], *parts[-1:]):
        return "khác loại số liệu (tháng hay lũy kế, thực hiện hay kế hoạch)"
    if uneven(parts) and any(map(_sums_up, parts)):
        return uneven(parts)
    if _across_a_merger(parts):
        return f"phạm vi của tỉnh đã đổi sau {MERGER}"
    return ""


def uneven(parts: Sequence[Part]) -> str:
    """Of what is reached bit by bit, more is reached in nine months than in six: which times differ; "" where none do.

    How things stand at a time, a price or a growth is of any length.
    """
    spans = [part.chosen.period for part in parts]
    if not all(_adds_up(part) for part in parts) or _told_from_to(*parts[:1], *parts[-1:]):
        return ""
    told = [span for span in spans if span is not None]
    lengths = [(span.end - span.start).days for span in told]
    if max(lengths) - min(lengths) <= SLACK.days:
        return ""
    first, *_, last = told
    return f"các kỳ dài ngắn khác nhau ({first} và {last})"


def _adds_up(part: Part) -> bool:
    """Whether a figure may be one that grows from day to day: no state, no growth, no day's."""
    candidate, period = part.chosen, part.chosen.period
    if part.state or candidate.figure.direction or period is None or period.kind == "day":
        return False
    if _unit(part) == "%":
        return bool(candidate.kinds & _OF_THE_PLAN)
    return _sums_up(part) or period.kind != "until"


def _sums_up(part: Part) -> bool:
    """Whether it is surely such a one: money, weights and events, and what is called cumulative."""
    unit = _unit(part)
    if unit == "%":
        return False
    return "luỹ kế" in part.chosen.kinds or ("/" not in unit and fold(unit) in _ADDED_UP)


def _told_from_to(one: Part, other: Part) -> bool:
    """ "tăng từ 62 lên 70 hợp tác xã": the report of one sets the figure of the other against it itself."""
    for later, earlier in ((one.chosen, other.chosen), (other.chosen, one.chosen)):
        text, told = later.passage.text, find_figures(later.passage.text)[: later.position]
        if not told or told[-1].amount != earlier.figure.amount or not _FROM.search(text[: told[-1].start]):
            continue
        if _UP_TO.search(text[told[-1].end : later.figure.start]):
            return True
    return False


def _telling(part: Part) -> frozenset[Kind]:
    """What sets a figure apart from its like; a change also by what it is compared with.

    A price of a month is its average, whether a report says so or not.
    """
    candidate = part.chosen
    telling = candidate.kinds & _TELLING
    if candidate.figure.direction:
        telling |= candidate.kinds & BASES or _usual_base(candidate)
    return telling - {"bình quân"} if part.state else telling


def _usual_base(candidate: Candidate) -> frozenset[Kind]:
    """A change that names no base is one on the same time last year, but for a month's, which may be on the last."""
    return _LAST_YEAR if candidate.period is not None and candidate.period.kind != "month" else frozenset()


def _of_a_month(part: Part) -> bool:
    """A month by itself is not what was reached since January."""
    period = part.chosen.period
    return not part.state and period is not None and period.kind == "month" and "luỹ kế" not in part.chosen.kinds


def _same(unit: str, other: str) -> bool:
    """Whether two units count the same: lượt and lượt người."""
    return unit == other or same_unit(fold(unit), other) or same_unit(fold(other), unit)


def _labels(parts: Sequence[Part]) -> list[str]:
    """What tells the rows apart: only the times of one place, only the places at one time, else both."""
    if _one_place(parts) and len({part.chosen.period for part in parts}) == len(parts):
        return [str(part.chosen.period) for part in parts]
    places = [place_of(part.chosen, part.places) for part in parts]
    if len({part.chosen.period for part in parts}) == 1 and len(set(places)) == len(parts) and None not in places:
        return [str(place) for place in places]
    return [scope_of(part.chosen, part.places) for part in parts]


def _across_a_merger(parts: Sequence[Part]) -> bool:
    """Whether some figures are of a province before it was merged with others, and some of the one since then."""
    return {True, False} <= {_merged(part) for part in parts}


def _merged(part: Part) -> bool | None:
    """Whether a figure is of what several provinces had become by its own time, whenever its report was issued."""
    head, place = part.chosen.finding.hit.report.letterhead, place_of(part.chosen, part.places)
    period = part.chosen.period or head.period
    day = period.end if period is not None else head.issued
    return merged_since(place, day) if place is not None and day is not None else None


def _lies_between(parts: Sequence[Part], rows: Sequence[SeriesRow]) -> Draft:
    """What lies between two; of more also which is the highest and which the lowest."""
    between = _difference(parts, rows)
    if len(rows) <= _TWO or not between.text:
        return between
    most, least = max(rows, key=lambda row: row.value), min(rows, key=lambda row: row.value)
    if most.value == least.value:
        return between
    ends = (("Cao nhất", most), ("thấp nhất", least))
    told = "; ".join(f"{word}: {_in_a_sentence(row.label)} ({row.text}) [{row.citation}]" for word, row in ends)
    if not _one_place(parts):  # the last against the first is a course of time alone
        at = [rows.index(row) for row in (least, most)]
        between = _difference([parts[each] for each in at], [rows[each] for each in at])
    return replace(between, text=f"{told}. {between.text}")


def _in_a_sentence(label: str) -> str:
    return label if label[:2].isupper() else label[0].lower() + label[1:]


def _difference(parts: Sequence[Part], rows: Sequence[SeriesRow]) -> Draft:
    """ "nhiều hơn 445 lượt (tăng 6,38 %)": the last against the first, each computed figure with its formula."""
    first, last = _as_shown(parts[0], rows[0]), _as_shown(parts[-1], rows[-1])
    if first.total != last.total or first.high is not None or last.high is not None:
        return Draft(text="")
    before, after = rows[0].value, rows[-1].value
    markers = "".join(f" [{marker}]" for marker in sorted({rows[0].citation, rows[-1].citation}))
    label = _in_a_sentence(rows[-1].label)
    if before == after:
        return Draft(text=f"Hai số liệu bằng nhau{markers}.")
    word = "cao hơn" if after > before else "thấp hơn"
    places = max(-_exponent(first.value), -_exponent(last.value), 0)
    scale = min(first.scale, last.scale)
    size = abs(after - before) / scale
    written = (
        first.text[len(first.number) :].strip() if first.scale <= last.scale else last.text[len(last.number) :].strip()
    )
    unit = "điểm phần trăm" if rows[0].text.rstrip().endswith("%") else written or parts[0].chosen.unit
    apart = AnswerFigure(
        text=f"{vietnamese_number(size, places)} {unit}".strip(),
        value=abs(after - before),
        unit=_unit(parts[0]),
        citation=rows[-1].citation,
        asked=False,
        computed=f"{rows[-1].text} − {rows[0].text}",
    )
    text = f"Chênh lệch: {label} {word} **{apart.text}**{markers}."
    if unit == "điểm phần trăm" or not before:
        return Draft(text=text, figures=(apart,))
    share = replace(
        apart,
        text=f"{vietnamese_number(abs(after - before) / before * _HUNDRED, 2)} %",
        value=round(abs(after - before) / before * _HUNDRED, 2),
        unit="%",
        computed=f"({rows[-1].text} − {rows[0].text}) : {rows[0].text}",
    )
    return Draft(text=f"{text[: -len(markers) - 1]} (**{share.text}**){markers}.", figures=(apart, share))


def _as_shown(part: Part, row: SeriesRow) -> Figure:
    """The figure with the unit and scale that a table's header gives it."""
    return next(iter(find_figures(row.text)), part.chosen.figure)


def vietnamese_number(value: Decimal, places: int) -> str:
    """1234.5 with one place → "1.234,5"."""
    return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))


def _exponent(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _unit(part: Part) -> str:
    return canonical(part.chosen.figure.unit or part.chosen.unit)


def _one_place(parts: Sequence[Part]) -> bool:
    return len({place_of(part.chosen, part.places) for part in parts}) == 1

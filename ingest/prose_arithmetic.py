"""A sentence whose figures follow from each other → a note where they do not, beyond the rounding of their digits.

Shares are often cut off instead of rounded, and changes taken between rounded figures: a whole last digit is allowed.
Only where the sentence itself says which figures belong together: "88,85/556 ha, đạt 15,98 %"; "đạt 115 triệu đồng,
bằng 51 % dự toán (225 triệu đồng)"; "kế hoạch 556 ha, đã trồng 88,85 ha, đạt 15,98 %"; "16.498 tỷ đồng, tăng 8,28 %,
tương ứng tăng 1.262 tỷ đồng"; "đạt 120 tấn, tăng 20 % so với cùng kỳ (100 tấn)"; "từ 100 tấn lên 120 tấn, tăng 20 %".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from ingest.amounts import HUNDRED, Amount, amount_of_figure, gives, written
from vietnamese.figures import Figure, find_figures
from vietnamese.text import fold

_PLAN = r"(?:kh|ke hoach|du toan|chi tieu)"
_BEFORE = r"(?:cung ky|thang truoc|nam truoc|quy truoc|cung thang)"
_YEAR = r"(?: (?:nam )?(?:\d{4}|truoc))?"
_SHARED = re.compile(r"[^;]{0,18}(?:\b(?:dat|bang|chiem|ty le|tuong duong)\b|[(=])[^;]{0,10}")
_OF_PLAN = re.compile(rf"\s*(?:so )?(?:voi )?{_PLAN}\b[^,;.()\d]{{0,40}}{_YEAR}\s*[(:]\s*(?:la )?(?:{_PLAN} )?")
_PLANNED = re.compile(rf"\b{_PLAN}\b[^,;.()\d]{{0,40}}{_YEAR}[^,;.()\d]{{0,12}}")
_DONE = re.compile(
    r"[^()\d]{0,20}[,;] [^()\d]{0,30}\b(?:thuc hien|dat|duoc|giai ngan|hoan thanh|trong|thu|chi)\b[^()\d]{0,20}"
)
_THAN_BEFORE = re.compile(rf"\s*(?:so )?(?:voi )?{_BEFORE}{_YEAR}{_YEAR}\s*\(\s*(?:{_BEFORE}{_YEAR}\s*)?(?:la |dat )?")
_CHANGED = re.compile(r"\s*[,(]?\s*(?:tang|giam)\s*(?:them )?")
_THAT_IS = re.compile(
    r"\s*(?:so (?:voi )?[^,;()\d]{2,40}(?:\d{4})?)?\s*[,(]\s*(?:tuong (?:ung|duong)|hay)?\s*(?:voi )?(?:tang|giam)?\s*"
)
_FROM_TO = re.compile(r"\s*(?:len|xuong)\s*(?:con |den )?")
_SECOND_THOUGHT = re.compile(rf"\s*(?:so )?(?:voi )?{_BEFORE}")


def doubts_in_sentence(sentence: str) -> Iterator[str]:
    """Notes in Vietnamese, one for each share that its own parts do not give."""
    figures = find_figures(sentence)
    between = _Between(sentence)
    for at, share in enumerate(figures):
        if share.unit == "%" and _is_exact(share) and share.total is None:
            for part, whole, less in (
                *_of_ratio(figures, at, between),
                *_of_plan(figures, at, between),
                *_of_change(figures, at, between),
                *_of_times(figures, at, between),
            ):
                said = _loosened(amount_of_figure(share))
                said = replace(said, value=-said.value) if share.direction == "giảm" and less else said
                if not any(gives(said, each, whole, less) for each in (part, *_levels_before(figures, at))):
                    yield _note(share, part, whole, less)


def _levels_before(figures: Sequence[Figure], at: int) -> Iterator[Amount]:
    """What may be meant as well: "9.450 tỷ, bằng 105% dự toán 9.000 tỷ, tăng 5,2% so với cùng kỳ (8.983 tỷ)"."""
    unit = figures[at - 1].unit
    return (amount_of_figure(each) for each in figures[:at] if each.unit == unit and _is_plain(each))


class _Between:
    """The folded text between two figures of a sentence, before the first and behind the last."""

    def __init__(self, sentence: str) -> None:
        self._folded = fold(sentence)
        assert len(self._folded) == len(sentence)

    def __call__(self, first: Figure, second: Figure) -> str:
        return self._folded[first.end : second.start]

    def before(self, figure: Figure) -> str:
        return self._folded[: figure.start]

    def behind(self, figure: Figure) -> str:
        return self._folded[figure.end :]


_Parts = Iterator[tuple[Amount, Amount, Decimal]]
"""Part, whole, and what is taken off their ratio: 100 for growth."""


def _of_ratio(figures: Sequence[Figure], at: int, between: _Between) -> _Parts:
    """ "88,85/556 ha, đạt 15,98 %": the part and its whole stand right before it."""
    ratio = figures[at - 1] if at else None
    if ratio is None or ratio.total is None or ratio.qualifier or figures[at].direction:
        return
    if _SHARED.fullmatch(between(ratio, figures[at])):
        part = amount_of_figure(replace(ratio, total=None))
        yield part, amount_of_figure(replace(ratio, value=ratio.total, total=None)), Decimal(0)


def _of_plan(figures: Sequence[Figure], at: int, between: _Between) -> _Parts:
    """ "88,85 ha, đạt 15,98 % kế hoạch (556 ha)", "kế hoạch 556 ha, đã trồng 88,85 ha, đạt 15,98 %"."""
    share, done = figures[at], figures[at - 1] if at else None
    if done is None or share.direction or not _is_plain(done) or not _SHARED.fullmatch(between(done, share)):
        return
    if at + 1 < len(figures) and _alike(figures[at + 1], done) and _OF_PLAN.fullmatch(between(share, figures[at + 1])):
        yield amount_of_figure(done), amount_of_figure(figures[at + 1]), Decimal(0)
        return
    planned = figures[at - 2] if at > 1 else None
    if planned is None or not _alike(planned, done) or _SECOND_THOUGHT.match(between.behind(share)):
        return
    start = figures[at - 3].end if at > 2 else 0
    alone = sum(figure.unit == done.unit for figure in figures) == 2
    said = re.search(rf"{_PLANNED.pattern}$", between.before(planned)[start:])
    if alone and said and _DONE.fullmatch(between(planned, done)):
        yield amount_of_figure(done), amount_of_figure(planned), Decimal(0)


def _of_change(figures: Sequence[Figure], at: int, between: _Between) -> _Parts:
    """ "16.498 tỷ đồng, tăng 8,28 %, tương ứng tăng 1.262 tỷ đồng", in either order: the change and what there was."""
    share = figures[at]
    for now, first, second in ((at - 1, at, at + 1), (at - 2, at - 1, at)):
        if now < 0 or second >= len(figures):
            continue
        level, change = figures[now], figures[first if second == at else second]
        direction = figures[first].direction
        if not direction or figures[second].direction not in {"", direction} or not _is_plain(level):
            continue
        if (
            change.direction != direction
            or not _alike(change, level)
            or not _CHANGED.fullmatch(between(level, figures[first]))
        ):
            continue
        if _THAT_IS.fullmatch(between(figures[first], figures[second])) and share.value:
            yield _loosened(amount_of_figure(change)), _before(level, change, direction), Decimal(0)


def _of_times(figures: Sequence[Figure], at: int, between: _Between) -> _Parts:
    """ "đạt 120 tấn, tăng 20 % so với cùng kỳ (100 tấn)", "từ 100 tấn lên 120 tấn, tăng 20 %"."""
    share, now = figures[at], figures[at - 1] if at else None
    if now is None or not _is_plain(now):
        return
    grown = bool(share.direction and _CHANGED.fullmatch(between(now, share)))
    if not grown and not (not share.direction and _SHARED.fullmatch(between(now, share))):
        return
    less = HUNDRED if grown else Decimal(0)
    if at + 1 < len(figures) and _alike(figures[at + 1], now):
        if _THAN_BEFORE.fullmatch(between(share, figures[at + 1])) and not figures[at + 1].direction:
            yield amount_of_figure(now), amount_of_figure(figures[at + 1]), less
    elif at > 1 and grown and _alike(figures[at - 2], now) and _FROM_TO.fullmatch(between(figures[at - 2], now)):
        yield amount_of_figure(now), amount_of_figure(figures[at - 2]), less


def _before(level: Figure, change: Figure, direction: str) -> Amount:
    now, by = amount_of_figure(level), amount_of_figure(change)
    value = now.value - by.value if direction == "tăng" else now.value + by.value
    return Amount(value=value, slack=now.slack + by.slack, text=level.text)


def _loosened(amount: Amount) -> Amount:
    return replace(amount, slack=2 * amount.slack)


def _is_exact(figure: Figure) -> bool:
    return not figure.qualifier and figure.high is None


def _is_plain(figure: Figure) -> bool:
    """A level that was reached: neither a share nor a change."""
    return (
        _is_exact(figure) and figure.total is None and bool(figure.unit) and figure.unit != "%" and not figure.direction
    )


def _alike(one: Figure, other: Figure) -> bool:
    return _is_exact(one) and one.total is None and one.unit == other.unit


def _note(share: Figure, part: Amount, whole: Amount, less: Decimal) -> str:
    computed = written(round(abs(HUNDRED * part.value / whole.value - less), 2))
    texts = [part.text] if part.text == whole.text else [part.text, whole.text]
    return f"Tỷ lệ ghi {share.text}, tính từ {' và '.join(texts)} được {computed} %."

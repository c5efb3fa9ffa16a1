"""Gold questions over a look-alike corpus: figures that stand in one sentence of one report, and ones that do not.

An answerable question's evidence is a sentence that its report holds once. An unanswerable one gives its ``reason``:
"wrong_period" (the unit has no report of that month, perhaps none so early or late), "wrong_place" (a neighbour that
does not report), "wrong_indicator" (this unit, or nobody, reports it).
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import cycle, islice

from eval.lookalike_catalogue import INDICATORS, NOBODY_REPORTS
from eval.lookalike_figures import KINDS, Kind, Month
from eval.lookalike_indicator import Indicator
from eval.lookalike_questions import full_question, short_question, unreported_question
from eval.lookalike_report import DistrictReport, Statement
from eval.lookalike_units import Unit

_ASKED_KINDS: tuple[Kind, ...] = (
    "month",
    "cumulative",
    "province_plan",
    "month",
    "district_plan",
    "stock",
    "cumulative",
    "same_period",
    "month",
    "year_plan",
    "month_plan",
    "previous_month",
    "month",
    "quarter",
    "next_plan",
)
"""How often each kind is asked; taken in turns."""
_KIND_NAMES: Mapping[Kind, str] = {
    "month": "thực hiện trong tháng",
    "previous_month": "so với tháng trước",
    "month_plan": "kế hoạch tháng",
    "cumulative": "lũy kế",
    "quarter": "riêng quý",
    "province_plan": "so với dự toán tỉnh giao",
    "district_plan": "so với dự toán huyện giao",
    "year_plan": "so với kế hoạch năm",
    "same_period": "so với cùng kỳ",
    "stock": "hiện có",
    "next_plan": "kế hoạch tháng sau",
}
_UNSAID: frozenset[Kind] = frozenset({"month", "cumulative", "stock", "year_plan"})


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What there is to ask about: the reports, who reports what, who does not report, and the months in question."""

    reports: tuple[DistrictReport, ...]
    reported: Mapping[Unit, tuple[Indicator, ...]]
    silent: tuple[Unit, ...]
    period: tuple[Month, ...]


def answerable_questions(world: World, count: int, chance: random.Random) -> Iterator[dict[str, object]]:
    """Raises ValueError when the corpus has fewer figures than ``count``."""
    by_kind: dict[Kind, list[tuple[DistrictReport, Statement]]] = defaultdict(list)
    for report in world.reports:
        for statement in report.statements:
            if report.text.count(statement.sentence) == 1:
                by_kind[statement.kind].append((report, statement))
    for candidates in by_kind.values():
        chance.shuffle(candidates)
    if sum(map(len, by_kind.values())) < count:
        raise ValueError(f"{count} answerable questions are too many for this corpus")
    kinds = (kind for kind in cycle(_ASKED_KINDS) if by_kind[kind])
    for number, kind in enumerate(islice(kinds, count), start=1):
        report, statement = by_kind[kind].pop()
        yield _answerable(f"la{number:03d}", report, statement, chance)


def unanswerable_questions(world: World, count: int, chance: random.Random) -> Iterator[dict[str, object]]:
    """The three reasons in turns, no question twice. Raises ValueError when there are fewer than ``count``."""
    makers = (_wrong_period, _wrong_place, _wrong_indicator)
    asked: set[str] = set()
    for number in range(count):
        record = _fresh(makers[number % len(makers)], world, asked, chance)
        asked.add(str(record["question"]))
        yield {"id": f"lu{number + 1:03d}", "kind": "unanswerable"} | record


def _answerable(key: str, report: DistrictReport, statement: Statement, chance: random.Random) -> dict[str, object]:
    month = report.month.shifted(1) if statement.kind == "next_plan" else report.month
    short = chance.random() < 0.3
    ask = short_question if short else full_question
    notes = [_KIND_NAMES[statement.kind]] + ["viết tắt"] * short + ["câu dựa vào câu trước"] * statement.leans
    return {
        "id": key,
        "kind": _kind(statement),
        "question": ask(statement.indicator, statement.kind, report.unit, month, chance),
        "answers": list(accepted(statement.figure)),
        "doc": report.source,
        "docs": [report.source],
        "evidence": statement.sentence,
        "unanswerable": False,
        "note": "; ".join(notes),
    }


def _kind(statement: Statement) -> str:
    """ "context" where the evidence names its indicator only through the sentence before it."""
    if statement.leans:
        return "context"
    return "figure" if statement.kind in ("month", "stock") else "qualifier"


def accepted(figure: str) -> tuple[str, ...]:
    """The figure as the report writes it, and as it may be written instead: "08 vụ" and "8 vụ", "5,20%" and "5,2 %"."""
    plain = figure.lstrip("0") if figure[:1] == "0" and figure[1:2].isdigit() else figure
    variants = [figure, plain]
    if figure.endswith("%"):
        digits = figure[:-1]
        shorter = digits.rstrip("0").rstrip(",") if "," in digits else digits
        variants += [f"{digits} %", f"{shorter}%", f"{shorter} %"]
    return tuple(dict.fromkeys(variants))


def _fresh(
    make: Callable[[World, random.Random], dict[str, object]], world: World, asked: set[str], chance: random.Random
) -> dict[str, object]:
    for _ in range(200):
        record = make(world, chance)
        if record["question"] not in asked:
            return record
    raise ValueError("too many unanswerable questions for this corpus")


def _wrong_period(world: World, chance: random.Random) -> dict[str, object]:
    filed = {(report.unit, report.month) for report in world.reports}
    unit = chance.choice(tuple(world.reported))
    missing = [month for month in world.period if (unit, month) not in filed]
    outside = [world.period[0].shifted(-chance.randint(1, 9)), world.period[-1].shifted(chance.randint(1, 9))]
    month = chance.choice(missing if missing and chance.random() < 0.7 else outside)
    where = "không có báo cáo tháng này" if month in missing else "ngoài thời gian có báo cáo"
    indicator = chance.choice(world.reported[unit])
    return _unanswerable("wrong_period", _question(indicator, unit, month, chance), f"{unit.full}: {where}")


def _wrong_place(world: World, chance: random.Random) -> dict[str, object]:
    unit, month = chance.choice(world.silent), chance.choice(world.period)
    indicator = chance.choice(INDICATORS)
    question = _question(indicator, unit, month, chance, known=False)
    return _unanswerable("wrong_place", question, f"{unit.full} không có báo cáo nào")


def _wrong_indicator(world: World, chance: random.Random) -> dict[str, object]:
    report = chance.choice(world.reports)
    unit, month = report.unit, report.month
    left_out = [indicator for indicator in INDICATORS if indicator not in world.reported[unit]]
    if left_out and chance.random() < 0.6:
        indicator = chance.choice(left_out)
        note = f"{unit.full} không báo cáo chỉ tiêu này"
        return _unanswerable("wrong_indicator", _question(indicator, unit, month, chance), note)
    asked = chance.choice(NOBODY_REPORTS)
    question = unreported_question(asked, "stock", unit, month, chance)
    return _unanswerable("wrong_indicator", question, "không báo cáo nào có chỉ tiêu này")


def _question(indicator: Indicator, unit: Unit, month: Month, chance: random.Random, *, known: bool = True) -> str:
    """Of a kind that the month's own report alone could answer; in January nobody speaks of a cumulative figure."""
    kinds = [kind for kind in KINDS[indicator.shape] if kind in _UNSAID and (kind != "cumulative" or month.number > 1)]
    kind = chance.choice(kinds)
    if chance.random() < 0.3:
        return short_question(indicator, kind, unit, month, chance, known=known)
    return full_question(indicator, kind, unit, month, chance)


def _unanswerable(reason: str, question: str, note: str) -> dict[str, object]:
    return {
        "question": question,
        "answers": [],
        "doc": None,
        "evidence": "",
        "unanswerable": True,
        "reason": reason,
        "note": f"{reason}: {note}",
    }

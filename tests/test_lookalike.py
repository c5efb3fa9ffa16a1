"""The look-alike corpus: it adds up, its gold stands where it says, and each refusal has its reason."""

import json
import random
import re
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from eval.gold import read_gold
from eval.lookalike import FIRST, Corpus, draw_world, generate, main, write
from eval.lookalike_catalogue import INDICATORS, NOBODY_REPORTS
from eval.lookalike_figures import KINDS, Month
from eval.lookalike_gold import World, accepted
from eval.lookalike_units import LARGEST, UNITS, draw
from eval.lookalike_wording import number
from ingest.read import read_report

SIZES = [(11, 24, 7), (4, 30, 1), (1, 24, 5)]


@pytest.fixture(scope="module")
def world() -> World:
    return draw_world(11, 24, 7)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return generate(11, 24, 7)


def values(world: World) -> dict[tuple[str, str, str, Month], Decimal]:
    """Every figure of the texts, read back from its sentence."""
    read: dict[tuple[str, str, str, Month], Decimal] = {}
    for report in world.reports:
        for statement in report.statements:
            match = re.search(r"(tăng |giảm )?(\d[\d.]*(?:,\d+)?)(?=%| )", statement.figure)
            assert match is not None
            assert statement.figure in statement.sentence
            sign = "-" if match[1] == "giảm " else ""
            value = Decimal(sign + match[2].replace(".", "").replace(",", "."))
            key = (report.unit.folder, statement.indicator.key, statement.kind, report.month)
            assert key not in read, "one sentence for each unit, month, indicator and kind"
            read[key] = value
    return read


def per_cent(part: Decimal, whole: Decimal) -> Decimal:
    return (100 * part / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def test_the_same_seed_gives_the_same_corpus(corpus: Corpus) -> None:
    assert generate(11, 24, 7) == corpus
    assert generate(11, 24, 8) != corpus


def test_another_number_of_questions_leaves_the_reports_alone(corpus: Corpus) -> None:
    assert generate(11, 24, 7, answerable=3, unanswerable=3).reports == corpus.reports


def test_the_catalogue_is_wide_and_unambiguous() -> None:
    assert len(INDICATORS) >= 25
    assert len({indicator.key for indicator in INDICATORS}) == len(INDICATORS)
    asked = [words for indicator in INDICATORS for words in indicator.asked]
    assert len(set(asked)) == len(asked)
    assert not set(asked) & set(NOBODY_REPORTS)
    assert all(len(indicator.names) >= 2 and len(indicator.sentences) >= 2 for indicator in INDICATORS)
    assert {indicator.shape for indicator in INDICATORS} == set(KINDS)


@pytest.mark.parametrize(("units", "months", "seed"), SIZES)
def test_answerable_questions_have_their_evidence_once(units: int, months: int, seed: int) -> None:
    corpus = generate(units, months, seed)
    texts = dict(corpus.reports)
    answerable = [record for record in corpus.gold if not record["unanswerable"]]
    assert len(answerable) == 150
    assert len({(record["doc"], record["evidence"]) for record in answerable}) == 150
    for record in answerable:
        evidence, answers = record["evidence"], record["answers"]
        assert isinstance(evidence, str)
        assert isinstance(answers, list)
        assert texts[str(record["doc"])].count(evidence) == 1
        assert re.search(rf"(?<![\d.,]){re.escape(answers[0])}(?![\d])", evidence)


@pytest.mark.parametrize(("units", "months", "seed"), SIZES)
def test_unanswerable_questions_give_each_reason(units: int, months: int, seed: int) -> None:
    gold = [record for record in generate(units, months, seed).gold if record["unanswerable"]]
    assert Counter(record["reason"] for record in gold) == {
        "wrong_period": 40,
        "wrong_place": 40,
        "wrong_indicator": 40,
    }
    assert len({record["question"] for record in gold}) == 120
    assert all(not record["answers"] and str(record["note"]).startswith(str(record["reason"])) for record in gold)


def test_ids_are_unique(corpus: Corpus) -> None:
    assert len({record["id"] for record in corpus.gold}) == len(corpus.gold) == 270


def test_questions_name_unit_and_period(corpus: Corpus, world: World) -> None:
    names = {unit.name for unit in UNITS}
    for record in corpus.gold:
        question = str(record["question"])
        assert any(name in question for name in names), question
        assert re.search(r"20\d\d", question), question
    assert sum("viết tắt" in str(record["note"]) for record in corpus.gold) >= 30


def test_every_kind_of_figure_is_asked(corpus: Corpus, world: World) -> None:
    kinds = {(report.source, each.sentence): each.kind for report in world.reports for each in report.statements}
    asked = Counter(
        kinds[str(record["doc"]), str(record["evidence"])] for record in corpus.gold if not record["unanswerable"]
    )
    assert set(asked) == {kind for shape in KINDS.values() for kind in shape}
    assert {record["kind"] for record in corpus.gold} == {"figure", "qualifier", "context", "unanswerable"}
    assert min(asked.values()) >= 5


def test_refusals_are_due(corpus: Corpus, world: World) -> None:
    filed = {(report.unit.name, str(report.month)) for report in world.reports}
    silent = {unit.name for unit in world.silent}
    reported = {unit.name: {each.asked for each in indicators} for unit, indicators in world.reported.items()}
    dated = re.compile(r"(?:tháng |T)0?(\d+)(?: năm |/)(20\d\d)|(\d+)T(20\d\d)|(\d+) tháng đầu năm (20\d\d)")
    seen: Counter[str] = Counter()
    for record in corpus.gold:
        question, reason = str(record["question"]), record.get("reason")
        unit = max((unit.name for unit in UNITS if unit.name in question), key=len)
        if reason == "wrong_place":
            assert unit in silent, question
            assert re.search(rf"(huyện|thành phố|TP) {unit}", question, re.IGNORECASE), "a bare name could be anything"
        elif reason == "wrong_indicator":
            assert not any(words in question for asked in reported[unit] for words in asked[:1]), question
        elif reason == "wrong_period" and (match := dated.search(question)):
            month, year = [group for group in match.groups() if group]
            assert (unit, f"{year}-{int(month):02d}") not in filed, question
        else:
            continue
        seen[str(reason)] += 1
    assert seen["wrong_period"] >= 25
    assert len(seen) == 3


def test_months_are_missing_inside_the_range(world: World) -> None:
    filed = {(report.unit, report.month) for report in world.reports}
    period = [FIRST.shifted(index) for index in range(24)]
    missing = [(unit, month) for unit in world.reported for month in period if (unit, month) not in filed]
    assert missing
    assert {period[0], period[-1]}.isdisjoint(month for _, month in missing)
    assert len(filed) == 11 * 24 - len(missing)


def test_units_leave_indicators_out(world: World) -> None:
    assert all(len(INDICATORS) * 0.5 <= len(each) < len(INDICATORS) for each in world.reported.values())
    assert len({tuple(each.key for each in indicators) for indicators in world.reported.values()}) > 5


def test_reports_add_up() -> None:
    world = draw_world(12, 24, 3)
    read = values(world)
    checked: Counter[str] = Counter()
    for (unit, key, kind, month), value in read.items():
        year = [read.get((unit, key, "month", month.shifted(-back))) for back in range(month.number)]
        before = read.get((unit, key, "month", month.shifted(-1)))
        if kind == "cumulative" and all(each is not None for each in year):
            assert value == sum(each for each in year if each is not None)
            checked[kind] += 1
        elif kind == "quarter" and all(each is not None for each in year[:3]):
            assert value == sum(each for each in year[:3] if each is not None)
            checked[kind] += 1
        elif kind == "previous_month" and before is not None:
            assert value == per_cent(read[unit, key, "month", month], before) - 100
            checked[kind] += 1
        elif kind == "same_period" and (earlier := read.get((unit, key, "cumulative", month.shifted(-12)))):
            assert value == per_cent(read[unit, key, "cumulative", month], earlier) - 100
            checked[kind] += 1
        elif kind == "district_plan":
            assert value < read[unit, key, "province_plan", month]
            checked[kind] += 1
    assert checked["cumulative"] > 1000
    assert min(checked[kind] for kind in ("quarter", "previous_month", "same_period", "district_plan")) > 100


def test_one_plan_holds_for_the_year(world: World) -> None:
    """Cumulative figure over per cent is the same plan all year, within the rounding of the per cent."""
    read = values(world)
    plans: dict[tuple[str, str, int], list[tuple[Decimal, Decimal]]] = defaultdict(list)
    for (unit, key, kind, month), share in read.items():
        total = read.get((unit, key, "cumulative", month))
        if kind == "province_plan" and total is not None:
            half = Decimal("0.00501")
            plans[unit, key, month.year].append((100 * total / (share + half), 100 * total / (share - half)))
    assert len(plans) == 11 * 3 * 2
    assert all(max(low for low, _ in bounds) <= min(high for _, high in bounds) for bounds in plans.values())


def test_figures_repeat_by_chance(world: World) -> None:
    said = Counter(
        (report.month, statement.sentence)
        for report in world.reports
        for statement in report.statements
        if statement.indicator.unit == "vụ"
    )
    assert sum(count > 1 for count in said.values()) >= 10


def test_units_word_the_same_indicator_differently(world: World) -> None:
    wordings = defaultdict(set)
    for report in world.reports:
        for statement in report.statements:
            wordings[statement.indicator.key].add(re.sub(r"\d[\d.,]*", "#", statement.sentence))
    assert len(wordings) == len(INDICATORS)
    assert min(map(len, wordings.values())) >= 2


def test_neighbouring_figures_stand_in_separate_sentences(world: World) -> None:
    for report in world.reports[:30]:
        sentences = [statement.sentence for statement in report.statements]
        assert all(sentence.count(". ") == 0 and sentence.endswith(".") for sentence in sentences)
        assert 35 <= len(sentences) <= 80
        assert all(sentence in report.text for sentence in sentences)


def test_reports_are_read_as_the_unit_and_month_that_they_are_of(tmp_path: Path) -> None:
    world = draw_world(LARGEST, 24, 2)
    read = 0
    for report in world.reports[::17]:
        path = tmp_path / Path(report.source).name
        path.write_text(report.text, encoding="utf-8")
        letterhead = read_report(path, report.source).letterhead
        assert letterhead.place is not None
        assert (letterhead.place.level, letterhead.place.name) == (report.unit.level, report.unit.name)
        assert letterhead.period is not None
        assert (letterhead.period.end.year, letterhead.period.end.month) == (report.month.year, report.month.number)
        assert letterhead.issued is not None
        read += 1
    assert read > 50


def test_the_command_writes_reports_and_gold(tmp_path: Path, corpus: Corpus) -> None:
    main(["--units", "2", "--months", "24", "--seed", "7", "--out", str(tmp_path)])
    small = generate(2, 24, 7)
    assert {path.relative_to(tmp_path / "reports").as_posix() for path in tmp_path.rglob("*.txt")} == {
        source for source, _ in small.reports
    }
    lines = (tmp_path / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == list(small.gold)
    read = read_gold(tmp_path / "gold.jsonl")
    assert [bool(gold.relevant) for gold in read] == [True] * 150 + [False] * 120
    write(corpus, tmp_path / "whole")
    assert len(list((tmp_path / "whole" / "reports").rglob("*.txt"))) == len(corpus.reports)


def test_file_names_tell_units_and_months_apart_without_their_folder(corpus: Corpus) -> None:
    names = [source.rpartition("/")[2] for source, _ in corpus.reports]
    assert len(set(names)) == len(names) > 240


@pytest.mark.parametrize(("units", "months"), [(0, 24), (LARGEST + 1, 24), (2, 0)])
def test_impossible_sizes_are_refused(units: int, months: int) -> None:
    with pytest.raises(ValueError, match="must"):
        generate(units, months, 1)


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--units", "0", "--out", str(tmp_path)])
    assert stopped.value.code == 2
    assert "units must lie between" in capsys.readouterr().err


def test_too_many_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        generate(1, 2, 1, answerable=500)
    with pytest.raises(ValueError, match="too many"):
        generate(1, 1, 1, answerable=1, unanswerable=20000)


def test_units_are_drawn_without_overlap() -> None:
    for seed in range(20):
        reporting, silent = draw(11, random.Random(seed))
        assert len(reporting) == 11
        assert len(silent) == 6
        assert not set(reporting) & set(silent)


@pytest.mark.parametrize(
    ("month", "months", "expected"),
    [((2023, 1), -1, "2022-12"), ((2023, 12), 1, "2024-01"), ((2024, 5), -17, "2022-12"), ((2023, 3), 0, "2023-03")],
)
def test_months_are_counted_over_the_year(month: tuple[int, int], months: int, expected: str) -> None:
    assert str(Month(year=month[0], number=month[1]).shifted(months)) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [("1234567.50", "1.234.567,50"), ("8", "8"), ("0.07", "0,07"), ("12000", "12.000")]
)
def test_numbers_are_written_in_vietnamese_notation(value: str, expected: str) -> None:
    assert number(Decimal(value)) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("08 vụ", ("08 vụ", "8 vụ")),
        ("0,75 ha", ("0,75 ha",)),
        ("12 vụ", ("12 vụ",)),
        ("tăng 5,20%", ("tăng 5,20%", "tăng 5,20 %", "tăng 5,2%", "tăng 5,2 %")),
        ("100,00%", ("100,00%", "100,00 %", "100%", "100 %")),
    ],
)
def test_a_figure_is_accepted_in_its_other_notations(figure: str, expected: tuple[str, ...]) -> None:
    assert accepted(figure) == expected

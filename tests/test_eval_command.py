"""``evaluate`` from gold files to exit status, screen and reports."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from errors import UsageError
from eval.bounds import read_bounds
from eval.command import KEPT, MISSED, evaluate, set_name
from eval.gate import read_baseline
from eval.labels import EXTRACTIVE, STANDARD
from eval.retrieval import NAMES
from eval.run import Compared
from eval.variants import VARIANTS
from tests.eval_fakes import GOLD, PLANTED, Oracle, Shelf, Worsen, hit, write_gold

NASTY = "<script>alert('x')</script> | & \x01"


def wrong(reply: dict[str, object]) -> None:
    reply["answer"] = f"**50,1 ha** {NASTY} [1]."


def refuse(reply: dict[str, object]) -> None:
    reply.update(refused=True, answer="Các báo cáo không nêu.")


class Anything:
    """Answers what was asked however it was typed, as long as the questions come in order."""

    def __init__(self, rounds: int) -> None:
        self._questions = iter([each.question for each in GOLD] * rounds)
        self._oracle = Oracle()

    def __call__(self, question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        return self._oracle(next(self._questions), ())


class Screen:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def __call__(self, text: str) -> None:
        self.lines.append(text)

    def __str__(self) -> str:
        return "\n".join(self.lines)


def run(
    tmp_path: Path,
    *,
    bounds: tuple[str, ...] = (),
    worsen: dict[str, Worsen] | None = None,
    reports: bool = False,
    baseline: Path | None = None,
    accept: bool = False,
    unread: dict[str, str] | None = None,
) -> tuple[int, str]:
    screen = Screen()
    status = evaluate(
        [write_gold(tmp_path / "mau.jsonl")],
        Oracle(worsen=worsen),
        Shelf(),
        out=tmp_path / "ra" if reports else None,
        bounds=bounds,
        variants=False,
        baseline=baseline,
        accept=accept,
        write=screen,
        unread=unread or {},
    )
    return status, str(screen)


def test_a_good_run_keeps_its_bounds_and_shows_a_table(tmp_path: Path) -> None:
    status, screen = run(tmp_path, bounds=("right=1", "wrong=0", "unsupported=0", "r5=1", "refused=1"))
    assert status == KEPT
    header, rule, whole, *parts = screen.splitlines()
    assert header.split()[0] == "n"
    assert set(rule) == {"─"}
    assert whole.split()[:4] == ["mau", "6", "1,000", "0,000"]
    names = {line.split("  ")[0].removeprefix("mau · ") for line in parts}
    assert names >= {"số liệu", "so sánh", "không có câu trả lời", "tệp txt"}


@pytest.mark.parametrize(("bound", "shown"), [("right=.9", "right ≥ 0,9, đo được 0,800"), ("wrong=.1", "wrong ≤ 0,1")])
def test_a_missed_bound_is_named_and_has_its_own_status(tmp_path: Path, bound: str, shown: str) -> None:
    status, screen = run(tmp_path, bounds=(bound,), worsen={"m1": wrong})
    assert (status, MISSED) == (4, 4)
    assert f"Không đạt: mau: {shown}" in screen


@pytest.mark.parametrize(("written", "message"), [("đúng=.9", "Không có thước đo"), ("right", "thiếu giá trị")])
def test_a_bound_that_cannot_be_read_is_wrong_usage(written: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read_bounds([written])


def test_an_answerer_that_refuses_everything_earns_no_citations(tmp_path: Path) -> None:
    silent: dict[str, Worsen] = {each.id: refuse for each in GOLD}
    status, screen = run(tmp_path, worsen=silent, bounds=("cite=.9", "src=.9", "wrong=.1", "refused=1"))
    assert status == MISSED
    assert screen.count("Không đạt") == 2


def test_reports_are_written_and_agree(tmp_path: Path) -> None:
    status, _ = run(tmp_path, worsen={"m1": wrong, "m2": refuse}, reports=True)
    assert status == KEPT
    assert sorted(path.name for path in (tmp_path / "ra").iterdir()) == [
        "junit.xml", "report.html", "report.json", "report.md",
    ]  # fmt: skip
    record = json.loads((tmp_path / "ra" / "report.json").read_text(encoding="utf-8"))
    assert record["sets"]["mau"]["measures"]["right"]["value"] == pytest.approx(0.6)
    assert [each["outcome"] for each in record["sets"]["mau"]["questions"]][:2] == ["wrong", "refused"]
    markdown = (tmp_path / "ra" / "report.md").read_text(encoding="utf-8")
    assert "| Trả lời đúng `right` | 0,600 [" in markdown
    assert "số liệu khác 1" in markdown


def test_the_page_needs_nothing_else_and_escapes_every_text(tmp_path: Path) -> None:
    run(tmp_path, worsen={"m1": wrong}, reports=True)
    page = (tmp_path / "ra" / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert not re.search(r"(?:src|href)=|url\(|https?://", page)
    assert page.count("<svg") == 3
    assert "trồng mới được 71,05 ha rừng" in page  # the evidence of the wrong answer
    assert page.count("<article") == 1
    assert "<b>50,1 ha</b> &lt;script&gt;" in page


def test_junit_counts_wrong_refused_and_crashed(tmp_path: Path) -> None:
    def crash(reply: dict[str, object]) -> None:
        raise ValueError(NASTY)

    run(tmp_path, worsen={"m1": wrong, "m2": refuse, "m3": crash}, reports=True, bounds=("right=.9",))
    root = ElementTree.fromstring((tmp_path / "ra" / "junit.xml").read_text(encoding="utf-8"))
    suite, bounds = root.findall("testsuite")
    counts = {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": "6", "failures": "1", "errors": "1", "skipped": "1"}
    assert len(suite.findall("testcase")) == len(GOLD)
    assert bounds.get("failures") == "1"


def test_accept_writes_the_baseline_that_later_runs_are_held_to(tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.json"
    assert run(tmp_path, baseline=baseline, accept=True)[0] == KEPT
    worse: dict[str, Worsen] = {each.id: wrong for each in GOLD[:5]}
    status, screen = run(tmp_path, baseline=baseline, worsen=worse, reports=True)
    assert status == MISSED
    assert "GIẢM QUÁ MỨC NGẪU NHIÊN" in screen
    assert "<title>mốc: 1.000</title>" in (tmp_path / "ra" / "report.html").read_text(encoding="utf-8")
    assert run(tmp_path, baseline=baseline, worsen=worse, accept=True)[0] == KEPT
    assert run(tmp_path, baseline=baseline, worsen=worse)[0] == KEPT


def test_questions_over_what_no_tool_here_reads_are_left_out_aloud_and_stay_accepted(tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.json"
    assert run(tmp_path, baseline=baseline, accept=True)[0] == KEPT
    accepted = read_baseline(baseline)
    unread = {"mau/van-lang.txt": "Hãy cài đặt: sudo apt install tesseract-ocr"}
    status, screen = run(tmp_path, baseline=baseline, unread=unread)
    assert status == KEPT
    assert "Bỏ qua 1 câu hỏi về mau/van-lang.txt trong bộ mau. Hãy cài đặt: sudo apt install" in screen
    assert next(line.split()[1] for line in screen.splitlines() if line.startswith("mau ")) == "5"
    assert run(tmp_path, baseline=baseline, accept=True, unread=unread)[0] == KEPT
    assert read_baseline(baseline) == accepted


def test_accept_without_a_place_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--baseline"):
        run(tmp_path, accept=True)


def test_a_baseline_that_is_not_there_stops_nothing_and_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Chưa có mốc so sánh"):
        run(tmp_path, baseline=tmp_path / "moc.json")


def test_variants_are_asked_and_their_change_is_shown(tmp_path: Path) -> None:
    screen = Screen()
    status = evaluate(
        [write_gold(tmp_path / "mau.jsonl")],
        Anything(1 + len(VARIANTS)),
        Shelf(),
        out=tmp_path / "ra",
        bounds=(),
        variants=True,
        baseline=None,
        accept=False,
        write=screen,
    )
    assert status == KEPT
    record = json.loads((tmp_path / "ra" / "report.json").read_text(encoding="utf-8"))
    assert [each["variant"] for each in record["variants"]] == list(VARIANTS)
    assert all(each["change"]["right"] == 0 for each in record["variants"])
    assert "mau · telex" in str(screen)


def test_what_is_compared_stands_beside_ours_with_all_it_does_or_what_it_found_only(tmp_path: Path) -> None:
    """It finds the evidence of one of five answerable questions first, and nothing of the others."""
    screen = Screen()

    def recipe(question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        return {"answer": "", "hits": [hit("mau/cao-loc.txt", 0)] if question == PLANTED.question else []}

    status = evaluate(
        [write_gold(tmp_path / "mau.jsonl")],
        Oracle(),
        Shelf(),
        out=tmp_path / "ra",
        bounds=("right=1", "wrong=0"),
        variants=False,
        baseline=tmp_path / "baseline.json",
        accept=True,
        write=screen,
        compared=[
            Compared(label=EXTRACTIVE, make=Oracle, answers=True),
            Compared(label=STANDARD, make=lambda: recipe, answers=False),
        ],
    )
    assert status == KEPT
    beside = next(line for line in str(screen).splitlines() if STANDARD in line)
    assert beside.removeprefix(f"mau · {STANDARD}").split() == ["6", *"––––––", *["0,200"] * 5, *"––––––"]
    record = json.loads((tmp_path / "ra" / "report.json").read_text(encoding="utf-8"))
    found = record["beside"][STANDARD]["mau"]
    assert {name: each["value"] for name, each in found.items()} == dict.fromkeys(NAMES, 0.2)
    assert record["beside"][EXTRACTIVE]["mau"]["right"] == record["sets"]["mau"]["measures"]["right"]
    assert record["sets"]["mau"]["measures"]["r10"]["value"] == 1
    markdown = (tmp_path / "ra" / "report.md").read_text(encoding="utf-8")
    assert f"| mau (n = 6) | mau: {EXTRACTIVE} | mau: {STANDARD} |" in markdown
    page = (tmp_path / "ra" / "report.html").read_text(encoding="utf-8")
    assert page.count(f"<title>{EXTRACTIVE}: 1.000</title>") >= len(NAMES)
    assert page.count(f"<th>{STANDARD}</th>") == 1
    assert list(read_baseline(tmp_path / "baseline.json")) == ["mau"]


def test_a_long_run_tells_how_far_it_is(tmp_path: Path) -> None:
    many = [replace(PLANTED, id=f"m{number}", question=f"{PLANTED.question} ({number})") for number in range(60)]
    told: list[str] = []
    evaluate(
        [write_gold(tmp_path / "mau.jsonl", many)],
        lambda question, history: {},
        Shelf(),
        out=None,
        bounds=(),
        variants=False,
        baseline=None,
        accept=False,
        write=Screen(),
        progress=told.append,
    )
    assert told == ["mau: 25/60 câu hỏi", "mau: 50/60 câu hỏi", "mau: 60/60 câu hỏi"]


def test_a_set_is_named_by_its_file_or_where_that_says_nothing_by_its_folder(tmp_path: Path) -> None:
    assert set_name(tmp_path / "mau.jsonl") == "mau"
    assert set_name(tmp_path / "huyen" / "gold.jsonl") == "huyen"


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "khac").mkdir()
    paths = [write_gold(tmp_path / "mau.jsonl"), write_gold(tmp_path / "khac" / "mau.jsonl")]
    with pytest.raises(UsageError, match="cùng tên"):
        evaluate(
            paths,
            Oracle(),
            Shelf(),
            out=None,
            bounds=(),
            variants=False,
            baseline=None,
            accept=False,
            write=Screen(),
        )

"""Two small reports, gold questions on them, and an asker whose answers can be worsened: the harness's test bench."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from eval.gold import Evidence, Gold

CAO_LOC = (
    "Trong tháng 02/2023, huyện Cao Lộc trồng mới được 71,05 ha rừng, giảm 3,2 % so với tháng trước.\n"
    "Thu ngân sách trên địa bàn đạt 15,6 tỷ đồng, bằng **26,15 %** dự toán tỉnh giao.<sup>1</sup>\n"
    "Hoàn thành 02 dự án tại xã Gia Cát và xã Thụy Hùng."
)
VAN_LANG = (
    "Trong tháng 02/2023, huyện Văn Lãng trồng mới được 48,5 ha rừng, tăng 1,4 % so với tháng trước.\n"
    "Thu ngân sách trên địa bàn đạt 9,8 tỷ đồng, bằng 19,7 % dự toán tỉnh giao."
)
REPORTS = {"mau/cao-loc.txt": CAO_LOC, "mau/van-lang.txt": VAN_LANG}

PLANTED = Gold(
    id="m1",
    kind="figure",
    question="Tháng 02/2023 huyện Cao Lộc trồng mới được bao nhiêu ha rừng?",
    answers=("71,05 ha",),
    doc="cao-loc.txt",
    evidence="trồng mới được 71,05 ha rừng",
)
CHANGE = Gold(
    id="m2",
    kind="figure",
    question="Diện tích rừng trồng mới của huyện Cao Lộc tháng 02/2023 biến động thế nào so với tháng trước?",
    answers=("3,2 %",),
    doc="cao-loc.txt",
    evidence="giảm 3,2 % so với tháng trước",
)
BUDGET = Gold(
    id="m3",
    kind="figure",
    question="Thu ngân sách tháng 02/2023 của huyện Cao Lộc là bao nhiêu?",
    answers=("15,6 tỷ đồng", "15,6 tỷ"),
    doc="cao-loc.txt",
    evidence="Thu ngân sách trên địa bàn đạt 15,6 tỷ đồng",
)
BOTH = Gold(
    id="m4",
    kind="compare",
    question="Thu ngân sách so với dự toán tỉnh giao của huyện Cao Lộc và huyện Văn Lãng tháng 02/2023?",
    answers=("26,15 %", "19,7 %"),
    evidences=(
        Evidence(doc="cao-loc.txt", evidence="bằng 26,15 % dự toán tỉnh giao"),
        Evidence(doc="van-lang.txt", evidence="bằng 19,7 % dự toán tỉnh giao"),
    ),
    all=True,
)
COMMUNES = Gold(
    id="m5",
    kind="entity",
    question="Hai xã nào của huyện Cao Lộc có dự án hoàn thành?",
    answers=("Gia Cát", "Thụy Hùng"),
    doc="cao-loc.txt",
    evidence="Hoàn thành 02 dự án tại xã Gia Cát và xã Thụy Hùng",
    all=True,
)
NOWHERE = Gold(
    id="m6", kind="unanswerable", question="Huyện Cao Lộc có bao nhiêu ca sốt xuất huyết?", unanswerable=True
)
GOLD = (PLANTED, CHANGE, BUDGET, BOTH, COMMUNES, NOWHERE)


class Shelf:
    """``Sources`` over a dictionary."""

    def __init__(self, reports: Mapping[str, str] = REPORTS) -> None:
        self._reports = reports

    def text(self, source: str) -> str | None:
        return self._reports.get(source)


def lines_of(source: str) -> list[str]:
    return REPORTS[source].split("\n")


def cite(marker: int, source: str, line: int) -> dict[str, Any]:
    return {"marker": marker, "source": source, "quote": lines_of(source)[line]}


def hit(source: str, line: int, score: float = 1.0) -> dict[str, Any]:
    return {"source": source, "text": lines_of(source)[line], "score": score}


def good_reply(gold: Gold) -> dict[str, Any]:
    """A right answer, or refusal, with its citations and hits."""
    first, second = "mau/cao-loc.txt", "mau/van-lang.txt"
    hits = [hit(first, 0, 0.9), hit(first, 1, 0.8), hit(first, 2, 0.7), hit(second, 1, 0.6)]
    answers = {
        "m1": ("**71,05 ha** – huyện Cao Lộc, tháng 02/2023 [1].", [cite(1, first, 0)]),
        "m2": ("Giảm **3,2 %** so với tháng trước – huyện Cao Lộc, tháng 02/2023 [1].", [cite(1, first, 0)]),
        "m3": ("**15,6 tỷ đồng** – huyện Cao Lộc, tháng 02/2023 [1].", [cite(1, first, 1)]),
        "m4": (
            "**26,15 %** – huyện Cao Lộc [1].\n\n**19,7 %** – huyện Văn Lãng [2].",
            [cite(1, first, 1), cite(2, second, 1)],
        ),
        "m5": ("Xã Gia Cát và xã Thụy Hùng, huyện Cao Lộc [1].", [cite(1, first, 2)]),
        "m6": ("Các báo cáo không nêu số ca sốt xuất huyết.", []),
    }
    text, citations = answers[gold.id]
    order = {"m3": [1, 0, 2, 3], "m4": [1, 3, 0, 2], "m5": [2, 0, 1, 3]}.get(gold.id, [0, 1, 2, 3])
    return {
        "answer": text,
        "refused": gold.unanswerable,
        "reason": "no_evidence" if gold.unanswerable else None,
        "citations": citations,
        "hits": [hits[place] for place in order],
        "figures": [{"text": "999 %", "computed": "lời tự khai, không được tin"}],
        "milliseconds": 0.001,
    }


Worsen = Callable[[dict[str, Any]], None]


class Oracle:
    """Answers every gold question well, except those that ``worsen`` changes in place."""

    def __init__(self, gold: Sequence[Gold] = GOLD, worsen: Mapping[str, Worsen] | None = None) -> None:
        self._by_question = {each.question: each for each in gold}
        self._worsen = worsen or {}
        self.asked: list[str] = []

    def __call__(self, question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        self.asked.append(question)
        gold = self._by_question[question]
        reply = good_reply(gold)
        if gold.id in self._worsen:
            self._worsen[gold.id](reply)
        return reply


def write_gold(path: Path, gold: Sequence[Gold] = GOLD) -> Path:
    lines = [
        json.dumps(
            {
                "id": each.id,
                "kind": each.kind,
                "question": each.question,
                "answers": list(each.answers),
                "doc": each.doc,
                "evidence": each.evidence,
                "evidences": [{"doc": unit.doc, "evidence": unit.evidence} for unit in each.evidences],
                "unanswerable": each.unanswerable,
                "all": each.all,
            },
            ensure_ascii=False,
        )
        for each in gold
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path

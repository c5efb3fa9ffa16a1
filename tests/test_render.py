"""An answer as JSON: exactly the keys of the contract, plain values, limits kept."""

import json
from datetime import date
from decimal import Decimal

from answer.answer import Answer, AnswerFigure, Citation, Series, SeriesRow
from answer.render import answer_to_json
from index.hit import Hit, ReportCard
from ingest.report import Letterhead, Passage
from tests.reports import month
from vietnamese.places import Place

CARD = ReportCard(
    source="dong-son/bieu.xlsx",
    sha256="0",
    letterhead=Letterhead(
        number="13/BC-UBND",
        issued=date(2025, 3, 17),
        issuer="UBND huyện Đông Sơn",
        kind="Báo cáo",
        title="Tình hình tháng 3",
        signer="không được lộ ra ngoài",
        place=Place(name="Đông Sơn", level="huyện"),
        period=month(2025, 3),
    ),
    pages=2,
    passages=9,
)
BARE = ReportCard(source="bare.txt", sha256="0", letterhead=Letterhead(), pages=1, passages=1)
CITATION = Citation(
    marker=1,
    source=CARD.source,
    page=2,
    start=10,
    end=30,
    quote="Thu 1.234,5 tỷ đồng",
    section=("I. KINH TẾ", "1. Thu ngân sách"),
    report=CARD,
    sheet="Biểu 1",
    cells="B2:D2",
    governed_by="không thuộc hợp đồng",
)
ANSWER = Answer(
    question="thu ngân sách?",
    text="**1.234,5 tỷ đồng** [1].",
    figures=(
        AnswerFigure(text="1.234,5 tỷ đồng", value=Decimal("1234500000000"), unit="đồng", citation=1, asked=True),
        AnswerFigure(text="556 ha", value=Decimal(556), unit="ha", citation=1, asked=False, computed="phần kế hoạch"),
    ),
    citations=(CITATION,),
    shown=tuple(
        Hit(
            passage=Passage(source=CARD.source, start=0, end=5000, text="dài " * 1250, page=1),
            report=CARD,
            score=0.123456,
        )
        for _ in range(30)
    ),
    frame=(("chỉ tiêu", "thu ngân sách"), ("kỳ", "tháng 3")),
    notes=("ghi chú",),
    answerer="extractive/1",
    milliseconds=12.3456,
)

KEYS = {
    "id", "question", "answer", "refused", "reason", "figures", "citations", "hits", "frame", "series", "notes",
    "answerer", "milliseconds", "record",
}  # fmt: skip
FIGURE = {"text", "value", "unit", "citation", "asked", "computed"}
CITED = {"marker", "source", "page", "sheet", "cells", "start", "end", "quote", "section", "report"}
REPORT = {"number", "issued", "issuer", "kind", "title", "place", "period"}
HIT = {"source", "page", "start", "end", "text", "score"}


def test_the_keys_are_those_of_the_contract() -> None:
    made = answer_to_json(ANSWER, identifier="7")
    assert made.keys() == KEYS
    assert [each.keys() for each in made["figures"]] == [FIGURE, FIGURE]
    assert made["citations"][0].keys() == CITED
    assert made["citations"][0]["report"].keys() == REPORT
    assert all(hit.keys() == HIT for hit in made["hits"])


def test_the_values_are_plain_and_complete() -> None:
    made = json.loads(json.dumps(answer_to_json(ANSWER, identifier="7"), ensure_ascii=False))
    assert (made["id"], made["question"], made["answer"]) == ("7", "thu ngân sách?", "**1.234,5 tỷ đồng** [1].")
    assert (made["refused"], made["reason"], made["record"]) == (False, None, None)
    assert made["figures"][0] == {
        "text": "1.234,5 tỷ đồng",
        "value": 1.2345e12,
        "unit": "đồng",
        "citation": 1,
        "asked": True,
        "computed": None,
    }
    assert made["figures"][1]["computed"] == "phần kế hoạch"
    assert made["citations"][0] == {
        "marker": 1,
        "source": "dong-son/bieu.xlsx",
        "page": 2,
        "sheet": "Biểu 1",
        "cells": "B2:D2",
        "start": 10,
        "end": 30,
        "quote": "Thu 1.234,5 tỷ đồng",
        "section": "I. KINH TẾ › 1. Thu ngân sách",
        "report": {
            "number": "13/BC-UBND",
            "issued": "2025-03-17",
            "issuer": "UBND huyện Đông Sơn",
            "kind": "Báo cáo",
            "title": "Tình hình tháng 3",
            "place": "huyện Đông Sơn",
            "period": "tháng 03/2025",
        },
    }
    assert made["frame"] == {"chỉ tiêu": "thu ngân sách", "kỳ": "tháng 3"}
    assert (made["notes"], made["answerer"], made["milliseconds"]) == (["ghi chú"], "extractive/1", 12.3)


def test_hits_are_at_least_ten_where_there_are_and_short() -> None:
    hits = answer_to_json(ANSWER)["hits"]
    assert 10 <= len(hits) <= len(ANSWER.shown)
    assert all(len(hit["text"]) == 1200 for hit in hits)
    assert hits[0]["score"] == 0.1235


def test_a_refusal_has_its_reason_and_its_hits() -> None:
    refused = Answer(question="?", text="Không có.", reason="wrong_period", shown=ANSWER.shown[:12])
    made = answer_to_json(refused)
    assert (made["refused"], made["reason"], made["id"]) == (True, "wrong_period", None)
    assert len(made["hits"]) == 12
    assert made["figures"] == made["citations"] == []


def test_a_series_is_given_row_by_row() -> None:
    row = SeriesRow(label="tháng 3/2025", text="1.234,5 tỷ đồng", value=Decimal("1234500000000"), citation=1)
    series = Series(kind="trend", title="thu ngân sách", unit="đồng", rows=(row,), note="khác phạm vi")
    made = answer_to_json(Answer(question="?", text="x", series=series))["series"]
    assert made == {
        "kind": "trend",
        "title": "thu ngân sách",
        "unit": "đồng",
        "note": "khác phạm vi",
        "rows": [{"label": "tháng 3/2025", "text": "1.234,5 tỷ đồng", "value": 1.2345e12, "citation": 1}],
    }
    assert answer_to_json(ANSWER)["series"] is None


def test_what_a_letterhead_does_not_say_is_null() -> None:
    cited = Citation(marker=1, source="bare.txt", page=1, start=0, end=1, quote="x", section=(), report=BARE)
    made = answer_to_json(Answer(question="?", text="x [1]", citations=(cited,)))
    assert set(made["citations"][0]["report"].values()) == {None}
    assert made["citations"][0]["section"] == ""
    assert made["citations"][0]["sheet"] is None

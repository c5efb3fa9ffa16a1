"""Each way of making an answer worse must turn its own measure, and say what is wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from eval.measures import summarise
from eval.run import EvalResult, run_eval
from tests.eval_fakes import CAO_LOC, GOLD, PLANTED, Oracle, Shelf, Worsen, cite, good_reply

RIGHT_SHARE = 4 / 5  # one of five answerable questions spoiled


def run(**worsen: Worsen) -> EvalResult:
    return run_eval(GOLD, Oracle(worsen=worsen), Shelf(), name="mau")


def value(result: EvalResult, measure: str) -> float:
    found = summarise(result.results)[measure].value
    assert found is not None
    return found


def says(text: str) -> Worsen:
    def worsen(reply: dict[str, Any]) -> None:
        reply["answer"] = text

    return worsen


PERFECT = {
    "right": 1.0,
    "wrong": 0.0,
    "falserefusal": 0.0,
    "refused": 1.0,
    "refusalprecision": 1.0,
    "crag": 1.0,
    "r5": 1.0,
    "cite": 1.0,
    "src": 1.0,
    "citerecall": 1.0,
    "unsupported": 0.0,
}


def test_good_answers_reach_every_measure() -> None:
    result = run()
    assert {name: value(result, name) for name in PERFECT} == PERFECT
    # Five questions with evidence; the comparison has two units, of which one hit can hold one.
    assert value(result, "r1") == pytest.approx((1 + 1 + 1 + 0.5 + 1) / 5)


WRONG = [
    ("m2", "Tăng **3,2 %** so với tháng trước – huyện Cao Lộc, tháng 02/2023 [1].", "wrong_sign"),
    ("m2", "Diện tích rừng thay đổi **+3,2 %** [1].", "wrong_sign"),
    ("m1", "**71,05 %** – huyện Cao Lộc, tháng 02/2023 [1].", "wrong_unit"),
    ("m1", "**71,05** – huyện Cao Lộc, tháng 02/2023 [1].", "wrong_unit"),
    ("m1", "**7.105 ha** – huyện Cao Lộc, tháng 02/2023 [1].", "wrong_scale"),
    ("m3", "**15,6 triệu đồng** – huyện Cao Lộc, tháng 02/2023 [1].", "wrong_scale"),
    ("m1", "**71,05 ha** – huyện Cao Lộc, tháng 3/2023 [1].", "wrong_period"),
    ("m1", "**71,05 ha** – huyện Cao Lộc, tháng 02/2022 [1].", "wrong_period"),
    ("m1", "**71,05 ha** – huyện Văn Lãng, tháng 02/2023 [1].", "wrong_place"),
    ("m1", "**48,5 ha** – huyện Văn Lãng, tháng 02/2023 [1].", "wrong_place"),
    ("m1", "**50,1 ha** – huyện Cao Lộc, tháng 02/2023 [1].", "other_figure"),
    ("m1", "Huyện Cao Lộc có trồng rừng [1].", "missing"),
    ("m1", "**50,1 ha** – huyện Cao Lộc: “trồng mới được 50,1 ha, lũy kế 71,05 ha” [1].", "other_figure"),
    ("m1", '**50,1 ha** – huyện Cao Lộc: "trồng mới được 50,1 ha, lũy kế 71,05 ha', "other_figure"),
    ("m1", "**71,05 ha** – huyện Cao Lộc, tháng 3/2022: “tháng 02/2023 trồng mới được 71,05 ha” [1].", "wrong_period"),
    ("m1", "**71,05 ha** – huyện Văn Lãng: “huyện Cao Lộc trồng mới được 71,05 ha” [1].", "wrong_place"),
    ("m4", "**26,15 %** – huyện Văn Lãng [1].\n\n**19,7 %** – huyện Cao Lộc [2].", "wrong_place"),
    ("m1", "Một trong các số: 71,05 ha, 48,5 ha, 50,1 ha, 15,6 ha, 9,8 ha, 1,4 ha [1].", "dump"),
    ("m1", CAO_LOC.replace("\n", " ") * 3, "dump"),
    ("m4", CAO_LOC * 20 + "19,7 %", "dump"),
]


@pytest.mark.parametrize(("question", "text", "error"), WRONG)
def test_a_wrong_answer_is_wrong_and_says_how(question: str, text: str, error: str) -> None:
    result = run(**{question: says(text)})
    verdict = next(each.verdict for each in result.results if each.gold.id == question)
    assert (verdict.outcome, verdict.error) == ("wrong", error)
    assert value(result, "right") == RIGHT_SHARE
    assert value(result, "wrong") == pytest.approx(1 / 5)
    assert value(result, "crag") == pytest.approx((4 - 1 + 1) / 6)
    assert (value(result, "refused"), value(result, "r5")) == (1.0, 1.0)


def test_to_answer_what_no_report_answers_is_wrong() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer="**12 ca** – huyện Cao Lộc.", refused=False)

    result = run(m6=worsen)
    assert result.results[-1].verdict.error == "should_refuse"
    assert (value(result, "refused"), value(result, "right")) == (0.0, 1.0)
    assert value(result, "wrong") == pytest.approx(1 / 6)
    assert summarise(result.results)["refusalprecision"].value is None


def test_a_refusal_in_name_only_is_an_answer() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer="**12 ca** – huyện Cao Lộc.", refused=True)

    result = run(m6=worsen, m1=worsen)
    assert [each.verdict.error for each in result.results if not each.good] == ["other_figure", "should_refuse"]
    assert (value(result, "refused"), value(result, "falserefusal")) == (0.0, 0.0)


@pytest.mark.parametrize("text", ["Các báo cáo không nêu; ước 12 ca.", "Năm 2023 chưa có số liệu về 12 ca này."])
def test_a_refusal_that_denies_is_a_refusal(text: str) -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer=text, refused=True)

    assert value(run(m6=worsen), "refused") == 1.0


def test_a_refusal_that_holds_the_right_answer_is_not_right() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer="Các báo cáo không nêu.\n\nGần nhất: **71,05 ha** [1].", refused=True)

    assert value(run(m1=worsen), "falserefusal") == pytest.approx(1 / 5)


def test_a_sentence_that_is_only_quoted_answers_with_what_it_holds() -> None:
    assert value(run(m1=says("Huyện Cao Lộc: “trồng mới được 71,05 ha rừng” [1].")), "right") == 1.0


def test_a_list_of_all_names_is_no_answer() -> None:
    names = [
        f"xã {first} {second}" for first in ("Gia", "Yên", "Tân") for second in ("Cát", "Hùng", "Lập", "Sơn", "Đức")
    ]
    asked = replace(GOLD[4], answers=("Yên Hùng",), all=False)
    for count, outcome in ((12, "right"), (15, "wrong")):
        reply = {"answer": f"{', '.join(names[:count])} [1]."}
        judged = run_eval([asked], lambda question, history, reply=reply: reply, Shelf())
        assert judged.results[0].verdict.outcome == outcome


BARE = [
    ("**15,6 tỷ đồng** [1].", None),
    ("**15.600 triệu đồng** [1].", None),
    ("**15,6** [1].", None),
    ("**15,6 triệu đồng** [1].", "wrong_scale"),
    ("**15,6 %** [1].", "wrong_unit"),
]


@pytest.mark.parametrize(("text", "error"), BARE)
def test_a_gold_answer_without_a_unit_lets_no_other_unit_pass(text: str, error: str | None) -> None:
    asked = replace(GOLD[2], answers=("15,6",))
    judged = run_eval([asked], lambda question, history: {"answer": text}, Shelf())
    assert judged.results[0].verdict.error == error


OPEN, NAMED = GOLD[1].question, "Diện tích rừng trồng mới giảm bao nhiêu?"


@pytest.mark.parametrize(
    ("question", "text", "error"),
    [
        (OPEN, "**3,2 %** [1].", "wrong_sign"),
        (OPEN, "**giảm 3,2 %** [1].", None),
        (NAMED, "**3,2 %** [1].", None),
        (NAMED, "**tăng 3,2 %** [1].", "wrong_sign"),
    ],
)
def test_a_direction_that_the_question_leaves_open_must_be_said(question: str, text: str, error: str | None) -> None:
    asked = replace(GOLD[1], question=question, answers=("giảm 3,2 %",))
    judged = run_eval([asked], lambda question, history: {"answer": text}, Shelf())
    assert judged.results[0].verdict.error == error


def test_there_are_mutations_of_every_kind_of_error() -> None:
    kinds = {error for _, _, error in WRONG}
    assert len(WRONG) == 20
    assert {"wrong_sign", "wrong_unit", "wrong_scale", "wrong_period", "wrong_place", "dump"} <= kinds


def test_another_reports_figure_is_told_from_another_figure() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["answer"] = "**48,5 ha** rừng [1]."
        reply["citations"] = [cite(1, "mau/van-lang.txt", 0)]

    result = run(m1=worsen)
    assert result.results[0].verdict.error == "wrong_report"


def test_a_quote_that_does_not_stand_in_its_report_lowers_cite_only() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"][0]["quote"] = "Huyện Cao Lộc đã trồng 71,05 ha rừng mới."

    result = run(m1=worsen)
    assert value(result, "cite") == pytest.approx(5 / 6)  # six citations, one in the comparison's second report
    assert (value(result, "right"), value(result, "unsupported")) == (1.0, 0.0)


def test_a_quote_of_pieces_is_not_verbatim_whatever_it_says_of_cells() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"][0].update(quote="Thu ngân sách: 71,05 ha", cells="A1:B2", sheet="Biểu 1")

    assert value(run(m1=worsen), "cite") == pytest.approx(5 / 6)


def test_citations_that_the_text_does_not_name_lower_cite() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"] += [cite(number, "mau/van-lang.txt", 1) for number in range(2, 6)]

    result = run(m1=worsen)
    assert value(result, "cite") == pytest.approx(6 / 10)
    assert value(result, "right") == 1.0


def test_a_marker_without_a_citation_lowers_cite() -> None:
    result = run(m1=says("**71,05 ha** [1] [512]."))
    assert value(result, "cite") == pytest.approx(6 / 7)


NOT_CITED = ("**71,05 ha**.", "**71,05 ha** [7].", "**71,05 ha**. Nguồn ở đây [1].")


@pytest.mark.parametrize("text", NOT_CITED)
def test_a_figure_whose_sentence_cites_nothing_that_holds_it_lowers_citerecall(text: str) -> None:
    result = run(m1=says(text))
    assert value(result, "citerecall") == pytest.approx((FIGURES - 1) / FIGURES)
    assert value(result, "right") == 1.0


def test_a_figure_of_an_invented_quote_is_not_cited() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer="**99 ha** [1].")
        reply["citations"][0]["quote"] = "Huyện trồng 99 ha."

    result = run(m1=worsen)
    assert value(result, "citerecall") == pytest.approx((FIGURES - 1) / FIGURES)
    assert value(result, "unsupported") == 0.0


def test_an_answer_without_citations_is_a_missed_citation() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"] = []

    result = run(m5=worsen)
    assert value(result, "cite") == pytest.approx(5 / 6)
    assert value(result, "src") == pytest.approx(4 / 5)


def test_the_right_figure_cited_from_another_report_lowers_src() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"] = [cite(1, "mau/van-lang.txt", 0)]

    result = run(m5=worsen)
    assert value(result, "src") == pytest.approx(4 / 5)
    assert (value(result, "cite"), value(result, "right")) == (1.0, 1.0)


def test_a_report_that_is_not_there_cannot_be_cited() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"][0]["source"] = "mau/khong-co.txt"

    assert value(run(m1=worsen), "cite") == pytest.approx(5 / 6)


# The figures of the good answers: 71,05; 3,2; 15,6; 26,15; 19,7.
FIGURES = 5


def test_an_invented_figure_in_a_refusal_counts() -> None:
    result = run(m6=says("Các báo cáo không nêu; ước khoảng 37 ca."))
    assert value(result, "unsupported") == pytest.approx(1 / (FIGURES + 1))
    assert (value(result, "right"), value(result, "refused")) == (1.0, 1.0)


def test_an_invented_figure_in_words_counts_as_well() -> None:
    result = run(m6=says("Các báo cáo không nêu; ước khoảng ba mươi bảy ca."))
    assert value(result, "unsupported") == pytest.approx(1 / (FIGURES + 1))


def test_a_figure_in_words_answers() -> None:
    asked = replace(GOLD[4], answers=("02 dự án",), all=False)
    for text, outcome in (("Hoàn thành hai dự án [1].", "right"), ("Hoàn thành ba dự án [1].", "wrong")):
        judged = run_eval([asked], lambda question, history, text=text: {"answer": text}, Shelf())
        assert judged.results[0].verdict.outcome == outcome


def test_what_an_answer_says_of_its_own_figures_excuses_nothing() -> None:
    result = run(m6=says("Các báo cáo không nêu; tính ra 999 %."))
    assert next(each for each in result.results if each.gold.id == "m6").support.unsupported == ("999 %",)


CONTEXT = [
    ("**71,05 ha** [1].\n\nKỳ trước tăng 3,2 % [1].", "3,2 %"),
    ("**71,05 ha** [1].\n\nTrong đó 15,6 tỷ đồng [1].", "15,6 đồng"),
    ("**71,05 ha** [1], bằng 3,2 ha [1].", "3,2 ha"),
    ("**71,05 ha** [1].\n\nTừ 71.050 ha [1].", "71.050 ha"),
]


@pytest.mark.parametrize(("text", "figure"), CONTEXT)
def test_a_figure_of_context_needs_its_own_quote_unit_and_direction(text: str, figure: str) -> None:
    result = run(m1=says(text))
    assert result.results[0].support.unsupported == (figure,)
    assert value(result, "right") == 1.0


def test_a_whole_report_as_a_hit_finds_nothing() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["hits"] = [{"source": "mau/cao-loc.txt", "text": CAO_LOC * 8, "score": 1.0}]

    result = run(m1=worsen)
    assert value(result, "r10") == pytest.approx(4 / 5)
    assert value(result, "right") == 1.0


@pytest.mark.parametrize(
    "text", [f"{CAO_LOC.splitlines()[2]} {CAO_LOC.splitlines()[0]}", "trồng mới được 71,05 ha rừng!!! 1"]
)
def test_a_hit_that_is_no_stretch_of_its_report_finds_nothing(text: str) -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply["hits"] = [{"source": "mau/cao-loc.txt", "text": text, "score": 1.0}]

    assert value(run(m1=worsen), "r10") == pytest.approx(4 / 5)


def test_a_whole_report_as_a_quote_supports_nothing() -> None:
    long = {"mau/cao-loc.txt": CAO_LOC + "\n" + "Các đơn vị tiếp tục thực hiện nhiệm vụ được giao. " * 20}

    def worsen(reply: dict[str, Any]) -> None:
        reply["citations"][0]["quote"] = long["mau/cao-loc.txt"]

    result = run_eval(GOLD[:1], Oracle(worsen={"m1": worsen}), Shelf(long))
    assert (value(result, "cite"), value(result, "unsupported")) == (0.0, 1.0)


def test_a_false_refusal_is_neither_right_nor_wrong() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(refused=True, answer="Các báo cáo không nêu.")

    result = run(m1=worsen)
    assert value(result, "falserefusal") == pytest.approx(1 / 5)
    assert value(result, "refusalprecision") == pytest.approx(1 / 2)
    assert value(result, "crag") == pytest.approx(5 / 6)
    assert value(result, "wrong") == 0.0


def test_a_question_that_crashes_is_wrong_and_keeps_its_traceback() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        raise RuntimeError("hết bộ nhớ")

    result = run(m1=worsen)
    assert len(result.results) == len(GOLD)
    assert result.results[0].verdict.error == "crashed"
    assert "hết bộ nhớ" in result.results[0].error
    assert value(result, "right") == RIGHT_SHARE
    assert value(result, "r10") == pytest.approx(4 / 5)


def test_a_reply_of_the_wrong_shape_counts_as_an_empty_one() -> None:
    def worsen(reply: dict[str, Any]) -> None:
        reply.update(answer=None, citations="không", hits=[None, {"source": 3}], refused="true")

    result = run(m1=worsen)
    assert result.results[0].verdict.error == "missing"


def test_every_question_is_asked_once_in_order_with_its_history() -> None:
    turns = ({"question": "Huyện Cao Lộc?", "answer": "…"},)
    heard: list[tuple[str, object]] = []

    def ask(question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]:
        heard.append((question, history))
        return good_reply(PLANTED)

    steps: list[tuple[int, int]] = []
    gold = (PLANTED, replace(PLANTED, id="m7", question="Còn tháng đó?", history=turns))
    result = run_eval(gold, ask, Shelf(), progress=lambda done, every: steps.append((done, every)))
    assert heard == [(PLANTED.question, ()), ("Còn tháng đó?", turns)]
    assert steps == [(1, 2), (2, 2)]
    assert all(each.good for each in result.results)
    assert result.peak_memory > 0


@pytest.mark.parametrize(("lead", "outcome"), [("huyện Cao Lộc", "right"), ("huyện Văn Lãng", "wrong")])
def test_initials_name_the_place_that_they_stand_for(lead: str, outcome: str) -> None:
    asked = replace(PLANTED, question="T2/2023 huyện CL trồng mới được bn ha rừng?")
    judged = run_eval([asked], lambda question, history: {"answer": f"**71,05 ha** – {lead}, tháng 02/2023."}, Shelf())
    assert judged.results[0].verdict.outcome == outcome

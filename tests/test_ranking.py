"""Which figure comes first, which may answer at all, and how far the first is trusted."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.ranking import Ranked, figures_of, fitting, may_answer, ranked, ruled_out, standing, trust, weigh
from answer.weights import BIAS, RANKING, TRUST
from tests.weighing import card, figure, figures, found, prose, scored
from vietnamese.figures import find_figures
from vietnamese.places import Place

RICE = "Diện tích lúa tháng 4/2025 bao nhiêu ha?"
SEARCH, FIGURES = figures(RICE, "Diện tích lúa 120 ha; lúa lai 30 ha.", "Diện tích ngô 9 ha.")
COMMUNES = "Sắp xếp còn bao nhiêu xã và bao nhiêu phường?"


def test_every_weight_is_of_a_feature() -> None:
    assert RANKING.keys() <= FIGURES[0].features.keys()
    assert TRUST.keys() <= standing(SEARCH.frame, FIGURES[0], FIGURES).keys()
    assert len(RANKING) >= 30
    assert len(TRUST) >= 20


def test_the_best_score_comes_first_and_of_equals_the_first_in_its_report() -> None:
    assert FIGURES[0].candidate.figure.text == "120 ha"
    assert [each.score for each in FIGURES] == sorted((each.score for each in FIGURES), reverse=True)
    assert all(each.score == weigh(RANKING, each.features) for each in FIGURES)
    unweighed = ranked(SEARCH, figures_of(SEARCH), {})
    assert [each.candidate.figure.text for each in unweighed] == ["120 ha", "30 ha", "9 ha"]
    assert {each.score for each in unweighed} == {0}


def test_of_equals_the_first_source_comes_first_whatever_was_found_first() -> None:
    texts = [replace(prose("Diện tích lúa 9 ha."), source=source) for source in ("c.txt", "a.txt", "b.txt")]
    search = found(RICE, texts)
    assert [each.candidate.passage.source for each in ranked(search, figures_of(search))] == ["a.txt", "b.txt", "c.txt"]


def test_another_weight_turns_the_order_round() -> None:
    assert ranked(SEARCH, figures_of(SEARCH), {"label of others": 1.0})[0].candidate.figure.text != "120 ha"


MAY_NOT = [
    ("Thu ngân sách?", "Kế hoạch thu ngân sách 5 tỷ đồng.", "5 tỷ đồng", "plan for a result"),
    ("Thu ngân sách?", "Tổng chi ngân sách 5 tỷ đồng.", "5 tỷ đồng", "opposed"),
    ("Vốn đầu tư toàn xã hội?", "Tổng vốn đầu tư 5 tỷ đồng.", "5 tỷ đồng", "not named"),
    (
        "Diện tích gieo cấy lúa nước ruộng bậc vụ mùa?",
        "Vụ xuân gieo cấy lúa nước ruộng bậc 120 ha.",
        "120 ha",
        "other season",
    ),
    ("Tiêm mũi 2 được bao nhiêu người?", "Tiêm mũi 3 cho 90 người.", "90 người", "other number"),
    ("Mấy xã được 10 điểm?", "Có 5 xã được 12 điểm.", "5 xã", "condition missing"),
    ("GRDP tăng bao nhiêu %?", "GRDP cả nước tăng 5 %.", "5 %", "other extent"),
    ("Vốn cấp tỉnh bao nhiêu tỷ đồng?", "Vốn cấp huyện 5 tỷ đồng.", "5 tỷ đồng", "other level"),
    ("Vốn ngân sách cấp huyện bao nhiêu tỷ đồng?", "Vốn ngân sách 5 tỷ đồng.", "5 tỷ đồng", "level missing"),
    ("Thu từ dịch vụ?", "Thu từ dịch vụ khác 5 tỷ đồng.", "5 tỷ đồng", "remainder"),
    ("Bao nhiêu tấn thủy sản?", "Cá 5 tấn, thủy sản khác 9 tấn.", "9 tấn", "remainder"),
    ("Diện tích ao nuôi cá?", "Diện tích ao nuôi cá bị ngập 50 ha.", "50 ha", "damage unasked"),
    ("Điểm trung bình môn Toán?", "Điểm trung bình tất cả các môn đạt 6,2 điểm.", "6,2 điểm", "told of all"),
    ("Lũy kế đến tháng 4/2025 cấp bao nhiêu thẻ?", "Cấp 3 thẻ, lũy kế 11 thẻ.", "3 thẻ", "summed up behind"),
    ("GRDP giá hiện hành là bao nhiêu?", "GRDP giá so sánh 5 tỷ đồng.", "5 tỷ đồng", "other prices"),
    ("Tỷ lệ thất nghiệp?", "Tư vấn cho 100 % người thất nghiệp.", "100 %", "not named"),
    ("Số vụ cháy tăng bao nhiêu vụ?", "Xảy ra 9 vụ cháy.", "9 vụ", "level for a change"),
    ("Bao nhiêu vụ tai nạn đường sắt?", "Xảy ra 9 vụ tai nạn.", "9 vụ", "not named"),
    ("Giá gạo so với tháng 12 tăng bao nhiêu %?", "Giá gạo tăng 5 % so với tháng trước.", "5 %", "other base"),
    ("Trẻ 5 đến 11 tuổi tiêm đạt bao nhiêu %?", "Trẻ 12-17 tuổi tiêm đạt 9 %.", "9 %", "other age"),
    ("Bão số 3 làm hỏng mấy nhà?", "Bão số 5 làm hỏng 90 nhà.", "90 nhà", "other number"),
    ("Bao nhiêu con vịt?", "Đàn gia cầm (gồm: gà, vịt) có 90 con.", "90 con", "told together"),
    ("Bao nhiêu vụ cháy?", "Số vụ cháy giảm 9 vụ.", "9 vụ", "change for a level"),
    ("Đàn trâu của huyện?", "Đàn trâu giảm 9 con.", "9 con", "change for a level"),
    ("Diện tích lúa?", "Diện tích lúa đạt 90 %.", "90 %", "unlikely unit"),
    ("Bao nhiêu học sinh lớp 5?", "Có 90 học sinh tiểu học.", "90 học sinh", "number missing"),
    ("Tiêm mũi 2 được bao nhiêu người?", "Tiêm mũi 1 và 2 cho 90 người.", "90 người", "number missing"),
    ("Diện tích gieo lúa hè thu?", "Diện tích gieo đỗ xanh hè thu 9 ha.", "9 ha", "other crop"),
    ("Bao nhiêu dự án của Thái Lan?", "Cấp 12 dự án, trong đó Thái Lan 5.", "12 dự án", "told elsewhere"),
    (
        "Mỗi nhà bị tốc mái được bao nhiêu tiền?",
        "Mỗi nhà bị sập được hỗ trợ 90 triệu đồng; đến nay đã lợp 4 nhà bị tốc mái.",
        "90 triệu đồng",
        "told elsewhere",
    ),
    ("Nuôi ong?", "Dư nợ 99 tỷ đồng, chia theo nghề: nuôi ong 9 tỷ đồng.", "9 tỷ đồng", "other whole"),
    ("Thu được bao nhiêu tiền từ rừng?", "Thu được 90 tỷ đồng.", "90 tỷ đồng", "source missing"),
    ("Trong tổng vốn vay, vốn trồng nấm bao nhiêu?", "Tổng vốn vay 9 tỷ đồng.", "9 tỷ đồng", "part missing"),
    ("Động đất làm sập mấy nhà?", "Lốc xoáy làm sập 90 nhà.", "90 nhà", "other event"),
    ("Gói thầu số 2 có mấy hộ?", "Có 16 hộ thuộc gói thầu 1.", "16 hộ", "other number"),
    ("Giá trị sản xuất công nghiệp?", "Sản xuất công nghiệp, giá 9.000 đồng/kg.", "9.000 đồng/kg", "rate missing"),
    ("Diện tích rừng hiện có là bao nhiêu?", "Diện tích rừng trồng mới 9 ha.", "9 ha", "new for a stock"),
    ("Mẹ anh hùng được biếu bao nhiêu?", "Danh sách 67 Mẹ anh hùng được biếu quà.", "67", "other dimension"),
    ("Bao nhiêu em học chương trình 2006?", "Có 90 em học chương trình 2018.", "90 em", "other number"),
    ("Trong số vụ phát hiện, bao nhiêu vụ đã xử lý?", "Đã phát hiện 90 vụ.", "90 vụ", "opposed"),
    ("Xong mấy dự án?", "Đã xong 4 dự án trên tổng số 23 dự án.", "23 dự án", "left behind"),
    ("Bao nhiêu em dự thi môn Hóa học?", "Dự thi có 90 em.", "90 em", "group missing"),
    ("Bao nhiêu lao động nữ được tuyển?", "Tuyển được 90 lao động.", "90 lao động", "group missing"),
]


@pytest.mark.parametrize(
    ("question", "text", "told", "feature"), MAY_NOT, ids=[f"{each[3]}: {each[2]}" for each in MAY_NOT]
)
def test_what_speaks_decisively_against_a_figure_keeps_it_from_answering(
    question: str, text: str, told: str, feature: str
) -> None:
    each = figure(question, text, told)
    search = found(question, [each.candidate.passage])
    assert each.features[feature] == 1.0
    assert not may_answer(search, each)
    # Nothing else does: without it the figure may answer.
    decisive = [name for *_, name in MAY_NOT]
    assert may_answer(search, replace(each, features={**each.features, **dict.fromkeys(decisive, 0.0)}))


@pytest.mark.parametrize(
    ("kind", "question", "text", "feature", "held"),
    [
        ("Nghị quyết", "Theo kế hoạch, hỗ trợ bao nhiêu tiền?", "Hỗ trợ 5 tỷ đồng.", "result for a plan", 0.0),
        ("Báo cáo", "Theo kế hoạch, hỗ trợ bao nhiêu tiền?", "Hỗ trợ 5 tỷ đồng.", "result for a plan", 1.0),
        ("Đề án", "Đề án trồng mấy ha rừng?", "Kế hoạch trồng 5 ha rừng.", "plan for a result", 0.0),
        ("Đề án", "Trồng mấy ha rừng?", "Kế hoạch trồng 5 ha rừng.", "plan for a result", 1.0),
        ("Báo cáo", "Báo cáo trồng mấy ha rừng?", "Kế hoạch trồng 5 ha rừng.", "plan for a result", 1.0),
    ],
)
def test_what_sets_norms_tells_plans(kind: str, question: str, text: str, feature: str, held: float) -> None:
    document = card()
    document = replace(document, letterhead=replace(document.letterhead, kind=kind))
    [told] = find_figures(text)
    assert figure(question, text, told.text, document).features[feature] == held


def test_the_title_of_a_document_governs_its_figures() -> None:
    document = card()
    document = replace(document, letterhead=replace(document.letterhead, title="Kế hoạch trồng quế"))
    told = figure("Kinh phí trồng quế bao nhiêu tỷ đồng?", "Tổng kinh phí 5 tỷ đồng.", "5 tỷ đồng", document)
    assert told.features["missing nearby"] == 0.0


def test_time_place_and_named_things_must_fit() -> None:
    [right, *_] = FIGURES
    assert may_answer(SEARCH, right)
    other_month = figure(RICE, "Tháng 3 diện tích lúa 120 ha.", "120 ha")
    assert not may_answer(SEARCH, other_month)
    place = "Diện tích lúa huyện Đông Sơn?"
    elsewhere = figure(place, "Diện tích lúa 120 ha.", "120 ha", card(place=Place(name="Tây Khê", level="huyện")))
    assert not may_answer(found(place, []), elsewhere)
    gate = "Xe qua cửa khẩu Hải Vân?"
    assert may_answer(found(gate, []), figure(gate, "Xe qua cửa khẩu Hải Vân 90 xe.", "90 xe"))
    assert not may_answer(found(gate, []), figure(gate, "Xe qua cửa khẩu Đèo Gió 90 xe.", "90 xe"))


def test_only_another_figure_is_a_rival() -> None:
    search, told = figures(RICE, "Diện tích lúa 120 ha.", "Diện tích lúa đạt 120 ha.")
    assert len(told) == 2
    alone = standing(search.frame, told[0], told)
    assert (alone["margin"], alone["small margin"], alone["rivals"]) == (5.0, 2.0, 0.0)


def test_two_units_that_were_asked_are_no_rivals() -> None:
    search, told = figures(COMMUNES, "Sắp xếp còn 120 xã và 30 phường.", "Sắp xếp còn 125 xã.")
    by_text = {each.candidate.figure.text: each for each in told}
    wards, communes = by_text["30 phường"], by_text["120 xã"]
    assert standing(search.frame, wards, told)["margin"] == 5.0
    assert standing(search.frame, communes, [communes, wards])["margin"] == 5.0
    other = scored(by_text["125 xã"], communes.score - 3)
    assert standing(search.frame, communes, [communes, wards, other])["margin"] == pytest.approx(3.0)


@pytest.mark.parametrize(
    ("behind", "margin", "small", "rivals"),
    [
        ((3.0,), 3.0, 2.0, 0.0),
        ((0.5,), 0.5, 0.5, 1.0),
        ((0.5, 0.25, 4.0), 0.25, 0.25, 2.0),
        ((0.1, 0.2, 0.3, 0.4, 0.5), 0.1, 0.1, 3.0),
        ((9.0,), 5.0, 2.0, 0.0),
        ((-1.0,), -1.0, -1.0, 1.0),
    ],
)
def test_how_the_best_stands_against_its_rivals(
    behind: tuple[float, ...], margin: float, small: float, rivals: float
) -> None:
    best = FIGURES[0]
    told = standing(SEARCH.frame, best, [best, *_rivals(best, behind)])
    assert told["score"] == best.score
    assert told["margin"] == pytest.approx(margin)
    assert told["small margin"] == pytest.approx(small)
    assert told["rivals"] == rivals


def _rivals(best: Ranked, behind: tuple[float, ...]) -> list[Ranked]:
    return [scored(FIGURES[-1], best.score - each) for each in behind]


SCORES = st.floats(-8, 8, allow_nan=False)


@settings(deadline=None)
@given(st.lists(SCORES, max_size=4), st.lists(st.floats(0, 4), min_size=4, max_size=4))
def test_trust_never_falls_when_the_rivals_fall_behind(behind: list[float], further: list[float]) -> None:
    best = FIGURES[0]
    near = trust(SEARCH.frame, best, _rivals(best, tuple(behind)))
    far = trust(
        SEARCH.frame, best, _rivals(best, tuple(one + more for one, more in zip(behind, further, strict=False)))
    )
    assert 0.0 < near <= far + 1e-12 < 1.0


def test_trust_is_the_logistic_of_the_weighed_standing() -> None:
    best = FIGURES[0]
    odds = BIAS + sum(weight * standing(SEARCH.frame, best, ())[name] for name, weight in TRUST.items())
    assert trust(SEARCH.frame, best, ()) == pytest.approx(1 / (1 + 2.718281828459045**-odds))


def test_what_speaks_against_the_best_takes_trust_away() -> None:
    best = FIGURES[0]
    doubted = replace(best, features={**best.features, "missing": 1.0, "excluded": 1.0})
    assert trust(SEARCH.frame, doubted, FIGURES) < trust(SEARCH.frame, best, FIGURES)


@given(st.dictionaries(st.sampled_from(sorted(FIGURES[0].features)), st.floats(-9, 9), max_size=5))
def test_a_feature_without_a_weight_counts_nothing(weights: dict[str, float]) -> None:
    features = FIGURES[0].features
    assert weigh(weights, features) == weigh(
        weights, {**dict.fromkeys(features, 7.0), **{k: features[k] for k in weights}}
    )


def test_what_the_question_leaves_out_decides_where_a_report_leaves_it_out_too() -> None:
    question = "Không kể tiền đất thì thu nội địa tăng bao nhiêu?"
    text = "Thu nội địa 12 tỷ đồng, tăng 41 %, nếu trừ các khoản thu về đất thì thu nội địa tăng 7 %."
    search = found(question, [prose(text)])
    told = fitting(search, ranked(search, figures_of(search)))
    assert [each.candidate.figure.text for each in told] == ["7 %"]
    search = found(question, [prose("Thu nội địa 12 tỷ đồng, tăng 41 %.")])
    whole = fitting(search, ranked(search, figures_of(search)))
    assert [each.candidate.figure.text for each in whole] == ["41 %"]


@pytest.mark.parametrize(
    ("question", "told", "other"),
    [
        ("Thưởng Tết nhiều nhất là bao nhiêu tiền?", "3 triệu đồng", True),
        ("Thưởng Tết nhiều nhất là bao nhiêu tiền?", "90 triệu đồng", False),
        ("Thưởng Tết thấp nhất là bao nhiêu tiền?", "90 triệu đồng", True),
        ("Thưởng Tết thấp nhất là bao nhiêu tiền?", "3 triệu đồng", False),
        ("Thưởng Tết bao nhiêu tiền?", "3 triệu đồng", False),
    ],
)
def test_the_figure_of_one_end_of_a_ranking_is_not_that_of_the_other(question: str, told: str, other: bool) -> None:
    each = figure(question, "Mức thưởng Tết cao nhất là 90 triệu đồng tại một nhà máy, thấp nhất 3 triệu đồng.", told)
    assert bool(each.features["other pole"]) is other
    assert ruled_out(each) >= other

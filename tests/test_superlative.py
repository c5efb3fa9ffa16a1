"""Which comes highest or lowest: items of a sentence, ranked; what a list does not settle is not guessed."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.extractive import ExtractiveAnswerer
from answer.gate import guard
from answer.items import series_of
from answer.superlative import side_asked
from tests.districts import DONG_SON, indexed
from tests.reports import month, report


@pytest.mark.parametrize(
    ("text", "labels", "amounts"),
    [
        ("Lúa phân theo xã: Mỹ Lâm 2.650 ha, Tân An 2.150 ha, Long Hồ 70 ha.", "Mỹ Lâm|Tân An|Long Hồ", "2650|2150|70"),
        (
            "Diện tích xuống ở các xã như xã Mỹ Lâm (giảm 298 ha); xã Tân An (giảm 220 ha) và xã Long Hồ (giảm 81 ha)",
            "xã Mỹ Lâm|xã Tân An|xã Long Hồ",
            "298|220|81",
        ),
        (
            "Theo nhóm: gạo, ngô tăng 1,2%; vải tăng 3,11%; giày dép tăng 1,51%.",
            "gạo, ngô|vải|giày dép",
            "1.2|3.11|1.51",
        ),
        (
            "Mầm non có 912 giáo viên, tiểu học có 1.421 giáo viên và THCS là 765 giáo viên.",
            "Mầm non|tiểu học|THCS",
            "912|1421|765",
        ),
    ],
)
def test_a_list_s_items_have_names_and_figures(text: str, labels: str, amounts: str) -> None:
    [items] = [series for series in series_of(text) if len(series) == 3]
    assert [item.label for item in items] == labels.split("|")
    assert [item.figure.amount for item in items] == [Decimal(amount) for amount in amounts.split("|")]


def test_several_columns_are_several_series() -> None:
    text = (
        "thứ nhất là nước A có 189 dự án, vốn đăng ký là 60 triệu USD; "
        "thứ hai là nước B có 333 dự án, vốn đăng ký là 14 triệu USD"
    )
    series = series_of(text)
    assert [[item.label for item in items] for items in series] == [["nước A", "nước B"], ["nước A", "nước B"]]
    assert {items[0].figure.unit for items in series} == {"dự án", "USD"}


PARTS = "Mỹ Lâm 20 ha|Tân An 9 ha|Long Hồ 7 ha|Mỹ Lâm 3,5%|Tân An|vốn| 4 ha|, |; |: |. | (|)| tăng| và ".split("|")


@given(st.lists(st.sampled_from(PARTS), max_size=20).map("".join))
def test_any_text_has_series_of_distinct_labels(text: str) -> None:
    for items in series_of(text):
        assert len(items) >= 2
        assert len({item.label for item in items}) == len(items)
        assert len({(item.figure.unit, item.figure.direction) for item in items}) == 1


@pytest.mark.parametrize(
    ("question", "side"),
    [
        ("Xã nào trồng nhiều lúa nhất?", "most"),
        ("nhóm hàng nào tăng cao nhất?", "most"),
        ("Cấp học nào ít giáo viên nhất?", "least"),
        ("Chậm nhất ngày nào phải xong?", None),
        ("Xã nào đạt chuẩn?", None),
        ("Mức cao nhất là bao nhiêu?", None),
    ],
)
def test_the_asked_end_is_told_from_the_words(question: str, side: str | None) -> None:
    assert side_asked(question) == side


class TestAnswers:
    @pytest.fixture
    def answerer(self, tmp_path: Path) -> ExtractiveAnswerer:
        made = report(
            "a.txt",
            (
                "Diện tích lúa mùa 6.870 ha, phân theo xã: Mỹ Lâm 2.650 ha, Tân An 4.150 ha, Long Hồ 70 ha.",
                "Số hộ trồng chè theo xã: Mỹ Lâm 20 hộ, Tân An 20 hộ.",
                "Sản lượng cá: Mỹ Lâm 5 tấn, Tân An 9 tấn. Trong các xã, Long Hồ có sản lượng cá cao nhất.",
            ),
            place=DONG_SON,
            period=month(2025, 3),
        )
        return ExtractiveAnswerer(indexed(tmp_path / "index", (made,)))

    def test_the_first_is_computed_over_all_items_and_says_so(self, answerer: ExtractiveAnswerer) -> None:
        answer = answerer.answer("Xã nào trồng nhiều lúa mùa nhất?")
        assert answer.text.startswith("**Tân An** (**4.150 ha**)")
        assert "trong các mục mà báo cáo liệt kê" in answer.text
        [figure] = answer.figures
        assert figure.computed == "lớn nhất trong: 4.150 ha; 2.650 ha; 70 ha"
        assert "4.150 ha" in answer.citations[0].quote

    def test_a_first_that_is_nearly_the_sum_of_the_others_is_no_total(self, tmp_path: Path) -> None:
        text = "Diện tích sắn giảm mạnh như xã Mỹ Lâm (giảm 298 ha); xã Tân An (giảm 220 ha); xã Long Hồ (giảm 81 ha)."
        index = indexed(tmp_path / "other", (report("b.txt", (text,)),))
        answer = ExtractiveAnswerer(index).answer("Xã nào có diện tích sắn giảm nhiều nhất?")
        assert answer.text.startswith("**xã Mỹ Lâm** (**giảm 298 ha**)")

    def test_the_lowest_is_the_other_end(self, answerer: ExtractiveAnswerer) -> None:
        assert answerer.answer("Xã nào trồng ít lúa mùa nhất?").text.startswith("**Long Hồ** (**70 ha**)")

    def test_a_tie_and_what_the_report_itself_says_are_not_computed(self, answerer: ExtractiveAnswerer) -> None:
        tied = answerer.answer("Xã nào nhiều hộ trồng chè nhất?")
        assert tied.refused
        assert tied.figures == ()
        assert "Mỹ Lâm 20 hộ, Tân An 20 hộ" in tied.text
        stated = answerer.answer("Xã nào có sản lượng cá cao nhất?")
        assert "Long Hồ có sản lượng cá cao nhất" in stated.text
        assert stated.figures == ()

    def test_a_sentence_that_names_the_first_goes_before_sums_in_another(self, tmp_path: Path) -> None:
        made = report(
            "b.txt",
            (
                "Các đơn vị giải ngân vốn đầu tư công 52 tỷ đồng: ngân sách tỉnh 40,0 tỷ đồng; nước ngoài 2,1 tỷ đồng.",
                "Giải ngân vốn đầu tư công của các đơn vị còn chậm, đơn vị thấp nhất là Sở Nội vụ (6,4%).",
            ),
            place=DONG_SON,
            period=month(2025, 3),
        )
        answer = ExtractiveAnswerer(indexed(tmp_path / "other", (made,))).answer(
            "Đơn vị nào giải ngân vốn đầu tư công thấp nhất?"
        )
        assert "Sở Nội vụ" in answer.text.split("\n\n")[0]
        assert not any(figure.computed for figure in answer.figures)

    def test_the_gate_ranks_once_more(self, answerer: ExtractiveAnswerer) -> None:
        answer = answerer.answer("Xã nào trồng nhiều lúa mùa nhất?")
        wrong = replace(
            answer,
            text=answer.text.replace("4.150 ha", "2.650 ha"),
            figures=(replace(answer.figures[0], text="2.650 ha", value=Decimal(2650)),),
        )
        assert guard(wrong).refused
        assert not guard(answer).refused

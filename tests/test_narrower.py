"""A part that the question names goes before its whole; a whole that is asked for keeps its place."""

from dataclasses import replace

import pytest

from answer.narrower import without_totals
from answer.ranking import figures_of, fitting
from tests.weighing import figures, found, prose

ISSUED = "Trong tháng cấp 1.284 giấy chứng nhận quyền sử dụng đất, trong đó cấp lần đầu 176 giấy."
FOUNDED = (
    "Lũy kế toàn huyện có 59 doanh nghiệp thành lập mới, vốn đăng ký 1.173 tỷ đồng.",
    "Trong đó: xây dựng 4 doanh nghiệp, vốn đăng ký 94 tỷ đồng; bất động sản 2 doanh nghiệp, vốn đăng ký 68 tỷ đồng.",
)
BUILT = (
    "Giá trị sản xuất xây dựng tháng 4 đạt 477 tỷ đồng.",
    "Chia ra: xây dựng nhà các loại 292 tỷ đồng; công trình kỹ thuật 149 tỷ đồng.",
)


def left(question: str, *texts: str) -> list[str]:
    """The figures that are left, best first."""
    passages = [
        replace(prose(each, before=" ".join(texts[:at])), start=1_000 * at, end=1_000 * at + len(each))
        for at, each in enumerate(texts)
    ]
    search = found(question, passages)
    return [each.candidate.figure.text for each in without_totals(search, fitting(search, figures_of(search)))]


@pytest.mark.parametrize(
    ("question", "texts", "part", "whole"),
    [
        ("Tháng 4 cấp bao nhiêu giấy chứng nhận quyền sử dụng đất lần đầu?", (ISSUED,), "176 giấy", "1.284 giấy"),
        ("Doanh nghiệp bất động sản thành lập mới đăng ký bao nhiêu vốn?", FOUNDED, "68 tỷ đồng", "1.173 tỷ đồng"),
        ("Giá trị sản xuất xây dựng nhà các loại là bao nhiêu tỷ đồng?", BUILT, "292 tỷ đồng", "477 tỷ đồng"),
    ],
)
def test_the_asked_part_stands_and_its_whole_does_not(
    question: str, texts: tuple[str, ...], part: str, whole: str
) -> None:
    told = left(question, *texts)
    assert part in told
    assert not any(each.startswith(whole) for each in told)


@pytest.mark.parametrize(
    ("question", "texts", "whole"),
    [
        ("Tháng 4 cấp bao nhiêu giấy chứng nhận quyền sử dụng đất?", (ISSUED,), "1.284 giấy chứng nhận"),
        ("Doanh nghiệp thành lập mới đăng ký bao nhiêu vốn?", FOUNDED, "1.173 tỷ đồng"),
        ("Giá trị sản xuất xây dựng là bao nhiêu tỷ đồng?", BUILT, "477 tỷ đồng"),
    ],
)
def test_the_asked_whole_stands(question: str, texts: tuple[str, ...], whole: str) -> None:
    assert left(question, *texts)[0] == whole


def test_what_comes_before_a_figure_is_no_part_of_it() -> None:
    search, told = figures("Diện tích lúa lai bao nhiêu ha?", "Lúa lai 30 ha. Tổng diện tích lúa 120 ha.")
    first = [each.candidate.figure.text for each in without_totals(search, told)]
    assert "30 ha" in first
    assert "120 ha" in first

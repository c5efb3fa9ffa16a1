"""Questions about long reports as statistics offices write them, answered with the figure that was asked or refused."""

from pathlib import Path

from answer.extractive import ExtractiveAnswerer
from tests.districts import DONG_SON, indexed, with_table
from tests.reports import month, report
from vietnamese.periods import Period, month_span

YEAR = month_span(2025, 1, 12)
HALF = month_span(2025, 1, 6)


def _asked(path: Path, question: str, *sentences: str, period: Period = HALF) -> list[str]:
    made = report("a.txt", sentences, place=DONG_SON, period=period)
    answer = ExtractiveAnswerer(indexed(path / "index", (made,))).answer(question)
    return [] if answer.refused else [figure.text for figure in answer.figures if figure.asked]


def test_a_quarter_is_told_from_the_half_year_beside_it(tmp_path: Path) -> None:
    said = "Chỉ số sản xuất công nghiệp: tính chung quý II tăng 8,71%; tính chung 6 tháng đầu năm tăng 9,06%."
    asked = "Chỉ số sản xuất công nghiệp quý II năm 2025 của huyện Đông Sơn tăng bao nhiêu?"
    assert _asked(tmp_path, asked, said) in (["8,71%"], ["tăng 8,71%"])


def test_what_is_compared_with_a_year_is_not_of_it(tmp_path: Path) -> None:
    said = "Thu nhập bình quân đầu người đạt 51,26 triệu đồng, bằng 107,9% năm 2024."
    asked = "Thu nhập bình quân đầu người huyện Đông Sơn năm {} là bao nhiêu triệu đồng?"
    assert _asked(tmp_path, asked.format(2025), said, period=YEAR) == ["51,26 triệu đồng"]
    assert _asked(tmp_path / "before", asked.format(2024), said, period=YEAR) == []


def test_a_clause_of_figures_alone_goes_on_about_the_one_before_it(tmp_path: Path) -> None:
    said = (
        "Kim ngạch xuất khẩu tháng 6 đạt 149,0 triệu USD, tăng 10,0%; "
        "6 tháng đạt 833,2 triệu USD, bằng 49,0% kế hoạch, tăng 7,2%."
    )
    asked = "Kim ngạch xuất khẩu 6 tháng năm 2025 huyện Đông Sơn tăng mấy phần trăm?"
    assert _asked(tmp_path, asked, said) in (["7,2%"], ["tăng 7,2%"])


def test_a_season_that_has_no_figure_is_refused(tmp_path: Path) -> None:
    said = "Vụ Đông Xuân đã thu hoạch xong. Diện tích lúa 430 ha; năng suất 61,5 tạ/ha."
    asked = "Năng suất lúa vụ {} năm 2025 huyện Đông Sơn bao nhiêu tạ/ha?"
    assert _asked(tmp_path, asked.format("Đông Xuân"), said) == ["61,5 tạ/ha"]
    assert _asked(tmp_path / "other", asked.format("Mùa"), said) == []


def test_a_column_beside_one_that_names_the_season_is_of_it_as_well(tmp_path: Path) -> None:
    plain = report(
        "a.txt", ("Ảnh hưởng của mưa lũ chia theo xã ở biểu kèm theo.",), place=DONG_SON, period=month(2025, 6)
    )
    tabled = with_table(
        plain,
        "Biểu 1. Ảnh hưởng của mưa lũ",
        ("Xã", "Lúa mùa gieo cấy (ha)", "Lúa bị thiệt hại (ha)"),
        (("Bến Đá", "340", "121"), ("Nà Lầu", "210", "64")),
    )
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (tabled,))).answer(
        "Bến Đá bị hại mấy ha lúa mùa tháng 6 năm 2025?"
    )
    assert [figure.text for figure in answer.figures if figure.asked] == ["121 ha"]


def test_days_of_a_month_answer_for_it_and_are_named(tmp_path: Path) -> None:
    said = "Mưa lớn từ ngày 07 đến 12/6, lũ sông Nà Lầu đạt đỉnh 35,73 m."
    made = report("a.txt", (said,), place=DONG_SON, period=month(2025, 6))
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,))).answer(
        "Đỉnh lũ sông Nà Lầu tháng 6/2025 bao nhiêu mét?"
    )
    assert [figure.text for figure in answer.figures if figure.asked] == ["35,73 m"]
    assert "không nêu riêng tháng 6/2025" in answer.text

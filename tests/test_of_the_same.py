"""Two things asked at once of one thing: each is asked with it, and a sentence that tells both is shown once."""

from datetime import date
from pathlib import Path

import pytest

from answer.coordinated import apart
from answer.extractive import ExtractiveAnswerer
from tests.districts import DONG_SON, asked_figures, indexed
from tests.reports import month, report
from vietnamese.periods import Period

OF_THE_SAME = [
    (
        "Thu thuế là bao nhiêu tỷ đồng, đạt bao nhiêu phần trăm dự toán năm?",
        "Thu thuế đạt bao nhiêu phần trăm dự toán năm?",
    ),
    ("Trồng chè được bao nhiêu ha và bằng bao nhiêu % kế hoạch?", "Trồng chè bằng bao nhiêu % kế hoạch?"),
    ("Có bao nhiêu hộ nghèo, giảm bao nhiêu hộ so với cùng kỳ?", "Có hộ nghèo giảm bao nhiêu hộ so với cùng kỳ?"),
    ("Giá gạo là bao nhiêu, so với tháng trước tăng bao nhiêu?", "Giá gạo so với tháng trước tăng bao nhiêu?"),
    ("Giá gạo là bao nhiêu, tăng hay giảm so với tháng trước?", "Giá gạo tăng hay giảm bao nhiêu so với tháng trước?"),
    ("gia gao la bao nhieu, tang hay giam so voi thang truoc?", "gia gao tang hay giam bao nhieu so voi thang truoc?"),
    ("Thu thuế tăng bao nhiêu tỷ đồng, bao nhiêu phần trăm?", "Thu thuế tăng bao nhiêu phần trăm?"),
    (
        "Giá gạo tăng bao nhiêu so với tháng trước và tăng bao nhiêu so với cùng kỳ?",
        "Giá gạo tăng bao nhiêu so với cùng kỳ?",
    ),
    ("Xảy ra bao nhiêu vụ lở đất, làm chết bao nhiêu người?", "Xảy ra vụ lở đất làm chết bao nhiêu người?"),
    ("Xảy ra bao nhiêu vụ lở đất, bao nhiêu người bị thương?", "Xảy ra vụ lở đất bao nhiêu người bị thương?"),
    ("Xảy ra bao nhiêu vụ lở đất, bao nhiêu người thiệt mạng?", "Xảy ra vụ lở đất bao nhiêu người thiệt mạng?"),
    ("Có bao nhiêu hợp tác xã mới với tổng vốn bao nhiêu?", "Có hợp tác xã mới tổng vốn bao nhiêu?"),
    ("Diện tích vải bao nhiêu ha, sản lượng bao nhiêu tấn?", "sản lượng vải bao nhiêu tấn?"),
    ("Bắt bao nhiêu vụ đánh bạc, xử phạt bao nhiêu tiền?", "Bắt vụ đánh bạc xử phạt bao nhiêu tiền?"),
]
OF_ANOTHER = [
    ("Diện tích lúa bao nhiêu ha, diện tích ngô bao nhiêu ha?", "diện tích ngô bao nhiêu ha?"),
    ("Ở huyện Đông Sơn có bao nhiêu vụ cháy, bao nhiêu vụ nổ?", "Ở huyện Đông Sơn có bao nhiêu vụ nổ?"),
    ("Có bao nhiêu xã ở huyện Đông Sơn, bao nhiêu hợp tác xã?", "Có bao nhiêu hợp tác xã ở huyện Đông Sơn?"),
]


@pytest.mark.parametrize(("question", "later"), [*OF_THE_SAME, *OF_ANOTHER])
def test_a_later_part_is_asked_of_the_thing_that_it_leaves_out(question: str, later: str) -> None:
    assert apart(question)[1:] == (later,)


def test_each_later_part_is_asked_of_the_thing_before_it() -> None:
    asked = apart("Chi lương bao nhiêu, đạt bao nhiêu % dự toán; chi đầu tư bao nhiêu, đạt bao nhiêu % dự toán?")
    assert asked == (
        "Chi lương bao nhiêu?",
        "Chi lương đạt bao nhiêu % dự toán?",
        "chi đầu tư bao nhiêu?",
        "chi đầu tư đạt bao nhiêu % dự toán?",
    )


TOLD = (
    "Thu thuế tháng 3 đạt 90 tỷ đồng, bằng 24% dự toán.",
    "Sản lượng cá đạt 700 tấn, đạt 61% kế hoạch (1.150 tấn), trong đó sản lượng cá lồng 80 tấn, đạt 95% kế hoạch.",
    "Trồng mới 150 ha chè, giảm 12 ha so với cùng kỳ.",
    "Xảy ra 9 vụ lở đất, làm chết 2 người, tăng 3 vụ so với cùng kỳ năm 2024.",
    "Lũ quét làm chết 7 người, thiệt hại 33 tỷ đồng.",
    "Năng suất vải đạt 60 tạ/ha; sản lượng đạt 4.100 tấn.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    given = report("dong-son/bao-cao.txt", TOLD, place=DONG_SON, period=month(2025, 3), number="7/BC-UBND")
    return ExtractiveAnswerer(indexed(Path(tmp_path_factory.mktemp("of_the_same")) / "index", (given,)))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("thu thuế là bao nhiêu tỷ đồng, bằng bao nhiêu phần trăm dự toán?", ["90 tỷ đồng", "24%"]),
        ("sản lượng cá đạt bao nhiêu tấn, đạt bao nhiêu phần trăm kế hoạch?", ["700 tấn", "61%"]),
        ("trồng mới bao nhiêu ha chè, tăng hay giảm so với cùng kỳ?", ["150 ha", "12 ha"]),
        ("xảy ra bao nhiêu vụ lở đất, làm chết bao nhiêu người?", ["9 vụ", "2 người"]),
    ],
)
def test_one_sentence_that_tells_both_is_shown_once(
    answerer: ExtractiveAnswerer, question: str, told: list[str]
) -> None:
    answer = answerer.answer(f"Tháng 3/2025 {question}")
    assert asked_figures(answer) == told
    assert len(answer.citations) == 1
    assert answer.text.count("“") == 1


def test_beside_a_change_nothing_that_was_asked_is_left_out(answerer: ExtractiveAnswerer) -> None:
    asked = "bao nhiêu vụ lở đất, làm chết bao nhiêu người, tăng hay giảm bao nhiêu vụ so với cùng kỳ năm 2024?"
    assert asked_figures(answerer.answer(f"Tháng 3/2025 xảy ra {asked}")) == ["9 vụ", "2 người", "3 vụ"]


def test_what_two_clauses_tell_is_shown_of_each(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tháng 3/2025 năng suất vải bao nhiêu tạ/ha, sản lượng bao nhiêu tấn?")
    assert asked_figures(answer) == ["60 tạ/ha", "4.100 tấn"]
    assert answer.text.count("“") == 2


def test_what_came_of_another_thing_is_no_answer(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tháng 3/2025 xảy ra bao nhiêu vụ lở đất, thiệt hại bao nhiêu tỷ đồng?")
    assert asked_figures(answer) == ["9 vụ"]
    assert any(part.startswith("Các báo cáo không nêu") for part in answer.text.split("\n\n"))


def test_a_share_that_is_not_told_is_called_a_share(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tháng 3/2025 trồng mới chè bao nhiêu ha, đạt bao nhiêu phần trăm kế hoạch?")
    assert asked_figures(answer) == ["150 ha"]
    assert "không nêu “tỷ lệ so với kế hoạch của trồng mới chè”" in answer.text


def test_a_change_is_told_in_what_is_counted_where_no_share_is_told(answerer: ExtractiveAnswerer) -> None:
    question = "Tháng 3/2025 diện tích chè trồng mới tăng hay giảm bao nhiêu so với cùng kỳ?"
    assert asked_figures(answerer.answer(question)) == ["12 ha"]
    assert answerer.answer("Tháng 3/2025 diện tích chè trồng mới tăng bao nhiêu phần trăm so với cùng kỳ?").refused


def test_parts_of_which_none_is_told_are_refused(answerer: ExtractiveAnswerer) -> None:
    assert answerer.answer("Tháng 3/2025 xây bao nhiêu cầu treo, dài bao nhiêu mét?").refused


def test_a_half_year_is_told_by_what_its_report_reached_in_mid_june(tmp_path: Path) -> None:
    told = (
        "Tổng kế hoạch vốn đầu tư công năm 2025 là 640 tỷ đồng; giải ngân đến ngày 11/6 được 250 tỷ đồng, "
        "đạt 39% kế hoạch. Trong đó vốn vay giải ngân 12 tỷ đồng, đạt 20% kế hoạch.",
    )
    half = Period(kind="months", start=date(2025, 1, 1), end=date(2025, 6, 30))
    given = report("dong-son/6-thang.txt", told, place=DONG_SON, period=half, number="9/BC-UBND")
    reader = ExtractiveAnswerer(indexed(tmp_path / "index", (given,)))
    spent = reader.answer("6 tháng năm 2025 giải ngân vốn đầu tư công bao nhiêu tỷ, đạt bao nhiêu % kế hoạch vốn?")
    assert asked_figures(spent) == ["250 tỷ đồng", "39%"]
    assert "đến ngày 11/6/2025" in spent.text
    assert asked_figures(reader.answer("Huyện được giao bao nhiêu vốn đầu tư công năm 2025?")) == ["640 tỷ đồng"]

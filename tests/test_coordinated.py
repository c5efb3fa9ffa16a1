"""A question for several figures is taken apart, and each is answered from its own words."""

from pathlib import Path

import pytest

from answer.coordinated import apart, counted_apart
from answer.extractive import ExtractiveAnswerer
from tests.districts import DONG_SON, asked_figures, indexed
from tests.reports import month, report

TAKEN_APART = [
    (
        "Đến 30/6/2025 tiền gửi có kỳ hạn bao nhiêu, không kỳ hạn bao nhiêu?",
        ("Đến 30/6/2025 tiền gửi có kỳ hạn bao nhiêu?", "Đến 30/6/2025 tiền gửi không kỳ hạn bao nhiêu?"),
    ),
    (
        "Hộ kinh doanh thành lập mới quý I/2025: ăn uống bao nhiêu, vận tải bao nhiêu?",
        (
            "Hộ kinh doanh thành lập mới quý I/2025: ăn uống bao nhiêu?",
            "Hộ kinh doanh thành lập mới quý I/2025: vận tải bao nhiêu?",
        ),
    ),
    (
        "Cuối tháng 3/2025 toàn huyện có mấy trạm y tế và mấy phòng khám?",
        ("Cuối tháng 3/2025 toàn huyện có mấy trạm y tế?", "Cuối tháng 3/2025 toàn huyện có mấy phòng khám?"),
    ),
    (
        "Người già tiêm cúm mũi 1 và mũi 2 đạt bao nhiêu?",
        ("Người già tiêm cúm mũi 1 đạt bao nhiêu?", "Người già tiêm cúm mũi 2 đạt bao nhiêu?"),
    ),
    (
        "Năm 2025 chi đầu tư và chi thường xuyên mỗi khoản là bao nhiêu?",
        ("Năm 2025 chi đầu tư là bao nhiêu?", "Năm 2025 chi thường xuyên là bao nhiêu?"),
    ),
    (
        "Chỉ số hài lòng năm 2023 là bao nhiêu và năm 2024 lên bao nhiêu?",
        ("Chỉ số hài lòng năm 2023 là bao nhiêu?", "Chỉ số hài lòng năm 2024 lên bao nhiêu?"),
    ),
    (
        "So sánh thu ngân sách quý I/2025 từ khu vực tư nhân với khu vực nhà nước",
        ("thu ngân sách quý I/2025 từ khu vực tư nhân?", "thu ngân sách quý I/2025 từ khu vực nhà nước?"),
    ),
    (
        "Tháng 3/2025 huyện chi cho đầu tư hay chi thường xuyên nhiều hơn, mỗi khoản bao nhiêu?",
        ("Tháng 3/2025 huyện chi cho đầu tư bao nhiêu?", "Tháng 3/2025 huyện chi thường xuyên bao nhiêu?"),
    ),
    (
        "Quý I/2025 công nghiệp hay xây dựng tăng nhanh hơn?",
        ("Quý I/2025 công nghiệp tăng bao nhiêu?", "Quý I/2025 xây dựng tăng bao nhiêu?"),
    ),
    (
        "Vốn đăng ký của Nhật Bản hơn Hàn Quốc bao nhiêu?",
        ("Vốn đăng ký của Nhật Bản bao nhiêu?", "Vốn đăng ký của Hàn Quốc bao nhiêu?"),
    ),
    (
        "Thu phí và thu lệ phí 6 tháng 2025, khoản nào lớn hơn?",
        ("Thu phí 6 tháng 2025 bao nhiêu?", "thu lệ phí 6 tháng 2025 bao nhiêu?"),
    ),
    (
        "Năm 2024 mít với dừa loại nào cho sản lượng cao hơn, mỗi loại bao nhiêu tấn?",
        ("Năm 2024 mít cho sản lượng bao nhiêu tấn?", "Năm 2024 dừa cho sản lượng bao nhiêu tấn?"),
    ),
    (
        "Chi văn hóa và chi y tế và chăm sóc sức khỏe quý I/2025, khoản nào nhiều hơn?",
        ("Chi văn hóa quý I/2025 bao nhiêu?", "chi y tế và chăm sóc sức khỏe quý I/2025 bao nhiêu?"),
    ),
    (
        "Năm 2024 thu phí có thấp hơn thu lệ phí không?",
        ("Năm 2024 thu phí bao nhiêu?", "Năm 2024 thu lệ phí bao nhiêu?"),
    ),
    (
        "So sánh tỷ lệ giải ngân tháng 3/2025 giữa vốn trong nước và vốn ODA",
        ("tỷ lệ giải ngân tháng 3/2025 vốn trong nước?", "tỷ lệ giải ngân tháng 3/2025 vốn ODA?"),
    ),
    (
        "Lúa và ngô mỗi cây gieo được bao nhiêu ha trong tháng 3/2025?",
        ("Lúa gieo được bao nhiêu ha trong tháng 3/2025?", "ngô gieo được bao nhiêu ha trong tháng 3/2025?"),
    ),
    (
        "Trồng được bao nhiêu ha keo và bao nhiêu ha quế trong tháng 3/2025?",
        ("Trồng được bao nhiêu ha keo tháng 3/2025?", "Trồng được bao nhiêu ha quế trong tháng 3/2025?"),
    ),
    (
        "Năm 2025 tiền công của thợ nam và thợ nữ mỗi giới là bao nhiêu?",
        ("Năm 2025 tiền công của thợ nam là bao nhiêu?", "Năm 2025 tiền công của thợ nữ là bao nhiêu?"),
    ),
    (
        "Số em bỏ học và số em lưu ban tương ứng là bao nhiêu?",
        ("Số em bỏ học là bao nhiêu?", "số em lưu ban là bao nhiêu?"),
    ),
    (
        "So sánh diện tích chè với ngô tháng 3/2025",
        ("diện tích chè tháng 3/2025?", "diện tích ngô tháng 3/2025?"),
    ),
    (
        "So sánh tiền công của thợ nam và thợ nữ ở huyện Tây Khê tháng 3/2025",
        (
            "tiền công của thợ nam ở huyện Tây Khê tháng 3/2025?",
            "tiền công của thợ nữ ở huyện Tây Khê tháng 3/2025?",
        ),
    ),
    (
        "Ngô và lúa thu hoạch mỗi cây bao nhiêu ha?",
        ("Ngô thu hoạch bao nhiêu ha?", "lúa thu hoạch bao nhiêu ha?"),
    ),
    (
        "Thái Lan hay Đài Loan có nhiều dự án còn hiệu lực hơn?",
        ("Thái Lan có bao nhiêu dự án còn hiệu lực?", "Đài Loan có bao nhiêu dự án còn hiệu lực?"),
    ),
    (
        "Trường công và trường tư, trường nào ít học sinh hơn?",
        ("Trường công có bao nhiêu học sinh?", "trường tư có bao nhiêu học sinh?"),
    ),
    (
        "Thái Lan hay Đài Loan có vốn đăng ký lớn hơn?",
        ("Thái Lan có vốn đăng ký bao nhiêu?", "Đài Loan có vốn đăng ký bao nhiêu?"),
    ),
    (
        "Cho vay ngắn hạn và trung, dài hạn chênh nhau bao nhiêu tỷ đồng?",
        ("Cho vay ngắn hạn bao nhiêu tỷ đồng?", "Cho vay trung, dài hạn bao nhiêu tỷ đồng?"),
    ),
    (
        "Diện tích cam và quýt hơn kém nhau bao nhiêu ha?",
        ("Diện tích cam bao nhiêu ha?", "Diện tích quýt bao nhiêu ha?"),
    ),
    (
        "Chênh lệch giữa thu phí và thu lệ phí 6 tháng 2025 là bao nhiêu?",
        ("thu phí 6 tháng 2025 bao nhiêu?", "thu lệ phí 6 tháng 2025 bao nhiêu?"),
    ),
    (
        "Quý I/2025, thu phí và thu lệ phí, khoản nào vượt dự toán, khoản nào chưa?",
        (
            "Quý I/2025, thu phí đạt bao nhiêu phần trăm dự toán?",
            "Quý I/2025, thu lệ phí đạt bao nhiêu phần trăm dự toán?",
        ),
    ),
    (
        "Đàn dê và đàn ngựa, đàn nào tăng và đàn nào giảm?",
        ("Đàn dê tăng hay giảm bao nhiêu phần trăm?", "đàn ngựa tăng hay giảm bao nhiêu phần trăm?"),
    ),
    (
        "Vốn đường hay vốn điện giải ngân cao hơn, cụ thể là bao nhiêu tỷ đồng?",
        ("Vốn đường giải ngân bao nhiêu tỷ đồng?", "vốn điện giải ngân bao nhiêu tỷ đồng?"),
    ),
]
WHOLE = (
    "Giải ngân tháng 3/2025 cao hơn cùng kỳ bao nhiêu?",
    "Thu ngân sách nhiều hơn dự toán bao nhiêu?",
    "Tháng 2 và tháng 3 năm 2025 tháng nào thu ngân sách cao hơn?",
    "Đàn lợn tháng 3/2025 có nhiều hơn không?",
    "Giá lợn hơi khoảng từ bao nhiêu đến bao nhiêu một cân?",
    "Thu ngân sách quý I và 9 tháng năm 2025 lần lượt là bao nhiêu?",
    "Diện tích lúa và ngô tháng 3 là bao nhiêu?",
    "So sánh thu ngân sách quý I và quý II năm 2025",
    "Bao nhiêu xã đạt chuẩn nông thôn mới?",
    "Tháng 3 hay tháng 4 có nhiều vụ cháy hơn?",
    "Chênh lệch thu chi là bao nhiêu?",
    "Giá quýt tháng 3/2025 và tháng 2/2025 chênh nhau bao nhiêu?",
    "Trong tháng 3, nhóm nào tăng, nhóm nào giảm?",
    "Mấy ngày nghỉ lễ 30/4/2025, huyện thu được bao nhiêu tiền vé?",
)


@pytest.mark.parametrize(("question", "questions"), TAKEN_APART)
def test_each_part_has_what_it_shares_with_the_first(question: str, questions: tuple[str, ...]) -> None:
    assert apart(question) == questions


@pytest.mark.parametrize("question", WHOLE)
def test_a_question_for_one_figure_stays_whole(question: str) -> None:
    assert apart(question) == (question,)


@pytest.mark.parametrize(
    ("question", "questions"),
    [
        (
            "Quý I/2025 bao nhiêu người chết và bị thương vì lũ?",
            ("Quý I/2025 bao nhiêu người chết vì lũ?", "Quý I/2025 bao nhiêu người bị thương vì lũ?"),
        ),
        (
            "Số ca sởi, sốt xuất huyết và thủy đậu là mấy?",
            ("Số ca sởi là mấy?", "Số ca sốt xuất huyết là mấy?", "Số ca thủy đậu là mấy?"),
        ),
        ("bao nhieu con trau va bo", ("bao nhieu con trau", "bao nhieu con bo")),
        ("Tổng số người chết và bị thương?", ("Tổng số người chết?", "Tổng số người bị thương?")),
        ("Diện tích lúa và ngô là bao nhiêu?", ()),
        ("Bao nhiêu người chết?", ()),
    ],
)
def test_what_is_counted_side_by_side_is_asked_for_each(question: str, questions: tuple[str, ...]) -> None:
    assert counted_apart(question) == questions


TOLD = (
    "Dư nợ cho vay đạt 90 tỷ đồng, trong đó: dư nợ ngắn hạn 58 tỷ đồng; dư nợ trung và dài hạn 32 tỷ đồng.",
    "Toàn huyện có 21 trạm y tế.",
    "Lũ làm chết 3 người, làm bị thương 14 người.",
    "Dịch làm 60 con trâu và bò bị ốm; chữa khỏi 31 con dê.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    given = report("dong-son/bao-cao.txt", TOLD, place=DONG_SON, period=month(2025, 3), number="7/BC-UBND")
    return ExtractiveAnswerer(indexed(Path(tmp_path_factory.mktemp("coordinated")) / "index", (given,)))


def test_all_figures_stand_in_the_lead_each_cited(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tháng 3/2025 dư nợ ngắn hạn bao nhiêu, trung và dài hạn bao nhiêu?")
    assert asked_figures(answer) == ["58 tỷ đồng", "32 tỷ đồng"]
    lead = answer.text.split("\n\n")[0]
    assert lead.index("**58 tỷ đồng**") < lead.index("**32 tỷ đồng**")
    assert {figure.citation for figure in answer.figures} == {citation.marker for citation in answer.citations}


@pytest.mark.parametrize("asked", ["chênh nhau bao nhiêu?", "chênh lệch bao nhiêu tỷ đồng?"])
def test_what_lies_between_two_is_told_beside_both(answerer: ExtractiveAnswerer, asked: str) -> None:
    answer = answerer.answer(f"Tháng 3/2025 dư nợ ngắn hạn và dư nợ trung, dài hạn {asked}")
    assert asked_figures(answer)[:2] == ["58 tỷ đồng", "32 tỷ đồng"]
    assert "26 tỷ đồng" in answer.text


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Tháng 3/2025 lũ làm bao nhiêu người chết và bị thương?", ["3 người", "14 người"]),
        ("Tháng 3/2025 dịch làm bao nhiêu con trâu và bò bị ốm?", ["60 con"]),
        ("Tháng 3/2025 chữa khỏi bao nhiêu con dê và ngựa?", ["31 con"]),
    ],
)
def test_of_two_that_are_counted_both_are_told(answerer: ExtractiveAnswerer, question: str, asked: list[str]) -> None:
    assert asked_figures(answerer.answer(question)) == asked


def test_what_is_not_told_is_said_beside_what_is(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tháng 3/2025 toàn huyện có mấy trạm y tế, mấy bể bơi công cộng?")
    assert asked_figures(answer) == ["21 trạm"]
    lead, *others = answer.text.split("\n\n")
    assert lead.startswith("**21 trạm**")
    assert any(other.startswith("Các báo cáo không nêu") and "bể bơi" in other for other in others)


def test_nothing_told_of_any_part_is_a_refusal(answerer: ExtractiveAnswerer) -> None:
    assert answerer.answer("Tháng 3/2025 toàn huyện có mấy bể bơi, mấy rạp xiếc?").refused

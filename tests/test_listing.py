"""Questions for all of several things, for who acts, and for what tells two apart, of decisions and plans in items."""

import pytest

from answer.agencies import governing_agency, names_agency
from answer.differences import sides_asked
from answer.extractive import ExtractiveAnswerer
from answer.listing import introduces
from answer.persons import people_in
from ingest.elements import Element, Paragraph, Table
from ingest.outline import outline
from ingest.report import Letterhead, Passage, Report
from tests.districts import DONG_SON, indexed

RULES = (
    "Điều 1. Xếp hạng nhà văn hóa thôn",
    "1. Nhà văn hóa thôn được xếp hạng theo các tiêu chí sau:",
    "a) Diện tích khuôn viên;",
    "b) Số buổi sinh hoạt trong năm, gồm:",
    "- Buổi họp thôn;",
    "- Buổi văn nghệ;",
    "c) Kinh phí tự đóng góp.",
    "2. Nhà văn hóa dưới 80 chỗ ngồi được xếp hạng III.",
    "3. Trong thời hạn 07 ngày làm việc kể từ ngày nhận hồ sơ, Phòng Văn hóa phải trả lời kết quả xếp hạng.",
    "4. Thôn được gửi hồ sơ xếp hạng trong 10 ngày đầu của mỗi quý.",
    "5. Việc xếp hạng nhằm khuyến khích các thôn giữ gìn nhà văn hóa.",
    "6. Hội đồng xếp hạng trực thuộc Sở Văn hóa, có con dấu riêng.",
    "7. Nhà văn hóa vùng cao cần 40 chỗ ngồi để được tính điểm.",
    "8. Nhà văn hóa vùng thấp cần 90 chỗ ngồi để được tính điểm.",
    "Điều 2. Tổ chức thực hiện",
    "1. Sở Tài nguyên",
    "Chủ trì, phối hợp với Bộ Tư pháp lập bản đồ các nhà văn hóa thôn.",
    "2. Công an huyện",
    "Bảo đảm trật tự tại các nhà văn hóa thôn.",
)
TASKS = Table(
    rows=(
        ("TT", "Chỉ tiêu", "Chủ trì"),
        ("1", "Sửa chữa 12 nhà văn hóa thôn", "Phòng Kinh tế"),
        ("2", "Trồng cây quanh nhà văn hóa thôn", "Hội Nông dân"),
        ("3", "Lắp loa tại nhà văn hóa thôn", "Phòng Kinh tế"),
    ),
    header=1,
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    elements: list[Element] = [*(Paragraph(text=text) for text in RULES), TASKS]
    made = outline(elements)
    head = Letterhead(kind="Quyết định", title="Về xếp hạng nhà văn hóa thôn", number="15/QĐ-UBND", place=DONG_SON)
    given = Report(
        source="a.txt", sha256="0" * 64, text=made.text, blocks=made.blocks, pages=made.pages, letterhead=head
    )
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("listing") / "index", (given,)))


def _lead(answerer: ExtractiveAnswerer, question: str) -> str:
    answer = answerer.answer(question)
    assert not answer.refused, answer.text
    lead = answer.text.split("\n\n")[0]
    assert len(lead) <= 500
    return lead


def test_a_list_is_told_by_its_items(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Nhà văn hóa thôn được xếp hạng theo những tiêu chí nào?")
    items = ("Diện tích khuôn viên", "Số buổi sinh hoạt trong năm", "Kinh phí tự đóng góp")
    assert all(item in answer.text for item in items)
    assert "80 chỗ" not in answer.text
    assert {citation.quote for citation in answer.citations} >= {"a) Diện tích khuôn viên;", "c) Kinh phí tự đóng góp."}


def test_rows_with_one_agency_are_a_list(answerer: ExtractiveAnswerer) -> None:
    lead = _lead(answerer, "Phòng Kinh tế chủ trì những chỉ tiêu nào?")
    assert "Sửa chữa 12 nhà văn hóa thôn" in lead
    assert "Lắp loa" in lead
    assert "Trồng cây" not in lead


def test_the_agency_of_the_heading_is_named(answerer: ExtractiveAnswerer) -> None:
    lead = _lead(answerer, "Sở nào chủ trì lập bản đồ các nhà văn hóa thôn?")
    assert lead.startswith("**Sở Tài nguyên** – ")


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Nhà văn hóa dưới 80 chỗ ngồi thì xếp hạng mấy?", "hạng III"),
        ("Bao lâu thì Phòng Văn hóa phải trả lời kết quả xếp hạng?", "07 ngày làm việc"),
        ("Thôn gửi hồ sơ xếp hạng lúc nào?", "10 ngày đầu của mỗi quý"),
        ("Mục đích của việc xếp hạng nhà văn hóa là gì?", "nhằm khuyến khích"),
        ("Hội đồng xếp hạng trực thuộc cơ quan nào?", "Sở Văn hóa"),
    ],
)
def test_what_is_asked_for_stands_in_the_answer(answerer: ExtractiveAnswerer, question: str, held: str) -> None:
    assert held in _lead(answerer, question)


def test_a_difference_is_told_of_both_sides(answerer: ExtractiveAnswerer) -> None:
    lead = _lead(
        answerer, "Số chỗ ngồi để được tính điểm của nhà văn hóa vùng cao và nhà văn hóa vùng thấp khác nhau thế nào?"
    )
    assert "40 chỗ" in lead
    assert "90 chỗ" in lead


@pytest.mark.parametrize(
    "question",
    [
        "Bộ nào bảo đảm trật tự tại các nhà văn hóa thôn?",
        "Tên trưởng thôn có nhà văn hóa được xếp hạng là gì?",
        "Ai là giám đốc Sở Văn hóa?",
        "Trường nào có nhà văn hóa thôn được xếp hạng?",
        "Xã nào có nhà văn hóa thôn được xếp hạng?",
        "Thời hạn bảo hành loa của nhà văn hóa thôn là bao lâu?",
        "Người tham gia nhà văn hóa thôn có những quyền gì?",
        "Ai thẩm định bản đồ các nhà văn hóa thôn?",
        "Cơn bão nào làm hỏng nhà văn hóa thôn?",
        "Theo Quyết định 99/QĐ-BXD, cơ quan nào lập bản đồ các nhà văn hóa thôn?",
        "Số chỗ ngồi để được tính điểm của nhà văn hóa vùng cao và nhà văn hóa ven biển khác nhau thế nào?",
    ],
)
def test_a_sentence_that_only_shares_words_is_refused(answerer: ExtractiveAnswerer, question: str) -> None:
    assert answerer.answer(question).refused


def _passage(text: str, section: tuple[str, ...] = (), lead: str = "") -> Passage:
    return Passage(source="a", start=0, end=len(text), text=text, page=1, section=section, lead=lead)


def test_a_heading_or_a_lead_governs() -> None:
    assert governing_agency(_passage("Chủ trì lập quy hoạch.", ("II. PHÂN CÔNG", "2.8. Sở Xây dựng"))) == "Sở Xây dựng"
    assert governing_agency(_passage("Lập quy hoạch.", lead="3. Giao Công an tỉnh:")) == "Công an tỉnh"
    assert governing_agency(_passage("Lập quy hoạch.", ("1. Sở hữu trí tuệ",))) == ""


@pytest.mark.parametrize(
    ("text", "question", "kind", "named"),
    [
        ("Hội đồng trực thuộc Bộ Y tế.", "Hội đồng trực thuộc bộ nào?", "bộ", True),
        ("Sở Y tế lập hồ sơ.", "Bộ nào lập hồ sơ?", "bộ", False),
        ("Sở Y tế lập hồ sơ.", "Sở Y tế giao cho sở nào lập hồ sơ?", "sở", False),
        ("Cá nhân lập hồ sơ đúng hạn.", "Cơ quan nào lập hồ sơ?", "", False),
        ("Ngân hàng nhà nước khu vực II theo dõi.", "Đơn vị nào theo dõi?", "", True),
        ("Bảo tàng tỉnh trưng bày trống đồng.", "Đơn vị nào trưng bày trống đồng?", "", True),
        ("Nhà hát Sông Xanh diễn chèo.", "Đơn vị nào diễn chèo?", "", True),
    ],
)
def test_an_agency_that_the_question_does_not_name(text: str, question: str, kind: str, named: bool) -> None:
    assert names_agency(_passage(text), question, kind) is named


def test_people_are_told_from_provinces() -> None:
    assert list(people_in("Ông Lê Văn Ba, Bí thư tỉnh Hà Giang, và bà Mai Sơn")) == ["Lê Văn Ba", "Mai Sơn"]


def test_only_a_sentence_that_ends_in_a_colon_introduces() -> None:
    assert introduces(_passage("Gồm các loại sau:"))
    assert not introduces(_passage("Gồm: cam, quýt."))


def test_the_sides_of_a_difference() -> None:
    assert sides_asked("Mức phí của xe con và xe tải khác nhau thế nào?") == ("xe con", "xe tải")
    assert sides_asked("Mức phí của xe con thế nào?") is None
    assert sides_asked("Số vụ cháy tháng 3 và 6 tháng đầu năm 2025 khác nhau thế nào?") is None
    assert sides_asked("Giá quýt tháng 3/2025 và tháng 2/2025 khác nhau thế nào?") is None


def test_a_school_is_called_by_no_person() -> None:
    assert not list(people_in("Tuyển sinh lớp 10 THPT Chuyên Lê Văn Ba, học sinh trường Mai Sơn, đường Trần Hòa"))
    assert list(people_in("Trường Chuyên có em Lê Văn Ba")) == ["Lê Văn Ba"]

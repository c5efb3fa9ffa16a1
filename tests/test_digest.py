"""A report as a whole is told by one sentence of each of its sections."""

from dataclasses import replace

import pytest

from answer.extractive import ExtractiveAnswerer
from ingest.report import Report
from tests.districts import DONG_SON, indexed
from tests.reports import month, report
from vietnamese.periods import Period

SECTIONS = (
    (
        ("I. KẾT QUẢ", "1. Sản xuất nông, lâm nghiệp"),
        "Bà con các xã vùng cao đang chuẩn bị đất, làm cỏ, chăm sóc cây trồng theo đúng thời vụ. "
        "Trong tháng toàn huyện trồng mới được 41 ha rừng sản xuất trên địa bàn ba xã vùng cao. "
        "Lúa sinh trưởng tốt, diện tích lúa của cả huyện đến nay đã gieo cấy được 72 ha.",
    ),
    (
        ("I. KẾT QUẢ", "2. Y tế"),
        "Tính từ đầu năm đến nay là 9 ca, không có ca nào nặng, các trạm đều có đủ thuốc và giường. "
        "Trong tháng các trạm y tế xã đã khám bệnh, cấp thuốc cho 380 lượt người trên địa bàn.",
    ),
    (("I. KẾT QUẢ", "3. Tín ngưỡng"), "Các lễ hội đầu xuân diễn ra vui tươi, an toàn, đúng quy định."),
    (("II. NHIỆM VỤ TRỌNG TÂM THÁNG SAU",), "Phấn đấu thu ngân sách trên địa bàn huyện đạt 90 tỷ đồng."),
)


def _made(name: str, period: Period, area: int) -> Report:
    texts = tuple(text.replace("41 ha", f"{area} ha") for _, text in SECTIONS)
    made = report(name, texts, place=DONG_SON, period=period)
    headed = zip(made.blocks, SECTIONS, strict=True)
    return replace(made, blocks=tuple(replace(block, section=section) for block, (section, _) in headed))


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    reports = (_made("3.txt", month(2025, 3), 41), _made("4.txt", month(2025, 4), 52))
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("digest") / "index", reports))


@pytest.mark.parametrize(
    "question",
    [
        "Tóm tắt báo cáo tháng 3/2025 của huyện Đông Sơn",
        "tom tat bao cao thang 3/2025 huyen Dong Son",
        "Tình hình kinh tế - xã hội huyện Đông Sơn tháng 3/2025 thế nào?",
        "Nêu những kết quả nổi bật của huyện Đông Sơn tháng 3/2025",
    ],
)
def test_each_section_is_told_by_a_sentence_that_names_its_figure(answerer: ExtractiveAnswerer, question: str) -> None:
    answer = answerer.answer(question)
    assert answer.text == (
        "Huyện Đông Sơn, tháng 03/2025: “Trong tháng toàn huyện trồng mới được 41 ha rừng sản xuất trên địa bàn ba xã "
        "vùng cao.” [1]. “Trong tháng các trạm y tế xã đã khám bệnh, cấp thuốc cho 380 lượt người trên địa bàn.” [2]."
    )
    assert {citation.source for citation in answer.citations} == {"3.txt"}


def test_a_time_of_which_no_report_is_has_no_digest(answerer: ExtractiveAnswerer) -> None:
    assert answerer.answer("Tóm tắt báo cáo tháng 9/2025 của huyện Đông Sơn").refused


def test_without_a_time_the_newest_report_is_told(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Tóm tắt báo cáo của huyện Đông Sơn")
    assert {citation.source for citation in answer.citations} == {"4.txt"}


def test_one_field_is_told_by_its_section(answerer: ExtractiveAnswerer) -> None:
    text = answerer.answer("Tóm tắt tình hình nông nghiệp huyện Đông Sơn tháng 3/2025").text
    assert "mục “Sản xuất nông, lâm nghiệp”" in text
    assert "72 ha" in text
    assert "380 lượt" not in text

"""Narrative questions are answered with the sentences of the section that is about it, each cited."""

from pathlib import Path

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.frame import frame_of
from answer.gate import MARKER
from answer.summary import asks_summary
from ingest.report import Block, Report
from tests.districts import DONG_SON, indexed
from tests.reports import month, report

SECTIONS = {
    "1. Công tác y tế": (
        "Trong tháng các trạm khám bệnh cho 4.120 lượt người.",
        "Thuốc thiết yếu được cung ứng đủ, không để người dân phải chờ đợi.",
        "Bệnh sốt xuất huyết ghi nhận 12 ca, không có ca tử vong.",
    ),
    "2. Công tác giáo dục": (
        "Các trường duy trì nền nếp dạy và học sau Tết theo kế hoạch năm học.",
        "Toàn huyện có 31 trường đạt chuẩn quốc gia, chiếm 72% số trường.",
    ),
    "3. Tồn tại, hạn chế": (
        "Tiến độ giải ngân ở một số dự án còn chậm so với kế hoạch đã đề ra.",
        "Việc cập nhật hồ sơ đất đai ở cấp xã chưa kịp thời, còn để quá hạn.",
    ),
}


def _report() -> Report:
    sentences = tuple(sentence for group in SECTIONS.values() for sentence in group)
    made = report("a.txt", sentences, place=DONG_SON, period=month(2025, 3))
    headings = [heading for heading, group in SECTIONS.items() for _ in group]
    blocks = tuple(
        Block(kind=block.kind, start=block.start, end=block.end, section=("II. VĂN HÓA - XÃ HỘI", heading))
        for block, heading in zip(made.blocks, headings, strict=True)
    )
    return Report(source=made.source, sha256=made.sha256, text=made.text, blocks=blocks, letterhead=made.letterhead)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("summary") / "index", (_report(),)))


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Tình hình y tế huyện Đông Sơn tháng 3/2025 thế nào?", "1. Công tác y tế"),
        ("tóm tắt công tác giáo dục huyện Đông Sơn tháng 3 năm 2025", "2. Công tác giáo dục"),
        ("Nêu các tồn tại, hạn chế của huyện Đông Sơn tháng 3/2025", "3. Tồn tại, hạn chế"),
    ],
)
def test_the_section_s_own_sentences_are_told(answerer: ExtractiveAnswerer, question: str, heading: str) -> None:
    answer = answerer.answer(question)
    assert not answer.refused
    assert f"mục “{heading.partition('. ')[2]}”" in answer.text.split("\n\n")[0]
    for name, sentences in SECTIONS.items():
        assert all((sentence.rstrip(".") in answer.text) == (name == heading) for sentence in sentences)
    quotes = {citation.marker: citation.quote for citation in answer.citations}
    assert {int(marker) for marker in MARKER.findall(answer.text)} == set(quotes)
    assert len(answer.text.split("\n\n")[0]) <= 500


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("tình hình y tế tháng 3/2025 ra sao?", True),
        ("tóm tắt kết quả kinh tế quý I năm 2025", True),
        ("Những nhiệm vụ trọng tâm thời gian tới là gì?", True),
        ("Thu ngân sách so với cùng kỳ thế nào?", False),
        ("kế hoạch tăng bao nhiêu, thực tế ra sao?", False),
        ("Khi nào khởi công?", False),
        ("xã nào đạt chuẩn?", False),
    ],
)
def test_an_account_is_told_from_one_figure(question: str, asked: bool) -> None:
    assert asks_summary(frame_of(question)) is asked


def test_the_lead_holds_few_figures_and_the_account_stays_short(tmp_path: Path) -> None:
    sentences = tuple(
        f"Công tác trồng rừng tại tiểu khu {number} đạt {number * 37},5 ha, bằng {number + 40}% kế hoạch giao."
        for number in range(1, 30)
    )
    made = report("a.txt", sentences, place=DONG_SON, period=month(2025, 3), section=("1. Công tác trồng rừng",))
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,))).answer("tình hình trồng rừng thế nào?")
    assert not answer.refused
    assert len(answer.citations) <= 6
    assert len(answer.text.split("\n\n")[0]) <= 500

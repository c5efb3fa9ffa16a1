"""What a report tells not to have happened answers how often it did, and nothing wider or narrower does."""

from pathlib import Path

import pytest

from answer.extractive import ExtractiveAnswerer
from tests.districts import DONG_SON, indexed
from tests.reports import month, report


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    told = report(
        "dong-son/2025-04.txt",
        (
            "Trong tháng không xảy ra cháy rừng; kiểm tra, xử lý 05 vụ vi phạm lâm luật.",
            "Ghi nhận 14 ca thủy đậu, không có ca nặng.",
            "Sốt rét: không ghi nhận ca mắc.",
            "Không xảy ra ngộ độc thực phẩm tập thể.",
            "Xảy ra 03 vụ đuối nước, không có người chết (cùng kỳ không xảy ra lũ quét).",
        ),
        place=DONG_SON,
        period=month(2025, 4),
    )
    folder: Path = tmp_path_factory.mktemp("none")
    return ExtractiveAnswerer(indexed(folder, (told,)))


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Tháng 4/2025 xảy ra bao nhiêu vụ cháy rừng?", "**Không xảy ra** – Huyện Đông Sơn"),
        ("Tháng 4/2025 có bao nhiêu ca sốt rét?", "**Không ghi nhận** – Huyện Đông Sơn"),
        ("Đuối nước làm chết bao nhiêu người trong tháng 4/2025?", "**Không có** – Huyện Đông Sơn"),
        ("Tháng 4/2025 xảy ra bao nhiêu vụ đuối nước?", "**03 vụ**"),
        ("Tháng 4/2025 có bao nhiêu ca thủy đậu?", "**14 ca**"),
    ],
)
def test_what_is_denied_is_told(answerer: ExtractiveAnswerer, question: str, lead: str) -> None:
    answer = answerer.answer(question)
    assert answer.text.startswith(lead)
    assert answer.citations


@pytest.mark.parametrize(
    "question",
    [
        "Tháng 4/2025 xảy ra bao nhiêu vụ ngộ độc thực phẩm?",
        "Tháng 4/2025 xảy ra bao nhiêu trận lũ quét?",
        "Tháng 3/2024 xảy ra bao nhiêu vụ cháy rừng?",
    ],
)
def test_what_is_narrower_or_of_another_time_denies_nothing(answerer: ExtractiveAnswerer, question: str) -> None:
    assert not answerer.answer(question).text.startswith("**Không")

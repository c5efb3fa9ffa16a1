"""In what state a figure tells the asked thing."""

import pytest

from answer.ranking import ruled_out
from tests.weighing import figure, row


@pytest.mark.parametrize(
    ("question", "text", "told", "other"),
    [
        (
            "Có bao nhiêu bác sĩ sản khoa?",
            "Còn thiếu 45 bác sĩ, nhiều nhất là bác sĩ sản khoa (19 bác sĩ).",
            "19 bác sĩ",
            1,
        ),
        (
            "Thiếu bao nhiêu bác sĩ sản khoa?",
            "Còn thiếu 45 bác sĩ, trong đó bác sĩ sản khoa 19 bác sĩ.",
            "19 bác sĩ",
            0,
        ),
        ("Có bao nhiêu bác sĩ sản khoa?", "Còn thiếu 45 giường; đã có bác sĩ sản khoa 19 bác sĩ.", "19 bác sĩ", 0),
        ("Bao nhiêu em thiếu nhi dự trại hè?", "Trại hè hiện thiếu nhi dự có 300 em.", "300 em", 0),
        ("Đã thu hoạch bao nhiêu tấn vải?", "Sản lượng vải thu hoạch dự kiến đạt 900 tấn.", "900 tấn", 1),
        ("Dự kiến thu hoạch bao nhiêu tấn vải?", "Sản lượng vải thu hoạch dự kiến đạt 900 tấn.", "900 tấn", 0),
        ("Đã thu hoạch bao nhiêu tấn vải?", "Vải dự kiến thu hoạch xong trong tháng, đã đạt 700 tấn.", "700 tấn", 0),
        ("Trong 4 tháng năm 2025 tử vong bao nhiêu người?", "Lao phổi lũy tích tử vong 152 người.", "152 người", 1),
        ("Đến nay lũy tích tử vong bao nhiêu người?", "Lao phổi lũy tích tử vong 152 người.", "152 người", 0),
        ("Trong 4 tháng năm 2025 tử vong bao nhiêu người?", "Lao phổi tử vong 9 người.", "9 người", 0),
        ("Huyện hiện có bao nhiêu doanh nghiệp?", "Doanh nghiệp thành lập mới 9 doanh nghiệp.", "9 doanh nghiệp", 1),
        ("Diện tích hồi hiện có bao nhiêu ha?", "Trồng rừng đạt 90 ha, trong đó diện tích hồi 40 ha.", "40 ha", 1),
        (
            "Diện tích hồi hiện có bao nhiêu ha?",
            "Trồng rừng đạt 90 ha, nâng tổng diện tích hồi lên 740 ha.",
            "740 ha",
            0,
        ),
        ("Diện tích hồi trồng được bao nhiêu ha?", "Trồng rừng đạt 90 ha, trong đó diện tích hồi 40 ha.", "40 ha", 0),
        ("Hiện có mấy doanh nghiệp mới?", "Doanh nghiệp thành lập mới 9 doanh nghiệp.", "9 doanh nghiệp", 0),
        ("Huyện hiện có bao nhiêu doanh nghiệp?", "Hiện có 41 doanh nghiệp.", "41 doanh nghiệp", 0),
    ],
)
def test_another_state_is_no_answer(question: str, text: str, told: str, other: int) -> None:
    assert ruled_out(figure(question, text, told)) is bool(other)


def test_a_column_of_what_is_lacking_tells_none_that_there_are() -> None:
    staff = row("Bác sĩ | 120 | 45", ("Chức danh", "Hiện có (người)", "Còn thiếu (người)"), ("", "người", "người"))
    assert ruled_out(figure("Có bao nhiêu bác sĩ?", staff, "45"))
    assert not ruled_out(figure("Có bao nhiêu bác sĩ?", staff, "120"))

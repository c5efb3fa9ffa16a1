"""A rest, an excess or a share is answered by what is told as that, never by a figure from which it would follow."""

from pathlib import Path

import pytest

from answer.derived import derived_in
from answer.extractive import ExtractiveAnswerer
from answer.gate import guard
from answer.ranking import ruled_out
from ingest.report import Passage
from tests.districts import DONG_SON, indexed
from tests.reports import month, report
from tests.weighing import figure, row


@pytest.mark.parametrize(
    ("question", "sort"),
    [
        ("Còn phải thu hồi bao nhiêu tiền sau thanh tra?", "left"),
        ("Trường thiếu bao nhiêu phòng học?", "left"),
        ("Trồng rừng vượt kế hoạch năm bao nhiêu ha?", "beyond"),
        ("Lao động nữ chiếm bao nhiêu phần trăm?", "share"),
        ("Thu của Đông Sơn bằng bao nhiêu % của Tây Khê?", "ratio"),
        ("Bao nhiêu hộ chưa được cấp nước?", "not reached"),
        ("Số vốn chưa giải ngân là bao nhiêu?", "not reached"),
        ("Gạo cứu trợ cho bao nhiêu hộ thiếu đói?", None),
        ("Cây keo chiếm bao nhiêu ha?", None),
        ("Thu ngân sách bằng bao nhiêu phần trăm dự toán?", None),
        ("Vận tải hàng không chở bao nhiêu khách?", None),
        ("Tỉnh cũ khi chưa hợp nhất có bao nhiêu xã?", None),
        ("Phạt bao nhiêu người vì không đội mũ?", None),
        ("Thu ngân sách là bao nhiêu, có giảm không?", None),
        ("Dự án nào chưa khởi công?", None),
        ("Kế hoạch vốn (không xét nguồn khác) là bao nhiêu?", None),
        ("Kế hoạch vốn, không xét nguồn khác, là bao nhiêu?", None),
        ("Có bao nhiêu tàu cá 3 không ở xã này?", None),
    ],
)
def test_what_is_asked_to_be_derived(question: str, sort: str | None) -> None:
    derived = derived_in(question)
    assert (derived.sort if derived else None) == sort


@pytest.mark.parametrize(
    ("question", "passage", "text", "raw"),
    [
        ("Còn phải thu hồi bao nhiêu tiền?", "Sai phạm 90 triệu, đã thu hồi 70 triệu đồng.", "70 triệu đồng", True),
        ("Còn phải thu hồi bao nhiêu tiền?", "Tiếp tục đôn đốc thu hồi 20 triệu đồng.", "20 triệu đồng", False),
        ("Còn phải thu hồi bao nhiêu tiền?", "Việc khó còn nhiều; đã thu hồi 70 triệu đồng.", "70 triệu đồng", True),
        ("Còn thiếu bao nhiêu giáo viên mầm non?", "Thiếu 90 giáo viên; trong đó: tiểu học 50 giáo viên; mầm non 40 "
         "giáo viên.", "40 giáo viên", False),
        ("Trồng rừng vượt kế hoạch bao nhiêu ha?", row("Trồng rừng | 572", ("", "Làm được"), ("", "ha")), "572", True),
        ("Thu vượt dự toán bao nhiêu tỷ đồng?", "Thu ngân sách vượt dự toán 12 tỷ đồng.", "12 tỷ đồng", False),
        ("Chi thường xuyên chiếm bao nhiêu %?", "Chi thường xuyên bằng 104,6% dự toán.", "104,6%", True),
        ("Chi thường xuyên chiếm bao nhiêu %?", "Chi thường xuyên chiếm 67,6% tổng chi.", "67,6%", False),
        ("Chi thường xuyên chiếm bao nhiêu %?", "Chi thường xuyên 40 tỷ đồng (67,6%).", "67,6%", False),
        ("Thu nội địa bằng bao nhiêu % tổng thu?", "Thu nội địa bằng 52,1% tổng thu.", "52,1%", False),
        ("Thu nội địa bằng bao nhiêu % tổng thu?", "Thu nội địa bằng 52,1% dự toán tỉnh giao.", "52,1%", True),
        ("Bao nhiêu hộ chưa được cấp nước?", "Đã cấp nước cho 60 hộ.", "60 hộ", True),
        ("Bao nhiêu hồ sơ chưa giải quyết?", "Còn lại 12 hồ sơ.", "12 hồ sơ", False),
        ("Bao nhiêu hồ sơ chưa giải quyết?", "Nhận 90 hồ sơ, đang xem xét, giải quyết 12 hồ sơ.", "12 hồ sơ", False),
        ("Bao nhiêu hồ sơ chưa giải quyết?", "Đã giải quyết 78 hồ sơ.", "78 hồ sơ", True),
        ("Bao nhiêu đơn chưa giải quyết?", "Nhận 90 đơn, số đơn chuyển sang kỳ sau 12 đơn.", "12 đơn", False),
        ("Bao nhiêu hộ chưa được cấp nước?", "Còn 15 hộ dùng nước sông, chưa được cấp nước.", "15 hộ", False),
    ],
)  # fmt: skip
def test_a_figure_that_is_not_told_as_that_is_ruled_out(
    question: str, passage: Passage | str, text: str, raw: bool
) -> None:
    told = figure(question, passage, text)
    assert told.features["raw operand"] == float(raw)
    assert ruled_out(told) or not raw


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    told = report(
        "dong-son/2025-04.txt",
        (
            "Có 1.204/1.210 học sinh lớp 9 được công nhận tốt nghiệp.",
            "Kết thúc thanh tra, đã thu hồi số tiền sai phạm 70,5 triệu đồng/90 triệu đồng.",
            "Trồng rừng mới được 571,6/556 ha.",
            "Phát hiện đất lấn chiếm, đã thu hồi 12 ha đất lấn chiếm.",
        ),
        place=DONG_SON,
        period=month(2025, 4),
    )
    folder: Path = tmp_path_factory.mktemp("derived")
    return ExtractiveAnswerer(indexed(folder, (told,)))


@pytest.mark.parametrize(
    ("question", "text", "computed"),
    [
        ("Bao nhiêu học sinh lớp 9 không được công nhận tốt nghiệp tháng 4/2025?", "6 học sinh", "phần còn lại của"),
        ("Số tiền sai phạm còn phải thu hồi tháng 4/2025 là bao nhiêu?", "19,5 triệu đồng", "phần còn lại của"),
        ("Trồng rừng mới tháng 4/2025 vượt bao nhiêu ha?", "15,6 ha", "phần vượt của"),
    ],
)
def test_a_rest_is_computed_where_one_figure_tells_both(
    answerer: ExtractiveAnswerer, question: str, text: str, computed: str
) -> None:
    answer = answerer.answer(question)
    (shown,) = answer.figures
    assert (shown.text, shown.asked) == (text, True)
    assert shown.computed is not None
    assert shown.computed.startswith(computed)
    assert f"**{text}**" in answer.text
    assert guard(answer) == answer


def test_a_raw_operand_is_only_a_near_miss(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("Còn phải thu hồi bao nhiêu ha đất lấn chiếm tháng 4/2025?")
    assert answer.refused
    assert not any(each.asked for each in answer.figures)


@pytest.mark.parametrize(
    ("question", "done"),
    [("Bao nhiêu hộ không đủ nước dùng?", None), ("Bao nhiêu hộ không đủ điều kiện vay?", "du")],
)
def test_a_want_is_nothing_that_was_not_done(question: str, done: str | None) -> None:
    derived = derived_in(question)
    assert (derived.done if derived else None) == done

"""Which sentence tells a fact: what it must name, what its neighbours may name for it, and what is no answer."""

import pytest

from answer.agencies import names_agency
from answer.asking import asked_for, asks_class
from answer.evidence import evidence_for
from answer.extractive import ExtractiveAnswerer
from answer.localities import names_locality
from ingest.report import Passage
from tests.districts import DONG_SON, indexed
from tests.reports import month, report

SENTENCES = (
    "Nhiều ngành là thế mạnh của huyện có đóng góp lớn như: dệt chiếu (tăng 3,1%); nấu đường (tăng 2,8%); chế biến gỗ "
    "(tăng 12,4%) - đây là ngành đóng góp lớn nhất vào tăng trưởng của huyện.",
    "Trong tháng xảy ra 02 vụ cháy và 01 vụ sập giàn giáo tại xã Bình Yên.",
    "Không có thiệt hại do cháy. Vụ sập giàn giáo nhà xưởng đã làm 03 người bị thương.",
    "Thanh tra việc thu phí chợ đối với Công ty TNHH Lộc Phát.",
    "Cầu Bến Lội đạt 60% khối lượng.",
    "Nhà thầu thi công kè suối Đá - Liên danh Minh Tâm - bị phạt do chậm tiến độ.",
    "Bệnh viện Đa khoa huyện lần đầu mổ nội soi thành công.",
    "Lễ hội đền Thượng được xếp vào di sản cấp tỉnh.",
    "Huyện có 18/21 xã đạt chuẩn nông thôn mới, riêng xã Mai Lĩnh vừa được công nhận.",
    "Ba năm qua tiến độ chậm, 03 xã chưa đạt chuẩn nông thôn mới là Sơn Lâm, Phú Hạ, An Cát.",
    "Dịch lở mồm long móng xuất hiện tại Phú Hạ, tiêu hủy 12 con bò.",
    "Hai xã Sơn Lâm và An Cát có tỷ lệ hộ cận nghèo 31,2%, riêng Phú Hạ 28,5%.",
    "Kiến nghị của xã Mai Lĩnh: Phòng Tài chính trả lời bằng văn bản trước ngày 15/4/2025.",
    "Phó Chủ tịch HĐND huyện Lê Thị Ba cùng dự buổi khảo sát chợ.",
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    made = report("a.txt", SENTENCES, place=DONG_SON, period=month(2025, 3))
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("telling") / "index", (made,)))


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Ngành nào đóng góp lớn nhất vào tăng trưởng của huyện?", "chế biến gỗ"),
        ("Vụ sập giàn giáo nhà xưởng làm 3 người bị thương xảy ra ở xã nào?", "Bình Yên"),
        ("Doanh nghiệp nào bị thanh tra việc thu phí chợ?", "Lộc Phát"),
        ("Ai thi công kè suối Đá mà bị phạt vì trễ tiến độ?", "Minh Tâm"),
        ("Bệnh viện nào mổ nội soi thành công?", "Đa khoa huyện"),
        ("Lễ hội nào được xếp vào di sản cấp tỉnh?", "đền Thượng"),
        ("Còn ba xã nào chưa đạt chuẩn nông thôn mới?", "Sơn Lâm, Phú Hạ, An Cát"),
        ("Dịch lở mồm long móng xuất hiện ở xã nào?", "Phú Hạ"),
        ("Kiến nghị của xã Mai Lĩnh được trả lời bằng văn bản trước ngày mấy?", "15/4/2025"),
        ("Phó chủ tịch HĐND dự buổi khảo sát chợ tên gì?", "Lê Thị Ba"),
    ],
)
def test_it_names_what_was_asked(answerer: ExtractiveAnswerer, question: str, held: str) -> None:
    answer = answerer.answer(question)
    assert not answer.refused
    assert held in answer.text.split("\n\n")[0]


@pytest.mark.parametrize(
    "question",
    [
        "Nhà thầu nào thi công cầu Bến Lội?",
        "Xã nào có tỷ lệ hộ cận nghèo thấp nhất?",
        "Hợp tác xã nào bị thanh tra việc thu phí chợ Đồn?",
    ],
)
def test_one_that_does_not_is_no_answer(answerer: ExtractiveAnswerer, question: str) -> None:
    assert answerer.answer(question).refused


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("Phải báo cáo trước ngày mấy?", "date"),
        ("Đoàn kiểm tra đến xã tháng mấy?", "date"),
        ("Mỗi tháng mấy con bò được tiêm?", "figure"),
        ("Năm 2024 sao giá chè lại tụt?", "reason"),
        ("Đàn vịt tăng nhờ đâu?", "reason"),
        ("Sản phẩm 4 sao nào được công nhận lại?", "fact"),
        ("Sản lượng cá nuôi (không tính khai thác)?", "topic"),
        ("Giao cơ quan nào chủ trì chỉ tiêu số hộ có nước sạch?", "fact"),
    ],
)
def test_what_is_asked_for(question: str, asked: str) -> None:
    assert asked_for(question).what == asked


def test_one_of_several_groups_is_no_class() -> None:
    assert not asks_class("Nhóm nào có doanh thu giảm?")
    assert asks_class("Xã được xếp vào nhóm nào?")
    assert asks_class("Đơn vị xếp loại mấy?")


@pytest.mark.parametrize(
    ("question", "listing"),
    [
        ("9 tháng năm 2025, nhóm hàng nào giảm?", False),
        ("Trong 12 nhóm hàng, nhóm nào là nhóm duy nhất giảm?", False),
        ("12 nhóm hàng nào tăng?", True),
    ],
)
def test_a_time_counts_no_things_and_one_is_no_list(question: str, listing: bool) -> None:
    assert evidence_for(question, "fact").listing is listing


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        ("Xảy ra ở xã nào?", "Xảy ra tại xã Bình Yên.", True),
        ("Xảy ra ở xã nào?", "Xảy ra tại Bình Yên và Phú Hạ.", True),
        ("Xảy ra ở xã nào?", "Xảy ra tại huyện Tây Khê.", False),
        ("Xảy ra ở huyện nào?", "Xảy ra tại huyện Tây Khê.", True),
        ("Xảy ra ở huyện nào?", "Xảy ra tại 02 xã thuộc huyện Tây Khê.", True),
        ("Xã Bình Yên giáp xã nào?", "Ranh giới thuộc xã Bình Yên.", False),
        ("Xảy ra ở xã nào?", "Theo báo cáo của Sở Nội vụ.", False),
        ("Địa phương nào chưa đạt?", "Chưa đạt là Bình Yên, Phú Hạ.", True),
        ("Chia thành 3 xã mới nào?", "Chia thành 3 xã mới (Bình Yên, Phú Hạ, Tân Lập).", True),
        ("Chia thành 3 xã mới nào?", "Tỷ lệ đồng ý tên gọi xã Bình Yên thấp nhất.", False),
        ("Chia thành 3 xã mới nào?", "Bàn việc chia xã.", False),
        ("Hai thôn nào mất nước?", "Mất nước ở thôn Bình Yên và thôn Phú Hạ.", True),
        ("Trong năm xã nào đạt chuẩn?", "Đạt chuẩn: xã Bình Yên.", True),
        ("Hai xã này thuộc huyện nào?", "Thuộc huyện Tây Khê.", True),
        ("Những xã nào đạt chuẩn?", "Có 3 xã đạt chuẩn (Bình Yên, Phú Hạ, Bản Vược).", True),
        ("Những xã nào đạt chuẩn?", "Có 3 xã đạt chuẩn (Làng Nhì, Phú Hạ).", True),
        ("Những xã nào đạt chuẩn?", "Mất nước ở (Bản Vược, Bản Lùng).", False),
        ("Đặc khu nào đạt chuẩn?", "Đạt chuẩn: đặc khu Bình Yên.", True),
    ],
)
def test_a_locality_is_of_the_asked_level(question: str, text: str, named: bool) -> None:
    assert names_locality(question, Passage(source="a", start=0, end=len(text), text=text, page=1)) is named


def test_a_column_names_who_does_it() -> None:
    text = "4 | Hộ có nước sạch đạt 95% | Đoàn thanh niên"
    row = Passage(
        source="a", start=0, end=len(text), text=text, page=1, kind="row", columns=("TT", "Chỉ tiêu", "Chủ trì")
    )
    assert names_agency(row, "Đơn vị nào chủ trì chỉ tiêu nước sạch?")


def test_who_asks_on_which_days_is_told_more_by_days_than_by_a_month() -> None:
    preferred = evidence_for("Hội chợ hoa xuân 2025 diễn ra từ ngày nào đến ngày nào?", "date").preferred
    texts = ("Hội chợ từ ngày 09 đến ngày 15/3/2025 tại sân vận động.", "Tháng 3 năm 2025 tổ chức hội chợ.")
    passages = [Passage(source="a", start=0, end=len(text), text=text, page=1) for text in texts]
    days, of_a_month = (sum(test(each) for test in preferred) for each in passages)
    assert days > of_a_month

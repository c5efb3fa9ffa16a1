"""Questions that ask for no figure: the sentence that holds what was asked for, or why none does."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from answer.answer import Answer
from answer.asking import asked_for
from answer.choose import NoChoice
from answer.evidence import evidence_for
from answer.extractive import ExtractiveAnswerer
from answer.fact import FactChoice, choose_fact
from answer.fact_time import of_its_time
from answer.find import find
from answer.frame import frame_of
from answer.limits import NO_INDICATOR
from answer.match import Fit
from ingest.report import Report
from tests.districts import DONG_SON, indexed
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from tests.weighing import card, found, prose
from vietnamese.periods import Period, month_span

LONG_NOTICE = (
    "Về dự án xây dựng cầu Bến Lội qua suối Đá tại xã Hòa Bình: Sở Xây dựng khẩn trương rà soát hồ sơ thiết kế, "
    "đánh giá lại phương án móng trụ theo địa chất đã khảo sát bổ sung trong mùa khô, làm việc với nhà thầu tư vấn "
    "để hoàn chỉnh hồ sơ điều chỉnh, lấy ý kiến các đơn vị có công trình ngầm đi qua khu vực thi công, tổng hợp "
    "những vướng mắc phát sinh khi di dời đường điện, báo cáo Chủ tịch UBND tỉnh kết quả thực hiện trước ngày "
    "25 tháng 5 năm 2025."
)
SENTENCES = (
    "Nghị quyết này có hiệu lực từ ngày 15 tháng 4 năm 2025.",
    "Căn cứ Nghị quyết số 12/2024/NQ-HĐND ngày 10 tháng 12 năm 2024, nghị quyết này được áp dụng và có hiệu lực.",
    LONG_NOTICE,
    "Diện tích khoai lang giảm 12 ha so với cùng kỳ do giá giống lên cao.",
    "Diện tích cây sắn giảm 9 ha so với cùng kỳ.",
    "Trên địa bàn không xảy ra vụ ngộ độc thực phẩm nào.",
    "Tăng cường tuyên truyền phòng cháy, chữa cháy rừng trong mùa khô.",
    "Ngày 20/3/2025, đồng chí Trần Văn Tám, Phó Chủ tịch UBND tỉnh, đã chủ trì hội nghị về giảm nghèo.",
    "Các đơn vị được biểu dương tại hội nghị về giảm nghèo đều đã hoàn thành kế hoạch.",
    "Giải cờ tướng toàn huyện diễn ra tại nhà văn hóa thôn Đoài.",
    "Tham dự giải cờ tướng toàn huyện có 40 kỳ thủ, gồm cả công chức, viên chức, học sinh.",
    "Triển khai mô hình chợ không dùng tiền mặt từ ngày 05/3/2025 tại hai chợ huyện.",
    "Thanh tra thuế 02 doanh nghiệp (An Khê, Phú Lộc) vì chậm nộp tờ khai.",
    "Lớp xóa mù chữ ở bản Nà Lừa kết thúc ngày 12/3/2025.",
)
YEAR = month_span(2025, 1, 12)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    made = report("a.txt", SENTENCES, place=DONG_SON, period=month(2025, 3))
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("facts") / "index", (made,)))


def _lead(answer: Answer) -> str:
    return answer.text.split("\n\n")[0]


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Nghị quyết có hiệu lực từ ngày nào?", "15 tháng 4 năm 2025"),
        ("Bắt đầu áp dụng mô hình chợ không dùng tiền mặt từ ngày nào?", "05/3/2025"),
        ("Những doanh nghiệp nào bị thanh tra thuế?", "An Khê, Phú Lộc"),
        ("Sở Xây dựng phải báo cáo về cầu Bến Lội chậm nhất ngày nào?", "25 tháng 5 năm 2025"),
        ("Vì sao diện tích khoai lang giảm?", "giá giống lên cao"),
        ("Sao diện tích khoai lang lại tụt?", "giá giống lên cao"),
        ("Tháng 3/2025 huyện Đông Sơn có vụ ngộ độc thực phẩm nào không?", "không xảy ra vụ ngộ độc"),
        ("Ai chủ trì hội nghị về giảm nghèo?", "Trần Văn Tám"),
        ("Giải cờ tướng toàn huyện diễn ra ở đâu?", "thôn Đoài"),
        ("Đơn vị nào phải rà soát dự án cầu Bến Lội?", "Sở Xây dựng"),
    ],
)
def test_the_sentence_that_holds_what_was_asked_answers(answerer: ExtractiveAnswerer, question: str, held: str) -> None:
    answer = answerer.answer(question)
    assert not answer.refused
    assert held in _lead(answer)
    assert len(_lead(answer)) <= 500


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao diện tích cây sắn giảm?",
        "Tháng 3/2025 huyện Đông Sơn có xảy ra vụ cháy rừng nào không?",
        "Tháng 3/2025 huyện Đông Sơn có xảy ra động đất không?",
        "Lớp xóa mù chữ ở bản Nà Lừa bắt đầu từ ngày nào?",
    ],
)
def test_a_sentence_without_what_was_asked_is_shown_only_as_a_near_miss(
    answerer: ExtractiveAnswerer, question: str
) -> None:
    assert answerer.answer(question).refused


def test_a_long_sentence_keeps_its_subject_and_the_part_that_tells(answerer: ExtractiveAnswerer) -> None:
    lead = _lead(answerer.answer("Sở Xây dựng phải báo cáo về cầu Bến Lội chậm nhất ngày nào?"))
    assert "Về dự án xây dựng cầu Bến Lội" in lead
    assert "… " in lead
    assert "khẩn trương rà soát" not in lead


def test_the_part_that_answers_goes_before_the_one_that_says_more_of_the_question(tmp_path: Path) -> None:
    text = (
        "Doanh thu 90 tỷ đồng. Toàn tỉnh hiện có 41 hợp tác xã trồng chè xuất khẩu, 8.000 tấn, bán cho người mua ở 9 "
        "quốc gia, vùng lãnh thổ; dẫn đầu là Ba Lan, thứ nhì Na Uy."
    )
    made = report("a.txt", (text,), period=month(2025, 3))
    told = ExtractiveAnswerer(indexed(tmp_path / "index", (made,)))
    answer = told.answer("Quốc gia hoặc vùng lãnh thổ nào dẫn đầu mua chè xuất khẩu của toàn tỉnh?")
    assert (answer.refused, "Ba Lan" in _lead(answer)) == (False, True)


def test_a_part_that_leaves_out_much_of_the_question_is_not_shown_alone() -> None:
    text = "Huyện mở 9 hội nghị; xúc tiến các loại quả ở thành phố; trọng tâm là vải thiều."
    told = report("a.txt", (text,), period=month(2025, 3))
    index = MemoryIndex([(told, sentence_passages(told))])
    choice = choose_fact(find(frame_of("Loại quả nào là trọng tâm xúc tiến ở thành phố?"), index), index)
    assert isinstance(choice, FactChoice)
    assert text[choice.shown.start : choice.shown.end] == text


def test_all_of_a_long_list_is_told(tmp_path: Path) -> None:
    names = [f"tuyến Cầu Ngang đi thôn Lũng Vài đoạn số {number}" for number in range(1, 16)]
    made = report("a.txt", (f"Các tuyến đường được nâng cấp gồm: {'; '.join(names)}.",), period=month(2025, 3))
    answer = ExtractiveAnswerer(indexed(tmp_path / "index", (made,))).answer("Những tuyến đường nào được nâng cấp?")
    assert all(name in answer.text for name in names)
    assert len(_lead(answer)) <= 500


@pytest.mark.parametrize(
    ("asked", "text", "of_it", "why"),
    [
        (YEAR, "Em Sửu giành huy chương.", True, "a report of the year"),
        (YEAR, "Năm 2023 em Sửu giành huy chương.", False, "it names another time"),
        (month_span(2024, 1, 12), "Em Sửu giành huy chương.", False, "a report of another year"),
        (month(2025, 4), "Em Sửu giành huy chương.", False, "no year is asked"),
    ],
)
def test_what_names_no_time_is_of_its_reports_year(asked: Period, text: str, of_it: bool, why: str) -> None:
    school = Period(kind="school_year", start=date(2025, 9, 1), end=date(2026, 5, 31))
    search = found("Ai giành huy chương?", [prose(text)], card(period=month(2025, 9)))
    finding = replace(search.findings[0], fit=Fit(time=0.0, place=1.0, period=school))
    assert of_its_time(replace(search, asked=(asked,)), finding) is of_it, why


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Xã nào trồng nhiều chè nhất?", "Người đứng đầu xã Nà Tó phát động trồng chè.", False),
        ("Xã nào trồng nhiều chè nhất?", "Xã Nà Tó trồng ít nhất.", False),
        ("Xã nào trồng nhiều chè nhất?", "Xã Nà Tó đứng đầu.", True),
    ],
)
def test_who_comes_first_is_told_by_no_head_and_no_least(question: str, text: str, tells: bool) -> None:
    required = evidence_for(question, asked_for(question).what).required
    assert required
    assert all(holds(prose(text)) for holds in required) is tells


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Thời gian chờ khám của một người bệnh giảm còn 25 phút.", True),
        ("Một ca phẫu thuật nội soi trung bình hết 2 giờ.", True),
        ("Thời hạn giải quyết hồ sơ là 5 ngày.", True),
        ("Số ca khám trung bình 90 người/bác sĩ.", False),
        ("Bệnh viện khám lúc 7 giờ.", False),
    ],
)
def test_how_long_is_told_by_a_span_of_time(text: str, tells: bool) -> None:
    required = evidence_for("Chờ khám mất bao lâu?", "fact").required
    assert required
    assert all(holds(prose(text)) for holds in required) is tells


@pytest.mark.parametrize(
    ("question", "whether", "listing"),
    [
        ("Huyện có vụ tham nhũng nào không?", True, False),
        ("Những xã nào đạt chuẩn?", False, True),
        ("04 khu dân cư nào được thẩm định?", False, True),
        ("Năm 2025 xã nào phải xong trước?", False, False),
        ("Khi nào khởi công?", False, False),
    ],
)
def test_what_a_question_asks_for_is_told_from_its_words(question: str, whether: bool, listing: bool) -> None:
    evidence = evidence_for(question, asked_for(question).what)
    assert (evidence.whether, evidence.listing) == (whether, listing)


class TestSigner:
    @pytest.fixture
    def answerer(self, tmp_path: Path) -> ExtractiveAnswerer:
        return ExtractiveAnswerer(
            indexed(
                tmp_path / "index",
                (
                    self._document("a.txt", "Kế hoạch", "Phòng, chống lụt bão đến năm 2030", "Lê Thị Ba", "8/KH-UBND"),
                    self._document("b.txt", "Thông báo", "Kết luận kiểm tra trường học", "Hoàng Văn Tư", None),
                    self._document("c.txt", "Báo cáo", "Kinh tế - xã hội tháng 3 năm 2025", None, "9/BC-UBND"),
                ),
            )
        )

    @staticmethod
    def _document(source: str, kind: str, title: str, signer: str | None, number: str | None) -> Report:
        end = f"CHỦ TỊCH {signer}" if signer else "CHỦ TỊCH"
        made = report(source, (f"UBND huyện Đông Sơn. {kind} {title}.", end), place=DONG_SON)
        head = replace(
            made.letterhead,
            kind=kind,
            title=f"{kind} {title}",
            signer=signer,
            number=number,
            issuer="UBND huyện Đông Sơn",
            issued=date(2025, 3, 10),
            period=month(2025, 3),
        )
        return replace(made, letterhead=head)

    @pytest.mark.parametrize(
        ("question", "name"),
        [
            ("Ai ký kế hoạch phòng chống lụt bão đến 2030 của huyện Đông Sơn?", "Lê Thị Ba"),
            ("ai ký thông báo kết luận kiểm tra trường học năm 2025?", "Hoàng Văn Tư"),
            ("Cơ quan nào ban hành kế hoạch 8/KH-UBND?", "UBND huyện Đông Sơn"),
        ],
    )
    def test_the_named_document_s_letterhead_answers(
        self, answerer: ExtractiveAnswerer, question: str, name: str
    ) -> None:
        answer = answerer.answer(question)
        assert _lead(answer).startswith(f"**{name}** – ")
        assert "10/03/2025" not in _lead(answer)
        assert answer.citations != ()

    @pytest.mark.parametrize(
        "question",
        [
            "Ai ký quyết định khen thưởng năm 2025 của huyện Đông Sơn?",
            "Ai ký thông báo kết luận kiểm tra trường học năm 2021?",
            "Ai ký báo cáo 9/BC-UBND?",
            "Ai ký kế hoạch phòng chống lụt bão tháng 9 năm 2025 của huyện Đông Sơn?",
        ],
    )
    def test_another_document_s_signer_is_no_answer(self, answerer: ExtractiveAnswerer, question: str) -> None:
        answer = answerer.answer(question)
        assert answer.refused
        assert "Lê Thị Ba" not in answer.text
        assert "Hoàng Văn Tư" not in answer.text

    def test_the_number_of_a_report_is_in_its_letterhead(self, tmp_path: Path) -> None:
        title = "Tình hình kinh tế - xã hội tháng 3 năm 2025"
        made = self._document("c.txt", "Báo cáo", title, None, "9/BC-UBND")
        text = f"Số: 9/BC-UBND. {title}."
        other = report("d.txt", ("Căn cứ Quyết định số 4/QĐ-UBND.",), place=DONG_SON, period=month(2025, 4))
        told = report("c.txt", (text, "Thu 5 tỷ đồng."), place=DONG_SON)
        answerer = ExtractiveAnswerer(
            indexed(tmp_path / "index", (replace(told, letterhead=made.letterhead), other)),
        )
        for question in ("Báo cáo tháng 3/2025 có số bao nhiêu?", "Báo cáo tình hình kinh tế tháng 3 năm 2025 số mấy?"):
            assert _lead(answerer.answer(question)).startswith("**9/BC-UBND** – Huyện Đông Sơn, tháng 03/2025")
        assert answerer.answer("Báo cáo công tác chữa cháy tháng 3 năm 2025 số mấy?").refused


@pytest.mark.parametrize(
    ("question", "text", "tells"),
    [
        ("Người đạt giải nhất cờ tướng là ai?", "Giải nhất cờ tướng thuộc về đoàn Phòng Nội vụ.", False),
        ("Người đạt giải nhất cờ tướng là ai?", "Giải nhất cờ tướng thuộc về ông Trần Văn Tám.", True),
        ("Ai là người phê duyệt quy hoạch vùng?", "Bộ trưởng Bộ Xây dựng phê duyệt quy hoạch vùng.", True),
        ("Ai là người phê duyệt quy hoạch vùng?", "Quy hoạch vùng được phê duyệt trong năm.", False),
        ("Đơn vị nào đạt giải nhì hội thi?", "Tại hội thi, xã Đông Hà đạt giải nhì.", True),
        ("Đơn vị nào đạt giải nhì hội thi?", "Tại hội thi, xã Đông Hà đạt giải nhất.", False),
        ("Đơn vị nào tổ chức hội thi?", "Hội thi được tổ chức tại xã Đông Hà.", False),
        ("Ai là người phát biểu tại lễ hội?", "Sở Y tế phát biểu tại lễ hội.", False),
        ("Ai là người phát biểu tại lễ hội?", "Đồng chí Lý Thị Na phát biểu tại lễ hội.", True),
        ("Chủ đầu tư cầu Bến Lội là ai?", "Cầu Bến Lội do Ban Quản lý dự án huyện làm chủ đầu tư.", True),
        ("Đối tượng được hỗ trợ là ai?", "Ban Dân tộc hỗ trợ hộ nghèo.", True),
    ],
)
def test_one_person_is_told_by_name(question: str, text: str, tells: bool) -> None:
    evidence = evidence_for(question, asked_for(question).what)
    assert all(test(prose(text)) for test in evidence.required) is tells


@pytest.mark.parametrize(
    "question",
    ["Còn huyện Đông Sơn thì sao?", "Thế đạt bao nhiêu phần trăm kế hoạch?", "Tháng 3/2025 là bao nhiêu tỷ đồng?"],
)
def test_what_names_no_indicator_is_answered_by_nothing(answerer: ExtractiveAnswerer, question: str) -> None:
    answer = answerer.answer(question)
    assert answer.reason == "off_topic"
    assert answer.text == NO_INDICATOR


def test_a_name_in_quotation_marks_is_told(tmp_path: Path) -> None:
    played = "Đoàn kịch tỉnh diễn vở “Bến vắng”, đón hàng nghìn lượt khán giả, gồm cả Nghệ sĩ Lý Thông."
    staged = "Dàn dựng vở mới “Đò chiều” dự hội diễn kịch toàn quốc."
    answers = ExtractiveAnswerer(
        indexed(tmp_path / "index", (report("a.txt", (played, staged), period=month(2025, 4)),))
    )
    answer = answers.answer("Vở mới dự hội diễn kịch toàn quốc năm 2025 tên gì?")
    assert "“Đò chiều”" in answer.text
    assert "Bến vắng" not in answer.text


def test_what_covers_less_does_not_answer_where_what_covers_the_question_tells_no_name() -> None:
    played = "Đoàn Kịch nói dựng chương trình nghệ thuật chào mừng Ngày hội Lý Thông của cả nước."
    staged = "Dàn dựng vở mới để tham dự hội diễn kịch chuyên nghiệp toàn quốc."
    told = (report("a.txt", (played,), period=month(2025, 4)), report("b.txt", (staged,), period=month(2025, 4)))
    index = MemoryIndex([(each, sentence_passages(each)) for each in told])
    frame = frame_of("Đoàn Kịch nói dựng vở mới tên gì để dự hội diễn kịch chuyên nghiệp toàn quốc?")
    assert isinstance(choose_fact(find(frame, index), index), NoChoice)

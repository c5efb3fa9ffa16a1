"""What was typed is read as what was meant, from the words of the reports and of every day, and from nothing else."""

from collections import Counter
from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.conversation import ConversingAnswerer
from answer.extractive import ExtractiveAnswerer
from answer.typed import as_meant
from index.lexical import tokens
from tests.test_conversation import ARCHIVE
from vietnamese.everyday import everyday
from vietnamese.places import Place
from vietnamese.text import nfc


class Reported:
    """The vocabulary of sentences."""

    def __init__(self, *sentences: str) -> None:
        self._counts = Counter(token for each in sentences for token in set(tokens(each)))
        self._sentences = len(sentences)

    def spelling_frequencies(self, terms: Iterable[str]) -> Mapping[str, int]:
        return {term: self._counts[term] for term in terms if self._counts[term]}

    def passage_count(self) -> int:
        return self._sentences


REPORTS = Reported(
    "Giải ngân vốn đầu tư công của huyện Cao Lộc đến hết tháng 02 đạt 75,43% dự toán tỉnh giao, 31,31% huyện giao",
    "Trong tháng trồng rừng mới được 71,05 ha, lũy kế 88,85/556 ha",
    "Toàn huyện có 2.078 biên chế, tiếp 21 lượt công dân tại cửa khẩu Hữu Nghị",
    "Doanh thu dịch vụ của huyện ước đạt 12 tỷ đồng, tăng so với cùng kỳ năm trước",
    "GRDP của tỉnh Lạng Sơn quý I tăng 4,96%",
    "Tỷ lệ hộ nghèo của huyện Văn Lãng, xã Hồng Thái là 13,11%",
)


def test_places_of_the_reports_get_their_names_back() -> None:
    place = Place(level="huyện", name="Krông Năng")
    assert as_meant("tong thu huyen krong nang thang 5", REPORTS, (place,)) == "tổng thu huyện Krông Năng tháng 5"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("giai ngan von dau tu cong cua huyen Cao Loc", "giải ngân vốn đầu tư công của huyện Cao Lộc"),
        ("thang 2 trong rung duoc bao nhieu ha?", "tháng 2 trồng rừng được bao nhiêu ha?"),
        ("giair ngaan voons ddaauf tuw coong bn?", "giải ngân vốn đầu tư công bao nhiêu?"),
        ("doanh thu h. Cao Loc sv cung ky nam truoc", "doanh thu huyện Cao Lộc so với cùng kỳ năm trước"),
    ],
)
def test_bare_and_raw_questions_get_their_diacritics(typed: str, meant: str) -> None:
    assert as_meant(typed, REPORTS) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Toàn huyện có bao nhiêêu biên chế?", "Toàn huyện có bao nhiêu biên chế?"),
        ("Trong tháng trồng rừng đưc mấy ha?", "Trong tháng trồng rừng được mấy ha?"),
        ("tiếp bao niêu lượt côgn dân", "tiếp bao nhiêu lượt công dân"),
        ("cửa khẩu Hữu Ngghị", "cửa khẩu Hữu Nghị"),
        ("doang thu dich vu", "doanh thu dịch vụ"),
        ("GDRP quý I tăng?", "GRDP quý I tăng?"),
        ("Thng 02 đạt bao nhiêu", "Tháng 02 đạt bao nhiêu"),
        ("thánh 3/2025 trồng rừng mới mấy ha?", "tháng 3/2025 trồng rừng mới mấy ha?"),
        ("Thánh 02 đạt bao nhiêu", "Tháng 02 đạt bao nhiêu"),
        ("từ 15/8 đên 14/9/2025", "từ 15/8 đến 14/9/2025"),
        ("từ ngày 15/8 đén hết ngày 14/9", "từ ngày 15/8 đến hết ngày 14/9"),
        ("Trong 6 thang đầu nam 2024 đạt bao nhiêu", "Trong 6 tháng đầu năm 2024 đạt bao nhiêu"),
        ("Thu ngân sách quy II đạt bao nhiêu", "Thu ngân sách quý II đạt bao nhiêu"),
        ("trong 6 thánh đầu năm đạt bao nhiêu", "trong 6 tháng đầu năm đạt bao nhiêu"),
        ("Tai thời điểm 31/3 có mấy trạm?", "Tại thời điểm 31/3 có mấy trạm?"),
        ("Thiên tai huyện Cao Lộc thiệt hại mấy tỷ?", "Thiên tai huyện Cao Lộc thiệt hại mấy tỷ?"),
    ],
)
def test_a_slip_of_the_keyboard_or_the_ear_is_mended(typed: str, meant: str) -> None:
    assert as_meant(typed, REPORTS) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Trận vòi rồng làm hỏng bao nhiêu ngôi nhà của bà con?",
        "sản lượng thép tháng 2",
        "Tỷ lệ hộ nghèo của xã Hồng Thài là bao nhiêu?",  # another name than the one that the reports know
        "Huyện Chi Lăng có mấy dự án của Samsung, Foxconn và HLA?",
        "Giải ngân vốn đầu tư công quý I năm 2024 của huyện Cao Lộc?",
        "Báo cáo số 124/BC-UBND ngày 17/02/2023",
        "Lễ rước thánh tổ chức khi nào?",  # no number beside it: a saint
        "39,95 %?",
        "",
    ],
)
def test_what_is_written_with_care_stays(question: str) -> None:
    assert as_meant(question, REPORTS) == question


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Quốc hôị thông qua ngày nao?", "Quốc hội thông qua ngày nào?"),
        ("khối lựơng hòan thành", "khối lượng hoàn thành"),
        ("nhà nứoc giao đưọc bao nhiêu", "nhà nước giao được bao nhiêu"),
        ("Nuớc thải thuở trước", "Nước thải thuở trước"),
        ("Hoà Bình có thuỷ sản", "Hoà Bình có thuỷ sản"),  # both ways to place a tone are right
        ("ty lệ hộ nghèo là bao nhiêu", "tỷ lệ hộ nghèo là bao nhiêu"),
    ],
)
def test_a_tone_on_another_letter_is_put_where_it_belongs(typed: str, meant: str) -> None:
    assert as_meant(typed, REPORTS) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Xã Hồng Thai có mấy thôn?", "Xã Hồng Thái có mấy thôn?"),
        ("Huyện Krông Nằng có mấy xã?", "Huyện Krông Năng có mấy xã?"),
        ("Tỉnh Quảng Ninh có mấy xã?", "Tỉnh Quảng Ninh có mấy xã?"),  # no slip of Quảng Bình
        ("Đăk Lăk có mấy xã?", "Đắk Lắk có mấy xã?"),  # found by its other spelling, with marks that no report has
        ("Thu ngân sách Đắc Lắc?", "Thu ngân sách Đắk Lắk?"),
    ],
)
def test_a_slip_in_the_name_of_a_place_is_mended(typed: str, meant: str) -> None:
    places = (Place(level="huyện", name="Krông Năng"), Place(level="tỉnh", name="Quảng Bình"))
    reported = Reported("Tỷ lệ hộ nghèo của xã Hồng Thái", "tỉnh Đắk Lắk đảm bảo an ninh", "có mấy thôn, mấy xã")
    assert as_meant(typed, reported, places) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Thu ngân sách tỉnh Thái Nguyện?", "Thu ngân sách tỉnh Thái Nguyên?"),
        ("GRDP Thái Nguyện là bao nhiêu?", "GRDP Thái Nguyên là bao nhiêu?"),
        ("Tỉnh Hưng Yển có mấy xã?", "Tỉnh Hưng Yên có mấy xã?"),  # no other province has these letters
        ("GRDP Hưng Yển là bao nhiêu?", "GRDP Hưng Yển là bao nhiêu?"),  # but the reports know none of them
        ("Thu ngân sách tại Thái Nguyêm?", "Thu ngân sách tại Thái Nguyên?"),
        ("Thu ngân sách tỉnh TN?", "Thu ngân sách tỉnh Thái Nguyên?"),
        ("thu ngan sach tinh TN bao nhieu?", "thu ngân sách tỉnh Thái Nguyên bao nhiêu?"),
        ("TN mấy cơ sở?", "TN mấy cơ sở?"),  # short for other things as well
        ("GRDP PY là bao nhiêu?", "GRDP Phú Yên là bao nhiêu?"),
        ("Thu ngân sách tại Thái Nguyễm?", "Thu ngân sách tại Thái Nguyên?"),
        ("Thu ngân sách tại Phú Thêm?", "Thu ngân sách tại Phú Thêm?"),  # more than one letter amiss
        ("Xã Thái Nguyện có mấy thôn?", "Xã Thái Nguyện có mấy thôn?"),
        ("Ông Thái Nguyện Minh là ai?", "Ông Thái Nguyện Minh là ai?"),
        ("Huyện Phù Yên có mấy xã?", "Huyện Phù Yên có mấy xã?"),
    ],
)
def test_a_province_is_known_by_its_letters(typed: str, meant: str) -> None:
    places = (Place(level="tỉnh", name="Thái Nguyên"), Place(level="tỉnh", name="Phú Yên"))
    reported = Reported(*["tỉnh Thái Nguyên", "nguyện vọng, yển", "tỉnh Phú Yên, phù hợp, ông Minh là ai"] * 3)
    assert as_meant(typed, reported, places) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Vốn được bổ xung bao nhiêu?", "Vốn được bổ sung bao nhiêu?"),
        ("Năng xuất lúa bao nhiêu?", "Năng suất lúa bao nhiêu?"),
        ("Lãi xuất bao nhiêu?", "Lãi xuất bao nhiêu?"),  # nobody says "lãi suất"
        ("Lãi chồng lúa bao nhiêu?", "Lãi chồng lúa bao nhiêu?"),  # other marks than "trông"
        ("Xuất hàng bao nhiêu?", "Xuất hàng bao nhiêu?"),
    ],
)
def test_a_common_word_of_the_same_sound_is_mended_where_its_neighbours_never_say_it(typed: str, meant: str) -> None:
    told = ("Vốn bổ sung được giao", "Năng suất lúa đạt 60 tạ", "Xung quanh chợ có 3 bãi", "Xuất hàng, lãi 9 tỷ, lúa")
    assert as_meant(typed, Reported(*told * 9, "trông lúa", "bao nhiêu chồng")) == meant


def test_what_follows_a_common_word_need_not_be_seen_behind_it() -> None:
    """ "Bị" stands before many words, "phạt hiện" is never said: "bị phát hiện" is likelier than the pair "bị phạt"."""
    seized = ["Có 3 nhà bị hư hỏng", "Có 2 người bị thương", "Có 4 xe bị giữ", "Có 9 hộ bị ngập"]
    fined = [*["Có 5 cơ sở bị phạt tiền"] * 4, *["Số tiền xử phạt"] * 20]
    found = [*["Lực lượng chức năng phát hiện vụ vi phạm"] * 12, *["Kinh tế phát triển"] * 20]
    reported = Reported(*seized * 20, *fined, *found, *["Hiện nay có 7 lớp"] * 20)
    assert as_meant("so vu vi pham bi phat hien", reported).endswith("bị phát hiện")


def test_a_common_word_is_no_slip_of_another() -> None:
    said = Reported("Chủ tịch nước tăng bao nhiêu", "tặng quà người có công", "đàn lợn tăng nhanh")
    assert as_meant("Chủ tịch nước tặng bao nhiêu suất quà?", said) == "Chủ tịch nước tặng bao nhiêu suất quà?"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Sở Y tê giải ngan vốn đầu tư bao nhiêu?", "Sở Y tế giải ngân vốn đầu tư bao nhiêu?"),
        ("đã giải ngan được bao nhiêu", "đã giải ngân được bao nhiêu"),  # one neighbour says it, oftener than any duck
        ("xãy ra bao nhiêu vụ chay?", "xảy ra bao nhiêu vụ cháy?"),
        ("Đàn ngan có bao nhiêu con?", "Đàn ngan có bao nhiêu con?"),
        ("nuôi ngan lấy thịt", "nuôi ngan lấy thịt"),  # said so by a report
        ("Nhà nào nấu món chay?", "Nhà nào nấu món chay?"),
        ("được tỉnh mừng thọ", "được tỉnh mừng thọ"),  # "được tính" is said, but the province oftener
        ("có bao nhiêu vụ, chay tịnh", "có bao nhiêu vụ, chay tịnh"),
        ("bác sĩ Ngan của Sở", "bác sĩ Ngan của Sở"),
    ],
)
def test_a_common_word_with_other_marks_is_a_slip_where_only_those_are_said(typed: str, meant: str) -> None:
    said = Reported(
        *["Sở Y tế đã giải ngân vốn đầu tư, được tính theo quý, xảy ra vụ cháy"] * 9,
        *["của tỉnh"] * 12,
        *["nuôi ngan lấy thịt, đàn ngan, món chay"] * 2,
    )
    assert as_meant(typed, said) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tăng mấy phần chăm so với cùng kỳ?", "tăng mấy phần trăm so với cùng kỳ?"),
        ("giảm bao nhiêu phần trắm?", "giảm bao nhiêu phần trăm?"),
        ("tỷ lệ đỗ là bao nhieu phần chăm", "tỷ lệ đỗ là bao nhiêu phần trăm"),
        ("đạt bao nhiêu phấn trăn", "đạt bao nhiêu phần trăm"),
        ("góp phần chăm lo cho bao nhiêu hộ", "góp phần chăm lo cho bao nhiêu hộ"),
        ("Tông vốn đầu tư là bao nhiêu?", "Tổng vốn đầu tư là bao nhiêu?"),
        ("khai thác bao nhiêu mét khôi gỗ", "khai thác bao nhiêu mét khối gỗ"),
        ("kè bê tông số 3 dài bao nhiêu?", "kè bê tông số 3 dài bao nhiêu?"),
        ("sản lượng ngô ướt đạt bao nhiêu?", "sản lượng ngô ước đạt bao nhiêu?"),
        ("lúa ướt bao nhiêu một ký?", "lúa ướt bao nhiêu một ký?"),
    ],
)
def test_what_asks_for_a_figure_has_one_spelling(typed: str, meant: str) -> None:
    said = Reported("góp phần chăm lo đời sống", "bê tông", "trăn", "chăm", "tông")
    assert as_meant(typed, said) == meant


def test_what_is_counted_is_asked_for() -> None:
    assert as_meant("co may ca mac soi", Reported("Có máy cày", "ca mắc sởi")) == "có mấy ca mắc sởi"


def test_a_reason_may_begin_a_question() -> None:
    said = Reported(*["Trong đó mưa nhiều, sau đó bão tan, dịch bệnh, do chủ quan"] * 9)
    assert as_meant("do mua bao mat bao nhieu lua", said).startswith("do mưa bão mất bao nhiêu")
    assert as_meant("do dich benh", said) == "do dịch bệnh"


def test_a_word_that_asks_is_not_taken_for_one_that_reports_say_more() -> None:
    said = Reported(*["Những đối tượng này được hỗ trợ theo quy định"] * 9)
    assert as_meant("Những đối tượng nào được hỗ trợ?", said) == "Những đối tượng nào được hỗ trợ?"


def test_hidden_words_play_no_part() -> None:
    assert as_meant("ke hoach Muong Lat", Reported("kế hoạch")) != as_meant(
        "ke hoach Muong Lat", Reported("kế hoạch", *["kế hoạch Mường Lát"] * 9)
    )


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="abcdđeêghiklmnoơpqrstuưvxyàáảãạ AĐN0123./%-", max_size=40))
def test_any_question_is_read_and_keeps_its_figures(question: str) -> None:
    meant = as_meant(question, REPORTS)
    digits = [character for character in question if character.isdigit()]
    assert [character for character in meant if character.isdigit()] == digits
    assert meant == nfc(meant)


def test_the_answer_says_how_the_question_was_read() -> None:
    answerer = ConversingAnswerer(ExtractiveAnswerer(ARCHIVE), ARCHIVE)
    written = "Thu ngân sách tháng 2/2023 là bao nhiêu?"
    (plain,) = answerer.stream(written)
    for typed in ("Thu ngan sach thang 2/2023 la bao nhieu?", "Thu ngaan sachs thangs 2/2023 laf bn?"):
        (read,) = answerer.stream(typed)
        assert (read.text, read.question) == (plain.text, written)
        assert read.notes[0] == f"Hiểu là: “{written}”"
    assert not any(note.startswith("Hiểu là") for note in plain.notes)


def test_everyday_words_have_their_pairs() -> None:
    assert everyday()["bao_nhiêu"] > everyday()["giải_phóng"] > 0
    assert everyday()["vừa_qua"] > everyday().get("vừa_quả", 0)
    assert len(everyday()) > 20_000


def test_a_bare_word_that_no_report_says_is_not_taken_for_one_that_they_say() -> None:
    assert as_meant("san luong thep thang 2 cua huyen", REPORTS) == "sản lượng thép tháng 2 của huyện"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Chỉ số hài lòng xếp hạn mấy?", "Chỉ số hài lòng xếp hạng mấy?"),
        ("Tỉnh đứng hạn mấy?", "Tỉnh đứng hạng mấy?"),
        ("Hạn nộp hồ sơ là ngày mấy?", "Hạn nộp hồ sơ là ngày mấy?"),
    ],
)
def test_a_rank_is_asked_for_by_the_words_of_asking(typed: str, meant: str) -> None:
    told = ("Chỉ số hài lòng xếp hạng 12", "Trước hạn nộp 9 hồ sơ", "Tỉnh đứng hạng 4, có ngày")
    assert as_meant(typed, Reported(*told * 9, *["Hồ sơ trước hạn, đúng hạn"] * 40)) == meant

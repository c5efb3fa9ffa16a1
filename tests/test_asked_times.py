"""Which times a question asks for: not those that it compares with, or by which it names a plan or a report."""

import pytest

from answer.asked_times import asked_times
from answer.extractive import ExtractiveAnswerer
from answer.frame import frame_of
from answer.kinds import Kind
from tests.fakes import MemoryIndex
from tests.reports import report, sentence_passages
from vietnamese.periods import month_span
from vietnamese.places import Place

ASKED = [
    # Last year's part is the time itself where nothing is compared with it.
    ("Cùng kỳ năm ngoái đàn dê có bao nhiêu con?", ["Cùng kỳ năm ngoái"]),
    ("Cùng kỳ năm 2023 đàn dê có bao nhiêu con?", ["Cùng kỳ năm 2023"]),
    ("9 tháng năm 2025 đàn dê tăng bao nhiêu so với cùng kỳ năm ngoái?", ["9 tháng năm 2025"]),
    ("Đàn dê giảm bao nhiêu so với cùng kỳ năm ngoái?", []),
    ("Quý I đàn dê bằng bao nhiêu phần trăm cùng kỳ năm trước?", ["Quý I"]),
    ("Quý I/2025 và cùng kỳ năm trước đàn dê có bao nhiêu con?", ["Quý I/2025"]),
    # "này" and "nay" say which one, "trong tháng" does not.
    ("Trong tháng này có mấy vụ trộm?", ["Trong tháng này"]),
    ("Trong tháng có mấy vụ trộm?", []),
    ("Đến nay có mấy vụ trộm?", []),
    ("Thời gian qua có mấy vụ trộm?", []),
    # Whose money it is, beside until when it was spent.
    ("Vốn giao năm 2024, huyện giải ngân đến 20/5/2024 đạt bao nhiêu %?", ["đến 20/5/2024"]),
    ("Vốn kéo dài năm 2023 giải ngân 6 tháng đầu năm 2024 bao nhiêu tỷ đồng?", ["6 tháng đầu năm 2024"]),
    ("Đến 20/5/2024 huyện giải ngân kế hoạch vốn đầu tư công năm 2024 mấy %?", ["Đến 20/5/2024"]),
    ("Vốn giao năm 2024 là bao nhiêu tỷ đồng?", ["năm 2024"]),
    ("Vốn giao năm 2023 và quý I năm 2024 là bao nhiêu?", ["năm 2023", "quý I năm 2024"]),
    # Each of the years of a plan is no time of what went beyond it, and asked for where the plan is.
    ("Khoản vượt dự toán năm 2021, 2022 còn treo là bao nhiêu?", []),
    ("Dự toán năm 2021, 2022 là bao nhiêu?", ["năm 2021", "2022"]),
    ("So với kế hoạch năm 2021, năm 2022 giao bao nhiêu vốn?", ["năm 2022"]),
    # How things stood until the day before, unless the day is the one that was set.
    ("Trước ngày 1/3/2025 huyện có mấy xã?", ["Trước ngày 1/3/2025"]),
    ("Dự án nào phải hoàn thành trước ngày 30/6/2025?", ["ngày 30/6/2025"]),
    # What was for a feast is told at any time of the year.
    ("Dịp Quốc khánh 2/9/2025 tặng mấy suất quà?", ["2/9/2025", "năm 2025"]),
    ("Tết Độc lập tặng mấy suất quà?", []),
    ("Dịp 2/9 tặng mấy suất quà?", []),
    ("Ngày 2/9/2025 có mấy vụ trộm?", ["Ngày 2/9/2025"]),
    ("Mấy dự án chuyển tiếp từ năm 2024?", []),
    ("Mấy dự án khởi công năm 2024?", ["năm 2024"]),
    # What "bằng" ends is no base, nor is a place that another one is set against.
    ("Số hộ bàn giao mặt bằng tháng 3/2025?", ["tháng 3/2025"]),
    ("Thu ngân sách Đông Sơn so với Tây Khê 6 tháng 2025?", ["6 tháng 2025"]),
    ("Thu ngân sách Đông Sơn so với huyện Tây Khê tháng 3/2025?", ["tháng 3/2025"]),
    ("Diện tích rau tăng bao nhiêu so với vụ Đông Xuân năm 2024?", []),
    # When a plan was set is not the time that it is for.
    ("Theo kế hoạch năm 2025 đề ra cuối năm 2024, trồng bao nhiêu ha rừng?", ["năm 2025"]),
    ("Chỉ tiêu năm 2026 đặt ra từ tháng 12/2025 là trồng mấy ha rừng?", ["năm 2026"]),
    ("Mấy mục tiêu đề ra năm 2024 đã đạt?", ["năm 2024"]),
    ("Số suất quà tăng bao nhiêu so với Tết Nguyên Đán năm 2024?", []),
    # The years in the name of what a thing goes by.
    ("Theo phương án sắp xếp giai đoạn 2023-2025, còn mấy xã?", []),
    ("Giai đoạn 2023-2025 trồng mấy ha rừng?", ["Giai đoạn 2023-2025"]),
    # A feast by the moon.
    ("Rằm tháng Tám năm 2025 tặng mấy suất quà?", ["năm 2025"]),
    ("Tháng Tám năm 2025 tặng mấy suất quà?", ["Tháng Tám năm 2025"]),
]


@pytest.mark.parametrize(("question", "said"), ASKED)
def test_the_times_that_are_asked_for(question: str, said: list[str]) -> None:
    assert [mention.text for mention in asked_times(question).periods] == said


def test_before_a_day_is_until_the_day_before() -> None:
    (first,) = asked_times("Trước ngày 1/3/2024 huyện có mấy xã?").periods
    assert (first.kind, first.year, first.last_month, first.day) == ("until", 2024, 2, 29)
    (new_year,) = asked_times("Huyện có mấy xã trước 01/01/2025?").periods
    assert (new_year.kind, new_year.year, new_year.last_month, new_year.day) == ("until", 2024, 12, 31)


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("Nợ xấu thời điểm 31/3/2025 và 30/6/2025 là bao nhiêu?", ["until", "until"]),
        ("Nợ xấu đến 31/3/2025 và 30/6/2025 là bao nhiêu?", ["until", "until"]),
        ("Ngày 31/3/2025 và ngày 30/6/2025 có mấy vụ trộm?", ["day", "day"]),
        ("Thời điểm 30/6/2025 đàn dê có mấy con?", ["until"]),
    ],
)
def test_how_things_stood_at_a_moment(question: str, kinds: list[str]) -> None:
    assert [mention.kind for mention in asked_times(question).periods] == kinds


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("Trận lốc sáng 12/5/2025 làm đổ mấy cột điện?", "Trận lốc làm đổ cột điện"),
        ("Trận lốc rạng sáng ngày 12/5/2025 làm đổ mấy cột điện?", "Trận lốc làm đổ cột điện"),
        ("Đèn chiếu sáng năm 2025 lắp mấy bóng?", "Đèn chiếu sáng lắp bóng"),
    ],
)
def test_the_time_of_the_day_belongs_to_its_day(question: str, subject: str) -> None:
    assert frame_of(question).subject == subject


@pytest.mark.parametrize(
    ("question", "kind"), [("Lũy kế quý I/2025 có mấy vụ trộm?", "quarter"), ("Lũy kế quý II/2025 có mấy vụ?", "until")]
)
def test_the_first_quarter_is_summed_up_by_itself(question: str, kind: str) -> None:
    assert [each.kind for each in frame_of(question, ()).periods] == [kind]


def test_last_years_part_says_of_which_year_another_part_is() -> None:
    (mention,) = asked_times("Cùng kỳ năm trước có mấy vụ trộm trong tháng 9?").periods
    assert (mention.kind, mention.last_month, mention.relative) == ("month", 9, "năm trước")
    (named,) = asked_times("Cùng kỳ năm 2023 có mấy vụ trộm trong quý II?").periods
    assert (named.kind, named.year, named.relative) == ("quarter", 2023, "")


@pytest.mark.parametrize(
    ("question", "kinds"),
    [
        ("Tháng trước thu ngân sách bao nhiêu?", ()),
        ("Tháng trước giá vàng tăng bao nhiêu?", ()),
        ("Giá vàng tháng 9 tăng bao nhiêu so với tháng trước?", ("so tháng trước",)),
        ("Giá vàng tháng trước tăng bao nhiêu so với cùng kỳ?", ("so cùng kỳ",)),
        ("Cùng kỳ năm ngoái đàn dê có bao nhiêu con?", ()),
        ("Cùng kỳ năm ngoái có mấy vụ trộm trong tháng 9?", ()),
        ("Đàn dê tăng bao nhiêu so với cùng kỳ năm ngoái?", ("so cùng kỳ",)),
    ],
)
def test_a_time_that_is_asked_for_is_no_base_of_comparison(question: str, kinds: tuple[Kind, ...]) -> None:
    assert frame_of(question).kinds == frozenset(kinds)


def test_what_was_given_for_a_feast_is_found_in_a_report_of_another_time() -> None:
    town = Place(name="Đông Sơn", level="huyện")
    told = ("Huyện trao 310 suất quà nhân dịp Quốc khánh 2/9 cho người có công.", "Huyện trao 75 suất quà cho trẻ em.")
    for period in (month_span(2025, 1, 8), month_span(2025, 9, 9)):
        gifts = report("a.txt", told, place=town, period=period)
        answerer = ExtractiveAnswerer(MemoryIndex([(gifts, sentence_passages(gifts))]))
        for year, texts in ((2025, ["310 suất"]), (2024, [])):
            answer = answerer.answer(f"Dịp 2/9/{year} huyện Đông Sơn trao bao nhiêu suất quà?")
            assert [figure.text for figure in answer.figures if figure.asked] == texts


@pytest.mark.parametrize(
    ("question", "state"),
    [
        ("Nửa đầu tháng 9 có mấy vụ trộm?", False),
        ("Quý cuối năm 2024 có mấy vụ trộm?", False),
        ("6 tháng cuối năm 2024 có mấy vụ trộm?", False),
        ("Cuối năm 2024 còn mấy hộ nghèo?", True),
        ("Đầu tháng 9 có mấy hộ nghèo?", True),
    ],
)
def test_the_first_half_is_a_time_the_beginning_a_state(question: str, state: bool) -> None:
    assert frame_of(question).state is state


@pytest.mark.parametrize(
    ("question", "spans"),
    [
        (
            "Hồi giữa năm 2025 có mấy vụ nổ?",
            ["tháng 06/2025", "từ tháng 06/2025 đến tháng 07/2025", "6 tháng đầu năm 2025"],
        ),
        ("Đến giữa năm 2025 có mấy xã đạt chuẩn?", ["đến hết tháng 06/2025"]),
        ("Cuối năm 2025 có mấy xã đạt chuẩn?", ["tháng 12/2025"]),
    ],
)
def test_the_middle_of_a_year_is_about_june_or_its_first_half(question: str, spans: list[str]) -> None:
    asked = asked_times(question)
    assert [str(each.resolve(month_span(2025, 1, 12))) for each in asked.periods] == spans
    assert not asked.side_by_side

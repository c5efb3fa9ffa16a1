"""A later turn is completed from the turns before it: what it names replaces, what it lacks is taken over."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.answer import Answer, Reason, Turn
from answer.conversation import ConversingAnswerer, complete
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages
from vietnamese.places import Place
from vietnamese.text import fold

NAM_HOA = Place(name="Nam Hòa", level="huyện")
KNOWN = (NAM_HOA, Place(name="Bắc Lâm", level="huyện"), Place(name="Lạng Sơn", level="tỉnh"))


def asked(*questions: str, told: str = "") -> str:
    """The last of the questions, completed from the others."""
    return complete(questions[-1], history(*questions[:-1], told=told), KNOWN).question


def history(*questions: str, told: str = "") -> tuple[Turn, ...]:
    return tuple(Turn(question=question, answer=told) for question in questions)


INCOME = "Thu ngân sách tháng 02/2023 của huyện Nam Hòa là bao nhiêu?"


@pytest.mark.parametrize(
    ("turn", "whole"),
    [
        ("Còn tháng 3?", "Thu ngân sách tháng 03/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("thế quý I thì sao?", "Thu ngân sách quý I/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Thế tháng trước?", "Thu ngân sách tháng 01/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("tháng trước đó thì sao", "Thu ngân sách tháng 01/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Tháng tiếp theo?", "Thu ngân sách tháng 03/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("quý trước?", "Thu ngân sách quý IV/2022 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn 6 tháng đầu năm?", "Thu ngân sách 6 tháng đầu năm 2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Cả năm thì sao?", "Thu ngân sách cả năm 2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn năm 2024?", "Thu ngân sách tháng 02/2024 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn cả năm 2024?", "Thu ngân sách cả năm 2024 của huyện Nam Hòa là bao nhiêu?"),
        ("cùng kỳ năm trước là bao nhiêu?", "Thu ngân sách tháng 02/2022 của huyện Nam Hòa là bao nhiêu?"),
        ("năm ngoái thì sao?", "Thu ngân sách tháng 02/2022 của huyện Nam Hòa là bao nhiêu?"),
        ("đến hết tháng 6?", "Thu ngân sách đến hết tháng 06/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn huyện Bắc Lâm?", "Thu ngân sách tháng 02/2023 của huyện Bắc Lâm là bao nhiêu?"),
        ("Bắc Lâm thì sao?", "Thu ngân sách tháng 02/2023 của huyện Bắc Lâm là bao nhiêu?"),
        ("thế ở Bắc Lâm thì bao nhiêu ạ?", "Thu ngân sách tháng 02/2023 của huyện Bắc Lâm bao nhiêu?"),
        ("Toàn tỉnh thì sao?", "Thu ngân sách tháng 02/2023 của tỉnh Lạng Sơn là bao nhiêu?"),
        ("Còn xã Gia Cát?", "Thu ngân sách tháng 02/2023 của xã Gia Cát là bao nhiêu?"),
        ("quý II của huyện Bắc Lâm?", "Thu ngân sách quý II/2023 của huyện Bắc Lâm là bao nhiêu?"),
        ("Thế lũy kế?", "Thu ngân sách lũy kế 2 tháng đầu năm 2023 của huyện Nam Hòa là bao nhiêu?"),
        (
            "so với huyện giao thì sao?",
            "Thu ngân sách tháng 02/2023 của huyện Nam Hòa so với dự toán huyện giao đạt bao nhiêu phần trăm?",
        ),
        (
            "Đạt bao nhiêu phần trăm kế hoạch?",
            "Thu ngân sách tháng 02/2023 của huyện Nam Hòa so với kế hoạch đạt bao nhiêu phần trăm?",
        ),
        (
            "So với cùng kỳ?",
            "Thu ngân sách tháng 02/2023 của huyện Nam Hòa so với cùng kỳ là bao nhiêu phần trăm?",
        ),
        ("Dự toán tỉnh giao là bao nhiêu?", "Dự toán tỉnh giao thu ngân sách năm 2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn chi ngân sách?", "Chi ngân sách tháng 02/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn chi?", "Chi ngân sách tháng 02/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Thu nội địa thì sao?", "Thu nội địa tháng 02/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Còn hộ nghèo?", "Hộ nghèo tháng 02/2023 của huyện Nam Hòa là bao nhiêu?"),
        ("Chi ngân sách được bao nhiêu?", "Chi ngân sách tháng 02/2023 của huyện Nam Hòa được bao nhiêu?"),
        ("Huyện đó có mấy hộ nghèo?", "Có mấy hộ nghèo tháng 02/2023 của huyện Nam Hòa?"),
        ("Tại sao?", "Nguyên nhân thu ngân sách tháng 02/2023 của huyện Nam Hòa là gì?"),
        ("Vì sao giảm?", "Nguyên nhân thu ngân sách tháng 02/2023 của huyện Nam Hòa giảm là gì?"),
        ("Của những xã nào?", "Thu ngân sách tháng 02/2023 của huyện Nam Hòa của những xã nào?"),
        ("tăng bao nhiêu?", "Thu ngân sách tháng 02/2023 của huyện Nam Hòa tăng bao nhiêu?"),
        ("con huyen bac lam?", "Thu ngân sách tháng 02/2023 của huyện Bắc Lâm là bao nhiêu?"),
    ],
)
def test_a_turn_that_leans_on_the_one_before_becomes_a_whole_question(turn: str, whole: str) -> None:
    assert asked(INCOME, turn) == whole


@pytest.mark.parametrize(
    ("before", "turn", "whole"),
    [
        (
            "Tổng đàn trâu tháng 01/2023 của huyện Nam Hòa có bao nhiêu con?",
            "Còn đàn bò?",
            "Tổng đàn bò tháng 01/2023 của huyện Nam Hòa có bao nhiêu con?",
        ),
        (
            "Cửa khẩu Đèo Gió tháng 02/2023 có trung bình bao nhiêu xe xuất khẩu một ngày?",
            "còn nhập khẩu?",
            "Cửa khẩu Đèo Gió tháng 02/2023 có trung bình bao nhiêu xe nhập khẩu một ngày?",
        ),
        (
            "Cửa khẩu Đèo Gió, huyện Nam Hòa tháng 02/2023 có bao nhiêu xe xuất khẩu một ngày?",
            "Thế cửa khẩu Hải Vân?",
            "Cửa khẩu Hải Vân tháng 02/2023 có bao nhiêu xe xuất khẩu một ngày?",
        ),
        (
            "Năng suất lúa xuân 6 tháng đầu năm 2023?",
            "Sản lượng thì sao?",
            "Sản lượng lúa xuân 6 tháng đầu năm 2023?",
        ),
        ("Năng suất lúa xuân 6 tháng đầu năm 2023?", "còn ngô?", "Năng suất ngô 6 tháng đầu năm 2023?"),
        (
            "Quý I/2023 tai nạn giao thông ở Nam Hòa làm chết bao nhiêu người?",
            "Bị thương bao nhiêu?",
            "Quý I/2023 tai nạn giao thông ở Nam Hòa làm bị thương bao nhiêu người?",
        ),
        (
            "Quý I/2023 xảy ra mấy vụ tai nạn ở Nam Hòa?",
            "Làm chết bao nhiêu người?",
            "Quý I/2023 xảy ra vụ tai nạn ở Nam Hòa làm chết bao nhiêu người?",
        ),
        (
            "GRDP 6 tháng đầu năm 2025 tăng bao nhiêu phần trăm?",
            "Khu vực dịch vụ thì sao?",
            "Khu vực dịch vụ 6 tháng đầu năm 2025 tăng bao nhiêu phần trăm?",
        ),
        (
            "Tỷ lệ hộ nghèo của huyện Nam Hòa quý I/2023?",
            "Còn số hộ nghèo?",
            "Số hộ nghèo của huyện Nam Hòa quý I/2023?",
        ),
        (
            "Thu ngân sách quý I/2023 đạt bao nhiêu phần trăm dự toán tỉnh giao?",
            "Huyện giao thì sao?",
            "Thu ngân sách quý I/2023 đạt bao nhiêu phần trăm dự toán huyện giao?",
        ),
        (
            "IIP quý I/2023 tăng bao nhiêu so với cùng kỳ?",
            "So với tháng trước?",
            "IIP quý I/2023 tăng bao nhiêu so với tháng trước?",
        ),
        (
            "GRDP quý III/2025 theo giá hiện hành là bao nhiêu?",
            "Còn giá so sánh?",
            "GRDP quý III/2025 giá so sánh là bao nhiêu?",
        ),
        (
            "Lũy kế quý I năm 2023 huyện Nam Hòa trồng rừng được bao nhiêu?",
            "Riêng tháng 3 thì sao?",
            "Tháng 03/2023 huyện Nam Hòa trồng rừng được bao nhiêu?",
        ),
        (
            "Quý I/2023 huyện Nam Hòa công nhận bao nhiêu xã đạt chuẩn?",
            "Là những xã nào?",
            "Quý I/2023 huyện Nam Hòa công nhận xã đạt chuẩn là những xã nào?",
        ),
        (
            "thu ngan sach thang 2/2023 huyen nam hoa",
            "con huyen bac lam?",
            "thu ngan sach thang 2/2023 huyen Bac Lam?",
        ),
        ("thu ngan sach thang 2/2023 huyen nam hoa", "quy truoc", "thu ngan sach quy IV/2022 huyen nam hoa?"),
    ],
)
def test_what_is_named_takes_the_place_of_its_like(before: str, turn: str, whole: str) -> None:
    assert asked(before, turn) == whole


@pytest.mark.parametrize(
    "question",
    [
        "Số giáo viên mầm non của tỉnh Lạng Sơn năm học 2024-2025?",
        "Cửa khẩu Hải Vân 6 tháng đầu năm 2023 có bình quân bao nhiêu xe xuất khẩu mỗi ngày?",
        "Các sở, ngành phải trả lời kiến nghị của cử tri trước ngày nào?",
        "Vận động viên nào giành huy chương vàng giải vô địch quốc gia?",
        "có những báo cáo nào?",
        "cảm ơn",
        "Xin chào!",
        "",
        "???",
    ],
)
def test_another_topic_and_what_is_no_question_take_nothing_over(question: str) -> None:
    completed = complete(question, history(INCOME), KNOWN)
    assert (completed.question, completed.leans, completed.otherwise) == (question, False, ())


def test_a_first_question_is_left_as_it_is() -> None:
    assert complete("Còn năm 2024?", (), KNOWN).question == "Còn năm 2024?"
    assert not complete(INCOME, (), KNOWN).leans


def test_a_chain_is_completed_turn_by_turn() -> None:
    turns = [INCOME, "Còn chi?", "Thế huyện Bắc Lâm?", "cảm ơn", "quý I thì sao?", "so với huyện giao?"]
    assert asked(*turns[:3]) == "Chi ngân sách tháng 02/2023 của huyện Bắc Lâm là bao nhiêu?"
    assert asked(*turns[:5]) == "Chi ngân sách quý I/2023 của huyện Bắc Lâm là bao nhiêu?"
    assert (
        asked(*turns) == "Chi ngân sách quý I/2023 của huyện Bắc Lâm so với dự toán huyện giao đạt bao nhiêu phần trăm?"
    )


def test_a_chain_leans_on_the_newest_topic() -> None:
    other = "Tổng đàn lợn tháng 01/2023 của huyện Bắc Lâm?"
    assert asked(INCOME, other, "Còn tháng 3?") == "Tổng đàn lợn tháng 03/2023 của huyện Bắc Lâm?"


def test_a_year_that_only_the_answer_told_counts() -> None:
    told = "**39,95%** kế hoạch vốn được giao, đến thời điểm kiểm tra 10/4/2024 [1]."
    assert asked("tỷ lệ giải ngân quý I?", "thế quý trước?", told=told) == "Tỷ lệ giải ngân quý IV/2023?"
    assert asked("tỷ lệ giải ngân quý II?", "thế quý trước?") == "Tỷ lệ giải ngân quý I?"
    assert asked("số biên chế?", "tháng trước?", told="**20** – tháng 02/2023 [1].") == "Số biên chế tháng 01/2023?"


def test_a_bare_year_has_two_readings_the_same_part_of_it_first() -> None:
    completed = complete("Còn năm 2024?", history(INCOME), KNOWN)
    assert completed.otherwise == ("Thu ngân sách năm 2024 của huyện Nam Hòa là bao nhiêu?",)


SLOTS = st.sampled_from(
    ["còn", "thế", "tháng 3", "quý trước", "năm 2024", "huyện Bắc Lâm", "toàn tỉnh", "so với huyện giao", "lũy kế",
     "đàn bò", "chi", "bao nhiêu", "tại sao", "xã nào", "phần trăm", "thì sao", "đó", "kế hoạch", "thu ngân sách",
     "của", "?", ",", "cùng kỳ", "giá so sánh", "quý I/2023", "là", "12,5%", "còn lại", "cả năm"]
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(st.lists(st.lists(SLOTS, max_size=6).map(" ".join) | st.text(max_size=30), min_size=1, max_size=4))
def test_whatever_is_said_a_question_comes_out_and_the_same_one_each_time(turns: list[str]) -> None:
    completed = complete(turns[-1], history(*turns[:-1]), KNOWN)
    assert completed == complete(turns[-1], history(*turns[:-1]), KNOWN)
    if completed.leans:
        for reading in (completed.question, *completed.otherwise):
            assert reading.strip(" ?")
            assert "  " not in reading
            assert reading == reading.strip()
    else:
        assert completed.question == turns[-1]


@given(st.integers(1, 12), st.integers(1, 12), st.integers(2020, 2030))
def test_a_month_takes_the_year_that_was_spoken_of(before: int, after: int, year: int) -> None:
    completed = asked(f"Thu ngân sách tháng {before}/{year}?", f"Còn tháng {after}?")
    assert completed == f"Thu ngân sách tháng {after:02}/{year}?"


@given(st.sampled_from(["huyện Nam Hòa", "huyện Bắc Lâm", "tỉnh Lạng Sơn"]), st.integers(2, 12))
def test_without_diacritics_the_same_is_understood(place: str, number: int) -> None:
    accented = asked(f"Chi ngân sách tháng {number}/2023 của {place}?", "thế tháng trước?")
    bare = asked(fold(f"Chi ngân sách tháng {number}/2023 của {place}?"), "the thang truoc?")
    assert fold(accented) == fold(bare)


class Recorder:
    """Refuses what it was told to refuse and answers the rest."""

    name = "recorder"

    def __init__(self, refused: dict[str, Reason] | None = None) -> None:
        self.asked: list[str] = []
        self._refused = refused or {}

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:
        self.asked.append(question)
        assert not history
        yield Answer(question=question, text="…", reason=self._refused.get(question), notes=("của nó",))


ARCHIVE = MemoryIndex(
    [
        (each, sentence_passages(each))
        for each in [report("a.txt", ("Thu đạt 5 tỷ đồng.",), place=NAM_HOA, period=month(2023, 2))]
    ]
)
MONTH, YEAR = (f"Thu ngân sách {when} của huyện Nam Hòa là bao nhiêu?" for when in ("tháng 02/2024", "năm 2024"))


def test_the_completed_question_is_answered_and_told() -> None:
    inner = Recorder()
    [answer] = ConversingAnswerer(inner, ARCHIVE).stream("Còn tháng 3?", history(INCOME))
    whole = "Thu ngân sách tháng 03/2023 của huyện Nam Hòa là bao nhiêu?"
    assert inner.asked == [whole]
    assert answer.question == whole
    assert answer.notes == (f"Hiểu là: “{whole}”", "của nó")


def test_a_question_of_its_own_goes_through_untouched() -> None:
    inner = Recorder()
    conversing = ConversingAnswerer(inner, ARCHIVE)
    [answer] = conversing.stream(INCOME, history("Số hộ nghèo?"))
    assert (answer.question, answer.notes, conversing.name) == (INCOME, ("của nó",), "recorder")


def test_a_reading_that_no_report_holds_gives_way_to_the_next() -> None:
    inner = Recorder({MONTH: "wrong_period"})
    [answer] = ConversingAnswerer(inner, ARCHIVE).stream("Còn năm 2024?", history(INCOME))
    assert inner.asked == [MONTH, YEAR]
    assert (answer.question, answer.refused) == (YEAR, False)


def test_where_no_reading_is_answered_the_likeliest_one_s_refusal_stands() -> None:
    inner = Recorder({MONTH: "wrong_period", YEAR: "no_evidence"})
    [answer] = ConversingAnswerer(inner, ARCHIVE).stream("Còn năm 2024?", history(INCOME))
    assert (answer.question, answer.reason) == (MONTH, "wrong_period")
    inner = Recorder({MONTH: "off_topic"})
    [answer] = ConversingAnswerer(inner, ARCHIVE).stream("Còn năm 2024?", history(INCOME))
    assert inner.asked == [MONTH]

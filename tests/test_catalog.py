"""What is asked about the archive itself, and what only sounds like it."""

from decimal import Decimal

import pytest

from answer.answer import Answer
from answer.catalog import HELP, catalog_answer, newest_first
from answer.examples import example_questions
from answer.find import Searcher
from answer.gate import MARKER, guard
from tests.districts import DONG_SON, TAY_KHE
from tests.fakes import MemoryIndex
from tests.reports import month, report, sentence_passages

REPORTS = (
    report("a.txt", ("Thu ngân sách 5 tỷ đồng.",), place=DONG_SON, period=month(2025, 3), number="13/BC-UBND"),
    report("b.txt", ("Thu ngân sách 6 tỷ đồng.",), place=TAY_KHE, period=month(2025, 4), number="24/BC-UBND"),
    report("c.txt", ("Ghi chú không có đầu đề.",)),
)
ARCHIVE = MemoryIndex([(each, sentence_passages(each)) for each in REPORTS])
LONG = MemoryIndex(
    [
        (each, sentence_passages(each))
        for each in (
            report(
                f"{number:02}.txt",
                ("Thu ngân sách.",),
                place=DONG_SON,
                period=month(2024, number),
                number=f"{number}/BC",
            )
            for number in range(1, 13)
        )
    ]
    + [(REPORTS[0], sentence_passages(REPORTS[0]))]
)


def asked(question: str, archive: Searcher = ARCHIVE) -> Answer:
    answer = catalog_answer(question, archive)
    assert answer is not None
    return answer


GREETINGS = ("xin chào", "Chào bạn!", "hello", "Chào anh chị ạ", "xin chao", "Alo")
THANKS = ("cảm ơn", "Cảm ơn bạn nhiều", "xin cảm ơn!", "thank you")
HELPS = ("giúp", "Trợ giúp", "Hướng dẫn sử dụng", "help", "bạn là ai?", "hệ thống làm được gì?", "hỏi thế nào?")
LISTS = (
    "có những báo cáo nào?",
    "Có bao nhiêu báo cáo?",
    "danh sách báo cáo",
    "liệt kê các báo cáo",
    "co nhung bao cao nao",
    "hiện có những báo cáo nào trong kho?",
    "Có những  báo cáo   nào?",
)
NEWEST = ("báo cáo mới nhất?", "Báo cáo nào mới nhất?", "báo cáo gần đây nhất là gì?", "kỳ báo cáo gần nhất?")
CONTENT = (
    "báo cáo nêu gì về thu ngân sách?",
    "báo cáo mới nhất về thu ngân sách?",
    "có bao nhiêu báo cáo viên pháp luật?",
    "có những báo cáo nào chậm nộp?",
    "các dự án mới nhất?",
    "chào bán cổ phần được bao nhiêu?",
    "xin chào, thu ngân sách tháng 3 bao nhiêu?",
    "giúp đỡ bao nhiêu hộ nghèo?",
    "hỗ trợ bao nhiêu hộ?",
    "cảm ơn ai trong lễ tổng kết?",
    "danh sách báo cáo viên?",
    "thu ngân sách tháng 3/2025?",
    "báo cáo",
    "",
    "?",
)


@pytest.mark.parametrize("question", GREETINGS)
def test_greetings_are_returned_with_help(question: str) -> None:
    assert asked(question).text.startswith("Xin chào!")


@pytest.mark.parametrize("question", THANKS)
def test_thanks_are_taken(question: str) -> None:
    assert asked(question).text == "Rất vui được hỗ trợ."


@pytest.mark.parametrize("question", HELPS)
def test_help_says_what_can_be_asked(question: str) -> None:
    assert asked(question).text == HELP


@pytest.mark.parametrize("question", LISTS)
def test_the_list_counts_names_and_cites_the_reports(question: str) -> None:
    answer = asked(question)
    assert answer.text.startswith("Chỉ mục có **3 báo cáo**.")
    assert "Báo cáo số 24/BC-UBND ngày 17/04/2025 (Huyện Tây Khê, tháng 04/2025) [1]." in answer.text
    assert [citation.source for citation in answer.citations] == ["b.txt", "a.txt", "c.txt"]
    assert answer.figures[0].value == Decimal(3)


@pytest.mark.parametrize("question", NEWEST)
def test_the_newest_report_is_named(question: str) -> None:
    answer = asked(question)
    assert answer.text == "Báo cáo mới nhất: Báo cáo số 24/BC-UBND ngày 17/04/2025 (Huyện Tây Khê, tháng 04/2025) [1]."
    assert [citation.source for citation in answer.citations] == ["b.txt"]


@pytest.mark.parametrize("question", CONTENT)
def test_questions_about_contents_are_left_to_the_reports(question: str) -> None:
    assert catalog_answer(question, ARCHIVE) is None


def test_a_long_list_is_cut_and_says_so() -> None:
    answer = asked("có những báo cáo nào?", LONG)
    assert "**13 báo cáo**" in answer.text
    assert len(answer.citations) == 12
    assert "ngoài 12 báo cáo mới nhất ở trên" in answer.text
    assert [citation.source for citation in answer.citations][:2] == ["a.txt", "12.txt"]


@pytest.mark.parametrize("question", [*GREETINGS, *THANKS, *HELPS, *LISTS, *NEWEST])
@pytest.mark.parametrize("archive", [ARCHIVE, LONG])
def test_all_of_it_passes_the_gate(question: str, archive: Searcher) -> None:
    answer = asked(question, archive)
    assert guard(answer) == answer
    assert not answer.refused
    assert {int(marker) for marker in MARKER.findall(answer.text)} == {each.marker for each in answer.citations}


def test_reports_come_newest_first_and_undated_ones_last() -> None:
    assert [card.source for card in newest_first(ARCHIVE.reports())] == ["b.txt", "a.txt", "c.txt"]


def test_examples_fit_the_archive() -> None:
    assert "thu ngân sách của Tây Khê đạt bao nhiêu?" in example_questions(ARCHIVE)
    assert not any("Đông Sơn" in question for question in example_questions(LONG))
    assert len(example_questions(ARCHIVE)) == 4

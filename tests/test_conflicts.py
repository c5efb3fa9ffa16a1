"""Two reports that tell the same otherwise: both are shown and cited, with which is newer; all else is no conflict."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from answer.answer import Answer
from answer.extractive import ExtractiveAnswerer
from answer.gate import guard
from index.build import build
from index.search import open_index
from ingest.passages import passages_of
from ingest.report import Report
from tests.districts import with_table
from tests.fakes import HashEmbedder
from tests.reports import GivenReader, month, report
from vietnamese.periods import Period
from vietnamese.places import Place

DONG_SON = Place(name="Đông Sơn", level="huyện")
TAY_KHE = Place(name="Tây Khê", level="huyện")
INCOME = "Tổng thu ngân sách nhà nước huyện Đông Sơn tháng 3/2025?"
MARCH = "Tổng thu ngân sách nhà nước trong tháng ước đạt 13,5 tỷ đồng, tăng 4,1% so với tháng trước."
OTHERS = (
    "Diện tích gieo trồng ngô đạt 135,6 ha.",
    "Toàn huyện xảy ra 03 vụ tai nạn giao thông.",
    "Trồng rừng tập trung được 12,4 ha.",
)


def told(number: int, *sentences: str, place: Place = DONG_SON, period: Period | None = None) -> Report:
    period = period or month(2025, number)
    return report(
        f"{place.name}-{number}.txt", (*sentences, *OTHERS), place=place, period=period, number=f"{number}0/BC-UBND"
    )


def asked(folder: Path, question: str, *reports: Report) -> Answer:
    reader = GivenReader(reports, passages_of)
    build(reader.files, folder, HashEmbedder(256), reader)
    answer = ExtractiveAnswerer(open_index(folder, HashEmbedder(256))).answer(question)
    assert guard(answer) == answer
    return answer


def conflicts(answer: Answer) -> list[str]:
    return [found for found in re.findall(r"Lấy theo .+?\[\d+\]\.(?=\s|$)", answer.text) if answer.figures]


CONFLICTS = [
    pytest.param(
        INCOME, MARCH, "Tổng thu ngân sách nhà nước tháng 3 đạt 14,2 tỷ đồng.", ("13,5 tỷ đồng", "14,2 tỷ đồng"),
        id="estimated, then told",
    ),
    pytest.param(
        INCOME, MARCH, "Sau rà soát, tổng thu ngân sách nhà nước tháng 3 là 13.900 triệu đồng.",
        ("13,5 tỷ đồng", "13.900 triệu đồng"), id="in another scale",
    ),
    pytest.param(
        "Tổng thu ngân sách nhà nước huyện Đông Sơn tháng 3/2025 tăng bao nhiêu % so với tháng trước?", MARCH,
        "Tổng thu ngân sách nhà nước tháng 3 tăng 5,6% so với tháng trước.", ("4,1%", "5,6%"), id="a change",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("question", "march", "april", "both"), CONFLICTS)
def test_both_are_shown_with_what_tells_them_apart(
    tmp_path: Path, question: str, march: str, april: str, both: tuple[str, str]
) -> None:
    answer = asked(tmp_path, question, told(3, march), told(4, april))
    [conflict] = conflicts(answer)
    assert conflict in answer.text.split("\n\n")[0]
    newest, older = answer.figures
    change = "tăng " if newest.text.endswith("%") else ""
    assert (newest.text, newest.asked, older.text, older.asked) == (both[1], True, both[0], False)
    assert answer.text.startswith(f"**{change}{newest.text}** – Huyện Đông Sơn, tháng 03/2025")
    cited = {citation.marker: citation for citation in answer.citations}
    assert [cited[each.citation].source for each in answer.figures] == ["Đông Sơn-4.txt", "Đông Sơn-3.txt"]
    assert all(each.text in cited[each.citation].quote for each in answer.figures)
    verb = "ước" if "ước" in march.partition(older.text)[0].rpartition(", ")[2] else "ghi"
    assert conflict == (
        f"Lấy theo Báo cáo số 40/BC-UBND ngày 17/04/2025 (mới hơn) [{newest.citation}]; "
        f"Báo cáo số 30/BC-UBND ngày 17/03/2025 {verb} **{change}{older.text}** [{older.citation}]."
    )


def test_a_draft_gives_way_to_what_was_issued(tmp_path: Path) -> None:
    draft = told(4, "Tổng thu ngân sách nhà nước tháng 3 đạt 14,2 tỷ đồng.")
    draft = replace(draft, letterhead=replace(draft.letterhead, draft=True))
    answer = asked(tmp_path, INCOME, told(3, MARCH), draft)
    assert [figure.text for figure in answer.figures] == ["13,5 tỷ đồng", "14,2 tỷ đồng"]


def test_of_two_of_one_day_neither_is_newer(tmp_path: Path) -> None:
    again = told(3, MARCH.replace("13,5", "15,5"))
    again = replace(again, source="Đông Sơn-3-lai.txt")
    [conflict] = conflicts(asked(tmp_path, INCOME, told(3, MARCH), again))
    assert "không rõ báo cáo nào mới hơn" in conflict


def test_a_quarter_told_again_in_a_table(tmp_path: Path) -> None:
    quarter = Period(kind="quarter", start=date(2025, 1, 1), end=date(2025, 3, 31))
    first = told(3, "Tổng thu ngân sách nhà nước quý I ước đạt 40,5 tỷ đồng.", period=quarter)
    later = with_table(
        told(6),
        "Biểu 1. Thu ngân sách (Đơn vị: triệu đồng)",
        ("Chỉ tiêu", "Quý I", "Quý II"),
        (("Tổng thu ngân sách nhà nước", "41.870", "44.110"), ("Tổng chi ngân sách", "51.870", "54.110")),
    )
    answer = asked(tmp_path, "Tổng thu ngân sách nhà nước huyện Đông Sơn quý I năm 2025?", first, later)
    [conflict] = conflicts(answer)
    assert {figure.text for figure in answer.figures} == {"40,5 tỷ đồng", "41.870 triệu đồng"}
    assert "Báo cáo số 60/BC-UBND" in conflict


def test_a_third_report_is_named_too(tmp_path: Path) -> None:
    again = [told(4 + at, f"Tổng thu ngân sách nhà nước tháng 3 đạt {14 + at},2 tỷ đồng.") for at in range(2)]
    answer = asked(tmp_path, INCOME, told(3, MARCH), *again)
    assert [figure.text for figure in answer.figures] == ["15,2 tỷ đồng", "14,2 tỷ đồng", "13,5 tỷ đồng"]
    assert len(conflicts(answer)) == 1


def test_it_is_not_called_another_period(tmp_path: Path) -> None:
    reports = (
        told(3, "Trong tháng 3 tổng thu ngân sách nhà nước đạt 13,5 tỷ đồng."),
        told(4, "Tổng thu ngân sách nhà nước tháng 3 đạt 14,2 tỷ đồng."),
    )
    answer = asked(tmp_path, "Tổng thu ngân sách nhà nước huyện Đông Sơn?", *reports)
    assert len(conflicts(answer)) == 1
    assert "Kỳ khác" not in answer.text


NO_CONFLICTS = {
    "the same": "Tổng thu ngân sách nhà nước tháng 3 đạt 13.500 triệu đồng.",
    "rounded": "Tổng thu ngân sách nhà nước tháng 3 đạt 14 tỷ đồng.",
    "about": "Tổng thu ngân sách nhà nước tháng 3 đạt khoảng 10 tỷ đồng.",
    "a plan": "Kế hoạch tổng thu ngân sách nhà nước tháng 3 là 15,5 tỷ đồng.",
    "a target": "Phấn đấu tổng thu ngân sách nhà nước tháng 3 đạt 15,5 tỷ đồng.",
    "cumulative": "Lũy kế 3 tháng tổng thu ngân sách nhà nước đạt 37,5 tỷ đồng.",
    "another month": "Tổng thu ngân sách nhà nước tháng 4 đạt 15,5 tỷ đồng.",
    "a part": "Tổng thu ngân sách nhà nước từ đất đai tháng 3 đạt 5,5 tỷ đồng.",
    "a neighbour": "Tổng chi ngân sách nhà nước tháng 3 đạt 15,5 tỷ đồng.",
    "another unit": "Tổng thu ngân sách nhà nước tháng 3 đạt 45% dự toán.",
    "a range": "Tổng thu ngân sách nhà nước tháng 3 đạt 15-16 tỷ đồng.",
    "last year's": "Tổng thu ngân sách nhà nước tháng 3/2024 đạt 11,5 tỷ đồng.",
    "a smaller place": "Tổng thu ngân sách nhà nước xã Bình Minh tháng 3 đạt 1,5 tỷ đồng.",
}


@pytest.mark.parametrize("april", NO_CONFLICTS.values(), ids=NO_CONFLICTS.keys())
def test_what_is_no_conflict(tmp_path: Path, april: str) -> None:
    answer = asked(tmp_path, INCOME, told(3, MARCH), told(4, april))
    assert not answer.refused
    assert conflicts(answer) == []


def test_another_base_of_comparison(tmp_path: Path) -> None:
    question = "Tổng thu ngân sách nhà nước huyện Đông Sơn tháng 3/2025 tăng bao nhiêu % so với tháng trước?"
    april = told(4, "Tổng thu ngân sách nhà nước tháng 3 tăng 5,6% so với cùng kỳ năm trước.")
    assert conflicts(asked(tmp_path, question, told(3, MARCH), april)) == []


def test_another_place(tmp_path: Path) -> None:
    elsewhere = told(3, MARCH.replace("13,5", "23,5"), place=TAY_KHE)
    assert conflicts(asked(tmp_path, INCOME, told(3, MARCH), elsewhere)) == []


@pytest.mark.parametrize("issued", [date(2025, 6, 28), date(2025, 8, 5)], ids=["before", "after"])
def test_a_province_before_and_after_it_was_merged(tmp_path: Path, issued: date) -> None:
    province = Place(name="Hưng Yên", level="tỉnh")
    first = told(5, "Tổng thu ngân sách nhà nước tháng 3 đạt 13,5 tỷ đồng.", place=province)
    later = told(6, "Tổng thu ngân sách nhà nước tháng 3 đạt 23,5 tỷ đồng.", place=province)
    later = replace(later, letterhead=replace(later.letterhead, issued=issued))
    answer = asked(tmp_path, "Tổng thu ngân sách nhà nước tỉnh Hưng Yên tháng 3/2025?", first, later)
    assert len(conflicts(answer)) == (1 if issued < date(2025, 7, 1) else 0)


def test_there_are_cases() -> None:
    assert len(CONFLICTS) == 3
    assert len(NO_CONFLICTS) == 13

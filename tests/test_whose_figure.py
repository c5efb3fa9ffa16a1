"""A lead names whose figure it tells: the report's own place, or the asked one whose figure the report holds."""

import pytest

from answer.extractive import ExtractiveAnswerer
from answer.gate import guard
from tests.districts import DONG_SON, indexed
from tests.reports import month, report

LISTED = (
    "Diện tích ngô toàn huyện đạt 900 ha. Diện tích ngô theo xã như sau: xã Bản Lù 120 ha; xã Nà Tó 95 ha; "
    "xã Khe Chè 77 ha."
)


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> ExtractiveAnswerer:
    reports = (
        report("dong-son.txt", (LISTED,), place=DONG_SON, period=month(2025, 3)),
        report("khong-ten.txt", ("Số hộ nghèo theo xã: xã Bản Lù 33 hộ; xã Nà Tó 21 hộ.",), number="5/BC-VP"),
    )
    return ExtractiveAnswerer(indexed(tmp_path_factory.mktemp("whose") / "index", reports))


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        (
            "Diện tích ngô xã Nà Tó tháng 3/2025 là bao nhiêu ha?",
            "**95 ha** – Xã Nà Tó (theo báo cáo của huyện Đông Sơn), tháng 03/2025: “",
        ),
        ("Diện tích ngô huyện Đông Sơn tháng 3/2025 là bao nhiêu ha?", "**900 ha** – Huyện Đông Sơn, tháng 03/2025: “"),
        ("Số hộ nghèo xã Bản Lù là bao nhiêu?", "**33 hộ** – Xã Bản Lù (theo Báo cáo số 5/BC-VP): “"),
    ],
)
def test_the_lead_names_whose_figure_it_is(answerer: ExtractiveAnswerer, question: str, lead: str) -> None:
    answer = answerer.answer(question)
    assert answer.text.startswith(lead)
    assert guard(answer) == answer


def test_places_side_by_side_are_told_apart(answerer: ExtractiveAnswerer) -> None:
    answer = answerer.answer("So sánh diện tích ngô xã Bản Lù và xã Khe Chè tháng 3/2025?")
    assert answer.series is not None
    assert [row.text for row in answer.series.rows] == ["120 ha", "77 ha"]
    assert [row.label for row in answer.series.rows] == ["xã Bản Lù", "xã Khe Chè"]
    assert "Xã Khe Chè (theo báo cáo của huyện Đông Sơn), tháng 03/2025: **77 ha**" in answer.text
    assert "Chênh lệch: xã Khe Chè thấp hơn **43 ha**" in answer.text
    assert guard(answer) == answer

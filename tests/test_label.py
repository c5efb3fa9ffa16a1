"""What a figure is called in its sentence, and when that is something else than was asked."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answer.frame import frame_of
from answer.label import cell_at, in_cell, names_another, names_nothing_else, nearest_label, own_stretch, units_of
from ingest.report import Passage, PassageKind
from vietnamese.figures import find_figures
from vietnamese.words import Span, clauses


def passage(text: str, lead: str = "") -> Passage:
    return Passage(source="a.txt", start=0, end=len(text), text=text, page=1, lead=lead)


def another(question: str, text: str, figure: str, lead: str = "") -> bool:
    where = passage(text, lead)
    position = next(at for at, each in enumerate(find_figures(text)) if each.text.startswith(figure))
    start = find_figures(text)[position].start
    clause = next(part for part in clauses(text) if part.start <= start < part.end)
    return names_another(frame_of(question), where, clause, position)


@pytest.mark.parametrize(
    ("position", "label"),
    [(0, "số thùng mật ong rừng"), (1, "số thùng mật ong nuôi"), (2, "mật hoa tăng")],
)
def test_a_change_of_something_goes_by_that(position: int, label: str) -> None:
    text = "Tăng 3% về số thùng mật ong rừng và giảm 4% về số thùng mật ong nuôi; mật hoa tăng 5% về giá trị."
    start = find_figures(text)[position].start
    clause = next(part for part in clauses(text) if part.start <= start < part.end)
    span = nearest_label(passage(text), position, clause)
    assert text[span.start : span.end].strip(" ;") == label


CROPS = (
    "Lúa mùa 9.275 ha, đạt 73 % kế hoạch, tăng 4 %, ở Đông Sơn 2.880 ha, Tây Khê 2.185 ha; "
    "rau 6.950 ha, tăng 3 %; hoa 310 ha (giảm 12 ha)."
)


@pytest.mark.parametrize(
    ("question", "figure", "expected"),
    [
        ("diện tích lúa mùa", "9.275 ha", False),
        ("lúa mùa tăng bao nhiêu", "4 %", False),
        ("diện tích lúa mùa", "2.880 ha", True),
        ("diện tích lúa mùa xã Tây Khê", "2.185 ha", False),
        ("diện tích lúa mùa", "6.950 ha", True),
        ("lúa mùa tăng bao nhiêu", "3 %", True),
        ("diện tích rau", "6.950 ha", False),
        ("rau tăng bao nhiêu", "3 %", False),
        ("diện tích hoa", "310 ha", False),
        ("diện tích rau", "310 ha", True),
    ],
)
def test_an_item_of_a_list_is_what_its_own_label_says(question: str, figure: str, expected: bool) -> None:
    assert another(question, CROPS, figure) is expected


def test_a_share_behind_a_count_goes_by_the_count_s_label() -> None:
    text = "Chi trả chế độ 8 triệu đồng; toàn huyện còn 1.642 hộ nghèo, tỷ lệ 13,11 %."
    assert not another("tỷ lệ hộ nghèo", text, "13,11 %")
    assert not another("có bao nhiêu biên chế", "- Công tác nội vụ: Toàn huyện có 2.078 biên chế.", "2.078")


def test_what_stands_in_brackets_before_names_nothing_behind_them() -> None:
    text = "Khu vực nông nghiệp giảm 1,63 % (công nghiệp kéo xuống 0,13 điểm phần trăm), không đạt mức 2,0 %."
    assert not another("nông nghiệp tăng bao nhiêu", text, "2,0 %")


def test_below_a_lead_each_sentence_is_an_item() -> None:
    assert another("diện tích ngô", "Rau 500 ha.", "500 ha", lead="Theo cây:")
    assert not another("diện tích ngô", "Rau 500 ha.", "500 ha")


def test_the_tail_of_the_part_before_belongs_to_the_figure_before() -> None:
    text = "Xuất khẩu bằng 30,5 % kế hoạch năm, thấp hơn cùng kỳ 37,5 %."
    own = own_stretch(text, find_figures(text), 1, Span(start=0, end=len(text)))
    assert text[own.start : own.end] == ", thấp hơn cùng kỳ 37,5 %."


def test_a_sentence_without_a_thing_of_its_own_is_about_its_heading() -> None:
    frame = frame_of("giải phóng mặt bằng bao nhiêu dự án")
    assert names_nothing_else(frame, "Năm 2023 thực hiện 27 dự án")
    assert names_nothing_else(frame_of("công nghiệp tăng bao nhiêu"), "10 tháng chỉ số này ước tăng 4,61 %")
    assert not names_nothing_else(frame, "Năm 2023 khởi công 27 trường học")


def label(text: str, figure: str, kind: PassageKind = "prose") -> str:
    where = replace(passage(text), kind=kind)
    position = next(at for at, each in enumerate(find_figures(text)) if each.text == figure)
    start = find_figures(text)[position].start
    clause = next(part for part in clauses(text) if part.start <= start < part.end)
    span = nearest_label(where, position, clause)
    return text[span.start : span.end].strip(" ,(")


RESPECTIVELY = "Lúa, ngô và rau lần lượt đạt 3 ha, 4 ha và 5 ha; hoa 6 ha."
BRACKETED = "Lúa, ngô lần lượt đạt 3 ha (tăng 5 %), 4 ha (tăng 6 %)."
SCHOOLS = "Cấp tiểu học có 5 trường, 90 lớp, 741 học sinh; cấp trung học 3 trường."
DETAILED = "Có 199 học sinh (tiểu học 107 học sinh, trung học 92 học sinh), đạt 90 % kế hoạch."

LABELS = [
    (RESPECTIVELY, "3 ha", "Lúa", "the first name"),
    (RESPECTIVELY, "4 ha", "ngô", "the second"),
    (RESPECTIVELY, "5 ha", "và rau", "the third, with the word that joins it"),
    (RESPECTIVELY, "6 ha", "hoa 6 ha.", "the next clause goes by its own words"),
    ("Lúa và ngô lần lượt đạt 3 ha và 4 ha, tăng 5 % và 6 %.", "5 %", "Lúa", "the first name again"),
    ("Lúa và ngô lần lượt đạt 3 ha và 4 ha, tăng 5 % và 6 %.", "6 %", "và ngô", "the second again"),
    (BRACKETED, "4 ha", "ngô", "brackets between do not count"),
    (BRACKETED, "5 %", "Lúa", "in brackets: of the figure before them"),
    (BRACKETED, "6 %", "ngô", "in the second brackets"),
    ("Lúa, ngô lần lượt đạt 3 ha, 4 ha, 5 ha.", "5 ha", "Lúa, ngô lần lượt đạt", "not as many names as figures"),
    (SCHOOLS, "5 trường", "Cấp tiểu học có 5 trường", "what is counted names it, too"),
    (SCHOOLS, "90 lớp", "Cấp tiểu học có", "counts in a row share the words before all"),
    (SCHOOLS, "741 học sinh", "Cấp tiểu học có", "the last of the row"),
    (SCHOOLS, "3 trường", "cấp trung học 3 trường.", "another clause"),
    ("Nông nghiệp: lúa 120 ha, tăng 5 %.", "120 ha", "lúa 120 ha", "behind the colon alone"),
    ("Nông nghiệp: lúa 120 ha, tăng 5 %.", "5 %", "lúa", "a change goes by the figure before it"),
    ("Nông nghiệp: đạt 120 ha.", "120 ha", "Nông nghiệp: đạt 120 ha.", "behind the colon stands no name"),
    (DETAILED, "107 học sinh", "tiểu học 107 học sinh", "a detail has its own words"),
    ("Lúa 120 ha (lúa lai 30 ha), đạt 90 % kế hoạch.", "90 %", "Lúa", "brackets that closed name nothing behind them"),
    (
        "Dự 40 giải: võ, chạy, nhảy, bơi, cờ, tổng số 142 huy chương.",
        "142 huy chương",
        "tổng số 142 huy chương.",
        "behind a list of five",
    ),
    (
        "Bơi, cờ, tổng số 142 huy chương.",
        "142 huy chương",
        "Bơi, cờ, tổng số 142 huy chương.",
        "two commas make no list",
    ),
    ("- 15 trường tiểu học, 90 lớp, 741 học sinh.", "741 học sinh", "- 15 trường tiểu học", "where nothing precedes"),
    ("Rau: do mưa lũ, lúa chỉ đạt 15 ha.", "15 ha", "lúa chỉ đạt 15 ha.", "why it was so names nothing"),
    ("Rau: do mưa lũ, tháng 9 chỉ đạt 15 ha.", "15 ha", "Rau", "nor where nothing else stands beside it"),
    ("Phát hiện 15 ha chuối bị đổ.", "15 ha", "Phát hiện 15 ha chuối bị đổ.", "what follows a count names it"),
]


@pytest.mark.parametrize(("text", "figure", "name", "why"), LABELS, ids=[f"{each[1]}: {each[3]}" for each in LABELS])
def test_the_nearest_words_that_name_a_figure(text: str, figure: str, name: str, why: str) -> None:
    assert label(text, figure) == name, why


def test_a_cell_goes_by_its_row() -> None:
    assert label("1 | Lúa mùa | 120 | 90", "120", kind="row") == "Lúa mùa"
    assert label("Tổng số | 120 | 90", "120", kind="row") == ""


PARTS = "Lúa|ngô|rau|lần lượt|đạt|3 ha|4 ha|tăng 5 %|6 con|và|, |; |: |(|)|trong đó".split("|")


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=16))
def test_a_label_stands_in_the_clause_of_its_figure(parts: list[str]) -> None:
    text = " ".join(parts)
    for position, figure in enumerate(find_figures(text)):
        clause = next(part for part in clauses(text) if part.start <= figure.start < part.end)
        span = nearest_label(passage(text), position, clause)
        assert clause.start <= span.start <= span.end <= clause.end


def test_behind_and_the_next_figure_is_named() -> None:
    text = "Tiểu học có 650 học sinh và THCS là 420 học sinh."
    figures = find_figures(text)
    whole = Span(start=0, end=len(text))
    assert [
        text[span.start : span.end].strip() for span in (own_stretch(text, figures, at, whole) for at in (0, 1))
    ] == [
        "Tiểu học có 650 học sinh",
        "và THCS là 420 học sinh.",
    ]


def test_what_is_told_of_a_cell() -> None:
    row = "1 | Lúa | 5 | 7"
    assert [cell_at(row, row.index(cell)) for cell in ("1", "Lúa", "5", "7")] == [0, 1, 2, 3]
    assert in_cell(("", "", "ha"), row, row.index("5")) == "ha"
    assert in_cell(("", "", "ha"), row, row.index("7")) == ""


@pytest.mark.parametrize(
    ("units", "columns", "each"),
    [
        (("", "tỷ đồng; %", "tỷ đồng; %"), ("Huyện", "Đã chi", "Tỷ lệ"), ("", "tỷ đồng", "%")),
        (("", "%; ha", "%; ha"), ("Xã", "Gieo", "So kế hoạch"), ("", "ha", "%")),
        (("", "tấn; tạ/ha"), ("Xã", "Sản lượng"), ("", "tấn; tạ/ha")),
        (("tỷ đồng; %",), ("Huyện", "Đã chi"), ("tỷ đồng; %",)),
    ],
)
def test_of_two_units_above_a_table_each_column_has_its_own(
    units: tuple[str, ...], columns: tuple[str, ...], each: tuple[str, ...]
) -> None:
    passage = Passage(source="a.txt", start=0, end=1, text="x", page=1, kind="row", units=units, columns=columns)
    assert units_of(passage) == each

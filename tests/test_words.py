import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vietnamese.figures import find_figures
from vietnamese.words import Span, clauses, sentences, span_at, syllables, words

ROOT = Path(__file__).parent.parent


def parts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


def clause_texts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in clauses(text)]


WHOLE = [
    "Đoàn công tác đến TP. Lạng Sơn trong sáng nay.",
    "Đoàn công tác đến Tp. Lạng Sơn trong sáng nay.",
    "Các đ/c. Trưởng ban dự họp.",
    "Vốn giao là 1.234,5 tỷ đồng, đạt 39.95% kế hoạch.",
    "Sạt lở tại km14+132,85 trên QL.4B và DH.28 chưa khắc phục.",
    "Đường QL. 4B đang sửa.",
    "Báo cáo ngày 17.02.2023 đã gửi huyện.",
    "Nhiều mặt hàng (thép, giấy, giày...) tăng khá.",
    "Nhiều mặt hàng (như đã nêu ở mục 2. Xem thêm phụ lục) tăng khá.",
    "Các loại cây, con, … đều tăng khá.",
    "Các loại cây, con,... đều tăng khá.",
    "Thu ngân sách đạt khá; chi ngân sách đúng dự toán; nợ giảm.",
    "1. Kết quả thu ngân sách",
    "2.1. Kết quả thu ngân sách",
    "a) Kết quả thu ngân sách",
    "II. Nhiệm vụ trọng tâm",
    "**1. Kết quả thu ngân sách**",
    "Ông N. V. A trình bày.",
    "Tổng thống D.Smith phát biểu.",
    "Kết quả như sau: 1. Thu đạt khá",
    "Nhập khẩu 08-\n\n12 toa/ngày.",
    "Xã đã họp với nhân\n\ndân trong thôn.",
    "Giai đoạn 2021-2025. với nhiều ngày lễ lớn.",
    "Chạy từ 5 đến 7 giờ.",
]

CUT = [
    ("Thu đạt khá. Chi đúng dự toán.", ["Thu đạt khá.", "Chi đúng dự toán."]),
    ("Tăng 8,52%. Trong đó nông nghiệp tăng.", ["Tăng 8,52%.", "Trong đó nông nghiệp tăng."]),
    ("Tăng 8,52%.Trong đó nông nghiệp tăng.", ["Tăng 8,52%.", "Trong đó nông nghiệp tăng."]),
    ("Kinh tế phát triển.Tuy nhiên còn khó khăn.", ["Kinh tế phát triển.", "Tuy nhiên còn khó khăn."]),
    ("Theo quy định.<sup>1</sup> Huyện đã giao.", ["Theo quy định.<sup>1</sup>", "Huyện đã giao."]),
    ("Hội đồng họp năm 2023. 5 xã về đích.", ["Hội đồng họp năm 2023.", "5 xã về đích."]),
    ("Bắc Ninh tăng 9,05%;... Trong đó có dệt may.", ["Bắc Ninh tăng 9,05%;...", "Trong đó có dệt may."]),
    ("Đã làm xong chưa? Chưa xong!", ["Đã làm xong chưa?", "Chưa xong!"]),
    ("Thu đạt (tăng 5%). Chi đủ.", ["Thu đạt (tăng 5%).", "Chi đủ."]),
    (
        "I. TÌNH HÌNH\n1. Kinh tế\n- Thu đạt khá;\n- Chi đủ.",
        ["I. TÌNH HÌNH", "1. Kinh tế", "- Thu đạt khá;", "- Chi đủ."],
    ),
    ("BÁO CÁO\n\nTình hình tháng 02", ["BÁO CÁO", "Tình hình tháng 02"]),
    ("Mở ngoặc (không đóng. Câu sau.", ["Mở ngoặc (không đóng.", "Câu sau."]),
    ("“Tết trồng cây.” Sau đó họp.", ["“Tết trồng cây.”", "Sau đó họp."]),
]


def test_the_tables_are_not_empty() -> None:
    assert len(WHOLE) >= 24
    assert len(CUT) >= 13


@pytest.mark.parametrize("text", WHOLE)
def test_sentences_that_must_stay_whole(text: str) -> None:
    assert parts(text) == [text]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_sentences_that_must_be_cut(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_outer_blanks_belong_to_no_sentence() -> None:
    assert sentences("  Thu đạt khá.   Chi đủ. \n") == (Span(start=2, end=14), Span(start=17, end=24))
    assert sentences(" \n ") == ()


def test_clauses_are_cut_at_semicolons_outside_brackets() -> None:
    text = "Trâu có 4.735 con; bò (bò thịt; bò sữa) có 30.271 con. Lợn tăng."
    assert clause_texts(text) == ["Trâu có 4.735 con;", "bò (bò thịt; bò sữa) có 30.271 con.", "Lợn tăng."]


def test_the_clause_that_holds_a_figure_names_its_indicator() -> None:
    text = "Cam đạt 21.245 tấn; táo đạt 4.530 tấn; ổi đạt 2.234 tấn."
    apples = find_figures(text)[1]
    clause = span_at(clauses(text), apples.start)
    assert clause is not None
    assert text[clause.start : clause.end] == "táo đạt 4.530 tấn;"
    assert span_at(clauses(text), len(text)) is None


def test_syllables_keep_numbers_whole() -> None:
    assert syllables("Xã đạt 08/19 tiêu chí, 1.234,5 m² (TBR225)") == (
        "xã", "đạt", "08/19", "tiêu", "chí", "1.234,5", "m²", "tbr225",
    )  # fmt: skip
    assert syllables("10-12 toa/ngày.") == ("10", "12", "toa", "ngày")
    assert syllables(" …; ") == ()


def test_words_are_joined_and_without_punctuation() -> None:
    assert words("Tỷ lệ giải ngân vốn đầu tư, năm nay.")[:3] == ("tỷ_lệ", "giải_ngân", "vốn")
    assert words("") == ()
    assert words(" \n ") == ()
    assert not {",", "."} & set(words("Thu, chi. Hết."))


SCRAPS = st.sampled_from(
    "TP.|Lạng Sơn|1.234,5|tỷ đồng|. |; |(|)|[|]|\n|\n\n|…|...|a) |1. |17/02/2023|km14+132,85| |- |Thu|đạt|?|!"
    "|“|”|**".split("|")
)
MIXES = st.lists(SCRAPS, max_size=30).map("".join)


@given(text=MIXES | st.text(max_size=60))
@settings(deadline=None)
@pytest.mark.parametrize("cut", [sentences, clauses])
def test_no_letter_is_lost_and_spans_are_in_order(cut: object, text: str) -> None:
    spans = sentences(text) if cut is sentences else clauses(text)
    assert "".join("".join(text[span.start : span.end].split()) for span in spans) == "".join(text.split())
    assert all(text[span.start : span.end] == text[span.start : span.end].strip() != "" for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(text=MIXES)
@settings(deadline=None)
def test_every_sentence_is_made_of_whole_clauses(text: str) -> None:
    ends = {span.end for span in clauses(text)}
    assert all(span.end in ends for span in sentences(text))


@given(before=st.sampled_from(WHOLE), after=st.sampled_from(WHOLE))
@settings(deadline=None)
def test_no_figure_is_ever_cut(before: str, after: str) -> None:
    text = f"{before} {after}"
    for figure in find_figures(text):
        assert all(span.end <= figure.start or span.end >= figure.end for span in clauses(text))


@given(text=st.text(alphabet="Tỷ lệ (39,95%).1 \n", max_size=40))
@settings(deadline=None, max_examples=30)
def test_words_hold_every_letter(text: str) -> None:
    letters = "".join(filter(str.isalnum, text.lower()))
    assert "".join(filter(str.isalnum, "".join(words(text)))) == letters


@pytest.mark.parametrize(
    "junk", ["(" * 100_000, ")" * 100_000, "1." * 50_000, ". " * 50_000, "()" * 50_000, "." * 100_000, " " * 100_000]
)
def test_long_junk_is_survived(junk: str) -> None:
    text = junk + "\n\nThu đạt khá. Chi đủ."
    assert parts(text)[-1] == "Chi đủ."


def test_the_first_words_may_be_asked_for_by_many_threads() -> None:
    """In a process of its own: the model is loaded once a process."""
    code = (
        "from concurrent.futures import ThreadPoolExecutor as Pool; from vietnamese.words import words;"
        "pool = Pool(8); print({words for words in pool.map(words, ['vốn đầu tư công'] * 8)})"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "{('vốn', 'đầu_tư', 'công')}"

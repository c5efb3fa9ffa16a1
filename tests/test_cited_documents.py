"""Of the documents that reports cite, the one that is asked for is found by the words around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.asking import asks_document_number, documents_asked
from answer.cited_documents import Cited, cited_document, tells_number
from ingest.report import Passage
from tests.weighing import card, found, prose
from vietnamese.places import Place

TWO = (
    "Ban hành Quyết định số 237/QĐ-UBND ngày 31/01/2023 công bố danh mục văn bản hết hiệu lực; Quyết định số "
    "412/QĐ-UBND ngày 20/02/2023 phê duyệt kế hoạch sử dụng đất."
)
EXPIRED = "công bố danh mục văn bản hết hiệu lực"


def named(cited: Cited | None) -> str:
    return "" if cited is None else cited.finding.hit.passage.text[cited.named.start : cited.named.end]


def told(cited: Cited | None) -> str:
    return "" if cited is None else cited.finding.hit.passage.text[cited.told.start : cited.told.end]


def asked(question: str, *passages: Passage | str) -> Cited | None:
    search = found(question, [prose(each) if isinstance(each, str) else each for each in passages])
    return cited_document(search, search.frame.phrases)


NUMBERS: list[tuple[str, str, str, str]] = [
    (f"Quyết định {EXPIRED} số mấy?", TWO, "Quyết định số 237/QĐ-UBND ngày 31/01/2023", "by what follows the number"),
    (
        "Quyết định phê duyệt kế hoạch sử dụng đất có số hiệu nào?",
        TWO,
        "Quyết định số 412/QĐ-UBND ngày 20/02/2023",
        "the number's other name",
    ),
    (
        "Quyết định phê duyệt kế hoạch sử dụng đất số nào?",
        TWO,
        "Quyết định số 412/QĐ-UBND ngày 20/02/2023",
        "the second of a sentence",
    ),
    (
        "Quyết định ngày 20/02/2023 số mấy?",
        TWO,
        "Quyết định số 412/QĐ-UBND ngày 20/02/2023",
        "by its day",
    ),
    ("Quyết định ngày 21/02/2023 số mấy?", TWO, "", "of that day there is none"),
    (f"Kế hoạch {EXPIRED} số mấy?", TWO, "", "another kind of document"),
    (f"QĐ {EXPIRED} số bao nhiêu?", TWO, "Quyết định số 237/QĐ-UBND ngày 31/01/2023", "in short"),
    (f"quyet dinh {EXPIRED} so may?", TWO, "", "half typed without diacritics"),
    (
        "quyet dinh cong bo danh muc van ban het hieu luc so may?",
        TWO,
        "Quyết định số 237/QĐ-UBND ngày 31/01/2023",
        "typed without diacritics",
    ),
    (
        "Giấy mời họp giao ban số mấy?",
        "Họp giao ban theo GM số 45/GM-UBND.",
        "GM số 45/GM-UBND",
        "an invitation in short, and what stands before it",
    ),
    (
        "Công văn họp tổng kết số mấy?",
        "Họp giao ban theo Công văn số 45/UBND-NC. Họp tổng kết theo Công văn số 46/UBND-NC.",
        "Công văn số 46/UBND-NC",
        "of two by what stands before them",
    ),
    (
        "Nghị quyết về học phí số mấy?",
        "Thực hiện Nghị quyết liên tịch số 12/2025/NQLT-HĐND về học phí.",
        "Nghị quyết liên tịch số 12/2025/NQLT-HĐND",
        "of two agencies, with its year",
    ),
    ("Nghị quyết về học phí số mấy?", "Thực hiện nghị quyết 12 về học phí.", "", "a number alone is no document's"),
    (
        "Công văn về phòng cháy số mấy?",
        "Công văn 99/UBND-NC về phòng cháy; công văn 98/UBND-NC về giao thông.",
        "Công văn 99/UBND-NC",
        "without a day",
    ),
]


@pytest.mark.parametrize(("question", "text", "document", "why"), NUMBERS, ids=[each[3] for each in NUMBERS])
def test_the_document_that_is_asked_for_is_named(question: str, text: str, document: str, why: str) -> None:
    assert named(asked(question, text)) == document, why


def test_what_is_told_of_a_document_ends_where_the_next_begins() -> None:
    assert told(asked(f"Quyết định {EXPIRED} số mấy?", TWO)) == TWO[TWO.index("Quyết") : TWO.index(";")]
    plain = "Có Quyết định số 1/QĐ-UBND về lúa và Kế hoạch số 2/KH-UBND về ngô. Tiếp tục triển khai."
    assert told(asked("Quyết định về lúa số mấy?", plain)).rstrip() == "Quyết định số 1/QĐ-UBND về lúa và"
    assert told(asked("Kế hoạch về ngô số mấy?", plain)) == "Kế hoạch số 2/KH-UBND về ngô"


def test_of_several_passages_the_nearest_words_decide_and_of_equals_the_first() -> None:
    far = "Quyết định số 1/QĐ-UBND của tỉnh. Học phí trường mầm non đã thu."
    near = "Quyết định số 2/QĐ-UBND về học phí trường mầm non."
    assert named(asked("Quyết định về học phí trường mầm non số mấy?", far, near)) == "Quyết định số 2/QĐ-UBND"
    assert named(asked("Quyết định về học phí số mấy?", near, near.replace("2/", "3/"))) == "Quyết định số 2/QĐ-UBND"


def test_a_single_one_of_its_kind_needs_no_words_where_the_place_fits() -> None:
    question, text = "Chỉ thị của huyện Đông Sơn số mấy?", "Thực hiện Chỉ thị số 7/CT-TTg về phòng dịch."
    assert named(asked(question, text)) == "Chỉ thị số 7/CT-TTg"
    two = f"{text} Thực hiện Chỉ thị số 8/CT-TTg về phòng cháy."
    assert named(asked("Chỉ thị về giao thông số mấy?", two)) == ""


def test_nothing_is_cited_where_no_number_is_asked() -> None:
    assert asked("Bao nhiêu quyết định được ban hành?", TWO) is None
    assert asked(f"Quyết định {EXPIRED} số mấy?", "Không ban hành văn bản nào.") is None
    assert asked(f"Quyết định {EXPIRED} số mấy?") is None


def test_the_report_s_own_time_is_no_matter() -> None:
    search = found(f"Quyết định {EXPIRED} tháng 1/2020 số mấy?", [prose(TWO)], card(place=Place(name="Tây Khê")))
    assert named(cited_document(search, search.frame.phrases)).startswith("Quyết định số 237")


KINDS = [
    ("Quyết định nào?", set(), "no number"),
    ("Quyết định về đất số mấy?", {"quyết định"}, "one"),
    ("QĐ về đất số mấy?", {"quyết định"}, "in short"),
    ("kh về đất số nào?", {"kế hoạch"}, "in small letters"),
    ("ke hoach ve dat so may?", {"kế hoạch"}, "typed without diacritics"),
    ("Theo thông báo, quyết định về đất số mấy?", {"quyết định"}, "the nearest before the number"),
    ("Quyết định phê duyệt kế hoạch về đất số mấy?", {"quyết định", "kế hoạch"}, "either may be meant"),
    ("Kế hoạch được duyệt tại quyết định số mấy?", {"quyết định"}, "beside the number"),
    ("Nghị quyết số mấy, quyết định số nào?", {"nghị quyết", "quyết định"}, "two"),
    ("Văn bản về đất số bao nhiêu?", {"văn bản"}, "of any kind"),
    ("Kế hoạch đưa dân số bao nhiêu?", set(), "a population is no number"),
    ("Kế hoạch chỉ số mấy?", set(), "nor is an index"),
    ("Số hiệu của công văn?", set(), "the kind stands behind"),
    ("Kế hoạch số 12/KH-UBND ký ngày nào?", set(), "the number is given"),
]


@pytest.mark.parametrize(("question", "kinds", "why"), KINDS, ids=[each[2] for each in KINDS])
def test_of_which_kinds_a_number_is_asked(question: str, kinds: set[str], why: str) -> None:
    assert documents_asked(question) == kinds, why
    assert asks_document_number(question) or not kinds


WORDS = "Quyết định|Kế hoạch|số|237/QĐ-UBND|12/KH-UBND|ngày 31/01/2023|về học phí|;|.|, |công bố|GM 4/GM-UBND".split(
    "|"
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=20))
def test_a_cited_document_is_quoted_as_it_stands(words: list[str]) -> None:
    text = " ".join(words) or "Không."
    for question in ("Quyết định về học phí số mấy?", "Giấy mời số mấy?"):
        cited = asked(question, text)
        if cited is not None:
            assert cited.told.start == cited.named.start < cited.named.end <= cited.told.end <= len(text)
            assert named(cited).lower().startswith(("quyết định", "gm"))
            assert "/" in named(cited)


def test_the_tables_are_wide() -> None:
    assert len(NUMBERS) >= 12
    assert len(KINDS) >= 12


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        ("Báo cáo tháng 4 số mấy?", "Căn cứ Quyết định số 12/QĐ-UBND.", False),
        ("Báo cáo tháng 4 số mấy?", "Số: 12/BC-UBND", True),
        ("Quyết định tặng quà số mấy?", "Quyết định của Chủ tịch nước số 1301QĐ-CTN.", True),
        ("Quyết định tặng quà số mấy?", "Có 12 quyết định.", False),
        ("Văn bản nào, số mấy?", "Công văn 5/UBND-KT", True),
    ],
)
def test_only_a_number_of_the_asked_kind_of_document_tells_it(question: str, text: str, told: bool) -> None:
    assert tells_number(question, text) is told

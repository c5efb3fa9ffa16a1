"""Abbreviations that reports define: a question that says one finds what says the other, within what may be seen."""

import pytest

from answer.defined import definitions_of, shortened, spelt_out
from answer.extractive import ExtractiveAnswerer
from answer.terms import Phrase
from index.build import build
from index.search import Index, open_index
from index.view import View
from tests.fakes import HashEmbedder, MemoryIndex
from tests.reports import GivenReader, month, report, sentence_passages
from vietnamese.places import Place

NAM_HOA = Place(name="Nam Hòa", level="huyện")
PLAIN = (
    report(
        "mo/thang-2.txt",
        (
            "Công ty Hà Lạng An (HLA) nộp ngân sách 7,5 tỷ đồng.",
            "Ban quản lý Vườn rừng Khe Cốc (sau đây gọi tắt là VRKC) trồng 41 ha.",
        ),
        place=NAM_HOA,
        period=month(2023, 2),
    ),
    report(
        "mo/thang-3.txt",
        ("Công ty Hà Lạng An nộp ngân sách 9,25 tỷ đồng.", "VRKC trồng thêm 12,5 ha rừng gỗ lớn."),
        place=NAM_HOA,
        period=month(2023, 3),
    ),
)
SECRET = (
    report(
        "mat/de-an.txt",
        ("Đề án Tuyến Kè Biên Sơn (TKBS) được bố trí 88 tỷ đồng.", "Công ty Hưng Long Á (HLA) nợ 3 tỷ đồng."),
        place=NAM_HOA,
        period=month(2023, 2),
    ),
    report("mat/thi-cong.txt", ("Tuyến kè Biên Sơn giải ngân 12 tỷ đồng.",), place=NAM_HOA, period=month(2023, 3)),
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("defined") / "index"
    reader = GivenReader((*PLAIN, *SECRET))
    build(reader.files, folder, HashEmbedder(), reader)
    return open_index(folder, HashEmbedder())


@pytest.fixture(scope="module", params=["view", "own index"])
def visible(index: Index, request: pytest.FixtureRequest) -> View | Index:
    sources = [each.source for each in PLAIN]
    return View(index, sources) if request.param == "view" else index.of(sources)


def test_a_full_form_is_what_the_reports_give(visible: View | Index) -> None:
    assert definitions_of("hla", visible) == ("hà lạng an",)
    assert definitions_of("vrkc", visible) == ("vườn rừng khe cốc",)
    assert definitions_of("gpmb", visible) == ()


@pytest.mark.parametrize(
    ("question", "figure", "source"),
    [
        ("HLA nộp ngân sách bao nhiêu tháng 3/2023?", "9,25 tỷ đồng", "mo/thang-3.txt"),
        ("hla nop ngan sach bao nhieu thang 2/2023", "7,5 tỷ đồng", "mo/thang-2.txt"),
        ("Vườn rừng Khe Cốc trồng bao nhiêu ha tháng 3/2023?", "12,5 ha", "mo/thang-3.txt"),
    ],
)
def test_the_other_form_answers(visible: View | Index, question: str, figure: str, source: str) -> None:
    answer = ExtractiveAnswerer(visible).answer(question)
    assert [each.text for each in answer.figures if each.asked] == [figure]
    assert answer.citations[0].source == source


def test_what_only_a_hidden_report_defines_is_unknown(index: Index, visible: View | Index) -> None:
    assert definitions_of("tkbs", index) == ("tuyến kè biên sơn",)
    assert set(definitions_of("hla", index)) == {"hà lạng an", "hưng long á"}
    assert definitions_of("tkbs", visible) == ()
    seen, all_of_it = (ExtractiveAnswerer(each).answer("TKBS được bố trí bao nhiêu?") for each in (visible, index))
    assert "88 tỷ đồng" in all_of_it.text
    assert seen.refused
    assert "kè" not in seen.text.lower()


def test_full_forms_go_before_the_common_readings_and_words_stay(visible: View | Index) -> None:
    company, rest = spelt_out(
        [Phrase(syllables=("hla",), others=(("x",),)), Phrase(syllables=("nop",))], "HLA nộp", visible
    )
    assert company.others == (("ha", "lang", "an"), ("x",))
    assert rest == Phrase(syllables=("nop",))
    in_a_run = Phrase(syllables=("cong", "ty", "hla"))
    assert spelt_out([in_a_run], "", visible)[0].others == (("cong", "ty", "ha", "lang", "an"),)


def test_what_was_found_tells_the_short_form(index: Index) -> None:
    passages = index.passages("mo/thang-2.txt", 0, 1000)
    run = Phrase(syllables=("cua", "vuon", "rung", "khe", "coc", "nam"))
    assert shortened([run], passages)[0].others == (("cua", "vrkc", "nam"),)
    assert shortened([Phrase(syllables=("vuon", "rung"))], passages) == (Phrase(syllables=("vuon", "rung")),)


def test_an_abbreviation_that_no_report_writes_is_read_as_its_full_form(visible: View | Index) -> None:
    full = ("an", "toan", "thuc", "pham")
    short = Phrase(syllables=("attp",), others=(full, ("ve", "sinh", *full)))
    (read,) = spelt_out([short], "Kiểm tra ATTP", visible)
    assert (read.syllables, read.others) == (full, (("attp",), ("ve", "sinh", *full)))
    written = report("a.txt", ("Huyện tập huấn ATTP cho 12 người.",), place=NAM_HOA, period=month(2023, 2))
    assert spelt_out([short], "Kiểm tra ATTP", MemoryIndex([(written, sentence_passages(written))])) == (short,)
    word = Phrase(syllables=("ca",))
    assert spelt_out([word], "mấy ca", visible) == (word,)


def test_of_a_full_form_a_part_may_stand_alone() -> None:
    told = report("a.txt", ("Số cơ sở thực phẩm được kiểm tra là 31 cơ sở.",), place=NAM_HOA, period=month(2023, 2))
    answer = ExtractiveAnswerer(MemoryIndex([(told, sentence_passages(told))])).answer(
        "T2/2023 kiểm tra ATTP bn cơ sở?"
    )
    assert [each.text for each in answer.figures if each.asked] == ["31 cơ sở"]

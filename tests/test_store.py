"""What finding needs of an index, held by the real one on disk and by the one in memory that tests use."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Protocol

import pytest

from answer.find import Searcher
from errors import BrokenIndex
from index.build import build
from index.embedder import Vector
from index.fulltext import FullText
from index.search import Query, open_index
from ingest.report import Passage, Report
from tests.fakes import HashEmbedder, MemoryIndex
from tests.reports import GivenReader, month, report, sentence_passages
from vietnamese.places import Place


class Archive(Searcher, Protocol):
    """A searcher that has the reports' texts, too."""

    def text(self, source: str) -> str: ...


Maker = Callable[[Path, Sequence[Report]], Archive]

DONG_SON = Place(name="Đông Sơn", level="huyện")
REPORTS = (
    report(
        "dong-son/2025-03.txt",
        (
            "Tổng thu ngân sách ước đạt 12,5 tỷ đồng.",
            "Chi ngân sách ước đạt 9,5 tỷ đồng.",
            "Trồng rừng được 88,85/556 ha.",
            "Thu NSNN từ đất tăng 5%.",
        ),
        place=DONG_SON,
        period=month(2025, 3),
        number="45/BC-UBND",
    ),
    report(
        "dong-son/2025-04.txt",
        ("Tổng thu ngân sách ước đạt 14,5 tỷ đồng.", "Có 07 vụ tai nạn giao thông."),
        place=DONG_SON,
        period=month(2025, 4),
    ),
    report("khac.txt", ("Thời tiết thuận lợi cho sản xuất.", "Thu hoạch 20 ha lúa.", "Thu hoạch xong ngô.")),
)


def on_disk(folder: Path, reports: Sequence[Report]) -> Archive:
    reader = GivenReader(reports)
    build(reader.files, folder / "index", HashEmbedder(), reader)
    return open_index(folder / "index", HashEmbedder())


def in_memory(folder: Path, reports: Sequence[Report]) -> Archive:
    return MemoryIndex([(each, sentence_passages(each)) for each in reports])


@pytest.fixture(params=[on_disk, in_memory], scope="module")
def archive(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    make: Maker = request.param
    return make(tmp_path_factory.mktemp("store"), REPORTS)


def _texts(archive: Archive, terms: str, within: tuple[str, ...] | None = None, limit: int = 50) -> list[str]:
    return [hit.passage.text for hit in archive.search(Query(question=terms, terms=terms, within=within, limit=limit))]


class TestContract:
    def test_reports_come_by_source_with_all_that_their_letterheads_say(self, archive: Archive) -> None:
        cards = archive.reports()
        assert [card.source for card in cards] == sorted(each.source for each in REPORTS)
        for card, given in zip(cards, sorted(REPORTS, key=lambda each: each.source), strict=True):
            assert card.letterhead == given.letterhead
            assert (card.sha256, card.pages, card.passages) == (given.sha256, 1, len(given.blocks))

    def test_the_count_is_over_all_reports(self, archive: Archive) -> None:
        assert archive.passage_count() == sum(len(each.blocks) for each in REPORTS) == 9

    def test_texts_are_whole(self, archive: Archive) -> None:
        assert {each.source: archive.text(each.source) for each in REPORTS} == {
            each.source: each.text for each in REPORTS
        }
        assert archive.text("nowhere.txt") == ""

    def test_hits_are_verbatim_and_of_their_report(self, archive: Archive) -> None:
        hits = archive.search(Query(question="thu ngân sách", terms="thu ngân sách"))
        assert len(hits) == 9
        for hit in hits:
            assert archive.text(hit.passage.source)[hit.passage.start : hit.passage.end] == hit.passage.text
            assert hit.report.source == hit.passage.source

    def test_hits_are_best_first_with_scores_from_0_to_1(self, archive: Archive) -> None:
        hits = archive.search(Query(question="tổng thu ngân sách", terms="tổng thu ngân sách"))
        assert {hit.passage.text[:18] for hit in hits[:2]} == {"Tổng thu ngân sách"}
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        assert all(0 <= part <= 1 for hit in hits for part in (hit.score, hit.lexical, hit.dense))

    def test_diacritics_may_be_left_out(self, archive: Archive) -> None:
        assert _texts(archive, "tai nan giao thong")[0] == "Có 07 vụ tai nạn giao thông."

    def test_an_abbreviation_is_found_by_what_it_stands_for(self, archive: Archive) -> None:
        assert "Thu NSNN từ đất tăng 5%." in _texts(archive, "ngân sách nhà nước")[:2]

    def test_search_keeps_within_the_given_reports(self, archive: Archive) -> None:
        assert set(_texts(archive, "thu ngân sách", within=("dong-son/2025-04.txt",))) == {
            "Tổng thu ngân sách ước đạt 14,5 tỷ đồng.",
            "Có 07 vụ tai nạn giao thông.",
        }
        assert _texts(archive, "thu ngân sách", within=()) == []
        assert _texts(archive, "thu ngân sách", within=("nowhere.txt",)) == []

    def test_no_more_hits_than_the_limit(self, archive: Archive) -> None:
        assert len(_texts(archive, "thu ngân sách", limit=2)) == 2

    def test_a_question_of_no_known_word_still_has_hits(self, archive: Archive) -> None:
        assert len(_texts(archive, "zzz qqq")) == 9
        assert len(_texts(archive, "“”?!")) == 9

    @pytest.mark.parametrize(
        ("start", "end", "texts"),
        [
            (0, 1, 1),
            (0, 10_000, 4),
            (40, 41, 0),  # the blank between two passages
            (39, 42, 2),
            (10_000, 10_001, 0),
        ],
    )
    def test_passages_that_overlap_a_stretch(self, archive: Archive, start: int, end: int, texts: int) -> None:
        found = archive.passages("dong-son/2025-03.txt", start, end)
        assert len(found) == texts
        assert [each.start for each in found] == sorted(each.start for each in found)
        assert archive.passages("nowhere.txt", start, end) == ()

    def test_passages_are_what_was_given(self, archive: Archive) -> None:
        given: tuple[Passage, ...] = sentence_passages(REPORTS[0])
        assert archive.passages(REPORTS[0].source, 0, 10_000) == given

    def test_document_frequencies(self, archive: Archive) -> None:
        terms = ("thu", "ngan", "ngan_sach", "thu_hoach", "chi", "zzz", "Thu")
        assert dict(archive.document_frequencies(terms)) == {
            "thu": 5,
            "ngan": 4,  # three times written, once as NSNN
            "ngan_sach": 4,
            "thu_hoach": 2,
            "chi": 1,
            "zzz": 0,
            "Thu": 0,
        }
        assert dict(archive.document_frequencies(())) == {}

    def test_followers_and_leaders(self, archive: Archive) -> None:
        assert dict(archive.followers("thu")) == {"ngan": 2, "hoach": 2, "nsnn": 1}
        assert archive.followers("ngan")["sach"] == 4
        assert dict(archive.followers("dat")) == {"tang": 1}, "numbers are no neighbours"
        assert dict(archive.leaders("hoach")) == {"thu": 2}
        assert dict(archive.leaders("sach")) == {"ngan": 4}
        assert dict(archive.followers("zzz")) == dict(archive.leaders("zzz")) == {}

    @pytest.mark.parametrize("odd", ["", "*", "_", "%", "'", '"', "[a-z]", "?", "thu OR chi", "\0"])
    def test_odd_terms_find_nothing_and_break_nothing(self, archive: Archive, odd: str) -> None:
        assert dict(archive.document_frequencies([odd])) == {odd: 0}
        assert sum(archive.leaders(odd).values()) == 0
        assert sum(archive.followers(odd).values()) == 0
        assert len(_texts(archive, odd)) == 9

    def test_threads_may_share_it(self, archive: Archive) -> None:
        questions = ["thu ngân sách", "chi ngân sách", "trồng rừng", "tai nạn", "lúa", "thời tiết"] * 20
        alone = {question: _texts(archive, question) for question in questions}
        with ThreadPoolExecutor(max_workers=8) as pool:
            together = list(pool.map(lambda question: _texts(archive, question), questions))
        assert together == [alone[question] for question in questions]


class _Waiting(HashEmbedder):
    """Embeds a question when words are looked for, and not before."""

    def __init__(self, barrier: Barrier) -> None:
        super().__init__()
        self._barrier = barrier

    def embed_question(self, text: str) -> Vector:
        self._barrier.wait(timeout=10)
        return super().embed_question(text)


class TestBothSearches:
    def test_words_are_looked_for_while_the_question_is_embedded(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        on_disk(tmp_path, REPORTS)
        barrier, search = Barrier(2), FullText.search

        def waiting(self: FullText, text: str, limit: int, within: Sequence[int] | None = None) -> dict[int, float]:
            barrier.wait(timeout=10)
            return search(self, text, limit, within)

        monkeypatch.setattr(FullText, "search", waiting)
        index = open_index(tmp_path / "index", _Waiting(barrier))
        assert _texts(index, "trồng rừng")[0] == "Trồng rừng được 88,85/556 ha."

    def test_what_breaks_beside_is_said(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        archive = on_disk(tmp_path, REPORTS)

        def breaking(*_: object) -> dict[int, float]:
            raise BrokenIndex("hỏng")

        monkeypatch.setattr(FullText, "search", breaking)
        with pytest.raises(BrokenIndex, match="hỏng"):
            _texts(archive, "trồng rừng")

"""Lexical search on disk, beyond what every searcher must do (``test_store``)."""

import random
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
import tantivy
from hypothesis import given, settings
from hypothesis import strategies as st

from errors import BrokenIndex
from index import fulltext
from index.fulltext import FullText
from index.lexical import Analysed, analysed, tokens
from tests.reports import month, report, sentence_passages
from vietnamese.places import Place
from vietnamese.words import syllables

WORDS = ("thu", "chi", "ngân", "sách", "vốn", "đầu", "tư", "công", "giải", "rừng", "lúa", "ngô", "xã", "huyện")
HAS_FIGURE = re.compile(r"\d")


def _entry(text: str, context: str = "") -> Analysed:
    return Analysed(body=tokens(text), context=tokens(context))


def _written(folder: Path, reports: dict[int, list[str]]) -> FullText:
    """Passage ids count from 1 over all reports."""
    full_text = FullText.create(folder)
    passage = 0
    for key, texts in reports.items():
        full_text.add(key, ((passage + number, _entry(text)) for number, text in enumerate(texts, start=1)))
        passage += len(texts)
    full_text.commit()
    return FullText.open(folder)


def _random_texts(count: int) -> Iterable[str]:
    draw = random.Random(3)
    return (" ".join(draw.choices(WORDS, k=draw.randint(3, 20))) for _ in range(count))


@pytest.fixture(scope="module")
def full_text(tmp_path_factory: pytest.TempPathFactory) -> FullText:
    """Of 3000 passages, many of which are the same; Tantivy has the later ones first."""
    folder = tmp_path_factory.mktemp("random")
    entries = [_entry(" ".join(text.split()[: 1 + number % 5])) for number, text in enumerate(_random_texts(3000))]
    for report_id, ids in ((2, range(1000, 3000)), (1, range(1000))):
        part = FullText.create(folder / str(report_id))
        part.add(report_id, ((number + 1, entries[number]) for number in ids))
        part.commit()
    return FullText.open(folder / "2", folder / "1")


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=6),
    limit=st.integers(1, 400),
    within=st.sampled_from([None, [1], [1, 2]]),
    at_first=st.sampled_from([1, 16]),
)
def test_the_best_few_are_the_best_of_all(
    full_text: FullText, words: list[str], limit: int, within: list[int] | None, at_first: int
) -> None:
    """Also where many equal the last of them: of those the first stay."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fulltext, "_ASKED_AT_FIRST", at_first)
        everything = full_text.search(" ".join(words), 3000, within)
        assert full_text.search(" ".join(words), limit, within) == dict(list(everything.items())[:limit])


def test_equals_are_asked_for_at_once(full_text: FullText, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each time that Tantivy is asked it goes through all postings again."""
    asked: list[int] = []

    class Counting:
        def search(self, query: tantivy.Query, limit: int, *, count: bool) -> tantivy.SearchResult:
            asked.append(limit)
            return searcher.search(query, limit, count=count)

        def __getattr__(self, name: str) -> object:
            return getattr(searcher, name)

    searcher = full_text._searcher
    monkeypatch.setattr(full_text, "_searcher", Counting())
    best = list(full_text.search("rừng", 100).values())
    assert best[-1] == best[-2]
    assert len(asked) == 1


def test_headings_count_less_than_the_sentence(tmp_path: Path) -> None:
    full_text = FullText.create(tmp_path / "text")
    full_text.add(1, [(1, _entry("trồng rừng", "thu ngân sách")), (2, _entry("thu ngân sách", "trồng rừng"))])
    full_text.commit()
    found = FullText.open(tmp_path / "text").search("thu ngân sách", 5)
    assert found[2] > found[1] > 0


def test_what_was_removed_is_neither_found_nor_counted(tmp_path: Path) -> None:
    kept, removed = ["thu ngân sách", "chi ngân sách"], ["thu hoạch lúa", "thu phí"]
    _written(tmp_path / "text", {1: kept, 2: removed})
    full_text = FullText.create(tmp_path / "text")
    full_text.remove(2)
    full_text.commit()
    full_text = FullText.open(tmp_path / "text")
    assert len(full_text) == 2
    assert set(full_text.search("thu", 9)) == {1}
    assert dict(full_text.followers("thu")) == {"ngan": 1}
    assert dict(full_text.leaders("ngan")) == {"thu": 1, "chi": 1}
    assert dict(full_text.document_frequencies(["thu", "hoach"])) == {"thu": 1, "hoach": 0}
    assert full_text.spelling_frequencies(["hoach", "hoạch"]) == {}
    fresh = _written(tmp_path / "fresh", {1: kept})
    assert full_text.search("thu ngân sách", 9) == pytest.approx(fresh.search("thu ngân sách", 9))


def test_a_few_removed_passages_wait_in_a_large_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _written(tmp_path / "text", {1: list(_random_texts(300)), 2: ["giải thưởng"]})
    rewritten: list[FullText] = []
    monkeypatch.setattr(FullText, "_write_anew", rewritten.append)
    full_text = FullText.create(tmp_path / "text")
    full_text.remove(2)
    full_text.commit()
    assert rewritten == []
    assert FullText.open(tmp_path / "text").search("thưởng", 9) == {}


def test_it_is_written_anew_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fulltext, "_REWRITTEN_AT_ONCE", 7)
    texts = list(_random_texts(40))
    before = _written(tmp_path / "text", {1: texts, 2: ["thu"] * 3}).search("vốn", 40, within=[1])
    full_text = FullText.create(tmp_path / "text")
    full_text.remove(2)
    full_text.commit()
    assert len(full_text) == 40
    assert set(FullText.open(tmp_path / "text").search("vốn", 99)) == set(before)


def test_reading_leaves_no_trace_and_needs_no_right_to_write(tmp_path: Path) -> None:
    """Tantivy would leave a lock in the folder, which a server that may only read it could not write."""
    folder = tmp_path / "text"
    full_text = _written(folder, {1: ["thu ngân sách"]})
    assert full_text.search("thu", 1)
    assert [path.name for path in folder.iterdir() if path.suffix == ".lock"] == []
    assert {path.stat().st_mode & 0o044 for path in folder.iterdir()} == {0o044}


def test_a_damaged_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BrokenIndex, match="hoidap build"):
        FullText.open(tmp_path / "none")
    _written(tmp_path / "text", {1: ["thu"]})
    (tmp_path / "text" / "meta.json").write_text("{", encoding="utf-8")
    with pytest.raises(BrokenIndex, match="hoidap build"):
        FullText.open(tmp_path / "text")


class TestAnalysis:
    def test_words_come_on_top_and_hold_neither_figures_nor_punctuation(self) -> None:
        text = "Thu ngân sách 52.089 triệu đồng, trong đó vốn đầu tư"
        words = tokens(text)[2 * len(syllables(text)) - 1 :]
        assert {"ngân_sách", "đầu_tư"} <= set(words)
        assert all(part.isalpha() for word in words for part in word.split("_"))

    def test_other_figures_change_no_word(self) -> None:
        """What the cache of words rests on."""
        one, other = tokens("Thu 5 tỷ đồng, vốn đầu tư 7%"), tokens("Thu 12,5 tỷ đồng, vốn đầu tư 9,25%")
        assert [token for token in one if not HAS_FIGURE.search(token)] == [
            token for token in other if not HAS_FIGURE.search(token)
        ]

    def test_context_is_all_that_governs_the_sentence(self) -> None:
        given = report(
            "a.txt",
            ("Thu NSNN tăng 5%.",),
            place=Place(name="Đông Sơn", level="huyện"),
            period=month(2025, 3),
            section=("II. KINH TẾ", "1. Ngân sách"),
        )
        [passage] = sentence_passages(given)
        found = analysed(given, passage)
        assert {"nsnn", "ngân_sách", "nhà_nước"} <= set(found.body)
        assert {"đông_sơn", "tình_hình", "kinh_tế", "ngân_sách"} <= set(found.context)
        assert "nsnn" not in found.context

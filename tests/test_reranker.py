"""The optional cross-encoder: any one that gives a score, found on this machine alone; it moves the best hits."""

import socket
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import BertConfig, BertForSequenceClassification, BertTokenizer

from app import main
from errors import UsageError
from index.build import build
from index.hit import Hit
from index.reranker import READ, CrossEncoderReranker, Reranker, reranked
from index.search import Query, open_index
from tests.fakes import HashEmbedder
from tests.reports import GivenReader, report

VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "thu", "ngân", "sách", "rừng", "lúa", "đạt", "tỷ", "đồng")
SENTENCES = ("Thu ngân sách đạt 5 tỷ đồng.", "Chi ngân sách đạt 3 tỷ đồng.", "Trồng rừng được 20 ha.", "Gặt 7 ha lúa.")


class Prefers(Reranker):
    """Gives 1 to texts that hold a word, 0 to others, and remembers what it was shown."""

    def __init__(self, word: str) -> None:
        self._word = word
        self.shown: list[str] = []

    def scores(self, question: str, texts: Sequence[str]) -> Sequence[float]:
        self.shown += texts
        return [float(self._word in text) for text in texts]


def _tiny(folder: Path, *, labels: int = 1) -> Path:
    """A cross-encoder of a few kilobytes whose weights come from a seed."""
    folder.mkdir(parents=True)
    (folder / "vocab.txt").write_text("\n".join(VOCABULARY), encoding="utf-8")
    BertTokenizer(str(folder / "vocab.txt"), do_lower_case=True, strip_accents=False).save_pretrained(folder)
    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=len(VOCABULARY),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
        id2label={number: f"{number}" for number in range(labels)},
    )
    BertForSequenceClassification(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    _tiny(folder / "tiny")
    _tiny(folder / "classes", labels=3)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("reranker") / "index"
    reader = GivenReader([report("a.txt", SENTENCES)])
    build(reader.files, made, HashEmbedder(), reader)
    return made


def _hits(folder: Path, reranker: Reranker | None = None) -> tuple[Hit, ...]:
    return open_index(folder, HashEmbedder(), reranker).search(Query(question="thu ngân sách", terms="thu ngân sách"))


class TestCrossEncoder:
    def test_it_reads_each_text_with_the_question(self, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(self: socket.socket, address: object) -> None:
            raise AssertionError(f"a network connection to {address}")

        monkeypatch.setattr(socket.socket, "connect", refuse)
        by_name = CrossEncoderReranker("tiny", models)
        scores = by_name.scores("thu ngân sách", SENTENCES)
        assert len(scores) == 4
        assert len(set(scores)) > 1
        assert scores == pytest.approx(
            CrossEncoderReranker(str(models / "tiny"), Path("none")).scores("thu ngân sách", SENTENCES)
        )
        assert scores != pytest.approx(by_name.scores("lúa", SENTENCES))
        assert by_name.scores("thu ngân sách", []) == []

    def test_one_that_is_not_here_is_refused_at_once(self, models: Path) -> None:
        with pytest.raises(UsageError, match=r"mô hình xếp hạng “no/such”"):
            CrossEncoderReranker("no/such", models)

    def test_one_that_classifies_is_refused(self, models: Path) -> None:
        with pytest.raises(UsageError, match="3 nhãn"):
            CrossEncoderReranker("classes", models).scores("thu", ["thu"])

    def test_the_index_asks_it(self, models: Path, folder: Path) -> None:
        plain, read = _hits(folder), _hits(folder, CrossEncoderReranker("tiny", models))
        assert {hit.passage for hit in read} == {hit.passage for hit in plain}
        assert [hit.score for hit in read] != [hit.score for hit in plain]
        assert all(0 <= hit.score <= 1 for hit in read)


class TestReranking:
    def test_what_it_prefers_moves_up(self, folder: Path) -> None:
        def place(hits: Sequence[Hit]) -> int:
            return [hit.passage.text for hit in hits].index(SENTENCES[2])

        plain, read = _hits(folder), _hits(folder, Prefers("rừng"))
        assert place(read) < place(plain)
        assert read[place(read)].score == pytest.approx((plain[place(plain)].score + 1) / 2)
        assert [hit.score for hit in read] == sorted((hit.score for hit in read), reverse=True)

    def test_it_is_shown_title_and_heading_too(self, folder: Path) -> None:
        reranker = Prefers("rừng")
        _hits(folder, reranker)
        assert len(reranker.shown) == 4
        assert all(text.startswith("Tình hình kinh tế - xã hội · I. KINH TẾ\n") for text in reranker.shown)

    def test_those_beyond_the_best_are_not_read_and_do_not_overtake(self, folder: Path) -> None:
        first = _hits(folder)[0]
        hits = [replace(first, score=1 - number / 100) for number in range(READ + 10)]
        reranker = Prefers("không có")
        found = reranked("thu", hits, reranker)
        assert len(reranker.shown) == READ
        assert [hit.score for hit in found[READ:]] == pytest.approx([hit.score / 2 for hit in hits[READ:]])
        assert found[READ - 1].score >= found[READ].score

    def test_no_hits_stay_none(self) -> None:
        assert reranked("thu", (), Prefers("thu")) == ()


def test_the_setting_names_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOIDAP_RERANKER", "khong/co")
    assert main(["ask", "thu ngân sách?", "--index", str(folder)]) == 2
    assert "mô hình xếp hạng “khong/co”" in capsys.readouterr().err

"""A build that was killed goes on where it stopped, and a damaged index is rebuilt, not built upon."""

import json
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from errors import BrokenIndex, StaleIndex, UnreadableFile
from index.build import BuildResult, build
from index.embedder import Embedder, Matrix
from index.search import Query, open_index
from index.unfinished import Unfinished
from ingest.reader import ReadReport
from tests.fakes import HashEmbedder
from tests.reports import LineReader, report, sentence_passages

QUESTION = Query(question="ngân sách", terms="ngân sách", limit=999)
LINES = 300  # more than are embedded together, so that each report is kept at once


def write_reports(folder: Path, count: int) -> list[tuple[Path, str]]:
    folder.mkdir()
    for number in range(count):
        lines = (f"Thu ngân sách xã {number}.{line} đạt {line} tỷ đồng." for line in range(LINES))
        (folder / f"{number}.txt").write_text("\n".join(lines), encoding="utf-8")
    return [(path, path.name) for path in sorted(folder.iterdir())]


class Stopping(LineReader):
    """Kills its own process when it comes to a file."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.last = source

    def read_all(
        self, files: Sequence[tuple[Path, str]], step: Callable[[], None]
    ) -> Iterator[tuple[str, ReadReport | UnreadableFile]]:
        for source, outcome in super().read_all(files, step):
            if source == self.last:
                os.kill(os.getpid(), signal.SIGKILL)
            yield source, outcome


def _killed_build(files: list[tuple[Path, str]], index: Path, last: str) -> None:
    build(files, index, HashEmbedder(), Stopping(last))


def killed(files: list[tuple[Path, str]], index: Path, last: str) -> None:
    process = multiprocessing.get_context("fork").Process(target=_killed_build, args=(files, index, last))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL


class Counting(HashEmbedder):
    embedded = 0

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        self.embedded += len(texts)
        return super().embed_passages(texts)


def found(index: Path, embedder: Embedder) -> list[tuple[str, float]]:
    return [(hit.passage.text, hit.score) for hit in open_index(index, embedder).search(QUESTION)]


class TestResuming:
    def test_what_was_embedded_is_not_embedded_again(self, tmp_path: Path) -> None:
        files = write_reports(tmp_path / "reports", 5)
        killed(files, tmp_path / "index", "3.txt")
        embedder, reader = Counting(), LineReader()
        result = build(files, tmp_path / "index", embedder, reader)
        assert reader.read_sources == ["3.txt", "4.txt"]
        assert embedder.embedded == result.embedded == 2 * LINES
        assert result.read == tuple(source for _, source in files)
        build(files, tmp_path / "fresh", HashEmbedder(), LineReader())
        assert found(tmp_path / "index", embedder) == found(tmp_path / "fresh", embedder)
        assert not (tmp_path / "index" / "unfinished").exists()

    def test_what_changed_meanwhile_is_read_anew(self, tmp_path: Path) -> None:
        files = write_reports(tmp_path / "reports", 3)
        killed(files, tmp_path / "index", "2.txt")
        files[0][0].write_text("Thu ngân sách khác hẳn.", encoding="utf-8")
        reader = LineReader()
        build(files, tmp_path / "index", HashEmbedder(), reader)
        assert reader.read_sources == ["0.txt", "2.txt"]

    def test_another_reader_or_embedder_starts_over(self, tmp_path: Path) -> None:
        files = write_reports(tmp_path / "reports", 2)
        for embedder, reader in ((HashEmbedder(32), LineReader()), (HashEmbedder(), LineReader("lines/2"))):
            index = tmp_path / embedder.name / reader.name
            killed(files, index, "1.txt")
            build(files, index, embedder, reader)
            assert len(reader.read_sources) == 2

    @settings(deadline=None, max_examples=40)
    @given(cut=st.integers(0, 4000), rows=st.integers(0, 8), flip=st.integers(0, 3999))
    def test_whatever_a_kill_tore_is_read_again(
        self, cut: int, rows: int, flip: int, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        folder, embedder = tmp_path_factory.mktemp("index"), HashEmbedder(8)
        kept = [report(f"{number}.txt", (f"Câu {number}.", "Câu chung.")) for number in range(4)]
        journal = Unfinished(folder, embedder, "r")
        for made in kept:
            passages = sentence_passages(made)
            vectors = embedder.embed_passages([passage.text for passage in passages])
            journal.keep(ReadReport(report=made, passages=passages), vectors)
        journal.close()
        reports, numbers = folder / "unfinished" / "reports.records", folder / "unfinished" / "vectors.f32"
        whole = bytearray(reports.read_bytes())
        whole[flip % len(whole)] ^= 1
        reports.write_bytes(whole[:cut])
        numbers.write_bytes(numbers.read_bytes()[: rows * 32])
        again = Unfinished(folder, embedder, "r")
        for made in kept:
            if again.holds(made.source, made.sha256):
                read, vectors = again.find(made.source)
                assert read.report == made
                assert np.array_equal(vectors, embedder.embed_passages([each.text for each in read.passages]))
        again.keep(ReadReport(report=kept[0], passages=sentence_passages(kept[0])), np.zeros((2, 8), np.float32))
        again.close()
        with closing(Unfinished(folder, embedder, "r")) as last:
            assert last.holds(kept[0].source, kept[0].sha256)


class TestDamage:
    def _built(self, tmp_path: Path) -> tuple[list[tuple[Path, str]], Path]:
        files = write_reports(tmp_path / "reports", 2)
        build(files, tmp_path / "index", HashEmbedder(), LineReader())
        [generation] = (tmp_path / "index").glob("generation-*")
        return files, generation

    def _rebuilt(self, tmp_path: Path, files: list[tuple[Path, str]]) -> BuildResult:
        result = build(files, tmp_path / "index", HashEmbedder(), LineReader())
        assert open_index(tmp_path / "index", HashEmbedder()).passage_count() == 2 * LINES
        return result

    def test_a_file_of_unchanged_size_is_noticed_by_the_next_build(self, tmp_path: Path) -> None:
        files, generation = self._built(tmp_path)
        names = [path.relative_to(generation) for path in generation.rglob("*") if path.is_file()]
        assert len(names) > 3
        for name in names:
            [generation] = (tmp_path / "index").glob("generation-*")
            if not (generation / name).exists() or name.name == "manifest.json":
                continue
            damaged = bytearray((generation / name).read_bytes())
            for place in range(len(damaged) // 3, len(damaged) * 2 // 3):
                damaged[place] ^= 0xFF
            (generation / name).write_bytes(damaged)
            assert len(self._rebuilt(tmp_path, files).read) == 2, name

    @pytest.mark.parametrize(
        "change",
        [
            {"refused": 5},
            {"refused": {"a": "b"}},
            {"sizes": "x"},
            {"sizes": {"reports.sqlite": "x"}},
            {"folders": None},
            {"passages": []},
            {"digests": [1]},
        ],
        ids=str,
    )
    def test_an_odd_manifest_is_a_broken_index(self, tmp_path: Path, change: dict[str, object]) -> None:
        files, generation = self._built(tmp_path)
        path = generation / "manifest.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | change))
        with pytest.raises(BrokenIndex, match="hoidap build"):
            open_index(tmp_path / "index", HashEmbedder())
        self._rebuilt(tmp_path, files)

    @pytest.mark.parametrize("content", [b"[]", b"\xff\xfe", b"", b"null", b'{"a": NaN}'])
    def test_what_is_no_manifest_and_no_pointer(self, tmp_path: Path, content: bytes) -> None:
        files, generation = self._built(tmp_path)
        for path in (generation / "manifest.json", tmp_path / "index" / "CURRENT"):
            path.write_bytes(content)
            with pytest.raises(BrokenIndex, match="hoidap build"):
                open_index(tmp_path / "index", HashEmbedder())
        self._rebuilt(tmp_path, files)

    def test_a_pointer_out_of_the_folder_is_not_followed(self, tmp_path: Path) -> None:
        self._built(tmp_path)
        (tmp_path / "index" / "CURRENT").write_text("../index/generation-1")
        with pytest.raises(BrokenIndex):
            open_index(tmp_path / "index", HashEmbedder())

    def test_the_command_that_helps_can_be_copied(self, tmp_path: Path) -> None:
        folder = tmp_path / "chỉ mục của tôi"
        files = write_reports(tmp_path / "báo cáo", 1)
        build(files, folder, HashEmbedder(), LineReader(), folders=("báo cáo",))
        with pytest.raises(StaleIndex) as stale:
            open_index(folder, HashEmbedder(32))
        assert f"hoidap build 'báo cáo' --index '{folder}'" in str(stale.value)


def test_a_swap_while_opening_is_followed(tmp_path: Path) -> None:
    """Builds follow each other while an index is opened again and again: it is always one of them."""
    files = write_reports(tmp_path / "reports", 1)
    build(files, tmp_path / "index", HashEmbedder(), LineReader())

    def rebuild() -> None:
        for number in range(8):
            files[0][0].write_text(f"Thu ngân sách lần {number}.", encoding="utf-8")
            build(files, tmp_path / "index", HashEmbedder(), LineReader())

    process = multiprocessing.get_context("fork").Process(target=rebuild)
    process.start()
    while process.is_alive():
        assert open_index(tmp_path / "index", HashEmbedder()).passage_count() in (1, LINES)
        time.sleep(0.002)
    assert process.exitcode == 0

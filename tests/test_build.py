"""Building: incremental, refusing by name, and never without a readable index once there was one."""

import json
import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from errors import BrokenIndex, BusyIndex, MissingIndex, NothingToIndex, StaleIndex, UnreadableFile
from index.build import BuildResult, build
from index.embedder import Embedder
from index.manifest import current_generation, read_manifest
from index.search import Index, Query, open_index
from tests.fakes import HashEmbedder
from tests.reports import LineReader


def _write(folder: Path, **files: str) -> list[tuple[Path, str]]:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [(path, path.name) for path in sorted(folder.glob("*.txt"))]


def _build(tmp_path: Path, files: list[tuple[Path, str]], embedder: Embedder | None = None) -> BuildResult:
    return build(files, tmp_path / "index", embedder or HashEmbedder(), LineReader(), folders=("reports",))


def _texts(index: Index) -> set[str]:
    return {hit.passage.text for hit in index.search(Query(question="thu ngân sách", terms="thu ngân sách", limit=99))}


THREE = {"a": "Thu ngân sách đạt 5 tỷ đồng.\nChi ngân sách 3 tỷ đồng.", "b": "Thu hoạch 20 ha lúa.", "c": "Có 7 dự án."}


def test_what_was_built_is_found(tmp_path: Path) -> None:
    result = _build(tmp_path, _write(tmp_path / "reports", **THREE))
    assert result.read == ("a.txt", "b.txt", "c.txt")
    assert (result.passages, result.embedded) == (4, 4)
    index = open_index(tmp_path / "index", HashEmbedder())
    first = index.search(Query(question="thu ngân sách", terms="thu ngân sách"))[0]
    assert first.passage.text == "Thu ngân sách đạt 5 tỷ đồng."
    assert index.text("a.txt")[first.passage.start : first.passage.end] == first.passage.text
    assert len(index.reports()) == 3


def test_the_second_time_nothing_is_done(tmp_path: Path) -> None:
    files = _write(tmp_path / "reports", **THREE)
    _build(tmp_path, files)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "index").rglob("*") if path.name != ".lock"}
    result = _build(tmp_path, files)
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "index").rglob("*") if path.name != ".lock"}
    assert result.read == ()
    assert len(result.unchanged) == 3
    assert result.embedded == 0
    assert before == after


def test_only_what_changed_is_read_and_embedded(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    _build(tmp_path, _write(folder, **THREE))
    (folder / "c.txt").unlink()
    files = _write(folder, b="Thu hoạch 25 ha ngô.", d="Thu ngân sách tháng 3 đạt 9 tỷ đồng.")
    result = _build(tmp_path, files)
    assert (result.read, result.unchanged, result.removed) == (("b.txt", "d.txt"), ("a.txt",), ("c.txt",))
    assert result.embedded == 2
    assert _texts(open_index(tmp_path / "index", HashEmbedder())) == {
        "Thu ngân sách đạt 5 tỷ đồng.",
        "Chi ngân sách 3 tỷ đồng.",
        "Thu hoạch 25 ha ngô.",
        "Thu ngân sách tháng 3 đạt 9 tỷ đồng.",
    }


def test_an_incremental_index_equals_one_built_afresh(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    _build(tmp_path, _write(folder, **THREE))
    files = _write(folder, a="Chi ngân sách 4 tỷ đồng.", d="Thu ngân sách 1 tỷ đồng.")
    _build(tmp_path, files)
    build(files, tmp_path / "fresh", HashEmbedder(), LineReader())
    question = Query(question="ngân sách", terms="ngân sách", limit=99)
    grown = open_index(tmp_path / "index", HashEmbedder()).search(question)
    fresh = open_index(tmp_path / "fresh", HashEmbedder()).search(question)
    assert [hit.passage for hit in grown] == [hit.passage for hit in fresh]
    assert [hit.score for hit in grown] == pytest.approx([hit.score for hit in fresh])


def test_a_refused_file_is_named_and_tried_again_only_when_it_changed(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    files = _write(folder, **THREE, e="! hỏng")
    assert _build(tmp_path, files).refused == (("e.txt", "Tệp hỏng."),)
    reader = LineReader()
    again = build(files, tmp_path / "index", HashEmbedder(), reader)
    assert again.refused == (("e.txt", "Tệp hỏng."),)
    assert reader.read_sources == []
    repaired = _build(tmp_path, _write(folder, e="Thu phí 2 tỷ đồng."))
    assert repaired.refused == ()
    assert repaired.read == ("e.txt",)


def test_a_copy_with_an_earlier_name_is_read_in_place_of_the_indexed_one(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    _build(tmp_path, _write(folder, **THREE))
    result = _build(tmp_path, _write(folder, aa=THREE["b"]))
    assert (result.read, result.removed, result.duplicates) == (("aa.txt",), ("b.txt",), (("b.txt", "aa.txt"),))
    assert result.passages == 4


def test_an_indexed_file_that_can_no_longer_be_opened_is_refused_and_gone(tmp_path: Path) -> None:
    class Closed(LineReader):
        def hash(self, path: Path) -> str:
            if path.name == "b.txt":
                raise UnreadableFile("Không mở được tệp.")
            return super().hash(path)

    files = _write(tmp_path / "reports", **THREE)
    _build(tmp_path, files)
    result = build(files, tmp_path / "index", HashEmbedder(), Closed())
    assert (result.refused, result.removed) == ((("b.txt", "Không mở được tệp."),), ("b.txt",))
    assert result.unchanged == ("a.txt", "c.txt")


def test_another_reader_reads_everything_anew(tmp_path: Path) -> None:
    files = _write(tmp_path / "reports", **THREE)
    _build(tmp_path, files)
    result = build(files, tmp_path / "index", HashEmbedder(), LineReader("lines/2"))
    assert len(result.read) == 3


def test_nothing_readable_leaves_the_old_index(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    _build(tmp_path, _write(folder, **THREE))
    with pytest.raises(NothingToIndex):
        _build(tmp_path, [])
    (tmp_path / "other").mkdir()
    with pytest.raises(NothingToIndex, match="hỏng"):
        _build(tmp_path, _write(tmp_path / "other", x="! hỏng"))
    assert len(open_index(tmp_path / "index", HashEmbedder()).reports()) == 3


def test_another_embedder_is_stale_and_rebuilt_by_build(tmp_path: Path) -> None:
    files = _write(tmp_path / "reports", **THREE)
    _build(tmp_path, files)
    other = HashEmbedder(dimension=32)
    with pytest.raises(StaleIndex, match="hoidap build reports --index"):
        open_index(tmp_path / "index", other)
    assert len(_build(tmp_path, files, other).read) == 3
    assert len(open_index(tmp_path / "index", other).reports()) == 3


def test_a_missing_or_damaged_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MissingIndex, match="hoidap build"):
        open_index(tmp_path / "none", HashEmbedder())
    _build(tmp_path, _write(tmp_path / "reports", **THREE))
    for name in ("vectors.faiss", "reports.sqlite", "manifest.json"):
        [path] = (tmp_path / "index").rglob(name)
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(BrokenIndex, match="hoidap build"):
            open_index(tmp_path / "index", HashEmbedder())
        path.write_bytes(whole)


def test_an_open_index_survives_a_newer_build(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    _build(tmp_path, _write(folder, **THREE))
    index = open_index(tmp_path / "index", HashEmbedder())
    before = _texts(index)
    _build(tmp_path, _write(folder, a="Khác hẳn."))
    assert _texts(index) == before


def test_two_builds_at_once_are_refused(tmp_path: Path) -> None:
    files = _write(tmp_path / "reports", **THREE)

    class SecondBuild(LineReader):
        def read(self, path: Path, source: str):  # type: ignore[no-untyped-def]
            with pytest.raises(BusyIndex):
                _build(tmp_path, files)
            return super().read(path, source)

    result = build(files, tmp_path / "index", HashEmbedder(), SecondBuild())
    assert len(result.read) == 3


def _slow_build(folder: str, index: str, texts: dict[str, str]) -> None:
    """Run in another process, to be killed."""

    class Slow(LineReader):
        def read(self, path: Path, source: str):  # type: ignore[no-untyped-def]
            time.sleep(0.005)
            return super().read(path, source)

    files = _write(Path(folder), **texts)
    build(files, Path(index), HashEmbedder(), Slow())


def test_killed_at_any_moment_it_leaves_the_old_index_or_the_new_one(tmp_path: Path) -> None:
    old = {f"r{number}": f"Thu ngân sách {number} tỷ đồng." for number in range(10)}
    new = {name: f"{text}\nChi ngân sách 1 tỷ đồng." for name, text in old.items()}
    seen = set()
    draw = random.Random(5)
    context = multiprocessing.get_context("fork")
    for round_number in range(24):
        index = tmp_path / f"index-{round_number}"
        build(_write(tmp_path / f"reports-{round_number}", **old), index, HashEmbedder(), LineReader())
        process = context.Process(target=_slow_build, args=(str(tmp_path / f"reports-{round_number}"), str(index), new))
        process.start()
        time.sleep(draw.uniform(0.0, 0.16))
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        opened = open_index(index, HashEmbedder())
        passages = opened.passage_count()
        assert passages in (10, 20)
        assert len(_texts(opened)) == (10 if passages == 10 else 11)
        seen.add(passages)
        # What a killed build left behind neither blocks the next one nor stays.
        result = build(_write(tmp_path / f"reports-{round_number}", **new), index, HashEmbedder(), LineReader())
        assert result.passages == 20
        assert len(list(index.glob("generation-*"))) == 1
    assert 10 in seen, "no kill came early enough to be a test"


def test_the_manifest_says_what_built_the_index(tmp_path: Path) -> None:
    _build(tmp_path, _write(tmp_path / "reports", **THREE))
    [path] = (tmp_path / "index").rglob("manifest.json")
    manifest = json.loads(path.read_text(encoding="utf-8"))
    assert (manifest["embedder"], manifest["reports"], manifest["passages"]) == ("hash-64", 3, 4)
    assert manifest["folders"] == ["reports"]


def test_a_refused_file_that_is_gone_is_no_longer_named(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    files = _write(folder, **THREE, e="! hỏng")
    _build(tmp_path, files)
    _build(tmp_path, [each for each in files if each[1] != "e.txt"])
    generation = current_generation(tmp_path / "index")
    assert read_manifest(tmp_path / "index", generation).refused == {}

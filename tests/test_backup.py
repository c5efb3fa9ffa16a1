"""An index with its feedback and its log, into one file and back; an index of the version before."""

import io
import json
import shutil
import tarfile
from pathlib import Path

import pytest

from errors import BrokenIndex, BusyIndex, MissingIndex, StaleIndex, UsageError
from index.backup import back_up, restore
from index.build import build
from index.lock import locked
from index.manifest import current_generation
from index.search import Query, open_index
from tests.fakes import HashEmbedder
from tests.reports import GivenReader, month, report
from vietnamese.places import Place

REPORTS = (
    report(
        "a/2025-03.txt",
        ("Tổng thu ngân sách ước đạt 12,5 tỷ đồng.",),
        place=Place(name="Đông Sơn", level="huyện"),
        period=month(2025, 3),
    ),
)


@pytest.fixture
def index(tmp_path: Path) -> Path:
    reader = GivenReader(REPORTS)
    build(reader.files, tmp_path / "index", HashEmbedder(), reader, folders=["/bao cao"])
    return tmp_path / "index"


@pytest.fixture
def records(tmp_path: Path) -> dict[str, Path]:
    feedback, audit = tmp_path / "feedback.jsonl", tmp_path / "nhat-ky"
    feedback.write_text('{"a": 1}\n', encoding="utf-8")
    audit.mkdir()
    for day in (1, 2):
        (audit / f"nhat-ky-2026-01-0{day}.jsonl").write_text(f'{{"day": {day}}}\n', encoding="utf-8")
    return {"feedback": feedback, "audit": audit}


def found(index: Path) -> list[str]:
    hits = open_index(index, HashEmbedder()).search(Query(question="thu ngân sách", terms="thu ngân sách"))
    return [hit.passage.text for hit in hits]


def test_all_of_it_comes_back(index: Path, records: dict[str, Path], tmp_path: Path) -> None:
    back_up(index, tmp_path / "luu.tar", records)
    before = found(index), {path: path.read_bytes() for path in (tmp_path / "nhat-ky").iterdir()}
    shutil.rmtree(index)
    shutil.rmtree(records["audit"])
    records["feedback"].unlink()
    assert restore(tmp_path / "luu.tar", index, records) == ()
    assert (found(index), {path: path.read_bytes() for path in (tmp_path / "nhat-ky").iterdir()}) == before
    assert records["feedback"].read_text(encoding="utf-8") == '{"a": 1}\n'
    private = [tmp_path / "luu.tar", records["feedback"], *records["audit"].iterdir()]
    assert {path.stat().st_mode & 0o777 for path in private} == {0o600}
    reader = GivenReader(REPORTS)
    assert build(reader.files, index, HashEmbedder(), reader).unchanged == ("a/2025-03.txt",)


def test_records_that_are_there_stay_and_are_named(index: Path, records: dict[str, Path], tmp_path: Path) -> None:
    back_up(index, tmp_path / "luu.tar", records)
    records["feedback"].write_text('{"newer": 1}\n', encoding="utf-8")
    kept = restore(tmp_path / "luu.tar", index, records)
    assert sorted(path.name for path in kept) == [
        "feedback.jsonl", "nhat-ky-2026-01-01.jsonl", "nhat-ky-2026-01-02.jsonl",
    ]  # fmt: skip
    assert records["feedback"].read_text(encoding="utf-8") == '{"newer": 1}\n'
    assert found(index)


def test_a_backup_is_never_written_over_nor_taken_of_nothing(index: Path, tmp_path: Path) -> None:
    back_up(index, tmp_path / "luu.tar", {})
    with pytest.raises(UsageError, match="đã có"):
        back_up(index, tmp_path / "luu.tar", {})
    with pytest.raises(MissingIndex):
        back_up(tmp_path / "khong-co", tmp_path / "khac.tar", {})
    with locked(index), pytest.raises(BusyIndex):
        back_up(index, tmp_path / "khac.tar", {})
    assert not (tmp_path / "khac.tar").exists()


@pytest.mark.parametrize("damage", ["cut", "changed", "text"])
def test_a_damaged_backup_leaves_everything_as_it_was(index: Path, tmp_path: Path, damage: str) -> None:
    saved = tmp_path / "luu.tar"
    back_up(index, saved, {})
    content = saved.read_bytes()
    changed = content.replace("12,5 tỷ".encode(), "99,5 tỷ".encode())
    saved.write_bytes({"cut": content[: len(content) // 2], "changed": changed, "text": b"khong phai"}[damage])
    assert changed != content
    generation = current_generation(index)
    with pytest.raises((UsageError, BrokenIndex)):
        restore(saved, index, {})
    assert current_generation(index) == generation
    assert [path.name for path in index.glob("generation-*")] == [generation.name]
    assert "12,5" in found(index)[0]


def test_no_name_in_a_backup_leads_out_of_its_place(index: Path, records: dict[str, Path], tmp_path: Path) -> None:
    back_up(index, tmp_path / "luu.tar", {})
    with tarfile.open(tmp_path / "luu.tar", "a") as archive:
        for name in ("audit/../../thoat.txt", "index/../thoat.txt", "/thoat.txt", "thoat.txt"):
            member = tarfile.TarInfo(name)
            member.size = 3
            archive.addfile(member, io.BytesIO(b"xau"))
    restore(tmp_path / "luu.tar", index, records)
    assert list(tmp_path.rglob("thoat.txt")) == []
    assert found(index)


def test_an_index_of_the_version_before_is_refused_with_the_command_and_rebuilt(index: Path) -> None:
    """As version 0.1 wrote it: another schema, and without the digests."""
    path = current_generation(index) / "manifest.json"
    fields = json.loads(path.read_text(encoding="utf-8"))
    del fields["digests"]
    path.write_text(json.dumps(fields | {"schema": 2}), encoding="utf-8")
    with pytest.raises(StaleIndex, match=r"phiên bản trước.*hoidap build '/bao cao' --index .*index"):
        open_index(index, HashEmbedder())
    reader = GivenReader(REPORTS)
    assert build(reader.files, index, HashEmbedder(), reader).read == ("a/2025-03.txt",)
    assert found(index)

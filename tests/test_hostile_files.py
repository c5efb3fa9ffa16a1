"""A folder as it is handed over: odd names, links, damage, archives, twins. Each file is read or refused by name."""

import io
import json
import os
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from errors import UsageError
from ingest.archive import unpacked
from ingest.files import FoundFiles, find_files, source_name
from tests.test_cli import Run, is_one_message, run, write_reports
from vietnamese.text import has_diacritics, nfc

TEXT = "Tổng thu ngân sách nhà nước trong tháng ước đạt {number},5 tỷ đồng, tăng so với cùng kỳ năm trước.\n"
TWINS = unicodedata.normalize("NFC", "báo cáo.txt"), unicodedata.normalize("NFD", "báo cáo.txt")
assert run  # the fixture


def report(number: int) -> bytes:
    return TEXT.format(number=number).encode()


def zipped(members: Mapping[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return content.getvalue()


def unpack(tmp_path: Path, content: bytes, name: str = "kho.zip") -> FoundFiles:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "unpacked").mkdir(exist_ok=True)
    return unpacked(FoundFiles(files=((tmp_path / name, name),)), tmp_path / "unpacked")


def contents(found: FoundFiles) -> dict[str, bytes]:
    return {source: path.read_bytes() for path, source in found.files}


class TestNames:
    def test_all_kinds_of_names_are_read(self, tmp_path: Path) -> None:
        names = ("thu chi tháng 3.txt", unicodedata.normalize("NFD", "kế hoạch.txt"), 'a\'b "c" $(d);&.txt', "-x.txt")
        for name in names:
            (tmp_path / name).write_bytes(report(1))
        assert sorted(source for _, source in find_files([tmp_path]).files) == sorted(map(nfc, names))

    def test_twins_in_both_forms_of_unicode_are_told_apart(self, tmp_path: Path) -> None:
        for number, name in enumerate(TWINS):
            (tmp_path / name).write_bytes(report(number))
        found = find_files([tmp_path]).files
        assert [source for _, source in found] == ["báo cáo-2.txt", "báo cáo.txt"]
        assert len({path for path, _ in found}) == 2
        assert found == find_files([tmp_path]).files

    def test_names_that_are_no_utf8_and_control_characters_are_written_out(self, tmp_path: Path) -> None:
        (tmp_path / os.fsdecode(b"b\xe1o c\xe1o.txt")).write_bytes(report(1))
        (tmp_path / "dong\nmoi\x1b[31m.txt").write_bytes(report(2))
        sources = [source for _, source in find_files([tmp_path]).files]
        assert sources == [r"b\xe1o c\xe1o.txt", r"dong\x0amoi\x1b[31m.txt"]
        assert all(source.encode() for source in sources)

    def test_what_is_no_report_is_passed_over(self, tmp_path: Path) -> None:
        for name in (".DS_Store", "~$bao cao.docx", "Thumbs.db", "desktop.ini", "a.txt"):
            (tmp_path / name).write_bytes(report(1))
        os.mkfifo(tmp_path / "ong.txt")
        (tmp_path / "gay.txt").symlink_to(tmp_path / "khong-co")
        (tmp_path / "vong").symlink_to(tmp_path)
        (tmp_path / "index").mkdir()
        (tmp_path / "index" / "manifest.txt").write_bytes(report(2))
        found = find_files([tmp_path], without=tmp_path / "index")
        assert [source for _, source in found.files] == ["a.txt"]

    @given(st.binary(min_size=1, max_size=20))
    def test_any_name_can_be_shown(self, name: bytes) -> None:
        shown = source_name(os.fsdecode(name))
        assert shown.encode()
        assert shown == nfc(shown)
        assert not any(unicodedata.category(character) == "Cc" for character in shown)


class TestArchives:
    def test_members_are_files_with_their_place(self, tmp_path: Path) -> None:
        inner = zipped({"xã/tháng 2.txt": report(3)})
        found = unpack(tmp_path, zipped({"tháng 1.txt": report(1), "huyện/2.txt": report(2), "con.zip": inner}))
        assert contents(found) == {
            "kho.zip/tháng 1.txt": report(1),
            "kho.zip/huyện/2.txt": report(2),
            "kho.zip/con.zip/xã/tháng 2.txt": report(3),
        }
        assert found.refused == ()

    def test_names_in_old_code_pages_and_with_backslashes(self, tmp_path: Path) -> None:
        marked = zipped({"báo cáo.txt": report(1), "cũ\\b.txt": report(2)})
        unmarked = marked.replace(struct.pack("<H", 0x800), struct.pack("<H", 0))
        found = unpack(tmp_path, unmarked)
        assert list(contents(found)) == ["kho.zip/báo cáo.txt", "kho.zip/cũ/b.txt"]

    @pytest.mark.parametrize("name", ["../ngoai.txt", "a/../../ngoai.txt", "/etc/ngoai.txt", "..\\ngoai.txt"])
    def test_nothing_is_written_outside(self, tmp_path: Path, name: str) -> None:
        found = unpack(tmp_path, zipped({name: report(1), "a.txt": report(2)}))
        assert list(contents(found)) == ["kho.zip/a.txt"]
        assert "chỉ ra ngoài" in found.refused[0][1]
        assert {path.name for path in tmp_path.rglob("*")} == {"kho.zip", "unpacked", "0.txt"}

    def test_bombs_are_refused_before_they_have_gone_off(self, tmp_path: Path) -> None:
        bomb = zipped({"bom.txt": b"0" * 60 * 1024**2, "a.txt": report(1)})
        found = unpack(tmp_path, bomb)
        assert list(contents(found)) == ["kho.zip/a.txt"]
        [(source, reason)] = found.refused
        assert source == "kho.zip/bom.txt"
        assert "lớn bất thường" in reason
        assert sum(path.stat().st_size for path in (tmp_path / "unpacked").iterdir()) < 1000

    def test_archives_in_archives_end(self, tmp_path: Path) -> None:
        content = zipped({"a.txt": report(1)})
        for _ in range(6):
            content = zipped({"con.zip": content, "b.txt": report(2)})
        found = unpack(tmp_path, content)
        assert len(found.files) == 3
        assert "tầng" in found.refused[0][1]

    def test_archives_full_of_archives_count_as_one(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Thousands of small archives of thousands of files each would be no bomb by their bytes."""
        monkeypatch.setattr("ingest.archive._MOST_MEMBERS", 11)
        inner = zipped({f"{number}.txt": report(number) for number in range(5)})
        found = unpack(tmp_path, zipped({f"{number}.zip": inner for number in range(5)}))
        assert len(found.files) == 9  # of 11 members two are archives
        assert [source for source, _ in found.refused] == ["kho.zip/1.zip", "kho.zip"]
        assert all("11 tệp đầu" in reason for _, reason in found.refused)

    def test_an_office_file_that_is_called_an_archive_is_refused_once(self, tmp_path: Path) -> None:
        found = unpack(tmp_path, zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}))
        assert found.files == ()
        assert [source for source, reason in found.refused if "tệp Office" in reason] == ["kho.zip"]

    def test_a_password_a_link_and_a_macs_shadows(self, tmp_path: Path) -> None:
        locked = bytearray(zipped({"a.txt": report(1)}))
        for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            locked[locked.index(signature) + offset] |= 1
        found = unpack(tmp_path, bytes(locked))
        assert "mật khẩu" in found.refused[0][1]
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            link = zipfile.ZipInfo("lien-ket.txt")
            link.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(link, "/etc/passwd")
            archive.writestr("__MACOSX/._a.txt", b"x")
            archive.writestr(".an/a.txt", b"x")
        assert unpack(tmp_path, content.getvalue(), "link.zip") == FoundFiles(files=())

    def test_twins_are_told_apart(self, tmp_path: Path) -> None:
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for name in TWINS:
                archive.writestr(name, name)
        assert list(contents(unpack(tmp_path, content.getvalue()))) == ["kho.zip/báo cáo-2.txt", "kho.zip/báo cáo.txt"]

    @settings(deadline=None, max_examples=60)
    @example(changes=[], cut=414)
    @example(changes=[(60, 0)], cut=414)
    @given(changes=st.lists(st.tuples(st.integers(0, 320), st.integers(0, 255)), min_size=1), cut=st.integers(1, 414))
    def test_any_damage_is_refused_or_read(
        self, changes: list[tuple[int, int]], cut: int, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        whole = bytearray(zipped({"a.txt": report(1), "b/c.txt": report(2)}))
        for place, value in changes:
            whole[place % len(whole)] = value
        found = unpack(tmp_path_factory.mktemp("zip"), bytes(whole[:cut]))
        assert found.files or found.refused
        assert changes or len(found.files) == 2
        assert all(path.is_file() for path, _ in found.files)
        assert all(reason.endswith(".") for _, reason in found.refused)


class TestTheCommand:
    def test_a_folder_as_it_is_handed_over(self, run: Run, tmp_path: Path) -> None:
        reports = write_reports(tmp_path / "báo cáo 2025")
        (reports / "hỏng.pdf").write_bytes(b"%PDF-1.7 nothing")
        (reports / "that-ra-docx.txt").write_bytes(b"PK\x03\x04rest")
        (reports / "lạ.xyz").write_bytes(b"x")
        (reports / "kho.zip").write_bytes(zipped({"trong.txt": report(9), "la.bin": b"x"}))
        (reports / "bản sao.txt").write_bytes((reports / "2025-03.txt").read_bytes())
        (reports / os.fsdecode(b"b\xe1o.txt")).write_bytes(report(7))
        said = tmp_path / "ket-qua.json"
        ran = run("build", reports, "--index", tmp_path / "index", "--report", said)
        assert ran.status == 3
        assert "Traceback" not in ran.err
        made = json.loads(said.read_text(encoding="utf-8"))
        refused = [each["source"] for each in made["refused"]]
        assert refused == ["hỏng.pdf", "kho.zip/la.bin", "lạ.xyz", "that-ra-docx.txt"]
        assert all(has_diacritics(each["reason"]) for each in made["refused"])
        assert made["duplicates"] == [{"source": "bản sao.txt", "same_as": "2025-03.txt"}]
        sources = [each["source"] for each in made["reports"]]
        assert sources == ["2025-03.txt", "2025-04.txt", r"b\xe1o.txt", "kho.zip/trong.txt"]
        assert made["reports"][0]["letterhead"]["number"] == "13/BC-UBND"
        assert "trùng nhau 1" in ran.out
        assert "giống hệt 2025-03.txt" in ran.err
        again = run("build", reports, "--index", tmp_path / "index")
        assert "đọc 0, giữ nguyên 4" in again.out

    def test_copies_that_different_people_see_are_read_both(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reports = write_reports(tmp_path / "reports")
        (reports / "kin").mkdir()
        (reports / "kin" / "2025-03.txt").write_bytes((reports / "2025-03.txt").read_bytes())
        rules = tmp_path / "quyen.toml"
        rules.write_text('[collections]\nkin = ["kin/*"]\nmo = ["2025*"]\n', encoding="utf-8")
        monkeypatch.setenv("HOIDAP_RULES", str(rules))
        assert "trùng nhau" not in run("build", reports, "--index", tmp_path / "index").out
        monkeypatch.delenv("HOIDAP_RULES")
        assert "trùng nhau 1" in run("build", reports, "--index", tmp_path / "index").out

    def test_the_kept_twin_is_read_when_the_first_goes(self, run: Run, tmp_path: Path) -> None:
        reports = write_reports(tmp_path / "reports")
        (reports / "2025-03 (1).txt").write_bytes((reports / "2025-03.txt").read_bytes())
        assert "đọc 2" in run("build", reports, "--index", tmp_path / "index").out
        (reports / "2025-03 (1).txt").unlink()
        ran = run("build", reports, "--index", tmp_path / "index")
        assert "đọc 1, giữ nguyên 1, xoá 1" in ran.out

    def test_an_index_that_cannot_be_written(self, run: Run, tmp_path: Path) -> None:
        reports = write_reports(tmp_path / "reports")
        (tmp_path / "tep").write_text("x")
        for place in (tmp_path / "tep", tmp_path / "tep" / "index", Path("/proc/khong-ghi-duoc")):
            ran = run("build", reports, "--index", place)
            assert ran.status == 1
            assert "--index" in ran.err
            assert "Traceback" not in ran.err

    def test_a_report_file_that_cannot_be_written(self, run: Run, tmp_path: Path) -> None:
        reports = write_reports(tmp_path / "reports")
        ran = run("build", reports, "--index", tmp_path / "index", "--report", tmp_path / "khong" / "co.json")
        assert ran.status == 2
        assert "Không ghi được tệp" in ran.err

    def test_a_folder_that_is_not_there(self) -> None:
        with pytest.raises(UsageError, match="Không có tệp hay thư mục"):
            find_files([Path("/khong/co/\udce1")])

    def test_an_empty_archive_is_nothing_to_read(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "kho.zip").write_bytes(zipped({}))
        assert run("build", tmp_path / "kho.zip", "--index", tmp_path / "index").status == 1
        (tmp_path / "kho.zip").write_bytes(b"no zip")
        ran = run("build", tmp_path / "kho.zip", "--index", tmp_path / "index")
        assert (ran.status, is_one_message(ran)) == (1, True)
        assert "kho.zip: Tệp zip bị hỏng" in ran.err


class TestDoctor:
    def test_it_says_what_is_there_and_what_helps(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("ingest.ocr.find_tesseract", lambda: None)
        ran = run("doctor")
        assert ran.status == 1
        assert "✗ tesseract (tiếng Việt): không có" in ran.out
        assert "sudo apt install tesseract-ocr tesseract-ocr-vie" in ran.out
        assert "✓ Máy: " in ran.out
        assert "✓ Mô hình nhúng: hash-64" in ran.out

    def test_all_there(self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("ingest.ocr.find_tesseract", lambda: "/usr/bin/tesseract")
        monkeypatch.setattr("ingest.office.find_program", lambda to: Path("/usr/bin/soffice"))
        index = tmp_path / "index"
        run("build", write_reports(tmp_path / "reports"), "--index", index)
        ran = run("doctor", "--index", index)
        assert ran.status == 0
        assert "✓ Chỉ mục: 2 báo cáo" in ran.out
        assert ran.out.endswith("Đủ cả.\n")
        [path] = index.glob("generation-*/reports.sqlite")
        path.write_bytes(bytes(path.stat().st_size))
        ran = run("doctor", "--index", index)
        assert ran.status == 1
        assert "✗ Chỉ mục" in ran.out
        assert "hoidap build" in ran.out

"""Quotations are held against the reports' own files where these are plain text, not against what the index says."""

from pathlib import Path

import pytest

from eval.citations import Texts, verbatim
from eval.reply import Quoted
from index.build import build
from index.search import open_index
from ingest.files import find_files
from ingest.reader import FileReader
from judging import Originals
from tests.fakes import HashEmbedder

TEXT = "Huyện Cao Lộc trồng mới được 71,05 ha rừng.\nThu ngân sách đạt 15,6 tỷ đồng."
QUOTE = Quoted(marker=1, source="a.txt", quote="trồng mới được 71,05 ha rừng")


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "reports"


def originals(reports: Path) -> Texts:
    index = reports.parent / "index"
    if not index.exists():
        build(find_files([reports]).files, index, HashEmbedder(64), FileReader(), folders=[str(reports)])
    return Texts(Originals(open_index(index, HashEmbedder(64)), index))


def test_what_the_file_says_counts(reports: Path) -> None:
    assert verbatim(QUOTE, originals(reports))
    (reports / "a.txt").write_text(TEXT.replace("71,05", "71,06"), encoding="utf-8")
    assert not verbatim(QUOTE, originals(reports))


def test_where_the_file_is_gone_or_in_an_old_encoding_the_index_tells(reports: Path) -> None:
    assert verbatim(QUOTE, originals(reports))
    (reports / "a.txt").write_bytes(b"\xb5\xff")
    assert verbatim(QUOTE, originals(reports))
    (reports / "a.txt").unlink()
    assert verbatim(QUOTE, originals(reports))


def test_an_unknown_source_holds_nothing(reports: Path) -> None:
    assert not verbatim(Quoted(marker=1, source="../a.txt", quote="71,05 ha"), originals(reports))

"""The store of reports: its calendar and gaps, what it shows of a report, and who may put in and take out."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from errors import UsageError
from index.hit import ReportCard
from ingest.report import Letterhead
from tests.web_fakes import CARDS, HOSTILE, FakeLibrary, OneLibrary, card
from vietnamese.calendar import Period, month_span
from vietnamese.places import Place
from web.access import Person, Rules
from web.curator import LARGEST, UPLOADS, Curator
from web.headers import BodyLimit
from web.library import OutlineEntry, Refused
from web.login import Identity, OpenLogin
from web.proxy import Proxied
from web.render_store import report_html, store_html
from web.store import calendar_of, short_period
from web.store_routes import store_router

CAO_LOC = Place(name="Cao Lộc", level="huyện")


def monthly(year: int, month: int, place: Place = CAO_LOC) -> ReportCard:
    head = Letterhead(kind="Báo cáo", place=place, period=month_span(year, month, month))
    return card(head, f"{place.name}/{year}-{month:02}.pdf")


class TestCalendar:
    def test_a_month_between_reports_is_a_gap_and_outside_it_is_not(self) -> None:
        calendar = calendar_of([monthly(2023, 11), monthly(2024, 2), monthly(2024, 4)])
        missing = {
            (year.year, month)
            for year in calendar.years
            for row in year.rows
            for month, cell in enumerate(row.months, start=1)
            if cell.missing
        }
        assert missing == {(2023, 12), (2024, 1), (2024, 3)}
        assert calendar.missing == 3
        assert [year.year for year in calendar.years] == [2024, 2023]

    def test_a_year_without_any_report_is_shown_as_missing(self) -> None:
        calendar = calendar_of([monthly(2021, 12), monthly(2023, 1)])
        assert [sum(cell.missing for row in year.rows for cell in row.months) for year in calendar.years] == [0, 12, 0]

    @given(
        st.lists(st.tuples(st.integers(2020, 2025), st.integers(1, 12), st.sampled_from(["A", "Ă", "B"])), max_size=20)
    )
    def test_every_report_stands_in_it_once(self, months: list[tuple[int, int, str]]) -> None:
        cards = [monthly(year, month, Place(name=name)) for year, month, name in dict.fromkeys(months)]
        cards.append(card(Letterhead(), "khong-ro.pdf"))
        calendar = calendar_of(cards)
        shown = [each for year in calendar.years for row in year.rows for cell in row.months for each in cell.cards]
        assert sorted(each.source for each in (*shown, *calendar.undated)) == sorted(each.source for each in cards)

    @pytest.mark.parametrize(
        ("period", "short"),
        [
            (month_span(2023, 2, 2), "T2"),
            (month_span(2023, 4, 6), "QII"),
            (month_span(2023, 1, 9), "9T"),
            (month_span(2023, 1, 12), "năm"),
            (Period(kind="until", start=date(2024, 1, 1), end=date(2024, 4, 10)), "10/4"),
        ],
    )
    def test_a_period_is_named_shortly(self, period: Period, short: str) -> None:
        assert short_period(period) == short


class TestHtml:
    def test_gaps_refusals_and_doubts_are_said(self) -> None:
        html = store_html(CARDS, FakeLibrary().refused(), curates=False, own=())
        assert "3 báo cáo · thiếu 13 tháng · 1 tệp không đọc được" in html
        assert 'aria-label="Thiếu báo cáo: huyện Cao Lộc, tháng 3/2023"' in html
        assert "PDF chỉ có ảnh quét" in html
        assert "data-delete" not in html
        assert "<form" not in html
        shown = report_html(CARDS[0], FakeLibrary().outline(""), FakeLibrary().doubts(""), original=True, own=False)
        assert "<dd>124/BC-UBND</dd>" in shown
        assert "<dt>Người ký</dt><dd><em>không thấy trong văn bản</em></dd>" in shown
        assert "báo cáo ghi 91. <span>(trang 2)</span>" in shown

    def test_only_uploaded_files_can_be_deleted(self) -> None:
        refused = (Refused(source="tai-len/a.pdf", reason="x"), Refused(source="b.pdf", reason="y"))
        html = store_html((), refused, curates=True, own=("tai-len/a.pdf",))
        assert html.count("data-delete") == 1
        assert 'data-delete="tai-len/a.pdf"' in html

    def test_texts_of_reports_become_no_markup(self) -> None:
        head = Letterhead(title=HOSTILE, issuer=HOSTILE, number=HOSTILE, kind=HOSTILE, signer=HOSTILE)
        hostile = card(head, f"{HOSTILE}.pdf")
        entry = OutlineEntry(heading=HOSTILE, depth=0, page=1, start=0, end=9)
        html = store_html([hostile], [Refused(source=HOSTILE, reason=HOSTILE)], curates=True, own=[HOSTILE])
        html += report_html(hostile, [entry], [(1, HOSTILE)], original=True, own=True)
        assert html.count("&lt;img src=x") >= 8
        assert "<img" not in html


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "bao-cao"
    folder.mkdir()
    return folder


BUILD = "import sys; print('[1/1] a.txt · 3 câu', file=sys.stderr); sys.exit({})"


def curator(reports: Path, status: int = 0) -> Curator:
    return Curator([reports], [sys.executable, "-c", BUILD.format(status)])


Changes = list[tuple[str, str]]


def served(
    library: FakeLibrary, keeper: Curator | None, host: str = "127.0.0.1", changes: Changes | None = None
) -> TestClient:
    """The store behind the layers that matter to it, without the screen."""
    app = FastAPI()

    def told(_person: Person, event: str, source: str) -> None:
        if changes is not None:
            changes.append((event, source))

    app.include_router(store_router(OneLibrary(library), keeper, told, ""))
    app.add_middleware(BodyLimit, larger={"/xem/tep": LARGEST})
    app.add_middleware(Identity, login=OpenLogin(Rules()), prefix="", public=())
    app.add_middleware(Proxied, trusted=(), identity_headers=())
    return TestClient(app, base_url=f"http://{host}", client=("127.0.0.1", 5))


def finished(keeper: Curator) -> str:
    deadline = time.monotonic() + 30
    while keeper.progress().busy and time.monotonic() < deadline:
        time.sleep(0.02)
    return keeper.progress().message


class TestCurator:
    def test_a_report_goes_in_is_built_and_goes_out(self, reports: Path) -> None:
        keeper, library = curator(reports), FakeLibrary()
        changes: Changes = []
        client = served(library, keeper, changes=changes)
        response = client.post("/xem/tep", params={"ten": "Tháng 3.txt"}, content=b"x" * 600_000)
        assert response.json() == {"source": "tai-len/Tháng 3.txt"}
        assert (reports / UPLOADS / "Tháng 3.txt").read_bytes() == b"x" * 600_000
        assert finished(keeper) == "Đã cập nhật kho báo cáo."
        assert client.get("/xem/tien-do").json()["busy"] is False
        library.cards = (card(Letterhead(), "tai-len/Tháng 3.txt"),)
        assert "data-delete" in client.get("/xem/bao-cao", params={"tep": "tai-len/Tháng 3.txt"}).text
        assert client.delete("/xem/tep", params={"tep": "tai-len/Tháng 3.txt"}).status_code == 200
        assert list((reports / UPLOADS).iterdir()) == []
        finished(keeper)
        assert changes == [("uploaded", "tai-len/Tháng 3.txt"), ("deleted", "tai-len/Tháng 3.txt")]

    @pytest.mark.parametrize(
        "name",
        [
            "../a.txt",
            "a/b.txt",
            "..\\a.txt",
            ".an.txt",
            "",
            "x" * 130 + ".txt",
            "a.exe",
            "a.zip",
            "a",
            "a\0.txt/",
            "~$a.docx",
        ],
    )
    def test_a_bad_name_is_refused_and_nothing_written(self, reports: Path, name: str) -> None:
        response = served(FakeLibrary(), curator(reports)).post("/xem/tep", params={"ten": name}, content=b"x")
        assert response.status_code == 422
        assert response.json()["detail"]
        assert [path for path in reports.rglob("*") if path.is_file()] == []
        assert [path.name for path in reports.parent.iterdir()] == ["bao-cao"]

    def test_a_file_is_never_overwritten_and_never_empty(self, reports: Path) -> None:
        keeper = curator(reports)
        client = served(FakeLibrary(), keeper)
        assert client.post("/xem/tep", params={"ten": "a.txt"}, content=b"").status_code == 422
        assert client.post("/xem/tep", params={"ten": "a.txt"}, content=b"1").status_code == 200
        assert "Trong kho đã có tệp" in client.post("/xem/tep", params={"ten": "a.txt"}, content=b"2").json()["detail"]
        assert (reports / UPLOADS / "a.txt").read_bytes() == b"1"
        finished(keeper)

    def test_of_two_uploads_of_one_name_at_once_the_first_to_end_stays(self, reports: Path) -> None:
        keeper = curator(reports)

        async def both() -> str:
            async def slowly() -> AsyncIterator[bytes]:
                yield b"1"
                assert await keeper.receive("a.txt", quickly()) == "tai-len/a.txt"
                yield b"1"

            async def quickly() -> AsyncIterator[bytes]:
                yield b"2"

            return await keeper.receive("a.txt", slowly())

        with pytest.raises(UsageError, match="Trong kho đã có tệp"):
            asyncio.run(both())
        assert [path.read_bytes() for path in (reports / UPLOADS).iterdir()] == [b"2"]

    def test_what_a_killed_server_left_of_an_upload_stops_nobody_and_goes(self, reports: Path) -> None:
        (reports / UPLOADS).mkdir()
        for name, age in ((".dang-tai-a.txt", 100_000), (".dang-tai-b", 10)):
            (reports / UPLOADS / name).write_bytes(b"1")
            os.utime(reports / UPLOADS / name, (time.time() - age,) * 2)
        client = served(FakeLibrary(), curator(reports))
        assert client.post("/xem/tep", params={"ten": "a.txt"}, content=b"2").status_code == 200
        assert sorted(path.name for path in (reports / UPLOADS).iterdir()) == [".dang-tai-b", "a.txt"]

    @pytest.mark.parametrize(("known", "said"), [((), "Đã cập nhật kho báo cáo."), (("tai-len/a.txt",), "")])
    def test_what_a_killed_server_received_and_did_not_build_is_built(
        self, reports: Path, known: tuple[str, ...], said: str
    ) -> None:
        (reports / UPLOADS).mkdir()
        for name in ("a.txt", ".dang-tai-b"):
            (reports / UPLOADS / name).write_text("1", encoding="utf-8")
        keeper = curator(reports)
        keeper.resume(known)
        assert finished(keeper) == said

    def test_the_progress_of_a_build_names_no_report(self, reports: Path) -> None:
        read, go_on = "[1/1] mat/ke-hoach.txt · 3 câu", reports.parent / "go-on"
        wait = f"import pathlib, time\nwhile not pathlib.Path({str(go_on)!r}).exists(): time.sleep(0.01)"
        keeper = Curator([reports], [sys.executable, "-c", f"print({read!r}, flush=True)\n{wait}"])
        keeper.rebuild()
        deadline = time.monotonic() + 30
        while not keeper.progress().files and time.monotonic() < deadline:
            time.sleep(0.01)
        told = keeper.progress()
        go_on.touch()
        assert (told.done, told.files, "mat" in told.message) == (1, 1, False)
        assert finished(keeper) == "Đã cập nhật kho báo cáo."

    def test_what_is_too_large_leaves_nothing(self, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("web.curator.LARGEST", 1000)
        response = served(FakeLibrary(), curator(reports)).post(
            "/xem/tep", params={"ten": "a.txt"}, content=b"x" * 2000
        )
        assert response.status_code == 422
        assert list((reports / UPLOADS).iterdir()) == []
        assert LARGEST == 200 * 1024**2

    def test_only_curators_may(self, reports: Path) -> None:
        elsewhere = served(FakeLibrary(), curator(reports), host="bao-cao.example.vn")
        nobody = served(FakeLibrary(), None)
        for client in (elsewhere, nobody):
            assert client.post("/xem/tep", params={"ten": "a.txt"}, content=b"x").status_code == 403
            assert client.delete("/xem/tep", params={"tep": "a.txt"}).status_code == 403
            assert client.get("/xem/tien-do").status_code == 403
            assert "<form" not in client.get("/xem/kho").text

    @pytest.mark.parametrize("source", ["goc.txt", "tai-len/../goc.txt", "tai-len/", "khong-co.txt"])
    def test_what_was_not_uploaded_here_stays(self, reports: Path, source: str) -> None:
        (reports / "goc.txt").write_text("gốc", encoding="utf-8")
        (reports / UPLOADS).mkdir()
        library = FakeLibrary(
            cards=tuple(card(Letterhead(), each) for each in ("goc.txt", "tai-len/../goc.txt", "tai-len/"))
        )
        response = served(library, curator(reports)).delete("/xem/tep", params={"tep": source})
        assert response.status_code == (404 if source == "khong-co.txt" else 422)
        assert (reports / "goc.txt").exists()

    @pytest.mark.parametrize(("status", "said"), [(3, "có tệp không đọc được"), (1, "Chưa cập nhật được kho")])
    def test_how_a_build_ended_is_said(self, reports: Path, status: int, said: str) -> None:
        keeper = curator(reports, status)
        keeper.rebuild()
        keeper.rebuild()
        assert said in finished(keeper)

    def test_an_index_of_single_files_takes_no_uploads(self, tmp_path: Path) -> None:
        keeper = Curator([tmp_path / "a.txt"], [sys.executable, "-c", ""])
        response = served(FakeLibrary(), keeper).post("/xem/tep", params={"ten": "a.txt"}, content=b"x")
        assert "hoidap build" in response.json()["detail"]

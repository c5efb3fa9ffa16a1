"""The screen in a real Chromium over a real index of the samples: marked pages and cells, the store, uploads, axe."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from answer.extractive import ExtractiveAnswerer
from index.build import build
from index.search import open_index
from ingest.files import find_files
from ingest.reader import FileReader
from tests.fakes import HashEmbedder
from tests.test_browser import Served, ask, visit
from tests.test_browser import browser as browser
from tests.test_browser import pytestmark as _marks
from tests.web_fakes import PROGRAM
from web.access import Rules
from web.archive import Archive
from web.curator import Curator
from web.current import CurrentIndex
from web.indexed import IndexedLibrary
from web.metrics import Metrics
from web.server import Behind

pytestmark = _marks
ROOT = Path(__file__).parent.parent
REBUILD = """
import sys
from pathlib import Path
from app import _show_progress
from ingest.reader import FileReader
from index.build import build
from ingest.files import find_files
from tests.fakes import HashEmbedder
reports, index = map(Path, sys.argv[1:])
files, folders = find_files([reports]).files, [str(reports)]
made = build(files, index, HashEmbedder(256), FileReader(), folders=folders, progress=_show_progress)
sys.exit(3 if made.refused else 0)
"""


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("archive")
    reports, index, embedder = folder / "reports", folder / "index", HashEmbedder(256)
    shutil.copytree(ROOT / "samples" / "reports", reports)
    build(find_files([reports]).files, index, embedder, FileReader(), folders=[str(reports)])
    feedback = folder / "feedback.jsonl"
    archive = Archive(
        CurrentIndex(index, lambda: open_index(index, embedder)),
        Rules(),
        lambda view, manifest: IndexedLibrary(view, ExtractiveAnswerer, manifest, program=PROGRAM, feedback=feedback),
    )
    curator = Curator([reports], [sys.executable, "-c", REBUILD, str(reports), str(index)])
    served = Served(archive, behind=Behind(libraries=archive, to_json=lambda _: {}, metrics=Metrics(), curator=curator))
    yield served.url
    served.close()


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="vi-VN")
    visit(page, url)
    yield page
    page.close()


def serious(page: Page) -> list[str]:
    """What axe finds to be a serious or critical hindrance, each with where it is."""
    found = Axe().run(page).response["violations"]
    return [
        f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found if each["impact"] in ("serious", "critical")
    ]


def test_the_cited_page_is_shown_with_the_figure_marked(page: Page) -> None:
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    ask(page, "tỷ lệ giải ngân vốn đầu tư công quý I?")
    page.locator("a.marker").first.click()
    picture = page.locator("#panel .sheet img")
    expect(picture).to_be_visible()
    page.wait_for_function("document.querySelector('#panel .sheet img').naturalWidth > 1000")
    figure, sheet = page.locator("#panel .mark.asked").bounding_box(), page.locator("#panel .sheet").bounding_box()
    assert figure is not None
    assert sheet is not None
    assert sheet["x"] < figure["x"] < sheet["x"] + sheet["width"]
    expect(page.locator("#panel .mark.asked")).to_be_in_viewport()
    assert {urlsplit(address).hostname for address in requests if address.startswith("http")} == {"127.0.0.1"}
    assert serious(page) == []


def test_a_cited_row_is_shown_in_its_table_with_the_cell_marked(page: Page) -> None:
    ask(page, "thuế ngoài quốc doanh huyện Lộc Bình quý I/2023?")
    page.locator("a.marker").first.click()
    expect(page.locator("#panel tr.cited mark")).to_have_text("9.862")
    expect(page.locator("#panel thead th").last).to_contain_text("quý I")
    assert serious(page) == []


def test_the_store_shows_gaps_and_each_report_s_outline(page: Page) -> None:
    page.get_by_role("link", name="Kho báo cáo").click()
    expect(page.locator(".calendar")).to_have_count(2)
    expect(page.get_by_role("img", name="Thiếu báo cáo: huyện Văn Lãng, tháng 5/2023")).to_be_visible()
    expect(page.locator("#ask")).to_be_hidden()
    page.locator(".calendar a", has_text="T2").first.click()
    expect(page.locator("#panel .letterhead")).to_contain_text("124/BC-UBND")
    page.locator("#panel .plain a", has_text="Thu, chi ngân sách").first.click()
    expect(page.locator("#panel .sheet .mark").first).to_be_visible()
    page.keyboard.press("Escape")
    assert serious(page) == []
    page.get_by_role("link", name="Hỏi đáp", exact=True).click()
    expect(page.locator("#ask")).to_be_visible()


def test_a_report_is_uploaded_found_and_deleted(page: Page, tmp_path: Path) -> None:
    new = tmp_path / "Báo cáo thử.txt"
    text = (ROOT / "samples" / "reports" / "mau-loc-binh-2023-02.txt").read_text(encoding="utf-8")
    new.write_text(text.replace("LỘC BÌNH", "ĐÌNH LẬP").replace("Lộc Bình", "Đình Lập"), encoding="utf-8")
    wrong = tmp_path / "khong-phai.pdf"
    wrong.write_text("không phải PDF", encoding="utf-8")
    page.get_by_role("link", name="Kho báo cáo").click()
    page.locator(".upload input").set_input_files([new, wrong])
    expect(page.locator(".picked")).to_have_text("Báo cáo thử.txt, khong-phai.pdf")
    page.get_by_role("button", name="Tải lên").click()
    expect(page.get_by_role("rowheader", name="huyện Đình Lập")).to_be_visible()
    expect(page.get_by_text("tai-len/khong-phai.pdf")).to_be_visible()
    page.locator("[data-delete='tai-len/khong-phai.pdf']").click()
    page.get_by_role("button", name="Xoá hẳn").click()
    expect(page.get_by_text("tai-len/khong-phai.pdf")).to_have_count(0)
    page.locator("tr", has_text="Đình Lập").locator("a").click()
    page.locator("#panel [data-delete]").click()
    page.get_by_role("button", name="Giữ lại").click()
    expect(page.locator(".confirm")).to_have_count(0)
    page.locator("#panel [data-delete]").click()
    page.get_by_role("button", name="Xoá hẳn").click()
    expect(page.get_by_role("rowheader", name="huyện Đình Lập")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 640, 1280])
def test_axe_finds_nothing_serious_and_nothing_scrolls_sideways(
    browser: Browser, url: str, scheme: Literal["light", "dark"], width: int
) -> None:
    """640 pixels are a window of 1280 at 200 %."""
    context = browser.new_context(viewport={"width": width, "height": 740}, color_scheme=scheme, locale="vi-VN")
    page = context.new_page()
    visit(page, url)
    found = serious(page)
    ask(page, "so sánh thu ngân sách huyện Cao Lộc và huyện Lộc Bình quý I/2023")
    expect(page.locator("[aria-busy=false] .tools").first).to_be_visible()
    page.get_by_role("button", name="Chưa đúng").click()
    found += serious(page)
    widths = [page.evaluate("document.documentElement.scrollWidth")]
    page.goto(f"{url}#kho")
    expect(page.locator(".calendar").first).to_be_visible()
    widths.append(page.evaluate("document.documentElement.scrollWidth"))
    found += serious(page)
    page.locator(".calendar a").first.click()
    expect(page.locator("#panel .letterhead")).to_be_visible()
    found += serious(page)
    assert found == []
    assert widths == [width] * 2
    context.close()


def test_nothing_on_the_page_is_left_in_english(page: Page) -> None:
    page.get_by_role("link", name="Kho báo cáo").click()
    expect(page.locator(".calendar").first).to_be_visible()
    said = page.evaluate(
        """() => [...document.querySelectorAll('*')].flatMap((each) =>
            ['title', 'aria-label', 'placeholder', 'alt'].map((name) => each.getAttribute(name)))
            .filter(Boolean).concat(document.body.innerText.split('\\n'))"""
    )
    english = {
        "submit",
        "clear",
        "upload",
        "stop",
        "share",
        "settings",
        "loading",
        "error",
        "copy",
        "download",
        "close",
    }
    assert len(said) > 30
    assert [text for text in said if english & set(text.lower().split())] == []

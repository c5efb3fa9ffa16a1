"""The screen in a real Chromium, served with a fake library: what a reader sees, and what must never happen.

Nothing here waits for a fixed time: every wait is for something that appears.
"""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.web_fakes import HOSTILE, QUOTE, FakeLibrary, built_server
from web.conversation import BUG_MESSAGE, QUESTION_LIMIT
from web.render import REFUSAL_LABEL

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

PATIENCE = 30_000  # milliseconds; only a failure waits that long

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"không có trình duyệt {CHROMIUM} (gói chromium của Debian)"),
    # Gradio sums up its events by means that pandas is about to drop; as an error, the warning would end its queue.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:gradio.queueing"),
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated"),
]


class Served:
    """A server on a free port of this machine, in a thread, until it is closed."""

    def __init__(self, library: FakeLibrary, root_path: str = "") -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}{root_path}/"
        config = uvicorn.Config(built_server(library, root_path), log_level="error")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],))
        self._thread.start()

    def close(self) -> None:
        self._server.should_exit = True
        self._server.force_exit = True
        self._thread.join()
        self._socket.close()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    served = Served(FakeLibrary())
    yield served.url
    served.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def requests() -> list[str]:
    """The address of every request of the test's page."""
    return []


@pytest.fixture
def page(browser: Browser, url: str, requests: list[str]) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="vi-VN")
    page.on("request", lambda request: requests.append(request.url))
    visit(page, url)
    yield page
    page.close()


def visit(page: Page, url: str) -> None:
    """Until the answer to the page's own first event is there: Gradio drops clicks that come before."""
    page.goto(url)
    expect(page.locator("#coverage .coverage")).to_be_visible()


def ask(page: Page, question: str) -> None:
    page.get_by_role("textbox", name="Câu hỏi").fill(question)
    page.get_by_role("button", name="Hỏi", exact=True).click()


def test_the_page_says_what_it_is_and_what_is_indexed(page: Page) -> None:
    expect(page).to_have_title("Hỏi đáp báo cáo")
    expect(page.locator("html")).to_have_attribute("lang", "vi")
    expect(page.get_by_role("heading", name="Hỏi đáp báo cáo")).to_be_visible()
    expect(page.get_by_text("3 báo cáo · Cao Lộc, Lộc Bình · từ tháng 02/2023 đến 10/4/2024")).to_be_visible()
    expect(page.locator(".chip")).to_have_count(3)
    expect(page.locator("#restart")).to_be_hidden()
    expect(page.locator("footer")).to_be_hidden()


def test_a_question_is_answered_with_its_figure_and_its_place_in_the_report(page: Page, requests: list[str]) -> None:
    ask(page, "tỷ lệ giải ngân vốn đầu tư công quý I?")
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    expect(page.locator(".sources summary").first).to_contain_text("[1] Thông báo “Kết luận kiểm tra")
    expect(page.locator("mark").first).to_be_hidden()
    page.locator("a.marker").first.click()
    expect(page.locator("mark").first).to_be_visible()
    expect(page.locator("mark").first).to_have_text(QUOTE)
    expect(page.get_by_role("textbox", name="Câu hỏi")).to_have_value("")
    hosts = {urlsplit(address).hostname for address in requests if not address.startswith(("data:", "blob:"))}
    assert len(requests) > 10
    assert hosts == {"127.0.0.1"}


def test_everything_can_be_reached_with_the_keyboard(page: Page) -> None:
    page.get_by_role("textbox", name="Câu hỏi").fill("giải ngân?")
    page.keyboard.press("Enter")
    expect(page.locator(".sources summary")).to_have_count(2)
    page.locator("a.marker").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sources summary").last).to_be_focused()
    expect(page.locator("mark").last).to_be_visible()
    page.keyboard.press("Space")
    expect(page.locator("mark").last).to_be_hidden()
    page.keyboard.press("Tab")
    expect(page.locator("button.copy")).to_be_focused()


def test_a_source_stays_open_while_the_conversation_goes_on(page: Page) -> None:
    page.locator(".chip").first.click()
    page.locator(".sources summary").first.click()
    ask(page, "còn năm 2022?")
    expect(page.locator(".refusal")).to_be_visible()
    expect(page.locator("details[open]")).to_have_count(1)
    expect(page.locator("mark").first).to_have_text(QUOTE)
    expect(page.locator("#examples")).to_be_hidden()
    page.get_by_role("button", name="Bắt đầu cuộc hỏi đáp mới").click()
    expect(page.locator(".exchange")).to_have_count(0)
    expect(page.locator(".chip").first).to_be_visible()


def test_a_refusal_is_a_calm_notice_with_what_there_is(page: Page) -> None:
    ask(page, "giải ngân năm 2022")
    expect(page.locator(".refusal .label")).to_have_text(REFUSAL_LABEL)
    expect(page.locator(".sources-title")).to_have_text("Báo cáo có nêu")
    expect(page.locator(".answer")).to_have_count(0)


def test_hostile_texts_are_shown_and_do_nothing(page: Page) -> None:
    ask(page, f"độc? <script>window.hacked=9</script>{HOSTILE}")
    expect(page.locator(".sources summary")).to_have_count(1)
    page.locator(".sources summary").click()
    expect(page.locator("mark")).to_have_text(HOSTILE)
    expect(page.locator(".question")).to_contain_text("<script>window.hacked=9</script>")
    assert page.locator("#conversation img, #conversation script, #conversation b, #conversation i").count() == 0
    assert page.evaluate("window.hacked") is None


def test_errors_say_what_to_do_and_bugs_say_nothing_of_themselves(page: Page) -> None:
    ask(page, "một lỗi")
    expect(page.locator(".failure")).to_contain_text("hãy chạy lại hoidap build <thư mục>.")
    ask(page, "hỏng")
    expect(page.locator(".failure").last).to_contain_text(BUG_MESSAGE)
    expect(page.locator("body")).not_to_contain_text("bí mật")


def test_empty_and_overlong_questions_are_not_asked(page: Page) -> None:
    ask(page, "a" * (QUESTION_LIMIT + 1))
    expect(page.locator("#hint")).to_contain_text("quá mức 2.000 ký tự")
    expect(page.get_by_role("textbox", name="Câu hỏi")).to_have_value("a" * (QUESTION_LIMIT + 1))
    ask(page, "   ")
    expect(page.locator("#hint")).to_be_hidden()
    expect(page.locator(".exchange")).to_have_count(0)


def test_the_answer_is_copied_with_its_sources(browser: Browser, url: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    visit(page, url)
    page.locator(".chip").first.click()
    page.locator("button.copy").click()
    expect(page.locator("button.copy")).to_have_text("Đã sao chép")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("39,95 % kế hoạch")
    assert "[2] Báo cáo 124/BC-UBND ngày 17/02/2023" in copied
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_never_scrolls_sideways(browser: Browser, url: str, scheme: Literal["light", "dark"]) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page = context.new_page()
    visit(page, url)
    widths = [page.evaluate("document.documentElement.scrollWidth")]
    for question, seen in (("giải ngân?", ".answer"), ("năm 2022?", ".refusal"), ("d" * 300 + " độc", "#nguon-3-1")):
        ask(page, question)
        expect(page.locator(seen).last).to_be_visible()
        page.locator("a.marker").last.click()
        widths.append(page.evaluate("document.documentElement.scrollWidth"))
    assert widths == [360] * 4
    context.close()


def test_without_reports_there_is_nothing_to_ask(browser: Browser) -> None:
    served = Served(FakeLibrary(cards=()))
    page = browser.new_page()
    page.goto(served.url)
    expect(page.get_by_text("Chưa có báo cáo nào")).to_be_visible()
    expect(page.locator("#ask")).to_be_hidden()
    page.close()
    served.close()


def test_the_chat_works_below_a_prefix(browser: Browser) -> None:
    served = Served(FakeLibrary(), root_path="/hoi-dap")
    page = browser.new_page()
    visit(page, served.url)
    page.locator(".chip").first.click()
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    page.close()
    served.close()

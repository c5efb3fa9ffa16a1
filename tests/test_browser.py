"""The screen in a real Chromium, served with a fake library: what a reader sees, and what must never happen.

Nothing here waits for a fixed time: every wait is for something that appears.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from answer.limits import QUESTION_LIMIT
from answer.record import read_record
from tests.web_fakes import ANSWERED, CARDS, HOSTILE, QUOTE, FakeLibrary, built_server
from web.conversation import BUG_MESSAGE, THANKS
from web.library import Libraries
from web.render import REFUSAL_LABEL, STOPPED
from web.server import Behind, Door

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

Serve = Callable[..., str]

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason=f"không có trình duyệt {CHROMIUM} (gói chromium của Debian)"),
    # Gradio sums up its events by means that pandas is about to drop; as an error, the warning would end its queue.
    pytest.mark.filterwarnings("ignore::DeprecationWarning:gradio.queueing"),
    pytest.mark.filterwarnings("ignore:'future.no_silent_downcasting' is deprecated"),
]


class Served:
    """A server on a free port of this machine, in a thread, until it is closed."""

    def __init__(
        self,
        library: FakeLibrary | Libraries,
        root_path: str = "",
        behind: Behind | None = None,
        door: Door | None = None,
    ) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}{root_path}/"
        config = uvicorn.Config(built_server(library, root_path, behind=behind, door=door), log_level="error")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
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
def serve() -> Iterator[Serve]:
    """Serves a library of the test's own until the test has ended; the address."""
    running: list[Served] = []

    def start(library: FakeLibrary, root_path: str = "") -> str:
        running.append(Served(library, root_path))
        return running[-1].url

    yield start
    for served in running:
        served.close()


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
    expect(page.locator(".sources a").first).to_contain_text("[1] Thông báo “Kết luận kiểm tra")
    expect(page.locator("#panel")).to_be_hidden()
    page.locator("a.marker").first.click()
    expect(page.locator("#panel mark")).to_have_text(QUOTE)
    expect(page.locator("#panel mark strong")).to_have_text("39,95 %")
    expect(page.locator("#panel .warning")).to_have_text("Tệp gốc không còn ở chỗ cũ.")
    expect(page.locator("#panel i")).to_have_count(0)
    expect(page.get_by_role("textbox", name="Câu hỏi")).to_have_value("")
    hosts = {urlsplit(address).hostname for address in requests if not address.startswith(("data:", "blob:"))}
    assert len(requests) > 10
    assert hosts == {"127.0.0.1"}


def test_everything_can_be_reached_with_the_keyboard(page: Page) -> None:
    page.get_by_role("textbox", name="Câu hỏi").fill("giải ngân?")
    page.keyboard.press("Enter")
    expect(page.locator(".sources a")).to_have_count(2)
    page.locator("a.marker").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#panel summary")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator("a.marker").last).to_be_focused()
    page.locator(".sources a").last.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Sao chép có trích dẫn")).to_be_focused()


def test_a_source_stays_open_while_the_conversation_goes_on(page: Page) -> None:
    page.locator(".chip").first.click()
    page.locator(".sources a").first.click()
    expect(page.locator("#panel mark")).to_have_text(QUOTE)
    ask(page, "còn năm 2022?")
    expect(page.locator(".refusal")).to_be_visible()
    expect(page.locator("#panel mark")).to_have_text(QUOTE)
    page.get_by_role("button", name="Đóng").click()
    expect(page.locator("#panel")).to_be_hidden()
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
    expect(page.locator(".sources a")).to_have_count(1)
    page.locator(".sources a").click()
    expect(page.locator("#panel mark")).to_have_text(HOSTILE)
    expect(page.locator(".question")).to_contain_text("<script>window.hacked=9</script>")
    for view in ("#conversation", "#panel"):
        assert page.locator(f"{view} img, {view} script, {view} b, {view} i").count() == 0
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
    for name, last_note in (
        ("Sao chép có trích dẫn", "[1] Thông báo ngày"),
        ("Sao chép cả câu trả lời", "[2] Báo cáo số"),
    ):
        page.get_by_role("button", name=name).click()
        expect(page.get_by_role("button", name="Đã sao chép")).to_be_visible()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("39,95 % kế hoạch")
        assert copied.splitlines()[-1].startswith(last_note)
        expect(page.get_by_role("button", name=name)).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_never_scrolls_sideways(browser: Browser, url: str, scheme: Literal["light", "dark"]) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme)
    page = context.new_page()
    visit(page, url)
    widths = [page.evaluate("document.documentElement.scrollWidth")]
    questions = ("giải ngân?", "năm 2022?", "d" * 300 + " độc", "so sánh", "xu hướng")
    for number, question in enumerate(questions, start=1):
        ask(page, question)
        expect(page.locator(f"#hoi-{number} .tools").last).to_be_visible()
        widths.append(page.evaluate("document.documentElement.scrollWidth"))
        page.locator("a.marker").last.click()
        expect(page.locator("#panel h2")).to_be_visible()
        widths.append(page.locator("#panel .panel-body").evaluate("body => body.scrollWidth"))
        page.get_by_role("button", name="Đóng").click()
    assert widths == [360] * 11
    context.close()


def test_figures_side_by_side_are_a_chart_and_a_table_to_take_away(page: Page) -> None:
    ask(page, "xu hướng giải ngân?")
    expect(page.get_by_role("img", name="Biểu đồ theo thời gian")).to_be_visible()
    expect(page.locator(".series tbody tr")).to_have_count(4)
    expect(page.locator(".series .warning")).to_contain_text("kế hoạch tỉnh giao")
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Tải bảng CSV").click()
    table = downloading.value.path().read_text(encoding="utf-8-sig")
    assert downloading.value.suggested_filename.endswith(".csv")
    assert "quý II/2023;81,2 %;81,2;Báo cáo 124/BC-UBND" in table
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Tải hình PNG").click()
    assert downloading.value.path().read_bytes().startswith(b"\x89PNG")
    ask(page, "so sánh thu ngân sách?")
    expect(page.get_by_role("img", name="Biểu đồ so sánh")).to_be_visible()
    page.locator(".series a.marker").last.click()
    expect(page.locator("#panel h2")).to_be_visible()


def test_the_filters_go_along_with_the_question(browser: Browser, serve: Serve) -> None:
    library = FakeLibrary()
    url = serve(library)
    page = browser.new_page()
    visit(page, url)
    page.get_by_label("Địa phương", exact=True).select_option("huyện Cao Lộc")
    page.get_by_label("Kỳ báo cáo").select_option("năm 2023")
    page.get_by_label("Loại văn bản").select_option("Báo cáo")
    ask(page, "giải ngân?")
    expect(page.locator(".answer strong")).to_be_visible()
    page.get_by_label("Địa phương", exact=True).select_option("")
    ask(page, "thu ngân sách?")
    expect(page.locator(".answer strong").nth(1)).to_be_visible()
    page.close()
    assert [str(chosen) for chosen in library.filters] == ["huyện Cao Lộc, năm 2023, Báo cáo", "năm 2023, Báo cáo"]


def test_a_reader_can_stop_a_slow_answer_and_ask_on(browser: Browser, serve: Serve) -> None:
    library = FakeLibrary()
    url = serve(library)
    page = browser.new_page()
    visit(page, url)
    ask(page, "chậm")
    expect(page.get_by_text("Mới viết được một nửa")).to_be_visible()
    expect(page.locator("#submit")).to_be_hidden()
    page.get_by_role("button", name="Dừng").click()
    expect(page.locator(".stopped")).to_have_text(STOPPED)
    expect(page.locator("#stop")).to_be_hidden()
    library.go_on.set()
    ask(page, "giải ngân?")
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    expect(page.locator(".stopped")).to_have_count(1)
    assert library.asked[-1][1] == ()
    page.close()


def test_a_question_waits_in_its_box_while_another_is_answered(browser: Browser, serve: Serve) -> None:
    library = FakeLibrary()
    page = browser.new_page()
    visit(page, serve(library))
    ask(page, "chậm")
    expect(page.get_by_text("Mới viết được một nửa")).to_be_visible()
    box = page.get_by_role("textbox", name="Câu hỏi")
    box.fill("giải ngân?")
    box.press("Enter")
    page.wait_for_timeout(500)
    expect(box).to_have_value("giải ngân?")
    assert [question for question, _ in library.asked] == ["chậm"]
    library.go_on.set()
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    page.get_by_role("button", name="Hỏi", exact=True).click()
    expect(page.locator(".answer strong")).to_have_count(2)
    page.close()


def test_an_answer_is_judged_with_a_reason(browser: Browser, serve: Serve) -> None:
    library = FakeLibrary()
    url = serve(library)
    page = browser.new_page()
    visit(page, url)
    ask(page, "giải ngân?")
    page.get_by_role("button", name="Chưa đúng").click()
    page.get_by_label("Vì sao?").select_option("Sai kỳ")
    page.get_by_label("Câu trả lời đúng").fill("31,31 %")
    page.get_by_role("button", name="Gửi đánh giá").click()
    expect(page.locator(".sent")).to_have_text(THANKS)
    ask(page, "thu ngân sách?")
    page.get_by_role("button", name="Đúng", exact=True).click()
    expect(page.locator(".sent")).to_have_count(2)
    page.close()
    assert [(question, rating.verdict, rating.reason, rating.expected) for question, rating in library.ratings] == [
        ("giải ngân?", "bad", "wrong_period", "31,31 %"), ("thu ngân sách?", "good", "", ""),
    ]  # fmt: skip


def test_without_reports_there_is_nothing_to_ask(browser: Browser, serve: Serve) -> None:
    url = serve(FakeLibrary(cards=()))
    page = browser.new_page()
    page.goto(url)
    expect(page.get_by_text("Chưa có báo cáo nào")).to_be_visible()
    expect(page.locator("#ask")).to_be_hidden()
    page.close()


def test_the_chat_works_below_a_prefix(browser: Browser, serve: Serve) -> None:
    url = serve(FakeLibrary(), root_path="/hoi-dap")
    page = browser.new_page()
    visit(page, url)
    page.locator(".chip").first.click()
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    page.close()


def test_the_record_of_an_answer_is_taken_away(page: Page) -> None:
    ask(page, "tỷ lệ giải ngân vốn đầu tư công quý I?")
    for _ in range(2):
        with page.expect_download() as downloading:
            page.get_by_role("button", name="Tải hồ sơ câu trả lời").click()
        assert downloading.value.suggested_filename.startswith("ho-so-cau-tra-loi-")
        record = read_record(downloading.value.path().read_text(encoding="utf-8"))
        assert record.question == "tỷ lệ giải ngân vốn đầu tư công quý I?"
        assert record.answer["answer"] == ANSWERED.text
        assert set(record.basis.reports) == {card.source for card in CARDS}

"""A portal's page in a real Chromium: the listed origin shows the screen and may call the API, another may not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

from tests.served import free_socket, served
from tests.test_browser import browser as browser
from tests.test_browser import pytestmark as pytestmark
from tests.web_fakes import FakeLibrary, built_server
from web.access import Rules
from web.login import OpenLogin
from web.server import Door

PORTAL_PAGE = Path(__file__).parent.parent / "deploy" / "cong-thong-tin.html"
IN_THE_FILE = "https://hoidap.example.vn/hoi-dap/embed.js"
ASK = """async address => {
    const body = JSON.stringify({question: "giải ngân?"});
    const asked = await fetch(address, {method: "POST", headers: {"Content-Type": "application/json"}, body});
    return (await asked.json()).refused;
}"""


class Origins:
    """``listed`` and ``other`` serve the same page; the screen is below ``screen``."""

    def __init__(self, portal: int, screen: int) -> None:
        self.listed = f"http://127.0.0.1:{portal}"
        self.other = f"http://localhost:{portal}"
        self.screen = f"http://127.0.0.1:{screen}/hoi-dap"


@pytest.fixture(scope="module")
def origins() -> Iterator[Origins]:
    (portal, portal_port), (screen, screen_port) = free_socket(), free_socket()
    found = Origins(portal_port, screen_port)
    text = PORTAL_PAGE.read_text(encoding="utf-8")
    assert text.count(IN_THE_FILE) == 1
    page = HTMLResponse(text.replace(IN_THE_FILE, f"{found.screen}/embed.js"))
    door = Door(login=OpenLogin(Rules()), root_path="/hoi-dap", portals=[found.listed])
    with (
        served(Starlette(routes=[Route("/", lambda request: page)]), portal),
        served(built_server(FakeLibrary(), door=door), screen),
    ):
        yield found


@pytest.fixture
def said() -> list[str]:
    """What the browser's console said."""
    return []


@pytest.fixture
def page(browser: Browser, said: list[str]) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 900, "height": 760}, locale="vi-VN")

    def hear(message: ConsoleMessage) -> None:
        said.append(message.text)

    page.on("console", hear)
    yield page
    page.close()


def test_the_listed_portal_shows_the_screen_and_a_question_is_answered_in_it(page: Page, origins: Origins) -> None:
    page.goto(origins.listed)
    frame = page.frame_locator("hoi-dap-bao-cao iframe")
    expect(frame.locator("#coverage .coverage")).to_be_visible()
    frame.get_by_role("textbox", name="Câu hỏi").fill("tỷ lệ giải ngân vốn đầu tư công quý I?")
    frame.get_by_role("button", name="Hỏi", exact=True).click()
    expect(frame.locator(".answer strong")).to_have_text("39,95 %")
    assert page.locator("hoi-dap-bao-cao").evaluate("each => each.frame.title") == "Hỏi đáp báo cáo"


def test_another_origin_gets_an_empty_frame(page: Page, origins: Origins, said: list[str]) -> None:
    with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
        page.goto(origins.other)
    [frame] = [frame for frame in page.frames if frame.parent_frame is not None]
    for _ in range(50):  # the browser says why before it has put its own page there
        if frame.url:
            break
        page.wait_for_timeout(100)
    assert frame.url == "chrome-error://chromewebdata/"
    assert frame.locator("#coverage").count() == 0


def test_the_api_answers_pages_of_the_listed_portal_alone(page: Page, origins: Origins, said: list[str]) -> None:
    page.goto(origins.listed)
    assert page.evaluate(ASK, f"{origins.screen}/api/ask") is False
    page.goto(origins.other)
    with pytest.raises(Exception, match="Failed to fetch"):
        page.evaluate(ASK, f"{origins.screen}/api/ask")
    assert any("blocked by CORS policy" in line for line in said)

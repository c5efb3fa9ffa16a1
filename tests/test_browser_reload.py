"""A reload keeps the conversation of the tab and the person, in a real Chromium; nobody else ever sees a word of it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.test_browser import Serve, Served, ask, browser, pytestmark, serve, visit  # noqa: F401  # fixtures and marks
from tests.web_fakes import FakeLibrary
from web.access import Rules
from web.conversation import THANKS
from web.password import PasswordLogin, User, hashed
from web.render import STOPPED
from web.server import Door
from web.sessions import Sessions

PASSWORD = "một mật khẩu đủ dài"


@pytest.fixture(scope="module")
def with_passwords() -> Iterator[str]:
    users = {name: User(name=name, hash=hashed(PASSWORD), groups=()) for name in ("an", "binh")}
    login = PasswordLogin(Rules(), users, Sessions("k" * 32, purpose="session", seconds=3600), "")
    served = Served(FakeLibrary(), door=Door(login=login))
    yield served.url
    served.close()


def reload(page: Page) -> None:
    page.reload()
    expect(page.locator("#coverage .coverage")).to_be_visible()


def log_in(page: Page, url: str, name: str) -> None:
    page.goto(f"{url}dang-nhap")
    page.get_by_label("Tên đăng nhập").fill(name)
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    expect(page.locator("#coverage .coverage")).to_be_visible()


def test_a_reload_goes_on_where_the_reader_was(browser: Browser, serve: Serve) -> None:  # noqa: F811
    library = FakeLibrary()
    page = browser.new_page()
    visit(page, serve(library))
    ask(page, "giải ngân?")
    expect(page.locator(".sources a")).to_have_count(2)
    reload(page)
    expect(page.locator(".question")).to_contain_text("giải ngân?")
    expect(page.locator(".answer strong")).to_have_text("39,95 %")
    ask(page, "còn năm 2022?")
    expect(page.locator(".refusal")).to_be_visible()
    assert [turn.question for turn in library.asked[-1][1]] == ["giải ngân?"]
    reload(page)
    page.get_by_role("button", name="Đúng", exact=True).first.click()
    expect(page.locator(".sent")).to_have_text(THANKS)
    assert len(library.ratings) == 1
    page.get_by_role("button", name="Bắt đầu cuộc hỏi đáp mới").click()
    expect(page.locator(".exchange")).to_have_count(0)
    reload(page)
    expect(page.locator(".exchange")).to_have_count(0)
    page.close()


def test_what_was_under_way_is_stopped_by_a_reload(browser: Browser, serve: Serve) -> None:  # noqa: F811
    library = FakeLibrary()
    page = browser.new_page()
    visit(page, serve(library))
    ask(page, "chậm")
    expect(page.get_by_text("Mới viết được một nửa")).to_be_visible()
    reload(page)
    expect(page.locator(".stopped")).to_have_text(STOPPED)
    library.go_on.set()
    page.close()


def test_another_tab_begins_anew(browser: Browser, serve: Serve) -> None:  # noqa: F811
    url = serve(FakeLibrary())
    context = browser.new_context()
    first, second = context.new_page(), context.new_page()
    visit(first, url)
    ask(first, "giải ngân?")
    expect(first.locator(".answer strong")).to_be_visible()
    visit(second, url)
    expect(second.locator(".exchange")).to_have_count(0)
    context.close()


def test_nobody_else_sees_it_and_logging_out_ends_it(browser: Browser, with_passwords: str) -> None:  # noqa: F811
    context = browser.new_context()
    page = context.new_page()
    log_in(page, with_passwords, "an")
    ask(page, "giải ngân?")
    expect(page.locator(".answer strong")).to_be_visible()
    other = context.new_page()
    other.goto(f"{with_passwords}dang-nhap")
    other.get_by_role("button", name="Đăng xuất").click()
    log_in(other, with_passwords, "binh")
    reload(page)  # the same tab, now of someone else
    expect(page.locator(".exchange")).to_have_count(0)
    for name in ("binh", "an"):
        page.goto(f"{with_passwords}dang-nhap")
        page.get_by_role("button", name="Đăng xuất").click()
        log_in(page, with_passwords, name)
        expect(page.locator(".exchange")).to_have_count(0)
        expect(page.locator("body")).not_to_contain_text("39,95")
    context.close()

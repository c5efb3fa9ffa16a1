"""Logging in with a session: by password, and by OpenID Connect at a small provider of our own."""

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from joserfc.jwk import RSAKey
from starlette.testclient import TestClient

from errors import UsageError
from tests.fake_provider import CLIENT, SECRET, FakeProvider
from tests.web_fakes import FakeLibrary, built_server
from web.access import Rules
from web.openid import OpenIdLogin, Provider
from web.password import TRIES_A_MINUTE, PasswordLogin, User, hashed, read_users
from web.server import Door
from web.sessions import Sessions

HOST = "https://hoidap.example.vn"
PASSWORD = "một mật khẩu đủ dài"
ASKED = {"question": "giải ngân?"}
SECRET_KEY = "k" * 32


def sessions(purpose: str = "session", seconds: int = 3600, **more: Any) -> Sessions:
    return Sessions(SECRET_KEY, purpose=purpose, seconds=seconds, **more)


@pytest.fixture(scope="module")
def user() -> User:
    return User(name="an", hash=hashed(PASSWORD), groups=("quan-tri",))


def by_password(users: dict[str, User], **more: Any) -> TestClient:
    login = PasswordLogin(Rules(), users, sessions(**more), "")
    return TestClient(built_server(FakeLibrary(), door=Door(login=login)), base_url=HOST, follow_redirects=False)


def entered(client: TestClient, name: str = "an", password: str = PASSWORD) -> Any:
    return client.post("/dang-nhap", data={"name": name, "password": password})


class TestPassword:
    @pytest.fixture
    def client(self, user: User) -> TestClient:
        return by_password({"an": user})

    def test_without_a_session_nothing_is_served_but_the_log_in(self, client: TestClient) -> None:
        page = client.get("/", headers={"Accept": "text/html"})
        assert (page.status_code, page.headers["location"]) == (303, "/dang-nhap")
        for path in ("/api/reports", "/config", "/gradio_api/info", "/gradio_api/startup-events", "/khong-co"):
            assert client.get(path).status_code == 401, path
        for path in ("/api/ask", "/gradio_api/queue/join", "/gradio_api/upload"):
            assert client.post(path, json=ASKED).status_code == 401, path
        assert "Tên đăng nhập" in client.get("/dang-nhap").text
        assert client.get("/healthz").status_code == client.get("/readyz").status_code == 200

    def test_who_knows_the_password_gets_a_cookie_that_scripts_and_plain_text_never_see(
        self, client: TestClient
    ) -> None:
        answer = entered(client)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        assert answer.headers["set-cookie"].split("; ")[1:] == [
            "Max-Age=3600", "Path=/", "HttpOnly", "Secure", "SameSite=Lax",
        ]  # fmt: skip
        assert client.post("/api/ask", json=ASKED).status_code == 200
        assert "với tên <strong>an</strong>" in client.get("/dang-nhap").text

    def test_below_a_portal_of_another_site_the_cookie_goes_along(self, user: User) -> None:
        assert "SameSite=None; Partitioned" in entered(by_password({"an": user}, embedded=True)).headers["set-cookie"]

    @pytest.mark.parametrize(
        ("name", "password"), [("an", "sai"), ("ai-do", PASSWORD), ("", "khong ai ca"), ("an", "")]
    )
    def test_others_are_told_the_same(self, client: TestClient, name: str, password: str) -> None:
        answer = entered(client, name, password)
        assert answer.status_code == 401
        assert "Tên hoặc mật khẩu không đúng." in answer.text
        assert "set-cookie" not in answer.headers

    def test_trying_is_limited(self, client: TestClient) -> None:
        statuses = [entered(client, "an", "sai").status_code for _ in range(2 * TRIES_A_MINUTE)]
        assert statuses[:TRIES_A_MINUTE] == [401] * TRIES_A_MINUTE
        assert 429 in statuses  # on a slow machine a try more may have come back meanwhile

    def test_leaving_ends_the_session(self, client: TestClient) -> None:
        entered(client)
        assert client.post("/dang-nhap/ra").status_code == 303
        assert client.get("/api/reports").status_code == 401

    @pytest.mark.parametrize("value", ["", "an", "eyJuYW1lIjoiYW4ifQ.aa.bb", "x" * 5000])
    def test_a_planted_cookie_is_nobody_s_and_is_not_taken_over(self, client: TestClient, value: str) -> None:
        planted = {"Cookie": f"hoidap_session={value}"}
        assert client.get("/api/reports", headers=planted).status_code == 401
        answer = client.post("/dang-nhap", data={"name": "an", "password": PASSWORD}, headers=planted)
        assert answer.cookies["hoidap_session"] != value

    def test_a_session_ends_with_time_with_the_password_and_with_the_user(self, user: User) -> None:
        kept = entered(by_password({"an": user})).cookies["hoidap_session"]
        cookie = {"Cookie": f"hoidap_session={kept}"}
        changed = replace(user, hash=hashed("một mật khẩu khác hẳn"))
        for client in (by_password({"an": changed}), by_password({}), by_password({"an": user}, purpose="other")):
            assert client.get("/api/reports", headers=cookie).status_code == 401
        assert by_password({"an": user}).get("/api/reports", headers=cookie).status_code == 200
        assert by_password({"an": user}, seconds=-1).get("/api/reports", headers=cookie).status_code == 401

    def test_a_foreign_page_cannot_log_anybody_in(self, client: TestClient) -> None:
        data = {"name": "an", "password": PASSWORD}
        for origin in ("https://xau.example", "null", "http://hoidap.example.vn"):
            assert client.post("/dang-nhap", data=data, headers={"Origin": origin}).status_code == 403
        assert client.post("/dang-nhap", data=data, headers={"Origin": HOST}).status_code == 303

    def test_the_file_of_users(self, tmp_path: Path, user: User) -> None:
        path = tmp_path / "nguoi-dung.toml"
        path.write_text(f'[an]\npassword = "{user.hash}"\ngroups = ["quan-tri"]\n', encoding="utf-8")
        assert read_users(path) == {"an": user}
        for wrong in ("[an]\npassword = 'ro'", "an = 3", "[", "[an]\npassword = '$argon2id$'\ngroups = 'a'"):
            path.write_text(wrong, encoding="utf-8")
            with pytest.raises(UsageError, match=r"người dùng|Người dùng"):
                read_users(path)

    def test_secrets_that_are_too_short_are_refused(self) -> None:
        with pytest.raises(UsageError, match="ít nhất 10 ký tự"):
            hashed("ngan")
        with pytest.raises(UsageError, match="HOIDAP_SESSION_SECRET"):
            Sessions("ngan", purpose="session", seconds=1)


@pytest.fixture(scope="module")
def provider() -> Iterator[FakeProvider]:
    """Served on a free port."""
    listening = socket.create_server(("127.0.0.1", 0))
    fake = FakeProvider(issuer=f"http://127.0.0.1:{listening.getsockname()[1]}")
    server = uvicorn.Server(uvicorn.Config(fake.app(), log_level="error"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield fake
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture
def client(provider: FakeProvider) -> TestClient:
    provider.claims = {"preferred_username": "lành", "groups": ["quan-tri"]}
    provider.published = None
    configured = Provider(issuer=provider.issuer, client=CLIENT, secret=SECRET)
    login = OpenIdLogin(Rules(), configured, sessions(), sessions("pending", 600), "")
    return TestClient(built_server(FakeLibrary(), door=Door(login=login)), base_url=HOST, follow_redirects=False)


def way_back(client: TestClient) -> str:
    """To the provider, as a browser goes; where that sends it back to."""
    import httpx2

    out = client.get("/dang-nhap")
    assert out.status_code == 302
    back = httpx2.get(out.headers["location"], follow_redirects=False).headers["location"]
    assert back.startswith(f"{HOST}/dang-nhap/xong?")
    return str(back)


class TestOpenId:
    def test_who_is_known_there_is_known_here(self, client: TestClient) -> None:
        assert client.get("/", headers={"Accept": "text/html"}).headers["location"] == "/dang-nhap"
        back = client.get(way_back(client))
        assert (back.status_code, back.headers["location"]) == (303, "/")
        assert client.get("/api/reports").status_code == 200
        assert "với tên <strong>lành</strong>" in client.get("/dang-nhap").text
        assert "Đã đăng xuất" in client.post("/dang-nhap/ra").text
        assert client.get("/api/reports").status_code == 401

    def test_a_way_back_that_was_not_begun_in_this_browser_leads_nowhere(self, client: TestClient) -> None:
        back = way_back(client)
        client.cookies.clear()
        assert client.get(back).status_code == 502
        assert client.get("/api/reports").status_code == 401

    def test_a_code_is_good_once(self, client: TestClient) -> None:
        back = way_back(client)
        assert [client.get(back).status_code for _ in range(2)] == [303, 502]

    @pytest.mark.parametrize(
        "claims",
        [
            {"aud": "khac"},
            {"iss": "https://khac.example"},
            {"exp": 1},
            {"nonce": "khac"},
            {"preferred_username": ["a"], "sub": "7"},
            {"groups": "quan-tri"},
        ],
        ids=lambda claims: next(iter(claims)),
    )
    def test_a_token_that_is_not_for_us_is_none(
        self, client: TestClient, provider: FakeProvider, claims: dict[str, Any]
    ) -> None:
        provider.claims |= claims
        assert client.get(way_back(client)).status_code == 502
        assert client.get("/api/reports").status_code == 401

    def test_nor_is_one_that_another_key_has_signed(self, client: TestClient, provider: FakeProvider) -> None:
        provider.published = RSAKey.generate_key(2048, {"kid": "1"})
        assert client.get(way_back(client)).status_code == 502

    def test_a_provider_that_is_away_is_told(self) -> None:
        configured = Provider(issuer="http://127.0.0.1:9", client=CLIENT, secret=SECRET)
        login = OpenIdLogin(Rules(), configured, sessions(), sessions("pending", 600), "")
        client = TestClient(built_server(FakeLibrary(), door=Door(login=login)), base_url=HOST)
        answer = client.get("/dang-nhap")
        assert (answer.status_code, "Chưa đăng nhập được" in answer.text) == (502, True)

    def test_an_unfinished_configuration_is_refused(self) -> None:
        with pytest.raises(UsageError, match="HOIDAP_OPENID_ISSUER"):
            Provider(issuer="sso.example.vn", client="a", secret="b")

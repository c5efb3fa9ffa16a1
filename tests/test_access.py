"""Who may see what: rule files, people, and the headers of proxies that are or are not believed."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from errors import UsageError
from serving import door_of
from settings import Settings
from web.access import Rules, read_rules
from web.login import Identity, OpenLogin, ProxyLogin, person_of, said
from web.origins import OwnName
from web.proxy import Proxied, read_networks, within

RULES = """
curators = ["van-phong"]
[collections]
chung = ["bao-cao/*"]
tai-chinh = ["tai-chinh/*", "*dự-toán*"]
[groups]
"*" = ["chung"]
ke-toan = ["tai-chinh"]
"""
SOURCES = ("bao-cao/2025/03.pdf", "khac/04.pdf", "tai-chinh/thu.xlsx", "khac/dự-toán.docx")


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    path = tmp_path / "quyen.toml"
    path.write_text(RULES, encoding="utf-8")
    return read_rules(path)


class TestRules:
    def test_groups_add_up_and_everyone_is_one(self, rules: Rules) -> None:
        assert rules.person("an", ()).collections == {"chung"}
        assert rules.person("an", ["ke-toan", "la"]).collections == {"chung", "tai-chinh"}
        assert [rules.person("an", [group]).curates for group in ("ke-toan", "van-phong")] == [False, True]

    def test_patterns_cross_folders_and_what_they_do_not_name_is_nobody_s(self, rules: Rules) -> None:
        assert rules.seen(frozenset({"chung"}), SOURCES) == (SOURCES[0],)
        assert rules.seen(frozenset({"tai-chinh"}), SOURCES) == SOURCES[2:]
        assert rules.unnamed(SOURCES) == (SOURCES[1],)
        assert rules.seen(frozenset(), SOURCES) == ()

    def test_without_a_file_everyone_sees_everything_and_only_curators_curate(self) -> None:
        person = Rules().person("", ())
        assert Rules().seen(person.collections, SOURCES) == SOURCES
        assert not person.curates
        assert Rules().person("an", ["quan-tri"]).curates

    @given(st.frozensets(st.sampled_from(["chung", "tai-chinh", "la"])), st.lists(st.text(max_size=12)))
    def test_more_collections_never_show_less(self, collections: frozenset[str], sources: list[str]) -> None:
        rules = Rules(collections={"chung": ("a*", "*b"), "tai-chinh": ("*",)}, groups={})
        assert set(rules.seen(collections, sources)) <= set(rules.seen(collections | {"tai-chinh"}, sources))

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("[groups]\n'*' = ['mat']", "không tả tập báo cáo: mat"),
            ("[collection]\na = ['*']", "có mục lạ: collection"),
            ("[collections]\na = '*'", "mục “a” sai dạng"),
            ("curators = 'x'", "mục “curators” sai dạng"),
            ("collections = 3", "sai dạng"),
            ("[", "Không đọc được"),
        ],
    )
    def test_a_wrong_file_is_refused_with_the_form(self, tmp_path: Path, text: str, said: str) -> None:
        path = tmp_path / "quyen.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(UsageError, match=said):
            read_rules(path)

    def test_a_missing_file_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="Không đọc được tệp phân quyền"):
            read_rules(tmp_path / "khong-co.toml")


def who(login: OpenLogin | ProxyLogin, trusted: str, **client: Any) -> TestClient:
    """An application that tells whom it sees, behind the two layers."""

    def tell(request: Request) -> JSONResponse:
        person = person_of(request.scope)
        assert request.client is not None
        told = {"name": person.name, "sees": sorted(person.collections), "curates": person.curates}
        return JSONResponse({**told, "client": request.client.host, "scheme": request.url.scheme})

    app = Identity(Starlette(routes=[Route("/", tell)]), login, "", ())
    return TestClient(Proxied(app, read_networks(trusted), ("X-Remote-User", "X-Remote-Groups")), **client)


class TestProxy:
    @pytest.fixture
    def login(self, rules: Rules) -> ProxyLogin:
        return ProxyLogin(rules, "X-Remote-User", "X-Remote-Groups")

    def test_a_trusted_proxy_names_the_user_the_client_and_the_scheme(self, login: ProxyLogin) -> None:
        client = who(login, "10.0.0.0/8", client=("10.0.0.1", 5))
        headers = {"X-Remote-User": "an", "X-Remote-Groups": "ke-toan, van-phong", "X-Forwarded-Proto": "https"}
        told = client.get("/", headers={**headers, "X-Forwarded-For": "1.1.1.1, 192.168.5.7, 10.0.0.9"}).json()
        seen = {"name": "an", "sees": ["chung", "tai-chinh"], "curates": True}
        assert told == {**seen, "client": "192.168.5.7", "scheme": "https"}

    def test_the_host_is_what_the_proxy_asked_for_whatever_it_passes_on(self, login: ProxyLogin) -> None:
        heard = []

        async def listen(scope: Scope, receive: Receive, send: Send) -> None:
            heard.append({name for name, _ in scope["headers"] if name.startswith(b"x-forwarded")})
            await JSONResponse({})(scope, receive, send)

        for trusted in ("10.0.0.0/8", ""):
            client = TestClient(Proxied(listen, read_networks(trusted)), client=("10.0.0.1", 5))
            client.get(
                "/",
                headers={"X-Forwarded-Host": "xau.example", "X-Forwarded-Prefix": "/x", "X-Forwarded-For": "1.1.1.1"},
            )
        assert heard == [{b"x-forwarded-for"}, set()]

    def test_from_elsewhere_the_same_headers_are_nothing(self, login: ProxyLogin) -> None:
        client = who(login, "10.0.0.0/8", client=("192.168.5.7", 5))
        headers = {"X-Remote-User": "an", "X-Forwarded-For": "10.0.0.1", "X-Forwarded-Proto": "https"}
        assert client.get("/", headers=headers).status_code == 401

    @pytest.mark.parametrize(
        "headers",
        [
            [],
            [("X-Remote-User", "")],
            [("X-Remote-User", "an"), ("X-Remote-User", "quan-tri")],
            [("X-Remote-User", "an"), ("X-Remote-Groups", "a"), ("X-Remote-Groups", "van-phong")],
            [("X-Remote-User", "a" * 201)],
            [("X_Remote_User", "an")],
        ],
    )
    def test_what_does_not_name_one_user_names_nobody(self, login: ProxyLogin, headers: list[tuple[str, str]]) -> None:
        client = who(login, "10.0.0.1", client=("10.0.0.1", 5))
        assert client.get("/", headers=headers).status_code == 401

    def test_a_name_may_be_vietnamese(self) -> None:
        assert said("Nguyễn Thị Lành".encode().decode("latin-1")) == "Nguyễn Thị Lành"
        assert said("a\tb") == said("\xff") == ""

    def test_addresses_are_checked_at_the_start(self) -> None:
        assert not within("unix", read_networks("0.0.0.0/0"))
        with pytest.raises(UsageError, match="HOIDAP_PROXIES"):
            read_networks("10.0.0.1/8")


class TestOpen:
    @pytest.mark.parametrize(
        ("client", "host", "headers", "status"),
        [
            ("127.0.0.1", "localhost", {}, 200),
            ("127.0.0.1", "127.0.0.1", {}, 200),
            ("::1", "[::1]", {}, 200),
            ("127.0.0.1", "may-van-phong", {}, 200),
            ("127.0.0.1", "xau.example", {}, 421),
            ("127.0.0.1", "127.0.0.1.xau.example", {}, 421),
            ("127.0.0.1", "xau.example.", {}, 421),
            ("127.0.0.1", "hoidap.tinh.example", {"X-Forwarded-For": "10.0.0.7"}, 200),
            ("10.0.0.7", "hoidap.tinh.example", {}, 200),
        ],
    )
    def test_a_foreign_name_that_leads_to_this_machine_is_not_answered(
        self, client: str, host: str, headers: dict[str, str], status: int
    ) -> None:
        app = OwnName(Starlette(routes=[Route("/", lambda _: JSONResponse({}))]))
        asked = TestClient(Proxied(app, (), ()), base_url=f"http://{host}:7860", client=(client, 5))
        assert asked.get("/", headers=headers).status_code == status

    def test_that_is_so_where_nobody_logs_in(self) -> None:
        named = [
            door_of(Settings(login=login, proxies="127.0.0.1"), Rules(), "").own_name for login in ("none", "proxy")
        ]
        assert named == [True, False]

    @pytest.mark.parametrize(
        ("client", "host", "headers", "curates"),
        [
            ("127.0.0.1", "localhost", {}, True),
            ("127.0.0.1", "xau.example", {}, False),
            ("127.0.0.1", "localhost", {"X-Forwarded-For": "10.0.0.7"}, False),
            ("10.0.0.7", "localhost", {}, False),
        ],
    )
    def test_only_the_machine_s_own_user_curates(
        self, client: str, host: str, headers: dict[str, str], curates: bool
    ) -> None:
        asked = who(OpenLogin(Rules()), "", client=(client, 5), base_url=f"http://{host}").get("/", headers=headers)
        assert (asked.json()["curates"], asked.json()["sees"]) == (curates, ["chung"])

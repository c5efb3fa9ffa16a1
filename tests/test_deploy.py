"""The nginx configuration of deploy/ in a real nginx, over TLS, with the server behind it."""

import os
import re
import subprocess
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which
from types import SimpleNamespace

import httpx2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from settings import HELP, Settings, records_of
from tests.served import free_socket, served
from tests.web_fakes import FakeLibrary, built_server, gradio_config
from web.access import Person, Rules
from web.curator import LARGEST
from web.login import ProxyLogin
from web.proxy import read_networks
from web.server import Door

DEPLOY = Path(__file__).parent.parent / "deploy"
NGINX = which("nginx") or ("/usr/sbin/nginx" if Path("/usr/sbin/nginx").exists() else None)
LANH, AN = ("lanh", "mot mat khau"), ("an", "hai mat khau")
RULES = Rules(groups={"*": (), "ke-toan": ("tai-chinh",)}, collections={"tai-chinh": ("*",)}, curators=("van-phong",))

needs_nginx = pytest.mark.skipif(NGINX is None, reason="không có nginx (gói nginx-light của Debian)")


class Watched:
    """The same library for everyone; remembers who came."""

    def __init__(self) -> None:
        self.people: list[Person] = []

    def seen_by(self, person: Person) -> FakeLibrary:
        self.people.append(person)
        return FakeLibrary()


def write_certificate(folder: Path) -> None:
    """Self-signed, for this machine."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(hours=1))
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "privkey.pem").write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))


def configured(folder: Path, port: int, backend: int) -> str:
    """The file as it is, on other ports and paths, inside the frame that Debian's nginx.conf gives it."""
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    places = {
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "127.0.0.1:7860": f"127.0.0.1:{backend}",
        "/etc/ssl/hoidap": str(folder),
        "/etc/nginx/hoidap.htpasswd": str(folder / "htpasswd"),
    }
    for there, here in places.items():
        assert there in text
        text = text.replace(there, here)
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return (
        f"{'user root;' if os.geteuid() == 0 else ''}\n"
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log; worker_processes 1;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{temporary}{text}\n}}\n"
    )


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimpleNamespace]:
    """nginx before a server that believes it."""
    assert NGINX is not None
    folder = tmp_path_factory.mktemp("nginx")
    write_certificate(folder)
    (folder / "htpasswd").write_text("".join(f"{name}:{{PLAIN}}{password}\n" for name, password in (LANH, AN)))
    libraries = Watched()
    backend, backend_port = free_socket()
    probe, port = free_socket()
    probe.close()
    (folder / "nginx.conf").write_text(configured(folder, port, backend_port), encoding="utf-8")
    login = ProxyLogin(RULES, "X-Remote-User", "X-Remote-Groups")
    headers = ("X-Remote-User", "X-Remote-Groups")
    door = Door(login=login, root_path="/hoi-dap", proxies=read_networks("127.0.0.1"), identity_headers=headers)
    command = [NGINX, "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    with served(built_server(libraries, door=door), backend):
        running = subprocess.Popen(command)
        with httpx2.Client(base_url=f"https://127.0.0.1:{port}", verify=False) as client:
            for _ in range(200):
                try:
                    client.get("/")
                    break
                except httpx2.ConnectError:
                    assert running.poll() is None, (folder / "error.log").read_text()
                    time.sleep(0.05)
            yield SimpleNamespace(client=client, people=libraries.people, origin=f"https://127.0.0.1:{port}")
        running.terminate()
        running.wait()


@needs_nginx
class TestNginx:
    def test_nobody_comes_in_without_a_name(self, front: SimpleNamespace) -> None:
        for path in ("/hoi-dap/", "/hoi-dap/api/reports", "/hoi-dap/readyz"):
            assert front.client.get(path).status_code == 401

    def test_the_page_and_the_api_are_served_below_the_prefix(self, front: SimpleNamespace) -> None:
        page = front.client.get("/hoi-dap/", auth=LANH)
        assert (page.status_code, "Hỏi đáp báo cáo" in page.text) == (200, True)
        assert gradio_config(page.text)["root"] == f"{front.origin}/hoi-dap"
        assert front.client.get("/hoi-dap", auth=LANH).headers["location"].endswith("/hoi-dap/")
        answer = front.client.post("/hoi-dap/api/ask", json={"question": "giải ngân?"}, auth=LANH)
        assert answer.json()["refused"] is False
        streamed = front.client.post("/hoi-dap/api/ask/stream", json={"question": "giải ngân?"}, auth=LANH)
        assert streamed.text.count("event: ") == 3

    def test_the_user_and_the_groups_are_nginx_s_whatever_the_browser_says(self, front: SimpleNamespace) -> None:
        forged = {"X-Remote-User": "lanh", "X-Remote-Groups": "ke-toan,van-phong", "X-Forwarded-For": "10.9.9.9"}
        for who in (LANH, AN):
            front.client.get("/hoi-dap/api/reports", auth=who, headers=forged)
        lanh, an = front.people[-2:]
        assert (lanh.name, sorted(lanh.collections), lanh.curates) == ("lanh", ["tai-chinh"], False)
        assert (an.name, sorted(an.collections), an.curates) == ("an", [], False)
        assert {lanh.address, an.address} <= {"127.0.0.1", "10.9.9.9"}

    def test_tls_is_kept_and_counters_stay_inside(self, front: SimpleNamespace) -> None:
        response = front.client.get("/hoi-dap/api/reports", auth=LANH)
        assert response.headers["strict-transport-security"] == "max-age=31536000"
        assert front.client.get("/hoi-dap/metrics", auth=LANH).status_code == 404

    def test_a_page_of_the_same_origin_may_send_and_another_may_not(self, front: SimpleNamespace) -> None:
        def status(origin: str) -> int:
            asked = front.client.post(
                "/hoi-dap/api/ask", json={"question": "giải ngân?"}, auth=LANH, headers={"Origin": origin}
            )
            return int(asked.status_code)

        assert [status(origin) for origin in (front.origin, "https://xau.example")] == [200, 403]


def test_every_setting_in_the_examples_exists() -> None:
    named = {name for path in DEPLOY.iterdir() for name in re.findall(r"\bHOIDAP_([A-Z_]+)\b", path.read_text("utf-8"))}
    assert len(named) >= 6
    assert {name.lower() for name in named} <= set(HELP)


def test_the_proxy_lets_through_what_the_program_takes_and_waits_as_long_as_it_may() -> None:
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    [size], [seconds] = (
        re.findall(r"client_max_body_size (\d+)m;", text),
        re.findall(r"proxy_read_timeout (\d+)s;", text),
    )
    assert int(size) * 1024**2 > LARGEST
    assert int(seconds) > Settings().wait_seconds + Settings().answer_seconds


@pytest.mark.parametrize(
    ("name", "folder", "form"), [("hoidap.service", "/var/lib/hoidap/", "="), ("compose.yaml", "/data/", ": ")]
)
def test_what_people_leave_is_written_where_the_service_may_write(name: str, folder: str, form: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")
    for record in records_of(Settings(audit="a")):
        assert f"HOIDAP_{record.upper()}{form}{folder}" in text


def test_what_was_not_built_says_so() -> None:
    for name in ("Dockerfile", "compose.yaml"):
        assert "Chưa được" in (DEPLOY / name).read_text(encoding="utf-8").splitlines()[0]

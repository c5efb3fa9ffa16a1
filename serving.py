"""The wiring of ``hoidap serve``: settings → the door and the desk of a server: which log-in, limits and log."""

from pathlib import Path

from errors import UsageError
from settings import Settings
from web.access import Rules, read_rules
from web.audit import AuditLog
from web.desk import Desk
from web.library import Libraries
from web.limits import Buckets, Turnstile
from web.login import Login, OpenLogin, ProxyLogin
from web.metrics import Metrics
from web.openid import OpenIdLogin, Provider
from web.origins import read_origins
from web.password import PasswordLogin, read_users
from web.proxy import read_networks
from web.server import Door
from web.sessions import Sessions

_PENDING_SECONDS = 600


def rules_of(settings: Settings) -> Rules:
    """The rule file's, or those that hold without one."""
    return read_rules(Path(settings.rules)) if settings.rules else Rules()


def door_of(settings: Settings, rules: Rules, root_path: str) -> Door:
    """Raises UsageError for settings that do not go together."""
    prefix = f"/{root_path.strip('/')}" if root_path.strip("/") else ""
    named_by_proxy = (settings.user_header, settings.groups_header) if settings.login == "proxy" else ()
    return Door(
        login=_login(settings, rules, prefix),
        root_path=prefix,
        portals=read_origins(settings.portals),
        proxies=read_networks(settings.proxies),
        identity_headers=named_by_proxy,
        metrics_from=read_networks(settings.metrics_from),
        api_docs=settings.api_docs == "on",
    )


def desk_of(settings: Settings, libraries: Libraries, metrics: Metrics, *, at_once: int) -> Desk:
    """``at_once``: how many answers are computed at a time."""
    log = AuditLog(Path(settings.audit), days=settings.audit_days, with_answers=settings.audit_answers == "on")
    return Desk(
        libraries,
        buckets=Buckets(settings.questions_a_minute),
        turnstile=Turnstile(at_once, settings.wait_seconds),
        metrics=metrics,
        log=log if settings.audit else None,
    )


def _login(settings: Settings, rules: Rules, prefix: str) -> Login:
    def cookies(purpose: str, seconds: int) -> Sessions:
        path, embedded = f"{prefix}/", bool(settings.portals)
        return Sessions(settings.session_secret, purpose=purpose, seconds=seconds, path=path, embedded=embedded)

    match settings.login:
        case "proxy":
            if not settings.proxies:
                raise UsageError("HOIDAP_LOGIN=proxy cần HOIDAP_PROXIES: địa chỉ của máy chủ proxy đã xác thực.")
            return ProxyLogin(rules, settings.user_header, settings.groups_header)
        case "password":
            if not settings.users:
                raise UsageError("HOIDAP_LOGIN=password cần HOIDAP_USERS: tệp người dùng. Xem: hoidap password --help")
            users = read_users(Path(settings.users))
            return PasswordLogin(rules, users, cookies("session", settings.session_hours * 3600), prefix)
        case "openid":
            provider = Provider(
                issuer=settings.openid_issuer,
                client=settings.openid_client,
                secret=settings.openid_secret,
                name_claim=settings.openid_name,
                groups_claim=settings.openid_groups,
            )
            session, pending = cookies("session", settings.session_hours * 3600), cookies("pending", _PENDING_SECONDS)
            return OpenIdLogin(rules, provider, session, pending, prefix)
        case _:
            return OpenLogin(rules)

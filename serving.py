"""The wiring of ``hoidap serve``: settings → a server's archive, desk and door: which log-in, limits and log."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from fastapi import FastAPI

import parts
from answer.render import answer_to_json
from errors import UsageError
from index.manifest import Manifest, current_generation, read_manifest
from index.search import Index
from settings import Settings
from web.access import Rules
from web.archive import Archive
from web.audit import AuditLog
from web.curator import Curator
from web.current import CurrentIndex
from web.desk import Desk
from web.indexed import IndexedLibrary
from web.library import Libraries
from web.limits import Buckets, Turnstile
from web.login import Login, OpenLogin, ProxyLogin
from web.metrics import Metrics
from web.openid import OpenIdLogin, Provider
from web.origins import read_origins
from web.password import PasswordLogin, read_users
from web.processes import AnswerProcesses
from web.proxy import read_networks
from web.server import Behind, Door, create_server
from web.sessions import Sessions

_PENDING_SECONDS = 600
_REQUESTS_A_QUESTION = 20  # the screen asks, listens, opens sources and lists
_PROGRAM = Path(__file__).with_name("app.py")


def server_of(index: Path, settings: Settings, *, root_path: str, workers: int, tell: Callable[[str], None]) -> FastAPI:
    """The server over the index in a folder; its answering processes go on starting.

    ``tell``: what its administrator is to know.
    """
    rules, metrics = parts.rules_of(settings), Metrics()
    door = door_of(settings, rules, root_path)
    processes = _processes_of(index, settings, workers)
    archive = _archive_of(index, settings, rules, processes)
    for source in archive.hidden():
        tell(f"Không ai xem được {source}: không thuộc tập nào trong {settings.rules}.")
    desk, curator = desk_of(settings, archive, metrics, at_once=workers), _curator_of(index)
    curator.resume(archive.sources())
    behind = Behind(
        libraries=desk,
        to_json=answer_to_json,
        metrics=metrics,
        ready=lambda: processes.ready,
        curator=curator,
        told=desk.changed,
    )
    return create_server(behind, door)


def _archive_of(folder: Path, settings: Settings, rules: Rules, processes: AnswerProcesses) -> Archive:
    """What lists and shows reports here; what answers is in the processes."""
    current = CurrentIndex(folder, partial(parts.index_of, folder, settings))
    program, feedback = parts.program_of(settings), Path(settings.feedback)

    def library(index: Index, manifest: Manifest) -> IndexedLibrary:
        return IndexedLibrary(index, processes.over, manifest, program=program, feedback=feedback)

    return Archive(current, rules, library)


def _processes_of(folder: Path, settings: Settings, workers: int) -> AnswerProcesses:
    writes = settings.language_model_seconds if settings.answerer == "language-model" else 0
    if settings.answer_seconds <= writes:
        raise UsageError("HOIDAP_ANSWER_SECONDS phải lớn hơn HOIDAP_LANGUAGE_MODEL_SECONDS.")
    start, answerer_over = partial(_current, folder, settings), partial(parts.answerer_of, settings=settings)
    return AnswerProcesses(workers, start, answerer_over, seconds=settings.answer_seconds)


def _current(folder: Path, settings: Settings) -> CurrentIndex:
    """Called in each process that answers. What each group sees is laid out when an index is opened."""
    rules = parts.rules_of(settings)

    def opened() -> Index:
        index = parts.index_of(folder, settings, rules.cells)
        index.prepare()
        return index

    return CurrentIndex(folder, opened)


def _curator_of(index: Path) -> Curator:
    folders = [Path(folder).absolute() for folder in read_manifest(index, current_generation(index)).folders]
    again = [sys.executable, str(_PROGRAM), "build", *map(str, folders), "--index", str(index)]
    return Curator(folders, again)


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
        own_name=settings.login == "none",
        requests_a_minute=settings.questions_a_minute * _REQUESTS_A_QUESTION,
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

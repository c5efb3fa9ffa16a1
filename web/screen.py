"""The Gradio screen: a question box, filters, example questions, the conversation; beside it what citations open.

The conversation is one HTML component, because Gradio's own chat component renders messages as Markdown, which
texts of reports must never be. Every event is private: programs use the HTTP API instead. Gradio is imported
when the screen is built, after the settings that keep it from calling home.
"""

import json
import logging
import os
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from fastapi import FastAPI
from starlette.routing import Mount

from errors import HoidapError
from index.filter import Filter
from web.access import Person
from web.citation import coverage_line
from web.conversation import (
    Conversation,
    after_bug,
    conversation_html,
    converse,
    rated,
    record_text,
    stopped,
    too_long,
)
from web.filters import chosen_filter, options_of
from web.kept import IDLE_SECONDS, KeptConversations
from web.library import Libraries, Library
from web.login import person_of
from web.render import coverage_html, filters_html, header_html, notice_html, viewer_html
from web.screen_routes import ScreenRoutes

if TYPE_CHECKING:
    import gradio

_LOG = logging.getLogger(__name__)

TITLE = "Hỏi đáp báo cáo"
PROMISE = "Mỗi con số đều kèm trích dẫn từ báo cáo; điều báo cáo không nêu thì không trả lời."
ASKING_AT_ONCE = 100  # how many are answered at once is the desk's to decide
EXAMPLES = 4
FONTS = ("Segoe UI", "Roboto", "Noto Sans", "Helvetica Neue", "Arial", "sans-serif")

_STAY_AT_HOME = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}

_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}

# The filters are the page's own lists: their values join the question on its way.
_WITH_FILTERS = "(question, kept, chosen, tab) => [question, kept, window.hoidap.filters(), tab]"

# The tab's own name, which a reload keeps; "" where the browser lets a page remember nothing.
_TAB = """() => {
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join(".");
  try { return [(sessionStorage.hoidap ||= name())]; } catch { return [""]; }
}"""

_SAVE_RECORD = "(text) => window.hoidap.record(text)"

# New values for the conversation (kept and shown), the question box and the hint below it.
Update = tuple[Conversation, str, Any, str]
Kept = tuple[Conversation, str]


def mount_screen(app: FastAPI, libraries: Libraries, path: str) -> None:
    """Serves the screen at ``path`` ("/" or "/path") of ``app``. Every event sees the asker's library alone."""
    os.environ.update(_STAY_AT_HOME)
    import gradio

    gradio.mount_gradio_app(
        app,
        _blocks(libraries),
        path,
        app_kwargs={"openapi_url": None},
        theme=gradio.themes.Base(primary_hue="blue", neutral_hue="slate", font=FONTS, font_mono=("monospace",)),
        css=_asset("style.css") + _asset("viewer.css"),
        js=_asset("screen.js"),
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        max_file_size="1kb",
    )
    mounted = next(route for route in reversed(app.router.routes) if isinstance(route, Mount))
    mounted.app = ScreenRoutes(mounted.app, [route for route in app.router.routes if route is not mounted])


def _blocks(libraries: Libraries) -> "gradio.Blocks":
    import gradio

    blocks = gradio.Blocks(title=TITLE, analytics_enabled=False)
    with blocks:
        _html(gradio, "header", header_html(TITLE, PROMISE))
        coverage, filters = _html(gradio, "coverage"), _html(gradio, "filters")
        kept = gradio.State((), time_to_live=IDLE_SECONDS)
        shown = gradio.HTML(elem_id="conversation", apply_default_css=False, js_on_load=_asset("conversation.js"))
        with gradio.Column(elem_id="ask"):
            with gradio.Row(elem_id="examples"):
                chips = [gradio.Button("", size="sm", elem_classes="chip", visible=False) for _ in range(EXAMPLES)]
            question, submit, stop = _question_box()
            hint = _html(gradio, "hint")
            restart = gradio.Button("Bắt đầu cuộc hỏi đáp mới", size="sm", elem_id="restart")
        _html(gradio, "store", '<div id="store-body" aria-live="polite"></div>', _asset("store.js"))
        _html(gradio, "viewer", viewer_html())
        chosen, named, record = (gradio.Textbox(visible=False) for _ in range(3))
        tab = gradio.State("", time_to_live=IDLE_SECONDS)

        on = _reactions(libraries)
        outputs, both = [kept, shown, question, hint], [kept, shown]
        blocks.load(on.load, named, [coverage, filters, tab, *both, *chips], js=_TAB, **_EVENT)
        restart.click(on.restart, tab, outputs, **_EVENT)
        # By default Gradio passes over what is sent while it is still closing a stopped answer.
        given: dict[str, Any] = {"js": _WITH_FILTERS, "trigger_mode": "multiple", **_EVENT}
        asked = [gradio.on([submit.click, question.submit], on.ask, [question, kept, chosen, tab], outputs, **given)]
        asked += [chip.click(on.ask, [chip, kept, chosen, tab], outputs, **given) for chip in chips]
        stop.click(on.stop, [kept, tab], both, cancels=asked, **_EVENT)
        shown.rate(on.rate, [kept, tab], both, **_EVENT)
        shown.record(on.record, kept, record, **_EVENT).then(None, record, None, js=_SAVE_RECORD, **_EVENT)
    blocks.queue(default_concurrency_limit=ASKING_AT_ONCE, api_open=False)
    return blocks


class _Reactions(NamedTuple):
    """What the screen does when something happens on it."""

    load: Callable[..., Any]
    ask: Callable[..., Iterator[Update]]
    rate: Callable[..., Kept]
    record: Callable[..., str]
    restart: Callable[..., Update]
    stop: Callable[..., Kept]


def _reactions(libraries: Libraries) -> _Reactions:
    """Gradio gives each the values that it names, and by the types of its parameters the request and the event."""
    import gradio

    reloaded = KeptConversations()

    def keep(conversation: Conversation, tab: str, request: gradio.Request) -> Kept:
        reloaded.put(_person(request), tab, conversation)
        return conversation, conversation_html(conversation)

    def load(tab: str, request: gradio.Request) -> list[Any]:
        coverage_shown, filters_shown, examples = _opening(_library(libraries, request))
        padded = (*examples, *[""] * EXAMPLES)[:EXAMPLES]
        chips = [gradio.update(value=each, visible=bool(each)) for each in padded]
        earlier = stopped(reloaded.get(_person(request), tab))  # what was under way has lost its page
        return [coverage_shown, filters_shown, tab, earlier, conversation_html(earlier), *chips]

    def ask(asked: str, earlier: Conversation, choice: str, tab: str, request: gradio.Request) -> Iterator[Update]:
        if earlier and earlier[-1].busy:
            yield gradio.skip(), gradio.skip(), asked, gradio.skip()  # stays in its box until that is answered
            return
        conversation = earlier
        try:
            for update in _ask(_library(libraries, request), asked, earlier, choice):
                conversation = update[0]
                reloaded.put(_person(request), tab, conversation)
                yield update
        except Exception:  # noqa: BLE001 - the edge: whatever broke, the reader is told and the log has it
            # Gradio's own event for this comes for a stopped answer as well, and late enough to hit the next question.
            _LOG.exception("A bug cut off an answer.")
            yield *keep(after_bug(conversation), tab, request), gradio.skip(), ""

    def rate(earlier: Conversation, tab: str, event: gradio.EventData, request: gradio.Request) -> Kept:
        sent = {name: getattr(event, name, None) for name in ("number", "verdict", "reason", "expected", "comment")}
        return keep(rated(_library(libraries, request), earlier, sent), tab, request)

    def record(earlier: Conversation, event: gradio.EventData) -> str:
        return record_text(earlier, getattr(event, "number", None))

    def restart(tab: str, request: gradio.Request) -> Update:
        return *keep((), tab, request), "", ""

    def stop(earlier: Conversation, tab: str, request: gradio.Request) -> Kept:
        return keep(stopped(earlier), tab, request)

    return _Reactions(load, ask, rate, record, restart, stop)


def _library(libraries: Libraries, request: "gradio.Request") -> Library:
    return libraries.seen_by(_person(request))


def _person(request: "gradio.Request") -> Person:
    assert request.request is not None
    return person_of(request.request.scope)


def _html(gradio: Any, name: str, value: str = "", script: str | None = None) -> Any:
    return gradio.HTML(value, elem_id=name, apply_default_css=False, js_on_load=script)


def _question_box() -> "tuple[gradio.Textbox, gradio.Button, gradio.Button]":
    import gradio

    with gradio.Row(elem_id="box"):
        question = gradio.Textbox(
            label="Câu hỏi",
            show_label=False,
            container=False,
            placeholder="Nhập câu hỏi của bạn",
            lines=1,
            max_lines=6,
            autofocus=True,
            scale=1,
        )
        submit = gradio.Button("Hỏi", variant="primary", elem_id="submit", scale=0, min_width=88)
        stop = gradio.Button("Dừng", elem_id="stop", scale=0, min_width=88)
    return question, submit, stop


def _opening(library: Library) -> tuple[str, str, tuple[str, ...]]:
    """What the page begins with: what is indexed, what can be filtered by, questions to start with."""
    try:
        cards = library.reports()
        examples = library.examples() if cards else ()
    except HoidapError as error:
        return notice_html(str(error)), "", ()
    return coverage_html(coverage_line(cards)), filters_html(options_of(cards)) if cards else "", examples


def _ask(library: Library, question: str, earlier: Conversation, choice: str) -> Iterator[Update]:
    """The box is emptied once, when the question has been taken, so that the next one can be typed meanwhile."""
    import gradio

    try:
        chosen = _filter(library, choice)
    except HoidapError as error:
        yield earlier, conversation_html(earlier), question, notice_html(str(error))
        return
    if reason := too_long(question):
        yield earlier, conversation_html(earlier), question, notice_html(reason)
        return
    box: Any = ""
    for conversation in converse(library, question, earlier, chosen):
        yield conversation, conversation_html(conversation), box, ""
        box = gradio.skip()
    if box == "":
        yield earlier, conversation_html(earlier), "", ""


def _filter(library: Library, choice: str) -> Filter:
    """What the page's lists say, as JSON; an empty one filters nothing."""
    try:
        said = json.loads(choice) if choice else {}
    except ValueError:
        said = None
    return chosen_filter(options_of(library.reports()), said if isinstance(said, dict) else {"place": "?"})


def _asset(name: str) -> str:
    return files("web").joinpath(name).read_text(encoding="utf-8")

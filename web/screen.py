"""The Gradio screen: a question box, example questions, and the conversation, mounted into an application.

The conversation is one HTML component, because Gradio's own chat component renders messages as Markdown, which
texts of reports must never be. Every event is private: programs use the HTTP API instead. Gradio is imported
when the screen is built, after the settings that keep it from calling home.
"""

import os
from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI

from errors import HoidapError
from web.citation import coverage_line
from web.conversation import Conversation, after_bug, conversation_html, converse, too_long
from web.library import Libraries, Library
from web.login import person_of
from web.render import coverage_html, header_html, notice_html

if TYPE_CHECKING:
    import gradio

TITLE = "Hỏi đáp báo cáo"
PROMISE = "Mỗi con số đều kèm trích dẫn từ báo cáo; điều báo cáo không nêu thì không trả lời."
EXAMPLES = 4
ANSWERS_AT_ONCE = 4
IDLE_SECONDS = 4 * 60 * 60  # after which the server forgets a conversation
FONTS = ("Segoe UI", "Roboto", "Noto Sans", "Helvetica Neue", "Arial", "sans-serif")

_STAY_AT_HOME = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}

_EVENT: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}

# New values for the conversation (kept and shown), the question box and the hint below it.
Update = tuple[Conversation, str, Any, str]


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
        css=_asset("style.css"),
        js='() => { document.documentElement.lang = "vi"; }',
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        max_file_size="1kb",
    )


def _blocks(libraries: Libraries) -> "gradio.Blocks":
    import gradio

    # Gradio passes the request to parameters annotated with its class, which must not be imported before this.
    def coverage_of(request: gradio.Request) -> str:
        return _coverage(_library(libraries, request))

    def examples(request: gradio.Request) -> list[Any]:
        offered = _library(libraries, request).examples()[:EXAMPLES]
        return [gradio.Button(value=each, visible=True) for each in offered] + [gradio.skip()] * (
            EXAMPLES - len(offered)
        )

    def ask(question: str, earlier: Conversation, request: gradio.Request) -> Iterator[Update]:
        yield from _ask(_library(libraries, request), question, earlier)

    blocks = gradio.Blocks(title=TITLE, analytics_enabled=False)
    with blocks:
        gradio.HTML(header_html(TITLE, PROMISE), elem_id="header", apply_default_css=False)
        coverage = gradio.HTML(elem_id="coverage", apply_default_css=False)
        kept = gradio.State((), time_to_live=IDLE_SECONDS)
        shown = gradio.HTML(elem_id="conversation", apply_default_css=False, js_on_load=_asset("conversation.js"))
        with gradio.Column(elem_id="ask"):
            with gradio.Row(elem_id="examples"):
                chips = [gradio.Button(size="sm", elem_classes="chip", visible=False) for _ in range(EXAMPLES)]
            question, submit = _question_box()
            hint = gradio.HTML(elem_id="hint", apply_default_css=False)
            restart = gradio.Button("Bắt đầu cuộc hỏi đáp mới", size="sm", elem_id="restart")

        outputs = [kept, shown, question, hint]
        blocks.load(coverage_of, None, coverage, **_EVENT)
        blocks.load(examples, None, chips, **_EVENT)
        restart.click(lambda: ((), "", "", ""), None, outputs, **_EVENT)
        asked = [gradio.on([submit.click, question.submit], ask, [question, kept], outputs, **_EVENT)]
        asked += [chip.click(ask, [chip, kept], outputs, **_EVENT) for chip in chips]
        for event in asked:
            event.failure(_failed, kept, [kept, shown], **_EVENT)
    blocks.queue(default_concurrency_limit=ANSWERS_AT_ONCE, api_open=False)
    return blocks


def _question_box() -> "tuple[gradio.Textbox, gradio.Button]":
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
    return question, submit


def _library(libraries: Libraries, request: "gradio.Request") -> Library:
    assert request.request is not None
    return libraries.seen_by(person_of(request.request.scope))


def _coverage(library: Library) -> str:
    try:
        return coverage_html(coverage_line(library.reports()))
    except HoidapError as error:
        return notice_html(str(error))


def _ask(library: Library, question: str, earlier: Conversation) -> Iterator[Update]:
    """The box is emptied once, when the question has been taken, so that the next one can be typed meanwhile."""
    import gradio

    if reason := too_long(question):
        yield earlier, conversation_html(earlier), question, notice_html(reason)
        return
    box: Any = ""
    for conversation in converse(library, question, earlier):
        yield conversation, conversation_html(conversation), box, ""
        box = gradio.skip()
    if box == "":
        yield earlier, conversation_html(earlier), "", ""


def _failed(conversation: Conversation) -> tuple[Conversation, str]:
    conversation = after_bug(conversation)
    return conversation, conversation_html(conversation)


def _asset(name: str) -> str:
    return files("web").joinpath(name).read_text(encoding="utf-8")

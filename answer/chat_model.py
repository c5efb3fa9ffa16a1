"""A language model through LangChain, and what is heard of it within a budget of time and length.

The only file that knows LangChain's models. Whatever goes wrong between us and the server (no connection, an error,
half a stream, silence, nonsense instead of JSON, text without end) comes out as ``Heard.trouble``, never as an error.
"""

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Protocol

from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel

from errors import UsageError

DOWN = "Mô hình ngôn ngữ không trả lời được ({error}): chỉ hiển thị câu trả lời trích từ báo cáo."
SLOW = "Mô hình ngôn ngữ chưa viết xong sau {seconds} giây: chỉ hiển thị câu trả lời trích từ báo cáo."
_CHARACTERS_A_TOKEN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """``system``: the rules; ``user``: the data and the question."""

    system: str
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What one answer may cost: seconds from the request to the last word, and tokens of the model's own."""

    seconds: float = 60
    tokens: int = 400

    @property
    def characters(self) -> int:
        """No answer of so many tokens is longer; a server that does not count is cut off here."""
        return self.tokens * _CHARACTERS_A_TOKEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """All that a model has said so far; ``trouble``: why it will say no more, for the reader, "" while all is well."""

    text: str
    trouble: str = ""


Piece = str | Heard | None
"""What the listening thread hands on: some text, the trouble it met, or the end."""


class ChatModel(Protocol):
    """What answering needs of a language model: a prompt in, pieces of text out."""

    @property
    def name(self) -> str: ...

    def stream(self, prompt: Prompt) -> Generator[str]: ...


class LangChainModel:
    """Any chat model that LangChain's ``init_chat_model`` knows, by "provider:model".

    Raises UsageError where the provider's package is not installed or the name is none.
    """

    def __init__(self, model: str, *, url: str = "", key: str = "", budget: Budget | None = None) -> None:
        self._name = model
        try:
            self._model: BaseChatModel = init_chat_model(model, **_options(model, url, key, budget or Budget()))
        except (ImportError, ValueError) as error:
            raise UsageError(
                f"Không dùng được mô hình ngôn ngữ “{model}”: {error} "
                "Hãy viết theo dạng nhà-cung-cấp:mô-hình và cài gói LangChain tương ứng, ví dụ langchain-openai."
            ) from error

    @property
    def name(self) -> str:
        """As it was asked for."""
        return self._name

    def stream(self, prompt: Prompt) -> Generator[str]:
        """The model's text, piece by piece; closing it closes the connection."""
        for chunk in self._model.stream([("system", prompt.system), ("human", prompt.user)]):
            yield str(chunk.text)


def listen(speak: Callable[[], Generator[str]], budget: Budget) -> Iterator[Heard]:
    """What is said, growing, until it ends, runs into trouble or out of ``budget``; the last one may say it anew.

    A thread of its own listens, because a silent server cannot be interrupted; it ends with the next piece, or when
    the client's own time-out does.
    """
    said: queue.SimpleQueue[Piece] = queue.SimpleQueue()
    stop = threading.Event()
    threading.Thread(target=_relay, args=(speak, said, stop), daemon=True).start()
    deadline = time.monotonic() + budget.seconds
    late = Heard(text="", trouble=SLOW.format(seconds=f"{budget.seconds:g}"))
    text = ""
    try:
        while len(text) < budget.characters:
            piece = _next(said, deadline, late)
            if isinstance(piece, Heard):
                yield Heard(text=text, trouble=piece.trouble)
                return
            if piece is None:
                return
            text += piece
            yield Heard(text=text)
    finally:
        stop.set()


def _next(said: "queue.SimpleQueue[Piece]", deadline: float, late: Heard) -> Piece:
    """The next piece, None at the end; ``late`` after the deadline, even if a server keeps on sending nothing."""
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        return late
    try:
        return said.get(timeout=remaining)
    except queue.Empty:
        return late


def _relay(speak: Callable[[], Generator[str]], said: "queue.SimpleQueue[Piece]", stop: threading.Event) -> None:
    try:
        with closing(speak()) as pieces:
            for piece in pieces:
                if stop.is_set():
                    return
                said.put(piece)
    except Exception as error:  # noqa: BLE001  each provider's client has errors of its own; the answer stands without
        said.put(Heard(text="", trouble=DOWN.format(error=type(error).__name__)))
    else:
        said.put(None)


def _options(model: str, url: str, key: str, budget: Budget) -> dict[str, Any]:
    """What the provider's client is told; Ollama's has names of its own for the budget."""
    options: dict[str, Any] = {"temperature": 0}
    if url:
        options["base_url"] = url
    if model.startswith("ollama:"):
        return options | {"num_predict": budget.tokens, "client_kwargs": {"timeout": budget.seconds}}
    if url or key:
        # OpenAI's client insists on a key even where the server asks for none.
        options["api_key"] = key or "none"
    return options | {"timeout": budget.seconds, "max_tokens": budget.tokens, "max_retries": 0}

"""An answerer that lets a language model write, behind the same gate: the only file that knows LangChain.

The model sees numbered passages and must mark each sentence with the numbers that it used. Markers that
point at nothing are dropped with their sentence, and no figure is shown that its citation does not hold.
"""

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files
from typing import Any, Protocol

from langchain.chat_models import init_chat_model
from langchain_core.language_models import BaseChatModel

from answer.answer import Answer, AnswerFigure, Citation, Turn
from answer.catalog import catalog_answer
from answer.cite import Citations
from answer.find import Searcher, find
from answer.frame import Frame, frame_of
from answer.gate import MARKER, guard
from answer.limits import unusable
from errors import UsageError
from index.hit import Hit
from vietnamese.figures import find_figures
from vietnamese.places import Place

_SHOWN = 8
_NOTHING = "không có trong báo cáo"
_REFUSED = "Các báo cáo đã lập chỉ mục không nêu nội dung được hỏi."
_SENTENCE = re.compile(r"(?<=[.!?\]])\s+")


class ChatModel(Protocol):
    """What answering needs of a language model: a prompt in, pieces of text out."""

    @property
    def name(self) -> str: ...

    def stream(self, prompt: str) -> Iterator[str]: ...


class LangChainModel:
    """Any chat model that LangChain's ``init_chat_model`` knows, by "provider:model".

    Raises UsageError where the provider's package is not installed or the name is none.
    """

    def __init__(self, model: str, *, url: str = "", key: str = "") -> None:
        self._name = model
        options: dict[str, Any] = {"base_url": url} if url else {}
        if url or key:
            # OpenAI's client insists on a key even where the server asks for none.
            options["api_key"] = key or "none"
        try:
            self._model: BaseChatModel = init_chat_model(model, temperature=0, **options)
        except (ImportError, ValueError) as error:
            raise UsageError(
                f"Không dùng được mô hình ngôn ngữ “{model}”: {error} "
                "Hãy viết theo dạng nhà-cung-cấp:mô-hình và cài gói LangChain tương ứng, ví dụ langchain-openai."
            ) from error

    @property
    def name(self) -> str:
        """As it was asked for."""
        return self._name

    def stream(self, prompt: str) -> Iterator[str]:
        """The model's text, piece by piece."""
        for chunk in self._model.stream(prompt):
            yield str(chunk.text)


class LanguageModelAnswerer:
    """Retrieval as the extractive answerer does it; the words are the model's, the figures the reports'."""

    def __init__(self, searcher: Searcher, model: ChatModel) -> None:
        self._searcher = searcher
        self._model = model

    @property
    def name(self) -> str:
        """The model is part of it."""
        return f"language-model/1 {self._model.name}"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:  # noqa: ARG002
        """Growing answers, each of whole sentences that passed the gate."""
        started = time.perf_counter()
        ready = unusable(question) or catalog_answer(question, self._searcher)
        for answer in [ready] if ready else self._written(question):
            elapsed = (time.perf_counter() - started) * 1000
            yield replace(guard(answer), answerer=self.name, milliseconds=elapsed)

    def _written(self, question: str) -> Iterator[Answer]:
        places = (card.letterhead.place for card in self._searcher.reports())
        frame = frame_of(question, _distinct(places))
        hits = find(frame, self._searcher).hits
        passages = _numbered(hits[:_SHOWN])
        written, finished = "", 0
        for piece in self._model.stream(prompt_for(question, passages)):
            written += piece
            sentences = _SENTENCE.split(written)[:-1]
            if len(sentences) > finished:
                finished = len(sentences)
                partial = parsed(frame, " ".join(sentences), passages, hits)
                if partial.text and not partial.refused:
                    yield partial
        yield parsed(frame, written, passages, hits)


def prompt_for(question: str, passages: Mapping[int, Citation]) -> str:
    """The prompt's text with the passages and the question put in; braces in them stay as they are."""
    template = files("prompts").joinpath("answer.vi.md").read_text(encoding="utf-8")
    listed = "\n".join(f"[{marker}] ({_described(citation)}) {citation.quote}" for marker, citation in passages.items())
    return template.replace("{passages}", listed).replace("{question}", question)


def parsed(frame: Frame, written: str, passages: Mapping[int, Citation], hits: tuple[Hit, ...]) -> Answer:
    """What the model wrote, as an answer: sentences without a valid marker are dropped, citations renumbered."""
    kept, dropped = [], False
    for sentence in _SENTENCE.split(written.strip()):
        markers = [int(marker) for marker in MARKER.findall(sentence)]
        if markers and all(marker in passages for marker in markers):
            kept.append(sentence)
        elif sentence:
            dropped = True
    if not kept or _NOTHING in written.lower():
        return Answer(question=frame.question, text=_REFUSED, reason="no_evidence", shown=hits, frame=frame.shown)
    # One paragraph: a blank line within a sentence would part its words from their marker.
    text = " ".join(" ".join(kept).split())
    used = list(dict.fromkeys(int(marker) for marker in MARKER.findall(text)))
    renumbered = {old: new for new, old in enumerate(used, start=1)}
    text = MARKER.sub(lambda match: f"[{renumbered[int(match.group(1))]}]", text)
    return Answer(
        question=frame.question,
        text=text,
        figures=_figures(text),
        citations=tuple(replace(passages[old], marker=new) for old, new in renumbered.items()),
        shown=hits,
        frame=frame.shown,
        notes=("Một phần lời của mô hình bị bỏ vì không kèm trích dẫn hợp lệ.",) if dropped else (),
    )


def _figures(text: str) -> tuple[AnswerFigure, ...]:
    """Each figure belongs to the first marker of its sentence."""
    figures = []
    for sentence in _SENTENCE.split(text):
        marker = MARKER.search(sentence)
        if marker is None:
            continue
        figures += [
            AnswerFigure(
                text=figure.text, value=figure.amount, unit=figure.unit, citation=int(marker.group(1)), asked=True
            )
            for figure in find_figures(MARKER.sub("", sentence))
        ]
    return tuple(figures)


def _numbered(hits: Sequence[Hit]) -> dict[int, Citation]:
    citations = Citations()
    for hit in hits:
        citations.add_hit(hit)
    return {citation.marker: citation for citation in citations.all()}


def _described(citation: Citation) -> str:
    head = citation.report.letterhead
    parts = (head.title or citation.source, str(head.period) if head.period else "", *citation.section[-1:])
    return "; ".join(part for part in parts if part)


def _distinct(places: Iterator[Place | None]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for place in places if place is not None))

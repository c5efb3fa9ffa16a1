"""An answerer that lets a language model write beside the reports' own sentences, which are settled first.

The extractive answer decides: which figure answers, what is refused, what is cited. It is shown at once. Then the
model is given the settled answer and its passages, numbered, and may say more in its own words; a sentence of its
stands only when ``answer.grounding`` and the gate let it. Of a model that fails or says nothing that may stand, a
note is left, and the extractive answer as it was.
"""

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.resources import files

from answer.answer import Answer, Citation, Turn
from answer.chat_model import Budget, ChatModel, Heard, Prompt, listen
from answer.cite import Citations
from answer.extractive import ExtractiveAnswerer
from answer.find import Searcher
from answer.gate import MARKER, guard
from answer.grounding import is_grounded, may_instruct, plain_sentences
from index.hit import Hit

NOTHING_STANDS = "Lời của mô hình ngôn ngữ không khớp với báo cáo nên không được hiển thị."
SOME_DROPPED = "Một phần lời của mô hình ngôn ngữ bị bỏ vì không khớp với đoạn trích dẫn."
INSTRUCTIONS_HIDDEN = "Có đoạn trong báo cáo giống như lệnh cho máy: mô hình ngôn ngữ không được đọc đoạn đó."
_PASSAGES = 4
_SENTENCES = 4
_SHOWN_CHARACTERS = 400


class LanguageModelAnswerer:
    """The extractive answer, and below it what a model writes about the same passages."""

    def __init__(self, searcher: Searcher, model: ChatModel, budget: Budget | None = None) -> None:
        self._extractive = ExtractiveAnswerer(searcher)
        self._model = model
        self._budget = budget or Budget()

    @property
    def name(self) -> str:
        """The model is part of it."""
        return f"language-model/2 {self._model.name}"

    def stream(self, question: str, history: Sequence[Turn] = ()) -> Iterator[Answer]:  # noqa: ARG002
        """The settled answer at once, then growing ones; a refusal and what needs no passage ask no model."""
        started = time.perf_counter()
        settled = replace(self._extractive.answer(question), answerer=self.name)
        yield settled
        if not _may_be_told(settled):
            return
        for answer in self._extended(settled):
            yield replace(answer, milliseconds=(time.perf_counter() - started) * 1000)

    def _extended(self, settled: Answer) -> Iterator[Answer]:
        passages, hidden = passages_for(settled)
        notes = (INSTRUCTIONS_HIDDEN,) if hidden else ()
        prompt = prompt_for(settled, passages)
        shown, ended, heard = 0, 0, Heard(text="")
        for heard in listen(lambda: self._model.stream(prompt), self._budget):
            if heard.trouble:
                break
            whole = len(plain_sentences(heard.text, finished=False))
            if whole == ended:
                continue
            ended = whole
            stand, _ = _standing(heard.text, settled, passages, finished=False)
            if len(stand) > shown:
                shown = len(stand)
                yield _with_prose(settled, stand, passages, notes)
            if shown >= _SENTENCES:
                break
        if heard.trouble:
            yield replace(settled, notes=(*settled.notes, *notes, heard.trouble))
            return
        stand, dropped = _standing(heard.text, settled, passages, finished=True)
        if not stand:
            notes = (*notes, NOTHING_STANDS)
        elif dropped:
            notes = (*notes, SOME_DROPPED)
        yield _with_prose(settled, stand, passages, notes)


def passages_for(settled: Answer) -> tuple[Mapping[int, Citation], bool]:
    """What the model is shown, by marker: what the answer cites, then the best other hits of the same report.

    Passages that speak to a machine are kept from it; whether there were any is told.
    """
    citations = Citations()
    cited = {(each.source, each.start) for each in settled.citations}
    reports = {each.source for each in settled.citations}
    others: list[Hit] = [
        hit
        for hit in settled.shown
        if hit.passage.source in reports and (hit.passage.source, hit.passage.start) not in cited
    ]
    for hit in others[: max(0, _PASSAGES - len(settled.citations))]:
        citations.add_hit(hit)
    last = max((each.marker for each in settled.citations), default=0)
    more = (replace(each, marker=each.marker + last) for each in citations.all())
    everything = {each.marker: each for each in (*settled.citations, *more)}
    shown = {marker: each for marker, each in everything.items() if not may_instruct(each.quote)}
    return shown, len(shown) < len(everything)


def prompt_for(settled: Answer, passages: Mapping[int, Citation]) -> Prompt:
    """The rules, and the data below them; what stands in braces in a question or a passage stays as it is."""
    template = files("prompts").joinpath("answer.vi.md").read_text(encoding="utf-8")
    put = {
        "passages": "\n".join(_passage_line(each) for each in passages.values()),
        "settled": settled.text.replace("**", ""),
        "question": settled.question,
    }
    system, user = template.split("\n---\n", 1)
    return Prompt(system=system.strip(), user=re.sub(r"\{(\w+)\}", lambda found: put[found.group(1)], user).strip())


def _may_be_told(settled: Answer) -> bool:
    """What the archive or a refusal says needs no prose: only what was found does."""
    return not settled.refused and bool(settled.citations) and bool(settled.shown)


def _standing(
    written: str, settled: Answer, passages: Mapping[int, Citation], *, finished: bool
) -> tuple[list[str], bool]:
    """The sentences that may stand, at most four, no two alike, and whether others were dropped."""
    sentences = plain_sentences(written, finished=finished)
    stand = list(dict.fromkeys(each for each in sentences if is_grounded(each, settled, passages)))
    return stand[:_SENTENCES], len(stand) < len(sentences)


def _with_prose(
    settled: Answer, sentences: Sequence[str], passages: Mapping[int, Citation], notes: tuple[str, ...]
) -> Answer:
    """The settled answer with the model's paragraph behind it; passages that only the model cites are numbered on."""
    prose = " ".join(sentences)
    own = {each.marker for each in settled.citations}
    used = [marker for marker in dict.fromkeys(int(found) for found in MARKER.findall(prose)) if marker not in own]
    renumbered = {old: new for new, old in enumerate(used, start=max(own, default=0) + 1)}
    prose = MARKER.sub(lambda found: f"[{renumbered.get(int(found.group(1)), int(found.group(1)))}]", prose)
    return guard(
        replace(
            settled,
            text=f"{settled.text}\n\n{prose}" if prose else settled.text,
            citations=(*settled.citations, *(replace(passages[old], marker=new) for old, new in renumbered.items())),
            notes=(*settled.notes, *notes),
        )
    )


def _passage_line(citation: Citation) -> str:
    """One passage as a line of data: its number, where it stands, its text without line ends."""
    head = citation.report.letterhead
    where = "; ".join(part for part in (str(head.place or ""), str(head.period or ""), *citation.section[-1:]) if part)
    quote = " ".join(citation.quote.split())
    return f"[{citation.marker}] ({where}) «{quote[:_SHOWN_CHARACTERS]}»"

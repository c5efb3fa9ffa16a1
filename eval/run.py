"""Gold questions, an asker, the reports → one judged result for every question. A crash is a wrong answer.

The harness measures time itself, around the call; peak memory is the process's own (``ru_maxrss``).
"""

import resource
import sys
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from eval.citations import Sources, Texts, cites_gold, verbatim
from eval.evidence import evidence_ranks
from eval.gold import Gold, same_source
from eval.judge import Verdict, judge
from eval.reply import Reply, read_reply
from eval.retrieval import Ranks, score_retrieval
from eval.support import Support, check_support
from eval.wording import markers


class Asker(Protocol):
    """Answers one question with the answer contract's JSON object."""

    def __call__(self, question: str, history: Sequence[Mapping[str, str]]) -> Mapping[str, Any]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What is asked the same, to stand beside; ``make`` is called late, so that the peak memory before it is our own.

    ``answers``: it answers, and does not only find.
    """

    label: str
    make: Callable[[], Asker]
    answers: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """A judged answer. ``ranks``: of each evidence unit; ``retrieval``: measure → value, {} when not eligible.

    ``verbatim``: one for each citation of an answer given, whether it stands in its report and the answer names its
    marker; a marker without a citation is a miss, and so is an answer without any.
    ``cites_gold`` is None unless the answer is right and the gold names a report. ``error``: of a crash.
    """

    gold: Gold
    reply: Reply
    verdict: Verdict
    milliseconds: float
    support: Support
    ranks: Ranks = ()
    retrieval: Mapping[str, float]
    verbatim: tuple[bool, ...] = ()
    cites_gold: bool | None = None
    error: str = ""

    @property
    def good(self) -> bool:
        """Right, or refused where nothing answers."""
        return self.verdict.outcome == ("refused" if self.gold.unanswerable else "right")


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalResult:
    """One gold set, in its order. ``peak_memory``: megabytes of the process so far."""

    name: str
    results: tuple[QuestionResult, ...]
    peak_memory: float


def run_eval(
    gold: Sequence[Gold],
    ask: Asker,
    sources: Sources,
    *,
    name: str = "",
    progress: Callable[[int, int], None] | None = None,
) -> EvalResult:
    """Every question is asked once, in order; ``progress`` gets (done, all)."""
    texts = Texts(sources)
    results: list[QuestionResult] = []
    for question in gold:
        results.append(_judged(question, ask, texts))
        if progress is not None:
            progress(len(results), len(gold))
    scores = score_retrieval({result.gold.id: result.ranks for result in results})
    return EvalResult(
        name=name,
        results=tuple(replace(result, retrieval=scores.get(result.gold.id, {})) for result in results),
        peak_memory=_peak_memory(),
    )


def _judged(gold: Gold, ask: Asker, texts: Texts) -> QuestionResult:
    started = time.perf_counter()
    error = ""
    reply = Reply()
    try:
        reply = read_reply(ask(gold.typed or gold.question, gold.history))
    except Exception:  # noqa: BLE001  whatever the answerer raises is a wrong answer, and its traceback is kept
        error = traceback.format_exc()
    milliseconds = (time.perf_counter() - started) * 1000
    verdict = Verdict(outcome="wrong", error="crashed") if error else judge(gold, reply, _openings(reply, texts))
    given = verdict.outcome != "refused" and not error
    proven = frozenset(each.marker for each in reply.citations if verbatim(each, texts))
    return QuestionResult(
        gold=gold,
        reply=reply,
        verdict=verdict,
        milliseconds=milliseconds,
        support=check_support(reply, proven),
        ranks=evidence_ranks(gold, reply, texts),
        retrieval={},
        verbatim=_verbatim(reply, texts) if given else (),
        cites_gold=cites_gold(gold, reply) if verdict.outcome == "right" else None,
        error=error,
    )


def _verbatim(reply: Reply, texts: Texts) -> tuple[bool, ...]:
    used, given = set(markers(reply.text)), {each.marker for each in reply.citations}
    held = [each.marker in used and verbatim(each, texts) for each in reply.citations]
    return (*held, *(False for _ in used - given)) or (False,)


def _openings(reply: Reply, texts: Texts) -> Callable[[str], str]:
    """Gold names reports as it likes ("a.txt"), the index by their paths: what is cited tells the path."""
    cited = [*(each.source for each in reply.citations), *(each.source for each in reply.hits)]
    return lambda doc: next((texts.opening(source) for source in cited if same_source(doc, source)), texts.opening(doc))


def _peak_memory() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10

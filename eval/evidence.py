"""Which hits hold the evidence. A hit as long as a report finds nothing, nor one that is no stretch of its report."""

from eval.citations import Texts
from eval.gold import Evidence, Gold, same_source
from eval.reply import Found, Reply
from eval.wording import places, plain, words_and_figures

HIT_LIMIT = 1200
_SHARE = 0.7
_FEWEST_WORDS = 4


def evidence_ranks(gold: Gold, reply: Reply, texts: Texts) -> tuple[int | None, ...]:
    """For each relevant unit the rank, from 1, of the first hit that holds it; None when none does."""
    return tuple(
        next(
            (rank for rank, hit in enumerate(reply.hits, 1) if holds_evidence(unit, hit) and _stands(hit, texts)), None
        )
        for unit in gold.relevant
    )


def holds_evidence(unit: Evidence, hit: Found) -> bool:
    """The whole evidence, or a run of seven in ten of its words: passages may be cut where the gold is not."""
    if len(hit.text) > HIT_LIMIT or not same_source(unit.doc, hit.source):
        return False
    evidence, text = plain(unit.evidence), plain(hit.text)
    if next(places(text, evidence), None) is not None:
        return True
    words = evidence.split()
    length = max(_FEWEST_WORDS, int(len(words) * _SHARE))
    windows = (" ".join(words[start : start + length]) for start in range(len(words) - length + 1))
    return any(next(places(text, window), None) is not None for window in windows)


def _stands(hit: Found, texts: Texts) -> bool:
    """In its report, in one piece; where it is cut off, its last word may be a part of one."""
    whole = words_and_figures(hit.text)
    return f" {whole}" in f" {texts.words(hit.source)}"

"""Which hits hold the evidence. A hit as long as a report finds nothing: its text must be short enough to show."""

from eval.gold import Evidence, Gold, same_source
from eval.reply import Found, Reply
from eval.wording import places, plain

HIT_LIMIT = 1500
_SHARE = 0.7
_FEWEST_WORDS = 4


def evidence_ranks(gold: Gold, reply: Reply) -> tuple[int | None, ...]:
    """For each relevant unit the rank, from 1, of the first hit that holds it; None when none does."""
    return tuple(
        next((rank for rank, hit in enumerate(reply.hits, 1) if holds_evidence(unit, hit)), None)
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

"""Ranks of evidence → Recall@1/5/10, MRR@10 and nDCG@10, by ``ir_measures``. Its only importer.

The relevant units of a question are its evidence spans. A unit stands in the run where the first hit that holds it
stands; a hit that holds two of them is followed by itself, and a hit that repeats found evidence is a miss.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

Ranks = tuple[int | None, ...]

NAMES: Mapping[str, str] = MappingProxyType(
    {"r1": "R@1", "r5": "R@5", "r10": "R@10", "mrr10": "RR@10", "ndcg10": "nDCG@10"}
)


def score_retrieval(ranks: Mapping[str, Ranks]) -> dict[str, dict[str, float]]:
    """Question id → measure → value; questions without relevant units are left out, unfound ones score 0."""
    import ir_measures  # on first use: it loads a C extension and its providers

    eligible = {identifier: each for identifier, each in ranks.items() if each}
    if not eligible:
        return {}
    qrels = [
        ir_measures.Qrel(identifier, f"unit-{unit}", 1)
        for identifier, each in eligible.items()
        for unit in range(len(each))
    ]
    run = [
        ir_measures.ScoredDoc(identifier, document, -float(position))
        for identifier, each in eligible.items()
        for position, document in enumerate(_documents(each))
    ]
    measures = {ir_measures.parse_measure(written): name for name, written in NAMES.items()}
    scores: dict[str, dict[str, float]] = {identifier: dict.fromkeys(NAMES, 0.0) for identifier in eligible}
    for metric in ir_measures.iter_calc(list(measures), qrels, run):
        scores[metric.query_id][measures[metric.measure]] = float(metric.value)
    return scores


def _documents(ranks: Ranks) -> Sequence[str]:
    """The run of one question: units where they were found, fillers elsewhere."""
    last = max((rank for rank in ranks if rank is not None), default=0)
    documents: list[str] = []
    for rank in range(1, last + 1):
        found = [f"unit-{unit}" for unit, where in enumerate(ranks) if where == rank]
        documents.extend(found or [f"miss-{rank}"])
    return documents

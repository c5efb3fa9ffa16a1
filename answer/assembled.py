"""Several answers → one: the direct ones first, then what explains them, then what is not told. Pure.

"Tháng 3 có 5 vụ cháy, mấy vụ nổ?" is told by the fires' sentence; that no report tells of the other stands behind it.
"""

from collections.abc import Sequence
from itertools import zip_longest

from answer.answer import Answer, Citation
from answer.cite import Citations
from answer.compose import Draft, paragraphs
from answer.find import Search
from answer.frame import Frame
from index.hit import Hit


def side_by_side(frame: Frame, searches: Sequence[Search], drafts: Sequence[Draft], citations: Citations) -> Answer:
    """One answer made of several; a refusal where none of them tells anything."""
    answered = [draft for draft in drafts if draft.reason is None]
    hits = (hit for rank in zip_longest(*(search.hits for search in searches)) for hit in rank if hit is not None)
    shown = tuple({(hit.passage.source, hit.passage.start): hit for hit in reversed(list(hits))}.values())[::-1]
    first = drafts[0]
    return Answer(
        question=frame.question,
        text=_leads_first(answered, [draft for draft in drafts if draft.reason]) if answered else first.text,
        reason=None if answered else first.reason,
        figures=tuple(figure for draft in (answered or [first]) for figure in draft.figures),
        citations=citations.all(),
        shown=cited_first(shown, citations.all()),
        frame=frame.shown,
    )


def _leads_first(answered: Sequence[Draft], refused: Sequence[Draft]) -> str:
    """The direct answers, then what explains them, each once, then what is not told."""
    split = [draft.text.partition("\n\n") for draft in answered]
    further = dict.fromkeys(each for _, _, rest in split for each in rest.split("\n\n") if each)
    return "\n\n".join((paragraphs(lead for lead, _, _ in split), *further, *(draft.text for draft in refused)))


def cited_first(hits: Sequence[Hit], citations: Sequence[Citation]) -> tuple[Hit, ...]:
    """What answered is the best hit: reading a passage's figures decides more than ranking it did."""
    places = {(each.source, each.start): each.marker for each in reversed(citations)}
    return tuple(sorted(hits, key=lambda hit: places.get((hit.passage.source, hit.passage.start), len(places) + 1)))

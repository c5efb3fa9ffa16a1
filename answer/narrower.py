"""A total gives way to the part of it that was asked for: "cấp 1.284 giấy chứng nhận, trong đó cấp lần đầu 176 giấy".

Likeness of words prefers the total, which is said in full; the part's own words say what the question restricts it to.
"""

from collections.abc import Sequence

from answer.candidates import Candidate, named_by
from answer.find import Search
from answer.held import lacking
from answer.match import REPORTED
from answer.ranking import Ranked
from answer.terms import zone
from answer.units import answers_unit, canonical
from vietnamese.figures import find_figures

_RIVALS = 12
"""How many of the best figures are looked at for parts of those before them."""


def without_totals(search: Search, figures: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """``figures``, best first, without those of which another is the asked part."""
    near = figures[:_RIVALS]
    return tuple(
        each for each in figures if not any(_is_part(search, other.candidate, each.candidate) for other in near)
    ) or tuple(figures)


def _is_part(search: Search, part: Candidate, whole: Candidate) -> bool:
    """Whether what names ``part`` holds asked words that nothing says of ``whole``, and it lacks none but those."""
    phrases, rarity = search.frame.phrases, search.rarity
    if part.passage.source != whole.passage.source or part is whole or part.time < min(whole.time, REPORTED):
        return False
    if not _counts_the_same(search, part, whole) or bool(part.figure.direction) != bool(whole.figure.direction):
        return False
    unsaid = set(lacking(phrases, whole.governing, rarity))
    if not unsaid or not unsaid > set(lacking(phrases, part.stated, rarity)):
        return False
    own = set(lacking(phrases, (zone(1.0, named_by(part), _item_of(part)),), rarity))
    return bool(unsaid - own)


def _counts_the_same(search: Search, part: Candidate, whole: Candidate) -> bool:
    """The same unit, or both one of those that were asked: "giấy" is short for "giấy chứng nhận"."""
    units = search.frame.units
    return canonical(part.unit) == canonical(whole.unit) or (
        bool(units) and all(answers_unit(units, canonical(each.unit), each.figure.unit) for each in (part, whole))
    )


def _item_of(candidate: Candidate) -> str:
    """The words before a figure up to the last one of its kind: "xây dựng 6 doanh nghiệp, vốn đăng ký 3 tỷ đồng"."""
    text, figure = candidate.passage.text, candidate.figure
    before = [each for each in find_figures(text) if candidate.clause.start <= each.start < figure.start]
    ends = [each.end for each in before if canonical(each.unit) == canonical(figure.unit)]
    return text[max(ends, default=candidate.clause.start) : figure.start]

"""To whom a figure belongs: to the one that leads, to some alone or to another former place than is asked about.

"Thị trường lớn nhất là Hoa Kỳ với 9 triệu USD" tells no total. "Tỉnh Đông cũ có 33 xã, tỉnh Tây cũ có 60 xã": each has
its own.
"""

from collections.abc import Sequence
from functools import lru_cache

from answer.candidates import Candidate
from answer.frame import Frame
from answer.label import PART_END, label_of_row
from answer.restrictions import told_of_some
from answer.set_aside import names_merged
from answer.terms import folded_syllables
from answer.units import canonical
from answer.wording import content_syllables
from vietnamese.brackets import open_bracket
from vietnamese.places import FORMER, find_places, merged_since
from vietnamese.text import Spelling, fold
from vietnamese.words import sentence_around

# "Thị trường lớn nhất là Hoa Kỳ với …", "nhiều nhất ở huyện Đông Sơn (64 con)": what follows is of the one that leads.
_LEADER = Spelling(r"\bnhất(?: vẫn)? (?:là|thuộc về|tại|ở) ([^,;:()\d]+)\(?$")
_LEADER_ASKED = Spelling(r"\bnhất\b|\b(?:đứng|dẫn) đầu\b|\bnào\b")


def of_the_leader(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is of the one that leads, where neither a leader nor that one is asked for."""
    leads = _LEADER.search(candidate.passage.text[candidate.clause.start : candidate.figure.start])
    if leads is None or _LEADER_ASKED.search(frame.question) is not None:
        return False
    asked = {syllable for phrase in frame.phrases for syllable in phrase.syllables}
    leader = frozenset(folded_syllables(leads.group(1)))
    if any(leader.issuperset(folded_syllables(place.name)) for place in frame.places):
        return False
    return asked.isdisjoint(content_syllables(leads.group(1)))


def of_some_alone(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is of a part that is certified, or of the debts of some: by its own words or clause, or by what
    its bracket divides."""
    passage, figure = candidate.passage, candidate.figure
    text, own = passage.text, candidate.own
    unit = fold(canonical(candidate.unit))
    if passage.kind == "row":
        return told_of_some(frame.said, f"{label_of_row(passage)} {candidate.column}", "", unit)
    opened = open_bracket(text, figure.start)
    divided = PART_END.split(text[: max(opened, 0)])[-1]
    begun, _ = sentence_around(text, figure.start)
    clause = text[max(begun, text.rfind(";", 0, figure.start)) : figure.start]
    return told_of_some(frame.said, f"{divided} {text[own.start : figure.start]}", clause, unit)


def of_another_former(frame: Frame, candidate: Candidate) -> bool:
    """Whether a figure is told of another former place ("tỉnh Đông cũ") than the one that the question names, or of
    the province of that name since it was merged."""
    asked = _former_in(frame.question)
    if not asked:
        return False
    text, figure = candidate.passage.text, candidate.figure
    begun, end = sentence_around(text, figure.start)
    named = _former_in(text[begun : figure.start])
    # "Tỉnh mới có 11 phường, trong đó tỉnh Đông cũ 6 phường".
    behind = not named and any(name in asked for name in _former_in(text[candidate.own.end : end]))
    if not named and not behind:
        return not names_merged(frame.question) and _is_of_the_merged(asked, candidate)
    return behind or named[-1] not in asked


def _is_of_the_merged(asked: Sequence[str], candidate: Candidate) -> bool:
    """ "Riêng tỉnh Đông cũ gặt được bao nhiêu lúa?" where the new province of that name reports its own harvest."""
    passage, head = candidate.passage, candidate.finding.hit.report.letterhead
    day = candidate.period.end if candidate.period is not None else head.issued
    if head.place is None or day is None or fold(head.place.name) not in asked:
        return False
    around = "\n".join((passage.before, passage.lead, candidate.column, *passage.parents, *passage.section))
    return merged_since(head.place, day) is True and not _former_in(around)


@lru_cache(maxsize=1_024)
def _former_in(text: str) -> tuple[str, ...]:
    """The folded names of the places that are called former ones, in order."""
    mentions = sorted(find_places(text), key=lambda each: each.start)
    return tuple(fold(each.place.name) for each in mentions if FORMER.search(text[each.end :]))

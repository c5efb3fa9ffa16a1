"""A count that a report tells to be none: "không xảy ra cháy rừng" answers "xảy ra bao nhiêu vụ cháy rừng?".

Only where what did not happen is all that is asked for and nothing narrower: "không có ca nặng" is no answer to how
many cases there were, nor is what did not happen in the same time last year.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from answer.choose import FigureChoice, NoChoice
from answer.cite import Citations
from answer.compose import Draft, fact_lead
from answer.fact import FactChoice
from answer.find import Finding, Search
from answer.match import REPORTED
from answer.terms import folded_syllables
from answer.units import MEASURES
from answer.wording import content_syllables
from vietnamese.periods import find_periods
from vietnamese.places import find_places
from vietnamese.text import Spelling, blanked
from vietnamese.words import Span, sentence_around

_READ = 8
_NONE = Spelling(r"\b(?:không|chưa) (?:để )?(?:xảy ra|phát sinh|ghi nhận|phát hiện|có)\b")
_PART = Spelling(r"[,;:.()]|$")
_OTHER_TIME = Spelling(r"\b(?:cùng kỳ|(?:năm|tháng|quý|kỳ|vụ|mùa(?: khô)?) trước|năm ngoái)\b")
# Of what something happens says nothing that the thing itself, or its number, does not say.
_EMPTY = frozenset(
    "xay ra phat sinh ghi nhan hien co vu ca truong hop so nguoi nao bi lam o cuoc tren dia ban toan tinh huyen xa"
    " thang quy nam trong ky ve tong con them de noi mac nghi".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Denied:
    """What is told not to have happened: the words that deny it, what it is, and its part of the text."""

    words: Span
    thing: str
    part: Span


def none_told(search: Search, choice: FigureChoice | FactChoice | NoChoice, citations: Citations) -> Draft | None:
    """The sentence that denies what is counted; None where none does, or ``choice`` tells a number of it."""
    frame = search.frame
    counts = frame.asked == "figure" and not any(unit in MEASURES or unit == "%" for unit in frame.units)
    if not counts or frame.growth or frame.kinds or isinstance(choice, FactChoice):
        return None
    for finding in search.findings[:_READ]:
        if finding.hit.passage.kind == "row" or finding.fit.time < REPORTED or finding.fit.place <= 0:
            continue
        for denied in _denied(finding.hit.passage.text):
            if _is_asked(search, finding, denied) and not _counted_otherwise(search, choice, finding, denied):
                return _drafted(finding, denied, citations)
    return None


def _denied(text: str) -> Iterator[_Denied]:
    for match in _NONE.finditer(text):
        behind = next(each for each in _PART.finditer(text) if each.start() >= match.end())
        before = max((each.end() for each in _PART.finditer(text) if each.end() <= match.start()), default=0)
        part = Span(start=before, end=behind.start())
        if _OTHER_TIME.search(text[part.start : part.end]) is None:
            said = text[match.end() : part.end]
            start, _ = sentence_around(text, match.start())
            opened = text[start : part.start].rpartition(":")[0]  # "Cháy rừng: không xảy ra"
            thing = next((each for each in (said, text[part.start : match.start()], opened) if _says(each)), "")
            yield _Denied(words=Span(start=match.start(), end=match.end()), thing=thing, part=part)


def _is_asked(search: Search, finding: Finding, denied: _Denied) -> bool:
    """Whether all that is asked for is denied, in the words of the denial or by what governs its sentence."""
    passage, said = finding.hit.passage, _says(denied.thing)
    start, _ = sentence_around(passage.text, denied.words.start)
    head = passage.text[start : denied.words.start].partition(",")[0]
    governs = said | frozenset(folded_syllables("\n".join((head, passage.lead, *passage.section[-1:]))))
    asked, held = _ways(search), frozenset[str]()
    for ways in asked:
        met = next((way for way in ways if way <= governs), None)
        if met is None:
            return False
        held |= met
    return bool(said) and said <= held


def _ways(search: Search) -> list[list[frozenset[str]]]:
    """Of each phrase of the indicator that says something, the ways to say it."""
    counted = _EMPTY | {word for unit in search.frame.units for word in unit.split()}
    told = [[frozenset(way) - counted for way in (phrase.syllables, *phrase.others)] for phrase in search.frame.phrases]
    return [[way for way in ways if way] for ways in told if ways[0]]


def _says(text: str) -> frozenset[str]:
    spans = [(each.start, each.end) for each in find_periods(text)]
    spans += [(each.start, each.end) for each in find_places(text)]
    return frozenset(content_syllables(blanked(text, spans))) - _EMPTY


def _counted_otherwise(
    search: Search, choice: FigureChoice | FactChoice | NoChoice, finding: Finding, denied: _Denied
) -> bool:
    """Whether the chosen figure counts it: it stands elsewhere, or its own clause names all that is asked for."""
    if not isinstance(choice, FigureChoice):
        return False
    best = choice.chosen[0]
    if best.passage != finding.hit.passage:
        return True
    if best.clause.start <= denied.words.start < best.clause.end:
        return True
    said = frozenset(folded_syllables(best.passage.text[best.clause.start : best.clause.end]))
    return all(any(way <= said for way in ways) for ways in _ways(search))


def _drafted(finding: Finding, denied: _Denied, citations: Citations) -> Draft:
    text = finding.hit.passage.text
    told = fact_lead(finding, None, citations)
    words = " ".join(text[denied.words.start : denied.words.end].split())
    return replace(told, text=f"**{words[0].upper()}{words[1:].lower()}** – {told.text}")

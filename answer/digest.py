"""A report as a whole: "tóm tắt báo cáo 9 tháng", "tình hình kinh tế - xã hội quý I thế nào?".

Each of its sections is told by the first of its sentences that has a figure, cited, in the report's own order; what
lies ahead (tasks, targets) is none of what was reached.
"""

from collections.abc import Sequence

from answer.cite import Citations, outline_width
from answer.compose import LEAD_LIMIT, Draft, scope
from answer.find import Search, Searcher
from answer.frame import Frame
from answer.kinds import targets_in
from answer.sought import date_of, fitting_reports
from answer.summary import SAYS_ONLY_THAT, asks_summary, fitted, quoted
from answer.wording import content_syllables
from index.hit import ReportCard
from ingest.report import Passage
from vietnamese.figures import find_figures
from vietnamese.periods import Period, same_span
from vietnamese.text import fold

_OF_ALL = frozenset("kinh te xa hoi".split())
_BESIDE = SAYS_ONLY_THAT | frozenset(
    "bao cao noi bat chung nhung diem net mat tinh huyen xa phuong thanh pho dia ban".split()
)
_SAYS_REPORT = ("bao cao", "noi bat", "kinh te")
_MOST_PARTS, _DEEPEST = 18, 5
_ROOM, _FIGURES, _LEAD_FIGURES = 300, 8, 9
"""Characters and numbers of one section's sentence, numbers of the first paragraph."""
_ALL = 2**31


def asks_report(frame: Frame) -> bool:
    """Whether an account of a whole report is asked for, and of no field of it alone."""
    if not asks_summary(frame) or not any(word in fold(frame.question) for word in _SAYS_REPORT):
        return False
    beyond = {syllable for phrase in frame.phrases for syllable in phrase.syllables} - _BESIDE
    return not beyond or beyond == _OF_ALL - _BESIDE


def digest_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """None where no account of a report is asked for, none is of just that place and time, or it has no figures."""
    card = _card(search, searcher) if asks_report(search.frame) else None
    parts = _parts(searcher.passages(card.source, 0, _ALL)) if card is not None else []
    if card is None or not parts:
        return None
    lead, figures = f"{scope(card, card.letterhead.period)}:", _LEAD_FIGURES
    paragraphs: list[str] = []
    for heading, first in parts:
        for passage, span in fitted([first], _ROOM, _FIGURES):
            said = quoted(passage, span, card, citations)
            count = len(find_figures(passage.text[span.start : span.end]))
            if not paragraphs and len(lead) + len(said) < LEAD_LIMIT and count <= figures:
                lead, figures = f"{lead} {said}", figures - count
            else:
                paragraphs.append(f"{_name(heading)}{said}")
    return Draft(text="\n\n".join((lead, *paragraphs)))


def _card(search: Search, searcher: Searcher) -> ReportCard | None:
    """The newest report that is of an asked time; of several of one time the longest."""
    cards = searcher.reports()
    sources = search.reports or set(fitting_reports(search.frame, (), cards))
    fitting = [
        card
        for card in cards
        if card.source in sources and (not search.asked or any(_is_of(card, want) for want in search.asked))
    ]
    return max(fitting, key=lambda card: (date_of(card), card.passages), default=None)


def _is_of(card: ReportCard, asked: Period) -> bool:
    period = card.letterhead.period
    return period is not None and same_span(asked, period)


def _parts(passages: Sequence[Passage]) -> list[tuple[str, Passage]]:
    """One sentence of each section with its heading, as far down as there are not too many of them."""
    telling = [
        each
        for each in passages
        if each.kind == "prose" and each.section and not targets_in(each.section) and _names_a_figure(each.text)
    ]
    chosen: list[tuple[str, Passage]] = []
    for depth in range(1, _DEEPEST):
        firsts: dict[tuple[str, ...], Passage] = {}
        for each in telling:
            firsts.setdefault(each.section[:depth], each)
        if not chosen or len(firsts) <= _MOST_PARTS:
            chosen = [(path[-1], first) for path, first in firsts.items()]
    return chosen[:_MOST_PARTS]


def _names_a_figure(text: str) -> bool:
    """Whether a sentence says of what its first figure is: "Tính từ đầu năm đến nay là 67 ca" goes on about another."""
    first = next(iter(find_figures(text)), None)
    return first is not None and bool(content_syllables(text[: first.start]))


def _name(heading: str) -> str:
    """ "Chăn nuôi: " of "b) Chăn nuôi"; none of a heading with figures of its own."""
    name = heading[outline_width(heading) :].strip(" :")
    return "" if any(map(str.isdigit, name)) else f"{name}: "

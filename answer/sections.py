"""Sections asked for by what they are: "khó khăn, hạn chế gì?", "nhiệm vụ trọng tâm tháng tới là gì?".

Such a part of a report is known by its heading, which says nothing but that: "V. HẠN CHẾ", "NHIỆM VỤ TRỌNG TÂM THÁNG
9/2025". It is of the time that a heading names, else of its report's; what is to be done next stands in the report
before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from answer.cite import Citations, outline_width
from answer.compose import Draft
from answer.find import Search, Searcher
from answer.frame import Frame
from answer.sought import date_of, fitting_reports
from answer.summary import told
from index.hit import ReportCard
from ingest.report import Passage
from vietnamese.calendar import covers
from vietnamese.periods import Period, find_periods
from vietnamese.text import Spelling, blanked, fold
from vietnamese.words import syllables

_FAULTS = ("kho khan", "han che", "ton tai", "vuong mac", "yeu kem", "bat cap")
_TASKS = ("nhiem vu", "giai phap", "phuong huong")
_CAUSES = ("nguyen nhan",)
_GROUPS = (_FAULTS, _TASKS, ("kien nghi", "de xuat"), _CAUSES)
_BESIDE = frozenset(
    (
        "trong tam chu yeu thoi gian toi tiep theo va cua ve mot so cac nhung noi dung muc tieu ke hoach cong tac phan "
        "thu nhat hai ba nam thang quy dau cuoi sap con gap phai co do la gi nao can tinh huyen xa phuong cho voi nay"
    ).split()
)
_KNOWN = _BESIDE | {syllable for group in _GROUPS for word in group for syllable in word.split()}
_AHEAD = Spelling(r"\b(?:tới|tiếp theo|sắp tới)\b")
_TELLS_CAUSE = Spelling(r"\b(?:nguyên nhân|do|vì)\b")
_NEXT, _SLACK = timedelta(days=31), timedelta(days=10)
_SHORTEST, _MOST, _MOST_REPORTS = 20, 12, 24
_LAST, _LONGEST = 5, 160
"""Syllables and characters."""
_ALL = 2**31


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """A heading with those above it, in its report. ``said``: the asked words that it says, folded."""

    card: ReportCard
    path: tuple[str, ...]
    said: frozenset[str]


def asks_section(frame: Frame) -> bool:
    """Whether a question asks for such a section as a whole, and for nothing more particular."""
    said = {syllable for phrase in frame.phrases for syllable in phrase.syllables}
    return bool(_asked(frame)) and not frame.units and said <= _KNOWN and frame.asked != "date"


def section_of(search: Search, searcher: Searcher, citations: Citations) -> Draft | None:
    """What stands below the heading that says what is asked, of the asked place and time; None where none does."""
    asked = _asked(search.frame)
    found = [
        section
        for card in _cards(search, searcher)
        for section in _sections(card, asked, searcher)
        if _is_of_time(search, section)
    ]
    best = max(found, key=lambda each: (len(each.said), date_of(each.card), -len(each.path)), default=None)
    if best is None:
        return _opened(search, asked, searcher, citations)
    passages = [each for each in searcher.passages(best.card.source, 0, _ALL) if _holds(best, each)]
    if asked & set(_CAUSES) and not best.said & set(_CAUSES):
        passages = [each for each in passages if _TELLS_CAUSE.search(each.text)]
    return told(best.card, best.path[-1], passages[:_MOST], citations) if passages else None


def _opened(search: Search, asked: frozenset[str], searcher: Searcher, citations: Citations) -> Draft | None:
    """ "Tuy nhiên vẫn còn một số hạn chế: …", where no heading says so: what such an opening tells or leads on to."""
    for card in _cards(search, searcher):
        own = searcher.passages(card.source, 0, _ALL)
        passages = [each for each in own if _is_opened(search, card, each, asked)]
        if passages:
            return told(card, "", passages[:_MOST], citations)
    return None


def _is_opened(search: Search, card: ReportCard, passage: Passage, asked: frozenset[str]) -> bool:
    """Whether a passage opens with what is asked, or stands in a list that does, of the asked time."""
    head, colon, _ = passage.text.partition(":")
    for opening in (head if colon else "", passage.lead):
        said = _said_last(opening, asked)
        if said and _is_of_time(search, _Section(card=card, path=(*passage.section, opening), said=said)):
            return True
    return False


def _said_last(opening: str, asked: frozenset[str]) -> frozenset[str]:
    """The asked words with which the opening of a list ends."""
    last = f" {' '.join(syllables(fold(opening))[-_LAST:])} "
    return frozenset(word for word in asked if f" {word} " in last) if len(opening) <= _LONGEST else frozenset()


def _asked(frame: Frame) -> frozenset[str]:
    """The asked words, with those that say the same where any of them stands as well for the others."""
    said = f" {' '.join(syllables(fold(frame.question)))} "
    named = frozenset(word for group in _GROUPS for word in group if f" {word} " in said)
    return named | frozenset(_FAULTS if named & set(_FAULTS) else ())


def _cards(search: Search, searcher: Searcher) -> list[ReportCard]:
    """The reports of the asked place, newest first; where none is asked, those that were found."""
    cards = searcher.reports()
    named = search.frame.places or search.frame.numbers
    sources = set(fitting_reports(search.frame, (), cards) if named else ())
    sources = sources or {each.hit.passage.source for each in search.findings if each.fit.place > 0}
    near = [card for card in cards if card.source in sources and _is_near(search.asked, card.letterhead.period)]
    return sorted(near, key=date_of, reverse=True)[:_MOST_REPORTS]


def _is_near(asked: Sequence[Period], report: Period | None) -> bool:
    """Whether a report is of an asked time, or of that right before one."""
    if not asked or report is None:
        return not asked
    return any(
        want.start - _NEXT <= report.end <= want.end + _SLACK or covers(want, report) or want.end == report.end
        for want in asked
    )


def _sections(card: ReportCard, asked: frozenset[str], searcher: Searcher) -> Iterator[_Section]:
    paths = dict.fromkeys(
        passage.section[:depth]
        for passage in searcher.passages(card.source, 0, _ALL)
        for depth in range(1, len(passage.section) + 1)
    )
    for path in paths:
        heading = path[-1][outline_width(path[-1]) :]
        plain = syllables(fold(blanked(heading, ((each.start, each.end) for each in find_periods(heading)))))
        words = [word for word in plain if not re.fullmatch(r"[ivx\d]+|[a-d]", word)]
        said = frozenset(word for word in asked if f" {word} " in f" {' '.join(words)} ")
        if said and set(words) <= _KNOWN:
            yield _Section(card=card, path=path, said=said)


def _is_of_time(search: Search, section: _Section) -> bool:
    asked, report = search.asked, section.card.letterhead.period
    if not asked:
        return True
    named = [mention for heading in reversed(section.path) for mention in find_periods(heading)]
    own = [period for mention in named[:1] if (period := mention.resolve(report or asked[0])) is not None]
    ahead = bool(section.said & set(_TASKS))
    if any(_same(want, period) for want in asked for period in own):
        return True
    of_report = report is not None and any(_same(want, report) for want in asked)
    if ahead:
        then = report is not None and any(report.end < want.start <= report.end + _NEXT for want in asked)
        return (of_report and _AHEAD.search(search.frame.question) is not None) or (then and not own)
    return of_report and not own


def _same(asked: Period, given: Period) -> bool:
    """The same time, or the last part of it: a report on eight months is one of August."""
    return covers(asked, given) or (given.start <= asked.start and abs(asked.end - given.end) <= _SLACK)


def _holds(section: _Section, passage: Passage) -> bool:
    if passage.section[: len(section.path)] != section.path or passage.kind not in ("prose", "row"):
        return False
    return sum(map(str.isalpha, passage.text)) >= _SHORTEST
